"""The last chip of a group: "Add your own", which turns into a line to type in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from painapp.ui.theme.tokens import REGULAR, TARGET
from painapp.ui.widgets.buttons import QuietButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent

    from painapp.ui.theme.theme import Theme

LINE_WIDTH = 220
"""Of the line to type in, in pixels at 100 %."""


class AddChip(QuietButton):
    """A pill with a plus."""

    weight = REGULAR

    def radius(self) -> int:
        """Round like the chips before it."""
        return min(self.height() // 2, self.theme.px(TARGET) // 2)


class OwnLine(QLineEdit):
    """The line: Enter or leaving it says `left`, Esc empties it first."""

    left = Signal(bool)
    """Whether by a key, so that the focus should go back to the chip."""

    def event(self, event: QEvent) -> bool:
        """Keep Esc from whatever else it would do in the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc belong to the line alone."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit(True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed counts, also without Enter."""
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}:
            self.left.emit(False)


class OwnWords(QObject):
    """The chip and its line, of which one is shown; calls `take` with what was typed."""

    def __init__(self, theme: Theme, words: str, take: Callable[[str], None], group: QWidget) -> None:
        super().__init__(group)
        self._theme = theme
        self._take = take
        self.chip = AddChip(theme, words, "plus", group)
        self.line = OwnLine(group)
        self.line.setAccessibleName(words)
        self.line.hide()
        self.line.left.connect(self._close)
        self.chip.clicked.connect(self._open)
        self.widgets: tuple[QWidget, ...] = (self.chip, self.line)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def typed(self) -> str | None:
        """What stands in the line; None while the chip is there instead."""
        return None if self.line.isHidden() else self.line.text()

    def type_again(self, text: str) -> None:
        """Show the line with what was half typed in it."""
        self.line.setText(text)
        self.line.show()
        self.chip.hide()

    def forget(self) -> None:
        """Show the chip again and take nothing of what was typed."""
        self.line.clear()
        self.chip.show()
        self.line.hide()  # its focus may go now: with nothing in it that says nothing

    def _open(self) -> None:
        self.line.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chip.hide()

    def _close(self, by_key: bool) -> None:
        if self.line.isHidden():
            return
        typed = self.line.text()
        self.line.clear()
        self.chip.show()
        if by_key:
            self.line.blockSignals(True)
            self.chip.setFocus(Qt.FocusReason.OtherFocusReason)
            self.line.blockSignals(False)
        self.line.hide()
        if typed:
            self._take(typed)

    def _dress(self) -> None:
        self.line.setMinimumWidth(self._theme.gap(LINE_WIDTH))
