"""An icon that is only looked at; the words beside it say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from painapp.ui.theme.theme import Theme


class IconLabel(QWidget):
    """The icon `name` in the theme's colour called `colour`, `size` pixels at 100 %."""

    def __init__(
        self, theme: Theme, name: str, colour: str = "ink", size: int = 20, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name, self._colour, self._size = name, colour, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)

    def show_icon(self, name: str, colour: str) -> None:
        """Show another icon."""
        self._name, self._colour = name, colour
        self.update()

    def sizeHint(self) -> QSize:
        """The icon's square."""
        side = self._theme.px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        colour = getattr(self._theme.tokens, self._colour)
        QPainter(self).drawPixmap(0, 0, self._theme.pixmap(self._name, self._size, colour))

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
