"""Pacing as facts and the person set it: nothing goes up alone, and a gap is never a rest."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.domain import pacing
from painapp.domain.care import Conditions
from painapp.domain.day_and_night import Activity
from painapp.domain.pacing import Level, Pair
from painapp.domain.pacing_plan import PacingPlan, PacingWeek
from tests.domain.examples import DAY, number_id, written

MONDAY = date(2026, 11, 16)
counts = st.integers(min_value=0, max_value=600)


def _plan(**given: Any) -> PacingPlan:
    return PacingPlan(id=number_id(1), day=MONDAY, written=written(MONDAY), **{"what": "Walking", **given})


def _trials(*minutes: int, days: tuple[int, ...] = (0, 1, 3)) -> PacingPlan:
    given: dict[str, Any] = {}
    for at, (each, day) in enumerate(zip(minutes, days, strict=False), start=1):
        given |= {f"trial_{at}": each, f"trial_{at}_on": MONDAY + timedelta(days=day)}
    return _plan(**given)


def _week(day: date, minutes: float | None, number: int = 2, **given: Any) -> PacingWeek:
    at = datetime(2026, 11, 20, 12, number).time()
    return PacingWeek(
        id=number_id(number),
        day=day,
        written=written(DAY, at),
        **{"plan": str(number_id(1)), "week": day, "minutes": minutes, **given},
    )


def _activity(day: date, minutes: int | None, what: str = "Walking", number: int = 9) -> Activity:
    return Activity(id=number_id(number), day=day, written=written(day), what=what, minutes=minutes)


def test_the_baseline_is_four_fifths_of_the_mean_of_three_trials_and_a_step_up_a_tenth() -> None:
    level = pacing.baseline_of(_trials(10, 12, 8))
    assert level == pytest.approx(8.0)
    assert level is not None
    assert pacing.level_after(level) == pytest.approx(8.8)
    assert pacing.baseline([10, 12, 8], share=0.5) == pytest.approx(5.0)
    assert pacing.baseline_of(_plan(share=0.5)) is None


@pytest.mark.parametrize("days", [(0, 1), (0, 0, 1)], ids=["two trials", "two on one day"])
def test_the_baseline_waits_for_three_trials_on_three_days(days: tuple[int, ...]) -> None:
    assert pacing.baseline_of(_trials(*(10, 12, 8)[: len(days)], days=days)) is None


@given(st.lists(counts, min_size=3, max_size=3), st.integers(0, 50))
def test_a_baseline_is_never_above_the_longest_trial_and_a_step_back_never_above_the_level(
    minutes: list[int], percent: int
) -> None:
    level = pacing.baseline(minutes)
    assert level is not None
    assert 0 <= level <= max(minutes) + 1e-9
    up = pacing.level_after(level, percent)
    assert level <= up <= level * 1.5 + 1e-9
    assert pacing.step_back(up, (), percent) == pytest.approx(level)


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 200)), max_size=8), st.integers(0, 90))
def test_a_level_stands_until_the_person_says_otherwise(said: list[tuple[int, int]], after: int) -> None:
    weeks = [_week(MONDAY + timedelta(days=day), minutes, at) for at, (day, minutes) in enumerate(said)]
    found = pacing.level_on(_plan(), reversed(weeks), MONDAY + timedelta(days=after))
    past = [(day, at) for at, (day, _minutes) in enumerate(said) if day <= after]
    if not past:
        assert found is None
    else:
        assert found is not None
        assert found.minutes == pytest.approx(said[max(past)[1]][1])


@pytest.mark.parametrize(
    ("level", "offered"),
    [(8.0, (9, 2)), (8.8, (9, 1)), (9.0, (10, 2)), (10.0, (11, 1)), (20.0, (22, 1)), (1.0, (2, 8))],
)
def test_a_step_up_is_offered_in_whole_minutes_once_a_tenth_a_week_makes_one(
    level: float, offered: tuple[float, int]
) -> None:
    assert pacing.step_up(level) == offered
    assert pacing.step_up(level, 0) is None


@given(st.floats(1, 1440, allow_nan=False), st.integers(1, 50))
def test_whole_minutes_never_let_a_step_up_grow(level: float, percent: int) -> None:
    assert level - 1 < pacing.whole_minutes(level) <= level + 1e-6
    assert pacing.whole_minutes(level).is_integer()
    step = pacing.step_up(level, percent)
    if step is None:
        return
    minutes, weeks = step
    assert minutes > pacing.whole_minutes(level)
    assert minutes <= level * (1 + percent / 100) ** weeks + 1e-6
    assert weeks == 1 or level * (1 + percent / 100) ** (weeks - 1) < pacing.whole_minutes(level) + 1


def test_levels_leave_out_other_plans_and_weeks_without_minutes() -> None:
    weeks = [_week(MONDAY, 8, 1), _week(MONDAY, None, 2), _week(MONDAY, 20, 3, plan=str(number_id(7)))]
    assert pacing.levels(_plan(), weeks) == (Level(MONDAY, 8.0),)


def test_a_step_up_is_offered_a_week_after_the_number_changed_and_staying_does_not_put_it_off() -> None:
    stayed = Level(MONDAY + timedelta(days=5), 8.0, change="stay")
    assert pacing.up_from((Level(MONDAY, 8.0), stayed)) == MONDAY + timedelta(days=7)
    assert pacing.up_from((Level(MONDAY, 8.0), stayed._replace(minutes=8.8))) == stayed.since + timedelta(7)
    assert pacing.up_from((Level(MONDAY, 8.0),), 2) == MONDAY + timedelta(days=14)
    assert pacing.up_from(()) is None


def test_a_step_back_goes_to_the_last_lower_level() -> None:
    before = [Level(MONDAY + timedelta(days=7 * at), minutes) for at, minutes in enumerate((8.0, 8.8, 9.7))]
    assert pacing.step_back(9.7, before) == pytest.approx(8.8)
    assert pacing.step_back(8.0, before) == pytest.approx(8.0 / 1.1)


@pytest.mark.parametrize(
    ("answer", "opened"), [("no", True), ("yes", False), ("not-sure", False), ("", False)]
)
def test_only_a_plain_no_opens_the_ladder(answer: str, *, opened: bool) -> None:
    record = Conditions(id=number_id(3), day=DAY, written=written(), small_efforts=answer)
    assert pacing.ladder_open(record) is opened
    assert pacing.efforts_asked(record) is (answer != "")
    assert not pacing.ladder_open(None)


def test_planned_stands_beside_done_by_name_and_gaps_stay_gaps() -> None:
    activities = [
        _activity(MONDAY, 7, "  walking "),
        _activity(MONDAY, 3, "WALKING"),
        _activity(MONDAY, 30, "Garden"),
        _activity(MONDAY + timedelta(days=1), None),
        _activity(MONDAY + timedelta(days=2), 0),
    ]
    weeks = [_week(MONDAY + timedelta(days=1), 8)]
    days = pacing.week_view(_plan(), weeks, activities, MONDAY, 3)
    assert [(one.planned, one.done) for one in days] == [(None, 10), (8.0, None), (8.0, 0)]


def _days(*minutes: float | None, usual: int = 14) -> dict[date, float]:
    told = [20.0] * usual + list(minutes)
    return {MONDAY + timedelta(days=at): each for at, each in enumerate(told) if each is not None}


@pytest.mark.parametrize(
    ("after", "found"),
    [
        ((30, 10), [(14, 15)]),
        ((30, 20, 10), [(14, 16)]),
        ((30, 20, 20, 10), []),
        ((29, 10), []),
        ((30, 11), []),
        ((30, None, None), []),
        ((30, 30, 10, 20), [(14, 16)]),
    ],
    ids=["next day", "day after", "too late", "not much more", "not much less", "unwritten", "once"],
)
def test_much_more_than_usual_followed_by_much_less(
    after: tuple[float | None, ...], found: list[tuple[int, int]]
) -> None:
    pairs = pacing.boom_bust(_days(*after))
    assert [((one.much - MONDAY).days, (one.little - MONDAY).days) for one in pairs] == found


def test_few_days_before_are_no_usual_and_nothing_is_no_measure() -> None:
    assert pacing.boom_bust(_days(30, 10, usual=6)) == ()
    assert len(pacing.boom_bust(_days(30, 10, usual=7))) == 1
    assert pacing.boom_bust({MONDAY + timedelta(days=at): 0 for at in range(30)}) == ()


def test_a_pattern_is_spoken_of_from_three_pairs_on() -> None:
    pair = Pair(MONDAY, MONDAY + timedelta(days=1))
    assert [pacing.is_pattern([pair] * many) for many in (0, 2, 3)] == [False, False, True]


@given(st.dictionaries(st.integers(0, 70), counts), st.integers(0, 70))
def test_pairs_rest_on_written_days_only(told: dict[int, int], left_out: int) -> None:
    minutes = {MONDAY + timedelta(days=at): each for at, each in told.items()}
    pairs = pacing.boom_bust(minutes)
    assert all({one.much, one.little} <= minutes.keys() and one.much < one.little for one in pairs)
    assert len({one.little for one in pairs}) == len(pairs)
    day = MONDAY + timedelta(days=left_out)
    without = {each: many for each, many in minutes.items() if each != day}
    assert all(day not in pair for pair in pacing.boom_bust(without))


def test_plans_let_go_come_last_and_only_active_ones_are_paced() -> None:
    plans = [
        PacingPlan(id=number_id(at), day=DAY, written=written(), what=what, standing=standing)
        for at, (what, standing) in enumerate([("a", "let-go"), ("b", ""), ("", ""), ("c", "resting")])
    ]
    assert [one.what for one in pacing.plans_in_order(plans)] == ["b", "c", "a"]
    assert [one.what for one in pacing.active_plans(plans)] == ["b"]


def test_a_step_up_never_leads_beyond_a_day() -> None:
    assert pacing.level_after(1400) == 1440


def test_days_longer_ago_than_two_weeks_are_not_the_usual() -> None:
    # Seven days are needed: the earliest of these counts while it lies 14 days back, and no longer.
    usual: dict[date, float] = {MONDAY + timedelta(days=at): 20 for at in (0, 8, 9, 10, 11, 12, 13)}
    for boom, found in ((14, 1), (15, 0)):
        days = {MONDAY + timedelta(days=boom): 30, MONDAY + timedelta(days=boom + 1): 10}
        assert len(pacing.boom_bust({**usual, **days})) == found
