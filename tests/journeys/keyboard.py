"""A person at the made-up computer who has only a keyboard, and reads what stands in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

if TYPE_CHECKING:
    from tests.stage import Stage

MOST_TABS = 120
CTRL = Qt.KeyboardModifier.ControlModifier


class Keyboard:
    """Presses keys on `stage`, and nothing else."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    @property
    def focus(self) -> QWidget:
        """What has the keyboard. Raises AssertionError where nothing has."""
        widget = self.stage.window.focusWidget()
        assert widget is not None, "nothing has the keyboard"
        return widget

    def tab_to(self, words: str) -> None:
        """Press Tab until what is called so has the keyboard. Raises AssertionError where that never is."""
        met: list[str] = []
        for _ in range(MOST_TABS):
            if name_of(self.focus) == words:
                return
            met.append(name_of(self.focus))
            self.stage.press(Qt.Key.Key_Tab)
        raise AssertionError(f"{words!r} is not among {sorted(set(met))}")

    def use(self, words: str) -> None:
        """Tab to a button and press it."""
        self.tab_to(words)
        self.stage.press(Qt.Key.Key_Space)

    def press_what_is_ready(self, words: str) -> None:
        """Press Enter on the button that has the keyboard already, which must be called so."""
        assert name_of(self.focus) == words
        self.stage.press(Qt.Key.Key_Return)

    def fill(self, words: str, text: str) -> None:
        """Tab to a field and type."""
        self.tab_to(words)
        self.stage.type(text)

    def open_safety(self) -> None:
        """Go to the page about keeping the diary safe, by way of Settings."""
        self.stage.press(Qt.Key.Key_Comma, CTRL)
        self.use("Protection, backups and more")
        assert self.stage.room == "safety"

    def reads(self, words: str) -> bool:
        """Whether these words stand somewhere in the window, in sight or further down the page."""
        return any(words in text for text in self.text())

    def text(self) -> list[str]:
        """Return all texts in the window, also those further down the page."""
        labels = self.stage.window.findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible()]


def name_of(widget: QWidget) -> str:
    """Return what a control is called for whoever sees it."""
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.text()
    return widget.accessibleName()
