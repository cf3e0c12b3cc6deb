"""Builds the one value that the preview, the PDF and every other writer of a summary read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from painapp.domain.moments import today
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.summary.choices import DETAILS, NOTES, note_of, trackers_to_choose
from painapp.summary.details import days_of
from painapp.summary.parts import first_page_of, read_of

if TYPE_CHECKING:
    from datetime import date

    from painapp.domain.daily import Period
    from painapp.domain.ports import Clock, Language
    from painapp.summary.besides import Also
    from painapp.summary.body import BodyMap
    from painapp.summary.choices import Choices, EntryReader
    from painapp.summary.details import Day
    from painapp.summary.sayings import Sayings
    from painapp.summary.strips import Charts
    from painapp.summary.tallies import Tally


@dataclass(frozen=True, slots=True)
class Summary:
    """Everything the pages show, in words already; None, () or "" where a part is not there.

    `language` is a BCP 47 tag. `page_of` holds {page} and {pages}. `unknown_letters` explains the names of
    letters that no font has. `empty` stands in place of the rest where nothing is there to show.
    `sections_with_data` names the sections the period has something for, chosen or not. Each part holds the
    most that the first page could show of it; how much of it has room is measured when the page is set.
    """

    language: str
    right_to_left: bool
    made_on: date
    document_title: str
    title: str
    subtitle: str
    foot: str
    page_of: str
    unknown_letters: str
    empty: str
    went_well: Sayings | None
    charts: Charts | None
    body: BodyMap | None
    body_build: str
    flare_ups: Sayings | None
    tallies: tuple[Tally, ...]
    also: tuple[Also, ...]
    notes: Sayings | None
    details_title: str
    days: tuple[Day, ...]
    sections_with_data: frozenset[str]


def build_summary(
    reader: EntryReader, period: Period, choices: Choices, language: Language, clock: Clock
) -> Summary:
    """Read the period and return what was chosen of it. Never fails for want of entries."""
    now = today(clock)
    read = read_of(reader, period, now)
    page = first_page_of(read, choices, language)
    days = days_of(read.described, period, choices, language) if choices.details else ()
    with_data = set(page.with_data)
    with_data |= {section.id for section in trackers_to_choose(read.described, language)}
    if any(note_of(entry) for entry in read.described):
        with_data.add(NOTES.id)
    if read.entries:
        with_data.add(DETAILS.id)
    something = bool(days or page.says_something)
    name = choices.person
    span = language.period(period.first, period.last)
    return Summary(
        language=language.code,
        right_to_left=language.right_to_left,
        made_on=now,
        document_title=language.text(_DOCUMENT_TITLE, period=span),
        title=language.text(_TITLE),
        subtitle=language.text(_NAME_AND_PERIOD, name=_apart(name), period=span) if name else span,
        foot=_foot(name, language),
        page_of=language.text(_PAGE_OF, page="{page}", pages="{pages}"),
        unknown_letters=language.text(_UNKNOWN_LETTERS),
        empty=_empty(bool(read.entries), something, language),
        went_well=page.went_well,
        charts=page.charts,
        body=page.body,
        body_build=choices.body_build,
        flare_ups=page.flare_ups,
        tallies=page.tallies,
        also=page.also,
        notes=page.notes,
        details_title=language.text(_DAY_BY_DAY),
        days=days,
        sections_with_data=frozenset(with_data),
    )


def _foot(name: str, language: Language) -> str:
    # "K." ends with the full stop that the sentence brings along.
    return language.text(_WRITTEN_BY, name=_apart(name.rstrip("."))) if name else language.text(_FROM_A_DIARY)


def _empty(anything_written: bool, anything_shown: bool, language: Language) -> str:
    if anything_shown:
        return ""
    return language.text(_NOTHING_CHOSEN if anything_written else _NOTHING_WRITTEN)


def _apart(name: str) -> str:
    """Keep a name written from right to left from turning the words around it."""
    turns = any(bidirectional(letter) in {"R", "AL"} for letter in name)
    return f"\u2068{name}\u2069" if turns else name


_TITLE = QT_TRANSLATE_NOOP("Summary", "Summary for my coaching call")
_DOCUMENT_TITLE = QT_TRANSLATE_NOOP("Summary", "Summary, {period}")
_NAME_AND_PERIOD = QT_TRANSLATE_NOOP("Summary", "{name}, {period}")
_WRITTEN_BY = QT_TRANSLATE_NOOP("Summary", "Written by {name}. Nobody monitors it; not for emergencies.")
_FROM_A_DIARY = QT_TRANSLATE_NOOP(
    "Summary", "From a personal diary. Nobody monitors it; not for emergencies."
)
_PAGE_OF = QT_TRANSLATE_NOOP("Summary", "Page {page} of {pages}")
_DAY_BY_DAY = QT_TRANSLATE_NOOP("Summary", "Day by day")
_UNKNOWN_LETTERS = QT_TRANSLATE_NOOP("Summary", "‹U+…› stands for a letter that this file cannot draw.")
_NOTHING_WRITTEN = QT_TRANSLATE_NOOP(
    "Summary", "Nothing was written for these days. That is all right: a call can begin with how it is now."
)
_NOTHING_CHOSEN = QT_TRANSLATE_NOOP(
    "Summary", "Nothing is chosen for this page yet. Each section can be added under Share."
)
