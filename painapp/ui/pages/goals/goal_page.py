"""The page of one goal, whichever is opened. A part of Plan, reached from Goals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.goal import Goal, GoalReview, SmallStep, StepTry
from painapp.domain.moments import today
from painapp.domain.story import WhatMatters
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.goals.cards import AboutCard, LevelsCard, RulersCard
from painapp.ui.pages.goals.ladder_card import LadderCard
from painapp.ui.pages.goals.review_card import ReviewCard
from painapp.ui.pages.goals.standing_card import StandingCard
from painapp.ui.pages.goals.state import goal_state
from painapp.ui.shell import rooms
from painapp.ui.shell.page import Page
from painapp.ui.widgets.back import Back
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from painapp.domain.changes import Changes
    from painapp.ui.pages.goals.sheet_card import GoalCard
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.vault.vault import Vault

_KINDS = frozenset(made.KIND for made in (Goal, GoalReview, SmallStep, StepTry, WhatMatters))


class Beginning(NamedTuple):
    """What a new goal begins with: the thread of what matters that it grew from, and why, or "" for each."""

    matters: str = ""
    why: str = ""


class GoalPage(Page):
    """`open` says which goal, `begin` that it is a new one. `go` opens another page."""

    renamed = Signal()
    """Another goal is shown, or it is called otherwise, while the page stays in front."""
    expect_wanted = Signal(object)
    """What is expected of a step is to be written."""

    def __init__(self, desk: Desk, go: Callable[[str], None]) -> None:
        super().__init__()
        theme, self._language = desk.around.theme, desk.around.language
        self._desk = desk
        self._vault: Vault | None = None
        self._goal_id: UUID | None = None
        self._new = False
        self._day: date | None = None
        self.about, self.ladder = AboutCard(desk), LadderCard(desk)
        self.levels, self.rulers = LevelsCard(desk), RulersCard(desk)
        self.review, self.standing = ReviewCard(desk), StandingCard(desk)
        self.cards: dict[str, GoalCard] = {
            "about": self.about,
            "steps": self.ladder,
            "levels": self.levels,
            "rulers": self.rulers,
            "review": self.review,
            "standing": self.standing,
        }
        self.gone = Label(theme, self._language.text(_GONE))
        self.back = Back(theme, self._language.text(rooms.GOALS), lambda: go("goals"))
        self.frame = PageFrame(theme)
        self.frame.add_above(self.back)
        self._pair = self.frame.columns(self.levels, self.rulers)
        for part in (self.about, self.gone, self.ladder, self._pair, self.review, self.standing):
            self.frame.add(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        for name, card in self.cards.items():
            card.wanted.connect(lambda name=name: self.open_card(name))
            card.closed.connect(self._form_closed)
        self.rulers.look_wanted.connect(lambda: self.open_card("review"))
        self.rulers.smaller_pressed.connect(self.ladder.add_smaller)
        self.ladder.expect_wanted.connect(self.expect_wanted)
        self._show_cards()

    # What the window asks

    def title(self) -> str:
        """See Page."""
        return self.frame.heading.text() or self._language.text(rooms.GOAL)

    def start_focus(self) -> QWidget | None:
        """See Page."""
        sheet = self.about.sheet if self.about.is_open else None
        return sheet.form.editor("words") if sheet is not None else None

    def open_diary(self, vault: Vault) -> None:
        """See Page."""
        self._vault = vault
        for card in self.cards.values():
            card.take_diary(vault.diary)

    def close_diary(self) -> None:
        """See Page."""
        self.flush()
        for card in self.cards.values():
            card.take_diary(None)
        self._vault = self._goal_id = None
        self._new = False
        self.frame.set_title("")
        self.frame.set_sub_line("")
        self._show_cards()

    def concerned(self, changes: Changes) -> bool:
        """See Page."""
        return changes.settings or bool(changes.kinds & _KINDS)

    def outdated(self) -> bool:
        """See Page."""
        return self._vault is not None and self._day != self._today()

    def refresh(self) -> None:
        """See Page."""
        if self._vault is None:
            return
        self._day = self._today()
        written = self.about.sheet.entry if self._new and self.about.sheet is not None else None
        if written is not None:
            self._goal_id = written.id
        goal = self._goal
        if goal is not None:
            self._show_goal(goal)
        elif self._new and self.about.sheet is not None:
            self.about.state = None
            self.about.sheet.follow(self._vault.diary)
        self._show_cards()

    def flush(self) -> None:
        """See Page."""
        for card in self.cards.values():
            if card.sheet is not None:
                card.sheet.flush()
        self.ladder.flush()

    def leave(self) -> None:
        """See Page."""
        self.flush()
        opened = self._open_card
        if opened is not None and opened.close_sheet():
            self._new = False

    def step_back(self) -> bool:
        """See Page."""
        opened = self._open_card
        if (
            opened is None
            or opened.sheet is None
            or not opened.isAncestorOf(self.window().focusWidget() or self)
        ):
            return False
        if self._new and self._goal is None:
            return False  # nothing was said yet: Esc goes back to the list
        if not opened.sheet.form.step_back():
            opened.close_sheet()
        return True

    @property
    def unsaved(self) -> bool:
        """See Page."""
        sheets = (card.sheet for card in self.cards.values())
        return self.ladder.unsaved or any(one is not None and one.unsaved for one in sheets)

    def draft(self) -> dict[str, Any] | None:
        """See Page."""
        opened = next((name for name, card in self.cards.items() if card.is_open), None)
        line = self.ladder.next.text()
        if opened is None and not line:
            return None
        sheet = self.cards[opened].sheet if opened is not None else None
        return {
            "goal": str(self._goal_id) if self._goal_id is not None else None,
            "card": opened,
            "sheet": sheet.draft() if sheet is not None else None,
            "line": line,
        }

    def take_up(self, draft: dict[str, Any]) -> None:
        """See Page."""
        if draft["goal"] is not None:
            self.open(UUID(draft["goal"]))
        else:
            self._new = True
        if draft["card"] is not None:
            self.cards[draft["card"]].take_up(draft["sheet"])
        self.ladder.next.setText(draft["line"])
        self.refresh()

    # What a person does

    def open(self, goal_id: UUID) -> None:
        """Show a goal."""
        self.leave()
        for card in self.cards.values():
            card.forget()
        self._goal_id, self._new = goal_id, False
        self.refresh()

    def begin(self, beginning: Beginning | None = None) -> None:
        """Begin a new goal, with its form open."""
        self.leave()
        for card in self.cards.values():
            card.forget()
        self._goal_id, self._new = None, True
        first = beginning or Beginning()
        self.about.also = {"matters": first.matters} if first.matters else {}
        self.about.first = {"why": first.why} if first.why else {}
        self.frame.set_title(self._language.text(_NEW))
        self.frame.set_sub_line("")
        self.about.open()
        self.refresh()

    def open_card(self, name: str) -> None:
        """Open the form of a card; another that is open is closed first, if all of it could be saved."""
        opened = self._open_card
        if opened is None or opened is self.cards[name] or opened.close_sheet():
            self.ladder.flush()
            self.cards[name].open()
            self._stack()

    @property
    def _goal(self) -> Goal | None:
        if self._vault is None or self._goal_id is None:
            return None
        found = self._vault.diary.entry(self._goal_id)
        return found if isinstance(found, Goal) else None

    @property
    def _open_card(self) -> GoalCard | None:
        return next((card for card in self.cards.values() if card.is_open), None)

    def _show_goal(self, goal: Goal) -> None:
        if self._vault is None or self._day is None:
            return
        state = goal_state(self._vault.diary, goal, self._day, self._language)
        renamed = state.title != self.frame.heading.text()
        self.frame.set_title(state.title)
        self.frame.set_sub_line(state.standing)
        for card in self.cards.values():
            card.show_state(state)
        if renamed:
            self.renamed.emit()

    def _show_cards(self) -> None:
        """While a goal is new, its first form is alone on the page."""
        there = self._goal is not None
        self.about.setVisible(there or self._new)
        self.gone.setVisible(not there and not self._new and self._vault is not None)
        beginning = self._new and self.about.is_open
        for part in (self.ladder, self._pair, self.review, self.standing):
            part.setVisible(there and not beginning)
        self._stack()

    def _form_closed(self) -> None:
        # What changed is told a moment later: by then the form no longer knows what it wrote.
        if self._new and self._goal_id is None and self.about.written is not None:
            self._goal_id = self.about.written.id
        if self._new and self._goal is not None:
            self._new = False
        self.refresh()

    def _stack(self) -> None:
        """Give an open form the whole width."""
        self._pair.set_stacked(self.levels.is_open or self.rulers.is_open)

    def _today(self) -> date:
        vault = self._vault
        if vault is None:
            raise RuntimeError("the diary is not open")
        return today(self._desk.clock, vault.diary.settings.day_start)


_NEW = QT_TRANSLATE_NOOP("Goals", "A new goal")
_GONE = QT_TRANSLATE_NOOP("Goals", "There is no goal here any more.")
