"""A card: one thing on a page, on its own rounded sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QColor, QPainter, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.ui.theme.tokens import RADIUS_CARD
from painapp.ui.widgets.label import Heading

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from painapp.ui.theme.theme import Theme


class Card(QWidget):
    """A rounded card with an optional heading; what it shows goes into `body`."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._outer = QVBoxLayout(self)
        self._heading = Heading(theme, title)
        self.body = QVBoxLayout()
        self._outer.addWidget(self._heading)
        self._outer.addLayout(self.body)
        # A card beside a taller one keeps its things together at the top.
        self._outer.addStretch(1)
        self.set_title(title)
        self._dress()
        theme.changed.connect(self._dress)

    def set_title(self, title: str) -> None:
        """Change the heading; an empty one is not shown."""
        self._heading.setText(title)
        self._heading.setVisible(bool(title))
        self.setAccessibleName(title)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.tokens.hairline), 1))
        painter.setBrush(QColor(self._theme.tokens.card))
        radius = self._theme.gap(RADIUS_CARD)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _dress(self) -> None:
        inset = self._theme.gap(20)
        self._outer.setContentsMargins(inset, inset - 2, inset, inset)
        self._outer.setSpacing(self._theme.gap(12))
        self.body.setSpacing(self._theme.gap(12))
        self.update()
