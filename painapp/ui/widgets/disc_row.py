"""A row that opens something: an icon on a disc, and lines of words beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from painapp.ui.theme.mirroring import mirrored
from painapp.ui.theme.tokens import RADIUS_CONTROL, SEMIBOLD, TARGET
from painapp.ui.widgets.painted_button import Look, PaintedButton

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.text_block import TextBlock

ROUND = 40
"""Diameter of the disc behind the icon, in pixels at 100 %."""


class DiscRow(PaintedButton):
    """Called `title`. A subclass gives the lines, and paints what stands at the end.

    The lowest of a list has no line below it.
    """

    centred = False
    padding = 0

    def __init__(self, theme: Theme, title: str) -> None:
        self._last = False
        super().__init__(theme, title)

    # What a subclass gives

    @property
    def disc_icon(self) -> str:
        """The name of the icon on the disc."""
        raise NotImplementedError

    @property
    def disc_words(self) -> str:
        """A character or two to stand on the disc in place of an icon; "" for none."""
        return ""

    def said(self) -> list[tuple[str, QFont, str]]:
        """The lines: words, their font, and their colour, "" for the title's."""
        raise NotImplementedError

    def end_room(self) -> int:
        """The width kept free at the end, in pixels."""
        raise NotImplementedError

    def paint_end(self, painter: QPainter) -> None:
        """Paint what stands there."""
        raise NotImplementedError

    # What it is to the list and to the page

    def set_last(self, last: bool) -> None:
        """Stand at the end of the list, or not."""
        self._last = last
        self.update()

    def look(self) -> Look:
        """Words only; the title is in the main colour under the mouse."""
        colours = self.theme.tokens
        return Look("", "", 0, colours.primary if self.underMouse() or self.isDown() else colours.ink)

    def sizeHint(self) -> QSize:
        """A few lines."""
        width = self.theme.px(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as a few words."""
        return QSize(self.theme.px(180), TARGET)

    def heightForWidth(self, width: int) -> int:
        """Its lines, and room above and below them."""
        return max(TARGET, self._height(self._lines(width)), self.theme.px(ROUND)) + 2 * self.theme.gap(12)

    def side_room(self) -> int:
        """The disc, the gap beside it, and the end."""
        return self._lead() + self.end_room()

    def radius(self) -> int:
        """Hardly round: rows lie close to each other."""
        return self.theme.gap(RADIUS_CONTROL) // 2

    def paint_content(self, painter: QPainter, look: Look) -> None:
        """The icon on its disc, the lines beside it, the end, a thin line below."""
        gap, blocks = self.theme.gap, self._lines(self.width())
        self._paint_icon(painter)
        top = (self.height() - self._height(blocks)) // 2
        room = self.width() - self.side_room()
        left = mirrored(self.layoutDirection(), self.rect(), QRect(self._lead(), 0, room, 1)).x()
        for block, ink in blocks:
            painter.setPen(QColor(ink or look.ink))
            block.draw(painter, left, top)
            top += block.height + gap(4)
        self.paint_end(painter)
        if not self._last:
            painter.setPen(QPen(QColor(self.theme.tokens.hairline), 1))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def _paint_icon(self, painter: QPainter) -> None:
        colours, side = self.theme.tokens, self.theme.px(ROUND)
        top = min(self.theme.gap(12), (self.height() - side) // 2)
        disc = mirrored(self.layoutDirection(), self.rect(), QRect(0, top, side, side))
        painter.setPen(Qt.PenStyle.NoPen if colours.tinted else QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.primary_tint))
        painter.drawEllipse(QRectF(disc))
        if self.disc_words:
            painter.setFont(self.theme.font(weight=SEMIBOLD))
            painter.setPen(QColor(colours.primary))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self.disc_words)
            return
        inset = (side - self.theme.px(self.icon_size)) / 2
        icon = self.theme.pixmap(self.disc_icon, self.icon_size, colours.primary)
        painter.drawPixmap(QPointF(disc.x() + inset, disc.y() + inset), icon)

    def _lead(self) -> int:
        return self.theme.px(ROUND) + self.theme.gap(16)

    def _height(self, blocks: list[tuple[TextBlock, str]]) -> int:
        return sum(block.height for block, _ in blocks) + self.theme.gap(4) * (len(blocks) - 1)

    def _lines(self, width: int) -> list[tuple[TextBlock, str]]:
        room = width - self.side_room()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        return [(self.blocks.block(text, font, room, side), ink) for text, font, ink in self.said()]
