"""Everything a day can say can be added to any day, pauses and flare-ups too."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from painapp.domain.entries import (
    DAY_TYPES,
    Entry,
    Expectation,
    FlareUp,
    GoalReview,
    HealthContact,
    LessonRead,
    LookBack,
    Medicine,
    Pause,
    Practice,
    StepTry,
    ThingTried,
    Tracked,
    Tracker,
)
from painapp.domain.settings import Settings
from tests.ui.pages.diary.conftest import TODAY

if TYPE_CHECKING:
    from tests.ui.pages.diary.conftest import Room

PAST = date(2026, 11, 16)


def follow(room: Room, ready: str = "stiffness", holds: str = "scale") -> Tracker:
    made = room.write(Tracker, TODAY, ready=ready, holds=holds, place=1000)
    assert isinstance(made, Tracker)
    return made


def everything_on(room: Room) -> None:
    room.vault.diary.save_settings(Settings(medicines=True, health_contacts=True))
    follow(room)


def of_day(room: Room, made: type[Entry], day: date = PAST) -> list[Entry]:
    return [entry for entry in room.vault.diary.day(day) if type(entry) is made]


def test_every_kind_of_a_day_but_those_of_other_rooms_has_its_button(room: Room) -> None:
    everything_on(room)
    room.page.open_day(PAST)
    adding = room.page.day.adding
    elsewhere = {Tracked, Practice, StepTry, Expectation, GoalReview, LessonRead, ThingTried}
    assert adding.buttons.keys() == set(DAY_TYPES) - elsewhere
    assert list(adding.trackers) == ["stiffness"]
    assert not adding.rest.isVisible()
    adding.more.click()
    assert all(button.isVisible() for button in (*adding.buttons.values(), *adding.trackers.values()))


def test_medicines_and_health_contacts_are_offered_only_when_switched_on(room: Room) -> None:
    room.page.open_day(PAST)
    adding = room.page.day.adding
    adding.more.click()
    assert not adding.buttons[Medicine].isVisible()
    assert not adding.buttons[HealthContact].isVisible()
    room.vault.diary.save_settings(Settings(medicines=True))
    assert adding.buttons[Medicine].isVisible()
    assert not adding.buttons[HealthContact].isVisible()


def test_trackers_come_and_go_by_their_names(room: Room) -> None:
    room.page.open_day(PAST)
    adding = room.page.day.adding
    tracker = follow(room)
    assert adding.trackers["stiffness"].text() == "Stiffness"
    room.vault.diary.remove(tracker.id)
    assert adding.trackers == {}


def test_a_value_of_a_tracker_is_written_on_a_past_day(room: Room) -> None:
    follow(room)
    room.page.open_day(PAST)
    room.page.day.adding.trackers["stiffness"].click()
    editor = room.page.editing.editor
    assert editor is not None
    assert editor.accessibleName() == "Stiffness"
    editor.form.edited.emit("amount", 6.0)
    (entry,) = of_day(room, Tracked)
    assert isinstance(entry, Tracked)
    assert (entry.tracker, entry.holds, entry.amount) == ("stiffness", "scale", 6.0)
    assert entry.written_later
    assert room.page.editing.finish()
    room.page.day.adding.trackers["stiffness"].click()  # the day has one: that is opened
    again = room.page.editing.editor
    assert again is not None
    assert again.entry_id == entry.id


def test_a_day_has_one_look_back(room: Room) -> None:
    entry = room.write(LookBack, PAST, worst=6)
    room.page.open_day(PAST)
    room.page.day.adding.buttons[LookBack].click()
    editor = room.page.editing.editor
    assert editor is not None
    assert editor.entry_id == entry.id


@pytest.mark.parametrize("made", [FlareUp, Pause])
def test_a_period_is_there_at_once_and_can_be_undone(room: Room, made: type[Entry]) -> None:
    room.page.open_day(PAST)
    room.page.day.adding.buttons[made].click()
    (entry,) = of_day(room, made)
    assert entry.day == PAST
    editor = room.page.editing.editor
    assert editor is not None
    assert editor.time_field is None
    room.undo()
    assert of_day(room, made) == []


def test_a_period_is_shown_on_every_day_it_covers_and_changed_from_there(room: Room) -> None:
    entry = room.write(FlareUp, PAST, eased=PAST + timedelta(days=3), worst=8)
    room.page.open_day(PAST + timedelta(days=2))
    row = room.page.day.timeline.row(entry.id)
    assert row is not None
    assert row.line.head == "Flare-up · began on Monday 16 November"
    assert room.page.day.nothing.text() == ""
    row.change.click()
    editor = room.page.editing.editor
    assert editor is not None
    editor.form.edited.emit("worst", 9)
    changed = room.vault.diary.entry(entry.id)
    assert isinstance(changed, FlareUp)
    assert (changed.day, changed.worst) == (PAST, 9)
    assert room.page.editing.finish()
    room.page.day.adding.buttons[FlareUp].click()  # this day lies in one: that is opened
    assert room.page.editing.entry_id == entry.id


def test_the_diary_is_paused_from_today_on_by_one_press(room: Room) -> None:
    room.page.open_day(PAST)
    room.page.pause.click()
    assert room.page.chosen == TODAY
    (pause,) = of_day(room, Pause, TODAY)
    cell = room.page.grid.cell(TODAY)
    assert cell is not None
    assert ", pause" in cell.accessibleName()
    assert room.page.editing.entry_id == pause.id


def test_a_form_of_a_tracker_that_was_put_aside_by_a_lock_opens_again(room: Room) -> None:
    follow(room, "steps", "number")
    room.page.open_day(PAST)
    room.page.day.adding.trackers["steps"].click()
    draft = room.page.draft()
    assert draft is not None
    assert draft["editing"]["tracker"] == "steps"
    room.page.close_diary()
    room.page.open_diary(room.vault)
    room.page.refresh()
    room.page.take_up(draft)
    editor = room.page.editing.editor
    assert editor is not None
    editor.form.edited.emit("amount", 4200.0)
    (entry,) = of_day(room, Tracked)
    assert isinstance(entry, Tracked)
    assert entry.tracker == "steps"
    QApplication.processEvents()
