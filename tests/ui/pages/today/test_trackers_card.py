"""What else is followed, on Today: one control each, one value a day, corrected in its place."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt

from painapp.domain.entries import Tracked, Tracker
from painapp.domain.moments import written_now
from painapp.domain.trackers import ready_made
from tests.ui.pages.today.acting import entries, fill_the_disk, make_room, undo

if TYPE_CHECKING:
    from tests.stage import Stage


def tracker(stage: Stage, **said: Any) -> Tracker:
    """Put a tracker into the diary."""
    written = written_now(stage.clock)
    return stage.vault.diary.record(Tracker(id=uuid4(), day=written.day, written=written, **said))


def follow(stage: Stage, *keys: str) -> None:
    """Follow ready-made trackers."""
    for place, key in enumerate(keys, start=1):
        made = ready_made(key)
        assert made is not None
        tracker(stage, ready=key, holds=made.holds, place=place)
    stage.settle()


def values(stage: Stage) -> list[tuple[str, float | str | None]]:
    """Return what is in the diary of today: tracker and amount or choice."""
    return [(one.tracker, one.chosen or one.amount) for one in entries(stage, Tracked)]


def test_nothing_is_there_until_something_is_followed(stage: Stage) -> None:
    page = stage.page
    assert not page.appearing.trackers
    follow(stage, "fatigue")
    card: Any = page.appearing.trackers
    assert card.isVisible()


def test_a_press_is_saved_and_another_corrects_it(stage: Stage) -> None:
    follow(stage, "fatigue", "shift")
    card = stage.page.appearing.trackers
    stage.click(card.editor("fatigue").cells[6])
    stage.click(card.editor("shift").chip("night"))
    assert sorted(values(stage)) == [("fatigue", 6.0), ("shift", "night")]
    stage.click(card.editor("fatigue").cells[3])
    assert sorted(values(stage)) == [("fatigue", 3.0), ("shift", "night")]
    assert card.saved.words.text() == "Saved at 18:42"


@pytest.mark.parametrize(
    ("holds", "answer"), [("yes-no", 1.0), ("scale", 2.0), ("choice", "own:green"), ("number", 2.5)]
)
def test_one_of_ones_own_appears_by_itself(stage: Stage, holds: str, answer: float | str) -> None:
    made = tracker(stage, name="Tea", holds=holds, unit="cups", choices=("own:green",), place=1)
    stage.settle()
    editor = stage.page.appearing.trackers.editor(made.key)
    if holds == "number":
        stage.click(editor.boxes[0])
        stage.type("2.5")
        stage.press(Qt.Key.Key_Return)
    else:
        stage.click(
            editor.cells[2] if holds == "scale" else editor.chip("yes" if holds == "yes-no" else answer)
        )
    (said,) = entries(stage, Tracked)
    assert (said.tracker, said.name, said.holds) == (made.key, "Tea", holds)
    assert (said.chosen or said.amount) == answer
    assert said.unit == ("cups" if holds == "number" else "")


def test_taking_the_value_away_removes_it_and_undo_brings_it_back(stage: Stage) -> None:
    follow(stage, "shift")
    chip = stage.page.appearing.trackers.editor("shift").chip("early")
    stage.click(chip)
    stage.click(chip)
    assert values(stage) == []
    undo(stage)
    assert values(stage) == [("shift", "early")]
    assert chip.isChecked()


def test_a_new_day_begins_empty_and_an_amount_begins_at_the_last(stage: Stage) -> None:
    follow(stage, "weight")
    editor = stage.page.appearing.trackers.editor("weight")
    stage.click(editor.boxes[0])
    stage.type("71.5")
    stage.press(Qt.Key.Key_Return)
    stage.page.appearing.trackers.show_day(stage.clock.now().date() + timedelta(days=1))
    assert editor.typed() == [""]
    assert editor.start == 71.5


def test_they_stand_in_the_persons_order_and_one_put_away_is_gone(stage: Stage) -> None:
    follow(stage, "fatigue", "fog")
    shown = stage.vault.diary.all_of(Tracker)
    fatigue = next(one for one in shown if one.ready == "fatigue")
    stage.vault.diary.edit(replace(fatigue, place=9))
    stage.settle()
    assert list(stage.page.appearing.trackers._specs) == ["fog", "fatigue"]
    stage.vault.diary.edit(replace(fatigue, put_away=True))
    stage.settle()
    assert list(stage.page.appearing.trackers._specs) == ["fog"]


def test_what_cannot_be_saved_stays_and_can_be_tried_again(stage: Stage) -> None:
    follow(stage, "fatigue")
    card = stage.page.appearing.trackers
    fill_the_disk(stage)
    stage.click(card.editor("fatigue").cells[5])
    assert stage.page.unsaved
    assert card.draft()["waiting"]
    make_room(stage)
    stage.click(card.saved.again)
    assert values(stage) == [("fatigue", 5.0)]
    assert not stage.page.unsaved
    assert card.draft() == {}


def test_a_draft_is_taken_up_on_its_own_day(stage: Stage) -> None:
    follow(stage, "fatigue")
    card = stage.page.appearing.trackers
    fill_the_disk(stage)
    stage.click(card.editor("fatigue").cells[5])
    draft = card.draft()
    make_room(stage)
    for writer in card._writers.values():
        writer._unsaved = {}
    card.show_day(stage.clock.now().date() + timedelta(days=1))
    card.take_up(draft)
    assert values(stage) == [("fatigue", 5.0)]


def test_what_is_typed_or_unsaved_when_the_day_ends_belongs_to_that_day(stage: Stage) -> None:
    follow(stage, "weight", "fatigue")
    card, day = stage.page.appearing.trackers, stage.clock.now().date()
    stage.click(card.editor("weight").boxes[0])
    stage.type("71.5")
    fill_the_disk(stage)
    card.show_day(day + timedelta(days=1))
    assert card.editor("weight").typed() == [""]
    stage.click(card.editor("fatigue").cells[5])
    draft = card.draft()
    card._late.clear()
    card.take_up({**draft, "waiting": {}})
    assert len(card.draft()["late"]) == 1, "as over a lock"
    make_room(stage)
    stage.click(card.saved.again)
    assert values(stage) == [("weight", 71.5)]
    assert [one.day for one in stage.vault.diary.day(day + timedelta(days=1))] == [day + timedelta(days=1)]
    assert not stage.page.unsaved


def test_a_lock_shows_nothing_of_the_diary(stage: Stage) -> None:
    follow(stage, "fatigue")
    card = stage.page.appearing.trackers
    card.close_diary()
    assert card.isHidden()
    assert card.form is None
