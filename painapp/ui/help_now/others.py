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


class Others(PageFrame):
    """Shows exercises as large buttons with a line each on what they are."""

    wanted = Signal(str)
    """The id of the exercise to begin."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme, language.text(SOMETHING_ELSE))
        self._language = language
        self.buttons: dict[str, QuietButton] = {}
        self._rows: list[QWidget] = []

    def show_exercises(self, exercises: Iterable[Exercise]) -> None:
        """Offer these, in this order."""
        for row in self._rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.buttons = {}
        choices = [self._choice(one) for one in exercises]
        self._rows = [
            Columns(self.theme, *choices[at : at + 2], narrowest=560) for at in range(0, len(choices), 2)
        ]
        for row in self._rows:
            if row is self._rows[-1] and len(choices) % 2:
                row.add(QWidget())  # alone in its row, it is as wide as the others
            self.add(row)

    def _choice(self, exercise: Exercise) -> QWidget:
        button = QuietButton(self.theme, exercise.title)
        button.setAccessibleDescription(exercise.purpose)
        button.clicked.connect(lambda: self.wanted.emit(exercise.id))
        self.buttons[exercise.id] = button
        choice = QWidget()
        column = QVBoxLayout(choice)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.gap(4))
        column.addWidget(button)
        column.addWidget(Label(self.theme, exercise.purpose, "soft"))
        column.addStretch(1)
        return choice


SOMETHING_ELSE = QT_TRANSLATE_NOOP("HelpNow", "Something else")
