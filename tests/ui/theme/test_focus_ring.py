"""The ring shows where the keyboard is, on every kind of control, and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from painapp.ui.theme.focus_ring import FocusRing
from painapp.ui.widgets.buttons import QuietButton, RailButton
from painapp.ui.widgets.chips import Chip

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from painapp.ui.theme.theme import Theme
    from tests.ui.conftest import Window


def shown_ring(widget: QWidget) -> FocusRing | None:
    """The ring that can be seen in the window of `widget`."""
    rings = [ring for ring in widget.window().findChildren(FocusRing) if ring.isVisible()]
    assert len(rings) <= 1
    return rings[0] if rings else None


CONTROLS: list[Callable[[Theme], QWidget]] = [
    lambda theme: QuietButton(theme, "Undo"),
    lambda theme: RailButton(theme, "Today", "house"),
    lambda theme: Chip(theme, "Mood"),
    lambda _theme: QLineEdit("words"),
    lambda _theme: QPlainTextEdit("words"),
]


@pytest.mark.parametrize("make", CONTROLS)
def test_surrounds_the_control_the_keyboard_reaches(
    make: Callable[[Theme], QWidget], window: Window, theme: Theme, qtbot: QtBot
) -> None:
    control = window.put(make(theme))
    window.elsewhere.setFocus()
    qtbot.keyClick(window.elsewhere, Qt.Key.Key_Backtab)
    assert control.hasFocus()
    ring = shown_ring(control)
    assert ring is not None
    place = control.rect().translated(control.mapTo(window, QPoint(0, 0)))
    assert ring.geometry() == place.adjusted(-5, -5, 5, 5), "3 px wide, 2 px away"
    seen = window.grab().toImage()
    assert seen.pixelColor(place.center().x(), place.top() - 4) == QColor(theme.tokens.focus)


def test_is_not_shown_for_a_press_of_the_mouse(window: Window, theme: Theme, qtbot: QtBot) -> None:
    button = window.put(QuietButton(theme, "Undo"))
    window.elsewhere.setFocus()
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    assert button.hasFocus()
    assert shown_ring(button) is None
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(button, Qt.Key.Key_Shift)
    assert shown_ring(button) is not None, "the keyboard is in use now"


def test_goes_along_when_the_control_moves_or_hides(window: Window, theme: Theme) -> None:
    button = window.put(QuietButton(theme, "Undo"))
    button.setFocus()
    button.setParent(window)  # out of the layout, and moved by hand
    button.setGeometry(40, 80, 100, 50)
    ring = shown_ring(button)
    assert ring is not None
    assert ring.geometry().getRect() == (35, 75, 110, 60)
    button.hide()
    assert window.elsewhere.hasFocus()
    assert ring.geometry() == window.elsewhere.geometry().adjusted(-5, -5, 5, 5)


def test_lies_in_what_scrolls_so_that_it_scrolls_along(window: Window, theme: Theme) -> None:
    area = QScrollArea()
    area.setWidgetResizable(True)
    content = QWidget()
    column = QVBoxLayout(content)
    buttons = [QuietButton(theme, f"{number}") for number in range(30)]
    for button in buttons:
        column.addWidget(button)
    area.setWidget(content)
    window.put(area)
    buttons[3].setFocus()
    ring = shown_ring(area)
    assert ring is not None
    assert ring.parentWidget() is content


def test_outlives_a_page_that_is_taken_away(window: Window, theme: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    QVBoxLayout(page).addWidget(button := QuietButton(theme, "Undo"))
    window.put(page)
    button.setFocus()
    with qtbot.waitSignal(page.destroyed):
        page.deleteLater()
    window.elsewhere.setFocus()
    assert shown_ring(window) is not None


def test_is_no_stop_and_no_obstacle(window: Window, theme: Theme, qtbot: QtBot) -> None:
    button = window.put(QuietButton(theme, "Undo"))
    button.setFocus()
    ring = shown_ring(button)
    assert ring is not None
    assert ring.focusPolicy() == Qt.FocusPolicy.NoFocus
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(window.childAt(button.geometry().center()), Qt.MouseButton.LeftButton)
