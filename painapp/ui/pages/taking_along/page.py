"""What I take with me: own words, answers that were ticked, and the way to copy or print them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.entries import only_one
from painapp.domain.errors import ExpectedError
from painapp.domain.learning import LessonAnswer, TakenAlong
from painapp.domain.moments import today
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.answers.page import own_answers
from painapp.ui.pages.answers.state import taken, taken_page, taken_text
from painapp.ui.pages.companions.take_away import TakeAway
from painapp.ui.pages.learn.tool_page import ToolPage
from painapp.ui.pages.plan.kept_card import KeptCard
from painapp.ui.pages.plan.piece_form import PieceWords
from painapp.ui.pages.plan.pieces_card import PiecesCard
from painapp.ui.shell import rooms
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton, TextButton
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.long_text import LongText

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.sheets.words_page import WordsPage
    from painapp.ui.course_shelf import CourseShelf
    from painapp.ui.pages.answers.state import OwnAnswer
    from painapp.ui.pages.companions.take_away import PageMaker
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault

LESSON = "looking-back"
"""The lesson this page belongs to."""


class TakingAlongPage(ToolPage):
    """Three cards: own words, answers, and what can be done with both."""

    def __init__(
        self,
        desk: Desk,
        shelf: CourseShelf,
        maker: PageMaker,
        go: Callable[[str], None],
        follow: Callable[[str], None],
    ) -> None:
        self.pieces = PiecesCard(TakenAlong, _PIECES, desk)
        self.answers = TakenCard(desk, shelf, go)
        self.take = TakeCard(desk, shelf, maker)
        cards = {"pieces": self.pieces, "answers": self.answers, "take": self.take}
        kinds = frozenset({TakenAlong.KIND, LessonAnswer.KIND})
        super().__init__(desk.around, rooms.TAKING_ALONG, cards, kinds, go, follow, LESSON)
        self.frame.set_sub_line(desk.around.language.text(_SUB_LINE))


class TakenCard(KeptCard):
    """The answers that were ticked, each with a way to leave it out again."""

    def __init__(self, desk: Desk, shelf: CourseShelf, go: Callable[[str], None]) -> None:
        theme, say = desk.around.theme, desk.around.language.text
        super().__init__(theme, say(_FROM_ANSWERS))
        self._desk = desk
        self._shelf = shelf
        self._diary: Diary | None = None
        self.rows: dict[str, TakenRow] = {}
        self.nothing = Label(theme, say(_NO_ANSWERS))
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.gap(16))
        self.choose = QuietButton(theme, say(_CHOOSE))
        self.choose.clicked.connect(lambda: go("answers"))
        self.body.addWidget(self.nothing)
        self.body.addLayout(self._list)
        self.body.addWidget(ButtonRow(theme, self.choose))

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self._diary = vault.diary
        self.refresh()

    def close_diary(self) -> None:
        """See OpenCard."""
        self._diary = None
        self._show(())

    def refresh(self) -> None:
        """See OpenCard."""
        if self._diary is not None:
            self._show(taken(own_answers(self._diary, self._shelf, self._desk.around.language)))

    def _show(self, answers: tuple[OwnAnswer, ...]) -> None:
        wanted = {one.id: one for one in answers}
        for id_ in [id_ for id_, row in self.rows.items() if wanted.get(id_) != row.answer]:
            gone = self.rows.pop(id_)
            if gone.leave.hasFocus():
                self.choose.setFocus()
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, one in enumerate(answers):
            if one.id not in self.rows:
                row = self.rows[one.id] = TakenRow(self._desk, one)
                row.leave.clicked.connect(lambda _=False, one=one: self._leave_out(one.entry))
                self._list.insertWidget(place, row)
        self.nothing.setVisible(not answers)

    def _leave_out(self, answer: LessonAnswer) -> None:
        if self._diary is None:
            return
        try:
            self._diary.edit(replace(answer, taken=None))
        except ExpectedError as error:
            self._desk.messages.trouble(error)


class TakenRow(QWidget):
    """A question, the answer to it, and the way to leave it out."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, desk: Desk, answer: OwnAnswer) -> None:
        super().__init__()
        theme, entry = desk.around.theme, answer.entry
        self.answer = answer
        self.setAccessibleName(entry.question)
        self.leave = TextButton(theme, desk.around.language.text(_LEAVE_OUT))
        self.leave.stand_flush()
        self.leave.setAccessibleDescription(entry.question)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(4))
        column.addWidget(Label(theme, entry.question, "strong"))
        column.addWidget(LongText(theme, entry.text, entry.question))
        column.addWidget(ButtonRow(theme, self.leave))


class TakeCard(KeptCard):
    """Copy it, or print it; there while something is taken along."""

    def __init__(self, desk: Desk, shelf: CourseShelf, maker: PageMaker) -> None:
        say = desk.around.language.text
        super().__init__(desk.around.theme, say(_TAKE))
        self._desk = desk
        self._shelf = shelf
        self._diary: Diary | None = None
        self.away = TakeAway(desk.around.theme, maker, self._text, self._page)
        self.nothing = Label(desk.around.theme, say(_NOTHING_YET))
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.away)

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self._diary = vault.diary
        self.refresh()

    def close_diary(self) -> None:
        """See OpenCard."""
        self._diary = None
        self.away.forget()

    def refresh(self) -> None:
        """See OpenCard."""
        if self._diary is not None:
            there = bool(self._text())
            self.nothing.setVisible(not there)
            self.away.setVisible(there)

    def leave(self) -> None:
        """See OpenCard."""
        self.away.forget()

    def _text(self) -> str:
        return taken_text(*self._what(), self._desk.around.language)

    def _page(self) -> WordsPage:
        now = today(self._desk.clock)
        return taken_page(*self._what(), now, self._desk.around.language)

    def _what(self) -> tuple[TakenAlong | None, tuple[OwnAnswer, ...]]:
        """Return own words and answers as they are now."""
        if self._diary is None:
            return None, ()
        along = only_one(self._diary.all_of(TakenAlong), TakenAlong)
        return along, taken(own_answers(self._diary, self._shelf, self._desk.around.language))


_SUB_LINE = QT_TRANSLATE_NOOP("TakingAlong", "In your own words. It goes into no summary.")
_FROM_ANSWERS = QT_TRANSLATE_NOOP("TakingAlong", "From my answers")
_NO_ANSWERS = QT_TRANSLATE_NOOP(
    "TakingAlong",
    "Tick “I take this with me” at an answer, in a lesson or under My answers, and it stands here.",
)
_CHOOSE = QT_TRANSLATE_NOOP("TakingAlong", "Choose among my answers")
_LEAVE_OUT = QT_TRANSLATE_NOOP("TakingAlong", "Leave it out")
_TAKE = QT_TRANSLATE_NOOP("Practise", "Take it with me")
_NOTHING_YET = QT_TRANSLATE_NOOP("TakingAlong", "Once something stands above, it can be copied or printed.")
_PIECES = PieceWords(
    QT_TRANSLATE_NOOP("TakingAlong", "What I keep of all this"),
    QT_TRANSLATE_NOOP("TakingAlong", "Four short pieces, for yourself. Any of them can stay empty."),
    QT_TRANSLATE_NOOP("TakingAlong", "Begin"),
    {
        "learned": QT_TRANSLATE_NOOP(
            "TakingAlong", "It may also be that nothing has changed. That counts as well."
        ),
        "keeps": QT_TRANSLATE_NOOP("TakingAlong", "The smaller it is, the longer it may stay."),
        "people": QT_TRANSLATE_NOOP("TakingAlong", "A person, a group, a neighbour’s dog."),
        "sentence": QT_TRANSLATE_NOOP("TakingAlong", "Words you would like to hear then, from yourself."),
    },
)
