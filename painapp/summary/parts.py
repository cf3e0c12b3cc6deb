"""The parts of the first page, made from one reading."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from painapp.domain.daily import daily_figures
from painapp.domain.entries import (
    Activity,
    CheckIn,
    Conditions,
    Entry,
    FlareUp,
    LookBack,
    Pause,
    Sleep,
)
from painapp.summary.body import body_map_of
from painapp.summary.care import conditions_of, contacts_of, medicines_of
from painapp.summary.choices import (
    ACTIVITIES,
    AREAS,
    CHARTS,
    CONDITIONS,
    CONTACTS,
    FLARE_UPS,
    HELPED,
    LOOK_BACK,
    MEDICINES,
    PRACTISED,
    SECTIONS,
    SET_OFF,
    WENT_WELL,
    Section,
)
from painapp.summary.flare_ups import flare_ups_of
from painapp.summary.following import following
from painapp.summary.looking_back import looking_back
from painapp.summary.practised import practised_of
from painapp.summary.sayings import Sayings, notes_of, went_well_of
from painapp.summary.strips import charts_of
from painapp.summary.tallies import activities_of, areas_of, helped_of, set_off_of

if TYPE_CHECKING:
    from datetime import date

    from painapp.domain.daily import Period
    from painapp.domain.ports import Language
    from painapp.summary.besides import Also
    from painapp.summary.body import BodyMap
    from painapp.summary.choices import Choices, EntryReader
    from painapp.summary.strips import Charts
    from painapp.summary.tallies import Tally

_DRAWN = (CheckIn, LookBack, Sleep, Activity)


@dataclass(frozen=True, slots=True)
class Read:
    """One reading of the diary for a period.

    `described` are the entries that stand on its days, in order; `entries` also the flare-ups and pauses that
    began before it and reach into it.
    """

    period: Period
    today: date
    described: tuple[Entry, ...]
    entries: tuple[Entry, ...]
    conditions: tuple[Conditions, ...]


@dataclass(frozen=True, slots=True)
class FirstPage:
    """What stands on the first page; `with_data` are the sections there is something for, chosen or not."""

    went_well: Sayings | None
    charts: Charts | None
    body: BodyMap | None
    flare_ups: Sayings | None
    tallies: tuple[Tally, ...]
    also: tuple[Also, ...]
    notes: Sayings | None
    with_data: frozenset[str]

    @property
    def says_something(self) -> bool:
        """Tell whether anything was chosen that has something to tell."""
        return any((self.went_well, self.charts, self.flare_ups, self.tallies, self.also, self.notes))


def read_of(reader: EntryReader, period: Period, today: date) -> Read:
    """Read a period of the diary."""
    described = sorted(reader.between(period.first, period.last), key=lambda one: one.day)
    periods = (
        one
        for kind in (FlareUp, Pause)
        for one in reader.periods(kind, period.first, period.last)
        if one.day < period.first
    )
    return Read(period, today, tuple(described), (*periods, *described), reader.all_of(Conditions))


def first_page_of(read: Read, choices: Choices, language: Language) -> FirstPage:
    """Return the first page with the most of each part; how much of it is shown, the page itself measures."""
    charts, body = _charts(read, choices, language), body_map_of(read.entries, language)
    how = (choices, language)
    entries = read.entries
    went_well = went_well_of(entries, *how)
    flare_ups = flare_ups_of(entries, read.period, read.today, *how)
    tallies = {
        AREAS: areas_of(entries, *how),
        HELPED: helped_of(entries, *how),
        ACTIVITIES: activities_of(entries, *how),
    }
    also = {
        PRACTISED: practised_of(entries, *how),
        LOOK_BACK: looking_back(entries, *how),
        SET_OFF: set_off_of(entries, *how),
        CONTACTS: contacts_of(entries, *how),
        MEDICINES: medicines_of(entries, *how),
        CONDITIONS: conditions_of(read.conditions, *how),
    }
    parts = {WENT_WELL: went_well, CHARTS: charts, FLARE_UPS: flare_ups, **tallies, **also}
    with_data = frozenset(section.id for section in SECTIONS if parts.get(section) is not None)

    def wanted(section: Section) -> bool:
        return parts[section] is not None and choices.wants(section)

    trackers = following(entries, *how)
    return FirstPage(
        went_well if wanted(WENT_WELL) else None,
        charts if wanted(CHARTS) else None,
        body if wanted(AREAS) else None,
        flare_ups if wanted(FLARE_UPS) else None,
        tuple(one for section, one in tallies.items() if one and wanted(section)),
        (
            *(one for section, one in also.items() if one and wanted(section)),
            *([trackers] if trackers else []),
        ),
        notes_of(entries, *how),
        with_data,
    )


def _charts(read: Read, choices: Choices, language: Language) -> Charts | None:
    shown = [one for one in read.entries if choices.wants(FLARE_UPS) or not isinstance(one, FlareUp)]
    with_help = sum(bool(one.writer) for one in read.described if isinstance(one, _DRAWN))
    figures = daily_figures(shown, read.period, read.today)
    return charts_of(figures, read.period, language, with_help)
