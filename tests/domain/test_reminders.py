"""When a reminder is due: once, never in a pause, and right however the clock moves."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.moments import Written
from painapp.domain.periods import Pause
from painapp.domain.reminders import TOO_LATE, Plan, Watch, begin, look, plan_of
from painapp.domain.settings import Settings

LONDON, NEW_YORK, KIRITIMATI = (
    ZoneInfo(name) for name in ("Europe/London", "America/New_York", "Pacific/Kiritimati")
)
SIX = Plan((time(18),))
DAY = date(2026, 11, 22)


def at(text: str, zone: ZoneInfo = LONDON, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone, fold=fold)


class Person:
    """Looks again and again, and counts what came."""

    def __init__(self, plan: Plan, now: datetime) -> None:
        self.plan = plan
        self.watch: Watch = begin(now)

    def come(self, *moments: datetime) -> list[bool]:
        came: list[bool] = []
        for now in moments:
            due, self.watch = look(self.plan, self.watch, now)
            came.append(due)
        return came


def test_it_comes_at_its_time_and_once() -> None:
    person = Person(SIX, at("2026-11-22 17:59:30"))
    assert person.come(
        at("2026-11-22 17:59:50"),
        at("2026-11-22 18:00:20"),
        at("2026-11-22 18:00:50"),
        at("2026-11-22 19:30"),
    ) == [False, True, False, False]
    assert person.come(at("2026-11-23 18:00")) == [True]


def test_nothing_is_made_up_for_when_it_begins() -> None:
    assert Person(SIX, at("2026-11-22 18:10")).come(at("2026-11-22 18:10:30")) == [False]
    assert Person(SIX, at("2026-11-22 18:00")).come(at("2026-11-22 18:00:30")) == [False]


def test_after_a_short_sleep_it_comes_and_after_a_long_one_it_does_not() -> None:
    assert Person(SIX, at("2026-11-22 17:00")).come(at("2026-11-22 18:50")) == [True]
    assert Person(SIX, at("2026-11-22 17:00")).come(at("2026-11-22 21:00"), at("2026-11-23 18:00")) == [
        False,
        True,
    ]


def test_a_late_one_comes_after_midnight_too() -> None:
    late = Plan((time(23, 50),))
    assert Person(late, at("2026-11-22 23:00")).come(at("2026-11-23 00:20"), at("2026-11-23 23:50")) == [
        True,
        True,
    ]


def test_two_that_are_due_together_are_one() -> None:
    plan = Plan((time(18), time(18, 30)))
    assert Person(plan, at("2026-11-22 17:00")).come(at("2026-11-22 18:40"), at("2026-11-22 18:41")) == [
        True,
        False,
    ]
    both = Person(plan, at("2026-11-22 17:00"))
    assert both.come(at("2026-11-22 18:00"), at("2026-11-22 18:30")) == [True, True]


def test_an_hour_that_autumn_repeats_brings_it_once() -> None:
    person = Person(Plan((time(1, 30),)), at("2026-10-25 01:00"))
    assert person.come(
        at("2026-10-25 01:30"), at("2026-10-25 01:10", fold=1), at("2026-10-25 01:30", fold=1)
    ) == [True, False, False]


def test_an_hour_that_spring_leaves_out_still_brings_it() -> None:
    person = Person(Plan((time(1, 30),)), at("2026-03-29 00:50"))
    assert person.come(at("2026-03-29 00:59"), at("2026-03-29 02:00"), at("2026-03-29 02:30")) == [
        False,
        False,
        True,
    ]


def test_a_clock_that_is_set_back_brings_it_no_second_time() -> None:
    person = Person(SIX, at("2026-11-22 17:50"))
    assert person.come(at("2026-11-22 18:00"), at("2026-11-22 17:30"), at("2026-11-22 18:00")) == [
        True,
        False,
        False,
    ]


def test_a_clock_that_was_years_ahead_silences_nothing() -> None:
    person = Person(SIX, at("2031-01-01 17:50"))
    assert person.come(at("2031-01-01 18:00"), at("2026-11-22 17:00"), at("2026-11-22 18:00")) == [
        True,
        False,
        True,
    ]


def test_flying_west_brings_it_once_that_date_and_east_on_the_next() -> None:
    person = Person(SIX, at("2026-11-22 17:50"))
    assert person.come(
        at("2026-11-22 18:00"), at("2026-11-22 17:00", NEW_YORK), at("2026-11-22 18:00", NEW_YORK)
    ) == [True, False, False]
    assert person.come(at("2026-11-24 18:00", KIRITIMATI)) == [True]


@pytest.mark.parametrize("last", [DAY, DAY + timedelta(days=3), None])
def test_nothing_comes_in_a_pause_and_the_next_day_is_as_usual(last: date | None) -> None:
    plan = Plan(SIX.times, ((DAY, last),))
    person = Person(plan, at("2026-11-21 12:00"))
    assert person.come(at("2026-11-21 18:00"), at("2026-11-22 18:00"), at("2026-11-22 18:30")) == [
        True,
        False,
        False,
    ]
    after = at("2026-11-27 18:00")
    assert person.come(after) == [last is not None]


def test_a_time_before_the_day_starts_belongs_to_the_day_before() -> None:
    night = Plan((time(1),), ((DAY, DAY),))
    person = Person(night, at("2026-11-22 00:30"))
    assert person.come(at("2026-11-22 01:00"), at("2026-11-23 01:00")) == [True, False]


def test_the_plan_is_what_the_diary_says() -> None:
    stamp = Written(datetime(2026, 11, 22, 18, tzinfo=UTC), "Europe/London", 0, DAY)
    pauses = [
        Pause(id=UUID(int=1), day=DAY, written=stamp, until=DAY + timedelta(days=2)),
        Pause(id=UUID(int=2), day=DAY + timedelta(days=9), written=stamp),
    ]
    settings = Settings(day_start=time(5), reminders=(time(9), time(20)), stay_in_tray=True)
    plan = plan_of(settings, pauses)
    assert plan == Plan(
        (time(9), time(20)),
        ((DAY, DAY + timedelta(days=2)), (DAY + timedelta(days=9), None)),
        time(5),
        stays=True,
    )
    assert [plan.silent_on(DAY + timedelta(days=after)) for after in (0, 2, 3, 9, 90)] == [
        True, True, False, True, True,
    ]  # fmt: skip


@given(
    st.lists(st.times().map(lambda one: one.replace(microsecond=0, tzinfo=None)), max_size=2),
    st.lists(st.integers(-7200, 7200), max_size=10),
    st.sampled_from([LONDON, NEW_YORK, KIRITIMATI]),
)
def test_however_the_clock_moves_no_time_is_told_twice_a_date(
    times: list[time], moves: list[int], zone: ZoneInfo
) -> None:
    plan = Plan(tuple(times))
    now = datetime(2026, 10, 24, 22, tzinfo=UTC)
    watch = begin(now)
    seen: list[tuple[time, date]] = []
    for seconds in moves:
        now += timedelta(seconds=seconds)
        before = dict(watch.told)
        due, watch = look(plan, watch, now.astimezone(zone))
        new = [(one, day) for one, day in watch.told.items() if before.get(one) != day]
        assert due == bool(new)
        seen += new
    assert len(seen) == len(set(seen))


@given(st.integers(0, 24 * 3600), st.integers(1, 3 * 3600))
def test_looking_often_or_seldom_brings_it_at_most_an_hour_late(start: int, every: int) -> None:
    now = at("2026-11-20 00:00") + timedelta(seconds=start)
    person = Person(SIX, now)
    for _ in range(40):
        now += timedelta(seconds=every)
        if person.come(now)[0]:
            late = (now - now.replace(hour=18, minute=0, second=0)).total_seconds()
            assert 0 <= late <= TOO_LATE.total_seconds()
