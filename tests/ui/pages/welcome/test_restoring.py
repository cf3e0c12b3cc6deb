"""From the first page: a file and what opens it are enough to have the diary on another computer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from painapp.vault.layout import HEADER
from tests.stage import EMPTY, NO_DIARY, PASSPHRASE, MadeUpComputer, Props, Stage, WaitingRunner
from tests.tour.backups import (
    bring_back,
    bring_it,
    choose_backup,
    lose_the_folder,
    moved,
    share_it,
    type_code,
    type_wrong_code,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def props() -> Iterator[Props]:
    """Computers nobody has used yet."""
    with Props() as made:
        yield made


def moving(props: Props, **how: Any) -> MadeUpComputer:
    """Return a new computer with a backup of another one on a stick."""
    computer = props.computer(NO_DIARY)
    moved(**how)(computer)
    return computer


def test_the_file_and_the_code_alone_bring_the_diary(props: Props, qapp: object) -> None:
    computer = moving(props)
    with Stage(computer) as stage:
        bring_it(stage)
        assert stage.room == "today"
        assert stage.vault.diary.count() == 1
        assert set(stage.vault.slots) == {"keyring", "recovery"}, "the sheet goes on opening it"
        welcome = stage.window.navigator.page("welcome")
        assert welcome.restore.opening.code.text == "", "no code is left on any page"
        assert welcome.restoring._read is None
    with Stage(computer) as again:
        assert again.room == "today", "and it opens by itself from then on"


def test_somebody_else_at_the_computer_brings_a_passphrase_of_its_own(props: Props, qapp: object) -> None:
    with Stage(moving(props)) as stage:
        share_it(stage)
        card = stage.page.restore
        stage.click(card.restore)
        assert card.first.hint == "Type a passphrase first."
        for field in (card.first, card.again):
            stage.click(field.box)
            stage.type("sea")
        stage.type("x")
        stage.click(card.restore)
        assert card.again.hint.startswith("The two are not the same yet.")
        stage.press(Qt.Key.Key_Backspace)
        stage.press(Qt.Key.Key_Return)
        assert stage.room == "today"
        assert set(stage.vault.slots) == {"passphrase", "recovery"}
        assert not stage.computer.key_store.secrets


def test_a_backup_opened_by_its_passphrase_keeps_that(props: Props, qapp: object) -> None:
    with Stage(moving(props, passphrase=PASSPHRASE, sheet=False)) as stage:
        choose_backup(stage)
        card = stage.page.restore
        assert card.opening.kind.isHidden(), "there is nothing to choose between"
        stage.click(card.opening.passphrase.box)
        stage.type(PASSPHRASE)
        stage.click(next(cell for cell in card.sharing.cells if cell.value == "shared"))
        assert card.same.isVisible()
        assert card.first.isHidden()
        stage.click(card.restore)
        assert stage.room == "today"
        assert stage.vault.slots == ("passphrase",)
        stage.painapp.access.lock()
        stage.painapp.access.unlock_with_passphrase(PASSPHRASE)
        assert stage.vault.diary.count() == 1


def test_a_mistyped_code_says_what_is_wrong_and_makes_nothing(props: Props, qapp: object) -> None:
    with Stage(moving(props)) as stage:
        type_wrong_code(stage)
        field = stage.page.restore.opening.code
        assert "8 of 28" in field.hint
        assert field.text == "ABCD-1234", "it can be corrected"
        assert field.box.hasFocus()
        assert stage.page.restore.progress.isHidden()
        assert not (stage.computer.paths.diary / HEADER).exists()


def test_a_file_only_its_own_computer_opens_is_told_as_that(props: Props, qapp: object) -> None:
    with Stage(moving(props, sheet=False)) as stage:
        choose_backup(stage)
        card = stage.page.restore
        assert "Only the computer on which this file was made can open it." in card.problem.words.text()
        assert card.restore.isHidden()
        assert card.opening.isHidden()


def test_a_computer_that_still_has_the_key_asks_for_nothing(props: Props, qapp: object) -> None:
    with Stage(moving(props, keys_here=True)) as stage:
        choose_backup(stage)
        card = stage.page.restore
        assert card.by_itself.isVisible()
        assert card.opening.isHidden()
        stage.click(card.restore)
        assert stage.room == "today"
        assert stage.vault.diary.count() == 1


def test_nobody_begins_anew_unaware_of_the_backups_that_are_there(props: Props, qapp: object) -> None:
    computer = props.computer(EMPTY)
    lose_the_folder(computer)
    with Stage(computer) as stage:
        assert stage.room == "welcome"
        assert stage.page.found.words.text() == "Backups of an earlier diary are on this computer."
        bring_back(stage)
        assert stage.page.found.isHidden()
        assert stage.page.restore.by_itself.isVisible(), "the keyring still has its key"
        stage.click(stage.page.restore.restore)
        assert stage.vault.diary.count() == 2


def test_without_a_password_store_a_passphrase_protects_it(props: Props, qapp: object) -> None:
    computer = moving(props)
    computer.key_store.there = False
    with Stage(computer) as stage:
        type_code(stage)
        assert stage.page.restore.sharing.isHidden()
        assert stage.page.restore.first.isVisible()


def test_another_file_is_refused_and_esc_goes_back(props: Props, qapp: object) -> None:
    with Stage(props.computer(NO_DIARY)) as stage:
        stage.click(stage.page.has_backup)
        stage.answers.file = stage.computer.folder / "letter.painapp"
        stage.answers.file.parent.mkdir(parents=True, exist_ok=True)
        stage.answers.file.write_text("Dear")
        stage.click(stage.page.restore.choose)
        assert "This file is not a PainApp backup" in stage.page.restore.problem.words.text()
        stage.press(Qt.Key.Key_Escape)
        assert stage.page.restore.isHidden()
        assert stage.page.start.isVisible()
        assert stage.page.has_backup.hasFocus()


def test_stopping_leaves_no_diary_and_it_can_be_begun_again(props: Props, qapp: object) -> None:
    computer = moving(props)
    with Stage(computer, tasks=WaitingRunner) as stage:
        runner: Any = stage.painapp.tasks
        runner.release()
        stage.click(stage.page.has_backup)
        (stage.answers.file,) = (computer.folder / "stick").glob("*.painapp")
        stage.click(stage.page.restore.choose)
        runner.release()
        stage.click(stage.page.restore.opening.code.box)
        stage.type((computer.folder / "the code that was made").read_text())
        stage.click(stage.page.restore.restore)
        assert stage.page.restore.progress.isVisible()
        assert not stage.page.restore.restore.isEnabled()
        stage.click(stage.page.restore.progress.stop)
        runner.finish()
        assert not (computer.paths.diary / HEADER).exists()
        stage.click(stage.page.restore.restore)
        runner.release()
        stage.settle()
        assert stage.room == "today"
