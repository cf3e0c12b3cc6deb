"""Making, opening, changing what opens a diary, and closing it."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from painapp.domain.entries import CheckIn
from painapp.domain.moments import written_now
from painapp.vault import making
from painapp.vault.errors import (
    NOTHING_MADE,
    OPENS_AS_BEFORE,
    CouldNotSave,
    DiaryClosed,
    DiaryDamaged,
    DiskFull,
    KeyMissing,
    KeyringUnavailable,
    NewerDiary,
    WrongPassphrase,
)
from painapp.vault.header import find_header, write_header
from painapp.vault.keys import data_key_from_keyring, data_key_from_passphrase
from painapp.vault.layout import DATABASE, HEADER, PREVIOUS, SCHEMA, UNFINISHED
from painapp.vault.states import Condition, look_at
from painapp.vault.vault import create_vault, open_vault

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.vault.vault import Vault
    from tests.clocks import FixedClock
    from tests.key_stores import MemoryKeyStore

DAY = date(2026, 11, 22)


def check_in(clock: FixedClock, pain: int = 4, **more: Any) -> CheckIn:
    return CheckIn(id=uuid4(), day=DAY, written=written_now(clock), pain=pain, **more)


def reopen(folder: Path, clock: FixedClock, key_store: MemoryKeyStore) -> Vault:
    return open_vault(folder, data_key_from_keyring(folder, key_store), clock, "0.1.0")


def test_what_was_saved_is_there_after_reopening(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    saved = vault.diary.record(check_in(clock))
    vault.close()
    with reopen(folder, clock, key_store) as again:
        assert again.diary.day(DAY) == (saved,)
        assert again.id == vault.id


def test_closed_diary_is_three_whole_files(vault: Vault, folder: Path, clock: FixedClock) -> None:
    vault.diary.record(check_in(clock))
    vault.close()
    assert sorted(path.name for path in folder.iterdir()) == [DATABASE, HEADER, PREVIOUS]
    assert folder.stat().st_mode & 0o077 == 0


def test_a_diary_needs_something_to_open_it(folder: Path, clock: FixedClock) -> None:
    for passphrase in (None, ""):
        with pytest.raises(ValueError, match="keyring or a passphrase"):
            create_vault(folder, clock, passphrase=passphrase, app_version="1")
    assert look_at(folder).condition is Condition.NONE


def test_a_keyring_that_fails_makes_no_diary(
    folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    key_store.refusing = True
    with pytest.raises(KeyringUnavailable) as refusal:
        create_vault(folder, clock, key_store=key_store, app_version="1")
    assert refusal.value.safe == NOTHING_MADE
    assert look_at(folder).condition is Condition.NONE


def test_odd_folders_work(tmp_path: Path, clock: FixedClock, key_store: MemoryKeyStore) -> None:
    folder = tmp_path / "æøå 100% #1?mode=memory 'x' \U0001f333" / ("long" * 20)
    create_vault(folder, clock, key_store=key_store, app_version="1").close()
    with reopen(folder, clock, key_store) as vault:
        vault.diary.record(check_in(clock))
    assert (folder / DATABASE).stat().st_size > 0


# Interrupted making


class Cut(BaseException):
    """Stands for the power being cut."""


@pytest.mark.parametrize("step", ["migrate", "write_header"])
def test_cut_before_the_diary_exists_leaves_none(
    folder: Path, clock: FixedClock, key_store: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def cut(*_: object) -> None:
        raise Cut

    monkeypatch.setattr(making, step, cut)
    with pytest.raises(Cut):
        create_vault(folder, clock, key_store=key_store, app_version="1")
    monkeypatch.undo()
    assert look_at(folder).condition is Condition.NONE
    with create_vault(folder, clock, key_store=key_store, app_version="1") as vault:
        vault.diary.record(check_in(clock))
        assert not (folder / UNFINISHED).exists()


def test_cut_after_the_diary_exists_is_finished_at_the_next_opening(
    folder: Path, clock: FixedClock, key_store: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(*_: object) -> None:
        raise Cut

    monkeypatch.setattr("painapp.vault.vault.open_vault", cut)
    with pytest.raises(Cut):
        create_vault(folder, clock, key_store=key_store, app_version="1")
    monkeypatch.undo()
    assert not (folder / DATABASE).exists()
    assert look_at(folder).condition is Condition.LOCKED
    with reopen(folder, clock, key_store) as vault:
        vault.diary.record(check_in(clock))
        assert not (folder / UNFINISHED).exists()
        assert (folder / PREVIOUS).read_bytes() == (folder / HEADER).read_bytes()


def test_a_stray_database_aside_is_not_taken_for_a_missing_one(
    vault: Vault, folder: Path, clock: FixedClock
) -> None:
    vault.close()
    aside = folder / UNFINISHED
    aside.mkdir()
    (aside / DATABASE).write_bytes(b"not the salt of this diary")
    (folder / DATABASE).unlink()
    assert look_at(folder).condition is Condition.DATABASE_MISSING


def test_someone_elses_files_aside_are_left_alone(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    vault.close()
    (folder / UNFINISHED).mkdir()
    (folder / UNFINISHED / "poem.txt").write_text("mine")
    reopen(folder, clock, key_store).close()
    assert (folder / UNFINISHED / "poem.txt").read_text() == "mine"


def test_failed_making_leaves_no_key_in_the_keyring(
    folder: Path, clock: FixedClock, key_store: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(making, "write_header", full)
    with pytest.raises(DiskFull):
        create_vault(folder, clock, key_store=key_store, app_version="1")
    assert key_store.secrets == {}


# Refusals


def test_a_right_key_and_a_wrong_file_is_damage(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    vault.diary.record(check_in(clock))
    vault.close()
    data = bytearray((folder / DATABASE).read_bytes())
    data[100] ^= 1  # in the first page
    (folder / DATABASE).write_bytes(data)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(DiaryDamaged):
        reopen(folder, clock, key_store)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_damage_in_a_later_page_is_told_when_it_is_read(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    for _ in range(50):
        vault.diary.record(check_in(clock, note="some words " * 50))
    vault.close()
    data = bytearray((folder / DATABASE).read_bytes())
    for page in range(2, len(data) // 4096):
        data[page * 4096 + 7] ^= 1
    (folder / DATABASE).write_bytes(data)
    with pytest.raises(DiaryDamaged), reopen(folder, clock, key_store) as again:
        again.diary.day(DAY)


@pytest.mark.parametrize("place", range(16))
def test_a_damaged_salt_in_the_file_does_no_harm(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore, place: int
) -> None:
    saved = vault.diary.record(check_in(clock))
    vault.close()
    data = bytearray((folder / DATABASE).read_bytes())
    data[place] ^= 0x10
    (folder / DATABASE).write_bytes(data)
    with reopen(folder, clock, key_store) as again:
        assert again.diary.day(DAY) == (saved,)
        again.diary.record(check_in(clock))
    with reopen(folder, clock, key_store) as again:
        assert again.diary.count() == 2


def test_a_file_of_a_newer_app_is_refused_even_when_the_header_lags(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    with vault.diary._connection.writing():
        vault.diary._connection.send(f"PRAGMA user_version = {SCHEMA + 1}")
    vault.close()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(NewerDiary):
        reopen(folder, clock, key_store)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_file_without_tables_is_not_filled_with_new_ones(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    with vault.diary._connection.writing():
        vault.diary._connection.send("PRAGMA user_version = 0")
    vault.close()
    with pytest.raises(DiaryDamaged):
        reopen(folder, clock, key_store)


def test_opening_mends_a_damaged_header(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    vault.close()
    whole = (folder / HEADER).read_bytes()
    (folder / HEADER).write_bytes(whole[:-30])
    assert look_at(folder).from_second_copy
    reopen(folder, clock, key_store).close()
    assert not look_at(folder).from_second_copy
    assert find_header(folder).header.vault_id == vault.id
    assert (folder / HEADER).read_bytes() == (folder / PREVIOUS).read_bytes()


def test_an_older_header_is_brought_up_to_date(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    vault.close()
    key = data_key_from_keyring(folder, key_store)
    write_header(folder, replace(find_header(folder).header, schema=SCHEMA - 1), key)
    open_vault(folder, key, clock, "0.2.0").close()
    header = find_header(folder).header
    assert (header.schema, header.app_version) == (SCHEMA, "0.2.0")


# What opens it


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


# Closing


def test_a_closed_diary_answers_nothing(vault: Vault, clock: FixedClock, key_store: MemoryKeyStore) -> None:
    vault.close()
    vault.close()
    with pytest.raises(DiaryClosed):
        vault.diary.day(DAY)
    with pytest.raises(DiaryClosed):
        vault.diary.record(check_in(clock))
    with pytest.raises(DiaryClosed), vault.reader():
        pass
    with pytest.raises(DiaryClosed):
        vault.use_keyring(key_store)
    with pytest.raises(DiaryClosed):
        vault.set_passphrase("x", None)


def test_closing_forgets_the_data_key(vault: Vault, folder: Path, key_store: MemoryKeyStore) -> None:
    key = data_key_from_keyring(folder, key_store)
    assert bytes(vault._data_key) == key
    vault.close()
    assert not any(vault._data_key)


# Reading on a worker


def test_a_worker_reads_what_was_saved_and_cannot_write(vault: Vault, clock: FixedClock) -> None:
    saved = vault.diary.record(check_in(clock))
    seen: list[object] = []

    def work() -> None:
        with vault.reader() as reader:
            seen.append(reader.day(DAY))
            seen.append(reader._connection.send("PRAGMA query_only"))

    worker = threading.Thread(target=work, daemon=True)
    worker.start()
    worker.join()
    assert seen == [(saved,), [(1,)]]


def test_a_reader_sees_saves_made_meanwhile(vault: Vault, clock: FixedClock) -> None:
    with vault.reader() as reader:
        assert reader.count() == 0
        vault.diary.record(check_in(clock))
        assert reader.count() == 1


def test_locking_stops_a_worker_in_the_middle_of_a_read(vault: Vault) -> None:
    running = threading.Event()
    ended: list[BaseException] = []

    def work() -> None:
        try:
            with vault.reader() as reader:
                running.set()
                reader._connection.send(
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
                )
        except DiaryClosed as error:
            ended.append(error)

    worker = threading.Thread(target=work, daemon=True)
    worker.start()
    running.wait(10)
    vault.close()
    worker.join(10)
    assert not worker.is_alive()
    assert [type(error) for error in ended] == [DiaryClosed]


def test_a_reader_after_locking_is_told(vault: Vault) -> None:
    with vault.reader() as reader:
        vault.close()
        with pytest.raises(DiaryClosed):
            reader.count()
