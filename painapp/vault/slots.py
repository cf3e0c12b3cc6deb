"""The key slots of vault.json: one opened by the keyring, one by a passphrase, one by the recovery code.

Each holds the data key, wrapped and bound to the diary's id, the slot's type and its parameters.
"""

from __future__ import annotations

import secrets
import unicodedata
from typing import TYPE_CHECKING, Any, NamedTuple

from painapp.vault.errors import HeaderDamaged
from painapp.vault.layout import DATA_KEY_BYTES
from painapp.vault.wrapping import Wrapped, bound, unwrap, wrap

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from uuid import UUID

    from painapp.vault.header import Header
    from painapp.vault.recovery_code import RecoveryCode

KEYRING = "keyring"
PASSPHRASE = "passphrase"  # noqa: S105 - the name of a slot's type
RECOVERY = "recovery"

_MEMORY_KIB, _PASSES, _LANES = 64 * 1024, 3, 4
_MOST_MEMORY_KIB, _MOST_PASSES, _MOST_LANES = 512 * 1024, 64, 64
_MOST_WORK = 16 * _MEMORY_KIB * _PASSES
"""What this app will spend on a passphrase, the last in KiB times passes, some four seconds: a forged file
must not be able to ask for all memory, nor for hours."""
_SALT_LENGTHS = range(8, 65)
"""Bytes; Argon2 takes no fewer, and nobody needs more."""
_MOST_SLOTS = 16
"""Each may be tried in turn; a diary has three."""
_POINT_BYTES = 32
_FROM_CODE, _FROM_EXCHANGE = b"PainApp recovery code", b"PainApp recovery slot"
"""Keep what is derived for one purpose apart from the other."""


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
        parameters = {"number": number, "backend": backend}
        return cls(number, backend, wrap(data_key, wrapping_key, bound(vault_id, KEYRING, parameters)))

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> KeyringSlot:
        """Read what `to_plain` wrote. Raises KeyError, TypeError or ValueError."""
        return cls(int(plain["number"]), str(plain["backend"]), Wrapped.from_plain(plain))

    def to_plain(self) -> dict[str, Any]:
        """Return the slot as JSON's own types."""
        return {"type": KEYRING, **self._parameters(), **self.wrapped.to_plain()}

    def unwrap(self, vault_id: UUID, wrapping_key: bytes) -> bytes | None:
        """Return the data key, or None when it is not this wrapping key (or the slot was tampered with)."""
        return unwrap(self.wrapped, wrapping_key, bound(vault_id, KEYRING, self._parameters()))

    def _parameters(self) -> dict[str, Any]:
        return {"number": self.number, "backend": self.backend}


class PassphraseSlot(NamedTuple):
    """Opened by a passphrase through Argon2id (RFC 9106); `memory_kib` in KiB."""

    salt: bytes
    memory_kib: int
    passes: int
    lanes: int
    wrapped: Wrapped

    @classmethod
    def make(cls, data_key: bytes, vault_id: UUID, passphrase: str | PreparedPassphrase) -> PassphraseSlot:
        """Wrap the data key under a passphrase. Raises ValueError for an empty one."""
        ready = prepare_passphrase(passphrase) if isinstance(passphrase, str) else passphrase
        bound_to = bound(vault_id, PASSPHRASE, _passphrase_parameters(ready.salt, *ready.cost))
        return cls(ready.salt, *ready.cost, wrap(data_key, ready.wrapping_key, bound_to))

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> PassphraseSlot:
        """Read what `to_plain` wrote. Raises KeyError, TypeError or ValueError, also for too high a cost."""
        memory_kib, passes, lanes = int(plain["memory_kib"]), int(plain["passes"]), int(plain["lanes"])
        most = ((memory_kib, _MOST_MEMORY_KIB), (passes, _MOST_PASSES), (lanes, _MOST_LANES))
        if any(not 1 <= value <= highest for value, highest in most) or memory_kib < 8 * lanes:
            raise ValueError("parameters out of bounds")
        salt = bytes.fromhex(plain["salt"])
        if memory_kib * passes > _MOST_WORK or len(salt) not in _SALT_LENGTHS:
            raise ValueError("parameters out of bounds")
        return cls(salt, memory_kib, passes, lanes, Wrapped.from_plain(plain))

    def to_plain(self) -> dict[str, Any]:
        """Return the slot as JSON's own types."""
        return {"type": PASSPHRASE, **self._parameters(), **self.wrapped.to_plain()}

    def unwrap(self, vault_id: UUID, passphrase: str) -> bytes | None:
        """Return the data key, or None when it is not this passphrase (or the slot was tampered with)."""
        wrapping_key = _stretched(passphrase, self.salt, self.memory_kib, self.passes, self.lanes)
        return unwrap(self.wrapped, wrapping_key, bound(vault_id, PASSPHRASE, self._parameters()))

    def _parameters(self) -> dict[str, Any]:
        return _passphrase_parameters(self.salt, self.memory_kib, self.passes, self.lanes)


class PreparedPassphrase:
    """A passphrase already stretched, so that setting it takes no time. It opens what it is set for."""

    __slots__ = ("cost", "salt", "wrapping_key")

    def __init__(self, salt: bytes, cost: tuple[int, int, int], wrapping_key: bytes) -> None:
        """Keep what it was stretched with, `cost` being KiB, passes and lanes, and what came out."""
        self.salt = salt
        self.cost = cost
        self.wrapping_key = wrapping_key


def prepare_passphrase(passphrase: str) -> PreparedPassphrase:
    """Stretch a passphrase with a fresh salt: about a quarter of a second, for a worker. Touches nothing.

    Raises ValueError for an empty one.
    """
    if not passphrase:
        raise ValueError("an empty passphrase protects nothing")
    salt = secrets.token_bytes(16)
    cost = (_MEMORY_KIB, _PASSES, _LANES)
    return PreparedPassphrase(salt, cost, _stretched(passphrase, salt, *cost))


class RecoverySlot(NamedTuple):
    """Opened by the recovery code.

    The code gives an X25519 private key (HKDF-SHA256); only its public half lies here. The wrapping key
    comes from an exchange between that and a key made for this one wrapping (`passing`), so that another
    data key can be wrapped for the code without asking for it.
    """

    public: bytes
    passing: bytes
    wrapped: Wrapped

    @classmethod
    def make(cls, data_key: bytes, vault_id: UUID, code: RecoveryCode) -> RecoverySlot:
        """Wrap the data key for a code."""
        return cls.for_public(
            data_key, vault_id, _private_key(vault_id, code).public_key().public_bytes_raw()
        )

    @classmethod
    def for_public(cls, data_key: bytes, vault_id: UUID, public: bytes) -> RecoverySlot:
        """Wrap the data key for the code whose public half this is."""
        from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

        once = X25519PrivateKey.generate()
        passing = once.public_key().public_bytes_raw()
        wrapping_key = _exchanged(once.exchange(X25519PublicKey.from_public_bytes(public)), passing, public)
        bound_to = bound(vault_id, RECOVERY, _recovery_parameters(public, passing))
        return cls(public, passing, wrap(data_key, wrapping_key, bound_to))

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> RecoverySlot:
        """Read what `to_plain` wrote. Raises KeyError, TypeError or ValueError."""
        public, passing = bytes.fromhex(plain["public"]), bytes.fromhex(plain["passing"])
        if len(public) != _POINT_BYTES or len(passing) != _POINT_BYTES:
            raise ValueError("not a point")
        return cls(public, passing, Wrapped.from_plain(plain))

    def to_plain(self) -> dict[str, Any]:
        """Return the slot as JSON's own types."""
        parameters = _recovery_parameters(self.public, self.passing)
        return {"type": RECOVERY, **parameters, **self.wrapped.to_plain()}

    def unwrap(self, vault_id: UUID, code: RecoveryCode) -> bytes | None:
        """Return the data key, or None when it is not this code (or the slot was tampered with)."""
        from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey

        try:
            shared = _private_key(vault_id, code).exchange(X25519PublicKey.from_public_bytes(self.passing))
        except ValueError:  # a forged point that gives nothing
            return None
        wrapping_key = _exchanged(shared, self.passing, self.public)
        bound_to = bound(vault_id, RECOVERY, _recovery_parameters(self.public, self.passing))
        return unwrap(self.wrapped, wrapping_key, bound_to)


class Slots(NamedTuple):
    """The slots of one diary, by kind."""

    keyring: tuple[KeyringSlot, ...]
    passphrase: tuple[PassphraseSlot, ...]
    recovery: tuple[RecoverySlot, ...]


def read_slots(header: Header, folder: Path) -> Slots:
    """Return the slots of the kinds this app knows. Raises HeaderDamaged for a malformed one, or too many."""
    if len(header.slots) > _MOST_SLOTS:
        raise HeaderDamaged(folder=str(folder))
    of_type: dict[str, list[Mapping[str, Any]]] = {}
    for slot in header.slots:
        of_type.setdefault(str(slot.get("type", "")), []).append(slot)
    try:
        return Slots(
            tuple(KeyringSlot.from_plain(slot) for slot in of_type.get(KEYRING, ())),
            tuple(PassphraseSlot.from_plain(slot) for slot in of_type.get(PASSPHRASE, ())),
            tuple(RecoverySlot.from_plain(slot) for slot in of_type.get(RECOVERY, ())),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise HeaderDamaged(folder=str(folder)) from error


def _passphrase_parameters(salt: bytes, memory_kib: int, passes: int, lanes: int) -> dict[str, Any]:
    return {"salt": salt.hex(), "memory_kib": memory_kib, "passes": passes, "lanes": lanes}


def _recovery_parameters(public: bytes, passing: bytes) -> dict[str, Any]:
    return {"public": public.hex(), "passing": passing.hex()}


def _stretched(passphrase: str, salt: bytes, memory_kib: int, passes: int, lanes: int) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    # The same letters can be typed as different code points on another keyboard or system.
    typed = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    stretch = Argon2id(
        salt=salt, length=DATA_KEY_BYTES, iterations=passes, lanes=lanes, memory_cost=memory_kib
    )
    return stretch.derive(typed)


def _private_key(vault_id: UUID, code: RecoveryCode) -> Any:
    """Return the code's X25519 private key, another one for every diary."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    return X25519PrivateKey.from_private_bytes(_derived(code.secret, vault_id.bytes, _FROM_CODE))


def _exchanged(shared: bytes, passing: bytes, public: bytes) -> bytes:
    return _derived(shared, passing + public, _FROM_EXCHANGE)


def _derived(secret: bytes, salt: bytes, purpose: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(algorithm=SHA256(), length=DATA_KEY_BYTES, salt=salt, info=purpose).derive(secret)
