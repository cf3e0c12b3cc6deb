"""The parts of the first page: made from one reading, with as much room for each as one page allows."""

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
    SECTIONS,
    SET_OFF,
    WENT_WELL,
    Section,
)
from painapp.summary.flare_ups import flare_ups_of
from painapp.summary.following import following
from painapp.summary.looking_back import looking_back
from painapp.summary.room import GAP, ROOMS, Room, fits, paired_height
from painapp.summary.sayings import Sayings, notes_of, went_well_of
from painapp.summary.strips import charts_of
from painapp.summary.tallies import activities_of, areas_of, helped_of, set_off_of

if TYPE_CHECKING:
    from datetime import date

    from painapp.domain.daily import Period
    from painapp.domain.ports import Language
    from painapp.summary.care import Also
    from painapp.summary.choices import Choices, EntryReader
    from painapp.summary.strips import Charts
    from painapp.summary.tallies import Tally

ROOMY_PLOT, LEAST_PLOT = 36.0, 26.0
"""How high a strip is at the least, in points: where there is room, and where everything is chosen."""
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
    flare_ups: Sayings | None
    tallies: tuple[Tally, ...]
    also: tuple[Also, ...]
    notes: Sayings | None
    with_data: frozenset[str]

    @property
    def says_something(self) -> bool:
        """Tell whether anything was chosen that has something to tell."""
        return any((self.went_well, self.charts, self.flare_ups, self.tallies, self.also, self.notes))

    def fits(self, plot_height: float) -> bool:
        """Tell whether all of it fits one page when a strip's plot is `plot_height` high."""
        halves = [tally.height for tally in self.tallies]
        beside = 1 if self.tallies and self.tallies[0].id == AREAS.id else 0
        halves[beside:beside] = [self.flare_ups.height(half=True)] if self.flare_ups else []
        halves += [self.notes.height(half=True)] if self.notes else []
        whole = [self.went_well.height(half=False) + GAP] if self.went_well else []
        whole += [self.charts.height(plot_height) + GAP] if self.charts else []
        whole += [sum(one.height for one in self.also) + GAP] if self.also else []
        return fits([*whole, paired_height(halves)])


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
    """Return the first page with the most room for each part that one page allows."""
    page = _page(read, choices, language, ROOMS[0])
    if page.fits(ROOMY_PLOT):
        return page
    for room in ROOMS[1:]:
        page = _page(read, choices, language, room)
        if page.fits(LEAST_PLOT):
            return page
    return page


def _page(read: Read, choices: Choices, language: Language, room: Room) -> FirstPage:
    how = (choices, language, room)
    entries = read.entries
    went_well = went_well_of(entries, *how)
    charts = _charts(read, choices, language)
    flare_ups = flare_ups_of(entries, read.period, read.today, *how)
    tallies = {
        AREAS: areas_of(entries, *how),
        HELPED: helped_of(entries, *how),
        SET_OFF: set_off_of(entries, *how),
        ACTIVITIES: activities_of(entries, *how),
        LOOK_BACK: looking_back(entries, language, room),
    }
    also = {
        CONTACTS: contacts_of(entries, language, room),
        MEDICINES: medicines_of(entries, language, room),
        CONDITIONS: conditions_of(read.conditions, language, room),
    }
    parts = {WENT_WELL: went_well, CHARTS: charts, FLARE_UPS: flare_ups, **tallies, **also}
    with_data = frozenset(section.id for section in SECTIONS if parts.get(section) is not None)

    def wanted(section: Section) -> bool:
        return parts[section] is not None and choices.wants(section)

    trackers = following(entries, *how)
    return FirstPage(
        went_well if wanted(WENT_WELL) else None,
        charts if wanted(CHARTS) else None,
        flare_ups if wanted(FLARE_UPS) else None,
        (
            *(one for section, one in tallies.items() if one and wanted(section)),
            *([trackers] if trackers else []),
        ),
        tuple(one for section, one in also.items() if one and wanted(section)),
        notes_of(entries, *how),
        with_data,
    )


def _charts(read: Read, choices: Choices, language: Language) -> Charts | None:
    shown = [one for one in read.entries if choices.wants(FLARE_UPS) or not isinstance(one, FlareUp)]
    with_help = sum(bool(one.writer) for one in read.described if isinstance(one, _DRAWN))
    figures = daily_figures(shown, read.period, read.today)
    return charts_of(figures, read.period, language, with_help)
