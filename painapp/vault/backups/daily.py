"""When a backup is due, and what belongs to making one: a copy in the second folder, thinning, the drill."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.moments import local_now
from painapp.vault.backups.errors import BackupError
from painapp.vault.backups.making import back_up, share_of, untold
from painapp.vault.backups.opening import check_backup, read_backup
from painapp.vault.errors import NotSaved

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from painapp.domain.ports import Clock
    from painapp.domain.settings import Safekeeping
    from painapp.vault.backups.backup import Backup
    from painapp.vault.backups.making import Told
    from painapp.vault.backups.manifest import Reason
    from painapp.vault.backups.shelf import Shelf
    from painapp.vault.vault import Vault

DRILL_EVERY_DAYS = 30


class Kept(NamedTuple):
    """A backup that was made, where its copy lies, and what to say of the second folder if anything."""

    backup: Backup
    copy: Path | None = None
    trouble: BackupError | None = None


class Drilled(NamedTuple):
    """What a drill found: the newest backup that opens and is whole, and newer ones that are not."""

    whole: Backup | None
    damaged: tuple[Backup, ...] = ()


def due(shelf: Shelf, vault_id: UUID, commit_count: int, clock: Clock) -> bool:
    """Tell whether something was saved since the newest backup and that one is not of today.

    A newest backup dated in the future, as a clock once set wrong leaves it, holds nothing up.
    """
    newest = next(iter(shelf.listed(vault_id)), None)
    if newest is None or newest.manifest is None:
        return True
    today = local_now(clock).date()
    return newest.manifest.commit_count != commit_count and newest.manifest.made_at.date() != today


def keep(vault: Vault, shelf: Shelf, reason: Reason, clock: Clock, told: Told = untold) -> Kept:
    """Make a verified backup, copy it into the chosen folder, and thin out, on a worker.

    Where the app's own folder cannot take it and the chosen one can, it goes there. Raises what
    `making.make_backup` raises: then there is no new backup at all.
    """
    try:
        backup = back_up(vault, shelf.own, reason, clock, share_of(told, 0.0, 0.8))
    except NotSaved:
        if shelf.chosen is None or not shelf.chosen.is_dir():
            raise
        return Kept(back_up(vault, shelf.chosen, reason, clock, told))
    shelf.was_checked(backup, clock.now())
    kept = _with_copy(shelf, backup, share_of(told, 0.8, 1.0))
    shelf.thin(vault.id)
    return kept


def catch_up(shelf: Shelf, vault_id: UUID, told: Told = untold) -> Kept | None:
    """Copy the newest whole backup into the chosen folder where that is back and lacks it; else None."""
    newest = next(iter(shelf.listed(vault_id)), None)
    if newest is None or not shelf.is_behind(newest):
        return None
    good = shelf.newest_good(vault_id).backup
    if good is None or not shelf.is_behind(good):
        return None
    return _with_copy(shelf, good, told)


def drill_due(safekeeping: Safekeeping, clock: Clock) -> bool:
    """Tell whether the last drill is a month away, on either side: a clock may have been set."""
    try:
        last = date.fromisoformat(safekeeping.drill)
    except ValueError:
        return True
    return abs((local_now(clock).date() - last).days) >= DRILL_EVERY_DAYS


def drill(vault: Vault, shelf: Shelf, clock: Clock, told: Told = untold) -> Drilled:
    """Open the newest backup as a restore would, on a worker, without restoring; if damaged the next one.

    Those locked with an earlier key of the diary are passed over. Raises DiaryClosed, DiskFull, ReadOnlyDiary
    or CouldNotSave.
    """
    with vault.source() as source:
        data_key = source.data_key
    damaged: list[Backup] = []
    for backup in shelf.listed(vault.id):
        try:
            contents = read_backup(backup.path)
            if not contents.opens_with(data_key):
                continue
            check_backup(contents, data_key, shelf.own, told)
        except BackupError:
            damaged.append(backup)
        else:
            shelf.was_checked(backup, clock.now())
            return Drilled(backup, tuple(damaged))
    return Drilled(None, tuple(damaged))


def _with_copy(shelf: Shelf, backup: Backup, told: Told) -> Kept:
    try:
        return Kept(backup, shelf.copy_to_chosen(backup, told))
    except BackupError as trouble:
        return Kept(backup, trouble=trouble)
