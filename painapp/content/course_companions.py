"""What goes with the lessons: stories, cards for talking together, other conditions alongside, the glossary.

Stories come from resources/stories/, the rest from resources/lessons/.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.content.lesson import PATHS
from painapp.content.lesson_text import below_lead, read_pages, read_title
from painapp.content.lessons import WEEKS, claims_of, day, read_words, spoken_language, whole
from painapp.content.marked_text import lines_of, read_blocks
from painapp.content.tables import ContentError, Table

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from painapp.content.lesson import Claim, Page, PathName
    from painapp.content.marked_text import Block


class Story(NamedTuple):
    """A short invented life; `notice` says that it is invented and stands at its head.

    `age` is that of the person, in years; `lessons` those it goes with, by id.
    """

    id: str
    language: str
    age: int
    order: int
    title: str
    lead: str
    notice: str
    blocks: tuple[Block, ...]
    lessons: tuple[str, ...]
    reviewed: date


class TalkingCard(NamedTuple):
    """A card to bring to a group, the family or a call, for one week of a path; `rule` is on every card."""

    path: PathName
    week: int
    opening: str
    questions: tuple[str, ...]
    closing: str
    rule: str


class Alongside(NamedTuple):
    """What changes with one other condition, and when to ask.

    `conditions` are those of `painapp.domain.lists.CONDITIONS`, or `EFFORT`, that it goes with, by id; there
    may be none.
    """

    id: str
    language: str
    order: int
    conditions: tuple[str, ...]
    title: str
    lead: str
    pages: tuple[Page, ...]
    claims: tuple[Claim, ...]
    reviewed: date


class Term(NamedTuple):
    """One word of the glossary and what it means."""

    id: str
    term: str
    meaning: str


def load_stories(folder: Path, language: str) -> tuple[Story, ...]:
    """All stories in `folder` (resources/stories), in their order. Raises `ContentError`."""
    found = [_story(folder, one.stem, language) for one in folder.glob("*.toml") if "." not in one.stem]
    return tuple(sorted(found, key=lambda story: story.order))


def load_cards(folder: Path, language: str) -> tuple[TalkingCard, ...]:
    """The cards in `folder` (resources/lessons), one for each week of each path. Raises `ContentError`."""
    words = Table.read(folder / f"cards.{spoken_language(folder, 'cards', language)}.toml")
    words.only("rule", *PATHS)
    rule = words.text("rule")
    cards: list[TalkingCard] = []
    for path in PATHS:
        rows = words.tables(path)
        if len(rows) != WEEKS:
            raise ContentError(f"{words.place}: {len(rows)} cards for {path}, not {WEEKS}")
        cards += [_card(path, week, row, rule) for week, row in enumerate(rows, start=1)]
    return tuple(cards)


def load_alongside(folder: Path, language: str) -> tuple[Alongside, ...]:
    """The other conditions in `folder` (resources/lessons), in their order. Raises `ContentError`."""
    here = folder / "alongside"
    found = [_alongside(folder, one.stem, language) for one in here.glob("*.toml")]
    return tuple(sorted(found, key=lambda one: one.order))


def load_glossary(folder: Path, language: str) -> tuple[Term, ...]:
    """The glossary in `folder` (resources/lessons), in the order of its words. Raises `ContentError`."""
    words = Table.read(folder / f"glossary.{spoken_language(folder, 'glossary', language)}.toml")
    terms: list[Term] = []
    for id_ in words.names():
        row = words.table(id_)
        row.only("term", "meaning")
        terms.append(Term(id_, row.text("term"), row.text("meaning")))
    return tuple(sorted(terms, key=lambda one: one.term.casefold()))


def _story(folder: Path, id_: str, language: str) -> Story:
    facts = Table.read(folder / f"{id_}.toml")
    facts.only("age", "order", "lessons", "reviewed")
    spoken = spoken_language(folder, id_, language)
    lines = lines_of(read_words(folder / f"{id_}.{spoken}.md"), id_)
    title, lead = read_title(lines)
    shared = Table.read(folder / f"stories.{spoken_language(folder, 'stories', language)}.toml")
    return Story(
        id=id_,
        language=spoken,
        age=whole(facts, "age"),
        order=whole(facts, "order"),
        title=title,
        lead=lead,
        notice=shared.text("notice"),
        blocks=read_blocks(below_lead(lines)),
        lessons=facts.texts("lessons"),
        reviewed=day(facts, "reviewed"),
    )


def _card(path: PathName, week: int, row: Table, rule: str) -> TalkingCard:
    row.only("opening", "questions", "closing")
    return TalkingCard(path, week, row.text("opening"), row.texts("questions"), row.text("closing"), rule)


def _alongside(folder: Path, id_: str, language: str) -> Alongside:
    here = folder / "alongside"
    facts = Table.read(here / f"{id_}.toml")
    facts.only("order", "conditions", "sources", "reviewed")
    spoken = spoken_language(here, id_, language)
    lines = lines_of(read_words(here / f"{id_}.{spoken}.md"), f"alongside/{id_}")
    title, lead = read_title(lines)
    return Alongside(
        id=id_,
        language=spoken,
        order=whole(facts, "order"),
        conditions=facts.texts("conditions"),
        title=title,
        lead=lead,
        pages=read_pages(below_lead(lines)),
        claims=claims_of(facts),
        reviewed=day(facts, "reviewed"),
    )
