"""The person's own words on the first page: what went well, and the notes chosen one by one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from painapp.domain.entries import WentWell
from painapp.summary.choices import NOTES, WENT_WELL, Choices, Section, note_of
from painapp.summary.lengths import more_words, saying_in_lengths

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language

MOST_WENT_WELL = 3
MOST_NOTES = 3


@dataclass(frozen=True, slots=True)
class Saying:
    """Something in the person's own words, or told of them, and the day it tells of.

    `shorter` are texts for where the page has less room, from long to short.
    """

    day: str
    text: str
    shorter: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sayings:
    """The sayings of one section on the first page, oldest first.

    `mores` tell of those without a place: each at the number of sayings that are shown. `lead` stands above
    them, "" for none; `whole` tells on the second page what the days there do not.
    """

    id: str
    title: str
    items: tuple[Saying, ...]
    mores: tuple[str, ...]
    lead: str = ""
    whole: str = ""

    @property
    def more(self) -> str:
        """What tells of the others where all the `items` are shown."""
        return self.mores[-1]


def went_well_of(entries: Sequence[Entry], choices: Choices, language: Language) -> Sayings | None:
    """Return the latest things that went well, oldest first."""
    said = [(entry, entry.text) for entry in entries if isinstance(entry, WentWell) and entry.text]
    return _sayings(WENT_WELL, said, MOST_WENT_WELL, choices, language)


def notes_of(entries: Sequence[Entry], choices: Choices, language: Language) -> Sayings | None:
    """Return the latest notes among selected entries, oldest first."""
    said = [(entry, note) for entry in entries if entry.OF_A_DAY and (note := note_of(entry))]
    return _sayings(NOTES, said, MOST_NOTES, choices, language)


def mores_of(total: int, most: int, choices: Choices, language: Language) -> tuple[str, ...]:
    """Return what tells of the others where none, one, two … of `total` things are shown, up to `most`."""
    return tuple(more_words(total - shown, choices, language) for shown in range(min(total, most) + 1))


def _sayings(
    section: Section, said: Sequence[tuple[Entry, str]], most: int, choices: Choices, language: Language
) -> Sayings | None:
    if not said:
        return None
    return Sayings(
        section.id,
        language.text(section.label),
        tuple(_saying(entry, text, language) for entry, text in said[-most:]),
        mores_of(len(said), most, choices, language),
    )


def _saying(entry: Entry, text: str, language: Language) -> Saying:
    whole, *shorter = saying_in_lengths(text)
    return Saying(language.date_short(entry.day), whole, tuple(shorter))
