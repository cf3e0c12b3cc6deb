"""The ladder of small steps towards a goal: added in a line, put in order by buttons, shown on Today."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from painapp.domain.fields import LONGEST_LINE
from painapp.domain.goal import SmallStep
from painapp.domain.goals import is_open, placed
from painapp.domain.moments import written_now
from painapp.domain.text import clean_line
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.goals.sheet_card import GoalCard
from painapp.ui.pages.goals.step_row import CHANGE, TODAY, UP, StepRow
from painapp.ui.pages.goals.step_sheet import StepSheet
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.ui.entry_sheet import EntrySheet
    from painapp.ui.pages.goals.state import GoalState, StepLine
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.vault.diary import Diary


class LadderCard(GoalCard):
    """The easiest step first. Each press is saved at once; Change opens the form of a step in its place."""

    expect_wanted = Signal(object)
    """What is expected of this step is to be written."""

    def __init__(self, desk: Desk) -> None:
        theme = desk.around.theme
        super().__init__(desk, desk.around.language.text(_TITLE))
        self.help = Label(theme, self._say(_HELP), "soft")
        self.rows: dict[UUID, StepRow] = {}
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._changes: UUID | None = None
        self._before: UUID | None = None
        self.where = Label(theme, kind="soft")
        self.where.hide()
        self.next = QLineEdit()
        self.next.setMaxLength(LONGEST_LINE)
        self.next.setAccessibleName(self._say(_NEXT))
        self.next.setPlaceholderText(self._say(_NEXT))
        self.next.returnPressed.connect(self._add)
        self.button.setText(self._say(_ADD))
        self.button.set_icon_name("plus")
        self.button.clicked.disconnect()
        self.button.clicked.connect(self._add)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(8))
        row.addWidget(self.next, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        for part in (ButtonRow(theme, self.help, self.saved), self._list, self.where, line):
            self.view.addWidget(part)
        self._list.hide()
        theme.changed.connect(self._fit_line)
        self._fit_line()

    def forget(self) -> None:
        """See GoalCard."""
        super().forget()
        self.next.clear()
        self._show(())
        self._goes_before(None)

    def show_state(self, state: GoalState) -> None:
        """See GoalCard."""
        super().show_state(state)
        self._show(state.steps)

    def make_sheet(self) -> EntrySheet:
        """See GoalCard."""
        sheet = StepSheet(self._desk)
        sheet.remove_pressed.connect(self._remove)
        sheet.smaller_pressed.connect(self._smaller_than_open)
        sheet.expect_pressed.connect(self._expect)
        return sheet

    def begin(self, sheet: EntrySheet, diary: Diary) -> None:
        """See GoalCard."""
        step = diary.entry(self._changes) if self._changes is not None else None
        sheet.begin(diary, step)

    def take_up(self, draft: dict[str, Any]) -> None:
        """See GoalCard."""
        kept = draft["entry"]["entry"]
        self._changes = UUID(kept) if kept is not None else None
        super().take_up(draft)

    def goes_on(self) -> QWidget:
        """See GoalCard: the button that opened the form."""
        row = self.rows.get(self._changes) if self._changes is not None else None
        return row.buttons[CHANGE] if row is not None else self.next

    def flush(self) -> None:
        """Take what stands in the line for the next step."""
        if clean_line(self.next.text()):
            self._add()

    def add_smaller(self) -> None:
        """Ask for a step that is smaller than the first open one."""
        steps = [one.step for one in self.state.steps if is_open(one.step)] if self.state is not None else []
        self._goes_before(steps[0].id if steps else None)
        self.next.setFocus()

    def _add(self) -> None:
        """Add what stands in the line; the keyboard stays there for the next one."""
        words, state = clean_line(self.next.text()), self.state
        self.next.clear()
        if not words or state is None or self._diary is None:
            return
        rungs = [one.step for one in state.steps]
        at = next((place for place, one in enumerate(rungs) if one.id == self._before), len(rungs))
        self._goes_before(None)
        new = self._new_step(self._diary, words)

        def write(diary: Diary) -> None:
            for one, rank in placed(rungs, new, at):
                changed = replace(one, rank=rank)
                if one.id == new.id:
                    diary.record(changed)
                else:
                    diary.edit(changed)

        self.press(write)

    def _new_step(self, diary: Diary, words: str) -> SmallStep:
        """The first open step of a goal stands on Today; the person chooses for the others."""
        written = written_now(self._desk.clock, diary.settings.day_start)
        state = self.state
        steps = [one.step for one in state.steps] if state is not None else []
        some = any(one.on_today and is_open(one) for one in steps)
        return SmallStep(
            id=uuid4(),
            day=written.day,
            written=written,
            words=words,
            goal=str(state.goal.id) if state is not None else "",
            on_today=None if some else True,
        )

    def _act(self, step_id: UUID, action: str) -> None:
        line = self._line(step_id)
        if line is None or self.state is None:
            return
        if action == CHANGE:
            self._changes = step_id
            self.wanted.emit()
        elif action == TODAY:
            shown = not line.step.on_today
            said = self._say(_ON_TODAY if shown else _OFF_TODAY)
            self.press(lambda diary: diary.edit(replace(line.step, on_today=shown or None)), said)
        else:
            self._move(line.step, -1 if action == UP else 1)
            self.rows[step_id].take_focus(action)

    def _move(self, step: SmallStep, by: int) -> None:
        if self.state is None:
            return
        rungs = [one.step for one in self.state.steps]
        at = next(place for place, one in enumerate(rungs) if one.id == step.id) + by

        def write(diary: Diary) -> None:
            for one, rank in placed(rungs, step, at):
                diary.edit(replace(one, rank=rank))

        if self.press(write):
            announce(self, self._say(_MOVED, place=at + 1, steps=len(rungs)))

    def _remove(self) -> None:
        step_id = self._changes
        if step_id is None or self.sheet is None:
            return
        self.sheet.forget()
        self._shown.show()
        self.next.setFocus()
        self.sheet.hide()
        self.closed.emit()
        self.press(lambda diary: diary.remove(step_id), self._say(_REMOVED))

    def _smaller_than_open(self) -> None:
        step_id = self._changes
        if self.close_sheet():
            self._goes_before(step_id)
            self.next.setFocus()

    def _expect(self) -> None:
        step = self.sheet.entry if self.sheet is not None else None
        if step is not None and self.close_sheet():
            self.expect_wanted.emit(step)

    def _goes_before(self, step_id: UUID | None) -> None:
        """Say where the next step will stand: before this one, or at the end."""
        line = self._line(step_id) if step_id is not None else None
        self._before = line.step.id if line is not None else None
        said = self._say(_BEFORE, step=line.words) if line is not None else ""
        self.where.setText(said)
        self.where.setVisible(bool(said))
        self.next.setAccessibleDescription(said)

    def _line(self, step_id: UUID) -> StepLine | None:
        lines = self.state.steps if self.state is not None else ()
        return next((one for one in lines if one.step.id == step_id), None)

    def _show(self, steps: Sequence[StepLine]) -> None:
        wanted = {one.step.id for one in steps}
        for step_id in [one for one in self.rows if one not in wanted]:
            row = self.rows.pop(step_id)
            if self._holds_focus(row):
                self.next.setFocus()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, line in enumerate(steps):
            row = self.rows.get(line.step.id) or self._new_row(line.step.id)
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
            row.show_line(line)
        for line in steps:
            self.rows[line.step.id].raise_()  # the order in which assistive technology meets them
        self._list.setVisible(bool(steps))

    def _holds_focus(self, row: QWidget) -> bool:
        focus = self.window().focusWidget()
        return focus is not None and row.isAncestorOf(focus)

    def _new_row(self, step_id: UUID) -> StepRow:
        row = StepRow(self._desk.around.theme, self._desk.around.language)
        row.pressed.connect(lambda action: self._act(step_id, action))
        row.setParent(self._list)
        self.rows[step_id] = row
        self._column.addWidget(row)
        row.show()
        return row

    def _fit_line(self) -> None:
        theme = self._desk.around.theme
        self._column.setSpacing(theme.gap(8))
        self.next.setFont(theme.font())


_TITLE = QT_TRANSLATE_NOOP("Goals", "Small steps")
_HELP = QT_TRANSLATE_NOOP("Goals", "Like a ladder: the easiest first. Those you choose stand on Today.")
_NEXT = QT_TRANSLATE_NOOP("Goals", "Next small step")
_ADD = QT_TRANSLATE_NOOP("Goals", "Add step")
_ON_TODAY = QT_TRANSLATE_NOOP("Goals", "It stands on Today now.")
_OFF_TODAY = QT_TRANSLATE_NOOP("Goals", "It is off Today now.")
_REMOVED = QT_TRANSLATE_NOOP("Goals", "Removed. What you tried of it stays in your diary.")
_BEFORE = QT_TRANSLATE_NOOP("Goals", "The smaller step goes before: {step}")
_MOVED = QT_TRANSLATE_NOOP("Goals", "Now step {place} of {steps}")
