"""A card that makes a file of the whole diary: its button, how far it is, and where the file went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.safety.open_card import OpenCard
from painapp.ui.shell.messages import trouble_text
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.progress_line import ProgressLine

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.domain.ports import Language
    from painapp.ui.shell.backup_keeper import BackupKeeper
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.painted_button import PaintedButton
    from painapp.vault.vault import Vault


class FileCard(OpenCard):
    """A subclass lays `make`, `show_folder`, `progress` and `outcome` where it wants them."""

    def __init__(
        self, theme: Theme, language: Language, keeper: BackupKeeper, title: str, make: PaintedButton
    ) -> None:
        super().__init__(theme, title)
        self._language = language
        self._keeper = keeper
        self._vault: Vault | None = None
        self.saved: Path | None = None
        """Where the last file went."""
        self.make = make
        self.make.clicked.connect(self.begin)
        self.progress = ProgressLine(theme)
        self.progress.stop_pressed.connect(keeper.stop)
        self.outcome = Label(theme)
        self.show_folder = QuietButton(theme, language.text(_SHOW_FOLDER))
        self.show_folder.clicked.connect(self._open_folder)

    def begin(self) -> None:
        """Ask where the file is to go, then make it: `started`, and `ended` when that is over."""
        raise NotImplementedError

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self._vault = vault
        self.refresh()

    def close_diary(self) -> None:
        """See OpenCard."""
        self._vault = None
        self.forget()

    def started(self, text: str) -> None:
        """Say what is being done, with a way to stop it."""
        self.forget()
        self.progress.start(text)
        self.make.setEnabled(False)
        self.progress.stop.setFocus()

    def ended(self, outcome: ExpectedError | Path | None, said: str = "") -> None:
        """Say where the file is, or why there is none; nothing where the person stopped it."""
        had_focus = self.progress.stop.hasFocus()
        self.make.setEnabled(True)
        self.progress.finish()
        if had_focus:
            self.make.setFocus()
        if isinstance(outcome, ExpectedError):
            self._say(trouble_text(outcome, self._language))
        elif outcome is not None:
            self.saved = outcome
            self._say(said)
            self.show_folder.show()

    def forget(self) -> None:
        """Say nothing of any file."""
        self.saved = None
        self.progress.finish()
        self.make.setEnabled(True)
        self.outcome.setText("")
        self.outcome.hide()
        self.show_folder.hide()

    def _say(self, text: str) -> None:
        self.outcome.setText(text)
        self.outcome.show()
        announce(self, text)

    def _open_folder(self) -> None:
        if self.saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.saved.parent)))


def folder_name(file: Path) -> str:
    """Return what the folder of a file is called; the whole of it at the root of a disk."""
    return file.parent.name or str(file.parent)


_SHOW_FOLDER = QT_TRANSLATE_NOOP("Safety", "Show the folder")
