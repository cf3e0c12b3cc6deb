"""A lesson is read page by page: by keyboard, aloud, with a break, and with what is written on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from painapp.domain.entries import Conditions, LessonAnswer, LessonRead, ThingToTry, ThingTried
from painapp.ui.pages.lesson.sheet import Sheet
from painapp.ui.widgets.marked_text import MarkedText
from painapp.ui.widgets.text_link import TextLink
from tests.stage import EMPTY, RIGHT_TO_LEFT, Props, Stage
from tests.tour.about_me import put
from tests.tour.lesson import answer, look_up, open_lesson, read_aloud
from tests.ui.audit import unpainted
from tests.ui.pages.writing.acting import fill_the_disk, focused, make_room, undo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from painapp.ui.pages.lesson.page import LessonPage

ALT = Qt.KeyboardModifier.AltModifier
THOUGHT = "Washing days. Up in the morning, flat by three."


@pytest.fixture
def stage(props: Props) -> Iterator[Stage]:
    with Stage(props.computer(EMPTY), size=(1200, 1600)) as made:
        yield made


def reads(stage: Stage) -> tuple[LessonRead, ...]:
    return stage.vault.diary.all_of(LessonRead)


def test_it_is_read_to_its_end_by_keyboard_and_undo_takes_back_what_was_meant(stage: Stage) -> None:
    page = open_lesson(stage, "pacing")
    page.keeper.timer.setInterval(100_000)
    assert focused() is page.sheet, "so that the page is heard"
    told: list[str] = []
    for _ in range(page.count):
        sheet: Any = page.sheet
        told.append(sheet.title)
        if page.place == page.count - 4:
            sheet.cards[0].put.setFocus()
            stage.press(Qt.Key.Key_Return)
        stage.press(Qt.Key.Key_PageDown)
    assert told[:2] == ["Up, down, up, down", "What pacing is"]
    assert page.place == page.count - 1, "a key does not lead away from the last page"
    assert reads(stage) == (), "nothing waits for the disk while pages turn"
    page.flush()
    (read,) = reads(stage)
    assert (read.lesson, read.title, read.page, read.to_the_end) == ("pacing", page.title(), "end", True)
    (thing,) = stage.vault.diary.all_of(ThingToTry)
    assert (thing.lesson, thing.thing, thing.words) == (
        "pacing",
        "pause-before",
        "A pause before you need it",
    )
    undo(stage)
    assert stage.vault.diary.all_of(ThingToTry) == ()
    assert len(reads(stage)) == 1
    page.turning.next.setFocus()
    stage.press(Qt.Key.Key_Return)
    assert stage.room == "learn"


def test_reading_goes_on_where_it_stopped_and_begins_again_after_the_end(stage: Stage) -> None:
    page = open_lesson(stage, "pacing")
    page.turn(2)
    open_lesson(stage, "sleep")
    assert page.place == 0
    assert open_lesson(stage, "pacing").place == 2
    stage.clock.move(days=1)
    page.turn(1)
    stage.go("learn")
    assert [one.page for one in reads(stage)] == ["honest", "wedding"], "one entry a day for each lesson"
    page.turn(page.count - 1 - page.place)
    open_lesson(stage, "sleep")
    assert open_lesson(stage, "pacing").place == 0


def test_a_thought_survives_a_lock_and_is_gone_from_sight_meanwhile(stage: Stage) -> None:
    page = open_lesson(stage, "pacing")
    answer(stage)
    stage.type(" Always.")
    page.turn(1)
    page.turn(-1)
    stage.painapp.access.lock()
    stage.settle()
    assert page.lesson is None
    assert page.findChildren(Sheet) == []
    stage.painapp.access.unlock_with_keyring()
    stage.settle()
    assert stage.room == "lesson"
    (kept,) = stage.vault.diary.all_of(LessonAnswer)
    assert (kept.text, kept.prompt, kept.title) == (
        f"{THOUGHT} Always.",
        "your-waves",
        "Sharing out your day",
    )
    assert next(iter(sheet_of(page).answers.values())).text == kept.text


def test_a_thought_that_could_not_be_saved_waits_through_a_lock(stage: Stage) -> None:
    page = open_lesson(stage, "pacing")
    fill_the_disk(stage)
    answer(stage)
    assert page.unsaved
    draft = page.draft()
    make_room(stage)
    assert draft is not None
    page.open("sleep")
    page.take_up(draft)
    stage.settle()
    assert stage.vault.diary.all_of(LessonAnswer)[0].text == THOUGHT
    assert not page.unsaved


def test_keys_do_not_turn_the_page_while_somebody_writes(stage: Stage) -> None:
    page = open_lesson(stage, "pacing")
    answer(stage)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
        stage.press(key, ALT)
    stage.press(Qt.Key.Key_PageDown)
    assert page.place == 0
    page.turning.next.setFocus()
    stage.press(Qt.Key.Key_Right, ALT)
    assert page.place == 1
    stage.press(Qt.Key.Key_Left, ALT)
    assert page.place == 0
    assert focused() is page.turning.next


def test_what_does_not_fit_the_window_is_scrolled_before_the_page_turns(props: Props) -> None:
    with Stage(props.computer(EMPTY), size=(1000, 600)) as stage:
        page = open_lesson(stage, "pacing")
        bar = page.frame.verticalScrollBar()
        assert bar.value() == 0, "that the page has the keyboard scrolls nothing"
        stage.press(Qt.Key.Key_PageDown)
        assert page.place == 0
        assert bar.value() > 0
        bar.setValue(bar.maximum())
        stage.press(Qt.Key.Key_PageDown)
        assert page.place == 1
        assert bar.value() == 0


def test_the_arrow_to_the_next_page_points_on_from_right_to_left(props: Props) -> None:
    with Stage(props.computer(EMPTY), tongue=RIGHT_TO_LEFT) as stage:
        page = open_lesson(stage, "pacing")
        stage.press(Qt.Key.Key_Left, ALT)
        assert page.place == 1


def test_it_is_read_aloud_with_its_sentence_marked_until_the_page_is_turned(stage: Stage) -> None:
    page = open_lesson(stage, "pacing", "pacing")
    read_aloud(stage)
    voice: Any = stage.equipment.speech
    assert voice.said[0] == "What pacing is"
    assert voice.said[1].startswith("Pacing means")
    assert marked(page) == [voice.said[-1]]
    stage.press(Qt.Key.Key_Space)
    assert page.reading.waits
    stage.press(Qt.Key.Key_Space)
    assert voice.said[-1] == voice.said[-2]
    page.turn(1)
    assert not page.reading.reads
    assert marked(page) == []
    assert voice.stops == 2
    read_aloud(stage)
    stage.painapp.access.lock()
    assert not page.reading.reads


def test_help_me_now_has_the_voice_to_itself(stage: Stage) -> None:
    page = open_lesson(stage, "pacing", "pacing")
    read_aloud(stage)
    voice: Any = stage.equipment.speech
    stage.press(Qt.Key.Key_F8)
    assert page.reading.waits
    said = len(voice.said)
    voice.ended.emit()  # of what Help me now said
    assert len(voice.said) == said
    stage.press(Qt.Key.Key_Escape)
    assert page.aloud.pause.text() == "Read on"
    stage.click(page.aloud.pause)
    assert marked(page) == [voice.said[-1]]


def test_without_a_voice_no_button_promises_one(props: Props) -> None:
    with Stage(props.computer(EMPTY)) as stage:
        voice: Any = stage.equipment.speech
        voice.available = False
        page = open_lesson(stage, "pacing")
        assert not page.aloud.read.isVisible()
        voice.available = True
        stage.go("learn")
        page = open_lesson(stage, "pacing")
        stage.click(page.aloud.read)
        voice.silent.emit()
        assert "no voice" in page.aloud.unheard.text()
        assert page.aloud.unheard.isVisible()


def test_each_answer_is_explained_and_none_is_kept(stage: Stage) -> None:
    page = open_lesson(stage, "pacing", "questions")
    lesson = page.lesson
    assert lesson is not None
    card = page.sheet.cards[0]  # pyright: ignore[reportOptionalMemberAccess, reportAttributeAccessIssue]
    card.choices.cells[0].setFocus()
    for answer_ in lesson.questions[0].answers[1:]:
        stage.press(Qt.Key.Key_Down)
        assert card.explanation.text == answer_.explanation
    page.flush()
    assert stage.vault.diary.count() == 0


def test_a_word_is_explained_in_place_and_escape_closes_it(stage: Stage) -> None:
    page = open_lesson(stage, "over-protective-alarm")
    look_up(stage)
    meaning = page.sheet._blocks[0].meaning  # pyright: ignore[reportOptionalMemberAccess]
    assert meaning is not None
    assert meaning.isVisible()
    stage.press(Qt.Key.Key_Escape)
    assert page.sheet._blocks[0].meaning is None  # pyright: ignore[reportOptionalMemberAccess]
    assert isinstance(focused(), TextLink)
    assert stage.room == "lesson"


def test_something_to_try_says_where_it_stands(stage: Stage) -> None:
    sheet: Any = open_lesson(stage, "pacing", "pause-before").sheet
    (card,) = sheet.cards
    stage.click(card.put)
    stage.click(card.saved.undo)
    assert card.put.isVisible()
    assert not card.saved.words.text(), "it is there no more"
    stage.click(card.put)
    (thing,) = stage.vault.diary.all_of(ThingToTry)
    assert card.see.isVisible()
    assert card.saved.undo.isVisible()
    assert not card.put.isVisible()
    put(stage, ThingTried, 0, thing=str(thing.id), words=thing.words, how="did")
    stage.clock.move(days=1)
    stage.go("today")
    sheet = open_lesson(stage, "pacing", "pause-before").sheet
    (card,) = sheet.cards
    assert "I did it" in card.stands.text()
    assert card.put.isVisible(), "it can be tried again"
    stage.click(card.put)
    assert len(stage.vault.diary.all_of(ThingToTry)) == 2
    stage.click(card.see)
    assert stage.room == "today"


def test_words_of_care_for_what_was_named_come_first(stage: Stage) -> None:
    page = open_lesson(stage, "pacing", "wedding")
    before = page.sheet.text()  # pyright: ignore[reportOptionalMemberAccess]
    put(stage, Conditions, 0, small_efforts="yes")
    stage.settle()
    after = page.sheet.text()  # pyright: ignore[reportOptionalMemberAccess]
    assert before.startswith("Some days are worth it.")
    assert after.startswith("If small efforts make you much worse")
    assert sorted(before.split()) == sorted(after.split())


def test_a_lesson_is_kept_as_a_favourite(stage: Stage) -> None:
    page = open_lesson(stage, "pacing", "questions")
    page.turn(1)
    sheet: Any = page.sheet
    stage.click(sheet.favourite)
    assert stage.vault.diary.settings.kept_readings == ("lesson:pacing",)
    stage.click(sheet.favourite)
    assert stage.vault.diary.settings.kept_readings == ()


def test_every_page_of_every_lesson_can_be_heard_and_its_links_pressed(stage: Stage) -> None:
    page = open_lesson(stage, "pacing")
    with unpainted(stage.window):
        for id_ in stage.painapp.pages.learning.shelf.headings:
            page.open(id_)
            lesson = page.lesson
            assert lesson is not None
            links: list[str] = []
            for place, written in enumerate(lesson.pages):
                sheet = page._sheet(place)
                interface = QAccessible.queryAccessibleInterface(sheet)
                assert interface.text(QAccessible.Text.Name) == written.title
                heard = interface.text(QAccessible.Text.Description)
                assert all(text.text in heard for text in sheet.findChildren(MarkedText))
                links += leading_on(sheet)
            links += leading_on(page._sheet(len(lesson.pages)))
            assert set(links) <= set(lesson.links), id_
            assert {link for link in lesson.links if not link.startswith("exercise:")} <= set(links), id_


def leading_on(sheet: Sheet) -> list[str]:
    return [link.link for text in sheet.findChildren(MarkedText) for link in text.links]


def sheet_of(page: LessonPage) -> Sheet:
    sheet = page.sheet
    assert sheet is not None
    return sheet


def marked(page: LessonPage) -> list[str]:
    return [one.marked for one in page.findChildren(MarkedText) if one.marked]


def test_words_that_cannot_be_saved_keep_their_lesson_open(stage: Stage) -> None:
    page = open_lesson(stage, "pacing")
    fill_the_disk(stage)
    answer(stage)
    page.turn(2)
    page.open("sleep")
    assert page.lesson is not None
    assert (page.lesson.heading.id, page.place) == ("pacing", 0)
    page.open("pacing", "honest")  # as from a search: the lesson itself, at another page
    assert (page.unsaved, page.place) == (True, 0)
    make_room(stage)
    page.open("sleep")
    assert page.lesson.heading.id == "sleep"
    assert stage.vault.diary.all_of(LessonAnswer)[0].text == THOUGHT
