"""What Today shows, from the diary's values alone."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.daily import Period, daily_figures
from painapp.domain.entries import Activity, CheckIn, Entry, Sleep, WentWell
from painapp.domain.moments import LocalTime, Written
from painapp.ui.pages.today.greeting import greeting
from painapp.ui.pages.today.state import STRIP_DAYS, strip_sentence, today_state
from tests.languages import PlainEnglish

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.ui.pages.today.state import TodayState

ZONE = "Europe/London"
SUNDAY = date(2026, 11, 22)
EVENING = datetime(2026, 11, 22, 18, 42, tzinfo=UTC)
ENGLISH = PlainEnglish()


def entry(
    made: type[Entry], day: date = SUNDAY, at: str = "", late: int = 0, hour: int = 18, **values: Any
) -> Any:
    """An entry of `day`, written `late` days after it at `hour`."""
    on = day + timedelta(days=late)
    clock = LocalTime(time.fromisoformat(at), ZONE, 0) if at else None
    written = Written(datetime(on.year, on.month, on.day, hour, tzinfo=UTC), ZONE, 0, on)
    return made(id=uuid4(), day=day, at=clock, written=written, **values)


def state_of(*entries: Entry, current: CheckIn | None = None, woken: date = SUNDAY) -> TodayState:
    return today_state(SUNDAY, woken, EVENING, entries, current, ENGLISH)


@pytest.mark.parametrize(
    ("at", "said"),
    [
        ("00:00", "Hello"),
        ("04:59", "Hello"),
        ("05:00", "Good morning"),
        ("11:59", "Good morning"),
        ("12:00", "Good afternoon"),
        ("17:59", "Good afternoon"),
        ("18:00", "Good evening"),
        ("23:59", "Good evening"),
    ],
)
def test_greets_by_the_hour(at: str, said: str) -> None:
    now = datetime.combine(SUNDAY, time.fromisoformat(at), UTC)
    assert greeting(now, ENGLISH) == said


def test_an_empty_day_names_itself_and_says_what_will_come() -> None:
    state = state_of()
    assert state.greeting == "Good evening"
    assert state.date_line == "Sunday 22 November. No one sees this but you."
    assert (state.earlier, state.sleep, state.activities, state.went_well) == ("", None, (), ())
    assert state.strip_sentence == "Each day you check in becomes a dot here."


# Earlier today


def test_tells_the_scores_of_earlier_today_without_the_one_on_the_card() -> None:
    first = entry(CheckIn, at="08:00", pain=4)
    second = entry(CheckIn, at="12:57", pain=3)
    third = entry(CheckIn, at="18:40", pain=6)
    state = state_of(first, second, third, current=third)
    assert state.earlier == "Earlier today: 4 at 08:00 and 3 at 12:57."
    assert state_of(third, current=third).earlier == ""


def test_a_check_in_without_a_score_is_no_score_of_earlier() -> None:
    assert state_of(entry(CheckIn, at="08:00", mood=3)).earlier == ""


def test_scores_of_another_day_are_not_earlier_today() -> None:
    assert state_of(entry(CheckIn, SUNDAY - timedelta(days=1), at="08:00", pain=4)).earlier == ""


# The cards


def test_lists_what_was_done_and_what_went_well_in_order() -> None:
    state = state_of(
        entry(Activity, what="Walk", minutes=12, effort=3, pain_before=4),
        entry(WentWell, text="Soup"),
        entry(Activity, what="Washing"),
    )
    assert [(line.text, line.more) for line in state.activities] == [
        ("Walk, 12 min", "Effort: 3 of 10 · Pain before: 4 of 10"),
        ("Washing", ""),
    ]
    assert [line.text for line in state.went_well] == ["Soup"]
    assert isinstance(state.activities[0].entry, Activity)


def test_a_night_is_told_briefly() -> None:
    night = entry(
        Sleep,
        slept_minutes=400,
        quality=3,
        into_bed=time(23, 0),
        tried_to_sleep=time(23, 20),
        falling_asleep_minutes=30,
        awakenings=2,
        awake_minutes=40,
        final_waking=time(7, 10),
        out_of_bed=time(7, 30),
        note="Read too late.",
    )
    line = state_of(night).sleep
    assert line is not None
    assert line.text == "6 h 40 min, quality 3 of 5"
    assert line.more == (
        "Tried to go to sleep: 23:20 · Times woken in the night: 2 · Woke for the last time: 07:10"
    )
    assert line.entry is night


def test_the_sleep_shown_is_the_one_of_the_day_of_waking() -> None:
    monday = SUNDAY + timedelta(days=1)
    before, after = entry(Sleep, slept_minutes=300), entry(Sleep, monday, slept_minutes=420)
    at_night = state_of(before, after, woken=monday).sleep
    assert at_night is not None
    assert at_night.text == "7 h"
    assert state_of(before, woken=monday).sleep is None


def test_of_two_sleeps_the_later_one_is_shown() -> None:
    shown = state_of(entry(Sleep, slept_minutes=300), entry(Sleep, slept_minutes=45, hour=19)).sleep
    assert shown is not None
    assert shown.text == "45 min"


# The two weeks


def test_the_strip_has_a_place_for_each_of_fourteen_days() -> None:
    state = state_of()
    assert [one.letter for one in state.strip] == list("MTWTFSSMTWTFSS")
    assert state.strip[0].name == "Monday 9 November"
    assert state.strip[-1].name == "Sunday 22 November"
    assert all(one.value is None and not one.late for one in state.strip)


def test_a_dot_is_the_average_of_its_day_and_hollow_when_written_later() -> None:
    friday = SUNDAY - timedelta(days=2)
    state = state_of(
        entry(CheckIn, at="08:00", pain=3),
        entry(CheckIn, at="18:00", pain=6),
        entry(CheckIn, friday, at="18:00", pain=8, late=2),
    )
    assert (state.strip[-1].value, state.strip[-1].late) == (4.5, False)
    assert (state.strip[-3].value, state.strip[-3].late) == (8.0, True)
    assert state.strip[-2].value is None, "a gap stays a gap"


def test_the_sentence_of_one_day() -> None:
    assert state_of(entry(CheckIn, at="08:00", pain=4)).strip_sentence == (
        "Average pain of Sunday 22 November: 4. The days to come join it here."
    )


def test_the_sentence_of_days_that_are_all_alike() -> None:
    days = [entry(CheckIn, SUNDAY - timedelta(days=back), at="08:00", pain=4) for back in (0, 3)]
    assert state_of(*days).strip_sentence == (
        "Average pain of each day, always 4. The latest is 4, on Sunday 22 November."
    )


def test_the_sentence_names_the_latest_day_that_has_a_dot() -> None:
    days = [
        entry(CheckIn, SUNDAY - timedelta(days=back), at="08:00", pain=pain)
        for back, pain in ((9, 8), (5, 3), (2, 5))
    ]
    assert state_of(*days).strip_sentence == (
        "Average pain of each day, between 3 and 8. The latest is 5, on Friday 20 November."
    )


scores = st.lists(st.tuples(st.integers(0, STRIP_DAYS - 1), st.integers(0, 10)), max_size=30)


@given(scores)
def test_every_number_of_the_sentence_is_drawn(said: Sequence[tuple[int, int]]) -> None:
    entries = [
        entry(CheckIn, SUNDAY - timedelta(days=back), at="08:00", pain=pain, hour=10) for back, pain in said
    ]
    state = state_of(*entries)
    drawn = [one.value for one in state.strip if one.value is not None]
    figures = daily_figures(entries, Period(SUNDAY - timedelta(days=STRIP_DAYS - 1), SUNDAY))
    assert state.strip_sentence == strip_sentence(figures, ENGLISH)
    assert len(drawn) == len({back for back, _pain in said})
    for value in {min(drawn), max(drawn), drawn[-1]} if drawn else ():
        assert ENGLISH.number(value, 1) in state.strip_sentence
