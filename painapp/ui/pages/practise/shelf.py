"""What both pages of the room use: the exercises, read once, and what they are done and taken along with."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from painapp.content.exercise import Exercise
    from painapp.domain.ports import Language
    from painapp.ui.pages.practise.sheet_maker import SheetMaker
    from painapp.ui.pages.practise.sound_maker import SoundMaker
    from painapp.ui.player.equipment import Equipment


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


class Kit(NamedTuple):
    """What the page of an exercise is built with: the exercises, what plays them, what takes them along."""

    shelf: Shelf
    equipment: Callable[[], Equipment]
    sheets: SheetMaker
    sounds: SoundMaker
