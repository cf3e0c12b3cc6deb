"""After the recovery code opened the diary: how it shall open next time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.shell.messages import trouble_text
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.passphrase_form import PassphraseForm

if TYPE_CHECKING:
    from painapp.domain.errors import ExpectedError
    from painapp.domain.ports import Language
    from painapp.ui.shell.protecting import Protecting
    from painapp.ui.theme.theme import Theme


class NextTimeCard(Card):
    """Sets a new passphrase, or lets the keyring open the diary again."""

    settled = Signal(str)
    """A way was chosen, or all is left as it is: what to say of it, or ""."""

    def __init__(self, theme: Theme, language: Language, protecting: Protecting) -> None:
        say = language.text
        super().__init__(theme, say(_TITLE))
        self._language = language
        self._protecting = protecting
        self.body.addWidget(Label(theme, say(_EXPLAINED)))
        self.passphrase = PrimaryButton(theme, say(_BY_PASSPHRASE))
        self.passphrase.clicked.connect(self._open_form)
        self.keyring = QuietButton(theme, say(_BY_KEYRING))
        self.keyring.clicked.connect(self._use_keyring)
        self.leave = QuietButton(theme, say(_LEAVE))
        self.leave.clicked.connect(lambda: self.settled.emit(""))
        self.buttons = ButtonRow(theme, self.passphrase, self.keyring, self.leave)
        self.form = PassphraseForm(theme)
        self.form.chosen.connect(self._set_passphrase)
        self.form.left.connect(self.start)
        self.outcome = Label(theme, kind="soft")
        for part in (self.buttons, self.form, self.outcome):
            self.body.addWidget(part)
        self.start()

    def start(self) -> None:
        """Offer the ways, none begun."""
        had_focus = self.form.isAncestorOf(self.form.window().focusWidget())
        self.form.clear()
        self.form.rest(False)
        self.buttons.show()
        if had_focus:
            self.passphrase.setFocus()
        self.form.hide()
        self.outcome.hide()

    @property
    def form_open(self) -> bool:
        """Whether a passphrase is being chosen."""
        return not self.form.isHidden()

    def _open_form(self) -> None:
        self.outcome.hide()
        self.form.show()
        self.form.start()
        self.buttons.hide()

    def _set_passphrase(self, passphrase: str) -> None:
        self._say(self._language.text(_WORKING))
        self.form.rest(True)
        self._protecting.set_passphrase(
            passphrase,
            keyring_too=False,
            done=lambda: self._done(self._language.text(_PASSPHRASE_SET)),
            refused=self._refused,
        )

    def _use_keyring(self) -> None:
        self._protecting.use_keyring(
            keep_passphrase=False,
            done=lambda: self._done(self._language.text(_KEYRING_SET)),
            refused=self._refused,
        )

    def _done(self, text: str) -> None:
        self.start()
        self.settled.emit(text)

    def _refused(self, error: ExpectedError) -> None:
        self.form.rest(False)
        self._say(trouble_text(error, self._language))

    def _say(self, text: str) -> None:
        self.outcome.setText(text)
        self.outcome.show()
        announce(self, text)


_TITLE = QT_TRANSLATE_NOOP("Recovery", "How shall your diary open next time?")
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Recovery", "Your recovery code opened it just now, and goes on working. Keep the sheet."
)
_BY_PASSPHRASE = QT_TRANSLATE_NOOP("Recovery", "Set a new passphrase")
_BY_KEYRING = QT_TRANSLATE_NOOP("Recovery", "Use this computer's password store")
_LEAVE = QT_TRANSLATE_NOOP("Recovery", "Leave it as it is")
_WORKING = QT_TRANSLATE_NOOP("Recovery", "Setting the passphrase…")
_PASSPHRASE_SET = QT_TRANSLATE_NOOP("Recovery", "The new passphrase opens your diary from now on.")
_KEYRING_SET = QT_TRANSLATE_NOOP(
    "Recovery", "From now on your diary opens by itself for whoever is signed in to this computer as you."
)
