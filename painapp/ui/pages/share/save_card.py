"""The one main action of Share: saving the pages in sight, and where they went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.buttons import PrimaryButton, QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme


class SaveCard(Card):
    """A quiet line, the button, and after saving the file's place with a way to it."""

    save_pressed = Signal()

    def __init__(self, theme: Theme, language: Language) -> None:
        say = language.text
        super().__init__(theme)
        self.setAccessibleName(say(_SAVE))
        self._language = language
        self._saved_at: Path | None = None
        self.line = Label(theme, say(_FILED), kind="soft")
        self.save = PrimaryButton(theme, say(_SAVE), "download")
        self.save.clicked.connect(self.save_pressed)
        self.saved = Label(theme)
        self.show_folder = QuietButton(theme, say(_SHOW_FOLDER))
        self.show_folder.clicked.connect(self._open_folder)
        for part in (self.line, self.save, self.saved):
            self.body.addWidget(part)
        self.body.addWidget(self.show_folder, 0, Qt.AlignmentFlag.AlignLeading)
        self.forget_saved()

    def show_nothing(self, nothing: bool) -> None:
        """Offer to save, unless there is `nothing` on the page."""
        self.line.setText(self._language.text(_NOTHING if nothing else _FILED))
        self.save.setVisible(not nothing)

    def show_saved(self, file: Path) -> None:
        """Say where the file is."""
        self._saved_at = file
        folder = file.parent.name or str(file.parent)
        self.saved.setText(self._language.text(_SAVED, file=file.name, folder=folder))
        self.saved.show()
        self.show_folder.show()
        announce(self, self.saved.text())

    def forget_saved(self) -> None:
        """What was saved is no longer what is in sight."""
        self._saved_at = None
        if self.show_folder.hasFocus():
            self.save.setFocus(Qt.FocusReason.OtherFocusReason)
        self.saved.setText("")
        self.saved.hide()
        self.show_folder.hide()

    def _open_folder(self) -> None:
        if self._saved_at is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved_at.parent)))


_FILED = QT_TRANSLATE_NOOP(
    "Share", "Once it is filed, this can become part of your health record, and others may see it."
)
_NOTHING = QT_TRANSLATE_NOOP("Share", "There is nothing on the page to save yet.")
_SAVE = QT_TRANSLATE_NOOP("Share", "Save as PDF")
_SAVED = QT_TRANSLATE_NOOP("Share", "Saved as {file} in {folder}.")
_SHOW_FOLDER = QT_TRANSLATE_NOOP("Share", "Show in folder")
