"""Notes how far a lesson was read: one entry a day for each lesson, a moment after a page is turned."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer

from painapp.domain.entries import LessonRead
from painapp.domain.errors import ExpectedError
from painapp.domain.moments import written_now

if TYPE_CHECKING:
    from painapp.content.lesson import LessonHeading
    from painapp.domain.ports import Clock
    from painapp.vault.diary import Diary

A_MOMENT_MS = 800
"""Turning pages quickly writes once, and a page turn waits for no disk."""


class PlaceKeeper(QObject):
    """Where it cannot be written nothing is said: the next page turned tries again."""

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._diary: Diary | None = None
        self._due: tuple[LessonHeading, str, bool] | None = None
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(A_MOMENT_MS)
        self.timer.timeout.connect(self.flush)

    def open_diary(self, diary: Diary, *, writes: bool) -> None:
        """Note it in this diary from now on, if that can be written."""
        self._diary = diary if writes else None

    def close_diary(self) -> None:
        """Write what waits, and let go of the diary."""
        self.flush()
        self._diary = self._due = None

    def note(self, lesson: LessonHeading, page: str, *, to_the_end: bool) -> None:
        """Have it written in a moment that `page` of a lesson is open."""
        if self._due is not None and self._due[0].id != lesson.id:
            self.flush()
        self._due = (lesson, page, to_the_end or (self._due is not None and self._due[2]))
        self.timer.start()

    def flush(self) -> None:
        """Write what waits, now."""
        self.timer.stop()
        due, diary = self._due, self._diary
        if due is None or diary is None:
            return
        self._due = None
        lesson, page, to_the_end = due
        written = written_now(self._clock, diary.settings.day_start)
        today = diary.between(written.day, written.day, kinds=(LessonRead,))
        of_it = [one for one in today if isinstance(one, LessonRead) and one.lesson == lesson.id]
        entry = (
            of_it[-1] if of_it else LessonRead(id=uuid4(), day=written.day, written=written, lesson=lesson.id)
        )
        ended = True if to_the_end or entry.to_the_end else None
        try:
            diary.note(replace(entry, title=lesson.title, page=page, to_the_end=ended))
        except ExpectedError:
            self._due = due
