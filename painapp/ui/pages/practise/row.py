"""An exercise in a list: its icon, its name, what it is for, how long and where; a press opens its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect

from painapp.ui.theme.mirroring import mirrored
from painapp.ui.theme.tokens import SEMIBOLD, SIZE_SMALL
from painapp.ui.widgets.disc_row import DiscRow

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter

    from painapp.ui.pages.practise.state import Row
    from painapp.ui.theme.theme import Theme

STAR = 18


class ExerciseRow(DiscRow):
    """Shows a `Row`, with a star for a favourite."""

    def __init__(self, theme: Theme, row: Row) -> None:
        self.row = row
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

    @property
    def disc_icon(self) -> str:
        """See DiscRow."""
        return self.row.icon

    def said(self) -> list[tuple[str, QFont, str]]:
        """The name, what it is for, and the facts."""
        row, colours = self.row, self.theme.tokens
        small = self.theme.font(SIZE_SMALL)
        facts = [(text, small, colours.soft_ink) for text in (row.facts, row.more) if text]
        name = (row.title, self.theme.font(weight=SEMIBOLD), "")
        return [name, (row.purpose, self.theme.font(), colours.ink), *facts]

    def end_room(self) -> int:
        """The star, and the gap beside it."""
        return self.theme.px(STAR) + self.theme.gap(8)

    def paint_end(self, painter: QPainter) -> None:
        """A star for a favourite."""
        if not self.row.favourite:
            return
        side = self.theme.px(STAR)
        place = QRect(self.width() - side, self.theme.gap(14), side, side)
        place = mirrored(self.layoutDirection(), self.rect(), place)
        star = self.theme.pixmap("star-filled", STAR, self.theme.tokens.mood)
        painter.drawPixmap(QPointF(place.topLeft()), star)
