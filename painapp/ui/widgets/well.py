"""A tinted sheet inside a page, for words that stand apart from those around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QColor, QPainter, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.ui.theme.tokens import RADIUS_CONTROL

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from painapp.ui.theme.theme import Theme


class Well(QWidget):
    """What it shows goes into `body`; its fill and border are the theme's colours called so."""

    accessible_role = QAccessible.Role.Note

    def __init__(self, theme: Theme, fill: str = "primary_tint", border: str = "line") -> None:
        super().__init__()
        self._theme = theme
        self._fill, self._border = fill, border
        self.body = QVBoxLayout(self)
        self._dress()
        theme.changed.connect(self._dress)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet."""
        colours = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(getattr(colours, self._border)), 1))
        painter.setBrush(QColor(getattr(colours, self._fill)))
        radius = self._theme.gap(RADIUS_CONTROL)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _dress(self) -> None:
        side, edge = self._theme.gap(16), self._theme.gap(8)
        self.body.setContentsMargins(side, edge, side, edge)
        self.body.setSpacing(self._theme.gap(4))
        self.update()
