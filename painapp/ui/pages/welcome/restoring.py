"""Bringing a diary to a computer that has none: reads the file, finds its key, makes the diary, opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.backups.state import moment_words
from painapp.ui.shell.messages import trouble_lines

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from painapp.domain.ports import Clock, Language
    from painapp.ui.pages.welcome.restore_card import RestoreCard
    from painapp.ui.shell.diary_access import DiaryAccess
    from painapp.ui.shell.file_dialogs import Asking
    from painapp.ui.tasks import Progress, Task, TaskRunner
    from painapp.vault.backups.opening import Contents


class Here(NamedTuple):
    """Where the diary is to be, where backups of an earlier one may lie, and what time it is."""

    folder: Path
    backups: Path
    clock: Clock

    def has_backups(self) -> bool:
        """Tell whether anything that may be a backup lies on this computer."""
        try:
            return any(self.backups.glob("*.painapp"))
        except OSError:
            return False


class Read(NamedTuple):
    """A backup that was read, and its data key where this computer holds it."""

    contents: Contents
    data_key: bytes | None

    def __repr__(self) -> str:
        return "Read(…)"  # no log and no traceback may show the key


class Restoring(QObject):
    """Drives `card`. Nothing lies in the folder before the whole diary does."""

    left = Signal()

    def __init__(
        self,
        language: Language,
        here: Here,
        access: DiaryAccess,
        asking: Asking,
        tasks: TaskRunner,
        card: RestoreCard,
    ) -> None:
        super().__init__(card)
        self._language = language
        self._here = here
        self._access = access
        self._asking = asking
        self._tasks = tasks
        self._card = card
        self._read: Read | None = None
        self._task: Task | None = None
        card.choose_pressed.connect(self._choose)
        card.restore_pressed.connect(self._restore)
        card.stop_pressed.connect(self._stop)
        card.leave_pressed.connect(self.leave)

    def leave(self) -> None:
        """Leave it, and keep nothing that was read or typed."""
        self.forget()
        self.left.emit()

    def forget(self) -> None:
        """Stop what is under way, and keep nothing."""
        if self._task is not None:
            self._task.cancel()
        self._task = self._read = None
        self._card.clear()

    def take_newest(self) -> None:
        """Begin with the newest backup that lies on this computer."""
        own = self._here.backups

        def newest() -> Path:
            from painapp.vault.backups.errors import BackupMissing
            from painapp.vault.backups.shelf import Shelf

            found = Shelf(own).newest_good().backup
            if found is None:
                raise BackupMissing(name=str(own))
            return found.path

        self._read_what(newest)

    def _choose(self) -> None:
        path = self._asking.backup_file()
        if path is not None:
            self._read_what(lambda: path)

    def _read_what(self, path: Callable[[], Path]) -> None:
        """Read the backup that `path` names, asked on the worker."""
        self.forget()
        store = self._access.key_store

        def work(_progress: Progress) -> Read:
            from painapp.ui.shell.backup_keys import NOT_OPENED
            from painapp.vault.backups.opening import key_from_keyring, read_backup

            contents = read_backup(path())
            try:
                return Read(contents, key_from_keyring(contents, store))
            except NOT_OPENED:
                return Read(contents, None)

        self._tasks.run(work, self._show, self._refuse)

    def _show(self, read: Read) -> None:
        self._read = read
        manifest = read.contents.manifest
        when = moment_words(manifest.made_at, self._here.clock, self._language, inside=True)
        count = sum(manifest.entries.values())
        facts = self._language.text(_FILE, count=count, when=when)
        self._card.show_file(facts, read.contents.slots, opens_by_itself=read.data_key is not None)

    def _restore(self) -> None:
        read, card, store, folder = self._read, self._card, self._access.key_store, self._here.folder
        if read is None or self._task is not None:
            return
        given = card.opening.given if read.data_key is None else None
        if read.data_key is None and given is None:
            return
        passphrase, by_keyring = card.new_passphrase, card.by_keyring
        if passphrase is None:
            return

        def work(progress: Progress) -> bytes:
            from painapp.ui.shell.backup_keys import find_key
            from painapp.vault.backups.moving_in import restore_alone
            from painapp.vault.slots import prepare_passphrase

            data_key = read.data_key or find_key(read.contents, None, store, given)
            restore_alone(
                folder,
                read.contents,
                data_key,
                key_store=store if by_keyring else None,
                passphrase=prepare_passphrase(passphrase) if passphrase else None,
                told=progress.step,
            )
            return data_key

        card.begin(self._language.text(_RESTORING))
        task = self._tasks.run(work, self._done, self._refuse, card.progress.show_share)
        if card.working:
            self._task = task

    def _done(self, data_key: bytes) -> None:
        self.forget()
        self._access.open_with(data_key)

    def _refuse(self, error: Exception) -> None:
        from painapp.ui.shell.backup_keys import NOT_OPENED

        self._task = None
        self._card.end()
        if not isinstance(error, ExpectedError):
            raise error
        told = trouble_lines(error, self._language)
        if isinstance(error, NOT_OPENED) and not self._card.by_itself.isVisible():
            self._card.opening.refuse(told)
        else:
            self._card.show_problem(told)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._card.end()


_FILE = QT_TRANSLATE_NOOP("Welcome", "A diary with %n entry(ies), as of {when}")
_RESTORING = QT_TRANSLATE_NOOP("Welcome", "Bringing your diary here…")
