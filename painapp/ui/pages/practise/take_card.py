"""Take it with me: an exercise on paper and as a sound file, as it is chosen on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.practise.sound_maker import Told, Wanted
from painapp.ui.shell.messages import trouble_text
from painapp.ui.widgets.button_row import ButtonRow
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
    from painapp.ui.pages.practise.kit import Kit
    from painapp.ui.player.playing import Choices
    from painapp.ui.tasks import Task
    from painapp.ui.theme.theme import Theme


class TakeCard(Card):
    """`choices` tells how it is chosen now; a sound file is offered where the computer has a voice for it."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        exercise: Exercise,
        choices: Callable[[], Choices],
        kit: Kit,
    ) -> None:
        say = language.text
        super().__init__(theme, say(_TITLE))
        self._language = language
        self._exercise = exercise
        self._choices = choices
        self._kit = kit
        self._task: Task | None = None
        self._here = True
        self.sheet = QuietButton(theme, say(_SHEET), "file-text")
        self.sheet.clicked.connect(self._save_sheet)
        self.sheet_saved = FileSaved(theme, language, say(_PRINT))
        self.sound = QuietButton(theme, say(_SOUND), "download")
        self.sound.clicked.connect(self._save_sound)
        self.sound.hide()
        self.working = ProgressLine(theme)
        self.working.stop_pressed.connect(self.cancel)
        self.sound_saved = FileSaved(theme, language, say(_LISTEN))
        self.what = Label(theme, say(_ON_PAPER))
        self.body.addWidget(self.what)
        self.body.addWidget(ButtonRow(theme, self.sheet, self.sound))
        for part in (self.sheet_saved, self.working, self.sound_saved):
            self.body.addWidget(part)

    def find_out(self) -> None:
        """Offer the sound file where the computer can make one: once this lies in its page."""
        self._kit.sounds.find_out(self._offer)

    def cancel(self) -> None:
        """Make no file after all."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
        self.working.finish()
        self.sound.setEnabled(True)

    def let_go(self) -> None:
        """The page shows something else from now on."""
        self._here = False
        self.cancel()

    def _offer(self, possible: bool) -> None:
        if self._here:
            self.sound.setVisible(possible)
            self.what.setText(self._language.text(_ON_PAPER_OR_HEARD if possible else _ON_PAPER))

    def _save_sheet(self) -> None:
        self.sheet_saved.forget()

        def failed(error: ExpectedError) -> None:
            self.sheet_saved.show_problem(trouble_text(error, self._language))

        wanted = Wanted(self._exercise, self._choices())
        self._kit.sheets.save(wanted, self.sheet_saved.show_saved, failed)

    def _save_sound(self) -> None:
        wanted = Wanted(self._exercise, self._choices())
        self.sound_saved.forget()
        out = self._kit.sounds.where(self._exercise, wanted.choices.minutes)
        if out is None:
            return
        self.working.start(self._language.text(_WORKING))
        self.sound.setEnabled(False)
        told = Told(self._done, self._failed, self.working.show_share)
        self._task = self._kit.sounds.write(wanted, out, told)

    def _done(self, file: Path) -> None:
        self._end()
        self.sound_saved.show_saved(file)

    def _failed(self, error: ExpectedError) -> None:
        self._end()
        self.sound_saved.show_problem(trouble_text(error, self._language))

    def _end(self) -> None:
        self.working.finish()
        self.sound.setEnabled(True)


_TITLE = QT_TRANSLATE_NOOP("Practise", "Take it with me")
_ON_PAPER = QT_TRANSLATE_NOOP("Practise", "As a sheet to print. It follows your choices above.")
_ON_PAPER_OR_HEARD = QT_TRANSLATE_NOOP(
    "Practise",
    "As a sheet to print, or as a sound file for your phone: the words in the computer's voice, with soft "
    "tones. Both follow your choices above.",
)
_SHEET = QT_TRANSLATE_NOOP("Practise", "Save as a sheet (PDF)")
_SOUND = QT_TRANSLATE_NOOP("Practise", "Save as a sound file")
_PRINT = QT_TRANSLATE_NOOP("Practise", "Open it to print")
_LISTEN = QT_TRANSLATE_NOOP("Practise", "Listen to it")
_WORKING = QT_TRANSLATE_NOOP("Practise", "The sound file is being made. This may take a minute.")
