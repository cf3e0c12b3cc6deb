"""What assistive technology is told: roles of our own widgets, and announcements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAccessibleWidget, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QApplication


def install_roles(app: QApplication) -> None:
    """Let any widget say what it is by a class attribute ``accessible_role``.

    Qt gives plain widgets no role and offers no setter. Qt asks the factory only while assistive
    technology (or a test) is looking.
    """
    if not app.property("roles_installed"):
        app.setProperty("roles_installed", True)
        QAccessible.installFactory(_interface)


def _interface(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(thing, "accessible_role", None)
    if role is None or class_name != type(thing).__name__ or not isinstance(thing, QWidget):
        return None
    return QAccessibleWidget(thing, role)


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say `text` without moving the focus; nothing happens without one."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
