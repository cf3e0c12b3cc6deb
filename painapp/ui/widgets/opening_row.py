"""A row that opens a page: an icon, what it is called, and in few words what stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt

from painapp.ui.theme.mirroring import mirrored
from painapp.ui.theme.tokens import SEMIBOLD
from painapp.ui.widgets.disc_row import DiscRow

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter

    from painapp.ui.theme.theme import Theme

SIGN = 20
"""Side of the sign at its end that says it opens something."""


class OpeningRow(DiscRow):
    """`words` may be empty, and are told after the name."""

    def __init__(self, theme: Theme, icon: str, title: str, words: str = "") -> None:
        self._disc_icon = icon
        self.words = ""
        super().__init__(theme, title)
        self.show_words(words)

    def show_words(self, words: str) -> None:
        """Say this below the title; the same again lays nothing out anew."""
        if words == self.words:
            return
        self.words = words
        self.setAccessibleDescription(words)
        self.updateGeometry()
        self.update()

    def show_icon(self, icon: str) -> None:
        """Have this on the disc."""
        if icon != self._disc_icon:
            self._disc_icon = icon
            self.update()

    @property
    def disc_icon(self) -> str:
        """See DiscRow."""
        return self._disc_icon

    def said(self) -> list[tuple[str, QFont, str]]:
        """The title, and the words below it."""
        title = (self.text(), self.theme.font(weight=SEMIBOLD), "")
        words = [(self.words, self.theme.font(), self.theme.tokens.soft_ink)] if self.words else []
        return [title, *words]

    def end_room(self) -> int:
        """The sign, and the gap beside it."""
        return self.theme.px(SIGN) + self.theme.gap(12)

    def paint_end(self, painter: QPainter) -> None:
        """Point onwards."""
        side = self.theme.px(SIGN)
        place = QRect(self.width() - side, (self.height() - side) // 2, side, side)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        sign = self.theme.pixmap(f"chevron-{'left' if rtl else 'right'}", SIGN, self.theme.tokens.soft_ink)
        painter.drawPixmap(QPointF(mirrored(self.layoutDirection(), self.rect(), place).topLeft()), sign)
