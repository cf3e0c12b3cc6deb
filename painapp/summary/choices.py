"""What the person chooses to share, and where the summary reads from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from painapp.domain.fields import Kind, fields_of
from painapp.domain.words import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from painapp.domain.daily import Period
    from painapp.domain.entries import Entry


class EntryReader(Protocol):
    """The diary, as far as the summary needs it."""

    def between(self, first: date, last: date) -> tuple[Entry, ...]:
        """Return the entries that describe the days from `first` to `last`, in the order of their time."""
        ...


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the summary that can be left out: its stable id and its label."""

    id: str
    label: Words


WENT_WELL = Section("went-well", QT_TRANSLATE_NOOP("Summary", "What went well"))
CHARTS = Section("charts", QT_TRANSLATE_NOOP("Summary", "Activity, sleep, mood and pain"))
AREAS = Section("areas", QT_TRANSLATE_NOOP("Summary", "Where it was"))
HELPED = Section("helped", QT_TRANSLATE_NOOP("Summary", "What helped"))
ACTIVITIES = Section("activities", QT_TRANSLATE_NOOP("Summary", "What I did"))
NOTES = Section("notes", QT_TRANSLATE_NOOP("Summary", "Notes I chose to share"))
DETAILS = Section("details", QT_TRANSLATE_NOOP("Summary", "Day by day, from page 2"))

SECTIONS: tuple[Section, ...] = (WENT_WELL, CHARTS, AREAS, HELPED, ACTIVITIES, NOTES, DETAILS)
"""Every section, in the order of the page."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What goes in. What is not chosen is not in the summary at all.

    `name` stands at the head ("" for none); `left_out` holds ids of SECTIONS; a note goes in only when the
    id of its entry is in `notes_included`.
    """

    name: str = ""
    left_out: frozenset[str] = frozenset()
    notes_included: frozenset[UUID] = frozenset()

    def wants(self, section: Section) -> bool:
        """Tell whether a section was left in."""
        return section.id not in self.left_out

    def wants_note(self, entry: Entry) -> bool:
        """Tell whether the note of an entry was chosen."""
        return self.wants(NOTES) and entry.id in self.notes_included

    @property
    def details(self) -> bool:
        """Tell whether the days are told one by one from the second page on."""
        return self.wants(DETAILS)


def note_of(entry: Entry) -> str:
    """Return the entry's free note, or "". What went well is a section of its own, not a note."""
    return next(
        (
            getattr(entry, spec.name)
            for spec in fields_of(type(entry))
            if spec.name == "note" and spec.kind is Kind.TEXT
        ),
        "",
    )


def entries_with_notes(reader: EntryReader, period: Period) -> tuple[Entry, ...]:
    """Return the entries of the period whose notes can be chosen, one by one."""
    return tuple(entry for entry in reader.between(period.first, period.last) if note_of(entry))
