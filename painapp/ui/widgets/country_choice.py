"""Which country's help lines are shown: said in one line, changed in one press more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.choice import SegmentedChoice
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme


class CountryChoice(QWidget):
    """A sentence, Change, and the countries once that was pressed.

    `countries` are (code, name) pairs; `country` is the code in force.
    """

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, language: Language, countries: Sequence[tuple[str, str]], country: str
    ) -> None:
        super().__init__()
        self._language = language
        self._names = dict(countries)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(8))
        self.line = Label(theme)
        self.change = QuietButton(theme, self.tr("Change country"))
        self.change.clicked.connect(self._open)
        self.choice = SegmentedChoice(theme, self.tr("Country"), countries)
        self.choice.chosen.connect(self._choose)
        self.choice.hide()
        column.addWidget(self.line)
        column.addWidget(self.choice)
        column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeading)
        self.show_country(country)

    def show_country(self, country: str) -> None:
        """Show which country is in force."""
        self.choice.set_value(country)
        self.line.setText(self._language.text(_WHERE, country=self._names.get(country, country)))

    def _open(self) -> None:
        self.choice.show()
        self.choice.take_focus()
        self.change.hide()

    def _choose(self, country: str) -> None:
        self.show_country(country)
        self.chosen.emit(country)


_WHERE = QT_TRANSLATE_NOOP("CountryChoice", "Language: English. Help lines: {country}.")
