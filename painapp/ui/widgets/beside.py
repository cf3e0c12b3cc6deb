"""Words with what can be done about them at the far edge, or below where there is no room beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from painapp.ui.widgets.item_layout import ItemLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayoutItem

    from painapp.ui.theme.theme import Theme

FEWEST = 280
"""The least width for the words beside something, in pixels at 100 %."""


class Beside(QWidget):
    """Shows `said`, and `act` as wide as it wants to be: rows of them end at one edge.

    `act` stands below `said` where less than FEWEST would be left for the words.
    """

    def __init__(self, theme: Theme, said: QWidget, act: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._both = _BesideLayout(self)
        self._both.addWidget(said)
        self._both.addWidget(act)
        self._dress()
        theme.changed.connect(self._dress)

    def _dress(self) -> None:
        self._both.set_measures(self._theme.px(FEWEST), self._theme.gap(12), self._theme.gap(4))


class _BesideLayout(ItemLayout):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._fewest, self._below = FEWEST, 0

    def set_measures(self, fewest: int, gap: int, below: int) -> None:
        self._fewest, self._below = fewest, below
        self.setSpacing(gap)
        self.invalidate()

    def sizeHint(self) -> QSize:
        acts = sum(item.sizeHint().width() for item in self.shown()[1:])
        width = max(self._fewest + self.spacing() + acts, self.minimumSize().width())
        return QSize(width, self.heightForWidth(width))

    def arrange(self, rect: QRect, *, move: bool) -> int:
        """See ItemLayout."""
        shown = self.shown()
        act = shown[-1].sizeHint().width() if len(shown) > 1 else 0
        left_over = rect.width() - act - self.spacing()
        if len(shown) > 1 and left_over >= self._fewest:
            widths = [left_over, act]
            heights = [_height(item, width) for item, width in zip(shown, widths, strict=True)]
            whole = max(heights)
            places = [
                QRect(rect.x(), rect.y(), left_over, whole),
                QRect(rect.right() + 1 - act, rect.y() + (whole - heights[1]) // 2, act, heights[1]),
            ]
        else:
            places, top = [], rect.y()
            for item in shown:
                places.append(QRect(rect.x(), top, rect.width(), _height(item, rect.width())))
                top = places[-1].bottom() + 1 + self._below
            whole = places[-1].bottom() + 1 - rect.y() if places else 0
        if move:
            for item, place in zip(shown, places, strict=True):
                self.put(item, place, rect)
        return whole


def _height(item: QLayoutItem, width: int) -> int:
    own = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
    return max(own, item.minimumSize().height())
