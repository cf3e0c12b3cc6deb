"""A backup is whole, or it is not there."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from painapp.domain.canonical import content_hash
from painapp.domain.entries import ENTRY_TYPES
from painapp.vault.backups import making
from painapp.vault.backups.archive import digest_of
from painapp.vault.backups.errors import NO_BACKUP_MADE, BackupNotSound
from painapp.vault.backups.making import back_up
from painapp.vault.backups.manifest import Reason
from painapp.vault.backups.opening import check_backup, read_backup, unpacked
from painapp.vault.connection import Connection
from painapp.vault.errors import CouldNotSave, DiaryClosed, DiaryDamaged
from painapp.vault.keys import data_key_from_keyring
from painapp.vault.layout import BACKUPS, DATABASE, SCHEMA
from painapp.vault.reader import DiaryReader
from painapp.vault.vault import Vault, open_vault
from tests.clocks import FixedClock
from tests.key_stores import MemoryKeyStore
from tests.vault.lasting import IN_ORDER, noted
from tests.vault.writing import check_in

FIXTURES = Path(__file__).parent.parent / "fixtures"


def everything(vault: Vault) -> str:
    return content_hash(vault.diary.between(date.min, date.max, ENTRY_TYPES))


def leftovers(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def test_a_backup_holds_the_diary_and_says_so(written: Vault, shelf_folder: Path, clock: FixedClock) -> None:
    backup = back_up(written, shelf_folder, Reason.BY_HAND, clock)
    assert backup.path == shelf_folder / "PainApp 2026-11-22 1902.painapp"
    assert leftovers(shelf_folder) == [backup.path.name]
    manifest = read_backup(backup.path).manifest
    assert manifest.content_hash == everything(written)
    assert dict(manifest.entries) == dict.fromkeys((one.KIND for one in ENTRY_TYPES), 1) | {"check-in": 2}
    assert (manifest.rows["entry_version"], manifest.rows["check_in"]) == (1, 3)
    assert (manifest.reason, manifest.schema, manifest.vault_id) == (Reason.BY_HAND, SCHEMA, written.id)
    assert manifest.commit_count == written.commit_count
    assert (backup.entries, backup.checked_at) == (len(ENTRY_TYPES) + 1, clock.now())
    assert backup.made_at == clock.now()
    assert digest_of(backup.path).sha256 == manifest.sha256


def test_its_entries_are_those_of_the_diary(
    written: Vault, shelf_folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    backup = back_up(written, shelf_folder, Reason.DAILY, clock)
    with unpacked(read_backup(backup.path), written.opened().data_key, shelf_folder) as copy:
        reader = DiaryReader(copy.connection, clock)
        assert reader.between(date.min, date.max) == written.diary.between(date.min, date.max)
        assert reader.removed() == written.diary.removed()
    assert leftovers(shelf_folder) == [backup.path.name]


def test_two_in_the_same_minute_have_two_names(written: Vault, shelf_folder: Path, clock: FixedClock) -> None:
    names = [back_up(written, shelf_folder, Reason.BY_HAND, clock).path.name for _ in range(3)]
    assert names == [
        "PainApp 2026-11-22 1902.painapp",
        "PainApp 2026-11-22 1902 (2).painapp",
        "PainApp 2026-11-22 1902 (3).painapp",
    ]


class StoppedError(Exception):
    """The person pressed Cancel."""


def shares_of(vault: Vault, folder: Path, clock: FixedClock) -> list[float]:
    told: list[float] = []
    back_up(vault, folder, Reason.BY_HAND, clock, told.append)
    return told


def test_a_backup_lasts_before_it_has_its_name_and_its_name_before_it_is_told(
    written: Vault, shelf_folder: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf_folder.mkdir()
    steps = noted(monkeypatch, shelf_folder)
    back_up(written, shelf_folder, Reason.DAILY, clock)
    assert steps == IN_ORDER


def test_progress_goes_from_nothing_to_all(written: Vault, shelf_folder: Path, clock: FixedClock) -> None:
    told = shares_of(written, shelf_folder, clock)
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert len(told) >= 3


def test_cancelled_at_any_step_nothing_is_left(
    written: Vault, shelf_folder: Path, clock: FixedClock, tmp_path: Path
) -> None:
    steps = len(shares_of(written, tmp_path / "elsewhere", clock))
    for step in range(steps):
        left = [step]

        def told(_share: float, left: list[int] = left) -> None:
            if left[0] == 0:
                raise StoppedError
            left[0] -= 1

        with pytest.raises(StoppedError):
            back_up(written, shelf_folder, Reason.BY_HAND, clock, told)
        assert leftovers(shelf_folder) == []


def test_locking_stops_it(written: Vault, shelf_folder: Path, clock: FixedClock) -> None:
    with pytest.raises(DiaryClosed):
        back_up(written, shelf_folder, Reason.BY_HAND, clock, lambda _share: written.close() or leave())
    assert leftovers(shelf_folder) == []


def leave() -> None:
    """What a job does that is not told of the lock: it goes on, to its next read."""
    raise DiaryClosed


def test_what_is_saved_meanwhile_is_in_the_next_one(
    written: Vault, shelf_folder: Path, clock: FixedClock
) -> None:
    before = everything(written)
    saved: list[Any] = []

    def save(_share: float) -> None:
        if not saved:
            saved.append(written.diary.record(check_in(clock, 7)))

    backup = back_up(written, shelf_folder, Reason.DAILY, clock, save)
    assert backup.manifest is not None
    assert backup.manifest.content_hash == before != everything(written)
    assert backup.manifest.commit_count == written.commit_count - 1


def test_a_copy_that_differs_is_never_named(
    written: Vault, shelf_folder: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy_to = Connection.copy_to

    def loses_an_entry(self: Connection, other: Connection, told: Any) -> None:
        copy_to(self, other, told)
        other.send("DELETE FROM sleep")

    monkeypatch.setattr(Connection, "copy_to", loses_an_entry)
    with pytest.raises(BackupNotSound) as trouble:
        back_up(written, shelf_folder, Reason.DAILY, clock)
    assert trouble.value.safe == NO_BACKUP_MADE
    assert leftovers(shelf_folder) == []


def test_a_version_lost_in_copying_is_noticed(
    written: Vault, shelf_folder: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy_to = Connection.copy_to

    def loses_a_version(self: Connection, other: Connection, told: Any) -> None:
        copy_to(self, other, told)
        other.send("DELETE FROM entry_version")

    monkeypatch.setattr(Connection, "copy_to", loses_a_version)
    with pytest.raises(BackupNotSound):
        back_up(written, shelf_folder, Reason.DAILY, clock)


@pytest.mark.parametrize("kind", ["index", "trigger", "number"])
def test_a_copy_of_another_schema_is_never_named(
    written: Vault, shelf_folder: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    copy_to = Connection.copy_to

    def loses_some_of_its_schema(self: Connection, other: Connection, told: Any) -> None:
        copy_to(self, other, told)
        if kind == "number":
            other.send(f"PRAGMA user_version = {SCHEMA - 1}")
        else:
            found = f"SELECT name FROM sqlite_schema WHERE type = '{kind}' AND sql IS NOT NULL"
            other.send(f'DROP {kind} "{other.send(found)[0][0]}"')

    monkeypatch.setattr(Connection, "copy_to", loses_some_of_its_schema)
    with pytest.raises(BackupNotSound):
        back_up(written, shelf_folder, Reason.DAILY, clock)
    assert leftovers(shelf_folder) == []


def test_what_does_not_read_back_from_the_disk_is_never_named(
    written: Vault, shelf_folder: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = making.write_archive

    def flips_a_byte(path: Path, *more: Any) -> Any:
        digest = write(path, *more)
        data = bytearray(path.read_bytes())
        data[len(data) // 2] ^= 1
        path.write_bytes(data)
        return digest

    monkeypatch.setattr(making, "write_archive", flips_a_byte)
    with pytest.raises(BackupNotSound):
        back_up(written, shelf_folder, Reason.DAILY, clock)
    assert leftovers(shelf_folder) == []


def test_a_damaged_diary_is_told_as_such(
    written: Vault, folder: Path, shelf_folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    written.close()
    path = folder / DATABASE
    data = bytearray(path.read_bytes())
    data[4096 * 3 + 100] ^= 1
    path.write_bytes(data)
    vault = open_vault(folder, data_key_from_keyring(folder, key_store), clock, "0.1.0")
    with vault, pytest.raises(DiaryDamaged):
        back_up(vault, shelf_folder, Reason.DAILY, clock)
    assert leftovers(shelf_folder) == []


def test_what_a_killed_app_left_is_swept_up(written: Vault, shelf_folder: Path, clock: FixedClock) -> None:
    dead = shelf_folder / ".unfinished-0-abc"
    dead.mkdir(parents=True)
    (dead / DATABASE).write_bytes(b"half")
    backup = back_up(written, shelf_folder, Reason.DAILY, clock)
    assert leftovers(shelf_folder) == [backup.path.name]


def test_a_folder_that_cannot_be_written_says_so(written: Vault, tmp_path: Path, clock: FixedClock) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_bytes(b"")
    with pytest.raises(CouldNotSave) as trouble:
        back_up(written, in_the_way / "backups", Reason.DAILY, clock)
    assert trouble.value.safe == NO_BACKUP_MADE


# Before a migration


def older_diary(tmp_path: Path) -> tuple[Path, bytes]:
    folder = tmp_path / "diary"
    shutil.copytree(FIXTURES / "schema-1", folder)
    return folder, bytes.fromhex((folder / "key.txt").read_text().split()[0])


def test_an_older_diary_is_backed_up_before_it_is_changed(tmp_path: Path, clock: FixedClock) -> None:
    folder, data_key = older_diary(tmp_path)
    with open_vault(folder, data_key, clock, "0.2.0") as vault:
        entries = everything(vault)
    (path,) = (tmp_path / BACKUPS).glob("*.painapp")
    contents = read_backup(path)
    assert (contents.manifest.schema, contents.manifest.reason) == (1, Reason.BEFORE_MIGRATION)
    check_backup(contents, data_key, tmp_path / "work")
    with unpacked(contents, data_key, tmp_path / "work") as copy:
        assert copy.facts.content_hash == entries
    with open_vault(folder, data_key, clock, "0.2.0"):
        pass
    assert len(list((tmp_path / BACKUPS).glob("*.painapp"))) == 1


def test_without_that_backup_it_is_only_read(tmp_path: Path, clock: FixedClock) -> None:
    folder, data_key = older_diary(tmp_path)
    before = (folder / DATABASE).read_bytes()
    (tmp_path / BACKUPS).write_bytes(b"in the way")
    with open_vault(folder, data_key, clock, "0.2.0") as vault:
        assert vault.read_only
        assert vault.diary.count() > 0
    assert (folder / DATABASE).read_bytes() == before


def test_a_diary_of_this_schema_is_opened_without_anything_of_backups(folder: Path, tmp_path: Path) -> None:
    import subprocess
    import sys

    program = """
import sys
from pathlib import Path
from tests.clocks import FixedClock
from tests.key_stores import MemoryKeyStore
from painapp.vault.vault import create_vault
create_vault(Path(sys.argv[1]), FixedClock(), key_store=MemoryKeyStore(), app_version="0.1.0").close()
print([name for name in sys.modules if name.startswith("painapp.vault.backups") or name == "zipfile"])
"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(folder)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
