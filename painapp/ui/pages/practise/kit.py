"""What the page of an exercise is built with."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.ui.exercise_shelf import ExerciseShelf
    from painapp.ui.pages.practise.sheet_maker import SheetMaker
    from painapp.ui.pages.practise.sound_maker import SoundMaker
    from painapp.ui.player.equipment import Equipment


class Kit(NamedTuple):
    """The exercises, what plays them, and what takes them along."""

    shelf: ExerciseShelf
    equipment: Callable[[], Equipment]
    sheets: SheetMaker
    sounds: SoundMaker
