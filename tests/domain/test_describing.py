"""An entry in a few words."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from painapp.domain.describing import details, headline, night_figures
from painapp.domain.entries import Activity, Entry, WentWell
from tests.domain.examples import DAY, check_in, entries, night, number_id, written
from tests.languages import PlainEnglish

ENGLISH = PlainEnglish()


def other(made: type[Any], **said: Any) -> Any:
    return made(id=number_id(1), day=DAY, written=written(), **said)


@pytest.mark.parametrize(
    ("entry", "line"),
    [
        (check_in(4, note="later"), "Pain 4 of 10"),
        (check_in(0), "Pain 0 of 10"),
        (check_in(mood=3), "Check-in"),
        (night(slept_minutes=400, quality=3), "6 h 40 min, quality 3 of 5"),
        (night(quality=3), "quality 3 of 5"),
        (night("23:00", "23:00", "07:00", "07:00", falling_asleep_minutes=0, awake_minutes=0), "8 h"),
        (night("23:00"), "Sleep"),
        (other(Activity, what="Walk", minutes=12), "Walk, 12 min"),
        (other(Activity, what="Walk"), "Walk"),
        (other(Activity, minutes=12), "12 min"),
        (other(Activity, effort=3), "Activity"),
        (other(WentWell, text="Lunch with {name}"), "Lunch with {name}"),
    ],
)
def test_the_headline_says_what_the_entry_says_first(entry: Entry, line: str) -> None:
    assert headline(entry, ENGLISH) == line


def test_details_are_the_rest_with_their_labels() -> None:
    entry = check_in(4, areas=("neck", "own:ear"), stress=0, note="a note")
    assert details(entry, ENGLISH) == [
        ("Where it is", "Neck and ear"),
        ("Stress", "0 of 10"),
        ("Note", "a note"),
    ]
    assert details(check_in(4), ENGLISH) == []


def test_a_night_of_the_long_form_says_what_it_adds_up_to_or_that_it_cannot() -> None:
    whole = night("22:45", "23:20", "06:30", "07:00", falling_asleep_minutes=30, awake_minutes=40)
    assert night_figures(whole, ENGLISH) == [
        ("Time in bed", "8 h 15 min"),
        ("Asleep", "6 h"),
        ("Asleep of the time in bed", "73 %"),
    ]
    part = night("22:45", "23:20", "06:30", "07:00", falling_asleep_minutes=30)
    assert [value for _, value in night_figures(part, ENGLISH)] == [
        "8 h 15 min",
        "not calculated",
        "not calculated",
    ]
    assert night_figures(night(slept_minutes=400, quality=3), ENGLISH) == []


@given(entries())
def test_every_entry_has_a_headline(entry: Entry) -> None:
    assert headline(entry, ENGLISH).strip()
    assert all(label and value for label, value in details(entry, ENGLISH))
