"""One tracker in the list: its name, what it holds, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.columns import Columns
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.ui.pages.writing.state import TrackerLine
    from painapp.ui.theme.theme import Theme

UP, DOWN, CHANGE, PUT_AWAY, BRING_BACK, REMOVE = "up", "down", "change", "put away", "bring back", "remove"
FOLLOWED = (UP, DOWN, CHANGE, PUT_AWAY)
"""What can be done with one in sight."""
AWAY = (BRING_BACK, REMOVE)
"""What can be done with one that was put away."""

SIDE_BY_SIDE = 620
"""Width in which the buttons stand beside the words, in pixels at 100 %."""


class TrackerRow(QWidget):
    """Shows a `TrackerLine` with a button for each of `actions`."""

    pressed = Signal(str)
    """One of the actions."""
    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, actions: Sequence[str]) -> None:
        super().__init__()
        self._theme = theme
        self._name, self._detail = Label(theme, kind="strong"), Label(theme, kind="soft")
        words = QWidget()
        self._words = QVBoxLayout(words)
        self._words.setContentsMargins(0, 0, 0, 0)
        for part in (self._name, self._detail):
            self._words.addWidget(part)
        self._words.addStretch(1)
        named = {
            UP: self.tr("Up"),
            DOWN: self.tr("Down"),
            CHANGE: self.tr("Change"),
            PUT_AWAY: self.tr("Put away"),
            BRING_BACK: self.tr("Bring back"),
            REMOVE: self.tr("Remove"),
        }
        self.buttons = {action: TextButton(theme, named[action]) for action in actions}
        for action, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, action=action: self.pressed.emit(action))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Columns(theme, words, ButtonRow(theme, *self.buttons.values()), narrowest=SIDE_BY_SIDE))
        self._dress()
        theme.changed.connect(self._dress)

    def show_line(self, line: TrackerLine) -> None:
        """Show another line; the keyboard stays on a button that can be pressed."""
        self.setAccessibleName(line.name)
        self._name.setText(line.name)
        self._detail.setText(line.detail)
        self._detail.setVisible(bool(line.detail))
        for button in self.buttons.values():
            button.setAccessibleDescription(line.name)
        if UP in self.buttons:
            self._allow(UP, not line.first, DOWN if not line.last else CHANGE)
            self._allow(DOWN, not line.last, UP if not line.first else CHANGE)
            for action in (UP, DOWN):
                self.buttons[action].setVisible(not (line.first and line.last))

    def _allow(self, action: str, allowed: bool, instead: str) -> None:
        button = self.buttons[action]
        if not allowed and button.hasFocus():
            self.buttons[instead].setEnabled(True)
            self.buttons[instead].setFocus()
        button.setEnabled(allowed)

    def _dress(self) -> None:
        self._words.setSpacing(self._theme.gap(4))
