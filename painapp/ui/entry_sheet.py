"""The open form of one entry that is about the person: its fields, when it was saved, and Done.

Pages of Plan put it in the place of what it changes. It writes through a `LinkedWriter`, gesture by gesture.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.errors import ExpectedError, FieldError
from painapp.domain.moments import local_now, today
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.linked_writer import LinkedWriter
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.entry_form import EntryForm
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from painapp.domain.entries import Entry
    from painapp.domain.fields import FieldSpec
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.vault.diary import Diary


def said_now(desk: Desk) -> str:
    """Return "Saved at" with the time of now."""
    language = desk.around.language
    return language.text(_SAVED_AT, time=language.clock_time(local_now(desk.clock).time()))


class EntrySheet(QWidget):
    """Asks `specs` of an entry of `made`, which is kept while one of `kept_by` (usually any) says something.

    `actions` are buttons that stand beside Done.
    """

    done = Signal()
    written = Signal()
    """Something was saved; `entry` is what it is now."""
    accessible_role = QAccessible.Role.Grouping

    def __init__(
        self,
        desk: Desk,
        made: type[Entry],
        specs: Sequence[FieldSpec],
        kept_by: Sequence[str] = (),
        actions: Sequence[QWidget] = (),
    ) -> None:
        super().__init__()
        theme = desk.around.theme
        self._desk = desk
        self._made = made
        self._kept_by = tuple(kept_by) or tuple(spec.name for spec in specs)
        self.writer: LinkedWriter | None = None
        self.form = EntryForm(made, desk.around, specs=specs)
        self.form.edited.connect(lambda field, value: self.put({field: value}))
        self.done_button = QuietButton(theme, self.tr("Done"))
        self.done_button.clicked.connect(self.done)
        self.saved = SavedLine(theme)
        self.saved.undo_pressed.connect(desk.undo)
        self.saved.retry_pressed.connect(self.retry)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.form)
        self.column.addWidget(ButtonRow(theme, self.done_button, *actions, self.saved))
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def entry(self) -> Entry | None:
        """What is written, as it is in the diary; None before its first value and while it is closed."""
        return self.writer.entry if self.writer is not None else None

    @property
    def in_use(self) -> bool:
        """Whether an entry is being written."""
        return self.writer is not None

    @property
    def unsaved(self) -> bool:
        """Whether something said could not be saved."""
        return self.writer is not None and (self.form.refused or self.writer.unsaved)

    def begin(self, diary: Diary, entry: Entry | None, also: Mapping[str, Any] | None = None) -> None:
        """Write `entry` from now on, or a new one of today, which is given `also` with its first value."""
        self.writer = self._writer_of(diary, also)
        self.writer.take_up(entry)
        self.form.allow_digits(diary.settings.single_keys)
        self.form.start_with(entry)
        self.saved.clear()
        self.show_entry()

    def put(self, values: Mapping[str, Any]) -> bool:
        """Save one gesture, which one undo takes back; return whether that worked."""
        writer = self.writer
        if writer is None or not self._written(lambda: writer.put_all(values)):
            return False
        for field in values:
            self.form.show_problem(field, "")
        self.show_entry()
        self.written.emit()
        return True

    def show_entry(self) -> None:
        """Show what else hangs on what is written; a subclass says more."""

    def retry(self) -> bool:
        """Save what could not be saved before; return whether nothing waits any more."""
        writer = self.writer
        return writer is None or not writer.unsaved or self._written(writer.retry)

    def flush(self) -> None:
        """Save what is typed; the sheet stays open."""
        if self.writer is not None:
            self.form.flush()
            self.retry()

    def finish(self) -> bool:
        """Save and be done with the entry; False where something could not be saved or read."""
        writer = self.writer
        if writer is None:
            return True
        self.flush()
        if self.unsaved or self.form.focus_left_over():
            return False
        writer.close()
        self.writer = None
        return True

    def forget(self) -> None:
        """Save what can be, then show nothing of any diary."""
        self.flush()
        self.writer = None
        self.form.start_with(None)
        self.saved.clear()

    def follow(self, diary: Diary) -> None:
        """Show the entry as the diary has it now: an undo may have changed it."""
        writer = self.writer
        if writer is None or writer.entry_id is None:
            return
        was_there, found = writer.entry is not None, diary.entry(writer.entry_id)
        if found != writer.entry:
            writer.take_up(found)
        self.form.show_entry(writer.shown)
        self.show_entry()
        if was_there and found is None:
            self.saved.clear()  # undone: what was said of it is no longer so
        self.saved.offer_undo(diary.last_changed == writer.entry_id)

    def draft(self) -> dict[str, Any] | None:
        """Return what stands here as JSON's own types; None while nothing is written."""
        if self.writer is None:
            return None
        return {"entry": self.writer.draft(), "form": self.form.draft()}

    def take_up(self, diary: Diary, draft: dict[str, Any]) -> None:
        """Go on from what `draft` gave, and save what can be."""
        self.begin(diary, None)
        if self.writer is not None:
            self.writer.resume(draft["entry"])
            self.form.show_entry(self.writer.shown)
        self.form.take_up(draft["form"])
        self.retry()
        self.show_entry()

    def _writer_of(self, diary: Diary, also: Mapping[str, Any] | None) -> LinkedWriter:
        day = today(self._desk.clock, diary.settings.day_start)
        return LinkedWriter(diary, self._desk.clock, self._made, day, self._kept_by, also)

    def _written(self, write: Callable[[], Entry | None]) -> bool:
        """Write and say so; what cannot be saved stays in the form, which says that."""
        say, was_there = self._desk.around.language.text, self.entry is not None
        try:
            entry = write()
        except FieldError as error:
            self.form.refuse(error.field, say(error.happened, **error.values))
            return False
        except ExpectedError as error:
            self._desk.messages.trouble(error)
            self.saved.show_problem(say(_NOT_SAVED), can_retry=True)
            return False
        if entry is not None:
            self.saved.show_saved(said_now(self._desk))
        elif was_there:
            self.saved.show_saved(say(_REMOVED))
        return True

    def _dress(self) -> None:
        self.column.setSpacing(self._desk.around.theme.gap(16))


_NOT_SAVED = QT_TRANSLATE_NOOP("Today", "Not saved yet")
_REMOVED = QT_TRANSLATE_NOOP("Today", "Removed")
_SAVED_AT = QT_TRANSLATE_NOOP("Today", "Saved at {time}")
