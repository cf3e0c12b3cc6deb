"""Writes what was chosen as one JSON file, and says in a schema what such a file is.

docs/summary.schema.json is that schema, docs/summary-formats.md tells what it means.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from painapp.domain.canonical import values_to_plain
from painapp.domain.entries import ENTRY_TYPES
from painapp.domain.fields import Kind, fields_of, is_empty
from painapp.summary.plain_text import plain_text

if TYPE_CHECKING:
    from painapp.domain.entries import Entry
    from painapp.domain.fields import FieldSpec
    from painapp.domain.ports import Language
    from painapp.summary.build import Summary
    from painapp.summary.selected import Selected

FORMAT = "painapp-summary"
VERSION = 1
"""Raised when what stands in the file changes so that a reader of an older one would go wrong."""
_RANGED = {Kind.SCALE, Kind.COUNT, Kind.MINUTES, Kind.AMOUNT}


def json_bytes(selected: Selected, summary: Summary, language: Language) -> bytes:
    """Return the file: whose it is, the short text, each entry with its values, and what each field means.

    UTF-8; the same bytes for the same entries, day and language.
    """
    kinds = {type(entry) for entry in selected.entries}
    made: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "language": summary.language,
        "made_on": summary.made_on.isoformat(),
        "title": summary.title,
        **({"person": selected.person} if selected.person else {}),
        "period": {"first": selected.period.first.isoformat(), "last": selected.period.last.isoformat()},
        "text": plain_text(summary),
        "kinds": {kind.KIND: _described(kind, language) for kind in ENTRY_TYPES if kind in kinds},
        "entries": [_plain(entry) for entry in selected.entries],
    }
    return (json.dumps(made, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()


def schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of the file; it knows every kind of entry and every field."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A summary from PainApp",
        "description": "What a person chose of their own diary. Nobody monitors it; not for emergencies.",
        **_object(
            {
                "format": {"const": FORMAT},
                "version": {"const": VERSION},
                "language": {"type": "string", "description": "BCP 47 tag of the words in the file."},
                "made_on": _DAY,
                "title": _TEXT,
                "person": {"type": "string", "description": "Name or initials; absent where none was given."},
                "period": _object({"first": _DAY, "last": _DAY}),
                "text": {"type": "string", "maxLength": 1500, "description": "The first page in short."},
                "kinds": {"type": "object", "additionalProperties": {"$ref": "#/$defs/kind"}},
                "entries": {"type": "array", "items": {"$ref": "#/$defs/entry"}},
            },
            perhaps={"person"},
        ),
        "$defs": {
            "kind": _KIND,
            "entry": {
                "type": "object",
                "required": ["kind"],
                "properties": {"kind": {"enum": [kind.KIND for kind in ENTRY_TYPES]}},
                "allOf": [_if_of(kind) for kind in ENTRY_TYPES],
            },
            **{kind.KIND: _entry_schema(kind) for kind in ENTRY_TYPES},
        },
    }


def _plain(entry: Entry) -> dict[str, Any]:
    said = {spec.name: getattr(entry, spec.name) for spec in fields_of(type(entry))}
    return {
        "kind": entry.KIND,
        "id": str(entry.id),
        "day": entry.day.isoformat(),
        **({"time": entry.at.clock.isoformat("minutes")} if entry.at else {}),
        "written_day": entry.written.day.isoformat(),
        "values": values_to_plain(
            type(entry), {name: value for name, value in said.items() if not is_empty(value)}
        ),
    }


def _described(kind: type[Entry], language: Language) -> dict[str, Any]:
    fields = {spec.name: _field(spec, language) for spec in fields_of(kind)}
    return {"label": language.text(kind.LABEL), "fields": fields}


def _field(spec: FieldSpec, language: Language) -> dict[str, Any]:
    told: dict[str, Any] = {"label": language.text(spec.label), "holds": spec.kind.value}
    if spec.kind in _RANGED and spec.high:
        told |= {"lowest": spec.low, "highest": spec.high}
    for end, words in (("lowest_means", spec.low_words), ("highest_means", spec.high_words)):
        if words is not None:
            told[end] = language.text(words)
    if spec.unit is not None:
        told["unit"] = language.text(spec.unit)
    if spec.options:
        told["choices"] = {one.id: language.text(one.label) for one in spec.options}
    return told


# ---- the schema ----------------------------------------------------------------------------------------

_TEXT = {"type": "string"}
_DAY = {"type": "string", "format": "date"}
_CLOCK = {"type": "string", "pattern": "^[0-2][0-9]:[0-5][0-9]$"}
_PICKS = {"type": "array", "items": {"type": "string"}, "uniqueItems": True}


def _object(properties: dict[str, Any], perhaps: set[str] | None = None) -> dict[str, Any]:
    required = [name for name in properties if name not in (perhaps or set())]
    closed = {"type": "object", "properties": properties, "additionalProperties": False}
    return closed | ({"required": required} if required else {})


_KIND = _object(
    {
        "label": _TEXT,
        "fields": {
            "type": "object",
            "additionalProperties": _object(
                {
                    "label": _TEXT,
                    "holds": {"enum": [one.value for one in Kind]},
                    "lowest": {"type": "number"},
                    "highest": {"type": "number"},
                    "lowest_means": _TEXT,
                    "highest_means": _TEXT,
                    "unit": _TEXT,
                    "choices": {"type": "object", "additionalProperties": _TEXT},
                },
                perhaps={"lowest", "highest", "lowest_means", "highest_means", "unit", "choices"},
            ),
        },
    }
)


def _if_of(kind: type[Entry]) -> dict[str, Any]:
    found = {"properties": {"kind": {"const": kind.KIND}}}
    return {"if": found, "then": {"$ref": f"#/$defs/{kind.KIND}"}}


def _entry_schema(kind: type[Entry]) -> dict[str, Any]:
    values = {spec.name: _value_schema(spec) for spec in fields_of(kind)}
    return {
        "title": kind.LABEL.source,
        **_object(
            {
                "kind": {"const": kind.KIND},
                "id": {"type": "string", "format": "uuid"},
                "day": _DAY,
                "time": _CLOCK,
                "written_day": {**_DAY, "description": "Later than day: it was written later."},
                "values": _object(values, perhaps=set(values)),
            },
            perhaps={"time"},
        ),
    }


def _value_schema(spec: FieldSpec) -> dict[str, Any]:
    told = {"description": spec.label.source}
    if spec.kind is Kind.BODY:
        score = {"type": "integer", "minimum": spec.low, "maximum": spec.high}
        sore = {"region": _TEXT, "score": score, "words": _PICKS}
        return {"type": "array", "items": _object(sore, perhaps={"score", "words"})} | told
    if spec.kind in _RANGED:
        number = "number" if spec.kind is Kind.AMOUNT else "integer"
        return {"type": number, "minimum": spec.low, "maximum": spec.high} | told
    return _SIMPLE[spec.kind] | told


_SIMPLE: dict[Kind, dict[str, Any]] = {
    Kind.CLOCK: _CLOCK,
    Kind.PICKS: _PICKS,
    Kind.CHOICE: _TEXT,
    Kind.YES_NO: {"type": "boolean"},
    Kind.DATE: _DAY,
    Kind.LINE: _TEXT,
    Kind.TEXT: _TEXT,
    Kind.SOUND: _TEXT,
}
