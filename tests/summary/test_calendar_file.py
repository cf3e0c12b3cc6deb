"""The calendar file of a call, as others' calendars read it, and what it does not say."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any, cast

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.call import Call
from painapp.summary.calendar_file import calendar_file, file_name
from tests.domain.examples import DAY, SetClock, number_id, written
from tests.languages import PlainEnglish

ENGLISH = PlainEnglish()
CLOCK = SetClock(datetime(2026, 11, 22, 18, 42))


def call(day: date | None = date(2026, 12, 3), **more: Any) -> Call:
    return Call(id=number_id(7), day=DAY, written=written(), call_day=day, **more)


def event(content: bytes) -> Any:
    """Read the one event as another program does; it may find nothing wrong."""
    calendar = cast("Any", icalendar.Calendar).from_ical(content)
    (found,) = calendar.walk("VEVENT")
    assert not calendar.errors
    assert not found.errors
    return found


def test_a_call_with_a_time_stands_at_that_moment() -> None:
    found = event(calendar_file(call(clock=time(10, 30)), CLOCK, ENGLISH))
    assert found["DTSTART"].dt == datetime(2026, 12, 3, 10, 30, tzinfo=UTC)
    assert found["DURATION"].dt == timedelta(minutes=30)
    summer = event(calendar_file(call(date(2027, 7, 1), clock=time(10, 30)), CLOCK, ENGLISH))
    assert summer["DTSTART"].dt == datetime(2027, 7, 1, 9, 30, tzinfo=UTC)


def test_a_call_without_a_time_is_on_its_day() -> None:
    found = event(calendar_file(call(), CLOCK, ENGLISH))
    assert (found["DTSTART"].dt, found["DTEND"].dt) == (date(2026, 12, 3), date(2026, 12, 4))
    with pytest.raises(ValueError, match="without a day"):
        calendar_file(call(None), CLOCK, ENGLISH)


def test_it_says_call_and_nothing_else_unless_asked() -> None:
    told = {
        "who": "Anna Berg, physio",
        "role": "coach",
        "place": "01632 960961",
        "changed": "Sleep is worse",
        "jotted": "Ask about the clinic",
        "number": 3,
    }
    content = calendar_file(call(clock=time(9), **told), CLOCK, ENGLISH)
    assert event(content)["SUMMARY"] == "Call"
    assert set(event(content)) == {"UID", "DTSTAMP", "DTSTART", "DURATION", "SUMMARY", "CLASS"}
    assert b"pain" not in content.lower()
    assert not any(str(value).encode() in content for name, value in told.items() if name != "number")
    assert file_name(call(**told), ENGLISH) == "Call 2026-12-03.ics"

    more = event(calendar_file(call(clock=time(9), **told), CLOCK, ENGLISH, details=True))
    assert (more["SUMMARY"], more["DESCRIPTION"], more["LOCATION"]) == (
        "Call",
        "Anna Berg, physio",
        "01632 960961",
    )


@given(st.text(max_size=120))
def test_any_name_comes_back_as_it_was_written(who: str) -> None:
    made = call(who=who[:100], place=who[:100])
    content = calendar_file(made, CLOCK, ENGLISH, details=True)
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    found = event(content)
    assert str(found.get("DESCRIPTION", "")) == made.who
    assert str(found.get("LOCATION", "")) == made.place
