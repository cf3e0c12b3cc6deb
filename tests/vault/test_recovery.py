"""The recovery code opens the diary where nothing else does, and only the newest one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

import pytest

from painapp.vault.errors import (
    OPENS_AS_BEFORE,
    CouldNotSave,
    DiaryClosed,
    DiskFull,
    HeaderDamaged,
    HeaderMissing,
    WrongRecoveryCode,
)
from painapp.vault.header import Header, find_header, write_header
from painapp.vault.keys import data_key_from_keyring, data_key_from_passphrase, data_key_from_recovery
from painapp.vault.layout import HEADER
from painapp.vault.recovery_code import new_recovery_code, read_recovery_code
from painapp.vault.slots import RecoverySlot
from painapp.vault.states import look_at
from painapp.vault.vault import open_vault
from tests.vault.writing import DAY, check_in

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.vault.vault import Vault
    from tests.clocks import FixedClock
    from tests.key_stores import MemoryKeyStore

KEY, OTHER_KEY = bytes(range(32)), bytes(range(1, 33))
ID = UUID("6f9619ff-8b86-4d01-b42d-00cf4fc964ff")


# The slot


def test_only_the_code_unwraps_and_only_for_this_diary() -> None:
    code = new_recovery_code()
    slot = RecoverySlot.make(KEY, ID, code)
    assert slot.unwrap(ID, code) == KEY
    assert slot.unwrap(ID, new_recovery_code()) is None
    assert slot.unwrap(uuid4(), code) is None


def test_another_data_key_is_wrapped_without_the_code() -> None:
    code = new_recovery_code()
    slot = RecoverySlot.make(KEY, ID, code)
    again = RecoverySlot.for_public(OTHER_KEY, ID, slot.public)
    assert again.unwrap(ID, code) == OTHER_KEY
    assert again.unwrap(ID, new_recovery_code()) is None
    assert again.passing != slot.passing


def test_the_slot_holds_nothing_the_code_could_be_found_from() -> None:
    code = new_recovery_code()
    one, other = (RecoverySlot.make(KEY, ID, code) for _ in range(2))
    assert one.wrapped != other.wrapped
    assert code.secret.hex() not in str(one.to_plain())
    # The same code in two diaries is not to be recognised.
    assert RecoverySlot.make(KEY, uuid4(), code).public != one.public


@pytest.mark.parametrize("name", ["public", "passing", "nonce", "wrapped"])
def test_a_slot_that_was_tampered_with_unwraps_nothing(name: str) -> None:
    code = new_recovery_code()
    plain = RecoverySlot.make(KEY, ID, code).to_plain()
    spoilt = bytes([int(plain[name][:2], 16) ^ 1]) + bytes.fromhex(plain[name])[1:]
    assert RecoverySlot.from_plain(plain | {name: spoilt.hex()}).unwrap(ID, code) is None
    assert RecoverySlot.from_plain(plain | {"passing": "00" * 32}).unwrap(ID, code) is None


@pytest.mark.parametrize("forged", [{"public": "zz"}, {"public": "00"}, {"passing": None}, {"wrapped": 1}])
def test_a_malformed_slot_is_damage(tmp_path: Path, forged: dict[str, Any]) -> None:
    code = new_recovery_code()
    plain = RecoverySlot.make(KEY, ID, code).to_plain() | forged
    write_header(tmp_path, Header(vault_id=ID, salt=b"s" * 16, slots=(plain,), app_version="1"), KEY)
    with pytest.raises(HeaderDamaged):
        data_key_from_recovery(tmp_path, code)


# The diary


def test_the_code_opens_the_diary_where_the_keyring_has_lost_the_key(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    saved = vault.diary.record(check_in(clock))
    typed = vault.make_recovery_code().text.lower()
    assert vault.slots == ("keyring", "recovery")
    vault.close()
    key_store.secrets.clear()
    assert "recovery" in look_at(folder).slots
    key = data_key_from_recovery(folder, read_recovery_code(typed))
    with open_vault(folder, key, clock, "1") as again:
        assert again.diary.day(DAY) == (saved,)


def test_a_new_code_takes_the_place_of_the_older_one(vault: Vault, folder: Path) -> None:
    first, second = vault.make_recovery_code(), vault.make_recovery_code()
    assert vault.slots == ("keyring", "recovery")
    assert (vault.recovery_fits(first), vault.recovery_fits(second)) == (False, True)
    with pytest.raises(WrongRecoveryCode):
        data_key_from_recovery(folder, first)
    assert data_key_from_recovery(folder, second)
    (folder / HEADER).unlink()  # nor by the second copy
    with pytest.raises(WrongRecoveryCode):
        data_key_from_recovery(folder, first)


def test_the_code_stays_whatever_else_opens_the_diary(
    vault: Vault, folder: Path, key_store: MemoryKeyStore
) -> None:
    code = vault.make_recovery_code()
    vault.set_passphrase("a b c", None, forget_in=key_store)
    assert vault.slots == ("passphrase", "recovery")
    vault.use_keyring(key_store, keep_passphrase=True)
    assert vault.slots == ("keyring", "passphrase", "recovery")
    assert vault.recovery_fits(code)
    keys = {
        data_key_from_recovery(folder, code),
        data_key_from_keyring(folder, key_store),
        data_key_from_passphrase(folder, "a b c"),
    }
    assert len(keys) == 1


def test_a_dropped_code_opens_nothing(vault: Vault, folder: Path) -> None:
    code = vault.make_recovery_code()
    vault.drop_recovery_code()
    assert vault.slots == ("keyring",)
    assert not vault.recovery_fits(code)
    assert "recovery" not in look_at(folder).slots
    with pytest.raises(WrongRecoveryCode):
        data_key_from_recovery(folder, code)


def test_a_disk_that_fails_leaves_the_older_code(
    vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = vault.make_recovery_code()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("painapp.vault.header.replace_file", full)
    for change in (vault.make_recovery_code, vault.drop_recovery_code):
        with pytest.raises(DiskFull) as refusal:
            change()
        assert refusal.value.safe == OPENS_AS_BEFORE
    assert vault.recovery_fits(code)
    assert data_key_from_recovery(folder, code)


def test_a_code_that_would_not_open_the_diary_is_given_to_nobody(
    vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(RecoverySlot, "unwrap", lambda *_: None)  # pyright: ignore[reportUnknownLambdaType]
    with pytest.raises(CouldNotSave):
        vault.make_recovery_code()
    assert find_header(folder).header.slots == vault.opened().header.slots
    assert vault.slots == ("keyring",)


def test_a_closed_diary_makes_no_code(vault: Vault, folder: Path) -> None:
    code = vault.make_recovery_code()
    vault.close()
    for change in (vault.make_recovery_code, vault.drop_recovery_code, lambda: vault.recovery_fits(code)):
        with pytest.raises(DiaryClosed):
            change()
    assert data_key_from_recovery(folder, code)


def test_no_diary_no_key(tmp_path: Path) -> None:
    with pytest.raises(HeaderMissing):
        data_key_from_recovery(tmp_path, new_recovery_code())
