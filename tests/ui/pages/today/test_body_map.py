"""The body map in a check-in of Today: written as it is pressed, undone, and its body shape kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from painapp.domain.sore import Sore
from tests.tour.body import body_of, press_region
from tests.ui.pages.today.acting import entries, undo

if TYPE_CHECKING:
    from tests.stage import Stage

KNEE = "front-left-knee"


def written(stage: Stage) -> tuple[Sore, ...]:
    """What the diary holds of the one check-in."""
    (check_in,) = entries(stage)
    return check_in.body  # pyright: ignore[reportAttributeAccessIssue]


def test_a_region_is_saved_as_it_is_pressed_and_undone_step_by_step(stage: Stage) -> None:
    field = body_of(stage)
    press_region(stage, field.front, KNEE)
    assert written(stage) == (Sore(KNEE),)
    stage.press(Qt.Key.Key_6)
    assert written(stage) == (Sore(KNEE, 6),), "the keyboard is where the press was"
    undo(stage)
    assert written(stage) == (Sore(KNEE),)
    assert field.sores == (Sore(KNEE),)


def test_the_digit_of_a_region_leaves_the_overall_pain_alone(stage: Stage) -> None:
    field = body_of(stage)
    press_region(stage, field.front, KNEE)
    stage.press(Qt.Key.Key_9)
    assert stage.page.check_in.scale.value == 4


def test_the_body_shape_is_kept_in_the_diary(stage: Stage) -> None:
    field = body_of(stage)
    stage.click(field.marked.shape)
    assert field.marked.shapes is not None
    stage.click(field.marked.shapes.cells[-1])
    assert stage.vault.diary.settings.body_build == "full"
