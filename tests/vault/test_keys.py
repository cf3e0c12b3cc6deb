"""The data key is fetched or refused, and never made anew for a diary that exists."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any
from unittest.mock import patch
from uuid import UUID, uuid4

import pytest

from painapp.domain.ports import KeyStoreError
from painapp.vault import keys
from painapp.vault.errors import HeaderDamaged, HeaderMissing, KeyMissing, KeyringUnavailable, WrongPassphrase
from painapp.vault.header import Header, find_header, write_header
from painapp.vault.keys import data_key_from_keyring, data_key_from_passphrase
from painapp.vault.slots import KeyringSlot, PassphraseSlot
from tests.key_stores import MemoryKeyStore

if TYPE_CHECKING:
    from pathlib import Path

KEY = bytes(range(32))
ID = UUID("6f9619ff-8b86-4d01-b42d-00cf4fc964ff")
PASSPHRASE = "mørke kvelder 7"


@pytest.fixture(scope="module")
def passphrase_slot(cheap_passphrases: dict[str, Any]) -> PassphraseSlot:
    """One that costs what it costs a person."""
    with patch.multiple("painapp.vault.slots", **cheap_passphrases):
        return PassphraseSlot.make(KEY, ID, PASSPHRASE)


def put(folder: Path, *slots: KeyringSlot | PassphraseSlot | dict[str, Any]) -> None:
    plain = tuple(slot if isinstance(slot, dict) else slot.to_plain() for slot in slots)
    write_header(folder, Header(vault_id=ID, salt=b"s" * 16, slots=plain, app_version="1"), KEY)


def in_keyring(folder: Path, key_store: MemoryKeyStore) -> KeyringSlot:
    slot = keys.keep_in_keyring(key_store, KEY, ID, 1)
    put(folder, slot)
    return slot


def test_keyring_gives_the_key(tmp_path: Path, key_store: MemoryKeyStore) -> None:
    in_keyring(tmp_path, key_store)
    assert data_key_from_keyring(tmp_path, key_store) == KEY
    assert list(key_store.secrets) == [f"{ID}:1"]
    assert KEY not in key_store.secrets.values()


def test_passphrase_gives_the_key(tmp_path: Path, passphrase_slot: PassphraseSlot) -> None:
    put(tmp_path, passphrase_slot)
    assert data_key_from_passphrase(tmp_path, PASSPHRASE) == KEY
    slot = find_header(tmp_path).header.slots[0]
    assert (slot["memory_kib"], slot["passes"], slot["lanes"]) == (65536, 3, 4)


def test_passphrase_typed_on_another_keyboard_gives_the_key(tmp_path: Path) -> None:
    put(tmp_path, PassphraseSlot.make(KEY, ID, "cafe\u0301"))
    assert data_key_from_passphrase(tmp_path, "caf\u00e9") == KEY


@pytest.mark.parametrize("wrong", ["", "mørke kvelder", PASSPHRASE + " ", PASSPHRASE.upper()])
def test_wrong_passphrase_is_told(tmp_path: Path, passphrase_slot: PassphraseSlot, wrong: str) -> None:
    put(tmp_path, passphrase_slot)
    with pytest.raises(WrongPassphrase):
        data_key_from_passphrase(tmp_path, wrong)


def test_an_empty_passphrase_protects_nothing() -> None:
    with pytest.raises(ValueError, match="empty"):
        PassphraseSlot.make(KEY, ID, "")


def test_forgotten_by_the_keyring_is_missing_and_nothing_is_made(
    tmp_path: Path, key_store: MemoryKeyStore
) -> None:
    in_keyring(tmp_path, key_store)
    key_store.secrets.clear()
    with pytest.raises(KeyMissing):
        data_key_from_keyring(tmp_path, key_store)
    assert key_store.secrets == {}


@pytest.mark.parametrize("secret", [b"", b"x" * 32, b"x" * 16])
def test_another_key_in_the_keyring_is_missing(
    tmp_path: Path, key_store: MemoryKeyStore, secret: bytes
) -> None:
    in_keyring(tmp_path, key_store)
    key_store.secrets[f"{ID}:1"] = secret
    with pytest.raises(KeyMissing):
        data_key_from_keyring(tmp_path, key_store)


def test_a_locked_keyring_can_be_tried_again(tmp_path: Path, key_store: MemoryKeyStore) -> None:
    in_keyring(tmp_path, key_store)
    key_store.refusing = True
    with pytest.raises(KeyringUnavailable):
        data_key_from_keyring(tmp_path, key_store)
    key_store.refusing = False
    assert data_key_from_keyring(tmp_path, key_store) == KEY


def test_no_keyring_at_all_is_not_a_forgotten_key(tmp_path: Path, key_store: MemoryKeyStore) -> None:
    in_keyring(tmp_path, key_store)
    key_store.there = False
    with pytest.raises(KeyringUnavailable):
        data_key_from_keyring(tmp_path, key_store)


@pytest.mark.parametrize("fault", [{"refusing": True}, {"there": False}, {"loses_writes": True}])
def test_a_keyring_that_does_not_keep_the_key_gets_no_slot(
    key_store: MemoryKeyStore, fault: dict[str, bool]
) -> None:
    vars(key_store).update(fault)
    with pytest.raises(KeyringUnavailable):
        keys.keep_in_keyring(key_store, KEY, ID, 1)


class ReadsBackAnother(MemoryKeyStore):
    """Keeps what it is given and answers with something else."""

    def read(self, name: str) -> bytes | None:
        return None if super().read(name) is None else b"another"


class ReadsNothingBack(MemoryKeyStore):
    """Keeps what it is given, and is locked by the time it is asked for it."""

    def read(self, name: str) -> bytes | None:
        raise KeyStoreError("locked again")


@pytest.mark.parametrize("made", [ReadsBackAnother, ReadsNothingBack])
def test_a_key_that_does_not_read_back_is_not_left_in_the_keyring(made: type[MemoryKeyStore]) -> None:
    key_store = made()
    with pytest.raises(KeyringUnavailable):
        keys.keep_in_keyring(key_store, KEY, ID, 1)
    assert key_store.secrets == {}


def test_a_slot_belongs_to_its_diary_and_its_parameters(passphrase_slot: PassphraseSlot) -> None:
    wrapping_key = b"w" * 32
    slot = KeyringSlot.make(KEY, ID, 1, "Test", wrapping_key)
    assert slot.unwrap(ID, wrapping_key) == KEY
    assert slot.unwrap(uuid4(), wrapping_key) is None
    assert KeyringSlot(2, "Test", slot.wrapped).unwrap(ID, wrapping_key) is None
    assert passphrase_slot.unwrap(uuid4(), PASSPHRASE) is None


def test_the_same_key_is_never_wrapped_the_same_way_twice() -> None:
    one, other = (KeyringSlot.make(KEY, ID, 1, "Test", b"w" * 32).wrapped for _ in range(2))
    assert one.nonce != other.nonce
    assert one.key != other.key


@pytest.mark.parametrize(
    "forged",
    [
        {"memory_kib": 1 << 40},
        {"memory_kib": 0},
        {"memory_kib": 8},
        {"passes": 1 << 20},
        {"memory_kib": 1024 * 1024},
        {"passes": 49},
        {"lanes": 0},
        {"lanes": "x"},
        {"salt": "zz"},
        {"salt": ""},
        {"salt": "00" * 7},
        {"salt": "00" * 65},
        {"wrapped": None},
    ],
)
def test_a_forged_slot_cannot_ask_for_all_memory(
    tmp_path: Path, passphrase_slot: PassphraseSlot, forged: dict[str, Any]
) -> None:
    put(tmp_path, passphrase_slot.to_plain() | forged)
    with pytest.raises(HeaderDamaged):
        data_key_from_passphrase(tmp_path, PASSPHRASE)


def test_a_later_app_may_ask_for_more_within_bounds(passphrase_slot: PassphraseSlot) -> None:
    plain = passphrase_slot.to_plain() | {"memory_kib": 256 * 1024, "passes": 12}
    assert PassphraseSlot.from_plain(plain).passes == 12


def test_a_forged_file_cannot_have_slots_without_end_tried(
    tmp_path: Path, passphrase_slot: PassphraseSlot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("painapp.vault.slots._stretched", lambda *_: b"w" * 32)  # pyright: ignore[reportUnknownLambdaType]
    put(tmp_path, *[passphrase_slot] * 16)
    with pytest.raises(WrongPassphrase):
        data_key_from_passphrase(tmp_path, PASSPHRASE)
    put(tmp_path, *[passphrase_slot] * 17)
    with pytest.raises(HeaderDamaged):
        data_key_from_passphrase(tmp_path, PASSPHRASE)


def test_no_diary_no_key(tmp_path: Path, key_store: MemoryKeyStore) -> None:
    with pytest.raises(HeaderMissing):
        data_key_from_keyring(tmp_path, key_store)
    with pytest.raises(HeaderMissing):
        data_key_from_passphrase(tmp_path, PASSPHRASE)


def test_refusals_change_no_byte(
    tmp_path: Path, key_store: MemoryKeyStore, passphrase_slot: PassphraseSlot
) -> None:
    put(tmp_path, keys.keep_in_keyring(key_store, KEY, ID, 1), passphrase_slot)
    key_store.secrets.clear()
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    with pytest.raises(KeyMissing):
        data_key_from_keyring(tmp_path, key_store)
    with pytest.raises(WrongPassphrase):
        data_key_from_passphrase(tmp_path, "no")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_forged_number_does_not_keep_the_keyring_busy_for_ever(
    tmp_path: Path, key_store: MemoryKeyStore
) -> None:
    last = 10**12
    slot = keys.keep_in_keyring(key_store, KEY, ID, last).to_plain()
    made = Header(vault_id=ID, salt=b"s" * 16, slots=(slot,), app_version="1", keyring_number=last)
    key_store.secrets |= {f"{ID}:{last - 1}": b"older", f"{ID}:{last - 2}": b"named"}
    keys.forget_unnamed(key_store, made, tmp_path, {last - 2})
    assert set(key_store.secrets) == {f"{ID}:{last}", f"{ID}:{last - 2}"}


def test_the_key_can_be_fetched_before_anything_heavy_is_loaded() -> None:
    program = (
        "import json, sys\n"
        "import painapp.vault.states, painapp.vault.keys\n"
        "print(json.dumps([name for name in ('sqlalchemy', 'sqlcipher3', 'cryptography', 'keyring')"
        " if name in sys.modules]))"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert json.loads(ran.stdout) == []
