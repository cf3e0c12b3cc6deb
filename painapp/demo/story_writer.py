"""Writes what hangs together over weeks: each entry on its day and at its hour, by a chance of its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from painapp.demo.pen import Pen
from painapp.domain.entries import Entry

if TYPE_CHECKING:
    from painapp.demo.course import Course
    from painapp.domain.moments import Written

_E = TypeVar("_E", bound=Entry)


class StoryWriter:
    """Writes up to `last` in `zone`; `about` names the chance, so that one story leaves another as it is."""

    def __init__(self, course: Course, last: date, zone: str, about: str) -> None:
        self.course = course
        self.chance = course.chance(about, last.toordinal())
        self.made: list[Entry] = []
        self._last = last
        self._zone = zone

    def in_order(self) -> tuple[Entry, ...]:
        """Return everything as it was written."""
        return tuple(sorted(self.made, key=lambda one: one.written.at))

    def lately(self, ago: int) -> date:
        """Return the day so many days before the last; a negative number lies ahead."""
        return self._last - timedelta(days=ago)

    def add(self, kind: type[_E], day: date, hour: float, **said: Any) -> _E:
        """Write an entry on `day`, some minutes after `hour`."""
        entry = kind(
            id=UUID(int=self.chance.getrandbits(128), version=4),
            day=day,
            written=self._stamp(day, hour),
            **said,
        )
        self.made.append(entry)
        return entry

    def _stamp(self, day: date, hour: float) -> Written:
        now = replace(self.course.condition(day), recorded=True, late_by=0)
        return Pen(now, self._zone, self.chance).untimed(hour, hour + 0.4).written
