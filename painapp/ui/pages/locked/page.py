"""The lock screen: nothing of the diary is on it or behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.shell.diary_access import KEYRING, PASSPHRASE, RECOVERY
from painapp.ui.shell.messages import trouble_text
from painapp.ui.shell.page import Page
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, QuietButton, TextButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.page_frame import PageFrame
from painapp.ui.widgets.passphrase_field import PassphraseField
from painapp.ui.widgets.recovery_code_field import RecoveryCodeField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from painapp.domain.ports import Language
    from painapp.ui.shell.diary_access import DiaryAccess
    from painapp.ui.theme.theme import Theme


class LockedPage(Page):
    """Opens the diary by whatever is set up: passphrase, the computer's keyring, recovery code."""

    def __init__(self, theme: Theme, language: Language, access: DiaryAccess) -> None:
        super().__init__()
        self._language = language
        self._access = access
        self._slots = {KEYRING, PASSPHRASE}
        self._by_code = False
        self._build(theme)
        access.refused.connect(self._refused)
        access.opened.connect(lambda _vault: self._forget())
        access.locked.connect(self._settle)

    def title(self) -> str:
        """See Page."""
        return self._language.text(_TITLE)

    def refresh(self) -> None:
        """Offer what opens this diary."""
        try:
            self._slots = set(self._access.look().slots)
        except ExpectedError:
            self._slots = {KEYRING, PASSPHRASE}  # whichever is tried says what is wrong
        self._show_ways()
        self._settle()

    def start_focus(self) -> QWidget | None:
        """What is typed, or the button where nothing is."""
        typed = next((field for field in self._fields if not field.isHidden()), None)
        return typed or self.unlock_button

    def leave(self) -> None:
        """Leave neither passphrase nor code standing on the screen."""
        self._forget()

    def step_back(self) -> bool:
        """Go back from the recovery code to the usual way."""
        if not (self._by_code and self._has_other_ways):
            return False
        self._turn()
        return True

    def _build(self, theme: Theme) -> None:
        say = self._language.text
        frame = PageFrame(theme, say(_TITLE))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        card = Card(theme)
        frame.add(card)
        self.explained = Label(theme, say(_EXPLAINED))
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
        row = ButtonRow(theme, *self._buttons)
        for part in (self.explained, *self._fields, row, self.working):
            card.body.addWidget(part)

    @property
    def _has_other_ways(self) -> bool:
        return bool(self._slots & {KEYRING, PASSPHRASE})

    def _show_ways(self) -> None:
        say = self._language.text
        if not self._has_other_ways and RECOVERY in self._slots:
            self._by_code = True
        by_passphrase = PASSPHRASE in self._slots and not self._by_code
        self.explained.setText(say(_CODE_EXPLAINED if self._by_code else _EXPLAINED))
        self.passphrase.setVisible(by_passphrase)
        self.code.setVisible(self._by_code)
        # Where only the password store opens it, that is what the main button does.
        self.keyring_button.setVisible(KEYRING in self._slots and by_passphrase)
        self.turn.setVisible(RECOVERY in self._slots and self._has_other_ways)
        self.turn.setText(say(_ANOTHER_WAY if self._by_code else _BY_CODE))

    def _turn(self) -> None:
        self._forget()
        self._settle()
        self._by_code = not self._by_code
        self._show_ways()
        focus = self.start_focus()
        if focus is not None:
            focus.setFocus()

    def _unlock(self) -> None:
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

    def _forget(self) -> None:
        for field in self._fields:
            field.clear()

    def _refused(self, error: ExpectedError) -> None:
        self._settle()
        if not self.isVisible():
            return
        told = trouble_text(error, self._language)
        if self._by_code:
            self.code.show_hint(told)
            self.code.type_on()
        elif self.passphrase.isHidden():
            self.working.setText(told)
            self.working.show()
        else:
            self.passphrase.show_hint(told)
            self.passphrase.type_over()


_TITLE = QT_TRANSLATE_NOOP("Locked", "Your diary is locked")
_EXPLAINED = QT_TRANSLATE_NOOP("Locked", "Nothing of it can be read until you open it.")
_PASSPHRASE = QT_TRANSLATE_NOOP("Locked", "Passphrase")
_UNLOCK = QT_TRANSLATE_NOOP("Locked", "Open my diary")
_BY_KEYRING = QT_TRANSLATE_NOOP("Locked", "Open with this computer's password store")
_BY_CODE = QT_TRANSLATE_NOOP("Locked", "Use my recovery code")
_ANOTHER_WAY = QT_TRANSLATE_NOOP("Locked", "Open it another way")
_CODE = QT_TRANSLATE_NOOP("Locked", "Recovery code")
_CODE_EXPLAINED = QT_TRANSLATE_NOOP(
    "Locked",
    "Type the code from your recovery sheet. Small letters will do, and the hyphens can be left out.",
)
_NO_CODE = QT_TRANSLATE_NOOP("Locked", "Type the code from your sheet first.")
_OPENING = QT_TRANSLATE_NOOP("Locked", "Opening…")
_EMPTY = QT_TRANSLATE_NOOP("Locked", "Type your passphrase first.")
