"""What opens a diary can be changed, and what fails leaves it as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from painapp.vault.errors import (
    OPENS_AS_BEFORE,
    CouldNotSave,
    DiskFull,
    KeyMissing,
    KeyringUnavailable,
    WrongPassphrase,
)
from painapp.vault.files import replace_file
from painapp.vault.header import find_header
from painapp.vault.keys import data_key_from_keyring, data_key_from_passphrase
from painapp.vault.layout import HEADER, PREVIOUS
from painapp.vault.states import look_at
from painapp.vault.vault import create_vault, open_vault
from tests.vault.writing import DAY, check_in

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.vault.vault import Vault
    from tests.clocks import FixedClock
    from tests.key_stores import MemoryKeyStore


def test_a_passphrase_takes_the_place_of_the_keyring(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    saved = vault.diary.record(check_in(clock))
    vault.set_passphrase("a b c", None, forget_in=key_store)
    assert vault.slots == ("passphrase",)
    assert key_store.secrets == {}
    vault.close()
    with pytest.raises(KeyMissing):
        data_key_from_keyring(folder, key_store)
    with open_vault(folder, data_key_from_passphrase(folder, "a b c"), clock, "1") as again:
        assert again.diary.day(DAY) == (saved,)


def test_an_older_passphrase_opens_nothing_any_more(
    vault: Vault, folder: Path, key_store: MemoryKeyStore
) -> None:
    vault.set_passphrase("first", None)
    vault.set_passphrase("second", None)
    with pytest.raises(WrongPassphrase):
        data_key_from_passphrase(folder, "first")
    (folder / HEADER).unlink()  # nor by the second copy
    with pytest.raises(WrongPassphrase):
        data_key_from_passphrase(folder, "first")
    assert data_key_from_passphrase(folder, "second")


def test_remembered_on_this_computer_keeps_both(
    vault: Vault, folder: Path, key_store: MemoryKeyStore
) -> None:
    vault.set_passphrase("a b c", key_store)
    assert vault.slots == ("keyring", "passphrase")
    assert data_key_from_keyring(folder, key_store) == data_key_from_passphrase(folder, "a b c")
    assert len(key_store.secrets) == 1


def test_the_keyring_takes_the_place_of_the_passphrase(
    folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    with create_vault(folder, clock, passphrase="a b c", app_version="1") as vault:
        vault.use_keyring(key_store, keep_passphrase=True)
        assert vault.slots == ("keyring", "passphrase")
        vault.use_keyring(key_store)
        assert vault.slots == ("keyring",)
    assert data_key_from_keyring(folder, key_store)
    with pytest.raises(WrongPassphrase):
        data_key_from_passphrase(folder, "a b c")


def test_numbers_in_the_keyring_are_never_used_again(vault: Vault, key_store: MemoryKeyStore) -> None:
    names = set(key_store.secrets)
    for _ in range(3):
        vault.set_passphrase("a b c", None, forget_in=key_store)
        vault.use_keyring(key_store)
        assert not names & set(key_store.secrets)
        names |= set(key_store.secrets)
    assert len(names) == 4


@pytest.mark.parametrize("fault", [{"refusing": True}, {"there": False}, {"loses_writes": True}])
def test_a_keyring_that_fails_leaves_what_opened_before(
    folder: Path, clock: FixedClock, key_store: MemoryKeyStore, fault: dict[str, bool]
) -> None:
    with create_vault(folder, clock, passphrase="a b c", app_version="1") as vault:
        before = (folder / HEADER).read_bytes()
        vars(key_store).update(fault)
        with pytest.raises(KeyringUnavailable):
            vault.use_keyring(key_store)
        assert vault.slots == ("passphrase",)
        assert (folder / HEADER).read_bytes() == before


def test_a_disk_that_fails_leaves_what_opened_before(
    vault: Vault, folder: Path, key_store: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise OSError(5, "I/O error")

    monkeypatch.setattr("painapp.vault.header.replace_file", broken)
    with pytest.raises(CouldNotSave) as refusal:
        vault.set_passphrase("a b c", None, forget_in=key_store)
    assert refusal.value.safe == OPENS_AS_BEFORE
    assert vault.slots == ("keyring",)
    assert data_key_from_keyring(folder, key_store)


def test_a_second_copy_that_fails_is_no_failure_and_the_older_key_opens_nothing(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: bytes) -> None:
        if path.name == PREVIOUS:
            raise OSError(28, "No space left on device")
        replace_file(path, data)

    monkeypatch.setattr("painapp.vault.header.replace_file", full)
    vault.set_passphrase("a b c", None, forget_in=key_store)
    assert vault.slots == look_at(folder).slots == ("passphrase",)
    assert key_store.secrets == {}
    vault.close()
    monkeypatch.undo()
    open_vault(folder, data_key_from_passphrase(folder, "a b c"), clock, "1").close()
    assert (folder / PREVIOUS).read_bytes() == (folder / HEADER).read_bytes()


def test_a_new_key_that_vault_json_does_not_name_is_not_left_in_the_keyring(
    folder: Path, clock: FixedClock, key_store: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with create_vault(folder, clock, passphrase="a b c", app_version="1") as vault:
        monkeypatch.setattr("painapp.vault.header.replace_file", full)
        with pytest.raises(DiskFull):
            vault.use_keyring(key_store)
        assert key_store.secrets == {}
        assert data_key_from_passphrase(folder, "a b c")
        monkeypatch.undo()
        vault.use_keyring(key_store)
    assert data_key_from_keyring(folder, key_store)


def test_vault_json_names_the_app_that_wrote_it_last(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    vault.close()
    with open_vault(folder, data_key_from_keyring(folder, key_store), clock, "7.1") as again:
        again.set_passphrase("a b c", None, forget_in=key_store)
    assert find_header(folder).header.app_version == "7.1"


# A passphrase made ready elsewhere


def test_a_passphrase_made_ready_on_a_worker_is_set_without_stretching_it_again(
    vault: Vault, folder: Path, key_store: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared = vault.prepare_passphrase("a b c")
    assert vault.slots == ("keyring",)

    def slow(*_: object) -> bytes:
        raise AssertionError("the UI thread must not stretch a passphrase")

    with monkeypatch.context() as patch:
        patch.setattr("painapp.vault.slots._stretched", slow)
        vault.set_passphrase(prepared, None, forget_in=key_store)
    assert vault.slots == ("passphrase",)
    assert data_key_from_passphrase(folder, "a b c")
    assert prepared.wrapping_key.hex() not in repr(prepared)


# Keys that backups still need


def test_keys_that_backups_name_stay_in_the_keyring(
    vault: Vault, folder: Path, key_store: MemoryKeyStore
) -> None:
    vault.use_keyring(key_store, named={1})
    vault.set_passphrase("a b c", None, forget_in=key_store, named={1})
    assert list(key_store.secrets) == [f"{vault.id}:1"]
    vault.use_keyring(key_store, named={1})
    vault.forget_unnamed(key_store, {1})
    assert sorted(key_store.secrets) == [f"{vault.id}:1", f"{vault.id}:3"]
    vault.forget_unnamed(key_store, ())
    assert sorted(key_store.secrets) == [f"{vault.id}:3"]
    assert data_key_from_keyring(folder, key_store)
