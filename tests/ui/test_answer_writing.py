"""One's own words to a question of the course: one answer for each question, kept with its question."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from painapp.domain.entries import LessonAnswer
from painapp.ui.answer_writing import AnswerField, Asked, newest
from painapp.ui.pages.plan.written_form import Desk
from painapp.ui.widgets.field_editors import Surroundings
from tests.stage import EMPTY, Props, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

ASKED = Asked("pacing", "Sharing out your day", "your-waves", "Do you know these ups and downs?")


@pytest.fixture
def stage(props: Props) -> Iterator[Stage]:
    with Stage(props.computer(EMPTY)) as made:
        yield made


def field_on(stage: Stage, asked: Asked = ASKED, *, anew: bool = False) -> AnswerField:
    app, window = stage.painapp, stage.window
    around = Surroundings(app.theme, app.language, lambda _field: (), lambda: None)
    desk = Desk(around, stage.clock, window.messages, window.undo)
    made = AnswerField(desk, asked, pick=(lambda _all: None) if anew else newest, takes=True)
    made.setParent(stage.page)
    made.open_diary(stage.vault.diary)
    made.show()
    stage.settle()
    return made


def say(field: AnswerField, text: str) -> None:
    field.field.box.setPlainText(text)
    field.flush()


def answers(stage: Stage) -> tuple[LessonAnswer, ...]:
    return stage.vault.diary.all_of(LessonAnswer)


def test_a_question_has_one_answer_that_carries_its_question(stage: Stage) -> None:
    first = field_on(stage)
    say(first, "On washing days.")
    say(field_on(stage), "On washing days, and when Ola comes.")
    (kept,) = answers(stage)
    assert (kept.lesson, kept.title, kept.prompt, kept.question) == tuple(ASKED)
    assert kept.text == "On washing days, and when Ola comes."
    first.follow()
    assert first.text == kept.text
    say(field_on(stage, ASKED._replace(prompt="another")), "Yes.")
    assert len(answers(stage)) == 2


def test_looking_back_begins_anew_and_keeps_what_was_said_then(stage: Stage) -> None:
    asked = Asked("", "", "hope", "What do you hope for?")
    say(field_on(stage, asked), "To sleep.")
    later = field_on(stage, asked, anew=True)
    assert later.text == ""
    say(later, "To dance.")
    later.follow()
    assert sorted(one.text for one in answers(stage)) == ["To dance.", "To sleep."]


def test_emptied_it_is_out_of_the_diary_and_undo_brings_it_back(stage: Stage) -> None:
    field = field_on(stage)
    say(field, "On washing days.")
    field.take.click()
    assert answers(stage)[0].taken is True
    say(field, "")
    assert answers(stage) == ()
    assert field.take.isHidden()
    stage.vault.diary.undo()
    field.follow()
    assert field.text == "On washing days."
    assert field.take.isChecked()


def test_of_several_answers_the_last_goes_on(stage: Stage) -> None:
    say(field_on(stage, anew=True), "To sleep.")
    stage.clock.move(minutes=1)
    say(field_on(stage, anew=True), "To dance.")
    assert field_on(stage).text == "To dance."


def test_what_is_too_long_stays_in_the_field_and_comes_back_after_a_lock(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = field_on(stage)
    say(field, "On washing days.")
    with monkeypatch.context() as narrow:
        narrow.setattr("painapp.domain.fields.LONGEST_TEXT", 20)
        say(field, "On washing days, and when Ola comes.")
        field.follow()
        assert (field.unsaved, field.text) == (True, "On washing days, and when Ola comes.")
        draft = field.draft()
    assert draft is not None
    again = field_on(stage)
    again.take_up(draft)
    assert [one.text for one in answers(stage)] == ["On washing days, and when Ola comes."]
    assert again.draft() is None


def test_no_word_of_it_stays_after_the_diary_is_closed(stage: Stage) -> None:
    field = field_on(stage)
    field.field.box.setPlainText("On washing days.")
    field.close_diary()
    assert answers(stage)[0].text == "On washing days."
    assert field.text == ""
    assert field.entry is None
    assert not [one for one in field.findChildren(QWidget) if "washing" in one.accessibleName()]
