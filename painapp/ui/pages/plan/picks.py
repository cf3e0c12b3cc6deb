"""The guided exercises a plan can name: which to offer first, and how they read on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from painapp.domain.ports import Language
    from painapp.ui.exercise_shelf import ExerciseShelf


class Picks(NamedTuple):
    """What can be picked, as (id, title): first, further, and what stands apart for what was named."""

    first: tuple[tuple[str, str], ...]
    more: tuple[tuple[str, str], ...]
    apart: tuple[tuple[str, str], ...]


def picks_of(shelf: ExerciseShelf, picked: Iterable[str], conditions: frozenset[str] | None) -> Picks:
    """Return what can be picked: first what is picked already and what suits a flare-up."""
    from painapp.content.suitability import standing

    kept = frozenset(picked)
    first: list[tuple[str, str]] = []
    more: list[tuple[str, str]] = []
    apart: list[tuple[str, str]] = []
    for one in shelf.all:
        if one.id in kept:
            place = first
        elif not standing(one, conditions).offered:
            place = apart
        else:
            place = first if "flare-up" in one.suits else more
        place.append((one.id, one.title))
    return Picks(tuple(first), tuple(more), tuple(apart))


def lines_on_paper(shelf: ExerciseShelf, ids: Iterable[str], language: Language) -> tuple[str, ...]:
    """Return the exercises as lines to be read on paper: a breath with its seconds, others by title."""
    from painapp.sheets.pocket_card import breathing_line

    lines: list[str] = []
    for exercise in shelf.found(ids).values():
        title, breath = exercise.title, exercise.breath
        if exercise.kind == "breathing" and breath and not exercise.has_holds and not exercise.own:
            title = breathing_line(title, breath.inward, breath.outward, language)
        lines.append(title)
    return tuple(lines)
