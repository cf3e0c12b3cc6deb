"""Coaching lives from call to call: the calls, the questions for them, and what was shared."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from painapp.domain.entry import Entry, kind_of_entry
from painapp.domain.fields import Kind, described
from painapp.domain.plan_lists import CALL_CONTACTS, CALL_NEEDS, CALL_STANDINGS, CALL_WAYS
from painapp.domain.words import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from datetime import date, time


@kind_of_entry
class Call(Entry):
    """A call with a coach, or a visit to somebody else: when, who, how; prepared, held, looked back at.

    `standing` is one of `plan_lists.CALL_STANDINGS`, "" for planned.
    """

    KIND: ClassVar[str] = "call"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Call")
    OF_A_DAY: ClassVar[bool] = False

    call_day: date | None = described(QT_TRANSLATE_NOOP("Call", "Day"), Kind.DATE, ahead=True)
    clock: time | None = described(QT_TRANSLATE_NOOP("Call", "Time"), Kind.CLOCK)
    who: str = described(QT_TRANSLATE_NOOP("Call", "With whom"), Kind.LINE)
    role: str = described(QT_TRANSLATE_NOOP("Call", "Who that is"), Kind.CHOICE, options=CALL_CONTACTS)
    way: str = described(QT_TRANSLATE_NOOP("Call", "How"), Kind.CHOICE, options=CALL_WAYS)
    place: str = described(QT_TRANSLATE_NOOP("Call", "Place or number"), Kind.LINE)
    number: int | None = described(QT_TRANSLATE_NOOP("Call", "Which call it is"), Kind.COUNT, low=1, high=99)
    of_calls: int | None = described(QT_TRANSLATE_NOOP("Call", "Of how many"), Kind.COUNT, low=1, high=99)
    changed: str = described(QT_TRANSLATE_NOOP("Call", "What changed since the last call"), Kind.TEXT)
    need: tuple[str, ...] = described(
        QT_TRANSLATE_NOOP("Call", "What I need from the call"), Kind.PICKS, options=CALL_NEEDS
    )
    jotted: str = described(QT_TRANSLATE_NOOP("Call", "Notes from the call"), Kind.TEXT)
    read_back: bool | None = described(QT_TRANSLATE_NOOP("Call", "We read back what we agreed"), Kind.YES_NO)
    remember: str = described(QT_TRANSLATE_NOOP("Call", "What I want to remember"), Kind.TEXT)
    standing: str = described(
        QT_TRANSLATE_NOOP("Call", "How it stands"),
        Kind.CHOICE,
        options=CALL_STANDINGS,
        own_words=False,
        asked=False,
    )


@kind_of_entry
class Question(Entry):
    """Something to raise in a call or at the GP's. `call` is the id of the call it was raised in, "" before.

    `about` says in words what it was asked from ("Check-in, 5 November"). `place` is 1, 2 or 3 for one of
    the three that matter, None for the others.
    """

    KIND: ClassVar[str] = "question"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Question for a call")
    OF_A_DAY: ClassVar[bool] = False

    words: str = described(QT_TRANSLATE_NOOP("Question", "What I want to ask"), Kind.TEXT)
    role: str = described(QT_TRANSLATE_NOOP("Question", "Whom I ask"), Kind.CHOICE, options=CALL_CONTACTS)
    answer: str = described(QT_TRANSLATE_NOOP("Question", "What was said"), Kind.TEXT)
    asked: bool | None = described(QT_TRANSLATE_NOOP("Question", "Talked about"), Kind.YES_NO)
    about: str = described(QT_TRANSLATE_NOOP("Question", "From"), Kind.LINE, asked=False)
    place: int | None = described(
        QT_TRANSLATE_NOOP("Question", "Place"), Kind.COUNT, low=1, high=3, asked=False
    )
    call: str = described(QT_TRANSLATE_NOOP("Question", "Call"), Kind.LINE, asked=False)


@kind_of_entry
class Shared(Entry):
    """What left the diary, when and in which form: `day` and `written` say when. Made by the app itself."""

    KIND: ClassVar[str] = "shared"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Shared")
    OF_A_DAY: ClassVar[bool] = False

    preset: str = described(QT_TRANSLATE_NOOP("Shared", "Made for"), Kind.LINE, asked=False)
    forms: tuple[str, ...] = described(QT_TRANSLATE_NOOP("Shared", "As"), Kind.PICKS, asked=False)
    first: date | None = described(QT_TRANSLATE_NOOP("Shared", "First day"), Kind.DATE, asked=False)
    last: date | None = described(QT_TRANSLATE_NOOP("Shared", "Last day"), Kind.DATE, asked=False)
    sections: tuple[str, ...] = described(QT_TRANSLATE_NOOP("Shared", "With"), Kind.PICKS, asked=False)
    named: str = described(QT_TRANSLATE_NOOP("Shared", "Name on it"), Kind.LINE, asked=False)
    file: str = described(QT_TRANSLATE_NOOP("Shared", "File"), Kind.LINE, asked=False)
