"""A link in the words of a lesson: a target of its own over words that something else paints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from painapp.content.marked_text import Run

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class TextLink(QAbstractButton):
    """A link in the words of a `MarkedText`, which paints it."""

    accessible_role = QAccessible.Role.Link

    def __init__(self, words: QWidget, run: Run) -> None:
        super().__init__(words)
        self.link = run.link
        """Where it leads."""
        self.start = self.end = 0
        """Its characters in the words."""
        self.setText(run.text.replace("&", "&&"))
        self.setAccessibleName(run.text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.pressed.connect(words.update)
        self.released.connect(words.update)
        self.show()

    def accessible_press(self) -> None:
        """What assistive technology does when it presses."""
        self.click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses as the space bar does."""
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint nothing: the words are painted by what it lies on."""
