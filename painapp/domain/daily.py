"""One value a day for each measure: what strips, calendars and charts draw.

The average and the worst of a day are what the evening look-back says, else the mean and the highest of the
check-ins. Gaps stay gaps. Flare-ups and pauses are no values: they say which days they cover.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeVar

from painapp.domain.entries import Activity, CheckIn, FlareUp, LookBack, Pause, Sleep
from painapp.domain.sleep import minutes_slept

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from painapp.domain.entries import Entry

_E = TypeVar("_E", bound="Entry")


@dataclass(frozen=True, slots=True)
class Figure:
    """A day's value, how many entries it rests on, and whether all of them were written later.

    `looked_back` tells that the evening look-back says it, rather than the check-ins.
    """

    value: float
    count: int
    late: bool
    looked_back: bool = False


@dataclass(frozen=True, slots=True)
class DayFigures:
    """One day's figures; None is a gap.

    Pain, mood, energy and stress are 0–10, sleep and activity are minutes, sleep quality is 1–5. `flare_up`
    and `pause` tell that the day lies in one.
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
    flare_up: bool = False
    pause: bool = False

    @property
    def recorded(self) -> bool:
        """Tell whether the day has any figure."""
        return any(
            (
                self.pain_average,
                self.pain_worst,
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


def covers(entry: FlareUp | Pause, day: date, today: date | None = None) -> bool:
    """Tell whether a flare-up or a pause covers `day`.

    While it goes on it covers every day up to `today`; without a `today`, every later day.
    """
    last = entry.last_day or today or date.max
    return entry.day <= day <= max(last, entry.day)


def within(entry: FlareUp | Pause, period: Period, today: date | None = None) -> Period | None:
    """Return the days of `period` that a flare-up or a pause covers, see `covers`; None where none."""
    last = max(entry.last_day or today or date.max, entry.day)
    if entry.day > period.last or last < period.first:
        return None
    return Period(max(entry.day, period.first), min(last, period.last))


def daily_figures(
    entries: Iterable[Entry], period: Period, today: date | None = None
) -> tuple[DayFigures, ...]:
    """Return one DayFigures for each day of `period`, in order, from the entries that describe it.

    Flare-ups and pauses among the entries count for each day they cover, also when they began before the
    period; those that go on are taken to last to `today` (None: to the end of the period).
    """
    by_day: dict[date, list[Entry]] = {day: [] for day in period.days()}
    for entry in entries:
        if isinstance(entry, FlareUp | Pause):
            found = within(entry, period, today)
            for day in found.days() if found is not None else ():
                by_day[day].append(entry)
        elif entry.day in by_day:
            by_day[entry.day].append(entry)
    return tuple(figures_of_day(day, found, today) for day, found in by_day.items())


def figures_of_day(day: date, entries: Sequence[Entry], today: date | None = None) -> DayFigures:
    """Return the figures of one day's entries, and of the flare-ups and pauses among them that cover it."""
    check_ins = [entry for entry in entries if isinstance(entry, CheckIn)]
    looks_back = [entry for entry in entries if isinstance(entry, LookBack)]
    sleeps = [entry for entry in entries if isinstance(entry, Sleep)]
    activities = [entry for entry in entries if isinstance(entry, Activity)]
    average, worst = _pain(check_ins, looks_back)
    return DayFigures(
        day=day,
        pain_average=average,
        pain_worst=worst,
        mood=_figure(check_ins, lambda one: one.mood, _mean),
        energy=_figure(check_ins, lambda one: one.energy, _mean),
        stress=_figure(check_ins, lambda one: one.stress, _mean),
        sleep_minutes=_figure(sleeps, minutes_slept, sum),
        sleep_quality=_figure(sleeps, lambda one: one.quality, _mean),
        activity_minutes=_figure(activities, lambda one: one.minutes, sum),
        flare_up=any(isinstance(one, FlareUp) and covers(one, day, today) for one in entries),
        pause=any(isinstance(one, Pause) and covers(one, day, today) for one in entries),
    )


def _pain(
    check_ins: Sequence[CheckIn], looks_back: Sequence[LookBack]
) -> tuple[Figure | None, Figure | None]:
    """Return a day's average and worst; where a look-back says only one, the check-ins give the other.

    If that would put the worst below the average, only what the look-back says is kept.
    """
    average = _figure(looks_back, lambda one: one.average, _mean, looked_back=True)
    worst = _figure(looks_back, lambda one: one.worst, max, looked_back=True)
    said_average, said_worst = average is not None, worst is not None
    average = average or _figure(check_ins, lambda one: one.pain, _mean)
    worst = worst or _figure(check_ins, lambda one: one.pain, max)
    if said_average is said_worst or average is None or worst is None or worst.value >= average.value:
        return average, worst
    return (average, None) if said_average else (None, worst)


def _figure(
    entries: Sequence[_E],
    value: Callable[[_E], int | None],
    combine: Callable[[list[int]], float],
    *,
    looked_back: bool = False,
) -> Figure | None:
    said = [(found, entry.written_later) for entry in entries if (found := value(entry)) is not None]
    if not said:
        return None
    late = all(late for _, late in said)
    return Figure(combine([found for found, _ in said]), len(said), late, looked_back)


def _mean(values: list[int]) -> float:
    return sum(values) / len(values)
