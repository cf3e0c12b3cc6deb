"""What was saved, or why not, in a line that does not push the page about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from painapp.ui.widgets import notice, saved_line
from painapp.ui.widgets.notice import Notice
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from painapp.ui.theme.theme import Theme
    from tests.ui.conftest import Window


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is given to say."""
    heard: list[str] = []
    for module in (saved_line, notice):
        monkeypatch.setattr(module, "announce", lambda _widget, text: heard.append(text))
    return heard


def test_keeps_its_room_before_the_first_save(window: Window, theme: Theme) -> None:
    line = window.put(SavedLine(theme))
    assert line.undo.isHidden()
    before = line.height()
    line.show_saved("Saved at 18:42")
    QApplication.processEvents()
    assert line.undo.isVisible()
    assert line.words.text() == "Saved at 18:42"
    assert line.height() == before


def test_says_what_was_saved(theme: Theme, said: list[str], qtbot: QtBot) -> None:
    line = SavedLine(theme)
    qtbot.addWidget(line)
    line.show_saved("Saved at 18:42")
    line.show_saved("Saved at 18:43", spoken="Pain 4 saved. Control Z undoes")
    line.show_problem("Not saved: the disk is full")
    assert [text for text in said if text] == [
        "Saved at 18:42",
        "Pain 4 saved. Control Z undoes",
        "Not saved: the disk is full",
    ]


def test_undo_is_offered_only_after_a_save(theme: Theme, qtbot: QtBot) -> None:
    line = SavedLine(theme)
    qtbot.addWidget(line)
    line.show_saved("Saved at 18:42")
    with qtbot.waitSignal(line.undo_pressed):
        line.undo.click()
    line.show_problem("Not saved: the disk is full")
    assert line.undo.isHidden()
    assert not line.sign.isHidden()
    line.show_saved("Saved at 18:44", can_undo=False)
    assert line.undo.isHidden()
    assert line.sign.isHidden()
    line.clear()
    assert line.words.text() == ""


def test_undo_goes_while_something_else_was_changed_since(theme: Theme, qtbot: QtBot) -> None:
    line = SavedLine(theme)
    qtbot.addWidget(line)
    line.offer_undo(True)
    assert line.undo.isHidden(), "nothing was saved here yet"
    line.show_saved("Saved at 18:42")
    line.offer_undo(False)
    assert line.undo.isHidden()
    assert line.words.text() == "Saved at 18:42"
    line.offer_undo(True)
    assert not line.undo.isHidden()
    line.show_problem("Not saved yet")
    line.offer_undo(True)
    assert line.undo.isHidden()


def test_the_focus_does_not_vanish_with_undo(window: Window, theme: Theme) -> None:
    line = window.put(SavedLine(theme))
    line.show_saved("Saved at 18:42")
    line.undo.setFocus()
    line.clear()
    assert QApplication.focusWidget() is window.elsewhere


def test_a_notice_waits_unseen_then_says_what_happened(theme: Theme, said: list[str], qtbot: QtBot) -> None:
    told = Notice(theme)
    qtbot.addWidget(told)
    assert told.isHidden()
    told.show_notice("The disk is full. What you typed is still here.", "problem", "Try again")
    assert told.isVisible()
    assert said == ["The disk is full. What you typed is still here."]
    assert told.accessibleName() == said[0]
    with qtbot.waitSignal(told.action_pressed):
        told.action.click()
    told.show_notice("No one sees this but you.")
    assert told.action.isHidden()
    told.dismiss()
    assert told.isHidden()


def test_what_was_not_saved_can_be_tried_again(window: Window, theme: Theme, qtbot: QtBot) -> None:
    line = window.put(SavedLine(theme))
    line.show_problem("Not saved yet", can_retry=True)
    assert line.again is not None
    assert line.again.isVisible()
    with qtbot.waitSignal(line.retry_pressed):
        line.again.click()
    line.again.setFocus()
    line.show_saved("Saved at 18:44")
    assert line.again.isHidden()
    assert QApplication.focusWidget() is not None
    line.show_problem("Not saved: the diary is locked")
    assert line.again.isHidden()
