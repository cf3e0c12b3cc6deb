"""Take it with me: an exercise as a sound file, as it is chosen on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.practise.sound_maker import Told, Wanted
from painapp.ui.shell.messages import trouble_text
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.file_saved import FileSaved
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.progress_line import ProgressLine

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from painapp.content.exercise import Exercise
    from painapp.domain.errors import ExpectedError
    from painapp.domain.ports import Language
    from painapp.ui.pages.practise.sound_maker import SoundMaker
    from painapp.ui.player.playing import Choices
    from painapp.ui.tasks import Task
    from painapp.ui.theme.theme import Theme


class TakeCard(Card):
    """There where the computer can do it. `choices` tells how the exercise is chosen now."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        exercise: Exercise,
        choices: Callable[[], Choices],
        maker: SoundMaker,
    ) -> None:
        say = language.text
        super().__init__(theme, say(_TITLE))
        self._language = language
        self._exercise = exercise
        self._choices = choices
        self._maker = maker
        self._task: Task | None = None
        self._here = True
        self.save = QuietButton(theme, say(_SAVE), "download")
        self.save.clicked.connect(self._save)
        self.working = ProgressLine(theme)
        self.working.stop_pressed.connect(self.cancel)
        self.saved = FileSaved(theme, language, say(_OPEN))
        self.body.addWidget(Label(theme, say(_WHAT)))
        self.body.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.working)
        self.body.addWidget(self.saved)
        self.hide()

    def find_out(self) -> None:
        """Be there where the computer can do it: once this lies in its page."""
        self._maker.find_out(self._offer)

    def cancel(self) -> None:
        """Make no file after all."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
        self.working.finish()
        self.save.setEnabled(True)

    def let_go(self) -> None:
        """The page shows something else from now on."""
        self._here = False
        self.cancel()

    def _offer(self, possible: bool) -> None:
        if self._here:
            self.setVisible(possible)

    def _save(self) -> None:
        choices = self._choices()
        self.saved.forget()
        out = self._maker.where(self._exercise, choices.minutes)
        if out is None:
            return
        self.working.start(self._language.text(_WORKING))
        self.save.setEnabled(False)
        told = Told(self._done, self._failed, self.working.show_share)
        self._task = self._maker.write(Wanted(self._exercise, choices), out, told)

    def _done(self, file: Path) -> None:
        self._end()
        self.saved.show_saved(file)

    def _failed(self, error: ExpectedError) -> None:
        self._end()
        self.saved.show_problem(trouble_text(error, self._language))

    def _end(self) -> None:
        self.working.finish()
        self.save.setEnabled(True)


_TITLE = QT_TRANSLATE_NOOP("Practise", "Take it with me")
_WHAT = QT_TRANSLATE_NOOP(
    "Practise", "As a sound file for your phone: the words in the computer's voice, with soft tones."
)
_SAVE = QT_TRANSLATE_NOOP("Practise", "Save as a sound file")
_OPEN = QT_TRANSLATE_NOOP("Practise", "Listen to it")
_WORKING = QT_TRANSLATE_NOOP("Practise", "The voice is being written down. This may take a minute.")
