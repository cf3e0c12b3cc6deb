"""The lock screen: nothing of the diary is on it or behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.shell.messages import trouble_text
from painapp.ui.shell.page import Page
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.page_frame import PageFrame
from painapp.ui.widgets.passphrase_field import PassphraseField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from painapp.domain.ports import Language
    from painapp.ui.shell.diary_access import DiaryAccess
    from painapp.ui.theme.theme import Theme


class LockedPage(Page):
    """Opens the diary by passphrase, by the computer's keyring, or by whichever of both is set up."""

    def __init__(self, theme: Theme, language: Language, access: DiaryAccess) -> None:
        super().__init__()
        self._language = language
        self._access = access
        say = language.text
        frame = PageFrame(theme, say(_TITLE))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        card = Card(theme)
        frame.add(card)
        card.body.addWidget(Label(theme, say(_EXPLAINED)))
        self.passphrase = PassphraseField(theme, say(_PASSPHRASE))
        self.passphrase.entered.connect(self._unlock)
        self.unlock_button = PrimaryButton(theme, say(_UNLOCK))
        self.unlock_button.clicked.connect(self._unlock)
        self.keyring_button = QuietButton(theme, say(_BY_KEYRING))
        self.keyring_button.clicked.connect(self._unlock_with_keyring)
        self.working = Label(theme, kind="soft")
        buttons = ButtonRow(theme, self.unlock_button, self.keyring_button)
        for part in (self.passphrase, buttons, self.working):
            card.body.addWidget(part)
        self.working.hide()
        access.refused.connect(self._refused)
        access.opened.connect(lambda _vault: self.passphrase.clear())
        access.locked.connect(self._settle)

    def title(self) -> str:
        """See Page."""
        return self._language.text(_TITLE)

    def refresh(self) -> None:
        """Offer what opens this diary."""
        try:
            found = self._access.look()
        except ExpectedError:
            by_passphrase = by_keyring = True  # whichever is tried says what is wrong
        else:
            by_passphrase, by_keyring = found.by_passphrase, found.by_keyring
        self.passphrase.setVisible(by_passphrase)
        # Where only the password store opens it, that is what the main button does.
        self.keyring_button.setVisible(by_keyring and by_passphrase)
        self._settle()

    def start_focus(self) -> QWidget | None:
        """The passphrase, or the button where there is none."""
        return self.unlock_button if self.passphrase.isHidden() else self.passphrase

    def leave(self) -> None:
        """Leave no passphrase standing on the screen."""
        self.passphrase.clear()

    def _unlock(self) -> None:
        if self.passphrase.isHidden():
            self._unlock_with_keyring()
            return
        if not self.passphrase.text:
            self.passphrase.show_hint(self._language.text(_EMPTY))
            return
        self._work()
        self._access.unlock_with_passphrase(self.passphrase.text)

    def _unlock_with_keyring(self) -> None:
        self._work()
        self._access.unlock_with_keyring()

    def _work(self) -> None:
        self.working.setText(self._language.text(_OPENING))
        self.working.show()
        self.unlock_button.setEnabled(False)
        self.keyring_button.setEnabled(False)

    def _settle(self) -> None:
        self.working.hide()
        self.unlock_button.setEnabled(True)
        self.keyring_button.setEnabled(True)

    def _refused(self, error: ExpectedError) -> None:
        self._settle()
        if not self.isVisible():
            return
        if self.passphrase.isHidden():
            self.working.setText(trouble_text(error, self._language))
            self.working.show()
        else:
            self.passphrase.show_hint(trouble_text(error, self._language))
            self.passphrase.type_over()


_TITLE = QT_TRANSLATE_NOOP("Locked", "Your diary is locked")
_EXPLAINED = QT_TRANSLATE_NOOP("Locked", "Nothing of it can be read until you open it.")
_PASSPHRASE = QT_TRANSLATE_NOOP("Locked", "Passphrase")
_UNLOCK = QT_TRANSLATE_NOOP("Locked", "Open my diary")
_BY_KEYRING = QT_TRANSLATE_NOOP("Locked", "Open with this computer's password store")
_OPENING = QT_TRANSLATE_NOOP("Locked", "Opening…")
_EMPTY = QT_TRANSLATE_NOOP("Locked", "Type your passphrase first.")
