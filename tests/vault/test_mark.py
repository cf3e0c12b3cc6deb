"""An older file in place of the newest one is noticed by its mark."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from painapp.vault import opening
from painapp.vault.errors import DiaryOlder
from painapp.vault.keys import data_key_from_keyring
from painapp.vault.layout import DATABASE, MARK
from painapp.vault.mark import Mark, Marked, read_mark
from painapp.vault.vault import open_vault
from tests.vault.writing import DAY, check_in, reopen

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from painapp.vault.vault import Vault
    from tests.clocks import FixedClock
    from tests.key_stores import MemoryKeyStore


def test_the_mark_follows_every_save(vault: Vault, folder: Path, clock: FixedClock) -> None:
    for _ in range(3):
        vault.diary.record(check_in(clock))
        assert read_mark(folder, vault.id).commits == vault.commit_count > 0


def test_the_mark_is_let_go_of_with_the_diary(vault: Vault, clock: FixedClock) -> None:
    vault.diary.record(check_in(clock))
    assert vault._mark._handle is not None
    vault.close()
    assert vault._mark._handle is None  # Windows removes no file that is open


def test_what_is_not_saved_is_not_marked(vault: Vault, folder: Path, clock: FixedClock) -> None:
    vault.diary.record(check_in(clock))
    before = read_mark(folder, vault.id).commits
    with pytest.raises(ZeroDivisionError), vault.diary._connection.writing():
        raise ZeroDivisionError
    assert read_mark(folder, vault.id).commits == vault.commit_count == before


def test_an_older_file_is_noticed_and_can_be_accepted(
    vault: Vault, folder: Path, tmp_path: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    first = vault.diary.record(check_in(clock))
    vault.close()
    shutil.copyfile(folder / DATABASE, tmp_path / "older.db")
    with reopen(folder, clock, key_store) as again:
        again.diary.record(check_in(clock))
    shutil.copyfile(tmp_path / "older.db", folder / DATABASE)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    key = data_key_from_keyring(folder, key_store)
    for _ in range(2):
        with pytest.raises(DiaryOlder):
            open_vault(folder, key, clock, "1")
        assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    with open_vault(folder, key, clock, "1", accept_older=True) as accepted:
        assert accepted.diary.day(DAY) == (first,)
    reopen(folder, clock, key_store).close()  # accepted once is accepted


def test_what_another_window_saves_in_that_moment_is_no_fault(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_while_another_saves(where: Path, vault_id: UUID) -> Marked:
        vault.diary.record(check_in(clock))
        return read_mark(where, vault_id)

    monkeypatch.setattr(opening, "read_mark", read_while_another_saves)
    with reopen(folder, clock, key_store) as beside:
        assert beside.diary.count() == 1


def test_a_mark_that_lags_behind_is_no_fault(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    vault.diary.record(check_in(clock))
    lagging = (folder / MARK).read_bytes()
    vault.diary.record(check_in(clock))
    vault.close()
    (folder / MARK).write_bytes(lagging)
    with reopen(folder, clock, key_store) as again:
        assert again.diary.count() == 2


@pytest.mark.parametrize("spoilt", [b"", b"\x00" * 124, b"\xff\xfe", b"one two three", b"9" * 124])
def test_a_mark_that_cannot_be_read_stands_in_nobodys_way(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore, spoilt: bytes
) -> None:
    vault.diary.record(check_in(clock))
    vault.close()
    (folder / MARK).write_bytes(spoilt)
    with reopen(folder, clock, key_store) as again:
        again.diary.record(check_in(clock))
        assert read_mark(folder, again.id).commits == again.commit_count


def test_the_mark_of_another_diary_counts_for_nothing(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    vault.close()
    mark = Mark(folder, uuid4())
    mark.write(1_000_000)
    mark.close()
    reopen(folder, clock, key_store).close()


def test_a_mark_that_cannot_be_written_fails_no_save(vault: Vault, folder: Path, clock: FixedClock) -> None:
    (folder / MARK).unlink(missing_ok=True)
    (folder / MARK).mkdir()
    vault.diary.record(check_in(clock))
    assert vault.diary.count() == 1
