"""How the diary is kept safe, in a few lines, and the way to the page about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.recovery.state import sheet_state
from painapp.ui.pages.safety.open_card import OpenCard
from painapp.ui.pages.safety.protection_card import way_of
from painapp.ui.shell import rooms
from painapp.ui.shell.diary_access import KEYRING, PASSPHRASE
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.ports import Language
    from painapp.domain.words import Words
    from painapp.ui.shell.backup_keeper import BackupKeeper
    from painapp.ui.theme.theme import Theme
    from painapp.vault.vault import Vault


class SafetyCard(OpenCard):
    """Says what opens the diary, whether there is a recovery sheet and which backup is the newest; locks."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        keeper: BackupKeeper,
        open_page: Callable[[], None],
        lock: Callable[[], None],
    ) -> None:
        super().__init__(theme, language.text(rooms.SAFETY))
        self._language = language
        self._keeper = keeper
        self._vault: Vault | None = None
        self.opens = Label(theme)
        self.sheet = Label(theme)
        self.newest = Label(theme)
        self.open = QuietButton(theme, language.text(_OPEN))
        self.open.clicked.connect(open_page)
        self.lock = QuietButton(theme, language.text(_LOCK), "lock")
        self.lock.clicked.connect(lock)
        for part in (self.opens, self.sheet, self.newest, ButtonRow(theme, self.open, self.lock)):
            self.body.addWidget(part)
        keeper.shelf_changed.connect(self._say_newest)

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self._vault = vault
        self.refresh()

    def close_diary(self) -> None:
        """See OpenCard."""
        self._vault = None
        for line in (self.opens, self.sheet, self.newest):
            line.setText("")

    def refresh(self) -> None:
        """See OpenCard."""
        if self._vault is None:
            return
        say = self._language.text
        slots = self._vault.slots
        self.opens.setText(say(_opens_by(way_of(slots))))
        state = sheet_state(slots, self._vault.diary.safekeeping, self._language)
        self.sheet.setText(state.line or say(_NO_SHEET))
        self._say_newest()
        self._keeper.look()

    def _say_newest(self) -> None:
        self.newest.setText(self._keeper.newest_words())
        self.newest.setVisible(bool(self.newest.text()))


def _opens_by(way: str | None) -> Words:
    return {KEYRING: _BY_KEYRING, PASSPHRASE: _BY_PASSPHRASE, None: _BY_CODE}.get(way, _BY_BOTH)


_BY_KEYRING = QT_TRANSLATE_NOOP(
    "Settings", "It is encrypted, and opens by itself for whoever is signed in to this computer as you."
)
_BY_PASSPHRASE = QT_TRANSLATE_NOOP("Settings", "It is encrypted, and your passphrase opens it.")
_BY_BOTH = QT_TRANSLATE_NOOP(
    "Settings",
    "It is encrypted, and opens by itself for whoever is signed in to this computer as you, or by your "
    "passphrase.",
)
_BY_CODE = QT_TRANSLATE_NOOP("Settings", "It is encrypted, and your recovery code opens it.")
_NO_SHEET = QT_TRANSLATE_NOOP("Settings", "You have no recovery sheet yet.")
_OPEN = QT_TRANSLATE_NOOP("Settings", "Protection, backups and more")
_LOCK = QT_TRANSLATE_NOOP("Settings", "Lock now")
