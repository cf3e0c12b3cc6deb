"""The one step between an entry and its row, for every kind alike."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from painapp.domain.canonical import body_from_plain, body_to_plain
from painapp.domain.fields import Kind, fields_of, is_empty, stored_fields
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
    "version",
    "opened_at",
    "saved_at",
    "closed",
    "removed_at",
)
"""Columns that every kind's table starts with; its described fields follow as they came to the file."""

KEPT = ("version", "opened_at", "saved_at", "closed", "removed_at")
"""Those of them that say nothing of the entry itself, but how the vault keeps it."""

_VERSION = COMMON.index("version")


@cache
def columns_of(entry_type: type[Entry]) -> tuple[str, ...]:
    """Return the columns of a kind that tell of an entry, in the order of every statement."""
    return (*COMMON, *(spec.name for spec in stored_fields(entry_type)))


class Kept(NamedTuple):
    """An entry and how it is kept: its version's number, when that opened, was saved and closed; removal."""

    entry: Entry
    version: int
    opened_at: datetime
    saved_at: datetime
    closed: bool
    removed_at: datetime | None


def instant_text(instant: datetime) -> str:
    """Write an instant in UTC at full width, so that texts sort as instants do."""
    return instant.astimezone(UTC).isoformat(timespec="microseconds")


def row_of(entry: Entry) -> dict[str, Any]:
    """Return the columns that an entry itself fills. Empty fields become NULL."""
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
    }
    for name, to_column in _writers(type(entry)):
        value = getattr(entry, name)
        row[name] = None if is_empty(value) else to_column(value) if to_column else value
    return row


def entry_of(entry_type: type[Entry], row: Sequence[Any]) -> Entry:
    """Return the entry of a row whose columns stand as in `columns_of`.

    Its fields were checked when it was made, and the file is authenticated, so they are not checked again:
    it would take four times as long, and nobody must lose sight of an entry because a range was narrowed.
    """
    clock = row[2]
    entry = object.__new__(entry_type)
    values = entry.__dict__
    values["id"] = UUID(row[0])
    values["day"] = date.fromisoformat(row[1])
    values["at"] = LocalTime(time.fromisoformat(clock), row[3], row[4]) if clock is not None else None
    values["written"] = Written(datetime.fromisoformat(row[5]), row[6], row[7], date.fromisoformat(row[8]))
    for place, name, empty, from_column in _readers(entry_type):
        value = row[place]
        values[name] = empty if value is None else from_column(value) if from_column else value
    return entry


def value_of(entry_type: type[Entry], field: str, stored: Any) -> Any:
    """Return the value of one field from its column."""
    _, _, empty, from_column = next(one for one in _readers(entry_type) if one[1] == field)
    return empty if stored is None else from_column(stored) if from_column else stored


def kept_of(entry_type: type[Entry], row: Sequence[Any]) -> Kept:
    """Return the entry of a row and how it is kept."""
    version, opened_at, saved_at, closed, removed_at = row[_VERSION : _VERSION + len(KEPT)]
    return Kept(
        entry_of(entry_type, row),
        version,
        datetime.fromisoformat(opened_at),
        datetime.fromisoformat(saved_at),
        bool(closed),
        datetime.fromisoformat(removed_at) if removed_at is not None else None,
    )


@cache
def _writers(entry_type: type[Entry]) -> tuple[tuple[str, Callable[[Any], Any] | None], ...]:
    steps: dict[Kind, Callable[[Any], Any]] = {
        Kind.CLOCK: _clock_text,
        Kind.DATE: date.isoformat,
        Kind.YES_NO: int,
        Kind.PICKS: _json,
        Kind.BODY: lambda value: _json(body_to_plain(value)),
    }
    return tuple((spec.name, steps.get(spec.kind)) for spec in stored_fields(entry_type))


@cache
def _readers(entry_type: type[Entry]) -> tuple[tuple[int, str, object, Callable[[Any], Any] | None], ...]:
    steps: dict[Kind, Callable[[Any], Any]] = {
        Kind.CLOCK: time.fromisoformat,
        Kind.DATE: date.fromisoformat,
        Kind.YES_NO: bool,
        Kind.PICKS: _picks,
        Kind.BODY: lambda text: body_from_plain(json.loads(text)),
    }
    columns = columns_of(entry_type)
    return tuple(
        (columns.index(spec.name), spec.name, getattr(entry_type, spec.name), steps.get(spec.kind))
        for spec in fields_of(entry_type)
    )


def _clock_text(value: time) -> str:
    return value.strftime("%H:%M")


def _json(value: Any) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def _picks(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))
