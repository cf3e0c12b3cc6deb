"""Keeps backups of the open diary: quietly each day, and on request; and knows which there are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from painapp.domain.changes import Changes
    from painapp.domain.ports import Clock, Language
    from painapp.ui.shell.diary_access import DiaryAccess
    from painapp.ui.tasks import Progress, Task, TaskRunner
    from painapp.vault.backups.backup import Backup
    from painapp.vault.backups.manifest import Reason
    from painapp.vault.backups.shelf import Shelf
    from painapp.vault.vault import Vault

    Told = Callable[[float], None]
    Ended = Callable[[Any], None]
    """Called with a result, an ExpectedError, or None where the work was stopped."""

AFTER_START_MS = 20_000
"""How long after the diary was opened the first look for a due backup comes: nothing of it slows a start."""

AFTER_CHANGE_MS = 5 * 60_000
"""How long after a change, so that a sitting is over by then."""


class Made(NamedTuple):
    """A backup, and why there is no copy of it in the second folder, where that could not be written."""

    backup: Backup
    second: ExpectedError | None = None


class BackupKeeper(QObject):
    """One for the app. Works on workers; a lock stops whatever is under way, and leaves no half file.

    `folder` is that of the app's own backups. Only one thing is done at a time: what a person asks for stops
    what was done by itself.
    """

    shelf_changed = Signal()
    """`backups` may be others than before."""
    began = Signal()
    """A backup the person asked for is being made."""
    progressed = Signal(float)
    ended = Signal(object)
    """It is made (`Made`), could not be made (an ExpectedError), or was stopped (None)."""

    def __init__(
        self,
        access: DiaryAccess,
        folder: Path,
        clock: Clock,
        language: Language,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.access = access
        self.folder = folder
        """Of the app's own backups."""
        self.clock = clock
        self._language = language
        self._tasks = tasks
        self._under_way: _UnderWay | None = None
        self._looking = False
        self.backups: tuple[Backup, ...] = ()
        """What lies on the shelf, newest first, as of the last look."""
        self.looked = False
        """Whether there was a look at all since the diary was opened."""
        self.second_folder: Path | None = None
        """The second place for backups, if one was chosen."""
        self.second_there = False
        """Whether the second folder could be reached at the last look."""
        self._when_due = QTimer(self)
        self._when_due.setSingleShot(True)
        self._when_due.setTimerType(self._when_due.timerType().VeryCoarseTimer)
        self._when_due.timeout.connect(self.make_when_due)
        if access.vault is not None:
            self._read_settings(access.vault)
        access.opened.connect(self._opened)
        access.closing.connect(self._closing)

    # What there is

    def places(self) -> dict[Path, str]:
        """Return the folders that are looked into, with what a person calls them."""
        named = {self.folder: self._language.text(_ON_THIS_COMPUTER)}
        second = self.second_folder
        if second is not None:
            named[second] = self._language.text(_IN_FOLDER, folder=second.name or str(second))
        return named

    def newest_words(self) -> str:
        """Say which backup is the newest; "" before the first look."""
        from painapp.ui.pages.backups.state import newest_words, shelf_rows

        if not self.looked:
            return ""
        rows = shelf_rows(self.backups, self.places(), self.clock, self._language)
        return newest_words(rows, self._language)

    def look(self) -> None:
        """Look into the folders; `shelf_changed` comes when that is done. Again meanwhile changes nothing."""
        vault = self.access.vault
        if vault is None or self._looking:
            return
        vault_id, second = vault.id, self.second_folder

        def work(_progress: Progress) -> tuple[tuple[Backup, ...], bool]:
            listed = self.shelf(second).listed()
            ours = tuple(one for one in listed if one.vault_id in {vault_id, None})
            return ours, second is not None and second.is_dir()

        def done(found: tuple[tuple[Backup, ...], bool]) -> None:
            self._looking = False
            if self.access.vault is not None:
                self.looked = True
                self.backups, self.second_there = found
                self.shelf_changed.emit()

        def failed(error: Exception) -> None:
            self._looking = False
            if not isinstance(error, ExpectedError):
                raise error

        self._looking = True
        self._tasks.run(work, done, failed)

    def read_file(self, path: Path, ended: Ended) -> None:
        """Read what a backup that lies anywhere says of itself; `ended` is called with a Backup."""

        def work(_progress: Progress) -> Backup:
            from painapp.vault.backups.backup import Backup
            from painapp.vault.backups.opening import read_backup

            return Backup(path, path.stat().st_size, read_backup(path).manifest)

        self.run(work, ended, lambda _share: None)

    def _open_vault(self) -> Vault:
        """Return the open diary. Raises RuntimeError where there is none: nothing here is offered then."""
        if self.access.vault is None:
            raise RuntimeError("no diary is open")
        return self.access.vault

    def named_numbers(self) -> Collection[int]:
        """Return the numbers of the keyring's keys that backups of the open diary need; for a worker."""
        vault = self.access.vault
        return self.shelf(self.second_folder).named_numbers(vault.id) if vault is not None else ()

    def use_second(self, folder: Path | None) -> None:
        """Let backups also go to `folder`, or to no second place. Raises ExpectedError."""
        vault = self.access.vault
        if vault is None:
            return
        if folder is not None and folder == self.folder:
            raise SamePlace
        settings = replace(vault.diary.settings, backup_folder=str(folder) if folder else "")
        vault.diary.save_settings(settings)
        self._read_settings(vault)
        self.second_there = folder is not None and folder.is_dir()
        self.look()

    def shelf(self, second: Path | None = None) -> Shelf:
        """Return the shelf of the app's own folder and of `second`; for a worker."""
        from painapp.vault.backups.shelf import Shelf

        return Shelf(self.folder, second)

    # Doing

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._under_way is not None

    def make_now(self) -> None:
        """Make a backup because the person wants one."""
        from painapp.vault.backups.manifest import Reason

        def over(outcome: Any) -> None:
            self.ended.emit(outcome)
            self.look()

        self.began.emit()
        self.run(self._making(Reason.BY_HAND), over, self.progressed.emit)

    def make_when_due(self) -> None:
        """Make the backup of the day where something changed since the last one; nobody is told."""

    def _making(self, reason: Reason) -> Callable[[Progress], Made]:
        """Return the job that makes a backup, copies it to the second folder and thins out older ones."""
        vault, clock = self._open_vault(), self.clock
        shelf = self.shelf(self.second_folder)

        def work(progress: Progress) -> Made:
            from painapp.vault.backups.errors import BackupError
            from painapp.vault.backups.making import back_up

            made = back_up(vault, shelf.own, reason, clock, lambda share: progress.step(share * 0.8))
            shelf.was_checked(made, clock.now())
            trouble = None
            try:
                shelf.copy_to_chosen(made, lambda share: progress.step(0.8 + share * 0.2))
            except BackupError as error:
                trouble = error
            shelf.thin(vault.id)
            return Made(made, trouble)

        return work

    def making_first(self) -> Callable[[Told], Backup]:
        """Return what makes a backup before the diary is replaced, within a job of the caller."""
        from painapp.vault.backups.manifest import Reason

        vault, clock, folder = self._open_vault(), self.clock, self.folder

        def make(told: Told) -> Backup:
            from painapp.vault.backups.making import back_up

            return back_up(vault, folder, Reason.BEFORE_RESTORE, clock, told)

        return make

    def make_file(self, folder: Path, ended: Ended, told: Told) -> None:
        """Make a backup in `folder`, to take along; `ended` is called with its path."""
        from painapp.vault.backups.manifest import Reason

        vault, clock = self.access.vault, self.clock
        if vault is None:
            return

        def work(progress: Progress) -> Path:
            from painapp.vault.backups.making import back_up

            return back_up(vault, folder, Reason.BY_HAND, clock, progress.step).path

        self.run(work, ended, told)

    def run(self, job: Callable[[Progress], Any], ended: Ended, told: Told) -> None:
        """Run one thing of the diary's safekeeping; what was under way before is stopped."""
        self.stop()
        under_way = self._under_way = _UnderWay(ended)

        def over(outcome: Any) -> None:
            if self._under_way is under_way:
                self._under_way = None
                ended(outcome)

        def failed(error: Exception) -> None:
            over(error if isinstance(error, ExpectedError) else None)
            if not isinstance(error, ExpectedError):
                raise error

        under_way.task = self._tasks.run(job, over, failed, told)

    def stop(self) -> None:
        """Stop what is under way; whoever asked for it hears of it."""
        under_way, self._under_way = self._under_way, None
        if under_way is not None:
            if under_way.task is not None:
                under_way.task.cancel()
            under_way.ended(None)

    def take_note(self, _changes: Changes) -> None:
        """Something was saved: look for a due backup once the sitting is over."""
        if not self._when_due.isActive():
            self._when_due.start(AFTER_CHANGE_MS)

    def _read_settings(self, vault: Vault) -> None:
        """Now, on this thread: a worker cannot ask the open diary."""
        from pathlib import Path

        chosen = vault.diary.settings.backup_folder
        self.second_folder = Path(chosen) if chosen else None

    def _opened(self, vault: Vault) -> None:
        self._read_settings(vault)
        self._when_due.start(AFTER_START_MS)

    def _closing(self) -> None:
        """Let go of everything: a lock shall not wait, and nothing of the diary stays behind."""
        self._when_due.stop()
        self.stop()
        self.backups, self.looked, self.second_there = (), False, False
        self.second_folder = None


class _UnderWay:
    """One job: who hears of its end, and the way to stop it."""

    def __init__(self, ended: Ended) -> None:
        self.ended = ended
        self.task: Task | None = None


class SamePlace(ExpectedError):  # noqa: N818 - named after what happened
    """The second folder would be the first one."""

    happened = QT_TRANSLATE_NOOP("Backups", "Backups go to this folder already.")
    safe = QT_TRANSLATE_NOOP("Backups", "Nothing has been changed.")
    next_step = QT_TRANSLATE_NOOP("Backups", "Choose another one, such as a USB stick or a synced folder.")


_ON_THIS_COMPUTER = QT_TRANSLATE_NOOP("Backups", "on this computer")
_IN_FOLDER = QT_TRANSLATE_NOOP("Backups", "in {folder}")
