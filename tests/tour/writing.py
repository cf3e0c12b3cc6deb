"""Scenes of the page about what is written down, and of what else is followed on Today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from painapp.ui.pages.writing.tracker_row import CHANGE, PUT_AWAY, UP
from tests.stage import EMPTY, Stage
from tests.tour.scene import Scene, enter

if TYPE_CHECKING:
    from painapp.ui.pages.writing.page import WritingPage


def follow(stage: Stage) -> None:
    """Follow three ready-made trackers and switch medicines on."""
    page: WritingPage = stage.page
    stage.click(page.switches.medicines)
    for key in ("fatigue", "shift", "weight"):
        stage.click(page.follow.ready.chip(key))


def add_own(stage: Stage) -> None:
    """Add a tracker of one's own: cups of tea."""
    page: WritingPage = stage.page
    stage.click(page.follow.add_button)
    stage.type("Tea")
    holds = page.follow.editing.form.holds  # pyright: ignore[reportOptionalMemberAccess]
    stage.click(next(cell for cell in holds.cells if cell.value == "number"))
    unit = page.follow.editing.form.editor("unit")  # pyright: ignore[reportOptionalMemberAccess]
    stage.click(unit.box)  # pyright: ignore[reportAttributeAccessIssue]
    stage.type("cups")
    stage.press(Qt.Key.Key_Return)


def add_choice(stage: Stage) -> None:
    """Add a tracker of one's own with words to choose from; the form stays open."""
    follow(stage)
    page: WritingPage = stage.page
    stage.click(page.follow.add_button)
    stage.type("The weather, as it feels to me")
    form = page.follow.editing.form
    assert form is not None
    stage.click(next(cell for cell in form.holds.cells if cell.value == "choice"))
    chips = form.editor("choices")
    for word in ("Fair", "Windy", "Damp and cold"):
        stage.click(chips._own.chip)  # pyright: ignore[reportAttributeAccessIssue]
        stage.type(word)
        stage.press(Qt.Key.Key_Return)


def follow_own_too(stage: Stage) -> None:
    """Follow three ready-made trackers and one's own, the own one moved up; another own one put away."""
    follow(stage)
    page: WritingPage = stage.page
    for name in ("Knitting", "Tea"):
        stage.click(page.follow.add_button)
        stage.type(name)
        stage.click(page.follow.editing.form.done_button)  # pyright: ignore[reportOptionalMemberAccess]
    rows = page.follow.list
    stage.click(rows.rows[rows.keys[-2]].buttons[PUT_AWAY])
    stage.click(rows.rows[rows.keys[-1]].buttons[UP])


def change_weight(stage: Stage) -> None:
    """Open the form of a ready-made tracker."""
    follow(stage)
    stage.click(stage.page.follow.list.rows["weight"].buttons[CHANGE])


def say_conditions(stage: Stage) -> None:
    """Say that small efforts matter, and name two conditions and one of one's own."""
    page: WritingPage = stage.page
    stage.click(page.conditions.open_button)
    questions = page.conditions.questions
    assert questions is not None
    stage.click(questions.efforts.chip("yes"))  # pyright: ignore[reportAttributeAccessIssue]
    for pick in ("diabetes", "osteoporosis"):
        stage.click(questions.toggles[pick])
    stage.click(questions.own._own.chip)  # pyright: ignore[reportOptionalMemberAccess]
    stage.type("Coeliac disease")
    stage.press(Qt.Key.Key_Return)


def have_said_conditions(stage: Stage) -> None:
    """Close the card again."""
    say_conditions(stage)
    stage.click(stage.page.conditions.done_button)


def fill_in(stage: Stage) -> None:
    """Follow six trackers and say something of four on Today."""
    page: WritingPage = stage.page
    for key in ("fatigue", "period", "people", "weight", "food"):
        stage.click(page.follow.ready.chip(key))
    add_own(stage)
    stage.go("today")
    form = stage.page.appearing.trackers.form
    stage.click(form.editor("fatigue").cells[6])
    stage.click(form.editor("period").chip("light"))
    stage.click(form.editor("weight").boxes[0])
    stage.type("71.5")
    stage.press(Qt.Key.Key_Return)


WRITING = (
    Scene("writing", EMPTY, enter("writing")),
    Scene("writing-follow", EMPTY, enter("writing", follow_own_too)),
    Scene("writing-own", EMPTY, enter("writing", add_choice)),
    Scene("writing-change", EMPTY, enter("writing", change_weight)),
    Scene("writing-conditions", EMPTY, enter("writing", say_conditions)),
    Scene("writing-conditions-said", EMPTY, enter("writing", have_said_conditions)),
    Scene("writing-today", EMPTY, enter("writing", fill_in)),
)
