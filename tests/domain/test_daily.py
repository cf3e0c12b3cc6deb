"""One value a day: means, highest, sums, gaps that stay gaps, and what was written later."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.daily import DayFigures, Figure, Period, covers, daily_figures, figures_of_day, within
from painapp.domain.entries import Activity, CheckIn, Entry, FlareUp, LookBack, Pause, WentWell
from tests.domain.examples import DAY, check_in, entries, night, number_id, written

LATER = DAY + timedelta(days=2)


def activity(minutes: int | None, day: date = DAY) -> Activity:
    return Activity(id=number_id(3), day=day, written=written(day), what="Walk", minutes=minutes)


def test_the_average_is_the_mean_of_the_check_ins_and_the_worst_their_highest() -> None:
    figures = figures_of_day(DAY, [check_in(3), check_in(8), check_in(4)])
    assert figures.pain_average == Figure(5.0, 3, late=False)
    assert figures.pain_worst == Figure(8, 3, late=False)


def look_back(written_on: date = DAY, **said: Any) -> LookBack:
    return LookBack(id=number_id(5), day=DAY, written=written(written_on), **said)


def flare_up(first: date, last: date | None) -> FlareUp:
    return FlareUp(id=number_id(6), day=first, written=written(first), eased=last)


def test_the_evening_look_back_says_it_better() -> None:
    figures = figures_of_day(DAY, [check_in(3), check_in(6), look_back(average=5, worst=9, least=1)])
    assert figures.pain_average == Figure(5, 1, late=False, looked_back=True)
    assert figures.pain_worst == Figure(9, 1, late=False, looked_back=True)
    late = figures_of_day(DAY, [check_in(3), look_back(LATER, average=5)])
    assert late.pain_average == Figure(5, 1, late=True, looked_back=True)


def test_what_a_look_back_leaves_open_the_check_ins_say() -> None:
    figures = figures_of_day(DAY, [check_in(3), check_in(6), look_back(worst=9)])
    assert figures.pain_average == Figure(4.5, 2, late=False)
    assert figures.pain_worst == Figure(9, 1, late=False, looked_back=True)
    figures = figures_of_day(DAY, [check_in(3), check_in(6), look_back(average=5)])
    assert figures.pain_worst == Figure(6, 2, late=False)


def test_a_worst_below_the_average_is_not_put_together_from_two_sources() -> None:
    figures = figures_of_day(DAY, [check_in(3), look_back(average=5)])
    assert (figures.pain_average, figures.pain_worst) == (Figure(5, 1, late=False, looked_back=True), None)
    figures = figures_of_day(DAY, [check_in(8), look_back(worst=5)])
    assert (figures.pain_average, figures.pain_worst) == (None, Figure(5, 1, late=False, looked_back=True))
    assert figures.recorded
    said = figures_of_day(DAY, [look_back(average=6, worst=5)])
    assert said.pain_average is not None
    assert said.pain_worst is not None


def test_flare_ups_and_pauses_say_which_days_they_cover() -> None:
    period = Period(DAY - timedelta(days=4), DAY)
    over = flare_up(period.first - timedelta(days=3), period.first + timedelta(days=1))
    figures = daily_figures([over], period)
    assert [one.flare_up for one in figures] == [True, True, False, False, False]
    assert not any(one.pause or one.recorded for one in figures)
    pause = Pause(id=number_id(7), day=DAY - timedelta(days=1), written=written(), until=LATER)
    assert [one.pause for one in daily_figures([pause], period)] == [False, False, False, True, True]


def test_a_flare_up_that_goes_on_lasts_to_today_and_no_further() -> None:
    period = Period(DAY - timedelta(days=1), DAY + timedelta(days=2))
    goes_on = flare_up(DAY, None)
    assert [one.flare_up for one in daily_figures([goes_on], period, DAY)] == [False, True, False, False]
    assert [one.flare_up for one in daily_figures([goes_on], period)] == [False, True, True, True]
    assert within(goes_on, period, DAY) == Period(DAY, DAY)
    assert figures_of_day(DAY, [goes_on], DAY).flare_up
    assert not figures_of_day(LATER, [goes_on], DAY).flare_up


@given(st.dates(), st.none() | st.dates(), st.dates(), st.integers(0, 60), st.dates())
def test_the_days_of_a_period_within_another_are_those_it_covers(
    day: date, eased: date | None, first: date, length: int, today: date
) -> None:
    period = Period(first, first + timedelta(days=min(length, (date.max - first).days)))
    entry = FlareUp(id=number_id(6), day=day, written=written(), eased=eased)
    found = within(entry, period, today)
    assert (found.days() if found else []) == [one for one in period.days() if covers(entry, one, today)]


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
    back = [one for one in moved if isinstance(one, LookBack)]
    average, worst = figures[0].pain_average, figures[0].pain_worst
    if any(one.average is not None for one in back):
        assert average
        assert average.looked_back
    if any(one.worst is not None for one in back):
        assert worst
        assert worst.looked_back
    if not any((one.average, one.worst) != (None, None) for one in back):
        assert (average is None) == (worst is None) == (not said)
        if average and worst:
            assert min(said) <= average.value <= worst.value == max(said)
            assert average.count == worst.count == len(said)
