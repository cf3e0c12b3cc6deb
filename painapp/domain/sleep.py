"""What can be computed from one night's diary, and the questions its times raise.

Formulas of the Consensus Sleep Diary (Carney and others, 2012): time in bed TIB = out of bed − into bed;
total sleep time TST = final waking − tried to sleep − time to fall asleep − time awake; sleep efficiency
= 100·TST/TIB. A missing part gives "not calculated", never a guess.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from painapp.domain.moments import DEFAULT_DAY_START, diary_day, zone_of
from painapp.domain.words import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from datetime import date, time

    from painapp.domain.entries import Sleep

NEARLY_A_DAY = timedelta(hours=18)
"""Between two times of one night, a gap this long means that they are in the other order."""
ASKED_ABOUT = ("into_bed", "tried_to_sleep", "out_of_bed", "falling_asleep_minutes", "slept_minutes")
"""The fields a question can stand at."""
LONG_IN_BED = timedelta(hours=16)
"""Beyond this, a time may be twelve hours out; people who are ill can be in bed as long."""


@dataclass(frozen=True, slots=True)
class SleepFigures:
    """One night in minutes; None where a part is missing. `efficiency` is in per cent of the time in bed."""

    time_in_bed: int | None
    total_sleep: int | None
    efficiency: float | None


@dataclass(frozen=True, slots=True)
class SleepQuestion:
    """Something about the times that may be a slip; the entry is kept either way."""

    field: str
    words: Words


def waking_day(local: datetime, day_start: time) -> date:
    """Return the day on which the last sleep ended, at a local time: as a rule the calendar date.

    In the small hours, before 04:00, most people have not slept yet: where the diary day is still the day
    before, so is the last sleep's.
    """
    return diary_day(local, min(day_start, DEFAULT_DAY_START))


def sleep_figures(sleep: Sleep) -> SleepFigures:
    """Compute a night. A total below zero, or beyond the time in bed, counts as "not calculated"."""
    into, tried, woke, out = _instants(sleep)
    in_bed = _minutes(into, out)
    if in_bed is not None and in_bed < 0:  # a time inside the hour that spring's change of clocks leaves out
        in_bed = None
    total = _total(sleep, tried, woke)
    if total is not None and (total < 0 or (in_bed is not None and total > in_bed)):
        total = None
    efficiency = 100 * total / in_bed if total is not None and in_bed else None
    return SleepFigures(in_bed, total, efficiency)


def minutes_slept(sleep: Sleep) -> int | None:
    """Return the sleep in minutes: as the person said it, else as computed, else None."""
    return sleep.slept_minutes if sleep.slept_minutes is not None else sleep_figures(sleep).total_sleep


def sleep_questions(sleep: Sleep) -> tuple[SleepQuestion, ...]:
    """Return what to ask about: an unlikely order, a likely am/pm slip, less than no sleep, or too much."""
    into, tried, woke, out = _instants(sleep)
    asked: list[SleepQuestion] = []
    if into and tried and tried - into > NEARLY_A_DAY:
        asked.append(SleepQuestion("tried_to_sleep", _TRIED_BEFORE_BED))
    if woke and out and out - woke > NEARLY_A_DAY:
        asked.append(SleepQuestion("out_of_bed", _OUT_BEFORE_WAKING))
    first, last = into or tried, out or woke
    if not asked and first and last and last - first > LONG_IN_BED:
        asked.append(SleepQuestion("into_bed" if into else "tried_to_sleep", _TWELVE_HOURS_OUT))
    total = _total(sleep, tried, woke)
    if not asked and total is not None and total < 0:
        asked.append(SleepQuestion("falling_asleep_minutes", _LESS_THAN_NONE))
    in_bed = _minutes(into, out)
    if not asked and in_bed is not None and in_bed >= 0 and (sleep.slept_minutes or 0) > in_bed:
        asked.append(SleepQuestion("slept_minutes", _LONGER_THAN_IN_BED))
    return tuple(asked)


def _total(sleep: Sleep, tried: datetime | None, woke: datetime | None) -> int | None:
    span = _minutes(tried, woke)
    if span is None or sleep.falling_asleep_minutes is None or sleep.awake_minutes is None:
        return None
    return span - sleep.falling_asleep_minutes - sleep.awake_minutes


def _minutes(start: datetime | None, end: datetime | None) -> int | None:
    return round((end - start).total_seconds() / 60) if start and end else None


def _instants(sleep: Sleep) -> tuple[datetime | None, datetime | None, datetime | None, datetime | None]:
    """Place the four clock times before one another, the last on the day of waking, as instants in UTC."""
    placed: list[datetime | None] = []
    latest: datetime | None = None
    for clock in (sleep.out_of_bed, sleep.final_waking, sleep.tried_to_sleep, sleep.into_bed):
        if clock is None:
            placed.append(None)
            continue
        latest = _last_before(latest, clock, sleep.day)
        placed.append(latest)
    zone = zone_of(sleep.written.zone)
    # Elapsed time across a daylight-saving change is only right between instants, not between wall clocks.
    out, woke, tried, into = (one.replace(tzinfo=zone).astimezone(UTC) if one else None for one in placed)
    return into, tried, woke, out


def _last_before(latest: datetime | None, clock: time, day: date) -> datetime:
    if latest is None:
        return datetime.combine(day, clock)
    found = datetime.combine(latest.date(), clock)
    return found if found <= latest else found - timedelta(days=1)


_TRIED_BEFORE_BED = QT_TRANSLATE_NOOP(
    "Sleep", "You tried to sleep before you got into bed, as these times read. Is one of them a slip?"
)
_OUT_BEFORE_WAKING = QT_TRANSLATE_NOOP(
    "Sleep", "You got out of bed before you woke, as these times read. Is one of them a slip?"
)
_TWELVE_HOURS_OUT = QT_TRANSLATE_NOOP(
    "Sleep", "That is more than 16 hours in bed. Is one of the times morning instead of evening?"
)
_LONGER_THAN_IN_BED = QT_TRANSLATE_NOOP(
    "Sleep", "You slept longer than you were in bed, as these times read. Is one of them a slip?"
)
_LESS_THAN_NONE = QT_TRANSLATE_NOOP("Sleep", "These times leave less than no sleep. Is one of them a slip?")
