"""A new data key: the whole diary in a new file, under slots of its own, or everything as before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from painapp.vault import rekeying
from painapp.vault.connection import Connection
from painapp.vault.errors import (
    DiaryClosed,
    DiaryDamaged,
    DiaryMovedOn,
    DiarySwapped,
    DiskFull,
    KeyMissing,
    KeyringUnavailable,
    ReadOnlyDiary,
    WrongPassphrase,
)
from painapp.vault.header import find_header
from painapp.vault.keys import data_key_from_keyring, data_key_from_passphrase, data_key_from_recovery
from painapp.vault.layout import DATABASE, UNFINISHED
from painapp.vault.rekeying import change_data_key
from painapp.vault.replacing import check_whole
from painapp.vault.slots import prepare_passphrase
from painapp.vault.vault import create_vault, open_vault
from tests.vault.writing import DAY, check_in, one_of_each, reopen

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.vault.slots import PreparedPassphrase
    from painapp.vault.vault import Vault
    from tests.clocks import FixedClock
    from tests.key_stores import MemoryKeyStore


@pytest.fixture(scope="module")
def prepared() -> PreparedPassphrase:
    return prepare_passphrase("a b c")


@pytest.fixture
def written(vault: Vault, clock: FixedClock) -> Vault:
    """A diary with something in every table that a person fills."""
    for entry in one_of_each(clock):
        vault.diary.record(entry)
    gone = vault.diary.record(check_in(clock, 5, note="æøå '\" \0 \U0001f333"))
    vault.diary.remove(gone.id)
    deleted = vault.diary.record(check_in(clock, 6))
    vault.diary.remove_for_good(deleted.id)
    clock.move(minutes=30)
    first = vault.diary.day(DAY)[0]
    vault.diary.close_version(first.id)
    vault.diary.save_settings(vault.diary.settings)
    return vault


def rows(connection: Connection) -> dict[str, list[tuple[object, ...]]]:
    names = connection.send("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    return {
        name: sorted(connection.send(f'SELECT * FROM "{name}"'), key=repr)
        for (name,) in names
        if name != "commit_count"
    }


def test_everything_is_there_under_another_key(
    written: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    before, key = rows(written.diary._connection), data_key_from_keyring(folder, key_store)
    count, salt = written.commit_count, written.opened().header.salt
    shares: list[float] = []
    rekeyed = change_data_key(written, key_store=key_store, told=shares.append)
    assert data_key_from_keyring(folder, key_store) == key  # nothing has changed yet
    written.replace_by(rekeyed.staged)
    assert data_key_from_keyring(folder, key_store) == rekeyed.staged.data_key != key
    with reopen(folder, clock, key_store) as again:
        assert rows(again.diary._connection) == before
        assert again.commit_count > count
        assert again.id == written.id
        check_whole(again.diary._connection)
        again.forget_unnamed(key_store, ())
        assert list(key_store.secrets) == [f"{again.id}:2"]
        again.use_keyring(key_store)
        assert list(key_store.secrets) == [f"{again.id}:3"]  # no number serves twice
    assert shares == sorted(shares)
    assert shares[-1] == 1
    with pytest.raises(DiaryDamaged):
        Connection(folder / DATABASE, key, find_header(folder).header.salt)
    assert find_header(folder).header.salt != salt


def test_the_recovery_code_opens_it_without_being_asked_for(
    written: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore, prepared: PreparedPassphrase
) -> None:
    code = written.make_recovery_code()
    rekeyed = change_data_key(written, passphrase=prepared)
    written.replace_by(rekeyed.staged)
    assert data_key_from_recovery(folder, code) == rekeyed.staged.data_key
    assert data_key_from_passphrase(folder, "a b c") == rekeyed.staged.data_key
    with pytest.raises(KeyMissing):
        data_key_from_keyring(folder, key_store)
    with open_vault(folder, rekeyed.staged.data_key, clock, "1") as again:
        assert again.slots == ("passphrase", "recovery")
        assert again.recovery_fits(code)
        again.forget_unnamed(key_store, {1})  # a backup still names the older key
        assert list(key_store.secrets) == [f"{again.id}:1"]


def test_an_older_passphrase_opens_nothing_any_more(
    written: Vault, folder: Path, key_store: MemoryKeyStore, prepared: PreparedPassphrase
) -> None:
    written.set_passphrase(prepared, None, forget_in=key_store)
    rekeyed = change_data_key(written, key_store=key_store)
    written.replace_by(rekeyed.staged)
    with pytest.raises(WrongPassphrase):
        data_key_from_passphrase(folder, "a b c")
    assert data_key_from_keyring(folder, key_store) == rekeyed.staged.data_key


def test_it_needs_something_to_open_it(written: Vault) -> None:
    with pytest.raises(ValueError, match="keyring or a passphrase"):
        change_data_key(written)


class StoppedError(Exception):
    """Stands for a person who cancels."""


@pytest.mark.parametrize("at", [0.05, 0.5, 0.75, 1.0])
def test_stopped_it_leaves_everything_as_it_was(
    written: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore, at: float
) -> None:
    names, before = set(key_store.secrets), rows(written.diary._connection)

    def stop(share: float) -> None:
        if share >= at:
            raise StoppedError

    with pytest.raises(StoppedError):
        change_data_key(written, key_store=key_store, told=stop)
    assert set(key_store.secrets) == names
    assert not (folder / UNFINISHED).exists()
    written.close()
    with reopen(folder, clock, key_store) as again:
        assert rows(again.diary._connection) == before


@pytest.mark.parametrize("step", ["seal_staged", "stage_database", "check_whole", "_same_or_raise"])
def test_a_failure_leaves_everything_as_it_was(
    written: Vault, folder: Path, key_store: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    names, key = set(key_store.secrets), data_key_from_keyring(folder, key_store)

    def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(rekeying, step, full)
    with pytest.raises(DiskFull):
        change_data_key(written, key_store=key_store)
    assert set(key_store.secrets) == names
    assert not (folder / UNFINISHED).exists()
    assert data_key_from_keyring(folder, key_store) == key


def test_a_keyring_that_fails_leaves_everything_as_it_was(
    written: Vault, folder: Path, key_store: MemoryKeyStore
) -> None:
    key = data_key_from_keyring(folder, key_store)
    key_store.loses_writes = True
    with pytest.raises(KeyringUnavailable):
        change_data_key(written, key_store=key_store)
    key_store.loses_writes = False
    assert data_key_from_keyring(folder, key_store) == key
    assert not (folder / UNFINISHED).exists()


def test_what_is_saved_meanwhile_is_not_blocked_and_not_lost(
    written: Vault, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    def save(share: float) -> None:
        if share < 0.5:
            written.diary.record(check_in(clock, 9))

    with pytest.raises(DiaryMovedOn):
        change_data_key(written, key_store=key_store, told=save)
    rekeyed = change_data_key(written, key_store=key_store)
    written.diary.record(check_in(clock, 8))
    with pytest.raises(DiaryMovedOn):
        written.replace_by(rekeyed.staged)
    rekeyed.discard(key_store)
    assert list(key_store.secrets) == [f"{written.id}:1"]
    assert {vars(entry).get("pain") for entry in written.diary.day(DAY)} >= {8, 9}


def test_what_opens_the_diary_since_is_not_undone_by_the_new_key(
    written: Vault, folder: Path, key_store: MemoryKeyStore, prepared: PreparedPassphrase
) -> None:
    rekeyed = change_data_key(written, passphrase=prepared)
    code = written.make_recovery_code()
    with pytest.raises(DiaryMovedOn):
        written.replace_by(rekeyed.staged)
    rekeyed.discard(key_store)
    written.replace_by(change_data_key(written, passphrase=prepared).staged)
    assert data_key_from_recovery(folder, code) == data_key_from_passphrase(folder, "a b c")


def test_a_new_key_that_comes_to_nothing_takes_no_key_that_serves(
    written: Vault, folder: Path, key_store: MemoryKeyStore
) -> None:
    key = data_key_from_keyring(folder, key_store)
    rekeyed = change_data_key(written, key_store=key_store)
    written.use_keyring(key_store)  # gets the very number that the new key was to have
    with pytest.raises(DiaryMovedOn):
        written.replace_by(rekeyed.staged)
    rekeyed.discard(key_store)
    assert data_key_from_keyring(folder, key_store) == key


def test_locking_ends_it(written: Vault, folder: Path, key_store: MemoryKeyStore) -> None:
    with pytest.raises(DiaryClosed):
        change_data_key(written, key_store=key_store, told=lambda _share: written.close())
    assert len(key_store.secrets) == 1
    assert not (folder / UNFINISHED).exists()


def test_a_copy_that_lacks_a_row_is_noticed(
    written: Vault, key_store: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Connection.send

    def losing(connection: Connection, sql: str) -> list[tuple[object, ...]]:
        return real(
            connection, sql.replace('live."check_in"', 'live."check_in" LIMIT 1') if "INSERT" in sql else sql
        )

    monkeypatch.setattr(Connection, "send", losing)
    with pytest.raises(DiaryDamaged):
        change_data_key(written, key_store=key_store)


def test_a_swapped_or_read_only_diary_gets_no_new_key(
    written: Vault, folder: Path, key_store: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    rekeyed = change_data_key(written, key_store=key_store)
    (folder / DATABASE).rename(folder / "elsewhere")
    with pytest.raises(DiarySwapped):
        written.replace_by(rekeyed.staged)
    with pytest.raises(DiarySwapped):
        change_data_key(written, key_store=key_store)
    monkeypatch.setattr(type(written), "read_only", True)
    with pytest.raises(ReadOnlyDiary):
        change_data_key(written, key_store=key_store)


def test_odd_folders_work(tmp_path: Path, clock: FixedClock, key_store: MemoryKeyStore) -> None:
    folder = tmp_path / "æøå 100% #1?mode=memory 'x' \U0001f333"
    with create_vault(folder, clock, key_store=key_store, app_version="1") as vault:
        vault.diary.record(check_in(clock))
        vault.replace_by(change_data_key(vault, key_store=key_store).staged)
    with reopen(folder, clock, key_store) as again:
        assert again.diary.count() == 1
