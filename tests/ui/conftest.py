"""The look that widgets under test take: one theme for the run, as fresh for each test."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from painapp.ui.theme.theme import Theme
from tests.stage import Props
from tests.words_set_once import words_set_once

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

__all__ = ["Window", "props", "theme", "window", "words_set_once"]

Control = TypeVar("Control", bound=QWidget)
RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="session")
def _one_theme(qapp: QApplication) -> Theme:
    return Theme(qapp, RESOURCES / "fonts", RESOURCES / "icons", "light", 100, reduced_motion=False)


@pytest.fixture
def theme(_one_theme: Theme, qapp: QApplication) -> Iterator[Theme]:
    """Light, 100 %, left to right, British; whatever a test changes is put back."""
    usual = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield _one_theme
    QLocale.setDefault(usual)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    _one_theme.apply("light", 100, reduced_motion=False)


class Window(QWidget):
    """An active window for controls under test, with one more control after them to go to."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        self._qtbot = qtbot
        self.elsewhere = QLineEdit()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.elsewhere)

    def put(self, control: Control) -> Control:
        """Show `control` above the other one, and give it back."""
        self._column.insertWidget(self._column.count() - 1, control)
        self.resize(900, 700)
        with self._qtbot.waitActive(self):
            self.show()
            self.activateWindow()
        self._qtbot.waitUntil(control.isVisible)
        return control


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    """Return an empty window, closed after the test."""
    made = Window(qtbot)
    qtbot.addWidget(made)
    return made


@pytest.fixture(scope="session")
def props() -> Generator[Props]:
    """Return the diaries a stage can be set with."""
    with Props() as made:
        yield made
