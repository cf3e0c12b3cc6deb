"""The one text of an entry: exact, the same for the same entry, and refused when it is anything else."""

from __future__ import annotations

import json
from datetime import UTC, datetime, time, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.canonical import (
    canonical_json,
    entry_from_json,
    entry_from_plain,
    entry_to_json,
    entry_to_plain,
)
from painapp.domain.entries import CheckIn, Entry, same_content
from painapp.domain.errors import FieldError
from painapp.domain.moments import LocalTime, Written
from tests.domain.examples import DAY, check_in, entries, night, number_id, written


@given(entries())
def test_an_entry_comes_back_whole(entry: Entry) -> None:
    back = entry_from_json(entry_to_json(entry))
    assert back == entry
    assert same_content(back, entry)
    assert entry_to_json(back) == entry_to_json(entry)


def test_the_text_is_exact() -> None:
    entry = CheckIn(
        id=number_id(1),
        day=DAY,
        at=LocalTime(time(18, 42, 5), "Europe/London", 0),
        written=written(),
        pain=4,
        areas=("neck", "own:behind the ear"),
        note="bedre nå 😀",
    )
    assert entry_to_json(entry) == (
        '{"areas":["neck","own:behind the ear"],'
        '"at":{"clock":"18:42:05","offset_minutes":0,"zone":"Europe/London"},'
        '"day":"2026-11-22","id":"00000000-0000-0000-0000-000000000001","kind":"check-in",'
        '"note":"bedre nå 😀","pain":4,"schema":1,'
        '"written":{"at":"2026-11-22T18:42:00+00:00","day":"2026-11-22","offset_minutes":0,'
        '"zone":"Europe/London"}}'
    )


def test_a_night_keeps_its_times_to_the_minute() -> None:
    plain = entry_to_plain(night("22:45", "23:20", "06:30", "07:00"))
    assert (plain["into_bed"], plain["out_of_bed"]) == ("22:45", "07:00")


def test_what_is_empty_is_not_in_it_and_zero_is() -> None:
    plain = entry_to_plain(check_in(pain=0))
    assert set(plain) == {"kind", "schema", "id", "day", "written", "pain"}
    assert plain["pain"] == 0


def test_the_same_instant_gives_the_same_text_whatever_its_offset() -> None:
    east = timezone(timedelta(hours=5, minutes=45))
    stamp = written()
    moved = Written(stamp.at.astimezone(east), stamp.zone, stamp.offset_minutes, stamp.day)
    one = CheckIn(id=number_id(1), day=DAY, written=stamp, pain=4)
    other = CheckIn(id=number_id(1), day=DAY, written=moved, pain=4)
    assert entry_to_json(one) == entry_to_json(other)


def test_keys_are_sorted_and_nothing_unsayable_is_written() -> None:
    assert canonical_json({"b": 1, "a": [1.5, "ø"]}) == '{"a":[1.5,"ø"],"b":1}'
    with pytest.raises(ValueError, match="JSON"):
        canonical_json({"a": float("nan")})


def changed(**parts: Any) -> dict[str, Any]:
    plain = entry_to_plain(check_in(pain=4))
    for name, value in parts.items():
        plain[name] = value
    return plain


STAMP = entry_to_plain(check_in())["written"]


@pytest.mark.parametrize(
    "parts",
    [
        {"kind": "dream"},
        {"kind": ["check-in"]},
        {"id": "no id"},
        {"id": 7},
        {"day": "22 November"},
        {"day": 20261122},
        {"written": None},
        {"written": {}},
        {"written": STAMP | {"at": "2026-11-22T18:42:00"}},
        {"written": STAMP | {"offset_minutes": "60"}},
        {"written": STAMP | {"offset_minutes": True}},
        {"written": STAMP | {"zone": 5}},
        {"at": {"clock": "18:42"}},
        {"at": "18:42"},
        {"at": {"clock": "25:00", "zone": "UTC", "offset_minutes": 0}},
        {"pain": 11},
        {"pain": "4"},
        {"areas": "neck"},
        {"areas": {"neck": 1}},
        {"note": ["a"]},
    ],
    ids=repr,
)
def test_a_malformed_entry_is_refused_as_one_of_three_errors(parts: dict[str, Any]) -> None:
    with pytest.raises((KeyError, ValueError, FieldError)):
        entry_from_plain(changed(**parts))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
PARTS = [*entry_to_plain(check_in(pain=4, areas=("neck",), note="x", at=LocalTime(time(1), "UTC", 0)))]


@given(st.dictionaries(st.sampled_from(PARTS), json_values, min_size=1, max_size=3))
def test_whatever_stands_in_a_part_it_is_an_entry_or_one_of_three_errors(parts: dict[str, Any]) -> None:
    try:
        entry = entry_from_json(json.dumps(changed(**parts)))
    except (KeyError, ValueError, FieldError):
        return
    assert entry_from_json(entry_to_json(entry)) == entry


def test_an_instant_written_with_an_offset_is_read_as_utc() -> None:
    plain = changed(written=STAMP | {"at": "2026-11-22T23:42:00+05:00"})
    assert entry_from_plain(plain).written.at == datetime(2026, 11, 22, 18, 42, tzinfo=UTC)
    assert entry_from_plain(plain).written.at.tzinfo is UTC


def test_text_from_a_file_is_cleaned_as_typed_text_is() -> None:
    assert entry_from_plain(changed(note="a\u0000b\r\nc")) == check_in(pain=4, note="ab\nc")
