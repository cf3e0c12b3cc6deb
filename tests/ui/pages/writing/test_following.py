"""What else is followed: ready made by a press, own ones by a form, in order, put away and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from painapp.domain.trackers import followed
from painapp.ui.pages.writing.tracker_row import BRING_BACK, CHANGE, DOWN, PUT_AWAY, REMOVE, UP
from tests.ui.pages.writing.acting import (
    add,
    chips,
    fill_the_disk,
    focused,
    form,
    in_sight,
    make_room,
    press,
    trackers,
    undo,
)

if TYPE_CHECKING:
    from tests.stage import Stage


def test_a_press_follows_a_ready_made_one_and_another_puts_it_away(stage: Stage) -> None:
    chip = stage.page.follow.ready.chip("fatigue")
    stage.click(chip)
    assert [one.key for one in followed(trackers(stage))] == ["fatigue"]
    stage.click(chip)
    assert followed(trackers(stage)) == ()
    assert len(trackers(stage)) == 1
    stage.click(chip)
    assert [one.key for one in followed(trackers(stage))] == ["fatigue"]
    assert len(trackers(stage)) == 1, "it is the same tracker as before"


def test_undo_takes_back_the_press(stage: Stage) -> None:
    stage.click(stage.page.follow.ready.chip("steps"))
    stage.click(stage.page.follow.saved.undo)
    assert trackers(stage) == ()
    assert not stage.page.follow.ready.chip("steps").isChecked()
    assert not stage.page.follow.saved.words.text()


def test_one_of_ones_own_is_saved_as_it_is_typed_and_stands_in_the_list(stage: Stage) -> None:
    stage.click(stage.page.follow.add_button)
    stage.type("Tea")
    stage.click(next(cell for cell in form(stage).holds.cells if cell.value == "number"))
    (tea,) = trackers(stage)
    assert (tea.name, tea.holds) == ("Tea", "number")
    stage.click(form(stage).editor("unit").box)  # pyright: ignore[reportAttributeAccessIssue]
    stage.type("cups")
    stage.press(Qt.Key.Key_Return)
    assert trackers(stage)[0].unit == "cups"
    stage.click(form(stage).done_button)
    assert in_sight(stage) == [tea.key]
    assert stage.page.follow.list.rows[tea.key].isVisible()
    assert focused() is stage.page.follow.add_button
    press(stage, tea.key, CHANGE)
    stage.click(form(stage).done_button)
    assert focused() is stage.page.follow.list.rows[tea.key].buttons[CHANGE]


def test_the_keyboard_goes_on_at_the_button_also_when_it_was_elsewhere_before(stage: Stage) -> None:
    stage.page.switches.setFocus()
    stage.page.follow.add_button.accessible_press()
    stage.type("Tea")
    stage.click(form(stage).done_button)
    assert focused() is stage.page.follow.add_button


def test_by_keyboard_alone(stage: Stage) -> None:
    stage.page.follow.add_button.setFocus()
    stage.press(Qt.Key.Key_Space)
    stage.type("Outside")
    stage.press(Qt.Key.Key_Tab)
    stage.press(Qt.Key.Key_Right)  # on from a score: yes or no
    assert [(one.name, one.holds) for one in trackers(stage)] == [("Outside", "yes-no")]
    stage.press(Qt.Key.Key_Escape)
    assert not stage.page.follow.editing.is_open
    assert in_sight(stage) == [trackers(stage)[0].key]


def test_a_choice_is_followed_once_it_has_words(stage: Stage) -> None:
    stage.click(stage.page.follow.add_button)
    stage.type("Weather")
    stage.click(next(cell for cell in form(stage).holds.cells if cell.value == "choice"))
    assert followed(trackers(stage)) == ()
    chips(form(stage).editor("choices"), "Fair", "Damp", stage=stage)
    assert trackers(stage)[0].choices == ("own:Fair", "own:Damp")
    assert len(followed(trackers(stage))) == 1


def test_nothing_is_saved_without_a_name_and_the_form_says_so(stage: Stage) -> None:
    stage.click(stage.page.follow.add_button)
    stage.click(next(cell for cell in form(stage).holds.cells if cell.value == "length"))
    assert trackers(stage) == ()
    assert form(stage)._problem.text()
    form(stage).take_focus()
    stage.type("Reading")
    form(stage).flush()
    assert [(one.name, one.holds) for one in trackers(stage)] == [("Reading", "length")]
    assert not form(stage)._problem.isVisible()


def test_a_new_name_keeps_the_tracker_and_a_name_is_not_lost_by_emptying(stage: Stage) -> None:
    tea = add(stage, "Tea")
    press(stage, tea.key, CHANGE)
    assert not form(stage).holds.isVisible(), "what it holds is chosen once"
    stage.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    stage.type("Green tea")
    form(stage).flush()
    (renamed,) = trackers(stage)
    assert (renamed.key, renamed.name) == (tea.key, "Green tea")
    stage.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    stage.press(Qt.Key.Key_Backspace)
    form(stage).flush()
    assert trackers(stage)[0].name == "Green tea"


def test_a_ready_made_one_can_be_called_and_counted_otherwise(stage: Stage) -> None:
    stage.click(stage.page.follow.ready.chip("weight"))
    press(stage, "weight", CHANGE)
    assert form(stage).values == {"name": "", "holds": "number", "unit": "", "choices": ()}
    unit = form(stage).editor("unit").box  # pyright: ignore[reportAttributeAccessIssue]
    assert unit.text() == "kg"
    unit.selectAll()
    stage.click(unit)
    stage.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    stage.type("lb")
    stage.press(Qt.Key.Key_Return)
    assert [(one.name, one.unit) for one in trackers(stage)] == [("", "lb")]


def test_up_and_down_change_the_order_and_the_keyboard_stays_with_the_tracker(stage: Stage) -> None:
    for key in ("fatigue", "fog", "steps"):
        stage.click(stage.page.follow.ready.chip(key))
    rows = stage.page.follow.list.rows
    rows["steps"].buttons[UP].setFocus()
    stage.press(Qt.Key.Key_Space)
    assert in_sight(stage) == ["fatigue", "steps", "fog"]
    assert focused() is rows["steps"].buttons[UP]
    stage.press(Qt.Key.Key_Space)
    assert in_sight(stage) == ["steps", "fatigue", "fog"]
    assert not rows["steps"].buttons[UP].isEnabled()
    assert focused() is rows["steps"].buttons[DOWN]
    undo(stage)
    assert in_sight(stage) == ["fatigue", "steps", "fog"]


def test_own_ones_are_put_away_brought_back_and_removed(stage: Stage) -> None:
    tea, walk = add(stage, "Tea"), add(stage, "Walk")
    press(stage, tea.key, PUT_AWAY)
    assert in_sight(stage) == [walk.key]
    away = stage.page.follow.away
    assert away.keys == [tea.key]
    stage.click(away.rows[tea.key].buttons[BRING_BACK])
    assert in_sight(stage) == [walk.key, tea.key]
    press(stage, tea.key, PUT_AWAY)
    stage.click(away.rows[tea.key].buttons[REMOVE])
    assert [one.key for one in trackers(stage)] == [walk.key]
    stage.click(stage.page.follow.saved.undo)
    assert away.keys == [tea.key]


def test_the_keyboard_goes_on_to_the_next_when_one_is_put_away(stage: Stage) -> None:
    first, second = add(stage, "Tea"), add(stage, "Walk")
    stage.page.follow.list.rows[first.key].buttons[PUT_AWAY].setFocus()
    stage.press(Qt.Key.Key_Space)
    assert focused() is stage.page.follow.list.rows[second.key].buttons[PUT_AWAY]


def test_undo_of_a_new_one_empties_its_form(stage: Stage) -> None:
    stage.click(stage.page.follow.add_button)
    stage.type("Tea")
    form(stage).flush()
    stage.click(form(stage).saved.undo)
    assert trackers(stage) == ()
    assert form(stage).values["name"] == ""
    assert in_sight(stage) == []


def test_what_cannot_be_saved_stays_and_can_be_tried_again(stage: Stage) -> None:
    stage.click(stage.page.follow.add_button)
    fill_the_disk(stage)
    stage.type("Tea")
    form(stage).flush()
    assert stage.page.unsaved
    assert not stage.page.follow.step_back(), "the form stays open"
    make_room(stage)
    stage.click(form(stage).saved.again)  # pyright: ignore[reportArgumentType]
    assert [one.name for one in trackers(stage)] == ["Tea"]
    assert not stage.page.unsaved


def test_a_press_that_cannot_be_saved_is_taken_back(stage: Stage) -> None:
    fill_the_disk(stage)
    stage.click(stage.page.follow.ready.chip("fog"))
    assert not stage.page.follow.ready.chip("fog").isChecked()
    make_room(stage)


def test_a_name_too_long_stays_in_the_form_with_the_reason(stage: Stage) -> None:
    stage.click(stage.page.follow.add_button)
    box = form(stage).editor("name").box  # pyright: ignore[reportAttributeAccessIssue]
    box.setText("e" * 201)
    form(stage).flush()
    assert "longer than 200" in form(stage)._problem.text()
    assert stage.page.unsaved
    box.setText("e" * 200)
    form(stage).flush()
    assert len(trackers(stage)[0].name) == 200


def test_a_lock_keeps_what_is_half_said(stage: Stage) -> None:
    stage.click(stage.page.follow.add_button)
    stage.click(next(cell for cell in form(stage).holds.cells if cell.value == "choice"))
    choices = form(stage).editor("choices")
    chips(choices, "Fair", stage=stage)
    stage.click(choices._own.chip)  # pyright: ignore[reportAttributeAccessIssue]
    stage.type("Dam")
    draft = stage.page.draft()
    stage.page.close_diary()
    assert not stage.page.follow.editing.is_open
    stage.page.open_diary(stage.vault)
    stage.page.take_up(draft)
    assert form(stage).values == {"name": "", "holds": "choice", "unit": "", "choices": ("own:Fair",)}
    assert form(stage).editor("choices").half_typed == "Dam"  # pyright: ignore[reportAttributeAccessIssue]
