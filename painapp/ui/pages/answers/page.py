"""My answers: everything the person answered in the course, by lesson, to read, change and take along."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.errors import ExpectedError
from painapp.domain.learning import LessonAnswer
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.answers.card import AnswersCard
from painapp.ui.pages.answers.state import Prompts, answers_by_lesson
from painapp.ui.pages.back import LEARN, BackTo
from painapp.ui.shell import rooms
from painapp.ui.shell.page import Page
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.page_frame import PageFrame
from painapp.ui.widgets.reading_order import first_stop

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from painapp.domain.changes import Changes
    from painapp.domain.ports import Language
    from painapp.ui.course_shelf import CourseShelf
    from painapp.ui.pages.answers.row import AnswerRow
    from painapp.ui.pages.answers.state import AnswersOf
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.vault.reader import DiaryReader
    from painapp.vault.vault import Vault

AT_ONCE = 3
"""So many lessons are built before the page is painted, the others after that."""


def own_answers(reader: DiaryReader, shelf: CourseShelf, language: Language) -> tuple[AnswersOf, ...]:
    """Return all answers in the diary, by lesson; reads the lessons that were answered, and no others."""
    answers = reader.all_of(LessonAnswer)
    return answers_by_lesson(answers, _prompts(shelf, {one.lesson for one in answers}), language)


def _prompts(shelf: CourseShelf, lessons: set[str]) -> Prompts:
    asked = {"": [one.id for one in shelf.course.opening]}
    for id_ in lessons & shelf.headings.keys():
        lesson = shelf.lesson(id_)
        if lesson is not None:
            thought = [page.think.id for page in lesson.pages if page.think is not None]
            asked[id_] = [*thought, lesson.own_words.id]
    return Prompts({id_: one.title for id_, one in shelf.headings.items()}, asked)


class AnswersPage(Page):
    """A card for each lesson with answers. `follow` goes where a link of the course leads."""

    def __init__(
        self, desk: Desk, shelf: CourseShelf, go: Callable[[str], None], follow: Callable[[str], None]
    ) -> None:
        super().__init__()
        theme, self._language = desk.around.theme, desk.around.language
        say = self._language.text
        self._desk = desk
        self._shelf = shelf
        self._follow = follow
        self._vault: Vault | None = None
        self._wanted = ""
        self._groups: tuple[AnswersOf, ...] = ()
        self.cards: dict[str, AnswersCard] = {}
        self.frame = PageFrame(theme, self.title())
        self.frame.set_sub_line(say(_SUB_LINE))
        self.frame.add_above(BackTo(theme, self._language, go, LEARN))
        self.nothing = Card(theme)
        self.nothing.setAccessibleName(self.title())
        self.nothing.body.addWidget(Label(theme, say(_NOTHING)))
        self.along = QuietButton(theme, say(rooms.TAKING_ALONG))
        self.along.clicked.connect(lambda: go("taking-along"))
        self._list = QVBoxLayout()
        self.frame.add(self.nothing)
        self.frame.body.addLayout(self._list)
        self._ways = ButtonRow(theme, self.along)
        self.frame.add(self._ways)
        self._later = QTimer(self)
        self._later.setInterval(0)
        self._later.timeout.connect(lambda: self._make(1))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        self._space()
        theme.changed.connect(self._space)

    @property
    def rows(self) -> dict[str, AnswerRow]:
        """All rows, by the id of their answer."""
        return {id_: row for card in self.cards.values() for id_, row in card.rows.items()}

    def title(self) -> str:
        """See Page."""
        return self._language.text(rooms.ANSWERS)

    def start_focus(self) -> QWidget | None:
        """The answer that was asked for, else the first."""
        wanted, self._wanted = self._wanted, ""
        while wanted and wanted not in self.rows and len(self.cards) < len(self._groups):
            self._make(1)
        row = self.rows.get(wanted)
        if row is not None:
            return row.change
        return next((first_stop(card, self) for card in self.cards.values()), self.along)

    def open(self, id_: str, _page: str = "", /) -> None:
        """Go to an answer."""
        self._wanted = id_

    def open_diary(self, vault: Vault) -> None:
        """See Page."""
        self._vault = vault

    def close_diary(self) -> None:
        """See Page."""
        self.flush()
        self._vault = None
        self._later.stop()
        self._groups = ()
        self._take_away(set(self.cards))
        self._show_ways()

    def concerned(self, changes: Changes) -> bool:
        """See Page."""
        return LessonAnswer.KIND in changes.kinds

    def refresh(self) -> None:
        """See Page."""
        if self._vault is None:
            return
        diary = self._vault.diary
        self._groups = own_answers(diary, self._shelf, self._language)
        open_in = {lesson for lesson, card in self.cards.items() if card.open_row is not None}
        self._take_away(set(self.cards) - {group.lesson for group in self._groups} - open_in)
        for group in self._groups:
            if group.lesson in self.cards:
                self.cards[group.lesson].show_answers(group, diary)
        for lesson in open_in - {group.lesson for group in self._groups}:
            self.cards[lesson].follow()
        self._make(AT_ONCE)
        self._show_ways()

    def flush(self) -> None:
        """See Page."""
        for row in self._open_rows():
            if row.field is not None:
                row.field.flush()

    def leave(self) -> None:
        """See Page."""
        for row in self._open_rows():
            row.close_field()

    def step_back(self) -> bool:
        """See Page."""
        closed = [row.close_field() for row in self._open_rows()]
        return bool(closed)

    @property
    def unsaved(self) -> bool:
        """See Page."""
        return any(row.unsaved for row in self._open_rows())

    def draft(self) -> dict[str, Any] | None:
        """See Page."""
        return next(({"answer": row.answer.id, **(row.draft() or {})} for row in self._open_rows()), None)

    def take_up(self, draft: dict[str, Any]) -> None:
        """See Page."""
        while draft["answer"] not in self.rows and len(self.cards) < len(self._groups):
            self._make(1)
        row = self.rows.get(draft["answer"])
        if row is not None:
            row.take_up(draft)

    def _open_rows(self) -> list[AnswerRow]:
        return [row for row in self.rows.values() if row.is_open]

    def _make(self, count: int) -> None:
        """Build cards that are not there yet, in their order."""
        for place, group in enumerate(self._groups):
            if group.lesson in self.cards or not count or self._vault is None:
                continue
            count -= 1
            card = AnswersCard(self._desk, group, self._follow)
            card.row_opened.connect(self._close_others)
            card.row_closed.connect(self._look_again)
            card.take_pressed.connect(self._take)
            card.show_answers(group, self._vault.diary)
            self._list.insertWidget(place, card)
            self.cards[group.lesson] = card
        if len(self.cards) < len(self._groups):
            self._later.start()
        else:
            self._later.stop()

    def _take_away(self, lessons: set[str]) -> None:
        for lesson in lessons:
            card = self.cards.pop(lesson)
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()

    def _close_others(self, opened: AnswerRow) -> None:
        for row in self._open_rows():
            if row is not opened:
                row.close_field()

    def _look_again(self) -> None:
        """What was emptied goes; the keyboard stays on the page."""
        focus = self.window().focusWidget()
        row = next((one for one in self.rows.values() if focus is one.change), None)
        self.refresh()
        if row is not None and row not in self.rows.values():
            there = self.start_focus()
            if there is not None:
                there.setFocus()

    def _take(self, answer: LessonAnswer, wanted: bool) -> None:
        if self._vault is None:
            return
        try:
            self._vault.diary.edit(replace(answer, taken=wanted or None))
        except ExpectedError as error:
            self._desk.messages.trouble(error)
            self.refresh()

    def _show_ways(self) -> None:
        self.nothing.setVisible(not self._groups and self._vault is not None)
        self._ways.setVisible(self._vault is not None)

    def _space(self) -> None:
        self._list.setSpacing(self._desk.around.theme.gap(18))


_SUB_LINE = QT_TRANSLATE_NOOP("Answers", "Only you see them. They go into no summary.")
_NOTHING = QT_TRANSLATE_NOOP(
    "Answers", "What you answer in the lessons is kept here, by lesson. You can change it at any time."
)
