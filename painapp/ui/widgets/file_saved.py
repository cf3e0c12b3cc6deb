"""Where a file was saved, with a way to open it; or why it was not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme


class FileSaved(QWidget):
    """Hidden until there is something to say; `open_words` name the button that opens the file."""

    def __init__(self, theme: Theme, language: Language, open_words: str) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self.file: Path | None = None
        """The file that was saved last; None where that is not what is chosen now."""
        self.words = Label(theme)
        self.open = QuietButton(theme, open_words, "file-text")
        self.open.clicked.connect(self._open_file)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.words)
        self._column.addWidget(ButtonRow(theme, self.open))
        self.hide()
        self._dress()
        theme.changed.connect(self._dress)

    def show_saved(self, file: Path) -> None:
        """Say where it is."""
        self.file = file
        folder = file.parent.name or str(file.parent)
        self._say(self._language.text(_SAVED, file=file.name, folder=folder))
        self.open.show()

    def show_problem(self, text: str) -> None:
        """Say why it could not be saved."""
        self.file = None
        self.open.hide()
        self._say(text)

    def forget(self) -> None:
        """What was saved is no longer what is chosen."""
        self.file = None
        if self.open.hasFocus():
            self.focusPreviousChild()
        self.words.setText("")
        self.hide()

    def _say(self, text: str) -> None:
        self.words.setText(text)
        self.show()
        announce(self, text)

    def _open_file(self) -> None:
        if self.file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.file)))

    def _dress(self) -> None:
        self._column.setSpacing(self._theme.gap(8))


_SAVED = QT_TRANSLATE_NOOP("FileSaved", "Saved as {file} in {folder}.")
