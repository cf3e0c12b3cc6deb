"""What assistive technology is told: roles, states and actions of our own widgets, and announcements."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakSet

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid

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
        interfaces = Interfaces()
        QAccessible.installFactory(interfaces.of)
        app.aboutToQuit.connect(interfaces.let_go)


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


class Interfaces:
    """Makes what Qt tells assistive technology of our widgets from, and has Qt let go of it in time.

    Python holds each of them, as Qt does. Where Python goes first, as it does when the app ends, Qt would end
    each a second time, and the process with it.
    """

    def __init__(self) -> None:
        self._made: WeakSet[QAccessibleInterface] = WeakSet()
        self._over = False

    def of(self, class_name: str, thing: QObject) -> QAccessibleInterface | None:
        """Return what tells of a widget; None where Qt is to make it."""
        role = getattr(thing, "accessible_role", None)
        if self._over or role is None or class_name != type(thing).__name__ or not isinstance(thing, QWidget):
            return None
        made = _Control(thing, role) if hasattr(thing, "accessible_press") else QAccessibleWidget(thing, role)
        self._made.add(made)
        return made

    def let_go(self) -> None:
        """Have Qt end them all while they are there, and make no more."""
        self._over = True
        for one in list(self._made):
            if isValid(one):
                QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(one))


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
