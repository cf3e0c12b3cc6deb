"""Other conditions alongside: what changes with each, and when to ask. What the person named comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.entries import Conditions
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.alongside.state import named_in
from painapp.ui.pages.companions.listed_page import ListWords, Opened
from painapp.ui.pages.companions.reading_page import OpenText, ReadingPage
from painapp.ui.pages.companions.sources_card import SOURCES, SourcesCard
from painapp.ui.pages.lesson.state import sources_of
from painapp.ui.pages.plan.hub_group import HubGroup
from painapp.ui.pages.plan.state import HubRow
from painapp.ui.shell import rooms
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.chips import Chip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from painapp.content.course_companions import Alongside
    from painapp.domain.changes import Changes
    from painapp.ui.pages.companions.reading_page import ReadingDesk
    from painapp.vault.diary import Diary

_ICONS = {
    "heart": "heart",
    "lungs": "wind",
    "joints": "person-standing",
    "mecfs": "moon",
    "low-mood": "feather",
}


class AlongsidePage(ReadingPage):
    """Two lists: what was named, and the others."""

    def __init__(self, reading: ReadingDesk) -> None:
        super().__init__(reading, _WORDS)
        say = self._language.text
        self._named: frozenset[str] = frozenset()
        self.named = HubGroup(self._theme, say(_NAMED), self.open_here)
        self.others = HubGroup(self._theme, "", self.open_here)
        for rows in (self.named, self.others):
            self.column.addWidget(rows)
        self.say_more = TextButton(self._theme, say(_SAY_CONDITIONS))
        self.say_more.stand_flush()
        self.say_more.clicked.connect(lambda: reading.go("writing"))
        self.column.addWidget(ButtonRow(self._theme, self.say_more))

    def make(self, id_: str) -> Opened | None:
        """See ListedPage."""
        one = next((one for one in self.reading.shelf.alongside if one.id == id_), None)
        return OpenAlongside(self.reading, one, self._named) if one is not None else None

    def row(self, id_: str) -> QWidget | None:
        """See ListedPage."""
        return self.named.rows.get(id_) or self.others.rows.get(id_)

    def concerned(self, changes: Changes) -> bool:
        """See Page."""
        return super().concerned(changes) or Conditions.KIND in changes.kinds

    def close_diary(self) -> None:
        """See Page."""
        super().close_diary()
        self._named = frozenset()
        self._show_lists()

    def show_known(self, diary: Diary) -> None:
        """See ListedPage."""
        self._named = named_in(diary)
        self._show_lists()

    def _show_lists(self) -> None:
        there = self.reading.shelf.alongside
        met = [one for one in there if self._named & set(one.conditions)]
        self.named.show_rows(_rows(met))
        self.others.show_rows(_rows(one for one in there if one not in met))
        self.others.set_title(self._language.text(_OTHERS if met else _ALL))


class OpenAlongside(OpenText):
    """A card for each page, and where its facts come from behind a fold."""

    def __init__(self, reading: ReadingDesk, one: Alongside, named: frozenset[str]) -> None:
        super().__init__(reading, one.id, one.title, one.lead, one.language)
        language = reading.desk.around.language
        for page in one.pages:
            self.parts[page.id] = card = self.card(page.title)
            self.add_blocks(card, page.blocks, named)
        self.sources = Chip(self._theme, language.text(SOURCES), disclosure=True)
        self.column.addWidget(ButtonRow(self._theme, self.sources))
        found = sources_of(one.claims, reading.shelf.works)
        self._sources = SourcesCard(self._theme, language, found, one.reviewed)
        self._sources.hide()
        self.column.addWidget(self._sources)
        self.sources.toggled.connect(self._sources.setVisible)
        self.finish()

    def step_back(self) -> bool:
        """See OpenText."""
        if super().step_back():
            return True
        opened = self.sources.isChecked()
        if opened:
            self.sources.setChecked(False)
            self.sources.setFocus()
        return opened


def _rows(there: Iterable[Alongside]) -> list[HubRow]:
    return [HubRow(one.id, one.title, _ICONS.get(one.id, "activity"), one.lead) for one in there]


_WORDS = ListWords(
    rooms.ALONGSIDE,
    QT_TRANSLATE_NOOP(
        "Alongside", "What changes when you live with something else too, and when to ask first."
    ),
    QT_TRANSLATE_NOOP("Alongside", "All conditions"),
)
_NAMED = QT_TRANSLATE_NOOP("Alongside", "You have named")
_OTHERS = QT_TRANSLATE_NOOP("Alongside", "Others")
_ALL = QT_TRANSLATE_NOOP("Alongside", "To read")
_SAY_CONDITIONS = QT_TRANSLATE_NOOP("Practise", "Say what else you live with")
