"""Finding what opens a backup: what is at hand, or what the person typed. For workers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.ui.widgets.opening_fields import RECOVERY
from painapp.vault.backups.errors import BackupError
from painapp.vault.backups.opening import (
    key_at_hand,
    key_from_passphrase,
    key_from_recovery,
    read_backup,
)
from painapp.vault.errors import KeyMissing, KeyringUnavailable, WrongPassphrase, WrongRecoveryCode
from painapp.vault.recovery_code import RecoveryCodeMistyped, read_recovery_code

if TYPE_CHECKING:
    from painapp.domain.ports import KeyStore
    from painapp.ui.widgets.opening_fields import Given
    from painapp.vault.backups.backup import Backup
    from painapp.vault.backups.opening import Contents

NOT_OPENED = (KeyMissing, KeyringUnavailable, WrongPassphrase, WrongRecoveryCode, RecoveryCodeMistyped)
"""What `find_key` raises where the person can be asked, or asked again."""


def readable_copy(backup: Backup) -> Contents:
    """Read a backup, from its copy in another folder where the first does not read. Raises BackupError."""
    for path in backup.also:
        try:
            return read_backup(backup.path)
        except BackupError:
            return read_backup(path)
    return read_backup(backup.path)


def find_key(contents: Contents, own_key: bytes | None, key_store: KeyStore, given: Given | None) -> bytes:
    """Return the data key of a backup: by what was `given`, else the open diary's own or the keyring's.

    Raises one of NOT_OPENED, or HeaderDamaged.
    """
    if given is None:
        return key_at_hand(contents, own_key, key_store)
    if given.kind == RECOVERY:
        return key_from_recovery(contents, read_recovery_code(given.text))
    return key_from_passphrase(contents, given.text)
