"""Where nothing can be written, the diary is still read and exported, and its files stay as they are."""

from __future__ import annotations

import errno
import json
import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from painapp.domain.entries import entry_type
from painapp.vault import making, opening
from painapp.vault.errors import CouldNotSave, DiaryOlder, DiskFull, ReadOnlyDiary
from painapp.vault.keys import data_key_from_keyring
from painapp.vault.layout import DATABASE, SCHEMA, UNFINISHED
from painapp.vault.replacing import swap_in
from painapp.vault.vault import open_vault
from tests.vault.staging import stage
from tests.vault.writing import DAY, check_in, reopen

if TYPE_CHECKING:
    from collections.abc import Generator

    from painapp.vault.vault import Vault
    from tests.clocks import FixedClock
    from tests.key_stores import MemoryKeyStore


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def no_writing(vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[None]:
    """Refuse every writing look at the diary's folder, as a read-only one does, to root as well."""
    real = opening._writable_or_raise

    def refuse(where: Path) -> None:
        if where == folder:
            raise ReadOnlyDiary(folder=str(where))
        real(where)

    monkeypatch.setattr(opening, "_writable_or_raise", refuse)
    yield
    assert not leftovers()


def leftovers() -> list[Path]:
    return list(Path(tempfile.gettempdir()).glob("painapp-*/" + DATABASE))


@pytest.fixture(autouse=True)
def own_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))


@pytest.mark.usefixtures("no_writing")
def test_a_read_only_diary_is_read_and_not_written(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    saved = vault.diary.record(check_in(clock))
    vault.close()
    before = contents(folder)
    with reopen(folder, clock, key_store) as again:
        assert again.read_only
        assert again.diary.day(DAY) == (saved,)
        with again.reader() as reader:
            assert reader.day(DAY) == (saved,)
        with again.source() as source:
            assert source.connection.send("PRAGMA integrity_check") == [("ok",)]
        with pytest.raises(ReadOnlyDiary):
            again.diary.record(check_in(clock))
        with pytest.raises(ReadOnlyDiary):
            again.diary.save_settings(again.diary.settings)
    assert contents(folder) == before


@pytest.mark.usefixtures("no_writing")
def test_what_a_killed_app_left_in_its_log_is_read_from_a_private_copy(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    saved = vault.diary.record(check_in(clock))
    vault.diary.bring_up_to_date()  # after which closing writes nothing more
    log = (folder / (DATABASE + "-wal")).read_bytes()
    database = (folder / DATABASE).read_bytes()
    vault.close()
    (folder / DATABASE).write_bytes(database)  # as if it had never been folded in
    (folder / (DATABASE + "-wal")).write_bytes(log)
    before = contents(folder)
    with reopen(folder, clock, key_store) as again:
        assert again.read_only
        assert again.diary.day(DAY) == (saved,)
        with again.reader() as reader:
            assert reader.day(DAY) == (saved,)
        with pytest.raises(ReadOnlyDiary) as refusal:
            again.diary.record(check_in(clock))
        assert refusal.value.values["folder"] == str(folder)
        (copy,) = leftovers()
        assert copy.parent.stat().st_mode & 0o077 == 0 or os.name == "nt"
        assert copy.read_bytes()[:6] != b"SQLite"
    assert contents(folder) == before


@pytest.mark.usefixtures("no_writing")
def test_an_older_schema_is_brought_up_in_the_copy(folder: Path, clock: FixedClock) -> None:
    older = Path(__file__).parent / "fixtures" / f"schema-{SCHEMA - 1}"
    shutil.copytree(older, folder, dirs_exist_ok=True)
    key = bytes.fromhex((older / "key.txt").read_text(encoding="ascii").split()[0])
    before = contents(folder)
    with open_vault(folder, key, clock, "1") as again:
        assert again.read_only
        held = json.loads((older / "expected.json").read_text(encoding="utf-8"))["entries"]
        of_day = [one for one in held if one["day"] == DAY.isoformat() and entry_type(one["kind"]).OF_A_DAY]
        assert [str(one.id) for one in again.diary.day(DAY)] == [one["id"] for one in of_day]
        assert again.diary._connection.user_version() == SCHEMA
    assert contents(folder) == before


@pytest.mark.usefixtures("no_writing")
def test_an_older_file_is_noticed_in_a_read_only_folder_too(
    vault: Vault, folder: Path, tmp_path: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    vault.close()
    older = (folder / DATABASE).read_bytes()
    key = data_key_from_keyring(folder, key_store)
    vault._mark.write(1_000)
    vault._mark.close()
    (folder / DATABASE).write_bytes(older)
    with pytest.raises(DiaryOlder):
        open_vault(folder, key, clock, "1")
    with open_vault(folder, key, clock, "1", accept_older=True) as again:
        assert again.read_only


@pytest.mark.parametrize("trouble", [ReadOnlyDiary, DiskFull, CouldNotSave])
def test_a_database_that_cannot_be_opened_to_write_is_opened_to_read(
    vault: Vault,
    folder: Path,
    clock: FixedClock,
    key_store: MemoryKeyStore,
    monkeypatch: pytest.MonkeyPatch,
    trouble: type[Exception],
) -> None:
    saved = vault.diary.record(check_in(clock))
    vault.close()

    def refuse(*_: object) -> None:
        raise trouble

    monkeypatch.setattr(opening, "_bring_to_schema", refuse)
    with reopen(folder, clock, key_store) as again:
        assert again.read_only
        assert again.diary.day(DAY) == (saved,)
        for _ in range(2):
            with pytest.raises(trouble):
                again.diary.record(check_in(clock))
        assert again.diary.day(DAY) == (saved,)


def test_where_a_copy_cannot_be_made_either_the_first_trouble_is_told(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.close()
    (folder / (DATABASE + "-wal")).write_bytes(b"something")

    def refuse(_where: Path) -> None:
        raise ReadOnlyDiary

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(opening, "_writable_or_raise", refuse)
    monkeypatch.setattr(shutil, "copyfile", full)
    with pytest.raises(ReadOnlyDiary):
        reopen(folder, clock, key_store)
    assert list((folder.parent / "temporary").iterdir()) == []


def test_a_swap_that_cannot_be_finished_is_read_where_it_waits(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.diary.record(check_in(clock, 1))
    newer = check_in(clock, 2)
    staged = stage(vault, newer)
    vault.close()
    monkeypatch.setattr("painapp.vault.replacing.finish_making", lambda *_: None)  # pyright: ignore[reportUnknownLambdaType]
    swap_in(folder, staged.data_key)

    def refuse(*_: Any) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    with monkeypatch.context() as patch:
        patch.setattr(making, "_make_way", refuse)
        with reopen(folder, clock, key_store) as again:
            assert again.read_only
            assert again.diary.day(DAY) == (newer,)
    assert (folder / UNFINISHED / DATABASE).exists()
    with reopen(folder, clock, key_store) as again:
        assert not again.read_only
        assert again.diary.day(DAY) == (newer,)
