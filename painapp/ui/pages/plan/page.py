"""Plan: what a person prepares when well, for a harder day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.entries import Conditions, FlareUpPlan, KindVoice
from painapp.ui.pages.plan.medicines_card import MedicinesCard
from painapp.ui.pages.plan.plan_card import PlanCard
from painapp.ui.pages.plan.voice_card import VoiceCard
from painapp.ui.pages.plan.writing import PlanWriting
from painapp.ui.pages.safety.open_cards import OpenCards
from painapp.ui.shell import rooms
from painapp.ui.shell.page import Page
from painapp.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.changes import Changes
    from painapp.domain.ports import Clock
    from painapp.ui.pages.plan.exercise_shelf import ExerciseShelf
    from painapp.ui.player.equipment import Equipment
    from painapp.ui.shell.messages import Messages
    from painapp.ui.widgets.field_editors import Surroundings
    from painapp.vault.vault import Vault


class PlanPage(Page):
    """Everything here is saved as it is written. `equipment` gives what records and plays."""

    def __init__(
        self,
        around: Surroundings,
        clock: Clock,
        messages: Messages,
        undo: Callable[[], None],
        shelf: ExerciseShelf,
        equipment: Callable[[], Equipment],
    ) -> None:
        super().__init__()
        theme, language = around.theme, around.language
        self._language = language
        self.writing = PlanWriting(clock, language, messages)
        self.plan = PlanCard(around, self.writing, shelf, undo)
        self.medicines = MedicinesCard(theme, language, self.writing, undo)
        self.voices = VoiceCard(theme, language, clock, messages, undo, equipment)
        self.cards = OpenCards({"plan": self.plan, "medicines": self.medicines})
        frame = PageFrame(theme, language.text(rooms.PLAN))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        for card in self.cards:
            frame.add(card)
        frame.add(self.voices)
        self.voices.hide()

    def title(self) -> str:
        """See Page."""
        return self._language.text(rooms.PLAN)

    def open_diary(self, vault: Vault) -> None:
        """See Page."""
        self.writing.open_diary(vault.diary)
        self.cards.open_diary(vault)
        self.voices.open_diary(vault)

    def close_diary(self) -> None:
        """See Page."""
        self.voices.hide()
        self.voices.close_diary()
        self.cards.close_diary()
        self.writing.close_diary()

    def concerned(self, changes: Changes) -> bool:
        """See Page."""
        return bool(changes.kinds & {FlareUpPlan.KIND, KindVoice.KIND, Conditions.KIND})

    def refresh(self) -> None:
        """See Page."""
        self.writing.refresh()
        self.cards.refresh()
        self.voices.refresh()

    def flush(self) -> None:
        """See Page."""
        self.plan.flush()
        self.medicines.flush()
        self.voices.flush()
        self.writing.retry()

    def leave(self) -> None:
        """See Page."""
        super().leave()
        self.cards.leave()
        self.voices.leave()
        self.writing.close_version()

    def step_back(self) -> bool:
        """See Page."""
        focus = self.window().focusWidget()
        if focus is not None and self.voices.isAncestorOf(focus):
            return self.voices.step_back()
        return self.cards.step_back(focus)

    @property
    def unsaved(self) -> bool:
        """See Page."""
        return self.writing.unsaved or self.voices.unsaved

    def draft(self) -> dict[str, Any] | None:
        """See Page."""
        form, entry = self.plan.draft(), self.writing.draft()
        return {"form": form, "entry": entry} if form or entry else None

    def take_up(self, draft: dict[str, Any]) -> None:
        """See Page."""
        if draft["entry"] is not None:
            self.writing.take_up(draft["entry"], self.plan.saved)
        if draft["form"] is not None:
            self.plan.take_up(draft["form"])
        self.cards.refresh()
