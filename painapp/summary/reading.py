"""One reading of the diary for a summary: the days of the period, and what it tells about the person.

Of goals, steps, calls and questions only those are read that concern the period and whom the summary is for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from painapp.domain.calls import (
    agreed_before,
    as_they_stand,
    call_number,
    last_held,
    next_call,
    of_calls,
    to_raise,
)
from painapp.domain.entries import (
    Belief,
    Call,
    Conditions,
    Entry,
    FlareUp,
    Goal,
    GoalReview,
    MyStory,
    PacingPlan,
    PacingWeek,
    Pause,
    Question,
    SmallStep,
    StepTry,
    WhatMatters,
)
from painapp.domain.goals import REACHED, is_active, latest_review
from painapp.summary.choices import preset_of
from painapp.summary.pieces import may_be_told

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from uuid import UUID

    from painapp.domain.daily import Period
    from painapp.summary.choices import Choices, EntryReader, Preset


_E = TypeVar("_E", bound=Entry)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a summary may tell of, before anything is chosen.

    `described` are the entries that stand on the period's days, in order, without those that no summary
    tells of; `before` the flare-ups and pauses that began earlier and reach into it, and the last look at a
    goal before it. `about` is not of a day: questions, steps, goals, what matters, pacing, story. `agreed`
    holds the ids of the steps that were agreed last time; `agreed_on` is the call they were agreed in.
    """

    period: Period
    described: tuple[Entry, ...]
    before: tuple[Entry, ...]
    about: tuple[Entry, ...]
    agreed: tuple[str, ...]
    next_call: Call | None
    agreed_on: Call | None

    def everything(self) -> tuple[Entry, ...]:
        """Return all of it: what began earlier, the days, the rest."""
        return (*self.before, *self.described, *self.about)


def read_diary(reader: EntryReader, period: Period, choices: Choices) -> Reading:
    """Read a period; what is next and what was last counts from its last day."""
    preset = preset_of(choices)
    of_days = (one for one in reader.between(period.first, period.last) if may_be_told(one))
    described = tuple(sorted(of_days, key=lambda one: one.day))
    periods = (
        one
        for kind in (FlareUp, Pause)
        for one in reader.periods(kind, period.first, period.last)
        if one.day < period.first
    )
    every_call = reader.all_of(Call)
    questions = as_they_stand(reader.all_of(Question), every_call)
    calls = [one for one in every_call if preset.is_with(one.role)]
    steps = reader.all_of(SmallStep)
    ahead = next_call(calls, period.last)
    agreed = agreed_before(ahead, calls, steps)
    goals = [one for one in reader.all_of(Goal) if _concerns(one, period)]
    told = (
        *([_numbered(ahead, calls)] if ahead is not None else []),
        *to_raise(_questions(questions, preset)),
        *agreed,
        *_latest_looks(reader.all_of(WhatMatters), period),
        *goals,
        *_other_steps(steps, described, agreed),
        *_pacing(reader, period),
        *_newest(reader.all_of(MyStory)),
        *sorted(reader.all_of(Belief), key=_when),
        *_newest(reader.all_of(Conditions)),
    )
    return Reading(
        period,
        described,
        (*periods, *_earlier_looks(goals, reader, period)),
        told,
        tuple(str(one.id) for one in agreed),
        ahead,
        last_held(calls, period.last),
    )


def _numbered(call: Call, calls: Sequence[Call]) -> Call:
    """Return the call with the number that earlier ones give it."""
    return copied(call, {"number": call_number(call, calls), "of_calls": of_calls(call, calls)})


def copied(entry: _E, changed: dict[str, Any]) -> _E:
    """Return an entry with some fields changed, whose values are known to be sound.

    Checking them again takes longer than all else that is done to ten years of a diary.
    """
    made = object.__new__(type(entry))
    made.__dict__.update(entry.__dict__)
    made.__dict__.update(changed)
    return made


def _questions(questions: Iterable[Question], preset: Preset) -> list[Question]:
    """Return the questions for whom it is for; where there is none, those for nobody in particular."""
    every = list(questions)
    theirs = [one for one in every if preset.is_with(one.role)]
    return theirs or [one for one in every if not one.role]


def _concerns(goal: Goal, period: Period) -> bool:
    """Tell whether a goal is one to tell of: active, or reached or let go in the period."""
    if not goal.words or goal.day > period.last:
        return False
    since = goal.standing_since
    return is_active(goal) or (goal.standing == REACHED and since is not None and since >= period.first)


def _earlier_looks(goals: Iterable[Goal], reader: EntryReader, period: Period) -> list[GoalReview]:
    """Return the last look at each goal before the period, where there was none in it."""
    reviews = [one for one in reader.all_of(GoalReview) if one.day <= period.last]
    latest = (latest_review(goal, reviews) for goal in goals)
    return [one for one in latest if one is not None and one.day < period.first]


def _other_steps(
    steps: Iterable[SmallStep], described: Iterable[Entry], agreed: Sequence[SmallStep]
) -> list[SmallStep]:
    """Return the steps that were tried in the period, and were not agreed last time."""
    tried = {one.step for one in described if isinstance(one, StepTry)}
    known = {one.id for one in agreed}
    return [one for one in steps if one.words and str(one.id) in tried and one.id not in known]


def _latest_looks(looks: Iterable[WhatMatters], period: Period) -> list[WhatMatters]:
    """Return the newest look at each area, in the order in which the areas were first written."""
    newest: dict[str, WhatMatters] = {}
    for one in sorted((one for one in looks if one.day <= period.last), key=_when):
        newest[one.thread or str(one.id)] = one
    return list(newest.values())


def _pacing(reader: EntryReader, period: Period) -> list[Entry]:
    plans = [one for one in reader.all_of(PacingPlan) if one.what and one.standing in {"", "active"}]
    ids = {str(one.id) for one in plans}
    weeks = (one for one in reader.all_of(PacingWeek) if one.plan in ids and one.week is not None)
    return [*plans, *(one for one in weeks if one.week is not None and one.week <= period.last)]


def _newest(records: Sequence[_E]) -> list[_E]:
    """Return the newest of a kind there should be one of at most; a merged diary can hold two.

    Nothing where that one was emptied: what it hides is not told instead.
    """
    newest = max(records, key=_when, default=None)
    return [newest] if newest is not None and not newest.says_nothing else []


def _when(entry: Entry) -> tuple[Any, UUID]:
    return (entry.written.at, entry.id)
