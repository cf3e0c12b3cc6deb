"""Keeps backups of the open diary: quietly each day, and on request; and knows which there are."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from painapp.domain.errors import ExpectedError
from painapp.domain.moments import local_now
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.shell.backup_jobs import keeping, looking, making_file, reading_file, tending

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from painapp.domain.changes import Changes
    from painapp.domain.ports import Clock, Language
    from painapp.ui.shell.backup_jobs import Looked, Tended
    from painapp.ui.shell.diary_access import DiaryAccess
    from painapp.ui.tasks import Progress, Task, TaskRunner
    from painapp.vault.backups.backup import Backup
    from painapp.vault.backups.shelf import Shelf
    from painapp.vault.vault import Vault

    Told = Callable[[float], None]
    Ended = Callable[[Any], None]
    """Called with a result, an ExpectedError, or None where the work was stopped."""

AFTER_CHANGE_MS = 5 * 60_000
"""How long after a change, so that a sitting is over by then."""


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
    """It is made (a `Kept`), could not be made (an ExpectedError), or was stopped (None)."""

    noticed = Signal(str)
    """Something to be told in a sentence, although nobody asked: a backup that was damaged."""

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
        self._damaged: set[Path] = set()
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

        def done(found: Looked) -> None:
            self._looking = False
            if self.access.vault is not None:
                self.looked = True
                self.backups = tuple(self._marked(one) for one in found.backups)
                self.second_there = found.second_there
                self.shelf_changed.emit()

        def failed(error: Exception) -> None:
            self._looking = False
            if not isinstance(error, ExpectedError):
                raise error

        self._looking = True
        self._tasks.run(looking(self.shelf, vault.id), done, failed)

    def was_damaged(self, path: Path) -> None:
        """Remember of a backup whose list entry reads well that the rest of it does not."""
        self._damaged.add(path)
        self.look()

    def _marked(self, backup: Backup) -> Backup:
        if backup.path not in self._damaged:
            return backup
        from painapp.vault.backups.errors import BackupDamaged

        return backup._replace(trouble=BackupDamaged(name=backup.path.name))

    def shelf(self) -> Shelf:
        """Return the shelf of the app's own folder and of the second one; for a worker."""
        from painapp.vault.backups.shelf import Shelf

        return Shelf(self.folder, self.second_folder)

    def named_numbers(self) -> Collection[int]:
        """Return the numbers of the keyring's keys that backups of the open diary need; for a worker.

        Raises DiaryClosed.
        """
        vault = self.access.vault
        if vault is None:
            from painapp.vault.errors import DiaryClosed

            raise DiaryClosed
        return self.shelf().named_numbers(vault.id)

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

    # Doing

    def make_now(self) -> None:
        """Make a backup because the person wants one."""
        from painapp.vault.backups.manifest import Reason

        vault = self.access.vault
        if vault is None:
            return

        def over(outcome: Any) -> None:
            self.ended.emit(outcome)
            self.look()

        self.began.emit()
        vault.diary.bring_up_to_date()
        self.run(keeping(vault, self.shelf, Reason.BY_HAND, self.clock), over, self.progressed.emit)

    def make_file(self, folder: Path, ended: Ended, told: Told) -> None:
        """Make a backup in `folder`, to take along; `ended` is called with its path."""
        if self.access.vault is not None:
            self.run(making_file(self.access.vault, folder, self.clock), ended, told)

    def read_file(self, path: Path, ended: Ended) -> None:
        """Read what a backup that lies anywhere says of itself; `ended` is called with a Backup."""
        self.run(reading_file(path), ended, _nobody)

    def make_when_due(self) -> None:
        """Make the backup of the day, and do the drill of the month, where they are due; quietly."""
        from painapp.vault.backups.daily import drill_due

        vault = self.access.vault
        if vault is None or vault.read_only:
            return
        if self._under_way is not None:
            self._when_due.start(AFTER_CHANGE_MS)
            return
        drill = drill_due(vault.diary.safekeeping, self.clock)
        store = self.access.key_store
        vault.diary.bring_up_to_date()  # else closing would do it, and the backup would lack that
        self.run(tending(vault, self.shelf, self.clock, store, drill_due=drill), self._tended, _nobody)

    def _tended(self, outcome: Tended | ExpectedError | None) -> None:
        """Remember the drill. What could not be done now is tried again later, and Backups tells of it."""
        vault = self.access.vault
        if isinstance(outcome, ExpectedError) or outcome is None or vault is None:
            return
        if outcome.drilled is not None:
            day = local_now(self.clock).date().isoformat()
            with suppress(ExpectedError):
                vault.diary.save_safekeeping(replace(vault.diary.safekeeping, drill=day))
            if outcome.drilled.damaged:
                self._damaged |= {one.path for one in outcome.drilled.damaged}
                self.noticed.emit(self._language.text(_DAMAGED))
        self.look()

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

    def _closing(self) -> None:
        """Let go of everything: a lock shall not wait, and nothing of the diary stays behind."""
        self._when_due.stop()
        self.stop()
        self.backups, self.looked, self.second_there = (), False, False
        self.second_folder = None


def _nobody(_share: float) -> None:
    """Tell nobody how far it is."""


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
_DAMAGED = QT_TRANSLATE_NOOP(
    "Backups",
    "One of your backups could not be read any more. Your diary is not touched by that, and a new backup has "
    "been made.",
)
