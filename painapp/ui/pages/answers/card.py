"""The answers of one lesson."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.answers.row import AnswerRow
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.card import Card

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.ui.pages.answers.state import AnswersOf, OwnAnswer
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.vault.diary import Diary


class AnswersCard(Card):
    """The answers of one lesson, and the way to it."""

    row_opened = Signal(object)
    """A row in which an answer is changed from now on."""
    row_closed = Signal()
    """An answer was changed, or taken out."""
    take_pressed = Signal(object, bool)
    """An answer, and whether it is taken along."""

    def __init__(self, desk: Desk, group: AnswersOf, follow: Callable[[str], None]) -> None:
        super().__init__(desk.around.theme, group.title)
        self._desk = desk
        self.rows: dict[str, AnswerRow] = {}
        self._list = QVBoxLayout()
        self.lesson = TextButton(desk.around.theme, desk.around.language.text(_LESSON), "book")
        self.lesson.stand_flush()
        self.lesson.setAccessibleDescription(group.title)
        self.lesson.clicked.connect(lambda: follow(f"lesson:{group.lesson}"))
        self.body.addLayout(self._list)
        if group.lesson:
            self.body.addWidget(ButtonRow(desk.around.theme, self.lesson))
        self._list.setSpacing(desk.around.theme.gap(20))

    @property
    def open_row(self) -> AnswerRow | None:
        """The one in which an answer is changed."""
        return next((row for row in self.rows.values() if row.is_open), None)

    def follow(self) -> None:
        """Show in an open field what the diary has now."""
        row = self.open_row
        if row is not None and row.field is not None:
            row.field.follow()

    def show_answers(self, group: AnswersOf, diary: Diary) -> None:
        """Show these; what is open stays open."""
        self.follow()
        wanted = {one.id for one in group.answers}
        for id_ in [id_ for id_, row in self.rows.items() if id_ not in wanted and not row.is_open]:
            gone = self.rows.pop(id_)
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, answer in enumerate(group.answers):
            row = self.rows.get(answer.id)
            if row is None:
                row = self.rows[answer.id] = self._made(answer, diary)
                self._list.insertWidget(place, row)
            else:
                row.show_answer(answer)

    def _made(self, answer: OwnAnswer, diary: Diary) -> AnswerRow:
        row = AnswerRow(self._desk, answer)
        row.open_diary(diary)
        row.opened.connect(lambda: self.row_opened.emit(row))
        row.closed.connect(self.row_closed)
        row.take_pressed.connect(lambda wanted: self.take_pressed.emit(row.answer.entry, wanted))
        return row


_LESSON = QT_TRANSLATE_NOOP("Answers", "The lesson")
