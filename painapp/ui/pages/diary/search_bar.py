"""The line to search in, at the head of Diary, and beside it the way to the filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.chips import Chip
from painapp.ui.widgets.search_line import SearchLine

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme


class SearchBar(SearchLine):
    """Behind the line stand the filters, and what leads back or ends the search."""

    back_pressed = Signal()
    """Back from a day to what was found."""
    clear_pressed = Signal()
    """Enough of searching."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme, language.text(SEARCH))
        self.filter = Chip(theme, language.text(_FILTERS), disclosure=True)
        self.back = TextButton(theme, language.text(_BACK))
        self.clear = TextButton(theme, language.text(_CLEAR))
        self.back.hide()
        self.clear.hide()
        for widget in (self.filter, self.back, self.clear):
            self.add(widget)
        self.back.clicked.connect(self.back_pressed)
        self.clear.clicked.connect(self.clear_pressed)


SEARCH = QT_TRANSLATE_NOOP("Diary", "Search your diary")
_FILTERS = QT_TRANSLATE_NOOP("Diary", "Filters")
_BACK = QT_TRANSLATE_NOOP("Diary", "Back to what was found")
_CLEAR = QT_TRANSLATE_NOOP("Diary", "Clear search")
