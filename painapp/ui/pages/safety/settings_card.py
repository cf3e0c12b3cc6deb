"""A card that shows and changes some of the settings kept in the diary."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from painapp.domain.errors import ExpectedError
from painapp.ui.pages.safety.open_card import OpenCard

if TYPE_CHECKING:
    from typing import Any

    from painapp.ui.shell.messages import Messages
    from painapp.ui.theme.theme import Theme
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault


class SettingsCard(OpenCard):
    """Each press saves; what could not be saved is told, and the card shows again what holds."""

    def __init__(self, theme: Theme, title: str, messages: Messages) -> None:
        super().__init__(theme, title)
        self._messages = messages
        self._diary: Diary | None = None

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self._diary = vault.diary
        self.refresh()

    def close_diary(self) -> None:
        """See OpenCard."""
        self._diary = None

    def change(self, **changed: Any) -> None:
        """Save other values of the settings named."""
        if self._diary is None:
            return
        try:
            self._diary.save_settings(replace(self._diary.settings, **changed))
        except ExpectedError as error:
            self._messages.trouble(error)
        self.refresh()
