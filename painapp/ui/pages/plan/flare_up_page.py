"""My flare-up plan: what a person prepares when well, for a harder day; a part of Plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.entries import Conditions, FlareUpPlan, KindVoice
from painapp.ui.pages.plan.medicines_card import MedicinesCard
from painapp.ui.pages.plan.plan_card import PlanCard
from painapp.ui.pages.plan.take_card import TakeCard
from painapp.ui.pages.plan.voice_card import VoiceCard
from painapp.ui.pages.plan.writing import PlanWriting
from painapp.ui.pages.safety.open_cards import OpenCards
from painapp.ui.shell import rooms
from painapp.ui.shell.page import Page
from painapp.ui.widgets.page_frame import PageFrame
from painapp.ui.widgets.reading_order import first_stop

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from painapp.domain.changes import Changes
    from painapp.domain.ports import Clock
    from painapp.ui.exercise_shelf import ExerciseShelf
    from painapp.ui.pages.plan.card_maker import CardMaker
    from painapp.ui.player.equipment import Equipment
    from painapp.ui.shell.messages import Messages
    from painapp.ui.widgets.field_editors import Surroundings
    from painapp.vault.vault import Vault


class FlareUpPlanPage(Page):
    """Everything here is saved as it is written. `equipment` gives what records and plays."""

    def __init__(
        self,
        around: Surroundings,
        clock: Clock,
        messages: Messages,
        undo: Callable[[], None],
        shelf: ExerciseShelf,
        maker: CardMaker,
        equipment: Callable[[], Equipment],
    ) -> None:
        super().__init__()
        theme, language = around.theme, around.language
        self._language = language
        self.writing = PlanWriting(clock, language, messages)
        self.plan = PlanCard(around, self.writing, shelf, undo)
        self.medicines = MedicinesCard(theme, language, self.writing, undo)
        self.voices = VoiceCard(theme, language, clock, messages, undo, equipment, maker.saver)
        self.take = TakeCard(theme, language, self.writing, maker)
        self.cards = OpenCards({"plan": self.plan, "medicines": self.medicines})
        self._come_and_go = (self.voices, self.take)
        """Cards that are there only while there is something for them to do."""
        self.frame = frame = PageFrame(theme, self.title())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        for card in self.cards:
            frame.add(card)
        for card in self._come_and_go:
            frame.add(card)
            card.hide()

    def title(self) -> str:
        """See Page."""
        return self._language.text(rooms.FLARE_UP_PLAN)

    def start_focus(self) -> QWidget | None:
        """The first control of its cards; not the way back, which a stray Enter would take."""
        return next((found for card in self.cards if (found := first_stop(card, self))), None)

    def open_diary(self, vault: Vault) -> None:
        """See Page."""
        self.writing.open_diary(vault.diary)
        self.cards.open_diary(vault)
        for card in self._come_and_go:
            card.open_diary(vault)

    def close_diary(self) -> None:
        """See Page."""
        for card in self._come_and_go:
            card.hide()
            card.close_diary()
        self.cards.close_diary()
        self.writing.close_diary()

    def concerned(self, changes: Changes) -> bool:
        """See Page."""
        return bool(changes.kinds & {FlareUpPlan.KIND, KindVoice.KIND, Conditions.KIND})

    def refresh(self) -> None:
        """See Page."""
        self.writing.refresh()
        self.cards.refresh()
        for card in self._come_and_go:
            card.refresh()

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
        form, entry, voice = self.plan.draft(), self.writing.draft(), self.voices.draft()
        return {"form": form, "entry": entry, "voice": voice} if form or entry or voice else None

    def take_up(self, draft: dict[str, Any]) -> None:
        """See Page."""
        if draft["entry"] is not None:
            self.writing.take_up(draft["entry"], self.plan.saved)
        if draft["form"] is not None:
            self.plan.take_up(draft["form"])
        if draft.get("voice") is not None:
            self.voices.take_up(draft["voice"])
        self.cards.refresh()
