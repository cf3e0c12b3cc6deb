"""How a lesson becomes pages to turn: which there are, in which order, and what is read aloud of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.content.marked_text import Aside, sentences
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from painapp.content.lesson import Claim, Lesson, LessonHeading, Page, Work
    from painapp.content.lessons import Course
    from painapp.content.marked_text import Block
    from painapp.domain.words import Words

PAGE, TRIES, OWN_WORDS, QUESTIONS, END = "page", "things-to-try", "in-own-words", "questions", "end"
"""The kinds of page; but for `PAGE` also their ids."""

TITLES: dict[str, Words] = {
    TRIES: QT_TRANSLATE_NOOP("LessonPage", "Something to try, if you like"),
    OWN_WORDS: QT_TRANSLATE_NOOP("LessonPage", "In your own words"),
    QUESTIONS: QT_TRANSLATE_NOOP("LessonPage", "Questions to try yourself on"),
    END: QT_TRANSLATE_NOOP("LessonPage", "That is all of this lesson"),
}
"""What those are called that every lesson has."""


class Step(NamedTuple):
    """One page to turn to: its id, kind, and for `PAGE` what stands on it."""

    id: str
    kind: str
    page: Page | None = None


class Sentence(NamedTuple):
    """A sentence of a text, and where in it it stands."""

    text: str
    start: int
    end: int


class Source(NamedTuple):
    """A claim of a lesson, what it rests on, and the address of that ("" for a book)."""

    claim: str
    work: str
    link: str


def steps_of(lesson: Lesson) -> tuple[Step, ...]:
    """Return all pages of a lesson, in the order of reading."""
    pages = [Step(page.id, PAGE, page) for page in lesson.pages]
    return (*pages, *(Step(kind, kind) for kind in (TRIES, OWN_WORDS, QUESTIONS, END)))


def place_of(lesson: Lesson, steps: Sequence[Step], id_: str) -> int:
    """Return which page holds what has this id: a page, a question, a thing to try; 0 for anything else.

    Whoever read to the end begins again.
    """
    if id_ == END:
        return 0
    on = {step.id: number for number, step in enumerate(steps)}
    thought = {step.page.think.id: step.id for step in steps if step.page and step.page.think}
    within = dict.fromkeys((one.id for one in lesson.tries), TRIES)
    within |= dict.fromkeys((one.id for one in lesson.questions), QUESTIONS)
    within |= {lesson.own_words.id: OWN_WORDS} | thought
    return on.get(id_, on.get(within.get(id_, ""), 0))


def for_this_person(blocks: Iterable[Block], named: frozenset[str]) -> tuple[Block, ...]:
    """Put words of care first that are about what the person has named; all others stay where they stand."""
    all_of = tuple(blocks)
    first = [one for one in all_of if isinstance(one, Aside) and one.about in named]
    return (*first, *(one for one in all_of if one not in first))


def sentences_of(text: str) -> Iterator[Sentence]:
    """Return the sentences of a text with their places."""
    at = 0
    for one in sentences(text):
        start = text.index(one, at)
        at = start + len(one)
        yield Sentence(one, start, at)


def sources_of(claims: Iterable[Claim], works: dict[str, Work]) -> tuple[Source, ...]:
    """Return what a lesson says about the world, each with the work it rests on."""
    found = ((one.text, works.get(one.work)) for one in claims)
    return tuple(Source(claim, work.title, work.link) for claim, work in found if work is not None)


def next_of(course: Course, id_: str) -> LessonHeading | None:
    """Return the lesson after this one on its path; None after the last."""
    for path in course.paths:
        lessons = [lesson for week in path.weeks for lesson in week.lessons]
        ids = [lesson.id for lesson in lessons]
        if id_ in ids:
            return next(iter(lessons[ids.index(id_) + 1 :]), None)
    return None
