"""What the page about pacing shows: worked out from the diary, without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.conditions import conditions_record
from painapp.domain.entries import Activity, Conditions, FlareUp, Goal, PacingPlan, PacingWeek, Question
from painapp.domain.pacing import (
    BACK,
    BEGIN,
    TRIALS,
    UP,
    WEEK_DAYS,
    Level,
    PacedDay,
    Pair,
    active_plans,
    baseline_of,
    boom_bust,
    is_pattern,
    ladder_open,
    level_on,
    levels,
    minutes_by_day,
    named_alike,
    plans_in_order,
    step_back,
    step_of,
    step_up,
    trials_of,
    up_from,
    week_view,
    whole_minutes,
)
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from uuid import UUID

    from painapp.domain.ports import Language
    from painapp.vault.reader import DiaryReader

KINDS = frozenset(one.KIND for one in (PacingPlan, PacingWeek, Activity, Conditions, FlareUp, Goal, Question))
"""The kinds of entry that the page rests on."""
WEEKS = 8
"""How many weeks the ups and downs are looked for in, and drawn."""
BEFORE_THEM = timedelta(days=14)
"""What is read before them, for the usual of the first of them."""
AFTER_A_FLARE_UP = timedelta(days=14)
"""How long after a flare-up a step back is offered first."""


@dataclass(frozen=True, slots=True)
class Change:
    """A press that is offered: how the level changes, to how many minutes."""

    change: str
    minutes: float


@dataclass(frozen=True, slots=True)
class PlanState:
    """One plan as it stands today. `offered` are steps besides staying; `first` begins or begins anew."""

    plan: PacingPlan
    level: Level | None
    begun: date | None
    """Since when the number is what it is."""
    trials: int
    same_day: bool
    """Whether trials that need days of their own share one."""
    first: Change | None
    up: Change | None
    up_from: date | None
    """When a step up can be chosen, where that is not yet."""
    back: Change | None
    after_flare_up: bool
    """Whether a flare-up came since the number is what it is, and goes on or ended lately."""
    week: tuple[PacedDay, ...]
    said_today: PacingWeek | None
    """What was pressed today already, which another press corrects; where it began stays."""
    written: Activity | None
    """What was done of it today, the entry written last."""


class Weeks(NamedTuple):
    """Some weeks of all activity: days in order with their minutes, pairs where there is a pattern."""

    days: tuple[date, ...]
    minutes: dict[date, int]
    flare_ups: frozenset[date]
    pairs: tuple[Pair, ...]


class Read(NamedTuple):
    """What is read from the diary for the page."""

    conditions: Conditions | None
    plans: tuple[PacingPlan, ...]
    weeks: tuple[PacingWeek, ...]
    activities: tuple[Activity, ...]
    flare_ups: tuple[FlareUp, ...]
    goals: tuple[Goal, ...]

    @property
    def climbing(self) -> bool:
        """Whether a baseline may be worked out and steps up offered."""
        return ladder_open(self.conditions)


def first_of_week(day: date, first_weekday: int) -> date:
    """Return the first day of the week `day` lies in."""
    return day - timedelta(days=(day.weekday() - first_weekday) % WEEK_DAYS)


def read(reader: DiaryReader, today: date) -> Read:
    """Read what the page needs, of days not more than it shows."""
    first = today - timedelta(days=WEEKS * WEEK_DAYS - 1)
    done = reader.between(first - BEFORE_THEM, today, (Activity,))
    return Read(
        conditions_record(reader.all_of(Conditions)),
        plans_in_order(reader.all_of(PacingPlan)),
        reader.all_of(PacingWeek),
        tuple(one for one in done if isinstance(one, Activity)),
        reader.periods(FlareUp, first, today),
        reader.all_of(Goal),
    )


def plan_state(found: Read, plan: PacingPlan, today: date, first_weekday: int) -> PlanState:
    """Return one plan as it stands on `today`."""
    steps = levels(plan, found.weeks)
    past = tuple(one for one in steps if one.since <= today)
    level = past[-1] if past else None
    trials = trials_of(plan)
    days = [day for day, _minutes in trials if day is not None]
    begun = _begun(past)
    mine = [one for one in found.activities if one.day == today and named_alike(one.what, plan.what)]
    up, weeks = _up(plan, level) if found.climbing else (None, 1)
    allowed = up_from(past, weeks)
    return PlanState(
        plan=plan,
        level=level,
        begun=begun,
        trials=len(trials),
        same_day=len(trials) >= TRIALS and len(set(days)) < len(days),
        first=_first(plan, past) if found.climbing else None,
        up=up if allowed is not None and allowed <= today else None,
        up_from=allowed if up is not None and allowed is not None and allowed > today else None,
        back=_back(plan, past),
        after_flare_up=begun is not None and _flared(found.flare_ups, begun, today),
        week=week_view(plan, found.weeks, found.activities, first_of_week(today, first_weekday)),
        said_today=said_on(found.weeks, plan, today),
        written=mine[-1] if mine else None,
    )


def weeks_state(activities: Iterable[Activity], flare_ups: Iterable[FlareUp], today: date) -> Weeks:
    """Return the last weeks of all activity, with pairs only where there are enough to be spoken of."""
    minutes = minutes_by_day(activities)
    days = tuple(today - timedelta(days=back) for back in range(WEEKS * WEEK_DAYS - 1, -1, -1))
    pairs = tuple(one for one in boom_bust(minutes) if one.much >= days[0])
    flares = frozenset(
        day
        for one in flare_ups
        for day in days
        if one.day <= day <= (one.last_day if one.last_day is not None else today)
    )
    return Weeks(days, minutes, flares, pairs if is_pattern(pairs) else ())


def minutes_said(minutes: float, language: Language) -> str:
    """Say a level: "8 min", "1 h 20 min" (`whole_minutes`)."""
    kept = whole_minutes(minutes)
    if kept.is_integer():
        return language.duration(int(kept))
    return language.text(_MINUTES, minutes=language.number(kept, 1))


def week_said(days: Sequence[PacedDay], language: Language) -> str:
    """Say the week in a sentence or two: what was planned last, and what was done on which day."""
    planned = [one.planned for one in days if one.planned is not None]
    said: list[str] = []
    if planned:
        said.append(language.text(_PLANNED, minutes=minutes_said(planned[-1], language)))
    done = [
        language.text(_DONE_ON, day=language.date_short(one.day), minutes=language.duration(one.done))
        for one in days
        if one.done is not None
    ]
    said.append(language.text(_DONE, days=language.list_of(done)) if done else language.text(_NOTHING_YET))
    return " ".join(said)


def weeks_said(weeks: Weeks, language: Language) -> str:
    """Say what the weeks show: a pattern to talk about where there is one, and what they are drawn from."""
    drawn = sum(day in weeks.minutes for day in weeks.days)
    if not drawn:
        return language.text(_NO_WEEKS)
    first = language.text(_PATTERN, count=len(weeks.pairs)) if weeks.pairs else ""
    return " ".join(part for part in (first, language.text(_DRAWN, count=drawn)) if part)


def pacing_said(reader: DiaryReader, today: date, language: Language) -> str:
    """Tell in few words what is paced: for the room Plan."""
    plans = active_plans(reader.all_of(PacingPlan))
    if not plans:
        return language.text(_NOT_YET)
    weeks = reader.all_of(PacingWeek)
    lines: list[str] = []
    for plan in plans:
        level = level_on(plan, weeks, today)
        said = minutes_said(level.minutes, language) if level is not None else ""
        lines.append(language.text(_PLAN_SAID, what=plan.what, minutes=said) if said else plan.what)
    return language.list_of(lines)


def new_week(plan: PacingPlan, change: Change, today: date) -> Mapping[str, object]:
    """Return the values of the week that a press on `change` writes."""
    return {
        "plan": str(plan.id),
        "week": today,
        "minutes": change.minutes,
        "times": plan.days_a_week,
        "change": change.change,
    }


def shown_plan(found: Read, wanted: UUID | None) -> PacingPlan | None:
    """Return the plan to show: the one wanted, else the first."""
    chosen = next((one for one in found.plans if one.id == wanted), None)
    return chosen or next(iter(found.plans), None)


def said_on(weeks: Iterable[PacingWeek], plan: PacingPlan, today: date) -> PacingWeek | None:
    """Return what was pressed on `today`, which another press corrects; where it began stays."""
    said = [one for one in weeks if one.plan == str(plan.id) and one.week == today and one.change != BEGIN]
    return max(said, key=lambda one: one.written.at, default=None)


def _begun(past: Sequence[Level]) -> date | None:
    """Return since when the number is what it is now."""
    allowed = up_from(past)
    return allowed - timedelta(days=WEEK_DAYS) if allowed is not None else None


def _first(plan: PacingPlan, past: Sequence[Level]) -> Change | None:
    found = baseline_of(plan)
    minutes = whole_minutes(found) if found is not None else 0
    if minutes <= 0:
        return None
    begun = [one.minutes for one in past if one.change in {BEGIN, ""}]
    return None if begun and whole_minutes(begun[-1]) == minutes else Change(BEGIN, minutes)


def _up(plan: PacingPlan, level: Level | None) -> tuple[Change | None, int]:
    """Return the step up and after how many weeks it is offered."""
    step = step_up(level.minutes, step_of(plan)) if level is not None else None
    return (Change(UP, step[0]), step[1]) if step is not None else (None, 1)


def _back(plan: PacingPlan, past: Sequence[Level]) -> Change | None:
    if not past:
        return None
    level = past[-1].minutes
    less = whole_minutes(step_back(level, past, step_of(plan) or 10))
    return Change(BACK, less) if 1 <= less < level else None


def _flared(flare_ups: Iterable[FlareUp], begun: date, today: date) -> bool:
    """Tell whether a flare-up came after `begun`, and goes on or ended in the last two weeks."""
    return any(
        one.day >= begun and (one.last_day is None or today - one.last_day <= AFTER_A_FLARE_UP)
        for one in flare_ups
    )


_MINUTES = QT_TRANSLATE_NOOP("Pacing", "{minutes} min")
_PLANNED = QT_TRANSLATE_NOOP("Pacing", "Planned (dashed line): {minutes} each time.")
_DONE = QT_TRANSLATE_NOOP("Pacing", "Done (bars): {days}.")
_DONE_ON = QT_TRANSLATE_NOOP("Pacing", "{day}: {minutes}")
_NOTHING_YET = QT_TRANSLATE_NOOP("Pacing", "Nothing is written for this week yet.")
_PATTERN = QT_TRANSLATE_NOOP(
    "Pacing",
    "%n time(s) in these eight weeks, a day with much more than your usual (full dot) was followed within "
    "two days by one with much less (open dot). It is a pattern to talk about, if you like.",
)
_DRAWN = QT_TRANSLATE_NOOP("Pacing", "Drawn from %n day(s) with activity written; the others are left open.")
_NO_WEEKS = QT_TRANSLATE_NOOP("Pacing", "The minutes of activity you write appear here, day by day.")
_NOT_YET = QT_TRANSLATE_NOOP("Pacing", "A steady amount, for good days and for hard ones.")
_PLAN_SAID = QT_TRANSLATE_NOOP("Pacing", "{what}: {minutes}")
