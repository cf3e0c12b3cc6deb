"""One region of the drawn body for the keyboard and assistive technology: where it is, what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from painapp.content.body_map import Way
    from painapp.ui.widgets.body_figure import BodyFigure

_WAYS: dict[int, Way] = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
}
_PRESS = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
_OFF = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_TURN = {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class RegionSpot(QWidget):
    """A check box without a look of its own, over its region; the mouse presses the drawing below it.

    Of all spots of a figure one is a Tab stop. Keys: arrows go to the neighbour as it is seen, Space or
    Enter marks, digits give a number, Delete takes off, + looks closer, Page Up and Page Down turn the body.
    """

    accessible_role = QAccessible.Role.CheckBox

    def __init__(self, figure: BodyFigure, region: str, name: str) -> None:
        super().__init__(figure)
        self.region = region
        self._figure = figure
        self.marked = False
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def say(self, said: str) -> None:
        """Tell assistive technology what is said of the region; "" where it is not marked."""
        changed = self.marked != bool(said)
        self.marked = bool(said)
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
        if changed and QAccessible.isActive():
            state = QAccessible.State()
            state.checked = True  # pyright: ignore[reportAttributeAccessIssue]
            QAccessible.updateAccessibility(QAccessibleStateChangeEvent(self, state))

    def accessible_state(self, state: QAccessible.State) -> None:
        """A region is marked or not."""
        state.checkable = True  # pyright: ignore[reportAttributeAccessIssue]
        state.checked = self.marked  # pyright: ignore[reportAttributeAccessIssue]

    def accessible_press(self) -> None:
        """As a press on the drawing."""
        self._figure.press(self.region)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key means on the body; leave the rest to others."""
        if event.modifiers() & _COMMANDS or not self._do(event):
            self._figure.forget_digit()
            super().keyPressEvent(event)

    def _do(self, event: QKeyEvent) -> bool:
        figure, key, typed = self._figure, event.key(), event.text()
        if len(typed) == 1 and typed in "0123456789":
            return figure.type_digit(self.region, int(typed), repeated=event.isAutoRepeat())
        figure.forget_digit()
        if key in _WAYS:
            figure.go(self.region, _WAYS[key])
        elif key in _PRESS:
            figure.press(self.region)
        elif key in _OFF:
            figure.taken_off.emit(self.region)
        elif key in _TURN:
            figure.turned.emit()
        elif typed == "+":
            figure.closer.emit(self.region)
        elif key == Qt.Key.Key_Escape and figure.is_close_up:
            figure.left.emit()
        else:
            return False
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        self._figure.focus_moved(self.region, by_mouse=event.reason() == Qt.FocusReason.MouseFocusReason)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A 0 typed after coming back is a 0."""
        self._figure.focus_moved(None, by_mouse=False)
        super().focusOutEvent(event)
