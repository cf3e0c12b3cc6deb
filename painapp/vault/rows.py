"""The one step between an entry and its row, for every kind alike."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time
from functools import cache
from typing import TYPE_CHECKING, Any
from uuid import UUID

from painapp.domain.fields import Kind, fields_of, is_empty
from painapp.domain.moments import LocalTime, Written

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from painapp.domain.entries import Entry

COMMON = (
    "id",
    "day",
    "at_clock",
    "at_zone",
    "at_offset",
    "written_at",
    "written_zone",
    "written_offset",
    "written_day",
    "removed_at",
)
"""Columns that every kind's table starts with; its described fields follow in their order."""


def instant_text(instant: datetime) -> str:
    """Write an instant in UTC at full width, so that texts sort as instants do."""
    return instant.astimezone(UTC).isoformat(timespec="microseconds")


def row_of(entry: Entry) -> dict[str, Any]:
    """Return the row of an entry that is not removed. Empty fields become NULL."""
    at, written = entry.at, entry.written
    row: dict[str, Any] = {
        "id": str(entry.id),
        "day": entry.day.isoformat(),
        "at_clock": at.clock.isoformat() if at else None,
        "at_zone": at.zone if at else None,
        "at_offset": at.offset_minutes if at else None,
        "written_at": instant_text(written.at),
        "written_zone": written.zone,
        "written_offset": written.offset_minutes,
        "written_day": written.day.isoformat(),
        "removed_at": None,
    }
    for name, to_column in _writers(type(entry)):
        value = getattr(entry, name)
        row[name] = None if is_empty(value) else to_column(value) if to_column else value
    return row


def entry_of(entry_type: type[Entry], row: Sequence[Any]) -> Entry:
    """Return the entry of a row whose columns stand in the table's order."""
    clock = row[2]
    filled = {
        name: from_column(row[place]) if from_column else row[place]
        for place, name, from_column in _readers(entry_type)
        if row[place] is not None
    }
    return entry_type(
        id=UUID(row[0]),
        day=date.fromisoformat(row[1]),
        at=LocalTime(time.fromisoformat(clock), row[3], row[4]) if clock is not None else None,
        written=Written(datetime.fromisoformat(row[5]), row[6], row[7], date.fromisoformat(row[8])),
        **filled,
    )


@cache
def _writers(entry_type: type[Entry]) -> tuple[tuple[str, Callable[[Any], Any] | None], ...]:
    steps: dict[Kind, Callable[[Any], Any]] = {Kind.CLOCK: _clock_text, Kind.PICKS: _picks_text}
    return tuple((spec.name, steps.get(spec.kind)) for spec in fields_of(entry_type))


@cache
def _readers(entry_type: type[Entry]) -> tuple[tuple[int, str, Callable[[Any], Any] | None], ...]:
    steps: dict[Kind, Callable[[Any], Any]] = {Kind.CLOCK: time.fromisoformat, Kind.PICKS: _picks}
    return tuple(
        (place, spec.name, steps.get(spec.kind))
        for place, spec in enumerate(fields_of(entry_type), start=len(COMMON))
    )


def _clock_text(value: time) -> str:
    return value.strftime("%H:%M")


def _picks_text(value: tuple[str, ...]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _picks(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))
