"""Search in Learn: lessons, words, stories, other conditions and own answers, as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from painapp.content.course_search import GROUPS
from painapp.domain.learning import LessonAnswer
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.back import LEARN, BackTo
from painapp.ui.pages.diary.results_card import ResultsCard
from painapp.ui.pages.learn_search.state import (
    NOTHING_FOUND,
    found_groups,
    found_said,
    own_answers,
)
from painapp.ui.shell import rooms
from painapp.ui.shell.page import Page
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.page_frame import PageFrame
from painapp.ui.widgets.search_line import SearchLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from painapp.content.course_search import GroupName, PlacesToSearch
    from painapp.domain.changes import Changes
    from painapp.ui.pages.companions.found_rows import FoundRow
    from painapp.ui.pages.learn_search.index import CourseIndex
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.vault.vault import Vault


class LearnSearchPage(Page):
    """The course is read from `index` at the first visit. `follow` opens what was found.

    It is given the kind of thing, its id, and the page of it.
    """

    def __init__(
        self,
        desk: Desk,
        index: CourseIndex,
        go: Callable[[str], None],
        follow: Callable[[GroupName, str, str], None],
    ) -> None:
        super().__init__()
        theme, self._language = desk.around.theme, desk.around.language
        self._desk = desk
        self._index = index
        self._follow = follow
        self._vault: Vault | None = None
        self._course: PlacesToSearch | None = None
        self._own: PlacesToSearch | None = None
        self._whole: frozenset[str] = frozenset()
        self._opened: QWidget | None = None
        self.frame = PageFrame(theme, self.title())
        self.frame.set_sub_line(self._language.text(_SUB_LINE))
        self.frame.add_above(BackTo(theme, self._language, go, LEARN))
        self.line = SearchLine(theme, self._language.text(rooms.LEARN_SEARCH))
        self.said = Label(theme, "", "soft")
        self.said.hide()
        self.frame.add(self.line)
        self.frame.add(self.said)
        self.groups: dict[GroupName, ResultsCard] = {}
        for group in GROUPS:
            self._add_group(group)
        self.line.asked.connect(self._search_anew)
        self.line.went_down.connect(lambda: self._step_from(-1, 1))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)

    def title(self) -> str:
        """See Page."""
        return self._language.text(rooms.LEARN_SEARCH)

    def start_focus(self) -> QWidget | None:
        """The row that was opened, else the line to search in."""
        opened, self._opened = self._opened, None
        return opened if opened is not None and opened.isVisibleTo(self) else self.line.box

    def open_diary(self, vault: Vault) -> None:
        """See Page."""
        self._vault = vault

    def close_diary(self) -> None:
        """See Page."""
        self._vault = self._own = self._opened = None
        self._clear()

    def concerned(self, changes: Changes) -> bool:
        """See Page."""
        return LessonAnswer.KIND in changes.kinds

    def refresh(self) -> None:
        """See Page."""
        if self._vault is None:
            return
        self._own = own_answers(self._vault.diary.all_of(LessonAnswer), self._language)
        if self._course is None:
            self._index.give(self._take)
        self._search()

    def step_back(self) -> bool:
        """See Page."""
        if not self.line.text:
            return False
        self._clear()
        self.line.box.setFocus()
        return True

    def _take(self, course: PlacesToSearch) -> None:
        self._course = course
        self._search()

    def _search_anew(self) -> None:
        self._whole = frozenset()
        self._search()
        if self.line.text and self._course is not None:
            self._desk.messages.announce(self.said.text())

    def _search(self) -> None:
        typed = self.line.text
        looked_through = [one for one in (self._course, self._own) if one is not None]
        groups = found_groups(typed, looked_through, self._whole, self._language) if typed else NOTHING_FOUND
        for name, group in groups.items():
            card = self.groups[name]
            card.set_title(group.title)
            card.show_items("", group.rows, more=group.more)
            card.setVisible(bool(group.rows))
        waits = typed and self._course is None
        self.said.setText(self._language.text(_READING) if waits else found_said(groups, self._language))
        self.said.setVisible(bool(typed))

    def _clear(self) -> None:
        self.line.empty()
        self._whole = frozenset()
        self._search()

    def _add_group(self, group: GroupName) -> None:
        card = self.groups[group] = ResultsCard(self._desk.around.theme)
        at = len(self.groups) - 1
        card.words.hide()
        card.hide()
        card.opened.connect(lambda row: self._open(group, row))
        card.more_pressed.connect(lambda: self._show_all(group))
        card.went_up.connect(lambda: self._step_from(at, -1))
        card.went_down.connect(lambda: self._step_from(at, 1))
        self.frame.add(card)

    def _step_from(self, at: int, way: int) -> None:
        """Go on to the next list that shows anything; up from the first one, to the line to search in."""
        cards = list(self.groups.values())
        others = cards[at + 1 :] if way > 0 else cards[:at][::-1] if at > 0 else []
        there = next((card for card in others if not card.isHidden()), None)
        if there is not None:
            there.take_focus(there.last if way < 0 else None)
        elif way < 0:
            self.line.box.setFocus()

    def _show_all(self, group: GroupName) -> None:
        card = self.groups[group]
        last = card.last
        self._whole |= {group}
        self._search()
        card.take_focus(last)

    def _open(self, group: GroupName, row: FoundRow) -> None:
        self._opened = self.window().focusWidget()
        self._follow(group, row.place.id, row.place.page)


_SUB_LINE = QT_TRANSLATE_NOOP(
    "LearnSearch", "Lessons, words, stories, other conditions and your own answers."
)
_READING = QT_TRANSLATE_NOOP("LearnSearch", "The lessons are being read.")
