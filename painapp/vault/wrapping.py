"""The data key under AES-256-GCM: what every key slot holds. `cryptography` is imported on use (25 ms)."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any, NamedTuple

from painapp.domain.canonical import canonical_json
from painapp.vault.layout import DATA_KEY_BYTES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

_NONCE_BYTES = 12


class Wrapped(NamedTuple):
    """The data key under AES-256-GCM: 12 bytes of nonce, and 32 + 16 bytes of key and tag."""

    nonce: bytes
    key: bytes

    def to_plain(self) -> dict[str, Any]:
        """Return both as hexadecimal."""
        return {"nonce": self.nonce.hex(), "wrapped": self.key.hex()}

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> Wrapped:
        """Read what `to_plain` wrote. Raises KeyError, TypeError or ValueError."""
        return cls(bytes.fromhex(plain["nonce"]), bytes.fromhex(plain["wrapped"]))


def bound(vault_id: UUID, slot_type: str, parameters: Mapping[str, Any]) -> bytes:
    """Return the associated data: a slot copied to another diary, or made cheaper, no longer unwraps."""
    return canonical_json({"vault": str(vault_id), "type": slot_type, **parameters}).encode()


def wrap(data_key: bytes, wrapping_key: bytes, bound_to: bytes) -> Wrapped:
    """Wrap the data key under 32 bytes, with a fresh nonce."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(_NONCE_BYTES)
    return Wrapped(nonce, AESGCM(wrapping_key).encrypt(nonce, data_key, bound_to))


def unwrap(wrapped: Wrapped, wrapping_key: bytes, bound_to: bytes) -> bytes | None:
    """Return the data key, or None for another wrapping key, or anything that was tampered with."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        data_key = AESGCM(wrapping_key).decrypt(wrapped.nonce, wrapped.key, bound_to)
    except (InvalidTag, ValueError):
        return None
    return data_key if len(data_key) == DATA_KEY_BYTES else None
