"""How goals, steps, tries and expectations are read."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.goal import Expectation, Goal, GoalReview, SmallStep, StepTry
from painapp.domain.goals import (
    LEVELS,
    Counts,
    Tried,
    active,
    attainment,
    confidence_of,
    counts_said,
    expectation_counts,
    gas_t,
    importance_of,
    ladder,
    latest_review,
    level_of,
    level_said,
    on_today,
    placed,
    tried_said,
    tries_by_day,
    tries_of,
    wants_smaller,
)
from painapp.domain.plan_lists import STANDINGS, TRIED, WENT
from tests.domain.examples import DAY, number_id, written
from tests.languages import PlainEnglish

levels = st.lists(st.sampled_from(LEVELS), min_size=1, max_size=6)
HOUR = time(10)


def goal(number: int = 1, **more: Any) -> Goal:
    return Goal(id=number_id(number), day=DAY, written=written(at=time(9, number)), words="Walk", **more)


def review(ago: int, attained: str = "", of: int = 1, **more: Any) -> GoalReview:
    day = DAY - timedelta(days=ago)
    return GoalReview(
        id=number_id(100 + ago),
        day=day,
        written=written(day),
        goal=str(number_id(of)),
        attained=attained,
        **more,
    )


def step(number: int, **more: Any) -> SmallStep:
    given_ = {"words": f"Step {number}", "goal": str(number_id(1)), "on_today": True, **more}
    return SmallStep(id=number_id(number), day=DAY, written=written(at=time(11, number % 60)), **given_)


def try_of(number: int, how: str, ago: int = 0, at: time = HOUR) -> StepTry:
    day = DAY - timedelta(days=ago)
    id_ = number_id(1000 + number * 100 + ago * 10 + at.hour)
    return StepTry(id=id_, day=day, written=written(day, at), step=str(number_id(number)), how=how)


def expectation(number: int, expected: int | None, turned_out: int | None) -> Expectation:
    return Expectation(
        id=number_id(number), day=DAY, written=written(), expected=expected, turned_out=turned_out
    )


@pytest.mark.parametrize(
    ("reached", "score"),
    [([0], 50), ([0, 0, 0], 50), ([1], 60), ([1, 1], 62.40), ([1] * 3, 63.69), ([2] * 3, 77.39)],
)
def test_the_t_score_is_that_of_the_published_examples(reached: list[int], score: float) -> None:
    assert gas_t(reached) == pytest.approx(score, abs=0.005)


@given(levels, st.floats(0.1, 100))
def test_the_t_score_is_fair_to_every_goal(reached: list[int], weight: float) -> None:
    score = gas_t(reached)
    assert score is not None
    assert gas_t(reached, [weight] * len(reached)) == pytest.approx(score), "equal weights weigh nothing"
    assert gas_t([-level for level in reached]) == pytest.approx(100 - score)
    assert gas_t(reached[::-1]) == pytest.approx(score)


def test_there_is_no_t_score_of_nothing_and_none_of_nonsense() -> None:
    assert gas_t([]) is None
    assert gas_t([1], [0.0]) is None
    assert gas_t([2, 0], [3, 1]) == pytest.approx(50 + 10 * 6 / (0.7 * 10 + 0.3 * 16) ** 0.5)
    for wrong in (([3], None), ([1], [1, 1]), ([1], [-1])):
        with pytest.raises(ValueError, match=r"level|weight"):
            gas_t(*wrong)


def test_a_goal_stands_as_it_was_said_last() -> None:
    one = goal(importance=9, confidence=4)
    looks = [review(3, "1", confidence=6), review(9, "-1"), review(1), review(0, "2", of=2)]
    assert level_of(one, looks) == 1
    assert (importance_of(one, looks), confidence_of(one, looks)) == (9, 6)
    assert latest_review(one, looks) == looks[2]
    assert level_of(one, []) is None
    assert attainment([one, goal(3)], looks) == pytest.approx(60), "a goal without a level has no say"


def test_a_level_is_said_in_the_persons_words_where_there_are_any() -> None:
    one, english = goal(hoped="To the park and back"), PlainEnglish()
    assert level_said(one, 0, english) == "To the park and back"
    assert level_said(one, -1, english) == "A bit less than I hoped for"


@pytest.mark.parametrize(("sure", "smaller"), [(None, False), (6, True), (7, False)])
def test_a_smaller_step_is_offered_below_seven(sure: int | None, *, smaller: bool) -> None:
    assert wants_smaller(sure) is smaller


def test_goals_that_rest_are_reached_or_let_go_are_not_active() -> None:
    goals = [goal(2), *(goal(10 + at, standing=one.id) for at, one in enumerate(STANDINGS)), goal(1)]
    assert [one.id for one in active(goals)] == [number_id(1), number_id(2), number_id(10)]


def test_today_offers_open_steps_that_were_chosen_for_it() -> None:
    goals = [goal(1), goal(2), goal(3, standing="resting")]
    steps = [
        step(20, rank=1),
        step(21, rank=0),
        step(22, goal=str(number_id(2)), rank=0),
        step(23, goal="", call="some call"),
        step(30, on_today=None),
        step(31, by_coach=True),
        step(32, goal=str(number_id(3))),
        step(33, goal="one that was removed"),
        step(34, went="done"),
        step(35, went="no-longer"),
        step(24, goal="", call="some call", went="not-yet"),
    ]
    assert [one.id.int for one in on_today(steps, goals)] == [23, 24, 21, 20, 22]
    assert [one.id.int for one in ladder(goals[0], steps)] == [21, 20, 30, 31, 34, 35]


ranks = st.lists(st.none() | st.integers(0, 999), min_size=1, max_size=8)


@given(ranks, st.integers(0, 7), st.integers(0, 8), st.sampled_from(["new", "old"]))
def test_a_step_stands_where_it_was_put(found: list[int | None], which: int, at: int, kind: str) -> None:
    one = goal()
    rungs = ladder(one, [step(place, rank=rank) for place, rank in enumerate(found, start=1)])
    moving = step(50) if kind == "new" else rungs[which % len(rungs)]
    others = [each for each in rungs if each.id != moving.id]
    changed = {each.id: replace(each, rank=rank) for each, rank in placed(rungs, moving, at)}
    after = ladder(one, [changed.get(each.id, each) for each in (*others, moving)])
    at = min(at, len(others))
    assert [each.id for each in after] == [each.id for each in (*others[:at], moving, *others[at:])]


def test_mostly_one_step_changes_when_the_order_does() -> None:
    rungs: list[SmallStep] = []
    for number in range(1, 9):
        ((new, rank),) = placed(rungs, step(number), len(rungs))
        rungs.append(replace(new, rank=rank))
    assert [len(placed(rungs, rungs[3], at)) for at in range(8)] == [1] * 8


def test_every_way_it_can_have_went_is_thought_of() -> None:
    offered = {one.id for one in WENT if on_today([step(1, went=one.id)], [goal(1)])}
    assert offered == {"partly", "not-yet"}


@given(st.lists(st.tuples(st.integers(0, 5), st.sampled_from([one.id for one in TRIED])), max_size=20))
def test_a_day_counts_once_and_as_it_was_said_last(said: list[tuple[int, str]]) -> None:
    tries = [try_of(7, how, ago, time(place)) for place, (ago, how) in enumerate(said)]
    last = {DAY - timedelta(days=ago): how for ago, how in said}
    answers = list(last.values())
    counted = Tried(answers.count("did"), answers.count("partly"), answers.count("not-today"))
    assert tries_of(step(7), [*tries, try_of(8, "did")]) == counted
    assert {day: one.how for day, one in tries_by_day(step(7), tries[::-1]).items()} == last


@pytest.mark.parametrize(
    ("tried", "said"),
    [
        (Tried(did=9, partly=2, not_today=4), "Done on 9 days, partly on 2 days"),
        (Tried(did=1), "Done on 1 day"),
        (Tried(partly=1, not_today=1), "Partly on 1 day"),
        (Tried(not_today=3), ""),
    ],
    ids=["both", "did", "partly", "neither"],
)
def test_what_was_tried_is_said_and_what_was_not_is_not_counted(tried: Tried, said: str) -> None:
    assert tried_said(tried, PlainEnglish()) == said


def test_expectations_are_counted_where_both_numbers_are_there() -> None:
    pairs = [(5, 7), (5, 5), (6, 2), (8, 3), (None, 4), (4, None)]
    counts = expectation_counts(expectation(at, *pair) for at, pair in enumerate(pairs))
    assert counts == Counts(harder=1, as_expected=1, easier=2)
    said = counts_said(counts, PlainEnglish())
    assert said == "Noted 4 times: harder than expected 1, as expected 1, easier 2."
    assert counts_said(Counts(), PlainEnglish()) == ""
