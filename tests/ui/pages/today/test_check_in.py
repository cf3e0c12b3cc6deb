"""The check-in of Today, pressed and typed by a person."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from painapp.domain.entries import Activity
from tests.tour.scene import fold_of
from tests.ui.pages.today.acting import (
    card_of,
    entries,
    fill_the_disk,
    focused,
    make_room,
    scores,
    undo,
    write_note,
)

if TYPE_CHECKING:
    from tests.stage import Stage


def test_a_nought_long_after_the_one_still_makes_it_ten(stage: Stage) -> None:
    stage.press(Qt.Key.Key_1)
    stage.clock.move(minutes=9)
    stage.press(Qt.Key.Key_0)
    assert scores(stage) == [10]


def test_a_nought_that_starts_another_check_in_is_a_nought(stage: Stage) -> None:
    stage.press(Qt.Key.Key_1)
    stage.clock.move(minutes=11)
    stage.press(Qt.Key.Key_0)
    assert scores(stage) == [1, 0]


def test_undo_takes_back_press_by_press_and_says_no_more_of_saving(stage: Stage) -> None:
    stage.press(Qt.Key.Key_4)
    stage.press(Qt.Key.Key_6)
    undo(stage)
    assert stage.page.check_in.scale.value == 4
    undo(stage)
    assert scores(stage) == []
    assert stage.page.check_in.scale.value is None
    assert stage.page.check_in.saved.words.text() == ""


def test_undo_in_its_place_is_not_offered_for_a_change_made_elsewhere(stage: Stage) -> None:
    saved = stage.page.check_in.saved
    stage.press(Qt.Key.Key_4)
    assert saved.undo.isVisible()
    stage.click(card_of(stage, Activity).add_button)
    stage.type("Walk")
    stage.press(Qt.Key.Key_Return)
    assert saved.words.text() == "Saved at 18:42"
    assert not saved.undo.isVisible()
    undo_there = card_of(stage, Activity).saved.undo
    stage.click(undo_there)
    assert entries(stage, Activity) == []
    assert saved.undo.isVisible(), "now it would take back the check-in"


def test_clearing_the_last_value_removes_the_check_in_and_undo_brings_it_back(stage: Stage) -> None:
    stage.press(Qt.Key.Key_4)
    check_in = stage.page.check_in
    stage.click(check_in.scale.words.clear)
    assert scores(stage) == []
    assert check_in.saved.words.text() == "Removed"
    stage.click(check_in.saved.undo)
    assert scores(stage) == [4]
    assert check_in.scale.value == 4
    assert check_in.saved.words.text() == "", "it is no longer removed"


def test_esc_closes_the_fold_with_what_was_typed_saved(stage: Stage) -> None:
    stage.go("settings")
    stage.go("today")
    write_note(stage, "half typed")
    stage.press(Qt.Key.Key_Escape)
    chip = fold_of(stage.page.check_in.form, "note")
    assert stage.room == "today"
    assert [entry.note for entry in entries(stage)] == ["half typed"]
    assert focused() is chip
    assert not chip.isChecked()
    stage.press(Qt.Key.Key_Escape)
    assert stage.room == "settings"


def test_esc_empties_the_line_for_own_words_and_nothing_else(stage: Stage) -> None:
    stage.go("settings")
    stage.go("today")
    stage.click(fold_of(stage.page.check_in.form, "helped"))
    own = stage.page.check_in.form.editor("helped")._own
    stage.click(own.chip)
    stage.type("elbow")
    stage.press(Qt.Key.Key_Escape)
    assert focused() is own.chip
    assert stage.room == "today"
    assert entries(stage) == []


def test_coming_back_to_the_window_after_ten_minutes_starts_afresh(stage: Stage) -> None:
    stage.press(Qt.Key.Key_4)
    stage.clock.move(minutes=9)
    stage.window.navigator.come_back()
    assert stage.page.check_in.scale.value == 4
    stage.clock.move(minutes=2)
    stage.window.navigator.come_back()
    assert stage.page.check_in.scale.value is None
    assert stage.page.check_in._earlier.text() == "Earlier today: 4 at 18:42."
    stage.press(Qt.Key.Key_4)
    assert scores(stage) == [4, 4]


def test_a_note_under_way_is_left_alone_by_coming_back(stage: Stage) -> None:
    stage.press(Qt.Key.Key_4)
    note = write_note(stage, "a long")
    stage.clock.move(minutes=30)
    stage.window.navigator.come_back()
    stage.type(" afternoon")
    note.flush()
    assert [(entry.pain, entry.note) for entry in entries(stage)] == [(4, "a long afternoon")]


def test_what_could_not_be_saved_stays_and_is_saved_by_the_next_press(stage: Stage) -> None:
    fill_the_disk(stage)
    stage.press(Qt.Key.Key_4)
    note = write_note(stage, "still here")
    stage.go("settings")
    stage.go("today")
    assert note.text == "still here"
    assert stage.page.check_in.scale.value == 4
    assert stage.page.check_in.saved.words.text() == "Not saved yet"
    make_room(stage)
    stage.press(Qt.Key.Key_5)
    assert [(entry.pain, entry.note) for entry in entries(stage)] == [(5, "still here")]
    assert stage.page.check_in.saved.words.text() == "Saved at 18:42"


def test_a_check_in_of_the_day_before_is_put_away_when_the_day_begins(stage: Stage) -> None:
    stage.clock.put(datetime(2026, 11, 22, 23, 50))
    stage.press(Qt.Key.Key_4)
    stage.clock.put(datetime(2026, 11, 23, 3, 59))
    stage.window.navigator.look_at_clock()
    assert stage.page.check_in.scale.value == 4
    stage.clock.move(minutes=1)
    stage.window.navigator.look_at_clock()
    assert stage.page.check_in.scale.value is None
    assert stage.page.frame.sub_line.text().startswith("Monday 23 November.")
    stage.press(Qt.Key.Key_6)
    assert [(entry.pain, entry.day.day) for day in (22, 23) for entry in _of(stage, day)] == [
        (4, 22),
        (6, 23),
    ]


def _of(stage: Stage, day: int) -> list:
    return entries(stage, day=datetime(2026, 11, day).date())
