"""The breathing circle: it grows with the breath in and grows small with the breath out.

With reduced motion it stands still, and a bar below it fills and empties instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from painapp.ui.player.breath_size import SMALL_SHARE, STILL_SHARE, WIDEST
from painapp.ui.theme.mirroring import mirrored
from painapp.ui.theme.tokens import SEMIBOLD, SIZE_BODY, SIZE_DISPLAY, SIZE_LARGE
from painapp.ui.widgets.text_block import TextBlocks

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPaintEvent

    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.text_block import TextBlock

SMALLEST = 130
"""The circle at its smallest, in pixels at 100 %: the words have room in it."""
ROOMY = 120
"""From this size of the emptied circle on, in pixels at 100 %, the words in it are large."""
LARGEST_SMALL = 0.75
"""The same where there is little room: it still has to be seen to breathe."""
BAR = 12
"""Height of the bar, in pixels at 100 %."""
SEEN = 0.2
"""A change of the radius in pixels that is worth a new picture."""


class BreathCircle(QWidget):
    """Shows how full the lungs are (0 to 1), and in its middle a word and a count."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fullness = 0.0
        self._drawn = -1.0
        self._word = ""
        self._count = ""
        self._blocks = TextBlocks()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Breathing circle"))
        theme.changed.connect(self._dress)

    @property
    def fullness(self) -> float:
        """How full it is drawn, 0 to 1."""
        return self._fullness

    @property
    def word(self) -> str:
        """What stands in it."""
        return self._word

    def show_breath(self, fullness: float, word: str, count: str) -> None:
        """Show this; only what differs is painted anew."""
        said = (word, count) != (self._word, self._count)
        self._fullness, self._word, self._count = fullness, word, count
        drawn = self._span() * fullness
        if said:
            self.setAccessibleDescription(f"{word}, {count}" if count else word)
        if said or abs(drawn - self._drawn) >= SEEN:
            self._drawn = drawn
            self.update(self._room())

    def sizeHint(self) -> QSize:
        """As large as it is good to look at."""
        side = self._theme.px(WIDEST)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Room for the words."""
        side = self._theme.gap(SMALLEST) + 2 * self._bar_room()
        return QSize(side, side)

    def resizeEvent(self, _event: object) -> None:
        """Be painted anew."""
        self._drawn = -1.0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ring it grows to, the circle, the words, and the bar where it stands still."""
        colours = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        still = self._theme.reduced_motion
        middle, largest = self._middle(), self._largest()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.hairline), 2))
        if not still:
            painter.drawEllipse(middle, largest, largest)
        radius = largest - self._span() * (1 - (STILL_SHARE if still else self._fullness))
        painter.setBrush(QColor(colours.primary_tint))
        painter.setPen(QPen(QColor(colours.primary), 3))
        painter.drawEllipse(middle, radius, radius)
        self._paint_words(painter, middle)
        if still and self._word:
            self._paint_bar(painter)

    def _paint_words(self, painter: QPainter, middle: QPointF) -> None:
        if not self._word:
            return
        roomy = 2 * (self._largest() - self._span()) >= self._theme.px(ROOMY)
        sizes = (SIZE_DISPLAY, SIZE_LARGE) if roomy else (SIZE_LARGE, SIZE_BODY)
        word = self._block(self._word, self._theme.font(sizes[0], SEMIBOLD))
        count = self._block(self._count, self._theme.font(sizes[1])) if self._count else None
        height = word.height + (count.height if count else 0)
        top = middle.y() - height / 2
        painter.setPen(QColor(self._theme.tokens.ink))
        word.draw(painter, middle.x() - word.natural_width / 2, top)
        if count is not None:
            painter.setPen(QColor(self._theme.tokens.soft_ink))
            count.draw(painter, middle.x() - count.natural_width / 2, top + word.height)

    def _paint_bar(self, painter: QPainter) -> None:
        colours, height = self._theme.tokens, self._theme.px(BAR)
        width = 2 * self._largest() * 0.8
        bottom = self._middle().y() + self._largest() + self._bar_room()
        track = QRectF(self._middle().x() - width / 2, bottom - height, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.primary))
        done = track.toRect()
        done.setWidth(round(track.width() * self._fullness))
        around = mirrored(self.layoutDirection(), self.rect(), track.toRect())
        painter.save()
        painter.setClipRect(mirrored(self.layoutDirection(), self.rect(), done))
        painter.drawRoundedRect(QRectF(around), height / 2, height / 2)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.line), 1.5))
        painter.drawRoundedRect(QRectF(around), height / 2, height / 2)

    def _block(self, text: str, font: QFont) -> TextBlock:
        return self._blocks.block(text, font)

    def _bar_room(self) -> int:
        return self._theme.px(BAR) + self._theme.gap(16) if self._theme.reduced_motion else 0

    def _middle(self) -> QPointF:
        return QPointF(self.width() / 2, (self.height() - self._bar_room()) / 2)

    def _largest(self) -> float:
        room = min(self.width(), self.height() - self._bar_room(), self._theme.px(WIDEST))
        return max(room / 2 - 3, 1.0)

    def _span(self) -> float:
        """By how many pixels the radius grows."""
        smallest = max(
            self._largest() * SMALL_SHARE, min(self._theme.gap(SMALLEST) / 2, self._largest() * LARGEST_SMALL)
        )
        return self._largest() - smallest

    def _room(self) -> QRect:
        out = self._largest() + 4
        middle = self._middle()
        room = QRectF(middle.x() - out, middle.y() - out, 2 * out, 2 * out + self._bar_room())
        return room.toAlignedRect()

    def _dress(self) -> None:
        self._drawn = -1.0
        self.updateGeometry()
        self.update()
