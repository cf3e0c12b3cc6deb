"""A row that opens a page: an icon, what it is called, and in few words what stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from painapp.ui.theme.mirroring import mirrored
from painapp.ui.theme.tokens import RADIUS_CONTROL, SEMIBOLD, TARGET
from painapp.ui.widgets.painted_button import Look, PaintedButton

if TYPE_CHECKING:
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.text_block import TextBlock

ROUND = 40
"""Diameter of the disc behind the icon, in pixels at 100 %."""
SIGN = 20
"""Side of the sign at its end that says it opens something."""


class OpeningRow(PaintedButton):
    """Called `title`; `words` may be empty, and are told after the name. The lowest has no line below it."""

    centred = False
    padding = 0

    def __init__(self, theme: Theme, icon: str, title: str, words: str = "") -> None:
        self._disc_icon = icon
        self.words = ""
        self._last = False
        super().__init__(theme, title)
        self.show_words(words)

    def show_words(self, words: str) -> None:
        """Say this below the title."""
        self.words = words
        self.setAccessibleDescription(words)
        self.updateGeometry()
        self.update()

    def set_last(self, last: bool) -> None:
        """Stand at the end of the list, or not."""
        self._last = last
        self.update()

    def look(self) -> Look:
        """Words only; the title is in the main colour under the mouse."""
        colours = self.theme.tokens
        return Look("", "", 0, colours.primary if self.underMouse() or self.isDown() else colours.ink)

    def sizeHint(self) -> QSize:
        """Two lines or a few more."""
        width = self.theme.px(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as a few words."""
        return QSize(self.theme.px(180), TARGET)

    def heightForWidth(self, width: int) -> int:
        """Its lines, and room above and below them."""
        return max(TARGET, self._height(self._lines(width)), self.theme.px(ROUND)) + 2 * self.theme.gap(12)

    def side_room(self) -> int:
        """The disc, the sign, and the gaps beside them."""
        return self._lead() + self.theme.px(SIGN) + self.theme.gap(12)

    def radius(self) -> int:
        """Hardly round: rows lie close to each other."""
        return self.theme.gap(RADIUS_CONTROL) // 2

    def paint_content(self, painter: QPainter, look: Look) -> None:
        """The icon on its disc, the lines beside it, a sign at the end, a thin line below."""
        gap, blocks = self.theme.gap, self._lines(self.width())
        self._paint_icon(painter)
        top = (self.height() - self._height(blocks)) // 2
        room = self.width() - self.side_room()
        left = mirrored(self.layoutDirection(), self.rect(), QRect(self._lead(), 0, room, 1)).x()
        for block, ink in blocks:
            painter.setPen(QColor(ink or look.ink))
            block.draw(painter, left, top)
            top += block.height + gap(4)
        self._paint_sign(painter)
        if not self._last:
            painter.setPen(QPen(QColor(self.theme.tokens.hairline), 1))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def _paint_icon(self, painter: QPainter) -> None:
        colours, side = self.theme.tokens, self.theme.px(ROUND)
        place = QRect(0, (self.height() - side) // 2, side, side)
        disc = mirrored(self.layoutDirection(), self.rect(), place)
        painter.setPen(Qt.PenStyle.NoPen if colours.tinted else QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.primary_tint))
        painter.drawEllipse(QRectF(disc))
        inset = (side - self.theme.px(self.icon_size)) / 2
        icon = self.theme.pixmap(self._disc_icon, self.icon_size, colours.primary)
        painter.drawPixmap(QPointF(disc.x() + inset, disc.y() + inset), icon)

    def _paint_sign(self, painter: QPainter) -> None:
        side = self.theme.px(SIGN)
        place = QRect(self.width() - side, (self.height() - side) // 2, side, side)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        sign = self.theme.pixmap(f"chevron-{'left' if rtl else 'right'}", SIGN, self.theme.tokens.soft_ink)
        painter.drawPixmap(
            QPointF(mirrored(self.layoutDirection(), self.rect(), place).topLeft()),
            sign,
        )

    def _lead(self) -> int:
        return self.theme.px(ROUND) + self.theme.gap(16)

    def _height(self, blocks: list[tuple[TextBlock, str]]) -> int:
        return sum(block.height for block, _ in blocks) + self.theme.gap(4) * (len(blocks) - 1)

    def _lines(self, width: int) -> list[tuple[TextBlock, str]]:
        room = width - self.side_room()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        title = self.blocks.block(self.text(), self.theme.font(weight=SEMIBOLD), room, side)
        made = [(title, "")]
        if self.words:
            words = self.blocks.block(self.words, self.theme.font(), room, side)
            made.append((words, self.theme.tokens.soft_ink))
        return made
