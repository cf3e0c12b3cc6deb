"""What goes with the lessons, in the whole app: found, read, heard, kept, asked about and taken along."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from painapp.domain.entries import Conditions, LessonAnswer, Question, TakenAlong
from tests.stage import EMPTY, PASSPHRASE, PROTECTED, Props, Stage
from tests.tour.about_me import put
from tests.tour.companions import have_answered

if TYPE_CHECKING:
    from collections.abc import Generator


@pytest.fixture
def stage(props: Props) -> Generator[Stage]:
    """Return the app on an empty diary."""
    with Stage(props.computer(EMPTY)) as made:
        yield made


def go(stage: Stage, page_id: str) -> Any:
    stage.go("learn")
    stage.click(stage.page.rows[page_id])
    assert stage.room == page_id
    return stage.page


def look_for(stage: Stage, text: str) -> Any:
    page = go(stage, "learn-search") if stage.room != "learn-search" else stage.page
    page.line.box.setFocus()
    page.line.box.selectAll()
    stage.type(text)
    stage.press(Qt.Key.Key_Return)
    return page


def shown(page: Any, group: str) -> list[str]:
    card = page.groups[group]
    return [] if card.isHidden() else [row.item.headline for row in card.rows]


def test_a_search_opens_what_it_found_at_the_page_and_leads_back_to_the_row(stage: Stage) -> None:
    have_answered(stage)
    page = look_for(stage, "baseline")
    assert shown(page, "term")[0] == "Baseline"
    assert shown(page, "lesson")
    stage.press(Qt.Key.Key_Down)
    first = page.groups["lesson"].rows[0]
    assert QApplication.focusWidget() is first
    stage.press(Qt.Key.Key_Return)
    assert (stage.room, stage.page.lesson.heading.id) == ("lesson", first.item.place.id)
    stage.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is first
    while QApplication.focusWidget() in page.groups["lesson"].rows:
        stage.press(Qt.Key.Key_Down)
    if QApplication.focusWidget() is page.groups["lesson"].more:
        stage.click(page.groups["lesson"].more)
        assert len(shown(page, "lesson")) > 4
        stage.press(Qt.Key.Key_End)
        stage.press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.groups["term"].rows[0], "Down goes on to the next group"
    look_for(stage, "KITCHEN thursday")
    assert shown(page, "answer"), "own answers are found, whatever the capitals"
    stage.click(page.groups["answer"].rows[0])
    assert stage.room == "answers"
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleDescription() == "What do your better days look like, and the days after?"
    stage.press(Qt.Key.Key_Escape)
    stage.press(Qt.Key.Key_Escape)
    assert (stage.room, page.line.text) == ("learn-search", "")
    assert not any(shown(page, group) for group in page.groups)
    stage.press(Qt.Key.Key_Escape)
    assert stage.room == "learn"


def test_a_story_is_heard_kept_and_asked_about(stage: Stage) -> None:
    page = go(stage, "stories")
    stage.click(page.others.rows["gordon"])
    assert page.title() == stage.window.navigator.in_front.title() == "The radio in the kitchen"
    assert "invented" in page.one.notice.text()
    assert "invented" in page.one.accessibleDescription(), "who hears it is told first"
    stage.click(page.aloud.read)
    speech: Any = stage.equipment.speech
    while not any(one.shown is not None and one.shown.marked for one in page.one.said):
        speech.ended.emit()
    marked = next(one.shown.marked for one in page.one.said if one.shown is not None and one.shown.marked)
    assert marked == speech.said[-1]
    stage.press(Qt.Key.Key_Escape)
    assert not page.voice.reads
    stage.click(page.favourite)
    assert stage.vault.diary.settings.kept_readings == ("story:gordon",)
    stage.click(page.ask.button)
    stage.type("Are talks on offer here?")
    stage.press(Qt.Key.Key_Escape)
    (question,) = stage.vault.diary.all_of(Question)
    assert (question.words, question.about) == ("Are talks on offer here?", "The radio in the kitchen")
    stage.press(Qt.Key.Key_Escape)
    assert page.title() == "Stories"
    assert list(page.kept.rows) == ["gordon"]
    assert QApplication.focusWidget() is page.kept.rows["gordon"]
    stage.click(page.kept.rows["gordon"])
    stage.click(next(iter(page.one.lessons.rows.values())))
    assert stage.room == "lesson"
    stage.press(Qt.Key.Key_Escape)
    assert (stage.room, page.one.id) == ("stories", "gordon"), "the story is still open"
    assert go(stage, "stories").one is None, "from the room, the list is shown"
    stage.go("learn")
    stage.click(stage.page.kept.rows["story:gordon"])
    assert (stage.room, page.title()) == ("stories", "The radio in the kitchen")
    stage.click(page.favourite)
    stage.go("learn")
    assert not stage.page.kept.isVisible()


def test_what_was_named_comes_first_and_a_link_leads_to_help(stage: Stage) -> None:
    page = go(stage, "alongside")
    assert page.named.isHidden()
    put(stage, Conditions, named=("lungs",))
    assert list(page.named.rows) == ["lungs"]
    assert "lungs" not in page.others.rows
    stage.click(page.others.rows["heart"])
    link = next(
        link
        for one in page.one.said
        if one.shown is not None
        for link in one.shown.links
        if link.link == "help:emergency"
    )
    stage.click(link)
    assert stage.room == "emergency"


def test_the_glossary_narrows_and_a_word_leads_to_the_lessons(stage: Stage) -> None:
    page = go(stage, "glossary")
    every = len(page.results._items)
    assert every > 30
    stage.type("flare")
    stage.press(Qt.Key.Key_Return)
    assert 0 < len(page.results.rows) < every
    stage.press(Qt.Key.Key_Down)
    word = page.results.rows[0].item.place.title
    stage.press(Qt.Key.Key_Return)
    assert page.title() == word
    row = next(iter(page.one.lessons.rows.values()))
    stage.click(row)
    assert stage.room == "lesson"
    stage.press(Qt.Key.Key_Escape)
    stage.press(Qt.Key.Key_Escape)
    assert page.one is None
    focus = QApplication.focusWidget()
    assert focus is page.results.rows[0], "back at the word that was opened"
    stage.press(Qt.Key.Key_Escape)
    assert len(page.results._items) == every


def test_answers_are_changed_taken_along_copied_and_printed(stage: Stage) -> None:
    have_answered(stage)
    page = go(stage, "answers")
    stage.settle()
    assert list(page.cards) == ["", "pacing", "sleep"]
    (row,) = page.cards["pacing"].rows.values()
    stage.click(row.change)
    stage.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    stage.type(" Or Friday.")
    stage.press(Qt.Key.Key_Escape)
    assert not row.is_open
    stage.click(row.take)
    (entry,) = [one for one in stage.vault.diary.all_of(LessonAnswer) if one.lesson == "pacing"]
    assert (entry.text.endswith("Thursday. Or Friday."), entry.taken) == (True, True)
    stage.click(page.along)
    page = stage.page
    assert {one.answer.entry.lesson for one in page.answers.rows.values()} == {"pacing", "sleep"}
    stage.click(page.pieces.begin)
    stage.type("Small is enough.")
    stage.press(Qt.Key.Key_Escape)
    (along,) = stage.vault.diary.all_of(TakenAlong)
    assert along.learned == "Small is enough."
    stage.click(page.take.away.copy)
    copied = QGuiApplication.clipboard().text()
    assert all(one in copied for one in ("Small is enough.", entry.text, "The bed is for sleeping."))
    assert "the garden" not in copied, "what was not ticked stays behind"
    stage.click(page.take.away.sheet)
    assert page.take.away.saved.file is not None
    assert page.take.away.saved.file.read_bytes().startswith(b"%PDF")
    stage.click(next(iter(page.answers.rows.values())).leave)
    assert len(page.answers.rows) == 1


def test_an_emptied_answer_goes_and_comes_back_by_undo(stage: Stage) -> None:
    have_answered(stage)
    page = go(stage, "answers")
    stage.settle()
    (row,) = page.cards["pacing"].rows.values()
    stage.click(row.change)
    stage.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    stage.press(Qt.Key.Key_Delete)
    stage.click(row.done)
    assert list(page.cards) == ["", "sleep"]
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.isAncestorOf(focus)
    stage.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert sorted(page.cards) == ["", "pacing", "sleep"]
    places = [page._list.indexOf(page.cards[one]) for one in ("", "pacing", "sleep")]
    assert places == sorted(places)


def test_a_card_is_copied_with_its_rule(stage: Stage) -> None:
    page = go(stage, "talking")
    stage.click(page.lists[1].rows["outdoor-3"])
    stage.click(page.one.take.copy)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Week 3: Weather and ground")
    assert "Anyone may pass." in copied


def test_a_lock_takes_every_own_word_from_the_pages_and_brings_what_was_open_back(props: Props) -> None:
    with Stage(props.computer(PROTECTED)) as stage:
        stage.type(PASSPHRASE)
        stage.press(Qt.Key.Key_Return)
        stage.settle()
        have_answered(stage)
        stories = go(stage, "stories")
        stage.click(stories.others.rows["denise"])
        search = look_for(stage, "kitchen")
        page = go(stage, "answers")
        stage.settle()
        row = page.cards["pacing"].rows[next(iter(page.cards["pacing"].rows))]
        stage.click(row.change)
        stage.painapp.access.lock()
        stage.settle()
        assert not page.rows
        assert stories.one is None
        assert (search.line.text, search._own) == ("", None)
        stage.type(PASSPHRASE)
        stage.press(Qt.Key.Key_Return)
        stage.settle()
        if stage.room != "answers":
            page = go(stage, "answers")
        assert [one.answer.entry.lesson for one in page.rows.values() if one.is_open] == ["pacing"]
        assert stories.one is not None
        assert stories.one.id == "denise"
