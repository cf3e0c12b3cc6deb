"""Writes what is edited in a card of entries, gesture by gesture, and keeps the open form true."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from painapp.domain.entries import Sleep
from painapp.domain.errors import ExpectedError, FieldError
from painapp.domain.moments import local_now
from painapp.domain.sleep import ASKED_ABOUT, sleep_questions
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.editing import EntryWriter

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Clock
    from painapp.ui.pages.today.cards import EntriesCard
    from painapp.ui.shell.messages import Messages
    from painapp.ui.widgets.field_editors import Surroundings
    from painapp.vault.diary import Diary

TIMELESS = {"sleep", "look-back", "flare-up"}
"""Kinds that tell of a night or of days rather than of a moment, so that no time is noted."""


class CardWriting:
    """The writer behind one card. What is begun is of `day`; `diary` is None while none is open."""

    def __init__(
        self,
        card: EntriesCard,
        around: Surroundings,
        clock: Clock,
        messages: Messages,
        undo: Callable[[], None],
    ) -> None:
        self.card = card
        self.day = date.min
        self._around = around
        self._clock = clock
        self._messages = messages
        self._diary: Diary | None = None
        self.writer: EntryWriter | None = None
        card.edited.connect(self._save)
        card.taken_up.connect(self._start)
        card.done_pressed.connect(self.finish)
        card.undo_pressed.connect(undo)
        card.retry_pressed.connect(self.retry)

    def open_diary(self, diary: Diary) -> None:
        """Write into this diary from now on."""
        self._diary = diary

    def close_diary(self) -> None:
        """Save, close the form, and show nothing of the diary any more."""
        self.leave()
        self.writer = None
        self._diary = None
        self.card.forget()  # what could not be saved cannot stay on the screen of a locked diary

    @property
    def unsaved(self) -> bool:
        """Whether something in the form could not be saved."""
        return self.card.refused or (self.writer is not None and self.writer.unsaved)

    def step_back(self) -> bool:
        """Save and close the fold or the form the keyboard is in; False where it is in none."""
        if not self.card.in_use:
            return False
        if self.card.form is None or not self.card.form.step_back():
            self.finish()
        return True

    def flush(self) -> None:
        """Save what is typed; the form stays open."""
        if self.card.is_open:
            self.card.flush()
            self.retry()

    def leave(self) -> None:
        """Save what is typed and close the form, unless something could not be saved."""
        if self.card.is_open:
            self.finish()

    def draft(self) -> dict[str, Any] | None:
        """Return what is half typed in the open form; None where none is open."""
        form = self.card.form
        if not self.card.is_open or form is None or self.writer is None:
            return None
        return {"entry": self.writer.draft(), "form": form.draft()}

    def take_up(self, draft: dict[str, Any]) -> None:
        """Open the form again as `draft` gave it, and save what can be."""
        if self._diary is None:
            return
        writer = self._writer_on(self._diary, date.fromisoformat(draft["entry"]["day"]))
        writer.resume(draft["entry"])
        self.card.open_form(writer.entry)
        self.writer = writer  # of its own day, which may have been yesterday
        if self.card.form is not None:
            self.card.form.show_entry(writer.shown)
            self.card.form.take_up(draft["form"])
        self._ask_about(writer.entry)
        self.retry()

    def follow(self) -> None:
        """Let an open form show its entry as the diary has it, after an undo too."""
        writer, form, diary = self.writer, self.card.form, self._diary
        if not self.card.is_open or form is None or diary is None or writer is None or not writer.entry_id:
            return
        was_there = writer.entry is not None
        writer.take_up(diary.entry(writer.entry_id))
        form.show_entry(writer.shown)
        self._ask_about(writer.entry)
        if self.card.saved is not None and was_there != (writer.entry is not None):
            self.card.saved.clear()  # undone: what was said of it is no longer so
        self.follow_undo(diary.last_changed)

    def follow_undo(self, last_changed: UUID | None) -> None:
        """Offer Undo in the form only where it takes back what was written there."""
        if self.card.is_open and self.card.saved is not None and self.writer is not None:
            here = self.writer.entry_id
            self.card.saved.offer_undo(here is not None and here == last_changed)

    def retry(self) -> bool:
        """Save what could not be saved before; return whether nothing waits any more."""
        writer = self.writer
        if writer is None or not writer.unsaved:
            return True
        saved = self.written(writer.retry)
        if saved:
            self._say_saved()
        return saved

    def finish(self) -> None:
        """Save what is typed and close the form, unless something could not be saved or read."""
        self.card.flush()
        if not self.retry() or self.card.focus_left_over():
            return
        writer, self.writer = self.writer, None
        if writer is not None:
            writer.close()
        self.card.close_form(writer.entry_id if writer is not None else None)

    def written(self, write: Callable[[], Entry | None]) -> bool:
        """Write, and return whether that worked; what cannot be saved stays in the form, which says so."""
        language = self._around.language
        try:
            write()
        except FieldError as error:
            self.card.refuse(error.field, language.text(error.happened, **error.values))
            self._say_unsaved(can_retry=False)
            return False
        except ExpectedError as error:
            self._messages.trouble(error)
            self._say_unsaved(can_retry=True)
            return False
        return True

    def say_now(self) -> str:
        """Return "Saved at" with the time of now."""
        language = self._around.language
        return language.text(_SAVED_AT, time=language.clock_time(local_now(self._clock).time()))

    def _start(self, entry: Entry | None) -> None:
        if self._diary is not None:
            self.writer = self._writer_on(self._diary, self.day)
            self.writer.take_up(entry)
            self._ask_about(entry)

    def _writer_on(self, diary: Diary, day: date) -> EntryWriter:
        made = self.card.made
        return EntryWriter(diary, self._clock, made, day, timed=made.KIND not in TIMELESS)

    def _save(self, field: str, value: Any) -> None:
        writer = self.writer
        if writer is not None and self.written(lambda: writer.put(field, value)):
            self.card.problem(field, "")
            self._say_saved()
            self._ask_about(writer.entry)

    def _say_saved(self) -> None:
        writer = self.writer
        if self.card.refused:
            self._say_unsaved(can_retry=False)
        elif self.card.saved is not None and writer is not None:
            self.card.saved.show_saved(
                self.say_now() if writer.entry else self._around.language.text(_REMOVED)
            )

    def _say_unsaved(self, *, can_retry: bool) -> None:
        if self.card.saved is not None:
            self.card.saved.show_problem(self._around.language.text(_NOT_SAVED), can_retry=can_retry)

    def _ask_about(self, entry: Entry | None) -> None:
        """Ask about times of a night that may be a slip, and tell what they add up to."""
        from painapp.ui.pages.today.state import night_line

        if not isinstance(entry, Sleep):
            return
        language = self._around.language
        asked = {one.field: language.text(one.words) for one in sleep_questions(entry)}
        for field in ASKED_ABOUT:
            self.card.problem(field, asked.get(field, ""))
        self.card.tell(night_line(entry, language))


_NOT_SAVED = QT_TRANSLATE_NOOP("Today", "Not saved yet")
_SAVED_AT = QT_TRANSLATE_NOOP("Today", "Saved at {time}")
_REMOVED = QT_TRANSLATE_NOOP("Today", "Removed")
