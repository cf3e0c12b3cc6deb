"""Looking back some months after the course: the same questions, then and now, and the day for it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from painapp.domain.entries import HowReady, LessonAnswer, LessonRead, MyCourse, only_one
from painapp.domain.errors import ExpectedError
from painapp.domain.fields import fields_of
from painapp.domain.looking_back import in_three_months
from painapp.domain.moments import written_now
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.entry_writing import EntryWriting
from painapp.ui.pages.back import LEARN
from painapp.ui.pages.learn.looking_back import counts_from, look_back_day, start_answers, then_of
from painapp.ui.pages.learn.then_and_now import ReadyThenAndNow, WordsThenAndNow
from painapp.ui.pages.plan.kept_card import KeptCard, PartPage
from painapp.ui.shell import rooms
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.entry_form import EntryForm
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from painapp.content.lessons import Named
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault

_KINDS = frozenset({MyCourse.KIND, HowReady.KIND, LessonAnswer.KIND, LessonRead.KIND})


class CourseLookBackPage(PartPage):
    """Shows then and now of `questions`; before anything was said it leads to where that is done."""

    def __init__(self, desk: Desk, questions: Sequence[Named], go: Callable[[str], None]) -> None:
        around = desk.around
        theme, say = around.theme, around.language.text
        self._desk = desk
        self._diary: Diary | None = None
        self.words = WordsThenAndNow(desk, questions)
        self.ready = ReadyThenAndNow(desk)
        self.day = DayCard(desk)
        cards = {"words": self.words, "ready": self.ready, "day": self.day}
        super().__init__(around, rooms.COURSE_LOOK_BACK, cards, _KINDS, go, LEARN)
        self.frame.set_sub_line(say(_SUB_LINE))
        self.nothing = Card(theme, say(_NOTHING))
        self.nothing.body.addWidget(Label(theme, say(_NOTHING_WORDS)))
        self.begin = PrimaryButton(theme, say(_BEGIN))
        self.begin.clicked.connect(lambda: go("course-start"))
        self.nothing.body.addWidget(ButtonRow(theme, self.begin))
        self.frame.body.insertWidget(0, self.nothing)
        self.words.wrote.connect(self._note)
        self.ready.wrote.connect(self._note)
        self.nothing.hide()

    def open_diary(self, vault: Vault) -> None:
        """See Page."""
        self._diary = vault.diary
        super().open_diary(vault)

    def close_diary(self) -> None:
        """See Page."""
        super().close_diary()
        self._diary = None

    def refresh(self) -> None:
        """See Page."""
        super().refresh()
        diary = self._diary
        if diary is None:
            return
        since = counts_from(diary, self.day.writing.today)
        words = then_of(start_answers(diary), since) is not None
        self.words.setVisible(words)
        self.ready.setVisible(self.ready.has_any)
        self.nothing.setVisible(not (words or self.ready.has_any))

    def start_focus(self) -> QWidget | None:
        """Where nothing was asked at the start yet, the way to that."""
        return self.begin if not self.nothing.isHidden() else super().start_focus()

    def _note(self) -> None:
        """Keep that it was looked back today, without standing in the way of undo."""
        diary = self._diary
        if diary is None:
            return
        plan = only_one(diary.all_of(MyCourse), MyCourse)
        since = counts_from(diary, self.day.writing.today)
        if plan is None:
            written = written_now(self._desk.clock, diary.settings.day_start)
            plan = MyCourse(id=uuid4(), day=written.day, written=written)
        try:
            diary.note(replace(plan, looked_back=since))
        except ExpectedError as error:
            self._desk.messages.trouble(error)


class DayCard(KeptCard):
    """The day on which Today offers to look back, once."""

    def __init__(self, desk: Desk) -> None:
        around = desk.around
        theme, say = around.theme, around.language.text
        super().__init__(theme, say(_DAY))
        self._language = around.language
        self._diary: Diary | None = None
        self.words = Label(theme)
        specs = [spec for spec in fields_of(MyCourse) if spec.name == "look_back_on"]
        self.form = EntryForm(MyCourse, around, specs=specs)
        self.form.edited.connect(lambda field, value: self._put({field: value}))
        self.three_months = QuietButton(theme, say(_IN_THREE_MONTHS))
        self.three_months.clicked.connect(self._in_three_months)
        self.saved = SavedLine(theme)
        self.saved.undo_pressed.connect(desk.undo)
        self.writing = EntryWriting(MyCourse, desk.clock, around.language, desk.messages, self.saved)
        for part in (self.words, self.form, ButtonRow(theme, self.three_months, self.saved)):
            self.body.addWidget(part)

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self._diary = vault.diary
        self.writing.open_diary(vault.diary)
        self.refresh()

    def close_diary(self) -> None:
        """See OpenCard."""
        self.flush()
        self.writing.close_diary()
        self._diary = None
        self.form.start_with(None)
        self.words.setText("")

    def refresh(self) -> None:
        """See OpenCard."""
        diary = self._diary
        if diary is None:
            return
        if not self.writing.unsaved:
            self.writing.begin(only_one(diary.all_of(MyCourse), MyCourse))
        self.writing.follow()
        self.form.show_entry(self.writing.entry)
        day, say = look_back_day(diary), self._language.text
        chosen = isinstance(self.writing.entry, MyCourse) and self.writing.entry.look_back_on is not None
        if day is not None and day <= self.writing.today:
            self.words.setText(say(_AGAIN))
        elif chosen:
            self.words.setText(say(_ONCE))
        elif day is not None:
            self.words.setText(say(_BY_ITSELF, day=self._language.date_full(day)))
        else:
            self.words.setText(say(_AFTERWARDS))

    @property
    def unsaved(self) -> bool:
        """See KeptCard."""
        return self.writing.unsaved or self.form.refused

    def flush(self) -> None:
        """See KeptCard."""
        self.form.flush()
        self.writing.retry()

    def leave(self) -> None:
        """See OpenCard."""
        self.flush()
        self.writing.close()

    def draft(self) -> dict[str, Any] | None:
        """See KeptCard."""
        unsaved, form = self.writing.draft(), self.form.draft()
        return {"unsaved": unsaved, "form": form} if self.unsaved else None

    def take_up(self, draft: dict[str, Any]) -> None:
        """See KeptCard."""
        self.writing.take_up(draft["unsaved"])
        self.form.take_up(draft["form"])
        self.refresh()

    def _in_three_months(self) -> None:
        self._put({"look_back_on": in_three_months(self.writing.today)})

    def _put(self, values: dict[str, Any]) -> None:
        kept = self.writing.put(values)
        if kept or self.writing.unsaved:
            self.form.show_problem("look_back_on", "")
        else:
            self.form.refuse("look_back_on", self.saved.words.text())
        self.refresh()


_SUB_LINE = QT_TRANSLATE_NOOP(
    "CourseLookBack",
    "The same questions as at the start. It can change, and if it hasn't, that is nobody's fault.",
)
_NOTHING = QT_TRANSLATE_NOOP("CourseLookBack", "Here then and now will stand side by side")
_NOTHING_WORDS = QT_TRANSLATE_NOOP(
    "CourseLookBack",
    "Answer a few questions at the start, as many as you like. From the next day on you can read them here, "
    "beside what you say then.",
)
_BEGIN = QT_TRANSLATE_NOOP("CourseLookBack", "Go to the questions")
_DAY = QT_TRANSLATE_NOOP("CourseLookBack", "A day to look back")
_ONCE = QT_TRANSLATE_NOOP("CourseLookBack", "From that day on Today offers once to open this page.")
_BY_ITSELF = QT_TRANSLATE_NOOP(
    "CourseLookBack",
    "Today offers once to open this page: on {day}, three months after the course. You can choose another "
    "day.",
)
_AFTERWARDS = QT_TRANSLATE_NOOP(
    "CourseLookBack",
    "Three months after the last lesson Today offers once to open this page. You can choose a day yourself.",
)
_AGAIN = QT_TRANSLATE_NOOP("CourseLookBack", "You can choose a day to look back once more.")
_IN_THREE_MONTHS = QT_TRANSLATE_NOOP("AfterCallsPage", "In three months")
