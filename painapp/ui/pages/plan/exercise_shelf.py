"""The guided exercises a plan can name: titles as they are needed, and which to offer first."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from painapp.content.exercise import Exercise
    from painapp.domain.ports import Language


class Picks(NamedTuple):
    """What can be picked, as (id, title): first, further, and what stands apart for what was named."""

    first: tuple[tuple[str, str], ...]
    more: tuple[tuple[str, str], ...]
    apart: tuple[tuple[str, str], ...]


class ExerciseShelf:
    """Reads from `folder` (resources/exercises) in `language`; all of them only when they are listed."""

    def __init__(self, folder: Path, language: str) -> None:
        self._folder = folder
        self._language = language
        self._titles: dict[str, str] = {}

    @cached_property
    def every(self) -> tuple[Exercise, ...]:
        """All exercises; reading them takes some tenths of a second."""
        from painapp.content.exercises import load_exercises

        return load_exercises(self._folder, self._language)

    def titles(self, ids: Iterable[str]) -> dict[str, str]:
        """Return the titles of those of `ids` that are there."""
        from painapp.content.exercises import load_exercise
        from painapp.content.tables import ContentError

        found: dict[str, str] = {}
        for one in ids:
            if one not in self._titles:
                try:
                    self._titles[one] = load_exercise(self._folder, one, self._language).title
                except ContentError:
                    continue  # of a later version
            found[one] = self._titles[one]
        return found

    def lines(self, ids: Iterable[str], language: Language) -> tuple[str, ...]:
        """Return the exercises as lines to be read on paper: a breath with its seconds, others by title."""
        from painapp.content.exercises import load_exercise
        from painapp.sheets.pocket_card import breathing_line

        found: list[str] = []
        for one in self.titles(ids):
            exercise = load_exercise(self._folder, one, self._language)
            title, breath = exercise.title, exercise.breath
            if exercise.kind == "breathing" and breath and not exercise.has_holds and not exercise.own:
                title = breathing_line(title, breath.inward, breath.outward, language)
            found.append(title)
        return tuple(found)

    def picks(self, picked: Iterable[str], conditions: frozenset[str] | None) -> Picks:
        """Return what can be picked: first what is picked already and what suits a flare-up."""
        from painapp.content.suitability import standing

        kept = frozenset(picked)
        first: list[tuple[str, str]] = []
        more: list[tuple[str, str]] = []
        apart: list[tuple[str, str]] = []
        for one in self.every:
            self._titles[one.id] = one.title
            if one.id in kept:
                shelf = first
            elif not standing(one, conditions).offered:
                shelf = apart
            else:
                shelf = first if "flare-up" in one.suits else more
            shelf.append((one.id, one.title))
        return Picks(tuple(first), tuple(more), tuple(apart))
