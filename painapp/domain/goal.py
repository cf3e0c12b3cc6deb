"""Goals, the small steps towards them, how each try went, and what was expected of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from painapp.domain.entry import ZERO_TO_TEN, Entry, helper_field, kind_of_entry
from painapp.domain.fields import Kind, described
from painapp.domain.plan_lists import ATTAINED, STANDINGS, TRIED, WENT
from painapp.domain.words import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from datetime import date

_IMPORTANCE = QT_TRANSLATE_NOOP("Goal", "How important is it to me?")
_CONFIDENCE = QT_TRANSLATE_NOOP("Goal", "How sure am I that I can do it?")
_MAKES_IT = QT_TRANSLATE_NOOP("Goal", "What makes it this number and not lower?")
_RULER_IMPORTANCE: dict[str, Any] = {
    **ZERO_TO_TEN,
    "low_words": QT_TRANSLATE_NOOP("Goal", "Not important"),
    "high_words": QT_TRANSLATE_NOOP("Goal", "Very important"),
}
_RULER_CONFIDENCE: dict[str, Any] = {
    **ZERO_TO_TEN,
    "low_words": QT_TRANSLATE_NOOP("Goal", "Not sure at all"),
    "high_words": QT_TRANSLATE_NOOP("Goal", "Completely sure"),
}


@kind_of_entry
class Goal(Entry):
    """Something the person wants, in their own words, with its five levels written beforehand.

    The levels are those of goal attainment scaling (Kiresuk and Sherman, 1968), −2 to +2. `matters` is the
    thread of what matters that it grew from, "" for none. `standing` is one of `plan_lists.STANDINGS`,
    "" for active; letting a goal go is as good an end as reaching it.
    """

    KIND: ClassVar[str] = "goal"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Goal")
    OF_A_DAY: ClassVar[bool] = False

    words: str = described(QT_TRANSLATE_NOOP("Goal", "What I want"), Kind.LINE)
    why: str = described(QT_TRANSLATE_NOOP("Goal", "Why it matters to me"), Kind.TEXT)
    with_whom: str = described(QT_TRANSLATE_NOOP("Goal", "Who with"), Kind.LINE)
    by_when: date | None = described(QT_TRANSLATE_NOOP("Goal", "By when"), Kind.DATE, ahead=True)
    much_less: str = described(QT_TRANSLATE_NOOP("Goal", "Much less than I hope for"), Kind.LINE)
    less: str = described(QT_TRANSLATE_NOOP("Goal", "A bit less than I hope for"), Kind.LINE)
    hoped: str = described(QT_TRANSLATE_NOOP("Goal", "What I hope for"), Kind.LINE)
    more: str = described(QT_TRANSLATE_NOOP("Goal", "A bit more than I hope for"), Kind.LINE)
    much_more: str = described(QT_TRANSLATE_NOOP("Goal", "Much more than I hope for"), Kind.LINE)
    importance: int | None = described(_IMPORTANCE, Kind.SCALE, **_RULER_IMPORTANCE)
    confidence: int | None = described(_CONFIDENCE, Kind.SCALE, **_RULER_CONFIDENCE)
    makes_it: str = described(_MAKES_IT, Kind.TEXT)
    matters: str = described(QT_TRANSLATE_NOOP("Goal", "What it grew from"), Kind.LINE, asked=False)
    standing: str = described(
        QT_TRANSLATE_NOOP("Goal", "How it stands"),
        Kind.CHOICE,
        options=STANDINGS,
        own_words=False,
        asked=False,
    )
    standing_since: date | None = described(QT_TRANSLATE_NOOP("Goal", "Since"), Kind.DATE, asked=False)
    taken_along: str = described(QT_TRANSLATE_NOOP("Goal", "What I take with me"), Kind.TEXT, asked=False)


@kind_of_entry
class GoalReview(Entry):
    """One look at how a goal goes. It carries the goal's words, so that it can be read alone."""

    KIND: ClassVar[str] = "goal-review"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Look at a goal")

    goal: str = described(QT_TRANSLATE_NOOP("GoalReview", "Goal"), Kind.LINE, asked=False)
    words: str = described(QT_TRANSLATE_NOOP("GoalReview", "Goal"), Kind.LINE, asked=False)
    attained: str = described(
        QT_TRANSLATE_NOOP("GoalReview", "Where I am"), Kind.CHOICE, options=ATTAINED, own_words=False
    )
    importance: int | None = described(_IMPORTANCE, Kind.SCALE, **_RULER_IMPORTANCE)
    confidence: int | None = described(_CONFIDENCE, Kind.SCALE, **_RULER_CONFIDENCE)
    makes_it: str = described(_MAKES_IT, Kind.TEXT)
    note: str = described(QT_TRANSLATE_NOOP("GoalReview", "Note"), Kind.TEXT, folded=True, tender=True)
    writer: str = helper_field()


@kind_of_entry
class SmallStep(Entry):
    """A small step: a rung of a goal's ladder, or something agreed in a call, or both.

    `goal` and `call` are ids, "" for none; `rank` is its place on the ladder, 0 the lowest. `went` says how
    it went, looked back at before the next call: "done" and "no-longer" close it.
    """

    KIND: ClassVar[str] = "small-step"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Small step")
    OF_A_DAY: ClassVar[bool] = False

    words: str = described(QT_TRANSLATE_NOOP("SmallStep", "The step"), Kind.LINE)
    how_often: str = described(QT_TRANSLATE_NOOP("SmallStep", "How often"), Kind.LINE)
    confidence: int | None = described(_CONFIDENCE, Kind.SCALE, **_RULER_CONFIDENCE)
    by_coach: bool | None = described(QT_TRANSLATE_NOOP("SmallStep", "My coach does this"), Kind.YES_NO)
    on_today: bool | None = described(QT_TRANSLATE_NOOP("SmallStep", "Show it on Today"), Kind.YES_NO)
    went: str = described(
        QT_TRANSLATE_NOOP("SmallStep", "How it went"), Kind.CHOICE, options=WENT, own_words=False
    )
    went_words: str = described(QT_TRANSLATE_NOOP("SmallStep", "In my own words"), Kind.LINE)
    went_on: date | None = described(QT_TRANSLATE_NOOP("SmallStep", "Since"), Kind.DATE, asked=False)
    goal: str = described(QT_TRANSLATE_NOOP("SmallStep", "Goal"), Kind.LINE, asked=False)
    call: str = described(QT_TRANSLATE_NOOP("SmallStep", "Agreed in"), Kind.LINE, asked=False)
    rank: int | None = described(
        QT_TRANSLATE_NOOP("SmallStep", "Rung"), Kind.COUNT, low=0, high=999, asked=False
    )


@kind_of_entry
class StepTry(Entry):
    """One try of a small step on a day; all three answers are equal. It carries the step's words."""

    KIND: ClassVar[str] = "step-try"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Small step tried")

    step: str = described(QT_TRANSLATE_NOOP("StepTry", "Step"), Kind.LINE, asked=False)
    words: str = described(QT_TRANSLATE_NOOP("StepTry", "Step"), Kind.LINE, asked=False)
    how: str = described(
        QT_TRANSLATE_NOOP("StepTry", "How it was"), Kind.CHOICE, options=TRIED, own_words=False
    )
    note: str = described(QT_TRANSLATE_NOOP("StepTry", "Note"), Kind.TEXT, folded=True, tender=True)
    writer: str = helper_field()


@kind_of_entry
class Expectation(Entry):
    """What the person expected of something they planned, and what happened: their own small experiment."""

    KIND: ClassVar[str] = "expectation"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "What I expected, what happened")

    what: str = described(QT_TRANSLATE_NOOP("Expectation", "What I plan to do"), Kind.LINE)
    expects: str = described(QT_TRANSLATE_NOOP("Expectation", "What I think will happen"), Kind.TEXT)
    expected: int | None = described(
        QT_TRANSLATE_NOOP("Expectation", "How hard do I think it will be?"),
        Kind.SCALE,
        **ZERO_TO_TEN,
        low_words=QT_TRANSLATE_NOOP("Expectation", "Not hard at all"),
        high_words=QT_TRANSLATE_NOOP("Expectation", "As hard as can be"),
    )
    happened: str = described(QT_TRANSLATE_NOOP("Expectation", "What happened"), Kind.TEXT)
    turned_out: int | None = described(
        QT_TRANSLATE_NOOP("Expectation", "How hard was it?"),
        Kind.SCALE,
        **ZERO_TO_TEN,
        low_words=QT_TRANSLATE_NOOP("Expectation", "Not hard at all"),
        high_words=QT_TRANSLATE_NOOP("Expectation", "As hard as can be"),
    )
    learned: str = described(
        QT_TRANSLATE_NOOP("Expectation", "What I take from it"), Kind.TEXT, folded=True, tender=True
    )
    step: str = described(QT_TRANSLATE_NOOP("Expectation", "Step"), Kind.LINE, asked=False)
    writer: str = helper_field()
