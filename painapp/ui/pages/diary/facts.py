"""What an entry says besides its headline: labels and values in two columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from painapp.ui.widgets.text_block import UNBOUND, TextBlock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from painapp.ui.theme.theme import Theme

LABELS = 190
"""Width of the labels, in pixels at 100 %; half of it all where it is narrower."""


WIDTHS = 6
"""How many widths are remembered: layouts ask for the height at a few of them."""

LONGEST_LINE = 400
"""How much of a value is measured to find how wide it would like to be, in characters."""


class _Row(NamedTuple):
    top: int
    label: TextBlock
    value: TextBlock


class Facts(QWidget):
    """Each label and each value wraps in its own column; the columns of all entries are in line.

    Painted in one piece: a day can have dozens of them, and a label each would make it slow to open.
    """

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, theme: Theme, facts: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._facts = tuple(facts)
        self._laid: dict[tuple[int, bool], tuple[list[_Row], int]] = {}
        self.setAccessibleName("\n".join(f"{label}: {value}" for label, value in facts))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._dress()
        theme.changed.connect(self._dress)

    def heightForWidth(self, width: int) -> int:
        """The height of all pairs at `width`."""
        return self._at(width)[1]

    def sizeHint(self) -> QSize:
        """Each value in one line where it fits twice the width of the labels."""
        width = self._first(UNBOUND) + self._gap() + min(self._natural, 2 * self._theme.px(LABELS))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Twice the longest word, within reason: an over-long one is broken."""
        width = 2 * min(self._longest, self._theme.px(120)) + self._gap()
        return QSize(width, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw labels in soft ink, values in ink."""
        tokens, painter = self._theme.tokens, QPainter(self)
        first = self._first(self.width())
        for top, label, value in self._at(self.width())[0]:
            for block, left, width, ink in (
                (label, 0, first, tokens.soft_ink),
                (value, first + self._gap(), self.width() - first - self._gap(), tokens.ink),
            ):
                place = QRect(left, top, width, block.height)
                place = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
                painter.setPen(QColor(ink))
                block.draw(painter, place.x(), place.y())

    def _at(self, width: int) -> tuple[list[_Row], int]:
        """The rows at `width`, and how high they are together."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        found = self._laid.get((width, rtl))
        if found is None:
            if len(self._laid) >= WIDTHS:
                self._laid.clear()
            found = self._laid[width, rtl] = self._lay(width, rtl)
        return found

    def _lay(self, width: int, rtl: bool) -> tuple[list[_Row], int]:
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        first, between = self._first(width), self._theme.gap(4)
        second = width - first - self._gap()
        rows: list[_Row] = []
        top = 0
        for label, value in self._facts:
            row = _Row(
                top,
                TextBlock(label, self.font(), first, side),
                TextBlock(value, self.font(), second, side),
            )
            rows.append(row)
            top += max(row.label.height, row.value.height) + between
        return rows, top - between

    def _first(self, width: int) -> int:
        return min(self._theme.px(LABELS), (width - self._gap()) // 2)

    def _gap(self) -> int:
        return self._theme.gap(12)

    def _dress(self) -> None:
        self._laid.clear()
        self.setFont(self._theme.font())
        wide = self.fontMetrics().horizontalAdvance
        self._natural = max(wide(value[:LONGEST_LINE].replace("\n", " ")) + 1 for _, value in self._facts)
        words = (word for pair in self._facts for text in pair for word in set(text[:LONGEST_LINE].split()))
        self._longest = max((wide(word) + 1 for word in words), default=0)
        self.updateGeometry()
        self.update()
