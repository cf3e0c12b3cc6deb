"""One exact text for one entry: the form of versions in the file, of exports and of content hashes."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any
from uuid import UUID

from painapp.domain.entries import Entry, entry_type
from painapp.domain.fields import Kind, checked, fields_of, is_empty
from painapp.domain.moments import LocalTime, Written
from painapp.domain.sore import Sore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from painapp.domain.fields import FieldSpec

HASH_BYTES = 32


def canonical_json(value: dict[str, Any]) -> str:
    """Return JSON with sorted keys and no spare spaces, so that equal values give equal text."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def entry_to_json(entry: Entry) -> str:
    """Return the canonical JSON of an entry. Empty fields are left out."""
    return canonical_json(entry_to_plain(entry))


def entry_from_json(text: str) -> Entry:
    """Return the entry that `entry_to_json` wrote. Raises as `entry_from_plain` does for anything else."""
    return entry_from_plain(json.loads(text))


def content_hash(entries: Iterable[Entry]) -> str:
    """Return one hash of entries in whatever order they come.

    It is BLAKE2b-256 over their canonical JSON, a line each, by kind and then by id. Two diaries with the
    same entries have the same hash, wherever and however they are kept.
    """
    from hashlib import blake2b

    in_order = sorted((entry.KIND, str(entry.id), entry_to_json(entry)) for entry in entries)
    digest = blake2b(digest_size=HASH_BYTES)
    for _, _, line in in_order:
        digest.update(line.encode() + b"\n")
    return digest.hexdigest()


def entry_to_plain(entry: Entry) -> dict[str, Any]:
    """Return an entry as JSON's own types, with its kind and schema."""
    plain: dict[str, Any] = {
        "kind": entry.KIND,
        "schema": entry.SCHEMA,
        "id": str(entry.id),
        "day": entry.day.isoformat(),
        "written": {
            **asdict(entry.written),
            "at": entry.written.at.astimezone(UTC).isoformat(),
            "day": entry.written.day.isoformat(),
        },
    }
    if entry.at is not None:
        plain["at"] = local_time_to_plain(entry.at)
    for spec in fields_of(type(entry)):
        value = getattr(entry, spec.name)
        if not is_empty(value):
            plain[spec.name] = _plain_value(spec, value)
    return plain


def entry_from_plain(plain: dict[str, Any]) -> Entry:
    """Return the entry behind JSON's own types. Fields it does not name stay empty.

    Raises KeyError for an unknown kind or a missing part, ValueError for a malformed one, FieldError for
    a value that does not fit its field.
    """
    try:
        return _entry(plain)
    except (TypeError, AttributeError) as error:
        raise ValueError("a part of the entry has the wrong type") from error


def values_to_plain(made: type[Entry], values: dict[str, Any]) -> dict[str, Any]:
    """Return some values of an entry's fields, empty ones too, as JSON's own types."""
    return {
        spec.name: None if is_empty(values[spec.name]) else _plain_value(spec, values[spec.name])
        for spec in fields_of(made)
        if spec.name in values
    }


def values_from_plain(made: type[Entry], plain: dict[str, Any]) -> dict[str, Any]:
    """Return what `values_to_plain` wrote. Raises ValueError or FieldError for what fits no field."""
    return {
        spec.name: checked(spec, None if plain[spec.name] is None else _real_value(spec, plain[spec.name]))
        for spec in fields_of(made)
        if spec.name in plain
    }


def local_time_to_plain(at: LocalTime) -> dict[str, Any]:
    """Return a local time as JSON's own types."""
    return {**asdict(at), "clock": at.clock.isoformat()}


def local_time_from_plain(plain: dict[str, Any]) -> LocalTime:
    """Return what `local_time_to_plain` wrote. Raises KeyError, TypeError or ValueError for anything else."""
    clock = time.fromisoformat(plain["clock"]).replace(tzinfo=None)
    return LocalTime(clock, _text(plain["zone"]), _whole(plain["offset_minutes"]))


def _entry(plain: dict[str, Any]) -> Entry:
    made = entry_type(plain["kind"])
    at = plain.get("at")
    return made(
        id=UUID(plain["id"]),
        day=date.fromisoformat(plain["day"]),
        at=local_time_from_plain(at) if at is not None else None,
        written=_written(plain["written"]),
        **{spec.name: _real_value(spec, plain[spec.name]) for spec in fields_of(made) if spec.name in plain},
    )


def _written(plain: dict[str, Any]) -> Written:
    at = datetime.fromisoformat(plain["at"])
    if at.tzinfo is None:
        raise ValueError("the instant of writing names no offset")
    return Written(
        at.astimezone(UTC),
        _text(plain["zone"]),
        _whole(plain["offset_minutes"]),
        date.fromisoformat(plain["day"]),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text is needed")
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("a whole number is needed")
    return value


def _plain_value(spec: FieldSpec, value: Any) -> Any:
    step = _TO_PLAIN.get(spec.kind)
    return step(value) if step is not None else value


def _real_value(spec: FieldSpec, value: Any) -> Any:
    step = _FROM_PLAIN.get(spec.kind)
    return step(value) if step is not None else value


def body_to_plain(value: Iterable[Sore]) -> list[dict[str, Any]]:
    """Return sore regions as JSON's own types; what a region does not say is left out."""
    return [
        {
            name: list(said) if isinstance(said, tuple) else said
            for name, said in zip(Sore._fields, one, strict=True)
            if said not in (None, ())
        }
        for one in value
    ]


def body_from_plain(plain: list[dict[str, Any]]) -> tuple[Sore, ...]:
    """Return what `body_to_plain` gave. Raises KeyError, TypeError or AttributeError for anything else."""
    return tuple(Sore(one["region"], one.get("score"), tuple(one.get("words", ()))) for one in plain)


_TO_PLAIN: dict[Kind, Callable[[Any], Any]] = {
    Kind.CLOCK: lambda value: value.strftime("%H:%M"),
    Kind.DATE: date.isoformat,
    Kind.PICKS: list,
    Kind.BODY: body_to_plain,
}
_FROM_PLAIN: dict[Kind, Callable[[Any], Any]] = {
    Kind.CLOCK: time.fromisoformat,
    Kind.DATE: date.fromisoformat,
    Kind.BODY: body_from_plain,
}
