"""Gestures on a form become one entry: the first one writes it, later ones correct it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from painapp.domain.canonical import (
    local_time_from_plain,
    local_time_to_plain,
    values_from_plain,
    values_to_plain,
)
from painapp.domain.errors import ExpectedError, FieldError
from painapp.domain.moments import local_time_now, local_time_on, written_now

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, time

    from painapp.domain.entries import Entry
    from painapp.domain.moments import LocalTime, Written
    from painapp.domain.ports import Clock
    from painapp.vault.diary import Diary

OPEN_FOR = timedelta(minutes=10)
"""How long another press of the pain scale corrects the same check-in."""


class EntryWriter:
    """Writes one entry of `made` on `day`, gesture by gesture.

    A new entry is written with its first value; one whose last value is taken away is removed again (and
    Undo brings it back), unless it is a period, whose days alone say something, or hides an older one of
    which there is to be one at most: emptied it stays, so that the older one does not come back in its place.
    `timed` entries carry the local time of their first gesture, when that is on the described day. What could
    not be saved is kept, shown, and saved with the next gesture.
    """

    def __init__(
        self, diary: Diary, clock: Clock, made: type[Entry], day: date, *, timed: bool = False
    ) -> None:
        self._diary = diary
        self._clock = clock
        self._made = made
        self._day = day
        self._timed = timed
        self._said_time: time | None = None
        self._unsaved: dict[str, Any] = {}
        self._unsaved_at: LocalTime | None = None
        self.entry: Entry | None = None
        """As it is in the diary; None before its first value."""
        self.entry_id: UUID | None = None
        """Of the entry written last, also when it is out of the diary again and may come back by Undo."""

    @property
    def unsaved(self) -> bool:
        """Whether something said has not been saved yet."""
        return bool(self._unsaved)

    @property
    def shown(self) -> Entry | None:
        """What a form shows: the entry with what has not been saved yet in it."""
        if not self._unsaved:
            return self.entry
        return replace(self.entry or self._blank(None), **self._unsaved)

    @property
    def day(self) -> date:
        """The day it describes."""
        return self._day

    def take_up(self, entry: Entry | None) -> None:
        """Go on with an entry that exists, or start afresh with None."""
        self.entry = entry
        if entry is not None:
            self.entry_id = entry.id
        self._said_time = None

    def put(self, field: str, value: Any, at: LocalTime | None = None) -> Entry | None:
        """Save one gesture and return the entry as saved; None when nothing is left of it.

        `at` is the local time of the gesture where it was made earlier than now (a press that waited for
        the diary to open). Raises FieldError for a value that does not fit, and the vault's own
        ExpectedErrors when it could not be saved; the entry in the diary is then as it was.
        """
        return self.put_all({field: value}, at)

    def put_all(self, values: Mapping[str, Any], at: LocalTime | None = None) -> Entry | None:
        """Save several values as one gesture, which one undo takes back; return and raise as `put` does."""
        return self._write({**self._unsaved, **values}, self._unsaved_at or at)

    def begin(self) -> Entry | None:
        """Write a period by its first day alone; return and raise as `put` does."""
        return self._write(dict(self._unsaved), self._unsaved_at)

    def draft(self) -> dict[str, Any]:
        """Return as JSON's own types which entry this is, and what of it could not be saved yet."""
        return {
            "day": self._day.isoformat(),
            "entry": str(self.entry.id) if self.entry is not None else None,
            "unsaved": values_to_plain(self._made, self._unsaved),
            "unsaved_at": local_time_to_plain(self._unsaved_at) if self._unsaved_at is not None else None,
        }

    def resume(self, draft: dict[str, Any]) -> None:
        """Go on from what `draft` gave, with the entry as the diary has it now. Raises ValueError."""
        kept = draft["entry"]
        found = self._diary.entry(UUID(kept)) if kept is not None else None
        self.take_up(found if isinstance(found, self._made) else None)
        self._unsaved = values_from_plain(self._made, draft["unsaved"])
        at = draft["unsaved_at"]
        self._unsaved_at = local_time_from_plain(at) if at is not None else None

    def retry(self) -> Entry | None:
        """Save what could not be saved before; return and raise as `put` does."""
        return self._write(dict(self._unsaved), self._unsaved_at)

    def _write(self, values: dict[str, Any], at: LocalTime | None) -> Entry | None:
        try:
            saved = self._first(values, at) if self.entry is None else self._change(self.entry, values)
        except FieldError:
            raise
        except ExpectedError:
            self._unsaved, self._unsaved_at = values, at or local_time_now(self._clock)
            raise
        self._unsaved, self._unsaved_at = {}, None
        return saved

    def _change(self, entry: Entry, values: dict[str, Any]) -> Entry | None:
        changed = replace(entry, **values)
        if _is_empty(changed) and not self._hides_another(entry):
            self._diary.remove(entry.id)
            self.entry = None
        elif changed != entry:
            self.entry = self._diary.edit(changed)
        return self.entry

    def _hides_another(self, entry: Entry) -> bool:
        made = type(entry)
        return made.ONE_AT_MOST and any(one.id != entry.id for one in self._diary.all_of(made))

    def put_time(self, clock_time: time | None) -> Entry | None:
        """Say at what time of the described day it was; None when that is not known.

        Where nothing is written yet it waits for the first value. Returns the entry as saved and raises
        as `put` does.
        """
        self._said_time = clock_time
        if self.entry is not None:
            changed = replace(self.entry, at=self._local_time(clock_time) if clock_time else None)
            if changed != self.entry:
                self.entry = self._diary.edit(changed)
        return self.entry

    def _first(self, values: dict[str, Any], at: LocalTime | None) -> Entry | None:
        entry = replace(self._blank(at), **values)
        if _is_empty(entry):
            return None
        self.take_up(entry)  # whoever is told of it while it is recorded finds it here
        try:
            self.entry = self._diary.record(entry)
        except Exception:
            self.entry = None
            raise
        return self.entry

    def _blank(self, at: LocalTime | None) -> Entry:
        written = written_now(self._clock, self._diary.settings.day_start)
        day = self._day if self._made.OF_A_DAY else written.day  # a form may stay open until the next day
        return self._made(id=uuid4(), day=day, at=self._first_time(written, at), written=written)

    def _first_time(self, written: Written, at: LocalTime | None) -> LocalTime | None:
        if self._said_time is not None:
            return self._local_time(self._said_time)
        return (at or local_time_now(self._clock)) if self._timed and written.day == self._day else None

    def _local_time(self, clock_time: time) -> LocalTime:
        """Place a time on the described day, which runs on past midnight until the day start."""
        before_day_start = clock_time < self._diary.settings.day_start
        date_of_it = self._day + timedelta(days=1) if before_day_start else self._day
        zone = self.entry.at.zone if self.entry and self.entry.at else self._clock.zone_name()
        return local_time_on(date_of_it, clock_time, zone)

    def still_open(self) -> bool:
        """Tell whether a press of the pain scale still corrects this entry."""
        return self.entry is not None and self._clock.now() - self.entry.written.at < OPEN_FOR

    def close(self) -> None:
        """End the entry's version: what is changed from now on is kept as a change of it."""
        if self.entry is not None:
            with suppress(ExpectedError):  # one that cannot be closed now is over after ten minutes anyway
                self._diary.close_version(self.entry.id)


def _is_empty(entry: Entry) -> bool:
    """Tell whether nothing is left of an entry that would be worth keeping."""
    return entry.says_nothing and not entry.A_PERIOD
