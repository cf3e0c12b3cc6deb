"""One value a day for each measure: what strips, calendars and charts draw.

The average of a day is the mean of its check-ins and the worst is the highest of them, until the evening
look-back says it better. Gaps stay gaps.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

from painapp.domain.entries import Activity, CheckIn, Sleep
from painapp.domain.sleep import minutes_slept

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from painapp.domain.entries import Entry

_E = TypeVar("_E", bound="Entry")


@dataclass(frozen=True, slots=True)
class Figure:
    """A day's value, how many entries it rests on, and whether all of them were written later."""

    value: float
    count: int
    late: bool


@dataclass(frozen=True, slots=True)
class DayFigures:
    """One day's figures; None is a gap.

    Pain, mood, energy and stress are 0–10, sleep and activity are minutes, sleep quality is 1–5.
    """

    day: date
    pain_average: Figure | None = None
    pain_worst: Figure | None = None
    mood: Figure | None = None
    energy: Figure | None = None
    stress: Figure | None = None
    sleep_minutes: Figure | None = None
    sleep_quality: Figure | None = None
    activity_minutes: Figure | None = None

    @property
    def recorded(self) -> bool:
        """Tell whether the day has any figure."""
        return any(
            (
                self.pain_average,
                self.mood,
                self.energy,
                self.stress,
                self.sleep_minutes,
                self.sleep_quality,
                self.activity_minutes,
            )
        )


@dataclass(frozen=True, slots=True)
class Period:
    """Whole days from `first` to `last`, both counted. Raises ValueError when last is before first."""

    first: date
    last: date

    def __post_init__(self) -> None:
        """Refuse a period that runs backwards."""
        if self.last < self.first:
            raise ValueError("a period ends on or after the day it starts")

    @property
    def length(self) -> int:
        """Number of days."""
        return (self.last - self.first).days + 1

    def days(self) -> list[date]:
        """Every day in order."""
        return [self.first + timedelta(days=number) for number in range(self.length)]


def daily_figures(entries: Iterable[Entry], period: Period) -> tuple[DayFigures, ...]:
    """Return one DayFigures for each day of `period`, in order, from the entries that describe it."""
    by_day: dict[date, list[Entry]] = {day: [] for day in period.days()}
    for entry in entries:
        if entry.day in by_day:
            by_day[entry.day].append(entry)
    return tuple(figures_of_day(day, found) for day, found in by_day.items())


def figures_of_day(day: date, entries: Sequence[Entry]) -> DayFigures:
    """Return the figures of one day's entries."""
    check_ins = [entry for entry in entries if isinstance(entry, CheckIn)]
    sleeps = [entry for entry in entries if isinstance(entry, Sleep)]
    activities = [entry for entry in entries if isinstance(entry, Activity)]
    return DayFigures(
        day=day,
        pain_average=_figure(check_ins, lambda one: one.pain, _mean),
        pain_worst=_figure(check_ins, lambda one: one.pain, max),
        mood=_figure(check_ins, lambda one: one.mood, _mean),
        energy=_figure(check_ins, lambda one: one.energy, _mean),
        stress=_figure(check_ins, lambda one: one.stress, _mean),
        sleep_minutes=_figure(sleeps, minutes_slept, sum),
        sleep_quality=_figure(sleeps, lambda one: one.quality, _mean),
        activity_minutes=_figure(activities, lambda one: one.minutes, sum),
    )


def _figure(
    entries: Sequence[_E], value: Callable[[_E], int | None], combine: Callable[[list[int]], float]
) -> Figure | None:
    said = [(found, entry.written_later) for entry in entries if (found := value(entry)) is not None]
    if not said:
        return None
    return Figure(combine([found for found, _ in said]), len(said), all(late for _, late in said))


def _mean(values: list[int]) -> float:
    return sum(values) / len(values)
