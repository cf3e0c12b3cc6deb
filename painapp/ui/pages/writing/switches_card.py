"""Two things the diary asks for only when they are switched on: medicines as taken, and health contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.safety.settings_card import SettingsCard
from painapp.ui.widgets.choice import Toggle

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.ui.shell.messages import Messages
    from painapp.ui.theme.theme import Theme


class SwitchesCard(SettingsCard):
    """Shows and changes both. What was written stays in the diary when one is switched off."""

    def __init__(self, theme: Theme, language: Language, messages: Messages) -> None:
        say = language.text
        super().__init__(theme, say(_TITLE), messages)
        self.medicines = Toggle(theme, say(_MEDICINES), say(_MEDICINES_MORE))
        self.medicines.chosen.connect(lambda on: self.change(medicines=on))
        self.contacts = Toggle(theme, say(_CONTACTS), say(_CONTACTS_MORE))
        self.contacts.chosen.connect(lambda on: self.change(health_contacts=on))
        for part in (self.medicines, self.contacts):
            self.body.addWidget(part)

    def refresh(self) -> None:
        """See OpenCard."""
        if self._diary is not None:
            self.medicines.setChecked(self._diary.settings.medicines)
            self.contacts.setChecked(self._diary.settings.health_contacts)


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
