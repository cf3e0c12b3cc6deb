"""Cards side by side where there is room, below each other where there is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from painapp.ui.widgets.item_layout import ItemLayout

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


class _ColumnsLayout(ItemLayout):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._narrowest = NARROWEST
        self._stacked = False

    def set_measures(self, narrowest: int, gap: int) -> None:
        self._narrowest = narrowest
        self.setSpacing(gap)
        self.invalidate()

    def set_stacked(self, stacked: bool) -> None:
        self._stacked = stacked
        self.invalidate()

    def sizeHint(self) -> QSize:
        width = max(self._narrowest, self.minimumSize().width())
        return QSize(width, self.heightForWidth(width))

    def arrange(self, rect: QRect, *, move: bool) -> int:
        """See ItemLayout."""
        shown = self.shown()
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
                self.put(item, QRect(left, top, width, height), rect)
            left, top = (left + width + gap, top) if side_by_side else (left, top + height + gap)
        return heights[0] if side_by_side else top - gap - rect.y()


def _height(item: QLayoutItem, width: int) -> int:
    own = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
    return max(own, item.minimumSize().height())
