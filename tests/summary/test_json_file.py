"""The JSON file: against its published schema, with every value, and nothing that was not chosen."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

import summary_schema
from painapp.domain.canonical import values_from_plain
from painapp.domain.daily import Period
from painapp.domain.entries import CheckIn, Entry, WentWell
from painapp.domain.fields import fields_of, is_empty
from painapp.summary.build import summary_of
from painapp.summary.choices import Choices
from painapp.summary.json_file import json_bytes
from painapp.summary.selected import Selected, selected
from tests.domain.examples import entries
from tests.summary.choosing import ENGLISH, all_of, just
from tests.summary.diary import MONTH, StoppedClock, Writer, fullest_diary, usual_diary

PUBLISHED = summary_schema.FILE.read_text(encoding="utf-8")
SCHEMA = Draft202012Validator(json.loads(PUBLISHED), format_checker=FormatChecker())


def made(chosen: Selected) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(
        json_bytes(chosen, summary_of(chosen, ENGLISH, StoppedClock()), ENGLISH)
    )
    return found


def test_the_published_schema_is_fresh_and_a_schema() -> None:
    assert summary_schema.written() == PUBLISHED, "run .venv/bin/python packaging/summary_schema.py update"
    Draft202012Validator.check_schema(SCHEMA.schema)


@pytest.mark.parametrize("diary", [usual_diary, Writer])
def test_a_file_fits_its_schema(diary: Callable[[], Writer]) -> None:
    SCHEMA.validate(made(all_of(diary().reader)))


def test_the_fullest_days_fit_it_and_what_is_no_such_file_does_not() -> None:
    days = Period(MONTH.first, MONTH.first + timedelta(days=1))
    found = made(all_of(fullest_diary(days).reader, days))
    SCHEMA.validate(found)
    found["entries"][0]["values"]["pain"] = 11
    assert not SCHEMA.is_valid(found)
    assert not SCHEMA.is_valid(found | {"entries": [{"kind": "unheard-of"}]})


@given(st.lists(entries(), max_size=1, unique_by=lambda one: one.id))
def test_any_entries_fit_the_schema_and_keep_every_value(chosen: list[Entry]) -> None:
    found = made(just(chosen))
    SCHEMA.validate(found)
    for entry, plain in zip(chosen, found["entries"], strict=True):
        said = {spec.name: getattr(entry, spec.name) for spec in fields_of(type(entry))}
        assert values_from_plain(type(entry), plain["values"]) == {
            name: value for name, value in said.items() if not is_empty(value)
        }


def test_it_says_whose_it_is_and_what_its_numbers_mean() -> None:
    found = made(all_of(usual_diary().reader, name="Kari Nordmann"))
    assert found["person"] == "Kari Nordmann"
    assert found["period"] == {"first": "2026-10-29", "last": "2026-11-22"}
    pain = found["kinds"]["check-in"]["fields"]["pain"]
    assert (pain["label"], pain["lowest"], pain["highest"]) == ("Pain", 0, 10)
    assert pain["highest_means"] == "Pain as bad as you can imagine"
    assert "Oslo" not in json.dumps(found)


def test_what_is_left_out_or_said_otherwise_is_nowhere_in_it() -> None:
    writer = Writer()
    pain = writer.write(CheckIn, MONTH.last, at="08:00", pain=4, note="Not for anybody", mood=3)
    well = writer.write(WentWell, MONTH.last, text="A secret garden")
    choices = Choices(name="Kari Nordmann", name_as="none", reworded={f"{well.id}:text": "Went outside"})
    found = json.dumps(made(selected(writer.reader, MONTH, choices, ENGLISH)))
    assert "Went outside" in found
    assert str(pain.id) in found
    for hidden in ("Kari", "Nordmann", "anybody", "secret", '"person":'):
        assert hidden not in found
    without = replace(choices, left_out=frozenset({"charts", "went-well"}))
    assert made(selected(writer.reader, MONTH, without, ENGLISH))["entries"] == []


def test_the_same_choice_gives_the_same_bytes() -> None:
    chosen = all_of(usual_diary().reader)
    summary = summary_of(chosen, ENGLISH, StoppedClock())
    assert json_bytes(chosen, summary, ENGLISH) == json_bytes(chosen, summary, ENGLISH)
