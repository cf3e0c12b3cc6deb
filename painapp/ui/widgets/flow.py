"""A layout that sets things side by side like words, and wraps them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt

from painapp.ui.widgets.item_layout import ItemLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayoutItem, QWidget


class FlowLayout(ItemLayout):
    """Rows of items in the order they were added, from the right in right-to-left languages.

    `spacing` is the distance between items and between rows, in pixels.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent)
        self.setSpacing(spacing)

    def insert_widget(self, index: int, widget: QWidget) -> None:
        """Add `widget` before the item at `index`."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """It takes what it needs."""
        return Qt.Orientation(0)

    def sizeHint(self) -> QSize:
        """All in one row."""
        hints = [item.sizeHint() for item in self.shown()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(len(hints) - 1, 0)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def arrange(self, rect: QRect, *, move: bool) -> int:
        """See ItemLayout."""
        area = rect.marginsRemoved(self.contentsMargins())
        top = area.y()
        for row in self._rows(area.width()):
            height = max(size.height() for _, size in row)
            if move:
                self._place(row, area, top, height)
            top += height + self.spacing()
        used = top - self.spacing() if top > area.y() else top
        return used - rect.y() + self.contentsMargins().bottom()

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        left = 0
        for item in self.shown():
            size = _fitted(item, width)
            if not rows or left + size.width() > width:
                rows.append([])
                left = 0
            rows[-1].append((item, size))
            left += size.width() + self.spacing()
        return rows

    def _place(self, row: list[tuple[QLayoutItem, QSize]], area: QRect, top: int, height: int) -> None:
        left = area.x()
        for item, size in row:
            self.put(item, QRect(QPoint(left, top), QSize(size.width(), height)), area)
            left += size.width() + self.spacing()


def _fitted(item: QLayoutItem, width: int) -> QSize:
    """The size of `item` in a row of `width`: its own, or narrowed and therefore higher."""
    hint = item.sizeHint().expandedTo(item.minimumSize())
    if hint.width() <= width:
        return hint
    narrow = max(width, item.minimumSize().width())
    return QSize(narrow, item.heightForWidth(narrow) if item.hasHeightForWidth() else hint.height())
