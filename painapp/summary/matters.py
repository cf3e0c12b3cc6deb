"""What matters to the person and their goals: how each goal stands, its importance, their confidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from painapp.domain.entries import Goal, GoalReview, WhatMatters
from painapp.domain.fields import fields_of, pick_label
from painapp.domain.goals import REACHED, confidence_of, importance_of, level_of
from painapp.domain.text import clean_line
from painapp.domain.words import QT_TRANSLATE_NOOP, Words
from painapp.summary.choices import MATTERS_GOALS
from painapp.summary.lengths import LONGEST_SAYING, apart, saying_in_lengths
from painapp.summary.sayings import mores_of
from painapp.summary.talk import Lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language
    from painapp.summary.choices import Choices

MOST_MATTERS = 4
LONGEST_LEAD = 28


@dataclass(frozen=True, slots=True)
class Matters:
    """The section: goals first, each behind the part of life it grew from, then areas without a goal."""

    id: str
    title: str
    rows: tuple[Lines, ...]
    mores: tuple[str, ...]


def matters_of(entries: Sequence[Entry], choices: Choices, language: Language) -> Matters | None:
    """Return goals and what matters; None where neither is there."""
    goals = [one for one in entries if isinstance(one, Goal)]
    looks = [one for one in entries if isinstance(one, WhatMatters)]
    reviews = [one for one in entries if isinstance(one, GoalReview)]
    threads = {one.thread or str(one.id): one for one in looks}
    grown = {one.matters for one in goals}
    rows = [
        *(_goal(one, threads.get(one.matters), reviews, language) for one in goals),
        *(_area(one, language) for thread, one in threads.items() if thread not in grown),
    ]
    rows = [one for one in rows if one.lead or one.texts[0]]
    if not rows:
        return None
    return Matters(
        MATTERS_GOALS.id,
        language.text(MATTERS_GOALS.label),
        tuple(rows[:MOST_MATTERS]),
        mores_of(len(rows), MOST_MATTERS, choices, language),
    )


def area_words(look: WhatMatters, language: Language) -> str:
    """Return the part of life that something matters in, "" where it was not said."""
    spec = next(one for one in fields_of(WhatMatters) if one.name == "area")
    return pick_label(spec, look.area, language) if look.area else ""


def stands_words(goal: Goal, reviews: Sequence[GoalReview], language: Language) -> str:
    """Return how a goal stands: "reached", "a bit less than I hoped for"; "" where nothing was said."""
    if goal.standing == REACHED:
        return language.text(_REACHED)
    level = level_of(goal, reviews)
    return language.text(_LEVELS[level]) if level is not None else ""


def rulers_words(goal: Goal, reviews: Sequence[GoalReview], language: Language) -> str:
    """Return "Importance 9, confidence 7 of 10", as said last; "" where neither was said."""
    return said_rulers(importance_of(goal, reviews), confidence_of(goal, reviews), language)


def said_rulers(importance: int | None, confidence: int | None, language: Language) -> str:
    """Return "Importance 9, confidence 7 of 10"; "" where there is neither."""
    if importance is not None and confidence is not None:
        return language.text(_BOTH, importance=importance, confidence=confidence)
    if importance is not None:
        return language.text(_IMPORTANCE, importance=importance)
    return language.text(_CONFIDENCE, confidence=confidence) if confidence is not None else ""


def _goal(goal: Goal, look: WhatMatters | None, reviews: Sequence[GoalReview], language: Language) -> Lines:
    words, stands = apart(goal.words), stands_words(goal, reviews, language)
    said = language.text(_STANDS, goal=words, stands=stands) if stands else f"{words}."
    rulers = rulers_words(goal, reviews, language)
    lead = _lead(area_words(look, language)) if look is not None else ""
    return Lines(lead, (f"{said} {rulers}.", said) if rulers else (said,))


def _area(look: WhatMatters, language: Language) -> Lines:
    words = clean_line(look.words[:LONGEST_SAYING])
    close = language.text(_CLOSE, closeness=look.closeness) if look.closeness is not None else ""
    said = saying_in_lengths(look.words) if words else ()
    ended = tuple(one if one.endswith((".", "!", "?", "…")) else f"{one}." for one in said)
    texts = (f"{ended[0]} {close}".strip(), *ended) if ended else (close,)
    return Lines(_lead(area_words(look, language)), tuple(dict.fromkeys(texts)))


def _lead(area: str) -> str:
    """Return a part of life as it stands before its text; own words can be longer than any line."""
    if len(area) > LONGEST_LEAD:
        return f"{area[:LONGEST_LEAD].rstrip()} …"
    return f"{area}." if area else ""


_REACHED = QT_TRANSLATE_NOOP("Summary", "reached")
_LEVELS: dict[int, Words] = {
    -2: QT_TRANSLATE_NOOP("Summary", "much less than I hoped for"),
    -1: QT_TRANSLATE_NOOP("Summary", "a bit less than I hoped for"),
    0: QT_TRANSLATE_NOOP("Summary", "what I hoped for"),
    1: QT_TRANSLATE_NOOP("Summary", "a bit more than I hoped for"),
    2: QT_TRANSLATE_NOOP("Summary", "much more than I hoped for"),
}
_STANDS = QT_TRANSLATE_NOOP("Summary", "{goal}: {stands}.")
_BOTH = QT_TRANSLATE_NOOP("Summary", "Importance {importance}, confidence {confidence} of 10")
_IMPORTANCE = QT_TRANSLATE_NOOP("Summary", "Importance {importance} of 10")
_CONFIDENCE = QT_TRANSLATE_NOOP("Summary", "Confidence {confidence} of 10")
_CLOSE = QT_TRANSLATE_NOOP("Summary", "Close to it now: {closeness} of 10.")
