"""The cards of a page that are about the open diary, as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PySide6.QtWidgets import QWidget

    from painapp.ui.pages.safety.open_card import OpenCard
    from painapp.vault.vault import Vault


class OpenCards:
    """Cards by name, in their order on the page. They show only while a diary is open."""

    def __init__(self, cards: Mapping[str, OpenCard]) -> None:
        self._cards = dict(cards)
        for card in self:
            card.hide()

    def __iter__(self) -> Iterator[OpenCard]:
        return iter(self._cards.values())

    def __getitem__(self, name: str) -> OpenCard:
        return self._cards[name]

    def way_to(self, page_id: str) -> QWidget | None:
        """Return the button that opens a page, in the card called like it; None where there is none."""
        return getattr(self._cards.get(page_id), "open", None)

    def open_diary(self, vault: Vault) -> None:
        """Give the open diary to each, and show them."""
        for card in self:
            card.open_diary(vault)
            card.show()

    def close_diary(self) -> None:
        """Hide them, and take the diary from each."""
        for card in self:
            card.hide()
            card.close_diary()

    def refresh(self) -> None:
        """Show what is true now."""
        for card in self:
            if not card.isHidden():
                card.refresh()

    def leave(self) -> None:
        """Leave nothing half typed."""
        for card in self:
            card.leave()

    def step_back(self, focus: QWidget | None) -> bool:
        """Close what is open in the card that holds `focus`; False where nothing is."""
        return any(card.isAncestorOf(focus) and card.step_back() for card in self if focus is not None)
