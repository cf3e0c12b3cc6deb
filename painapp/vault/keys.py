"""The data key: made once with its diary, and fetched by the keyring, a passphrase or the recovery code.

It is 32 random bytes, never derived from anything typed. `slots` tells how each way wraps it.
"""

from __future__ import annotations

import secrets
from contextlib import suppress
from typing import TYPE_CHECKING

from painapp.domain.ports import KeyStoreError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.vault.errors import (
    DiaryError,
    KeyMissing,
    KeyringUnavailable,
    WrongPassphrase,
    WrongRecoveryCode,
)
from painapp.vault.header import find_header
from painapp.vault.layout import DATA_KEY_BYTES
from painapp.vault.slots import KeyringSlot, read_slots

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path
    from uuid import UUID

    from painapp.domain.ports import KeyStore
    from painapp.vault.header import Header
    from painapp.vault.recovery_code import RecoveryCode

_NOT_KEPT = QT_TRANSLATE_NOOP("Vault", "This computer's password store could not keep the key to your diary.")
_OR_A_PASSPHRASE = QT_TRANSLATE_NOOP(
    "Vault", "Unlock the password store and try again, or choose a passphrase instead."
)
_MOST_NUMBERS = 1000
"""How many numbers are looked at: a diary restored from a forged backup must not keep the keyring busy."""


def new_data_key() -> bytes:
    """Return a fresh data key. Only for a diary that does not exist yet."""
    return secrets.token_bytes(DATA_KEY_BYTES)


def keyring_name(vault_id: UUID, number: int) -> str:
    """Return the name under which the keyring keeps a wrapping key."""
    return f"{vault_id}:{number}"


def keep_in_keyring(key_store: KeyStore, data_key: bytes, vault_id: UUID, number: int) -> KeyringSlot:
    """Put a fresh wrapping key into the keyring, read it back, and return the slot it opens.

    Raises KeyringUnavailable when there is no keyring, or it did not keep the key; then none is left there.
    """
    wrapping_key = secrets.token_bytes(DATA_KEY_BYTES)
    name = keyring_name(vault_id, number)
    try:
        if not key_store.available():
            raise KeyringUnavailable(_NOT_KEPT, next_step=_OR_A_PASSPHRASE, reason="no keyring")
        key_store.write(name, wrapping_key)
        kept = key_store.read(name)
    except KeyStoreError as error:
        forget_in_keyring(key_store, vault_id, number)
        raise KeyringUnavailable(_NOT_KEPT, next_step=_OR_A_PASSPHRASE, reason=str(error)) from error
    if kept != wrapping_key:
        forget_in_keyring(key_store, vault_id, number)
        reason = "what was written does not read back"
        raise KeyringUnavailable(_NOT_KEPT, next_step=_OR_A_PASSPHRASE, reason=reason)
    return KeyringSlot.make(data_key, vault_id, number, key_store.backend_name, wrapping_key)


def forget_in_keyring(key_store: KeyStore, vault_id: UUID, number: int) -> None:
    """Delete a wrapping key that no slot needs any more; a keyring that refuses leaves it, harmless."""
    with suppress(KeyStoreError):
        key_store.delete(keyring_name(vault_id, number))


def forget_unless_named(key_store: KeyStore, folder: Path, vault_id: UUID, number: int) -> None:
    """Delete a new wrapping key that came to nothing, unless vault.json names its number all the same.

    Another may have been given that number meanwhile, or writing vault.json failed only after it counted.
    """
    with suppress(DiaryError):
        slots = read_slots(find_header(folder).header, folder)
        if number not in {slot.number for slot in slots.keyring}:
            forget_in_keyring(key_store, vault_id, number)


def forget_unnamed(key_store: KeyStore, header: Header, folder: Path, named: Collection[int]) -> None:
    """Delete every wrapping key of this diary that neither its slots nor `named` (by backups) need.

    Raises HeaderDamaged.
    """
    needed = {*named, *(slot.number for slot in read_slots(header, folder).keyring)}
    last = header.keyring_number
    for number in range(max(1, last - _MOST_NUMBERS + 1), last + 1):
        if number not in needed:
            forget_in_keyring(key_store, header.vault_id, number)


def data_key_from_keyring(folder: Path, key_store: KeyStore) -> bytes:
    """Fetch the data key of the diary in `folder` by the keyring.

    Never makes a key. Raises KeyMissing where the keyring works without holding the right one,
    KeyringUnavailable where it cannot be asked, and what `find_header` raises.
    """
    return key_by_keyring(find_header(folder).header, folder, key_store)


def data_key_from_passphrase(folder: Path, passphrase: str) -> bytes:
    """Fetch the data key of the diary in `folder` by its passphrase; takes about a quarter of a second.

    Raises WrongPassphrase, and what `find_header` raises.
    """
    return key_by_passphrase(find_header(folder).header, folder, passphrase)


def data_key_from_recovery(folder: Path, code: RecoveryCode) -> bytes:
    """Fetch the data key of the diary in `folder` by its recovery code.

    Raises WrongRecoveryCode, and what `find_header` raises.
    """
    return key_by_recovery(find_header(folder).header, folder, code)


def key_by_keyring(header: Header, folder: Path, key_store: KeyStore) -> bytes:
    """Fetch the data key that a vault.json wraps, by the keyring; `folder` is where it lies, for messages.

    Raises KeyMissing, KeyringUnavailable or HeaderDamaged.
    """
    for slot in read_slots(header, folder).keyring:
        try:
            wrapping_key = key_store.read(keyring_name(header.vault_id, slot.number))
            there = wrapping_key is not None or key_store.available()
        except KeyStoreError as error:
            raise KeyringUnavailable(keyring=slot.backend, reason=str(error)) from error
        if not there:  # a null backend answers like a keyring that has forgotten
            raise KeyringUnavailable(keyring=slot.backend, reason="no keyring")
        if wrapping_key is not None and len(wrapping_key) == DATA_KEY_BYTES:
            data_key = slot.unwrap(header.vault_id, wrapping_key)
            if data_key is not None:
                return data_key
    raise KeyMissing


def key_by_passphrase(header: Header, folder: Path, passphrase: str) -> bytes:
    """Fetch the data key that a vault.json wraps, by a passphrase. Raises WrongPassphrase, HeaderDamaged."""
    for slot in read_slots(header, folder).passphrase:
        data_key = slot.unwrap(header.vault_id, passphrase) if passphrase else None
        if data_key is not None:
            return data_key
    raise WrongPassphrase


def key_by_recovery(header: Header, folder: Path, code: RecoveryCode) -> bytes:
    """Fetch the data key that a vault.json wraps, by a recovery code.

    Raises WrongRecoveryCode, HeaderDamaged.
    """
    for slot in read_slots(header, folder).recovery:
        data_key = slot.unwrap(header.vault_id, code)
        if data_key is not None:
            return data_key
    raise WrongRecoveryCode
