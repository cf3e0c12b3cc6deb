"""What turns it up and down, in the whole app."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from painapp.domain.entries import SmallStep, UpOrDown
from painapp.domain.moments import today
from painapp.ui.pages.ups_and_downs.state import ups_and_downs_said
from tests.stage import EMPTY, Props, Stage
from tests.tour.days_tools import go_to
from tests.tour.thinking import more_of_it
from tests.ui.pages.today.acting import fill_the_disk, focused, make_room

if TYPE_CHECKING:
    from collections.abc import Generator


@pytest.fixture
def stage(props: Props) -> Generator[Stage]:
    """Return the app on an empty diary."""
    with Stage(props.computer(EMPTY)) as made:
        yield made


def sides(stage: Stage) -> dict[str, list[str]]:
    """Return what stands on each side, as a screen reader meets it."""
    page = stage.page
    return {
        way: [row.accessibleName() for row in card.rows.values()]
        for way, card in (("up", page.up), ("down", page.down))
    }


def test_things_are_added_in_a_line_and_moved_across(stage: Stage) -> None:
    page = go_to(stage, "ups-and-downs")
    assert focused() is page.up.line.box
    for words in ("Hurry", "A short night"):
        stage.type(words)
        stage.press(Qt.Key.Key_Return)
        stage.clock.move(minutes=1)
    assert focused() is page.up.line.box, "for the next one"
    stage.click(page.up.ideas.chip)
    assert "Hurry" not in page.up.ideas.buttons
    stage.click(page.up.ideas.buttons["Cold or damp"])
    assert sides(stage)["up"] == ["Hurry", "A short night", "Cold or damp"]
    stage.click(next(iter(page.up.rows.values())).change)
    form = page.up.form.form
    stage.click(form.editor("part").chip("stress"))
    stage.click(page.up.across)
    assert sides(stage) == {"up": ["A short night", "Cold or damp"], "down": ["Hurry"]}
    assert focused() is page.up.line.box
    assert page.up.said.words.text() == "It stands under “Turns it down” now."
    stage.click(page.up.said.undo)
    assert sides(stage)["up"] == ["A short night", "Hurry", "Cold or damp"], "part by part"


def test_what_is_too_long_for_one_line_waits_there_whole_and_says_what_to_do(stage: Stage) -> None:
    page = go_to(stage, "ups-and-downs")
    long = ("word " * 60).strip()
    page.up.line.box.setText(long)
    page.up.line.take()
    assert sides(stage)["up"] == []
    assert page.up.line.typed == long
    assert stage.window._notice.words.text().startswith("This is longer than 200 characters. Make it shorter")


def test_something_becomes_a_small_step(stage: Stage) -> None:
    more_of_it(stage)
    said = ups_and_downs_said(stage.vault.diary, today(stage.clock), stage.painapp.language)
    assert said == "Turns it down: Sitting by the pond, The hot water bottle and Ola's silly films"
    (step,) = stage.vault.diary.all_of(SmallStep)
    assert (step.words, step.on_today) == ("Sit by the pond on Saturday", True)
    card = stage.page.down
    stage.click(card.step.saved.undo)
    assert not stage.vault.diary.all_of(SmallStep)
    assert not card.step.saved.isVisible()
    stage.click(card.form.done)
    row = next(row for row in card.rows.values() if row.accessibleName() == "Sitting by the pond")
    assert focused() is row.change


def test_a_step_that_cannot_be_saved_stays_in_its_line(stage: Stage) -> None:
    page = go_to(stage, "ups-and-downs")
    page.down.add_words("Warmth")
    stage.settle()
    stage.click(next(iter(page.down.rows.values())).change)
    stage.click(page.down.step.line.box)
    stage.type("The blue bag")
    fill_the_disk(stage)
    stage.press(Qt.Key.Key_Return)
    assert page.down.step.line.typed == "The blue bag"
    make_room(stage)
    stage.press(Qt.Key.Key_Return)
    assert [one.words for one in stage.vault.diary.all_of(SmallStep)] == ["The blue bag"]


def test_what_is_typed_is_kept_when_the_page_is_left_or_locked(stage: Stage) -> None:
    page = go_to(stage, "ups-and-downs")
    fill_the_disk(stage)
    stage.type("Noise")
    stage.press(Qt.Key.Key_Return)
    assert page.up.line.typed == "Noise"
    assert page.unsaved
    make_room(stage)
    stage.go("today")
    assert [one.words for one in stage.vault.diary.all_of(UpOrDown)] == ["Noise"]
    go_to(stage, "ups-and-downs")
    stage.click(next(iter(page.up.rows.values())).change)
    stage.type("s off")
    stage.painapp.access.lock()
    assert not page.up.rows
    stage.painapp.access.unlock_with_keyring()
    stage.settle()
    assert stage.page.up.form.is_open
    (kept,) = stage.vault.diary.all_of(UpOrDown)
    assert "s off" in kept.words


def test_moved_across_it_keeps_what_was_just_typed(stage: Stage) -> None:
    page = go_to(stage, "ups-and-downs")
    stage.type("Hurry")
    stage.press(Qt.Key.Key_Return)
    stage.click(next(iter(page.up.rows.values())).change)
    page.up.form.form.editor("words").box.setText("Hurry at the till")
    page.up.across.click()  # as assistive technology presses it: the keyboard stays where it is
    stage.settle()
    assert sides(stage) == {"up": [], "down": ["Hurry at the till"]}
