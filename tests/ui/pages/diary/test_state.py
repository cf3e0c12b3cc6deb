"""What Diary shows, from entries alone."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.daily import figures_of_day
from painapp.domain.entries import Activity, CheckIn, Entry, Sleep, WentWell
from painapp.ui.pages.diary.state import (
    DayRead,
    DayState,
    day_state,
    day_title,
    entry_line,
    figures_sentence,
    removed_items,
)
from painapp.vault.reader import Removed
from painapp.vault.versions import Version
from tests.domain.examples import entries as any_entry
from tests.languages import PlainEnglish
from tests.ui.pages.diary.conftest import TODAY, entry_of

ENGLISH = PlainEnglish()
OSLO = ZoneInfo("Europe/Oslo")
PAST = date(2026, 11, 16)


def shown(day: date = PAST, *entries: Entry, **more: Any) -> DayState:
    return day_state(DayRead(day, entries, **more), TODAY, OSLO, ENGLISH)


def test_no_qt_is_needed_to_work_it_out() -> None:
    code = "import painapp.ui.pages.diary.state, sys; print([m for m in sys.modules if 'PySide6' in m])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


# The day


@pytest.mark.parametrize(
    ("day", "title"),
    [
        (TODAY, "Today, Sunday 22 November"),
        (PAST, "Monday 16 November"),
        (date(2025, 12, 31), "Wednesday 31 December 2025"),
    ],
)
def test_the_day_is_named_with_its_year_only_where_that_is_another(day: date, title: str) -> None:
    assert day_title(day, TODAY, ENGLISH) == title


def test_figures_say_average_and_worst_with_how_many_check_ins_they_rest_on() -> None:
    entries = [
        entry_of(CheckIn, PAST, pain=4),
        entry_of(CheckIn, PAST, pain=7),
        entry_of(CheckIn, PAST, mood=2),
        entry_of(Sleep, PAST, slept_minutes=400),
        entry_of(Activity, PAST, minutes=12),
        entry_of(Activity, PAST, minutes=20),
    ]
    assert figures_sentence(figures_of_day(PAST, entries), ENGLISH) == (
        "Pain 5.5 on average and 7 at worst, from 2 check-ins. Slept 6 h 40 min. Active for 32 min."
    )


def test_one_check_in_is_neither_an_average_nor_the_worst() -> None:
    figures = figures_of_day(PAST, [entry_of(CheckIn, PAST, pain=4)])
    assert figures_sentence(figures, ENGLISH) == "Pain 4, from one check-in."


def test_a_day_without_figures_says_nothing_of_them() -> None:
    assert shown(PAST, entry_of(WentWell, PAST, text="Lunch")).figures == ""


def test_an_empty_day_is_neutral() -> None:
    state = shown(PAST)
    assert state.nothing == "Nothing is written here."
    assert state.lines == ()
    assert not state.invites


def test_an_empty_diary_invites_on_the_day_it_is_and_lets_past_days_be_written() -> None:
    assert shown(TODAY, diary_is_empty=True).invites
    assert "gets a mark in the calendar" in shown(TODAY, diary_is_empty=True).nothing
    assert not shown(PAST, diary_is_empty=True).invites


def test_only_on_a_past_day_is_it_said_that_what_is_added_will_be_marked() -> None:
    assert shown(PAST).adding == "What you add now is marked as written later."
    assert shown(TODAY).adding == ""


def test_there_is_no_day_after_today() -> None:
    assert shown(TODAY).is_last
    assert not shown(PAST).is_last


def test_a_screen_reader_hears_the_day_and_its_figures() -> None:
    assert shown(PAST, entry_of(CheckIn, PAST, pain=4)).spoken == (
        "Monday 16 November. Pain 4, from one check-in."
    )
    assert shown(PAST).spoken == "Monday 16 November. Nothing is written here."


@given(st.lists(any_entry(), max_size=6))
def test_every_entry_is_shown_once_and_in_the_order_of_the_diary(entries: list[Entry]) -> None:
    state = shown(PAST, *entries)
    assert [line.entry for line in state.lines] == entries
    assert all(len(line.name) < 200 for line in state.lines)
    assert bool(state.nothing) == (not entries)


# An entry


def line_of(entry: Entry, *versions: Version) -> Any:
    return entry_line(entry, versions, OSLO, ENGLISH)


def test_a_line_has_time_kind_headline_facts_and_the_whole_note() -> None:
    note = "First line.\nSecond line, as long as it likes to be."
    line = line_of(entry_of(CheckIn, PAST, "18:42", pain=4, mood=6, areas=("neck",), note=note))
    assert (line.time, line.kind, line.headline) == ("18:42", "Check-in", "Pain 4 of 10")
    assert line.facts == (("Where it is", "Neck"), ("Mood", "6 of 10"))
    assert line.note == note
    assert line.head == "18:42 · Check-in"


def test_what_was_not_said_is_not_shown() -> None:
    line = line_of(entry_of(CheckIn, PAST, pain=4))
    assert (line.time, line.facts, line.note, line.late, line.earlier) == ("", (), "", "", ())


def test_a_kind_is_not_said_twice() -> None:
    line = line_of(entry_of(CheckIn, PAST, mood=6))
    assert line.headline == ""
    assert line.name == "Check-in"


def test_a_late_entry_says_in_words_when_it_was_written() -> None:
    assert line_of(entry_of(CheckIn, PAST, late=8, pain=4)).late == ("Written later, on Tuesday 24 November")
    over_new_year = entry_of(CheckIn, date(2025, 12, 30), late=5, pain=4)
    assert line_of(over_new_year).late == "Written later, on 4 January 2026"


def test_what_went_well_is_shown_as_written() -> None:
    text = "Stayed two hours at lunch.\nLaughed a lot."
    line = line_of(entry_of(WentWell, PAST, text=text))
    assert (line.headline, line.note, line.facts) == (text, "", ())
    assert line.own_words


def test_a_long_text_is_cut_short_in_the_name_only() -> None:
    line = line_of(entry_of(WentWell, PAST, text="Lunch with my sister. " * 100))
    assert len(line.name) < 120
    assert line.name.endswith("…")
    assert len(line.headline) > 2000


def test_a_night_says_what_it_adds_up_to_and_what_is_missing() -> None:
    whole = entry_of(
        Sleep,
        PAST,
        into_bed=time(23),
        tried_to_sleep=time(23, 30),
        falling_asleep_minutes=30,
        awake_minutes=0,
        final_waking=time(7),
    )
    facts = dict(line_of(replace(whole, out_of_bed=time(7, 30))).facts)
    assert (facts["Time in bed"], facts["Asleep"]) == ("8 h 30 min", "7 h")
    facts = dict(line_of(whole).facts)
    assert (facts["Time in bed"], facts["Asleep"]) == ("not calculated", "7 h")


def test_where_nothing_of_a_night_can_be_calculated_nothing_is_said_of_it() -> None:
    line = line_of(entry_of(Sleep, PAST, slept_minutes=400, into_bed=time(23)))
    assert line.facts == (("Got into bed", "23:00"),)


def test_earlier_versions_are_told_latest_first_and_without_the_present_one() -> None:
    now = entry_of(CheckIn, PAST, "18:42", pain=6, note="Worse after lunch")
    saved = datetime(2026, 11, 16, 17, 42, tzinfo=UTC)
    versions = [
        Version(number, replace(now, pain=pain), saved + timedelta(hours=number), closed=True)
        for number, pain in ((1, 3), (2, 5), (3, 6))
    ]
    second, first = line_of(now, *versions).earlier
    assert second.when == "Saved on Monday 16 November at 20:42"
    assert second.said == "18:42 · Pain 5 of 10\nNote: Worse after lunch"
    assert first.said.startswith("18:42 · Pain 3 of 10")


# Removed


def test_a_removed_entry_says_what_it_was_and_how_long_it_is_kept() -> None:
    entry = entry_of(CheckIn, PAST, "18:42", pain=4)
    removed = Removed(entry, datetime(2026, 11, 22, 23, 30, tzinfo=UTC))
    (item,) = removed_items([removed], timedelta(days=30), OSLO, ENGLISH)
    assert item.id == entry.id
    assert item.name == "Check-in, 16 November 2026, 18:42"
    assert item.said == "Pain 4 of 10"
    assert item.kept == "Removed on 23 November 2026. Kept until 23 December 2026."
