"""Something else: a few exercises to turn to, each begun by one press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.columns import Columns
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from collections.abc import Iterable

    from painapp.content.exercise import Exercise
    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme


NARROWEST = 560
"""Below this width, in pixels at 100 %, they stand below each other."""


class Others(PageFrame):
    """Shows exercises as large buttons with a line each on what they are."""

    wanted = Signal(str)
    """The id of the exercise to begin."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme, language.text(SOMETHING_ELSE))
        self._language = language
        self.buttons: dict[str, QuietButton] = {}
        self._rows: list[Columns] = []
        self.stand_in_the_middle()

    def show_exercises(self, exercises: Iterable[Exercise]) -> None:
        """Offer these, in this order."""
        for row in self._rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.buttons = {}
        choices = [self._choice(one) for one in exercises]
        if len(choices) % 2:
            choices.append(QWidget())  # alone in its row, the last one is as wide as the others
        pairs = (choices[at : at + 2] for at in range(0, len(choices), 2))
        self._rows = [Columns(self.theme, *pair, narrowest=NARROWEST) for pair in pairs]
        for row in self._rows:
            self.add(row)

    def _choice(self, exercise: Exercise) -> QWidget:
        button = QuietButton(self.theme, exercise.title)
        button.setAccessibleDescription(exercise.purpose)
        button.clicked.connect(lambda: self.wanted.emit(exercise.id))
        self.buttons[exercise.id] = button
        choice = QWidget()
        column = QVBoxLayout(choice)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.gap(8))
        column.addWidget(button)
        column.addWidget(Label(self.theme, exercise.purpose, "soft"))
        column.addStretch(1)
        return choice


SOMETHING_ELSE = QT_TRANSLATE_NOOP("HelpNow", "Something else")
