"""Pacing: the baseline, each week's level, planned beside done, and the pattern of ups and downs.

Nothing here goes up by itself: a level stands until the person says otherwise.
"""

from __future__ import annotations

from datetime import date, timedelta
from math import floor
from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.entry import DAY_MINUTES
from painapp.domain.pacing_plan import PacingPlan, PacingWeek

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from painapp.domain.care import Conditions
    from painapp.domain.day_and_night import Activity
    from painapp.domain.entry import Entry

TRIALS = 3
"""Trials that a baseline rests on, each on a day of its own."""
SHARE = 0.8
"""Share of their mean to begin with (facts: a convention)."""
STEP_PERCENT = 10
"""Per cent more of one step up, unless the person set another."""
WEEK_DAYS = 7
"""A level stands so long at least before a step up is offered; a step back is there at any time."""
LONGEST_WAIT_WEEKS = 52
"""After how many weeks a step that does not make a minute more is given up."""
_TINY = 1e-9
"""What a whole number can lack after it was worked out."""

BEFORE_DAYS = 14
"""The days before a day whose median it is held against."""
BEFORE_LEAST = 7
"""How many of them have to be recorded: of fewer, a median says nothing about the person's usual days."""
BOOM, BUST = 1.5, 0.5
"""How many times the median is much more, and how little is much less."""
AFTER_DAYS = 2
"""How soon after much more comes much less."""
PATTERN_PAIRS = 3
"""From so many pairs on it is spoken of, as a pattern to talk about."""

BEGIN, STAY, UP, BACK = "begin", "stay", "up", "back"
ACTIVE, RESTING, LET_GO = "active", "resting", "let-go"


class Level(NamedTuple):
    """What is planned from the day `since` on: `minutes` each time, on `times` days a week (None: not said).

    `change` is one of `plan_lists.PACED`, "" where it was not said.
    """

    since: date
    minutes: float
    times: int | None = None
    change: str = ""


class PacedDay(NamedTuple):
    """A day of one plan: minutes planned for a time, and minutes done, None where there are none of them.

    `done` is None on a day that nothing was written for: it is a gap and not a rest.
    """

    day: date
    planned: float | None
    done: int | None


class Pair(NamedTuple):
    """A day of much more than usual, and the day of much less that came within two days of it."""

    much: date
    little: date


def ladder_open(record: Conditions | None) -> bool:
    """Tell whether a baseline may be worked out and steps up offered: only after a plain "no".

    The question is whether small efforts make the person much worse a day or more later (NICE NG206 on
    ME/CFS). After "yes" nothing is increased; who is not sure, or was not asked yet, is treated alike.
    """
    return record is not None and record.small_efforts == "no"


def efforts_asked(record: Conditions | None) -> bool:
    """Tell whether the person has answered the question about small efforts."""
    return record is not None and bool(record.small_efforts)


def trials_of(plan: PacingPlan) -> tuple[tuple[date | None, int], ...]:
    """Return the trials that have minutes, each with its day, in the order of the form."""
    given = (
        (plan.trial_1_on, plan.trial_1),
        (plan.trial_2_on, plan.trial_2),
        (plan.trial_3_on, plan.trial_3),
    )
    return tuple((day, minutes) for day, minutes in given if minutes is not None)


def baseline(trials: Sequence[float], share: float = SHARE) -> float | None:
    """Return minutes to begin with: the mean of the trials times `share`; None before there are three.

    10, 12 and 8 minutes give 8.0 (facts: a convention).
    """
    return sum(trials) / len(trials) * share if len(trials) >= TRIALS else None


def baseline_of(plan: PacingPlan) -> float | None:
    """Return a plan's baseline; None before three trials on three days."""
    trials = trials_of(plan)
    days = {day for day, _minutes in trials if day is not None}
    if len(days) < TRIALS:
        return None
    return baseline([minutes for _day, minutes in trials], SHARE if plan.share is None else plan.share)


def level_after(level: float, percent: float = STEP_PERCENT) -> float:
    """Return the level one step up, in minutes: `percent` more, never beyond a day. 8.0 gives 8.8."""
    return min(level * (1 + percent / 100), float(DAY_MINUTES))


def whole_minutes(minutes: float) -> float:
    """Return minutes as a person says and times them: whole ones, always rounded down.

    What is said is never more than what was worked out, so that no step up grows by rounding: 8.8 is said as
    8. Less than a minute, which only the person can have set, stays as it is.
    """
    return float(floor(minutes + _TINY)) if minutes >= 1 else minutes


def step_up(level: float, percent: float = STEP_PERCENT) -> tuple[float, int] | None:
    """Return the next level up in whole minutes, and after how many weeks at `level` it may be offered.

    Each week at a level allows `percent` more than the week before (`level_after`); the step is offered once
    that makes a whole minute more, rounded down, and is therefore never above it: from 8 minutes 9 after two
    weeks (8.8, then 9.68), from 20 minutes 22 after one. None where that takes longer than a year.
    """
    allowed = level
    for weeks in range(1, LONGEST_WAIT_WEEKS + 1):
        allowed = level_after(allowed, percent)
        if whole_minutes(allowed) >= floor(level + _TINY) + 1:
            return whole_minutes(allowed), weeks
    return None


def step_back(level: float, before: Iterable[Level] = (), percent: float = STEP_PERCENT) -> float:
    """Return the level one step back, in minutes: the last lower one, else down by one step of `percent`."""
    lower = [one.minutes for one in before if one.minutes < level]
    return lower[-1] if lower else level / (1 + percent / 100)


def step_of(plan: PacingPlan) -> int:
    """Return a plan's step up, in per cent."""
    return STEP_PERCENT if plan.step_percent is None else plan.step_percent


def levels(plan: PacingPlan, weeks: Iterable[PacingWeek]) -> tuple[Level, ...]:
    """Return the levels of a plan in order; of two from the same day on, the one written last counts."""
    own = [one for one in weeks if one.plan == str(plan.id) and one.minutes is not None]
    own.sort(key=lambda one: (one.week or one.day, one.written.at, one.id))
    found = {
        one.week or one.day: Level(one.week or one.day, one.minutes, one.times, one.change)
        for one in own
        if one.minutes is not None
    }
    return tuple(found.values())


def level_on(plan: PacingPlan, weeks: Iterable[PacingWeek], day: date) -> Level | None:
    """Return the level that stands on `day`; None before the first."""
    return _standing(levels(plan, weeks), day)


def up_from(found: Sequence[Level], weeks: int = 1) -> date | None:
    """Return the first day a step up is offered on: `weeks` after the level in force began; None without one.

    Pressing "Stay at this level" does not put it off: the number is the same.
    """
    begun: date | None = None
    minutes: float | None = None
    for one in found:
        if one.minutes != minutes:
            begun, minutes = one.since, one.minutes
    return begun + timedelta(days=WEEK_DAYS * weeks) if begun is not None else None


def named_alike(one: str, other: str) -> bool:
    """Tell whether two names of an activity are the same but for capital letters and spaces."""
    return _plain(one) == _plain(other) != ""


def week_view(
    plan: PacingPlan,
    weeks: Iterable[PacingWeek],
    activities: Iterable[Activity],
    first: date,
    days: int = WEEK_DAYS,
) -> tuple[PacedDay, ...]:
    """Return planned beside done for `days` days from `first` on, from activities named as the plan is."""
    found = levels(plan, weeks)
    done = minutes_by_day(one for one in activities if named_alike(one.what, plan.what))
    shown = [first + timedelta(days=number) for number in range(days)]
    standing = {day: _standing(found, day) for day in shown}
    return tuple(
        PacedDay(day, level.minutes if (level := standing[day]) is not None else None, done.get(day))
        for day in shown
    )


def minutes_by_day(activities: Iterable[Activity]) -> dict[date, int]:
    """Return the minutes of activity written for each day; a day without any is not in it."""
    found: dict[date, int] = {}
    for one in activities:
        if one.minutes is not None:
            found[one.day] = found.get(one.day, 0) + one.minutes
    return dict(sorted(found.items()))


def boom_bust(minutes: Mapping[date, float]) -> tuple[Pair, ...]:
    """Return the days of much more than usual that were followed by much less, in order.

    Much more: at least 1.5 times the median of the recorded days among the 14 before (seven at least). Much
    less: at most half of that median, recorded, within two days (facts: ours). A day that nothing was written
    for is never taken as rest; a day of much less stands in one pair only.
    """
    pairs: list[Pair] = []
    taken: set[date] = set()
    for day in sorted(minutes):
        usual = _usual(minutes, day)
        if usual is None or minutes[day] < BOOM * usual:
            continue
        after = (day + timedelta(days=number) for number in range(1, AFTER_DAYS + 1))
        low = (one for one in after if one in minutes and minutes[one] <= BUST * usual and one not in taken)
        little = next(low, None)
        if little is not None:
            taken.add(little)
            pairs.append(Pair(day, little))
    return tuple(pairs)


def is_pattern(pairs: Sequence[Pair]) -> bool:
    """Tell whether there are enough pairs to speak of "a pattern to talk about"."""
    return len(pairs) >= PATTERN_PAIRS


def plans_in_order(entries: Iterable[Entry]) -> tuple[PacingPlan, ...]:
    """Return the pacing plans that have a name, the one begun first at the top; those let go come last."""
    plans = [one for one in entries if isinstance(one, PacingPlan) and one.what]
    return tuple(sorted(plans, key=lambda one: (one.standing == LET_GO, one.written.at, one.id)))


def active_plans(entries: Iterable[Entry]) -> tuple[PacingPlan, ...]:
    """Return those that are paced now: neither resting nor at an end."""
    return tuple(one for one in plans_in_order(entries) if one.standing in {"", ACTIVE})


def _standing(found: Sequence[Level], day: date) -> Level | None:
    past = [one for one in found if one.since <= day]
    return past[-1] if past else None


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def _usual(minutes: Mapping[date, float], day: date) -> float | None:
    """Return the median of the recorded days before, None where they are too few or it is nothing."""
    from statistics import median

    days = (day - timedelta(days=number) for number in range(1, BEFORE_DAYS + 1))
    before = [minutes[one] for one in days if one in minutes]
    usual = median(before) if len(before) >= BEFORE_LEAST else 0
    return usual if usual > 0 else None
