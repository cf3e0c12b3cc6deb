"""Mending a diary that does not open: by a good backup, or by what still reads of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.backups.state import in_their_places, moment_words
from painapp.ui.shell.messages import trouble_lines
from painapp.ui.widgets.opening_fields import Locked
from painapp.vault.errors import DatabaseEmpty, DatabaseMissing, DiaryDamaged, HeaderDamaged, HeaderMissing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from painapp.domain.ports import Clock, Language, Paths
    from painapp.ui.pages.trouble.repairs import RepairsCard
    from painapp.ui.shell.diary_access import DiaryAccess
    from painapp.ui.shell.file_dialogs import Asking
    from painapp.ui.shell.messages import Messages
    from painapp.ui.tasks import Progress, Task, TaskRunner
    from painapp.ui.widgets.opening_fields import Given
    from painapp.vault.backups.backup import Backup
    from painapp.vault.backups.opening import Contents
    from painapp.vault.salvage.salvaging import Salvage

A_BACKUP_HELPS = (DiaryDamaged, DatabaseMissing, DatabaseEmpty, HeaderMissing, HeaderDamaged)
"""Troubles that something else in the diary's place ends; all others leave a whole diary to be opened."""


class Places(NamedTuple):
    """The computer's folders and its clock, and how to ask for a file."""

    paths: Paths
    clock: Clock
    asking: Asking


class Good(NamedTuple):
    """A backup that was opened and is whole; `passed_over` newer ones are not."""

    contents: Contents
    data_key: bytes
    passed_over: int

    def __repr__(self) -> str:
        return "Good(…)"  # no log and no traceback may show the key


class NothingGood(ExpectedError):  # noqa: N818 - named after what happened
    """No backup could be opened."""

    happened = QT_TRANSLATE_NOOP("Trouble", "None of the backups could be read.")
    safe = QT_TRANSLATE_NOOP("Trouble", "Nothing has been changed.")
    next_step = QT_TRANSLATE_NOOP(
        "Trouble", "If there is one in another place, such as a USB stick, choose its file."
    )


class Mending(QObject):
    """Drives `card`. What did not open is kept in a folder beside the diary, whatever takes its place."""

    def __init__(
        self,
        language: Language,
        places: Places,
        access: DiaryAccess,
        messages: Messages,
        tasks: TaskRunner,
        card: RepairsCard,
    ) -> None:
        super().__init__(card)
        self._language = language
        self._places = places
        self._access = access
        self._messages = messages
        self._tasks = tasks
        self._card = card
        self._task: Task | None = None
        self._elsewhere: Path | None = None
        self._found: Good | Salvage | None = None
        self._error: ExpectedError | None = None
        access.opened.connect(lambda _vault: self._forget())
        card.shown_for.connect(self._offer)
        card.backup_pressed.connect(lambda: self._look(None))
        card.elsewhere_pressed.connect(self._choose)
        card.salvage_pressed.connect(self._salvage)
        card.key_given.connect(self._look_again)
        card.use_pressed.connect(self._use)
        card.stop_pressed.connect(self._stop)
        card.left.connect(self._discard)

    def _offer(self, error: ExpectedError) -> None:
        if error is self._error and (self._task is not None or self._found is not None):
            return  # the person only looked elsewhere meanwhile
        self._stop()
        self._discard()
        self._error = error
        helps = isinstance(error, A_BACKUP_HELPS)
        key = self._access.key_at_hand
        self._card.offer(
            helps=helps,
            backup=helps and _any_backup(self._places.paths.backups),
            salvage=isinstance(error, DiaryDamaged) and key is not None,
        )

    def _choose(self) -> None:
        path = self._places.asking.backup_file()
        if path is not None:
            self._look(path)

    def _look(self, path: Path | None) -> None:
        """Look for a good backup among the app's own, or at the one the person chose."""
        self._elsewhere = path
        self._look_again(None)

    def _look_again(self, given: Given | None) -> None:
        job = looking_for_good(self._places, self._access, self._elsewhere, given)
        self._run(_LOOKING, job, self._looked)

    def _looked(self, outcome: Good | Locked) -> None:
        if isinstance(outcome, Locked):
            refused = trouble_lines(outcome.refused, self._language) if outcome.refused else ""
            self._card.ask_key(outcome.slots, refused)
            return
        self._found = outcome
        self._card.show_outcome(good_lines(outcome, self._places.clock, self._language))

    def _salvage(self) -> None:
        key, folder, clock = self._access.key_at_hand, self._places.paths.diary, self._places.clock
        if key is None:
            return

        def work(progress: Progress) -> Salvage:
            from painapp.vault.salvage.salvaging import salvage

            return salvage(folder, key, clock, progress.step)

        self._run(_READING, work, self._salvaged)

    def _salvaged(self, saved: Salvage) -> None:
        self._found = saved
        self._card.show_outcome(salvage_lines(saved, self._language))

    def _use(self) -> None:
        found, self._found = self._found, None
        if isinstance(found, Good):
            self._restore(found)
        elif found is not None:
            try:
                self._access.replace_by(found.staged, keep_replaced_in=found.damaged.name)
            except ExpectedError as error:
                self._card.show_problem(trouble_lines(error, self._language))
            else:
                self._tell_kept()

    def _restore(self, good: Good) -> None:
        folder, store = self._places.paths.diary, self._access.key_store
        keep_in = name_for_damaged(folder, self._places.clock)
        alone = not {"passphrase", "recovery"} & set(good.contents.slots)
        by_keyring = alone or "keyring" in good.contents.slots

        def work(progress: Progress) -> bytes:
            from painapp.vault.backups.moving_in import restore_alone

            restore_alone(
                folder,
                good.contents,
                good.data_key,
                key_store=store if by_keyring else None,
                keep_replaced_in=keep_in,
                told=progress.step,
            )
            return good.data_key

        def restored(data_key: bytes) -> None:
            self._access.open_with(data_key)
            self._tell_kept()

        self._run(_RESTORING, work, restored)

    def _tell_kept(self) -> None:
        if self._access.vault is not None:
            folder = str(self._places.paths.diary)
            self._messages.tell(self._language.text(_KEPT, folder=folder))

    def _run(self, words: Any, job: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        def ended(outcome: Any) -> None:
            self._task = None
            done(outcome)

        def failed(error: Exception) -> None:
            self._task = None
            self._card.clear()
            if not isinstance(error, ExpectedError):
                raise error
            self._card.show_problem(trouble_lines(error, self._language))

        self._card.begin(self._language.text(words))
        task = self._tasks.run(job, ended, failed, self._card.progress.show_share)
        if not self._card.progress.isHidden():
            self._task = task

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._card.clear()

    def _forget(self) -> None:
        """A diary is open: nothing is left to mend."""
        self._found = self._error = None
        self._card.clear()

    def _discard(self) -> None:
        """What was read and laid ready is not wanted; the diary is as it was."""
        found, self._found = self._found, None
        if found is not None and not isinstance(found, Good):
            from painapp.vault.replacing import discard_staged

            discard_staged(found.staged.folder)


def looking_for_good(
    places: Places, access: DiaryAccess, path: Path | None, given: Given | None
) -> Callable[[Progress], Good | Locked]:
    """Return the job that finds the newest backup that opens and is whole, or looks at the one at `path`."""
    own, store, key = places.paths.backups, access.key_store, access.key_at_hand

    def work(progress: Progress) -> Good | Locked:
        from painapp.ui.shell.backup_keys import NOT_OPENED, find_key
        from painapp.vault.backups.errors import BackupError
        from painapp.vault.backups.opening import check_backup, read_backup

        passed_over, last = 0, None
        for one in [path] if path is not None else newest_first(own):
            try:
                contents = read_backup(one)
                try:
                    data_key = find_key(contents, key, store, given)
                except NOT_OPENED as error:
                    return Locked(contents.slots, error if given is not None else None)
                check_backup(contents, data_key, own, progress.step)
            except BackupError as error:
                passed_over, last = passed_over + 1, error
            else:
                return Good(contents, data_key, passed_over)
        raise last if path is not None and last is not None else NothingGood

    return work


def newest_first(folder: Path) -> list[Path]:
    """Return the files of all backups in `folder`, also of those that do not read; for a worker."""
    from painapp.vault.backups.shelf import Shelf

    listed: Sequence[Backup] = Shelf(folder).listed()
    return [backup.path for backup in in_their_places(listed)]


def name_for_damaged(folder: Path, clock: Clock) -> str:
    """Return the name of a folder, beside the diary, that is not there yet."""
    from painapp.domain.moments import local_now
    from painapp.vault.salvage.salvaging import DAMAGED

    name, number = f"{DAMAGED} {local_now(clock):%Y-%m-%d %H%M}", 1
    while (folder / (name if number == 1 else f"{name} {number}")).exists():
        number += 1
    return name if number == 1 else f"{name} {number}"


def good_lines(good: Good, clock: Clock, language: Language) -> tuple[str, ...]:
    """Say which backup it is, what it holds, and how many newer ones are damaged."""
    manifest = good.contents.manifest
    when = moment_words(manifest.made_at, clock, language, inside=True)
    lines = [
        language.text(_GOOD, when=when),
        language.text(_HOLDS, count=sum(manifest.entries.values())),
        language.text(_NOT_LATER),
    ]
    if good.passed_over:
        lines.append(language.text(_PASSED_OVER, count=good.passed_over))
    return tuple(lines)


def salvage_lines(saved: Salvage, language: Language) -> tuple[str, ...]:
    """Say how much could be read, from which days, and how much could not."""
    say = language.text
    lines = [say(_READ, count=saved.entries)]
    if saved.first_day is not None and saved.last_day is not None:
        lines.append(say(_DAYS, period=language.period(saved.first_day, saved.last_day)))
    if saved.versions:
        lines.append(say(_VERSIONS, count=saved.versions))
    lines.append(say(_LOST, count=saved.lost_pages) if saved.lost_pages else say(_NOTHING_LOST))
    return tuple(lines)


def _any_backup(folder: Path) -> bool:
    try:
        return any(folder.glob("*.painapp"))
    except OSError:
        return False


_LOOKING = QT_TRANSLATE_NOOP("Trouble", "Looking for a good backup…")
_READING = QT_TRANSLATE_NOOP("Trouble", "Reading what can still be read…")
_RESTORING = QT_TRANSLATE_NOOP("Trouble", "Putting it in place…")
_GOOD = QT_TRANSLATE_NOOP("Trouble", "The newest good backup is from {when}.")
_HOLDS = QT_TRANSLATE_NOOP("Trouble", "It holds %n entry(ies).")
_PASSED_OVER = QT_TRANSLATE_NOOP("Trouble", "%n newer backup(s) cannot be read.")
_NOT_LATER = QT_TRANSLATE_NOOP("Trouble", "What you wrote after that is not in it.")
_READ = QT_TRANSLATE_NOOP("Trouble", "%n entry(ies) could be read.")
_DAYS = QT_TRANSLATE_NOOP("Trouble", "They are from {period}.")
_VERSIONS = QT_TRANSLATE_NOOP("Trouble", "%n earlier version(s) of entries could be read too.")
_LOST = QT_TRANSLATE_NOOP("Trouble", "%n small part(s) of the file could not be read.")
_NOTHING_LOST = QT_TRANSLATE_NOOP("Trouble", "Every part of the file that holds something could be read.")
_KEPT = QT_TRANSLATE_NOOP(
    "Trouble", "Your diary is open again. The file that did not open is kept, in this folder: {folder}"
)
