"""Ctrl+Z in a box of text takes back typing where there is any, else the diary's last change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from painapp.domain.entries import MyStory, Person, WentWell
from tests.stage import EMPTY, Props, Stage
from tests.tour.about_me import put
from tests.tour.plan import go_to
from tests.ui.pages.writing.acting import focused, undo

if TYPE_CHECKING:
    from collections.abc import Generator

    from painapp.domain.entries import Entry


@pytest.fixture
def stage(props: Props) -> Generator[Stage]:
    """Return the app with an empty diary."""
    with Stage(props.computer(EMPTY)) as made:
        yield made


def note_of(stage: Stage) -> Any:
    """Open the story and return its first field, which has the keyboard."""
    card = go_to(stage, "story").story
    stage.click(card.begin)
    return card.form.forms["began"].editor("began")


def line_of(stage: Stage) -> Any:
    """Open a new person and return the field of the name, which has the keyboard."""
    card = go_to(stage, "people").people
    stage.click(card.add)
    return card.form.form.editor("name")


FIELDS = pytest.mark.parametrize(
    ("open_field", "made"), [(note_of, MyStory), (line_of, Person)], ids=["note", "line"]
)


@FIELDS
def test_in_a_field_nothing_was_typed_in_it_takes_back_the_diarys_last_change(
    stage: Stage, open_field: Any, made: type[Entry]
) -> None:
    put(stage, WentWell, text="Slept")
    field = open_field(stage)
    assert focused() is field.box
    undo(stage)
    assert not stage.vault.diary.all_of(WentWell)
    assert not stage.vault.diary.all_of(made)
    assert focused() is field.box


@FIELDS
def test_typing_is_taken_back_first_and_then_the_diary(
    stage: Stage, open_field: Any, made: type[Entry]
) -> None:
    put(stage, WentWell, text="Slept")
    field = open_field(stage)
    stage.type("Sam")
    undo(stage)
    assert (field.text, stage.vault.diary.all_of(made)) == ("", ())
    assert stage.vault.diary.all_of(WentWell)
    undo(stage)
    assert not stage.vault.diary.all_of(WentWell)


@FIELDS
def test_typing_that_was_saved_meanwhile_does_not_come_back(
    stage: Stage, open_field: Any, made: type[Entry]
) -> None:
    put(stage, WentWell, text="Slept")
    field = open_field(stage)
    stage.type("Sam")
    field.flush()
    stage.settle()
    assert stage.vault.diary.all_of(made)
    undo(stage)
    assert field.text == "", "as the box has it"
    undo(stage)
    assert (field.text, stage.vault.diary.all_of(made)) == ("", ()), "as the diary has it"
    undo(stage)
    assert not stage.vault.diary.all_of(WentWell)


@FIELDS
def test_what_was_typed_before_the_keyboard_went_elsewhere_is_the_diarys(
    stage: Stage, open_field: Any, made: type[Entry]
) -> None:
    field = open_field(stage)
    stage.type("Sam")
    stage.press(Qt.Key.Key_Tab)
    assert stage.vault.diary.all_of(made)
    put(stage, WentWell, text="Slept")
    field.box.setFocus()
    undo(stage)
    assert not stage.vault.diary.all_of(WentWell)
    assert (field.text, len(stage.vault.diary.all_of(made))) == ("Sam", 1)


def test_a_line_emptied_for_the_next_word_does_not_take_the_key(stage: Stage) -> None:
    page = go_to(stage, "people")
    stage.click(page.people.add)
    box = page.people.form.form.editor("name").box
    stage.type("Sam")
    box.clear()
    assert box.isUndoAvailable(), "or this tests nothing"
    put(stage, WentWell, text="Slept")
    undo(stage)
    assert not stage.vault.diary.all_of(WentWell)
    assert box.text() == ""
