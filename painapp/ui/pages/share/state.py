"""What Share shows, worked out from the choices and from one reading of the diary."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from painapp.domain.daily import Period
from painapp.domain.text import clean_line
from painapp.domain.words import QT_TRANSLATE_NOOP, Words
from painapp.summary.choices import DETAILS, NOTES, SECTIONS, Section, note_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import date
    from uuid import UUID

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language
    from painapp.summary.build import Summary
    from painapp.summary.sayings import Sayings

OWN_DAYS = "own"
"""The choice of one's own first and last day."""

LONGEST = 366
"""Days a page can hold in Share: more would be a book, and take as long to draw."""

LONGEST_WORDS = 90
"""How many characters of a note tell it from the others."""


@dataclass(frozen=True, slots=True)
class Span:
    """A period to choose that ends today: its stable id, its label and its number of days."""

    id: str
    label: Words
    days: int


SPANS: tuple[Span, ...] = (
    Span("week", QT_TRANSLATE_NOOP("Share", "Last 7 days"), 7),
    Span("fortnight", QT_TRANSLATE_NOOP("Share", "Last 2 weeks"), 14),
    Span("month", QT_TRANSLATE_NOOP("Share", "Last 4 weeks"), 28),
)
USUAL_SPAN = SPANS[-1]


def span_period(span_id: str, today: date) -> Period:
    """Return the period of a span that ends today. Raises KeyError for an unknown one."""
    days = {span.id: span.days for span in SPANS}[span_id]
    return Period(today - timedelta(days=days - 1), today)


def own_days_trouble(first: date, last: date) -> Words | None:
    """Say why two days are no period to share; None when they are one."""
    if last < first:
        return _BACKWARDS
    return _TOO_LONG if (last - first).days >= LONGEST else None


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A section to tick: its id, its label, a softer explanation ("" for none) and whether it goes in."""

    id: str
    label: str
    more: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note to tick: its entry, its day and time, its first words and whether it goes in."""

    id: UUID
    day: str
    words: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class ShareState:
    """What there is to choose from for one period. `nothing` tells that the page would be empty."""

    days: str
    sections: tuple[SectionRow, ...]
    notes: tuple[NoteRow, ...]
    nothing: bool
    first_page: str
    """The first page in words, for a screen reader."""


def share_state(
    summary: Summary,
    noted: Sequence[Entry],
    period: Period,
    left_out: Collection[str],
    notes_included: Collection[UUID],
    language: Language,
) -> ShareState:
    """Return the state for what was read: a summary and the entries of its period that hold a note."""
    return ShareState(
        days=language.period(period.first, period.last),
        sections=tuple(
            SectionRow(
                section.id,
                language.text(section.label),
                language.text(_DETAILS_MORE) if section is DETAILS else "",
                section.id not in left_out,
            )
            for section in sections_to_choose()
            if section.id in summary.sections_with_data
        ),
        notes=tuple(_note_row(entry, notes_included, language) for entry in reversed(noted)),
        nothing=bool(summary.empty),
        first_page=first_page_in_words(summary),
    )


def sections_to_choose() -> tuple[Section, ...]:
    """Return the sections that are ticked as a whole: all but the notes, which go in one by one."""
    return tuple(section for section in SECTIONS if section is not NOTES)


def left_out_with(left_out: Iterable[str], section_id: str, *, wanted: bool) -> tuple[str, ...]:
    """Return which sections are left out once one was ticked or unticked, in the order of the page."""
    out = set(left_out) - {section_id} | (set() if wanted else {section_id})
    return tuple(section.id for section in sections_to_choose() if section.id in out)


def first_page_in_words(summary: Summary) -> str:
    """Return what the first page says, in the order of the page."""
    parts = [summary.title, summary.subtitle, summary.empty]
    parts += _sayings(summary.went_well)
    if summary.charts:
        parts += [summary.charts.title, *(strip.sentence for strip in summary.charts.strips)]
    for tally in summary.tallies:
        parts += [tally.title, *(f"{row.label} {row.words}" for row in tally.rows), tally.more, tally.note]
    parts += _sayings(summary.notes)
    return " ".join(_sentence(part) for part in parts if part)


def _sayings(sayings: Sayings | None) -> list[str]:
    if sayings is None:
        return []
    return [sayings.title, *(f"{one.day}: {one.text}" for one in sayings.items), sayings.more]


def _sentence(part: str) -> str:
    return part if part.endswith((".", "!", "?", "…", ":")) else f"{part}."


def _note_row(entry: Entry, included: Collection[UUID], language: Language) -> NoteRow:
    day = language.date_long(entry.day)
    if entry.at is not None:
        day = language.text(_DAY_AND_TIME, day=day, time=language.clock_time(entry.at.clock))
    return NoteRow(entry.id, day, _first_words(note_of(entry)), entry.id in included)


def _first_words(text: str) -> str:
    """Return the beginning of a text on one line, cut between words where there are any."""
    line = clean_line(text[: 4 * LONGEST_WORDS])
    if len(line) <= LONGEST_WORDS:
        return line
    cut = line[:LONGEST_WORDS]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut) + "…"


_DAY_AND_TIME = QT_TRANSLATE_NOOP("Share", "{day}, {time}")
_DETAILS_MORE = QT_TRANSLATE_NOOP("Share", "Each day with what is ticked here.")
_BACKWARDS = QT_TRANSLATE_NOOP("Share", "This is before the first day.")
_TOO_LONG = QT_TRANSLATE_NOOP("Share", "Up to a year fits in one file.")
