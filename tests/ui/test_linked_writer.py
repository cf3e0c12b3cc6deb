"""Links go along with the first value, and alone they keep nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from painapp.domain.entries import SmallStep
from painapp.domain.moments import today
from painapp.ui.linked_writer import LinkedWriter
from painapp.vault.errors import DiskFull
from tests.fixtures import *  # noqa: F403 - pytest finds fixtures by their names here

if TYPE_CHECKING:
    from painapp.domain.entries import Entry
    from painapp.vault.diary import Diary
    from tests.clocks import FixedClock

LINKS = {"goal": "a goal", "rank": 7}


@pytest.fixture
def writer(diary: Diary, clock: FixedClock) -> LinkedWriter:
    """A writer of a small step that is kept by its words."""
    return LinkedWriter(diary, clock, SmallStep, today(clock), ("words",), LINKS)


def steps(diary: Diary) -> list[tuple[str, str, str, int | None]]:
    return [(one.words, one.how_often, one.goal, one.rank) for one in diary.all_of(SmallStep)]


def test_links_and_what_was_said_before_go_along_with_the_first_words(
    writer: LinkedWriter, diary: Diary
) -> None:
    assert writer.put("how_often", "daily") is None
    assert not steps(diary)
    assert isinstance(writer.shown, SmallStep)
    assert writer.shown.how_often == "daily"
    writer.put("words", "To the gate")
    assert steps(diary) == [("To the gate", "daily", "a goal", 7)]


def test_without_its_words_it_goes_and_undo_brings_all_of_it_back(writer: LinkedWriter, diary: Diary) -> None:
    writer.put_all({"words": "To the gate", "how_often": "daily"})
    writer.put("words", "")
    assert not steps(diary)
    assert writer.entry is None
    diary.undo()
    assert steps(diary) == [("To the gate", "daily", "a goal", 7)]


def test_a_draft_keeps_what_waits_and_what_could_not_be_saved(
    writer: LinkedWriter, diary: Diary, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer.put("how_often", "daily")

    def full(_entry: object) -> Entry:
        raise DiskFull(folder="")

    with monkeypatch.context() as patch:
        patch.setattr(diary, "record", full)
        with pytest.raises(DiskFull):
            writer.put("words", "To the gate")
    assert writer.unsaved
    later = LinkedWriter(diary, clock, SmallStep, today(clock), ("words",))
    later.resume(writer.draft())
    later.retry()
    assert steps(diary) == [("To the gate", "daily", "a goal", 7)]
