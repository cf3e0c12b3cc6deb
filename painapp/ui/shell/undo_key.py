"""Ctrl+Z in a box of text: what was typed there first, and then the last change of the diary."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

_STAYED = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}
"""How the keyboard comes back to where it was: the person has not been elsewhere in the window."""


class UndoKey(QObject):
    """Leaves Ctrl+Z to `box` only while it can take back something typed since the keyboard came to it.

    Qt's boxes keep the key to themselves even where they have nothing to take back; then the diary's last
    change would be out of reach for whoever is in one.
    """

    def __init__(self, box: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(box)
        self._box = box
        self._typed = False
        self._typing = False
        box.installEventFilter(self)
        box.textChanged.connect(self._changed)
        if isinstance(box, QLineEdit):
            box.textEdited.connect(self._edited)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the key from the box where the box has nothing to do for it."""
        if isinstance(event, QFocusEvent):
            if event.gotFocus() and event.reason() not in _STAYED:
                self._typed = False
        elif (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not (self._typed and can_undo(self._box))
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _edited(self) -> None:
        self._typing = True

    def _changed(self) -> None:
        # A line that was emptied for its next word has nothing of the person's to take back, though it could.
        self._typed = self._typing or not isinstance(self._box, QLineEdit)
        self._typing = False


def can_undo(box: QLineEdit | QPlainTextEdit) -> bool:
    """Tell whether a box can take back something."""
    return box.isUndoAvailable() if isinstance(box, QLineEdit) else box.document().isUndoAvailable()


def mind(box: QObject) -> None:
    """Let Ctrl+Z in this box go on to the diary; once is enough for each."""
    if isinstance(box, QLineEdit | QPlainTextEdit) and box.findChild(UndoKey) is None:
        UndoKey(box)
