"""The parts of the first page, made from what was selected."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from painapp.domain.daily import daily_figures
from painapp.domain.entries import (
    Activity,
    CheckIn,
    Conditions,
    Entry,
    FlareUp,
    HealthContact,
    LessonRead,
    LookBack,
    Medicine,
    Practice,
    Sleep,
    ThingTried,
    Tracked,
    WentWell,
)
from painapp.summary.agreed import agreed_of
from painapp.summary.body import body_map_of
from painapp.summary.care import conditions_of, contacts_of, medicines_of
from painapp.summary.choices import (
    ACTIVITIES,
    AGREED,
    AREAS,
    CHARTS,
    CONDITIONS,
    CONTACTS,
    HELPED,
    LEARNED,
    LOOK_BACK,
    MATTERS_GOALS,
    MEDICINES,
    PRACTISED,
    SET_OFF,
    TALK_ABOUT,
    TRIED,
    Section,
)
from painapp.summary.flare_ups import flare_ups_of
from painapp.summary.following import following
from painapp.summary.learned import learned_of
from painapp.summary.looking_back import looking_back
from painapp.summary.matters import matters_of
from painapp.summary.practised import practised_of
from painapp.summary.sayings import Sayings, notes_of, went_well_of
from painapp.summary.strips import charts_of
from painapp.summary.talk import talk_of
from painapp.summary.tallies import activities_of, areas_of, helped_of, set_off_of
from painapp.summary.tried import tried_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from painapp.domain.ports import Language
    from painapp.summary.agreed import Agreed
    from painapp.summary.besides import Also
    from painapp.summary.body import BodyMap
    from painapp.summary.choices import Choices
    from painapp.summary.matters import Matters
    from painapp.summary.selected import Selected
    from painapp.summary.strips import Charts
    from painapp.summary.talk import Talk
    from painapp.summary.tallies import Tally

_DRAWN = (CheckIn, LookBack, Sleep, Activity)


@dataclass(frozen=True, slots=True)
class FirstPage:
    """What stands on the first page; None or () where it has nothing to say or was left out."""

    talk: Talk | None
    agreed: Agreed | None
    matters: Matters | None
    went_well: Sayings | None
    charts: Charts | None
    body: BodyMap | None
    flare_ups: Sayings | None
    tallies: tuple[Tally, ...]
    also: tuple[Also, ...]
    notes: Sayings | None

    @property
    def says_something(self) -> bool:
        """Tell whether anything was chosen that has something to tell."""
        return any(
            (
                self.talk,
                self.agreed,
                self.matters,
                self.went_well,
                self.charts,
                self.flare_ups,
                self.tallies,
                self.also,
                self.notes,
            )
        )


def first_page_of(found: Selected, today: date, language: Language) -> FirstPage:
    """Return the first page with the most of each part; how much of it is shown, the page itself measures."""
    choices, entries = found.choices, found.entries
    how = (choices, language)

    def wants(section: Section) -> bool:
        return choices.wants(section)

    # By kind, once: ten years looked through by each part would take half of all the time.
    kinds: dict[type[Entry], list[Entry]] = {}
    for one in entries:
        kinds.setdefault(type(one), []).append(one)

    def of(kind: type[Entry]) -> list[Entry]:
        return kinds.get(kind, [])

    def told(makers: dict[Section, tuple[type[Entry], _Maker[_T]]]) -> tuple[_T, ...]:
        made = (make(of(kind), *how) for section, (kind, make) in makers.items() if wants(section))
        return tuple(one for one in made if one is not None)

    trackers = following(of(Tracked), *how)
    of_lessons = [*of(LessonRead), *of(ThingTried)]
    learned = [one] if wants(LEARNED) and (one := learned_of(of_lessons, *how)) else []
    tried = [one] if wants(TRIED) and (one := tried_of(found, language)) else []
    return FirstPage(
        talk_of(entries, *how) if wants(TALK_ABOUT) else None,
        agreed_of(found, language) if wants(AGREED) else None,
        matters_of(entries, *how) if wants(MATTERS_GOALS) else None,
        went_well_of(of(WentWell), *how),
        _charts(found, today, language) if wants(CHARTS) else None,
        body_map_of(of(CheckIn), language) if wants(AREAS) else None,
        flare_ups_of(of(FlareUp), found.period, today, *how),
        told(_TALLIES),
        (*told(_PRACTISED), *tried, *told(_ALSO), *learned, *([trackers] if trackers else [])),
        notes_of(entries, *how),
    )


def _charts(found: Selected, today: date, language: Language) -> Charts | None:
    with_help = sum(
        bool(one.writer) for one in found.entries if isinstance(one, _DRAWN) and one.day >= found.period.first
    )
    figures = daily_figures(found.entries, found.period, today)
    return charts_of(figures, found.period, language, with_help)


def _conditions(entries: Sequence[Entry], choices: Choices, language: Language) -> Also | None:
    return conditions_of([one for one in entries if isinstance(one, Conditions)], choices, language)


_T = TypeVar("_T")
_Maker: TypeAlias = "Callable[[Sequence[Entry], Choices, Language], _T | None]"
_TALLIES: dict[Section, tuple[type[Entry], _Maker[Tally]]] = {
    AREAS: (CheckIn, areas_of),
    HELPED: (CheckIn, helped_of),
    ACTIVITIES: (Activity, activities_of),
}
_PRACTISED: dict[Section, tuple[type[Entry], _Maker[Also]]] = {PRACTISED: (Practice, practised_of)}
_ALSO: dict[Section, tuple[type[Entry], _Maker[Also]]] = {
    LOOK_BACK: (LookBack, looking_back),
    SET_OFF: (CheckIn, set_off_of),
    CONTACTS: (HealthContact, contacts_of),
    MEDICINES: (Medicine, medicines_of),
    CONDITIONS: (Conditions, _conditions),
}
