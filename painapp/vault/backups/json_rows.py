"""The canonical JSON of entries, put together by SQLite itself.

For ten years that takes a tenth of the time of making every entry and writing it, and the interpreter stays
free for the window meanwhile. A test holds it to `canonical.entry_to_json`, text by text.
"""

from __future__ import annotations

from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

from painapp.domain.fields import Kind, fields_of

if TYPE_CHECKING:
    from painapp.domain.entries import Entry
    from painapp.domain.fields import FieldSpec


class _Sql(str):
    """A piece that SQLite works out; a plain text among the pieces stands for itself."""

    __slots__ = ()


_AT = (
    '"at":{"clock":"',
    _Sql("at_clock"),
    '","offset_minutes":',
    _Sql("at_offset"),
    ',"zone":',
    _Sql("json_quote(at_zone)"),
    "}",
)
_WRITTEN = (
    '"written":{"at":"',
    _Sql("replace(written_at, '.000000', '')"),
    '","day":"',
    _Sql("written_day"),
    '","offset_minutes":',
    _Sql("written_offset"),
    ',"zone":',
    _Sql("json_quote(written_zone)"),
    "}",
)


def table_of(kind: type[Entry]) -> str:
    """Return the name of the table that keeps a kind."""
    return kind.KIND.replace("-", "_")


@cache
def json_of(kind: type[Entry]) -> str:
    """Return the SQL that makes the canonical JSON of a row of a kind's table."""
    always: dict[str, tuple[str, ...]] = {
        "id": ('"id":"', _Sql("id"), '"'),
        "kind": (f'"kind":"{kind.KIND}"',),
        "schema": (f'"schema":{kind.SCHEMA}',),
        "day": ('"day":"', _Sql("day"), '"'),
        "written": _WRITTEN,
    }
    at = f"iif(at_clock IS NULL, NULL, {_joined((',', *_AT))})"
    perhaps = {"at": at, **{spec.name: _field(spec) for spec in fields_of(kind)}}
    names, first = sorted([*always, *perhaps]), min(always)
    # Each that may be missing brings its comma along, and what is always there decides on which side.
    before = [_Sql(f"substr({perhaps[name]} || ',', 2)") for name in names[: names.index(first)]]
    pieces: list[str] = ["{", *before, *always[first]]
    for name in names[names.index(first) + 1 :]:
        pieces += (",", *always[name]) if name in always else [_Sql(perhaps[name])]
    return _joined([*pieces, "}"])


def _field(spec: FieldSpec) -> str:
    """Return the SQL of a comma and a field's pair, NULL where the field is."""
    name = spec.name
    if spec.kind in {Kind.LINE, Kind.TEXT, Kind.CHOICE, Kind.SOUND}:  # json_quote makes "null" of NULL
        return f"""iif({name} IS NULL, NULL, ',"{name}":' || json_quote({name}))"""
    if spec.kind in {Kind.CLOCK, Kind.DATE}:
        return f"""',"{name}":"' || {name} || '"'"""
    if spec.kind is Kind.YES_NO:
        return f"""',"{name}":' || iif({name} IS NULL, NULL, iif({name}, 'true', 'false'))"""
    return f"""',"{name}":' || {name}"""  # numbers; picks and the body map are kept as JSON


def _joined(pieces: tuple[str, ...] | list[str]) -> str:
    """Return one concat() of all pieces, which passes over NULL; nested || takes twice the time."""
    together: list[str] = []
    for worked_out, group in groupby(pieces, key=lambda one: isinstance(one, _Sql)):
        members = list(group)
        together += members if worked_out else ["'" + "".join(members) + "'"]
    return f"concat({', '.join(together)})"
