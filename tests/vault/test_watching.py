"""Another file in place of the open one is noticed: nothing is written any more, and nothing is lost."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING, Any

import pytest

from painapp.vault import watching
from painapp.vault.connection import Connection
from painapp.vault.errors import CouldNotSave, DiaryOlder, DiarySwapped
from painapp.vault.header import find_header
from painapp.vault.keys import data_key_from_keyring
from painapp.vault.layout import DATABASE
from painapp.vault.replacing import check_whole
from painapp.vault.states import Condition, look_at
from painapp.vault.vault import open_vault
from painapp.vault.watching import conflict_copies
from tests.vault.writing import DAY, check_in, reopen

if TYPE_CHECKING:
    from painapp.vault.vault import Vault
    from tests.clocks import FixedClock
    from tests.key_stores import MemoryKeyStore

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows does not swap a file that is open")


@pytest.fixture
def older(vault: Vault, folder: Path, tmp_path: Path, clock: FixedClock, key_store: MemoryKeyStore) -> Path:
    """A copy of the diary with one entry, as another computer would have it."""
    vault.diary.record(check_in(clock, 1))
    vault.close()
    copied = tmp_path / "older.db"
    shutil.copyfile(folder / DATABASE, copied)
    return copied


def pains(vault: Vault) -> list[int]:
    return sorted(vars(entry)["pain"] for entry in vault.diary.day(DAY))


def kept(folder: Path, vault: Vault) -> list[int]:
    """The pain of every check-in in the one file that was kept."""
    (copy,) = conflict_copies(folder)
    connection = Connection(copy, vault.opened().data_key, vault.opened().header.salt)
    try:
        check_whole(connection)
        return sorted(pain for (pain,) in connection.send("SELECT pain FROM check_in"))
    finally:
        connection.close()


def test_a_swapped_file_is_not_written_to_and_what_was_open_is_kept(
    older: Path, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    there = older.read_bytes()
    with reopen(folder, clock, key_store) as open_one:
        open_one.diary.record(check_in(clock, 2))
        older.replace(folder / DATABASE)
        (folder / "diary (kept 1).db.new").write_bytes(b"left by an app that was killed")
        for _ in range(2):
            with pytest.raises(DiarySwapped):
                open_one.diary.record(check_in(clock, 3))
        assert open_one.swapped
        assert pains(open_one) == [1, 2]  # reading goes on
        assert kept(folder, open_one) == [1, 2]
    assert (folder / DATABASE).read_bytes() == there
    assert sorted(path.name for path in folder.iterdir()) == [
        "diary (kept 1).db",
        "diary.db",
        "diary.mark",
        "vault.json",
        "vault.json.previous",
    ]
    with pytest.raises(DiaryOlder):
        reopen(folder, clock, key_store)
    key = data_key_from_keyring(folder, key_store)
    with open_vault(folder, key, clock, "1", accept_older=True) as other:
        assert pains(other) == [1]
        check_whole(other.diary._connection)
        other.diary.record(check_in(clock, 4))
        assert kept(folder, other) == [1, 2]


def test_a_swap_is_noticed_at_closing_too(
    older: Path, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    open_one = reopen(folder, clock, key_store)
    open_one.diary.record(check_in(clock, 2))
    older.replace(folder / DATABASE)
    open_one.close()
    key = data_key_from_keyring(folder, key_store)
    with open_vault(folder, key, clock, "1", accept_older=True) as other:
        assert pains(other) == [1]  # the older log was not played into it
        assert kept(folder, other) == [1, 2]


def test_a_worker_copies_what_is_open_and_not_what_was_put_in_its_place(
    older: Path, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    with reopen(folder, clock, key_store) as open_one:
        open_one.diary.record(check_in(clock, 2))
        older.replace(folder / DATABASE)
        with open_one.reader() as reader:
            assert sorted(vars(entry)["pain"] for entry in reader.day(DAY)) == [1, 2]
        assert open_one.swapped
        assert pains(open_one) == [1, 2]  # its connection is still open


def test_a_file_that_was_taken_away_is_kept(
    older: Path, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    with reopen(folder, clock, key_store) as open_one:
        open_one.diary.record(check_in(clock, 2))
        (folder / DATABASE).unlink()
        with pytest.raises(DiarySwapped):
            open_one.diary.record(check_in(clock, 3))
        assert kept(folder, open_one) == [1, 2]
    assert look_at(folder).condition is Condition.DATABASE_MISSING


def test_a_log_that_came_with_the_other_file_is_left_to_it(
    older: Path, folder: Path, tmp_path: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    with reopen(folder, clock, key_store) as open_one:
        open_one.diary.record(check_in(clock, 2))
        theirs = tmp_path / "theirs-wal"
        theirs.write_bytes(b"theirs")
        theirs.replace(folder / "diary.db-wal")
        older.replace(folder / DATABASE)
        with pytest.raises(DiarySwapped):
            open_one.diary.record(check_in(clock, 3))
    assert (folder / "diary.db-wal").read_bytes() == b"theirs"


def test_what_could_not_be_kept_is_tried_again(
    older: Path, folder: Path, clock: FixedClock, key_store: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    with reopen(folder, clock, key_store) as open_one:
        open_one.diary.record(check_in(clock, 2))
        older.replace(folder / DATABASE)

        def full(*_: object) -> None:
            raise CouldNotSave

        with monkeypatch.context() as patch:
            patch.setattr(Connection, "copy_to", full)
            with pytest.raises(DiarySwapped):
                open_one.diary.record(check_in(clock, 3))
        assert not list(folder.glob("*kept*"))
        assert (folder / "diary.db-wal").exists()
    assert list(folder.glob("*kept*")) == [folder / "diary (kept 1).db"]
    assert not (folder / "diary.db-wal").exists()


def test_window_and_worker_that_find_it_at_once_keep_one_whole_copy(
    older: Path, folder: Path, clock: FixedClock, key_store: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, copying, second = watching.Watch._copy, Event(), Event()

    def copy(watch: watching.Watch, connection: Connection, place: Path) -> None:
        if copying.is_set():
            second.set()
        copying.set()
        second.wait(0.2)  # time for another to come in
        real(watch, connection, place)

    with reopen(folder, clock, key_store) as open_one:
        open_one.diary.record(check_in(clock, 2))
        older.replace(folder / DATABASE)
        monkeypatch.setattr(watching.Watch, "_copy", copy)

        def read() -> None:
            with open_one.reader() as reader:
                reader.count()

        worker = Thread(target=read)
        worker.start()
        assert copying.wait(10)
        with pytest.raises(DiarySwapped):
            open_one.diary.record(check_in(clock, 3))
        worker.join()
        assert kept(folder, open_one) == [1, 2]
    assert not second.is_set()
    assert not list(folder.glob("*.new*"))


def test_a_copy_that_is_not_all_in_its_file_is_not_named(
    older: Path, folder: Path, clock: FixedClock, key_store: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, salt = data_key_from_keyring(folder, key_store), find_header(folder).header.salt
    real, readers = Connection.copy_to, list[Connection]()

    def copied_while_another_reads(connection: Connection, other: Connection, told: Any) -> None:
        real(connection, other, told)
        readers.append(Connection(next(folder.glob("*.db.new")), key, salt))  # so closing folds nothing in

    with reopen(folder, clock, key_store) as open_one:
        open_one.diary.record(check_in(clock, 2))
        older.replace(folder / DATABASE)
        with monkeypatch.context() as patch:
            patch.setattr(Connection, "copy_to", copied_while_another_reads)
            with pytest.raises(DiarySwapped):
                open_one.diary.record(check_in(clock, 3))
        readers[0].close()
        assert conflict_copies(folder) == ()
        assert (folder / "diary.db-wal").exists()
        with pytest.raises(DiarySwapped):
            open_one.diary.record(check_in(clock, 3))
        assert kept(folder, open_one) == [1, 2]


def test_what_is_kept_lasts_before_its_log_goes(
    older: Path, folder: Path, clock: FixedClock, key_store: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    lasting: list[list[str]] = []
    monkeypatch.setattr(
        watching, "sync_folder", lambda where: lasting.append(sorted(one.name for one in where.iterdir()))
    )  # pyright: ignore[reportUnknownLambdaType]
    with reopen(folder, clock, key_store) as open_one:
        open_one.diary.record(check_in(clock, 2))
        older.replace(folder / DATABASE)
        with pytest.raises(DiarySwapped):
            open_one.diary.record(check_in(clock, 3))
    (names,) = lasting
    assert {"diary (kept 1).db", "diary.db-wal"} <= set(names)


def test_a_log_that_cannot_be_taken_away_makes_no_further_copies(
    older: Path, folder: Path, clock: FixedClock, key_store: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = watching._unlink

    def busy(database: Path, *, only_companions: bool = False) -> None:
        if only_companions:
            raise PermissionError(13, "another program has it open")
        real(database)

    with reopen(folder, clock, key_store) as open_one:
        open_one.diary.record(check_in(clock, 2))
        older.replace(folder / DATABASE)
        with monkeypatch.context() as patch:
            patch.setattr(watching, "_unlink", busy)
            for _ in range(3):
                with pytest.raises(DiarySwapped):
                    open_one.diary.record(check_in(clock, 3))
        assert kept(folder, open_one) == [1, 2]
        assert (folder / "diary.db-wal").exists()
    assert not (folder / "diary.db-wal").exists()  # tried again at closing


def test_closing_a_diary_that_was_replaced_after_it_was_closed_keeps_nothing(
    older: Path, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    open_one = reopen(folder, clock, key_store)
    open_one.close()
    older.replace(folder / DATABASE)
    open_one.close()
    assert conflict_copies(folder) == ()


def test_a_file_system_without_file_numbers_raises_no_alarm(
    older: Path, folder: Path, clock: FixedClock, key_store: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "identity_of", lambda _path: None)  # pyright: ignore[reportUnknownLambdaType]
    monkeypatch.setattr("painapp.vault.opening.identity_of", lambda _path: None)  # pyright: ignore[reportUnknownLambdaType]
    with reopen(folder, clock, key_store) as open_one:
        open_one.diary.record(check_in(clock, 2))
        assert not open_one.swapped


def test_copies_that_syncing_programs_leave_are_found(vault: Vault, folder: Path) -> None:
    names = (
        "diary (Kari's conflicted copy 2026-11-22).db",
        "diary (conflicted copy 2026-11-22 184200).db",
        "diary 2.db",
        "diary-KARI-PC.db",
        "diary.sync-conflict-20261122-184200-ABCDEFG.db",
    )
    for name in (*names, "diary.db.tmp", "diary (kept 1).db.new", "poem.db", ".syncthing.diary.db.tmp"):
        (folder / name).write_bytes(b"x")
    (folder / "diary folder.db").mkdir()
    assert tuple(path.name for path in conflict_copies(folder)) == names
    assert conflict_copies(folder / "nowhere") == ()
