"""What assistive technology is told: roles, states and actions of our own widgets, and announcements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QAccessibleWidget, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QApplication


def install_roles(app: QApplication) -> None:
    """Let any widget tell assistive technology what it is, for which Qt offers no setters.

    A widget class says its role by ``accessible_role``. It may also have ``accessible_state(state)``,
    which adds to the state Qt knows, ``accessible_press()``, which is offered as an action, and
    ``accessible_value()``, which gives its value in words.
    Qt asks only while assistive technology (or a test) is looking.
    """
    if not app.property("roles_installed"):
        app.setProperty("roles_installed", True)
        QAccessible.installFactory(_interface)


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say `text` without moving the focus; nothing happens without one."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def tell_expanded(state: QAccessible.State, *, expanded: bool) -> None:
    """Say in `state` that a control opens and closes something, and which it is now."""
    state.expandable = True  # pyright: ignore[reportAttributeAccessIssue]
    state.expanded = expanded  # pyright: ignore[reportAttributeAccessIssue]
    state.collapsed = not expanded  # pyright: ignore[reportAttributeAccessIssue]


def announce_expanded(widget: QWidget) -> None:
    """Tell that what `widget` opens and closes is open or closed now."""
    if QAccessible.isActive():
        changed = QAccessible.State()
        changed.expanded = changed.collapsed = True  # pyright: ignore[reportAttributeAccessIssue]
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(widget, changed))


def _interface(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(thing, "accessible_role", None)
    if role is None or class_name != type(thing).__name__ or not isinstance(thing, QWidget):
        return None
    if hasattr(thing, "accessible_press"):
        return _Control(thing, role)
    return QAccessibleWidget(thing, role)


class _Control(QAccessibleWidget):
    """A control of ours: its press and its state come from the widget."""

    def state(self) -> QAccessible.State:
        state = super().state()
        tell = getattr(self.object(), "accessible_state", None)
        if tell is not None:
            tell(state)
        return state

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Value:
            value = getattr(self.object(), "accessible_value", None)
            return value() if value is not None else ""
        return super().text(kind)

    def actionNames(self) -> list[str]:
        return ["Press", "SetFocus"]

    def doAction(self, name: str) -> None:
        widget = self.object()
        if not isinstance(widget, QWidget):
            return
        if name == "SetFocus":
            widget.setFocus()
        elif widget.isEnabled():  # "Press", or the "Toggle" some bridges ask of a radio button
            widget.accessible_press()  # pyright: ignore[reportAttributeAccessIssue]
