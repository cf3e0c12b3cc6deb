"""The page of one exercise: before it begins, while it runs, and afterwards. A part of Practise."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from painapp.domain.call import Question
from painapp.domain.entries import CheckIn, Conditions, Practice
from painapp.domain.errors import ExpectedError
from painapp.domain.moments import today
from painapp.domain.practising import Wanted, first_minutes, way_out
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.knowing import Knowing, knowing
from painapp.ui.pages.practise.about import About
from painapp.ui.pages.practise.after import After
from painapp.ui.pages.practise.stage import PlayerStage
from painapp.ui.pages.practise.writing import PracticeWriting
from painapp.ui.shell import rooms
from painapp.ui.shell.page import Page
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.ask_next import Asking, AskNext
from painapp.ui.widgets.back import Back
from painapp.ui.widgets.page_foot import PageFoot
from painapp.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from painapp.content.exercise import Exercise
    from painapp.domain.changes import Changes
    from painapp.domain.ports import Clock
    from painapp.ui.pages.practise.kit import Kit
    from painapp.ui.player.playing import Choices
    from painapp.ui.shell.messages import Messages
    from painapp.ui.widgets.field_editors import Surroundings
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault

ASKED_FOR = timedelta(hours=1)
"""How long after an exercise its ratings are asked for again, when the diary was locked meanwhile."""

_KINDS = frozenset({Practice.KIND, Conditions.KIND, CheckIn.KIND})


class ExercisePage(Page):
    """`open` says which exercise. `undo` takes back the latest change, `go` opens another page."""

    renamed = Signal()
    """Another exercise is shown, while the page stays in front."""

    def __init__(
        self,
        around: Surroundings,
        clock: Clock,
        kit: Kit,
        messages: Messages,
        undo: Callable[[], None],
        go: Callable[[str], None],
    ) -> None:
        super().__init__()
        theme, language = around.theme, around.language
        self._around = around
        self._theme = theme
        self._language = language
        self._clock = clock
        self._kit = kit
        self._shelf = kit.shelf
        self._messages = messages
        self._go = go
        self._vault: Vault | None = None
        self._exercise: Exercise | None = None
        self._knows: Knowing | None = None
        self._before: dict[str, int | None] = {}
        self.about: About | None = None
        self.stage: PlayerStage | None = None
        self.after = After(self._around)
        self.writing = PracticeWriting(self.after.form, self.after.saved, language, clock, messages)
        self.frame = PageFrame(theme)
        self.foot = PageFoot(theme, self.frame)
        self.back = Back(theme, language.text(rooms.PRACTISE), lambda: go("practise"))
        self.asking = Asking(theme, language, clock, messages, undo, self._diary)
        self.ask = AskNext(self.asking, self.title)
        self._lay_out()
        self.after.done_pressed.connect(self._finish)
        self.after.again_pressed.connect(self._once_more)
        self.after.saved.undo_pressed.connect(undo)

    # What the window asks

    def title(self) -> str:
        """See Page."""
        return self._exercise.title if self._exercise else self._language.text(rooms.EXERCISE)

    def start_focus(self) -> QWidget | None:
        """The length, or what runs."""
        if self.playing and self.stage is not None:
            return self.stage.player
        if self.about is not None and not self.after.isVisibleTo(self):
            return self.about.choosing.lengths or self.about.start
        return None

    def open_diary(self, vault: Vault) -> None:
        """See Page."""
        self._vault = vault
        self.writing.open_diary(vault.diary)

    def close_diary(self) -> None:
        """See Page. An exercise that runs ends here, and what was done of it is kept."""
        self._stop()
        self.asking.finish()
        self.writing.close_diary()
        self._vault = self._exercise = self._knows = None
        self._take_away_about()
        self._hide_after()
        self.frame.set_title("")
        self.frame.set_sub_line("")
        self._stack.setCurrentWidget(self._reading)

    def concerned(self, changes: Changes) -> bool:
        """See Page."""
        return changes.settings or bool(changes.kinds & {*_KINDS, Question.KIND})

    def refresh(self) -> None:
        """Show what the diary tells now."""
        if self._vault is None or self._exercise is None:
            return
        self.asking.follow()
        before, knows = self._knows, self._read()
        self.writing.follow()
        self.after.show_practice(self.writing.practice, knows)
        if self.about is not None and before is not None and before.named != knows.named:
            self._show_about(self._exercise, 0)
        elif self.about is not None:
            self.about.show_known(knows)

    def flush(self) -> None:
        """See Page."""
        self.writing.flush()
        self.asking.flush()

    def leave(self) -> None:
        """See Page. An exercise that runs waits by itself while it is out of sight."""
        self.flush()

    def step_back(self) -> bool:
        """Stop what runs; close what is open."""
        if self.playing and self.stage is not None:
            self.stage.player.leave()
            return True
        if self.asking.step_back():
            return True
        about = self.about
        if self.after.isVisibleTo(self):
            return self.after.form.step_back()
        if about is not None and about.choosing.more.isChecked():
            about.choosing.more.setChecked(False)
            about.choosing.more.setFocus()
            return True
        return False

    @property
    def unsaved(self) -> bool:
        """See Page."""
        return self.writing.unsaved

    def shows(self, day: date) -> bool:
        """See Page."""
        entry = self.writing.practice
        return self.after.isVisibleTo(self) and entry is not None and entry.day == day

    def draft(self) -> dict[str, Any] | None:
        """What was just done, so that it can still be rated after a lock; what runs ends with that."""
        self._stop()
        if self._exercise is None or not self.after.isVisibleTo(self):
            return None
        return {"exercise": self._exercise.id, "after": self.writing.draft()}

    def take_up(self, draft: dict[str, Any]) -> None:
        """Ask again how it is, unless that was long ago and everything said is saved."""
        exercise = self._shelf.find(draft["exercise"])
        if exercise is None or self._vault is None:
            return
        self._exercise = exercise
        self.writing.take_up(draft["after"])
        done = self.writing.practice
        if done is None or (self._clock.now() - done.written.at > ASKED_FOR and not self.writing.unsaved):
            self.writing.finish()
            self._show_about(exercise, 0)
        else:
            self._show_after()

    # What a person does

    @property
    def playing(self) -> bool:
        """Whether an exercise runs, or waits."""
        return self.stage is not None and self.stage.player.running

    @property
    def exercise(self) -> Exercise | None:
        """The one shown."""
        return self._exercise

    def open(self, id_: str, minutes: int = 0) -> None:
        """Show an exercise, to begin with so many minutes (0: as usual). One that waits goes on waiting."""
        exercise = self._shelf.find(id_)
        if exercise is None or (self.playing and exercise == self._exercise):
            return
        self._stop()
        self._show_about(exercise, minutes)

    def start(self) -> None:
        """Begin, as it is chosen."""
        about = self.about
        if about is not None:
            about.choosing.flush()
            self._before = dict(about.before)
            self._play(about.exercise, about.choosing.choices)

    def _play(self, exercise: Exercise, choices: Choices) -> None:
        self._exercise = exercise
        if self.stage is None:
            self.stage = PlayerStage(self._theme, self._language, self._shelf.folder, self._kit.equipment())
            self.stage.player.ended.connect(self._over)
            self.stage.player.left.connect(self._over)
            self.stage.outward.clicked.connect(self._turn_outward)
            self._stack.addWidget(self.stage)
        other = self._other()
        self.stage.offer(other.title if other is not None else "")
        self._stack.setCurrentWidget(self.stage)
        self.stage.player.play(exercise, choices)

    def _over(self) -> None:
        """It ended or was left: write it down, and ask how it is now."""
        if self._record():
            self._show_after()
        elif self._exercise is not None:
            self._stack.setCurrentWidget(self._reading)
            if self.about is not None:
                self.about.start.setFocus()
            else:
                self._show_about(self._exercise, 0)

    def _record(self) -> bool:
        done = self.stage.player.done if self.stage is not None else None
        before, self._before = self._before, {}
        return done is not None and self.writing.record(done, before)

    def _stop(self) -> None:
        """End what runs without a word, and keep what was done of it."""
        if self.playing and self.stage is not None:
            self.stage.player.stop()
            if self._record():
                self._show_after()
            else:
                self._stack.setCurrentWidget(self._reading)

    def _turn_outward(self) -> None:
        """Go from what runs to an exercise of the senses, at once."""
        other = self._other()
        if other is None or self.stage is None or self._knows is None:
            return
        playing = self.stage.player.playing
        wanted = Wanted(playing.choices.minutes if playing is not None else None)
        self._stop()
        self._show_about(other, first_minutes(other, wanted, self._knows.known))
        self.start()

    def _other(self) -> Exercise | None:
        if self._exercise is None or self._knows is None:
            return None
        return self._shelf.find(way_out(self._exercise, self._shelf.all, self._knows.known))

    def _finish(self) -> None:
        self.writing.finish()
        if not self.writing.unsaved:
            self._go("practise")

    def _once_more(self) -> None:
        self.writing.finish()
        if self._exercise is not None:
            self._show_about(self._exercise, 0)
            focus = self.start_focus()
            if focus is not None:
                focus.setFocus()

    def _keep(self, **changes: Any) -> None:
        if self._vault is not None:
            diary = self._vault.diary
            try:
                diary.save_settings(replace(diary.settings, **changes))
            except ExpectedError as error:
                self._messages.trouble(error)
                self.refresh()

    def _mark(self, exercise: Exercise, favourite: bool) -> None:
        if self._vault is not None:
            others = tuple(one for one in self._vault.diary.settings.favourites if one != exercise.id)
            self._keep(favourites=(*others, exercise.id) if favourite else others)

    # What is shown

    def _diary(self) -> Diary | None:
        return self._vault.diary if self._vault is not None else None

    def _read(self) -> Knowing:
        if self._vault is None:
            raise RuntimeError("an exercise was asked for before the diary was open")
        diary = self._vault.diary
        self._knows = knowing(diary, self._shelf.all, today(self._clock, diary.settings.day_start))
        return self._knows

    def _show_about(self, exercise: Exercise, minutes: int) -> None:
        if self._vault is None:
            return
        self.writing.finish()
        self.asking.finish()
        self._exercise = exercise
        settings = self._vault.diary.settings
        self._take_away_about()
        about = self.about = About(self._around, exercise, self._kit, self._read(), minutes, settings)
        about.start_pressed.connect(self.start)
        about.favourite_pressed.connect(lambda on: self._mark(exercise, on))
        about.turned_to.connect(self.open)
        about.choosing.own_changed.connect(lambda own: self._keep(own_breath=own))
        self._hide_after()
        self.frame.body.insertWidget(self.frame.body.indexOf(self.ask), about)
        self.foot.add(about.foot)
        self._head(exercise.purpose)

    def _show_after(self) -> None:
        done = self.writing.practice
        if done is None or self._exercise is None:
            return
        self._take_away_about()
        self.after.show_practice(done, self._read())
        self.after.form.allow_digits(self._vault is not None and self._vault.diary.settings.single_keys)
        self.after.show()
        self.after.foot.show()
        length = self._language.duration(done.minutes or 0)
        said = self._language.text(_DID, length=length)
        self._head(said)
        self.after.setFocus()
        self.frame.verticalScrollBar().setValue(0)
        announce(self, said)

    def _head(self, sub_line: str) -> None:
        self.frame.set_title(self.title())
        self.renamed.emit()
        self.frame.set_sub_line(sub_line)
        self.frame.verticalScrollBar().setValue(0)
        self._stack.setCurrentWidget(self._reading)

    def _hide_after(self) -> None:
        self.after.hide()
        self.after.foot.hide()

    def _take_away_about(self) -> None:
        about, self.about = self.about, None
        if about is not None:
            about.take.let_go()
            self.frame.body.removeWidget(about)
            for part in (about, about.foot):
                part.hide()
                part.deleteLater()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._reading = QWidget()
        column = QVBoxLayout(self._reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.frame, 1)
        column.addWidget(self.foot)
        self._stack.addWidget(self._reading)
        self.frame.add_above(self.back)
        self.frame.add(self.after)
        self.frame.add(self.ask)
        self.foot.add(self.after.foot)
        self._hide_after()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)


_DID = QT_TRANSLATE_NOOP("Practise", "You did {length}.")
