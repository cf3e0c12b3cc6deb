"""When the diary locks by itself, and whether the window stays out of pictures of the screen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.safety.open_card import OpenCard
from painapp.ui.shell.diary_access import PASSPHRASE
from painapp.ui.widgets.choice import SegmentedChoice, Toggle
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from typing import Any

    from painapp.domain.ports import Language
    from painapp.domain.words import Words
    from painapp.ui.shell.messages import Messages
    from painapp.ui.theme.theme import Theme
    from painapp.vault.vault import Vault

MINUTES = (5, 15, 30, 60)
"""What can be chosen beside never."""


class LockCard(OpenCard):
    """Shows and changes what locks the open diary. `can_be_left_out`: whether the system offers the rest."""

    def __init__(
        self, theme: Theme, language: Language, messages: Messages, *, can_be_left_out: bool
    ) -> None:
        say = language.text
        super().__init__(theme, say(_TITLE))
        self._language = language
        self._messages = messages
        self._vault: Vault | None = None
        self.body.addWidget(Label(theme, say(_AFTER), kind="strong"))
        options = [(str(one), language.duration(one)) for one in MINUTES]
        self.after = SegmentedChoice(theme, say(_AFTER), [*options, ("0", say(_NEVER))])
        self.after.chosen.connect(lambda value: self._save(lock_after=int(value)))
        self.body.addWidget(self.after)
        self.words = Label(theme, kind="soft")
        self.body.addWidget(self.words)
        self.leave_out: Toggle | None = None
        """Not there where the system offers nothing of the kind."""
        if can_be_left_out:
            self.leave_out = Toggle(theme, say(_LEAVE_OUT), say(_LEAVE_OUT_MORE))
            self.leave_out.chosen.connect(lambda on: self._save(keep_out_of_screenshots=on))
            self.body.addWidget(self.leave_out)

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self._vault = vault
        self.refresh()

    def close_diary(self) -> None:
        """See OpenCard."""
        self._vault = None

    def refresh(self) -> None:
        """Show what is chosen; where nothing was, what holds then."""
        if self._vault is None:
            return
        settings, passphrase = self._vault.diary.settings, PASSPHRASE in self._vault.slots
        self.after.set_value(str(settings.lock_after_minutes(passphrase=passphrase)))
        words: Words = _ALSO if passphrase else _ALSO_WITHOUT_PASSPHRASE
        self.words.setText(self._language.text(words))
        if self.leave_out is not None:
            self.leave_out.setChecked(settings.keep_out_of_screenshots)

    def _save(self, **changed: Any) -> None:
        if self._vault is None:
            return
        diary = self._vault.diary
        try:
            diary.save_settings(replace(diary.settings, **changed))
        except ExpectedError as error:
            self._messages.trouble(error)
            self.refresh()


_TITLE = QT_TRANSLATE_NOOP("Safety", "Locking")
_AFTER = QT_TRANSLATE_NOOP("Safety", "Lock when PainApp has not been used for")
_NEVER = QT_TRANSLATE_NOOP("Safety", "Never")
_ALSO = QT_TRANSLATE_NOOP(
    "Safety",
    "It also locks when the computer goes to sleep or its screen is locked. What you are writing is kept, "
    "and is there again when you open your diary.",
)
_ALSO_WITHOUT_PASSPHRASE = QT_TRANSLATE_NOOP(
    "Safety",
    "It also locks when the computer goes to sleep or its screen is locked. What you are writing is kept. "
    "Without a passphrase, whoever is signed in to this computer as you can open it again.",
)
_LEAVE_OUT = QT_TRANSLATE_NOOP("Safety", "Keep PainApp out of pictures of the screen")
_LEAVE_OUT_MORE = QT_TRANSLATE_NOOP(
    "Safety",
    "The window is then missing or black in screenshots and when you share your screen. It can do the same "
    "to magnifiers. Some programs take pictures of it all the same.",
)
