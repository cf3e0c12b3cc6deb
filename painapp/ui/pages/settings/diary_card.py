"""Settings kept in the diary: when a new day begins, and whether digits set the pain score."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import TYPE_CHECKING

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.safety.open_card import OpenCard
from painapp.ui.widgets.choice import SegmentedChoice, Toggle
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from typing import Any

    from painapp.domain.ports import Language
    from painapp.ui.shell.messages import Messages
    from painapp.ui.theme.theme import Theme
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault

DAY_STARTS = (0, 2, 3, 4, 5, 6, 8)
"""Hours a diary day may begin at."""


class DiaryCard(OpenCard):
    """Shows and changes the settings of the open diary."""

    def __init__(self, theme: Theme, language: Language, messages: Messages) -> None:
        say = language.text
        super().__init__(theme, say(_TITLE))
        self._messages = messages
        self._diary: Diary | None = None
        self.body.addWidget(Label(theme, say(_DAY_START), kind="strong"))
        self.body.addWidget(Label(theme, say(_DAY_START_MORE), kind="soft"))
        hours = [(str(hour), language.clock_time(time(hour))) for hour in DAY_STARTS]
        self.day_start = SegmentedChoice(theme, say(_DAY_START), hours)
        self.day_start.chosen.connect(lambda value: self._save(day_start=time(int(value))))
        self.body.addWidget(self.day_start)
        self.single_keys = Toggle(theme, say(_SINGLE_KEYS), say(_SINGLE_KEYS_MORE))
        self.single_keys.chosen.connect(lambda on: self._save(single_keys=on))
        self.body.addWidget(self.single_keys)

    def open_diary(self, vault: Vault) -> None:
        """Show the settings of the diary."""
        self._diary = vault.diary
        self.refresh()

    def close_diary(self) -> None:
        """Let go of the diary."""
        self._diary = None

    def refresh(self) -> None:
        """Show what is set."""
        if self._diary is not None:
            self.day_start.set_value(str(self._diary.settings.day_start.hour))
            self.single_keys.setChecked(self._diary.settings.single_keys)

    def _save(self, **changed: Any) -> None:
        if self._diary is None:
            return
        try:
            self._diary.save_settings(replace(self._diary.settings, **changed))
        except ExpectedError as error:
            self._messages.trouble(error)
            self.refresh()


_TITLE = QT_TRANSLATE_NOOP("Settings", "Your diary")
_DAY_START = QT_TRANSLATE_NOOP("Settings", "A new day begins at")
_DAY_START_MORE = QT_TRANSLATE_NOOP(
    "Settings",
    "What you write before this time belongs to the day before. Days already written stay as they are.",
)
_SINGLE_KEYS = QT_TRANSLATE_NOOP("Settings", "Digits set the pain score")
_SINGLE_KEYS_MORE = QT_TRANSLATE_NOOP(
    "Settings",
    "On Today, 4 saves a pain of 4; 1 and then 0 makes it 10. Turn it off if keys get pressed by accident.",
)
