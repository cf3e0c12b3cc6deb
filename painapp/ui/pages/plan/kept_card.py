"""A card of a part of Plan or Learn, and the page that holds such cards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from painapp.ui.pages.back import PLAN, BackTo
from painapp.ui.pages.safety.open_card import OpenCard
from painapp.ui.pages.safety.open_cards import OpenCards
from painapp.ui.shell.page import Page
from painapp.ui.widgets.page_frame import PageFrame
from painapp.ui.widgets.reading_order import first_stop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from PySide6.QtWidgets import QWidget

    from painapp.domain.changes import Changes
    from painapp.domain.words import Words
    from painapp.ui.pages.back import Room
    from painapp.ui.widgets.field_editors import Surroundings
    from painapp.vault.vault import Vault


class KeptCard(OpenCard):
    """Saves what is written in it as it is written."""

    @property
    def unsaved(self) -> bool:
        """Whether something said here could not be saved."""
        return False

    def flush(self) -> None:
        """Save what is typed; what is open stays open."""

    def draft(self) -> dict[str, Any] | None:
        """Return what is open here as JSON's own types; None where nothing is."""
        return None

    def take_up(self, draft: dict[str, Any]) -> None:
        """Open again what `draft` gave, and save what can be."""


class PartPage(Page):
    """A part of `room`, called `title`: cards below each other. `kinds` are those of the entries it shows."""

    def __init__(
        self,
        around: Surroundings,
        title: Words,
        cards: Mapping[str, KeptCard],
        kinds: frozenset[str],
        go: Callable[[str], None],
        room: Room = PLAN,
    ) -> None:
        super().__init__()
        self._language = around.language
        self._title = title
        self._kinds = kinds
        self._kept = dict(cards)
        self.cards = OpenCards(cards)
        self.frame = PageFrame(around.theme, self.title())
        self.frame.add_above(BackTo(around.theme, around.language, go, room))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        for part in self.laid():
            self.frame.add(part)

    def laid(self) -> Iterable[QWidget]:
        """Return what is laid into the page: its cards, unless a subclass holds them side by side."""
        return self._kept.values()

    def title(self) -> str:
        """See Page."""
        return self._language.text(self._title)

    def start_focus(self) -> QWidget | None:
        """The first control of its cards; not the way back, which a stray Enter would take."""
        return next((found for card in self.cards if (found := first_stop(card, self))), None)

    def open_diary(self, vault: Vault) -> None:
        """See Page."""
        self.cards.open_diary(vault)

    def close_diary(self) -> None:
        """See Page."""
        self.cards.close_diary()

    def concerned(self, changes: Changes) -> bool:
        """See Page."""
        return bool(changes.kinds & self._kinds)

    def refresh(self) -> None:
        """See Page."""
        self.cards.refresh()

    def flush(self) -> None:
        """See Page."""
        for card in self._kept.values():
            card.flush()

    def leave(self) -> None:
        """See Page."""
        super().leave()
        self.cards.leave()

    def step_back(self) -> bool:
        """See Page."""
        return self.cards.step_back(self.window().focusWidget())

    @property
    def unsaved(self) -> bool:
        """See Page."""
        return any(card.unsaved for card in self._kept.values())

    def draft(self) -> dict[str, Any] | None:
        """See Page."""
        found = {name: draft for name, card in self._kept.items() if (draft := card.draft()) is not None}
        return found or None

    def take_up(self, draft: dict[str, Any]) -> None:
        """See Page."""
        for name, card in self._kept.items():
            if draft.get(name) is not None:
                card.take_up(draft[name])
