"""The chosen day: its name and figures, its timeline, and what can be added to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from painapp.ui.pages.diary.adding import ADD, Adding
from painapp.ui.pages.diary.timeline import Timeline
from painapp.ui.widgets.buttons import PrimaryButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Heading, Label
from painapp.ui.widgets.step_button import StepButton

if TYPE_CHECKING:
    from uuid import UUID

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language
    from painapp.ui.pages.diary.state import DayState
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.buttons import QuietButton


class DayCard(Card):
    """Shows a `DayState`."""

    went = Signal(int)
    """To the day before (-1) or after (1)."""
    add_pressed = Signal(object)
    """The kind of entry to add, or the tracker whose value is to be added."""
    invited = Signal()
    """The one thing to do in an empty diary was pressed."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme)
        self.heading = Heading(theme, "", "card")
        self.previous = StepButton(theme, "chevron-left", self.tr("Previous day"))
        self.next = StepButton(theme, "chevron-right", self.tr("Next day"))
        self.figures = Label(theme)
        self.nothing = Label(theme)
        self.invitation = PrimaryButton(theme, self.tr("Write your first check-in"))
        self.timeline = Timeline(theme)
        self.adding = Adding(theme, language)
        self._lay_out()
        self.previous.clicked.connect(lambda: self.went.emit(-1))
        self.next.clicked.connect(lambda: self.went.emit(1))
        self.invitation.clicked.connect(self.invited)
        self.adding.pressed.connect(self.add_pressed)
        self.timeline.went.connect(self.went)
        self._space()
        theme.changed.connect(self._space)

    @property
    def add_buttons(self) -> dict[type[Entry], QuietButton]:
        """What adds the usual things."""
        return {made: self.adding.buttons[made] for made, _ in ADD}

    def show_day(self, state: DayState, editing: UUID | None, *, form_open: bool) -> None:
        """Paint the day; while a form is open nothing is offered to add."""
        self.heading.setText(state.title)
        self.setAccessibleName(state.title)
        if state.is_last and self.next.hasFocus():
            self.previous.setFocus()
        self.next.setEnabled(not state.is_last)
        for label, text in (
            (self.figures, state.figures),
            (self.nothing, state.nothing if not form_open else ""),
            (self.adding.note, state.adding),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self.invitation.setVisible(state.invites and not form_open)
        self.timeline.show_lines(state.lines, editing, state.rest)
        self.adding.setVisible(not form_open and not state.invites and not state.to_come)

    def clear(self) -> None:
        """Show nothing of any diary."""
        for label in (self.heading, self.figures, self.nothing):
            label.setText("")
        self.setAccessibleName("")
        self.timeline.take_form()
        self.timeline.forget_removed()
        self.timeline.show_lines(())

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self.heading, 1)
        self._head.addWidget(self.previous)
        self._head.addWidget(self.next)
        self.body.addLayout(self._head)
        for widget in (self.figures, self.nothing, self.invitation, self.timeline):
            self.body.addWidget(widget)
        self.body.addWidget(self.adding)

    def _space(self) -> None:
        gap = self._theme.gap
        self._head.setSpacing(gap(8))
        self.body.setSpacing(gap(16))
