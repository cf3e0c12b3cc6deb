"""Everything, to take along: out into one plain file, and in again; reached from Settings and from Share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from painapp.ui.pages.safety.open_cards import OpenCards
from painapp.ui.shell import rooms
from painapp.ui.shell.page import Page
from painapp.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.ui.pages.everything.bring_card import BringCard
    from painapp.ui.pages.everything.save_card import SaveCard
    from painapp.ui.theme.theme import Theme
    from painapp.vault.vault import Vault


class EverythingPage(Page):
    """Two cards: the way out, and the way in."""

    def __init__(self, theme: Theme, language: Language, save: SaveCard, bring: BringCard) -> None:
        super().__init__()
        self._language = language
        self.save, self.bring = save, bring
        self._cards = OpenCards({"save": save, "bring": bring})
        frame = PageFrame(theme, language.text(rooms.EVERYTHING))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        for card in self._cards:
            frame.add(card)

    def title(self) -> str:
        """See Page."""
        return self._language.text(rooms.EVERYTHING)

    def open_diary(self, vault: Vault) -> None:
        """See Page."""
        self._cards.open_diary(vault)

    def close_diary(self) -> None:
        """See Page."""
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
