"""Small steps in a list, each with a way onto Today and a form that opens in the place of the list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.goal import SmallStep
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.goals.sheet_card import GoalCard
from painapp.ui.pages.goals.step_row import CHANGE, TODAY, StepRow
from painapp.ui.pages.goals.step_sheet import StepSheet
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.ui.entry_sheet import EntrySheet
    from painapp.ui.pages.goals.state import StepLine
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.vault.diary import Diary


class StepListCard(GoalCard):
    """Each press is saved at once. A subclass says more of what can be done."""

    expect_wanted = Signal(object)
    """What is expected of this step is to be written."""

    def __init__(self, desk: Desk, title: str, help_line: str) -> None:
        theme = desk.around.theme
        super().__init__(desk, title)
        self.steps: tuple[StepLine, ...] = ()
        self.rows: dict[UUID, StepRow] = {}
        self._changes: UUID | None = None
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.gap(8))
        self.view.addWidget(ButtonRow(theme, Label(theme, help_line, "soft"), self.saved))
        self.view.addWidget(self._list)
        self._list.hide()

    def forget(self) -> None:
        """See GoalCard."""
        super().forget()
        self.show_steps(())

    def show_steps(self, steps: Sequence[StepLine]) -> None:
        """Show these; the keyboard stays with its step, where that is still there."""
        self.steps = tuple(steps)
        wanted = {one.step.id for one in steps}
        for step_id in [one for one in self.rows if one not in wanted]:
            row = self.rows.pop(step_id)
            if self._holds_focus(row):
                self.otherwise().setFocus()
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

    def make_sheet(self) -> EntrySheet:
        """See GoalCard."""
        sheet = StepSheet(self._desk)
        sheet.remove_pressed.connect(self._remove)
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
        return row.buttons[CHANGE] if row is not None else self.otherwise()

    def otherwise(self) -> QWidget:
        """What has the keyboard where the step it was about is gone."""
        return self.button

    def act(self, line: StepLine, action: str) -> None:
        """Do what was pressed beside a step."""
        if action == CHANGE:
            self._changes = line.step.id
            self.wanted.emit()
        elif action == TODAY:
            shown = not line.step.on_today
            said = self._say(_ON_TODAY if shown else _OFF_TODAY)
            self.press(lambda diary: _put_on_today(diary, line.step.id, shown=shown), said)

    def line_of(self, step_id: UUID | None) -> StepLine | None:
        """Return what is shown of a step; None where it is not in the list."""
        return next((one for one in self.steps if one.step.id == step_id), None)

    def _remove(self) -> None:
        step_id = self._changes
        if step_id is None or self.sheet is None:
            return
        self.sheet.forget()
        self._shown.show()
        self.otherwise().setFocus()
        self.sheet.hide()
        self.closed.emit()
        self.press(lambda diary: diary.remove(step_id), self._say(_REMOVED))

    def _expect(self) -> None:
        step = self.sheet.entry if self.sheet is not None else None
        if step is not None and self.close_sheet():
            self.expect_wanted.emit(step)

    def _pressed(self, step_id: UUID, action: str) -> None:
        line = self.line_of(step_id)
        if line is not None:
            self.act(line, action)

    def _holds_focus(self, row: QWidget) -> bool:
        focus = self.window().focusWidget()
        return focus is not None and row.isAncestorOf(focus)

    def _new_row(self, step_id: UUID) -> StepRow:
        row = StepRow(self._desk.around.theme, self._desk.around.language)
        row.pressed.connect(lambda action: self._pressed(step_id, action))
        row.setParent(self._list)
        self.rows[step_id] = row
        self._column.addWidget(row)
        row.show()
        return row


def _put_on_today(diary: Diary, step_id: UUID, *, shown: bool) -> None:
    """Change the step as the diary has it: what was written a moment ago is not shown here yet."""
    step = diary.entry(step_id)
    if isinstance(step, SmallStep):
        diary.edit(replace(step, on_today=shown or None))


class LooseStepsCard(StepListCard):
    """Open steps that belong to no goal: agreed in a call, or grown from what matters."""

    def __init__(self, desk: Desk, otherwise: QWidget) -> None:
        say = desk.around.language.text
        super().__init__(desk, say(_LOOSE), say(_LOOSE_HELP))
        self._otherwise = otherwise
        self.button.setParent(self)  # nothing is added here; without a place it would be a window of its own
        self.button.hide()

    def otherwise(self) -> QWidget:
        """See StepListCard."""
        return self._otherwise

    def make_sheet(self) -> EntrySheet:
        """See GoalCard. There is no ladder here to put a smaller step on."""
        sheet = super().make_sheet()
        if isinstance(sheet, StepSheet):
            sheet.offers_smaller = False
        return sheet

    def show_steps(self, steps: Sequence[StepLine]) -> None:
        """See StepListCard; without any the card is not shown."""
        self.follow()
        super().show_steps(steps)
        self.setVisible(bool(steps) or self.is_open or bool(self.saved.words.text()))


_ON_TODAY = QT_TRANSLATE_NOOP("Goals", "It stands on Today now.")
_OFF_TODAY = QT_TRANSLATE_NOOP("Goals", "It is off Today now.")
_REMOVED = QT_TRANSLATE_NOOP("Goals", "Removed. What you tried of it stays in your diary.")
_LOOSE = QT_TRANSLATE_NOOP("Goals", "Other small steps")
_LOOSE_HELP = QT_TRANSLATE_NOOP("Goals", "Agreed in a call, or grown from what matters to you.")
