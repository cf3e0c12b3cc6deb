"""The calendar beside the day where there is room, above it where there is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from painapp.ui.widgets.item_layout import ItemLayout

if TYPE_CHECKING:
    from painapp.ui.theme.theme import Theme

CALENDAR_LEAST, CALENDAR_MOST = 332, 380
"""Width of the calendar beside the day, in pixels at 100 %."""

DAY_LEAST = 360
"""Narrowest a day can be beside the calendar, in pixels at 100 %."""

CALENDAR_SHARE = 0.42
GAP = 18


class Beside(QWidget):
    """`calendar` at the leading side with its own height, `day` in the rest; or one below the other."""

    def __init__(self, theme: Theme, calendar: QWidget, day: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pair = _PairLayout(self)
        self._pair.addWidget(calendar)
        self._pair.addWidget(day)
        self._dress()
        theme.changed.connect(self._dress)

    @property
    def side_by_side(self) -> bool:
        """Whether there is room for both next to each other."""
        return self._pair.fits(self.width())

    def _dress(self) -> None:
        px = self._theme.px
        self._pair.set_measures(px(CALENDAR_LEAST), px(CALENDAR_MOST), px(DAY_LEAST), self._theme.gap(GAP))


class _PairLayout(ItemLayout):
    """Two items; everything is measured from the width given."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._least, self._most, self._rest = CALENDAR_LEAST, CALENDAR_MOST, DAY_LEAST

    def set_measures(self, least: int, most: int, rest: int, gap: int) -> None:
        self._least, self._most, self._rest = least, most, rest
        self.setSpacing(gap)
        self.invalidate()

    def fits(self, width: int) -> bool:
        return width >= self._least + self.spacing() + self._rest

    def sizeHint(self) -> QSize:
        width = self._least + self.spacing() + self._rest
        return QSize(width, self.heightForWidth(width))

    def arrange(self, rect: QRect, *, move: bool) -> int:
        """See ItemLayout."""
        gap, beside = self.spacing(), self.fits(rect.width())
        first = min(self._most, max(self._least, int(rect.width() * CALENDAR_SHARE)))
        widths = [first, rect.width() - first - gap] if beside else [rect.width()] * len(self._items)
        left, top, bottom = rect.x(), rect.y(), rect.y()
        for item, width in zip(self._items, widths, strict=False):
            height = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            if move:
                self.put(item, QRect(left, top, width, height), rect)
            bottom = max(bottom, top + height)
            left, top = (left + width + gap, top) if beside else (left, top + height + gap)
        return bottom - rect.y()
