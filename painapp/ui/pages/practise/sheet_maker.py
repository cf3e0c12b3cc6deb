"""Sets an exercise as a sheet to print and has it saved where the person wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.moments import today
from painapp.ui.pages.practise.sound_maker import steps_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from painapp.domain.errors import ExpectedError
    from painapp.domain.ports import Clock, Language
    from painapp.ui.pages.practise.sound_maker import Wanted
    from painapp.ui.shell.sheet_saver import SheetSaver


class SheetMaker:
    """`resources` is the folder of what the app ships."""

    def __init__(self, language: Language, clock: Clock, resources: Path, saver: SheetSaver) -> None:
        self._language = language
        self._clock = clock
        self._resources = resources
        self._saver = saver

    def save(
        self, wanted: Wanted, done: Callable[[Path], None], failed: Callable[[ExpectedError], None]
    ) -> None:
        """Ask where and save it there, as it is chosen; see SheetSaver."""
        from painapp.sheets.exercise_sheet import ExerciseSheet, exercise_file_name, set_exercise_sheet

        exercise, choices = wanted
        steps = steps_of(exercise, choices)
        sheet = ExerciseSheet(exercise, choices.minutes, steps, today(self._clock))

        def pdf() -> bytes:
            return set_exercise_sheet(sheet, self._language, self._resources).pdf

        self._saver.save(exercise_file_name(exercise, self._language), pdf, done, failed)
