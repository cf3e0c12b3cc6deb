"""Writes a practice into the diary once it was done, and what is said of it afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from painapp.domain.entries import Practice
from painapp.domain.errors import ExpectedError, FieldError
from painapp.domain.moments import local_now, today
from painapp.domain.practising import LEAST_SECONDS
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.editing import EntryWriter

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Clock, Language
    from painapp.ui.player.player import Done
    from painapp.ui.shell.messages import Messages
    from painapp.ui.widgets.entry_form import EntryForm
    from painapp.ui.widgets.saved_line import SavedLine
    from painapp.vault.diary import Diary


class PracticeWriting:
    """The writer behind the form shown after an exercise; `saved` says how it went."""

    def __init__(
        self, form: EntryForm, saved: SavedLine, language: Language, clock: Clock, messages: Messages
    ) -> None:
        self._form = form
        self._saved = saved
        self._language = language
        self._clock = clock
        self._messages = messages
        self._diary: Diary | None = None
        self._what: dict[str, Any] = {}
        self.writer: EntryWriter | None = None
        form.edited.connect(lambda field, value: self._put({field: value}))
        saved.retry_pressed.connect(self.retry)

    @property
    def practice(self) -> Practice | None:
        """The one written last, as the diary has it; None when it is not there."""
        entry = self.writer.shown if self.writer is not None else None
        return entry if isinstance(entry, Practice) else None

    @property
    def unsaved(self) -> bool:
        """Whether something could not be saved."""
        return self._form.refused or (self.writer is not None and self.writer.unsaved)

    def open_diary(self, diary: Diary) -> None:
        """Write into this diary from now on."""
        self._diary = diary

    def close_diary(self) -> None:
        """Save what is typed, and show nothing of it any more."""
        self.finish()
        self._diary = None
        self._form.start_with(None)
        self._saved.clear()

    def record(self, done: Done, before: dict[str, int | None]) -> bool:
        """Write down what was done; False where it was less than a minute: that is nothing to keep."""
        if self._diary is None or done.seconds < LEAST_SECONDS:
            return False
        self.finish()
        day = today(self._clock, self._diary.settings.day_start)
        self.writer = EntryWriter(self._diary, self._clock, Practice, day, timed=True)
        self._what = {
            "exercise": done.exercise,
            "title": done.title,
            "minutes": max(1, round(done.seconds / 60)),
            "to_the_end": done.to_the_end,
            **before,
        }
        self._form.start_with(None)
        self._saved.clear()
        self._put({})
        return True

    def follow(self) -> None:
        """Show the practice as the diary has it, after an undo too."""
        diary, writer = self._diary, self.writer
        if diary is None or writer is None or writer.entry_id is None:
            return
        was_there = writer.entry is not None
        writer.take_up(diary.entry(writer.entry_id))
        self._form.show_entry(writer.shown)
        if was_there and writer.entry is None:
            self._saved.show_saved(self._language.text(_REMOVED), can_undo=False)
        self._saved.offer_undo(writer.entry is not None and diary.last_changed == writer.entry_id)

    def flush(self) -> None:
        """Say what is typed, and try again what could not be saved."""
        self._form.flush()
        self.retry()

    def retry(self) -> None:
        """Save what could not be saved before."""
        if self.writer is not None and self.writer.unsaved:
            self._written(self.writer.retry)

    def finish(self) -> None:
        """Let go of the practice: what is changed from now on is a change of it."""
        self.flush()
        writer, self.writer = self.writer, None
        if writer is not None:
            writer.close()

    def draft(self) -> dict[str, Any]:
        """Return which practice it is and what is half typed, as JSON's own types."""
        entry = self.writer.draft() if self.writer is not None else None
        return {"entry": entry, "form": self._form.draft(), "what": self._what}

    def take_up(self, draft: dict[str, Any]) -> None:
        """Go on with what `draft` gave."""
        from datetime import date

        if self._diary is None or draft["entry"] is None:
            return
        self._what = draft["what"]
        day = date.fromisoformat(draft["entry"]["day"])
        self.writer = EntryWriter(self._diary, self._clock, Practice, day, timed=True)
        self.writer.resume(draft["entry"])
        self._form.start_with(self.writer.shown)
        self._form.take_up(draft["form"])
        self.retry()

    def _put(self, values: dict[str, Any]) -> None:
        writer = self.writer
        if writer is not None:
            # What was taken back by Undo is written anew as a whole, not a rating of nothing.
            whole = values if writer.entry is not None else {**self._what, **values}
            self._written(lambda: writer.put_all(whole))

    def _written(self, write: Callable[[], Entry | None]) -> None:
        language = self._language
        try:
            entry = write()
        except FieldError as error:
            self._form.refuse(error.field, language.text(error.happened, **error.values))
            self._saved.show_problem(language.text(_NOT_SAVED))
            return
        except ExpectedError as error:
            self._messages.trouble(error)
            self._saved.show_problem(language.text(_NOT_SAVED), can_retry=True)
            return
        self._form.show_entry(entry)
        now = language.clock_time(local_now(self._clock).time())
        self._saved.show_saved(language.text(_SAVED_AT, time=now))


_NOT_SAVED = QT_TRANSLATE_NOOP("Today", "Not saved yet")
_SAVED_AT = QT_TRANSLATE_NOOP("Today", "Saved at {time}")
_REMOVED = QT_TRANSLATE_NOOP("Today", "Removed")
