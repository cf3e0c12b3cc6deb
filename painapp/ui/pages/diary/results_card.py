"""What was found: a row for each thing, which opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QVBoxLayout

from painapp.ui.theme.tokens import RADIUS_CONTROL, SEMIBOLD, SIZE_SMALL, TARGET
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.painted_button import Look, PaintedButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.text_block import TextBlock

AT_ONCE = 6
A_FEW = 3
_BY_KEY = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Result(Protocol):
    """One thing that was found, as its row shows it. `strong` are the words in `excerpt` that were found."""

    @property
    def id(self) -> Any:
        """Tells which it is."""
        ...

    @property
    def when(self) -> str:
        """What stands above it: when it was, or where; "" for nothing."""
        ...

    @property
    def headline(self) -> str:
        """What it is called."""
        ...

    @property
    def excerpt(self) -> str:
        """Where the words were found."""
        ...

    @property
    def strong(self) -> tuple[tuple[int, int], ...]:
        """Where in it they begin, and how long they are."""
        ...

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        ...


class ResultsCard(Card):
    """One Tab stop for all rows; Up, Down, Home and End go among them, Enter or a press opens one."""

    opened = Signal(object)
    """A `Result`."""
    more_pressed = Signal()
    """The person wants what follows."""
    went_up = Signal()
    """From the first row back to what stands above the list."""
    went_down = Signal()
    """From the last row on to what stands below the list."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setAccessibleName(self.tr("What was found"))
        self.words = Label(theme, "", "soft")
        self.rows: list[FoundRow] = []
        self.more = QuietButton(theme, self.tr("Show more"))
        self.more.clicked.connect(self.more_pressed)
        self._items: list[Result] = []
        self._later = QTimer(self)
        self._later.setInterval(0)
        self._later.timeout.connect(lambda: self._make(A_FEW))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addWidget(self.words)
        self.body.addLayout(self._list)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_items(self, title: str, items: Sequence[Result], *, more: bool) -> None:
        """Show these in place of the ones before; what is the same keeps its row."""
        self.words.setText(title)
        same = 0
        for row, item in zip(self.rows, items, strict=False):
            if row.item != item:
                break
            same += 1
        if any(row.hasFocus() for row in self.rows[same:]):
            self.went_up.emit()
        for row in self.rows[same:]:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        del self.rows[same:]
        self._items = list(items)
        self.more.setVisible(more)
        self._make(AT_ONCE)

    @property
    def last(self) -> Result | None:
        """The last thing that is listed."""
        return self._items[-1] if self._items else None

    def take_focus(self, item: Result | None = None) -> None:
        """Go to the row of an entry, else to the first."""
        while item is not None and len(self.rows) < len(self._items) and not self._row_of(item):
            self._make(AT_ONCE)
        row = self._row_of(item) if item is not None else None
        row = row or next(iter(self.rows), None)
        if row is not None:
            self._stop_at(row)
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Show nothing of any diary."""
        self.show_items("", (), more=False)

    def step(self, row: FoundRow, key: Qt.Key) -> bool:
        """Go from a row where a key leads; False for other keys."""
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self.rows) - 1}
        if key not in {*_BY_KEY, *ends}:
            return False
        there = ends.get(key, self.rows.index(row) + _BY_KEY.get(key, 0))
        if there < 0:
            self.went_up.emit()
        elif there < len(self.rows):
            self._stop_at(self.rows[there])
            self.rows[there].setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.more.isHidden():
            self.more.setFocus()
        else:
            self.went_down.emit()
        return True

    def _row_of(self, item: Result) -> FoundRow | None:
        return next((row for row in self.rows if row.item.id == item.id), None)

    def _make(self, count: int) -> None:
        self._outer.setEnabled(False)  # else each row shown lays out the whole page
        for item in self._items[len(self.rows) :][:count]:
            row = FoundRow(self._theme, item, self)
            row.clicked.connect(lambda _=False, item=item: self.opened.emit(item))
            self.rows.append(row)
            self._list.addWidget(row)
            row.move(0, self.height())  # out of sight until it is laid out
            row.show()
        self._outer.setEnabled(True)
        self._outer.update()
        if self.rows and not any(row.focusPolicy() == Qt.FocusPolicy.StrongFocus for row in self.rows):
            self.rows[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if len(self.rows) < len(self._items):
            self._later.start()
        else:
            self._later.stop()

    def _stop_at(self, wanted: FoundRow) -> None:
        for row in self.rows:
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row is wanted else Qt.FocusPolicy.ClickFocus)


class FoundRow(PaintedButton):
    """A press opens the day of the entry, at the entry."""

    centred = False
    padding = 8

    def __init__(self, theme: Theme, item: Result, owner: ResultsCard) -> None:
        self.item = item
        self._owner = owner
        super().__init__(theme, item.spoken, "", owner)
        self.setAccessibleName(item.spoken)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def look(self) -> Look:
        """Lightly tinted under the mouse."""
        colours = self.theme.tokens
        return Look(colours.sunken if self.underMouse() or self.isDown() else "", "", 0, colours.ink)

    def sizeHint(self) -> QSize:
        """A few lines."""
        width = self.theme.px(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as a few words."""
        width = self.theme.px(180)
        return QSize(width, TARGET)

    def heightForWidth(self, width: int) -> int:
        """Its lines, and room above and below them."""
        lines = self._lines(width)
        between = self.theme.gap(4) * (len(lines) - 1)
        return max(TARGET, sum(block.height for block, _ in lines) + between + 2 * self.theme.gap(12))

    def paint_content(self, painter: QPainter, look: Look) -> None:
        """When, what, and where the words were found, above a thin line."""
        gap = self.theme.gap
        top = gap(12)
        for block, ink in self._lines(self.width()):
            painter.setPen(QColor(ink or look.ink))
            block.draw(painter, gap(self.padding), top)
            top += block.height + gap(4)
        painter.setPen(QPen(QColor(self.theme.tokens.hairline), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def radius(self) -> int:
        """Hardly round: rows lie close to each other."""
        return self.theme.gap(RADIUS_CONTROL) // 2

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End belong to the list."""
        if not self._owner.step(self, Qt.Key(event.key())):
            super().keyPressEvent(event)

    def _lines(self, width: int) -> list[tuple[TextBlock, str]]:
        soft, small, strong = self.theme.tokens.soft_ink, SIZE_SMALL, self.theme.font(weight=SEMIBOLD)
        room = width - 2 * self.theme.gap(self.padding)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        made: list[tuple[TextBlock, str]] = []
        if self.item.when:
            made.append((self.blocks.block(self.item.when, self.theme.font(small), room, side), soft))
        if self.item.headline:
            made.append((self.blocks.block(self.item.headline, strong, room, side), ""))
        if self.item.excerpt:
            excerpt, found = self.item.excerpt, self.item.strong
            made.append((self.blocks.block(excerpt, self.theme.font(), room, side, found), ""))
        return made
