"""Choosing a passphrase: a word of warning, the passphrase twice, and the button that takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, QuietButton
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.passphrase_field import PassphraseField

if TYPE_CHECKING:
    from painapp.ui.theme.theme import Theme


class PassphraseForm(QWidget):
    """Emits `chosen` with a passphrase that was typed twice alike, or `left`. Keeps nothing afterwards."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.warning = Label(
            theme,
            self.tr(
                "Write the passphrase down and keep it somewhere safe. If it is lost and there is no "
                "recovery sheet, nobody can open the diary, not even we."
            ),
        )
        self.first = PassphraseField(theme, self.tr("New passphrase"))
        self.again = PassphraseField(theme, self.tr("The same passphrase again"))
        self.again.entered.connect(self._take)
        self.save = PrimaryButton(theme, self.tr("Use this passphrase"))
        self.save.clicked.connect(self._take)
        self.leave = QuietButton(theme, self.tr("Leave it as it is"))
        self.leave.clicked.connect(self.left)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.warning, self.first, self.again, ButtonRow(theme, self.save, self.leave)):
            self._column.addWidget(part)
        theme.changed.connect(self._dress)
        self._dress()

    def start(self) -> None:
        """Begin empty, with the keyboard in the first field."""
        self.clear()
        self.first.setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.again.clear()

    def rest(self, resting: bool) -> None:
        """Take no presses while the passphrase is being worked on, which takes a moment on purpose."""
        for button in (self.save, self.leave):
            button.setEnabled(not resting)

    def _take(self) -> None:
        if not self.save.isEnabled():
            return
        if not self.first.text:
            self.first.show_hint(self.tr("Type a passphrase first."))
            self.first.setFocus()
        elif self.first.text != self.again.text:
            self.again.show_hint(self.tr("The two are not the same yet. Show helps to see what you typed."))
            self.again.setFocus()
        else:
            self.chosen.emit(self.first.text)

    def _dress(self) -> None:
        self._column.setSpacing(self._theme.gap(12))
