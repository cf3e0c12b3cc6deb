"""The steps of the usual check-in, counted: docs/check-in-steps.md says how many each way takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from painapp.domain.entries import CheckIn, FlareUp
from tests.tour.scene import fold_of
from tests.ui.pages.today.acting import entries

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tests.stage import Stage

LAST_TIME = {"areas": ("lower-back",), "words": ("aching",), "helped": ("warmth",)}


class Steps:
    """A person at the page, whose presses are counted."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.count = 0

    def press(self, *widgets: QWidget) -> None:
        """Press these by the pointer, one step each."""
        for widget in widgets:
            self.stage.click(widget)
            self.count += 1

    def keys(self, *keys: Qt.Key) -> None:
        """Press these keys, one step each."""
        for key in keys:
            self.stage.press(key)
            self.count += 1


@pytest.fixture
def steps(stage: Stage) -> Steps:
    """A person whose check-in of a while ago said where, what it feels like and what helped."""
    stage.press(Qt.Key.Key_6)
    stage.page.writing._edited(LAST_TIME)
    stage.clock.move(minutes=31)
    stage.window.navigator.come_back()
    stage.page.check_in.scale.take_focus()
    stage.settle()
    return Steps(stage)


def newest(stage: Stage) -> Any:
    """Return the check-in written last."""
    return entries(stage)[-1]


def said(check_in: CheckIn) -> dict[str, Any]:
    return {name: getattr(check_in, name) for name in LAST_TIME}


def test_a_score_is_one_step(steps: Steps) -> None:
    steps.keys(Qt.Key.Key_4)
    assert newest(steps.stage).pain == 4
    steps.press(steps.stage.page.check_in.scale.cells[5])
    assert newest(steps.stage).pain == 5
    assert steps.count == 2, "one each"


def test_ten_is_two_keys(steps: Steps) -> None:
    steps.keys(Qt.Key.Key_1, Qt.Key.Key_0)
    assert newest(steps.stage).pain == 10
    assert steps.count == 2


def test_the_usual_check_in_by_pointer_is_four_steps(steps: Steps) -> None:
    check_in = steps.stage.page.check_in
    steps.press(check_in.scale.cells[4], check_in.form._all_again.chip, fold_of(check_in.form, "mood"))
    steps.press(check_in.form.editor("mood").cells[7])
    written = newest(steps.stage)
    assert (written.pain, written.mood) == (4, 7)
    assert said(written) == LAST_TIME
    assert steps.count == 4


def test_the_usual_check_in_by_keyboard_is_six_steps(steps: Steps) -> None:
    tab, space = Qt.Key.Key_Tab, Qt.Key.Key_Space
    steps.keys(Qt.Key.Key_4, tab, tab, space, space, Qt.Key.Key_7)
    written = newest(steps.stage)
    assert (written.pain, written.mood) == (4, 7)
    assert said(written) == LAST_TIME
    assert steps.count == 6


def test_the_first_time_ever_by_pointer_is_seven_steps(stage: Stage) -> None:
    steps, check_in = Steps(stage), stage.page.check_in
    steps.press(check_in.scale.cells[4])
    for field in ("areas", "mood", "helped"):
        steps.press(fold_of(check_in.form, field))
        editor = check_in.form.editor(field)
        chosen = editor.cells[7] if field == "mood" else next(iter(editor._chips.values()))
        steps.press(chosen)
    written = newest(stage)
    assert (written.pain, written.mood, len(written.areas), len(written.helped)) == (4, 7, 1, 1)
    assert steps.count == 7


def test_a_flare_up_begins_and_eases_by_one_step_each(stage: Stage) -> None:
    steps = Steps(stage)
    steps.press(stage.page.cards.flare_up_button)
    (begun,) = entries(stage, FlareUp)
    assert begun.last_day is None
    steps.press(stage.page.cards.flare_up_card.eased)
    (eased,) = entries(stage, FlareUp)
    assert eased.last_day == begun.day
    assert steps.count == 2


def test_as_last_time_is_one_change_that_one_undo_takes_back(steps: Steps) -> None:
    stage, check_in = steps.stage, steps.stage.page.check_in
    steps.press(check_in.scale.cells[4], check_in.form._all_again.chip)
    stage.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert newest(stage).pain == 4
    assert not any(said(newest(stage)).values())
    assert not check_in.form._all_again.chip.isChecked()


def test_what_is_offered_stays_while_one_check_in_is_written(steps: Steps) -> None:
    stage, check_in = steps.stage, steps.stage.page.check_in
    offered = check_in.form._all_again.chip.text()
    assert offered == "As last time: Lower back, Aching, Warmth"
    steps.press(check_in.scale.cells[4], fold_of(check_in.form, "areas"))
    steps.press(check_in.form.editor("areas").chip("neck"))
    assert check_in.form._all_again.chip.text() == offered
    stage.press(Qt.Key.Key_Escape)
    stage.clock.move(minutes=31)
    stage.window.navigator.come_back()
    stage.settle()
    assert check_in.form._all_again.chip.text() == "As last time: Neck, Aching, Warmth"
