"""One answer: the question, the person's own words, and the ways to change them and to take them along."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.answer_writing import AnswerField, Asked
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton, TextButton
from painapp.ui.widgets.chips import Chip
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.long_text import LongText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.domain.learning import LessonAnswer
    from painapp.ui.pages.answers.state import OwnAnswer
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.vault.diary import Diary


class AnswerRow(QWidget):
    """Shows an answer, or the field it is changed in."""

    opened = Signal()
    """The person changes it."""
    closed = Signal()
    """It was changed, or taken out."""
    take_pressed = Signal(bool)
    """The person takes it along, or no longer."""
    accessible_role = QAccessible.Role.Grouping

    def __init__(self, desk: Desk, answer: OwnAnswer) -> None:
        super().__init__()
        self._desk = desk
        self._theme = theme = desk.around.theme
        say = desk.around.language.text
        self.answer = answer
        self.field: AnswerField | None = None
        """Where it is changed; None while it is only read."""
        self.question = Label(theme, "", "strong")
        self.when = Label(theme, "", "soft")
        self.text: LongText | None = None
        self.change = TextButton(theme, say(_CHANGE), "pencil")
        self.change.stand_flush()
        self.change.clicked.connect(self.open)
        self.take = Chip(theme, say(_TAKE))
        self.take.clicked.connect(lambda: self.take_pressed.emit(self.take.isChecked()))
        self.done = QuietButton(theme, say(_DONE))
        self.done.clicked.connect(self.close_field)
        self._ways = ButtonRow(theme, self.change, self.take)
        self._end = ButtonRow(theme, self.done)
        self._end.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.question, self.when, self._ways, self._end):
            self._column.addWidget(part)
        self.show_answer(answer)
        self._space()
        theme.changed.connect(self._space)

    @property
    def is_open(self) -> bool:
        """Whether it is being changed."""
        return self.field is not None

    @property
    def unsaved(self) -> bool:
        """Whether something said here could not be saved."""
        return self.field is not None and self.field.unsaved

    def show_answer(self, answer: OwnAnswer) -> None:
        """Show the answer as it is now."""
        before = self.text
        if before is None or self.answer != answer:
            self.text = LongText(self._theme, answer.entry.text, answer.entry.question)
            self._column.insertWidget(2, self.text)
            if before is not None:
                self._column.removeWidget(before)
                before.hide()
                before.deleteLater()
        self.answer = answer
        self.setAccessibleName(answer.entry.question)
        self.question.setText(answer.entry.question)
        self.when.setText(answer.when)
        self.change.setAccessibleDescription(answer.entry.question)
        self.take.setAccessibleDescription(answer.entry.question)
        self.take.setChecked(bool(answer.entry.taken))
        self._show_which()

    def open(self) -> None:
        """Change it here."""
        diary = self._diary
        if self.field is not None or diary is None:
            return
        self.opened.emit()
        entry = self.answer.entry
        asked = Asked(entry.lesson, entry.title, entry.prompt, entry.question)
        self.field = AnswerField(self._desk, asked, name=_name(self._desk), pick=self._pick)
        self._column.insertWidget(self._column.count() - 1, self.field)
        self.field.open_diary(diary)
        self.field.show()
        self._show_which()
        self.field.field.box.setFocus()

    def close_field(self) -> bool:
        """Save what is typed and show the answer; False where something could not be saved."""
        field = self.field
        if field is None:
            return True
        field.leave()
        if field.unsaved:
            return False
        focus = self.window().focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        entry = field.entry
        self.field = None
        if entry is not None:
            self.show_answer(self.answer._replace(entry=entry))
        self._show_which()
        if had_focus:
            self.change.setFocus()
        field.close_diary()
        field.hide()
        self._column.removeWidget(field)
        field.deleteLater()
        self.closed.emit()
        return True

    _diary: Diary | None = None

    def open_diary(self, diary: Diary) -> None:
        """Write into this diary."""
        self._diary = diary

    def draft(self) -> dict[str, Any] | None:
        """Return what is open here; None where nothing is."""
        return {"typed": self.field.draft()} if self.field is not None else None

    def take_up(self, draft: dict[str, Any]) -> None:
        """Open it again."""
        self.open()
        if self.field is not None and draft["typed"] is not None:
            self.field.take_up(draft["typed"])

    def _pick(self, answers: Sequence[LessonAnswer]) -> LessonAnswer | None:
        return next((one for one in answers if one.id == self.answer.entry.id), None)

    def _show_which(self) -> None:
        opened = self.field is not None
        if self.text is not None:
            self.text.setVisible(not opened)
        self.when.setVisible(bool(self.when.text()))
        self._ways.setVisible(not opened)
        self._end.setVisible(opened)

    def _space(self) -> None:
        self._column.setSpacing(self._theme.gap(6))


def _name(desk: Desk) -> str:
    return desk.around.language.text(_OWN_WORDS)


_CHANGE = QT_TRANSLATE_NOOP("Plan", "Change")
_DONE = QT_TRANSLATE_NOOP("Plan", "Done")
_TAKE = QT_TRANSLATE_NOOP("LessonAnswer", "I take this with me")
_OWN_WORDS = QT_TRANSLATE_NOOP("LessonAnswer", "In my own words")
