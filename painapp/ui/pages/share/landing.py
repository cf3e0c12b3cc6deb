"""Where a file is about to go, where that is copied elsewhere; and where it went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme


class Landing(QWidget):
    """Hidden until there is something to say. It lies below the button that saves, `home`."""

    def __init__(self, theme: Theme, language: Language, home: QWidget) -> None:
        super().__init__()
        say = language.text
        self._theme = theme
        self._language = language
        self._home = home
        self._saved_at: Path | None = None
        self._go_on: Callable[[], None] | None = None
        self._elsewhere: Callable[[], None] | None = None
        self.warning = Notice(theme)
        self.elsewhere = QuietButton(theme, say(_ELSEWHERE))
        self.elsewhere.clicked.connect(self._choose_elsewhere)
        self.there = QuietButton(theme, say(_THERE))
        self.there.clicked.connect(self._save_there)
        self.asking = ButtonRow(theme, self.elsewhere, self.there)
        self.saved = Label(theme)
        self.show_folder = QuietButton(theme, say(_SHOW_FOLDER))
        self.show_folder.clicked.connect(self._open_folder)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.warning, self.asking, self.saved):
            self._column.addWidget(part)
        self._column.addWidget(self.show_folder, 0, Qt.AlignmentFlag.AlignLeading)
        theme.changed.connect(self._dress)
        self._dress()
        self.forget()

    def ask(self, service: str, go_on: Callable[[], None], elsewhere: Callable[[], None]) -> None:
        """Say that `service` copies what lies there, and let the person choose."""
        self.forget()
        self._go_on, self._elsewhere = go_on, elsewhere
        self.asking.show()
        self.show()
        self.warning.show_notice(self._language.text(_SYNCED, service=service))
        self.elsewhere.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_saved(self, file: Path) -> None:
        """Say where the file is."""
        self.forget()
        self._saved_at = file
        folder = file.parent.name or str(file.parent)
        self.saved.setText(self._language.text(_SAVED, file=file.name, folder=folder))
        for part in (self.saved, self.show_folder, self):
            part.show()
        announce(self, self.saved.text())

    def say(self, text: str) -> None:
        """Say what was done instead of saving a file."""
        self.forget()
        self.saved.setText(text)
        self.saved.show()
        self.show()
        announce(self, text)

    def forget(self) -> None:
        """What was saved is no longer what is in sight."""
        self._saved_at = self._go_on = self._elsewhere = None
        if any(one.hasFocus() for one in (self.show_folder, self.there, self.elsewhere)):
            self._home.setFocus(Qt.FocusReason.OtherFocusReason)
        self.saved.setText("")
        self.warning.dismiss()
        for part in (self.asking, self.saved, self.show_folder, self):
            part.hide()

    def _save_there(self) -> None:
        go_on = self._go_on
        self.forget()
        if go_on is not None:
            go_on()

    def _choose_elsewhere(self) -> None:
        elsewhere = self._elsewhere
        self.forget()
        if elsewhere is not None:
            elsewhere()

    def _open_folder(self) -> None:
        if self._saved_at is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved_at.parent)))

    def _dress(self) -> None:
        self._column.setSpacing(self._theme.gap(8))


_SYNCED = QT_TRANSLATE_NOOP(
    "Share",
    "{service} copies what lies in this folder to other computers. Others may be able to see the file there.",
)
_ELSEWHERE = QT_TRANSLATE_NOOP("Share", "Choose another folder")
_THERE = QT_TRANSLATE_NOOP("Share", "Save it there")
_SAVED = QT_TRANSLATE_NOOP("Share", "Saved as {file} in {folder}.")
_SHOW_FOLDER = QT_TRANSLATE_NOOP("Share", "Show in folder")
