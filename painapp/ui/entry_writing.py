"""One entry written gesture by gesture, and what its saved line says: for pages that save as they go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from painapp.domain.errors import ExpectedError, FieldError
from painapp.domain.moments import local_now, today
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.editing import EntryWriter

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Clock, Language
    from painapp.ui.shell.messages import Messages
    from painapp.ui.widgets.saved_line import SavedLine
    from painapp.vault.diary import Diary


class EntryWriting:
    """Writes one entry of `made` while the diary is open, and says on `line` how that went."""

    def __init__(
        self,
        made: type[Entry],
        clock: Clock,
        language: Language,
        messages: Messages,
        line: SavedLine,
        *,
        timed: bool = False,
    ) -> None:
        self._made = made
        self._clock = clock
        self._language = language
        self._messages = messages
        self._timed = timed
        self._diary: Diary | None = None
        self._writer: EntryWriter | None = None
        self.line = line
        line.retry_pressed.connect(self.retry)

    @property
    def today(self) -> date:
        """The diary day of now. Raises RuntimeError while no diary is open."""
        if self._diary is None:
            raise RuntimeError("the diary is not open")
        return today(self._clock, self._diary.settings.day_start)

    @property
    def entry(self) -> Entry | None:
        """What is written, with what could not be saved yet in it; None where there is nothing."""
        return self._writer.shown if self._writer is not None else None

    @property
    def unsaved(self) -> bool:
        """Whether something said could not be saved."""
        return self._writer is not None and self._writer.unsaved

    @property
    def changed_last(self) -> bool:
        """Whether what was written here is what Undo would take back."""
        last = self._diary.last_changed if self._diary is not None else None
        return last is not None and self._writer is not None and last == self._writer.entry_id

    def open_diary(self, diary: Diary) -> None:
        """Write into this diary; the next gesture begins a new entry unless one is taken up."""
        self._diary = diary
        self.begin(None)

    def close_diary(self) -> None:
        """Let go of the diary, and say nothing more of it."""
        self.close()
        self._diary = self._writer = None
        self.line.clear()

    def begin(self, entry: Entry | None) -> None:
        """Go on with `entry`, or with a new one of today, unless that is being written already."""
        diary, writer = self._diary, self._writer
        if diary is None:
            return
        if writer is not None and writer.unsaved:
            return
        known = writer.entry_id if writer is not None else None
        if writer is None or entry is None or entry.id != known:
            self.close()
            self._writer = writer = EntryWriter(diary, self._clock, self._made, self.today, timed=self._timed)
            self.line.clear()
        writer.take_up(entry)

    def follow(self) -> None:
        """Take the entry as the diary has it now, and offer Undo where it was the last to be changed."""
        diary, writer = self._diary, self._writer
        if diary is None or writer is None:
            return
        if not writer.unsaved and writer.entry_id is not None:
            was_there = writer.entry is not None
            writer.take_up(diary.entry(writer.entry_id))
            if was_there and writer.entry is None:
                self.line.clear()  # undone
        self.line.offer_undo(self.changed_last)

    def put(self, values: Mapping[str, Any]) -> bool:
        """Save one gesture and say so; return whether it is kept."""
        writer = self._writer
        return writer is not None and self._written(lambda: writer.put_all(values))

    def retry(self) -> bool:
        """Try again to save what could not be saved; return whether nothing is left of it."""
        writer = self._writer
        return writer is None or not writer.unsaved or self._written(writer.retry)

    def close(self) -> None:
        """End the sitting: what is changed from now on is kept as a change of the entry."""
        if self._writer is not None:
            self._writer.close()

    def draft(self) -> dict[str, Any] | None:
        """Return what could not be saved, as JSON's own types; None where all is saved."""
        return self._writer.draft() if self._writer is not None and self._writer.unsaved else None

    def take_up(self, draft: Mapping[str, Any] | None) -> None:
        """Go on from what `draft` gave, and save what can be."""
        if self._writer is not None and draft is not None:
            self._writer.resume(dict(draft))
            self.retry()

    def _written(self, write: Callable[[], Entry | None]) -> bool:
        say = self._language.text
        try:
            entry = write()
        except FieldError as error:
            self.line.show_problem(say(error.happened, **error.values))
            return False
        except ExpectedError as error:
            self._messages.trouble(error)
            self.line.show_problem(say(_NOT_SAVED), can_retry=True)
            return False
        now = self._language.clock_time(local_now(self._clock).time())
        self.line.show_saved(say(_SAVED_AT if entry is not None else _REMOVED, time=now))
        return True


_NOT_SAVED = QT_TRANSLATE_NOOP("Today", "Not saved yet")
_REMOVED = QT_TRANSLATE_NOOP("Today", "Removed")
_SAVED_AT = QT_TRANSLATE_NOOP("Today", "Saved at {time}")
