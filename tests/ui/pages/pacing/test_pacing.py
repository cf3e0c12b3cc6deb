"""Pacing on its page: the question first, a level that changes by a press only, minutes beside the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTableWidget

from painapp.domain.entries import Activity, Conditions, FlareUp, PacingPlan, PacingWeek, Question
from painapp.domain.moments import written_now
from tests.stage import EMPTY, Props, Stage
from tests.tour.goals import at
from tests.tour.pacing import WALK, answer, begin_level, have_ups_and_downs, name_it, page_of, write_tries
from tests.ui.pages.writing.acting import fill_the_disk, make_room, undo

if TYPE_CHECKING:
    from collections.abc import Generator


@pytest.fixture
def stage(props: Props) -> Generator[Stage]:
    """Return the app with its page open."""
    with Stage(props.computer(EMPTY)) as made:
        at("pacing")(made)
        yield made


def weeks(stage: Stage) -> list[tuple[float | None, str]]:
    """Return the levels written, in the order they were."""
    found = sorted(stage.vault.diary.all_of(PacingWeek), key=lambda one: one.written.at)
    return [(one.minutes, one.change) for one in found]


def cells(table: QTableWidget) -> list[list[str]]:
    """Return the lines of a table."""
    items = [[table.item(row, column) for column in range(3)] for row in range(table.rowCount())]
    return [[one.text() if one is not None else "" for one in line] for line in items]


def shown_texts(stage: Stage) -> str:
    """Return all that can be read on the page."""
    labels = [one for one in page_of(stage).findChildren(QLabel) if one.isVisible()]
    return "\n".join(one.text() for one in labels)


def test_a_baseline_from_three_tries_then_a_level_that_goes_up_by_a_press_only(stage: Stage) -> None:
    page = page_of(stage)
    assert not page.level.isVisible()
    write_tries(stage)
    assert weeks(stage) == [], "three tries alone change nothing"
    assert page.level.begin.text() == "Begin with 8 min"
    stage.click(page.level.begin)
    assert weeks(stage) == [(8.0, "begin")]
    view = page.level.view
    assert view.stay.stands_out
    assert not view.up.isVisible()
    stage.clock.move(days=7)
    page.refresh()
    assert weeks(stage) == [(8.0, "begin")], "a week alone changes nothing"
    assert view.stay.stands_out
    assert not view.up.isVisible(), "a tenth more of 8 is no whole minute yet"
    assert "6 December" in view.advice.text()
    stage.clock.move(days=7)
    page.refresh()
    assert view.up.text() == "A little more: 9 min"
    stage.click(view.stay)
    assert view.up.isVisible(), "staying puts nothing off"
    stage.click(view.up)
    assert weeks(stage)[-1] == (9.0, "up")
    assert not view.up.isVisible()
    undo(stage)
    assert weeks(stage)[-1] == (8.0, "stay")
    assert view.up.isVisible()


@pytest.mark.parametrize("said", ["yes", "not-sure"])
def test_where_small_efforts_may_harm_nothing_goes_up(stage: Stage, said: str) -> None:
    page = page_of(stage)
    answer(stage, said)
    name_it(stage)
    assert not page.level.trials.isVisible()
    stage.click(page.level.own.field.boxes[0])
    stage.type("6")
    stage.click(page.level.own.begin)
    assert weeks(stage) == [(6.0, "begin")]
    stage.clock.move(days=30)
    page.refresh()
    assert not page.level.view.up.isVisible()
    assert page.level.view.back.text() == "A step back: 5 min"
    assert ("specialist team" in shown_texts(stage)) is (said == "yes")
    record = stage.vault.diary.all_of(Conditions)[0]
    assert record.small_efforts == said, "one answer for the whole app"


def test_after_a_flare_up_a_step_back_stands_out_and_is_still_a_press(stage: Stage) -> None:
    begin_level(stage)
    written = written_now(stage.clock, stage.vault.diary.settings.day_start)
    from uuid import UUID

    stage.vault.diary.record(FlareUp(id=UUID(int=77), day=written.day, written=written))
    stage.settle()
    stage.clock.move(days=1)
    page_of(stage).refresh()
    view = page_of(stage).level.view
    assert view.back.stands_out
    assert not view.stay.stands_out
    assert weeks(stage) == [(8.0, "begin")]
    stage.click(view.back)
    assert weeks(stage)[-1] == (7.0, "back")


def test_minutes_of_today_are_an_activity_with_what_was_planned(stage: Stage) -> None:
    begin_level(stage)
    (done,) = stage.vault.diary.all_of(Activity)
    assert (done.what, done.minutes, done.planned_minutes) == (WALK, 7, 8)
    page = page_of(stage)
    summary = page.week.strip.summary.text()
    assert "8 min each time" in summary
    assert "22 Nov: 7 min" in summary
    stage.click(page.week.strip.toggle)
    table = page.week.strip.table
    assert table is not None
    rows = cells(table)
    assert rows[0][1:] == ["", "Nothing written"]
    assert rows[-1] == ["Sunday 22 November", "8 min", "7 min"]
    for box in page.week.today.boxes:
        box.clear()
    page.flush()
    assert stage.vault.diary.all_of(Activity) == ()


def test_ups_and_downs_are_a_pattern_to_talk_about(stage: Stage) -> None:
    have_ups_and_downs(stage)
    strip = page_of(stage).weeks.strip
    assert "a pattern to talk about" in strip.summary.text()
    stage.click(strip.toggle)
    assert strip.table is not None
    notes = [note for _day, _minutes, note in cells(strip.table)]
    assert notes.count("Much more than usual") == notes.count("Much less than usual") >= 3
    stage.click(page_of(stage).weeks.ask.button)
    stage.type("Is this how it should be?")
    page_of(stage).flush()
    (question,) = stage.vault.diary.all_of(Question)
    assert (question.words, question.about) == ("Is this how it should be?", "My last eight weeks")


def test_several_things_are_paced_one_in_sight(stage: Stage) -> None:
    begin_level(stage)
    page = page_of(stage)
    stage.click(page.level.another)
    stage.type("Ironing")
    page.level.flush()
    stage.settle()
    assert {one.what for one in stage.vault.diary.all_of(PacingPlan)} == {WALK, "Ironing"}
    assert page.level.trials.isVisible()
    assert not page.week.isVisible()
    walk = next(one for one in stage.vault.diary.all_of(PacingPlan) if one.what == WALK)
    stage.click(page.plans.chip(str(walk.id)))
    assert page.level.view.level.text() == "8 min each time"
    stage.click(page.level.another)
    stage.type("Stairs")
    stage.painapp.access.lock()
    stage.painapp.access.unlock_with_keyring()
    at("pacing")(stage)
    assert page_of(stage).level.name.widget.text == "Stairs", "in sight again after a lock"  # pyright: ignore[reportAttributeAccessIssue]


def test_what_cannot_be_saved_stays_and_a_lock_takes_everything_off_the_screen(stage: Stage) -> None:
    begin_level(stage)
    page = page_of(stage)
    fill_the_disk(stage)
    stage.click(page.week.today.boxes[-1])
    page.week.today.boxes[-1].selectAll()
    stage.type("9")
    page.flush()
    assert page.unsaved
    make_room(stage)
    stage.painapp.access.lock()
    stage.settle()
    left = [one for one in QApplication.allWidgets() if isinstance(one, QLineEdit) and one.text()]
    assert not left
    assert not any(WALK in one.text() for one in page.findChildren(QLabel))
    stage.painapp.access.unlock_with_keyring()
    stage.settle()
    (done,) = stage.vault.diary.all_of(Activity)
    assert done.minutes == 9
