"""The room Learn: what comes next for somebody who begins in the middle, pauses, and looks back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt

from painapp.content.lesson import TOOLS
from painapp.domain.entries import Conditions, HowReady, LessonAnswer, LessonRead, MyCourse
from painapp.learn_pages import TOOL_PAGES
from painapp.ui.pages.learn.looking_back import due_to_look_back, look_back_day
from tests.stage import EMPTY, Props, Stage
from tests.tour.about_me import put
from tests.tour.learn import all_of, begin_with, have_begun, have_read, look_back
from tests.ui.pages.writing.acting import fill_the_disk, make_room

if TYPE_CHECKING:
    from collections.abc import Generator


@pytest.fixture
def stage(props: Props) -> Generator[Stage]:
    """The app on an empty diary."""
    with Stage(props.computer(EMPTY)) as made:
        yield made


def first(stage: Stage) -> tuple[str, list[str]]:
    """What is put first in Learn, and what else, by their titles."""
    card = stage.page.next
    main = card.lesson.text() if card.lesson.isVisible() else ""
    return main, [row.text() for row in card.others if row.isVisible()]


def test_a_start_in_week_three_with_a_heart_condition_two_pauses_and_a_way_on(stage: Stage) -> None:
    put(stage, Conditions, named=("heart",))
    page = stage.go("learn")
    assert not page.next.pause.isVisible(), "nothing is begun that could pause"
    assert page.alongside.isVisible()

    fold = page.paths["course"].weeks[3]
    stage.click(fold.row)
    stage.click(fold.lessons["moving-small"])
    assert stage.room == "lesson"
    assert stage.page.title() == "Moving, in small ways"
    stage.press(Qt.Key.Key_PageDown)
    stage.go("learn")
    (read,) = stage.vault.diary.all_of(LessonRead)
    assert (read.lesson, read.to_the_end) == ("moving-small", None)
    shown = first(stage)
    assert shown == (
        "Moving, in small ways",
        ["Other conditions alongside", "What I expected, what happened"],
    )
    for days in (20, 60):
        stage.click(page.next.pause)
        assert first(stage) == ("", []), "a pause is quiet"
        assert stage.window.focusWidget() is page.next.go_on
        stage.clock.move(days=days)
        stage.go("today")
        assert stage.page.asking.course.card is None
        stage.go("learn")
        stage.press(Qt.Key.Key_Return)
        assert first(stage) == shown, "and takes nothing away"
    stage.click(page.next.read)
    assert stage.page.place == 1, "reading goes on where it was left"
    assert not stage.vault.diary.all_of(MyCourse), "and nothing counts pauses"


def test_undo_takes_a_pause_back(stage: Stage) -> None:
    have_read(stage, "pacing")
    page = stage.go("learn")
    stage.click(page.next.pause)
    assert page.next.go_on.isVisible()
    stage.click(page.saved.undo)
    assert not page.next.go_on.isVisible()
    assert first(stage)[0] == "Finding your starting place"


def test_what_was_wished_for_comes_first_and_a_fourth_wish_is_kindly_declined(stage: Stage) -> None:
    begin_with(stage)
    page = stage.page
    stage.click(page.wishes.areas.chip("mood"))
    assert not page.wishes.enough.isVisible()
    stage.click(page.wishes.areas.chip("people"))
    assert page.wishes.enough.isVisible()
    stage.clock.move(days=1)
    stage.click(page.wishes.areas.chip("mood"))
    stage.click(page.wishes.areas.chip("mood"))
    assert page.wishes.areas.chosen_ids == ("moving", "sleep", "mood")
    (plan,) = stage.vault.diary.all_of(MyCourse)
    assert plan.areas == ("sleep", "moving", "mood")
    assert plan.begun == date(2026, 11, 22)
    (ready,) = stage.vault.diary.all_of(HowReady)
    assert (ready.area, ready.how) == ("sleep", "ready")

    stage.click(page.show_first)
    (answer,) = stage.vault.diary.all_of(LessonAnswer)
    assert (answer.lesson, answer.prompt) == ("", "hope")
    assert first(stage) == ("Sleep", ["Moving, in small ways", "Making room"])
    assert stage.page.next.why.text().startswith("You are ready to try something: Sleeping.")


def test_how_ready_is_corrected_on_the_day_and_said_anew_later(stage: Stage) -> None:
    begin_with(stage)
    wishes = stage.page.wishes
    cells = wishes.ready.rows["sleep"].choice.cells
    stage.click(cells[1])
    stage.click(wishes.saved.undo)
    assert [one.how for one in stage.vault.diary.all_of(HowReady)] == ["ready"]
    for _words_then_answer in range(2):
        stage.window.undo()
        stage.settle()
    assert not stage.vault.diary.all_of(HowReady)
    stage.click(cells[0])
    assert [one.how for one in stage.vault.diary.all_of(HowReady)] == ["not-now"]
    stage.go("learn")
    assert "Sleep" not in [first(stage)[0], *first(stage)[1]]
    stage.clock.move(days=3)
    stage.click(stage.page.next.where)
    stage.click(cells[3])
    assert [one.how for one in stage.vault.diary.all_of(HowReady)] == ["not-now", "doing"]


def test_today_invites_once_to_look_back_and_then_stands_beside_now(stage: Stage) -> None:
    look_back(stage)
    page = stage.page
    assert stage.room == "course-look-back"
    then = page.words.then["hope"]
    assert then.text.labels[0].text() == "To sleep through till five."
    stage.go("today")
    assert not stage.page.asking.course.card.isVisible(), "it was offered"
    hopes = [one.text for one in stage.vault.diary.all_of(LessonAnswer) if one.prompt == "hope"]
    assert hopes[0] == "To sleep through till five.", "what was said at the start stays"
    assert len(hopes) == 2
    (plan,) = stage.vault.diary.all_of(MyCourse)
    assert plan.looked_back == date(2026, 11, 22)
    by_area = [(one.area, one.how) for one in stage.vault.diary.all_of(HowReady)]
    assert by_area == [("sleep", "ready"), ("moving", "not-now"), ("moving", "thinking")]

    stage.clock.move(days=10)
    stage.go("learn")
    stage.click(stage.page.rows["course-look-back"])
    stage.click(page.words.answers["hope"].field.box)
    stage.type(" Most nights.")
    stage.go("learn")
    hopes = [one.text for one in stage.vault.diary.all_of(LessonAnswer) if one.prompt == "hope"]
    assert len(hopes) == 2, "the same look back goes on"


def test_the_day_to_look_back_is_three_months_after_the_last_lesson_or_the_persons_own(stage: Stage) -> None:
    diary = stage.vault.diary
    assert look_back_day(diary) is None
    have_read(stage, "looking-back", days_ago=2)
    assert look_back_day(diary) == date(2027, 2, 20)
    assert due_to_look_back(diary, date(2027, 2, 20)) is None, "nothing was said at the start"
    have_begun(stage, 50)
    assert due_to_look_back(diary, date(2027, 2, 19)) is None
    assert due_to_look_back(diary, date(2027, 2, 20)) == date(2027, 2, 20)
    stage.go("learn")
    stage.click(stage.page.rows["course-look-back"])
    stage.click(stage.page.day.three_months)
    assert look_back_day(diary) == date(2027, 2, 22)


def test_a_finished_path_is_said_calmly_and_leads_to_what_is_taken_along(stage: Stage) -> None:
    have_read(stage, *all_of(stage, "outdoor"))
    page = stage.go("learn")
    assert first(stage) == ("", [])
    assert not page.next.pause.isVisible()
    stage.press(Qt.Key.Key_Return)
    assert stage.room == "taking-along"


def test_locking_leaves_nothing_of_the_person_in_the_room(stage: Stage) -> None:
    put(stage, Conditions, named=("heart",))
    have_read(stage, "pacing", ended=False)
    page: Any = stage.go("learn")
    stage.painapp.access.lock()
    stage.settle()
    assert page.next.isHidden()
    assert page.alongside.isHidden()
    assert all(card.isHidden() for card in page.paths.values())
    assert page.next.lesson.text() == ""


def test_every_kind_of_link_leads_to_a_page_and_every_tool_has_one(stage: Stage) -> None:
    learning: Any = stage.painapp.pages.learning
    links = [link for id_ in learning.shelf.headings for link in learning.shelf.lesson(id_).links]
    one_of_each = {link.partition(":")[0]: link for link in links if link != "help:now"}
    wanted = {*one_of_each.values(), "story:denise", *(link for link in links if link.startswith("room:"))}
    rooms = {"story": "stories", "term": "glossary"}
    for link in sorted(wanted | {f"tool:{one}" for one in TOOLS}):
        kind, _, id_ = link.partition(":")
        stage.window.show_room("learn")
        learning.follow(link)
        leads = {"tool": TOOL_PAGES.get(id_), "help": id_, "room": id_}.get(kind, rooms.get(kind, kind))
        assert stage.room == leads, link


def test_a_lesson_leads_into_help_me_now(stage: Stage) -> None:
    stage.window.show_room("learn")
    stage.painapp.pages.learning.follow("help:now")
    stage.settle()
    assert stage.painapp.help_desk.in_front


def test_what_came_from_a_newer_version_or_out_of_all_time_is_shown_as_it_is(stage: Stage) -> None:
    put(stage, MyCourse, areas=("garden", "sleep", "moving", "mood", "people"))
    put(stage, HowReady, 40, area="garden", how="ready")
    put(stage, HowReady, 40, how="ready")
    read = put(stage, LessonRead, lesson="looking-back", to_the_end=True)
    stage.vault.diary.record(replace(read, id=uuid4(), day=date.max))
    stage.vault.diary.remove(read.id)
    assert look_back_day(stage.vault.diary) == date.max
    stage.go("learn")
    stage.click(stage.page.rows["course-look-back"])
    assert stage.page.ready.areas.rows["garden"].name.text() == "garden"
    stage.go("learn")
    stage.click(stage.page.next.where)
    wishes = stage.page.wishes
    stage.click(wishes.areas.chip("people"))
    (plan,) = stage.vault.diary.all_of(MyCourse)
    assert plan.areas == ("garden", "sleep", "moving", "mood"), "however many there are, one can go"


def test_a_lesson_that_is_not_there_any_more_leads_to_the_room(stage: Stage) -> None:
    learning: Any = stage.painapp.pages.learning
    put(stage, LessonRead, lesson="l" * 200)
    put(stage, LessonRead, 1, lesson="sleep", page="gone")
    stage.window.show_room("lesson")
    stage.settle()
    assert stage.page.title() == "Sleep", "the one opened last of those there are"
    for gone in ("l" * 200, "gardening"):
        learning.follow(f"lesson:{gone}/compost")
        stage.settle()
        assert stage.room == "learn"


def test_how_ready_one_area_feels_is_not_said_of_another_while_it_waits(stage: Stage) -> None:
    begin_with(stage)
    wishes = stage.page.wishes
    fill_the_disk(stage)
    stage.click(wishes.ready.rows["sleep"].choice.cells[0])
    stage.click(wishes.ready.rows["moving"].choice.cells[3])
    make_room(stage)
    stage.page.flush()
    assert [(one.area, one.how) for one in stage.vault.diary.all_of(HowReady)] == [("sleep", "not-now")]
