"""The person's own words on the first page: what went well, and the notes chosen one by one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from painapp.domain.entries import WentWell
from painapp.domain.text import clean_line
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.summary.choices import NOTES, WENT_WELL, Choices, Section, note_of
from painapp.summary.room import HEADING, LINE, ROOMY, Room, lines_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language

MOST_WENT_WELL = 3
MOST_NOTES = 3
LONGEST_SAYING = 600
"""More characters than the lines of a saying on the first page can hold."""


@dataclass(frozen=True, slots=True)
class Saying:
    """Something in the person's own words, and the day it tells of."""

    day: str
    text: str


@dataclass(frozen=True, slots=True)
class Sayings:
    """The sayings of one section on the first page, oldest first; `more` tells of those without room.

    Each is cut to `lines`. `lead` stands above them, "" for none.
    """

    id: str
    title: str
    items: tuple[Saying, ...]
    more: str
    lines: int
    lead: str = ""

    def height(self, letters: int) -> float:
        """Return the most points it takes where a line of a saying holds so many `letters`."""
        lines = sum(lines_of(one.text, self.lines, letters) for one in self.items)
        return HEADING + LINE * (lines + bool(self.more) + bool(self.lead))


def went_well_of(
    entries: Sequence[Entry], choices: Choices, language: Language, room: Room = ROOMY
) -> Sayings | None:
    """Return the latest things that went well, oldest first."""
    said = [(entry, entry.text) for entry in entries if isinstance(entry, WentWell) and entry.text]
    return _sayings(
        WENT_WELL, said, (min(MOST_WENT_WELL, room.sayings), room.saying_lines), choices, language
    )


def notes_of(
    entries: Sequence[Entry], choices: Choices, language: Language, room: Room = ROOMY
) -> Sayings | None:
    """Return the latest of the notes that were chosen, oldest first."""
    said = [(entry, note) for entry in entries if choices.wants_note(entry) and (note := note_of(entry))]
    return _sayings(NOTES, said, (min(MOST_NOTES, room.sayings), room.note_lines), choices, language)


def more_words(left: int, choices: Choices, language: Language) -> str:
    """Return "and 4 more, from page 2" where there is a page 2, "" where nothing is left."""
    if not left:
        return ""
    return language.text(_MORE_ON_PAGE_2 if choices.details else _MORE, count=left)


def _sayings(
    section: Section,
    said: Sequence[tuple[Entry, str]],
    caps: tuple[int, int],
    choices: Choices,
    language: Language,
) -> Sayings | None:
    if not said:
        return None
    most, lines = caps
    return Sayings(
        section.id,
        language.text(section.label),
        tuple(Saying(language.date_short(entry.day), one_line(text)) for entry, text in said[-most:]),
        more_words(len(said) - most if len(said) > most else 0, choices, language),
        lines,
    )


def one_line(text: str) -> str:
    """Return a text as one line of no more characters than the page can hold of it."""
    # Cut before cleaning: a note can hold 200,000 characters, and the page measures what is left.
    line = clean_line(text[: 2 * LONGEST_SAYING])
    return (
        line
        if len(line) <= LONGEST_SAYING and len(text) <= 2 * LONGEST_SAYING
        else line[:LONGEST_SAYING] + "…"
    )


_MORE = QT_TRANSLATE_NOOP("Summary", "and %n more")
_MORE_ON_PAGE_2 = QT_TRANSLATE_NOOP("Summary", "and %n more, from page 2")
