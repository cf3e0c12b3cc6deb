"""The shelf: every backup there is, in the app's own folder and in the one of the person's choice."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from painapp.vault.backups.archive import digest_of, whole_manifest
from painapp.vault.backups.backup import ENDING, Backup
from painapp.vault.backups.catalogue import Catalogue
from painapp.vault.backups.errors import BackupDamaged, BackupError, SecondFolderMissing, SecondFolderRefused
from painapp.vault.backups.making import untold
from painapp.vault.backups.opening import read_backup
from painapp.vault.backups.thinning import MOST_BYTES, Dated, kept
from painapp.vault.files import open_private, sync_folder

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from uuid import UUID

    from painapp.vault.backups.making import Told
    from painapp.vault.backups.manifest import Manifest

_COPYING = f"PainApp copying{ENDING}.part"


class NewestGood(NamedTuple):
    """The newest backup that is whole, and newer ones that are not: those are to be named."""

    backup: Backup | None
    damaged: tuple[Backup, ...]


class Shelf:
    """The backups of all diaries in two folders. `chosen` is None where the person named none."""

    def __init__(self, own: Path, chosen: Path | None = None) -> None:
        """Look into `own`, the app's folder, and `chosen`, as it may be there or not."""
        self.own = own
        self.chosen = chosen if chosen is not None and chosen != own else None
        self._catalogue = Catalogue(own)

    def listed(self, vault_id: UUID | None = None) -> tuple[Backup, ...]:
        """Return all backups, or those of one diary, newest first, and last those that do not read.

        One that lies in both folders is listed once. The order within a diary is that of its own count of
        commits, so that a clock once set wrong makes none of them the newest. Takes milliseconds.
        """
        found = [self._looked_at(path) for path in self._paths()]
        readable = [one for one in found if one.manifest is not None]
        if vault_id is not None:
            return _newest_first([one for one in readable if one.vault_id == vault_id])
        broken = sorted((one for one in found if one.manifest is None), key=lambda one: one.path.name)
        return (*_newest_first(readable), *broken)

    def newest_good(self, vault_id: UUID | None = None, told: Told = untold) -> NewestGood:
        """Return the newest whose bytes are those it was made with; needs no key."""
        damaged: list[Backup] = []
        for backup in self.listed(vault_id):
            if self._is_whole(backup, told):
                return NewestGood(backup, tuple(damaged))
            damaged.append(backup)
        return NewestGood(None, tuple(damaged))

    def thin(self, vault_id: UUID, most_bytes: int = MOST_BYTES) -> tuple[Path, ...]:
        """Remove backups of a diary that are no longer needed, in each folder by itself; return which.

        Those of other diaries, those of a newer app and those that do not read are left alone.
        """
        removed: list[Path] = []
        for folder in self._folders():
            here = {path: manifest for path in _files(folder) if (manifest := _manifest_of(path, vault_id))}
            keep = kept([_dated(path, manifest) for path, manifest in here.items()], most_bytes)
            removed += [path for path in here if str(path) not in keep and _remove(path)]
        return tuple(removed)

    def named_numbers(self, vault_id: UUID) -> frozenset[int]:
        """Return the numbers of the keyring's keys that any backup of a diary names, wherever it lies.

        What lies on a stick that is out counts as it was when it was put there.
        """
        numbers: set[int] = set()
        for path in self._paths():
            with suppress(BackupError):
                contents = read_backup(path)
                if contents.header.vault_id == vault_id:
                    numbers |= contents.keyring_numbers
        return frozenset(numbers | self._catalogue.numbers_elsewhere(str(vault_id), _is_gone))

    def was_checked(self, backup: Backup, at: datetime) -> None:
        """Remember that a backup was opened and found whole."""
        if backup.manifest is not None:
            self._catalogue.was_checked(backup.manifest.sha256, at)

    def copy_to_chosen(self, backup: Backup, told: Told = untold) -> Path | None:
        """Put a copy into the chosen folder, compared before it has its name; None where none is chosen.

        Raises SecondFolderMissing, SecondFolderRefused or BackupDamaged.
        """
        if self.chosen is None or backup.manifest is None:
            return None
        there = self._copy_there(backup)
        if there is not None:
            return there
        if not self.chosen.is_dir():
            raise SecondFolderMissing(folder=str(self.chosen))
        contents = read_backup(backup.path)
        waiting = self.chosen / _COPYING
        try:
            path = _copied(backup, waiting, told)
        except OSError as error:
            raise SecondFolderRefused(folder=str(self.chosen)) from error
        finally:
            with suppress(OSError):
                waiting.unlink(missing_ok=True)
        vault_id = str(contents.header.vault_id)
        self._catalogue.lies_elsewhere(path, vault_id, contents.keyring_numbers)
        return path

    def is_behind(self, backup: Backup) -> bool:
        """Tell whether the chosen folder is there and lacks this backup."""
        return self.chosen is not None and self.chosen.is_dir() and self._copy_there(backup) is None

    def _copy_there(self, backup: Backup) -> Path | None:
        places = (backup.path, *backup.also)
        return next((path for path in places if path.parent == self.chosen and path.exists()), None)

    def _folders(self) -> tuple[Path, ...]:
        return (self.own,) if self.chosen is None else (self.own, self.chosen)

    def _paths(self) -> list[Path]:
        """Return the files of both folders; a copy in the chosen one comes second."""
        return [path for folder in self._folders() for path in _files(folder)]

    def _looked_at(self, path: Path) -> Backup:
        size = 0
        with suppress(OSError):
            size = path.stat().st_size
        try:
            manifest = whole_manifest(path)
        except BackupError as trouble:
            return Backup(path, size, None, trouble=trouble)
        return Backup(path, size, manifest, self._catalogue.checked_at(manifest.sha256))

    def _is_whole(self, backup: Backup, told: Told) -> bool:
        if backup.manifest is None:
            return False
        with suppress(BackupError):
            return digest_of(backup.path, told).sha256 == backup.manifest.sha256
        return False


def _newest_first(backups: list[Backup]) -> tuple[Backup, ...]:
    """Put diary by diary, the one backed up last first, each by its own count of commits."""
    together: dict[str, Backup] = {}
    for one in backups:
        key = one.manifest.sha256 if one.manifest else str(one.path)
        first = together.get(key)
        together[key] = one if first is None else first._replace(also=(*first.also, one.path))
    last: dict[UUID | None, datetime] = {}
    for one in together.values():
        at = _made_at(one)
        last[one.vault_id] = max(at, last.get(one.vault_id, at))
    order = sorted(together.values(), key=lambda one: (last[one.vault_id], *_place(one)), reverse=True)
    return tuple(order)


def _place(backup: Backup) -> tuple[str, int, datetime]:
    manifest = backup.manifest
    return str(backup.vault_id), manifest.commit_count if manifest else 0, _made_at(backup)


def _made_at(backup: Backup) -> datetime:
    if backup.made_at is None:
        raise ValueError("only a backup that reads has a place in the order")
    return backup.made_at


def _files(folder: Path) -> Iterable[Path]:
    try:
        return sorted(path for path in folder.glob(f"*{ENDING}") if path.is_file())
    except OSError:  # a stick that is out, a folder that may not be read
        return ()


def _manifest_of(path: Path, vault_id: UUID) -> Manifest | None:
    with suppress(BackupError):
        manifest = whole_manifest(path)
        return manifest if manifest.vault_id == vault_id else None
    return None


def _dated(path: Path, manifest: Manifest) -> Dated:
    with suppress(OSError):
        size = path.stat().st_size
        return Dated(str(path), manifest.made_at, manifest.commit_count, size, manifest.reason)
    return Dated(str(path), manifest.made_at, manifest.commit_count, manifest.size, manifest.reason)


def _remove(path: Path) -> bool:
    try:
        path.unlink()
    except OSError:
        return False
    return True


def _is_gone(path: str) -> bool:
    """Tell whether a copy was taken away from a folder that is there."""
    there = Path(path)
    return there.parent.is_dir() and not there.exists()


def _copied(backup: Backup, waiting: Path, told: Told) -> Path:
    """Copy a whole file: temporary name, fsync, compared, renamed. Raises OSError, BackupDamaged."""
    with backup.path.open("rb") as source, open_private(waiting, "wb") as target:
        shutil.copyfileobj(source, target, 1024 * 1024)
        target.flush()
        os.fsync(target.fileno())
    expected = backup.manifest.sha256 if backup.manifest else ""
    if digest_of(waiting, told).sha256 != expected:
        raise BackupDamaged(name=backup.path.name)
    path = _free(waiting.parent, backup.path)
    waiting.rename(path)
    sync_folder(path.parent)
    return path


def _free(folder: Path, path: Path) -> Path:
    names = (path.name, *(f"{path.stem} ({number}){ENDING}" for number in range(2, 1000)))
    return next(free for name in names if not (free := folder / name).exists())
