"""Pressed before the page was told of what was written a moment ago: twice, or with a form still open."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from painapp.domain.calls import in_order
from painapp.domain.entries import (
    Call,
    Conditions,
    Expectation,
    Goal,
    PacingPlan,
    PacingWeek,
    Question,
    SmallStep,
    WhatMatters,
)
from painapp.domain.goals import RESTING, ladder
from painapp.domain.moments import today
from painapp.ui.pages.calls.state import AFTER, PREPARE
from tests.stage import EMPTY, Props, Stage
from tests.tour.calls import go_to as go_to_call
from tests.tour.calls import have_calls
from tests.tour.plan import go_to
from tests.ui.pages.goals.ready import goal_with_steps, record

if TYPE_CHECKING:
    from collections.abc import Generator

OVER = date(2026, 11, 5)


@pytest.fixture
def stage(props: Props) -> Generator[Stage]:
    """Return the app with an empty diary."""
    with Stage(props.computer(EMPTY)) as made:
        yield made


def test_what_was_said_of_a_goal_stays_when_it_is_put_to_rest_at_once(stage: Stage) -> None:
    goal = goal_with_steps(stage)
    page = stage.page
    page.open_card("about")
    page.about.sheet.put({"why": "To see the river"})
    page.standing.ways[RESTING].click()
    stage.settle()
    now = stage.vault.diary.entry(goal.id)
    assert isinstance(now, Goal)
    assert (now.why, now.standing) == ("To see the river", RESTING)


def test_steps_added_moved_and_shown_at_once_keep_their_order_and_words(stage: Stage) -> None:
    goal = goal_with_steps(stage)
    page = stage.page
    before = [one.step for one in page.ladder.steps]
    for words in ("To the river", "Along the river"):
        page.ladder.next.setText(words)
        page.ladder.next.returnPressed.emit()
    page.ladder.rows[before[0].id].pressed.emit("down")
    page.ladder.rows[before[0].id].pressed.emit("down")
    page.ladder.rows[before[0].id].pressed.emit("today")
    stage.settle()
    steps = ladder(goal, stage.vault.diary.all_of(SmallStep))
    wanted = (before[1].words, before[2].words, before[0].words, "To the river", "Along the river")
    assert tuple(one.words for one in steps) == wanted
    assert len({one.rank for one in steps}) == len(steps)
    assert not steps[2].on_today


def test_of_two_steps_in_the_same_words_the_one_that_was_meant_is_expected_of(stage: Stage) -> None:
    first, _second = (record(stage, SmallStep, words="Walk") for _ in range(2))
    go_to(stage, "expected").expect(first)
    stage.settle()
    day = today(stage.clock)
    (written,) = stage.vault.diary.between(day, day, (Expectation,))
    assert isinstance(written, Expectation)
    assert written.step == str(first.id)


def test_a_step_up_pressed_twice_is_one(stage: Stage) -> None:
    record(stage, Conditions, small_efforts="no")
    plan = record(stage, PacingPlan, what="Walking")
    begun = today(stage.clock) - timedelta(days=10)
    record(stage, PacingWeek, plan=str(plan.id), week=begun, minutes=10.0, change="begin")
    page = go_to(stage, "pacing")
    up = page.level.view.up
    up.click()
    up.click()
    stage.settle()
    assert sorted(one.minutes or 0 for one in stage.vault.diary.all_of(PacingWeek)) == [10.0, 11.0]


def test_a_tiny_thing_made_a_small_step_twice_is_one(stage: Stage) -> None:
    record(stage, WhatMatters, area="family", tiny_action="Ring my sister")
    (row,) = go_to(stage, "matters").matters.rows.values()
    row.step.click()
    row.step.click()
    stage.settle()
    assert [one.words for one in stage.vault.diary.all_of(SmallStep)] == ["Ring my sister"]


def test_a_suggested_question_pressed_twice_is_asked_once(stage: Stage) -> None:
    button = go_to_call(stage, PREPARE).cards["questions"].further_apart
    button.click()
    button.click()
    stage.settle()
    assert len(stage.vault.diary.all_of(Question)) == 1


def test_a_next_call_given_a_day_that_is_over_is_still_the_one_being_written(stage: Stage) -> None:
    stage.vault.diary.remove(have_calls(stage).id)
    stage.settle()
    page: Any = go_to_call(stage, AFTER)
    page.open_call(page.desk.call)
    form = page.cards["next"].form
    for field, value in (("call_day", OVER), ("clock", time(10, 0))):
        form.edited.emit(field, value)
        stage.settle()
    calls = [one for one in in_order(stage.vault.diary.all_of(Call)) if one.call_day == OVER]
    assert [one.clock for one in calls] == [time(10, 0)]
    assert len(stage.vault.diary.all_of(Call)) == 3
    assert form.editor("call_day").value == OVER
