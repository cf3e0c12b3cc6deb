"""Finds typed words in what the course says and in what the person answered: the best place of each.

Every typed word must stand in a place, whatever the accents and capitals. Places that hold it as a whole word
come first, then those that hold the beginning of a word, then those that hold it inside one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from painapp.content.marked_text import Run, texts_of
from painapp.domain.searching import plain, word_spans, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from painapp.content.course_companions import Alongside, Story, Term
    from painapp.content.lesson import Lesson, Page
    from painapp.content.marked_text import Block

GroupName = Literal["lesson", "term", "story", "alongside", "answer"]
GROUPS: tuple[GroupName, ...] = ("lesson", "term", "story", "alongside", "answer")
"""In the order in which what was found is shown."""

BEFORE, AFTER = 60, 130
"""How many characters are shown before the first word that was found, and after it, about."""
_SHORTEST_INSIDE = 3
"""So many letters are looked for inside words too; a single one must be a whole word."""


class Place(NamedTuple):
    """Something that can be found: a page of a lesson, a story, a word, an answer.

    `id` is that of what is opened, `page` that of the page there, "" for its beginning; `title` is what it is
    called, `part` the title of the page.
    """

    group: GroupName
    id: str
    page: str
    title: str
    part: str
    text: str


class Hit(NamedTuple):
    """A place that was found by words, which are as `plain` gives them."""

    place: Place
    looked_for: tuple[str, ...]

    @property
    def snippet(self) -> tuple[Run, ...]:
        """What stands there, the words that were looked for strong."""
        return snippet(self.place.text, self.looked_for)

    @property
    def whole(self) -> tuple[Run, ...]:
        """All that stands there, the words that were looked for strong."""
        return marked(self.place.text, self.looked_for)


class PlacesToSearch:
    """Places, made ready to be searched at each key that is pressed."""

    def __init__(self, places: Iterable[Place]) -> None:
        self._places = tuple((one, _spaced(f"{one.title} {one.part}"), _spaced(one.text)) for one in places)

    def find(self, typed: str) -> tuple[Hit, ...]:
        """Return the best place of each thing that holds every typed word, the best first."""
        looked_for = tuple(plain(word) for word in words_of(typed))
        if not looked_for:
            return ()
        best: dict[tuple[str, str], tuple[tuple[int, int, int], Place]] = {}
        for order, (place, titles, text) in enumerate(self._places):
            levels = [_level(word, titles, text) for word in looked_for]
            if None in levels:
                continue
            known = [one for one in levels if one is not None]
            found = ((max(known), sum(known), order), place)
            key = (place.group, place.id)
            best[key] = min(best.get(key, found), found, key=lambda one: one[0])
        in_order = sorted(best.values(), key=lambda one: one[0])
        return tuple(Hit(place, looked_for) for _rank, place in in_order)


def grouped(hits: Iterable[Hit]) -> dict[GroupName, tuple[Hit, ...]]:
    """Return the hits of each group that has any, in the order of `GROUPS`."""
    hits = tuple(hits)
    made: dict[GroupName, tuple[Hit, ...]] = {}
    for group in GROUPS:
        found = tuple(one for one in hits if one.place.group == group)
        if found:
            made[group] = found
    return made


def places_of_lessons(lessons: Iterable[Lesson]) -> Iterator[Place]:
    """Give a place for each page of each lesson, each thing to try, and its questions."""
    for lesson in lessons:
        id_, title = lesson.heading.id, lesson.heading.title
        yield Place("lesson", id_, "", title, "", lesson.heading.lead)
        for page in lesson.pages:
            yield Place("lesson", id_, page.id, title, page.title, _page_text(page))
        for one in lesson.tries:
            yield Place("lesson", id_, one.id, title, one.title, _block_text(one.blocks))
        own = lesson.own_words
        yield Place("lesson", id_, own.id, title, own.question, _block_text(own.blocks))
        for question in lesson.questions:
            told = [part for one in question.answers for part in (one.text, one.explanation)]
            yield Place("lesson", id_, question.id, title, question.question, "\n".join(told))


def places_beside(
    stories: Iterable[Story], alongside: Iterable[Alongside], glossary: Iterable[Term]
) -> Iterator[Place]:
    """Give a place for each word, each story, and each page about another condition."""
    for term in glossary:
        yield Place("term", term.id, "", term.term, "", term.meaning)
    for story in stories:
        yield Place("story", story.id, "", story.title, "", f"{story.lead}\n{_block_text(story.blocks)}")
    for one in alongside:
        yield Place("alongside", one.id, "", one.title, "", one.lead)
        for page in one.pages:
            yield Place("alongside", one.id, page.id, one.title, page.title, _page_text(page))


def marked(text: str, looked_for: Sequence[str]) -> tuple[Run, ...]:
    """Return all of a text, the words found strong; `looked_for` are as `plain` gives them."""
    return _runs(text, _found(text, looked_for), 0, len(text))


def snippet(text: str, looked_for: Sequence[str]) -> tuple[Run, ...]:
    """Return what stands around the best found word of `text`, on one line, the words found strong.

    `looked_for` are as `plain` gives them. Where none is found this is how the text begins.
    """
    line = " ".join(text.split())
    found = _found(line, looked_for)
    first, last = _window(line, min(found)[1] if found else 0)
    return _runs(line, found, first, last)


def _found(text: str, looked_for: Sequence[str]) -> list[tuple[int, int, int]]:
    """How well each word that was found fits, 0 best, where it begins and where it ends."""
    spans = ((_fit(plain(text[start:end]), looked_for), start, end) for start, end in word_spans(text))
    return [(level, start, end) for level, start, end in spans if level is not None]


def _runs(line: str, found: list[tuple[int, int, int]], first: int, last: int) -> tuple[Run, ...]:
    """The line from `first` to before `last`; three dots say where it goes on."""
    runs: list[Run] = [Run("… ")] if first else []
    here = first
    for _fits, start, end in sorted(found, key=lambda one: one[1]):
        if start < first or end > last:
            continue
        runs += [Run(line[here:start])] if start > here else []
        runs.append(Run(line[start:end], strong=True))
        here = end
    runs += [Run(line[here:last])] if last > here else []
    return (*runs, Run(" …")) if last < len(line) else tuple(runs)


def _window(line: str, at: int) -> tuple[int, int]:
    """From which character to which, from word to word, is shown around `at`."""
    first = max(0, at - BEFORE)
    if first:
        first = line.find(" ", first, at) + 1 or at
    last = min(len(line), at + AFTER)
    if last < len(line):
        space = line.rfind(" ", at, last)
        last = space if space > at else last
    return first, last


def _level(word: str, titles: str, text: str) -> int | None:
    """How well a word is found, 0 best: whole before beginnings before inside, titles before texts."""
    forms = (f" {word} ", f" {word}", word)[
        : 1 if len(word) == 1 else 2 if len(word) < _SHORTEST_INSIDE else 3
    ]
    for number, form in enumerate(forms):
        for place, where in enumerate((titles, text)):
            if form in where:
                return 2 * number + place
    return None


def _fit(word: str, looked_for: Sequence[str]) -> int | None:
    """How well a word of a text fits the best of those looked for; None where it fits none."""
    fits = (_level(one, f" {word} ", "") for one in looked_for)
    return min((one for one in fits if one is not None), default=None)


def _spaced(text: str) -> str:
    """The words of a text as they are compared, a space before and after each."""
    return "".join((" ", *(f"{plain(text[start:end])} " for start, end in word_spans(text))))


def _page_text(page: Page) -> str:
    texts = [_block_text(page.blocks)]
    texts += [page.think.question, _block_text(page.think.blocks)] if page.think is not None else []
    return "\n".join(texts)


def _block_text(blocks: tuple[Block, ...]) -> str:
    return "\n".join(text for block in blocks for text in texts_of(block))
