"""Scenes of Diary."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from painapp.domain.entries import (
    Activity,
    CheckIn,
    FlareUp,
    LookBack,
    Pause,
    Sleep,
    ThoughtRecord,
    Tracker,
    WentWell,
)
from painapp.domain.moments import today, written_now
from tests.stage import EMPTY, LEARNING_DIARY, USUAL_DIARY, Stage
from tests.tour.scene import Scene, enter, fold_of
from tests.tour.today import fill_the_disk

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.entries import Entry

A_FULL_DAY = date(2026, 11, 14)
AN_EMPTY_DAY = date(2026, 11, 18)
A_DAY_OF_THE_COURSE = date(2026, 11, 14)
A_DAY_WITH_A_THOUGHT = date(2026, 11, 3)


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


def week(stage: Stage) -> None:
    """Look at the days as a week."""
    open_day(A_FULL_DAY)(stage)
    stage.click(stage.page.calendar.choice.cells[1])


def search(text: str) -> Callable[[Stage], None]:
    """Look for a text."""

    def act(stage: Stage) -> None:
        stage.click(stage.page.seeking.bar.box)
        stage.type(text)
        stage.page.seeking.search_now()
        stage.settle()

    return act


def open_found(stage: Stage) -> None:
    """Open the day of what was found."""
    search("walk")(stage)
    stage.click(stage.page.seeking.results.rows[1])


def filters(stage: Stage) -> None:
    """Look only at some kinds of entry, written later."""
    stage.click(stage.page.seeking.bar.filter)
    stage.click(stage.page.seeking.filters.late)
    stage.page.seeking.filters.kinds.set_chosen(["sleep", "activity"])
    stage.page.seeking.search_now()
    stage.settle()


def write(stage: Stage, made: type[Entry], day: date | None = None, **values: Any) -> None:
    """Record an entry of a day, today's unless told otherwise, written now."""
    on = day or today(stage.clock)
    stage.vault.diary.record(made(id=uuid4(), day=on, written=written_now(stage.clock), **values))
    stage.settle()


def switch_on(stage: Stage) -> None:
    """Have medicines and health contacts asked for, and follow stiffness."""
    diary = stage.vault.diary
    settings = replace(diary.settings, medicines=True, health_contacts=True)
    diary.save_settings(settings)
    write(stage, Tracker, ready="stiffness", holds="scale", place=9000)


def more_to_add(stage: Stage) -> None:
    """Look at everything that can be added to a day."""
    switch_on(stage)
    open_day(AN_EMPTY_DAY)(stage)
    stage.click(stage.page.day.adding.more)


def add_more(made: type[Entry]) -> Callable[[Stage], None]:
    """Add something that is offered behind the chip."""

    def act(stage: Stage) -> None:
        more_to_add(stage)
        stage.click(stage.page.day.adding.buttons[made])

    return act


def add_value(stage: Stage) -> None:
    """Add what else is followed."""
    more_to_add(stage)
    stage.click(stage.page.day.adding.trackers["stiffness"])


def pause(stage: Stage) -> None:
    """Pause the diary from today on."""
    stage.click(stage.page.pause)


def in_a_flare_up(stage: Stage) -> None:
    """Look at a day in the midst of a flare-up."""
    first, last = date(2026, 11, 13), date(2026, 11, 16)
    write(stage, FlareUp, first, eased=last, worst=8, set_off_by=("lifting",))
    write(stage, Pause, date(2026, 11, 17), until=date(2026, 11, 19))
    open_day(A_FULL_DAY)(stage)


def long_note(stage: Stage) -> None:
    """Look at a long note."""
    said = "It was a long day, and I want to remember it."
    write(stage, CheckIn, note=f"{said} " * 60)
    write(stage, WentWell, text=said)


DIARY = (
    Scene("diary-empty", EMPTY, enter("diary")),
    Scene("diary-today", USUAL_DIARY, enter("diary")),
    Scene("diary-day", USUAL_DIARY, enter("diary", open_day(A_FULL_DAY))),
    Scene("diary-day-empty", USUAL_DIARY, enter("diary", open_day(AN_EMPTY_DAY))),
    Scene("diary-month", USUAL_DIARY, enter("diary", another_month)),
    Scene("diary-week", USUAL_DIARY, enter("diary", week)),
    Scene("diary-flare-up", USUAL_DIARY, enter("diary", in_a_flare_up)),
    Scene("diary-long-note", EMPTY, enter("diary", long_note)),
    Scene("diary-search", USUAL_DIARY, enter("diary", search("walk"))),
    Scene("diary-nothing-found", USUAL_DIARY, enter("diary", search("zebra"))),
    Scene("diary-found", USUAL_DIARY, enter("diary", open_found)),
    Scene("diary-filters", USUAL_DIARY, enter("diary", filters)),
    Scene("diary-more-to-add", USUAL_DIARY, enter("diary", more_to_add)),
    Scene("diary-add-look-back", USUAL_DIARY, enter("diary", add_more(LookBack))),
    Scene("diary-add-flare-up", USUAL_DIARY, enter("diary", add_more(FlareUp))),
    Scene("diary-add-value", USUAL_DIARY, enter("diary", add_value)),
    Scene("diary-course", LEARNING_DIARY, enter("diary", open_day(A_DAY_OF_THE_COURSE))),
    Scene("diary-thought", LEARNING_DIARY, enter("diary", open_day(A_DAY_WITH_A_THOUGHT))),
    Scene("diary-add-thought", USUAL_DIARY, enter("diary", add_more(ThoughtRecord))),
    Scene("diary-pause", USUAL_DIARY, enter("diary", pause)),
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
