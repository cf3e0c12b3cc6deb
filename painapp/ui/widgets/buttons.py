"""Buttons that do something: the main action, quiet ones, mere words, and those of the rail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor

from painapp.ui.theme.mirroring import mirrored
from painapp.ui.theme.tokens import REGULAR, SEMIBOLD, SIZE_SMALL, TARGET, mix
from painapp.ui.widgets.painted_button import Look, PaintedButton

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter
    from PySide6.QtWidgets import QWidget

    from painapp.ui.theme.theme import Theme

LEAST_MAIN_WIDTH = 160
"""Of the main action, in pixels at 100 %."""


class PrimaryButton(PaintedButton):
    """The one main action of a screen, or (`dusk`) help in a flare-up, which is larger."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        icon: str = "",
        parent: QWidget | None = None,
        *,
        dusk: bool = False,
    ) -> None:
        self._dusk = dusk
        super().__init__(theme, text, icon, parent)

    def look(self) -> Look:
        """The filled button."""
        return _filled(self, dusk=self._dusk)

    def sizeHint(self) -> QSize:
        """Never as small as a short word alone would make it."""
        hint = super().sizeHint()
        return hint.expandedTo(QSize(self.theme.gap(LEAST_MAIN_WIDTH), hint.height()))

    def heightForWidth(self, width: int) -> int:
        """Taller for help in a flare-up."""
        return super().heightForWidth(width) + (self.theme.gap(16) if self._dusk else 0)

    def radius(self) -> int:
        """Rounder for help in a flare-up."""
        return self.theme.gap(14) if self._dusk else super().radius()


class QuietButton(PaintedButton):
    """Any other action: an outline round its words."""

    _stands_out = False

    def stand_out(self, wanted: bool) -> None:
        """Look like the main action for as long as this is what most people need next."""
        self._stands_out = wanted
        self.update()

    @property
    def stands_out(self) -> bool:
        """Whether it looks like the main action."""
        return self._stands_out

    def look(self) -> Look:
        """The outlined button, or the filled one."""
        if self._stands_out:
            return _filled(self)
        colours = self.theme.tokens
        if not self.isEnabled():
            return Look(colours.sunken, colours.line, 1, colours.soft_ink)
        if self.isDown():
            return Look(colours.primary_tint, colours.primary, 2, colours.ink)
        return Look(colours.sunken if self.underMouse() else colours.card, colours.line, 1, colours.ink)


def _filled(button: PaintedButton, *, dusk: bool = False) -> Look:
    colours = button.theme.tokens
    if not button.isEnabled():
        return Look(colours.sunken, colours.line, 1, colours.soft_ink)
    fill, ink = (colours.dusk, colours.on_dusk) if dusk else (colours.primary, colours.on_primary)
    share = 0.2 if button.isDown() else 0.1 if button.underMouse() else 0
    return Look(mix(fill, colours.ink, share), "", 0, ink)


class TextButton(PaintedButton):
    """A small action beside something else: underlined words, pressed in a full-sized area."""

    padding = 8

    def stand_flush(self) -> None:
        """Begin where the text above begins: for a button that has a line to itself."""
        self.padding = 0
        self._dress()

    def look(self) -> Look:
        """Words only."""
        colours = self.theme.tokens
        if not self.isEnabled():
            return Look("", "", 0, colours.soft_ink)
        pressed = self.isDown() or self.underMouse()
        return Look(colours.sunken if pressed else "", "", 0, colours.primary)

    def _dress(self) -> None:
        super()._dress()
        font = self.font()
        font.setUnderline(True)
        self.setFont(font)


class RailButton(PaintedButton):
    """A room of the app, or a thing always in reach: icon with its label beside or beneath it.

    Checked while its room is open; a press never unchecks it. The one for help in a flare-up (`dusk`) opens
    no room, and is always in its own colour.
    """

    centred = False
    padding = 14

    def __init__(
        self, theme: Theme, text: str, icon: str, parent: QWidget | None = None, *, dusk: bool = False
    ) -> None:
        self._folded = False
        self._dusk = dusk
        super().__init__(theme, text, icon, parent)
        self.setCheckable(not dusk)

    @property
    def folded(self) -> bool:
        """Whether the label stands beneath the icon."""
        return self._folded

    def set_folded(self, folded: bool) -> None:
        """Put the label beneath the icon (a narrow rail) or beside it."""
        if folded != self._folded:
            self._folded = folded
            self._dress()

    def nextCheckState(self) -> None:
        """Leave checking to the shell, which knows whether the room could be opened."""

    def look(self) -> Look:
        """Lifted and in the main colour while its room is open."""
        colours = self.theme.tokens
        if self._dusk:
            return _filled(self, dusk=True)
        if self.isChecked():
            return Look(colours.card, colours.hairline, 1, colours.primary)
        hover = mix(colours.sunken, colours.ink, 0.08) if self.underMouse() or self.isDown() else ""
        return Look(hover, "", 0, colours.ink)

    def text_font(self) -> QFont:
        """Semibold only while its room is open, or where it stands out anyway."""
        stands_out = self._dusk or self.isChecked()
        return self.theme.font(self.type_size, SEMIBOLD if stands_out else REGULAR)

    def sizeHint(self) -> QSize:
        """Of the label beside the icon, or of the two above each other."""
        if not self._folded:
            return super().sizeHint()
        words = self.blocks.block(self.text(), self.font()).natural_width
        width = max(TARGET, words, self.theme.px(self.icon_size)) + 2 * self.theme.gap(4)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word."""
        if not self._folded:
            return super().minimumSizeHint()
        width = max(TARGET, self.blocks.widest_word(self.text(), self.font()) + 2 * self.theme.gap(4))
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        """Grows with the label's lines."""
        if not self._folded:
            return super().heightForWidth(width)
        words = self.blocks.block(self.text(), self.font(), width - 2 * self.theme.gap(4))
        return 2 * self.theme.gap(8) + self.theme.px(self.icon_size) + self.theme.gap(4) + words.height

    def paint_content(self, painter: QPainter, look: Look) -> None:
        """The mark of the open room, the icon and the label."""
        if not self._folded:
            if self.isChecked():
                self._paint_mark(painter, self.height() // 4, self.height() // 2)
            super().paint_content(painter, look)
            return
        side, room = self.theme.px(self.icon_size), self.width() - 2 * self.theme.gap(4)
        words = self.blocks.block(self.text(), self.text_font(), room, Qt.AlignmentFlag.AlignHCenter)
        top = (self.height() - side - self.theme.gap(4) - words.height) // 2
        icon = self.theme.pixmap(self._icon_name, self.icon_size, look.ink)
        painter.drawPixmap((self.width() - side) // 2, top, icon)
        if self.isChecked():
            self._paint_mark(painter, top, side)  # beside the icon, since the label may need all the width
        words.draw(painter, self.theme.gap(4), top + side + self.theme.gap(4))

    def _paint_mark(self, painter: QPainter, top: int, height: int) -> None:
        """A short bar at the leading edge, so that not only colour tells which room is open."""
        bar = QRect(self.theme.gap(4), top, self.theme.gap(4), height)
        bar = mirrored(self.layoutDirection(), self.rect(), bar)
        painter.fillRect(QRectF(bar), QColor(self.theme.tokens.primary))

    def _dress(self) -> None:
        self.type_size = SIZE_SMALL if self._folded else type(self).type_size
        super()._dress()
