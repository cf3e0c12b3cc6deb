"""The sign in the tray: its words, its menu, what a press does, and that it is to be seen."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon

from painapp.system.tray import SIDE, Tray, TrayWords, sign, tray_is_there

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

Reason = QSystemTrayIcon.ActivationReason


@pytest.fixture
def told() -> list[str]:
    """What was pressed."""
    return []


@pytest.fixture
def tray(qapp: QApplication, told: list[str]) -> Iterator[Tray]:
    parent = QObject()
    icon = sign(QPixmap(40, 40), "#1D6B66")
    words = TrayWords("Reminder", "Open", "Quit")
    yield Tray(parent, icon, words, lambda: told.append("open"), lambda: told.append("quit"))
    parent.deleteLater()


def test_its_words_are_those_it_was_given(tray: Tray) -> None:
    assert tray.icon.toolTip() == "Reminder"
    assert [action.text() for action in tray.menu.actions()] == ["Open", "Quit"]


def test_the_menu_opens_and_quits(tray: Tray, told: list[str]) -> None:
    for action in tray.menu.actions():
        action.trigger()
    assert told == ["open", "quit"]


@pytest.mark.parametrize(
    ("reason", "opens"), [(Reason.Trigger, 1), (Reason.DoubleClick, 1), (Reason.Context, 0)]
)
def test_a_press_opens_and_the_other_button_is_the_menus(
    tray: Tray, told: list[str], reason: Reason, opens: int
) -> None:
    tray.icon.activated.emit(reason)
    assert told == ["open"] * opens


def test_the_application_goes_by_its_name_as_long_as_it_is_there(tray: Tray) -> None:
    shown: list[bool] = []
    tray.icon = SimpleNamespace(show=lambda: shown.append(True), hide=lambda: shown.append(False))  # pyright: ignore[reportAttributeAccessIssue]
    before = QCoreApplication.applicationName()
    try:
        QCoreApplication.setApplicationName("PainApp")
        for _ in range(2):
            tray.show()
            assert QCoreApplication.applicationName() == "Reminder"
        for _ in range(2):
            tray.hide()
            assert QCoreApplication.applicationName() == "PainApp"
    finally:
        QCoreApplication.setApplicationName(before)
    assert shown == [True, True, False, False]


def test_the_sign_is_a_disc_that_any_panel_shows(qapp: QApplication) -> None:
    icon = sign(QPixmap(), "#1D6B66")
    picture = icon.pixmap(SIDE, SIDE).toImage()
    assert picture.pixelColor(SIDE // 2, SIDE // 2).name() == "#1d6b66"
    assert picture.pixelColor(0, 0).alpha() == 0
    assert not QIcon(icon).isNull()


def test_a_screen_nobody_sees_has_no_tray(qapp: QApplication) -> None:
    assert not tray_is_there()


def test_help_is_in_the_menu_where_it_is_offered(qapp: QApplication, told: list[str]) -> None:
    parent, words = QObject(), TrayWords("Reminder", "Open", "Quit", "Help me now")
    made = Tray(parent, QIcon(), words, told.clear, told.clear, lambda: told.append("help"))
    assert [action.text() for action in made.menu.actions()] == ["Open", "Help me now", "Quit"]
    made.menu.actions()[1].trigger()
    assert told == ["help"]
