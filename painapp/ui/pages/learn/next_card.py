"""The first card of the room: the lesson that comes next and why, two more, and the way to pause."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.learn.week_row import UNREAD_ICON
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, TextButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Heading, Label
from painapp.ui.widgets.opening_row import OpeningRow

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.ui.pages.learn.state import LearnState
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.saved_line import SavedLine

OTHERS = 2
"""How many more lessons there is room for."""


class NextCard(Card):
    """Says what a `LearnState` puts first. `saved` tells of a pause that was saved."""

    opened = Signal(str)
    """A lesson is wanted: its id."""
    asked = Signal()
    """The questions about where to begin are wanted."""
    taking = Signal()
    """What the person takes along is wanted, at the end of the path."""
    paused = Signal(bool)
    """The course is to pause, or to go on."""

    def __init__(self, theme: Theme, language: Language, saved: SavedLine) -> None:
        super().__init__(theme)
        say = language.text
        self._language = language
        self._first = ""
        self._ids: list[str] = []
        self.words = Label(theme)
        self.lesson = Heading(theme, kind="section")
        self.lead = Label(theme)
        self.why = Label(theme, kind="soft")
        self.read = PrimaryButton(theme)
        self.read.clicked.connect(lambda: self.opened.emit(self._first))
        self.go_on = PrimaryButton(theme, say(_GO_ON))
        self.go_on.clicked.connect(lambda: self.paused.emit(False))
        self.take = PrimaryButton(theme, say(_TAKE))
        self.take.clicked.connect(self.taking)
        self.others = [OpeningRow(theme, UNREAD_ICON, "") for _ in range(OTHERS)]
        for at, row in enumerate(self.others):
            row.clicked.connect(partial(self._open, at))
        self.where = TextButton(theme, say(_WHERE))
        self.where.stand_flush()
        self.where.clicked.connect(self.asked)
        self.pause = TextButton(theme, say(_PAUSE), "pause")
        self.pause.clicked.connect(lambda: self.paused.emit(True))
        self.saved = saved
        rows = QVBoxLayout()
        rows.setSpacing(0)
        for row in self.others:
            rows.addWidget(row)
        main = ButtonRow(theme, self.read, self.go_on, self.take)
        for part in (self.words, self.lesson, self.lead, self.why, main):
            self.body.addWidget(part)
        self.body.addLayout(rows)
        self.body.addWidget(ButtonRow(theme, self.where, self.pause, saved))

    @property
    def main(self) -> PrimaryButton | None:
        """The main action, where there is one now."""
        return next((one for one in (self.read, self.go_on, self.take) if not one.isHidden()), None)

    def show_state(self, state: LearnState) -> None:
        """Show this; the keyboard stays where it is as long as that is in sight."""
        self.set_title(state.title)
        self.words.setText(state.words)
        self.words.setVisible(bool(state.words))
        first = state.first
        for part in (self.lesson, self.lead, self.why, self.read):
            part.setVisible(first is not None)
        self._first = first.id if first is not None else ""
        if first is not None:
            self.lesson.setText(first.title)
            self.lead.setText(first.lead)
            self.why.setText(self._language.text(_WHY, why=first.why, length=first.facts))
            self.read.setText(first.button)
            self.read.setAccessibleDescription(first.title)
        self._ids = [one.id for one in state.others]
        for at, row in enumerate(self.others):
            row.setVisible(at < len(state.others))
            if at < len(state.others):
                one = state.others[at]
                row.setText(one.title)
                row.show_words(self._language.text(_WHY, why=one.why, length=one.facts))
                row.set_last(at == len(state.others) - 1)
        self.go_on.setVisible(state.paused)
        self.take.setVisible(state.finished and not state.paused)
        self.pause.setVisible(state.begun and not state.paused and not state.finished)
        self.where.setVisible(not state.paused)
        self.saved.setVisible(bool(self.saved.words.text()))
        self.where.setText(self._language.text(_WISHES if state.begun else _WHERE))

    def _open(self, at: int) -> None:
        self.opened.emit(self._ids[at])

    def clear(self) -> None:
        """Say nothing of any diary."""
        self.hide()
        self._first, self._ids = "", []
        for label in (self.words, self.lesson, self.lead, self.why):
            label.setText("")


_WHERE = QT_TRANSLATE_NOOP("Learn", "Not sure where to begin?")
_WISHES = QT_TRANSLATE_NOOP("Learn", "What would help most now?")
_PAUSE = QT_TRANSLATE_NOOP("Learn", "Pause the course")
_GO_ON = QT_TRANSLATE_NOOP("Learn", "Go on with the course")
_TAKE = QT_TRANSLATE_NOOP("Learn", "What I take with me")
_WHY = QT_TRANSLATE_NOOP("Learn", "{why} {length}.")
