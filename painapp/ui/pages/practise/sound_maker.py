"""Makes an exercise into a sound file for the phone, where this computer has a voice for that."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from painapp.content.exercise import Exercise
    from painapp.content.exercise_timeline import Step
    from painapp.domain.ports import Language
    from painapp.domain.settings import Look
    from painapp.ui.player.playing import Choices
    from painapp.ui.tasks import Progress, Task, TaskRunner

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\s]+')


def steps_of(exercise: Exercise, choices: Choices) -> tuple[Step, ...]:
    """Return the steps of an exercise as it is chosen."""
    from painapp.content.exercise_timeline import timeline

    more: dict[str, Any] = {"skip": choices.skip, "own": choices.own, "gentle": choices.gentle}
    return timeline(exercise, choices.minutes, choices.pace, **more)


class Wanted(NamedTuple):
    """An exercise, and how it is chosen."""

    exercise: Exercise
    choices: Choices


class Told(NamedTuple):
    """What is told of the making of a file: that it is there, why it is not, how much is done (0 to 1)."""

    done: Callable[[Path], None]
    failed: Callable[[ExpectedError], None]
    progress: Callable[[float], None]


class SoundMaker:
    """`ask_where`, given a file's name, returns where it is to be saved; `look` tells which voice to use."""

    def __init__(
        self,
        language: Language,
        tasks: TaskRunner,
        ask_where: Callable[[str], Path | None],
        look: Callable[[], Look],
    ) -> None:
        self._language = language
        self._tasks = tasks
        self._ask_where = ask_where
        self._look = look
        self._possible: bool | None = None

    def find_out(self, tell: Callable[[bool], None]) -> None:
        """Tell whether there is a voice that can be written into a file; asked of the computer once."""
        if self._possible is not None:
            tell(self._possible)
            return
        code = self._language.code

        def ask(_progress: object) -> bool:
            from painapp.system.sound_file import can_render

            return can_render(code)

        def told(possible: bool) -> None:
            self._possible = possible
            tell(possible)

        self._tasks.run(ask, told, lambda _error: told(False))

    def where(self, exercise: Exercise, minutes: int) -> Path | None:
        """Ask where it is to go; None when the person left the dialog."""
        said = f"{exercise.title} {self._language.duration(minutes)}"
        return self._ask_where(f"{_NOT_IN_NAMES.sub(' ', said).strip()}.wav")

    def write(self, wanted: Wanted, out: Path, told_of: Told) -> Task:
        """Make it as it is chosen and write it to `out`: the only thing that is written."""
        look, (exercise, choices) = self._look(), wanted

        def make(told: Progress) -> Path:
            from painapp.summary.export import write_whole
            from painapp.system.sound_file import render
            from painapp.system.speech import Manner

            manner = Manner(exercise.language, look.voice, look.speech_rate)
            write_whole(render(steps_of(exercise, choices), manner, told.step), out)
            return out

        def refused(error: Exception) -> None:
            if isinstance(error, OSError):
                told_of.failed(NoVoiceError())
            elif isinstance(error, ExpectedError):
                told_of.failed(error)
            else:
                raise error

        return self._tasks.run(make, told_of.done, refused, told_of.progress)


class NoVoiceError(ExpectedError):
    """The computer's voice gave nothing to write."""

    happened = QT_TRANSLATE_NOOP("Practise", "The computer's voice could not be written into a file.")
    safe = QT_TRANSLATE_NOOP("Practise", "Nothing was saved.")
    next_step = QT_TRANSLATE_NOOP("Practise", "Another voice, chosen in Settings, may do.")
