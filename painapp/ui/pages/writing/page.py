"""What you write down: what the diary asks for besides, trackers, other conditions; a part of Settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.entries import Conditions, Tracker
from painapp.ui.pages.safety.open_cards import OpenCards
from painapp.ui.pages.writing.conditions_card import ConditionsCard
from painapp.ui.pages.writing.follow_card import FollowCard
from painapp.ui.pages.writing.switches_card import SwitchesCard
from painapp.ui.shell import rooms
from painapp.ui.shell.page import Page
from painapp.ui.widgets.field_editors import Surroundings
from painapp.ui.widgets.page_frame import PageFrame
from painapp.ui.widgets.reading_order import first_stop

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from painapp.domain.changes import Changes
    from painapp.domain.ports import Clock, Language
    from painapp.ui.shell.messages import Messages
    from painapp.ui.theme.theme import Theme
    from painapp.vault.vault import Vault


class WritingPage(Page):
    """Everything here is saved as it is pressed. `undo` takes back the latest; `go` opens another page."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        clock: Clock,
        messages: Messages,
        undo: Callable[[], None],
        go: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._language = language
        around = Surroundings(theme, language, lambda _field: (), lambda: go("emergency"))
        self.switches = SwitchesCard(theme, language, messages)
        self.follow = FollowCard(around, clock, messages, undo)
        self.conditions = ConditionsCard(around, clock, messages, undo)
        self.cards = OpenCards(
            {"switches": self.switches, "follow": self.follow, "conditions": self.conditions}
        )
        self.frame = PageFrame(theme, language.text(rooms.WRITING))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        for card in self.cards:
            self.frame.add(card)

    def title(self) -> str:
        """See Page."""
        return self._language.text(rooms.WRITING)

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
        return changes.settings or bool(changes.kinds & {Tracker.KIND, Conditions.KIND})

    def refresh(self) -> None:
        """See Page."""
        self.cards.refresh()

    def flush(self) -> None:
        """See Page."""
        self.follow.flush()
        self.conditions.flush()

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
        return self.follow.editing.unsaved or self.conditions.unsaved

    def draft(self) -> dict[str, Any] | None:
        """See Page."""
        tracker, conditions = self.follow.editing.draft(), self.conditions.draft()
        return {"tracker": tracker, "conditions": conditions} if tracker or conditions else None

    def take_up(self, draft: dict[str, Any]) -> None:
        """See Page."""
        if draft["tracker"] is not None:
            self.follow.editing.take_up(draft["tracker"])
        if draft["conditions"] is not None:
            self.conditions.take_up(draft["conditions"])
