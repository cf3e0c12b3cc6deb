"""What Today shows, from the diary's values alone."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.daily import Period, daily_figures
from painapp.domain.entries import Activity, CheckIn, Entry, FlareUp, LookBack, Sleep
from painapp.domain.moments import LocalTime, Written
from painapp.ui.pages.today.greeting import greeting, late_in_the_day
from painapp.ui.pages.today.recent import DAYS
from painapp.ui.pages.today.state import (
    date_line,
    earlier_line,
    flare_up_line,
    line_of,
    night_line,
    strip_sentence,
    weeks_state,
)
from tests.languages import PlainEnglish

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.ui.pages.today.state import WeeksState

ZONE = "Europe/London"
SUNDAY = date(2026, 11, 22)
FIRST = SUNDAY - timedelta(days=DAYS - 1)
ENGLISH = PlainEnglish()


def entry(
    made: type[Entry], day: date = SUNDAY, at: str = "", late: int = 0, hour: int = 18, **values: Any
) -> Any:
    """An entry of `day`, written `late` days after it at `hour`."""
    on = day + timedelta(days=late)
    clock = LocalTime(time.fromisoformat(at), ZONE, 0) if at else None
    written = Written(datetime(on.year, on.month, on.day, hour, tzinfo=UTC), ZONE, 0, on)
    return made(id=uuid4(), day=day, at=clock, written=written, **values)


def weeks_of(*entries: Entry, flare_ups: Sequence[FlareUp] = ()) -> WeeksState:
    return weeks_state(daily_figures(entries, Period(FIRST, SUNDAY)), flare_ups, ENGLISH)


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


@pytest.mark.parametrize(
    ("at", "late"), [("15:59", False), ("16:00", True), ("23:59", True), ("03:59", True), ("04:00", False)]
)
def test_the_day_is_far_on_from_four_until_it_ends(at: str, late: bool) -> None:
    assert late_in_the_day(datetime.combine(SUNDAY, time.fromisoformat(at), UTC), time(4)) is late


def test_a_day_names_itself() -> None:
    assert date_line(SUNDAY, ENGLISH) == "Sunday 22 November. No one sees this but you."


# Earlier today


def test_tells_the_scores_of_earlier_today_without_the_one_on_the_card() -> None:
    first = entry(CheckIn, at="08:00", pain=4)
    second = entry(CheckIn, at="12:57", pain=3)
    third = entry(CheckIn, at="18:40", pain=6)
    said = earlier_line([first, second, third], third, ENGLISH)
    assert said == "Earlier today: 4 at 08:00 and 3 at 12:57."
    assert earlier_line([third], third, ENGLISH) == ""


def test_a_check_in_without_a_score_is_no_score_of_earlier() -> None:
    assert earlier_line([entry(CheckIn, at="08:00", mood=3)], None, ENGLISH) == ""


# The cards


def test_tells_what_was_done_in_a_line_and_more_below_it() -> None:
    line = line_of(entry(Activity, what="Walk", minutes=12, effort=3, pain_before=4), ENGLISH)
    assert (line.text, line.more) == ("Walk, 12 min", "Effort: 3 of 10 · Pain before: 4 of 10")
    washing = line_of(entry(Activity, what="Washing"), ENGLISH)
    assert (washing.text, washing.more) == ("Washing", "")


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
    line = line_of(night, ENGLISH)
    assert line.text == "6 h 40 min, quality 3 of 5"
    assert line.more == (
        "Tried to go to sleep: 23:20 · Times woken in the night: 2 · Woke for the last time: 07:10"
    )
    assert line.entry is night


def test_what_a_night_adds_up_to_is_told_and_what_is_missing_is_not_guessed() -> None:
    night = entry(Sleep, into_bed=time(23, 0), out_of_bed=time(7, 30))
    assert night_line(night, ENGLISH) == (
        "Time in bed: 8 h 30 min · Asleep: not calculated · Asleep of the time in bed: not calculated"
    )
    assert night_line(entry(Sleep, slept_minutes=400), ENGLISH) == "", "nothing was asked"


# Flare-ups


@pytest.mark.parametrize(
    ("began", "eased", "said"),
    [
        (0, None, "Since today."),
        (2, None, "Since Friday 20 November. Still going?"),
        (0, 0, "It has eased. It was there on Sunday 22 November."),
        (2, 0, "It has eased. It was there from Friday 20 November to Sunday 22 November."),
    ],
)
def test_a_flare_up_says_since_when_and_asks_quietly_on_a_later_day(
    began: int, eased: int | None, said: str
) -> None:
    last = None if eased is None else SUNDAY - timedelta(days=eased)
    flare_up = entry(FlareUp, SUNDAY - timedelta(days=began), eased=last)
    assert flare_up_line(flare_up, SUNDAY, ENGLISH).text == said


def test_what_set_a_flare_up_off_is_the_persons_guess() -> None:
    flare_up = entry(FlareUp, worst=8, set_off_by=("bad-night",))
    assert flare_up_line(flare_up, SUNDAY, ENGLISH).more == "Worst: 8 of 10 · I think it was: A bad night"


# The two weeks


def test_the_strip_has_a_place_for_each_of_fourteen_days() -> None:
    state = weeks_of()
    assert [one.letter for one in state.strip] == list("MTWTFSSMTWTFSS")
    assert state.strip[0].name == "Monday 9 November"
    assert state.strip[-1].name == "Sunday 22 November"
    assert all(one.value is None and not one.late for one in state.strip)
    assert state.sentence == "Each day you check in becomes a dot here."


def test_a_dot_is_the_average_of_its_day_and_hollow_when_written_later() -> None:
    friday = SUNDAY - timedelta(days=2)
    state = weeks_of(
        entry(CheckIn, at="08:00", pain=3),
        entry(CheckIn, at="18:00", pain=6),
        entry(CheckIn, friday, at="18:00", pain=8, late=2),
    )
    assert (state.strip[-1].value, state.strip[-1].late) == (4.5, False)
    assert (state.strip[-3].value, state.strip[-3].late) == (8.0, True)
    assert state.strip[-2].value is None, "a gap stays a gap"


def test_what_was_looked_back_on_is_the_average_of_its_day() -> None:
    state = weeks_of(entry(CheckIn, at="08:00", pain=3), entry(LookBack, average=5))
    assert state.strip[-1].value == 5


def test_a_flare_up_shades_its_days_and_is_said() -> None:
    friday = SUNDAY - timedelta(days=2)
    goes_on = weeks_of(flare_ups=[entry(FlareUp, friday)])
    assert [one.shaded for one in goes_on.strip] == [False] * 11 + [True] * 3
    assert goes_on.sentence.endswith(" Shaded: 3 days of a flare-up.")
    eased = weeks_of(flare_ups=[entry(FlareUp, friday, eased=friday)])
    assert [number for number, one in enumerate(eased.strip) if one.shaded] == [11]
    assert eased.sentence.endswith(" Shaded: 1 day of a flare-up.")


def test_the_sentence_of_one_day() -> None:
    assert weeks_of(entry(CheckIn, at="08:00", pain=4)).sentence == (
        "Average pain of Sunday 22 November: 4. The days to come join it here."
    )


def test_the_sentence_of_days_that_are_all_alike() -> None:
    days = [entry(CheckIn, SUNDAY - timedelta(days=back), at="08:00", pain=4) for back in (0, 3)]
    assert weeks_of(*days).sentence == (
        "Average pain of each day, always 4. The latest is 4, on Sunday 22 November."
    )


def test_the_sentence_names_the_latest_day_that_has_a_dot() -> None:
    days = [
        entry(CheckIn, SUNDAY - timedelta(days=back), at="08:00", pain=pain)
        for back, pain in ((9, 8), (5, 3), (2, 5))
    ]
    assert weeks_of(*days).sentence == (
        "Average pain of each day, between 3 and 8. The latest is 5, on Friday 20 November."
    )


scores = st.lists(st.tuples(st.integers(0, DAYS - 1), st.integers(0, 10)), max_size=30)


@given(scores)
def test_every_number_of_the_sentence_is_drawn(said: Sequence[tuple[int, int]]) -> None:
    entries = [
        entry(CheckIn, SUNDAY - timedelta(days=back), at="08:00", pain=pain, hour=10) for back, pain in said
    ]
    state = weeks_of(*entries)
    drawn = [one.value for one in state.strip if one.value is not None]
    figures = daily_figures(entries, Period(FIRST, SUNDAY))
    assert state.sentence == strip_sentence(figures, ENGLISH)
    assert len(drawn) == len({back for back, _pain in said})
    for value in {min(drawn), max(drawn), drawn[-1]} if drawn else ():
        assert ENGLISH.number(value, 1) in state.sentence
