"""The open form of one entry: its fields, the time of day, when it was saved, and Done."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.entries import (
    Activity,
    CheckIn,
    GoalReview,
    HealthContact,
    LessonRead,
    Medicine,
    Practice,
    Sleep,
    StepTry,
    ThingTried,
    WentWell,
)
from painapp.domain.errors import ExpectedError, FieldError
from painapp.domain.moments import local_now
from painapp.domain.sleep import ASKED_ABOUT, sleep_questions
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.theme.tokens import RADIUS_CONTROL
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.clock_field import ClockField
from painapp.ui.widgets.entry_form import EntryForm
from painapp.ui.widgets.flow import FlowLayout
from painapp.ui.widgets.label import Heading, Label
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtGui import QPaintEvent

    from painapp.domain.entries import Entry
    from painapp.domain.fields import FieldSpec
    from painapp.domain.ports import Clock
    from painapp.ui.editing import EntryWriter
    from painapp.ui.shell.messages import Messages
    from painapp.ui.widgets.field_editors import Surroundings
    from painapp.vault.diary import Diary

_NOON = time(12)


TIMED = (CheckIn, Activity, Practice, WentWell, Medicine, HealthContact)
"""The kinds that can say at what time of the day it was."""


class Asks(NamedTuple):
    """What a form asks in place of its kind's own fields, and what it is called."""

    name: str
    specs: tuple[FieldSpec, ...]


class EntryEditor(QWidget):
    """Writes one entry of `made` through `writer`, gesture by gesture."""

    done = Signal()
    undo_pressed = Signal()
    accessible_role = QAccessible.Role.Grouping

    def __init__(
        self,
        made: type[Entry],
        writer: EntryWriter,
        around: Surroundings,
        clock: Clock,
        messages: Messages,
        asks: Asks | None = None,
    ) -> None:
        super().__init__()
        self.made = made
        self.writer = writer
        self._around = around
        self._clock = clock
        self._messages = messages
        self._last = True
        named = around.language.text(made.LABEL) if asks is None else asks.name
        named = _own_name(writer.entry) or named
        self.setAccessibleName(named)
        self.form = EntryForm(made, around, specs=asks.specs if asks is not None else None)
        self.form.edited.connect(self._put)
        self.form.edited_all.connect(lambda values: self._written(lambda: self.writer.put_all(values)))
        self.time_field = self._time_field() if made in TIMED else None
        self.done_button = QuietButton(around.theme, self.tr("Done"))
        self.done_button.clicked.connect(self.done)
        self.saved = SavedLine(around.theme)
        self.saved.undo_pressed.connect(self.undo_pressed)
        self.saved.retry_pressed.connect(self.retry)
        self._lay_out(named)
        self._show(writer.entry)

    @property
    def entry_id(self) -> UUID | None:
        """The entry being written; None until its first value."""
        return self.writer.entry.id if self.writer.entry else None

    def follow(self, diary: Diary) -> None:
        """Show the entry as the diary has it now: an undo, or another room, may have changed it."""
        if self.writer.entry_id is None:
            return
        was_there, found = self.writer.entry is not None, diary.entry(self.writer.entry_id)
        if found != self.writer.entry:
            self.writer.take_up(found)
        self._show(self.writer.shown)
        if was_there != (found is not None):
            self.saved.clear()  # undone: what was said of it is no longer so
        self.saved.offer_undo(diary.last_changed == self.writer.entry_id)

    def begin(self) -> None:
        """Write a period at once: it says something by its first day alone."""
        self._written(self.writer.begin)

    def flush(self) -> None:
        """Say at once what was typed and not said yet."""
        self.form.flush()
        if self.time_field is not None:
            self.time_field.flush()

    def draft(self) -> dict[str, Any]:
        """Return what is half typed here as JSON's own types; the time too where it is not saved as shown."""
        field, typed = self.time_field, None
        if field is not None and field.typed() != field.as_written(_shown_time(self.writer.entry)):
            typed = field.typed()
        return {
            "kind": self.made.KIND,
            "entry": self.writer.draft(),
            "form": self.form.draft(),
            "time": typed,
        }

    def take_up(self, draft: dict[str, Any]) -> None:
        """Put back what `draft` gave, and save what can be."""
        self.writer.resume(draft["entry"])
        self._show(self.writer.shown)
        self.form.take_up(draft["form"])
        if self.time_field is not None and draft["time"] is not None:
            self.time_field.type_again(draft["time"])
        self.retry()

    def focus_left_over(self) -> bool:
        """Go to a field whose text could not be taken; False where there is none."""
        if self.time_field is not None and not self.time_field.understood:
            self.time_field.setFocus()
            return True
        return self.form.focus_left_over()

    def take_focus(self) -> None:
        """Put the focus on the first control of the form."""
        self.form.focus_first()

    def set_last(self, last: bool) -> None:
        """Keep room below unless nothing follows."""
        self._last = last
        self._dress()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet the form lies on."""
        tokens, painter = self._around.theme.tokens, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.hairline), 1))
        painter.setBrush(QColor(tokens.paper))
        radius = self._around.theme.gap(RADIUS_CONTROL)
        sheet = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5 - self._room_below())
        painter.drawRoundedRect(sheet, radius, radius)

    def retry(self) -> bool:
        """Save what could not be saved before; return whether nothing waits any more."""
        return not self.writer.unsaved or self._written(self.writer.retry)

    def _put(self, field: str, value: Any) -> None:
        if self._written(lambda: self.writer.put(field, value)):
            self.form.show_problem(field, "")
            if isinstance(self.writer.entry, Sleep):
                self._ask_about(self.writer.entry)

    def _written(self, write: Callable[[], Entry | None]) -> bool:
        """Write and say so; what cannot be saved stays in the form, which says that."""
        say = self._around.language.text
        try:
            write()
        except FieldError as error:
            self.form.refuse(error.field, say(error.happened, **error.values))
            return False
        except ExpectedError as error:
            self._messages.trouble(error)
            self.saved.show_problem(say(_NOT_SAVED), can_retry=True)
            return False
        self._say_saved()
        return True

    def _put_time(self, clock_time: time | None) -> None:
        try:
            saved = self.writer.put_time(clock_time)
        except ExpectedError as error:
            self._messages.trouble(error)
        else:
            if saved is not None:
                self._say_saved()

    def _say_saved(self) -> None:
        language = self._around.language
        now = language.clock_time(local_now(self._clock).time())
        words = language.text(_SAVED_AT, time=now) if self.writer.entry else language.text(_REMOVED)
        self.saved.show_saved(words)

    def _ask_about(self, sleep: Sleep) -> None:
        asked = {one.field: self._around.language.text(one.words) for one in sleep_questions(sleep)}
        for field in ASKED_ABOUT:
            self.form.show_problem(field, asked.get(field, ""))

    def _show(self, entry: Entry | None) -> None:
        self.form.show_entry(entry)
        if self.time_field is not None:
            self.time_field.set_value(_shown_time(entry))

    def _begins(self) -> str:
        """On which day a period begins; where its last day is not said, it goes on."""
        day = self._around.language.date_long(self.writer.day)
        return self.tr("From {day} on. Without a last day it goes on until you add one.").format(day=day)

    def _time_field(self) -> ClockField:
        named = self.tr("Time, if you know it")
        field = ClockField(self._around.theme, named, start=_NOON)
        field.settled.connect(self._put_time)
        return field

    def _lay_out(self, named: str) -> None:
        theme = self._around.theme
        self._column = QVBoxLayout(self)
        self._column.addWidget(Heading(theme, named))
        if self.made is Sleep:
            self._column.addWidget(Label(theme, self.tr("The sleep you woke from on this day."), "soft"))
        elif self.made.A_PERIOD:
            self._column.addWidget(Label(theme, self._begins(), "soft"))
        self._column.addWidget(self.form)
        if self.time_field is not None:
            self._column.addWidget(self.time_field)
        foot = QWidget()
        self._flow = FlowLayout(foot)
        self._flow.addWidget(self.done_button)
        self._flow.addWidget(self.saved)
        self._column.addWidget(foot)
        self._dress()
        theme.changed.connect(self._dress)

    def _dress(self) -> None:
        gap = self._around.theme.gap
        inset = gap(12)
        self._column.setContentsMargins(inset, inset, inset, inset + self._room_below())
        self._column.setSpacing(gap(16))
        self._flow.setSpacing(gap(12))

    def _room_below(self) -> int:
        return 0 if self._last else self._around.theme.gap(16)


def _own_name(entry: Entry | None) -> str:
    """Return what an entry carries as its name: the exercise that was done, the step that was tried."""
    if isinstance(entry, (StepTry, GoalReview, ThingTried)):
        return entry.words
    return entry.title if isinstance(entry, (Practice, LessonRead)) else ""


def _shown_time(entry: Entry | None) -> time | None:
    """Return an entry's time without seconds: they are kept, and taken along would look like a change."""
    return entry.at.clock.replace(second=0, microsecond=0) if entry and entry.at else None


_NOT_SAVED = QT_TRANSLATE_NOOP("Today", "Not saved yet")
_REMOVED = QT_TRANSLATE_NOOP("Today", "Removed")
_SAVED_AT = QT_TRANSLATE_NOOP("Today", "Saved at {time}")
