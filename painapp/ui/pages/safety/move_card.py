"""Moving to another computer: one file out here, one file in there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.backups.state import only_here
from painapp.ui.pages.safety.file_card import FileCard, folder_name
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from painapp.domain.ports import Language
    from painapp.ui.shell.backup_keeper import BackupKeeper
    from painapp.ui.shell.file_dialogs import Asking
    from painapp.ui.theme.theme import Theme


class MoveCard(FileCard):
    """Three steps in words, and the button for the first of them.

    Without a recovery code or a passphrase nothing could open the file elsewhere, so only that is offered.
    """

    def __init__(
        self,
        theme: Theme,
        language: Language,
        keeper: BackupKeeper,
        asking: Asking,
        make_sheet: Callable[[], None],
    ) -> None:
        say = language.text
        super().__init__(theme, language, keeper, say(_TITLE), QuietButton(theme, say(_MAKE), "download"))
        self._asking = asking
        self.first = Label(theme, say(_FIRST_A_SHEET))
        self.sheet = QuietButton(theme, say(_MAKE_SHEET))
        self.sheet.clicked.connect(make_sheet)
        self.steps = [Label(theme, say(step)) for step in (_STEP_1, _STEP_2, _STEP_3)]
        self.stays = Label(theme, say(_STAYS), kind="soft")
        buttons = ButtonRow(theme, self.sheet, self.make, self.show_folder)
        for part in (self.first, *self.steps, self.stays, buttons, self.progress, self.outcome):
            self.body.addWidget(part)
        self.forget()

    def refresh(self) -> None:
        """Show what fits what opens this diary."""
        alone = self._vault is not None and only_here(self._vault.slots)
        for part in (self.first, self.sheet):
            part.setVisible(alone)
        for part in (*self.steps, self.stays, self.make):
            part.setVisible(not alone)

    def begin(self) -> None:
        """See FileCard."""
        folder = self._asking.folder()
        if folder is None or self._vault is None:  # locked while the dialog was open
            return
        self.started(self._language.text(_MAKING))
        self._keeper.make_file(folder, self._written, self.progress.show_share)

    def _written(self, outcome: Path | ExpectedError | None) -> None:
        if outcome is None or isinstance(outcome, ExpectedError):
            self.ended(outcome)
        else:
            self.ended(outcome, self._language.text(_MADE, file=outcome.name, folder=folder_name(outcome)))


_TITLE = QT_TRANSLATE_NOOP("Safety", "Move to another computer")
_FIRST_A_SHEET = QT_TRANSLATE_NOOP(
    "Safety",
    "Your diary goes along in one file. Make a recovery sheet first: the other computer needs its code to "
    "open the file.",
)
_MAKE_SHEET = QT_TRANSLATE_NOOP("Safety", "Make a recovery sheet")
_STEP_1 = QT_TRANSLATE_NOOP(
    "Safety", "1. Make one file with your whole diary. A USB stick is a good place for it."
)
_STEP_2 = QT_TRANSLATE_NOOP(
    "Safety", "2. On the other computer, start PainApp and choose “I have a backup” on its first page."
)
_STEP_3 = QT_TRANSLATE_NOOP(
    "Safety", "3. Choose the file there, and type your recovery code or your passphrase."
)
_STAYS = QT_TRANSLATE_NOOP(
    "Safety",
    "The file is encrypted, and your diary stays on this computer as well. After the move, write "
    "in one of the two only: they do not find each other.",
)
_MAKE = QT_TRANSLATE_NOOP("Safety", "Make the file")
_MAKING = QT_TRANSLATE_NOOP("Safety", "Making the file…")
_MADE = QT_TRANSLATE_NOOP("Safety", "Made and checked: {file} in {folder}.")
