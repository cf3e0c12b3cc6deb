"""Asks with the system's own dialog where a file is to go; a test or the demo answers in its place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from painapp.domain.ports import Language


class SaveDialog:
    """Called with a file's name, gives the place the person chose, or None when they left it.

    The end of the name tells which kind of file it is, .pdf or .wav. It begins in Documents, and later where
    the last file went. `remembers` is the folder for what Qt's own dialog keeps of the places it was in; a
    demo's goes with the demo.
    """

    def __init__(self, parent: QWidget, language: Language, remembers: Path) -> None:
        self._parent = parent
        self._language = language
        self._remembers = remembers
        self._folder: Path | None = None

    def __call__(self, name: str) -> Path | None:
        """Ask; the dialog itself asks before a file is replaced."""
        folder = self._folder or documents()
        # Else it would be ~/.config/QtProject.conf, which all programs with Qt share.
        kept = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
        QSettings.setPath(*kept, str(self._remembers))
        kind = Path(name).suffix
        title, kinds = _KINDS[kind]
        dialog = QFileDialog(self._parent, self._language.text(title), str(folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self._language.text(kinds))
        dialog.setDefaultSuffix(kind.removeprefix("."))
        dialog.selectFile(name)
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        if not chosen:
            return None
        self._folder = Path(chosen[0]).parent
        return Path(chosen[0])


def documents() -> Path:
    """Return the person's folder for documents, or their home where there is none."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder if folder.is_dir() else Path.home()


_KINDS = {
    ".ics": (
        QT_TRANSLATE_NOOP("Share", "Save for your calendar"),
        QT_TRANSLATE_NOOP("Share", "Calendar files (*.ics)"),
    ),
    ".pdf": (QT_TRANSLATE_NOOP("Share", "Save as PDF"), QT_TRANSLATE_NOOP("Share", "PDF files (*.pdf)")),
    ".json": (
        QT_TRANSLATE_NOOP("Share", "Save as a JSON file"),
        QT_TRANSLATE_NOOP("Share", "JSON files (*.json)"),
    ),
    ".wav": (
        QT_TRANSLATE_NOOP("Share", "Save as a sound file"),
        QT_TRANSLATE_NOOP("Share", "Sound files (*.wav)"),
    ),
    ".zip": (
        QT_TRANSLATE_NOOP("Share", "Save as a zip file"),
        QT_TRANSLATE_NOOP("Share", "Zip files (*.zip)"),
    ),
}
