"""The keys that work everywhere in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from painapp.ui.shell.rooms import HELP_KEY

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from painapp.ui.shell.rooms import PageSpec
    from painapp.ui.shell.window import MainWindow


def listen_to_keys(window: MainWindow, specs: Sequence[PageSpec]) -> None:
    """Let each page's key open it, and the others do what they do in every room."""

    def key(name: QKeySequence, action: Callable[[], None]) -> None:
        QShortcut(name, window).activated.connect(action)

    for spec in specs:
        if spec.key:
            key(QKeySequence(spec.key), lambda page_id=spec.id: window.show_room(page_id))
    key(QKeySequence(HELP_KEY), window.help_wanted.emit)
    key(QKeySequence("F9"), window.hide_now)
    key(QKeySequence(QKeySequence.StandardKey.Undo), window.undo)
    key(QKeySequence("Esc"), window.go_back)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.focusChanged.connect(_mind_boxes)


def _mind_boxes(_before: QWidget | None, now: QWidget | None) -> None:
    """Let Ctrl+Z in a box of text reach the diary where the box has nothing to take back."""
    if now is not None and (now.inherits("QLineEdit") or now.inherits("QPlainTextEdit")):
        from painapp.ui.shell.undo_key import mind

        mind(now)
