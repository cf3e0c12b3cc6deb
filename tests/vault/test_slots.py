"""The slots as they lie in diaries and backups, and what they are bound to.

Sheets and passphrases have to open what was written years ago, so what is derived from them may never change.
"""

from __future__ import annotations

from uuid import UUID

import pytest

from painapp.vault.recovery_code import read_recovery_code
from painapp.vault.slots import KeyringSlot, PassphraseSlot, RecoverySlot
from painapp.vault.wrapping import bound, unwrap, wrap

KEY = bytes(range(32))
ID = UUID("6f9619ff-8b86-4d01-b42d-00cf4fc964ff")
NUMBERED = {"number": 1, "backend": "Test"}


def test_a_sheet_from_the_first_version_opens_its_slot() -> None:
    slot = RecoverySlot.from_plain(
        {
            "type": "recovery",
            "public": "e293a5984965e2c92edc6b51f2a9427e122811f74b6e1a4dd3f3da415b3c8312",
            "passing": "c8c6b0cb48bfed94abadf3c3f0c2ce9f20364b3ac7b33a026d9b5353463b6571",
            "nonce": "4fb3d20ec1018b758d513505",
            "wrapped": "5a5f6a14826b38c74309dbab55abb93f2b5ed9865dabfc549f021e140280a6bf"
            "8c583b4e83b45fa3d884136b140a93af",
        }
    )
    assert slot.unwrap(ID, read_recovery_code("CHJP-CSV8-D5N6-PV3D-DSQQ-0WBJ-ECHE")) == KEY


def test_a_passphrase_from_the_first_version_opens_its_slot() -> None:
    slot = PassphraseSlot.from_plain(
        {
            "type": "passphrase",
            "salt": "44a16d78d13beb3533d556dc4119e3c1",
            "memory_kib": 65536,
            "passes": 3,
            "lanes": 4,
            "nonce": "9ab7e0eed608d11a50daa180",
            "wrapped": "fe4f4698b8207930b8a74e043e8b0b6d49aca09a797bc970d51b93dfe1963f57"
            "4b9aaf3cf8774f5be463101ad3532c2d",
        }
    )
    assert slot.unwrap(ID, "mørke kvelder 7") == KEY


def test_a_key_in_the_keyring_from_the_first_version_opens_its_slot() -> None:
    slot = KeyringSlot.from_plain(
        {
            "type": "keyring",
            "number": 3,
            "backend": "Secret Service",
            "nonce": "dee49ca191eb2e7f9e1f64b5",
            "wrapped": "8ecfaffc869aa473e0663b36266731ce67ad9788eae4d471dae0c6e9eeb091c9"
            "e03be3df3f3bc433ce4b20eb106baca3",
        }
    )
    assert slot.unwrap(ID, b"w" * 32) == KEY


@pytest.mark.parametrize(
    "other",
    [
        bound(UUID(int=1), "keyring", NUMBERED),
        bound(ID, "passphrase", NUMBERED),
        bound(ID, "keyring", {**NUMBERED, "number": 2}),
        bound(ID, "keyring", {**NUMBERED, "backend": "Other"}),
    ],
)
def test_what_is_wrapped_belongs_to_its_diary_its_kind_and_its_parameters(other: bytes) -> None:
    wrapped = wrap(KEY, b"w" * 32, bound(ID, "keyring", NUMBERED))
    assert unwrap(wrapped, b"w" * 32, bound(ID, "keyring", NUMBERED)) == KEY
    assert unwrap(wrapped, b"w" * 32, other) is None


def test_what_is_no_data_key_is_none() -> None:
    """SQLCipher would take one of another length for a passphrase."""
    assert unwrap(wrap(b"k" * 31, b"w" * 32, b""), b"w" * 32, b"") is None
