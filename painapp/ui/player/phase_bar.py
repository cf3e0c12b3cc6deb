"""How long a hold still lasts: a small bar that fills, instead of numbers that run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from painapp.ui.theme.mirroring import mirrored

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from painapp.ui.theme.theme import Theme

WIDTH, HEIGHT = 200, 10
"""In pixels at 100 %."""


class PhaseBar(QWidget):
    """Fills from the leading edge; the words say the same, so a screen reader passes it by."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._filled = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def keep_room(self, kept: bool) -> None:
        """Keep its room while it is hidden, so that nothing moves when it comes."""
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(kept)
        self.setSizePolicy(policy)

    def show_share(self, share: float) -> None:
        """Show that `share` (0 to 1) is over."""
        filled = round(self.width() * share)
        if filled != self._filled:
            self._filled = filled
            self.update()

    def sizeHint(self) -> QSize:
        """A small bar."""
        return QSize(self._theme.px(WIDTH), self._theme.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is over, and the outline of the whole."""
        colours = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = outline.height() / 2
        done = self.rect()
        done.setWidth(self._filled)
        painter.setClipRect(mirrored(self.layoutDirection(), self.rect(), done))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.primary))
        painter.drawRoundedRect(outline, radius, radius)
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.line), 1.5))
        painter.drawRoundedRect(outline, radius, radius)
