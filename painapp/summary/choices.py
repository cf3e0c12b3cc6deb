"""What the person chooses to share, and where the summary reads from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, TypeVar

from painapp.domain.entries import Entry, Tracked
from painapp.domain.fields import Kind, fields_of
from painapp.domain.text import clean_line
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


CALL = Section(
    "call",
    QT_TRANSLATE_NOOP("Summary", "Call number and next date"),
)
TALK_ABOUT = Section(
    "talk-about",
    QT_TRANSLATE_NOOP("Summary", "What I want to talk about"),
    QT_TRANSLATE_NOOP("Summary", "With what I need from the call."),
)
AGREED = Section("agreed", QT_TRANSLATE_NOOP("Summary", "Agreed last time, and how it went"))
MATTERS_GOALS = Section("matters-goals", QT_TRANSLATE_NOOP("Summary", "What matters to me, and my goals"))
WENT_WELL = Section("went-well", QT_TRANSLATE_NOOP("Summary", "What went well"))
CHARTS = Section("charts", QT_TRANSLATE_NOOP("Summary", "Activity, sleep, mood and pain"))
AREAS = Section("areas", QT_TRANSLATE_NOOP("Summary", "Where it was"))
FLARE_UPS = Section("flare-ups", QT_TRANSLATE_NOOP("Summary", "Flare-ups"))
HELPED = Section("helped", QT_TRANSLATE_NOOP("Summary", "What helped"))
SET_OFF = Section("set-off", QT_TRANSLATE_NOOP("Summary", "What may have set it off"))
ACTIVITIES = Section("activities", QT_TRANSLATE_NOOP("Summary", "What I did"))
PRACTISED = Section("practised", QT_TRANSLATE_NOOP("Summary", "What I practised"))
TRIED = Section(
    "tried",
    QT_TRANSLATE_NOOP("Summary", "What I tried"),
    QT_TRANSLATE_NOOP("Summary", "Small steps, pacing, what I expected and what happened."),
)
LEARNED = Section(
    "learned",
    QT_TRANSLATE_NOOP("Summary", "Lessons and things tried"),
    QT_TRANSLATE_NOOP("Summary", "The names of lessons and how things to try went. None of your answers."),
    asked=True,
)
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
STORY = Section(
    "story",
    QT_TRANSLATE_NOOP("Summary", "My story"),
    QT_TRANSLATE_NOOP("Summary", "From page 2."),
    asked=True,
)
BELIEFS = Section(
    "beliefs",
    QT_TRANSLATE_NOOP("Summary", "What I believe about my pain"),
    QT_TRANSLATE_NOOP("Summary", "From page 2."),
    asked=True,
)

SECTIONS: tuple[Section, ...] = (
    CALL,
    TALK_ABOUT,
    AGREED,
    MATTERS_GOALS,
    WENT_WELL,
    CHARTS,
    AREAS,
    FLARE_UPS,
    HELPED,
    SET_OFF,
    ACTIVITIES,
    PRACTISED,
    TRIED,
    LOOK_BACK,
    CONTACTS,
    MEDICINES,
    CONDITIONS,
    LEARNED,
    NOTES,
    DETAILS,
    STORY,
    BELIEFS,
)
"""Every section but those of the trackers, in the order of the page."""

NOTE_FIELDS = frozenset({"note", "different", "learned"})
"""Free text that goes in one by one: it may say anything."""

NAMES = ("full", "initials", "none")
"""How the person's name goes in."""
PAPERS = ("a4", "letter")
"""The sheets it can be set on."""
LONGEST_NAME = 100

_TRACKER = "tracker:"


@dataclass(frozen=True, slots=True)
class Choices:
    """What goes in. What is not chosen is not in the summary at all.

    `name` stands at the head ("" for none), as `name_as` says (`NAMES`). `left_out` and `taken_in` hold ids
    of sections, the latter of those that are `asked`; a note goes in only when the id of its entry is in
    `notes_included`. `body_build` is the body shape of the body map. `preset` names whom it is for
    (`PRESETS`). A single item (`summary/items.py` names them) can be left out by its key, or have other
    words. `paper` is one of `PAPERS`; `large_print` sets everything larger, on more pages.
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
    name_as: str = "full"

    @property
    def person(self) -> str:
        """The name as it goes in: whole, as initials, or ""."""
        if self.name_as == "none":
            return ""
        name = clean_line(self.name)[:LONGEST_NAME]
        return initials(name) if self.name_as == "initials" else name

    @property
    def full_name(self) -> bool:
        """Tell whether a name goes in, and that in full: without it no FHIR file is made."""
        return self.name_as == "full" and bool(self.person)

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


@dataclass(frozen=True, slots=True)
class Preset:
    """Whom a summary is made for: what it is called, and the sections it begins without.

    None takes in what is only there if asked for. `role` is that of the person it is for
    (`lists.CONTACTS`), "" for whoever the calls are with.
    """

    id: str
    label: Words
    title: Words
    left_out: frozenset[str] = frozenset()
    role: str = ""

    def is_with(self, role: str) -> bool:
        """Tell whether somebody of that role is the one it is for."""
        return role == self.role if self.role else role not in _OTHERS


def initials(name: str) -> str:
    """Return the first letters of a name: "Kari Anne Nordmann" gives "K. A. N."."""
    first = (next((letter for letter in part if letter.isalnum()), "") for part in name.split())
    return " ".join(f"{letter.upper()}." for letter in first if letter)


def preset_of(choices: Choices) -> Preset:
    """Return the preset of some choices; the first for one this version does not know."""
    return next((one for one in PRESETS if one.id == choices.preset), PRESETS[0])


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


def _without(*kept: Section) -> frozenset[str]:
    return frozenset(section.id for section in SECTIONS if not section.asked and section not in kept)


_OTHERS = frozenset({"gp", "physiotherapist"})
PRESETS: tuple[Preset, ...] = (
    Preset(
        "coach",
        QT_TRANSLATE_NOOP("Summary", "My coach"),
        QT_TRANSLATE_NOOP("Summary", "Summary for my coaching call"),
    ),
    Preset(
        "gp",
        QT_TRANSLATE_NOOP("Summary", "My GP"),
        QT_TRANSLATE_NOOP("Summary", "Summary for my GP"),
        frozenset(section.id for section in (AGREED, MATTERS_GOALS, WENT_WELL, ACTIVITIES, TRIED)),
        "gp",
    ),
    Preset(
        "physio",
        QT_TRANSLATE_NOOP("Summary", "Physiotherapist"),
        QT_TRANSLATE_NOOP("Summary", "Summary for my physiotherapist"),
        frozenset({WENT_WELL.id}),
        "physiotherapist",
    ),
    Preset(
        "goals",
        QT_TRANSLATE_NOOP("Summary", "Only my goals"),
        QT_TRANSLATE_NOOP("Summary", "My goals"),
        _without(AGREED, MATTERS_GOALS, WENT_WELL, TRIED, NOTES, DETAILS),
    ),
)
"""Whom a summary is for; the first is the usual one."""
