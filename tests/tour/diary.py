"""Scenes of Diary."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from painapp.domain.entries import Activity, CheckIn, Sleep, WentWell
from tests.stage import EMPTY, USUAL_DIARY, Stage
from tests.tour.scene import Scene, enter, fold_of
from tests.tour.today import fill_the_disk

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.entries import Entry

A_FULL_DAY = date(2026, 11, 14)
AN_EMPTY_DAY = date(2026, 11, 18)


def open_day(day: date) -> Callable[[Stage], None]:
    """Press a day of the calendar, in whatever month it is."""

    def act(stage: Stage) -> None:
        grid = stage.page.grid
        while grid.cell(day) is None:
            stage.click(grid.previous if day < grid.shown_month else grid.next)
        stage.click(grid.cell(day))

    return act


def another_month(stage: Stage) -> None:
    """Look at the month before."""
    stage.click(stage.page.grid.previous)


def add(made: type[Entry], day: date = AN_EMPTY_DAY) -> Callable[[Stage], None]:
    """Open a day and the form for something that was forgotten."""

    def act(stage: Stage) -> None:
        open_day(day)(stage)
        stage.click(stage.page.day.add_buttons[made])

    return act


def forgotten_check_in(stage: Stage) -> None:
    """Write a check-in of a day gone by, with its time."""
    add(CheckIn)(stage)
    editor = stage.page.editing.editor
    stage.click(editor.form.editor("pain").cells[6])
    stage.click(editor.time_field.boxes[0])
    stage.type("1430")
    editor.time_field.flush()
    stage.settle()


def forgotten_night(stage: Stage) -> None:
    """Open the long form of a sleep of a day gone by."""
    add(Sleep)(stage)
    stage.click(fold_of(stage.page.editing.editor.form, "into_bed"))


def change_first(stage: Stage) -> None:
    """Change an entry of a full day."""
    open_day(A_FULL_DAY)(stage)
    stage.click(stage.page.day.timeline.rows()[0].change)


def change_twice_and_look_back(stage: Stage) -> None:
    """Change an entry on two occasions and open its history."""
    change_first(stage)
    editor = stage.page.editing.editor
    stage.click(editor.form.editor("quality" if editor.made is Sleep else "pain").cells[2])
    stage.click(editor.done_button)
    row = stage.page.day.timeline.rows()[0]
    stage.click(row.history)


def remove_one(stage: Stage) -> None:
    """Take an entry out."""
    open_day(A_FULL_DAY)(stage)
    stage.click(stage.page.day.timeline.rows()[1].remove)


def look_at_removed(stage: Stage) -> None:
    """Take two entries out and look at what can be brought back."""
    remove_one(stage)
    stage.click(stage.page.day.timeline.rows()[0].remove)
    stage.click(stage.page.removed.fold)


def nearly_for_good(stage: Stage) -> None:
    """Ask to remove an entry for good."""
    look_at_removed(stage)
    stage.click(next(iter(stage.page.removed.rows.values())).for_good)


def bring_one_back(stage: Stage) -> None:
    """Bring a removed entry back."""
    look_at_removed(stage)
    stage.click(next(iter(stage.page.removed.rows.values())).bring_back)


def fail_to_add(stage: Stage) -> None:
    """Write something that went well while the disk is full."""
    add(WentWell)(stage)
    fill_the_disk(stage)
    stage.type("The neighbour brought soup, and I let her.")
    stage.page.editing.flush()
    stage.settle()


DIARY = (
    Scene("diary-empty", EMPTY, enter("diary")),
    Scene("diary-today", USUAL_DIARY, enter("diary")),
    Scene("diary-day", USUAL_DIARY, enter("diary", open_day(A_FULL_DAY))),
    Scene("diary-day-empty", USUAL_DIARY, enter("diary", open_day(AN_EMPTY_DAY))),
    Scene("diary-month", USUAL_DIARY, enter("diary", another_month)),
    Scene("diary-add-check-in", USUAL_DIARY, enter("diary", forgotten_check_in)),
    Scene("diary-add-night", USUAL_DIARY, enter("diary", forgotten_night)),
    Scene("diary-add-activity", USUAL_DIARY, enter("diary", add(Activity))),
    Scene("diary-add-not-saved", USUAL_DIARY, enter("diary", fail_to_add)),
    Scene("diary-change", USUAL_DIARY, enter("diary", change_first)),
    Scene("diary-history", USUAL_DIARY, enter("diary", change_twice_and_look_back)),
    Scene("diary-removed", USUAL_DIARY, enter("diary", remove_one)),
    Scene("diary-recently-removed", USUAL_DIARY, enter("diary", look_at_removed)),
    Scene("diary-for-good", USUAL_DIARY, enter("diary", nearly_for_good)),
    Scene("diary-brought-back", USUAL_DIARY, enter("diary", bring_one_back)),
)
