"""The page of a diary that did not open: the person's own ways in, and no byte changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from painapp.vault.errors import DiaryOlder, KeyMissing
from painapp.vault.keys import data_key_from_keyring
from painapp.vault.layout import DATABASE
from painapp.vault.vault import open_vault
from tests.stage import EMPTY, MadeUpComputer, Props, Stage
from tests.tour.fronts import _older

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="module")
def props(qapp: QApplication) -> Iterator[Props]:
    with Props() as made:
        yield made


def with_code(computer: MadeUpComputer) -> str:
    folder = computer.paths.diary
    key = data_key_from_keyring(folder, computer.key_store)
    with open_vault(folder, key, computer.clock, "1") as vault:
        return vault.make_recovery_code().text


def test_a_missing_key_is_made_up_for_by_the_recovery_code(props: Props) -> None:
    computer = props.computer(EMPTY)
    code = with_code(computer)
    computer.key_store.secrets.clear()
    before = (computer.paths.diary / DATABASE).read_bytes()
    with Stage(computer) as stage:
        assert type(stage.painapp.access.trouble) is KeyMissing
        assert "recovery sheet still opens it" in stage.page.sentences[2].text()
        assert stage.window.rail.button("emergency").isVisible()
        assert stage.page.panel.code.box.hasFocus()
        stage.type(code[:-1])
        stage.press(Qt.Key.Key_Return)
        assert stage.page.panel.code.hint
        assert (computer.paths.diary / DATABASE).read_bytes() == before
        assert computer.key_store.secrets == {}, "no new key is ever made"
        stage.type(code[-1])
        stage.press(Qt.Key.Key_Return)
        assert stage.room == "recovery"


def test_a_key_in_another_password_store_is_looked_for_there(props: Props) -> None:
    computer = props.computer(EMPTY)
    computer.key_store.secrets.clear()
    computer.key_store.backend_name = "Another keyring"
    with Stage(computer) as stage:
        told = stage.page.sentences[2].text()
        assert "put into Test keyring, and this computer now uses Another keyring" in told
        assert stage.page.again.isVisible()


def test_an_older_file_is_told_and_opened_only_on_request(props: Props) -> None:
    computer = props.computer(EMPTY)
    _older(computer)
    with Stage(computer) as stage:
        assert type(stage.painapp.access.trouble) is DiaryOlder
        stage.click(stage.page.again)
        assert stage.room == "trouble"
        stage.click(stage.page.as_it_is)
        assert stage.room == "today"
        stage.press("4")
        assert stage.vault.diary.count() == 1
    with Stage(computer) as stage:
        assert stage.room == "today", "accepted once is accepted"
