"""What Help me now shows at its very first paint, from a cold start: dusk, and the first breath begun.

It is painted before the theme, the fonts or any exercise is loaded; the player takes the breath over.
"""

from __future__ import annotations

from math import cos, pi
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from painapp.ui.player.breath_size import SMALL_SHARE, STILL_SHARE, WIDEST
from painapp.ui.theme.tokens import dusk_tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from painapp.ui.theme.tokens import Tokens

FRAME_MS = 16
INWARD_MS = 4_000
"""The first breath in, as in slow breathing."""
ABOVE, BELOW = (28, 58), (83, 235)
"""What the player has above and below its circle, as near as can be told beforehand: in pixels, and what more
for each 100 % of text size."""
LEAST, BAR_ROOM = 98, 28
"""Height of the circle at least, and of the bar below where it stands still; at 100 %."""


class FirstBreath(QWidget):
    """The breathing circle on its first breath in; it stands still where motion is reduced.

    With `breathes` False there is dusk alone: the first scene is another one.
    """

    def __init__(self, day: Tokens, scale: float, *, breathes: bool = True, still: bool = False) -> None:
        super().__init__()
        self._colours = dusk_tokens(day)
        self._scale = scale
        self._breathes = breathes
        self._still = still
        self.since = QElapsedTimer()
        """Runs from the first paint on; it outlives the picture."""
        if breathes and not still:
            frames = QTimer(self)
            frames.setInterval(FRAME_MS)
            frames.timeout.connect(self.update)
            frames.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint dusk, the ring that the breath grows to, and the breath."""
        colours, painter = self._colours, QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.paper))
        if not self._breathes:
            return
        if not self.since.isValid():
            self.since.start()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        above, below = (fixed + grows * self._scale for fixed, grows in (ABOVE, BELOW))
        height = max(self.height() - above - below, LEAST * self._scale)
        height -= BAR_ROOM * self._scale if self._still else 0
        largest = max(min(self.width() - 48, height, WIDEST * self._scale) / 2 - 3, 1.0)
        middle = QPointF(self.width() / 2, above + height / 2)
        share = STILL_SHARE if self._still else self._fullness()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.hairline), 2))
        if not self._still:
            painter.drawEllipse(middle, largest, largest)
        radius = largest * (1 - SMALL_SHARE * (1 - share))
        painter.setBrush(QColor(colours.primary_tint))
        painter.setPen(QPen(QColor(colours.primary), 3))
        painter.drawEllipse(middle, radius, radius)

    def _fullness(self) -> float:
        gone = min(self.since.elapsed() / INWARD_MS, 1.0)
        return (1 - cos(pi * gone)) / 2
