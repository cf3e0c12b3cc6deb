"""What the window shows at its very first paint, before the theme, the fonts or any page is loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QWidget

from painapp.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QBrush, QPaintEvent

RAIL_WIDTH = 212


def first_colours(choice: str, system: QPalette) -> Tokens:
    """Return the colours of a look's `choice`; for "system" a guess from the system's own palette."""
    chosen = {"light": LIGHT, "dark": DARK, "contrast": HIGH_CONTRAST}.get(choice)
    return chosen or (DARK if system.window().color().lightness() < 128 else LIGHT)


class FirstSight(QWidget):
    """Paper and rail in the right colours: nothing flashes white, and nothing is promised yet."""

    def __init__(self, colours: Tokens, scale: float) -> None:
        super().__init__()
        self._paper, self._well = _brush(colours.paper), _brush(colours.sunken)
        self._rail = int(RAIL_WIDTH * scale)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the two plains: by erasing, since `fillRect` would load the whole `Qt` namespace (27 ms)."""
        painter = QPainter(self)
        painter.setBackground(self._paper)
        painter.eraseRect(self.rect())
        left = self.width() - self._rail if self.isRightToLeft() else 0
        painter.setBackground(self._well)
        painter.eraseRect(left, 0, self._rail, self.height())


def _brush(colour: str) -> QBrush:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(colour))
    return palette.window()
