"""The words of the course: a list that narrows as one types, and each word with what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from painapp.content.course_search import Place, PlacesToSearch, places_beside
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.companions.found_rows import FoundRow, found_row
from painapp.ui.pages.companions.listed_page import ListedPage, ListWords, Opened
from painapp.ui.pages.diary.results_card import ResultsCard
from painapp.ui.pages.plan.hub_group import HubGroup
from painapp.ui.pages.plan.state import HubRow
from painapp.ui.shell import rooms
from painapp.ui.widgets.ask_next import AskNext
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.search_line import SearchLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from painapp.content.course_companions import Term
    from painapp.ui.course_shelf import CourseShelf
    from painapp.ui.pages.learn_search.index import CourseIndex
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.ui.widgets.ask_next import Asking

MOST_LESSONS = 4
"""So many lessons are shown below a word."""


class GlossaryPage(ListedPage):
    """`read` opens a lesson at a page of it; which lessons use a word is found in `index`."""

    def __init__(
        self,
        desk: Desk,
        shelf: CourseShelf,
        index: CourseIndex,
        go: Callable[[str], None],
        read: Callable[[str, str], None],
    ) -> None:
        super().__init__(desk, _WORDS, go)
        self._shelf = shelf
        self._index = index
        self._read = read
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
        return OpenTerm(self._desk, term, self.asking, self._read) if term is not None else None

    def place(self, one: Opened) -> None:
        """See ListedPage."""
        super().place(one)

        def find(index: PlacesToSearch) -> None:
            if self.one is one and isinstance(one, OpenTerm):
                one.show_lessons(index)

        self._index.give(find)

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
    """A word and what it means, in large type; below it the lessons that use it most."""

    def __init__(self, desk: Desk, term: Term, asking: Asking, read: Callable[[str, str], None]) -> None:
        super().__init__(term.id, term.term)
        self._theme = theme = desk.around.theme
        self._pages: dict[str, str] = {}
        card = Card(theme)
        card.setAccessibleName(term.term)
        self.meaning = Label(theme, term.meaning, "large")
        self.ask = AskNext(asking, lambda: term.term)
        self.lessons = HubGroup(
            theme, desk.around.language.text(_IN_LESSONS), lambda id_: read(id_, self._pages[id_])
        )
        card.body.addWidget(self.meaning)
        card.body.addWidget(self.ask)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(card)
        self._column.addWidget(self.lessons)
        self._space()
        theme.changed.connect(self._space)

    def show_lessons(self, index: PlacesToSearch) -> None:
        """Show a few that use the word; where it has two forms, its first."""
        hits = index.find(self.title.partition(",")[0])
        found = [hit.place for hit in hits if hit.place.group == "lesson"][:MOST_LESSONS]
        self._pages = {one.id: one.page for one in found}
        self.lessons.show_rows([HubRow(one.id, one.title, "book", one.part) for one in found])

    def _space(self) -> None:
        self._column.setSpacing(self._theme.gap(18))


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
_IN_LESSONS = QT_TRANSLATE_NOOP("Glossary", "In the lessons")
