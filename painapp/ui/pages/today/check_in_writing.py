"""Writes the check-in on Today's card, gesture by gesture, from before the diary is open on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from painapp.domain.entries import CheckIn, Entry
    from painapp.domain.moments import LocalTime
    from painapp.domain.ports import Clock, Language
    from painapp.ui.editing import EntryWriter
    from painapp.ui.pages.today.check_in_card import CheckInCard
    from painapp.ui.shell.messages import Messages
    from painapp.vault.diary import Diary


class Press(NamedTuple):
    """A gesture made before the diary was open, with its time."""

    values: dict[str, Any]
    at: LocalTime


class CheckInWriting:
    """The writer behind the card. What is pressed before `open_diary` waits there and is saved then."""

    def __init__(self, card: CheckInCard, language: Language, clock: Clock, messages: Messages) -> None:
        self.card = card
        self._language = language
        self._clock = clock
        self._messages = messages
        self._diary: Diary | None = None
        self._waiting: list[Press] = []
        self.writer: EntryWriter | None = None
        card.scale.same_number = self.goes_on
        card.edited.connect(lambda field, value: self._edited({field: value}))
        card.edited_all.connect(self._edited)
        card.retry_pressed.connect(self.retry)

    def open_diary(self, diary: Diary) -> None:
        """Write into this diary from now on, and save what was pressed while it was still closed."""
        self._diary = diary
        waiting, self._waiting = self._waiting, []
        if waiting:
            # Also a press that came before the diary corrects the check-in of a moment ago.
            day = self._today()
            self.take_up_current(day, _check_ins(diary.day(day)))
        for press in waiting:
            self._save(press)

    def close_diary(self) -> None:
        """Let go of the diary and of the check-in."""
        self.start_afresh()
        self._diary = None

    @property
    def unsaved(self) -> bool:
        """Whether something said could not be saved."""
        return self.card.refused or (self.writer is not None and self.writer.unsaved)

    @property
    def is_there(self) -> bool:
        """Whether the check-in on the card is in the diary."""
        return self.writer is not None and self.writer.entry is not None

    def draft(self) -> dict[str, Any] | None:
        """Return what is open and half typed; None where nothing is."""
        writer = self.writer
        here = self.card.in_use or self.card.half_typed or (writer is not None and writer.unsaved)
        if not here:
            return None
        return {"entry": self._writer_for({"note"}).draft(), "form": self.card.draft()}

    def take_up(self, draft: dict[str, Any]) -> None:
        """Open again what `draft` gave, and save what can be."""
        from datetime import date

        from painapp.domain.entries import CheckIn

        writer = self._new_writer(date.fromisoformat(draft["entry"]["day"]))
        writer.resume(draft["entry"])
        self.writer = writer
        shown = writer.shown
        self.card.take_up(shown if isinstance(shown, CheckIn) else None, draft["form"])
        self.retry()

    def retry(self) -> None:
        """Save what could not be saved before."""
        from painapp.domain.moments import local_now

        writer = self.writer
        if writer is not None and writer.unsaved and self._written(writer.retry):
            now = self._language.clock_time(local_now(self._clock).time())
            self.card.say_saved(self._language.text(_SAVED_AT, time=now))

    def take_up_current(self, day: date, check_ins: Iterable[CheckIn]) -> CheckIn | None:
        """Return the check-in the card edits as the diary has it now, after an undo in any room too.

        After a start, the one of `day` written last is taken up while its ten minutes run.
        """
        from painapp.domain.entries import CheckIn

        if self.writer is not None and self.writer.entry_id is not None:
            here = self.writer.entry_id
            found = next((entry for entry in check_ins if entry.id == here), None)
            if found is None and self.writer.day != day and self.card.in_use and self._diary is not None:
                found = self._diary.entry(here)  # a new day began while somebody writes in the last one's
            self.writer.take_up(found)
        elif self.writer is None and self._diary is not None:
            writer = self._new_writer(day)
            writer.take_up(max(check_ins, key=lambda entry: entry.written.at, default=None))
            if writer.still_open():
                self.writer = writer
        current = self.writer.shown if self.writer is not None else None
        return current if isinstance(current, CheckIn) else None

    def goes_on(self) -> bool:
        """Whether another press of the scale corrects the score on it, rather than start a check-in."""
        writer = self.writer
        return writer is None or writer.unsaved or writer.still_open()

    def put_away(self) -> bool:
        """Make room for the next check-in once this one is over and nobody writes in it; tell whether so."""
        over = not (self.goes_on() or self.card.in_use or self.card.refused)
        if over:
            self.start_afresh()
        return over

    def start_afresh(self) -> None:
        """End the check-in on the card; the next gesture begins another."""
        if self.writer is not None:
            self.writer.close()
            self.writer = None
        self.card.start_afresh()

    def _edited(self, values: dict[str, Any]) -> None:
        from painapp.domain.moments import local_time_now

        press = Press(values, local_time_now(self._clock))
        if self._diary is None:
            self._waiting.append(press)
        else:
            self._save(press)

    def _save(self, press: Press) -> None:
        writer = self._writer_for(set(press.values))
        if not self._written(lambda: writer.put_all(press.values, press.at)):
            return
        for field in press.values:
            self.card.problem(field, "")
        say, language = self.card.say_saved, self._language
        if writer.entry is None:
            say(language.text(_REMOVED))
            return
        say(language.text(_SAVED_AT, time=language.clock_time(press.at.clock)))
        pain = press.values.get("pain")
        if pain is not None:
            self._messages.announce(language.text(_PAIN_SAVED, pain=pain))

    def _written(self, write: Callable[[], Entry | None]) -> bool:
        """Write, and return whether that worked; what cannot be saved stays on the page, which says so."""
        from painapp.domain.errors import FieldError

        try:
            write()
        except FieldError as error:
            self.card.refuse(error.field, self._language.text(error.happened, **error.values))
        except ExpectedError as error:
            self._messages.trouble(error)
            self.card.say_unsaved(self._language.text(_NOT_SAVED))
        else:
            return True
        return False

    def _writer_for(self, fields: set[str]) -> EntryWriter:
        """Return the writer of the check-in on the card, or a new one when its ten minutes are over.

        Only another press of the pain scale starts a new check-in; a note may take its time.
        """
        day = self._today()
        writer = self.writer
        if writer is not None and writer.unsaved:
            return writer
        over = (
            writer is not None and writer.entry is not None and "pain" in fields and not writer.still_open()
        )
        if writer is None or over or (writer.entry is None and writer.day != day):
            if writer is not None:
                writer.close()
            writer = self.writer = self._new_writer(day)
        return writer

    def _new_writer(self, day: date) -> EntryWriter:
        from painapp.domain.entries import CheckIn
        from painapp.ui.editing import EntryWriter

        return EntryWriter(self._open, self._clock, CheckIn, day, timed=True)

    @property
    def _open(self) -> Diary:
        """The diary, where it is certain that there is one: presses wait until then."""
        if self._diary is None:
            raise RuntimeError("Today was asked for diary data before the diary was open")
        return self._diary

    def _today(self) -> date:
        from painapp.domain.moments import today

        return today(self._clock, self._open.settings.day_start)


def _check_ins(entries: Iterable[Entry]) -> list[CheckIn]:
    from painapp.domain.entries import CheckIn

    return [entry for entry in entries if isinstance(entry, CheckIn)]


_SAVED_AT = QT_TRANSLATE_NOOP("Today", "Saved at {time}")
_REMOVED = QT_TRANSLATE_NOOP("Today", "Removed")
_NOT_SAVED = QT_TRANSLATE_NOOP("Today", "Not saved yet")
_PAIN_SAVED = QT_TRANSLATE_NOOP("Today", "Pain {pain} saved. Control Z undoes.")
