"""Things to try on Today, in the whole app."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from painapp.domain.entries import SmallStep, ThingToTry, ThingTried
from tests.tour.about_me import put
from tests.tour.thinking import THINGS, things_to_try
from tests.ui.pages.today.acting import fill_the_disk, focused, make_room, undo

if TYPE_CHECKING:
    from tests.stage import Stage

WORDS, LESSON, THING = THINGS[0]


def one_thing(stage: Stage) -> Any:
    """Put a thing on Today and return its row."""
    put(stage, ThingToTry, words=WORDS, lesson=LESSON, thing=THING)
    (row,) = stage.page.appearing.things.rows.values()
    return row


def tried(stage: Stage) -> list[ThingTried]:
    day = stage.clock.now().date()
    first = day.replace(year=day.year - 1)
    return [one for one in stage.vault.diary.between(first, day) if isinstance(one, ThingTried)]


def next_day(stage: Stage, days: int = 1) -> list[str]:
    stage.clock.move(days=days)
    stage.window.navigator.look_at_clock()
    stage.settle()
    card = stage.page.appearing.things
    return [row.words.text() for row in card.rows.values()] if card.isVisible() else []


def test_the_four_answers_are_equal_and_one_a_day(stage: Stage) -> None:
    row = one_thing(stage)
    answers = ("did", "partly", "not-for-me", "later")
    looks = [row.answers.chip(how).look() for how in answers]
    assert all(look == looks[0] for look in looks)
    for how in answers:
        stage.click(row.answers.chip(how))
        (answer,) = tried(stage)
        assert (answer.how, answer.words) == (how, WORDS)
    assert row.detail.text() == "It comes back in three days."
    undo(stage)
    assert row.answers.chosen_ids == ("not-for-me",)
    stage.click(row.answers.chip("later"))
    assert next_day(stage) == []
    assert next_day(stage, 2) == [WORDS]
    assert not stage.page.appearing.things.rows[row_id(stage)].answers.chosen_ids


def row_id(stage: Stage) -> Any:
    return next(iter(stage.page.appearing.things.rows))


def test_a_note_follows_an_answer_with_the_quiet_way_to_help(stage: Stage) -> None:
    things_to_try(stage)
    row = next(iter(stage.page.appearing.things.rows.values()))
    stage.page.flush()
    note = next(one for one in tried(stage) if one.how == "partly")
    assert note.note.startswith("Twice.")
    assert row.form.editor("note").isVisible()
    card = stage.page.appearing.things
    stage.painapp.access.lock()
    assert not card.rows
    stage.painapp.access.unlock_with_keyring()
    stage.settle()
    row = next(iter(card.rows.values()))
    assert row.form.editor("note").box.toPlainText() == note.note
    stage.press(Qt.Key.Key_Escape)
    assert focused() is row.note
    stage.press(Qt.Key.Key_Space)
    help_way = next(one for one in row.form.findChildren(type(row.again)) if "crisis" in one.text())
    stage.click(help_way)
    assert stage.room == "emergency"


def test_it_becomes_a_small_step_in_one_press(stage: Stage) -> None:
    row = one_thing(stage)
    assert not row.step.isVisible(), "first it is tried"
    stage.click(row.answers.chip("did"))
    stage.click(row.step)
    (step,) = stage.vault.diary.all_of(SmallStep)
    assert (step.words, step.on_today) == (WORDS, True)
    assert not row.step.isVisible()
    assert row.isAncestorOf(focused())
    assert list(stage.page.appearing.steps.rows) == [step.id]
    stage.click(stage.page.appearing.things.saved.undo)
    assert not stage.vault.diary.all_of(SmallStep)
    assert row.step.isVisible()
    stage.click(row.step)
    assert next_day(stage) == []
    assert stage.page.appearing.steps.isVisible()


def test_what_it_is_opens_in_place_and_the_lesson_is_one_press_away(stage: Stage) -> None:
    put(stage, ThingToTry, words="Another way to see it", lesson="thoughts", thing="another-way")
    put(stage, ThingToTry, words="Of another version", lesson="no-such-lesson", thing="x")
    rows = {row.words.text(): row for row in stage.page.appearing.things.rows.values()}
    row, strange = rows["Another way to see it"], rows["Of another version"]
    stage.click(strange.tell)
    assert not strange.tell.isVisible()
    stage.click(strange.again)
    assert stage.room == "learn"
    assert "What you wrote in it is kept under My answers." in stage.window._notice.words.text()
    stage.go("today")
    stage.click(row.tell)
    (paragraph, *_) = [shown for shown, _text in row.told.texts]
    assert "one situation" in paragraph.text
    stage.click(paragraph.links[0])
    assert stage.room == "thoughts"
    stage.go("today")
    stage.click(row.again)
    assert stage.room == "lesson"
    assert stage.page.lesson.heading.id == "thoughts"


def test_what_cannot_be_saved_waits_over_a_lock(stage: Stage) -> None:
    row = one_thing(stage)
    fill_the_disk(stage)
    stage.click(row.answers.chip("did"))
    assert stage.page.unsaved
    make_room(stage)
    stage.click(stage.page.appearing.things.saved.again)
    assert [one.how for one in tried(stage)] == ["did"]
    assert not stage.page.unsaved


def test_what_is_typed_when_the_day_ends_is_said_of_that_day(stage: Stage) -> None:
    row = one_thing(stage)
    day = stage.clock.now().date()
    stage.click(row.answers.chip("did"))
    stage.click(row.note)
    stage.type("On the bench.")
    assert next_day(stage) == [], "it has left Today"
    (answer,) = tried(stage)
    assert (answer.day, answer.note) == (day, "On the bench.")


def test_what_could_not_be_saved_when_the_day_ended_waits_for_room(stage: Stage) -> None:
    row = one_thing(stage)
    card, day = stage.page.appearing.things, stage.clock.now().date()
    fill_the_disk(stage)
    stage.click(row.answers.chip("did"))
    assert next_day(stage) == [WORDS]
    assert stage.page.unsaved
    draft = card.draft()
    stage.click(card.rows[row_id(stage)].answers.chip("later"))
    card._late.clear()
    card.take_up(draft)
    assert len(card.draft()["late"]) == 1, "as over a lock"
    make_room(stage)
    stage.click(card.saved.again)
    assert [(one.day, one.how) for one in tried(stage)] == [
        (day, "did"),
        (stage.clock.now().date(), "later"),
    ]
    assert not stage.page.unsaved
    assert not card.draft()
