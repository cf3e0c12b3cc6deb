"""The exercises there are, each read once for the whole window: Practise, Plan and Help me now share them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from painapp.content.exercise import Exercise


class ExerciseShelf:
    """Reads from `folder` (resources/exercises), in the language with this code, what is asked for."""

    def __init__(self, folder: Path, language: str) -> None:
        self.folder = folder
        self._language = language
        self._read: dict[str, Exercise | None] = {}

    @cached_property
    def all(self) -> tuple[Exercise, ...]:
        """All of them, in the order of their kinds; reading them takes some tenths of a second."""
        from painapp.content.exercises import load_exercises

        exercises = load_exercises(self.folder, self._language)
        self._read |= {one.id: one for one in exercises}
        return exercises

    def find(self, id_: str) -> Exercise | None:
        """Return one; None for one that is broken, or that this version does not have."""
        if id_ not in self._read:
            from painapp.content.exercises import load_exercise
            from painapp.content.tables import ContentError

            try:
                self._read[id_] = load_exercise(self.folder, id_, self._language)
            except ContentError:
                self._read[id_] = None
        return self._read[id_]

    def found(self, ids: Iterable[str]) -> dict[str, Exercise]:
        """Return those of `ids` that are there."""
        pairs = ((one, self.find(one)) for one in ids)
        return {id_: found for id_, found in pairs if found is not None}

    def titles(self, ids: Iterable[str]) -> dict[str, str]:
        """Return the titles of those of `ids` that are there."""
        return {id_: found.title for id_, found in self.found(ids).items()}
