"""The second page on: each day's entries, from the descriptions of their fields."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from painapp.domain.entries import Activity, CheckIn, Sleep, WentWell
from painapp.domain.fields import Kind, fields_of, is_empty, value_text
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.summary.choices import ACTIVITIES, AREAS, CHARTS, HELPED, WENT_WELL, Choices, Section

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from painapp.domain.daily import Period
    from painapp.domain.entries import Entry
    from painapp.domain.fields import FieldSpec
    from painapp.domain.ports import Language

_SECTION_OF_KIND: dict[type[Entry], Section] = {
    CheckIn: CHARTS,
    Sleep: CHARTS,
    Activity: ACTIVITIES,
    WentWell: WENT_WELL,
}
_SECTION_OF_FIELD = {"areas": AREAS, "helped": HELPED}


@dataclass(frozen=True, slots=True)
class Line:
    """One entry: its kind, its time ("" where none), its values, and long text in paragraphs of its own."""

    what: str
    at: str
    values: str
    text: str
    later: str


@dataclass(frozen=True, slots=True)
class Day:
    """One day's entries under its name."""

    name: str
    lines: tuple[Line, ...]


def days_of(
    entries: Sequence[Entry], period: Period, choices: Choices, language: Language
) -> tuple[Day, ...]:
    """Tell each day what the chosen sections tell, and the chosen notes. Days without entries are absent."""
    several_years = period.first.year != period.last.year
    days: list[Day] = []
    for day, found in groupby(sorted(entries, key=lambda one: one.day), key=lambda one: one.day):
        lines = tuple(line for entry in found if (line := _line(entry, choices, language)) is not None)
        if lines:
            days.append(Day(_day_name(day, language, with_year=several_years), lines))
    return tuple(days)


def _day_name(day: date, language: Language, *, with_year: bool) -> str:
    return language.date_full(day) if with_year else language.date_long(day)


def _line(entry: Entry, choices: Choices, language: Language) -> Line | None:
    chosen = [
        spec
        for spec in fields_of(type(entry))
        if not is_empty(getattr(entry, spec.name)) and _is_chosen(entry, spec, choices)
    ]
    if not chosen:
        return None
    texts = [spec for spec in chosen if spec.kind is Kind.TEXT]
    return Line(
        what=language.text(entry.LABEL),
        at=language.clock_time(entry.at.clock) if entry.at else "",
        values=_VALUE_GAP.join(_value(entry, spec, language) for spec in chosen if spec not in texts),
        text="\n".join(getattr(entry, spec.name) for spec in texts),
        later=language.text(_LATER) if entry.written_later else "",
    )


def _value(entry: Entry, spec: FieldSpec, language: Language) -> str:
    value = value_text(spec, getattr(entry, spec.name), language)
    if spec.kind is Kind.LINE:
        return value
    if spec.kind is not Kind.PICKS:
        value = value.replace(" ", _NO_BREAK_SPACE)
    label = language.text(spec.label)
    return language.text(_ANSWER if label.endswith("?") else _VALUE, label=label, value=value)


def _is_chosen(entry: Entry, spec: FieldSpec, choices: Choices) -> bool:
    if spec.name == "note":
        return choices.wants_note(entry)
    return choices.wants(_SECTION_OF_FIELD.get(spec.name, _SECTION_OF_KIND[type(entry)]))


_NO_BREAK_SPACE = "\u00a0"
_VALUE_GAP = " · "
_VALUE = QT_TRANSLATE_NOOP("Summary", "{label}: {value}")
_ANSWER = QT_TRANSLATE_NOOP("Summary", "{label} {value}")
_LATER = QT_TRANSLATE_NOOP("Summary", "written later")
