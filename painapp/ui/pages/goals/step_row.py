"""A small step on its ladder: its words, what was tried of it, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.goals import is_open
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.beside import Beside
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.ui.pages.goals.state import StepLine
    from painapp.ui.theme.theme import Theme

UP, DOWN, TODAY, CHANGE = "up", "down", "today", "change"


class StepRow(QWidget):
    """Shows a `StepLine`; its buttons leave as `pressed`."""

    pressed = Signal(str)
    """One of UP, DOWN, TODAY and CHANGE."""
    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._say = language.text
        self.line: StepLine | None = None
        self.words, self.detail = Label(theme, kind="strong"), Label(theme, kind="soft")
        said = QWidget()
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(4))
        column.addStretch(1)
        column.addWidget(self.words)
        column.addWidget(self.detail)
        column.addStretch(1)
        named = {UP: _UP, DOWN: _DOWN, TODAY: _SHOW, CHANGE: _CHANGE}
        self.buttons = {action: TextButton(theme, self._say(words)) for action, words in named.items()}
        for action, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, action=action: self.pressed.emit(action))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Beside(theme, said, ButtonRow(theme, *self.buttons.values())))

    def show_line(self, line: StepLine) -> None:
        """Show another state; the keyboard stays on a button that can be pressed."""
        self.line = line
        self.setAccessibleName(line.words)
        self.words.setText(line.words)
        self.detail.setText(line.detail)
        self.detail.setVisible(bool(line.detail))
        self.buttons[TODAY].setText(self._say(_TAKE_OFF if line.step.on_today else _SHOW))
        self.buttons[TODAY].setVisible(is_open(line.step) and not line.step.by_coach)
        for button in self.buttons.values():
            button.setAccessibleDescription(line.words)
        self._allow(UP, not line.first, DOWN if not line.last else CHANGE)
        self._allow(DOWN, not line.last, UP if not line.first else CHANGE)
        for action in (UP, DOWN):
            self.buttons[action].setVisible(not (line.first and line.last))

    def take_focus(self, action: str) -> None:
        """Put the keyboard on a button, or on the one that goes the other way where that is at its end."""
        other = {UP: DOWN, DOWN: UP}.get(action, action)
        self.buttons[action if self.buttons[action].isEnabled() else other].setFocus()

    def _allow(self, action: str, allowed: bool, instead: str) -> None:
        button = self.buttons[action]
        if not allowed and button.hasFocus():
            self.buttons[instead].setEnabled(True)
            self.buttons[instead].setFocus()
        button.setEnabled(allowed)


_UP = QT_TRANSLATE_NOOP("Goals", "Up")
_DOWN = QT_TRANSLATE_NOOP("Goals", "Down")
_SHOW = QT_TRANSLATE_NOOP("Goals", "Show on Today")
_TAKE_OFF = QT_TRANSLATE_NOOP("Goals", "Take off Today")
_CHANGE = QT_TRANSLATE_NOOP("Goals", "Change")
