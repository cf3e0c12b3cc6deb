"""Our own widgets tell assistive technology what they are, and can be pressed by it."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from painapp.ui.theme import roles
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Heading

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from painapp.ui.theme.theme import Theme

Role = QAccessible.Role
Name = QAccessible.Text.Name


def test_a_heading_is_a_heading(theme: Theme, qtbot: QtBot) -> None:
    heading = Heading(theme, "Your last sleep")
    qtbot.addWidget(heading)
    seen = QAccessible.queryAccessibleInterface(heading)
    assert (seen.role(), seen.text(Name)) == (Role.Heading, "Your last sleep")
    heading.setText("What you did")
    assert seen.text(Name) == "What you did"


def test_a_card_is_a_group_with_its_title_as_name(theme: Theme, qtbot: QtBot) -> None:
    card = Card(theme, "Your last sleep")
    qtbot.addWidget(card)
    seen = QAccessible.queryAccessibleInterface(card)
    assert (seen.role(), seen.text(Name)) == (Role.Grouping, "Your last sleep")


def test_a_press_from_outside_clicks(theme: Theme, qtbot: QtBot) -> None:
    button = QuietButton(theme, "Undo")
    qtbot.addWidget(button)
    seen = QAccessible.queryAccessibleInterface(button)
    assert (seen.role(), seen.text(Name)) == (Role.Button, "Undo")
    assert "Press" in seen.actionInterface().actionNames()
    with qtbot.waitSignal(button.clicked, timeout=100):
        seen.actionInterface().doAction("Press")


def test_what_is_off_cannot_be_pressed_from_outside(theme: Theme, qtbot: QtBot) -> None:
    button = QuietButton(theme, "Undo")
    qtbot.addWidget(button)
    button.setEnabled(False)
    with qtbot.assertNotEmitted(button.clicked):
        QAccessible.queryAccessibleInterface(button).actionInterface().doAction("Press")


def test_interfaces_stay_sound_while_widgets_come_and_go(theme: Theme) -> None:
    for number in range(200):
        page = QWidget()
        button = QuietButton(theme, str(number), parent=page)
        seen = QAccessible.queryAccessibleInterface(button)
        del button
        if number % 40 == 0:
            gc.collect()
        assert seen.text(Name) == str(number)
        assert seen.state() is not None
        page.deleteLater()


AT_THE_END = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid
from painapp.ui.theme.roles import install_roles

class Ours(QWidget):
    accessible_role = QAccessible.Role.Button

app = QApplication([])
install_roles(app)
window = QWidget()
kept = [Ours(window) for _ in range(50)]
seen = [QAccessible.queryAccessibleInterface(one) for one in kept]
QTimer.singleShot(0, app.quit)
app.exec()
assert not any(isValid(one) for one in seen), "Qt and Python would both end them"
assert QAccessible.queryAccessibleInterface(kept[0]).role() != QAccessible.Role.Button, "no more are made"
"""


def test_when_the_app_ends_qt_lets_go_of_its_interfaces_before_python_does() -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", AT_THE_END], env=environment, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_an_announcement_goes_out_only_when_someone_listens(
    theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[str] = []

    class Listening:
        @staticmethod
        def isActive() -> bool:
            return listening

        @staticmethod
        def updateAccessibility(event: roles.QAccessibleAnnouncementEvent) -> None:
            sent.append(event.message())

    monkeypatch.setattr(roles, "QAccessible", Listening)
    button = QuietButton(theme, "Undo")
    qtbot.addWidget(button)
    listening = False
    roles.announce(button, "Pain 4 saved")
    listening = True
    roles.announce(button, "")
    roles.announce(button, "Pain 5 saved")
    assert sent == ["Pain 5 saved"]
