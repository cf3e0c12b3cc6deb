"""Robin's plan and calls hang together, on whatever day one looks."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from statistics import mean
from typing import TYPE_CHECKING, TypeVar

import pytest

from painapp.demo.diary import open_demo
from painapp.demo.four_weeks import four_weeks
from painapp.demo.person import invented_entries
from painapp.demo.plan_phrases import WALK
from painapp.domain.canonical import entry_from_json, entry_to_json
from painapp.domain.entries import (
    ENTRY_TYPES,
    Activity,
    AfterCalls,
    Belief,
    Call,
    Entry,
    Expectation,
    FlareUp,
    Goal,
    GoalReview,
    MyStory,
    PacingPlan,
    PacingWeek,
    Person,
    Question,
    Shared,
    SmallStep,
    StepTry,
    WhatMatters,
)
from painapp.domain.fields import fields_of
from painapp.domain.moments import diary_day, zone_of
from painapp.domain.pacing import whole_minutes
from tests.clocks import FixedClock

if TYPE_CHECKING:
    from pathlib import Path

LAST = date(2026, 11, 22)
NEW = {
    *(AfterCalls, Belief, Call, Expectation, Goal, GoalReview, MyStory, PacingPlan, PacingWeek),
    *(Person, Question, Shared, SmallStep, StepTry, WhatMatters),
}
_E = TypeVar("_E", bound=Entry)


def of(kind: type[_E], entries: tuple[Entry, ...]) -> list[_E]:
    return [one for one in entries if isinstance(one, kind)]


@pytest.fixture(scope="module")
def story() -> tuple[Entry, ...]:
    return four_weeks(LAST)


def test_everything_of_the_plan_is_there_and_the_same_each_time(story: tuple[Entry, ...]) -> None:
    assert {type(one) for one in story} == NEW <= set(ENTRY_TYPES)
    assert [entry_to_json(one) for one in story] == [entry_to_json(one) for one in four_weeks(LAST)]
    assert all(entry_from_json(entry_to_json(one)) == one for one in story)
    assert len({one.id for one in (*story, *invented_entries(60, LAST))}) > len(story) + 300


@pytest.mark.parametrize("ago", range(0, 182, 26))
def test_on_whatever_day_it_was_written_when_it_could_be(ago: int) -> None:
    last = LAST - timedelta(days=ago)
    entries = four_weeks(last)
    for one in entries:
        local = one.written.at.astimezone(zone_of(one.written.zone))
        assert diary_day(local) == one.written.day == one.day <= last
    first, held, ahead = of(Call, entries)
    assert (first.standing, held.standing, ahead.standing) == ("held", "held", "planned")
    assert first.call_day is not None
    assert held.call_day is not None
    assert ahead.call_day is not None
    assert first.call_day < held.call_day <= last < ahead.call_day <= last + timedelta(days=7)
    assert all(one.day > held.call_day for one in (*of(StepTry, entries), *of(Expectation, entries)))
    assert len(of(StepTry, entries)) >= 6
    assert [one.week for one in of(PacingWeek, entries)] == [
        of(PacingWeek, entries)[0].day + timedelta(days=7 * number)
        for number in range(len(of(PacingWeek, entries)))
    ]


def test_links_lead_to_what_they_are_about(story: tuple[Entry, ...]) -> None:
    kinds = {str(one.id): type(one) for one in story}
    leads_to = {"goal": Goal, "call": Call, "step": SmallStep, "plan": PacingPlan, "thread": WhatMatters}
    found = 0
    for one in story:
        for spec in fields_of(type(one)):
            link = getattr(one, spec.name)
            if spec.name in leads_to and link:
                assert kinds[link] is leads_to[spec.name]
                found += 1
    assert found > 30
    assert all(kinds[goal.matters] is WhatMatters for goal in of(Goal, story))
    for goal, rungs in zip(of(Goal, story), (4, 3), strict=True):
        ladder = [one.rank for one in of(SmallStep, story) if one.goal == str(goal.id)]
        assert set(ladder) == set(range(rungs))


def test_the_walk_that_is_paced_is_one_robin_takes_and_steps_back_after_a_flare_up(
    story: tuple[Entry, ...],
) -> None:
    (plan,) = of(PacingPlan, story)
    days = tuple(invented_entries(60, LAST))
    assert plan.what == WALK in {one.what for one in of(Activity, days)}
    weeks = of(PacingWeek, story)
    trials = [one for one in (plan.trial_1, plan.trial_2, plan.trial_3) if one is not None]
    assert weeks[0].minutes == whole_minutes(mean(trials) * 0.8)
    assert {one.change for one in weeks} == {"begin", "back", "up", "stay"}
    begun = next(one.day for one in of(FlareUp, days) if one.day > date(2026, 11, 1))
    after = next(one for one in weeks if one.week and one.week > begun)
    assert after.change == "back"


def test_agreed_steps_say_how_they_went_and_the_demo_holds_all_of_it(
    tmp_path: Path, story: tuple[Entry, ...]
) -> None:
    held = of(Call, story)[1]
    agreed = [one for one in of(SmallStep, story) if one.call == str(held.id)]
    assert {one.went for one in agreed} == {"done", "partly", "not-yet"}
    assert sum(bool(one.by_coach) for one in agreed) == 1
    assert {one.place for one in of(Question, story) if not one.asked} == {1, 2, 3, None}
    with open_demo(tmp_path / "demo", FixedClock(datetime(2026, 11, 22, 18, 42)), 20) as vault:
        for kind in NEW:
            there = {one.id for one in vault.diary.all_of(kind)}
            first = LAST - timedelta(days=19)
            assert there == {one.id for one in of(kind, story) if one.day >= first or not kind.OF_A_DAY}
