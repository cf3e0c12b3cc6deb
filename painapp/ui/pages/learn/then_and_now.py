"""The questions of the start again: what was said then beside what is said now, in words and in readiness."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.entries import HowReady, LessonAnswer
from painapp.domain.learn_lists import READINESS
from painapp.domain.moments import today
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.answer_writing import AnswerField, answers_to
from painapp.ui.pages.learn.looking_back import counts_from, now_of, then_of
from painapp.ui.pages.learn.opening_card import AnswersCard, opening_asked
from painapp.ui.pages.learn.ready_rows import ReadyRows
from painapp.ui.pages.learn.wishes_card import ReadyWriting
from painapp.ui.pages.plan.kept_card import KeptCard
from painapp.ui.widgets.columns import Columns
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.long_text import LongText
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from painapp.content.lessons import Named
    from painapp.domain.ports import Language
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.ui.theme.theme import Theme
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault

SIDE_BY_SIDE = 620
"""Width from which then stands beside now, in pixels at 100 %."""


class WordsThenAndNow(AnswersCard):
    """Each of `questions`, with both answers."""

    wrote = Signal()
    """Something of now was written."""

    def __init__(self, desk: Desk, questions: Sequence[Named]) -> None:
        theme, say = desk.around.theme, desk.around.language.text
        super().__init__(theme, say(_WORDS))
        self._desk = desk
        self._language = desk.around.language
        self._diary: Diary | None = None
        now = say(_NOW)
        self.answers = {
            one.id: AnswerField(desk, opening_asked(one), name=now, pick=self._pick) for one in questions
        }
        self.then = {one.id: ThenWords(theme, one.text) for one in questions}
        for one in questions:
            answer = self.answers[one.id]
            answer.field.box.setAccessibleDescription(one.text)
            answer.field.settled.connect(self._written)
            answer.help.hide()
            self.body.addWidget(Label(theme, one.text, "strong"))
            self.body.addWidget(Columns(theme, self.then[one.id], answer, narrowest=SIDE_BY_SIDE))
        for one in list(self.answers.values())[-1:]:
            one.help.show()  # once, below all of them

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self._diary = vault.diary
        super().open_diary(vault)
        self.refresh()

    def close_diary(self) -> None:
        """See OpenCard."""
        super().close_diary()
        self._diary = None
        for one in self.then.values():
            one.show_words("", "")

    def refresh(self) -> None:
        """See OpenCard."""
        super().refresh()
        diary, since = self._diary, self._since()
        if diary is None or since is None:
            return
        answers = diary.all_of(LessonAnswer)
        for id_, shown in self.then.items():
            then = then_of((one for one in answers_to(answers, "", id_) if one.text), since)
            if then is None:
                shown.show_words("", self._language.text(_NOTHING_THEN))
            else:
                day = self._language.date_full(then.written.day)
                shown.show_words(self._language.text(_THEN, day=day), then.text)

    def _written(self, _text: str) -> None:
        if any(one.entry is not None for one in self.answers.values()):
            self.wrote.emit()

    def _pick(self, answers: Sequence[LessonAnswer]) -> LessonAnswer | None:
        since = self._since()
        return now_of(answers, since) if since is not None else None

    def _since(self) -> date | None:
        diary = self._diary
        if diary is None:
            return None
        return counts_from(diary, today(self._desk.clock, diary.settings.day_start))


class ThenWords(QWidget):
    """What was said then, below the day."""

    def __init__(self, theme: Theme, question: str) -> None:
        super().__init__()
        self._theme = theme
        self._question = question
        self.day = Label(theme, kind="strong")
        self.text: LongText | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.gap(4))
        self._column.addWidget(self.day)
        self._column.addStretch(1)
        self._said = ""

    def show_words(self, day: str, words: str) -> None:
        """Show these."""
        self.day.setText(day)
        self.day.setVisible(bool(day))
        if words == self._said:
            return
        self._said = words
        if self.text is not None:
            self._column.removeWidget(self.text)
            self.text.hide()
            self.text.deleteLater()
            self.text = None
        if words:
            self.text = LongText(self._theme, words, self._question, self)
            self._column.insertWidget(1, self.text)


class ReadyThenAndNow(KeptCard):
    """Each area of which something was said before; both answers are told alike."""

    wrote = Signal()

    def __init__(self, desk: Desk) -> None:
        theme, language = desk.around.theme, desk.around.language
        super().__init__(theme, language.text(_READY))
        self._desk = desk
        self._language = language
        self._diary: Diary | None = None
        self.areas = ReadyRows(theme, language)
        self.areas.said.connect(self._say)
        self.saved = SavedLine(theme)
        self.saved.undo_pressed.connect(desk.undo)
        self.writing = ReadyWriting(desk, self.saved)
        self.body.addWidget(self.areas)
        self.body.addWidget(self.saved)

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self._diary = vault.diary
        self.writing.open_diary(vault.diary)
        self.refresh()

    def close_diary(self) -> None:
        """See OpenCard."""
        self.writing.close_diary()
        self._diary = None
        self.areas.show_areas((), {})

    def refresh(self) -> None:
        """See OpenCard."""
        diary = self._diary
        if diary is None:
            return
        self.writing.writing.follow()
        since = counts_from(diary, today(self._desk.clock, diary.settings.day_start))
        by_area: dict[str, list[HowReady]] = {}
        for one in diary.all_of(HowReady):
            if not (one.area and one.how):
                continue
            by_area.setdefault(one.area, []).append(one)
        then = {area: said for area, all_said in by_area.items() if (said := then_of(all_said, since))}
        now = {area: said.how for area in then if (said := now_of(by_area[area], since)) is not None}
        self.areas.show_areas(then, now)
        for area, said in then.items():
            self.areas.rows[area].show_then(_then_said(said, self._language))

    @property
    def has_any(self) -> bool:
        """Whether there is any area to ask about."""
        return any(not row.isHidden() for row in self.areas.rows.values())

    @property
    def unsaved(self) -> bool:
        """See KeptCard."""
        return self.writing.writing.unsaved

    def flush(self) -> None:
        """See KeptCard."""
        self.writing.writing.retry()

    def leave(self) -> None:
        """See OpenCard."""
        self.writing.writing.close()

    def draft(self) -> dict[str, Any] | None:
        """See KeptCard."""
        return self.writing.writing.draft()

    def take_up(self, draft: dict[str, Any]) -> None:
        """See KeptCard."""
        self.writing.writing.take_up(draft)

    def _say(self, area: str, how: str) -> None:
        self.writing.say(area, how)
        self.wrote.emit()


def _then_said(said: HowReady, language: Language) -> str:
    labels = {one.id: language.text(one.label) for one in READINESS}
    day = language.date_full(said.written.day)
    return language.text(_READY_THEN, day=day, answer=labels.get(said.how, ""))


_WORDS = QT_TRANSLATE_NOOP("CourseLookBack", "Then and now, in your own words")
_THEN = QT_TRANSLATE_NOOP("CourseLookBack", "Then, on {day}")
_NOTHING_THEN = QT_TRANSLATE_NOOP("CourseLookBack", "Nothing was written then.")
_NOW = QT_TRANSLATE_NOOP("CourseLookBack", "Now")
_READY = QT_TRANSLATE_NOOP("CourseLookBack", "How ready you feel to change something")
_READY_THEN = QT_TRANSLATE_NOOP("CourseLookBack", "On {day}: {answer}")
