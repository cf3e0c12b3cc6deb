"""Other conditions: closed until asked for, saved as they are pressed, private."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from painapp.domain.conditions import EFFORT, conditions_named, conditions_record
from painapp.domain.lists import CONDITIONS
from tests.ui.pages.writing.acting import (
    chips,
    conditions,
    fill_the_disk,
    focused,
    make_room,
    undo,
)

if TYPE_CHECKING:
    from tests.stage import Stage


def ask(stage: Stage) -> Any:
    """Open the card and return its questions."""
    stage.click(stage.page.conditions.open_button)
    found = stage.page.conditions.questions
    assert found is not None
    return found


def named(stage: Stage) -> frozenset[str] | None:
    return conditions_named(conditions_record(conditions(stage)))


def test_nothing_is_asked_until_the_card_is_opened(stage: Stage) -> None:
    assert stage.page.conditions.questions is None
    assert "nothing here yet" in stage.page.conditions.line.text()
    questions = ask(stage)
    assert focused() is questions.efforts.chip("yes")
    assert set(questions.toggles) == {one.id for one in CONDITIONS}


def test_each_press_is_saved_in_one_record(stage: Stage) -> None:
    questions = ask(stage)
    stage.click(questions.toggles["diabetes"])
    stage.click(questions.toggles["falls"])
    chips(questions.own, "Coeliac disease", stage=stage)
    assert named(stage) == {"diabetes", "falls", "own:Coeliac disease"}
    stage.click(questions.toggles["falls"])
    stage.click(questions.own.chip("own:Coeliac disease"))
    assert named(stage) == {"diabetes"}
    assert len(conditions(stage)) == 1


def test_a_yes_to_small_efforts_brings_the_promise(stage: Stage) -> None:
    questions = ask(stage)
    assert not questions.promise.isVisible()
    stage.click(questions.efforts.chip("yes"))
    assert questions.promise.isVisible()
    assert "A specialist team can help with this" in questions.promise.text()
    stage.click(questions.toggles["spasm"])
    assert named(stage) == {"spasm", EFFORT}
    stage.click(questions.efforts.chip("no"))
    assert not questions.promise.isVisible()
    assert named(stage) == {"spasm"}


def test_none_of_these_and_a_named_one_take_each_others_place(stage: Stage) -> None:
    questions = ask(stage)
    stage.click(questions.toggles["panic"])
    stage.click(questions.none)
    assert named(stage) == frozenset()
    assert not questions.toggles["panic"].isChecked()
    undo(stage)
    assert named(stage) == {"panic"}
    stage.click(questions.none)
    stage.click(questions.toggles["falls"])
    assert not questions.none.isChecked()
    assert named(stage) == {"falls"}


def test_closed_it_tells_how_many_and_no_more(stage: Stage) -> None:
    questions = ask(stage)
    for pick in ("diabetes", "falls"):
        stage.click(questions.toggles[pick])
    stage.click(stage.page.conditions.done_button)
    assert not questions.isVisible()
    assert "2" in stage.page.conditions.line.text()
    assert focused() is stage.page.conditions.open_button
    stage.go("today")
    page = stage.go("writing")
    assert page.conditions.questions is None


def test_taking_the_last_answer_away_leaves_nothing(stage: Stage) -> None:
    questions = ask(stage)
    stage.click(questions.toggles["falls"])
    stage.click(questions.toggles["falls"])
    assert conditions(stage) == ()
    assert named(stage) is None


def test_what_cannot_be_saved_can_be_tried_again(stage: Stage) -> None:
    questions = ask(stage)
    fill_the_disk(stage)
    stage.click(questions.toggles["falls"])
    assert stage.page.unsaved
    make_room(stage)
    stage.click(stage.page.conditions.saved.again)  # pyright: ignore[reportArgumentType]
    assert named(stage) == {"falls"}
    assert not stage.page.unsaved


def test_a_lock_keeps_the_card_open_and_half_an_own_word(stage: Stage) -> None:
    questions = ask(stage)
    stage.click(questions.toggles["falls"])
    stage.click(questions.own._own.chip)
    stage.type("Coel")
    draft = stage.page.draft()
    stage.page.close_diary()
    assert not stage.page.conditions.is_open
    assert not questions.toggles["falls"].isChecked(), "nothing of the diary is left in the card"
    stage.page.open_diary(stage.vault)
    stage.page.take_up(draft)
    assert stage.page.conditions.questions.own.half_typed == "Coel"
    assert questions.toggles["falls"].isChecked()


def test_below_the_list_stands_the_way_to_help(stage: Stage) -> None:
    questions = ask(stage)
    stage.click(questions.help.button)
    assert stage.room == "emergency"
