"""Which lessons come next, and why; what was read of them. Rules over entries, no more.

Nothing is locked, nothing counts days, and nothing that was passed over is ever called late. A lesson is met
here as a `Heading`, which `content.lesson.LessonHeading` is.
"""

from __future__ import annotations

from itertools import zip_longest
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, Protocol

from painapp.domain.learn_lists import LEARN_AREAS, PATHS
from painapp.domain.lists import EFFORT
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from painapp.domain.learning import HowReady, LessonRead, MyCourse
    from painapp.domain.ports import Language

MOST = 3
"""How many lessons are put first: one, and two more."""
OTHER_CONDITIONS = "other-conditions"
"""The lesson for who lives with something else beside the pain."""
OF_EFFORT = frozenset({"moving", "outdoors"})
"""The areas that ask something of the body."""
NOT_NOW = "not-now"
READY = frozenset({"ready", "doing"})
"""What is said of how ready an area feels where something may be tried."""

GOES_ON, CONDITION, TRYING, CHOSEN, FOLLOWS, BEGINS, ALSO = (
    *("goes-on", "condition", "trying", "chosen", "follows", "begins", "also"),
)
"""Why a lesson is put first."""


class Heading(Protocol):
    """What of a lesson decides whether it comes next."""

    @property
    def id(self) -> str:
        """Its stable name."""
        ...

    @property
    def path(self) -> str:
        """One of `learn_lists.PATHS`."""
        ...

    @property
    def week(self) -> int:
        """1 to 6."""
        ...

    @property
    def areas(self) -> Sequence[str]:
        """Ids of `learn_lists.LEARN_AREAS`, the main one first."""
        ...

    @property
    def title(self) -> str:
        """What it is called."""
        ...


class Reading(NamedTuple):
    """What was read: `ended` has the first day a lesson was read to its end, `where` the page open last.

    `opened` are all lessons that were opened, the one opened last at its end.
    """

    opened: tuple[str, ...] = ()
    ended: Mapping[str, date] = MappingProxyType({})
    where: Mapping[str, str] = MappingProxyType({})

    @property
    def read(self) -> frozenset[str]:
        """The lessons that were read to their end."""
        return frozenset(self.ended)

    @property
    def last(self) -> str | None:
        """The lesson opened last."""
        return self.opened[-1] if self.opened else None

    @property
    def stopped(self) -> str | None:
        """The lesson opened last, where it was not read to its end yet."""
        return self.last if self.last not in self.ended else None


class Suggestion(NamedTuple):
    """A lesson put first; `why` is one of the reasons, `about` the area, lesson or path it speaks of."""

    id: str
    why: str
    about: str = ""


def reading_of(entries: Iterable[LessonRead]) -> Reading:
    """Put together what was read, of entries in whatever order."""
    opened: dict[str, None] = {}
    ended: dict[str, date] = {}
    where: dict[str, str] = {}
    for one in sorted(entries, key=lambda one: (one.day, one.written.at, one.id)):
        opened.pop(one.lesson, None)
        opened[one.lesson] = None
        if one.page:
            where[one.lesson] = one.page
        if one.to_the_end:
            ended.setdefault(one.lesson, one.day)
    return Reading(tuple(opened), ended, where)


def readiness_of(entries: Iterable[HowReady]) -> dict[str, str]:
    """Return how ready each area was said to feel, last."""
    said = sorted(entries, key=lambda one: (one.written.at, one.id))
    return {one.area: one.how for one in said if one.area and one.how}


def running_paths(headings: Sequence[Heading], reading: Reading, plan: MyCourse | None) -> tuple[str, ...]:
    """Return the paths the person is on: those they chose, else those of which they opened a lesson."""
    if plan is not None and plan.paths:
        return plan.paths
    begun = {one.path for one in headings if one.id in reading.opened}
    return tuple(one.id for one in PATHS if one.id in begun)


def is_finished(headings: Sequence[Heading], reading: Reading, plan: MyCourse | None) -> bool:
    """Tell whether every lesson of the paths the person is on was read to its end."""
    paths = running_paths(headings, reading, plan)
    lessons = [one.id for one in headings if one.path in paths]
    return bool(lessons) and all(one in reading.ended for one in lessons)


def week_in(headings: Sequence[Heading], reading: Reading, path: str) -> int:
    """Return the week of a path in which the person is: that of what they opened last there, else the first.

    Once all of that week is read it is the next one with anything unread, if there is one.
    """
    here = [one for one in headings if one.path == path]
    by_id = {one.id: one for one in here}
    last = next((by_id[id_] for id_ in reversed(reading.opened) if id_ in by_id), None)
    if last is None:
        return 1
    unread = [one.week for one in here if one.id not in reading.ended and one.week >= last.week]
    return min(unread, default=last.week)


def next_lessons(
    headings: Sequence[Heading],
    reading: Reading,
    plan: MyCourse | None,
    ready: Mapping[str, str],
    conditions: Collection[str],
) -> tuple[Suggestion, ...]:
    """Return the lessons to put first, three at most, each with the reason; `headings` in their order.

    `conditions` are those the person named and that the course has a page about, `EFFORT` among them. An area
    that is "not now" is not put forward, nor one that asks for effort where small efforts make the person
    worse, unless they chose it. What was stopped in the middle always may go on.
    """
    return _Choosing(headings, reading, plan, ready, conditions).chosen()


class _Choosing:
    """One choice of what comes next."""

    def __init__(
        self,
        headings: Sequence[Heading],
        reading: Reading,
        plan: MyCourse | None,
        ready: Mapping[str, str],
        conditions: Collection[str],
    ) -> None:
        self._headings = {one.id: one for one in headings}
        self._reading = reading
        self._plan = plan
        self._ready = ready
        self._conditions = conditions
        self._areas = [one for one in (plan.areas if plan is not None else ()) if ready.get(one) != NOT_NOW]
        own = {"outdoors"} if plan is not None and "outdoor" in plan.paths else set[str]()
        of_effort = OF_EFFORT - own - set(self._areas) if EFFORT in conditions else frozenset[str]()
        self._quiet = of_effort | {area for area, how in ready.items() if how == NOT_NOW}

    def chosen(self) -> tuple[Suggestion, ...]:
        stopped = self._reading.stopped or ""
        found = {stopped: Suggestion(stopped, GOES_ON)} if stopped in self._headings else {}
        of_areas, on_paths = list(self._of_areas()), list(self._on_paths())
        wished = {one.id: one for one in of_areas}
        for one in _in_turn(of_areas, on_paths) if self._reading.opened else [*of_areas, *on_paths]:
            found.setdefault(one.id, wished.get(one.id, one))
        return tuple(self._with_conditions(list(found.values()))[:MOST])

    def _with_conditions(self, found: list[Suggestion]) -> list[Suggestion]:
        """Put what goes with another condition before anything of effort, and never further than second."""
        lesson = self._headings.get(OTHER_CONDITIONS)
        if not self._conditions or lesson is None or not self._is_open(lesson):
            return found
        goes_on = bool(found) and found[0].why == GOES_ON
        if goes_on and found[0].id == OTHER_CONDITIONS:
            return found
        others = [one for one in found if one.id != OTHER_CONDITIONS]
        effort = bool(others) and _main(self._headings[others[0].id]) in OF_EFFORT
        at = 1 if others and (goes_on or not effort) else 0
        return [*others[:at], Suggestion(OTHER_CONDITIONS, CONDITION), *others[at:]]

    def _of_areas(self) -> Iterator[Suggestion]:
        """One lesson for each area that was chosen; those that feel ready come first."""
        taken: set[str] = set()
        for area in sorted(self._areas, key=lambda one: self._ready.get(one) not in READY):
            fitting = [one for one in self._unread() if area in one.areas and one.id not in taken]
            fitting.sort(key=lambda one: _main(one) != area)
            if fitting:
                taken.add(fitting[0].id)
                why = TRYING if self._ready.get(area) in READY else CHOSEN
                yield Suggestion(fitting[0].id, why, area)

    def _on_paths(self) -> Iterator[Suggestion]:
        """What follows on each path the person is on; where they are on none, the beginning of both."""
        paths = running_paths(tuple(self._headings.values()), self._reading, self._plan)
        for path in paths or tuple(one.id for one in PATHS):
            here = [one for one in self._headings.values() if one.path == path]
            ids = [one.id for one in here]
            last = next((id_ for id_ in reversed(self._reading.opened) if id_ in ids), None)
            at = ids.index(last) if last is not None else -1
            unread = [one.id for one in self._unread() if one.path == path]
            ahead = next((id_ for id_ in unread if ids.index(id_) > at), None)
            if last is None and ahead is not None:
                yield Suggestion(ahead, BEGINS, path)
            elif last is not None and ahead is not None:
                yield Suggestion(ahead, FOLLOWS, last)
            elif unread:
                yield Suggestion(unread[0], ALSO)

    def _unread(self) -> list[Heading]:
        lessons = (one for one in self._headings.values() if self._is_open(one))
        return [one for one in lessons if _main(one) not in self._quiet]

    def _is_open(self, lesson: Heading) -> bool:
        return lesson.id not in self._reading.ended


def _in_turn(some: list[Suggestion], others: list[Suggestion]) -> list[Suggestion]:
    return [one for turn in zip_longest(some, others) for one in turn if one is not None]


def _main(lesson: Heading) -> str:
    return next(iter(lesson.areas), "")


def why_said(suggestion: Suggestion, titles: Mapping[str, str], language: Language) -> str:
    """Say in a few words why a lesson is put first; `titles` are those of the lessons, by id."""
    options = PATHS if suggestion.why == BEGINS else LEARN_AREAS
    labels = {one.id: language.text(one.label) for one in options}
    names = titles if suggestion.why == FOLLOWS else labels
    return language.text(_WHY[suggestion.why], about=names.get(suggestion.about, ""))


_WHY = {
    GOES_ON: QT_TRANSLATE_NOOP("Course", "You were in the middle of this one."),
    CONDITION: QT_TRANSLATE_NOOP("Course", "You live with something else too. This is about both together."),
    TRYING: QT_TRANSLATE_NOOP("Course", "You are ready to try something: {about}."),
    CHOSEN: QT_TRANSLATE_NOOP("Course", "You chose: {about}."),
    FOLLOWS: QT_TRANSLATE_NOOP("Course", "It follows “{about}”."),
    BEGINS: QT_TRANSLATE_NOOP("Course", "{about} begins here."),
    ALSO: QT_TRANSLATE_NOOP("Course", "It is on your path too."),
}
