"""Two things the diary asks for only when they are switched on: medicines as taken, and health contacts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.safety.open_card import OpenCard
from painapp.ui.widgets.choice import Toggle

if TYPE_CHECKING:
    from typing import Any

    from painapp.domain.ports import Language
    from painapp.ui.shell.messages import Messages
    from painapp.ui.theme.theme import Theme
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault


class SwitchesCard(OpenCard):
    """Shows and changes both. What was written stays in the diary when one is switched off."""

    def __init__(self, theme: Theme, language: Language, messages: Messages) -> None:
        say = language.text
        super().__init__(theme, say(_TITLE))
        self._messages = messages
        self._diary: Diary | None = None
        self.medicines = Toggle(theme, say(_MEDICINES), say(_MEDICINES_MORE))
        self.medicines.chosen.connect(lambda on: self._save(medicines=on))
        self.contacts = Toggle(theme, say(_CONTACTS), say(_CONTACTS_MORE))
        self.contacts.chosen.connect(lambda on: self._save(health_contacts=on))
        for part in (self.medicines, self.contacts):
            self.body.addWidget(part)

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self._diary = vault.diary
        self.refresh()

    def close_diary(self) -> None:
        """See OpenCard."""
        self._diary = None

    def refresh(self) -> None:
        """See OpenCard."""
        if self._diary is not None:
            self.medicines.setChecked(self._diary.settings.medicines)
            self.contacts.setChecked(self._diary.settings.health_contacts)

    def _save(self, **changed: Any) -> None:
        if self._diary is None:
            return
        try:
            self._diary.save_settings(replace(self._diary.settings, **changed))
        except ExpectedError as error:
            self._messages.trouble(error)
            self.refresh()


_TITLE = QT_TRANSLATE_NOOP("Writing", "Also in your diary")
_MEDICINES = QT_TRANSLATE_NOOP("Writing", "Medicines as you take them")
_MEDICINES_MORE = QT_TRANSLATE_NOOP(
    "Writing",
    "In your own words. PainApp gives no advice on them. Never stop or change a medicine suddenly: ask your "
    "GP or pharmacist.",
)
_CONTACTS = QT_TRANSLATE_NOOP("Writing", "Health contacts")
_CONTACTS_MORE = QT_TRANSLATE_NOOP(
    "Writing", "Visits, calls and messages about your health: who, why, and what came of it."
)
