"""Gestures become one entry, and what could not be saved is not lost."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

import pytest

from painapp.domain.entries import Activity, CheckIn, LessonAnswer, MyStory, only_one
from painapp.domain.errors import FieldError
from painapp.domain.moments import LocalTime, today
from painapp.ui.editing import EntryWriter
from painapp.vault.errors import DiskFull
from tests.fixtures import *  # noqa: F403 - pytest finds fixtures by their names here

if TYPE_CHECKING:
    from painapp.domain.entries import Entry
    from painapp.vault.diary import Diary
    from tests.clocks import FixedClock


@pytest.fixture
def writer(diary: Diary, clock: FixedClock) -> EntryWriter:
    """A writer of a check-in of today."""
    return EntryWriter(diary, clock, CheckIn, today(clock), timed=True)


@pytest.fixture
def disk(diary: Diary, monkeypatch: pytest.MonkeyPatch) -> Disk:
    """The disk, which can be full."""
    return Disk(diary, monkeypatch)


class Disk:
    """Lets saving fail until there is room again."""

    def __init__(self, diary: Diary, monkeypatch: pytest.MonkeyPatch) -> None:
        self._diary = diary
        self._patch = monkeypatch

    def fill(self) -> None:
        def full(_entry: object) -> Entry:
            raise DiskFull(folder="")

        for writing in ("record", "edit", "remove", "close_version"):
            self._patch.setattr(self._diary, writing, full)

    def make_room(self) -> None:
        self._patch.undo()


def saved(diary: Diary, clock: FixedClock) -> list[CheckIn]:
    return [entry for entry in diary.day(today(clock)) if isinstance(entry, CheckIn)]


def test_the_first_gesture_writes_and_later_ones_correct(
    writer: EntryWriter, diary: Diary, clock: FixedClock
) -> None:
    writer.put("pain", 4)
    clock.move(minutes=3)
    writer.put("pain", 6)
    writer.put("mood", 5)
    (entry,) = saved(diary, clock)
    assert (entry.pain, entry.mood) == (6, 5)
    assert entry.at is not None
    assert entry.at.clock == time(18, 42)


def test_the_last_value_taken_away_takes_the_entry_out_until_undo(
    writer: EntryWriter, diary: Diary, clock: FixedClock
) -> None:
    first = writer.put("pain", 4)
    assert writer.put("pain", None) is None
    assert saved(diary, clock) == []
    assert first is not None
    assert writer.entry_id == first.id
    diary.undo()
    assert [entry.id for entry in saved(diary, clock)] == [first.id]


def test_a_press_of_before_keeps_its_time(writer: EntryWriter) -> None:
    at = LocalTime(time(18, 40), "Europe/London", 0)
    entry = writer.put("pain", 4, at)
    assert entry is not None
    assert entry.at == at


def test_what_cannot_be_saved_is_shown_and_saved_with_the_next_gesture(
    writer: EntryWriter, diary: Diary, clock: FixedClock, disk: Disk
) -> None:
    disk.fill()
    with pytest.raises(DiskFull):
        writer.put("note", "a long afternoon")
    assert writer.unsaved
    assert writer.entry is None
    assert isinstance(writer.shown, CheckIn)
    assert writer.shown.note == "a long afternoon"
    disk.make_room()
    clock.move(minutes=5)
    writer.put("pain", 4)
    (entry,) = saved(diary, clock)
    assert (entry.pain, entry.note) == (4, "a long afternoon")
    assert entry.at is not None
    assert entry.at.clock == time(18, 42), "as it was when it was first said"
    assert not writer.unsaved


def test_a_change_that_cannot_be_saved_can_be_tried_again(
    writer: EntryWriter, diary: Diary, clock: FixedClock, disk: Disk
) -> None:
    writer.put("pain", 4)
    disk.fill()
    with pytest.raises(DiskFull):
        writer.put("mood", 7)
    with pytest.raises(DiskFull):
        writer.retry()
    assert writer.shown != writer.entry
    disk.make_room()
    assert writer.retry() == saved(diary, clock)[0]
    assert saved(diary, clock)[0].mood == 7
    assert writer.shown == writer.entry


def test_what_waits_to_be_saved_outlives_a_look_into_the_diary(
    writer: EntryWriter, diary: Diary, clock: FixedClock, disk: Disk
) -> None:
    writer.put("pain", 4)
    disk.fill()
    with pytest.raises(DiskFull):
        writer.put("note", "still here")
    writer.take_up(saved(diary, clock)[0])
    assert isinstance(writer.shown, CheckIn)
    assert writer.shown.note == "still here"


def test_a_value_that_does_not_fit_does_not_wait(diary: Diary, clock: FixedClock) -> None:
    writer = EntryWriter(diary, clock, Activity, today(clock), timed=True)
    with pytest.raises(FieldError):
        writer.put("effort", 11)
    assert not writer.unsaved
    writer.put("effort", 10)
    assert [entry.says_nothing for entry in diary.day(today(clock))] == [False]


def test_closing_on_a_full_disk_is_no_trouble(writer: EntryWriter, disk: Disk) -> None:
    writer.put("pain", 4)
    disk.fill()
    writer.close()
    assert writer.entry is not None


def test_what_is_about_the_person_is_of_the_day_on_which_it_was_written(
    diary: Diary, clock: FixedClock
) -> None:
    writer = EntryWriter(diary, clock, LessonAnswer, today(clock))
    clock.move(days=2)
    answer = writer.put("text", "Most nights.")
    assert answer is not None
    assert answer.day == today(clock)


def test_an_emptied_one_of_a_kind_stays_empty_and_does_not_bring_back_an_older_one(
    diary: Diary, clock: FixedClock
) -> None:
    older = EntryWriter(diary, clock, MyStory, today(clock))
    older.put("began", "As it came from another computer.")
    clock.move(minutes=20)
    writer = EntryWriter(diary, clock, MyStory, today(clock))
    written = writer.put("began", "A fall.")
    assert written is not None
    writer.close()
    emptied = writer.put("began", "")
    assert emptied is not None
    now = only_one(diary.all_of(MyStory), MyStory)
    assert now == emptied
    assert emptied.says_nothing
    assert [one.entry for one in diary.versions(written.id)] == [written, emptied], "the earlier is kept"
    diary.undo()
    assert only_one(diary.all_of(MyStory), MyStory) == written
    older.take_up(older.entry)
    diary.remove(written.id)
    assert older.put("began", "") is None, "the only one goes, as ever"
