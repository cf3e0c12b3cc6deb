"""How far a lesson was read is noted once a day for each lesson, and waits where it cannot be written."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from painapp.domain.entries import LessonRead
from painapp.ui.pages.lesson.place_keeper import PlaceKeeper
from painapp.vault.errors import DiskFull
from tests.fixtures import *  # noqa: F403 - pytest finds fixtures by their names here
from tests.ui.pages.lesson.test_state import SHELF

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from painapp.vault.diary import Diary
    from tests.clocks import FixedClock

PACING, SLEEP = SHELF.headings["pacing"], SHELF.headings["sleep"]


@pytest.fixture
def keeper(diary: Diary, clock: FixedClock, qtbot: QtBot) -> Iterator[PlaceKeeper]:
    del qtbot
    parent = QObject()
    made = PlaceKeeper(clock, parent)
    made.open_diary(diary, writes=True)
    yield made
    made.timer.stop()


def reads(diary: Diary) -> list[tuple[str, str, bool | None]]:
    return sorted((one.lesson, one.page, one.to_the_end) for one in diary.all_of(LessonRead))


def test_what_was_read_to_its_end_stays_so_when_it_is_read_again(keeper: PlaceKeeper, diary: Diary) -> None:
    keeper.note(PACING, "end", to_the_end=True)
    keeper.note(PACING, "waves", to_the_end=False)
    keeper.flush()
    assert reads(diary) == [("pacing", "waves", True)]
    keeper.note(PACING, "honest", to_the_end=False)
    keeper.flush()
    assert reads(diary) == [("pacing", "honest", True)]


def test_each_day_and_each_lesson_has_its_own(keeper: PlaceKeeper, diary: Diary, clock: FixedClock) -> None:
    keeper.note(PACING, "waves", to_the_end=False)
    keeper.note(SLEEP, "end", to_the_end=True)
    keeper.flush()
    clock.move(days=1)
    keeper.note(PACING, "honest", to_the_end=False)
    keeper.close_diary()
    assert reads(diary) == [("pacing", "honest", None), ("pacing", "waves", None), ("sleep", "end", True)]
    first, *_others, last = sorted(one.day for one in diary.all_of(LessonRead))
    assert last - first == timedelta(days=1)


def test_what_cannot_be_written_waits_and_a_diary_to_read_only_stays_as_it_is(
    keeper: PlaceKeeper, diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull(folder="")

    with monkeypatch.context() as refused:
        refused.setattr(diary, "note", full)
        keeper.note(PACING, "waves", to_the_end=False)
        keeper.flush()
    assert reads(diary) == []
    keeper.flush()
    assert reads(diary) == [("pacing", "waves", None)]
    keeper.open_diary(diary, writes=False)
    keeper.note(SLEEP, "end", to_the_end=True)
    keeper.flush()
    assert len(reads(diary)) == 1
