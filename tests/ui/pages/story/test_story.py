"""My story is told in pieces; beliefs stay as they were on their day."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from painapp.domain.entries import Belief, MyStory
from tests.stage import EMPTY, Props, Stage
from tests.tour.about_me import put
from tests.tour.plan import go_to
from tests.ui.pages.writing.acting import fill_the_disk, focused, make_room, undo

if TYPE_CHECKING:
    from painapp.ui.pages.story.page import StoryPage


def story(stage: Stage) -> MyStory | None:
    found = stage.vault.diary.all_of(MyStory)
    assert len(found) <= 1
    return found[0] if found else None


def test_it_is_told_by_keyboard_left_half_done_and_survives_a_lock(props: Props) -> None:
    with Stage(props.computer(EMPTY)) as stage:
        page: StoryPage = go_to(stage, "story")
        page.story.begin.setFocus()
        stage.press(Qt.Key.Key_Return)
        stage.type("A fall")
        page.story.form.next.setFocus()
        stage.press(Qt.Key.Key_Return)
        stage.type("Wear and te")
        stage.painapp.access.lock()
        stage.settle()
        assert not page.story.rows["began"].text
        stage.painapp.access.unlock_with_keyring()
        stage.settle()
        assert stage.room == "story"
        assert page.story.is_open
        assert page.story.place == 1
        kept = story(stage)
        assert kept is not None
        assert (kept.began, kept.told, kept.helped) == ("A fall", "Wear and te", "")
        stage.press(Qt.Key.Key_Escape)
        assert not page.story.is_open
        assert focused() is page.story.rows["told"].button
        assert page.story.rows["helped"].button.text() == "Write"


def test_what_could_not_be_saved_stays_and_is_saved_later(props: Props) -> None:
    with Stage(props.computer(EMPTY)) as stage:
        page: StoryPage = go_to(stage, "story")
        stage.click(page.story.whole)
        fill_the_disk(stage)
        stage.type("A fall")
        stage.press(Qt.Key.Key_Tab)
        assert page.unsaved
        assert story(stage) is None
        make_room(stage)
        again: Any = page.story.saved.again
        stage.click(again)
        kept = story(stage)
        assert kept is not None
        assert kept.began == "A fall"
        assert not page.unsaved
        undo(stage)
        assert story(stage) is None
        stage.click(page.story.form.stop)
        assert page.story.begin.isVisible()


def test_an_emptied_story_stays_empty_where_two_came_together(props: Props) -> None:
    with Stage(props.computer(EMPTY)) as stage:
        put(stage, MyStory, 60, began="An older one")
        newer = put(stage, MyStory, 1, began="A fall")
        page: StoryPage = go_to(stage, "story")
        stage.click(page.story.rows["began"].button)
        field: Any = page.story.form.forms["began"].editor("began")
        field.box.selectAll()
        stage.press(Qt.Key.Key_Delete)
        stage.click(page.story.form.stop)
        assert page.story.begin.isVisible()
        stage.settle()
        assert page.story.begin.isVisible(), "the older one does not come back"
        undo(stage)
        assert page.story.writing.entry == newer


def test_a_belief_of_another_day_stays_and_a_new_one_is_written(props: Props) -> None:
    with Stage(props.computer(EMPTY)) as stage:
        old = put(stage, Belief, 60, text="It will only get worse.")
        page: StoryPage = go_to(stage, "story")
        (row,) = page.beliefs.rows.values()
        assert row.first.accessibleName() == "Remove", "it can be taken out, but not rewritten"
        stage.click(page.beliefs.add)
        stage.type("It can learn.")
        stage.click(page.beliefs.form.done)
        assert {one.text for one in stage.vault.diary.all_of(Belief)} == {old.text, "It can learn."}
        assert str(old.id) not in page.beliefs.rows
        stage.click(page.beliefs.earlier)
        assert str(old.id) in page.beliefs.rows
        stage.click(page.beliefs.rows[str(old.id)].first)
        assert len(stage.vault.diary.all_of(Belief)) == 1
        stage.click(page.beliefs.said.undo)
        assert len(stage.vault.diary.all_of(Belief)) == 2


def test_a_belief_stays_as_it_was_once_the_day_is_over(props: Props) -> None:
    with Stage(props.computer(EMPTY)) as stage:
        old = put(stage, Belief, text="It will only get worse.")
        page: StoryPage = go_to(stage, "story")
        assert page.beliefs.rows[str(old.id)].first.accessibleName() == "Change"
        stage.clock.move(hours=10)
        stage.window.navigator.look_at_clock()
        assert page.beliefs.rows[str(old.id)].first.accessibleName() == "Remove"


@pytest.mark.parametrize("pressed", ["before", "after"])
def test_what_is_changed_when_a_new_day_has_begun_becomes_a_new_belief(props: Props, pressed: str) -> None:
    with Stage(props.computer(EMPTY)) as stage:
        old = put(stage, Belief, text="It will only get worse.")
        page: StoryPage = go_to(stage, "story")
        row: Any = page.beliefs.rows[str(old.id)]
        if pressed == "after":
            stage.clock.move(hours=10)  # at 04:00 a day begins; the page has not looked at the clock yet
        stage.click(row.change)
        if pressed == "before":
            stage.clock.move(hours=10)
        stage.press(Qt.Key.Key_End)
        stage.type(" Or not")
        stage.click(page.beliefs.form.done)
        found = {one.day: one.text for one in stage.vault.diary.all_of(Belief)}
        assert found == {
            old.day: old.text,
            old.day + timedelta(days=1): "It will only get worse. Or not",
        }
        undo(stage)
        assert stage.vault.diary.all_of(Belief) == (old,)
