"""One value a day: means, highest, sums, gaps that stay gaps, and what was written later."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.daily import DayFigures, Figure, Period, daily_figures, figures_of_day
from painapp.domain.entries import Activity, CheckIn, Entry, WentWell
from tests.domain.examples import DAY, check_in, entries, night, number_id, written

LATER = DAY + timedelta(days=2)


def activity(minutes: int | None, day: date = DAY) -> Activity:
    return Activity(id=number_id(3), day=day, written=written(day), what="Walk", minutes=minutes)


def test_the_average_is_the_mean_of_the_check_ins_and_the_worst_their_highest() -> None:
    figures = figures_of_day(DAY, [check_in(3), check_in(8), check_in(4)])
    assert figures.pain_average == Figure(5.0, 3, late=False)
    assert figures.pain_worst == Figure(8, 3, late=False)


def test_each_measure_counts_the_entries_that_say_it() -> None:
    figures = figures_of_day(DAY, [check_in(0, mood=6), check_in(mood=3, energy=2), check_in(stress=9)])
    assert figures.pain_average == Figure(0, 1, late=False)
    assert figures.mood == Figure(4.5, 2, late=False)
    assert figures.energy == Figure(2, 1, late=False)
    assert figures.stress == Figure(9, 1, late=False)
    assert figures.sleep_minutes is None


def test_minutes_are_added_up_and_sleep_quality_is_not() -> None:
    figures = figures_of_day(
        DAY,
        [
            activity(12),
            activity(None),
            activity(30),
            night(slept_minutes=380, quality=2),
            night(slept_minutes=40, quality=5),
        ],
    )
    assert figures.activity_minutes == Figure(42, 2, late=False)
    assert figures.sleep_minutes == Figure(420, 2, late=False)
    assert figures.sleep_quality == Figure(3.5, 2, late=False)


def test_a_night_of_times_alone_gives_its_computed_sleep() -> None:
    times = night("23:00", "23:00", "07:00", "07:00", falling_asleep_minutes=20, awake_minutes=40)
    assert figures_of_day(DAY, [times]).sleep_minutes == Figure(420, 1, late=False)
    half = night("23:00", "23:00", "07:00", "07:00", falling_asleep_minutes=20)
    assert figures_of_day(DAY, [half]).sleep_minutes is None


def test_a_figure_is_late_only_when_all_behind_it_was_written_later() -> None:
    late, on_time = check_in(6, written_on=LATER, mood=2), check_in(4)
    assert figures_of_day(DAY, [late]).pain_average == Figure(6, 1, late=True)
    figures = figures_of_day(DAY, [late, on_time])
    assert figures.pain_average == Figure(5, 2, late=False)
    assert figures.mood == Figure(2, 1, late=True)


def test_days_without_anything_stay_gaps() -> None:
    period = Period(DAY - timedelta(days=2), DAY)
    figures = daily_figures([check_in(4), check_in(9, day=DAY - timedelta(days=3))], period)
    assert [one.day for one in figures] == period.days()
    assert figures[:2] == (DayFigures(period.first), DayFigures(DAY - timedelta(days=1)))
    assert [one.recorded for one in figures] == [False, False, True]


@pytest.mark.parametrize(
    "entry",
    [
        check_in(0),
        check_in(mood=0),
        check_in(energy=0),
        check_in(stress=0),
        night(slept_minutes=0),
        night(quality=1),
        activity(0),
    ],
)
def test_a_zero_is_recorded(entry: Entry) -> None:
    assert figures_of_day(DAY, [entry]).recorded


@pytest.mark.parametrize(
    "entry",
    [
        check_in(note="a word"),
        activity(None),
        WentWell(id=number_id(4), day=DAY, written=written(), text="A"),
    ],
)
def test_words_alone_are_no_figure(entry: Entry) -> None:
    assert not figures_of_day(DAY, [entry]).recorded


def test_a_period_counts_both_ends_and_never_runs_backwards() -> None:
    assert Period(DAY, DAY).length == 1
    assert Period(date(2028, 2, 28), date(2028, 3, 1)).days() == [
        date(2028, 2, 28),
        date(2028, 2, 29),
        date(2028, 3, 1),
    ]
    with pytest.raises(ValueError, match="ends on or after"):
        Period(DAY, DAY - timedelta(days=1))


@given(st.lists(entries(), max_size=12), st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(0, 40))
def test_figures_stay_within_what_was_said(found: list[Entry], first: date, length: int) -> None:
    period = Period(first, first + timedelta(days=length))
    moved = [replace(one, day=first) for one in found]
    figures = daily_figures(moved, period)
    assert len(figures) == period.length
    assert not any(one.recorded for one in figures[1:])
    said = [one.pain for one in moved if isinstance(one, CheckIn) and one.pain is not None]
    average, worst = figures[0].pain_average, figures[0].pain_worst
    assert (average is None) == (worst is None) == (not said)
    if average and worst:
        assert min(said) <= average.value <= worst.value == max(said)
        assert average.count == worst.count == len(said)
