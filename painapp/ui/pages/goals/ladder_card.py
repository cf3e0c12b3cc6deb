"""The ladder of small steps towards a goal: added in a line, put in order by buttons, shown on Today."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from painapp.domain.goal import SmallStep
from painapp.domain.goals import is_open, ladder, placed
from painapp.domain.moments import written_now
from painapp.domain.text import clean_line
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.goals.step_list_card import StepListCard
from painapp.ui.pages.goals.step_row import DOWN, UP
from painapp.ui.pages.goals.step_sheet import StepSheet
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.ui.entry_sheet import EntrySheet
    from painapp.ui.pages.goals.state import GoalState, StepLine
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.vault.diary import Diary


class LadderCard(StepListCard):
    """The easiest step first; a line adds the next one."""

    def __init__(self, desk: Desk) -> None:
        theme, say = desk.around.theme, desk.around.language.text
        super().__init__(desk, say(_TITLE), say(_HELP))
        self._before: UUID | None = None
        self.unsaved = False
        """Whether a step could not be saved, and waits in its line."""
        self.where = Label(theme, kind="soft")
        self.where.hide()
        self.next = QLineEdit()
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
        self.view.addWidget(self.where)
        self.view.addWidget(line)
        theme.changed.connect(self._fit_line)
        self._fit_line()

    def forget(self) -> None:
        """See GoalCard."""
        super().forget()
        self.next.clear()
        self.unsaved = False
        self._goes_before(None)

    def show_state(self, state: GoalState) -> None:
        """See GoalCard."""
        super().show_state(state)
        self.show_steps(state.steps)

    def make_sheet(self) -> EntrySheet:
        """See GoalCard."""
        sheet = super().make_sheet()
        if isinstance(sheet, StepSheet):
            sheet.smaller_pressed.connect(self._smaller_than_open)
        return sheet

    def otherwise(self) -> QWidget:
        """See StepListCard."""
        return self.next

    def act(self, line: StepLine, action: str) -> None:
        """See StepListCard."""
        if action in {UP, DOWN}:
            self._move(line.step, -1 if action == UP else 1)
            self.rows[line.step.id].take_focus(action)
        else:
            super().act(line, action)

    def flush(self) -> None:
        """Take what stands in the line for the next step."""
        if clean_line(self.next.text()):
            self._add()

    def add_smaller(self) -> None:
        """Ask for a step that is smaller than the first open one."""
        steps = [one.step for one in self.steps if is_open(one.step)]
        self._goes_before(steps[0].id if steps else None)
        self.next.setFocus()

    def _add(self) -> None:
        """Add what stands in the line; the keyboard stays there for the next one."""
        words, state = clean_line(self.next.text()), self.state
        self.next.clear()
        if not words or state is None or self._diary is None:
            return
        rungs = self._rungs(self._diary)
        at = next((place for place, one in enumerate(rungs) if one.id == self._before), len(rungs))

        def write(diary: Diary) -> None:
            new = self._new_step(diary, words, rungs)  # raises FieldError where the words are too long
            for one, rank in placed(rungs, new, at):
                changed = replace(one, rank=rank)
                if one.id == new.id:
                    diary.record(changed)
                else:
                    diary.edit(changed)

        self.unsaved = not self.press(write)
        if self.unsaved:
            self.next.setText(words)  # it waits here
        else:
            self._goes_before(None)

    def _rungs(self, diary: Diary) -> tuple[SmallStep, ...]:
        """The ladder as the diary has it: what was written a moment ago is not shown here yet."""
        return ladder(self.state.goal, diary.all_of(SmallStep)) if self.state is not None else ()

    def _new_step(self, diary: Diary, words: str, rungs: Sequence[SmallStep]) -> SmallStep:
        """The first open step of a goal stands on Today; the person chooses for the others."""
        written = written_now(self._desk.clock, diary.settings.day_start)
        state = self.state
        some = any(one.on_today and is_open(one) for one in rungs)
        return SmallStep(
            id=uuid4(),
            day=written.day,
            written=written,
            words=words,
            goal=str(state.goal.id) if state is not None else "",
            on_today=None if some else True,
        )

    def _move(self, step: SmallStep, by: int) -> None:
        rungs = self._rungs(self._diary) if self._diary is not None else ()
        place = next((place for place, one in enumerate(rungs) if one.id == step.id), None)
        if place is None:
            return
        at = min(max(place + by, 0), len(rungs) - 1)

        def write(diary: Diary) -> None:
            for one, rank in placed(rungs, rungs[place], at):
                diary.edit(replace(one, rank=rank))

        if self.press(write):
            announce(self, self._say(_MOVED, place=at + 1, steps=len(rungs)))

    def _smaller_than_open(self) -> None:
        step_id = self._changes
        if self.close_sheet():
            self._goes_before(step_id)
            self.next.setFocus()

    def _goes_before(self, step_id: UUID | None) -> None:
        """Say where the next step will stand: before this one, or at the end."""
        line = self.line_of(step_id)
        self._before = line.step.id if line is not None else None
        said = self._say(_BEFORE, step=line.words) if line is not None else ""
        self.where.setText(said)
        self.where.setVisible(bool(said))
        self.next.setAccessibleDescription(said)

    def _fit_line(self) -> None:
        self.next.setFont(self._desk.around.theme.font())


_TITLE = QT_TRANSLATE_NOOP("Goals", "Small steps")
_HELP = QT_TRANSLATE_NOOP("Goals", "Like a ladder: the easiest first. Those you choose stand on Today.")
_NEXT = QT_TRANSLATE_NOOP("Goals", "Next small step")
_ADD = QT_TRANSLATE_NOOP("Goals", "Add step")
_BEFORE = QT_TRANSLATE_NOOP("Goals", "The smaller step goes before: {step}")
_MOVED = QT_TRANSLATE_NOOP("Goals", "Now step {place} of {steps}")
