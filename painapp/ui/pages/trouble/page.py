"""When the diary cannot be opened: what happened, what is safe, what can be done. No file is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.shell.messages import trouble_text
from painapp.ui.shell.page import Page
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.page_frame import PageFrame
from painapp.ui.widgets.passphrase_field import PassphraseField

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from painapp.domain.errors import ExpectedError
    from painapp.domain.ports import Language
    from painapp.ui.shell.diary_access import DiaryAccess
    from painapp.ui.theme.theme import Theme


class TroublePage(Page):
    """Shows the latest trouble of `access`; trying again starts from the beginning."""

    def __init__(self, theme: Theme, language: Language, access: DiaryAccess, folder: Path) -> None:
        super().__init__()
        self._language = language
        self._access = access
        self._folder = folder
        frame = PageFrame(theme, language.text(_TITLE))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        card = Card(theme)
        frame.add(card)
        self.sentences = [Label(theme, kind=kind) for kind in ("strong", "body", "body")]
        self.passphrase = PassphraseField(theme, language.text(_PASSPHRASE))
        self.passphrase.entered.connect(self._try_again)
        self.again = PrimaryButton(theme, language.text(_AGAIN))
        self.again.clicked.connect(self._try_again)
        self.show_folder = QuietButton(theme, language.text(_FOLDER))
        self.show_folder.clicked.connect(self._open_folder)
        self.outcome = Label(theme, kind="soft")
        self.outcome.hide()
        self._tried = False
        buttons = ButtonRow(theme, self.again, self.show_folder)
        for part in (*self.sentences, self.passphrase, buttons, self.outcome):
            card.body.addWidget(part)
        access.troubled.connect(lambda _error: self.refresh())
        access.refused.connect(self._refused)

    def title(self) -> str:
        """See Page."""
        return self._language.text(_TITLE)

    def refresh(self) -> None:
        """Show the latest trouble, and the passphrase field where one can open the diary."""
        error = self._access.trouble
        if error is not None:
            self._show(error)
        self.passphrase.setVisible(self._access.opens_by_passphrase())
        self.outcome.setText(self._language.text(_STILL) if self._tried else "")
        self.outcome.setVisible(self._tried)
        announce(self, self.outcome.text())
        self._tried = False

    def start_focus(self) -> QWidget | None:
        """Trying again is what most people want first."""
        return self.again

    def leave(self) -> None:
        """Leave no passphrase standing on the screen."""
        self.passphrase.clear()

    def _show(self, error: ExpectedError) -> None:
        for label, words in zip(self.sentences, (error.happened, error.safe, error.next_step), strict=True):
            label.setText(self._language.text(words, **_on_lines_of_their_own(error.values)))

    def _refused(self, error: ExpectedError) -> None:
        if self.isVisible():
            self.passphrase.show_hint(trouble_text(error, self._language))
            self.passphrase.type_over()

    def _try_again(self) -> None:
        self._tried = True
        if self.passphrase.text and not self.passphrase.isHidden():
            self._access.unlock_with_passphrase(self.passphrase.text)
        elif self._access.start():
            self._access.unlock_with_keyring()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def _on_lines_of_their_own(values: dict[str, Any]) -> dict[str, Any]:
    """Return the values of a sentence with a folder's path where it is not broken."""
    return {name: f"\n{value}" if name == "folder" else value for name, value in values.items()}


_TITLE = QT_TRANSLATE_NOOP("Trouble", "Your diary did not open")
_PASSPHRASE = QT_TRANSLATE_NOOP("Trouble", "Passphrase")
_AGAIN = QT_TRANSLATE_NOOP("Trouble", "Try again")
_STILL = QT_TRANSLATE_NOOP("Trouble", "That was tried just now, and it is still the same.")
_FOLDER = QT_TRANSLATE_NOOP("Trouble", "Show the diary's folder")
