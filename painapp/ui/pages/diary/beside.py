"""The calendar beside the day where there is room, above it where there is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QStyle, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayoutItem

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


class _PairLayout(QLayout):
    """Two items; everything is measured from the width given."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._least, self._most, self._rest = CALENDAR_LEAST, CALENDAR_MOST, DAY_LEAST
        self.setContentsMargins(0, 0, 0, 0)

    def set_measures(self, least: int, most: int, rest: int, gap: int) -> None:
        self._least, self._most, self._rest = least, most, rest
        self.setSpacing(gap)
        self.invalidate()

    def fits(self, width: int) -> bool:
        return width >= self._least + self.spacing() + self._rest

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
        width = self._least + self.spacing() + self._rest
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Return the height used; items are moved only if `move`."""
        gap, beside = self.spacing(), self.fits(rect.width())
        first = min(self._most, max(self._least, int(rect.width() * CALENDAR_SHARE)))
        widths = [first, rect.width() - first - gap] if beside else [rect.width()] * len(self._items)
        left, top, bottom = rect.x(), rect.y(), rect.y()
        for item, width in zip(self._items, widths, strict=False):
            height = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            if move:
                self._put(item, QRect(left, top, width, height), rect)
            bottom = max(bottom, top + height)
            left, top = (left + width + gap, top) if beside else (left, top + height + gap)
        return bottom - rect.y()

    def _put(self, item: QLayoutItem, place: QRect, rect: QRect) -> None:
        holder = self.parentWidget()
        direction = holder.layoutDirection() if holder is not None else Qt.LayoutDirection.LeftToRight
        item.setGeometry(QStyle.visualRect(direction, rect, place))
