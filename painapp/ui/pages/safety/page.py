"""Keeping your diary safe: what opens it, when it locks, its backups, and how to leave with it or without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.safety.open_cards import OpenCards
from painapp.ui.shell import rooms
from painapp.ui.shell.page import Page
from painapp.ui.widgets.label import Heading
from painapp.ui.widgets.page_frame import PageFrame
from painapp.ui.widgets.reading_order import first_stop

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from painapp.domain.ports import Language
    from painapp.ui.pages.safety.open_card import OpenCard
    from painapp.ui.theme.theme import Theme
    from painapp.vault.vault import Vault


class SafetyPage(Page):
    """Shows `cards`, by name, in three parts; reached from Settings."""

    def __init__(self, theme: Theme, language: Language, cards: Mapping[str, OpenCard]) -> None:
        super().__init__()
        self._language = language
        self.cards = OpenCards(cards)
        self.frame = PageFrame(theme, language.text(rooms.SAFETY))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        for heading, names in _PARTS:
            self.frame.add(Heading(theme, language.text(heading), "section"))
            for name in names:
                self.frame.add(self.cards[name])

    def title(self) -> str:
        """See Page."""
        return self._language.text(rooms.SAFETY)

    def start_focus(self) -> QWidget | None:
        """The first control of its cards; not the way back, which a stray Enter would take."""
        return next((found for card in self.cards if (found := first_stop(card, self))), None)

    def way_to(self, page_id: str) -> QWidget | None:
        """See Page."""
        return self.cards.way_to(page_id)

    def open_diary(self, vault: Vault) -> None:
        """See Page."""
        self.cards.open_diary(vault)

    def close_diary(self) -> None:
        """See Page."""
        self.cards.close_diary()

    def refresh(self) -> None:
        """Show what is true of the diary now."""
        self.cards.refresh()

    def leave(self) -> None:
        """See Page."""
        super().leave()
        self.cards.leave()

    def step_back(self) -> bool:
        """Close what is open in a card the keyboard is in."""
        return self.cards.step_back(self.window().focusWidget())


_PARTS = (
    (QT_TRANSLATE_NOOP("Safety", "Opening and locking"), ("protection", "lock", "recovery")),
    (QT_TRANSLATE_NOOP("Safety", "Copies"), ("backups", "move", "everything")),
    (QT_TRANSLATE_NOOP("Safety", "Privacy"), ("who", "new_key", "erase")),
)
