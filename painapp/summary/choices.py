"""What the person chooses to share, and where the summary reads from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, TypeVar

from painapp.domain.entries import Entry, Tracked
from painapp.domain.fields import Kind, fields_of
from painapp.domain.words import QT_TRANSLATE_NOOP, Words, own_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date
    from uuid import UUID

    from painapp.domain.daily import Period
    from painapp.domain.ports import Language

_E = TypeVar("_E", bound=Entry)


class EntryReader(Protocol):
    """The diary, as far as the summary needs it."""

    def between(self, first: date, last: date) -> tuple[Entry, ...]:
        """Return the entries that describe the days from `first` to `last`, in the order of their time."""
        ...

    def periods(self, kind: type[_E], first: date, last: date) -> tuple[_E, ...]:
        """Return the flare-ups or pauses that touch those days, also those that began before or go on."""
        ...

    def all_of(self, kind: type[_E]) -> tuple[_E, ...]:
        """Return every entry of a kind."""
        ...


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the summary: its stable id, its label, and what else there is to know about it.

    `asked` tells that it goes in only where the person ticked it; the others can be left out.
    """

    id: str
    label: Words
    more: Words | None = None
    asked: bool = False


WENT_WELL = Section("went-well", QT_TRANSLATE_NOOP("Summary", "What went well"))
CHARTS = Section("charts", QT_TRANSLATE_NOOP("Summary", "Activity, sleep, mood and pain"))
AREAS = Section("areas", QT_TRANSLATE_NOOP("Summary", "Where it was"))
FLARE_UPS = Section("flare-ups", QT_TRANSLATE_NOOP("Summary", "Flare-ups"))
HELPED = Section("helped", QT_TRANSLATE_NOOP("Summary", "What helped"))
SET_OFF = Section("set-off", QT_TRANSLATE_NOOP("Summary", "What may have set it off"))
ACTIVITIES = Section("activities", QT_TRANSLATE_NOOP("Summary", "What I did"))
PRACTISED = Section("practised", QT_TRANSLATE_NOOP("Summary", "What I practised"))
LOOK_BACK = Section("look-back", QT_TRANSLATE_NOOP("Summary", "How much pain got in the way"))
CONTACTS = Section(
    "contacts",
    QT_TRANSLATE_NOOP("Summary", "Health contacts"),
    QT_TRANSLATE_NOOP("Summary", "With why, and what came of it."),
    asked=True,
)
MEDICINES = Section(
    "medicines",
    QT_TRANSLATE_NOOP("Summary", "Medicines as taken"),
    QT_TRANSLATE_NOOP("Summary", "In your own words."),
    asked=True,
)
CONDITIONS = Section("conditions", QT_TRANSLATE_NOOP("Summary", "Other conditions"), asked=True)
NOTES = Section("notes", QT_TRANSLATE_NOOP("Summary", "Notes I chose to share"))
DETAILS = Section(
    "details",
    QT_TRANSLATE_NOOP("Summary", "Day by day, from page 2"),
    QT_TRANSLATE_NOOP("Summary", "Each day with what is ticked here."),
)

SECTIONS: tuple[Section, ...] = (
    WENT_WELL,
    CHARTS,
    AREAS,
    FLARE_UPS,
    HELPED,
    SET_OFF,
    ACTIVITIES,
    PRACTISED,
    LOOK_BACK,
    CONTACTS,
    MEDICINES,
    CONDITIONS,
    NOTES,
    DETAILS,
)
"""Every section but those of the trackers, in the order of the page."""

NOTE_FIELDS = frozenset({"note", "different"})
"""Free text that goes in one by one: it may say anything."""

_TRACKER = "tracker:"


@dataclass(frozen=True, slots=True)
class Choices:
    """What goes in. What is not chosen is not in the summary at all.

    `name` stands at the head ("" for none); `left_out` and `taken_in` hold ids of sections, the latter of
    those that are `asked`; a note goes in only when the id of its entry is in `notes_included`.
    `body_build` is the body shape of the body map. `preset` names whom it is for (`PRESETS`). A single item
    (`summary/items.py` names them) can be left out by its key, or have other words. `paper` is "a4" or
    "letter"; `large_print` sets everything larger, on more pages.
    """

    name: str = ""
    left_out: frozenset[str] = frozenset()
    notes_included: frozenset[UUID] = frozenset()
    taken_in: frozenset[str] = frozenset()
    body_build: str = ""
    preset: str = "coach"
    items_left_out: frozenset[str] = frozenset()
    reworded: Mapping[str, str] = field(default_factory=dict[str, str])
    paper: str = "a4"
    large_print: bool = False

    def wants(self, section: Section) -> bool:
        """Tell whether a section goes in."""
        return section.id in self.taken_in if section.asked else section.id not in self.left_out

    def wants_note(self, entry: Entry) -> bool:
        """Tell whether the note of an entry was chosen."""
        return self.wants(NOTES) and entry.id in self.notes_included

    @property
    def details(self) -> bool:
        """Tell whether the days are told one by one from the second page on."""
        return self.wants(DETAILS)


def tracker_section(key: str, name: str = "") -> Section:
    """Return the section of one tracker, called as the person calls it: each is ticked by itself."""
    return Section(_TRACKER + key, own_text(name), asked=True)


def trackers_to_choose(entries: Iterable[Entry], language: Language) -> tuple[Section, ...]:
    """Return a section for each tracker that says something among `entries`."""
    from painapp.domain.trackers import tracker_name, trackers_seen

    return tuple(tracker_section(one.tracker, tracker_name(one, language)) for one in trackers_seen(entries))


def section_of_value(value: Tracked) -> Section:
    """Return the section that a tracker's value belongs to."""
    return tracker_section(value.tracker)


def note_of(entry: Entry) -> str:
    """Return the entry's free notes, or "". What went well is a section of its own, not a note."""
    notes = (
        getattr(entry, spec.name)
        for spec in fields_of(type(entry))
        if spec.name in NOTE_FIELDS and spec.kind is Kind.TEXT
    )
    return "\n".join(note for note in notes if note)


def entries_with_notes(reader: EntryReader, period: Period) -> tuple[Entry, ...]:
    """Return the entries of the period whose notes can be chosen, one by one."""
    return tuple(entry for entry in reader.between(period.first, period.last) if note_of(entry))
