"""Pages of the diary file, opened one by one without SQLCipher: what a damaged file still has.

The format is SQLCipher 4's with its defaults (https://www.zetetic.net/sqlcipher/design/): pages of 4096
bytes under AES-256-CBC, each ending in its IV and an HMAC-SHA512 over what stands before and the page's
number. So a page is either just what was written under that number, or it is not read at all.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

PAGE_BYTES = 4096
_IV_BYTES, _MAC_BYTES = 16, 64
USABLE = PAGE_BYTES - _IV_BYTES - _MAC_BYTES
"""How many bytes of a page SQLite sees."""
_SALT_BYTES = 16
_START = b"SQLite format 3\0"
_MAC_SALT_MASK = 0x3A
_MAC_ROUNDS = 2


class PageCipher:
    """Opens pages of one database by its raw data key (32 bytes) and its salt (16 bytes)."""

    def __init__(self, data_key: bytes, salt: bytes) -> None:
        """Derive the key of the HMACs, as SQLCipher does for a raw key. Costs nothing worth naming."""
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        masked = bytes(byte ^ _MAC_SALT_MASK for byte in salt)
        self._mac_key = hashlib.pbkdf2_hmac("sha512", data_key, masked, _MAC_ROUNDS, len(data_key))
        algorithm = algorithms.AES(data_key)

        def decrypted(body: bytes, iv: bytes) -> bytes:
            step = Cipher(algorithm, modes.CBC(iv)).decryptor()
            return step.update(body) + step.finalize()

        self._decrypted: Callable[[bytes, bytes], bytes] = decrypted

    def is_genuine(self, number: int, raw: bytes) -> bool:
        """Tell whether `raw` is whole and was written as the page of that number (from 1)."""
        if len(raw) != PAGE_BYTES or not 0 < number < 1 << 32:
            return False
        signed = raw[_body_start(number) : PAGE_BYTES - _MAC_BYTES] + number.to_bytes(4, "little")
        return hmac.compare_digest(
            hmac.digest(self._mac_key, signed, "sha512"), raw[PAGE_BYTES - _MAC_BYTES :]
        )

    def opened(self, number: int, raw: bytes) -> bytes | None:
        """Return the USABLE bytes of a page as SQLite sees them, or None where it is not genuine."""
        if not self.is_genuine(number, raw):
            return None
        body = self._decrypted(raw[_body_start(number) : USABLE], raw[USABLE : USABLE + _IV_BYTES])
        return _START + body if number == 1 else body


def _body_start(number: int) -> int:
    """Where a page's secret part begins: the salt takes the place of the first page's first bytes."""
    return _SALT_BYTES if number == 1 else 0
