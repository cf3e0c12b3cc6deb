"""Notes on Windows and macOS: what a sign in the tray can show, which is there only as long as the note."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QSystemTrayIcon

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

    from painapp.system.notifications import Heard, Note

STAYS_MS = 5 * 60_000
"""How long the sign stays, so that the note can be pressed."""


class TrayNotes(QObject):
    """Shows a note beside a sign of its own. `made` stands in for the system's in tests."""

    def __init__(self, parent: QObject, icon: QIcon, heard: Heard, made: Any = QSystemTrayIcon) -> None:
        super().__init__(parent)
        self._heard = heard
        self._made = made
        self.icon = made(icon, self)
        self.icon.messageClicked.connect(self._press)
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(STAYS_MS)
        self._over.timeout.connect(self.take_away)

    def show(self, note: Note) -> None:
        """Show the sign and the note beside it."""
        if not (self._made.isSystemTrayAvailable() and self._made.supportsMessages()):
            self._heard.failed()
            return
        self.icon.setToolTip(note.sender)
        self.icon.show()
        self.icon.showMessage(note.sender, note.text, self.icon.icon(), STAYS_MS)
        self._over.start()

    def take_away(self) -> None:
        """Take sign and note away."""
        self._over.stop()
        self.icon.hide()

    def _press(self) -> None:
        self.take_away()
        self._heard.pressed()
