"""The tools for days, nights and talks: written by keyboard and mouse, kept, undone, and taken along."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from painapp.domain.entries import (
    Conversation,
    FlareUpPlan,
    HardDay,
    PleasantThing,
    Question,
    SetbackPlan,
    SleepPlan,
    SmallStep,
)
from painapp.ui.widgets.label import Label
from tests.stage import EMPTY, Props, Stage
from tests.tour.about_me import day_of, put
from tests.tour.days_tools import go_to
from tests.ui.pages.writing.acting import fill_the_disk, make_room, undo

if TYPE_CHECKING:
    from collections.abc import Generator


@pytest.fixture
def stage(props: Props) -> Generator[Stage]:
    with Stage(props.computer(EMPTY)) as opened:
        yield opened


def only(stage: Stage, made: type[Any]) -> Any:
    (found,) = stage.vault.diary.all_of(made)
    return found


def test_an_idea_becomes_a_pleasant_thing_and_one_press_says_how_it_was(stage: Stage) -> None:
    page = go_to(stage, "pleasant-things")
    assert page.things.nothing.isVisible()
    stage.click(page.ideas.buttons[0])
    assert not page.ideas.isVisible()
    stage.type(", loudly")
    stage.click(page.things.form.done)
    thing = only(stage, PleasantThing)
    assert thing.what == "Listen to one song from start to end, loudly"
    assert page.ideas.isVisible()
    stage.click(page.things.rows[str(thing.id)].answers.chip("partly"))
    assert only(stage, PleasantThing).how == "partly"
    undo(stage)
    assert only(stage, PleasantThing).how == ""


def test_how_it_went_is_asked_once_its_day_has_come(stage: Stage) -> None:
    ahead = put(stage, PleasantThing, what="The sea", planned_for=day_of(stage, 3))
    now = put(stage, PleasantThing, what="Tea", planned_for=day_of(stage))
    page = go_to(stage, "pleasant-things")
    assert not page.things.rows[str(ahead.id)].answers.isVisible()
    assert page.things.rows[str(now.id)].answers.isVisible()
    some_day = put(stage, PleasantThing, what="A hat")
    assert list(page.things.rows) == [str(now.id), str(ahead.id), str(some_day.id)], "the nearest day first"


def test_a_step_in_eating_goes_to_today_once_and_can_be_taken_back(stage: Stage) -> None:
    page = go_to(stage, "eating-step")
    stage.click(page.step.put)
    assert "few words" in page.step.field.hint
    assert not stage.vault.diary.all_of(SmallStep)
    stage.click(page.step.field.suggestions[3])
    stage.click(page.step.put)
    step = only(stage, SmallStep)
    assert (step.words, step.on_today) == ("Sit down to peel and cut", True)
    stage.type("sit down to PEEL and cut")
    stage.click(page.step.put)
    assert page.step.field.hint == "That step is on Today already."
    assert len(stage.vault.diary.all_of(SmallStep)) == 1
    undo(stage)
    assert not stage.vault.diary.all_of(SmallStep)


def test_a_step_that_waits_elsewhere_is_put_on_today_and_not_made_twice(stage: Stage) -> None:
    waits = put(stage, SmallStep, words="A glass of water")
    page = go_to(stage, "eating-step")
    stage.click(page.step.field.box)
    stage.type("a glass  of WATER")
    fill_the_disk(stage)
    stage.press(Qt.Key.Key_Return)
    assert page.unsaved
    assert page.draft() == {"step": {"typed": "a glass  of WATER"}}
    make_room(stage)
    stage.click(page.step.saved.again)
    step = only(stage, SmallStep)
    assert (step.id, step.words, step.on_today) == (waits.id, "A glass of water", True)
    assert not page.unsaved
    stage.click(page.step.saved.undo)
    assert not only(stage, SmallStep).on_today
    assert not page.step.saved.words.text()


def test_a_plan_for_the_gp_gives_its_questions_to_prepare(stage: Stage) -> None:
    page = go_to(stage, "conversations")
    page.begin(with_care=True)
    stage.type("Dr Example")
    asks: Any = page.care.form.form.editor("asks")
    stage.click(asks.box)
    stage.type("What can I safely do?")
    stage.press(Qt.Key.Key_Return)
    stage.type("Who else could help?")
    stage.click(page.care.form.done)
    talk = only(stage, Conversation)
    assert talk.with_care
    row = page.care.rows[str(talk.id)]
    stage.click(row.ask)
    kept = stage.vault.diary.all_of(Question)
    assert sorted((one.words, one.role) for one in kept) == [
        ("What can I safely do?", "gp"),
        ("Who else could help?", "gp"),
    ]
    stage.click(page.care.rows[str(talk.id)].ask)
    assert len(stage.vault.diary.all_of(Question)) == 2
    for one in kept:
        stage.vault.diary.edit(replace(one, asked=True))
    stage.click(page.care.rows[str(talk.id)].ask)
    assert len(stage.vault.diary.all_of(Question)) == 4, "what was asked once can be asked again"
    stage.click(page.care.rows[str(talk.id)].copy)
    assert (
        QGuiApplication.clipboard().text().startswith("Dr Example\n\nWhat I ask for\nWhat can I safely do?")
    )


def test_a_conversation_with_somebody_close_is_no_talk_with_care(stage: Stage) -> None:
    page = go_to(stage, "conversations")
    stage.click(page.close_ones.add)
    stage.type("My sister")
    stage.click(page.close_ones.form.done)
    assert only(stage, Conversation).with_care is None
    assert not page.care.rows
    assert not next(iter(page.close_ones.rows.values())).ask.isVisible()


def test_lines_for_a_hard_day_go_into_the_flare_up_plan_and_back_out_with_one_undo(stage: Stage) -> None:
    put(stage, FlareUpPlan, first_hour="Lie down", message="Breathe.")
    put(stage, HardDay, soothes="the warm bag\nlie down", sentence="It passes.")
    page = go_to(stage, "hard-day")
    assert page.into_plan.lines.texts == (
        "What I do in the first hour, in order: the warm bag",
        "A message to myself: It passes.",
    )
    stage.click(page.into_plan.put)
    plan = only(stage, FlareUpPlan)
    assert (plan.first_hour, plan.message) == ("Lie down\nthe warm bag", "Breathe.\nIt passes.")
    assert not page.into_plan.put.isVisible()
    undo(stage)
    plan = only(stage, FlareUpPlan)
    assert (plan.first_hour, plan.message) == ("Lie down", "Breathe.")
    assert page.into_plan.put.isVisible()


def test_who_shows_the_flare_up_plan_while_locked_is_told_before_lines_go_there(stage: Stage) -> None:
    put(stage, FlareUpPlan, first_hour="Lie down", on_lock_screen=True)
    page = go_to(stage, "hard-day")
    assert not page.into_plan.put.isVisible(), "nothing is written for a hard day yet"
    assert not page.into_plan.locked.isVisible()
    put(stage, HardDay, soothes="Tea")
    assert page.into_plan.locked.isVisible()


@pytest.mark.parametrize(
    ("page_id", "made", "field"), [("setback", SetbackPlan, "signs"), ("hard-day", HardDay, "soothes")]
)
def test_a_plan_in_pieces_keeps_what_is_written_when_the_diary_is_locked(
    stage: Stage, page_id: str, made: type[Any], field: str
) -> None:
    page = go_to(stage, page_id)
    page.pieces.open_form(list(page.pieces.rows).index(field))
    stage.type("Music off")
    stage.painapp.access.lock()
    stage.settle()
    stage.painapp.access.unlock_with_keyring()
    stage.settle()
    assert getattr(only(stage, made), field) == "Music off"
    assert stage.page.pieces.is_open


def test_a_wakeful_hour_has_company_and_a_way_to_the_lesson(stage: Stage) -> None:
    page = go_to(stage, "sleep-plan")
    stage.click(page.pieces.begin)
    habits: Any = page.pieces.form.forms["habits"].editor("habits")
    stage.click(habits.chip("no-clock"))
    assert only(stage, SleepPlan).habits == ("no-clock",)
    stage.click(page.company["letting-go"])
    assert stage.page.exercise.id == "letting-go"


def test_what_is_planned_for_today_stands_on_today_until_it_was_said_how_it_went(stage: Stage) -> None:
    page = stage.go("today")
    assert page.appearing.pleasant is None
    put(stage, PleasantThing, what="The sea", planned_for=day_of(stage, 1))
    put(stage, PleasantThing, what="Tea", planned_for=day_of(stage), about_when="after lunch")
    line: Any = page.appearing.pleasant
    assert line.words.text() == "Something pleasant, planned for today: Tea, after lunch"
    stage.click(line.open)
    stage.click(next(iter(stage.page.things.rows.values())).answers.chip("did"))
    stage.go("today")
    assert not line.isVisible()


def test_how_one_thing_went_waits_for_room_and_is_not_said_of_another(stage: Stage) -> None:
    tea = put(stage, PleasantThing, what="Tea", planned_for=day_of(stage))
    stage.clock.move(minutes=1)
    song = put(stage, PleasantThing, what="A song", planned_for=day_of(stage))
    card = go_to(stage, "pleasant-things").things
    fill_the_disk(stage)
    stage.click(card.rows[str(tea.id)].answers.chip("partly"))
    stage.click(card.rows[str(song.id)].answers.chip("did"))
    assert card.rows[str(song.id)].answers.chosen_ids == ()
    draft = card.draft()
    make_room(stage)
    card.close_diary()
    card.open_diary(stage.vault)
    card.take_up(draft)
    assert {one.what: one.how for one in stage.vault.diary.all_of(PleasantThing)} == {
        "Tea": "partly",
        "A song": "",
    }


def test_lines_that_could_not_go_into_the_flare_up_plan_wait_through_a_lock(stage: Stage) -> None:
    put(stage, HardDay, sentence="It passes.")
    card = go_to(stage, "hard-day").into_plan
    fill_the_disk(stage)
    stage.click(card.put)
    draft = card.draft()
    make_room(stage)
    card.close_diary()
    card.open_diary(stage.vault)
    card.take_up(draft)
    assert only(stage, FlareUpPlan).message == "It passes."


def test_each_piece_of_a_plan_is_named_once(stage: Stage) -> None:
    page = go_to(stage, "sleep-plan")
    stage.click(page.pieces.whole)
    shown = [label.text() for label in page.pieces.form.findChildren(Label) if label.isVisible()]
    for head in page.pieces.form.heads.values():
        assert shown.count(head.name) == 1, head.name
