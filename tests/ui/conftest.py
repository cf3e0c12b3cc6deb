"""The look that widgets under test take: one theme for the run, as fresh for each test."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from unittest.mock import patch

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from painapp.ui.theme.theme import Theme
from painapp.ui.widgets.text_block import TextBlock
from tests.stage import Props

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

Control = TypeVar("Control", bound=QWidget)
RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="session", autouse=True)
def words_set_once() -> Iterator[None]:
    """The same words in the same type and width are laid out once for all windows of a run.

    Each window is as new, and asks for what the ones before it had: that took a tenth of the time.
    """
    lay_out = TextBlock.__init__

    @lru_cache(maxsize=20_000)
    def laid_out(*said: Any, **more: Any) -> dict[str, Any]:
        made = TextBlock.__new__(TextBlock)
        lay_out(made, *said, **more)
        return vars(made)

    def take(block: TextBlock, *said: Any, **more: Any) -> None:
        if type(block) is TextBlock:
            vars(block).update(laid_out(*said, **more))
        else:
            lay_out(block, *said, **more)

    with patch.object(TextBlock, "__init__", take):
        yield


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
