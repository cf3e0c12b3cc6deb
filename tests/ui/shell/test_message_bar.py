"""The one line above every page: said in full, once, until it is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from painapp.ui.shell import message_bar
from painapp.ui.shell.message_bar import MessageBar
from painapp.ui.widgets.notice import Notice
from painapp.vault.errors import DatabaseMissing, DiskFull
from tests.languages import PlainEnglish

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from painapp.ui.theme.theme import Theme


@pytest.fixture
def notice(theme: Theme, qtbot: QtBot) -> Notice:
    made = Notice(theme)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def messages(notice: Notice, qtbot: QtBot) -> MessageBar:
    speaker = QWidget()
    qtbot.addWidget(speaker)
    return MessageBar(notice, PlainEnglish(), speaker)


def test_trouble_says_what_happened_what_is_safe_and_what_to_do(messages: MessageBar, notice: Notice) -> None:
    messages.trouble(DiskFull(folder=""))
    assert notice.words.text() == (
        "There is no room left on the disk. Everything saved before is safe. What you just wrote has not "
        "been saved yet. Make some room, then try again."
    )
    assert not notice.isHidden()


def test_trouble_names_the_folder(messages: MessageBar, notice: Notice) -> None:
    messages.trouble(DatabaseMissing(folder="/home/kim/diary"))
    assert notice.words.text().endswith("/home/kim/diary")


def test_a_message_stays_until_it_is_closed_or_another_follows(messages: MessageBar, notice: Notice) -> None:
    messages.tell("There is nothing to undo.")
    messages.tell("The change is undone.")
    assert notice.words.text() == "The change is undone."
    assert notice.action.text() == "Close"
    notice.action.click()
    assert notice.isHidden()
    messages.tell("The change is undone.")
    assert not notice.isHidden()
    messages.clear()
    assert notice.isHidden()


def test_what_is_announced_is_not_shown(
    messages: MessageBar, notice: Notice, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(message_bar, "announce", lambda _speaker, text: heard.append(text))
    messages.announce("Pain 4 saved. Control Z undoes.")
    assert heard == ["Pain 4 saved. Control Z undoes."]
    assert notice.isHidden()
