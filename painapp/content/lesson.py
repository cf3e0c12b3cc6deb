"""What a lesson of the course holds: pages, questions to think with, things to try, where facts come from.

Words stand in text.<language>.md, facts in lesson.toml; `lessons.py` reads both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from painapp.content.marked_text import Picture, links_of, texts_of
from painapp.domain.learn_lists import LEARN_AREAS

if TYPE_CHECKING:
    from datetime import date

    from painapp.content.marked_text import Block

PathName = Literal["course", "outdoor"]

PATHS: tuple[PathName, ...] = ("course", "outdoor")
IDEAS = (
    *("protection", "real", "over-protective", "ups-and-downs", "retraining", "acceptance", "values"),
    *("pacing", "goals", "movement", "relaxation", "thoughts", "mood", "mindfulness", "sleep", "food"),
    *("people", "care", "medicines", "alongside", "flare-ups", "keeping-going", "outdoors"),
)
"""What a lesson may be about; each has at least one lesson."""

AREAS = tuple(one.id for one in LEARN_AREAS)
"""What a lesson may help with, the answers to "what would help most now?"; the first it names is its main."""

TOOLS = (
    *("ups-and-downs", "values", "pacing-baseline", "expected-and-happened", "thought-record", "worry-time"),
    *("pleasant-things", "wind-down", "eating-step", "conversation-plan", "care-plan", "hard-day-plan"),
    *("flare-up-plan", "setback-plan", "taking-along"),
)
"""The tools that stay after the course; a link "tool:…" leads to one."""

ROOMS = ("today", "diary", "practise", "learn", "plan", "trends", "share")


class Prompt(NamedTuple):
    """A question whose answer is the person's own and private; `id` stays the same in every language."""

    id: str
    question: str
    blocks: tuple[Block, ...]


class Page(NamedTuple):
    """One idea on one page; `think` is a question to think with below it, or None."""

    id: str
    title: str
    blocks: tuple[Block, ...]
    think: Prompt | None


class Try(NamedTuple):
    """Something to try, which goes to Today. `exercise` and `tool` are ids, empty when it needs neither."""

    id: str
    title: str
    blocks: tuple[Block, ...]
    exercise: str
    tool: str


class Answer(NamedTuple):
    """One answer to choose; `fits` whether it goes with the lesson; `explanation` stands below it then."""

    text: str
    fits: bool
    explanation: str


class Question(NamedTuple):
    """A question to try oneself on, as often as one likes. Nothing counts the tries."""

    id: str
    question: str
    answers: tuple[Answer, ...]


class Work(NamedTuple):
    """A book, an article or a page that claims rest on; `link` is its address, empty for a book."""

    id: str
    title: str
    link: str


class Claim(NamedTuple):
    """Something a text says about the world, and the id of the work it rests on."""

    text: str
    work: str


class LessonHeading(NamedTuple):
    """What the overview shows of a lesson, read without its text.

    `week` is 1 to 6, `order` its place in that week, `minutes` about how long it takes to read; `areas` are
    the answers to "what would help most now?" that it fits, the main one first.
    """

    id: str
    path: PathName
    week: int
    order: int
    minutes: int
    areas: tuple[str, ...]
    title: str
    lead: str


class Lesson(NamedTuple):
    """One lesson, whole, in one language; `reviewed` is the day it was last read through.

    `heading` is what the overview shows of it too, `language` that of its words. `exercises` are those to go
    on with, by id.
    """

    heading: LessonHeading
    language: str
    ideas: tuple[str, ...]
    pages: tuple[Page, ...]
    tries: tuple[Try, ...]
    own_words: Prompt
    questions: tuple[Question, ...]
    exercises: tuple[str, ...]
    claims: tuple[Claim, ...]
    reviewed: date

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks in the order of reading."""
        found: list[Block] = []
        for page in self.pages:
            found += page.blocks
            if page.think is not None:
                found += page.think.blocks
        for one in (*self.tries, self.own_words):
            found += one.blocks
        return tuple(found)

    @property
    def links(self) -> tuple[str, ...]:
        """Where its words, exercises and things to try lead to, such as "tool:worry-time"."""
        found = [link for block in self.blocks for link in links_of(block)]
        found += [f"exercise:{one}" for one in self.exercises]
        found += [f"exercise:{one.exercise}" for one in self.tries if one.exercise]
        return tuple(found)

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """The pictures it names."""
        return tuple(block for block in self.blocks if isinstance(block, Picture))

    @property
    def searchable(self) -> str:
        """All its words, for a search over the lessons."""
        texts = [self.heading.title, self.heading.lead]
        for page in self.pages:
            texts += [page.title, *_texts(page.blocks)]
            texts += [page.think.question, *_texts(page.think.blocks)] if page.think else []
        for one in self.tries:
            texts += [one.title, *_texts(one.blocks)]
        texts += [self.own_words.question, *_texts(self.own_words.blocks)]
        for question in self.questions:
            texts.append(question.question)
            texts += [part for one in question.answers for part in (one.text, one.explanation)]
        return "\n".join(texts)


def _texts(blocks: tuple[Block, ...]) -> list[str]:
    return [text for block in blocks for text in texts_of(block)]
