"""An exercise in a list: its icon, its name, what it is for, how long and where; a press opens its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from painapp.ui.theme.mirroring import mirrored
from painapp.ui.theme.tokens import RADIUS_CONTROL, SEMIBOLD, SIZE_SMALL, TARGET
from painapp.ui.widgets.painted_button import Look, PaintedButton

if TYPE_CHECKING:
    from painapp.ui.pages.practise.state import Row
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.text_block import TextBlock

ROUND = 40
"""Diameter of the disc behind the icon, in pixels at 100 %."""
STAR = 18


class ExerciseRow(PaintedButton):
    """Shows a `Row`. The lowest of a list has no line below it."""

    centred = False
    padding = 0

    def __init__(self, theme: Theme, row: Row) -> None:
        self.row = row
        self._last = False
        super().__init__(theme, row.title)
        self.show_row(row)

    def show_row(self, row: Row) -> None:
        """Show this instead."""
        self.row = row
        self.setText(row.title)
        self.setAccessibleName(row.title)
        self.setAccessibleDescription(row.spoken.removeprefix(f"{row.title}. "))
        self.updateGeometry()
        self.update()

    def set_last(self, last: bool) -> None:
        """Stand at the end of the list, or not."""
        self._last = last
        self.update()

    def look(self) -> Look:
        """Words only; the name is in the main colour under the mouse."""
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
        blocks = self._lines(width)
        between = self.theme.gap(4) * (len(blocks) - 1)
        words = sum(block.height for block, _ in blocks) + between
        return max(TARGET, words, self.theme.px(ROUND)) + 2 * self.theme.gap(12)

    def side_room(self) -> int:
        """The disc, the gap beside it, the star, and the edges."""
        return 2 * self.theme.gap(self.padding) + self._lead() + self._star_room()

    def radius(self) -> int:
        """Hardly round: rows lie close to each other."""
        return self.theme.gap(RADIUS_CONTROL) // 2

    def paint_content(self, painter: QPainter, look: Look) -> None:
        """The icon on its disc, the lines beside it, a star for a favourite, a thin line below."""
        self._paint_icon(painter)
        gap = self.theme.gap
        blocks = self._lines(self.width())
        height = sum(block.height for block, _ in blocks) + gap(4) * (len(blocks) - 1)
        top = (self.height() - height) // 2
        room = self.width() - self.side_room()
        left = mirrored(
            self.layoutDirection(), self.rect(), QRect(gap(self.padding) + self._lead(), 0, room, 1)
        )
        for block, ink in blocks:
            painter.setPen(QColor(ink or look.ink))
            block.draw(painter, left.x(), top)
            top += block.height + gap(4)
        if self.row.favourite:
            self._paint_star(painter)
        if not self._last:
            painter.setPen(QPen(QColor(self.theme.tokens.hairline), 1))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def _paint_icon(self, painter: QPainter) -> None:
        colours, side = self.theme.tokens, self.theme.px(ROUND)
        top = min(self.theme.gap(12), (self.height() - side) // 2)
        disc = QRect(self.theme.gap(self.padding), top, side, side)
        disc = mirrored(self.layoutDirection(), self.rect(), disc)
        painter.setPen(Qt.PenStyle.NoPen if colours.tinted else QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.primary_tint))
        painter.drawEllipse(QRectF(disc))
        inset = (side - self.theme.px(self.icon_size)) / 2
        icon = self.theme.pixmap(self.row.icon, self.icon_size, colours.primary)
        painter.drawPixmap(QPointF(disc.x() + inset, disc.y() + inset), icon)

    def _paint_star(self, painter: QPainter) -> None:
        side = self.theme.px(STAR)
        at = self.width() - self.theme.gap(self.padding) - side
        place = mirrored(self.layoutDirection(), self.rect(), QRect(at, self.theme.gap(14), side, side))
        star = self.theme.pixmap("star-filled", STAR, self.theme.tokens.mood)
        painter.drawPixmap(QPointF(place.topLeft()), star)

    def _lead(self) -> int:
        return self.theme.px(ROUND) + self.theme.gap(16)

    def _star_room(self) -> int:
        return self.theme.px(STAR) + self.theme.gap(8)

    def _lines(self, width: int) -> list[tuple[TextBlock, str]]:
        soft, room = self.theme.tokens.soft_ink, width - self.side_room()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        small, row = self.theme.font(SIZE_SMALL), self.row
        made = [
            (self.blocks.block(row.title, self.theme.font(weight=SEMIBOLD), room, side), ""),
            (self.blocks.block(row.purpose, self.theme.font(), room, side), self.theme.tokens.ink),
        ]
        texts = (text for text in (row.facts, row.more) if text)
        return made + [(self.blocks.block(text, small, room, side), soft) for text in texts]
