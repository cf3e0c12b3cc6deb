"""Asks with the system's own dialogs for a file or a folder; a test or the demo answers in its place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog

from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from painapp.domain.ports import Language


class Asking(Protocol):
    """Asks the person for a place. Each gives None when they left the dialog."""

    def backup_file(self) -> Path | None:
        """Ask which backup file to open."""
        ...

    def export_file(self) -> Path | None:
        """Ask which full export to bring in."""
        ...

    def folder(self) -> Path | None:
        """Ask for a folder that is there, to put something into."""
        ...


class FileDialogs:
    """Asks in dialogs over `parent`. Qt's own dialog keeps its places in `remembers`."""

    def __init__(self, parent: QWidget, language: Language, remembers: Path) -> None:
        self._parent = parent
        self._language = language
        self._remembers = remembers

    def backup_file(self) -> Path | None:
        """See Asking."""
        dialog = self._dialog(self._language.text(_WHICH), QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self._language.text(_BACKUPS))
        return _answer(dialog)

    def export_file(self) -> Path | None:
        """See Asking."""
        dialog = self._dialog(self._language.text(_WHICH_FILE), QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self._language.text(_EXPORTS))
        return _answer(dialog)

    def folder(self) -> Path | None:
        """See Asking."""
        dialog = self._dialog(self._language.text(_WHERE), QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return _answer(dialog)

    def _dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        # Else it would be ~/.config/QtProject.conf, which all programs with Qt share.
        kept = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
        QSettings.setPath(*kept, str(self._remembers))
        dialog = QFileDialog(self._parent, title, str(Path.home()))
        dialog.setFileMode(mode)
        return dialog


def _answer(dialog: QFileDialog) -> Path | None:
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None


_WHICH = QT_TRANSLATE_NOOP("Backups", "Choose the backup")
_BACKUPS = QT_TRANSLATE_NOOP("Backups", "PainApp backups (*.painapp)")
_WHICH_FILE = QT_TRANSLATE_NOOP("Everything", "Choose the file")
_EXPORTS = QT_TRANSLATE_NOOP("Everything", "Everything from PainApp (*.zip *.json)")
_WHERE = QT_TRANSLATE_NOOP("Backups", "Choose a folder")
