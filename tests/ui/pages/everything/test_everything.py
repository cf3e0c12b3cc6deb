"""Everything, to take along, as a person meets it: out, and in again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from painapp.domain.entries import CheckIn, WentWell
from painapp.vault.layout import UNFINISHED
from tests.stage import EMPTY, Props, Stage, WaitingRunner
from tests.tour.everything import look_at_a_file, no_such_file, open_everything, save_it, write

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def props() -> Iterator[Props]:
    with Props() as made:
        yield made


@pytest.fixture
def stage(props: Props) -> Iterator[Stage]:
    with Stage(props.computer(EMPTY)) as shown:
        yield shown


def waits(stage: Stage) -> bool:
    """Whether something is made ready aside."""
    return (stage.computer.paths.diary / UNFINISHED).exists()


def test_what_was_lost_comes_back_from_the_file_with_a_backup_made_before(stage: Stage) -> None:
    look_at_a_file(stage)
    bring: Any = stage.page.bring
    assert bring.holds.text().startswith("The file holds 2 entries that are not in your diary.")
    assert bring.add.hasFocus()
    assert stage.page.save.isHidden(), "one thing is asked at a time"
    assert not stage.vault.diary.all_of(WentWell), "nothing has changed yet"
    stage.press(Qt.Key.Key_Space)
    (well,) = stage.vault.diary.all_of(WentWell)
    assert well.text == "Lunch in the sun, with my sister."
    assert len(stage.vault.diary.all_of(CheckIn)) == 1
    assert len(list(stage.computer.paths.backups.glob("*.painapp"))) == 1
    assert stage.room == "everything"
    stage.click(stage.page.bring.choose)
    assert stage.page.bring.holds.text().startswith("Everything in this file is in your diary already")
    assert stage.page.bring.add.isHidden()
    assert stage.page.bring.let_be.hasFocus()


def test_a_file_that_was_looked_at_can_be_left_as_it_is(stage: Stage) -> None:
    look_at_a_file(stage)
    assert waits(stage)
    stage.press(Qt.Key.Key_Escape)
    assert not waits(stage)
    assert stage.room == "everything"
    assert stage.page.bring.choose.hasFocus()
    assert stage.page.save.isVisible()
    stage.click(stage.page.bring.choose)
    assert waits(stage)
    stage.painapp.access.lock()
    assert not waits(stage)


def test_another_programs_file_is_refused_in_words_where_it_was_chosen(stage: Stage) -> None:
    no_such_file(stage)
    bring: Any = stage.page.bring
    assert bring.problem.isVisible()
    assert bring.choose.isVisible()
    assert not waits(stage)


def test_saving_can_be_stopped_and_leaves_no_file(props: Props) -> None:
    runners: list[WaitingRunner] = []

    def waiting(parent: Any) -> WaitingRunner:
        runners.append(WaitingRunner(parent))
        return runners[-1]

    with Stage(props.computer(EMPTY), tasks=waiting) as stage:
        runners[-1].release()
        write(stage)
        open_everything(stage)
        before = sorted(stage.computer.folder.rglob("*.zip"))
        stage.click(stage.page.save.make)
        assert stage.page.save.progress.stop.hasFocus()
        stage.press(Qt.Key.Key_Space)
        assert stage.page.save.make.hasFocus()
        assert stage.page.save.outcome.isHidden()
        assert sorted(stage.computer.folder.rglob("*.zip")) == before


def test_nothing_is_written_where_the_dialog_was_left(props: Props) -> None:
    with Stage(props.computer(EMPTY), ask_where=lambda _name: None) as stage:
        open_everything(stage)
        assert save_it(stage) is None
        assert stage.page.save.outcome.isHidden()
