"""Opening a diary, closing it, and reading it on a worker."""

from __future__ import annotations

import threading
from contextlib import closing as closing_at_the_end
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from painapp.vault.connection import Connection
from painapp.vault.errors import (
    DiaryBusy,
    DiaryClosed,
    DiaryDamaged,
    NewerDiary,
    ReadOnlyDiary,
)
from painapp.vault.header import find_header, write_header
from painapp.vault.keys import data_key_from_keyring
from painapp.vault.layout import DATABASE, HEADER, PREVIOUS, SCHEMA
from painapp.vault.rekeying import change_data_key
from painapp.vault.states import look_at
from painapp.vault.vault import open_vault
from tests.vault.staging import stage
from tests.vault.writing import DAY, check_in, reopen

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.vault.errors import DiaryError
    from painapp.vault.vault import Vault
    from tests.clocks import FixedClock
    from tests.key_stores import MemoryKeyStore


def test_what_was_saved_is_there_after_reopening(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    saved = vault.diary.record(check_in(clock))
    vault.close()
    with reopen(folder, clock, key_store) as again:
        assert again.diary.day(DAY) == (saved,)
        assert again.id == vault.id


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


# Closing


def test_closing_forgets_the_key_and_closes_the_file_whatever_goes_wrong_meanwhile(
    vault: Vault, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise ZeroDivisionError

    with vault.reader() as reader:
        monkeypatch.setattr(reader._connection, "close", broken)
        monkeypatch.setattr(vault.diary, "purge_removed", broken)
        with pytest.raises(ZeroDivisionError):
            vault.close()
        monkeypatch.undo()
    assert not any(vault._data_key)
    with pytest.raises(DiaryClosed):
        vault.diary.day(DAY)


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


def test_what_carries_the_key_does_not_show_it(vault: Vault, key_store: MemoryKeyStore) -> None:
    """As in a log, or in what a failed assertion says."""
    rekeyed = change_data_key(vault, key_store=key_store)
    with vault.source() as source:
        shown = repr((vault, vault.opened(), source, rekeyed, rekeyed.staged, vault.diary))
    for key in (bytes(vault._data_key), rekeyed.staged.data_key):
        assert repr(key)[2:-1] not in shown
        assert key.hex() not in shown
    assert vault.opened().commit_count == vault.commit_count
    rekeyed.discard(key_store)


def test_locking_stops_a_copy_at_its_next_step(
    vault: Vault, tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.diary.record_all(check_in(clock, note="words " * 10_000) for _ in range(80))
    told, ended = list[float](), list[DiaryClosed]()
    copying, closing = threading.Event(), threading.Event()
    real = Connection.close

    def tell(share: float) -> None:
        told.append(share)
        copying.set()
        closing.wait(10)

    def work() -> None:
        try:
            with vault.source() as source:
                copy = Connection(
                    tmp_path / "copy.db", source.data_key, source.header.salt, create=True, any_thread=True
                )
                with closing_at_the_end(copy):
                    source.connection.copy_to(copy, tell)
        except DiaryClosed as error:
            ended.append(error)

    def close(connection: Connection) -> None:
        connection._closed = True  # as it does first
        closing.set()
        real(connection)

    worker = threading.Thread(target=work)
    worker.start()
    assert copying.wait(10)
    monkeypatch.setattr(Connection, "close", close)
    vault.close()
    worker.join()
    assert (len(told), len(ended)) == (1, 1)
    assert told[0] < 0.5


# Beside a window that has the diary


def test_beside_a_window_the_diary_is_read_and_nothing_is_touched(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    gone = vault.diary.record(check_in(clock, 1))
    vault.diary.remove(gone.id)
    clock.move(days=40)  # long enough for closing to purge it
    saved = vault.diary.record(check_in(clock, 2))
    staged = stage(vault, saved)  # the window is about to replace the diary
    (folder / PREVIOUS).unlink()  # what opening would mend
    before = names(folder)
    key = data_key_from_keyring(folder, key_store)
    with open_vault(folder, key, clock, "1", beside_window=True) as beside:
        assert beside.read_only
        assert beside.diary.day(DAY) == (saved,)
        with beside.reader() as reader:
            assert reader.count() == 1
        with pytest.raises(DiaryBusy):
            beside.diary.record(check_in(clock, 3))
        with pytest.raises(ReadOnlyDiary):
            beside.diary._connection.send("DELETE FROM check_in")
    assert names(folder) == before
    vault.replace_by(staged)  # which the window then can
    reopen(folder, clock, key_store).close()


def names(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def test_while_a_window_replaces_the_diary_it_is_busy(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    staged = stage(vault, check_in(clock, 2))
    with monkeypatch.context() as patch:
        patch.setattr("painapp.vault.replacing.finish_making", lambda *_: None)  # pyright: ignore[reportUnknownLambdaType]
        vault.replace_by(staged)
    before = names(folder)
    with pytest.raises(DiaryBusy):
        open_vault(folder, staged.data_key, clock, "1", beside_window=True)
    assert names(folder) == before
    with reopen(folder, clock, key_store) as again:
        assert again.diary.count() == 1


@pytest.mark.parametrize(("version", "trouble"), [(SCHEMA + 1, NewerDiary), (SCHEMA - 1, DiaryBusy)])
def test_beside_a_window_a_file_of_another_schema_stays_as_it_is(
    vault: Vault,
    folder: Path,
    clock: FixedClock,
    key_store: MemoryKeyStore,
    version: int,
    trouble: type[DiaryError],
) -> None:
    vault.diary._connection.send(f"PRAGMA user_version = {version}")
    key = data_key_from_keyring(folder, key_store)
    with pytest.raises(trouble):
        open_vault(folder, key, clock, "1", beside_window=True)
    assert vault.diary._connection.user_version() == version
