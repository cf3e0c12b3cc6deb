"""The second page on: each day's entries, from the descriptions of their fields."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from painapp.domain.describing import WRITER, writer_words
from painapp.domain.entries import (
    Activity,
    Expectation,
    FlareUp,
    GoalReview,
    HealthContact,
    LessonRead,
    Pause,
    Practice,
    StepTry,
    ThingTried,
    Tracked,
)
from painapp.domain.fields import Kind, asked_fields, value_text
from painapp.domain.trackers import tracked_text, tracker_name
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.summary.choices import ACTIVITIES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from painapp.domain.daily import Period
    from painapp.domain.entries import Entry
    from painapp.domain.fields import FieldSpec
    from painapp.domain.ports import Language
    from painapp.summary.choices import Choices


@dataclass(frozen=True, slots=True)
class Line:
    """One entry: its kind, its time ("" where none), its values, and long text in paragraphs of its own."""

    what: str
    at: str
    values: str
    text: str
    later: str
    """What there is to know about how it was written: later, with someone."""


@dataclass(frozen=True, slots=True)
class Day:
    """One day's entries under its name."""

    name: str
    lines: tuple[Line, ...]


def days_of(
    entries: Sequence[Entry], period: Period, choices: Choices, language: Language
) -> tuple[Day, ...]:
    """Tell each day of the period what selected entries say. Days without any are absent."""
    words = _Words(language)
    several_years = period.first.year != period.last.year
    days: list[Day] = []
    of_days = (one for one in entries if one.OF_A_DAY and one.day >= period.first)
    for day, found in groupby(sorted(of_days, key=lambda one: one.day), key=lambda one: one.day):
        lines = tuple(line for entry in found if (line := _line(entry, choices, words)) is not None)
        if lines:
            days.append(Day(_day_name(day, language, with_year=several_years), lines))
    return tuple(days)


def _day_name(day: date, language: Language, *, with_year: bool) -> str:
    return language.date_full(day) if with_year else language.date_long(day)


class _Words:
    """Values with their labels, each put into words once: in ten years there are few different ones."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._known: dict[tuple[type[Entry], str, Any], str] = {}

    def of(self, entry: Entry, spec: FieldSpec) -> str:
        """Write a field with its label."""
        if isinstance(entry, Tracked):
            return value_words(entry, spec, self.language)
        key = (type(entry), spec.name, entry.__dict__[spec.name])
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = value_words(entry, spec, self.language)
        return known


def _line(entry: Entry, choices: Choices, words: _Words) -> Line | None:
    language, values = words.language, entry.__dict__
    said = [
        spec
        for spec in asked_fields(type(entry))
        if values[spec.name] not in EMPTY and spec.name != WRITER and not _is_only_drawn(entry, spec, choices)
    ]
    if not said and not _says_enough(entry):
        return None
    return Line(
        what=_what(entry, language),
        at=language.clock_time(entry.at.clock) if entry.at else "",
        values=_VALUE_GAP.join(words.of(entry, spec) for spec in said if spec.kind is not Kind.TEXT),
        text="\n".join(_text(entry, spec, language) for spec in said if spec.kind is Kind.TEXT),
        later=", ".join(_how_written(entry, language)),
    )


def _what(entry: Entry, language: Language) -> str:
    if isinstance(entry, Tracked):
        return tracker_name(entry, language)
    if isinstance(entry, Practice):
        return entry.title or language.text(entry.LABEL)
    if isinstance(entry, StepTry | GoalReview | ThingTried) and entry.words:
        return language.text(_VALUE, label=language.text(entry.LABEL), value=entry.words)
    if isinstance(entry, LessonRead) and entry.title:
        return language.text(_VALUE, label=language.text(entry.LABEL), value=entry.title)
    return language.text(entry.LABEL)


def _says_enough(entry: Entry) -> bool:
    """A flare-up or a pause says something by its first day alone, a practice or a lesson by its name."""
    if isinstance(entry, LessonRead):
        return bool(entry.title)
    return isinstance(entry, FlareUp | Pause) or (isinstance(entry, Practice) and bool(entry.exercise))


def _is_only_drawn(entry: Entry, spec: FieldSpec, choices: Choices) -> bool:
    """Tell whether a field is there for a chart alone: its own section was left out."""
    return isinstance(entry, Activity) and spec.name == "minutes" and not choices.wants(ACTIVITIES)


def _how_written(entry: Entry, language: Language) -> list[str]:
    later = [language.text(_LATER)] if entry.written_later else []
    with_help = writer_words(entry, language)
    return [*later, with_help[:1].lower() + with_help[1:]] if with_help else later


def _text(entry: Entry, spec: FieldSpec, language: Language) -> str:
    """Return a long text; where a kind has several, with what each is about."""
    said: str = getattr(entry, spec.name)
    if isinstance(entry, HealthContact | Expectation) or spec.name in {"different", "makes_it"}:
        label = language.text(spec.label)
        return language.text(_ANSWER if label.endswith("?") else _VALUE, label=label, value=said)
    return said


def value_words(entry: Entry, spec: FieldSpec, language: Language) -> str:
    """Write a field with its label: "Mood: 5 of 10"."""
    if isinstance(entry, Tracked):
        return tracked_text(entry, language).replace(" ", _NO_BREAK_SPACE)
    value = value_text(spec, getattr(entry, spec.name), language)
    if spec.kind is Kind.LINE:
        return value
    if spec.kind not in {Kind.PICKS, Kind.BODY}:
        value = value.replace(" ", _NO_BREAK_SPACE)
    label = language.text(spec.label)
    return language.text(_ANSWER if label.endswith("?") else _VALUE, label=label, value=value)


EMPTY = (None, "", ())
_NO_BREAK_SPACE = "\u00a0"
_VALUE_GAP = " · "
_VALUE = QT_TRANSLATE_NOOP("Summary", "{label}: {value}")
_ANSWER = QT_TRANSLATE_NOOP("Summary", "{label} {value}")
_LATER = QT_TRANSLATE_NOOP("Summary", "written later")
