"""How ready a change feels, area by area: a row of four equal answers for each, saved when pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.learn_lists import LEARN_AREAS, READINESS
from painapp.ui.widgets.choice import SegmentedChoice
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme


class ReadyRows(QWidget):
    """Shows a row for each of the areas asked about, built when it is first wanted."""

    said = Signal(str, str)
    """An area, and how ready it feels."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self.rows: dict[str, ReadyRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._space()
        theme.changed.connect(self._space)

    def show_areas(self, areas: Iterable[str], ready: Mapping[str, str]) -> None:
        """Ask about these, in this order, each with the answer it has."""
        wanted = list(areas)
        for area, row in self.rows.items():
            row.setVisible(area in wanted)
        for at, area in enumerate(wanted):
            row = self.rows.get(area) or self._made(area)
            row.show_answer(ready.get(area))
            if self._column.indexOf(row) != at:
                self._column.removeWidget(row)
                self._column.insertWidget(at, row)
                row.raise_()
            row.show()
        self.setVisible(bool(wanted))

    def _made(self, area: str) -> ReadyRow:
        row = self.rows[area] = ReadyRow(self._theme, self._language, area)
        row.setParent(self)
        row.choice.chosen.connect(lambda how: self.said.emit(area, how))
        return row

    def _space(self) -> None:
        self._column.setSpacing(self._theme.gap(16))


class ReadyRow(QWidget):
    """One area, what was said of it before (`then`), and the four answers."""

    def __init__(self, theme: Theme, language: Language, area: str) -> None:
        super().__init__()
        self._theme = theme
        name = next((language.text(one.label) for one in LEARN_AREAS if one.id == area), area)
        self.name = Label(theme, name, "strong")
        self.then = Label(theme, kind="soft")
        self.then.hide()
        answers = [(one.id, language.text(one.label)) for one in READINESS]
        self.choice = SegmentedChoice(theme, name, answers)
        self.name.setBuddy(self.choice)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.name, self.then, self.choice):
            self._column.addWidget(part)
        self._space()
        theme.changed.connect(self._space)

    def show_answer(self, how: str | None) -> None:
        """Show an answer, or none."""
        if self.choice.value != how:
            self.choice.set_value(how)

    def show_then(self, words: str) -> None:
        """Say what was answered at the start; "" says nothing."""
        self.then.setText(words)
        self.then.setVisible(bool(words))

    def _space(self) -> None:
        self._column.setSpacing(self._theme.gap(4))
