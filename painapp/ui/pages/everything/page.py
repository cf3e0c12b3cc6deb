"""Everything, to take along: out into one plain file, and in again; reached from Settings and from Share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from painapp import __version__
from painapp.ui.pages.everything.bring_card import BringCard
from painapp.ui.pages.everything.save_card import SaveCard
from painapp.ui.pages.safety.open_cards import OpenCards
from painapp.ui.shell import rooms
from painapp.ui.shell.page import Page
from painapp.ui.widgets.page_frame import PageFrame
from painapp.ui.widgets.reading_order import first_stop

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from painapp.domain.ports import Language
    from painapp.ui.shell.backup_keeper import BackupKeeper
    from painapp.ui.shell.file_dialogs import Asking
    from painapp.ui.shell.messages import Messages
    from painapp.ui.theme.theme import Theme
    from painapp.vault.vault import Vault


class EverythingPage(Page):
    """Two cards: the way out, and the way in. `where` asks where a file is to go, and which to bring in."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        keeper: BackupKeeper,
        where: tuple[Callable[[str], Path | None], Asking],
        messages: Messages,
    ) -> None:
        super().__init__()
        self._language = language
        self._open = False
        ask_where, asking = where
        self.save = SaveCard(theme, language, keeper, ask_where, __version__)
        self.bring = BringCard(theme, language, keeper, asking, messages)
        self._cards = OpenCards({"save": self.save, "bring": self.bring})
        self.bring.looking.connect(self._stand_alone)
        self.frame = PageFrame(theme, language.text(rooms.EVERYTHING))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        for card in self._cards:
            self.frame.add(card)

    def _stand_alone(self, looking: bool) -> None:
        """Show nothing beside a file that is looked at."""
        self.save.setVisible(self._open and not looking)

    def title(self) -> str:
        """See Page."""
        return self._language.text(rooms.EVERYTHING)

    def start_focus(self) -> QWidget | None:
        """The first control of its cards; not the way back, which a stray Enter would take."""
        return next((found for card in self._cards if (found := first_stop(card, self))), None)

    def open_diary(self, vault: Vault) -> None:
        """See Page."""
        self._open = True
        self._cards.open_diary(vault)

    def close_diary(self) -> None:
        """See Page."""
        self._open = False
        self._cards.close_diary()

    def refresh(self) -> None:
        """See Page."""
        self._cards.refresh()

    def leave(self) -> None:
        """See Page."""
        super().leave()
        self._cards.leave()

    def step_back(self) -> bool:
        """Leave the file that is looked at."""
        return self._cards.step_back(self.window().focusWidget())
