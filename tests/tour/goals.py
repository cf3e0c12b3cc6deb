"""Scenes of goals, one goal, what was expected, and the small steps on Today."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt

from painapp.domain.entries import Goal, SmallStep
from painapp.domain.moments import written_now
from painapp.ui.pages.goals.step_row import CHANGE, TODAY
from tests.stage import EMPTY, Stage
from tests.tour.scene import Scene

if TYPE_CHECKING:
    from collections.abc import Callable

WANT = "Walk to the park and sit by the pond"
LEVELS = (
    "To the park and back, three days a week",
    "To the park and back, five days a week",
    "To the corner, three days a week",
    "Round the whole lake",
    "To the gate and back",
)
STEPS = ("To the corner and back", "To the church and back", "To the park, and home by bus")


def at(page_id: str, act: Callable[[Stage], None] | None = None) -> Callable[[Stage], None]:
    """Go to a part of Plan through the room, then act there."""

    def done(stage: Stage) -> None:
        stage.go("plan")
        stage.click(stage.page.rows[page_id])
        if act is not None:
            act(stage)

    return done


def write(stage: Stage, form: Any, field: str, text: str) -> None:
    """Type into a field of an open form."""
    stage.click(form.editor(field).box)
    stage.type(text)


def begin(stage: Stage) -> None:
    """Begin a goal; its form stays open."""
    stage.click(stage.page.begin)
    stage.type(WANT)
    form = stage.page.about.sheet.form
    write(stage, form, "why", "The pond was our place before all this. I miss the ducks.")
    write(stage, form, "with_whom", "Ola, on Saturdays")


def have_begun(stage: Stage) -> None:
    """Begin a goal and close its form."""
    begin(stage)
    stage.click(stage.page.about.sheet.done_button)


def add_steps(stage: Stage) -> None:
    """Have three small steps."""
    have_begun(stage)
    stage.click(stage.page.ladder.next)
    for step in STEPS:
        stage.type(step)
        stage.press(Qt.Key.Key_Return)


def say_rulers(stage: Stage) -> None:
    """Say how important the goal is, and how sure one is of it: not very."""
    stage.click(stage.page.rulers.button)
    sheet = stage.page.rulers.sheet
    stage.click(sheet.form.editor("importance").cells[9])
    stage.click(sheet.form.editor("confidence").cells[5])
    stage.click(sheet.done_button)


def write_levels(stage: Stage) -> None:
    """Write the five levels, in the order of the form."""
    stage.click(stage.page.levels.button)
    sheet = stage.page.levels.sheet
    for field, text in zip(("hoped", "more", "less", "much_more", "much_less"), LEVELS, strict=True):
        write(stage, sheet.form, field, text)


def write_all(stage: Stage) -> None:
    """Have a goal with everything, looked at once."""
    add_steps(stage)
    write_levels(stage)
    stage.click(stage.page.levels.sheet.done_button)
    say_rulers(stage)
    look(stage)
    stage.click(stage.page.review.sheet.done_button)


def look(stage: Stage) -> None:
    """Look at how the goal goes; the form stays open."""
    stage.click(stage.page.review.button)
    sheet = stage.page.review.sheet
    stage.click(sheet.levels.cells[3])
    stage.click(sheet.form.editor("confidence").cells[6])


def write_all_and_look(stage: Stage) -> None:
    """Look at a goal with everything a second time."""
    write_all(stage)
    look(stage)


def change_step(stage: Stage) -> None:
    """Open the form of a step, and be not quite sure of it."""
    add_steps(stage)
    stage.click(list(stage.page.ladder.rows.values())[1].buttons[CHANGE])
    stage.click(stage.page.ladder.sheet.form.editor("confidence").cells[4])


def expect(stage: Stage) -> None:
    """Have one that happened and one that waits."""
    for what, happened in (
        ("The long way round by bus", "It was full, and I stood. Fine on the day after."),
        ("Lunch at Mari's", ""),
    ):
        stage.click(stage.page.before.button)
        form = stage.page.before.sheet.form
        stage.type(what)
        write(stage, form, "expects", "I shall pay for it for two days")
        stage.click(form.editor("expected").cells[8])
        stage.click(stage.page.before.sheet.done_button)
        if happened:
            row = next(iter(stage.page.waiting.rows.values()))
            stage.click(row.act)
            after = stage.page.waiting.sheet
            write(stage, after.form, "happened", happened)
            stage.click(after.form.editor("turned_out").cells[5])
            stage.click(after.done_button)


def try_steps(stage: Stage) -> None:
    """Have two steps on Today, one of them answered, and something expected of it."""
    add_steps(stage)
    ladder = stage.page.ladder
    stage.click(list(ladder.rows.values())[1].buttons[TODAY])
    stage.click(next(iter(ladder.rows.values())).buttons[CHANGE])
    stage.click(ladder.sheet.expect)
    stage.click(stage.page.before.sheet.form.editor("expected").cells[6])
    stage.go("today")
    rows = list(stage.page.appearing.steps.rows.values())
    stage.click(rows[0].answers.chip("partly"))


def have_goals(stage: Stage) -> None:
    """Have a goal that goes on, one that rests, and a step agreed in a call."""
    add_steps(stage)
    stage.click(stage.page.back)
    written = written_now(stage.clock)
    new: dict[str, Any] = {"day": written.day, "written": written}
    for made in (
        Goal(id=UUID(int=1), words="Sing in the choir again", standing="resting", **new),
        SmallStep(id=UUID(int=2), words="Ring the Pain Café", call="a call", on_today=True, **new),
    ):
        stage.vault.diary.record(made)
    stage.settle()
    stage.click(stage.page.others_chip)


GOALS = (
    Scene("goals", EMPTY, at("goals", have_goals)),
    Scene("goal-written", EMPTY, at("goals", write_all)),
    Scene("goal-review", EMPTY, at("goals", write_all_and_look)),
    Scene("goal-step", EMPTY, at("goals", change_step)),
    Scene("goal-steps-today", EMPTY, at("goals", try_steps)),
    Scene("expected", EMPTY, at("expected", expect)),
)
