"""What a person does with the course: their way through it, what was read, thought of, tried and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from painapp.domain.entry import Entry, helper_field, kind_of_entry
from painapp.domain.fields import Kind, described
from painapp.domain.learn_lists import LEARN_AREAS, PATHS, READINESS, THING_TRIED
from painapp.domain.words import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from datetime import date


@kind_of_entry
class MyCourse(Entry):
    """How the person goes through the course. There is one at most.

    `paths` are those that run. `paused_since` is None while it runs: a pause only keeps it quiet, nothing is
    missed by it. `look_back_on` is when to be invited to the opening questions again, `looked_back` when
    that was done.
    """

    KIND: ClassVar[str] = "my-course"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "My way through the course")
    OF_A_DAY: ClassVar[bool] = False
    ONE_AT_MOST: ClassVar[bool] = True

    paths: tuple[str, ...] = described(
        QT_TRANSLATE_NOOP("MyCourse", "What I go through"), Kind.PICKS, options=PATHS, own_words=False
    )
    areas: tuple[str, ...] = described(
        QT_TRANSLATE_NOOP("MyCourse", "What would help most now?"),
        Kind.PICKS,
        options=LEARN_AREAS,
        own_words=False,
    )
    begun: date | None = described(QT_TRANSLATE_NOOP("MyCourse", "Begun"), Kind.DATE, asked=False)
    paused_since: date | None = described(
        QT_TRANSLATE_NOOP("MyCourse", "Paused since"), Kind.DATE, asked=False
    )
    look_back_on: date | None = described(
        QT_TRANSLATE_NOOP("MyCourse", "When I look back"), Kind.DATE, ahead=True
    )
    looked_back: date | None = described(
        QT_TRANSLATE_NOOP("MyCourse", "Looked back on"), Kind.DATE, asked=False
    )


@kind_of_entry
class HowReady(Entry):
    """How ready for a change one area of life feels on the day it was said; each stays as it was."""

    KIND: ClassVar[str] = "how-ready"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "How ready I feel")
    OF_A_DAY: ClassVar[bool] = False

    area: str = described(
        QT_TRANSLATE_NOOP("HowReady", "Area"), Kind.CHOICE, options=LEARN_AREAS, own_words=False
    )
    how: str = described(
        QT_TRANSLATE_NOOP("HowReady", "How ready I feel"), Kind.CHOICE, options=READINESS, own_words=False
    )


@kind_of_entry
class LessonRead(Entry):
    """A lesson as it was read on a day. It carries its title, so that it can be read without the lesson.

    `page` is the id of the page that was open last, so that reading goes on there.
    """

    KIND: ClassVar[str] = "lesson-read"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Lesson read")

    lesson: str = described(QT_TRANSLATE_NOOP("LessonRead", "Lesson"), Kind.LINE, asked=False)
    title: str = described(QT_TRANSLATE_NOOP("LessonRead", "Lesson"), Kind.LINE, asked=False)
    page: str = described(QT_TRANSLATE_NOOP("LessonRead", "Page"), Kind.LINE, asked=False)
    to_the_end: bool | None = described(QT_TRANSLATE_NOOP("LessonRead", "To the end"), Kind.YES_NO)


@kind_of_entry
class LessonAnswer(Entry):
    """The person's own words to a question of the course. It carries the question, to be read alone.

    `lesson` is the lesson's id, "" for the questions at the start; `title` that lesson's title; `prompt` the
    question's id. The questions at the start are answered anew when looking back; all others have one answer.
    `taken` says that it stands under "What I take with me".
    """

    KIND: ClassVar[str] = "lesson-answer"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "What I thought of it")
    OF_A_DAY: ClassVar[bool] = False

    lesson: str = described(QT_TRANSLATE_NOOP("LessonAnswer", "Lesson"), Kind.LINE, asked=False)
    title: str = described(QT_TRANSLATE_NOOP("LessonAnswer", "Lesson"), Kind.LINE, asked=False)
    prompt: str = described(QT_TRANSLATE_NOOP("LessonAnswer", "Question"), Kind.LINE, asked=False)
    question: str = described(QT_TRANSLATE_NOOP("LessonAnswer", "Question"), Kind.TEXT, asked=False)
    text: str = described(QT_TRANSLATE_NOOP("LessonAnswer", "In my own words"), Kind.TEXT, tender=True)
    taken: bool | None = described(
        QT_TRANSLATE_NOOP("LessonAnswer", "I take this with me"), Kind.YES_NO, asked=False
    )


@kind_of_entry
class ThingToTry(Entry):
    """Something of a lesson that the person put on Today to try. It carries its words.

    `lesson` and `thing` are ids. How it went are the `ThingTried` entries that name this one.
    """

    KIND: ClassVar[str] = "thing-to-try"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Something to try")
    OF_A_DAY: ClassVar[bool] = False

    words: str = described(QT_TRANSLATE_NOOP("ThingToTry", "What I want to try"), Kind.LINE)
    lesson: str = described(QT_TRANSLATE_NOOP("ThingToTry", "Lesson"), Kind.LINE, asked=False)
    thing: str = described(QT_TRANSLATE_NOOP("ThingToTry", "Thing"), Kind.LINE, asked=False)


@kind_of_entry
class ThingTried(Entry):
    """How something to try went on a day; all four answers are equal. It carries the thing's words."""

    KIND: ClassVar[str] = "thing-tried"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Something tried")

    thing: str = described(QT_TRANSLATE_NOOP("ThingTried", "Thing"), Kind.LINE, asked=False)
    words: str = described(QT_TRANSLATE_NOOP("ThingTried", "Thing"), Kind.LINE, asked=False)
    how: str = described(
        QT_TRANSLATE_NOOP("ThingTried", "How it was"), Kind.CHOICE, options=THING_TRIED, own_words=False
    )
    note: str = described(QT_TRANSLATE_NOOP("ThingTried", "Note"), Kind.TEXT, folded=True, tender=True)
    writer: str = helper_field()


@kind_of_entry
class TakenAlong(Entry):
    """What the person takes with them from the course, in their own words. There is one at most."""

    KIND: ClassVar[str] = "taken-along"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "What I take with me")
    OF_A_DAY: ClassVar[bool] = False
    ONE_AT_MOST: ClassVar[bool] = True

    learned: str = described(
        QT_TRANSLATE_NOOP("TakenAlong", "What I see differently now, if anything"), Kind.TEXT
    )
    keeps: str = described(QT_TRANSLATE_NOOP("TakenAlong", "What I want to keep doing"), Kind.TEXT)
    people: str = described(QT_TRANSLATE_NOOP("TakenAlong", "Who goes along with me"), Kind.TEXT)
    sentence: str = described(
        QT_TRANSLATE_NOOP("TakenAlong", "A sentence for harder days"), Kind.TEXT, tender=True
    )
