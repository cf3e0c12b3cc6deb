"""Shows one note of the system's own, and tells when it is pressed: by D-Bus on Linux, else by the tray's.

Loaded when the first reminder comes; nothing of it slows a start.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QIcon


class Note(NamedTuple):
    """What others may read over a shoulder: `sender` stands where the name of an app would, `press` on it."""

    text: str
    sender: str
    press: str


class Notifier(Protocol):
    """Shows notes; a newer one takes the place of the one before."""

    def show(self, note: Note) -> None:
        """Show it, or call what was given for when that is not possible."""
        ...

    def take_away(self) -> None:
        """Take what is shown off the screen."""
        ...


class Heard(NamedTuple):
    """What a notifier calls, on the UI thread."""

    pressed: Callable[[], None]
    failed: Callable[[], None]
    """Nothing here shows notes."""


def notifier(parent: QObject, icon: QIcon, heard: Heard) -> Notifier:
    """Return what shows notes on this computer."""
    if sys.platform == "linux":
        from painapp.system.notifications_linux import DesktopNotes

        return DesktopNotes(parent, heard)
    from painapp.system.notifications_tray import TrayNotes

    return TrayNotes(parent, icon, heard)
