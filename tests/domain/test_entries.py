"""Entries: optional throughout, cleaned when made, equal when they say the same."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields, replace
from datetime import time, timedelta
from typing import Any

import pytest
from hypothesis import given

from painapp.domain.entries import (
    ENTRY_TYPES,
    Activity,
    CheckIn,
    Entry,
    MyStory,
    Sleep,
    WentWell,
    entry_type,
    only_one,
    same_content,
)
from painapp.domain.errors import FieldError
from painapp.domain.fields import fields_of, is_empty
from tests.domain.examples import DAY, check_in, entries, number_id, written


@pytest.mark.parametrize("made", ENTRY_TYPES)
def test_every_described_field_is_optional(made: type[Entry]) -> None:
    empty = made(id=number_id(1), day=DAY, written=written())
    assert empty.says_nothing
    assert fields_of(made)


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (CheckIn, {"pain": 0}),
        (CheckIn, {"note": "a"}),
        (Sleep, {"slept_minutes": 0}),
        (Activity, {"what": "walk"}),
        (WentWell, {"text": "the sun"}),
    ],
)
def test_one_field_is_a_whole_entry(made: type[Entry], said: dict[str, Any]) -> None:
    assert not made(id=number_id(1), day=DAY, written=written(), **said).says_nothing


def test_an_entry_of_spaces_says_nothing() -> None:
    assert WentWell(id=number_id(1), day=DAY, written=written(), text=" \n ").says_nothing


def test_making_one_checks_and_cleans_it() -> None:
    assert check_in(note="a\x00b\r\n").note == "ab\n"
    with pytest.raises(FieldError):
        check_in(11)
    with pytest.raises(FieldError):
        replace(check_in(4), pain=-1)


def test_an_entry_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        check_in(4).pain = 5  # pyright: ignore[reportAttributeAccessIssue]


def test_the_kinds_have_stable_names_of_their_own() -> None:
    assert [one.KIND for one in ENTRY_TYPES] == [
        "check-in",
        "sleep",
        "activity",
        "practice",
        "lesson-read",
        "step-try",
        "thing-tried",
        "expectation",
        "goal-review",
        "thought-record",
        "went-well",
        "look-back",
        "flare-up",
        "pause",
        "medicine",
        "health-contact",
        "tracked",
        "tracker",
        "conditions",
        "flare-up-plan",
        "kind-voice",
        "my-story",
        "belief",
        "what-matters",
        "goal",
        "small-step",
        "pacing-plan",
        "pacing-week",
        "person",
        "after-calls",
        "call",
        "question",
        "shared",
        "my-course",
        "how-ready",
        "lesson-answer",
        "thing-to-try",
        "taken-along",
        "up-or-down",
        "worry-time",
        "worry",
        "pleasant-thing",
        "sleep-plan",
        "conversation",
        "hard-day",
        "setback-plan",
    ]
    assert all(entry_type(one.KIND) is one for one in ENTRY_TYPES)
    with pytest.raises(KeyError):
        entry_type("dream")


@given(entries())
def test_every_field_tells_two_entries_apart(entry: Entry) -> None:
    assert same_content(entry, replace(entry))
    assert not same_content(entry, replace(entry, day=entry.day + timedelta(days=1)))
    said = [one.name for one in fields(entry) if one.name in vars(entry) and "described" in one.metadata]
    for name in said:
        if not is_empty(getattr(entry, name)):
            assert not same_content(entry, replace(entry, **{name: None}))


def test_two_kinds_are_never_the_same() -> None:
    note = check_in(note="same")
    well = WentWell(id=note.id, day=note.day, written=note.written, text="same")
    assert not same_content(note, well)


def test_of_two_where_there_is_one_at_most_the_latest_written_counts() -> None:
    earlier = MyStory(id=number_id(1), day=DAY, written=written(), began="The ice")
    later = replace(earlier, id=number_id(2), written=written(at=time(19, 0)), began="")
    assert only_one([later, check_in(3), earlier], MyStory) == later
    assert only_one([replace(later, written=earlier.written), earlier], MyStory) == replace(
        later, written=earlier.written
    )
    assert only_one([check_in(3)], MyStory) is None
