"""Questions for the call: collected any time, three of them picked, and talked about in the call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.call import Question
from painapp.domain.calls import MOST_TO_RAISE, open_questions, picked, questions_of
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.calls.call_card import CallCard, specs_of
from painapp.ui.pages.calls.list_card import ListCard, Row
from painapp.ui.pages.calls.state import question_detail
from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.choice import Toggle
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.text_fields import NoteField

if TYPE_CHECKING:
    from uuid import UUID

    from painapp.domain.entries import Entry
    from painapp.ui.pages.calls.desk import CallDesk, Read


class QuestionsCard(ListCard):
    """Everything there is to ask; a tick picks one of the three that matter."""

    def __init__(self, desk: CallDesk) -> None:
        specs = specs_of(Question, "words", "role", folded={"role": _FOR_SOMEBODY})
        super().__init__(desk, _TITLE, _ADD, specs, Question)
        theme = desk.around.theme
        self.help = Label(theme, desk.say(_HELP), "lead")
        self.body.insertWidget(0, self.help)
        self.hint = Label(theme, kind="soft")
        self.hint.hide()
        self.further_apart = TextButton(theme, desk.say(_SUGGESTED))
        self.further_apart.stand_flush()
        self.further_apart.clicked.connect(self._ask_further_apart)
        self.elsewhere = Label(theme, kind="soft")
        self.elsewhere.hide()
        foot = self.body.indexOf(self._foot)
        self.body.insertWidget(foot, self.hint)
        self.body.addWidget(self.further_apart, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.elsewhere)
        self._read: Read | None = None
        self.ticked.connect(self._pick)

    def beginning(self) -> dict[str, Any]:
        """Whom the call is with is whom it is for, unless said otherwise."""
        return {"role": self._role} if self._role else {}

    @property
    def _role(self) -> str:
        return self._read.call.role if self._read is not None and self._read.call is not None else ""

    def show_read(self, read: Read) -> None:
        """See CallCard."""
        self._read = read
        language = self.desk.around.language
        shown, everything = open_questions(read.questions, self._role or None), open_questions(read.questions)
        self.show_rows(
            [
                Row(one, one.words, question_detail(one, self._role, language), one.place is not None)
                for one in shown
            ]
        )
        asked = self.desk.say(_FURTHER_APART)
        self.further_apart.setVisible(not any(one.words == asked for one in read.questions))
        others = len(everything) - len(shown)
        self.elsewhere.setText(self.desk.say(_ELSEWHERE, count=others) if others else "")
        self.elsewhere.setVisible(bool(others))

    def forget(self) -> None:
        """See CallCard."""
        super().forget()
        self._read = None
        self.hint.hide()
        self.elsewhere.hide()

    def _pick(self, question: Entry, on: bool) -> None:
        read = self._read
        if read is None or not isinstance(question, Question):
            return
        taken = [one.place for one in picked(read.questions, self._role or None)]
        free = next((place for place in range(1, MOST_TO_RAISE + 1) if place not in taken), None)
        refused = on and free is None
        self.hint.setText(self.desk.say(_THREE) if refused else "")
        self.hint.setVisible(refused)
        if refused:
            self.show_read(read)
            self.desk.messages.announce(self.desk.say(_THREE))
        else:
            self.desk.put(question, {"place": free if on else None}, self.saved)

    def _ask_further_apart(self) -> None:
        diary, asked = self.desk.diary, self.desk.say(_FURTHER_APART)
        if diary is None or any(one.words == asked for one in diary.all_of(Question)):
            return  # pressed twice, before it was told
        writer = self.desk.writer(Question)
        values = {**self.beginning(), "words": asked}
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)  # what was pressed is about to go
        self.desk.write(writer, lambda: writer.put_all(values), self.saved)


class TalkCard(CallCard):
    """In the call: each question in its order, with a tick and room for what was said."""

    def __init__(self, desk: CallDesk) -> None:
        super().__init__(desk, _TALK)
        self.rows: dict[UUID, TalkRow] = {}
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.nothing = Label(desk.around.theme, desk.say(_NOTHING), "lead")
        self.body.addWidget(self.nothing)
        self.body.addWidget(self._list)
        self.say_saved_above()
        self._call_id = ""
        self._space()
        desk.around.theme.changed.connect(self._space)

    def show_read(self, read: Read) -> None:
        """See CallCard."""
        self._call_id = str(read.call.id) if read.call is not None else ""
        role = read.call.role if read.call is not None else ""
        talked = questions_of(read.call, read.questions) if read.call is not None else ()
        waiting = open_questions(read.questions, role or None)
        found = {one.id: one for one in (*talked, *waiting) if one.call in {"", self._call_id}}
        order = {one.id: place for place, one in enumerate(read.questions)}
        wanted = sorted(found.values(), key=lambda one: (one.place or MOST_TO_RAISE + 1, order[one.id]))
        for gone in [one for one in self.rows if one not in found]:
            self._drop(self.rows.pop(gone))
        for place, one in enumerate(wanted):
            row = self.rows.get(one.id) or self._made(one.id)
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
            row.raise_()
            row.show_question(one)
        self.nothing.setVisible(not wanted)
        self._list.setVisible(bool(wanted))

    def first(self) -> QWidget | None:
        """See CallCard."""
        return next((row.talked for row in self.rows.values()), None)

    def flush(self) -> None:
        """See CallCard."""
        for row in self.rows.values():
            row.answer.flush()

    def forget(self) -> None:
        """See CallCard."""
        for id_ in list(self.rows):
            self._drop(self.rows.pop(id_))

    def _made(self, id_: UUID) -> TalkRow:
        row = self.rows[id_] = TalkRow(self.desk, self._list)
        row.talked.chosen.connect(lambda on: self._put(id_, {"asked": on or None}))
        row.answer.settled.connect(lambda text: self._put(id_, {"answer": text, "asked": True}))
        return row

    def _put(self, id_: UUID, values: dict[str, Any]) -> None:
        entry = self.desk.diary.entry(id_) if self.desk.diary is not None else None
        if entry is None:
            return
        if not self._call_id:
            self.desk.ensure_call(self.saved)
            self._call_id = str(self.desk.call.id) if self.desk.call is not None else ""
        of_it = self._call_id if values["asked"] else ""
        self.desk.put(entry, {**values, "call": of_it}, self.saved)

    def _drop(self, row: QWidget) -> None:
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _space(self) -> None:
        self._column.setSpacing(self.desk.around.theme.gap(20))


class TalkRow(QWidget):
    """A question, its tick, and what was said."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, desk: CallDesk, parent: QWidget) -> None:
        super().__init__(parent)
        theme = desk.around.theme
        self.talked = Toggle(theme, "")
        self.answer = NoteField(theme, desk.say(_ANSWER), fewest_lines=1)
        self.answer.name_label.hide()
        self._name = desk.say(_ANSWER)
        self._dress()
        theme.changed.connect(self._dress)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(4))
        column.addWidget(self.talked)
        column.addWidget(self.answer)

    def _dress(self) -> None:
        # Qt writes the placeholder in the type of the viewport, which does not always follow.
        self.answer.box.viewport().setFont(self.answer.box.font())
        self.answer.box.setPlaceholderText(self._name)

    def show_question(self, question: Question) -> None:
        """Show it as it is kept."""
        self.setAccessibleName(question.words)
        self.talked.setText(question.words)
        self.talked.explain(question.about)
        self.talked.setChecked(bool(question.asked))
        self.answer.box.setAccessibleDescription(question.words)
        self.answer.set_text(question.answer)


_TITLE = QT_TRANSLATE_NOOP("Calls", "What I want to talk about")
_HELP = QT_TRANSLATE_NOOP("Calls", "Tick up to three that matter most. They go on the page.")
_ADD = QT_TRANSLATE_NOOP("Calls", "Add a question")
_FOR_SOMEBODY = QT_TRANSLATE_NOOP("Calls", "For somebody in particular")
_THREE = QT_TRANSLATE_NOOP("Calls", "Three are ticked. Untick one to pick another.")
_SUGGESTED = QT_TRANSLATE_NOOP("Calls", "Ask whether calls could be further apart")
_FURTHER_APART = QT_TRANSLATE_NOOP("Calls", "Could our calls be further apart?")
_ELSEWHERE = QT_TRANSLATE_NOOP("Calls", "%n question(s) for somebody else, kept for then.")
_TALK = QT_TRANSLATE_NOOP("Calls", "What I want to talk about")
_NOTHING = QT_TRANSLATE_NOOP("Calls", "No questions are waiting. There is room for notes below.")
_ANSWER = QT_TRANSLATE_NOOP("Question", "What was said")
