"""One night: the published formulas, missing parts, slips of the pen and changed clocks."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.entries import Sleep
from painapp.domain.sleep import minutes_slept, sleep_figures, sleep_questions, waking_day
from tests.domain.examples import DAY, clock_times, days, night, zones

USUAL: dict[str, Any] = {
    "into": "22:45",
    "tried": "23:20",
    "woke": "06:30",
    "out": "07:00",
    "falling_asleep_minutes": 30,
    "awake_minutes": 40,
}


def usual(**otherwise: Any) -> Sleep:
    """The usual night, but for what is given."""
    return night(**(USUAL | otherwise))


def asked(sleep: Sleep) -> list[str]:
    return [f"{one.field}: {one.words.source}" for one in sleep_questions(sleep)]


@pytest.mark.parametrize(
    ("local", "day_start", "day"),
    [
        (datetime(2026, 11, 23, 7, 0), time(4), date(2026, 11, 23)),
        (datetime(2026, 11, 23, 3, 59), time(4), date(2026, 11, 22)),
        (datetime(2026, 11, 23, 3, 59), time(0), date(2026, 11, 23)),
        (datetime(2026, 11, 23, 5, 0), time(8), date(2026, 11, 23)),
    ],
)
def test_the_last_sleep_is_of_today_except_in_the_small_hours(
    local: datetime, day_start: time, day: date
) -> None:
    assert waking_day(local, day_start) == day


def test_the_formulas_of_the_consensus_sleep_diary() -> None:
    figures = sleep_figures(usual())
    assert figures.time_in_bed == 8 * 60 + 15
    assert figures.total_sleep == 7 * 60 + 10 - 30 - 40  # waking − tried − falling asleep − awake
    assert figures.efficiency == pytest.approx(100 * 360 / 495)


@pytest.mark.parametrize(
    ("times", "in_bed", "total"),
    [
        (("00:30", "00:40", "07:10", "07:30"), 420, 390),  # all after midnight
        (("23:00", "23:00", "07:00", "07:00"), 480, 480),  # no time between them
        (("07:30", "07:45", "14:15", "14:30"), 420, 390),  # after a night shift
        (("13:00", "13:10", "14:30", "14:35"), 95, 80),  # a nap
        (("21:30", "22:00", "23:30", "23:45"), 135, 90),  # over before midnight
    ],
)
def test_nights_and_days_of_many_kinds(times: tuple[str, str, str, str], in_bed: int, total: int) -> None:
    sleep = night(*times, falling_asleep_minutes=0, awake_minutes=0)
    assert (sleep_figures(sleep).time_in_bed, sleep_figures(sleep).total_sleep) == (in_bed, total)
    assert asked(sleep) == []


PARTS = ("into", "tried", "woke", "out", "falling_asleep_minutes", "awake_minutes")
NEEDS = {
    "time_in_bed": {"into", "out"},
    "total_sleep": {"tried", "woke", "falling_asleep_minutes", "awake_minutes"},
    "efficiency": set(PARTS),
}


@pytest.mark.parametrize("figure", NEEDS)
@given(missing=st.sets(st.sampled_from(PARTS)))
def test_a_missing_part_is_not_calculated_and_nothing_else_is_lost(figure: str, missing: set[str]) -> None:
    given_parts: dict[str, Any] = {name: value for name, value in USUAL.items() if name not in missing}
    found = getattr(sleep_figures(night(**given_parts)), figure)
    whole = getattr(sleep_figures(usual()), figure)
    assert found == (None if NEEDS[figure] & missing else whole)


def test_a_night_of_which_nothing_is_said_raises_no_question() -> None:
    assert sleep_questions(night()) == ()
    assert minutes_slept(night()) is None


def test_what_the_person_said_comes_before_what_is_computed() -> None:
    assert minutes_slept(usual()) == 360
    assert minutes_slept(usual(slept_minutes=400)) == 400
    assert minutes_slept(usual(slept_minutes=0)) == 0


def test_less_than_no_sleep_is_asked_about_and_not_calculated() -> None:
    sleep = usual(awake_minutes=420)
    assert asked(sleep) == [
        "falling_asleep_minutes: These times leave less than no sleep. Is one of them a slip?"
    ]
    assert sleep_figures(sleep).total_sleep is None
    assert sleep_figures(sleep).efficiency is None
    assert sleep_figures(sleep).time_in_bed == 495
    assert minutes_slept(sleep) is None


def test_no_sleep_at_all_is_a_figure_and_no_question() -> None:
    sleep = usual(awake_minutes=400)
    assert sleep_figures(sleep).total_sleep == 0
    assert sleep_figures(sleep).efficiency == 0
    assert asked(sleep) == []


@pytest.mark.parametrize(
    ("slip", "words"),
    [
        ({"tried": "22:30"}, "tried_to_sleep: You tried to sleep before you got into bed"),
        ({"into": "23:21"}, "tried_to_sleep: You tried to sleep before you got into bed"),
        ({"out": "06:10"}, "out_of_bed: You got out of bed before you woke"),
        ({"woke": "07:05"}, "out_of_bed: You got out of bed before you woke"),
    ],
)
def test_times_in_another_order_are_asked_about(slip: dict[str, Any], words: str) -> None:
    found = asked(usual(**slip))
    assert len(found) == 1
    assert found[0].startswith(words)


@pytest.mark.parametrize(
    "slip",
    [
        {"into": "10:45"},
        {"tried": "11:20"},
        {"woke": "18:30"},
        {"out": "19:00"},
        {"out": "19:15"},
        {"into": "10:45", "tried": "11:20"},
        {"woke": "18:30", "out": "19:00"},
        {"into": "", "tried": "11:20"},
        {"out": "", "woke": "18:30"},
        {"into": "", "out": "", "tried": "11:20"},
    ],
    ids=repr,
)
def test_evening_for_morning_is_asked_about_as_that(slip: dict[str, Any]) -> None:
    found = asked(usual(**slip))
    assert len(found) == 1
    assert "morning instead of evening" in found[0]


@given(
    into=st.integers(0, 24 * 60 - 1),
    lying=st.integers(0, 90),
    asleep=st.integers(60, 11 * 60),
    rising=st.integers(0, 150),
    share=st.floats(0, 0.9),
    day=days,
    zone=zones,
)
def test_no_night_in_its_order_is_asked_about_at_whatever_hour(
    into: int, lying: int, asleep: int, rising: int, share: float, day: date, zone: str
) -> None:
    def at(minute: int) -> str:
        return f"{minute // 60 % 24:02}:{minute % 60:02}"

    tried = into + lying
    awake = int(max(0, asleep - 70) * share)  # 70: a change of clocks takes up to an hour
    sleep = night(
        at(into),
        at(tried),
        at(tried + asleep),
        at(tried + asleep + rising),
        day=day,
        zone=zone,
        falling_asleep_minutes=awake // 2,
        awake_minutes=awake - awake // 2,
    )
    assert sleep_questions(sleep) == ()


@pytest.mark.parametrize(
    ("day", "hours"),
    [(date(2026, 3, 29), 7), (date(2026, 10, 25), 9), (date(2026, 11, 22), 8)],
    ids=["spring", "autumn", "ordinary"],
)
def test_a_night_with_changed_clocks_is_as_long_as_it_was(day: date, hours: int) -> None:
    sleep = night("23:00", "23:00", "07:00", "07:00", day=day, falling_asleep_minutes=0, awake_minutes=0)
    assert sleep_figures(sleep).time_in_bed == hours * 60
    assert sleep_figures(sleep).total_sleep == hours * 60
    assert sleep_figures(sleep).efficiency == 100


def test_the_zone_is_that_of_the_person() -> None:
    sleep = night("23:00", "23:00", "07:00", "07:00", day=date(2026, 3, 8), zone="America/New_York")
    assert sleep_figures(sleep).time_in_bed == 7 * 60
    at_home = night("23:00", "23:00", "07:00", "07:00", day=date(2026, 3, 8), zone="Europe/London")
    assert sleep_figures(at_home).time_in_bed == 8 * 60


maybe = st.none() | clock_times
lengths = st.none() | st.integers(0, 24 * 60)


@given(st.tuples(maybe, maybe, maybe, maybe), st.tuples(lengths, lengths), days, zones)
def test_whatever_is_typed_the_figures_are_possible_or_not_calculated(
    times: tuple[time | None, ...], minutes: tuple[int | None, int | None], day: date, zone: str
) -> None:
    sleep = night(
        *(f"{at:%H:%M}" if at else "" for at in times),
        day=day,
        zone=zone,
        falling_asleep_minutes=minutes[0],
        awake_minutes=minutes[1],
    )
    figures = sleep_figures(sleep)
    assert figures.time_in_bed is None or figures.time_in_bed >= 0
    assert figures.total_sleep is None or figures.total_sleep >= 0
    assert figures.efficiency is None or 0 <= figures.efficiency <= 100
    assert len({one.field for one in sleep_questions(sleep)}) == len(sleep_questions(sleep))


def test_a_time_that_spring_leaves_out_gives_no_negative_night() -> None:
    sleep = night("01:30", "01:45", "02:05", "02:10", day=date(2026, 3, 29))
    assert sleep_figures(sleep).time_in_bed is None
    assert sleep.day != DAY


def test_more_sleep_than_time_in_bed_is_asked_about() -> None:
    assert asked(usual(slept_minutes=8 * 60 + 15)) == []
    (question,) = asked(usual(slept_minutes=8 * 60 + 16))
    assert question.startswith("slept_minutes: You slept longer than you were in bed")


@given(st.integers(0, 24 * 60), clock_times, clock_times)
def test_no_night_is_asked_about_twice_for_its_length(slept: int, into: time, out: time) -> None:
    questions = sleep_questions(night(into=f"{into:%H:%M}", out=f"{out:%H:%M}", slept_minutes=slept))
    assert len(questions) <= 1
