"""What was expected of a step, and what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from painapp.domain.entries import Expectation, SmallStep
from painapp.ui.pages.goals.step_row import CHANGE
from tests.stage import EMPTY, Props, Stage
from tests.tour.goals import STEPS, at, expect, write
from tests.ui.pages.goals.ready import goal_with_steps, record
from tests.ui.pages.writing.acting import focused, undo

if TYPE_CHECKING:
    from collections.abc import Generator


@pytest.fixture
def stage(props: Props) -> Generator[Stage]:
    """Return the app on an empty diary."""
    with Stage(props.computer(EMPTY)) as made:
        yield made


def all_of(stage: Stage) -> tuple[Expectation, ...]:
    return stage.vault.diary.all_of(Expectation)


def test_before_and_after_are_read_back_with_counts(stage: Stage) -> None:
    at("expected", expect)(stage)
    page = stage.page
    assert [row.what.text() for row in page.waiting.rows.values()] == ["Lunch at Mari's"]
    (row,) = page.past.rows.values()
    assert "8 of 10" in row.before.text()
    assert "5 of 10" in row.after.text()
    assert "harder than expected 0, as expected 0, easier 1" in page.past.counts.text()
    stage.click(next(iter(page.waiting.rows.values())).act)
    assert "I shall pay for it for two days" in page.waiting.sheet.thought.text()
    stage.click(page.waiting.sheet.form.editor("turned_out").cells[10])
    stage.click(page.waiting.sheet.done_button)
    assert focused() is page.before.button
    assert not page.waiting.isVisible()
    assert "harder than expected 1, as expected 0, easier 1" in page.past.counts.text()


def test_one_taken_out_comes_back_by_undo(stage: Stage) -> None:
    for what in ("The bus", "The stairs"):
        record(stage, Expectation, what=what, expected=7, turned_out=7)
    at("expected")(stage)
    page = stage.page
    stage.click(next(iter(page.past.rows.values())).act)
    stage.click(page.past.sheet.remove)
    assert len(all_of(stage)) == 1
    assert focused() is page.past.saved.undo
    undo(stage)
    assert len(all_of(stage)) == 2
    assert len(page.past.rows) == 2


def test_it_begins_from_a_planned_step_and_today_asks_how_it_was(stage: Stage) -> None:
    goal_with_steps(stage)
    stage.click(next(iter(stage.page.ladder.rows.values())).buttons[CHANGE])
    stage.click(stage.page.ladder.sheet.expect)
    assert stage.room == "expected"
    form = stage.page.before.sheet.form
    assert form.editor("what").box.text() == STEPS[0]
    assert focused() is form.editor("expects").box
    stage.click(form.editor("expected").cells[7])
    stage.click(stage.page.before.sheet.done_button)
    (made,) = all_of(stage)
    step = next(one for one in stage.vault.diary.all_of(SmallStep) if one.words == STEPS[0])
    assert (made.step, made.expected) == (str(step.id), 7)
    stage.go("today")
    row = stage.page.appearing.steps.rows[step.id]
    stage.click(row.happened)
    assert stage.room == "expected"
    stage.click(next(iter(stage.page.waiting.rows.values())).act)
    write(stage, stage.page.waiting.sheet.form, "happened", "Quite fine")
    stage.go("today")
    assert not row.happened.isVisible()


def test_a_planned_step_can_be_picked_and_a_lock_keeps_what_was_said(stage: Stage) -> None:
    goal_with_steps(stage)
    stage.go("plan")
    stage.click(stage.page.rows["expected"])
    stage.click(stage.page.before.button)
    offered = stage.page.before.sheet.form.editor("what").suggestions
    assert offered[0].text() == STEPS[0]
    stage.click(offered[1])
    write(stage, stage.page.before.sheet.form, "expects", "My back will")
    stage.painapp.access.lock()
    stage.painapp.access.unlock_with_keyring()
    stage.settle()
    assert stage.room == "expected"
    assert stage.page.before.sheet.form.editor("expects").box.toPlainText() == "My back will"
    (made,) = all_of(stage)
    assert (made.what, made.expects) == (STEPS[1], "My back will")
    assert made.step
