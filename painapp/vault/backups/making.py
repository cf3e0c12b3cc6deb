"""Making a backup: copied page by page, opened again, compared, packed, read back, and only then named."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.moments import local_now
from painapp.vault.backups.archive import opened_archive, write_archive
from painapp.vault.backups.backup import ENDING, Backup
from painapp.vault.backups.content import Facts, one_view, read_facts
from painapp.vault.backups.errors import NO_BACKUP_MADE, BackupError, BackupNotSound
from painapp.vault.backups.manifest import Manifest, Reason
from painapp.vault.backups.workspace import working_folder
from painapp.vault.connection import Connection
from painapp.vault.errors import CouldNotSave, DiaryDamaged, safe_is
from painapp.vault.files import file_trouble, sync_folder
from painapp.vault.layout import DATABASE
from painapp.vault.zeros import raise_for_zeros

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future
    from datetime import datetime
    from pathlib import Path

    from painapp.domain.ports import Clock
    from painapp.vault.backups.archive import Digest
    from painapp.vault.header import Header
    from painapp.vault.vault import Source, Vault

    Told = Callable[[float], None]
    """Told the share done, 0 to 1, every megabyte or so; whatever it raises ends the work."""


def untold(_share: float) -> None:
    """Tell nobody how far the work is."""


def back_up(vault: Vault, folder: Path, reason: Reason, clock: Clock, told: Told = untold) -> Backup:
    """Make a verified backup of an open diary in `folder`, on a worker; see `make_backup`."""
    with vault.source() as source:
        return make_backup(source, folder, reason, clock, told)


def make_backup(source: Source, folder: Path, reason: Reason, clock: Clock, told: Told = untold) -> Backup:
    """Make a verified backup in `folder` and return it.

    It is the diary at one instant, whatever is saved meanwhile. It has its name only once it was opened
    again, passed both integrity checks, holds the counts and the content of the diary, and reads back from
    the disk; until then it lies in a folder of its own that goes whatever happens.
    Raises BackupNotSound, DiaryDamaged, DiaryClosed, DiskFull, ReadOnlyDiary or CouldNotSave.
    """
    with safe_is(NO_BACKUP_MADE), file_trouble(), working_folder(folder) as aside:
        packed = aside / f"packed{ENDING}"
        manifest = _pack(source, aside / DATABASE, packed, _Made(reason, local_now(clock)), told)
        path = free_name(folder, manifest.made_at)
        packed.rename(path)
        sync_folder(folder)
        return Backup(path, path.stat().st_size, manifest, checked_at=clock.now())


def back_up_before_migration(source: Source, folder: Path, clock: Clock) -> None:
    """Make the backup without which an older file is not changed.

    Raises what `make_backup` raises, with CouldNotSave for BackupNotSound: the file is read then, no more.
    """
    try:
        make_backup(source, folder, Reason.BEFORE_MIGRATION, clock)
    except BackupNotSound as error:
        raise CouldNotSave from error


def free_name(folder: Path, made_at: datetime) -> Path:
    """Return a name for a backup that no file has; it sorts by time and any system takes it."""
    plain = f"PainApp {made_at:%Y-%m-%d %H%M}"
    names = (plain, *(f"{plain} ({number})" for number in range(2, 1000)))
    return next(path for name in names if not (path := folder / (name + ENDING)).exists())


def check_sound(connection: Connection) -> None:
    """Run both integrity checks over a file of any schema. Raises BackupNotSound, DiaryClosed."""
    try:
        cipher = connection.send("PRAGMA cipher_integrity_check")
        pages = connection.send("PRAGMA integrity_check")
    except DiaryDamaged as error:
        raise BackupNotSound from error
    if cipher or pages != [("ok",)]:
        raise BackupNotSound


class _Made(NamedTuple):
    reason: Reason
    at: datetime


def _pack(source: Source, database: Path, packed: Path, made: _Made, told: Told) -> Manifest:
    """Copy the diary to `database`, pack that, and return its manifest once both are found to be the same."""
    with one_view(source.connection), ThreadPoolExecutor(1) as beside:
        _copy_pages(source, database, share_of(told, 0.0, 0.4))
        # The copy is opened and checked on the other core meanwhile; the driver leaves the interpreter free.
        checked = beside.submit(_facts_of_copy, source, database)
        raise_for_zeros(source.connection)
        facts = read_facts(source.connection)
        told(0.6)

        def seal(digest: Digest) -> bytes:
            return _manifest(source.header, facts, made, digest).sealed(source.data_key)

        header = source.header.sealed(source.data_key)
        digest = write_archive(packed, header, database, seal, share_of(told, 0.6, 0.8))
        _read_back(packed, digest, share_of(told, 0.8, 1.0))
        _same_or_raise(source, checked, facts)
    return _manifest(source.header, facts, made, digest)


def _same_or_raise(source: Source, checked: Future[Facts], facts: Facts) -> None:
    with suppress(BackupNotSound):
        if checked.result() == facts:
            return
    try:
        check_sound(source.connection)
    except BackupNotSound as error:  # then it is no fault of the copy
        raise DiaryDamaged(folder=str(source.connection.folder)) from error
    raise BackupNotSound


def _facts_of_copy(source: Source, path: Path) -> Facts:
    """Open a copy as a restore would, without changing a byte, and check it. Raises BackupNotSound."""
    try:
        copy = Connection(path, source.data_key, source.header.salt, any_thread=True, untouched=True)
    except DiaryDamaged as error:
        raise BackupNotSound from error
    try:
        facts = read_facts(copy)
        check_sound(copy)
    except DiaryDamaged as error:
        raise BackupNotSound from error
    finally:
        copy.close()
    return facts


def _read_back(packed: Path, expected: Digest, told: Told) -> None:
    try:
        with opened_archive(packed) as archive:
            archive.read_through(told)
    except BackupError as error:
        raise BackupNotSound from error
    if (archive.manifest.size, archive.manifest.sha256) != expected:
        raise BackupNotSound


def _copy_pages(source: Source, path: Path, told: Told) -> None:
    target = Connection(path, source.data_key, source.header.salt, create=True, any_thread=True)
    try:
        # Nothing to roll back to: a copy cut short is thrown away, and a whole one is checked and synced.
        target.send("PRAGMA journal_mode = OFF")
        target.send("PRAGMA synchronous = OFF")
        source.connection.copy_to(target, told)
    finally:
        target.close()


def _manifest(header: Header, facts: Facts, made: _Made, digest: Digest) -> Manifest:
    return Manifest(
        vault_id=header.vault_id,
        made_at=made.at.replace(microsecond=0),
        reason=made.reason,
        schema=facts.schema,
        app_version=header.app_version,
        commit_count=facts.commit_count,
        entries=facts.entries,
        rows=facts.rows,
        content_hash=facts.content_hash,
        size=digest.size,
        sha256=digest.sha256,
    )


def share_of(told: Told, first: float, last: float) -> Told:
    """Tell of a part of the work that goes from `first` to `last` of the whole."""
    return lambda share: told(first + (last - first) * share)
