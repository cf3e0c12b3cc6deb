"""The way in: what such a file holds that is not here, and adding it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.safety.open_card import OpenCard
from painapp.ui.shell.messages import trouble_lines
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, QuietButton
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.notice import Notice
from painapp.ui.widgets.progress_line import ProgressLine

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.importing.everything_in import Taken
    from painapp.ui.shell.backup_keeper import BackupKeeper
    from painapp.ui.shell.file_dialogs import Asking
    from painapp.ui.shell.messages import Messages
    from painapp.ui.tasks import Progress
    from painapp.ui.theme.theme import Theme
    from painapp.vault.vault import Vault


class BringCard(OpenCard):
    """A file is read wholly, and the diary with it made ready aside, before anything is asked or changed."""

    looking = Signal(bool)
    """Whether a file is looked at: then nothing else is asked on the page."""

    def __init__(
        self, theme: Theme, language: Language, keeper: BackupKeeper, asking: Asking, messages: Messages
    ) -> None:
        say = language.text
        super().__init__(theme, say(_TITLE))
        self._language = language
        self._keeper = keeper
        self._asking = asking
        self._messages = messages
        self._vault: Vault | None = None
        self._taken: Taken | None = None
        self.what = Label(theme, say(_WHAT))
        self.choose = QuietButton(theme, say(_CHOOSE))
        self.choose.clicked.connect(self.begin)
        self.progress = ProgressLine(theme)
        self.progress.stop_pressed.connect(keeper.stop)
        self.problem = Notice(theme)
        self.holds = Label(theme)
        self.add = PrimaryButton(theme, say(_ADD))
        self.add.clicked.connect(self._add)
        self.let_be = QuietButton(theme, say(_LET_BE))
        self.let_be.clicked.connect(self.step_back)
        self.buttons = ButtonRow(theme, self.choose, self.add, self.let_be)
        for part in (self.what, self.problem, self.holds, self.buttons, self.progress):
            self.body.addWidget(part)
        self._show_beginning()

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self._vault = vault

    def close_diary(self) -> None:
        """See OpenCard."""
        self._vault = None
        self._forget()

    def leave(self) -> None:
        """Leave a file that was looked at as it is."""
        self._forget()

    def step_back(self) -> bool:
        """See OpenCard."""
        if self._taken is None:
            return False
        self._forget()
        self.choose.setFocus()
        return True

    def begin(self) -> None:
        """Ask for a file, read it, and make ready aside what would come of it."""
        path, vault = self._asking.export_file(), self._vault
        if path is None or vault is None:  # left, or locked while the dialog was open
            return
        self._forget()
        # A page that has an entry open would else close it with the diary, and make stale what is staged.
        try:
            vault.diary.close_versions()
        except ExpectedError as error:
            self._refuse(error)
            return

        def work(progress: Progress) -> Taken:
            from painapp.importing.everything_in import stage_import

            return stage_import(vault, path, progress.step)

        self._run(_READING, work, self._found)

    def _found(self, taken: Taken) -> None:
        """Say what the file holds, and offer to add it where there is anything new."""
        self._taken = taken
        say, new, there = self._language.text, taken.added.new, taken.added.there
        said = [say(_NEW, count=new) if new else say(_NOTHING_NEW)]
        if new and there:
            said.append(say(_THERE, count=there))
        if taken.unreadable:
            said.append(say(_UNREADABLE, count=taken.unreadable))
        self.holds.setText(" ".join(said))
        self.holds.show()
        self.choose.hide()
        self.add.setVisible(bool(new))
        self.let_be.show()
        self.looking.emit(True)
        announce(self, self.holds.text())
        (self.add if new else self.let_be).setFocus()

    def _add(self) -> None:
        """Back the diary up as it is; then put the other in its place."""
        taken, vault, keeper = self._taken, self._vault, self._keeper
        if taken is None or vault is None:
            return
        clock = keeper.clock

        def work(progress: Progress) -> Taken:
            from painapp.vault.backups.making import back_up
            from painapp.vault.backups.manifest import Reason

            back_up(vault, keeper.folder, Reason.BEFORE_RESTORE, clock, progress.step)
            return taken

        self._run(_BACKING_UP, work, self._swap)

    def _swap(self, taken: Taken) -> None:
        """Close the diary and open the one that was made ready: a moment, and not to be stopped."""
        self._taken = None
        try:
            self._keeper.access.replace_by(taken.added.staged)
        except ExpectedError as error:
            self._messages.trouble(error)
            return
        added = self._language.text(_ADDED, count=taken.added.new)
        self._messages.tell(f"{added} {self._language.text(_UNDO)}")
        self.choose.setFocus()

    def _run(self, words: Any, work: Any, done: Any) -> None:
        """Do something with the file; nothing is said where the person stopped it."""
        pressed = [one for one in (self.choose, self.add, self.let_be) if one.isVisibleTo(self)]
        self.problem.dismiss()
        self.progress.start(self._language.text(words))
        self.progress.stop.setFocus()
        for button in pressed:
            button.setEnabled(False)

        def ended(outcome: Any) -> None:
            had_focus = self.progress.stop.hasFocus()
            self.progress.finish()
            for button in pressed:
                button.setEnabled(True)
            if had_focus:
                pressed[0].setFocus()
            if isinstance(outcome, ExpectedError):
                self._forget()
                self._refuse(outcome)
            elif outcome is not None:
                done(outcome)

        self._keeper.run(work, ended, self.progress.show_share)

    def _refuse(self, error: ExpectedError) -> None:
        self.problem.show_notice(trouble_lines(error, self._language), "problem")

    def _forget(self) -> None:
        """Keep nothing of a file, nor what was made ready aside."""
        taken, self._taken = self._taken, None
        if taken is not None:
            from painapp.vault.adding import leave

            leave(taken.added)
        self._show_beginning()

    def _show_beginning(self) -> None:
        self.problem.dismiss()
        self.progress.finish()
        self.holds.setText("")
        for part in (self.holds, self.add, self.let_be):
            part.hide()
        self.choose.setEnabled(True)
        self.choose.show()
        self.looking.emit(False)


_TITLE = QT_TRANSLATE_NOOP("Everything", "Bring it back")
_WHAT = QT_TRANSLATE_NOOP(
    "Everything",
    "Adds what such a file holds to this diary. What is here already stays as it is, and a backup of your "
    "diary is made first.",
)
_CHOOSE = QT_TRANSLATE_NOOP("Everything", "Choose a file…")
_READING = QT_TRANSLATE_NOOP("Everything", "Reading the file…")
_NEW = QT_TRANSLATE_NOOP("Everything", "The file holds %n entry(ies) that are not in your diary.")
_THERE = QT_TRANSLATE_NOOP("Everything", "%n entry(ies) of it are here already, or were removed here.")
_NOTHING_NEW = QT_TRANSLATE_NOOP(
    "Everything", "Everything in this file is in your diary already, or was removed here."
)
_UNREADABLE = QT_TRANSLATE_NOOP("Everything", "%n entry(ies) could not be read and will be left out.")
_ADD = QT_TRANSLATE_NOOP("Everything", "Add them")
_LET_BE = QT_TRANSLATE_NOOP("Everything", "Leave it")
_BACKING_UP = QT_TRANSLATE_NOOP("Everything", "Making a backup of your diary as it is…")
_ADDED = QT_TRANSLATE_NOOP("Everything", "Added: %n entry(ies).")
_UNDO = QT_TRANSLATE_NOOP("Everything", "To undo this, go back to the backup that was just made.")
