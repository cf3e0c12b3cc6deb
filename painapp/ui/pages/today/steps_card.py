"""Small steps on Today: each with three answers that are equal, the day's answer corrected there."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.entries import Expectation, Goal, SmallStep, StepTry
from painapp.domain.errors import ExpectedError
from painapp.domain.goals import has_happened, on_today, tries_by_day
from painapp.domain.moments import local_now
from painapp.domain.plan_lists import TRIED
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.linked_writer import LinkedWriter
from painapp.ui.widgets.beside import Beside
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton, TextButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.chips import ChipGroup
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Clock
    from painapp.ui.shell.messages import Messages
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.field_editors import Surroundings
    from painapp.vault.diary import Diary
    from painapp.vault.reader import DiaryReader
    from painapp.vault.vault import Vault

FEW = 5
"""How many steps are in sight until more are asked for."""
WAITS_FOR = timedelta(days=14)
"""How long an expectation of a step is asked about beside it."""


class StepToday(NamedTuple):
    """A step as Today shows it; `expected` is the expectation of it that waits, None where there is none."""

    step: SmallStep
    detail: str
    expected: UUID | None


class StepsCard(Card):
    """A `TodayPart`; it shows only while there are steps for today.

    `go` opens another page by its id, `happened` the form for what happened of an expectation.
    """

    name = "steps"
    kinds = frozenset({StepTry.KIND, SmallStep.KIND, Goal.KIND, Expectation.KIND})

    def __init__(
        self,
        around: Surroundings,
        clock: Clock,
        messages: Messages,
        undo: Callable[[], None],
        go: Callable[[str], None],
    ) -> None:
        say = around.language.text
        super().__init__(around.theme, say(_TITLE))
        self._around = around
        self._clock = clock
        self._messages = messages
        self._diary: Diary | None = None
        self._day: date | None = None
        self._all = False
        self._steps: tuple[StepToday, ...] = ()
        self._writers: dict[UUID, LinkedWriter] = {}
        self._said_of: UUID | None = None
        self.rows: dict[UUID, StepTodayRow] = {}
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(around.theme.gap(20))
        self.more = QuietButton(around.theme)
        self.more.clicked.connect(self._show_all)
        self.goals = TextButton(around.theme, say(_GOALS))
        self.goals.stand_flush()
        self.goals.clicked.connect(lambda: go("goals"))
        self._go = go
        self.saved = SavedLine(around.theme)
        self.saved.undo_pressed.connect(undo)
        self.saved.retry_pressed.connect(self._retry)
        self.body.addWidget(self._list)
        self.body.addWidget(ButtonRow(around.theme, self.more, self.goals, self.saved))
        self.hide()

    def open_diary(self, vault: Vault) -> None:
        """See TodayPart."""
        self._diary = vault.diary

    def close_diary(self) -> None:
        """See TodayPart."""
        self.leave()
        self._diary = self._day = None
        self._writers.clear()
        self._all = False
        self._show(())
        self.saved.clear()

    def show_day(self, day: date) -> None:
        """See TodayPart."""
        diary = self._diary
        if diary is None:
            return
        if day != self._day:
            self._close()
            self._day = day
            self._writers.clear()
            self.saved.clear()
        self._show(steps_today(diary, day, self._around))
        tries = [one for one in diary.between(day, day, kinds=(StepTry,)) if isinstance(one, StepTry)]
        for one in self._steps:
            if one.step.id in self.rows:
                self._take_up(diary, one.step, tries)
        self.follow_undo(diary.last_changed)

    def follow_undo(self, last_changed: UUID | None) -> None:
        """See TodayPart."""
        writer = self._writers.get(self._said_of) if self._said_of is not None else None
        self.saved.offer_undo(
            writer is not None and writer.entry_id is not None and writer.entry_id == last_changed
        )

    def flush(self) -> None:
        """See TodayPart."""
        if self.unsaved:
            self._retry()

    def leave(self) -> None:
        """See TodayPart."""
        self.flush()
        self._close()

    def step_back(self) -> bool:
        """See TodayPart. Nothing here opens or closes."""
        return False

    @property
    def in_use(self) -> bool:
        """See TodayPart."""
        focus = self.window().focusWidget()
        return focus is not None and self._list.isAncestorOf(focus)

    @property
    def unsaved(self) -> bool:
        """See TodayPart."""
        return any(writer.unsaved for writer in self._writers.values())

    def allow_digits(self, allowed: bool) -> None:
        """See TodayPart. There are no scores here."""

    def draft(self) -> dict[str, Any]:
        """See TodayPart."""
        waiting = {str(key): one.draft() for key, one in self._writers.items() if one.unsaved}
        return {"day": self._day.isoformat(), "waiting": waiting} if waiting and self._day else {}

    def take_up(self, draft: dict[str, Any]) -> None:
        """See TodayPart. What was said of a day that is over is saved on that day."""
        diary, day = self._diary, date.fromisoformat(draft["day"])
        for key, kept in draft["waiting"].items():
            if diary is not None:
                writer = LinkedWriter(diary, self._clock, StepTry, day, ("how",), timed=True)
                writer.resume(kept)
                here = next((one.step.id for one in self._steps if str(one.step.id) == key), None)
                if day == self._day and here is not None:
                    self._writers[here] = writer
                self._written(writer.retry)

    def _show(self, steps: Sequence[StepToday]) -> None:
        self._steps = tuple(steps)
        shown = self._steps if self._all else self._steps[:FEW]
        for step_id in self.rows.keys() - {one.step.id for one in shown}:
            row = self.rows.pop(step_id)
            if self._holds_focus(row):
                self.goals.setFocus()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, one in enumerate(shown):
            row = self.rows.get(one.step.id) or self._new_row(one.step)
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
            row.show_step(one)
        for one in shown:
            self.rows[one.step.id].raise_()  # the order in which assistive technology meets them
        more = len(self._steps) - len(shown)
        self.more.setText(self._around.language.text(_MORE, count=more))
        self.more.setVisible(bool(more))
        self.setVisible(bool(steps))

    def _show_all(self) -> None:
        last = len(self.rows)
        self._all = True
        if self._day is not None:
            self.show_day(self._day)
        list(self.rows.values())[last].answers.setFocus()

    def _new_row(self, step: SmallStep) -> StepTodayRow:
        row = StepTodayRow(self._around, step.words)
        row.answered.connect(lambda how: self._put(step.id, how))
        row.happened_pressed.connect(lambda: self._go("expected"))
        row.setParent(self._list)
        row.show()
        self.rows[step.id] = row
        return row

    def _take_up(self, diary: Diary, step: SmallStep, tries: Sequence[StepTry]) -> None:
        """Show the day's answer as the diary has it."""
        writer = self._writers.get(step.id)
        if writer is None:
            also = {"step": str(step.id), "words": step.words}
            day = self._day or step.day
            writer = LinkedWriter(diary, self._clock, StepTry, day, ("how",), also, timed=True)
            self._writers[step.id] = writer
        if not writer.unsaved:
            was_there, found = writer.entry is not None, tries_by_day(step, tries).get(writer.day)
            writer.take_up(found)
            if was_there and found is None and self._said_of == step.id:
                self.saved.clear()  # undone: what was said of it is no longer so
        shown = writer.shown
        self.rows[step.id].show_answer(shown.how if isinstance(shown, StepTry) else "")

    def _put(self, step_id: UUID, how: str) -> None:
        writer = self._writers.get(step_id)
        if writer is None:
            return
        self._said_of = step_id
        if self._written(lambda: writer.put_all({"how": how})):
            self._say_saved(writer)

    def _retry(self) -> None:
        for step_id, writer in list(self._writers.items()):
            if writer.unsaved and self._written(writer.retry):
                self._said_of = step_id
                self._say_saved(writer)

    def _close(self) -> None:
        for writer in self._writers.values():
            writer.close()

    def _written(self, write: Callable[[], Entry | None]) -> bool:
        try:
            write()
        except ExpectedError as error:
            self._messages.trouble(error)
            self.saved.show_problem(self._around.language.text(_NOT_SAVED), can_retry=True)
            return False
        return True

    def _say_saved(self, writer: LinkedWriter) -> None:
        language = self._around.language
        now = language.clock_time(local_now(self._clock).time())
        self.saved.show_saved(language.text(_SAVED_AT, time=now) if writer.entry else language.text(_REMOVED))

    def _holds_focus(self, row: QWidget) -> bool:
        focus = self.window().focusWidget()
        return focus is not None and row.isAncestorOf(focus)


class StepTodayRow(QWidget):
    """One step with its three answers, and the way to what happened where something was expected of it."""

    answered = Signal(str)
    """The id of an answer; "" where it was taken back."""
    happened_pressed = Signal()
    accessible_role = QAccessible.Role.Grouping

    def __init__(self, around: Surroundings, name: str) -> None:
        super().__init__()
        theme, say = around.theme, around.language.text
        self.words, self.detail = Label(theme, kind="strong"), Label(theme, kind="soft")
        self.answers = ChipGroup(theme, name, single=True)
        self.answers.set_options([(one.id, say(one.label)) for one in TRIED])
        self.answers.changed.connect(lambda chosen: self.answered.emit(chosen[0] if chosen else ""))
        self.happened = TextButton(theme, say(_HOW_WAS_IT))
        self.happened.stand_flush()
        self.happened.clicked.connect(self.happened_pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(4))
        column.addWidget(Beside(theme, _said(theme, self.words, self.detail), self.answers))
        column.addWidget(ButtonRow(theme, self.happened))

    def show_step(self, one: StepToday) -> None:
        """Show another state of it."""
        self.setAccessibleName(one.step.words)
        self.answers.setAccessibleName(one.step.words)
        self.words.setText(one.step.words)
        self.detail.setText(one.detail)
        self.detail.setVisible(bool(one.detail))
        if one.expected is None and self.happened.hasFocus():
            self.answers.setFocus()
        self.happened.setVisible(one.expected is not None)
        self.happened.setAccessibleDescription(one.step.words)

    def show_answer(self, how: str) -> None:
        """Show what was answered; "" for nothing yet."""
        self.answers.set_chosen([how] if how else [])


def _said(theme: Theme, *labels: Label) -> QWidget:
    said = QWidget()
    column = QVBoxLayout(said)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.gap(4))
    column.addStretch(1)
    for label in labels:
        column.addWidget(label)
    column.addStretch(1)
    return said


def steps_today(reader: DiaryReader, day: date, around: Surroundings) -> tuple[StepToday, ...]:
    """Read what Today offers, in its order."""
    goals = reader.all_of(Goal)
    steps = on_today(reader.all_of(SmallStep), goals)
    if not steps:
        return ()
    named = {str(one.id): one.words for one in goals}
    found = reader.between(day - WAITS_FOR, day, kinds=(Expectation,))
    waiting = {
        one.step: one.id
        for one in found
        if isinstance(one, Expectation) and one.step and not has_happened(one)
    }
    say = around.language.text
    details = (
        " · ".join(
            part
            for part in (
                one.how_often,
                say(_FOR, goal=named[one.goal]) if named.get(one.goal) else "",
                say(_AGREED) if one.call else "",
            )
            if part
        )
        for one in steps
    )
    return tuple(
        StepToday(one, detail, waiting.get(str(one.id))) for one, detail in zip(steps, details, strict=True)
    )


_TITLE = QT_TRANSLATE_NOOP("Steps", "Small steps")
_GOALS = QT_TRANSLATE_NOOP("Steps", "Goals and steps")
_MORE = QT_TRANSLATE_NOOP("Steps", "Show %n more")
_FOR = QT_TRANSLATE_NOOP("Steps", "Towards: {goal}")
_AGREED = QT_TRANSLATE_NOOP("Steps", "Agreed in a call")
_HOW_WAS_IT = QT_TRANSLATE_NOOP("Steps", "Say how it was, beside what you expected")
_SAVED_AT = QT_TRANSLATE_NOOP("Today", "Saved at {time}")
_REMOVED = QT_TRANSLATE_NOOP("Today", "Removed")
_NOT_SAVED = QT_TRANSLATE_NOOP("Today", "Not saved yet")
