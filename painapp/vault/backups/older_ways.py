"""Which backups still open with a passphrase that the diary no longer has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.vault.backups.errors import BackupError
from painapp.vault.backups.opening import read_backup
from painapp.vault.slots import read_slots

if TYPE_CHECKING:
    from painapp.vault.backups.backup import Backup
    from painapp.vault.backups.shelf import Shelf
    from painapp.vault.header import Header


def opened_by_older_passphrase(shelf: Shelf, header: Header) -> tuple[Backup, ...]:
    """Return the backups of the diary with this vault.json that only an older passphrase opens, newest first.

    Each passphrase that is set has a salt of its own, by which it is told from others. Reads every backup:
    for a worker.
    """
    return tuple(
        backup for backup in shelf.listed(header.vault_id) if _opened_by_older(backup, _salts(header))
    )


def _opened_by_older(backup: Backup, today: frozenset[bytes]) -> bool:
    if backup.manifest is None:
        return False
    try:
        there = _salts(read_backup(backup.path).header)
    except BackupError:
        return False
    return bool(there - today)


def _salts(header: Header) -> frozenset[bytes]:
    from pathlib import Path

    return frozenset(slot.salt for slot in read_slots(header, Path()).passphrase)
