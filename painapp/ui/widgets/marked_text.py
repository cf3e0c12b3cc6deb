"""A paragraph of a lesson: large words, some of them strong, some of them links, and one sentence marked."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFontMetrics,
    QPainter,
    QPen,
    QRegion,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from painapp.ui.theme.tokens import REGULAR, SEMIBOLD, SIZE_LARGE, TARGET
from painapp.ui.widgets.label import LINE_LENGTH, TYPICAL
from painapp.ui.widgets.text_link import TextLink

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent, QTextLine

    from painapp.content.marked_text import Run
    from painapp.ui.theme.theme import Theme

LEADING = 0.32
"""Extra space between lines, as a share of the type size: more than elsewhere, since this is for reading."""
APART = 10
"""What is free above and below, in pixels at 100 %; a link in a single line is a full target with it."""
REMEMBERED = 8
"""In how many widths it keeps its words: a layout asks for several before it settles."""
_NO_BREAK = "\N{NO-BREAK SPACE}"


class MarkedText(QWidget):
    """Shows the runs of one paragraph, one item of a list or one aside; `size` is that of its type."""

    accessible_role = QAccessible.Role.StaticText
    followed = Signal(str)
    """A link was pressed: where it leads, such as "lesson:pacing"."""

    def __init__(
        self, theme: Theme, runs: Sequence[Run] = (), *, size: float = SIZE_LARGE, weight: int = REGULAR
    ) -> None:
        super().__init__()
        self._theme = theme
        self._runs: tuple[Run, ...] = ()
        self._type = (size, weight)
        self._sets: dict[int, _Set] = {}
        self._marked = (0, 0)
        self._longest_line = 0
        self.text = ""
        """Its words without any marks."""
        self.links: list[TextLink] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._dress()
        self.show_runs(runs)
        theme.changed.connect(self._dress)

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Show these in place of the ones before."""
        self._runs = tuple(runs)
        self.text = "".join(run.text for run in runs)
        self.setAccessibleName(self.text)
        for link in self.links:
            link.hide()
            link.deleteLater()
        self.links = [self._link(run) for run in runs if run.link]
        self._marked = (0, 0)
        self._lay_anew()

    def _link(self, run: Run) -> TextLink:
        made = TextLink(self, run)
        made.clicked.connect(lambda: self.followed.emit(run.link))
        return made

    def mark(self, start: int, end: int) -> None:
        """Mark the characters from `start` to before `end`: they are being read aloud."""
        self._marked = (start, end)
        self.update()

    def unmark(self) -> None:
        """Mark nothing."""
        self.mark(0, 0)

    @property
    def marked(self) -> str:
        """The words that are marked."""
        return self.text[slice(*self._marked)]

    def marked_area(self) -> QRect:
        """Where the marked words stand; empty where none are."""
        area = QRectF()
        for one in self._rects(*self._marked):
            area = area.united(one)
        return area.toAlignedRect()

    # Size

    @staticmethod
    def line_height(theme: Theme, size: float = SIZE_LARGE) -> int:
        """The height of one line of words in that type, with what is free around it."""
        line = QFontMetrics(theme.font(size)).height()
        return line + 2 * _free(theme, line)

    def sizeHint(self) -> QSize:
        """One line where it fits the line length, else the lines it needs."""
        found = self._set_in(self._longest_line)
        return QSize(found.natural_width, found.height + 2 * self._pad)

    def minimumSizeHint(self) -> QSize:
        """It wraps."""
        return QSize(self._theme.px(120), self.fontMetrics().height() + 2 * self._pad)

    def heightForWidth(self, width: int) -> int:
        """The height of its lines at `width`."""
        return self._set_in(min(width, self._longest_line)).height + 2 * self._pad

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the links where their words stand now."""
        super().resizeEvent(event)
        self._place_links()

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """What is behind the words, then the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.tokens
        for link in self.links:
            if link.isDown() or link.underMouse():
                for area in self._rects(link.start, link.end):
                    painter.fillRect(area, QColor(colours.sunken))
        self._paint_mark(painter)
        painter.setPen(QColor(colours.ink))
        found = self._now()
        found.layout.draw(painter, QPointF(self._left(), self._pad))

    def _paint_mark(self, painter: QPainter) -> None:
        """A tint with a line round it, so that not only colour shows it."""
        colours = self._theme.tokens
        painter.setBrush(QColor(colours.primary_tint))
        painter.setPen(QPen(QColor(colours.primary), 1.5))
        radius = self._theme.gap(5)
        for area in self._rects(*self._marked):
            painter.drawRoundedRect(area.adjusted(-3, -1, 3, 1) & QRectF(self.rect()), radius, radius)

    # Setting

    def _set_in(self, width: int) -> _Set:
        if width not in self._sets:
            if len(self._sets) >= REMEMBERED:
                self._sets.clear()
            self._sets[width] = self._made(width)
        return self._sets[width]

    def _now(self) -> _Set:
        return self._set_in(min(self.width(), self._longest_line))

    def _made(self, width: int) -> _Set:
        option = QTextOption(Qt.AlignmentFlag.AlignAbsolute | self._side())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        # A link stays in one line where it can, so that it is one target.
        words = "".join(run.text.replace(" ", _NO_BREAK) if run.link else run.text for run in self._runs)
        layout = QTextLayout(words, self.font())
        layout.setTextOption(option)
        layout.setFormats(list(self._formats()))
        leading, bottom, widest = self.font().pixelSize() * LEADING, 0.0, 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, bottom + (leading if bottom else 0)))
            bottom = line.y() + line.height()
            widest = max(widest, line.naturalTextWidth())
        layout.endLayout()
        return _Set(layout, ceil(bottom), ceil(widest))

    def _formats(self) -> Iterator[QTextLayout.FormatRange]:
        at = 0
        for run in self._runs:
            if run.strong or run.link:
                found = QTextLayout.FormatRange()
                found.start, found.length = at, len(run.text)  # pyright: ignore[reportAttributeAccessIssue]
                found.format = self._format(run)  # pyright: ignore[reportAttributeAccessIssue]
                yield found
            at += len(run.text)

    def _format(self, run: Run) -> QTextCharFormat:
        made = QTextCharFormat()
        if run.strong:
            made.setFontWeight(SEMIBOLD)
        if run.link:
            made.setForeground(QColor(self._theme.tokens.primary))
            style = QTextCharFormat.UnderlineStyle
            explained = run.link.startswith("term:")
            made.setUnderlineStyle(style.DotLine if explained else style.SingleUnderline)
        return made

    def _side(self) -> Qt.AlignmentFlag:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft

    def _left(self) -> int:
        """Where the lines begin: narrower than a wide page, they keep to the leading side."""
        spare = max(self.width() - self._longest_line, 0)
        return spare if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0

    def _rects(self, start: int, end: int) -> list[QRectF]:
        """Where the characters from `start` to before `end` stand, one for each line."""
        if end <= start:
            return []
        layout = self._now().layout
        lines = (layout.lineAt(number) for number in range(layout.lineCount()))
        return [one for line in lines if (one := self._rect_in(line, start, end)) is not None]

    def _rect_in(self, line: QTextLine, start: int, end: int) -> QRectF | None:
        first, last = line.textStart(), line.textStart() + line.textLength()
        first, last = max(first, start), min(last, end)
        words = self.text[first:last].rstrip()
        if not words:
            return None
        left, right = _x(line, first), _x(line, first + len(words))
        left, right = min(left, right), max(left, right)
        return QRectF(self._left() + left, self._pad + line.y(), right - left, line.height())

    def _place_links(self) -> None:
        at, links = 0, iter(self.links)
        for run in self._runs:
            if run.link:
                link = next(links)
                link.start, link.end = at, at + len(run.text)
                self._place(link, [one.toAlignedRect() for one in self._rects(link.start, link.end)])
            at += len(run.text)

    def _place(self, link: TextLink, lines: list[QRect]) -> None:
        """Lay a link over its words; where they go on in another line it is only what lies over them."""
        whole = QRect()
        for one in lines:
            whole = whole.united(one)
        target = self._target(whole)
        link.setGeometry(target)
        if len(lines) > 1:
            over = QRegion()
            for one in lines:
                over += one.translated(-target.topLeft())
            link.setMask(over)
        else:
            link.clearMask()

    def _target(self, area: QRect) -> QRect:
        """A place to press of at least the target's size round a link, inside this widget."""
        more = QSize(max(TARGET - area.width(), 0), max(TARGET - area.height(), 0))
        left, up = more.width() // 2, more.height() // 2
        grown = area.adjusted(-left, -up, more.width() - left, more.height() - up)
        grown.moveLeft(min(max(grown.left(), 0), max(self.width() - grown.width(), 0)))
        grown.moveTop(min(max(grown.top(), 0), max(self.height() - grown.height(), 0)))
        return grown

    def _lay_anew(self) -> None:
        self._sets.clear()
        self.updateGeometry()
        self._place_links()
        self.update()

    def _dress(self) -> None:
        self.setFont(self._theme.font(*self._type))
        self._longest_line = self.fontMetrics().horizontalAdvance(TYPICAL) * LINE_LENGTH // len(TYPICAL)
        self._pad = _free(self._theme, self.fontMetrics().height())
        self._lay_anew()


class _Set(NamedTuple):
    """The words as they are set in some width."""

    layout: QTextLayout
    height: int
    natural_width: int


def _free(theme: Theme, line: int) -> int:
    """What is free above and below words whose lines are so high."""
    return max(theme.gap(APART), ceil((TARGET - line) / 2))


def _x(line: QTextLine, position: int) -> float:
    """Where a character begins."""
    found: Any = line.cursorToX(position)  # a pair, whatever PySide's stubs say
    return found[0]
