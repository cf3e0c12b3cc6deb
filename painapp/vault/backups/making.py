"""Making a backup: copied page by page, opened again, compared, packed, read back, and only then named."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.moments import local_now
from painapp.vault.backups.archive import opened_archive, write_archive
from painapp.vault.backups.backup import ENDING, Backup
from painapp.vault.backups.content import (
    MAIN,
    Facts,
    detach,
    one_view,
    read_facts,
    same_rows,
    same_schema,
    use_much_room,
)
from painapp.vault.backups.errors import NO_BACKUP_MADE, BackupError, BackupNotSound
from painapp.vault.backups.manifest import Manifest, Reason
from painapp.vault.backups.workspace import working_folder
from painapp.vault.connection import Connection
from painapp.vault.engine import attaching
from painapp.vault.errors import CouldNotSave, DiaryDamaged, DiaryError, safe_is
from painapp.vault.files import file_trouble, sync_folder
from painapp.vault.layout import DATABASE
from painapp.vault.zeros import raise_for_zeros

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from painapp.domain.ports import Clock
    from painapp.vault.backups.archive import Digest
    from painapp.vault.header import Header
    from painapp.vault.vault import Source, Vault

    Told = Callable[[float], None]
    """Told the share done, 0 to 1, every megabyte or so; whatever it raises ends the work."""

_COPY = "copy"
"""What the diary's connection calls the copy while both are compared."""


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


def check_sound(connection: Connection, file: str = MAIN) -> None:
    """Run both integrity checks over a file of any schema. Raises BackupNotSound, DiaryClosed."""
    try:
        cipher = connection.send(f"PRAGMA {file}.cipher_integrity_check")
        pages = connection.send(f"PRAGMA {file}.integrity_check")
    except DiaryDamaged as error:
        raise BackupNotSound from error
    if cipher or pages != [("ok",)]:
        raise BackupNotSound


class _Made(NamedTuple):
    reason: Reason
    at: datetime


def _pack(source: Source, database: Path, packed: Path, made: _Made, told: Told) -> Manifest:
    """Copy the diary to `database`, check that, pack it, and return its manifest."""
    facts = _copy(source, database, share_of(told, 0.0, 0.6))

    def seal(digest: Digest) -> bytes:
        return _manifest(source.header, facts, made, digest).sealed(source.data_key)

    header = source.header.sealed(source.data_key)
    digest = write_archive(packed, header, database, seal, share_of(told, 0.6, 0.8))
    _read_back(packed, digest, share_of(told, 0.8, 1.0))
    return _manifest(source.header, facts, made, digest)


def _copy(source: Source, database: Path, told: Told) -> Facts:
    """Copy the diary, open the copy beside it, and return what both hold: the same schema and rows."""
    connection = source.connection
    use_much_room(connection)
    try:
        with one_view(connection):
            _copy_pages(source, database, told)
            raise_for_zeros(connection)  # or the copy would hold them too, and pass every check
            try:
                connection.send(attaching(database, source.data_key, source.header.salt, _COPY))
                facts = read_facts(connection, _COPY)
                check_sound(connection, _COPY)
                if not (same_schema(connection, _COPY) and same_rows(connection, _COPY)):
                    raise BackupNotSound  # noqa: TRY301 - handled as what the checks raise
            except (DiaryDamaged, BackupNotSound) as error:
                _blame(source)
                raise BackupNotSound from error
    finally:
        with suppress(DiaryError):  # it was never attached, or the diary is locked
            detach(connection, _COPY)
    return facts


def _blame(source: Source) -> None:
    """Raise DiaryDamaged where it is the diary itself that fails its checks, and not only the copy."""
    try:
        check_sound(source.connection)
    except BackupNotSound as error:
        raise DiaryDamaged(folder=str(source.connection.folder)) from error


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
