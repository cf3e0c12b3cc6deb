"""A diary comes to be in one step, wholly or not at all."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from painapp.vault import making
from painapp.vault.connection import Connection
from painapp.vault.errors import (
    NOTHING_MADE,
    CouldNotSave,
    DiarySwapped,
    DiskFull,
    KeyringUnavailable,
)
from painapp.vault.layout import DATABASE, HEADER, MARK, PREVIOUS, UNFINISHED
from painapp.vault.migrations import migrate
from painapp.vault.states import Condition, look_at
from painapp.vault.vault import create_vault
from painapp.vault.watching import conflict_copies
from tests.vault.staging import stage
from tests.vault.writing import check_in, reopen

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from painapp.vault.vault import Vault
    from tests.clocks import FixedClock
    from tests.key_stores import MemoryKeyStore


def test_closed_diary_is_four_whole_files(vault: Vault, folder: Path, clock: FixedClock) -> None:
    vault.diary.record(check_in(clock))
    vault.close()
    assert sorted(path.name for path in folder.iterdir()) == [DATABASE, MARK, HEADER, PREVIOUS]
    assert folder.stat().st_mode & 0o077 == 0


@pytest.fixture
def open_to_all() -> Generator[None]:
    """A computer on which new files can be read and changed by everybody."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
@pytest.mark.usefixtures("open_to_all")
def test_nobody_else_may_read_a_file_of_the_diary(
    tmp_path: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    folder = tmp_path / "shared"
    folder.mkdir(mode=0o777)
    with create_vault(folder, clock, key_store=key_store, app_version="1") as vault:
        vault.diary.record(check_in(clock))
        vault.replace_by(stage(vault, check_in(clock)), keep_replaced_in="damaged")
        with reopen(folder, clock, key_store) as again:
            again.diary.record(check_in(clock))
            found = [path for path in folder.rglob("*") if path.is_file()]
            assert {path.name for path in found} >= {DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", MARK}
            (folder / DATABASE).rename(folder / "diary (moved).db")
            with pytest.raises(DiarySwapped):
                again.diary.record(check_in(clock))
            found += conflict_copies(folder)
            assert [path for path in found if path.exists() and path.stat().st_mode & 0o077] == []


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


@pytest.mark.parametrize("trouble", [DiskFull, MemoryError])
@pytest.mark.parametrize("step", ["making.write_header", "making.migrate", "slots.PassphraseSlot.make"])
def test_failed_making_leaves_no_key_in_the_keyring(
    folder: Path,
    clock: FixedClock,
    key_store: MemoryKeyStore,
    monkeypatch: pytest.MonkeyPatch,
    trouble: type[Exception],
    step: str,
) -> None:
    def fail(*_: object) -> None:
        raise trouble

    monkeypatch.setattr(f"painapp.vault.{step}", fail)
    with pytest.raises(trouble):
        create_vault(folder, clock, key_store=key_store, passphrase="a b c", app_version="1")
    assert key_store.secrets == {}
    assert look_at(folder).condition is Condition.NONE


def test_a_diary_that_may_not_last_is_none_and_the_next_try_makes_one(
    folder: Path, clock: FixedClock, key_store: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise OSError(5, "I/O error")

    monkeypatch.setattr(making, "sync_folder", broken)
    with pytest.raises(CouldNotSave) as refusal:
        create_vault(folder, clock, key_store=key_store, app_version="1")
    assert refusal.value.safe == NOTHING_MADE
    monkeypatch.undo()
    assert look_at(folder).condition is Condition.NONE
    assert key_store.secrets == {}
    with create_vault(folder, clock, key_store=key_store, app_version="1") as vault:
        vault.diary.record(check_in(clock))


def test_tables_that_are_not_in_the_file_itself_make_no_diary(
    folder: Path, clock: FixedClock, key_store: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    others: list[Connection] = []

    def migrate_while_another_reads(connection: Connection) -> None:
        migrate(connection)
        salt = (connection.folder / DATABASE).read_bytes()[:16]
        others.append(Connection(connection.folder / DATABASE, key, salt))  # so -wal is not folded in

    key = b"k" * 32
    monkeypatch.setattr("painapp.vault.keys.new_data_key", lambda: key)
    monkeypatch.setattr(making, "migrate", migrate_while_another_reads)
    with pytest.raises(CouldNotSave):
        create_vault(folder, clock, key_store=key_store, app_version="1")
    others[0].close()
    assert look_at(folder).condition is Condition.NONE
