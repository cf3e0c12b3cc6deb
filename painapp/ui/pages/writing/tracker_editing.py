"""The open form of a tracker: it stands in the list, and what is said in it is written at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from painapp.domain.entries import Tracker
from painapp.domain.errors import ExpectedError, FieldError
from painapp.domain.moments import local_now, today
from painapp.domain.trackers import next_place
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.editing import EntryWriter
from painapp.ui.pages.writing.tracker_form import TrackerForm
from painapp.ui.pages.writing.tracker_row import CHANGE

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Clock
    from painapp.ui.pages.writing.tracker_list import TrackerList
    from painapp.ui.shell.messages import Messages
    from painapp.ui.widgets.field_editors import Surroundings
    from painapp.vault.diary import Diary


class TrackerEditing(QObject):
    """Opens one form at a time in `rows`. `undo` takes back the latest change; `adds` asks for a new one."""

    toggled = Signal()
    """A form was opened or closed."""

    def __init__(
        self,
        rows: TrackerList,
        around: Surroundings,
        clock: Clock,
        messages: Messages,
        undo: Callable[[], None],
        adds: QWidget,
    ) -> None:
        super().__init__(rows)
        self._rows = rows
        self._around = around
        self._clock = clock
        self._messages = messages
        self._undo = undo
        self._diary: Diary | None = None
        self._writer: EntryWriter | None = None
        self._adds = adds
        self.form: TrackerForm | None = None
        self.is_new = False
        """Whether the open form is for a new tracker."""

    @property
    def is_open(self) -> bool:
        """Whether a form is open."""
        return self.form is not None

    @property
    def unsaved(self) -> bool:
        """Whether something said in the form could not be saved."""
        refused = self.form is not None and self.form.refused
        return refused or (self._writer is not None and self._writer.unsaved)

    def open_diary(self, diary: Diary) -> None:
        """Write into this diary from now on."""
        self._diary = diary

    def close_diary(self) -> None:
        """Close the form, saved or not: it cannot stay on the screen of a locked diary."""
        if not self.finish():
            self._close()
        self._diary = None

    def open(self, tracker: Tracker | None) -> None:
        """Open the form of a tracker in its place, or at the end an empty one for one of the person's own."""
        if not self.finish() or self._diary is None:
            return
        day = today(self._clock, self._diary.settings.day_start)
        self._writer = EntryWriter(self._diary, self._clock, Tracker, day)
        self._writer.take_up(tracker)
        self.is_new = tracker is None
        form = self.form = TrackerForm(self._around, tracker)
        form.edited.connect(self._put)
        form.done.connect(self.finish)
        form.saved.undo_pressed.connect(self._undo)
        form.saved.retry_pressed.connect(self._retry)
        self._rows.put_form(form, tracker.key if tracker is not None else "")
        form.take_focus()
        self.toggled.emit()

    def finish(self) -> bool:
        """Save what is typed and close the form; False where it stays, as something could not be saved."""
        if self.form is not None:
            self.form.flush()
            if not self._retry() or self.form.refused:
                return False
            self._close()
        return True

    def flush(self) -> None:
        """Save what is typed; the form stays open."""
        if self.form is not None:
            self.form.flush()
            self._retry()

    def follow(self) -> None:
        """Show the tracker in the form as the diary has it now: an undo may have changed it."""
        form, writer, diary = self.form, self._writer, self._diary
        if form is None or writer is None or diary is None or writer.entry_id is None:
            return
        was_there, found = writer.entry is not None, diary.entry(writer.entry_id)
        if not writer.unsaved and found != writer.entry:
            tracker = found if isinstance(found, Tracker) else None
            writer.take_up(tracker)
            form.show_tracker(tracker)
        if was_there and found is None:
            form.saved.clear()  # undone: what was said of it is no longer so
        tracker = writer.entry
        self._rows.put_form(form, tracker.key if isinstance(tracker, Tracker) else "")
        form.saved.offer_undo(diary.last_changed == writer.entry_id)

    def draft(self) -> dict[str, Any] | None:
        """Return what stands in the open form as JSON's own types; None where there is none."""
        if self.form is None or self._writer is None:
            return None
        return {"entry": self._writer.draft(), "form": self.form.draft()}

    def take_up(self, draft: dict[str, Any]) -> None:
        """Open the form again as `draft` gave it, and save what can be."""
        if self._diary is None:
            return
        kept = draft["entry"]["entry"]
        found = self._diary.entry(UUID(kept)) if kept is not None else None
        self.open(found if isinstance(found, Tracker) else None)
        if self.form is not None and self._writer is not None:
            self._writer.resume(draft["entry"])
            self.form.take_up(draft["form"])
            self._retry()

    def _put(self, values: dict[str, Any]) -> None:
        writer, diary = self._writer, self._diary
        if writer is None or diary is None:
            return
        if writer.entry is None:
            values["place"] = next_place(diary.all_of(Tracker))
        self._written(lambda: writer.put_all(values))

    def _retry(self) -> bool:
        writer = self._writer
        return writer is None or not writer.unsaved or self._written(writer.retry)

    def _written(self, write: Callable[[], Entry | None]) -> bool:
        """Write what the form says, and say there whether that worked."""
        language, form = self._around.language, self.form
        try:
            write()
        except FieldError as error:
            if form is not None:
                form.refuse(language.text(error.happened, **error.values))
            return False
        except ExpectedError as error:
            self._messages.trouble(error)
            if form is not None:
                form.saved.show_problem(language.text(_NOT_SAVED), can_retry=True)
            return False
        if form is not None:
            now = language.clock_time(local_now(self._clock).time())
            form.saved.show_saved(language.text(_SAVED_AT, time=now))
        return True

    def _close(self) -> None:
        """List the trackers alone; the keyboard goes back to what the form is opened with."""
        form, writer, self.form, self._writer = self.form, self._writer, None, None
        if form is None or writer is None:
            return
        was_new, self.is_new = self.is_new, False
        focus = form.window().focusWidget()
        had_focus = focus is not None and form.isAncestorOf(focus)
        writer.close()
        self.toggled.emit()
        self._rows.take_form()
        tracker = writer.entry if isinstance(writer.entry, Tracker) and not was_new else None
        row = self._rows.rows.get(tracker.key) if tracker is not None else None
        if had_focus:
            (row.buttons[CHANGE] if row is not None else self._adds).setFocus()
        form.hide()
        form.deleteLater()


_NOT_SAVED = QT_TRANSLATE_NOOP("Today", "Not saved yet")
_SAVED_AT = QT_TRANSLATE_NOOP("Today", "Saved at {time}")
