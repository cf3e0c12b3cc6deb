"""The question that comes first: whether small efforts make the person much worse later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from painapp.domain.entries import Conditions
from painapp.domain.fields import fields_of
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.entry_writing import EntryWriting
from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.field_editors import make_editor
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from painapp.ui.pages.plan.written_form import Desk


class EffortsCard(Card):
    """Asks until it is answered; then one line tells the answer, with a way to change it."""

    def __init__(self, desk: Desk) -> None:
        around = desk.around
        theme, say = around.theme, around.language.text
        super().__init__(theme, say(_TITLE))
        self._say = say
        self._asking = True
        self._answer = ""
        spec = next(one for one in fields_of(Conditions) if one.name == "small_efforts")
        self.why = Label(theme, say(_WHY))
        self.question = Label(theme, say(spec.label), "strong")
        self.editor = make_editor(spec, around, self._said)
        self.editor.widget.setAccessibleName(say(spec.label))
        self.words = Label(theme)
        self.change = TextButton(theme, say(_CHANGE))
        self.change.stand_flush()
        self.change.clicked.connect(self._ask_again)
        self.saved = SavedLine(theme)
        self.saved.undo_pressed.connect(desk.undo)
        self.writing = EntryWriting(Conditions, desk.clock, around.language, desk.messages, self.saved)
        for part in (self.why, self.question, self.editor.widget, self.words):
            self.body.addWidget(part)
        self.body.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.saved)

    def show_record(self, record: Conditions | None) -> None:
        """Show what was said, as the diary has it."""
        self.writing.begin(record)
        self.writing.follow()
        shown = self.writing.entry
        self._answer = shown.small_efforts if isinstance(shown, Conditions) else ""
        self._asking = self._asking or not self._answer
        self.editor.show(self._answer)
        self._show()

    @property
    def asking(self) -> bool:
        """Whether the question is in sight."""
        return self._asking

    def stop_asking(self) -> None:
        """Tell the answer in one line from now on, where there is one."""
        self._asking = not self._answer
        if not self._asking:
            self.saved.clear()
        self._show()

    def forget(self) -> None:
        """Show nothing of a diary."""
        self.writing.close_diary()
        self._answer = ""
        self.editor.show("")
        self.stop_asking()

    def _said(self, value: str) -> None:
        self.writing.put({"small_efforts": value})
        self.saved.show()

    def _ask_again(self) -> None:
        self._asking = True
        self._show()
        self.editor.widget.setFocus()

    def _show(self) -> None:
        self.words.setText(self._say(_WORDS[self._answer]) if self._answer else "")
        self.words.setVisible(bool(self._answer))
        self.why.setVisible(self._asking and not self._answer)
        self.set_title(self._say(_TITLE if self._asking else _ANSWERED))
        self.question.setVisible(self._asking)
        self.editor.widget.setVisible(self._asking)
        self.saved.setVisible(self._asking and bool(self.saved.words.text()))
        self.change.setVisible(not self._asking)


_TITLE = QT_TRANSLATE_NOOP("Pacing", "One question first")
_ANSWERED = QT_TRANSLATE_NOOP("Pacing", "Small efforts")
_CHANGE = QT_TRANSLATE_NOOP("Pacing", "Change my answer")
_WHY = QT_TRANSLATE_NOOP(
    "Pacing", "For some people, doing more and more makes things worse. So this comes first."
)
_WORDS = {
    "no": QT_TRANSLATE_NOOP("Pacing", "You said: small efforts do not make you much worse later."),
    "yes": QT_TRANSLATE_NOOP(
        "Pacing",
        "You said: small efforts make you much worse later. A specialist team can help with this, and your "
        "GP can tell you how to reach one. Here you can plan, take rest breaks and look at your days. "
        "Nothing goes up.",
    ),
    "not-sure": QT_TRANSLATE_NOOP(
        "Pacing",
        "You are not sure, so this page is careful: you can plan, take rest breaks and look at your days, "
        "and nothing goes up. Your GP or coach can help you to find out.",
    ),
}
