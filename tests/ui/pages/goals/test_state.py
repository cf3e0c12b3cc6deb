"""What the page of a goal says of its steps and its day, worked out without a window."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from painapp.domain.entries import Entry, Goal, GoalReview, SmallStep, StepTry, WhatMatters
from painapp.ui.pages.goals.state import SHOWN, goal_state, goals_state
from tests.domain.examples import DAY, written
from tests.languages import PlainEnglish

if TYPE_CHECKING:
    from collections.abc import Iterable


class Read:
    """A diary that is only read."""

    def __init__(self, *entries: Entry) -> None:
        self._entries = entries

    def all_of(self, kind: type[Entry]) -> tuple[Any, ...]:
        return tuple(one for one in self._entries if type(one) is kind)

    def between(self, first: date, last: date, kinds: Iterable[type[Entry]]) -> tuple[Any, ...]:
        wanted = tuple(kinds)
        return tuple(one for one in self._entries if type(one) in wanted and first <= one.day <= last)


def made(kind: type[Any], ago: int = 0, **values: Any) -> Any:
    day = DAY - timedelta(days=ago)
    return kind(id=uuid4(), day=day, written=written(day), **values)


def state_of(goal: Goal, *others: Entry) -> Any:
    reader: Any = Read(goal, *others)
    return goal_state(reader, goal, DAY, PlainEnglish())


@pytest.mark.parametrize(
    ("age", "said"), [(7, "Done on 2 days"), (365, "Done on 1 day in the last 12 weeks")], ids=["new", "old"]
)
def test_tries_are_counted_and_the_weeks_they_are_of_are_told(age: int, said: str) -> None:
    goal = made(Goal, age, words="Walk")
    step = made(SmallStep, age, words="To the gate", goal=str(goal.id), on_today=True)
    tries = [made(StepTry, ago, step=str(step.id), how="did") for ago in (1, min(age, 200))]
    (line,) = state_of(goal, step, *tries).steps
    assert line.detail == f"On Today · {said}"


def test_the_day_one_had_in_mind_is_spoken_of_until_the_goal_is_looked_at() -> None:
    goal = made(Goal, 30, words="Walk", by_when=DAY)
    assert "However it went" in state_of(goal).due
    assert state_of(made(Goal, words="Walk", by_when=DAY + timedelta(days=1))).due == ""
    assert state_of(goal, made(GoalReview, 3, goal=str(goal.id))).due != ""
    assert state_of(goal, made(GoalReview, 0, goal=str(goal.id))).due == ""
    assert state_of(made(Goal, words="Walk", by_when=DAY, standing="let-go")).due == ""


def test_what_it_grew_from_is_called_as_it_is_called_now() -> None:
    first = made(WhatMatters, 90, area="family")
    later = made(WhatMatters, 5, area="own:My grandchildren", thread=str(first.id))
    goal = made(Goal, words="Read aloud", matters=str(first.id), why="x " * SHOWN)
    about = state_of(goal, first, later).about
    assert about[1] == "It grew from: My grandchildren"
    assert len(about[0]) <= SHOWN + 2


def test_the_list_tells_the_level_and_the_steps_of_those_under_way() -> None:
    goal = made(Goal, 20, words="Walk", less="To the corner")
    steps = [made(SmallStep, words="Shoes on", goal=str(goal.id), on_today=True) for _ in range(2)]
    rest = made(Goal, words="Swim", standing="resting", standing_since=DAY)
    reader: Any = Read(goal, rest, *steps, made(GoalReview, goal=str(goal.id), attained="-1"))
    state = goals_state(reader, DAY, PlainEnglish())
    assert [(one.title, one.words) for one in state.active] == [
        ("Walk", "Now: To the corner · 2 small steps on Today")
    ]
    assert [one.words for one in state.others] == ["Resting for now, since 22 November 2026"]
