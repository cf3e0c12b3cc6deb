"""The tools that stay after the course: thoughts, worries, ups and downs, pleasant things, nights, talks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from painapp.domain.entry import ZERO_TO_TEN, Entry, helper_field, kind_of_entry
from painapp.domain.fields import Kind, described
from painapp.domain.learn_lists import PARTS_OF_IT, PLEASANT_WENT, SLEEP_HABITS, UP_OR_DOWN, WORRY_KINDS
from painapp.domain.words import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from datetime import date, time

_STRENGTH: dict[str, Any] = {"low": 0, "high": 100}
LONGEST_WORRY_MINUTES = 60


@kind_of_entry
class ThoughtRecord(Entry):
    """A thought looked at from more than one side.

    The usual steps of a thought record: situation, feeling (0–100), thought, what speaks for and against,
    another way to see it, the feeling again.
    """

    KIND: ClassVar[str] = "thought-record"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Another way to see it")

    situation: str = described(QT_TRANSLATE_NOOP("ThoughtRecord", "What happened"), Kind.TEXT)
    feeling: str = described(QT_TRANSLATE_NOOP("ThoughtRecord", "What I felt"), Kind.LINE)
    strength_before: int | None = described(
        QT_TRANSLATE_NOOP("ThoughtRecord", "How strong it was, 0 to 100"), Kind.COUNT, **_STRENGTH
    )
    thought: str = described(
        QT_TRANSLATE_NOOP("ThoughtRecord", "What went through my mind"), Kind.TEXT, tender=True
    )
    speaks_for: str = described(QT_TRANSLATE_NOOP("ThoughtRecord", "What speaks for it"), Kind.TEXT)
    speaks_against: str = described(
        QT_TRANSLATE_NOOP("ThoughtRecord", "What does not fit with it"), Kind.TEXT
    )
    another_way: str = described(QT_TRANSLATE_NOOP("ThoughtRecord", "Another way to see it"), Kind.TEXT)
    strength_after: int | None = described(
        QT_TRANSLATE_NOOP("ThoughtRecord", "How strong the feeling is now, 0 to 100"), Kind.COUNT, **_STRENGTH
    )
    writer: str = helper_field()


@kind_of_entry
class UpOrDown(Entry):
    """One thing on the person's own map of what turns their pain up and down."""

    KIND: ClassVar[str] = "up-or-down"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Up or down")
    OF_A_DAY: ClassVar[bool] = False

    words: str = described(QT_TRANSLATE_NOOP("UpOrDown", "What it is"), Kind.LINE)
    way: str = described(
        QT_TRANSLATE_NOOP("UpOrDown", "Which way"), Kind.CHOICE, options=UP_OR_DOWN, own_words=False
    )
    part: str = described(
        QT_TRANSLATE_NOOP("UpOrDown", "Where it belongs"), Kind.CHOICE, options=PARTS_OF_IT, own_words=False
    )


@kind_of_entry
class WorryTime(Entry):
    """When and where the person meets their worries, so that they can wait until then. One at most."""

    KIND: ClassVar[str] = "worry-time"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "My time for worries")
    OF_A_DAY: ClassVar[bool] = False
    ONE_AT_MOST: ClassVar[bool] = True

    begins: time | None = described(QT_TRANSLATE_NOOP("WorryTime", "What time"), Kind.CLOCK)
    minutes: int | None = described(
        QT_TRANSLATE_NOOP("WorryTime", "How long"), Kind.MINUTES, low=1, high=LONGEST_WORRY_MINUTES
    )
    place: str = described(QT_TRANSLATE_NOOP("WorryTime", "Where"), Kind.LINE)
    afterwards: str = described(QT_TRANSLATE_NOOP("WorryTime", "What I do afterwards"), Kind.LINE)


@kind_of_entry
class Worry(Entry):
    """A worry put down until its time; `looked_at` is None while it waits."""

    KIND: ClassVar[str] = "worry"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "A worry, put down")
    OF_A_DAY: ClassVar[bool] = False

    words: str = described(QT_TRANSLATE_NOOP("Worry", "The worry"), Kind.TEXT, tender=True)
    turned_out: str = described(
        QT_TRANSLATE_NOOP("Worry", "What it is now"), Kind.CHOICE, options=WORRY_KINDS, own_words=False
    )
    step: str = described(QT_TRANSLATE_NOOP("Worry", "One small thing I can do"), Kind.LINE)
    looked_at: date | None = described(QT_TRANSLATE_NOOP("Worry", "Looked at on"), Kind.DATE, asked=False)


@kind_of_entry
class PleasantThing(Entry):
    """Something pleasant, planned for a day, and how good it was."""

    KIND: ClassVar[str] = "pleasant-thing"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Something pleasant")
    OF_A_DAY: ClassVar[bool] = False

    what: str = described(QT_TRANSLATE_NOOP("PleasantThing", "What"), Kind.LINE)
    planned_for: date | None = described(
        QT_TRANSLATE_NOOP("PleasantThing", "Which day"), Kind.DATE, ahead=True
    )
    about_when: str = described(QT_TRANSLATE_NOOP("PleasantThing", "When in the day"), Kind.LINE)
    with_whom: str = described(QT_TRANSLATE_NOOP("PleasantThing", "Who with"), Kind.LINE)
    how: str = described(
        QT_TRANSLATE_NOOP("PleasantThing", "How it went"),
        Kind.CHOICE,
        options=PLEASANT_WENT,
        own_words=False,
    )
    good: int | None = described(
        QT_TRANSLATE_NOOP("PleasantThing", "How good was it?"),
        Kind.SCALE,
        **ZERO_TO_TEN,
        low_words=QT_TRANSLATE_NOOP("PleasantThing", "Not good at all"),
        high_words=QT_TRANSLATE_NOOP("PleasantThing", "Very good"),
    )
    note: str = described(QT_TRANSLATE_NOOP("PleasantThing", "Note"), Kind.TEXT, folded=True, tender=True)


@kind_of_entry
class SleepPlan(Entry):
    """Habits for the night that the person tries, and how they wind down. There is one at most.

    In `wind_down` each line is a step, in the person's order.
    """

    KIND: ClassVar[str] = "sleep-plan"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "My nights")
    OF_A_DAY: ClassVar[bool] = False
    ONE_AT_MOST: ClassVar[bool] = True

    habits: tuple[str, ...] = described(
        QT_TRANSLATE_NOOP("SleepPlan", "What I try"), Kind.PICKS, options=SLEEP_HABITS
    )
    begins: time | None = described(QT_TRANSLATE_NOOP("SleepPlan", "When I begin to wind down"), Kind.CLOCK)
    wind_down: str = described(QT_TRANSLATE_NOOP("SleepPlan", "What I do then, in order"), Kind.TEXT)
    gets_up: time | None = described(QT_TRANSLATE_NOOP("SleepPlan", "When I get up"), Kind.CLOCK)
    awake: str = described(QT_TRANSLATE_NOOP("SleepPlan", "What I do when I lie awake"), Kind.TEXT)


@kind_of_entry
class Conversation(Entry):
    """A plan for one conversation, and how it went; `with_care` is one with a doctor, nurse or therapist."""

    KIND: ClassVar[str] = "conversation"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "A conversation")
    OF_A_DAY: ClassVar[bool] = False

    with_whom: str = described(QT_TRANSLATE_NOOP("Conversation", "Who with"), Kind.LINE)
    with_care: bool | None = described(
        QT_TRANSLATE_NOOP("Conversation", "With a doctor, nurse or therapist"), Kind.YES_NO, asked=False
    )
    planned_for: date | None = described(
        QT_TRANSLATE_NOOP("Conversation", "Which day"), Kind.DATE, ahead=True
    )
    changed: str = described(QT_TRANSLATE_NOOP("Conversation", "What has changed since last time"), Kind.TEXT)
    want_known: str = described(QT_TRANSLATE_NOOP("Conversation", "What I want them to know"), Kind.TEXT)
    asks: str = described(QT_TRANSLATE_NOOP("Conversation", "What I ask for"), Kind.TEXT)
    first_words: str = described(QT_TRANSLATE_NOOP("Conversation", "How I begin"), Kind.TEXT)
    if_hard: str = described(
        QT_TRANSLATE_NOOP("Conversation", "If it gets difficult"), Kind.TEXT, folded=True
    )
    went: str = described(
        QT_TRANSLATE_NOOP("Conversation", "How it went"), Kind.TEXT, folded=True, tender=True
    )


@kind_of_entry
class HardDay(Entry):
    """What the person does on a hard day; it can be put into the flare-up plan. There is one at most.

    Each line of `least`, `can_wait` and `soothes` is one thing.
    """

    KIND: ClassVar[str] = "hard-day"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "My plan for a hard day")
    OF_A_DAY: ClassVar[bool] = False
    ONE_AT_MOST: ClassVar[bool] = True

    signs: str = described(QT_TRANSLATE_NOOP("HardDay", "How I notice that it is one"), Kind.TEXT)
    least: str = described(QT_TRANSLATE_NOOP("HardDay", "The least that has to be done"), Kind.TEXT)
    can_wait: str = described(QT_TRANSLATE_NOOP("HardDay", "What can wait"), Kind.TEXT)
    soothes: str = described(QT_TRANSLATE_NOOP("HardDay", "What does me good then"), Kind.TEXT)
    people: str = described(QT_TRANSLATE_NOOP("HardDay", "Who I can turn to"), Kind.TEXT)
    sentence: str = described(QT_TRANSLATE_NOOP("HardDay", "What I say to myself"), Kind.TEXT, tender=True)


@kind_of_entry
class SetbackPlan(Entry):
    """What the person does when things slip back for longer than a hard day. There is one at most."""

    KIND: ClassVar[str] = "setback-plan"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "My plan for setbacks")
    OF_A_DAY: ClassVar[bool] = False
    ONE_AT_MOST: ClassVar[bool] = True

    signs: str = described(QT_TRANSLATE_NOOP("SetbackPlan", "How I notice it"), Kind.TEXT)
    does_first: str = described(QT_TRANSLATE_NOOP("SetbackPlan", "What I do first"), Kind.TEXT)
    smaller: str = described(QT_TRANSLATE_NOOP("SetbackPlan", "What I make smaller for a while"), Kind.TEXT)
    people: str = described(QT_TRANSLATE_NOOP("SetbackPlan", "Who I tell"), Kind.TEXT)
    sentence: str = described(
        QT_TRANSLATE_NOOP("SetbackPlan", "What I would say to a friend"), Kind.TEXT, tender=True
    )
