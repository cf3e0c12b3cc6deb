"""Cards side by side where there is room, below each other where there is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QWidget

from painapp.ui.theme.mirroring import mirrored

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayoutItem

    from painapp.ui.theme.theme import Theme

NARROWEST = 760
"""Below this width, in pixels at 100 %, the columns become one."""

GAP = 18


class Columns(QWidget):
    """Lays `widgets` out in equal columns of equal height.

    Below a width of `narrowest`, in pixels at 100 %, they stand in one column.
    """

    def __init__(
        self, theme: Theme, *widgets: QWidget, narrowest: int = NARROWEST, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._narrowest = narrowest
        self._columns = _ColumnsLayout(self)
        for widget in widgets:
            self._columns.addWidget(widget)
        self._dress()
        theme.changed.connect(self._dress)

    def set_stacked(self, stacked: bool) -> None:
        """Lay the widgets below each other whatever the width, while one of them needs it."""
        self._columns.set_stacked(stacked)

    def _dress(self) -> None:
        self._columns.set_measures(self._theme.px(self._narrowest), self._theme.gap(GAP))


class _ColumnsLayout(QLayout):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._narrowest = NARROWEST
        self._stacked = False
        self.setContentsMargins(0, 0, 0, 0)

    def set_measures(self, narrowest: int, gap: int) -> None:
        self._narrowest = narrowest
        self.setSpacing(gap)
        self.invalidate()

    def set_stacked(self, stacked: bool) -> None:
        self._stacked = stacked
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        width = max(self._narrowest, self.minimumSize().width())
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        shown = self._shown()
        if not shown:
            return 0
        side_by_side = rect.width() >= self._narrowest and not self._stacked
        gap, count = self.spacing(), len(shown) if side_by_side else 1
        width = (rect.width() - (count - 1) * gap) // count
        heights = [_height(item, width) for item in shown]
        if side_by_side:
            heights = [max(heights)] * len(shown)
        left, top = rect.x(), rect.y()
        for item, height in zip(shown, heights, strict=True):
            if move:
                self._put(item, QRect(left, top, width, height), rect)
            left, top = (left + width + gap, top) if side_by_side else (left, top + height + gap)
        return heights[0] if side_by_side else top - gap - rect.y()

    def _put(self, item: QLayoutItem, place: QRect, rect: QRect) -> None:
        holder = self.parentWidget()
        direction = holder.layoutDirection() if holder is not None else Qt.LayoutDirection.LeftToRight
        item.setGeometry(mirrored(direction, rect, place))


def _height(item: QLayoutItem, width: int) -> int:
    own = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
    return max(own, item.minimumSize().height())
