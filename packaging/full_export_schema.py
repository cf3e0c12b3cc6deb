"""Write the schema of the full export: `update` writes docs/full-export.schema.json, `check` compares.

For maintainers, after a change of a field of an entry. Run it with the project's own Python, in the project's
folder.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from painapp.domain.entries import ENTRY_TYPES
from painapp.domain.fields import Kind, fields_of
from painapp.importing.everything_out import FORMAT, FORMAT_VERSION

if TYPE_CHECKING:
    from painapp.domain.entries import Entry
    from painapp.domain.fields import FieldSpec

TARGET = Path(__file__).resolve().parent.parent / "docs" / "full-export.schema.json"
WIDTH = 150
DAY = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d\d-\d\d$"}
CLOCK = {"type": "string", "pattern": r"^\d\d:\d\d(:\d\d)?$"}
INSTANT = {"type": "string", "format": "date-time"}
ID = {"type": "string", "format": "uuid"}
TEXT = {"type": "string"}
PICKS = {"type": "array", "items": TEXT}
BODY = {
    "type": "array",
    "items": {
        "type": "object",
        "properties": {"region": TEXT, "score": {"type": "integer"}, "words": PICKS},
        "required": ["region"],
    },
}
TYPES: dict[Kind, dict[str, Any]] = {
    Kind.CLOCK: CLOCK,
    Kind.DATE: DAY,
    Kind.PICKS: PICKS,
    Kind.BODY: BODY,
    Kind.YES_NO: {"type": "boolean"},
    Kind.AMOUNT: {"type": "number"},
}


def schema() -> dict[str, Any]:
    """Return the whole schema."""
    kept = {"opened_at": INSTANT, "saved_at": INSTANT, "closed": {"type": "boolean"}, "removed_at": INSTANT}
    earlier = _object({"saved_at": INSTANT, "entry": {"$ref": "#/$defs/entry"}}, ("saved_at", "entry"))
    line = {"entry": {"$ref": "#/$defs/entry"}, "earlier": {"type": "array", "items": earlier}, **kept}
    gone = {"id": ID, "kind": {"enum": [kind.KIND for kind in ENTRY_TYPES]}, "buried_at": INSTANT}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Everything a PainApp diary holds",
        **_object(
            {
                "format": {"const": FORMAT},
                "format_version": {"const": FORMAT_VERSION},
                "schema": {
                    "type": "integer",
                    "description": "Of the diary file: schema-history.md",
                },
                "app_version": TEXT,
                "made_at": INSTANT,
                "entries": _list(_object(line, ("entry", "opened_at", "saved_at", "closed"))),
                "removed_for_good": _list(_object(gone, tuple(gone))),
                "settings": _list(_object({"key": TEXT, "value": {}}, ("key", "value"))),
                "content_hash": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
            },
            ("format", "format_version", "schema", "entries", "removed_for_good", "settings", "content_hash"),
        ),
        "$defs": {
            "entry": {"oneOf": [{"$ref": f"#/$defs/{kind.KIND}"} for kind in ENTRY_TYPES]},
            **{kind.KIND: _entry(kind) for kind in ENTRY_TYPES},
        },
    }


def _entry(kind: type[Entry]) -> dict[str, Any]:
    """Return what an entry of a kind looks like; a field that says nothing is left out."""
    offset = {"offset_minutes": {"type": "integer"}, "zone": TEXT}
    always: dict[str, Any] = {
        "kind": {"const": kind.KIND},
        "schema": {"type": "integer"},
        "id": ID,
        "day": DAY,
        "written": _object({"at": INSTANT, "day": DAY, **offset}, ("at", "day", *offset)),
    }
    at = _object({"clock": CLOCK, **offset}, ("clock", *offset))
    return {
        "title": kind.LABEL.source,
        **_object({**always, "at": at, **{one.name: _field(one) for one in fields_of(kind)}}, tuple(always)),
    }


def _field(spec: FieldSpec) -> dict[str, Any]:
    """Return the type of a field, what it is called, and its range or the ids there are."""
    said: dict[str, Any] = {"title": spec.label.source}
    if spec.kind in {Kind.SCALE, Kind.COUNT, Kind.MINUTES}:
        return said | {"type": "integer", "minimum": spec.low, "maximum": spec.high}
    said |= TYPES.get(spec.kind, TEXT)
    if spec.options:
        ids = ", ".join(option.id for option in spec.options)
        own = ', or "own:" and own words' if spec.own_words else ""
        said["description"] = f"One of: {ids}{own}."
    return said


def _object(properties: dict[str, Any], required: tuple[str, ...]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(required)}


def _list(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def text() -> str:
    """Return the whole file."""
    return _laid_out(schema(), "") + "\n"


def _laid_out(value: Any, indent: str) -> str:
    """Return JSON in which whatever fits in a line stands in one."""
    plain = json.dumps(value, ensure_ascii=False)
    if len(indent) + len(plain) <= WIDTH or not isinstance(value, dict | list):
        return plain
    deeper = indent + " "
    if isinstance(value, dict):
        parts = [f"{json.dumps(name)}: {_laid_out(one, deeper)}" for name, one in value.items()]
    else:
        parts = [_laid_out(one, deeper) for one in value]
    inside = f",\n{deeper}".join(parts)
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    return f"{opening}\n{deeper}{inside}\n{indent}{closing}"


def main(verb: str) -> int:
    """Write the file, or tell whether it is what would be written; return the exit status."""
    if verb == "update":
        TARGET.write_text(text(), encoding="utf-8")
        return 0
    fresh = TARGET.read_text(encoding="utf-8") == text()
    print("fresh" if fresh else "stale: run packaging/full_export_schema.py update")
    return 0 if fresh else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "check"))
