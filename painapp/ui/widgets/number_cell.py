"""The parts of a number scale: a cell for each number, and the words below the two ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from painapp.ui.theme.tokens import BOLD, REGULAR, SIZE_LARGE
from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.painted_button import Look
from painapp.ui.widgets.radio_group import RadioCell

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
    """What the lowest and the highest number mean, and between them "Clear" if `clear_text`."""

    def __init__(
        self, scale: NumberScale, low: tuple[int, str], high: tuple[int, str], clear_text: str
    ) -> None:
        super().__init__(scale)
        self._ends = (low, high)
        self._numbered: bool | None = None
        self.needed = bool(low[1] or high[1] or clear_text)
        """Whether there is anything to show here."""
        self.low, self.high = Label(scale.theme, "", "soft"), Label(scale.theme, "", "soft")
        self.high.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.clear = self._clear_button(scale, clear_text) if clear_text else None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, scale.theme.gap(4), 0, 0)
        row.addWidget(self.low, 1, Qt.AlignmentFlag.AlignTop)
        if self.clear is not None:
            row.addWidget(self.clear)
        row.addWidget(self.high, 1, Qt.AlignmentFlag.AlignTop)
        if not self.needed:
            self.hide()

    def offer_clear(self, offered: bool) -> None:
        """Show or hide "Clear"; its room stays, so that nothing moves."""
        if self.clear is not None:
            self.clear.setVisible(offered)

    def number_the_ends(self, numbered: bool) -> None:
        """Say which number each word belongs to, where the cells no longer end above it."""
        if numbered == self._numbered:
            return
        self._numbered = numbered
        for label, (number, words) in zip((self.low, self.high), self._ends, strict=True):
            label.setText(f"{number}: {words}" if numbered and words else words)

    def _clear_button(self, scale: NumberScale, text: str) -> TextButton:
        button = TextButton(scale.theme, text, parent=self)
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        button.hide()
        button.clicked.connect(scale.clear_choice)
        return button
