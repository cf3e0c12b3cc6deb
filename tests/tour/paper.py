"""Scenes of Paper week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.stage import EMPTY, USUAL_DIARY, Stage
from tests.tour.scene import Scene, enter, nothing
from tests.tour.today import fill_the_disk

if TYPE_CHECKING:
    from collections.abc import Callable


def open_paper(act: Callable[[Stage], None] = nothing) -> Callable[[Stage], None]:
    """Go to Diary and from there to Paper week, then act there."""

    def go(stage: Stage) -> None:
        stage.click(stage.page.paper)
        act(stage)

    return enter("diary", go)


def type_a_day(stage: Stage) -> None:
    """Type the first day of the week before, from its first box to its last, with Tab."""
    stage.click(stage.page.week.earlier)
    stage.click(stage.page.week.rows[0].cells[0].box)
    words = ("7", "2", "4", "5", "6:40", "3", "45", "The bus driver waited for me.", "")
    for said in words:
        stage.type(said)
        stage.press(Qt.Key.Key_Tab)


def type_what_cannot_be(stage: Stage) -> None:
    """Type a score there is not."""
    stage.click(stage.page.week.earlier)
    stage.click(stage.page.week.rows[2].cells[0].box)
    stage.type("12")
    stage.press(Qt.Key.Key_Tab)


def point_at_a_cell(stage: Stage) -> None:
    """Choose a score with the pointer alone, and look at what can be pressed for the sleep."""
    stage.click(stage.page.week.earlier)
    row = stage.page.week.rows[0]
    stage.click(row.cells[0].box)
    stage.click(row.pad.buttons[7])
    stage.click(row.cells[1].box)


def save_sheet(stage: Stage) -> None:
    """Save a sheet for next week."""
    stage.click(stage.page.print.weeks.cells[1])
    stage.click(stage.page.print.save)


def fail_to_type(stage: Stage) -> None:
    """Type a score while the disk is full."""
    fill_the_disk(stage)
    stage.click(stage.page.week.rows[3].cells[1].box)
    stage.type("3")
    stage.press(Qt.Key.Key_Tab)


PAPER = (
    Scene("paper-empty", EMPTY, open_paper()),
    Scene("paper-week", USUAL_DIARY, open_paper()),
    Scene("paper-typed", EMPTY, open_paper(type_a_day)),
    Scene("paper-pointer", EMPTY, open_paper(point_at_a_cell)),
    Scene("paper-not-read", EMPTY, open_paper(type_what_cannot_be)),
    Scene("paper-saved-sheet", EMPTY, open_paper(save_sheet)),
    Scene("paper-not-saved", EMPTY, open_paper(fail_to_type)),
)
