"""The parts of a number scale: a cell for each number, and the words below the two ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from painapp.ui.theme.mirroring import mirrored
from painapp.ui.theme.tokens import BOLD, REGULAR, SIZE_LARGE
from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.painted_button import Look
from painapp.ui.widgets.radio_group import RadioCell
from painapp.ui.widgets.text_block import TextBlocks

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QFont

    from painapp.ui.widgets.number_scale import NumberScale


class NumberCell(RadioCell):
    """One number. `tint` is "pain" (its own hue, deepening) or "plain"."""

    type_size = SIZE_LARGE
    weight = BOLD
    padding = 8

    def __init__(self, scale: NumberScale, number: int, tint: str) -> None:
        self._scale = scale
        self._number = number
        self._tint = tint
        super().__init__(scale, number, str(number))

    def look(self) -> Look:
        """A filled cell with a border; the chosen one has a thick border and bold digits."""
        colours = self.theme.tokens
        plain = self._tint != "pain" or not colours.tinted
        chosen = self.isChecked()
        if plain:
            fill, ink = (colours.chosen, colours.on_chosen) if chosen else (colours.card, colours.ink)
        else:
            fill, ink = colours.pain_scale[self._number], colours.pain_scale_ink[self._number]
        if not self.isEnabled():
            return Look(fill, colours.line, 1, colours.soft_ink)
        if chosen:
            return Look(fill, colours.ink, 3, ink)
        return Look(fill, colours.line, 2 if self.isDown() or self.underMouse() else 1, ink)

    def text_font(self) -> QFont:
        """Bold only while chosen."""
        return self.theme.font(self.type_size, BOLD if self.isChecked() else REGULAR)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A 0 typed after coming back is a 0."""
        self._scale.forget_digit()
        super().focusOutEvent(event)


class EndWords(QWidget):
    """What the lowest and the highest number mean, and between them "Clear" if `clear_text`.

    The scale asks for its height and places it; which number each word belongs to is said where
    the cells wrap (`numbered`) and no longer end above it.
    """

    def __init__(
        self, scale: NumberScale, low: tuple[int, str], high: tuple[int, str], clear_text: str
    ) -> None:
        super().__init__(scale)
        self._theme = scale.theme
        self._ends = (low, high)
        self._blocks = TextBlocks()
        self.needed = bool(low[1] or high[1] or clear_text)
        """Whether there is anything to show here."""
        self.low, self.high = (
            Label(scale.theme, low[1], "soft", self),
            Label(scale.theme, high[1], "soft", self),
        )
        self.low.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.high.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.clear: TextButton | None = None
        if clear_text:
            self.clear = TextButton(scale.theme, clear_text, parent=self)
            self.clear.clicked.connect(scale.clear_choice)
            self.clear.hide()
        if not self.needed:
            self.hide()

    def offer_clear(self, offered: bool) -> None:
        """Show or hide "Clear"; its room stays, so that nothing moves."""
        if self.clear is not None:
            self.clear.setVisible(offered)

    def height_for(self, width: int, *, numbered: bool) -> int:
        """The height below cells of `width`."""
        if not self.needed:
            return 0
        words = self._words_height(self._texts(numbered), self._widths(width, numbered))
        clear = 0 if self.clear is None else self.clear.sizeHint().height()
        return max(words, clear) + self._theme.gap(4)

    def settle(self, width: int, *, numbered: bool) -> None:
        """Take this width: say the words and place them."""
        texts, sides = self._texts(numbered), self._widths(width, numbered)
        height = self.height_for(width, numbered=numbered)
        top = self._theme.gap(4)
        words_top = top + (height - top - self._words_height(texts, sides)) // 2  # in line with "Clear"
        for label, text, side, left in zip(
            (self.low, self.high), texts, sides, (0, width - sides[1]), strict=True
        ):
            label.setText(text)
            self._put(label, QRect(left, words_top, side, height - words_top), width)
        if self.clear is not None:
            hint = self.clear.sizeHint()
            spare = width - sides[0] - sides[1] - hint.width()
            self._put(self.clear, QRect(QPoint(sides[0] + spare // 2, top), hint), width)

    def _words_height(self, texts: tuple[str, str], sides: tuple[int, int]) -> int:
        """The height of the words at the ends, the higher of both."""
        pairs = zip(texts, sides, strict=True)
        return max(self._blocks.block(text, self.low.font(), side).height for text, side in pairs)

    def _put(self, widget: QWidget, place: QRect, width: int) -> None:
        whole = QRect(0, 0, width, self.height())
        widget.setGeometry(mirrored(self.layoutDirection(), whole, place))

    def _texts(self, numbered: bool) -> tuple[str, str]:
        low, high = (f"{number}: {words}" if numbered and words else words for number, words in self._ends)
        return low, high

    def _widths(self, width: int, numbered: bool) -> tuple[int, int]:
        """Half the room each, or less for one that needs less."""
        gap = self._theme.gap(8)
        room = width - gap if self.clear is None else width - 2 * gap - self.clear.sizeHint().width()
        low, high = (
            self._blocks.block(text, self.low.font()).natural_width + 1 for text in self._texts(numbered)
        )
        half = room // 2
        if self.clear is not None or low > half < high:
            return half, half
        return (low, room - low) if low <= half else (room - high, high)
