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
    SECTIONS,
    SET_OFF,
    WENT_WELL,
    Section,
)
from painapp.summary.flare_ups import flare_ups_of
from painapp.summary.following import following
from painapp.summary.looking_back import looking_back
from painapp.summary.room import (
    ACROSS,
    GAP,
    HALF,
    HEADING,
    ROOMS,
    THIRD,
    Room,
    fits,
    paired_height,
    small_print_height,
)
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

ROOMY_PLOT, LEAST_PLOT = 36.0, 28.0
"""How high a strip is to be at the least, in points: where there is room, and where everything is chosen.

pdf.py lets it become lower still, should some lines be longer than they were taken to be.
"""
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
    body_height: float
    flare_ups: Sayings | None
    tallies: tuple[Tally, ...]
    also: tuple[Also, ...]
    notes: Sayings | None
    with_data: frozenset[str]

    @property
    def says_something(self) -> bool:
        """Tell whether anything was chosen that has something to tell."""
        return any((self.went_well, self.charts, self.flare_ups, self.tallies, self.also, self.notes))

    @property
    def in_thirds(self) -> bool:
        """Tell whether areas, body map and flare-ups stand side by side."""
        areas = bool(self.tallies) and self.tallies[0].id == AREAS.id
        return areas and self.body is not None and self.flare_ups is not None

    def fits(self, plot_height: float) -> bool:
        """Tell whether all of it fits one page when a strip's plot is `plot_height` high."""
        tallies = [tally for tally in self.tallies if tally.id != AREAS.id or not self.in_thirds]
        halves = [tally.height(HALF) for tally in tallies]
        if not self.in_thirds:
            beside = 1 if tallies and tallies[0].id == AREAS.id else 0
            extra = [HEADING + self.body_height] if self.body else []
            extra += [self.flare_ups.height(HALF - 8)] if self.flare_ups else []
            halves[beside:beside] = extra
        halves += [self.notes.height(HALF)] if self.notes else []
        whole = [self.went_well.height(ACROSS) + GAP] if self.went_well else []
        whole += [self.charts.height(plot_height) + GAP] if self.charts else []
        whole += [self._thirds_height() + GAP] if self.in_thirds else []
        whole += [sum(one.height for one in self.also) + GAP] if self.also else []
        return fits([*whole, paired_height(halves)])

    def _thirds_height(self) -> float:
        areas = self.tallies[0].height(THIRD)
        if self.body:
            areas += small_print_height(self.body.caption, THIRD)
        flare_ups = self.flare_ups.height(THIRD - 5) if self.flare_ups else 0
        return max(areas, flare_ups, HEADING + self.body_height)


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
    charts, body = _charts(read, choices, language), body_map_of(read.entries, language)

    def set_out(room: Room) -> FirstPage:
        return _page(read, (charts, body), choices, language, room)

    page = set_out(ROOMS[0])
    if page.fits(ROOMY_PLOT):
        return page
    for room in ROOMS[1:]:
        page = set_out(room)
        if page.fits(LEAST_PLOT):
            return page
    return page


def _page(
    read: Read,
    drawn: tuple[Charts | None, BodyMap | None],
    choices: Choices,
    language: Language,
    room: Room,
) -> FirstPage:
    charts, body = drawn
    how = (choices, language, room)
    entries = read.entries
    went_well = went_well_of(entries, *how)
    flare_ups = flare_ups_of(entries, read.period, read.today, *how)
    tallies = {
        AREAS: areas_of(entries, *how),
        HELPED: helped_of(entries, *how),
        ACTIVITIES: activities_of(entries, *how),
    }
    also = {
        LOOK_BACK: looking_back(entries, language, room),
        SET_OFF: set_off_of(entries, language, room),
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
        body if wanted(AREAS) else None,
        room.body_height,
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
