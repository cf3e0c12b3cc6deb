"""Things to try on Today, put there from a lesson: four equal answers, a note, and what can grow from it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Signal

from painapp.domain.entries import Goal, SmallStep, ThingToTry, ThingTried
from painapp.domain.errors import ExpectedError
from painapp.domain.fields import fields_of
from painapp.domain.goals import on_today, open_words, plain
from painapp.domain.learn_lists import THING_TRIED
from painapp.domain.trying import DID, LATER, PARTLY, things_today, tried_of
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.making_steps import make_step
from painapp.ui.pages.today.answered_card import AnsweredCard, AnswerRow, Asked
from painapp.ui.shell import rooms
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.chips import Chip

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date
    from uuid import UUID

    from painapp.content.lesson import Try
    from painapp.content.marked_text import Picture
    from painapp.domain.ports import Clock, Language
    from painapp.ui.shell.messages import Messages
    from painapp.ui.widgets.entry_form import EntryForm
    from painapp.ui.widgets.field_editors import Surroundings
    from painapp.ui.widgets.marked_blocks import MarkedBlocks
    from painapp.vault.diary import Diary
    from painapp.vault.reader import DiaryReader


class ThingToday(NamedTuple):
    """A thing as Today shows it; `is_step` tells whether it is a small step there already."""

    thing: ThingToTry
    detail: str
    is_step: bool

    @property
    def id(self) -> UUID:
        """See Line."""
        return self.thing.id

    @property
    def words(self) -> str:
        """See Line."""
        return self.thing.words


class ThingsCard(AnsweredCard):
    """Shows what stands there today. `go` opens another page by its id, or what a link leads to.

    `read` gives what a lesson says of a thing, by their ids; None where there is no such lesson any more.
    """

    name = "things"
    kinds = frozenset({ThingTried.KIND, ThingToTry.KIND, SmallStep.KIND, Goal.KIND})
    asked = Asked(ThingTried, "thing", ("how", "note"))
    few = 3

    def __init__(
        self,
        around: Surroundings,
        clock: Clock,
        messages: Messages,
        undo: Callable[[], None],
        go: Callable[[str], None],
        read: Callable[[str, str], Try | None],
    ) -> None:
        self.learn = TextButton(around.theme, around.language.text(rooms.LEARN))
        self.learn.clicked.connect(lambda: go("learn"))
        super().__init__(around, clock, messages, undo, _TITLE, self.learn)
        self._go = go
        self._read = read
        self._made: UUID | None = None

    def read(self, diary: Diary, day: date) -> Sequence[ThingToday]:
        """See AnsweredCard."""
        return things_shown(diary, day, self._around.language)

    def make_row(self, line: ThingToday) -> AnswerRow:
        """See AnsweredCard."""
        thing = line.thing
        row = ThingTodayRow(self._around, line.words, lambda: self._read(thing.lesson, thing.thing))
        row.followed.connect(self._go)
        row.step_pressed.connect(lambda: self._make_step(thing))
        return row

    def put(self, thing: UUID, values: Mapping[str, Any]) -> None:
        """See AnsweredCard."""
        self._made = None
        super().put(thing, values)

    def follow_undo(self, last_changed: UUID | None) -> None:
        """See TodayPart; what was said last may be of a small step."""
        if self._made is None:
            super().follow_undo(last_changed)
        elif self._made != last_changed:
            self._made = None
            self.saved.clear()  # undone, or no longer the latest

    def close_diary(self) -> None:
        """See TodayPart."""
        self._made = None
        super().close_diary()

    def _make_step(self, thing: ThingToTry) -> None:
        diary = self._diary
        if diary is None:
            return
        try:
            made = make_step(diary, self._clock, thing.words)
        except ExpectedError as error:
            self._messages.trouble(error)
            return
        if made is not None:
            self._made = made
            self.saved.show_saved(self._around.language.text(_IS_STEP_NOW))


class ThingTodayRow(AnswerRow):
    """One thing; once something was said of it there is room for a note, and it can become a small step."""

    followed = Signal(str)
    """Where a link leads, or the lesson."""
    step_pressed = Signal()

    def __init__(self, around: Surroundings, name: str, read: Callable[[], Try | None]) -> None:
        super().__init__(around, name, THING_TRIED)
        self._around = around
        self._read = read
        self.told: MarkedBlocks | None = None
        theme, say = around.theme, around.language.text
        self.form: EntryForm | None = None
        self._line: ThingToday | None = None
        self._entry: ThingTried | None = None
        self.again, self.step = TextButton(theme, say(_AGAIN)), TextButton(theme, say(_MAKE_STEP))
        self.again.clicked.connect(self._read_again)
        self.tell = Chip(theme, say(_TELL), disclosure=True)
        self.tell.toggled.connect(self._tell)
        self.step.clicked.connect(self.step_pressed)
        self.note = Chip(theme, say(_NOTE.label), disclosure=True)
        self.note.toggled.connect(self._open_note)
        self.below.addWidget(ButtonRow(theme, self.tell, self.note, self.step, self.again))

    def show_line(self, line: Any) -> None:
        """See AnswerRow."""
        super().show_line(line)
        self._line = line
        for button in (self.again, self.step, self.note, self.tell):
            button.setAccessibleDescription(line.words)
        self.again.setVisible(bool(line.thing.lesson))
        self.tell.setVisible(bool(line.thing.lesson))
        self._show_ways()

    def show_entry(self, entry: Any) -> None:
        """See AnswerRow."""
        super().show_entry(entry)
        self._entry = entry
        if self.form is not None:
            self.form.show_entry(entry)
        self.note.set_filled(entry is not None and bool(entry.note))
        self._show_ways()

    def flush(self) -> None:
        """See AnswerRow."""
        if self.form is not None:
            self.form.flush()

    def step_back(self) -> bool:
        """See AnswerRow."""
        focus = self.window().focusWidget()
        if self.form is None or focus is None or not self.form.isAncestorOf(focus):
            return False
        self.note.setFocus()  # which also says what was typed
        self.note.setChecked(False)
        return True

    def draft(self) -> dict[str, Any]:
        """See AnswerRow."""
        return self.form.draft() if self.form is not None and self.note.isChecked() else {}

    def take_up(self, draft: dict[str, Any]) -> None:
        """See AnswerRow."""
        self.note.setChecked(True)
        if self.form is not None:
            self.form.take_up(draft)

    def _read_again(self) -> None:
        if self._line is not None:
            self.followed.emit(f"lesson:{self._line.thing.lesson}/{self._line.thing.thing}")

    def _tell(self, wanted: bool) -> None:
        """Say what it is, in the words of the lesson, which is read when it is first asked for."""
        if self.told is None and wanted:
            found = self._read()
            if found is None:
                self.answers.setFocus()
                self.tell.hide()
                return
            from painapp.ui.widgets.marked_blocks import MarkedBlocks

            self.told = MarkedBlocks(self._around.theme, found.blocks, _no_picture, _no_term)
            self.told.followed.connect(self.followed)
            self.below.insertWidget(2, self.told)
        if self.told is not None:
            self.told.setVisible(wanted)

    def _open_note(self, wanted: bool) -> None:
        if self.form is None and wanted:
            from painapp.ui.widgets.entry_form import EntryForm

            self.form = EntryForm(ThingTried, self._around, specs=[replace(_NOTE, fold=None)], parent=self)
            self.form.edited.connect(lambda field, value: self.said.emit({field: value}))
            self.form.show_entry(self._entry)
            self.below.addWidget(self.form)
        if self.form is not None:
            self.form.setVisible(wanted)
            if wanted:
                self.form.focus_first()

    def _show_ways(self) -> None:
        how = self._entry.how if self._entry is not None else ""
        may_note = bool(how) or (self._entry is not None and bool(self._entry.note))
        may_grow = how in {DID, PARTLY} and self._line is not None and not self._line.is_step
        for button, offered in ((self.step, may_grow), (self.note, may_note)):
            if button.hasFocus() and not offered:
                self.answers.setFocus()
            button.setVisible(offered)
        if not may_note:
            self.note.setChecked(False)


def things_shown(reader: DiaryReader, day: date, language: Language) -> tuple[ThingToday, ...]:
    """Read what stands on Today. What became a small step stands there as that, once its answer is of old."""
    things = reader.all_of(ThingToTry)
    if not things:
        return ()
    first = min(one.day for one in things)
    tried = [one for one in reader.between(first, day, kinds=(ThingTried,)) if isinstance(one, ThingTried)]
    steps = open_words(on_today(reader.all_of(SmallStep), reader.all_of(Goal)))
    shown: list[ThingToday] = []
    for one in things_today(things, tried, day):
        said = next((answer.how for answer in tried_of(one, tried) if answer.day == day), "")
        is_step = plain(one.words) in steps
        if said or not is_step:
            words = _IS_STEP if is_step else _BACK if said == LATER else None
            shown.append(ThingToday(one, language.text(words) if words is not None else "", is_step))
    return tuple(shown)


def _no_picture(_picture: Picture) -> None:
    """There is room for words only."""


def _no_term(_term: str) -> None:
    """Words are explained in the lesson."""


_NOTE = next(spec for spec in fields_of(ThingTried) if spec.name == "note")
_TITLE = QT_TRANSLATE_NOOP("Things", "Things to try")
_TELL = QT_TRANSLATE_NOOP("Things", "What it is")
_AGAIN = QT_TRANSLATE_NOOP("Things", "Read the lesson again")
_MAKE_STEP = QT_TRANSLATE_NOOP("Matters", "Make it a small step")
_IS_STEP_NOW = QT_TRANSLATE_NOOP("Matters", "It stands on Today now.")
_IS_STEP = QT_TRANSLATE_NOOP("Matters", "It is one of your small steps.")
_BACK = QT_TRANSLATE_NOOP("Things", "It comes back in three days.")
