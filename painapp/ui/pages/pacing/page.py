"""Pacing: one question first, then a level for each activity, this week, and the last eight."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.entries import Activity, PacingPlan
from painapp.domain.moments import today
from painapp.domain.pacing import ACTIVE, efforts_asked
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.back import BackTo
from painapp.ui.pages.pacing.efforts_card import EffortsCard
from painapp.ui.pages.pacing.level_card import LevelCard
from painapp.ui.pages.pacing.state import KINDS, plan_state, read, shown_plan, weeks_state
from painapp.ui.pages.pacing.week_card import WeekCard
from painapp.ui.pages.pacing.weeks_card import WeeksCard
from painapp.ui.pages.plan.written_form import Desk
from painapp.ui.shell import rooms
from painapp.ui.shell.page import Page
from painapp.ui.widgets.ask_next import Asking
from painapp.ui.widgets.chips import ChipGroup
from painapp.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from painapp.domain.changes import Changes
    from painapp.ui.pages.pacing.state import Read
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault

NAMES_OFFERED = 4


class PacingPage(Page):
    """Shows one plan at a time; `go` opens another room."""

    def __init__(
        self,
        desk: Desk,
        go: Callable[[str], None],
    ) -> None:
        super().__init__()
        theme, language = desk.around.theme, desk.around.language
        around = desk.around._replace(today=self._today, own_words=self._used_before)
        desk = Desk(around, desk.clock, desk.messages, desk.undo)
        self._language = language
        self._clock = desk.clock
        self._vault: Vault | None = None
        self._day: date | None = None
        self._wanted: UUID | None = None
        self._new = False
        self.efforts = EffortsCard(desk)
        self.plans = ChipGroup(theme, language.text(_PLANS), single=True)
        self.plans.changed.connect(self._choose)
        self.level = LevelCard(desk)
        self.level.another_pressed.connect(self._begin_another)
        self.week = WeekCard(desk)
        self.asking = Asking(theme, language, desk.clock, desk.messages, desk.undo, self._diary)
        self.weeks = WeeksCard(self.asking)
        self.frame = PageFrame(theme, self.title())
        self.frame.add_above(BackTo(theme, language, go))
        self.frame.set_sub_line(language.text(_SUB_LINE))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        for part in (self.efforts, self.plans, self.level, self.week, self.weeks):
            self.frame.add(part)
        self._hide()

    def title(self) -> str:
        """See Page."""
        return self._language.text(rooms.PACING)

    def start_focus(self) -> QWidget | None:
        """What is to be done next: the question, the name, or keeping the level."""
        if self.efforts.asking:
            return self.efforts.editor.widget
        return self.level.start_focus()

    def open_diary(self, vault: Vault) -> None:
        """See Page."""
        self._vault = vault
        self.efforts.writing.open_diary(vault.diary)
        self.level.open_diary(vault.diary)
        self.week.writing.open_diary(vault.diary)

    def close_diary(self) -> None:
        """See Page."""
        self.flush()
        self.asking.finish()
        self._hide()
        self.efforts.forget()
        self.level.close_diary()
        self.week.close_diary()
        self.weeks.forget()
        self.plans.set_options(())
        self._vault = self._day = None
        self._new = False

    def concerned(self, changes: Changes) -> bool:
        """See Page."""
        return changes.settings or bool(changes.kinds & KINDS)

    def outdated(self) -> bool:
        """See Page."""
        return self._vault is not None and self._day != self._today()

    def refresh(self) -> None:
        """See Page."""
        if self._vault is None:
            return
        self._day = self._today()
        found = read(self._vault.diary, self._day)
        self.asking.follow()
        self.efforts.show_record(found.conditions)
        asked = efforts_asked(found.conditions)
        self._show_plans(found, asked=asked)
        self._show_plan(found, self._day, asked=asked)
        weeks = weeks_state(found.activities, found.flare_ups, self._day)
        self.weeks.show_weeks(weeks)
        self.efforts.show()
        self.weeks.setVisible(asked)

    def flush(self) -> None:
        """See Page."""
        if self._vault is not None:
            self.efforts.writing.retry()
            self.level.flush()
            self.week.today.flush()
            self.week.writing.retry()
            self.asking.flush()

    def leave(self) -> None:
        """See Page."""
        super().leave()
        self.level.leave()
        self.week.writing.close()
        self.asking.finish()
        self.efforts.stop_asking()

    def step_back(self) -> bool:
        """See Page."""
        if self.asking.step_back():
            return True
        focus = self.window().focusWidget()
        return focus is not None and self.level.isAncestorOf(focus) and self.level.step_back()

    @property
    def unsaved(self) -> bool:
        """See Page."""
        return self.efforts.writing.unsaved or self.level.unsaved or self.week.writing.unsaved

    def draft(self) -> dict[str, Any] | None:
        """See Page."""
        level, efforts, done = self.level.draft(), self.efforts.writing.draft(), self.week.writing.draft()
        today = self.week.today.typed() if not self.week.today.understood else None
        self._know_new()
        shown = str(self._wanted) if self._wanted is not None else None
        if not (level or efforts or done or today or self._new):
            return None
        return {
            "plan": shown,
            "new": self._new,
            "level": level,
            "efforts": efforts,
            "done": done,
            "today": today,
        }

    def take_up(self, draft: dict[str, Any]) -> None:
        """See Page."""
        self._wanted = UUID(draft["plan"]) if draft["plan"] is not None else None
        self._new = bool(draft["new"])
        self.refresh()
        self.efforts.writing.take_up(draft["efforts"])
        self.week.writing.take_up(draft["done"])
        if draft["today"] is not None:
            self.week.today.type_again(draft["today"])
        if draft["level"] is not None:
            self.level.take_up(draft["level"])
        self.refresh()

    def _diary(self) -> Diary | None:
        return self._vault.diary if self._vault is not None else None

    def _today(self) -> date:
        if self._vault is None:
            raise RuntimeError("the diary is not open")
        return today(self._clock, self._vault.diary.settings.day_start)

    def _used_before(self, field: str) -> tuple[str, ...]:
        if self._vault is None or field != "what":
            return ()
        return self._vault.diary.own_lines(Activity, "what", NAMES_OFFERED)

    def _show_plans(self, found: Read, *, asked: bool) -> None:
        self.plans.set_options((str(one.id), one.what) for one in found.plans)
        self.plans.setVisible(asked and (len(found.plans) > 1 or (self._new and bool(found.plans))))

    def _show_plan(self, found: Read, day: date, *, asked: bool) -> None:
        self._know_new()
        plan = None if self._new else shown_plan(found, self._wanted)
        self._wanted = plan.id if plan is not None else None
        self.plans.set_chosen((str(plan.id),) if plan is not None else ())
        state = plan_state(found, plan, day, self._language.first_weekday) if plan is not None else None
        self.level.show_state(state, found)
        self.level.setVisible(asked)
        paced = state is not None and state.level is not None and state.plan.standing in {"", ACTIVE}
        if state is not None:
            self.week.show_state(state)
        self.week.setVisible(asked and paced)

    def _know_new(self) -> None:
        """Once it has its name, what is new is one of the plans."""
        begun = self.level.writing.entry
        if self._new and isinstance(begun, PacingPlan) and begun.what and not self.level.writing.unsaved:
            self._new, self._wanted = False, begun.id

    def _choose(self, chosen: tuple[str, ...]) -> None:
        self.flush()
        self.level.leave()
        self._new = False
        if chosen:
            self._wanted = UUID(chosen[0])
        self.refresh()

    def _begin_another(self) -> None:
        self.flush()
        self.level.leave()
        self._new = True
        self.level.writing.begin(None)
        self.refresh()
        self.level.name.widget.setFocus()

    def _hide(self) -> None:
        for part in (self.efforts, self.plans, self.level, self.week, self.weeks):
            part.hide()


_SUB_LINE = QT_TRANSLATE_NOOP("Pacing", "A steady amount that fits hard days too.")
_PLANS = QT_TRANSLATE_NOOP("Pacing", "What I pace")
