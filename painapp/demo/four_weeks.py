"""Robin's plan and calls: baseline, goals, a flare-up, a call, what was agreed, and the next call ahead.

It hangs on the last day alone: the next call is on the Wednesday after it, the last was four weeks earlier.
"""

from __future__ import annotations

from datetime import date, time, timedelta
from statistics import mean
from typing import Any

from painapp.demo import plan_phrases as phrases
from painapp.demo.course import Course
from painapp.demo.story_writer import StoryWriter
from painapp.domain.entries import (
    AfterCalls,
    Belief,
    Call,
    Entry,
    Expectation,
    Goal,
    GoalReview,
    MyStory,
    PacingPlan,
    PacingWeek,
    Person,
    Question,
    Shared,
    SmallStep,
    StepTry,
    WhatMatters,
)
from painapp.domain.pacing import whole_minutes

_WEDNESDAY = 2
_BETWEEN_CALLS = 28
_HOW_MANY = 6
_SHARE, _MORE, _LESS = 0.8, 1.1, 0.8


def four_weeks(last_day: date, seed: int = 7, zone: str = "Europe/London") -> tuple[Entry, ...]:
    """Return what Robin planned, tried and agreed in the eight weeks up to `last_day`, as it was written.

    The same seed, zone and day give the same entries, ids too. Nothing in it was written after `last_day`.
    """
    return _FourWeeks(Course(seed), last_day, zone).entries()


class _FourWeeks:
    def __init__(self, course: Course, last: date, zone: str) -> None:
        self._write = StoryWriter(course, last, zone, "plan")
        self._course, self._last, self._chance = course, last, self._write.chance
        self._add, self._lately = self._write.add, self._write.lately
        self._next = last + timedelta(days=(_WEDNESDAY - last.weekday() - 1) % 7 + 1)
        self._held = self._next - timedelta(days=_BETWEEN_CALLS)
        self._first = self._held - timedelta(days=_BETWEEN_CALLS)

    def entries(self) -> tuple[Entry, ...]:
        """Tell all of it."""
        goals = self._goals(self._what_matters())
        calls = self._calls()
        self._about_robin()
        self._questions(calls[1])
        self._reviews(goals)
        self._tries(self._steps(goals, calls))
        self._pacing(goals["lock"])
        return self._write.in_order()

    def _about_robin(self) -> None:
        early = self._first + timedelta(days=5)
        self._add(MyStory, early, 19.0, **phrases.STORY)
        for day, words in zip((early, self._lately(6)), phrases.BELIEFS, strict=True):
            self._add(Belief, day, 19.6, text=words)
        for place, said in enumerate(phrases.PEOPLE):
            self._add(Person, self._first + timedelta(days=7), 18.0 + place / 10, **said)
        again = self._next + timedelta(days=90)
        self._add(AfterCalls, self._lately(5), 20.0, look_back_on=again, **phrases.AFTER_CALLS)

    def _what_matters(self) -> dict[str, str]:
        """Return the thread of each area."""
        day = self._first + timedelta(days=6)
        looks = {
            area: self._add(WhatMatters, day, 18.5, area=area, **said)
            for area, said in phrases.MATTERS.items()
        }
        nature = str(looks["nature"].id)
        again = {**phrases.MATTERS["nature"], **phrases.CLOSER}
        self._add(WhatMatters, self._lately(4), 18.5, area="nature", thread=nature, **again)
        return {area: str(look.id) for area, look in looks.items()}

    def _goals(self, matters: dict[str, str]) -> dict[str, Goal]:
        day, by_when = self._first + timedelta(days=6), self._next + timedelta(days=56)
        lock = self._add(Goal, day, 19.2, matters=matters["nature"], by_when=by_when, **phrases.TO_THE_LOCK)
        sunday = self._add(Goal, day, 19.6, matters=matters["family"], by_when=by_when, **phrases.SUNDAY)
        return {"lock": lock, "sunday": sunday}

    def _calls(self) -> tuple[Call, Call, Call]:
        """Return the first call, the last one, and the next."""
        before = self._first - timedelta(days=7)
        first = self._call(1, self._first, before, standing="held", read_back=True)
        held = self._call(2, self._held, self._first, standing="held", **phrases.HELD)
        ahead = self._call(3, self._next, self._held, standing="planned", **phrases.AHEAD)
        report = self._held - timedelta(days=1)
        self._add(
            Shared,
            report,
            20.5,
            preset="coach",
            forms=("pdf",),
            first=self._first,
            last=report,
            sections=("talk-about", "agreed", "matters-goals", "went-well", "charts", "flare-ups"),
            named="full",
            file=f"Summary {report.isoformat()}.pdf",
        )
        return first, held, ahead

    def _call(self, number: int, day: date, made_on: date, **said: Any) -> Call:
        said = {"who": phrases.COACH, "role": "coach", "way": "phone", "place": "01632 960555", **said}
        clock = time(10, 30)
        return self._add(
            Call, made_on, 12.0, call_day=day, clock=clock, number=number, of_calls=_HOW_MANY, **said
        )

    def _questions(self, held: Call) -> None:
        for at, one in enumerate(phrases.ASKED):
            day = self._held - timedelta(days=3 + at)
            said = {"answer": one.answer, "asked": True, "call": str(held.id)}
            self._add(Question, day, 20.0, words=one.words, role="coach", **said)
        for at, one in enumerate(phrases.TO_ASK):
            day, role = self._lately(6 - at), one.role or "coach"
            self._add(Question, day, 20.0, words=one.words, role=role, about=one.about, place=one.place)

    def _steps(
        self, goals: dict[str, Goal], calls: tuple[Call, Call, Call]
    ) -> list[tuple[phrases.Step, str]]:
        """Return each step with its id."""
        first, held, _ = calls
        for one in phrases.FIRST_AGREED:
            self._step(one, self._first, call=str(first.id), went_on=self._held - timedelta(days=1))
        ranks = dict.fromkeys(goals, 0)
        made: list[tuple[phrases.Step, str]] = []
        for one in phrases.STEPS:
            said: dict[str, Any] = {"call": str(held.id)} if one.agreed else {}
            if one.goal:
                said |= {"goal": str(goals[one.goal].id), "rank": ranks[one.goal]}
                ranks[one.goal] += 1
            day = self._held if one.agreed else self._first + timedelta(days=7)
            went_on = self._lately(1) if one.agreed else day + timedelta(days=9)
            step = self._step(one, day, **said, **({"went_on": went_on} if one.went else {}))
            made.append((one, str(step.id)))
        return made

    def _step(self, one: phrases.Step, day: date, **said: Any) -> SmallStep:
        return self._add(
            SmallStep,
            day,
            12.5,
            words=one.words,
            how_often=one.how_often,
            confidence=one.confidence,
            by_coach=one.by_coach or None,
            on_today=bool(one.weekdays) or None,
            went=one.went,
            went_words=one.went_words,
            **said,
        )

    def _tries(self, steps: list[tuple[phrases.Step, str]]) -> None:
        """How the steps on Today were on their days since the call, and what was expected of some."""
        ids = {one.words: step for one, step in steps}
        for number in range(1, (self._last - self._held).days + 1):
            day = self._held + timedelta(days=number)
            now = self._course.condition(day)
            for one, step in steps:
                if day.weekday() in one.weekdays and now.recorded and self._chance.random() < 0.85:
                    likely = ("partly", "not-today") if now.flare_day else ("did", "did", "partly")
                    how = self._chance.choice((*likely, "not-today"))
                    note = self._chance.choice(phrases.TRY_NOTES[how])
                    self._add(StepTry, day, 17.5, step=step, words=one.words, how=how, note=note)
        for one in phrases.EXPECTED:
            said = {name: value for name, value in one._asdict().items() if name != "after"}
            day = self._held + timedelta(days=one.after)
            self._add(Expectation, day, 19.0, step=ids.get(one.what, ""), **said)

    def _reviews(self, goals: dict[str, Goal]) -> None:
        days = (self._held - timedelta(days=1),) * 2 + (self._lately(3),) * 2
        for day, (name, attained, importance, confidence, makes_it) in zip(
            days, phrases.REVIEWS, strict=True
        ):
            goal = goals[name]
            said = {"goal": str(goal.id), "words": goal.words, "attained": attained, "makes_it": makes_it}
            self._add(GoalReview, day, 19.8, importance=importance, confidence=confidence, **said)

    def _pacing(self, goal: Goal) -> None:
        """Three trials, then a level a week: a step back after a flare-up, else the same or a little more."""
        trials: dict[str, Any] = {}
        for number, minutes in enumerate(phrases.TRIALS, start=1):
            trials |= {f"trial_{number}": minutes, f"trial_{number}_on": self._first + timedelta(days=number)}
        day = self._first + timedelta(days=4)
        settled = {"share": _SHARE, "step_percent": 10, "days_a_week": 4, "goal": str(goal.id)}
        plan = self._add(PacingPlan, day, 18.2, what=phrases.WALK, **trials, **settled)
        baseline = mean(phrases.TRIALS) * _SHARE
        level, change, week = baseline, "begin", self._first + timedelta(days=5)
        while week <= self._last:
            said = {"week": week, "minutes": whole_minutes(level), "times": 4, "change": change}
            self._add(PacingWeek, week, 9.5, plan=str(plan.id), **said)
            flared = any(self._course.condition(week + timedelta(days=one)).flare_day for one in range(7))
            change = "back" if flared else "up" if change in {"stay", "back"} else "stay"
            level = max(level * {"back": _LESS, "up": _MORE, "stay": 1.0}[change], baseline * _LESS)
            week += timedelta(days=7)
