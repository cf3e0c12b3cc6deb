"""The way out: everything in one plain file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.safety.file_card import FileCard, folder_name
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from painapp.domain.ports import Language
    from painapp.importing.everything_out import Exported
    from painapp.ui.shell.backup_keeper import BackupKeeper
    from painapp.ui.tasks import Progress
    from painapp.ui.theme.theme import Theme


class SaveCard(FileCard):
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
        super().__init__(theme, language, keeper, say(_TITLE), PrimaryButton(theme, say(_SAVE), "download"))
        self._ask_where = ask_where
        self._app_version = app_version
        self.what = Label(theme, say(_WHAT))
        self.open = Notice(theme)
        buttons = ButtonRow(theme, self.make, self.show_folder)
        for part in (self.what, self.open, buttons, self.progress, self.outcome):
            self.body.addWidget(part)
        self.open.show_notice(say(_NOT_ENCRYPTED), "hint")  # only now: what has no parent would be a window
        self.forget()

    def begin(self) -> None:
        """See FileCard."""
        from painapp.importing.everything_out import export_everything, file_name

        clock, version = self._keeper.clock, self._app_version
        out = self._ask_where(file_name(clock))
        vault = self._vault
        if out is None or vault is None:  # left, or locked while the dialog was open
            return

        def work(progress: Progress) -> Exported:
            return export_everything(vault, out, clock, version, progress.step)

        self.started(self._language.text(_SAVING))
        self._keeper.run(work, lambda outcome: self._written(out, outcome), self.progress.show_share)

    def _written(self, out: Path, outcome: Exported | ExpectedError | None) -> None:
        if outcome is None or isinstance(outcome, ExpectedError):
            self.ended(outcome)
        else:
            values = {"file": out.name, "folder": folder_name(out)}
            self.ended(out, self._language.text(_SAVED, count=outcome.entries, **values))


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
