"""The small parts that FHIR resources are made of: codes, quantities, references, moments, narrative."""

from __future__ import annotations

from datetime import timedelta
from html import escape
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid5

from painapp.domain.csv_cells import is_number
from painapp.domain.fields import OWN, Kind, pick_label
from painapp.domain.moments import DEFAULT_DAY_START

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from painapp.domain.entries import Entry
    from painapp.domain.fields import FieldSpec
    from painapp.domain.moments import LocalTime
    from painapp.domain.ports import Language

Part = dict[str, Any]
"""A piece of FHIR's JSON."""
_NO_LETTERS: dict[int, str] = dict.fromkeys((0xFFFE, 0xFFFF), "\ufffd")
"""What no XML may hold, and what stands for it."""

LOINC = "http://loinc.org"
UCUM = "http://unitsofmeasure.org"
LOCAL = "urn:uuid:5a9c1f6e-3a0c-4a5b-9d2e-7d0f4c1b8e21"
"""Our own codes: a kind, a kind and its field ("check-in.mood"), or the id of a choice. They never change;
docs/summary-formats.md tells of them."""
SCORE = ("{score}", "{score}")
MINUTES = ("min", "min")
HOURS = ("h", "h")
_COUNT = ("{count}", "{count}")


def part_id(entry: UUID, name: str) -> UUID:
    """Return the id of a resource that tells a part of an entry; the same each time."""
    return uuid5(entry, name)


def reference(to: UUID | str) -> Part:
    """Return a reference to a resource of the same file."""
    return {"reference": f"urn:uuid:{to}"}


def coded(code: str, text: str = "", system: str = LOCAL, display: str = "") -> Part:
    """Return a code and what it is called here."""
    coding = {"system": system, "code": code} | ({"display": display} if display else {})
    return {"coding": [coding]} | worded(text)


def worded(text: str) -> Part:
    """Return what something is called, nothing for ""."""
    return {"text": text} if text else {}


def quantity(value: float, unit: tuple[str, str]) -> Part:
    """Return a number with its unit: as people write it, and UCUM's code."""
    said, code = unit
    return {"value": _short(value), "unit": said, "system": UCUM, "code": code}


def counted(value: float, unit: str) -> Part:
    """Return a number with a unit in the person's own words, which no system needs to know."""
    return {"value": _short(value)} | ({"unit": unit} if unit else {})


def _short(value: float) -> float:
    """Return 3 for 3.0."""
    return int(value) if float(value).is_integer() else value


def moment(day: date, at: LocalTime | None) -> str:
    """Return when something was: the day, and where a time is known the instant with its offset.

    A diary day goes on after midnight, so an early hour is on the date after it.
    """
    if at is None:
        return day.isoformat()
    if at.clock < DEFAULT_DAY_START:
        day += timedelta(days=1)
    sign, minutes = ("-" if at.offset_minutes < 0 else "+"), abs(at.offset_minutes)
    return f"{day.isoformat()}T{at.clock.isoformat('seconds')}{sign}{minutes // 60:02}:{minutes % 60:02}"


def values_of(entry: Entry, spec: FieldSpec, language: Language) -> Iterator[Part]:
    """Return what a field says as FHIR's `value[x]`, one for each of several choices. Not for a body map."""
    value = getattr(entry, spec.name)
    if spec.kind is Kind.PICKS:
        for pick in value:
            yield {"valueCodeableConcept": choice(spec, pick, language)}
    elif is_number(spec) and spec.kind is Kind.CHOICE and not value.startswith(OWN):
        yield {"valueInteger": int(value)}
    elif spec.kind is Kind.CHOICE:
        yield {"valueCodeableConcept": choice(spec, value, language)}
    elif spec.kind is Kind.AMOUNT:
        yield {"valueQuantity": counted(value, language.text(spec.unit) if spec.unit else "")}
    elif spec.kind in _UNITS:
        yield {"valueQuantity": quantity(value, _UNITS[spec.kind])}
    elif spec.kind is Kind.CLOCK:
        yield {"valueTime": f"{value:%H:%M}:00"}
    elif spec.kind is Kind.DATE:
        yield {"valueDateTime": value.isoformat()}
    elif spec.kind is Kind.YES_NO:
        yield {"valueBoolean": value}
    else:
        yield {"valueString": value}


def choice(spec: FieldSpec, pick: str, language: Language) -> Part:
    """Return a choice with its code; own words have none."""
    label = pick_label(spec, pick, language)
    return worded(label) if pick.startswith(OWN) else coded(pick, label)


def narrative(paragraphs: Iterable[str]) -> Part:
    """Return texts for people, each a paragraph."""
    said = "".join(f"<p>{_as_xml(text)}</p>" for text in paragraphs)
    return {"status": "generated", "div": f'<div xmlns="http://www.w3.org/1999/xhtml">{said or "<p/>"}</div>'}


def _as_xml(text: str) -> str:
    # Two signs that JSON can hold and XML cannot.
    return escape(text.translate(_NO_LETTERS)).replace("\n", "<br/>")


_UNITS = {Kind.SCALE: SCORE, Kind.MINUTES: MINUTES, Kind.COUNT: _COUNT}
