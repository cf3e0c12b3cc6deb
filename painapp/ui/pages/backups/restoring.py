"""The way back from a backup: open it, compare it, and let the diary take what it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.backups.state import REPLACE, checked_row, compared, moment_words
from painapp.ui.shell.messages import trouble_lines
from painapp.ui.widgets.opening_fields import Locked

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from painapp.domain.ports import KeyStore, Language
    from painapp.ui.pages.backups.restore_card import RestoreCard
    from painapp.ui.pages.backups.state import BackupRow
    from painapp.ui.shell.backup_keeper import BackupKeeper
    from painapp.ui.shell.messages import Messages
    from painapp.ui.tasks import Progress
    from painapp.ui.widgets.opening_fields import Given
    from painapp.vault.backups.backup import Backup
    from painapp.vault.backups.opening import Contents
    from painapp.vault.backups.restoring import RestorePreview
    from painapp.vault.replacing import Staged
    from painapp.vault.vault import Vault


class Opened(NamedTuple):
    """A backup that was opened: what it says, its data key, and how it differs from the diary."""

    contents: Contents
    data_key: bytes
    preview: RestorePreview

    def __repr__(self) -> str:
        return "Opened(…)"  # no log and no traceback may show the key


class Ready(NamedTuple):
    """What is to take the diary's place, and the backup of the diary made before."""

    staged: Staged
    first: Backup


class Restoring(QObject):
    """Drives `card` for one backup at a time. All of it is done on workers, one thing after the other."""

    left = Signal()

    def __init__(
        self,
        language: Language,
        keeper: BackupKeeper,
        card: RestoreCard,
        messages: Messages,
    ) -> None:
        super().__init__(card)
        self._language = language
        self._clock = keeper.clock
        self._access = keeper.access
        self._keeper = keeper
        self._card = card
        self._messages = messages
        self._row: BackupRow | None = None
        self._opened: Opened | None = None
        card.key_given.connect(self._look)
        card.check_pressed.connect(self._check)
        card.restore_pressed.connect(self._restore)
        card.stop_pressed.connect(keeper.stop)
        card.leave_pressed.connect(self.leave)

    def look_at(self, row: BackupRow) -> None:
        """Begin with a backup: open it and say how it differs."""
        self.forget()
        self._row = row
        self._card.show_backup(row)
        self._look(None)

    def leave(self) -> None:
        """Leave the backup as it is, and stop what is under way."""
        self._keeper.stop()
        self.forget()
        self.left.emit()

    def forget(self) -> None:
        """Keep neither a key nor a comparison."""
        self._row = self._opened = None

    def _look(self, given: Given | None) -> None:
        vault, row = self._access.vault, self._row
        if vault is None or row is None:
            return
        job = _opening(row.backup, vault, self._keeper.folder, self._access.key_store, given)
        self._run(_COMPARING, job, self._looked)

    def _looked(self, outcome: Opened | Locked) -> None:
        if isinstance(outcome, Locked):
            refused = trouble_lines(outcome.refused, self._language) if outcome.refused else ""
            self._card.ask_key(outcome.slots, refused)
            return
        self._opened = outcome
        self._card.show_comparison(compared(outcome.preview, self._language))

    def _check(self) -> None:
        """Read the whole backup as a restoring would."""
        opened, keeper, clock, row = self._opened, self._keeper, self._clock, self._row
        if opened is None or row is None:
            return
        self._card.say_checked("")

        def work(progress: Progress) -> bool:
            from painapp.vault.backups.opening import check_backup

            check_backup(opened.contents, opened.data_key, keeper.folder, progress.step)
            keeper.shelf().was_checked(row.backup, clock.now())
            return True

        def checked(_whole: bool) -> None:
            self._card.say_checked(self._language.text(_WHOLE))
            self._card.show_facts(checked_row(row, clock, self._language))
            keeper.look()

        self._run(_CHECKING, work, checked)

    def _restore(self, way: str) -> None:
        vault, opened, keeper = self._access.vault, self._opened, self._keeper
        if vault is None or opened is None:
            return
        # A page that has an entry open would else close it with the diary, and make stale what is staged.
        try:
            vault.diary.close_versions()
        except ExpectedError as error:
            self._card.show_problem(trouble_lines(error, self._language))
            return
        clock = self._clock

        def work(progress: Progress) -> Ready:
            from painapp.vault.backups.making import back_up, share_of
            from painapp.vault.backups.manifest import Reason
            from painapp.vault.backups.restoring import stage_merge, stage_replace

            half = share_of(progress.step, 0.0, 0.4)
            first = back_up(vault, keeper.folder, Reason.BEFORE_RESTORE, clock, half)
            stage = stage_replace if way == REPLACE else stage_merge
            rest = share_of(progress.step, 0.4, 1.0)
            return Ready(stage(vault, opened.contents, opened.data_key, keeper.folder, rest), first)

        self._run(_RESTORING, work, self._swap)

    def _swap(self, ready: Ready) -> None:
        """Close the diary, put the other in its place and open that: a moment, and not to be stopped."""
        try:
            self._access.replace_by(ready.staged)
        except ExpectedError as error:
            self._messages.trouble(error)
            return
        vault = self._access.vault
        if vault is None:
            return
        at = ready.first.made_at
        when = moment_words(at, self._clock, self._language, inside=True) if at is not None else ""
        said = self._language.text(_DONE, count=vault.diary.count())
        self._messages.tell(f"{said} {self._language.text(_UNDO, when=when)}")

    def _mark(self, trouble: ExpectedError) -> None:
        """Have the list tell of a backup that turned out to be damaged."""
        from painapp.vault.backups.errors import BackupDamaged, NotABackup

        if self._row is not None and isinstance(trouble, BackupDamaged | NotABackup):
            self._keeper.was_damaged(self._row.backup.path)

    def _run(self, words: Any, work: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        """Do something with the backup in sight; nothing is said where the person stopped it."""
        self._card.begin(self._language.text(words))

        def ended(outcome: Any) -> None:
            self._card.end()
            if isinstance(outcome, ExpectedError):
                self._mark(outcome)
                self._card.show_problem(trouble_lines(outcome, self._language))
            elif outcome is not None:
                done(outcome)
            elif self._opened is None and self._row is not None:
                self.leave()  # stopped before there was anything to see

        self._keeper.run(work, ended, self._card.progress.show_share)


def _opening(
    backup: Backup, vault: Vault, workspace: Path, key_store: KeyStore, given: Given | None
) -> Callable[[Progress], Opened | Locked]:
    """Return the job that opens a backup and compares it, or finds that nothing at hand opens it."""
    own_key = vault.opened().data_key

    def work(progress: Progress) -> Opened | Locked:
        from painapp.ui.shell.backup_keys import NOT_OPENED, find_key, readable_copy
        from painapp.vault.backups.restoring import preview

        contents = readable_copy(backup)
        try:
            data_key = find_key(contents, own_key, key_store, given)
        except NOT_OPENED as error:
            return Locked(contents.slots, error if given is not None else None)
        return Opened(contents, data_key, preview(vault, contents, data_key, workspace, progress.step))

    return work


_COMPARING = QT_TRANSLATE_NOOP("Backups", "Comparing it with your diary…")
_CHECKING = QT_TRANSLATE_NOOP("Backups", "Reading all of it…")
_RESTORING = QT_TRANSLATE_NOOP("Backups", "Making a backup of your diary as it is, then restoring…")
_WHOLE = QT_TRANSLATE_NOOP("Backups", "It is whole: everything in it can be read.")
_DONE = QT_TRANSLATE_NOOP("Backups", "Restored. Your diary now holds %n entry(ies).")
_UNDO = QT_TRANSLATE_NOOP("Backups", "To undo this, go back to the backup from {when}.")
