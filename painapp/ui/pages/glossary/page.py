"""The words of the course: a list that narrows as one types, and each word with what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from painapp.content.course_search import Place, PlacesToSearch, places_beside
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.companions.found_rows import FoundRow, found_row
from painapp.ui.pages.companions.listed_page import ListedPage, ListWords, Opened
from painapp.ui.pages.diary.results_card import ResultsCard
from painapp.ui.shell import rooms
from painapp.ui.widgets.ask_next import AskNext
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.search_line import SearchLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from painapp.content.course_companions import Term
    from painapp.ui.course_shelf import CourseShelf
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.ui.widgets.ask_next import Asking


class GlossaryPage(ListedPage):
    """`search` looks for a word in all of the course."""

    def __init__(
        self, desk: Desk, shelf: CourseShelf, go: Callable[[str], None], search: Callable[[str], None]
    ) -> None:
        super().__init__(desk, _WORDS, go)
        self._shelf = shelf
        self._search = search
        self._places = PlacesToSearch(places_beside((), (), shelf.glossary))
        self.line = SearchLine(self._theme, self._language.text(_FIND))
        self.line.asked.connect(self._narrow)
        self.results = ResultsCard(self._theme)
        self.results.setAccessibleName(self._language.text(rooms.GLOSSARY))
        self.results.opened.connect(lambda row: self.open_here(row.id))
        self.results.went_up.connect(self.line.box.setFocus)
        self.line.went_down.connect(self.results.take_focus)
        self.column.addWidget(self.line)
        self.column.addWidget(self.results)
        self._narrow()

    def make(self, id_: str) -> Opened | None:
        """See ListedPage."""
        term = next((one for one in self._shelf.glossary if one.id == id_), None)
        return OpenTerm(self._desk, term, self.asking, self._search) if term is not None else None

    def row(self, id_: str) -> QWidget | None:
        """See ListedPage."""
        row = next((one for one in self.results.rows if one.item.id == id_), None)
        if row is None:
            return self.line.box
        self.results.take_focus(row.item)
        return row

    def close_diary(self) -> None:
        """See Page."""
        super().close_diary()
        self.line.empty()
        self._narrow()

    def step_back(self) -> bool:
        """See Page. On the list, what was typed is taken away first."""
        if super().step_back():
            return True
        if self.one is None and self.line.text:
            self.line.empty()
            self._narrow()
            self.line.box.setFocus()
            return True
        return False

    def _narrow(self) -> None:
        typed = self.line.text
        rows = (
            [found_row(hit, whole=True) for hit in self._places.find(typed)]
            if typed
            else [_row(one) for one in self._shelf.glossary]
        )
        say = self._language.text
        title = say(_COUNT, count=len(rows)) if rows or not typed else say(_NONE)
        changed = title != self.results.words.text()
        self.results.show_items(title, rows, more=False)
        if typed and changed:
            self._desk.messages.announce(title)


class OpenTerm(Opened):
    """A word and what it means, in large type."""

    def __init__(self, desk: Desk, term: Term, asking: Asking, search: Callable[[str], None]) -> None:
        super().__init__(term.id, term.term)
        theme, say = desk.around.theme, desk.around.language.text
        card = Card(theme)
        card.setAccessibleName(term.term)
        self.meaning = Label(theme, term.meaning, "large")
        self.in_lessons = QuietButton(theme, say(_IN_LESSONS), "search")
        self.in_lessons.clicked.connect(lambda: search(term.term))
        self.ask = AskNext(asking, lambda: term.term)
        card.body.addWidget(self.meaning)
        card.body.addWidget(ButtonRow(theme, self.in_lessons))
        card.body.addWidget(self.ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)


def _row(term: Term) -> FoundRow:
    return FoundRow(Place("term", term.id, "", term.term, "", term.meaning), term.meaning, ())


_WORDS = ListWords(
    rooms.GLOSSARY,
    QT_TRANSLATE_NOOP("Glossary", "Words from the lessons and from letters, explained plainly."),
    QT_TRANSLATE_NOOP("Glossary", "All words"),
)
_FIND = QT_TRANSLATE_NOOP("Glossary", "Find a word")
_COUNT = QT_TRANSLATE_NOOP("Glossary", "%n word(s)")
_NONE = QT_TRANSLATE_NOOP("Glossary", "No word here for that. Fewer letters may find it.")
_IN_LESSONS = QT_TRANSLATE_NOOP("Glossary", "Find it in the lessons")
