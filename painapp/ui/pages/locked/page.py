"""The lock screen: nothing of the diary is on it or behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.shell.diary_access import KEYRING, PASSPHRASE
from painapp.ui.shell.opening_panel import OpeningPanel
from painapp.ui.shell.page import Page
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.page_frame import PageFrame

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
        frame = PageFrame(theme, language.text(_TITLE))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        card = Card(theme)
        frame.add(card)
        self.panel = OpeningPanel(theme, language, access)
        card.body.addWidget(Label(theme, language.text(_EXPLAINED)))
        card.body.addWidget(self.panel)
        self.passphrase, self.code = self.panel.passphrase, self.panel.code
        self.unlock_button, self.keyring_button = self.panel.unlock_button, self.panel.keyring_button
        access.locked.connect(self._offer)

    def title(self) -> str:
        """See Page."""
        return self._language.text(_TITLE)

    def refresh(self) -> None:
        """Offer what opens this diary."""
        self._offer()

    def start_focus(self) -> QWidget | None:
        """See OpeningPanel."""
        return self.panel.start_focus()

    def leave(self) -> None:
        """Leave neither passphrase nor code standing on the screen."""
        self.panel.forget()

    def step_back(self) -> bool:
        """Go back from the recovery code to the usual way."""
        return self.panel.step_back()

    def _offer(self) -> None:
        try:
            slots = self._access.look().slots
        except ExpectedError:
            slots = (KEYRING, PASSPHRASE)  # whichever is tried says what is wrong
        self.panel.offer(slots)


_TITLE = QT_TRANSLATE_NOOP("Locked", "Your diary is locked")
_EXPLAINED = QT_TRANSLATE_NOOP("Locked", "Nothing of it can be read until you open it.")
