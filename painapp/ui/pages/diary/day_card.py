"""The chosen day: its name and figures, its timeline, and what can be added to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from painapp.domain.entries import Activity, CheckIn, Sleep, WentWell
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.diary.timeline import Timeline
from painapp.ui.widgets.buttons import PrimaryButton, QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.flow import FlowLayout
from painapp.ui.widgets.label import Heading, Label
from painapp.ui.widgets.step_button import StepButton

if TYPE_CHECKING:
    from uuid import UUID

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language
    from painapp.domain.words import Words
    from painapp.ui.pages.diary.state import DayState
    from painapp.ui.theme.theme import Theme

ADD: tuple[tuple[type[Entry], Words], ...] = (
    (CheckIn, QT_TRANSLATE_NOOP("Diary", "Check-in")),
    (Sleep, QT_TRANSLATE_NOOP("Diary", "Sleep")),
    (Activity, QT_TRANSLATE_NOOP("Diary", "Something you did")),
    (WentWell, QT_TRANSLATE_NOOP("Diary", "Something that went well")),
)
"""What can be added, and what its button says."""


class DayCard(Card):
    """Shows a `DayState`."""

    went = Signal(int)
    """To the day before (-1) or after (1)."""
    add_pressed = Signal(object)
    """The kind of entry to add."""
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
        self.adding = QWidget()
        self.adding_note = Label(theme, "", "soft")
        self.add_buttons = {made: self._add_button(made, language.text(words)) for made, words in ADD}
        self._lay_out()
        self.previous.clicked.connect(lambda: self.went.emit(-1))
        self.next.clicked.connect(lambda: self.went.emit(1))
        self.invitation.clicked.connect(self.invited)
        self._space()
        theme.changed.connect(self._space)

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
            (self.adding_note, state.adding),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self.invitation.setVisible(state.invites and not form_open)
        self.timeline.show_lines(state.lines, editing)
        self.adding.setVisible(not form_open and not state.invites)

    def clear(self) -> None:
        """Show nothing of any diary."""
        for label in (self.heading, self.figures, self.nothing):
            label.setText("")
        self.setAccessibleName("")
        self.timeline.take_form()
        self.timeline.forget_removed()
        self.timeline.show_lines(())

    def _add_button(self, made: type[Entry], text: str) -> QuietButton:
        button = QuietButton(self._theme, text, "plus")
        button.setAccessibleDescription(self.tr("Add to this day"))
        button.clicked.connect(lambda: self.add_pressed.emit(made))
        return button

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self.heading, 1)
        self._head.addWidget(self.previous)
        self._head.addWidget(self.next)
        self.body.addLayout(self._head)
        for widget in (self.figures, self.nothing, self.invitation, self.timeline):
            self.body.addWidget(widget)
        self._adding_column = QVBoxLayout(self.adding)
        self._adding_column.addWidget(Label(self._theme, self.tr("Add to this day"), "strong"))
        self._adding_column.addWidget(self.adding_note)
        choices = QWidget()
        self._flow = FlowLayout(choices)
        for button in self.add_buttons.values():
            self._flow.addWidget(button)
        self._adding_column.addWidget(choices)
        self.body.addWidget(self.adding)

    def _space(self) -> None:
        gap = self._theme.gap
        self._head.setSpacing(gap(8))
        self._adding_column.setContentsMargins(0, gap(8), 0, 0)
        self._adding_column.setSpacing(gap(8))
        self._flow.setSpacing(gap(8))
        self.body.setSpacing(gap(16))
