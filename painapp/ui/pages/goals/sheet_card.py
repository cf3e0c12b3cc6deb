"""A card that shows something of an entry, and in its place the form that changes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.errors import ExpectedError
from painapp.domain.fields import asked_fields
from painapp.domain.goal import Goal
from painapp.ui.entry_sheet import said_now
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from painapp.domain.entry import Entry
    from painapp.ui.entry_sheet import EntrySheet
    from painapp.ui.pages.goals.state import GoalState
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.vault.diary import Diary

KEEPS_A_GOAL = tuple(spec.name for spec in asked_fields(Goal))
"""A goal is kept while any of these says something, whichever form asks for which of them."""


class SheetCard(Card):
    """`button` opens the form. The page is asked first, so that one form is open at a time."""

    wanted = Signal()
    """The form is to be opened."""
    closed = Signal()

    def __init__(self, desk: Desk, title: str) -> None:
        theme = desk.around.theme
        super().__init__(theme, title)
        self._desk = desk
        self._say = desk.around.language.text
        self._diary: Diary | None = None
        self._done_here: UUID | None = None
        self.sheet: EntrySheet | None = None
        self.written: Entry | None = None
        """What the form wrote when it was closed last; None where nothing was said in it."""
        self.button = QuietButton(theme)
        self.button.clicked.connect(self.wanted)
        self.saved = SavedLine(theme, self)
        self.saved.hide()  # it has a place on the cards where something is pressed
        self.saved.undo_pressed.connect(desk.undo)
        self._shown = QWidget()
        self.view = QVBoxLayout(self._shown)
        self.view.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._shown)
        theme.changed.connect(self._space)
        self._space()

    @property
    def is_open(self) -> bool:
        """Whether the form is in sight."""
        return self.sheet is not None and self.sheet.in_use

    def take_diary(self, diary: Diary | None) -> None:
        """Write into this diary from now on; None lets go of it and of every text from it."""
        if diary is None:
            self.forget()
        self._diary = diary

    def forget(self) -> None:
        """Close the form, saved or not, and show nothing of any diary."""
        self.written = None
        if self.sheet is not None:
            self.sheet.forget()
            self.sheet.hide()
        self._shown.show()
        self.be_silent()

    def follow(self) -> None:
        """Let an open form, and what was said of the last press, follow the diary."""
        if self.sheet is not None and self._diary is not None:
            self.sheet.follow(self._diary)
        if self._diary is not None and self._diary.last_changed != self._done_here:
            self.be_silent()  # undone, or no longer the latest

    def make_sheet(self) -> EntrySheet:
        """Return the form; asked for once."""
        raise NotImplementedError

    def begin(self, sheet: EntrySheet, diary: Diary) -> None:
        """Let the form begin with what it changes."""
        raise NotImplementedError

    def open(self) -> None:
        """Show the form in place of what it changes, with the keyboard in it."""
        if self._diary is None:
            return
        sheet = self.opened_sheet()
        self.begin(sheet, self._diary)
        self._put_in_sight(sheet)
        sheet.form.focus_first()

    def opened_sheet(self) -> EntrySheet:
        """Return the form, made when it is first wanted."""
        if self.sheet is None:
            self.sheet = self.make_sheet()
            self.sheet.done.connect(self.close_sheet)
            self.sheet.hide()
            self.body.addWidget(self.sheet)
        return self.sheet

    def close_sheet(self) -> bool:
        """Show what is written; False where something could not be saved. The keyboard goes to the button."""
        sheet = self.sheet
        if sheet is None or not sheet.in_use:
            return True
        sheet.flush()
        self.written = sheet.entry
        if not sheet.finish():
            return False
        focus = self.window().focusWidget()
        had_focus = focus is not None and sheet.isAncestorOf(focus)
        self._shown.show()
        if had_focus:
            self.goes_on().setFocus()
        sheet.hide()
        self.closed.emit()
        return True

    def goes_on(self) -> QWidget:
        """What has the keyboard once the form is closed."""
        return self.button

    def take_up(self, draft: dict[str, Any]) -> None:
        """Open the form again as its draft was."""
        if self._diary is not None:
            sheet = self.opened_sheet()
            sheet.take_up(self._diary, draft)
            self._put_in_sight(sheet)

    def press(self, write: Callable[[Diary], object], said: str = "") -> bool:
        """Write one press and say so, with Undo beside it; return whether that worked."""
        diary = self._diary
        if diary is None:
            return False
        try:
            write(diary)
        except ExpectedError as error:
            self._desk.messages.trouble(error)
            return False
        self._done_here = diary.last_changed
        self.saved.show_saved(said or said_now(self._desk))
        self.saved.show()
        return True

    def be_silent(self) -> None:
        """Take back what was said of the last press."""
        self.saved.clear()
        self.saved.hide()

    def add_button(self) -> None:
        """Put the button at the foot of what is shown."""
        self.view.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)

    def _put_in_sight(self, sheet: EntrySheet) -> None:
        self.be_silent()
        sheet.show()
        self._shown.hide()

    def _space(self) -> None:
        self.view.setSpacing(self._desk.around.theme.gap(12))


class GoalCard(SheetCard):
    """One that shows a part of a goal."""

    def __init__(self, desk: Desk, title: str) -> None:
        super().__init__(desk, title)
        self.state: GoalState | None = None

    def forget(self) -> None:
        """See SheetCard."""
        super().forget()
        self.state = None

    def show_state(self, state: GoalState) -> None:
        """Show this."""
        self.state = state
        self.follow()
