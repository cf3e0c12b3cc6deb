"""The recovery code: 128 random bits that open the diary, written so that people can copy and type them.

Seven groups of four characters of Crockford's base 32 (https://www.crockford.com/base32.html): 128 bits and
12 check bits over all of them. The check is a CRC whose polynomial, x^12+x^11+x^3+x^2+x+1, finds every error
within 12 neighbouring bits: any one wrong character, and any two neighbours that are swapped or wrong.
Of all other errors it misses one in 4,096; such a code is then found not to fit.
"""

from __future__ import annotations

import secrets
import unicodedata
from typing import Final

from painapp.vault.errors import RecoveryCodeMistyped

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Without I, L, O and U, which look like others or spell words."""
CHARACTERS: Final = 28
"""How many characters a code has, without what stands between its groups."""

_SECRET_BYTES = 16
_GROUP = 4
_CHECK_BITS = 12
_POLYNOMIAL = 0x180F
_START = 0xABC
"""So that a code of only zeros is none."""
_MEANT = {"O": "0", "I": "1", "İ": "1", "L": "1"}
_VALUE = {character: value for value, character in enumerate(ALPHABET)}


class RecoveryCode:
    """One recovery code. It never shows itself but in `text`."""

    __slots__ = ("secret",)

    def __init__(self, secret: bytes) -> None:
        """Take the 16 bytes. Raises ValueError for any other number."""
        if len(secret) != _SECRET_BYTES:
            raise ValueError("a recovery code has 16 bytes")
        self.secret: Final = secret

    @property
    def text(self) -> str:
        """The code as it is printed: seven groups of four, joined by hyphens."""
        number = int.from_bytes(self.secret, "big")
        whole = number << _CHECK_BITS | _check(number)
        places = range(5 * (CHARACTERS - 1), -1, -5)
        written = "".join(ALPHABET[whole >> place & 31] for place in places)
        return "-".join(written[start : start + _GROUP] for start in range(0, CHARACTERS, _GROUP))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RecoveryCode) and secrets.compare_digest(self.secret, other.secret)

    def __hash__(self) -> int:
        return hash(self.secret)

    def __repr__(self) -> str:
        return "RecoveryCode(…)"


def new_recovery_code() -> RecoveryCode:
    """Make a code nobody has had before."""
    return RecoveryCode(secrets.token_bytes(_SECRET_BYTES))


def read_recovery_code(typed: str) -> RecoveryCode:
    """Read a code as people type it: any case and spacing, O for 0, I or L for 1.

    Raises RecoveryCodeMistyped, which tells a code that is too short or too long, a character that no code
    has, and a code in which something is mistyped from each other.
    """
    characters = _characters(typed)
    strange = next((one for one in characters if one not in _VALUE), "")
    if strange:
        raise RecoveryCodeMistyped.strange(strange)
    if len(characters) != CHARACTERS:
        raise RecoveryCodeMistyped.of_length(len(characters), CHARACTERS)
    whole = 0
    for one in characters:
        whole = whole << 5 | _VALUE[one]
    number = whole >> _CHECK_BITS
    if _check(number) != whole & ((1 << _CHECK_BITS) - 1):
        raise RecoveryCodeMistyped
    return RecoveryCode(number.to_bytes(_SECRET_BYTES, "big"))


def _characters(typed: str) -> list[str]:
    """Return what was meant, without anything that only stands between."""
    # Wide and styled letters, as some keyboards and copied pages give them, become plain ones.
    plain = unicodedata.normalize("NFKC", typed).upper()
    return [_MEANT.get(one, one) for one in plain if not _between(one)]


def _between(one: str) -> bool:
    """Tell whether a character is a space, a hyphen or dash of any kind, another stop, or invisible."""
    return one.isspace() or one in "._,:;/|·\N{MINUS SIGN}" or unicodedata.category(one) in {"Pd", "Cf", "Cc"}


def _check(number: int) -> int:
    """Return the check bits over a code's 128 bits."""
    rest = number << _CHECK_BITS
    for place in range(rest.bit_length() - 1, _CHECK_BITS - 1, -1):
        if rest >> place & 1:
            rest ^= _POLYNOMIAL << (place - _CHECK_BITS)
    return rest ^ _START
