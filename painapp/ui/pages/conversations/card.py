"""A list of planned conversations of one kind, and the form for one of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.calls import as_they_stand
from painapp.domain.entries import Call, Conversation, Question
from painapp.domain.errors import ExpectedError
from painapp.domain.fields import asked_fields
from painapp.domain.moments import written_now
from painapp.domain.words import QT_TRANSLATE_NOOP, Words
from painapp.ui.pages.conversations.state import CARE_ROLE, as_text, conversation_lines, new_questions
from painapp.ui.pages.plan.listed_card import ListedCard, ListRow
from painapp.ui.pages.plan.written_form import Desk, WrittenForm
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton, TextButton
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.long_text import LongText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.domain.ports import Language
    from painapp.ui.pages.conversations.state import ConversationLine
    from painapp.ui.theme.theme import Theme
    from painapp.vault.diary import Diary

_ONLY_CARE = frozenset({"changed"})


class ConversationCard(ListedCard):
    """Each in its own words, to read before or during; with care, its questions can be kept for the call."""

    def __init__(self, desk: Desk, *, with_care: bool) -> None:
        theme, language = desk.around.theme, desk.around.language
        helps = _CARE_HELPS if with_care else _HELPS
        specs = [
            replace(spec, hint=helps.get(spec.name))
            for spec in asked_fields(Conversation)
            if with_care or spec.name not in _ONLY_CARE
        ]
        form = WrittenForm(Conversation, desk, specs)
        title = language.text(_CARE if with_care else _SOMEBODY)
        super().__init__(desk, title, form, language.text(_ADD_CARE if with_care else _ADD))
        self._with_care = with_care
        self._language = language
        self.why = Label(theme, language.text(_CARE_WHY if with_care else _WHY))
        self.body.insertWidget(0, self.why)

    def begin(self) -> None:
        """Write in a new plan."""
        self.open_form(None)

    def read(self, diary: Diary) -> Sequence[ConversationLine]:
        """See ListedCard."""
        lines = conversation_lines(diary.all_of(Conversation), self._language, with_care=self._with_care)
        self.why.setVisible(not lines and not self.form.is_open)
        return lines

    def make_row(self, line: Any) -> ListRow:
        """See ListedCard."""
        row = ConversationRow(self._theme, self._language, line, with_care=self._with_care)
        row.change_pressed.connect(lambda: self.open_form(line.talk))
        row.copy_pressed.connect(lambda: self._copy(line))
        row.ask_pressed.connect(lambda: self._keep_questions(line))
        return row

    def open_form(self, entry: Any, given: dict[str, Any] | None = None, row: str = "") -> None:
        """See ListedCard."""
        if entry is None:
            given = {**(given or {}), "with_care": self._with_care or None}
        super().open_form(entry, given, row)
        self.why.hide()

    def _copy(self, line: ConversationLine) -> None:
        QGuiApplication.clipboard().setText(as_text(line.talk, self._language))
        self.tell(self._language.text(_COPIED))
        self.said.offer_undo(False)

    def _keep_questions(self, line: ConversationLine) -> None:
        diary = self._diary
        if diary is None:
            return
        questions = as_they_stand(diary.all_of(Question), diary.all_of(Call))
        new = new_questions(line.talk, questions)
        written = written_now(self._desk.clock, diary.settings.day_start)
        kept = [
            Question(
                id=uuid4(), day=written.day, written=written, words=words, role=CARE_ROLE, about=line.name
            )
            for words in new
        ]
        try:
            for question in kept:
                diary.record(question)
        except ExpectedError as error:
            self._desk.messages.trouble(error)
            return
        self.tell(self._language.text(_KEPT if kept else _KEPT_ALREADY))
        self.said.offer_undo(len(kept) == 1)


class ConversationRow(ListRow):
    """With whom and when, what is planned to be said, and what can be done with it."""

    change_pressed = Signal()
    copy_pressed = Signal()
    ask_pressed = Signal()
    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, language: Language, line: ConversationLine, *, with_care: bool) -> None:
        super().__init__()
        self.setAccessibleName(line.name)
        self.change = TextButton(theme, language.text(_CHANGE))
        self.change.clicked.connect(self.change_pressed)
        self.copy = TextButton(theme, language.text(_COPY))
        self.copy.clicked.connect(self.copy_pressed)
        self.ask = QuietButton(theme, language.text(_ASK))
        self.ask.clicked.connect(self.ask_pressed)
        for button in (self.change, self.copy, self.ask):
            button.setAccessibleDescription(line.name)
        self.change.stand_flush()
        self.first = self.change
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(4))
        column.addWidget(Label(theme, line.name, "strong"))
        if line.detail:
            column.addWidget(Label(theme, line.detail, "soft"))
        for spec in asked_fields(Conversation):
            text = getattr(line.talk, spec.name)
            if spec.name in _SHOWN and text:
                column.addSpacing(theme.gap(4))
                label = language.text(spec.label)
                column.addWidget(Label(theme, label, "soft"))
                column.addWidget(LongText(theme, text, label))
        column.addSpacing(theme.gap(4))
        column.addWidget(ButtonRow(theme, self.change, self.copy, self.ask))
        self.ask.setVisible(with_care and bool(line.talk.asks))


_SHOWN = frozenset({"changed", "want_known", "asks", "first_words", "if_hard", "went"})
_SOMEBODY = QT_TRANSLATE_NOOP("Conversations", "With somebody close, at work or next door")
_CARE = QT_TRANSLATE_NOOP("Conversations", "With my GP, a nurse or a therapist")
_WHY = QT_TRANSLATE_NOOP(
    "Conversations",
    "“I could do with some help” is hard to answer. What, when and how long is easier, and leaves "
    "room for a no.",
)
_CARE_WHY = QT_TRANSLATE_NOOP(
    "Conversations", "Ten minutes are short. Three things, the most important first, go a long way."
)
_ADD = QT_TRANSLATE_NOOP("Conversations", "Plan a conversation")
_ADD_CARE = QT_TRANSLATE_NOOP("Conversations", "Plan a talk with my GP")
_CHANGE = QT_TRANSLATE_NOOP("Plan", "Change")
_COPY = QT_TRANSLATE_NOOP("Conversations", "Copy as text")
_COPIED = QT_TRANSLATE_NOOP(
    "Share", "Copied. Paste it where you want it. It stays on the clipboard until you copy something else."
)
_ASK = QT_TRANSLATE_NOOP("Conversations", "Keep the questions for Prepare")
_KEPT = QT_TRANSLATE_NOOP("Conversations", "The questions stand in Share, under Prepare.")
_KEPT_ALREADY = QT_TRANSLATE_NOOP("Conversations", "They stand in Share, under Prepare, already.")
_HELPS: dict[str, Words] = {
    "want_known": QT_TRANSLATE_NOOP("Conversations", "Also what you do not need: “Just sit with me.”"),
    "asks": QT_TRANSLATE_NOOP("Conversations", "What, when and how long."),
    "first_words": QT_TRANSLATE_NOOP("Conversations", "One sentence is enough."),
}
_CARE_HELPS: dict[str, Words] = {
    "changed": QT_TRANSLATE_NOOP(
        "Conversations", "Better and worse. “Slept about five hours, three flare-ups.”"
    ),
    "want_known": QT_TRANSLATE_NOOP(
        "Conversations", "What pain keeps you from often says more than a number."
    ),
    "asks": QT_TRANSLATE_NOOP(
        "Conversations", "Up to three questions, one a line, the most important first."
    ),
    "first_words": QT_TRANSLATE_NOOP("Conversations", "The main thing first, in one sentence."),
}
