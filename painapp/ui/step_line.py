"""A line in which something becomes a small step on Today, with what was done beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.making_steps import can_take_back, make_step
from painapp.ui.widgets.adding_line import AddingLine
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from uuid import UUID

    from painapp.ui.pages.plan.written_form import Desk
    from painapp.vault.diary import Diary


class StepLine(QWidget):
    """Nothing is kept of what is typed until it is put on Today."""

    made = Signal(str)
    """The words stand on Today now."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme, say = desk.around.theme, desk.around.language.text
        self._desk = desk
        self._diary: Diary | None = None
        self._step: UUID | None = None
        self.line = AddingLine(theme, say(_NAME), say(_PUT))
        self.line.added.connect(self._make)
        self.saved = SavedLine(theme)
        self.saved.undo_pressed.connect(desk.undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(8))
        column.addWidget(self.line)
        column.addWidget(self.saved)
        self.saved.hide()

    def take_diary(self, diary: Diary | None) -> None:
        """Write into this diary from now on; None lets go of it and of every word."""
        self._diary = diary
        self.begin()

    def begin(self) -> None:
        """Be empty: another thing is looked at."""
        self._step = None
        self.line.put_back("")
        self.saved.clear()
        self.saved.hide()

    def follow(self) -> None:
        """Offer Undo only while it takes back the step that was made here."""
        if self._diary is not None and self._step is not None and not can_take_back(self._diary, self._step):
            self._step = None
            self.saved.clear()
            self.saved.hide()

    def _make(self, words: str) -> None:
        if self._diary is None:
            return
        try:
            step = make_step(self._diary, self._desk.clock, words)
        except ExpectedError as error:
            self._desk.messages.trouble(error)
            self.line.put_back(words)
            return
        self._step = step
        self.saved.show()
        self.saved.show_saved(self._desk.around.language.text(_IS_THERE), can_undo=step is not None)
        self.made.emit(words)


_NAME = QT_TRANSLATE_NOOP("Tools", "One small step")
_PUT = QT_TRANSLATE_NOOP("Tools", "Put it on Today")
_IS_THERE = QT_TRANSLATE_NOOP("Matters", "It stands on Today now.")
