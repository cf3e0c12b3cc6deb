"""The cards of Today: opening, writing, Done, and where the keyboard is then."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from painapp.domain.entries import Activity, Sleep, WentWell
from painapp.domain.settings import Settings
from tests.tour.scene import fold_of
from tests.ui.pages.today.acting import (
    card_of,
    change_of,
    entries,
    fill_the_disk,
    focused,
    lines,
    make_room,
    undo,
)

if TYPE_CHECKING:
    from painapp.domain.entries import Entry
    from tests.stage import Stage


def add(stage: Stage, made: type[Entry], text: str) -> None:
    """Write an entry's first field and press Done by key."""
    card = card_of(stage, made)
    stage.click(card.add_button)
    stage.type(text)
    card.done_button.setFocus()
    stage.press(Qt.Key.Key_Space)


# Where the keyboard goes on


def test_after_done_the_next_one_can_be_added_at_once(stage: Stage) -> None:
    add(stage, Activity, "Walk")
    assert lines(stage, Activity) == ["Walk"]
    assert focused() is card_of(stage, Activity).add_button
    stage.press(Qt.Key.Key_Space)
    stage.type("Garden")
    assert card_of(stage, Activity).in_use


def test_after_done_of_what_there_is_once_a_day_it_can_be_changed(stage: Stage) -> None:
    add(stage, Sleep, "7")
    assert lines(stage, Sleep) == ["7 h"]
    assert focused() is change_of(stage, Sleep)
    assert not card_of(stage, Sleep).add_button.isVisible()


def test_after_a_change_the_keyboard_is_at_the_entry_changed(stage: Stage) -> None:
    for what in ("Walk", "Garden", "Bath"):
        add(stage, Activity, what)
    stage.click(change_of(stage, Activity, 1))
    stage.type(" and shed")
    card_of(stage, Activity).done_button.setFocus()
    stage.press(Qt.Key.Key_Space)
    assert lines(stage, Activity) == ["Walk", "Garden and shed", "Bath"]
    assert focused() is change_of(stage, Activity, 1)


def test_done_by_the_mouse_with_text_not_said_yet_keeps_the_keyboard_on_the_card(stage: Stage) -> None:
    card = card_of(stage, Sleep)
    stage.click(card.add_button)
    stage.type("7")
    stage.click(card.done_button)
    assert focused() is change_of(stage, Sleep)


def test_an_entry_undone_while_its_change_has_the_keyboard_leaves_it_on_the_card(stage: Stage) -> None:
    add(stage, Sleep, "7")
    undo(stage)
    assert lines(stage, Sleep) == []
    assert focused() is card_of(stage, Sleep).add_button


def test_esc_saves_and_closes_the_form_then_goes_back(stage: Stage) -> None:
    stage.go("settings")
    stage.go("today")
    card = card_of(stage, Activity)
    stage.click(card.add_button)
    stage.type("Walk")
    stage.press(Qt.Key.Key_Escape)
    assert stage.room == "today"
    assert not card.is_open
    assert lines(stage, Activity) == ["Walk"]
    stage.press(Qt.Key.Key_Escape)
    assert stage.room == "settings"


def test_esc_closes_the_fold_before_the_form(stage: Stage) -> None:
    card = card_of(stage, Sleep)
    stage.click(card.add_button)
    chip = fold_of(card.form, "into_bed")
    stage.click(chip)
    stage.click(card.form.editor("into_bed").boxes[0])
    stage.type("2310")
    stage.press(Qt.Key.Key_Escape)
    assert card.is_open
    assert focused() is chip
    stage.press(Qt.Key.Key_Escape)
    assert not card.is_open
    assert [entry.into_bed for entry in entries(stage, Sleep)] == [time(23, 10)]


# Undo


def test_undo_in_a_form_leaves_it_open(stage: Stage) -> None:
    card = card_of(stage, Activity)
    stage.click(card.add_button)
    stage.type("Walk")
    stage.press(Qt.Key.Key_Return)
    stage.click(card.form.editor("effort").cells[3])
    stage.click(card.saved.undo)
    assert card.is_open
    assert card.form.editor("effort").value is None
    assert [(entry.what, entry.effort) for entry in entries(stage, Activity)] == [("Walk", None)]


def test_an_entry_whose_last_value_is_cleared_is_removed_and_undo_brings_it_back(stage: Stage) -> None:
    card = card_of(stage, WentWell)
    stage.click(card.add_button)
    stage.type("Soup")
    card.flush()
    stage.settle()
    for _ in "Soup":
        stage.press(Qt.Key.Key_Backspace)
    card.flush()
    stage.settle()
    assert entries(stage, WentWell) == []
    assert card.saved.words.text() == "Removed"
    stage.click(card.saved.undo)
    assert [entry.text for entry in entries(stage, WentWell)] == ["Soup"]
    assert card.form.editor("text").text == "Soup"
    assert card.saved.words.text() == ""


def test_what_the_form_never_changed_offers_no_undo(stage: Stage) -> None:
    add(stage, Activity, "Walk")
    stage.page.check_in.scale.take_focus()
    stage.press(Qt.Key.Key_4)
    stage.click(change_of(stage, Activity))
    card = card_of(stage, Activity)
    assert not card.saved.undo.isVisible()
    stage.type(" far")
    stage.press(Qt.Key.Key_Return)
    assert card.saved.undo.isVisible()
    stage.click(card.saved.undo)
    assert [entry.what for entry in entries(stage, Activity)] == ["Walk"]
    assert not card.saved.undo.isVisible(), "it would take back the check-in"


# Not saved


def test_done_keeps_the_form_open_while_something_is_not_saved(stage: Stage) -> None:
    card = card_of(stage, Activity)
    stage.click(card.add_button)
    fill_the_disk(stage)
    stage.type("Walk")
    stage.click(card.done_button)
    assert card.is_open
    assert card.form.editor("what").text == "Walk"
    assert card.saved.words.text() == "Not saved yet"
    make_room(stage)
    stage.click(card.done_button)
    assert not card.is_open
    assert lines(stage, Activity) == ["Walk"]


# Which night it was


@pytest.mark.parametrize(
    ("now", "day_start", "night"),
    [
        (datetime(2026, 11, 22, 18, 42), time(4), date(2026, 11, 22)),
        (datetime(2026, 11, 23, 0, 30), time(4), date(2026, 11, 22)),
        (datetime(2026, 11, 23, 4, 0), time(4), date(2026, 11, 23)),
        (datetime(2026, 11, 23, 0, 30), time(0), date(2026, 11, 23)),
        (datetime(2026, 11, 23, 7, 0), time(8), date(2026, 11, 23)),
    ],
)
def test_the_last_sleep_is_seen_where_it_was_written(
    stage: Stage, now: datetime, day_start: time, night: date
) -> None:
    stage.vault.diary.save_settings(Settings(day_start=day_start))
    stage.clock.put(now)
    stage.window.navigator.look_at_clock()
    add(stage, Sleep, "7")
    assert [entry.slept_minutes for entry in entries(stage, Sleep, night)] == [420]
    assert lines(stage, Sleep) == ["7 h"]


# What cannot be kept or read


def test_a_text_that_is_too_long_stays_until_it_is_shortened(stage: Stage) -> None:
    card = card_of(stage, Activity)
    stage.click(card.add_button)
    what = card.form.editor("what")
    stage.type("x" * 201)
    stage.click(card.form.editor("effort").cells[3])
    assert what.text == "x" * 201, "saving something else leaves it alone"
    assert card.saved.words.text() == "Not saved yet"
    stage.click(card.done_button)
    assert card.is_open
    assert what.holds_focus()
    stage.press(Qt.Key.Key_End)
    stage.press(Qt.Key.Key_Backspace)
    stage.click(card.done_button)
    assert not card.is_open
    assert [(entry.what, entry.effort) for entry in entries(stage, Activity)] == [("x" * 200, 3)]


def test_a_time_that_cannot_be_read_stays_with_its_hint_and_done_goes_to_it(stage: Stage) -> None:
    card = card_of(stage, Sleep)
    stage.click(card.add_button)
    stage.click(fold_of(card.form, "into_bed"))
    into_bed = card.form.editor("into_bed")
    stage.click(into_bed.boxes[0])
    stage.type("late")
    stage.click(card.form.editor("quality").cells[2])
    assert into_bed.boxes[0].text() == "late"
    assert into_bed.hint == "A time like 23:20"
    stage.click(card.done_button)
    assert card.is_open
    assert into_bed.holds_focus()
    for _ in "late":
        stage.press(Qt.Key.Key_Backspace)
    stage.click(card.done_button)
    assert not card.is_open


def test_a_form_opened_anew_has_nothing_left_of_before(stage: Stage) -> None:
    card = card_of(stage, Activity)
    stage.click(card.add_button)
    stage.type("x" * 201)
    stage.press(Qt.Key.Key_Return)
    assert any(label.isVisible() for label in card.form._problems.values())
    stage.painapp.access.lock()
    stage.settle()
    assert card.form.editor("what").text == "", "it is out of sight"
    stage.click(stage.page.unlock_button)
    assert card.form.editor("what").text == "x" * 201, "and no lock takes it away"
    card.form.editor("what").box.clear()
    stage.click(card.done_button)
    stage.click(card.add_button)
    assert card.form.editor("what").text == ""
    assert not any(label.isVisible() for label in card.form._problems.values())


def test_a_form_offers_what_was_done_lately_also_since_the_start(stage: Stage) -> None:
    add(stage, Activity, "Garden")
    card = card_of(stage, Activity)
    stage.click(card.add_button)
    assert [chip.text() for chip in card.form.editor("what").suggestions] == ["Garden"]


def test_a_locked_diary_leaves_no_words_in_closed_forms(stage: Stage) -> None:
    add(stage, WentWell, "between us")
    add(stage, Activity, "nobody's business")
    stage.click(card_of(stage, Activity).add_button)
    stage.go("settings")
    cards = stage.window.navigator.page("today").cards
    went_well, activity = cards.by_type[WentWell].form, cards.by_type[Activity].form
    stage.painapp.access.lock()
    assert went_well.editor("text").text == ""
    assert activity.editor("what").suggestions == []
