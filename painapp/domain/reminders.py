"""When a reminder is due: once for each time of day, silent in a pause, whatever happens to the clock.

It knows times and days only, so that nothing of the diary has to stay open for it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from painapp.domain.moments import DEFAULT_DAY_START, diary_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from painapp.domain.periods import Pause
    from painapp.domain.settings import Settings

TOO_LATE = timedelta(hours=1)
"""A reminder that could not come for so long, because the computer slept, does not come that day."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What the person asked for: times of day, and the days on which nothing shall come.

    `pauses` are first and last days; a last day of None goes on. `stays` is whether reminders come while the
    window is closed.
    """

    times: tuple[time, ...] = ()
    pauses: tuple[tuple[date, date | None], ...] = ()
    day_start: time = DEFAULT_DAY_START
    stays: bool = False

    def silent_on(self, day: date) -> bool:
        """Tell whether `day` lies in a pause."""
        return any(first <= day and (last is None or day <= last) for first, last in self.pauses)


def plan_of(settings: Settings, pauses: Iterable[Pause]) -> Plan:
    """Return what an open diary says about reminders."""
    return Plan(
        settings.reminders,
        tuple((pause.day, pause.last_day) for pause in pauses),
        settings.day_start,
        settings.stay_in_tray,
    )


@dataclass(frozen=True, slots=True)
class Watch:
    """What was looked at: `since` is the instant of the last look, `told` the last date of each time."""

    since: datetime
    told: Mapping[time, date]


def begin(now: datetime) -> Watch:
    """Begin to watch at `now` (aware): nothing before it is made up for."""
    return Watch(now.astimezone(UTC), {})


def look(plan: Plan, watch: Watch, now: datetime) -> tuple[bool, Watch]:
    """Tell whether a reminder is due at `now` (aware, local time), and return the watch from here on.

    Each time of day is told once a date: not again where the clock is set back, an hour is repeated in
    autumn, or the person travels west. A time that a spring night leaves out comes as the clock jumps over
    it. Two that fall due together are one.
    """
    instant = now.astimezone(UTC)
    since = min(watch.since, instant)  # later than now: the clock was set back
    told = dict(watch.told)
    due = False
    for at in plan.times:
        for day in (now.date() - timedelta(days=1), now.date()):
            moment = datetime.combine(day, at, now.tzinfo)
            came = moment.astimezone(UTC)
            if not since < came <= instant or instant - came > TOO_LATE:
                continue
            if told.get(at) in {day, day + timedelta(days=1)}:
                continue
            told[at] = day
            due = due or not plan.silent_on(diary_day(moment, plan.day_start))
    return due, replace(watch, since=instant, told=told)
