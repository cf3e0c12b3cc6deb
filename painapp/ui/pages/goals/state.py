"""What the pages about goals show, without Qt."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.fields import fields_of, pick_label, value_text
from painapp.domain.goal import Goal, GoalReview, SmallStep, StepTry
from painapp.domain.goals import (
    ACTIVE,
    LEVEL_FIELDS,
    LEVELS,
    SUGGESTED_ACTIVE,
    active,
    confidence_of,
    importance_of,
    is_active,
    is_open,
    ladder,
    latest_review,
    level_of,
    level_said,
    on_today,
    reviews_of,
    tried_said,
    tries_of,
    wants_smaller,
)
from painapp.domain.plan_lists import STANDINGS
from painapp.domain.story import WhatMatters
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from painapp.domain.ports import Language
    from painapp.vault.reader import DiaryReader

SPECS = {made: {spec.name: spec for spec in fields_of(made)} for made in (Goal, SmallStep, GoalReview)}
COUNTED_WEEKS = 12
"""How many weeks back tries are counted beside a step."""
SHOWN = 600
"""How many characters of a text a card shows at most."""
BETWEEN = " · "
"""Between facts of one line."""


class GoalLine(NamedTuple):
    """One goal in the list: what it is called, and in few words how it stands."""

    id: UUID
    title: str
    words: str


class GoalsState(NamedTuple):
    """The goals the person is at, the others, a gentle line where there are many, and steps of no goal."""

    active: tuple[GoalLine, ...] = ()
    others: tuple[GoalLine, ...] = ()
    note: str = ""
    loose: tuple[StepLine, ...] = ()


class LevelLine(NamedTuple):
    """One of the five levels: what it is called, the person's words, and whether they are there now.

    One without words of the person's own is called by its name, and `called` is "" then.
    """

    called: str
    words: str
    here: bool


class StepLine(NamedTuple):
    """A rung of the ladder, and whether it is the lowest or the highest."""

    step: SmallStep
    words: str
    detail: str
    first: bool
    last: bool


class ReviewLine(NamedTuple):
    """One look at the goal."""

    id: UUID
    when: str
    said: str
    note: str


class GoalState(NamedTuple):
    """Everything the page of one goal shows."""

    goal: Goal
    title: str
    standing: str
    """How it stands where it is not active, "" else."""
    about: tuple[str, ...]
    levels: tuple[LevelLine, ...]
    rulers: tuple[str, ...]
    smaller: str
    """The question whether a smaller step would be surer; "" where it is not to be asked."""
    steps: tuple[StepLine, ...]
    reviews: tuple[ReviewLine, ...]
    due: str
    """A line for when the day has come that the person had in mind."""


def goals_state(reader: DiaryReader, today: date, language: Language) -> GoalsState:
    """Read all goals, and the steps that belong to none."""
    goals, reviews, every = reader.all_of(Goal), reader.all_of(GoalReview), reader.all_of(SmallStep)
    going, steps = active(goals), on_today(every, goals)
    shown = tuple(
        GoalLine(one.id, _title(one, language), _now(one, reviews, steps, language)) for one in going
    )
    rest = sorted((one for one in goals if not is_active(one)), key=lambda one: one.standing_since or one.day)
    others = tuple(
        GoalLine(one.id, _title(one, language), _standing(one, language)) for one in reversed(rest)
    )
    many = len(going) >= SUGGESTED_ACTIVE.stop
    there = {str(one.id) for one in goals}
    loose = [one for one in every if one.goal not in there and is_open(one) and not one.by_coach]
    return GoalsState(
        shown,
        others,
        language.text(_MANY, count=len(going)) if many else "",
        tuple(
            one._replace(first=True, last=True)  # they are in no order
            for one in _lines(loose, reader, today, language)
        ),
    )


def goals_said(reader: DiaryReader, _today: date, language: Language) -> str:
    """Tell in few words what stands on the page, for the room."""
    going = active(reader.all_of(Goal))
    if not going:
        return language.text(_NONE)
    return language.text(_GOING, count=len(going))


def goal_state(reader: DiaryReader, goal: Goal, today: date, language: Language) -> GoalState:
    """Read what belongs to one goal."""
    reviews = reader.all_of(GoalReview)
    confidence = confidence_of(goal, reviews)
    smaller = wants_smaller(confidence) and is_active(goal)
    return GoalState(
        goal=goal,
        title=_title(goal, language),
        standing="" if is_active(goal) else _standing(goal, language),
        about=_about(goal, reader, language),
        levels=_levels(goal, reviews, language),
        rulers=_rulers(goal, reviews, language),
        smaller=language.text(_SMALLER) if smaller else "",
        steps=_steps(goal, reader, today, language),
        reviews=tuple(_review(goal, one, language) for one in reviews_of(goal, reviews)),
        due=_due(goal, reviews, today, language),
    )


def what_makes_it(confidence: int | None, language: Language) -> str:
    """Return the question that looks for what is there already: "What makes it 6 and not 3?"."""
    if confidence is None:
        return language.text(SPECS[Goal]["makes_it"].label)
    if confidence < 2:
        return language.text(_MAKE_IT_MORE)
    lower = max(confidence - 3, 0)
    return language.text(_MAKES_IT, number=language.number(confidence), lower=language.number(lower))


def beginning(text: str) -> str:
    """Return a text as a card shows it: a very long one up to a word's end; its form shows it whole."""
    if len(text) <= SHOWN:
        return text
    cut = text.rfind(" ", SHOWN // 2, SHOWN)
    return f"{text[: cut if cut > 0 else SHOWN]} …"


def _title(goal: Goal, language: Language) -> str:
    return goal.words or language.text(_UNNAMED)


def _now(goal: Goal, reviews: Sequence[GoalReview], steps: Sequence[SmallStep], language: Language) -> str:
    """In few words where a goal that goes on is."""
    facts: list[str] = []
    level = level_of(goal, reviews)
    if level is not None:
        facts.append(language.text(_LEVEL, level=level_said(goal, level, language)))
    here = sum(one.goal == str(goal.id) for one in steps)
    if here:
        facts.append(language.text(_STEPS_ON_TODAY, count=here))
    if goal.by_when is not None:
        facts.append(language.text(_BY, day=language.date_full(goal.by_when)))
    return BETWEEN.join(facts)


def _standing(goal: Goal, language: Language) -> str:
    labels = {one.id: one.label for one in STANDINGS}
    said = language.text(labels.get(goal.standing, labels[ACTIVE]))
    if goal.standing_since is None:
        return said
    return language.text(_SINCE, standing=said, day=language.date_full(goal.standing_since))


def _about(goal: Goal, reader: DiaryReader, language: Language) -> tuple[str, ...]:
    """Why, who with, by when, and what it grew from, as far as each was said."""
    lines: list[str] = [beginning(goal.why)] if goal.why else []
    for words, value in (
        (_WITH, goal.with_whom),
        (_UNTIL, language.date_full(goal.by_when) if goal.by_when is not None else ""),
        (_GREW, _grew_from(goal, reader, language)),
        (_TAKEN, goal.taken_along),
    ):
        if value:
            lines.append(language.text(words, said=beginning(value)))
    return tuple(lines)


def _grew_from(goal: Goal, reader: DiaryReader, language: Language) -> str:
    """What the area of life is called now that the goal grew from."""
    if not goal.matters:
        return ""
    looks = [
        one for one in reader.all_of(WhatMatters) if goal.matters in {str(one.id), one.thread} and one.area
    ]
    newest = max(looks, key=lambda one: (one.day, one.written.at), default=None)
    spec = {one.name: one for one in fields_of(WhatMatters)}["area"]
    return pick_label(spec, newest.area, language) if newest is not None else ""


def _levels(goal: Goal, reviews: Sequence[GoalReview], language: Language) -> tuple[LevelLine, ...]:
    """Return the levels that are written, and the one the person is at, the highest first."""
    here = level_of(goal, reviews)
    wanted = (level for level in reversed(LEVELS) if level == here or getattr(goal, LEVEL_FIELDS[level]))
    return tuple(_level_line(goal, level, here, language) for level in wanted)


def _level_line(goal: Goal, level: int, here: int | None, language: Language) -> LevelLine:
    words: str = getattr(goal, LEVEL_FIELDS[level])
    called = language.text(SPECS[Goal][LEVEL_FIELDS[level]].label)
    return LevelLine(called if words else "", words or called, level == here)


def _rulers(goal: Goal, reviews: Sequence[GoalReview], language: Language) -> tuple[str, ...]:
    numbers = ((_IMPORTANCE, importance_of(goal, reviews)), (_CONFIDENCE, confidence_of(goal, reviews)))
    lines = [
        language.text(words, number=language.number(number))
        for words, number in numbers
        if number is not None
    ]
    words = next((one.makes_it for one in (*reviews_of(goal, reviews), goal) if one.makes_it), "")
    return (*lines, beginning(words)) if words else tuple(lines)


def _steps(goal: Goal, reader: DiaryReader, today: date, language: Language) -> tuple[StepLine, ...]:
    return _lines(ladder(goal, reader.all_of(SmallStep)), reader, today, language)


def _lines(
    rungs: Sequence[SmallStep], reader: DiaryReader, today: date, language: Language
) -> tuple[StepLine, ...]:
    """Return steps as shown. Tries of the last weeks are counted: those of years take long to read."""
    if not rungs:
        return ()
    first = today - timedelta(weeks=COUNTED_WEEKS)
    tries = [one for one in reader.between(first, today, (StepTry,)) if isinstance(one, StepTry)]
    return tuple(
        StepLine(
            one,
            one.words or language.text(_UNNAMED_STEP),
            _step_facts(one, tries, language, recent=one.day < first),
            place == 0,
            place == len(rungs) - 1,
        )
        for place, one in enumerate(rungs)
    )


def _step_facts(step: SmallStep, tries: Sequence[StepTry], language: Language, *, recent: bool) -> str:
    """Say what is known of a step; `recent` where it is older than what was counted."""
    tried = tried_said(tries_of(step, tries), language)
    if tried and recent:
        tried = language.text(_LATELY, count=COUNTED_WEEKS, tried=tried)
    facts = [
        step.how_often,
        _went(step, language),
        language.text(_ON_TODAY) if step.on_today and is_open(step) else "",
        language.text(_AGREED) if step.call else "",
        tried,
    ]
    return BETWEEN.join(one for one in facts if one)


def _went(step: SmallStep, language: Language) -> str:
    """Say how it went; where there is still something to do, in words that cannot be taken for today's."""
    said = value_text(SPECS[SmallStep]["went"], step.went, language)
    return language.text(_WENT, went=said) if said and is_open(step) else said


def _review(goal: Goal, review: GoalReview, language: Language) -> ReviewLine:
    levels = {str(level): level for level in LEVELS}
    facts = [level_said(goal, levels[review.attained], language)] if review.attained in levels else []
    for words, number in ((_IMPORTANCE, review.importance), (_CONFIDENCE, review.confidence)):
        if number is not None:
            facts.append(language.text(words, number=language.number(number)))
    note = "\n".join(beginning(one) for one in (review.makes_it, review.note) if one)
    return ReviewLine(review.id, language.date_full(review.day), "\n".join(facts), note)


def _due(goal: Goal, reviews: Sequence[GoalReview], today: date, language: Language) -> str:
    """Say that the day has come, until the goal was looked at on it or after."""
    if goal.by_when is None or goal.by_when > today or not is_active(goal):
        return ""
    latest = latest_review(goal, reviews)
    return language.text(_DUE) if latest is None or latest.day < goal.by_when else ""


_NONE = QT_TRANSLATE_NOOP("Goals", "Something you want to do again, or more of, in small steps.")
_GOING = QT_TRANSLATE_NOOP("Goals", "%n goal(s) under way.")
_MANY = QT_TRANSLATE_NOOP(
    "Goals", "You have %n goals under way. Two to four at a time are plenty for most people: one can rest."
)
_UNNAMED = QT_TRANSLATE_NOOP("Goals", "A goal without words yet")
_UNNAMED_STEP = QT_TRANSLATE_NOOP("Goals", "A step without words yet")
_LEVEL = QT_TRANSLATE_NOOP("Goals", "Now: {level}")
_STEPS_ON_TODAY = QT_TRANSLATE_NOOP("Goals", "%n small step(s) on Today")
_BY = QT_TRANSLATE_NOOP("Goals", "By {day}")
_SINCE = QT_TRANSLATE_NOOP("Goals", "{standing}, since {day}")
_WITH = QT_TRANSLATE_NOOP("Goals", "With: {said}")
_UNTIL = QT_TRANSLATE_NOOP("Goals", "By when: {said}")
_GREW = QT_TRANSLATE_NOOP("Goals", "It grew from: {said}")
_TAKEN = QT_TRANSLATE_NOOP("Goals", "What I take with me: {said}")
_IMPORTANCE = QT_TRANSLATE_NOOP("Goals", "How important: {number} of 10")
_CONFIDENCE = QT_TRANSLATE_NOOP("Goals", "How sure: {number} of 10")
_MAKES_IT = QT_TRANSLATE_NOOP("Goals", "What makes it {number} and not {lower}?")
_MAKE_IT_MORE = QT_TRANSLATE_NOOP("Goals", "What could make it a little higher?")
_SMALLER = QT_TRANSLATE_NOOP("Goals", "Would a smaller step feel surer?")
_ON_TODAY = QT_TRANSLATE_NOOP("Goals", "On Today")
_AGREED = QT_TRANSLATE_NOOP("Goals", "Agreed in a call")
_LATELY = QT_TRANSLATE_NOOP("Goals", "{tried} in the last %n week(s)")
_WENT = QT_TRANSLATE_NOOP("Goals", "How it went: {went}")
_DUE = QT_TRANSLATE_NOOP(
    "Goals", "The day you had in mind has come. However it went, you could look at how it goes."
)
