"""A card of Settings that is about the open diary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.ui.widgets.card import Card

if TYPE_CHECKING:
    from painapp.vault.vault import Vault


class OpenCard(Card):
    """Shown while a diary is open, and lets go of it when it is closed. The page shows and hides it."""

    def open_diary(self, vault: Vault) -> None:
        """Take the open diary."""

    def close_diary(self) -> None:
        """Let go of the diary and of whatever was typed."""

    def refresh(self) -> None:
        """Show what is true now."""

    def leave(self) -> None:
        """Leave nothing half typed that others should not see."""

    def step_back(self) -> bool:
        """Close what is open in it; False where nothing is."""
        return False
