"""Another way to see it, in the whole app: from the first question to reading it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from painapp.domain.entries import ThoughtRecord
from painapp.domain.moments import today
from painapp.ui.pages.thoughts.state import thought_lines, thoughts_said
from painapp.ui.widgets.quiet_help import QuietHelp
from tests.stage import EMPTY, Props, Stage
from tests.tour.about_me import put
from tests.tour.days_tools import go_to
from tests.tour.thinking import in_questions, some_thoughts
from tests.ui.pages.today.acting import fill_the_disk, focused, make_room, undo

if TYPE_CHECKING:
    from collections.abc import Generator


@pytest.fixture
def stage(props: Props) -> Generator[Stage]:
    """Return the app on an empty diary."""
    with Stage(props.computer(EMPTY)) as made:
        yield made


def only(stage: Stage) -> ThoughtRecord:
    (found,) = stage.vault.diary.all_of(ThoughtRecord)
    return found


def test_question_by_question_and_help_is_below_each(stage: Stage) -> None:
    page = go_to(stage, "thoughts")
    stage.click(page.thoughts.add)
    questions = page.thoughts.form.form
    answers = (
        "The phone rang",
        "I am no use",
        "Sad",
        "I was late",
        "Mari rings again",
        "She knows my mornings",
    )
    for answer in answers:
        ways = [one for one in page.thoughts.findChildren(QuietHelp) if one.isVisible()]
        assert len(ways) == 1
        stage.type(answer)
        stage.click(questions.next)
    record = only(stage)
    said = (record.situation, record.thought, record.feeling, record.speaks_for, record.speaks_against)
    assert (*said, record.another_way) == answers
    assert record.at is not None
    (row,) = page.thoughts.rows.values()
    assert focused() is page.thoughts.add
    said = thoughts_said(stage.vault.diary, today(stage.clock), stage.painapp.language)
    assert said == "Last written on Sunday 22 November."
    (line,) = thought_lines(stage.vault.diary, today(stage.clock), stage.painapp.language)
    assert (line.thought, line.another) == ("I am no use", "She knows my mornings")
    assert row.accessibleName() == "Sunday 22 November · Sad"
    stage.click(page.thoughts.help.button)
    assert stage.room == "emergency"


def test_nothing_has_to_be_said_and_none_is_kept_of_nothing(stage: Stage) -> None:
    page = go_to(stage, "thoughts")
    stage.click(page.thoughts.add)
    for _ in range(6):
        stage.click(page.thoughts.form.form.next)
    assert not stage.vault.diary.all_of(ThoughtRecord)
    assert page.thoughts.why.isVisible()
    assert not page.thoughts.before.isVisible()


def test_a_lock_comes_back_to_the_question_it_was_at(stage: Stage) -> None:
    in_questions(stage)
    assert only(stage).strength_before == 0
    stage.painapp.access.lock()
    stage.painapp.access.unlock_with_keyring()
    stage.settle()
    assert stage.room == "thoughts"
    questions = stage.page.thoughts.form.form
    assert questions.count.text() == "Question 3 of 6"
    assert questions.editor("feeling").box.text() == "Sad"
    stage.press(Qt.Key.Key_Escape)
    assert not stage.page.thoughts.form.is_open
    assert len(stage.page.thoughts.rows) == 1


def test_earlier_ones_are_read_changed_and_taken_out(stage: Stage) -> None:
    some_thoughts(stage)
    card = stage.page.thoughts
    assert not card.more.isVisible()
    stage.click(next(iter(card.rows.values())).change)
    questions = card.form.form
    assert questions.editor("another_way").isVisible(), "all of it at once"
    assert len([one for one in card.findChildren(QuietHelp) if one.isVisible()]) == 2, "also at the foot"
    assert not questions.count.isVisible() or not questions.count.text()
    stage.click(card.form.remove)
    assert only(stage).feeling == "Ashamed"
    undo(stage)
    assert len(card.rows) == 2
    for number in range(3):
        put(stage, ThoughtRecord, 20 + number, thought=f"Thought {number}")
    assert len(card.rows) == 3
    stage.click(card.more)
    assert len(card.rows) == 5
    assert list(card.rows.values())[3].isAncestorOf(focused())


def test_what_cannot_be_saved_stays_in_its_question(stage: Stage) -> None:
    page = go_to(stage, "thoughts")
    stage.click(page.thoughts.add)
    fill_the_disk(stage)
    stage.type("It will never end")
    stage.press(Qt.Key.Key_Escape)
    assert page.unsaved
    assert page.thoughts.form.is_open
    make_room(stage)
    stage.click(page.thoughts.form.saved.again)
    assert only(stage).situation == "It will never end"
