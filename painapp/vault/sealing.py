"""A text held in memory while the diary is locked, readable again only with the diary's data key."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_NONCE_BYTES = 12
_PURPOSE = b"painapp sealed text 1"


def seal(data_key: bytes, text: str) -> bytes:
    """Return `text` encrypted (AES-256-GCM under a key derived from `data_key` by HKDF-SHA256)."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + _cipher(data_key).encrypt(nonce, text.encode(), _PURPOSE)


def unseal(data_key: bytes, sealed: bytes) -> str | None:
    """Return what `seal` was given; None where it was another data key, or bytes have changed."""
    from cryptography.exceptions import InvalidTag

    try:
        nonce, rest = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
        return _cipher(data_key).decrypt(nonce, rest, _PURPOSE).decode()
    except InvalidTag:
        return None


def _cipher(data_key: bytes) -> AESGCM:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return AESGCM(HKDF(SHA256(), 32, salt=None, info=_PURPOSE).derive(data_key))
