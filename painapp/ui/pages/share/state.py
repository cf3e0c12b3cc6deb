"""What Share shows, worked out from the choices and from one reading of the diary."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from painapp.domain.daily import Period
from painapp.domain.text import clean_line
from painapp.domain.words import QT_TRANSLATE_NOOP, Words
from painapp.summary.choices import AREAS, NOTES, SECTIONS, Choices, Section, note_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import date
    from uuid import UUID

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language
    from painapp.summary.build import Summary
    from painapp.summary.items import Item
    from painapp.summary.sayings import Sayings
    from painapp.summary.talk import Lines as SetLines

OWN_DAYS = "own"
"""The choice of one's own first and last day."""

SINCE_CALL = "since-call"
"""The choice of the days since the last call."""

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
    """A section to tick: its id, its label, a softer explanation ("" for none) and whether it goes in.

    `asked` tells that it goes in only when it is ticked.
    """

    id: str
    label: str
    more: str
    chosen: bool
    asked: bool = False


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note to tick: its entry, its day and time, its first words and whether it goes in."""

    id: UUID
    day: str
    words: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class ItemRow:
    """A single item: its key, its first words as they go in, where it stands, and what was chosen of it.

    `text` is the whole of the words in use, where they can be others (`rewordable`).
    """

    key: str
    words: str
    label: str
    text: str
    chosen: bool
    rewordable: bool
    reworded: bool

    @property
    def changed(self) -> bool:
        """Tell whether it is left out or has other words."""
        return self.reworded or not self.chosen


@dataclass(frozen=True, slots=True)
class ItemGroup:
    """The items of one section that goes in; its name says how many there are."""

    section: str
    name: str
    rows: tuple[ItemRow, ...]


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
    choices: Choices,
    language: Language,
    trackers: Sequence[Section] = (),
) -> ShareState:
    """Return the state for what was read: a summary, the entries of its period that hold a note, trackers."""
    return ShareState(
        days=language.period(period.first, period.last),
        sections=tuple(
            _section_row(section, choices, language)
            for section in (*sections_to_choose(), *trackers)
            if section.id in summary.sections_with_data
        ),
        notes=tuple(_note_row(entry, choices.notes_included, language) for entry in reversed(noted)),
        nothing=bool(summary.empty),
        first_page=first_page_in_words(summary),
    )


def item_groups(
    items: Iterable[Item], choices: Choices, language: Language, trackers: Sequence[Section] = ()
) -> tuple[ItemGroup, ...]:
    """Return the items of each section that goes in, in the order of the page; of notes only the ticked."""
    ticked = {str(one) for one in choices.notes_included}
    found: dict[str, list[ItemRow]] = {}
    for item in items:
        if item.section != NOTES.id or item.key.partition(":")[0] in ticked:
            found.setdefault(item.section, []).append(_item_row(item, choices))
    return tuple(
        ItemGroup(
            section.id,
            language.text(_COUNTED, name=language.text(section.label), number=language.number(len(rows))),
            tuple(rows),
        )
        for section in (*SECTIONS, *trackers)
        if choices.wants(section) and (rows := found.get(section.id))
    )


def _item_row(item: Item, choices: Choices) -> ItemRow:
    other = choices.reworded.get(item.key, "") if item.rewordable else ""
    text = other or item.text
    chosen = item.key not in choices.items_left_out
    return ItemRow(item.key, first_words(text), item.label, text, chosen, item.rewordable, bool(other))


def sections_to_choose() -> tuple[Section, ...]:
    """Return the sections that are ticked as a whole: all but the notes, which go in one by one."""
    return tuple(section for section in SECTIONS if section is not NOTES)


def first_page_in_words(summary: Summary) -> str:
    """Return what the first page says, in the order of the page."""
    parts = [summary.title, summary.subtitle, summary.empty]
    if summary.talk:
        asked = enumerate(summary.talk.questions, start=1)
        parts += [summary.talk.title, *(f"{number}. {one.texts[0]}" for number, one in asked)]
        parts += [_led(one) for one in summary.talk.below]
    if summary.agreed:
        parts += [summary.agreed.title, *(f"{row.what}: {row.how[0]}" for row in summary.agreed.rows)]
    if summary.matters:
        parts += [summary.matters.title, *(_led(one) for one in summary.matters.rows)]
    parts += _sayings(summary.went_well)
    if summary.charts:
        parts += [summary.charts.title, *(strip.sentence for strip in summary.charts.strips)]
    for tally in summary.tallies:
        parts += [tally.title, *(f"{row.label} {row.words}" for row in tally.rows), tally.more, tally.note]
        if tally.id == AREAS.id and summary.body:
            parts.append(summary.body.sentence)
    parts += _sayings(summary.flare_ups)
    parts += _sayings(summary.notes)
    parts += [f"{also.title}: {also.text}" for also in summary.also]
    return " ".join(_sentence(part) for part in parts if part)


def _led(lines: SetLines) -> str:
    return f"{lines.lead} {lines.texts[0]}".strip()


def _sayings(sayings: Sayings | None) -> list[str]:
    if sayings is None:
        return []
    return [sayings.title, sayings.lead, *(f"{one.day}: {one.text}" for one in sayings.items), sayings.more]


def _section_row(section: Section, choices: Choices, language: Language) -> SectionRow:
    more = language.text(section.more) if section.more is not None else ""
    label = language.text(section.label)
    return SectionRow(section.id, label, more, choices.wants(section), section.asked)


def _sentence(part: str) -> str:
    return part if part.endswith((".", "!", "?", "…", ":")) else f"{part}."


def _note_row(entry: Entry, included: Collection[UUID], language: Language) -> NoteRow:
    day = language.date_long(entry.day)
    if entry.at is not None:
        day = language.text(_DAY_AND_TIME, day=day, time=language.clock_time(entry.at.clock))
    return NoteRow(entry.id, day, first_words(note_of(entry)), entry.id in included)


def first_words(text: str) -> str:
    """Return the beginning of a text on one line, cut between words where there are any."""
    line = clean_line(text[: 4 * LONGEST_WORDS])
    if len(line) <= LONGEST_WORDS:
        return line
    cut = line[:LONGEST_WORDS]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut) + "…"


_COUNTED = QT_TRANSLATE_NOOP("Share", "{name} ({number})")
_DAY_AND_TIME = QT_TRANSLATE_NOOP("Share", "{day}, {time}")
_BACKWARDS = QT_TRANSLATE_NOOP("Share", "This is before the first day.")
_TOO_LONG = QT_TRANSLATE_NOOP("Share", "Up to a year fits in one file.")
