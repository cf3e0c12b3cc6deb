"""Scenes of the flare-up plan and of a kind voice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from painapp.ui.pages.plan.parts import PARTS
from tests.equipment import NotedRecorder
from tests.stage import EMPTY, Stage
from tests.tour.scene import Scene, enter, nothing

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.ui.pages.plan.flare_up_page import FlareUpPlanPage
    from painapp.ui.pages.plan.plan_form import PlanForm

FIRST_HOUR = (
    "Stop what I am doing and put it down",
    "Lie on my side with the green pillow between my knees",
    "Heat on my lower back for ten minutes",
)


def go_to(stage: Stage, page_id: str) -> Any:
    """Open a part of Plan by its row in the room; return its page."""
    stage.go("plan")
    stage.click(stage.page.rows[page_id])
    return stage.page


def form_of(stage: Stage) -> PlanForm:
    """Return the open form."""
    page: FlareUpPlanPage = stage.page
    found = page.plan.form
    assert found is not None
    return found


def editor(stage: Stage, part: str) -> Any:
    """Return the control of a part."""
    return form_of(stage).editors[part].widget


def turn_to(stage: Stage, part: str) -> Any:
    """Go to a part of the form by its buttons; return its control."""
    at = next(at for at, one in enumerate(PARTS) if one.name == part)
    form = form_of(stage)
    while form.place != at:
        stage.click(form.next if form.place < at else form.back)
    return editor(stage, part)


def begin(stage: Stage) -> None:
    """Begin the plan, with its first part."""
    stage.click(stage.page.plan.begin)


def add_steps(stage: Stage, part: str, *steps: str) -> None:
    """Type steps, each with Enter."""
    field = turn_to(stage, part)
    stage.click(field.line)
    for step in steps:
        stage.type(step)
        stage.press(Qt.Key.Key_Return)


def write(stage: Stage) -> None:
    """Write a few parts of the plan; the form stays open at the exercises."""
    begin(stage)
    stage.type("A dull band across my lower back")
    add_steps(stage, "first_hour", *FIRST_HOUR)
    picks = turn_to(stage, "exercises")
    stage.click(picks.first.chip("slow-breathing"))
    stage.click(picks.first.chip("mindful-sounds"))


def write_all_at_once(stage: Stage) -> None:
    """Look at every part at once."""
    write(stage)
    stage.click(form_of(stage).other_way)


def have_written(stage: Stage) -> None:
    """Write a few parts and close the form again."""
    write(stage)
    add_steps(stage, "way_back", "Half of my usual walk on the first easier day")
    form = form_of(stage)
    stage.click(form.stop)


def write_medicines(stage: Stage) -> None:
    """Write about medicines too."""
    have_written(stage)
    page: FlareUpPlanPage = stage.page
    stage.click(page.medicines.words.box)
    stage.type("Paracetamol as it says on the box")
    stage.click(page.plan.locked)


def change_step(stage: Stage) -> None:
    """Change a step in place."""
    begin(stage)
    add_steps(stage, "first_hour", *FIRST_HOUR)
    stage.click(editor(stage, "first_hour").rows[1].buttons["change"])


def recorder_of(stage: Stage) -> NotedRecorder:
    """Return what records on a stage."""
    found = stage.equipment.recorder
    assert isinstance(found, NotedRecorder)
    return found


def record(stage: Stage) -> None:
    """Let somebody speak for a while; it still records."""
    page: FlareUpPlanPage = stage.page
    stage.click(page.voices.record)
    recorder_of(stage).hear(48, 0.6)


def keep_record(stage: Stage) -> None:
    """Keep what was said, and say whose voice it is."""
    record(stage)
    page: FlareUpPlanPage = stage.page
    stage.click(page.voices.line.stop)
    stage.type("Marit")
    stage.press(Qt.Key.Key_Return)


def write_and_record(stage: Stage) -> None:
    """Have something on every card."""
    write_medicines(stage)
    keep_record(stage)


def at_plan(act: Callable[[Stage], None] = nothing) -> Callable[[Stage], None]:
    """Go to the flare-up plan, where the microphone has been found already, then act there."""

    def done(stage: Stage) -> None:
        page: FlareUpPlanPage = go_to(stage, "flare-up-plan")
        page.voices.look_for_microphone()
        stage.settle()
        act(stage)

    return done


PLAN = (
    Scene("plan", EMPTY, enter("plan")),
    Scene("plan-flare-up", EMPTY, at_plan()),
    Scene("plan-steps", EMPTY, at_plan(change_step)),
    Scene("plan-all", EMPTY, at_plan(write_all_at_once)),
    Scene("plan-written", EMPTY, at_plan(write_and_record)),
    Scene("plan-recording", EMPTY, at_plan(record)),
)
