"""Cards of Today that list things with a few equal answers each; the day's answer is corrected there."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.errors import ExpectedError
from painapp.domain.moments import local_now
from painapp.domain.words import QT_TRANSLATE_NOOP, Words
from painapp.ui.linked_writer import LinkedWriter
from painapp.ui.widgets.beside import Beside
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.chips import ChipGroup
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from uuid import UUID

    from painapp.domain.entries import Entry
    from painapp.domain.fields import Option
    from painapp.domain.ports import Clock
    from painapp.ui.shell.messages import Messages
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.buttons import TextButton
    from painapp.ui.widgets.field_editors import Surroundings
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault


class Asked(NamedTuple):
    """What is answered: the kind of its answers, the field that names the thing, and what keeps an answer."""

    made: type[Entry]
    of: str
    kept_by: tuple[str, ...]


class Line(Protocol):
    """One thing as a row shows it."""

    @property
    def id(self) -> UUID:
        """Of the thing."""
        ...

    @property
    def words(self) -> str:
        """What the thing is called; each answer carries it."""
        ...

    @property
    def detail(self) -> str:
        """What else is to be known of it; may be empty."""
        ...


class AnsweredCard(Card):
    """A `TodayPart`; it shows only while there are things to answer, `few` of them until more are asked for.

    A subclass reads the lines and makes the rows. `way` leads to where the things come from: the keyboard
    goes there when the row it was in is gone.
    """

    name: str
    kinds: frozenset[str]
    asked: Asked
    few = 5

    def __init__(
        self,
        around: Surroundings,
        clock: Clock,
        messages: Messages,
        undo: Callable[[], None],
        title: Words,
        way: TextButton,
    ) -> None:
        theme = around.theme
        super().__init__(theme, around.language.text(title))
        self._around = around
        self._clock = clock
        self._messages = messages
        self._diary: Diary | None = None
        self._day: date | None = None
        self._all = False
        self._lines: tuple[Any, ...] = ()
        self._writers: dict[UUID, LinkedWriter] = {}
        self._late: list[LinkedWriter] = []  # of days that are over, with what could not be saved yet
        self._said_of: UUID | None = None
        self.rows: dict[UUID, AnswerRow] = {}
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.gap(20))
        self.more = QuietButton(theme)
        self.more.clicked.connect(self._show_all)
        self.way = way
        way.stand_flush()
        self.saved = SavedLine(theme)
        self.saved.undo_pressed.connect(undo)
        self.saved.retry_pressed.connect(self._retry)
        self.body.addWidget(self._list)
        self.body.addWidget(ButtonRow(theme, self.more, way, self.saved))
        self.hide()

    # What a subclass gives

    def read(self, diary: Diary, day: date) -> Sequence[Line]:
        """Return what is listed on a day, in its order."""
        raise NotImplementedError

    def make_row(self, line: Any) -> AnswerRow:
        """Return a new row for a line."""
        raise NotImplementedError

    # What the page asks

    def open_diary(self, vault: Vault) -> None:
        """See TodayPart."""
        self._diary = vault.diary

    def close_diary(self) -> None:
        """See TodayPart."""
        self.leave()
        self._diary = self._day = None
        self._writers.clear()
        self._late.clear()
        self._all = False
        self._show(())
        self.saved.clear()

    def show_day(self, day: date) -> None:
        """See TodayPart."""
        diary = self._diary
        if diary is None:
            return
        if day != self._day:
            self.leave()  # what is typed was said of the day that is over
            self._day = day
            self._late += [one for one in self._writers.values() if one.unsaved]
            self._writers.clear()
            if not self._late:
                self.saved.clear()
        self._show(self.read(diary, day))
        answers = diary.between(day, day, kinds=(self.asked.made,))
        for line in self._lines:
            if line.id in self.rows:
                self._take_up(diary, day, line, answers)
        self.follow_undo(diary.last_changed)

    def follow_undo(self, last_changed: UUID | None) -> None:
        """See TodayPart."""
        writer = self._writers.get(self._said_of) if self._said_of is not None else None
        here = writer.entry_id if writer is not None else None
        self.saved.offer_undo(here is not None and here == last_changed)

    def flush(self) -> None:
        """See TodayPart."""
        for row in self.rows.values():
            row.flush()
        if self.unsaved:
            self._retry()

    def leave(self) -> None:
        """See TodayPart."""
        self.flush()
        self._close()

    def step_back(self) -> bool:
        """See TodayPart."""
        return any(row.step_back() for row in self.rows.values())

    @property
    def in_use(self) -> bool:
        """See TodayPart."""
        focus = self.window().focusWidget()
        return focus is not None and self._list.isAncestorOf(focus)

    @property
    def unsaved(self) -> bool:
        """See TodayPart."""
        return any(writer.unsaved for writer in (*self._writers.values(), *self._late))

    def allow_digits(self, allowed: bool) -> None:
        """See TodayPart. There are no scores here."""

    def draft(self) -> dict[str, Any]:
        """See TodayPart."""
        waiting = {str(key): one.draft() for key, one in self._writers.items() if one.unsaved}
        typed = {str(key): draft for key, row in self.rows.items() if (draft := row.draft())}
        late = [one.draft() for one in self._late if one.unsaved]
        if self._day is None or not (waiting or typed or late):
            return {}
        return {"day": self._day.isoformat(), "waiting": waiting, "typed": typed, "late": late}

    def take_up(self, draft: dict[str, Any]) -> None:
        """See TodayPart. What was said of a day that is over is saved on that day."""
        diary, day = self._diary, date.fromisoformat(draft["day"])
        if diary is None:
            return
        waiting = [*draft["waiting"].items(), *(("", one) for one in draft.get("late", ()))]
        for key, kept in waiting:
            writer = self._writer(diary, date.fromisoformat(kept["day"]))
            writer.resume(kept)
            here = next((one.id for one in self._lines if str(one.id) == key), None)
            if writer.day == self._day and here is not None:
                self._writers[here] = writer
            else:
                self._late.append(writer)
            self._written(writer.retry)
        for thing, row in self.rows.items():
            if day == self._day and str(thing) in draft.get("typed", {}):
                row.take_up(draft["typed"][str(thing)])

    # What a person does

    def put(self, thing: UUID, values: Mapping[str, Any]) -> None:
        """Save one gesture of the day about a thing."""
        writer = self._writers.get(thing)
        if writer is None:
            return
        self._said_of = thing
        if self._written(lambda: writer.put_all(values)):
            self._say_saved(writer)
        if thing in self.rows:
            self.rows[thing].show_entry(writer.shown)

    def _show(self, lines: Sequence[Any]) -> None:
        self._lines = tuple(lines)
        shown = self._lines if self._all else self._lines[: self.few]
        for thing in self.rows.keys() - {one.id for one in shown}:
            row = self.rows.pop(thing)
            if self._holds_focus(row):
                self.way.setFocus()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, line in enumerate(shown):
            row = self.rows.get(line.id) or self._new_row(line)
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
            row.show_line(line)
        self.rows = {line.id: self.rows[line.id] for line in shown}
        for row in self.rows.values():
            row.raise_()  # the order in which assistive technology meets them
        more = len(self._lines) - len(shown)
        self.more.setText(self._around.language.text(_MORE, count=more))
        self.more.setVisible(bool(more))
        self.setVisible(bool(lines) or bool(self._late))

    def _show_all(self) -> None:
        last = len(self.rows)
        self._all = True
        if self._day is not None:
            self.show_day(self._day)
        list(self.rows.values())[last].answers.setFocus()

    def _new_row(self, line: Line) -> AnswerRow:
        row = self.make_row(line)
        thing = line.id
        row.said.connect(lambda values: self.put(thing, values))
        row.setParent(self._list)
        row.show()
        self.rows[thing] = row
        return row

    def _take_up(self, diary: Diary, day: date, line: Line, answers: Iterable[Entry]) -> None:
        """Show the day's answer as the diary has it."""
        writer = self._writers.get(line.id)
        if writer is None:
            writer = self._writer(diary, day, {self.asked.of: str(line.id), "words": line.words})
            self._writers[line.id] = writer
        if not writer.unsaved:
            was_there, found = writer.entry is not None, self._answer_of(line, answers)
            writer.take_up(found)
            if was_there and found is None and self._said_of == line.id:
                self.saved.clear()  # undone: what was said of it is no longer so
        self.rows[line.id].show_entry(writer.shown)

    def _answer_of(self, line: Line, answers: Iterable[Entry]) -> Entry | None:
        """Return the answer of the day; of two the later counts."""
        of_it = [one for one in answers if getattr(one, self.asked.of) == str(line.id)]
        return max(of_it, key=lambda one: (one.written.at, one.id), default=None)

    def _writer(self, diary: Diary, day: date, also: Mapping[str, str] | None = None) -> LinkedWriter:
        made, _of, kept_by = self.asked
        return LinkedWriter(diary, self._clock, made, day, kept_by, also, timed=True)

    def _retry(self) -> None:
        for thing, writer in list(self._writers.items()):
            if writer.unsaved and self._written(writer.retry):
                self._said_of = thing
                self._say_saved(writer)
        for writer in self._late:
            if writer.unsaved and self._written(writer.retry):
                self._said_of = None
                self._say_saved(writer)
        self._late = [one for one in self._late if one.unsaved]

    def _close(self) -> None:
        for writer in self._writers.values():
            writer.close()

    def _written(self, write: Callable[[], object]) -> bool:
        try:
            write()
        except ExpectedError as error:
            self._messages.trouble(error)
            self.saved.show_problem(self._around.language.text(_NOT_SAVED), can_retry=True)
            return False
        return True

    def _say_saved(self, writer: LinkedWriter) -> None:
        language = self._around.language
        now = language.clock_time(local_now(self._clock).time())
        self.saved.show_saved(language.text(_SAVED_AT, time=now) if writer.entry else language.text(_REMOVED))

    def _holds_focus(self, row: QWidget) -> bool:
        focus = self.window().focusWidget()
        return focus is not None and row.isAncestorOf(focus)


class AnswerRow(QWidget):
    """One thing with its answers; what else a subclass has for it stands in `below`."""

    said = Signal(dict)
    """One gesture: the fields that were said, by name; an answer taken back is ""."""
    accessible_role = QAccessible.Role.Grouping

    def __init__(self, around: Surroundings, name: str, options: Sequence[Option]) -> None:
        super().__init__()
        theme, say = around.theme, around.language.text
        self.words, self.detail = Label(theme, kind="strong"), Label(theme, kind="soft")
        self.answers = ChipGroup(theme, name, single=True)
        self.answers.set_options([(one.id, say(one.label)) for one in options])
        self.answers.changed.connect(lambda chosen: self.said.emit({"how": chosen[0] if chosen else ""}))
        self.below = QVBoxLayout(self)
        self.below.setContentsMargins(0, 0, 0, 0)
        self.below.setSpacing(theme.gap(4))
        self.below.addWidget(Beside(theme, _above(theme, self.words, self.detail), self.answers))

    def show_line(self, line: Any) -> None:
        """Show another state of it."""
        self.setAccessibleName(line.words)
        self.answers.setAccessibleName(line.words)
        self.words.setText(line.words)
        self.detail.setText(line.detail)
        self.detail.setVisible(bool(line.detail))

    def show_entry(self, entry: Any) -> None:
        """Show what was said on the day; None for nothing yet."""
        self.answers.set_chosen([entry.how] if entry is not None and entry.how else [])

    def flush(self) -> None:
        """Say at once what was typed."""

    def step_back(self) -> bool:
        """Close what the keyboard is in; False where it is in nothing that opens."""
        return False

    def draft(self) -> dict[str, Any]:
        """Return what is open and half typed as JSON's own types; empty where nothing is."""
        return {}

    def take_up(self, draft: dict[str, Any]) -> None:
        """Open again what `draft` gave."""


def _above(theme: Theme, *labels: Label) -> QWidget:
    said = QWidget()
    column = QVBoxLayout(said)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.gap(4))
    column.addStretch(1)
    for label in labels:
        column.addWidget(label)
    column.addStretch(1)
    return said


_MORE = QT_TRANSLATE_NOOP("Steps", "Show %n more")
_SAVED_AT = QT_TRANSLATE_NOOP("Today", "Saved at {time}")
_REMOVED = QT_TRANSLATE_NOOP("Today", "Removed")
_NOT_SAVED = QT_TRANSLATE_NOOP("Today", "Not saved yet")
