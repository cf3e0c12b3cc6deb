"""Opening the diary by what the person has: passphrase, the computer's keyring, or recovery code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.shell.diary_access import KEYRING, PASSPHRASE, RECOVERY
from painapp.ui.shell.messages import code_trouble, trouble_text
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, QuietButton, TextButton
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.passphrase_field import PassphraseField
from painapp.ui.widgets.recovery_code_field import RecoveryCodeField

if TYPE_CHECKING:
    from collections.abc import Collection

    from painapp.domain.errors import ExpectedError
    from painapp.domain.ports import Language
    from painapp.ui.shell.diary_access import DiaryAccess
    from painapp.ui.theme.theme import Theme


class OpeningPanel(QWidget):
    """One way at a time, the usual one first, and a small button to turn to the recovery code and back."""

    def __init__(self, theme: Theme, language: Language, access: DiaryAccess) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._access = access
        self._slots: frozenset[str] = frozenset()
        self._by_code = False
        self._build()
        access.refused.connect(self._refused)
        access.opened.connect(lambda _vault: self.start_afresh())
        theme.changed.connect(self._dress)
        self._dress()

    def offer(self, slots: Collection[str]) -> None:
        """Offer the ways that `slots` name."""
        self._slots = frozenset(slots)
        self._by_code = RECOVERY in self._slots and (self._by_code or not self._has_other_ways)
        self._show_ways()
        self._settle()

    def start_afresh(self) -> None:
        """Show the usual way with nothing typed."""
        self._by_code = False
        self.forget()

    def forget(self) -> None:
        """Leave neither passphrase nor code standing on the screen."""
        for field in self._fields:
            field.clear()

    def step_back(self) -> bool:
        """Turn back from the recovery code to the usual way; False where that is what is shown."""
        if not (self._by_code and self._has_other_ways):
            return False
        self._turn()
        return True

    def start_focus(self) -> QWidget:
        """What is typed, or the button where nothing is."""
        typed = next((field for field in self._fields if not field.isHidden()), None)
        return typed or self.unlock_button

    def _build(self) -> None:
        say, theme = self._language.text, self._theme
        self.how = Label(theme, say(_HOW))
        self.passphrase = PassphraseField(theme, say(_PASSPHRASE))
        self.code = RecoveryCodeField(theme, say(_CODE))
        self._fields = (self.passphrase, self.code)
        for field in self._fields:
            field.entered.connect(self._unlock)
        self.unlock_button = PrimaryButton(theme, say(_UNLOCK))
        self.unlock_button.clicked.connect(self._unlock)
        self.keyring_button = QuietButton(theme, say(_BY_KEYRING))
        self.keyring_button.clicked.connect(self._unlock_with_keyring)
        self.turn = TextButton(theme, say(_BY_CODE))
        self.turn.clicked.connect(self._turn)
        self.working = Label(theme, kind="soft")
        self.working.hide()
        self._buttons = (self.unlock_button, self.keyring_button, self.turn)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.how, *self._fields, ButtonRow(theme, *self._buttons), self.working):
            self._column.addWidget(part)

    @property
    def _has_other_ways(self) -> bool:
        return bool(self._slots & {KEYRING, PASSPHRASE})

    def _show_ways(self) -> None:
        by_passphrase = PASSPHRASE in self._slots and not self._by_code
        self.how.setVisible(self._by_code)
        self.passphrase.setVisible(by_passphrase)
        self.code.setVisible(self._by_code)
        # Where only the password store opens it, that is what the main button does.
        self.keyring_button.setVisible(KEYRING in self._slots and by_passphrase)
        self.turn.setVisible(RECOVERY in self._slots and self._has_other_ways)
        self.turn.setText(self._language.text(_ANOTHER_WAY if self._by_code else _BY_CODE))

    def _turn(self) -> None:
        self.forget()
        self._settle()
        self._by_code = not self._by_code
        self._show_ways()
        self.start_focus().setFocus()

    def _unlock(self) -> None:
        if not self.unlock_button.isEnabled():
            return
        if self._by_code:
            if not self.code.text.strip():
                self.code.show_hint(self._language.text(_NO_CODE))
                return
            self._work()
            self._access.unlock_with_recovery_code(self.code.text)
        elif self.passphrase.isHidden():
            self._unlock_with_keyring()
        elif not self.passphrase.text:
            self.passphrase.show_hint(self._language.text(_EMPTY))
        else:
            self._work()
            self._access.unlock_with_passphrase(self.passphrase.text)

    def _unlock_with_keyring(self) -> None:
        self._work()
        self._access.unlock_with_keyring()

    def _work(self) -> None:
        self.working.setText(self._language.text(_OPENING))
        self.working.show()
        for button in self._buttons:
            button.setEnabled(False)

    def _settle(self) -> None:
        self.working.hide()
        for button in self._buttons:
            button.setEnabled(True)

    def _refused(self, error: ExpectedError) -> None:
        self._settle()
        if not self.isVisible():
            return
        told = trouble_text(error, self._language)
        if self._by_code:
            self.code.show_hint(code_trouble(error, self._language))
            self.code.type_on()
        elif self.passphrase.isHidden():
            self.working.setText(told)
            self.working.show()
        else:
            self.passphrase.show_hint(told)
            self.passphrase.type_over()

    def _dress(self) -> None:
        self._column.setSpacing(self._theme.gap(12))


_PASSPHRASE = QT_TRANSLATE_NOOP("Opening", "Passphrase")
_UNLOCK = QT_TRANSLATE_NOOP("Opening", "Open my diary")
_BY_KEYRING = QT_TRANSLATE_NOOP("Opening", "Open with this computer's password store")
_BY_CODE = QT_TRANSLATE_NOOP("Opening", "Use my recovery code")
_ANOTHER_WAY = QT_TRANSLATE_NOOP("Opening", "Open it another way")
_CODE = QT_TRANSLATE_NOOP("Opening", "Recovery code")
_HOW = QT_TRANSLATE_NOOP(
    "Opening",
    "Type the code from your recovery sheet. Small letters will do, and the hyphens can be left out.",
)
_NO_CODE = QT_TRANSLATE_NOOP("Opening", "Type the code from your sheet first.")
_OPENING = QT_TRANSLATE_NOOP("Opening", "Opening…")
_EMPTY = QT_TRANSLATE_NOOP("Opening", "Type your passphrase first.")
