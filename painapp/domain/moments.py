"""Time in the diary: the day an entry describes, the local time it may carry, the instant it was written.

The described day is set once and never recomputed, so travel, daylight saving and a changed day start
leave every entry on its day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import tzinfo

    from painapp.domain.ports import Clock, Language

DEFAULT_DAY_START = time(4, 0)


@dataclass(frozen=True, slots=True)
class LocalTime:
    """A time of day where the person was: wall clock, IANA zone and the offset then in force (minutes)."""

    clock: time
    zone: str
    offset_minutes: int


@dataclass(frozen=True, slots=True)
class Written:
    """When an entry was first written: instant in UTC, where, and the diary day it was then."""

    at: datetime
    zone: str
    offset_minutes: int
    day: date


def zone_of(name: str) -> tzinfo:
    """Return the time zone called `name`; UTC where this computer does not know it."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC


def local_now(clock: Clock) -> datetime:
    """Return the present local time, aware, in the clock's zone."""
    return clock.now().astimezone(zone_of(clock.zone_name()))


def diary_day(local: datetime, day_start: time = DEFAULT_DAY_START) -> date:
    """Return the diary day of a local time: before `day_start` it is still the day before."""
    return local.date() if local.time() >= day_start else local.date() - timedelta(days=1)


def today(clock: Clock, day_start: time = DEFAULT_DAY_START) -> date:
    """Return the diary day it is now."""
    return diary_day(local_now(clock), day_start)


def written_now(clock: Clock, day_start: time = DEFAULT_DAY_START) -> Written:
    """Return the stamp for an entry being written now."""
    local = local_now(clock)
    return Written(
        at=local.astimezone(UTC),
        zone=clock.zone_name(),
        offset_minutes=offset_minutes(local),
        day=diary_day(local, day_start),
    )


def local_time_now(clock: Clock) -> LocalTime:
    """Return the wall-clock time now, to the second, with its zone and offset."""
    local = local_now(clock)
    return LocalTime(local.time().replace(microsecond=0), clock.zone_name(), offset_minutes(local))


def local_time_on(day: date, clock_time: time, zone: str) -> LocalTime:
    """Return `clock_time` on `day` in `zone`, with the offset in force then."""
    return LocalTime(clock_time, zone, offset_minutes(datetime.combine(day, clock_time, zone_of(zone))))


def offset_minutes(local: datetime) -> int:
    """Return the offset from UTC of an aware local time, in minutes."""
    offset = local.utcoffset()
    return round(offset.total_seconds() / 60) if offset is not None else 0


def day_named(day: date, seen_from: date, language: Language) -> str:
    """Write a day with its weekday, or with its year where that does not go without saying."""
    return language.date_long(day) if day.year == seen_from.year else language.date_full(day)
