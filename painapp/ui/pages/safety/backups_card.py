"""Backups in Settings: which is the newest, and the way to their page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.safety.open_card import OpenCard
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.ports import Language
    from painapp.ui.shell.backup_keeper import BackupKeeper
    from painapp.ui.theme.theme import Theme
    from painapp.vault.vault import Vault


class BackupsCard(OpenCard):
    """Says when the newest was made, once that is known."""

    def __init__(
        self, theme: Theme, language: Language, keeper: BackupKeeper, open_page: Callable[[], None]
    ) -> None:
        super().__init__(theme, language.text(_TITLE))
        self._language = language
        self._keeper = keeper
        self.newest = Label(theme)
        self.open = QuietButton(theme, language.text(_OPEN))
        self.open.clicked.connect(open_page)
        for part in (Label(theme, language.text(_WHAT)), self.newest, ButtonRow(theme, self.open)):
            self.body.addWidget(part)
        keeper.shelf_changed.connect(self._say_newest)

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        del vault
        self._say_newest()

    def close_diary(self) -> None:
        """See OpenCard."""
        self.newest.setText("")

    def refresh(self) -> None:
        """See OpenCard."""
        self._say_newest()
        self._keeper.look()

    def _say_newest(self) -> None:
        self.newest.setText(self._keeper.newest_words())
        self.newest.setVisible(bool(self.newest.text()))


_TITLE = QT_TRANSLATE_NOOP("Safety", "Backups")
_WHAT = QT_TRANSLATE_NOOP("Safety", "Whole copies of your diary, should anything happen to it.")
_OPEN = QT_TRANSLATE_NOOP("Safety", "Open Backups")
