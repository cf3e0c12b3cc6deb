"""One Tab stop for a group of choices, in the place the page gave it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from painapp.ui.widgets.number_scale import NumberScale
from painapp.ui.widgets.reading_order import tab_in_reading_order

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from painapp.ui.theme.theme import Theme
    from tests.ui.conftest import Window


def test_tab_comes_to_the_chosen_number_between_its_neighbours(
    window: Window, theme: Theme, qtbot: QtBot
) -> None:
    before = window.put(QLineEdit())
    scale = window.put(NumberScale(theme, 0, 10, "No pain", "Worst", "Pain"))
    tab_in_reading_order(window)
    for number in (4, 9, 2):
        scale.choose(number)
        walk = []
        before.setFocus()
        for _ in range(3):
            walk.append(QApplication.focusWidget())
            qtbot.keyClick(walk[-1], Qt.Key.Key_Tab)
        assert walk == [before, scale.cells[number], window.elsewhere]
