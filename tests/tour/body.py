"""Scenes of the body map in a check-in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from painapp.ui.widgets.body_field import BodyField
from tests.stage import USUAL_DIARY, Stage
from tests.tour.scene import Scene
from tests.tour.today import open_fold

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.ui.widgets.body_figure import BodyFigure


def body_of(stage: Stage) -> BodyField:
    """Open the fold of the body map, and find it."""
    open_fold("body")(stage)
    field = stage.page.check_in.form.editor("body")
    assert isinstance(field, BodyField)
    return field


def press_region(stage: Stage, figure: BodyFigure, region: str) -> None:
    """Press a region of the drawing in its middle."""
    place = figure.place_of(region)
    stage.bring_into_view(figure.spot(region))
    stage.click(figure, place.center())


def mark(stage: Stage) -> BodyField:
    """Mark a knee with a number and a word, and a shoulder with a number."""
    field = body_of(stage)
    press_region(stage, field.front, "front-right-shoulder")
    stage.click(field.panel.scale.cells[3])
    press_region(stage, field.front, "front-left-knee")
    stage.click(field.panel.scale.cells[6])
    stage.click(field.panel.feels)
    words = field.panel.words
    assert words is not None
    stage.click(words.chip("aching"))
    stage.click(field.panel.feels)
    return field


def mark_by_keys(stage: Stage) -> None:
    """Go down the leg by arrows and give a number: the ring shows where the keyboard is."""
    field = mark(stage)
    field.front.focus_region("front-left-knee")
    for _ in range(2):
        stage.press(Qt.Key.Key_Down)
    stage.press("4")


def choose_words(stage: Stage) -> None:
    """Open the words of a region."""
    stage.click(mark(stage).panel.feels)


def look_closer(stage: Stage) -> None:
    """Look closely at a hand, and mark a finger."""
    field = mark(stage)
    press_region(stage, field.front, "front-left-fingers")
    stage.click(field.panel.closer_button)
    press_region(stage, field.front, "front-left-index-tip")
    stage.press("8")


def as_list(stage: Stage) -> None:
    """See the same as a list."""
    field = mark(stage)
    choice = field.view_choice
    stage.click(choice.cells[-1])


def choose_shape(stage: Stage) -> None:
    """Choose another body shape."""
    field = mark(stage)
    stage.click(field.marked.shape)
    shapes = field.marked.shapes
    assert shapes is not None
    stage.click(shapes.cells[5])


def _only(act: Callable[[Stage], object]) -> Callable[[Stage], None]:
    def acted(stage: Stage) -> None:
        act(stage)

    return acted


BODY = (
    Scene("body-empty", USUAL_DIARY, _only(body_of)),
    Scene("body-marked", USUAL_DIARY, _only(mark)),
    Scene("body-keys", USUAL_DIARY, mark_by_keys),
    Scene("body-words", USUAL_DIARY, choose_words),
    Scene("body-closer", USUAL_DIARY, look_closer),
    Scene("body-list", USUAL_DIARY, as_list),
    Scene("body-shape", USUAL_DIARY, choose_shape),
)
