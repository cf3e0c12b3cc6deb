"""What a search in Learn looks through, and how what it found is shown. Without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.content.course_search import (
    GROUPS,
    Place,
    PlacesToSearch,
    grouped,
    places_beside,
    places_of_lessons,
)
from painapp.domain.words import QT_TRANSLATE_NOOP, Words
from painapp.ui.pages.answers.state import AT_START
from painapp.ui.pages.companions.found_rows import FoundRow, found_row

if TYPE_CHECKING:
    from collections.abc import Iterable

    from painapp.content.course_search import GroupName
    from painapp.domain.learning import LessonAnswer
    from painapp.domain.ports import Language
    from painapp.ui.course_shelf import CourseShelf

FEW = 4
"""So many of each group are shown until more are asked for."""


class FoundGroup(NamedTuple):
    """What was found of one kind: its name, the rows in sight, and whether there are more."""

    title: str
    rows: tuple[FoundRow, ...]
    more: bool
    found: int


NOTHING_FOUND: dict[GroupName, FoundGroup] = {one: FoundGroup("", (), more=False, found=0) for one in GROUPS}


def read_course(shelf: CourseShelf) -> PlacesToSearch:
    """Return all that the course says, ready to be searched. It takes some tenths of a second."""
    lessons = (shelf.lesson(one) for one in shelf.headings)
    whole = places_of_lessons(one for one in lessons if one is not None)
    return PlacesToSearch((*whole, *places_beside(shelf.stories, shelf.alongside, shelf.glossary)))


def own_answers(answers: Iterable[LessonAnswer], language: Language) -> PlacesToSearch:
    """Return the person's answers, ready to be searched."""
    at_start = language.text(AT_START)
    return PlacesToSearch(
        Place("answer", str(one.id), "", one.title or at_start, one.question, one.text)
        for one in answers
        if one.text
    )


def found_groups(
    typed: str, looked_through: Iterable[PlacesToSearch], whole: frozenset[str], language: Language
) -> dict[GroupName, FoundGroup]:
    """Return what was found of each kind, a few of each but of those in `whole`."""
    hits = grouped(hit for places in looked_through for hit in places.find(typed))
    made = dict(NOTHING_FOUND)
    for group, found in hits.items():
        most = len(found) if group in whole else FEW
        rows = tuple(found_row(hit) for hit in found[:most])
        made[group] = FoundGroup(language.text(TITLES[group]), rows, len(found) > most, len(found))
    return made


def found_said(groups: dict[GroupName, FoundGroup], language: Language) -> str:
    """Say how much was found, and of what."""
    parts = [f"{group.title}: {language.number(group.found)}" for group in groups.values() if group.found]
    return " · ".join(parts) or language.text(_NOTHING)


TITLES: dict[GroupName, Words] = {
    "lesson": QT_TRANSLATE_NOOP("LearnSearch", "Lessons"),
    "term": QT_TRANSLATE_NOOP("LearnSearch", "Words"),
    "story": QT_TRANSLATE_NOOP("LearnSearch", "Stories"),
    "alongside": QT_TRANSLATE_NOOP("LearnSearch", "Other conditions"),
    "answer": QT_TRANSLATE_NOOP("LearnSearch", "My answers"),
}
_NOTHING = QT_TRANSLATE_NOOP("LearnSearch", "Nothing found. Other words, or fewer, may find it.")
