"""The person's own map of what turns their pain up and down: how it is laid out, and ideas to begin with.

It is their guess. Nothing here is worked out from the diary.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.goals import plain
from painapp.domain.learn_lists import PARTS_OF_IT
from painapp.domain.words import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from painapp.domain.ports import Language
    from painapp.domain.tools import UpOrDown

UP, DOWN = "up", "down"
"""The two sides: the ids of `learn_lists.UP_OR_DOWN`."""
OTHER_WAY = {UP: DOWN, DOWN: UP}


class Idea(NamedTuple):
    """Something that turns it up or down for many people, and the part of life it belongs to."""

    part: str
    words: Words


def side(things: Iterable[UpOrDown], way: str) -> tuple[UpOrDown, ...]:
    """Return one side of the map: what belongs nowhere yet first, then part by part, in the order written."""
    places = {option.id: place for place, option in enumerate(PARTS_OF_IT)}
    of_it = (one for one in things if one.way == way)
    return tuple(sorted(of_it, key=lambda one: (places.get(one.part, -1), one.written.at, one.id)))


def ideas_left(things: Iterable[UpOrDown], way: str, language: Language) -> tuple[tuple[str, str], ...]:
    """Return the ideas that do not stand on that side yet, as (part, words)."""
    there = {plain(one.words) for one in things if one.way == way}
    said = ((idea.part, language.text(idea.words)) for idea in IDEAS[way])
    return tuple((part, words) for part, words in said if plain(words) not in there)


IDEAS: dict[str, tuple[Idea, ...]] = {
    UP: (
        Idea("sleep", QT_TRANSLATE_NOOP("UpsAndDowns", "A short night")),
        Idea("work", QT_TRANSLATE_NOOP("UpsAndDowns", "Much more in a day than usual")),
        Idea("body", QT_TRANSLATE_NOOP("UpsAndDowns", "Sitting or standing for long")),
        Idea("stress", QT_TRANSLATE_NOOP("UpsAndDowns", "Hurry")),
        Idea("people", QT_TRANSLATE_NOOP("UpsAndDowns", "Not being believed")),
        Idea("surroundings", QT_TRANSLATE_NOOP("UpsAndDowns", "Cold or damp")),
    ),
    DOWN: (
        Idea("body", QT_TRANSLATE_NOOP("UpsAndDowns", "Warmth")),
        Idea("body", QT_TRANSLATE_NOOP("UpsAndDowns", "Another position")),
        Idea("mood", QT_TRANSLATE_NOOP("UpsAndDowns", "Music")),
        Idea("people", QT_TRANSLATE_NOOP("UpsAndDowns", "Someone who gets it")),
        Idea("thoughts", QT_TRANSLATE_NOOP("UpsAndDowns", "Knowing what I can do next")),
        Idea("surroundings", QT_TRANSLATE_NOOP("UpsAndDowns", "A quiet room")),
    ),
}
"""A few of each, taken over by a press; none of them is meant for everybody."""
