"""Worry time, in the whole app: putting worries down, and looking at them one by one."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from painapp.domain.entries import SmallStep, Worry, WorryTime
from painapp.domain.moments import today
from painapp.ui.pages.worry_time.state import worry_time_said
from tests.stage import EMPTY, Props, Stage
from tests.tour.about_me import put
from tests.tour.days_tools import go_to
from tests.tour.thinking import look_at_worries, some_worries
from tests.ui.pages.today.acting import fill_the_disk, focused, make_room

if TYPE_CHECKING:
    from collections.abc import Generator


@pytest.fixture
def stage(props: Props) -> Generator[Stage]:
    """Return the app on an empty diary."""
    with Stage(props.computer(EMPTY)) as made:
        yield made


def worries(stage: Stage) -> dict[str, Worry]:
    return {one.words: one for one in stage.vault.diary.all_of(Worry)}


def test_a_worry_is_put_down_in_one_line_and_waits_out_of_sight(stage: Stage) -> None:
    page = go_to(stage, "worry-time")
    assert focused() is page.waiting.line.box
    assert page.waiting.help.button.isVisible()
    stage.type("The rent")
    stage.press(Qt.Key.Key_Return)
    assert worries(stage)["The rent"].looked_at is None
    assert focused() is page.waiting.line.box
    assert not page.waiting.list.isVisible(), "it need not be looked at now"
    assert page.waiting.until.text() == "They wait here until you look at them."
    put(stage, WorryTime, begins=time(18, 30), minutes=30)
    assert page.waiting.until.text() == "It is your time for them now."
    said = worry_time_said(stage.vault.diary, today(stage.clock), stage.painapp.language)
    assert said == "Your time is at 18:30."
    stage.clock.move(minutes=60)
    page.refresh()
    assert page.waiting.until.text() == "They wait here until 18:30."
    stage.click(page.waiting.chip)
    stage.click(next(iter(page.waiting.rows.values())).change)
    stage.click(page.waiting.form.remove)
    assert not worries(stage)
    assert focused() is page.waiting.line.box or focused() is page.waiting.said.undo
    stage.click(page.waiting.said.undo)
    assert worries(stage)


def test_a_long_worry_is_put_down_whole(stage: Stage) -> None:
    page = go_to(stage, "worry-time")
    page.waiting.line.box.setText("word " * 600)
    page.waiting.line.take()
    assert list(worries(stage)) == [("word " * 600).strip()]


def test_one_by_one_some_are_let_go_and_one_becomes_a_step(stage: Stage) -> None:
    look_at_worries(stage)
    page = stage.page
    stage.press(Qt.Key.Key_Return)
    (step,) = stage.vault.diary.all_of(SmallStep)
    assert (step.words, step.on_today) == ("Fill in page one on Monday", True)
    kept = worries(stage)
    assert kept["What if I am worse in ten years?"].turned_out == "let-be"
    assert kept["The form for the benefits office"].step == step.words
    assert all(one.looked_at for one in kept.values())
    stage.click(page.looking.next)
    assert page.looking.words.text() == "Now: Water the plants"
    stage.click(page.looking.next)
    assert not page.looking.isVisible()
    assert focused() is page.waiting.line.box
    stage.click(page.past.chip)
    assert len(page.past.rows) == 3


def test_what_is_left_open_waits_on_and_stopping_is_fine(stage: Stage) -> None:
    some_worries(stage)
    page = stage.page
    stage.click(page.waiting.look)
    stage.click(page.looking.kinds.chip("gone"))
    stage.click(page.looking.kinds.chip("gone"))
    assert not worries(stage)["What if I am worse in ten years?"].looked_at, "taken back"
    stage.click(page.looking.next)
    stage.press(Qt.Key.Key_Escape)
    assert not page.looking.isVisible()
    assert focused() is page.waiting.line.box
    assert sum(one.looked_at is None for one in worries(stage).values()) == 2


def test_a_lock_comes_back_to_the_worry_it_was_at(stage: Stage) -> None:
    look_at_worries(stage)
    card = stage.page.looking
    stage.painapp.access.lock()
    assert not card.words.text()
    stage.painapp.access.unlock_with_keyring()
    stage.settle()
    assert stage.room == "worry-time"
    assert card.words.text() == "The form for the benefits office"
    assert card.step.line.typed == "Fill in page one on Monday"
    assert not stage.vault.diary.all_of(SmallStep), "nothing is kept of it until it is put on Today"


def test_the_first_one_looked_at_brings_the_earlier_ones(stage: Stage) -> None:
    page = go_to(stage, "worry-time")
    assert not page.past.isVisible()
    fill_the_disk(stage)
    stage.type("Ola's exam")
    stage.press(Qt.Key.Key_Return)
    assert page.waiting.line.typed == "Ola's exam"
    assert page.unsaved
    make_room(stage)
    stage.press(Qt.Key.Key_Return)
    stage.click(page.waiting.look)
    stage.click(page.looking.kinds.chip("gone"))
    assert page.past.isVisible()
    stage.click(page.looking.saved.undo)
    assert not page.past.isVisible()
    assert page.looking.kinds.chosen_ids == ()


def test_a_step_that_is_typed_stays_with_its_worry_on_the_way_on(stage: Stage) -> None:
    look_at_worries(stage)
    stage.click(stage.page.looking.next)
    assert worries(stage)["The form for the benefits office"].step == "Fill in page one on Monday"
    assert not stage.vault.diary.all_of(SmallStep)


def test_what_is_said_of_one_worry_is_never_saved_for_the_next(stage: Stage) -> None:
    some_worries(stage)
    card = stage.page.looking
    stage.click(stage.page.waiting.look)
    fill_the_disk(stage)
    stage.click(card.kinds.chip("let-be"))
    stage.click(card.next)
    stage.press(Qt.Key.Key_Escape)
    assert card.words.text() == "What if I am worse in ten years?", "it waits to be saved"
    assert card.isVisible()
    make_room(stage)
    stage.click(card.next)
    assert card.words.text() == "The form for the benefits office"
    stage.click(card.kinds.chip("gone"))
    assert {one.words: one.turned_out for one in worries(stage).values() if one.looked_at} == {
        "The boiler makes a noise": "can-do",
        "What if I am worse in ten years?": "let-be",
        "The form for the benefits office": "gone",
    }


def test_a_lock_puts_them_out_of_sight_and_passes_over_one_that_is_gone(stage: Stage) -> None:
    some_worries(stage)
    page = stage.page
    stage.click(page.waiting.chip)
    stage.click(page.past.chip)
    stage.click(page.waiting.look)
    draft = page.looking.draft()
    page.close_diary()
    stage.vault.diary.remove(worries(stage)["What if I am worse in ten years?"].id)
    page.open_diary(stage.vault)
    assert not page.waiting.chip.isChecked()
    assert not page.past.chip.isChecked()
    page.looking.take_up(draft)
    assert page.looking.words.text() == "The form for the benefits office"
