"""What the calendar shows of each day, from plain values."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from painapp.domain.entries import Activity, CheckIn, FlareUp, LookBack, Medicine, Pause, Sleep, WentWell
from painapp.ui.pages.diary.calendar_state import CalendarState, calendar_state, week_days, week_of
from tests.languages import PlainEnglish
from tests.ui.pages.diary.conftest import TODAY, entry_of

if TYPE_CHECKING:
    from painapp.domain.entries import Entry

ENGLISH = PlainEnglish()
NO_BREAK = "\N{NO-BREAK SPACE}"
PAST = date(2026, 11, 16)
FIRST, LAST = date(2026, 11, 1), date(2026, 11, 30)


def calendar(*entries: Entry, periods: tuple[Any, ...] = ()) -> CalendarState:
    return calendar_state(FIRST, LAST, entries, periods, TODAY, ENGLISH)


def test_a_day_without_entries_has_no_mark() -> None:
    assert list(calendar(entry_of(CheckIn, PAST, pain=4)).marks) == [PAST]


def test_a_mark_has_average_pain_sleep_activity_and_the_number_of_entries() -> None:
    mark = calendar(
        entry_of(CheckIn, PAST, pain=4),
        entry_of(CheckIn, PAST, pain=7),
        entry_of(Sleep, PAST, slept_minutes=400),
        entry_of(Activity, PAST, minutes=12),
        entry_of(Activity, PAST, minutes=20),
    ).marks[PAST]
    assert (mark.pain, mark.worst, mark.sleep, mark.activity, mark.entries) == (5.5, 7, 400, 32, 5)
    assert mark.said == ("slept 6 h 40 min", "active 32 min")


def test_the_worst_stands_in_where_no_average_is_known() -> None:
    mark = calendar(entry_of(LookBack, PAST, worst=8)).marks[PAST]
    assert (mark.pain, mark.at_worst) == (8, True)
    assert mark.said == ("pain 8 at worst",)


@pytest.mark.parametrize(
    "entry",
    [
        entry_of(CheckIn, PAST, mood=3),
        entry_of(Sleep, PAST, quality=2),
        entry_of(WentWell, PAST, text="Lunch"),
        entry_of(Medicine, PAST, what="One of the white ones"),
    ],
)
def test_whatever_has_no_figure_leaves_a_dash(entry: Entry) -> None:
    mark = calendar(entry).marks[PAST]
    assert (mark.pain, mark.sleep, mark.activity) == (None, None, None)
    assert mark.has_other


def test_a_day_is_late_only_when_all_of_it_was_written_later() -> None:
    late, in_time = entry_of(CheckIn, PAST, late=2, pain=4), entry_of(Activity, PAST, what="Garden")
    assert calendar(late).marks[PAST].late_only
    assert not calendar(late, in_time).marks[PAST].late_only


def test_flare_ups_and_pauses_shade_the_days_they_cover_wherever_they_begin() -> None:
    flare = entry_of(FlareUp, date(2026, 10, 28), eased=date(2026, 11, 2))
    pause = entry_of(Pause, date(2026, 11, 20))
    state = calendar(periods=(flare, pause))
    assert [day.day for day, mark in state.marks.items() if mark.flare_up] == [1, 2]
    assert [day.day for day, mark in state.marks.items() if mark.paused] == [20, 21, 22]  # until today
    assert state.marks[FIRST].said == ("flare-up",)
    assert (state.shows_marks, state.shows_flare_up, state.shows_pause) == (False, True, True)


def test_a_pause_with_a_last_day_ahead_is_drawn_that_far() -> None:
    pause = entry_of(Pause, date(2026, 11, 21), until=date(2026, 11, 24))
    assert [day.day for day in calendar(periods=(pause,)).marks] == [21, 22, 23, 24]


@pytest.mark.parametrize("first_weekday", range(7))
def test_a_week_has_seven_days_and_holds_the_day_asked_for(first_weekday: int) -> None:
    for number in range(14):
        day = PAST + timedelta(days=number)
        first, last = week_of(day, first_weekday)
        assert first.weekday() == first_weekday
        assert (last - first).days == 6
        assert first <= day <= last


def test_a_week_says_each_day_in_words() -> None:
    first, last = week_of(PAST, 0)
    entries = [
        entry_of(CheckIn, PAST, pain=4),
        entry_of(CheckIn, PAST, pain=5),
        entry_of(Sleep, PAST, slept_minutes=400),
        entry_of(WentWell, PAST + timedelta(days=1), late=1, text="Lunch"),
    ]
    flare: Any = entry_of(FlareUp, PAST, eased=PAST)
    state = calendar_state(first, last, entries, (flare,), TODAY, ENGLISH)
    monday, tuesday, wednesday, *_, sunday = week_days(state, TODAY, ENGLISH)
    said = "pain 4.5, at worst 5 · slept 6 h 40 min · flare-up"
    assert (monday.label, monday.said.replace(NO_BREAK, " ")) == ("Mo 16", said)
    assert NO_BREAK.join(("6", "h", "40", "min")) in monday.said  # numbers keep their units
    assert monday.spoken == "Monday 16 November, pain 4.5, at worst 5, slept 6 h 40 min, flare-up, 3 entries"
    assert (tuesday.said.replace(NO_BREAK, " "), tuesday.spoken) == (
        "1 entry",
        "Tuesday 17 November, 1 entry, written later",
    )
    assert (wednesday.said, wednesday.spoken) == ("", "Wednesday 18 November")
    assert sunday.spoken == "Sunday 22 November, today"
