"""What every layout of our own has: items in order, a height for each width, and a mirrored place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout

from painapp.ui.theme.mirroring import mirrored

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayoutItem, QWidget


class ItemLayout(QLayout):
    """Keeps items in the order they were added. What comes of it says how they are arranged."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._heights: dict[int, int] = {}
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def arrange(self, rect: QRect, *, move: bool) -> int:
        """Set the items in `rect` and return the height used; they are moved only if `move`."""
        raise NotImplementedError

    def addItem(self, item: QLayoutItem) -> None:
        """Add at the end."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """The item at `index`, or None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Remove and return the item at `index`, or None beyond the end."""
        if not 0 <= index < len(self._items):
            return None
        taken = self._items.pop(index)
        self.invalidate()
        return taken

    def expandingDirections(self) -> Qt.Orientation:
        """It takes the width there is."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all at `width`."""
        if width not in self._heights:
            self._heights[width] = self.arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget what was measured."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Place the items in `rect`."""
        super().setGeometry(rect)
        self.arrange(rect, move=True)

    def minimumSize(self) -> QSize:
        """Room for the widest item alone."""
        size = QSize()
        for item in self.shown():
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def shown(self) -> list[QLayoutItem]:
        """Return the items that are not hidden."""
        return [item for item in self._items if not item.isEmpty()]

    def put(self, item: QLayoutItem, place: QRect, whole: QRect) -> None:
        """Put an item where `place` says for left to right, or mirrored within `whole`."""
        holder = self.parentWidget()
        direction = holder.layoutDirection() if holder is not None else Qt.LayoutDirection.LeftToRight
        item.setGeometry(mirrored(direction, whole, place))
