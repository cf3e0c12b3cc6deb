"""Gestures on what a tracker asks become its value of a day."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from painapp.domain.entries import Tracked
from painapp.domain.moments import written_now
from painapp.domain.trackers import blank_tracked
from painapp.ui.editing import EntryWriter

if TYPE_CHECKING:
    from datetime import date

    from painapp.domain.entries import Entry, Tracker
    from painapp.domain.moments import LocalTime
    from painapp.domain.ports import Clock
    from painapp.vault.diary import Diary


class TrackedWriter(EntryWriter):
    """Writes the value of `tracker` on `day`; a new one carries what it takes to read it alone."""

    def __init__(self, diary: Diary, clock: Clock, tracker: Tracker, day: date) -> None:
        super().__init__(diary, clock, Tracked, day)
        self._tracker = tracker

    def _blank(self, at: LocalTime | None) -> Entry:
        written = written_now(self._clock, self._diary.settings.day_start)
        when = self._first_time(written, at)
        return blank_tracked(self._tracker, entry_id=uuid4(), day=self._day, written=written, at=when)
