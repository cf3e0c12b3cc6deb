"""The rail: the rooms as buttons, those always in reach pinned at its foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from painapp.domain.words import Words
from painapp.ui.shell.page import Page
from painapp.ui.shell.rail import FOLD_BELOW, Rail
from painapp.ui.shell.rooms import PageSpec
from tests.languages import PlainEnglish

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from painapp.ui.theme.theme import Theme

ROOMS = ("Today", "Diary", "Practise", "Learn", "Plan", "Trends", "Share")
PINNED = ("Emergency and crisis help", "Settings")


def spec(name: str, pinned: bool) -> PageSpec:
    return PageSpec(name, Words("Rooms", name), "sun", f"Ctrl+{name[0]}", Page, pinned=pinned)


@pytest.fixture
def rail(theme: Theme, qtbot: QtBot) -> Iterator[Rail]:
    window = QWidget()
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    specs = [spec(name, False) for name in ROOMS] + [spec(name, True) for name in PINNED]
    made = Rail(theme, PlainEnglish(), specs)
    row.addWidget(made)
    row.addStretch(1)
    window.resize(1200, 840)
    qtbot.addWidget(window)
    window.show()
    yield made
    window.close()


def top_of(rail: Rail, name: str) -> int:
    return rail.button(name).mapTo(rail, QPoint(0, 0)).y()


def wholly_in_sight(rail: Rail, name: str) -> bool:
    button = rail.button(name)
    return button.visibleRegion().boundingRect() == button.rect()


def test_a_press_asks_for_the_page(rail: Rail, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rail.wanted) as asked:
        QTest.mouseClick(rail.button("Diary"), Qt.MouseButton.LeftButton)
    assert asked.args == ["Diary"]
    assert not rail.button("Diary").isChecked(), "whether it opened is the window's to say"


def test_it_marks_the_page_that_is_open(rail: Rail) -> None:
    rail.mark("Diary")
    rail.mark("Plan")
    assert [name for name in ROOMS + PINNED if rail.button(name).isChecked()] == ["Plan"]


def test_it_shows_what_can_be_opened_only(rail: Rail) -> None:
    rail.offer({"Today", "Settings"})
    assert [name for name in ROOMS + PINNED if not rail.button(name).isHidden()] == ["Today", "Settings"]


def test_what_is_always_in_reach_stands_at_the_foot(rail: Rail) -> None:
    assert top_of(rail, "Settings") > rail.height() - 100
    assert top_of(rail, "Share") < 500


@pytest.mark.parametrize(("percent", "height"), [(100, 420), (150, 600), (200, 600)])
def test_in_a_low_window_the_rooms_scroll_and_help_stays_in_sight(
    rail: Rail, theme: Theme, percent: int, height: int
) -> None:
    theme.apply("light", percent, None)
    rail.window().resize(1200, height)
    rail.fold_for(1200)
    for _ in range(6):
        QApplication.processEvents()
    assert all(wholly_in_sight(rail, name) for name in PINNED)
    assert not wholly_in_sight(rail, "Share")
    rail.button("Share").setFocus()
    assert wholly_in_sight(rail, "Share"), "what has the keyboard is scrolled to"


def test_it_folds_at_the_width_for_the_text_size(rail: Rail, theme: Theme) -> None:
    wide = rail.width()
    rail.fold_for(FOLD_BELOW - 1)
    assert rail.button("Today").folded
    assert rail.width() < wide
    rail.fold_for(FOLD_BELOW)
    assert not rail.button("Today").folded
    theme.apply("light", 150, None)
    rail.fold_for(FOLD_BELOW)
    assert rail.button("Today").folded


def test_a_screen_reader_meets_named_rooms_with_their_keys(rail: Rail) -> None:
    whole = QAccessible.queryAccessibleInterface(rail)
    assert whole.text(QAccessible.Text.Name) == "Rooms"
    one = QAccessible.queryAccessibleInterface(rail.button("Diary"))
    assert one.text(QAccessible.Text.Name) == "Diary"
    assert one.text(QAccessible.Text.Description) == "Ctrl+D"


def test_a_part_of_a_page_has_no_button_and_marks_that_page(theme: Theme, qtbot: QtBot) -> None:
    part = PageSpec("Backups", Words("Rooms", "Backups"), "sun", "", Page, part_of="Settings")
    made = Rail(theme, PlainEnglish(), [spec("Today", False), spec("Settings", True), part])
    qtbot.addWidget(made)
    with pytest.raises(KeyError):
        made.button("Backups")
    made.mark("Backups")
    assert made.button("Settings").isChecked()
    assert not made.button("Today").isChecked()
