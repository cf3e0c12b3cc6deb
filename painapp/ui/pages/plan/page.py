"""Plan: what a person prepares when well, for a harder day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.entries import Conditions, FlareUpPlan
from painapp.ui.pages.plan.exercise_shelf import ExerciseShelf
from painapp.ui.pages.plan.medicines_card import MedicinesCard
from painapp.ui.pages.plan.plan_card import PlanCard
from painapp.ui.pages.plan.writing import PlanWriting
from painapp.ui.pages.safety.open_cards import OpenCards
from painapp.ui.shell import rooms
from painapp.ui.shell.page import Page
from painapp.ui.widgets.field_editors import Surroundings
from painapp.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from painapp.domain.changes import Changes
    from painapp.domain.ports import Clock, Language
    from painapp.ui.shell.messages import Messages
    from painapp.ui.theme.theme import Theme
    from painapp.vault.vault import Vault


class PlanPage(Page):
    """Everything here is saved as it is written. `exercises` is the folder of the guided exercises."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        clock: Clock,
        messages: Messages,
        undo: Callable[[], None],
        go: Callable[[str], None],
        exercises: Path,
    ) -> None:
        super().__init__()
        self._language = language
        around = Surroundings(theme, language, lambda _field: (), lambda: go("emergency"))
        self.writing = PlanWriting(clock, language, messages)
        self.plan = PlanCard(around, self.writing, ExerciseShelf(exercises, language.code), undo)
        self.medicines = MedicinesCard(theme, language, self.writing, undo)
        self.cards = OpenCards({"plan": self.plan, "medicines": self.medicines})
        frame = PageFrame(theme, language.text(rooms.PLAN))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        for card in self.cards:
            frame.add(card)

    def title(self) -> str:
        """See Page."""
        return self._language.text(rooms.PLAN)

    def open_diary(self, vault: Vault) -> None:
        """See Page."""
        self.writing.open_diary(vault.diary)
        self.cards.open_diary(vault)

    def close_diary(self) -> None:
        """See Page."""
        self.cards.close_diary()
        self.writing.close_diary()

    def concerned(self, changes: Changes) -> bool:
        """See Page."""
        return bool(changes.kinds & {FlareUpPlan.KIND, Conditions.KIND})

    def refresh(self) -> None:
        """See Page."""
        self.writing.refresh()
        self.cards.refresh()

    def flush(self) -> None:
        """See Page."""
        self.plan.flush()
        self.medicines.flush()
        self.writing.retry()

    def leave(self) -> None:
        """See Page."""
        super().leave()
        self.cards.leave()
        self.writing.close_version()

    def step_back(self) -> bool:
        """See Page."""
        return self.cards.step_back(self.window().focusWidget())

    @property
    def unsaved(self) -> bool:
        """See Page."""
        return self.writing.unsaved

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
