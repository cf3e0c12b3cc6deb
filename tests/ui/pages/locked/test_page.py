"""The lock page: one way at a time, the recovery code where there is one, nothing left standing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from painapp.vault.keys import data_key_from_passphrase
from painapp.vault.vault import open_vault
from tests.stage import EMPTY, PASSPHRASE, PROTECTED, MadeUpComputer, Props, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="module")
def props(qapp: QApplication) -> Iterator[Props]:
    with Props() as made:
        yield made


def make_code(computer: MadeUpComputer) -> str:
    folder = computer.paths.diary
    key = data_key_from_passphrase(folder, PASSPHRASE)
    with open_vault(folder, key, computer.clock, "1") as vault:
        return vault.make_recovery_code().text


def test_no_code_is_asked_for_where_there_is_none(props: Props) -> None:
    with Stage(props.computer(PROTECTED)) as stage:
        assert stage.page.panel.turn.isHidden()
        assert stage.page.code.isHidden()


def test_the_code_opens_it_and_the_question_comes_how_it_shall_open_next(props: Props) -> None:
    computer = props.computer(PROTECTED)
    code = make_code(computer)
    with Stage(computer) as stage:
        stage.click(stage.page.panel.turn)
        assert stage.page.passphrase.isHidden()
        assert stage.page.code.box.hasFocus()
        stage.type(code.lower().replace("-", ""))
        stage.press(Qt.Key.Key_Return)
        assert stage.room == "recovery"
        assert stage.page.next_time.isVisible()
        assert stage.window.navigator.page("locked").code.text == ""


def test_a_mistyped_code_stays_to_be_mended_and_says_what_is_wrong(props: Props) -> None:
    computer = props.computer(PROTECTED)
    code = make_code(computer)
    with Stage(computer) as stage:
        stage.click(stage.page.panel.turn)
        stage.press(Qt.Key.Key_Return)
        assert stage.page.code.hint == "Type the code from your sheet first."
        stage.type(code[:-5])
        stage.press(Qt.Key.Key_Return)
        assert stage.page.code.hint.startswith("This is too short")
        assert stage.page.unlock_button.isEnabled()
        stage.type(code[-5:])
        assert stage.page.code.hint == ""
        stage.press(Qt.Key.Key_Return)
        assert stage.room == "recovery"


def test_escape_turns_back_and_leaving_forgets(props: Props) -> None:
    computer = props.computer(PROTECTED)
    make_code(computer)
    with Stage(computer) as stage:
        stage.click(stage.page.panel.turn)
        stage.type("7F3K")
        stage.press(Qt.Key.Key_Escape)
        assert stage.page.passphrase.box.hasFocus()
        stage.click(stage.page.panel.turn)
        assert stage.page.code.text == ""
        stage.type("7F3K")
        page = stage.page
        stage.press(Qt.Key.Key_F1)
        assert stage.room == "emergency"
        assert page.code.text == ""


def test_where_nothing_else_opens_it_the_code_comes_first(props: Props) -> None:
    computer = props.computer(EMPTY)
    with Stage(computer) as stage:
        vault = stage.vault
        code = vault.make_recovery_code().text
        vault._write(vault._plain_slots("recovery"))
        stage.painapp.access.lock()
        stage.settle()
        assert stage.page.code.isVisible()
        assert stage.page.panel.turn.isHidden()
        stage.click(stage.page.code.box)
        stage.type(code)
        stage.press(Qt.Key.Key_Return)
        assert stage.room == "recovery"
