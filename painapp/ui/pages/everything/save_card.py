"""The way out: everything in one plain file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.safety.open_card import OpenCard
from painapp.ui.shell.messages import trouble_text
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, QuietButton
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.notice import Notice
from painapp.ui.widgets.progress_line import ProgressLine

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from painapp.domain.ports import Language
    from painapp.importing.everything_out import Exported
    from painapp.ui.shell.backup_keeper import BackupKeeper
    from painapp.ui.tasks import Progress
    from painapp.ui.theme.theme import Theme
    from painapp.vault.vault import Vault


class SaveCard(OpenCard):
    """One button; it says beforehand that the file can be read by whoever has it.

    `ask_where`, given a file's name, returns where it is to go, or None.
    """

    def __init__(
        self,
        theme: Theme,
        language: Language,
        keeper: BackupKeeper,
        ask_where: Callable[[str], Path | None],
        app_version: str,
    ) -> None:
        say = language.text
        super().__init__(theme, say(_TITLE))
        self._language = language
        self._keeper = keeper
        self._ask_where = ask_where
        self._app_version = app_version
        self._vault: Vault | None = None
        self.saved: Path | None = None
        """Where the last file went."""
        self.what = Label(theme, say(_WHAT))
        self.open = Notice(theme)
        self.save = PrimaryButton(theme, say(_SAVE), "download")
        self.save.clicked.connect(self.begin)
        self.progress = ProgressLine(theme)
        self.progress.stop_pressed.connect(keeper.stop)
        self.outcome = Label(theme)
        self.show_folder = QuietButton(theme, say(_SHOW_FOLDER))
        self.show_folder.clicked.connect(self._open_folder)
        buttons = ButtonRow(theme, self.save, self.show_folder)
        for part in (self.what, self.open, buttons, self.progress, self.outcome):
            self.body.addWidget(part)
        self.open.show_notice(say(_NOT_ENCRYPTED), "hint")  # only now: what has no parent would be a window
        self._forget()

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self._vault = vault

    def close_diary(self) -> None:
        """See OpenCard."""
        self._vault = None
        self._forget()

    def begin(self) -> None:
        """Ask where, then write the file."""
        from painapp.importing.everything_out import export_everything, file_name

        clock, version = self._keeper.clock, self._app_version
        out = self._ask_where(file_name(clock))
        vault = self._vault
        if out is None or vault is None:  # left, or locked while the dialog was open
            return

        def work(progress: Progress) -> Exported:
            return export_everything(vault, out, clock, version, progress.step)

        self._forget()
        self.progress.start(self._language.text(_SAVING))
        self.save.setEnabled(False)
        self.progress.stop.setFocus()
        self._keeper.run(work, lambda outcome: self._ended(out, outcome), self.progress.show_share)

    def _ended(self, out: Path, outcome: Exported | ExpectedError | None) -> None:
        """Say where the file is, or why there is none; nothing where the person stopped it."""
        had_focus = self.progress.stop.hasFocus()
        self.save.setEnabled(True)
        self.progress.finish()
        if had_focus:
            self.save.setFocus()
        if isinstance(outcome, ExpectedError):
            self._say(trouble_text(outcome, self._language))
        elif outcome is not None:
            self.saved = out
            folder = out.parent.name or str(out.parent)
            self._say(
                self._language.text(_SAVED, count=outcome.entries, file=out.name, folder=folder),
            )
            self.show_folder.show()

    def _say(self, text: str) -> None:
        self.outcome.setText(text)
        self.outcome.show()
        announce(self, text)

    def _forget(self) -> None:
        self.saved = None
        self.progress.finish()
        self.save.setEnabled(True)
        self.outcome.setText("")
        self.outcome.hide()
        self.show_folder.hide()

    def _open_folder(self) -> None:
        if self.saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.saved.parent)))


_TITLE = QT_TRANSLATE_NOOP("Everything", "Save everything")
_WHAT = QT_TRANSLATE_NOOP(
    "Everything",
    "One file with all you have written here, how it was before each change, and your settings. Other "
    "programs can read it, and PainApp can add it to a diary again.",
)
_NOT_ENCRYPTED = QT_TRANSLATE_NOOP(
    "Everything",
    "It is not encrypted: whoever has the file can read it. To keep a copy safe, or to move to another "
    "computer, a backup is better.",
)
_SAVE = QT_TRANSLATE_NOOP("Everything", "Save everything…")
_SAVING = QT_TRANSLATE_NOOP("Everything", "Writing the file…")
_SAVED = QT_TRANSLATE_NOOP("Everything", "Saved: {file} in {folder}, with %n entry(ies).")
_SHOW_FOLDER = QT_TRANSLATE_NOOP("Safety", "Show the folder")
