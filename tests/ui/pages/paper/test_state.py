"""Which entry a cell of the paper week stands for, and how what is written on paper is read."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.entries import Activity, CheckIn, LookBack, Sleep, WentWell
from painapp.domain.moments import Written
from painapp.ui.pages.paper.cells import read_short, write_short
from painapp.ui.pages.paper.state import COLUMNS, cells_of_day, days_of, first_shown, week_of
from tests.languages import PlainEnglish

DAY = date(2026, 11, 18)
WRITTEN = Written(datetime(2026, 11, 19, 9, tzinfo=UTC), "Europe/London", 0, date(2026, 11, 19))


def made(kind: Any, **values: Any) -> Any:
    return kind(id=uuid4(), day=DAY, written=WRITTEN, **values)


def cells(*entries: Any) -> dict[str, Any]:
    names = [f"{column.made.KIND} {column.field}" for column in COLUMNS]
    return dict(zip(names, cells_of_day(entries), strict=True))


def test_an_empty_day_has_nine_empty_cells() -> None:
    assert len(cells()) == 9
    assert all(one.entry is None and one.value is None and not one.several for one in cells().values())


def test_one_entry_is_shown_and_corrected() -> None:
    mood, walk = made(CheckIn, pain=6, mood=4), made(Activity, what="walk", minutes=30)
    shown = cells(mood, walk)
    assert (shown["check-in mood"].entry, shown["check-in mood"].value) == (mood, 4)
    assert (shown["activity minutes"].entry, shown["activity minutes"].value) == (walk, 30)


def test_a_check_in_without_a_mood_is_left_alone() -> None:
    assert cells(made(CheckIn, pain=6))["check-in mood"].entry is None


def test_one_sleep_takes_both_of_its_cells() -> None:
    night = made(Sleep, quality=3)
    shown = cells(night)
    assert shown["sleep slept_minutes"].entry is night
    assert shown["sleep slept_minutes"].value is None
    assert shown["sleep quality"].value == 3


def test_what_is_written_more_than_once_is_shown_and_cannot_be_meant() -> None:
    shown = cells(
        made(CheckIn, mood=4),
        made(CheckIn, mood=6),
        made(Activity, minutes=30),
        made(Activity, minutes=15),
        made(WentWell, text="Soup"),
        made(WentWell, text="Sun"),
    )
    assert shown["check-in mood"].entry is None
    assert shown["check-in mood"].several == (4, 6)
    assert shown["activity minutes"].value == 45
    assert shown["went-well text"].several == ("Soup", "Sun")


def test_of_two_look_backs_the_later_counts() -> None:
    early = made(LookBack, worst=8)
    late = replace(early, id=uuid4(), worst=5, written=replace(WRITTEN, at=WRITTEN.at + timedelta(hours=1)))
    assert cells(late, early)["look-back worst"].entry is late


@given(st.dates(date(2000, 1, 8), date(2100, 1, 1)), st.integers(0, 6))
def test_a_week_begins_on_its_weekday_and_holds_the_day(day: date, first: int) -> None:
    week = days_of(week_of(day, first))
    assert week[0].weekday() == first
    assert day in week
    assert len(week) == 7


def test_on_the_first_day_of_a_week_the_one_before_is_shown() -> None:
    assert first_shown(date(2026, 11, 23), 0) == date(2026, 11, 16)
    assert first_shown(date(2026, 11, 22), 0) == date(2026, 11, 16)


def column(name: str) -> Any:
    return next(one.spec for one in COLUMNS if one.field == name)


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("worst", "7", 7),
        ("worst", " 10 ", 10),
        ("worst", "٤", 4),
        ("worst", "7-8", None),
        ("worst", "11", None),
        ("worst", "7.5", None),
        ("worst", "-1", None),
        ("quality", "0", None),
        ("quality", "5", 5),
        ("slept_minutes", "7", 420),
        ("slept_minutes", "6:40", 400),
        ("slept_minutes", "6,5", 390),
        ("slept_minutes", "6 h 40", 400),
        ("slept_minutes", "25", None),
        ("minutes", "40", 40),
        ("minutes", "1:30", 90),
        ("minutes", "1 h", 60),
        ("minutes", "90 min", 90),
        ("minutes", "a lot", None),
    ],
)
def test_what_is_written_on_paper_is_read(name: str, text: str, value: int | None) -> None:
    assert read_short(column(name), text) == value


@pytest.mark.parametrize("name", ["worst", "quality", "slept_minutes", "minutes"])
@given(st.data())
def test_what_is_shown_is_read_as_the_same(name: str, data: st.DataObject) -> None:
    spec = column(name)
    value = data.draw(st.integers(spec.low, spec.high))
    assert read_short(spec, write_short(spec, value, PlainEnglish())) == value


@given(st.text(max_size=12))
def test_nothing_typed_can_break_it(text: str) -> None:
    for one in COLUMNS:
        if not one.of_words:
            value = read_short(one.spec, text)
            assert value is None or one.spec.low <= value <= one.spec.high
