"""The exercises there are, read once for both pages of the room, when the first of them is visited."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.content.exercise import Exercise
    from painapp.domain.ports import Language


class Shelf:
    """Reads the exercises of `folder` (resources/exercises) in the person's language."""

    def __init__(self, folder: Path, language: Language) -> None:
        self.folder = folder
        self._language = language

    @cached_property
    def all(self) -> tuple[Exercise, ...]:
        """All of them, in the order of their kinds."""
        from painapp.content.exercises import load_exercises

        return load_exercises(self.folder, self._language.code)

    def find(self, id_: str) -> Exercise | None:
        """Return one by its id; None for one that this version does not have."""
        return next((one for one in self.all if one.id == id_), None)
