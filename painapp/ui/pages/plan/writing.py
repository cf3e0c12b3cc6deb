"""Writes the one flare-up plan, gesture by gesture, for every card that shows a part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from painapp.domain.errors import ExpectedError, FieldError
from painapp.domain.flare_up_plan import plan_record
from painapp.domain.moments import local_now, today
from painapp.domain.practice import FlareUpPlan
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.editing import EntryWriter

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Clock, Language
    from painapp.ui.shell.messages import Messages
    from painapp.ui.widgets.saved_line import SavedLine
    from painapp.vault.diary import Diary


class PlanWriting:
    """Holds the plan while the diary is open. What was said last is told on the line of its card."""

    def __init__(self, clock: Clock, language: Language, messages: Messages) -> None:
        self._clock = clock
        self._language = language
        self._messages = messages
        self._diary: Diary | None = None
        self._writer: EntryWriter | None = None
        self._line: SavedLine | None = None

    @property
    def plan(self) -> FlareUpPlan | None:
        """The plan with what could not be saved yet in it; None where there is none."""
        shown = self._writer.shown if self._writer is not None else None
        return shown if isinstance(shown, FlareUpPlan) else None

    @property
    def today(self) -> date:
        """The diary day of now."""
        if self._diary is None:
            raise RuntimeError("the diary is not open")
        return today(self._clock, self._diary.settings.day_start)

    @property
    def unsaved(self) -> bool:
        """Whether something said could not be saved."""
        return self._writer is not None and self._writer.unsaved

    def open_diary(self, diary: Diary) -> None:
        """Take the open diary."""
        self._diary = diary
        self._writer = EntryWriter(diary, self._clock, FlareUpPlan, self.today)
        self.refresh()

    def close_diary(self) -> None:
        """Let go of the diary and of the plan."""
        self.close_version()
        self._diary = self._writer = None
        self.be_silent()

    def refresh(self) -> None:
        """Take the plan as the diary has it; offer Undo where the plan was the last to be changed."""
        diary, writer = self._diary, self._writer
        if diary is None or writer is None:
            return
        record, was_there = plan_record(diary.all_of(FlareUpPlan)), writer.entry is not None
        if not writer.unsaved:
            writer.take_up(record)
        if was_there and record is None:
            self.be_silent()  # undone
        if self._line is not None:
            self._line.offer_undo(diary.last_changed is not None and diary.last_changed == writer.entry_id)

    def put(self, values: dict[str, Any], line: SavedLine) -> bool:
        """Save one gesture and say so on `line`; return whether it is kept."""
        writer = self._writer
        return writer is not None and self._written(lambda: writer.put_all(values), line)

    def retry(self) -> bool:
        """Try again to save what could not be saved; return whether nothing is left of it."""
        writer, line = self._writer, self._line
        if writer is None or line is None or not writer.unsaved:
            return True
        return self._written(writer.retry, line)

    def close_version(self) -> None:
        """End the sitting: what is changed from now on is kept as a change of the plan."""
        if self._writer is not None:
            self._writer.close()

    def be_silent(self) -> None:
        """Take back what was said last about saving."""
        line, self._line = self._line, None
        if line is not None:
            line.clear()

    def draft(self) -> dict[str, Any] | None:
        """Return what could not be saved, as JSON's own types; None where all is saved."""
        return self._writer.draft() if self._writer is not None and self._writer.unsaved else None

    def take_up(self, draft: dict[str, Any], line: SavedLine) -> None:
        """Go on from what `draft` gave, and save what can be."""
        if self._writer is not None:
            self._writer.resume(draft)
            self._line = line
            self.retry()

    def _written(self, write: Callable[[], Entry | None], line: SavedLine) -> bool:
        if self._line is not line:
            self.be_silent()
            self._line = line
        say = self._language.text
        try:
            entry = write()
        except FieldError as error:
            line.show_problem(say(error.happened, **error.values))
            return False
        except ExpectedError as error:
            self._messages.trouble(error)
            line.show_problem(say(_NOT_SAVED), can_retry=True)
            return False
        now = self._language.clock_time(local_now(self._clock).time())
        line.show_saved(say(_SAVED_AT if entry is not None else _REMOVED, time=now))
        return True


_NOT_SAVED = QT_TRANSLATE_NOOP("Today", "Not saved yet")
_REMOVED = QT_TRANSLATE_NOOP("Today", "Removed")
_SAVED_AT = QT_TRANSLATE_NOOP("Today", "Saved at {time}")
