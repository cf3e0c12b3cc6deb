"""A backup and its recovery code or passphrase are enough: on a new computer, or where nothing opens."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from painapp.domain.canonical import content_hash
from painapp.domain.settings import Settings
from painapp.vault.backups import moving_in
from painapp.vault.backups.errors import KeyDoesNotOpen, RestoreNotSound
from painapp.vault.backups.making import back_up
from painapp.vault.backups.manifest import Reason
from painapp.vault.backups.moving_in import restore_alone
from painapp.vault.backups.opening import (
    Contents,
    key_at_hand,
    key_from_keyring,
    key_from_passphrase,
    key_from_recovery,
    read_backup,
)
from painapp.vault.connection import Connection
from painapp.vault.errors import (
    CouldNotSave,
    DiaryExists,
    KeyMissing,
    KeyringUnavailable,
    WrongPassphrase,
    WrongRecoveryCode,
)
from painapp.vault.keys import data_key_from_keyring, data_key_from_passphrase, data_key_from_recovery
from painapp.vault.layout import DATABASE, HEADER
from painapp.vault.recovery_code import RecoveryCode, new_recovery_code
from painapp.vault.slots import prepare_passphrase
from painapp.vault.states import anything_of_a_diary
from painapp.vault.vault import Vault, open_vault
from tests.clocks import FixedClock
from tests.key_stores import MemoryKeyStore
from tests.vault.writing import check_in


class Taken:
    """A backup taken along, with what the person has in hand, and what it must hold."""

    def __init__(self, contents: Contents, code: RecoveryCode, content: str) -> None:
        self.contents = contents
        self.code = code
        self.content = content


@pytest.fixture
def taken(written: Vault, tmp_path: Path, clock: FixedClock, key_store: MemoryKeyStore) -> Taken:
    code = written.make_recovery_code()
    written.set_passphrase("words of their own", key_store)
    written.diary.save_settings(Settings(backup_folder="/media/stick", summary_name="Robin"))
    written.diary.keep_drafts({"today": "half a thought"})
    contents = read_backup(back_up(written, tmp_path / "stick", Reason.BY_HAND, clock).path)
    content = content_hash(written.diary.between(date.min, date.max))
    written.close()
    return Taken(contents, code, content)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The diary's folder on a computer that knows nothing of all this."""
    return tmp_path / "new home" / "dagbøker" / "diary"


def holds(folder: Path, data_key: bytes, clock: FixedClock) -> str:
    with open_vault(folder, data_key, clock, "0.1.0") as vault:
        assert len(vault.diary.removed()) == 1
        assert vault.diary.settings.summary_name == "Robin"
        return content_hash(vault.diary.between(date.min, date.max))


def test_file_and_recovery_code_alone(taken: Taken, home: Path, clock: FixedClock) -> None:
    data_key = key_from_recovery(taken.contents, taken.code)
    told: list[float] = []
    restore_alone(home, taken.contents, data_key, told=told.append)
    assert told == sorted(told)
    assert holds(home, data_key_from_recovery(home, taken.code), clock) == taken.content
    assert data_key_from_passphrase(home, "words of their own") == data_key
    assert sorted(path.name for path in home.iterdir()) == sorted(
        {DATABASE, HEADER, "vault.json.previous"} | {path.name for path in home.glob("diary.mark")}
    )


def test_file_and_passphrase_alone_with_this_computers_keyring_from_now_on(
    taken: Taken, home: Path, clock: FixedClock
) -> None:
    data_key = key_from_passphrase(taken.contents, "words of their own")
    keyring = MemoryKeyStore()
    restore_alone(home, taken.contents, data_key, key_store=keyring)
    assert data_key_from_keyring(home, keyring) == data_key
    assert holds(home, data_key, clock) == taken.content
    with open_vault(home, data_key, clock, "0.1.0") as vault:
        assert sorted(vault.slots) == ["keyring", "passphrase", "recovery"]
        assert vault.id == taken.contents.header.vault_id
        assert vault.diary.settings.backup_folder == ""
        assert vault.diary.drafts() == {}


def test_a_new_passphrase_takes_the_place_of_the_older_one(
    taken: Taken, home: Path, clock: FixedClock
) -> None:
    data_key = key_from_recovery(taken.contents, taken.code)
    restore_alone(home, taken.contents, data_key, passphrase=prepare_passphrase("other words"))
    assert data_key_from_passphrase(home, "other words") == data_key
    with pytest.raises(WrongPassphrase):
        data_key_from_passphrase(home, "words of their own")


def test_what_is_written_afterwards_is_kept(taken: Taken, home: Path, clock: FixedClock) -> None:
    data_key = key_from_recovery(taken.contents, taken.code)
    restore_alone(home, taken.contents, data_key)
    with open_vault(home, data_key, clock, "0.1.0") as vault:
        entry = vault.diary.record(check_in(clock, 3))
        assert vault.commit_count > taken.contents.manifest.commit_count
    with open_vault(home, data_key, clock, "0.1.0") as vault:
        assert vault.diary.entry(entry.id) == entry


def test_wrong_keys_open_nothing(taken: Taken, home: Path) -> None:
    with pytest.raises(WrongRecoveryCode):
        key_from_recovery(taken.contents, new_recovery_code())
    with pytest.raises(WrongPassphrase):
        key_from_passphrase(taken.contents, "words")
    with pytest.raises(KeyMissing):
        key_from_keyring(taken.contents, MemoryKeyStore())
    with pytest.raises(KeyDoesNotOpen):
        restore_alone(home, taken.contents, bytes(32))
    assert not anything_of_a_diary(home)


def test_the_key_at_hand_is_that_of_the_open_diary_or_the_keyrings(
    taken: Taken, key_store: MemoryKeyStore
) -> None:
    data_key = key_from_recovery(taken.contents, taken.code)
    assert key_at_hand(taken.contents, data_key, None) == data_key
    assert key_at_hand(taken.contents, bytes(32), key_store) == data_key
    with pytest.raises(KeyMissing):
        key_at_hand(taken.contents, bytes(32), None)


def test_no_diary_is_made_over_another(taken: Taken, folder: Path) -> None:
    before = (folder / DATABASE).read_bytes()
    with pytest.raises(DiaryExists):
        restore_alone(folder, taken.contents, key_from_recovery(taken.contents, taken.code))
    assert (folder / DATABASE).read_bytes() == before


def test_a_diary_that_does_not_open_is_kept_beside(
    taken: Taken, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    damaged = bytes(b ^ 1 for b in (folder / DATABASE).read_bytes())
    (folder / DATABASE).write_bytes(damaged)
    data_key = key_from_recovery(taken.contents, taken.code)
    aside = "damaged 2026-11-22 1902"
    restore_alone(folder, taken.contents, data_key, key_store=key_store, keep_replaced_in=aside)
    assert (folder / aside / DATABASE).read_bytes() == damaged
    assert holds(folder, data_key_from_keyring(folder, key_store), clock) == taken.content


def test_it_counts_on_from_the_diary_that_does_not_open(
    taken: Taken, folder: Path, clock: FixedClock
) -> None:
    """Else the backups made from then on would stand behind those made before, for good."""
    data_key = key_from_recovery(taken.contents, taken.code)
    with open_vault(folder, data_key, clock, "0.1.0") as vault:
        for _ in range(20):
            vault.diary.record(check_in(clock))
        before = vault.commit_count
    (folder / DATABASE).write_bytes(b"damaged")
    restore_alone(folder, taken.contents, data_key, keep_replaced_in="damaged 2026-11-22 1842")
    with open_vault(folder, data_key, clock, "0.1.0") as vault:
        assert vault.commit_count > before > taken.contents.manifest.commit_count


def test_a_key_that_backups_may_name_is_never_written_over(taken: Taken, home: Path) -> None:
    """The backup is older than keys that were made since: their numbers are in use."""
    keyring = MemoryKeyStore()
    number = taken.contents.header.keyring_number
    vault_id = taken.contents.header.vault_id
    in_use = {f"{vault_id}:{number + more}": bytes([more]) * 32 for more in (1, 2)}
    keyring.secrets = dict(in_use)
    restore_alone(home, taken.contents, key_from_recovery(taken.contents, taken.code), key_store=keyring)
    assert {name: keyring.secrets[name] for name in in_use} == in_use
    assert set(keyring.secrets) == {*in_use, f"{vault_id}:{number + 3}"}


def test_a_keyring_that_refuses_leaves_nothing(taken: Taken, home: Path) -> None:
    keyring = MemoryKeyStore()
    keyring.loses_writes = True
    with pytest.raises(KeyringUnavailable):
        restore_alone(home, taken.contents, key_from_recovery(taken.contents, taken.code), key_store=keyring)
    assert not anything_of_a_diary(home)


def test_cut_before_it_counts_nothing_is_there_and_no_key_is_left(
    taken: Taken, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyring = MemoryKeyStore()

    def fails(*_args) -> None:
        raise CouldNotSave

    monkeypatch.setattr(moving_in, "seal_staged", fails)
    with pytest.raises(CouldNotSave):
        restore_alone(home, taken.contents, key_from_recovery(taken.contents, taken.code), key_store=keyring)
    assert not anything_of_a_diary(home)
    assert list(home.iterdir()) == []
    assert keyring.secrets == {}


def test_what_does_not_hold_what_the_backup_holds_is_not_used(
    taken: Taken, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyring = MemoryKeyStore()

    def loses_an_entry(target: Connection) -> None:
        target.send("DELETE FROM sleep")

    monkeypatch.setattr(moving_in, "clear_drafts", loses_an_entry)
    with pytest.raises(RestoreNotSound):
        restore_alone(home, taken.contents, key_from_recovery(taken.contents, taken.code), key_store=keyring)
    assert list(home.iterdir()) == []
    assert keyring.secrets == {}


def test_without_any_way_in_nothing_is_made(
    written: Vault, tmp_path: Path, home: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    """A backup that only the old computer's keyring opens, restored without a keyring or a passphrase."""
    contents = read_backup(back_up(written, tmp_path / "stick", Reason.BY_HAND, clock).path)
    data_key = key_from_keyring(contents, key_store)
    with pytest.raises(ValueError, match="a diary needs"):
        restore_alone(home, contents, data_key)
    assert not anything_of_a_diary(home)
    restore_alone(home, replace_path(contents), data_key, passphrase=prepare_passphrase("mine"))
    assert data_key_from_passphrase(home, "mine") == data_key


def replace_path(contents: Contents) -> Contents:
    """The same backup, carried to another name."""
    moved = contents.path.with_name("carried.painapp")
    contents.path.rename(moved)
    return contents._replace(path=moved)
