"""The data key and the slots that wrap it: one opened by the keyring, one by a passphrase.

The data key is 32 random bytes, made once with its diary, never derived from anything typed. Each slot
holds it under AES-256-GCM, bound to the diary's id, the slot's type and its parameters. `cryptography`
takes 25 ms to load and is imported on use.
"""

from __future__ import annotations

import secrets
import unicodedata
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from painapp.domain.canonical import canonical_json
from painapp.domain.ports import KeyStoreError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.vault.errors import HeaderDamaged, KeyMissing, KeyringUnavailable, WrongPassphrase
from painapp.vault.header import find_header
from painapp.vault.layout import DATA_KEY_BYTES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from uuid import UUID

    from painapp.domain.ports import KeyStore
    from painapp.vault.header import Header

_NOT_KEPT = QT_TRANSLATE_NOOP("Vault", "This computer's password store could not keep the key to your diary.")
_OR_A_PASSPHRASE = QT_TRANSLATE_NOOP(
    "Vault", "Unlock the password store and try again, or choose a passphrase instead."
)

KEYRING = "keyring"
PASSPHRASE = "passphrase"  # noqa: S105 - the name of a slot's type

_NONCE_BYTES = 12
_MEMORY_KIB, _PASSES, _LANES = 64 * 1024, 3, 4
_MOST_MEMORY_KIB, _MOST_PASSES, _MOST_LANES = 1024 * 1024, 64, 64
"""What this app will spend on a passphrase: a forged file must not be able to ask for all memory."""


class Wrapped(NamedTuple):
    """The data key under AES-256-GCM: 12 bytes of nonce, and 32 + 16 bytes of key and tag."""

    nonce: bytes
    key: bytes


class KeyringSlot(NamedTuple):
    """Opened by a random 32-byte wrapping key in the keyring, under "<vault id>:<number>"."""

    number: int
    backend: str
    """What the keyring called itself, for messages."""
    wrapped: Wrapped

    @classmethod
    def make(
        cls, data_key: bytes, vault_id: UUID, number: int, backend: str, wrapping_key: bytes
    ) -> KeyringSlot:
        """Wrap the data key; keeping the wrapping key is the caller's business."""
        bound = _bound(vault_id, KEYRING, _keyring_parameters(number, backend))
        return cls(number, backend, _wrap(data_key, wrapping_key, bound))

    def to_plain(self) -> dict[str, Any]:
        """Return the slot as JSON's own types."""
        return {
            "type": KEYRING,
            **_keyring_parameters(self.number, self.backend),
            **_plain_wrapped(self.wrapped),
        }

    def unwrap(self, vault_id: UUID, wrapping_key: bytes) -> bytes | None:
        """Return the data key, or None when it is not this wrapping key (or the slot was tampered with)."""
        bound = _bound(vault_id, KEYRING, _keyring_parameters(self.number, self.backend))
        return _unwrap(self.wrapped, wrapping_key, bound)


class PassphraseSlot(NamedTuple):
    """Opened by a passphrase through Argon2id (RFC 9106); `memory_kib` in KiB."""

    salt: bytes
    memory_kib: int
    passes: int
    lanes: int
    wrapped: Wrapped

    @classmethod
    def make(cls, data_key: bytes, vault_id: UUID, passphrase: str) -> PassphraseSlot:
        """Wrap the data key under a passphrase. Raises ValueError for an empty one."""
        if not passphrase:
            raise ValueError("an empty passphrase protects nothing")
        salt = secrets.token_bytes(16)
        parameters = _passphrase_parameters(salt, _MEMORY_KIB, _PASSES, _LANES)
        wrapping_key = _stretched(passphrase, salt, _MEMORY_KIB, _PASSES, _LANES)
        wrapped = _wrap(data_key, wrapping_key, _bound(vault_id, PASSPHRASE, parameters))
        return cls(salt, _MEMORY_KIB, _PASSES, _LANES, wrapped)

    def to_plain(self) -> dict[str, Any]:
        """Return the slot as JSON's own types."""
        return {"type": PASSPHRASE, **self._parameters(), **_plain_wrapped(self.wrapped)}

    def unwrap(self, vault_id: UUID, passphrase: str) -> bytes | None:
        """Return the data key, or None when it is not this passphrase (or the slot was tampered with)."""
        wrapping_key = _stretched(passphrase, self.salt, self.memory_kib, self.passes, self.lanes)
        return _unwrap(self.wrapped, wrapping_key, _bound(vault_id, PASSPHRASE, self._parameters()))

    def _parameters(self) -> dict[str, Any]:
        return _passphrase_parameters(self.salt, self.memory_kib, self.passes, self.lanes)


class Slots(NamedTuple):
    """The slots of one diary, by kind."""

    keyring: tuple[KeyringSlot, ...]
    passphrase: tuple[PassphraseSlot, ...]


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


def read_slots(header: Header, folder: Path) -> Slots:
    """Return the slots of the kinds this app knows. Raises HeaderDamaged for a malformed one."""
    try:
        return Slots(
            tuple(_keyring_slot(slot) for slot in header.slots if slot.get("type") == KEYRING),
            tuple(_passphrase_slot(slot) for slot in header.slots if slot.get("type") == PASSPHRASE),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise HeaderDamaged(folder=str(folder)) from error


def data_key_from_keyring(folder: Path, key_store: KeyStore) -> bytes:
    """Fetch the data key of the diary in `folder` by the keyring.

    Never makes a key. Raises KeyMissing where the keyring works without holding the right one,
    KeyringUnavailable where it cannot be asked, and what `find_header` raises.
    """
    header = find_header(folder).header
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


def data_key_from_passphrase(folder: Path, passphrase: str) -> bytes:
    """Fetch the data key of the diary in `folder` by its passphrase; takes about a quarter of a second.

    Raises WrongPassphrase, and what `find_header` raises.
    """
    header = find_header(folder).header
    for slot in read_slots(header, folder).passphrase:
        data_key = slot.unwrap(header.vault_id, passphrase) if passphrase else None
        if data_key is not None:
            return data_key
    raise WrongPassphrase


def _keyring_slot(plain: Mapping[str, Any]) -> KeyringSlot:
    return KeyringSlot(int(plain["number"]), str(plain["backend"]), _read_wrapped(plain))


def _passphrase_slot(plain: Mapping[str, Any]) -> PassphraseSlot:
    memory_kib, passes, lanes = int(plain["memory_kib"]), int(plain["passes"]), int(plain["lanes"])
    most = ((memory_kib, _MOST_MEMORY_KIB), (passes, _MOST_PASSES), (lanes, _MOST_LANES))
    if any(not 1 <= value <= highest for value, highest in most) or memory_kib < 8 * lanes:
        raise ValueError("parameters out of bounds")
    return PassphraseSlot(bytes.fromhex(plain["salt"]), memory_kib, passes, lanes, _read_wrapped(plain))


def _keyring_parameters(number: int, backend: str) -> dict[str, Any]:
    return {"number": number, "backend": backend}


def _passphrase_parameters(salt: bytes, memory_kib: int, passes: int, lanes: int) -> dict[str, Any]:
    return {"salt": salt.hex(), "memory_kib": memory_kib, "passes": passes, "lanes": lanes}


def _plain_wrapped(wrapped: Wrapped) -> dict[str, Any]:
    return {"nonce": wrapped.nonce.hex(), "wrapped": wrapped.key.hex()}


def _read_wrapped(plain: Mapping[str, Any]) -> Wrapped:
    return Wrapped(bytes.fromhex(plain["nonce"]), bytes.fromhex(plain["wrapped"]))


def _bound(vault_id: UUID, slot_type: str, parameters: Mapping[str, Any]) -> bytes:
    """Return the associated data: a slot copied to another diary, or made cheaper, no longer unwraps."""
    return canonical_json({"vault": str(vault_id), "type": slot_type, **parameters}).encode()


def _wrap(data_key: bytes, wrapping_key: bytes, bound: bytes) -> Wrapped:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(_NONCE_BYTES)
    return Wrapped(nonce, AESGCM(wrapping_key).encrypt(nonce, data_key, bound))


def _unwrap(wrapped: Wrapped, wrapping_key: bytes, bound: bytes) -> bytes | None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        data_key = AESGCM(wrapping_key).decrypt(wrapped.nonce, wrapped.key, bound)
    except (InvalidTag, ValueError):
        return None
    return data_key if len(data_key) == DATA_KEY_BYTES else None


def _stretched(passphrase: str, salt: bytes, memory_kib: int, passes: int, lanes: int) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    # The same letters can be typed as different code points on another keyboard or system.
    typed = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    stretch = Argon2id(
        salt=salt, length=DATA_KEY_BYTES, iterations=passes, lanes=lanes, memory_cost=memory_kib
    )
    return stretch.derive(typed)
