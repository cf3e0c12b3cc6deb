"""What opens the diary, and how to change it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.shell.messages import trouble_text
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.choice import Toggle
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.passphrase_field import PassphraseField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from painapp.domain.ports import Language
    from painapp.domain.words import Words
    from painapp.ui.shell.diary_access import DiaryAccess
    from painapp.ui.theme.theme import Theme


def protection_words(slots: tuple[str, ...]) -> Words:
    """Return the sentence that says what opens a diary with these slots."""
    if "keyring" in slots and "passphrase" in slots:
        return _BOTH
    return _BY_PASSPHRASE if "passphrase" in slots else _BY_KEYRING


class ProtectionCard(Card):
    """Says what opens the diary; sets or changes the passphrase, goes back to the keyring, locks."""

    def __init__(self, theme: Theme, language: Language, access: DiaryAccess) -> None:
        super().__init__(theme, language.text(_TITLE))
        self._language = language
        self._access = access
        say = language.text
        self.state = Label(theme)
        self.outcome = Label(theme, kind="soft")
        self.change = QuietButton(theme)
        self.change.clicked.connect(self._open_form)
        self.keyring_only = QuietButton(theme, say(_KEYRING_ONLY))
        self.keyring_only.clicked.connect(self._use_keyring)
        self.lock = QuietButton(theme, say(_LOCK), "lock")
        self.lock.clicked.connect(access.lock)
        self.body.addWidget(self.state)
        self._build_form(theme)
        self.body.addWidget(ButtonRow(theme, self.change, self.keyring_only, self.lock))
        self.body.addWidget(self.outcome)
        self.outcome.hide()

    def refresh(self) -> None:
        """Show what opens the open diary; nothing without one."""
        vault = self._access.vault
        self.setVisible(vault is not None)
        self._close_form()
        self.outcome.hide()
        if vault is not None:
            self._show(vault.slots)

    def _build_form(self, theme: Theme) -> None:
        say = self._language.text
        self.warning = Label(theme, say(_NO_WAY_BACK))
        self.first = PassphraseField(theme, say(_NEW))
        self.again = PassphraseField(theme, say(_AGAIN))
        self.again.entered.connect(self._set_passphrase)
        self.remember = Toggle(theme, say(_REMEMBER), say(_REMEMBER_MORE))
        self.save = PrimaryButton(theme, say(_SET))
        self.save.clicked.connect(self._set_passphrase)
        self.leave = QuietButton(theme, say(_LEAVE))
        self.leave.clicked.connect(self._close_form)
        decide = ButtonRow(theme, self.save, self.leave)
        self._form: tuple[QWidget, ...] = (self.warning, self.first, self.again, self.remember, decide)
        for part in self._form:
            self.body.addWidget(part)
            part.hide()

    def _show(self, slots: tuple[str, ...]) -> None:
        say = self._language.text
        self.state.setText(say(protection_words(slots)))
        self.change.setText(say(_CHANGE if "passphrase" in slots else _ADD))
        self.keyring_only.setVisible("passphrase" in slots)
        self.remember.setChecked("keyring" in slots and "passphrase" in slots)

    def _open_form(self) -> None:
        self.outcome.hide()
        for part in self._form:
            part.show()
        self.change.hide()
        self.first.setFocus()

    def _close_form(self) -> None:
        for part in self._form:
            part.hide()
        self.first.clear()
        self.again.clear()
        self.change.show()

    def _set_passphrase(self) -> None:
        vault, say = self._access.vault, self._language.text
        passphrase = self.first.text
        if vault is None:
            return
        if not passphrase:
            self.first.show_hint(say(_EMPTY))
            self.first.setFocus()
        elif passphrase != self.again.text:
            self.again.show_hint(say(_DIFFERENT))
            self.again.setFocus()
        else:
            store = self._access.key_store
            remember = store if self.remember.isChecked() else None
            self._try(lambda: vault.set_passphrase(passphrase, remember, forget_in=store), _PASSPHRASE_SET)

    def _use_keyring(self) -> None:
        vault = self._access.vault
        if vault is not None:
            self._try(lambda: vault.use_keyring(self._access.key_store), _KEYRING_SET)

    def _try(self, change: Any, done: Words) -> None:
        try:
            change()
        except ExpectedError as error:
            self.outcome.setText(trouble_text(error, self._language))
        else:
            self.refresh()
            self.outcome.setText(self._language.text(done))
        self.outcome.show()


_TITLE = QT_TRANSLATE_NOOP("Settings", "Protection")
_BY_KEYRING = QT_TRANSLATE_NOOP(
    "Settings",
    "Your diary is encrypted. It opens by itself for whoever is signed in to this computer as you.",
)
_BY_PASSPHRASE = QT_TRANSLATE_NOOP("Settings", "Your diary is encrypted. Only your passphrase opens it.")
_BOTH = QT_TRANSLATE_NOOP(
    "Settings",
    "Your diary is encrypted. It opens by itself for whoever is signed in to this computer as you, and with "
    "your passphrase.",
)
_ADD = QT_TRANSLATE_NOOP("Settings", "Set a passphrase")
_CHANGE = QT_TRANSLATE_NOOP("Settings", "Change the passphrase")
_KEYRING_ONLY = QT_TRANSLATE_NOOP("Settings", "Do without a passphrase")
_LOCK = QT_TRANSLATE_NOOP("Settings", "Lock now")
_NO_WAY_BACK = QT_TRANSLATE_NOOP(
    "Settings",
    "Write the passphrase down and keep it somewhere safe. If it is lost, nobody can open the diary, "
    "not even we.",
)
_NEW = QT_TRANSLATE_NOOP("Settings", "New passphrase")
_AGAIN = QT_TRANSLATE_NOOP("Settings", "The same passphrase again")
_REMEMBER = QT_TRANSLATE_NOOP("Settings", "Remember it on this computer")
_REMEMBER_MORE = QT_TRANSLATE_NOOP(
    "Settings", "The diary then also opens by itself for whoever is signed in to this computer as you."
)
_SET = QT_TRANSLATE_NOOP("Settings", "Use this passphrase")
_LEAVE = QT_TRANSLATE_NOOP("Settings", "Leave it as it is")
_EMPTY = QT_TRANSLATE_NOOP("Settings", "Type a passphrase first.")
_DIFFERENT = QT_TRANSLATE_NOOP("Settings", "The two are not the same yet. Show helps to see what you typed.")
_PASSPHRASE_SET = QT_TRANSLATE_NOOP("Settings", "The new passphrase opens your diary from now on.")
_KEYRING_SET = QT_TRANSLATE_NOOP("Settings", "The passphrase is no longer needed.")
