"""What the second page tells in full: each goal with its levels, what matters, pacing, story and beliefs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from painapp.domain.entries import (
    Belief,
    Goal,
    GoalReview,
    MyStory,
    PacingPlan,
    PacingWeek,
    WhatMatters,
)
from painapp.domain.fields import asked_fields, is_empty, value_text
from painapp.domain.goals import LEVEL_FIELDS, LEVELS, attainment, level_of, reviews_of
from painapp.domain.pacing import levels, whole_minutes
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.summary.choices import BELIEFS, STORY, TRIED
from painapp.summary.matters import area_words, said_rulers, stands_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language
    from painapp.summary.selected import Selected


@dataclass(frozen=True, slots=True)
class Told:
    """One text and what it is about ("" for nothing); `here` marks the one of several that holds now."""

    label: str
    text: str
    here: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """What is told of one thing under its name ("" for none); `beside` stands beside the other lines."""

    name: str
    lines: tuple[Told, ...]
    beside: tuple[Told, ...] = ()


@dataclass(frozen=True, slots=True)
class InFull:
    """One section of the second page; `after` closes it, "" for nothing."""

    id: str
    title: str
    blocks: tuple[Block, ...]
    after: str = ""


def in_full(found: Selected, language: Language) -> tuple[InFull, ...]:
    """Return what the second page tells besides the days, in its order.

    The story and the beliefs stand nowhere else, so they go in whenever they were ticked.
    """
    parts: list[InFull | None] = []
    if found.choices.details:
        parts += [_goals(found, language), _matters(found, language), _pacing(found, language)]
    parts += [_story(found, language), _beliefs(found, language)]
    return tuple(part for part in parts if part is not None and part.blocks)


def _goals(found: Selected, language: Language) -> InFull | None:
    goals = [one for one in found.entries if isinstance(one, Goal)]
    reviews = [one for one in found.entries if isinstance(one, GoalReview)]
    together = attainment(goals, reviews)
    said = language.text(_TOGETHER, score=language.number(together, 1)) if together is not None else ""
    blocks = tuple(
        Block(goal.words, tuple(_of_goal(goal, reviews, language)), tuple(_levels(goal, reviews)))
        for goal in goals
    )
    return InFull("goals", language.text(_GOALS), blocks, said)


def _of_goal(goal: Goal, reviews: Sequence[GoalReview], language: Language) -> Iterator[Told]:
    if stands := stands_words(goal, reviews, language):
        yield Told(language.text(_NOW), stands)
    wordings = set(LEVEL_FIELDS.values())
    for spec in asked_fields(Goal):
        value = getattr(goal, spec.name)
        if spec.name != "words" and spec.name not in wordings and not is_empty(value):
            yield Told(language.text(spec.label), value_text(spec, value, language))
    for look in reversed(reviews_of(goal, reviews)):
        yield Told(language.date_short(look.day), _look(look, language))


def _levels(goal: Goal, reviews: Sequence[GoalReview]) -> Iterator[Told]:
    """Return the five levels in the person's words, the highest first."""
    at = level_of(goal, reviews)
    for level in reversed(LEVELS):
        if words := getattr(goal, LEVEL_FIELDS[level]):
            yield Told(_signed(level), words, here=level == at)


def _look(look: GoalReview, language: Language) -> str:
    """Say what a look at a goal said: "A bit less than I hoped for; importance 7, confidence 5 of 10"."""
    spec = next(one for one in asked_fields(GoalReview) if one.name == "attained")
    said = [
        value_text(spec, look.attained, language),
        said_rulers(look.importance, look.confidence, language),
    ]
    return "; ".join(part for part in said if part)


def _signed(level: int) -> str:
    return f"+{level}" if level > 0 else f"−{-level}" if level else "0"


def _matters(found: Selected, language: Language) -> InFull | None:
    looks = [one for one in found.entries if isinstance(one, WhatMatters)]
    blocks = (Block(area_words(one, language), _every_field(one, language, "area")) for one in looks)
    title = language.text(WhatMatters.LABEL)
    return InFull("matters", title, tuple(block for block in blocks if block.lines))


def _pacing(found: Selected, language: Language) -> InFull | None:
    if not found.choices.wants(TRIED):
        return None
    weeks = [one for one in found.entries if isinstance(one, PacingWeek)]
    blocks: list[Block] = []
    for plan in (one for one in found.entries if isinstance(one, PacingPlan)):
        lines = [
            Told(language.date_short(level.since), _level(level.minutes, level.times, language))
            for level in levels(plan, weeks)
        ]
        blocks.append(Block(plan.what, (*_rests(plan, language), *lines)))
    return InFull("pacing", language.text(PacingPlan.LABEL), tuple(block for block in blocks if block.lines))


def _level(minutes: float, times: int | None, language: Language) -> str:
    length = language.number(whole_minutes(minutes), 1)
    if times:
        return language.text(_TIMES, count=times, minutes=length)
    return language.text(_EACH, minutes=length)


def _rests(plan: PacingPlan, language: Language) -> list[Told]:
    specs = [spec for spec in asked_fields(PacingPlan) if spec.name in _OF_A_PLAN]
    return [
        Told(language.text(spec.label), value_text(spec, value, language))
        for spec in specs
        if (value := getattr(plan, spec.name)) is not None
    ]


def _story(found: Selected, language: Language) -> InFull | None:
    told = [one for one in found.entries if isinstance(one, MyStory)]
    blocks = tuple(Block("", _every_field(one, language)) for one in told)
    return InFull(STORY.id, language.text(STORY.label), blocks)


def _beliefs(found: Selected, language: Language) -> InFull | None:
    told = [one for one in found.entries if isinstance(one, Belief)]
    lines = tuple(Told(language.date_full(one.day), one.text) for one in told)
    return InFull(BELIEFS.id, language.text(BELIEFS.label), (Block("", lines),) if lines else ())


def _every_field(entry: Entry, language: Language, but: str = "") -> tuple[Told, ...]:
    return tuple(
        Told(language.text(spec.label), value_text(spec, value, language))
        for spec in asked_fields(type(entry))
        if spec.name != but and not is_empty(value := getattr(entry, spec.name))
    )


_OF_A_PLAN = {"days_a_week", "rest_after", "rest_for"}
_GOALS = QT_TRANSLATE_NOOP("Summary", "My goals, one by one")
_NOW = QT_TRANSLATE_NOOP("Summary", "Now")
_TOGETHER = QT_TRANSLATE_NOOP(
    "Summary", "Goal attainment of these goals together: T {score} (50: what I hoped for, all in all)."
)
_EACH = QT_TRANSLATE_NOOP("Summary", "{minutes} min each time")
_TIMES = QT_TRANSLATE_NOOP("Summary", "{minutes} min each time, %n day(s) a week")
