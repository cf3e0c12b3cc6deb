"""The first screen: one question, and a diary only when one could really be made."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from painapp.vault.layout import HEADER
from tests.stage import NO_DIARY, PASSPHRASE, Props, Stage
from tests.tour.fronts import refuse_the_start, share_the_computer, type_unequal_passphrases

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def props() -> Iterator[Props]:
    """Computers nobody has used yet."""
    with Props() as made:
        yield made


@pytest.fixture
def welcome(props: Props, qapp: object) -> Iterator[Stage]:
    """The first start."""
    with Stage(props.computer(NO_DIARY)) as stage:
        yield stage


def type_twice(stage: Stage, passphrase: str) -> None:
    for field in (stage.page.passphrase, stage.page.again):
        stage.click(field.box)
        stage.type(passphrase)


def test_says_what_it_is_and_asks_one_thing(welcome: Stage) -> None:
    assert welcome.page.sharing.isVisible()
    assert welcome.page.sharing.value == "alone"
    assert welcome.page.passphrase.isHidden()
    assert welcome.page.problem.isHidden()
    assert welcome.page.where.line.text() == "Language: English. Help lines: United Kingdom."


def test_someone_else_brings_the_passphrase_and_only_me_takes_it_away(welcome: Stage) -> None:
    share_the_computer(welcome)
    assert welcome.page.passphrase.isVisible()
    assert welcome.page.warning.isVisible()
    welcome.press(Qt.Key.Key_Up)
    assert welcome.page.passphrase.isHidden()


def test_two_that_differ_make_no_diary(welcome: Stage) -> None:
    type_unequal_passphrases(welcome)
    assert welcome.page.again.hint.startswith("The two are not the same yet.")
    assert welcome.page.again.box.hasFocus()
    assert not (welcome.computer.paths.diary / HEADER).exists()
    welcome.page.passphrase.clear()
    welcome.page.again.clear()
    type_twice(welcome, PASSPHRASE)
    assert welcome.page.again.hint == ""
    welcome.press(Qt.Key.Key_Return)
    assert welcome.room == "today"
    assert welcome.vault.slots == ("passphrase",)


def test_a_silent_password_store_is_told_and_no_diary_was_made(welcome: Stage) -> None:
    refuse_the_start(welcome)
    assert welcome.room == "welcome"
    told = welcome.page.problem.words.text()
    assert "No diary has been made yet." in told
    assert "Your diary is here" not in told
    assert welcome.page.start_button.hasFocus(), "trying again is one press away"
    assert not (welcome.computer.paths.diary / HEADER).exists()
    welcome.computer.key_store.refusing = False
    welcome.press(Qt.Key.Key_Space)
    assert welcome.room == "today"
    assert welcome.vault.slots == ("keyring",)


def test_the_passphrase_is_on_no_page_afterwards(welcome: Stage) -> None:
    share_the_computer(welcome)
    type_twice(welcome, PASSPHRASE)
    page = welcome.page
    welcome.click(page.passphrase.toggle)
    welcome.click(page.start_button)
    assert welcome.room == "today"
    assert (page.passphrase.text, page.again.text) == ("", "")
    assert page.passphrase.box.displayText() == ""


def test_another_country_has_its_own_help_lines_from_then_on(welcome: Stage) -> None:
    page = welcome.page
    welcome.click(page.where.change)
    welcome.click(next(cell for cell in page.where.choice.cells if cell.value == "no"))
    assert page.where.line.text() == "Language: English. Help lines: Norway."
    help_page = welcome.go("emergency")
    assert help_page.where.line.text() == "Language: English. Help lines: Norway."
    assert welcome.painapp.look.country == "no"
