"""Long work says what it does, how far it is, and can be stopped once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor

from painapp.ui.widgets.progress_line import ProgressBar, ProgressLine

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from painapp.ui.theme.theme import Theme
    from tests.ui.conftest import Window


def test_is_there_only_while_something_is_done(theme: Theme, qtbot: QtBot) -> None:
    line = ProgressLine(theme)
    qtbot.addWidget(line)
    assert line.isHidden()
    line.start("Making a backup…")
    assert not line.isHidden()
    assert line.words.text() == "Making a backup…"
    line.finish()
    assert line.isHidden()


def test_says_how_far_it_is(theme: Theme, qtbot: QtBot) -> None:
    line = ProgressLine(theme)
    qtbot.addWidget(line)
    line.start("Making a backup…")
    line.show_share(0.4)
    interface = QAccessible.queryAccessibleInterface(line.bar)
    assert interface.role() == QAccessible.Role.ProgressBar
    assert interface.text(QAccessible.Text.Name) == "Making a backup…"
    assert interface.text(QAccessible.Text.Description) == "40 %"
    line.show_share(7)
    assert line.bar.share == 1.0
    line.start("Again")
    assert line.bar.share == 0.0


def test_stop_is_pressed_once_and_offered_again_next_time(theme: Theme, qtbot: QtBot) -> None:
    line = ProgressLine(theme)
    qtbot.addWidget(line)
    presses: list[bool] = []
    line.stop_pressed.connect(lambda: presses.append(True))
    line.start("Making a backup…")
    line.stop.click()
    line.stop.click()
    assert presses == [True]
    line.start("Making a backup…")
    line.stop.click()
    assert presses == [True, True]
    line.start("Making a backup…")
    line.show_share(1)
    line.stop.click()
    assert presses == [True, True], "what is all done cannot be stopped"
    line.start("Putting it in place…", can_stop=False)
    assert line.stop.isHidden()


def test_fills_from_the_leading_edge(window: Window, theme: Theme) -> None:
    bar = window.put(ProgressBar(theme))
    bar.show_share(0.5)
    filled = QColor(theme.tokens.primary)

    def is_filled(at: int) -> bool:
        return bar.grab().toImage().pixelColor(at, bar.height() // 2) == filled

    near, far = 12, bar.width() - 12
    assert is_filled(near)
    assert not is_filled(far)
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert is_filled(far)
    assert not is_filled(near)
