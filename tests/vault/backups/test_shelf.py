"""The list of backups, in two folders, of which one may be away."""

from __future__ import annotations

import os
import shutil
from datetime import datetime
from pathlib import Path

import pytest

from painapp.vault.backups.backup import Backup
from painapp.vault.backups.catalogue import FILE
from painapp.vault.backups.errors import (
    BackupDamaged,
    NewerBackup,
    NotABackup,
    SecondFolderMissing,
    SecondFolderRefused,
)
from painapp.vault.backups.making import back_up
from painapp.vault.backups.manifest import Reason
from painapp.vault.backups.shelf import Shelf
from painapp.vault.vault import Vault, create_vault
from tests.clocks import FixedClock
from tests.key_stores import MemoryKeyStore
from tests.vault.lasting import IN_ORDER, noted
from tests.vault.writing import check_in


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A USB stick that is in."""
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def shelf(shelf_folder: Path, stick: Path) -> Shelf:
    return Shelf(shelf_folder, stick)


def saved(vault: Vault, shelf: Shelf, clock: FixedClock, reason: Reason = Reason.DAILY) -> Backup:
    """Save something, and back it up."""
    vault.diary.record(check_in(clock))
    return back_up(vault, shelf.own, reason, clock)


def spoil(path: Path, place: float = 0.5) -> None:
    data = bytearray(path.read_bytes())
    data[int(len(data) * place)] ^= 1
    path.write_bytes(data)


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def paths(backups: tuple[Backup, ...]) -> list[Path]:
    return [one.path for one in backups]


def test_an_empty_shelf(shelf: Shelf, vault: Vault) -> None:
    assert shelf.listed() == ()
    assert shelf.newest_good().backup is None
    assert shelf.named_numbers(vault.id) == frozenset()
    assert shelf.thin(vault.id) == ()


def test_newest_first_with_what_a_person_wants_to_know(vault: Vault, shelf: Shelf, clock: FixedClock) -> None:
    first = saved(vault, shelf, clock)
    clock.move(days=1)
    second = saved(vault, shelf, clock, Reason.BY_HAND)
    listed = shelf.listed(vault.id)
    assert paths(listed) == [second.path, first.path]
    newest = listed[0]
    assert (newest.entries, newest.reason, newest.made_at) == (2, Reason.BY_HAND, clock.now())
    assert [one.size for one in listed] == [one.path.stat().st_size for one in listed]
    assert [one.checked_at for one in listed] == [None, None]


def test_a_backup_made_under_a_clock_a_year_ahead_is_not_the_newest_for_a_year(
    vault: Vault, shelf: Shelf, clock: FixedClock
) -> None:
    clock.move(days=365)
    strange = saved(vault, shelf, clock)
    clock.move(days=-365)
    honest = saved(vault, shelf, clock)
    assert paths(shelf.listed(vault.id)) == [honest.path, strange.path]
    assert shelf.newest_good(vault.id).backup == shelf.listed(vault.id)[0]


def test_damaged_newest_then_the_next_good_one_and_which_were_not(
    vault: Vault, shelf: Shelf, clock: FixedClock
) -> None:
    good, newer, newest = (saved(vault, shelf, clock) for _ in range(3))
    spoil(newest.path)
    spoil(newer.path)
    found = shelf.newest_good(vault.id)
    assert found.backup is not None
    assert found.backup.path == good.path
    assert paths(found.damaged) == [newest.path, newer.path]


def test_what_does_not_read_is_listed_last_and_says_why(
    vault: Vault, shelf: Shelf, clock: FixedClock
) -> None:
    good = saved(vault, shelf, clock)
    (shelf.own / "a.painapp").write_bytes(b"not one")
    broken = shelf.listed()[-1]
    assert paths(shelf.listed()) == [good.path, shelf.own / "a.painapp"]
    assert isinstance(broken.trouble, NotABackup)
    assert (broken.manifest, broken.entries, broken.made_at, broken.vault_id) == (None, 0, None, None)
    assert paths(shelf.listed(vault.id)) == [good.path]


def test_a_copy_goes_to_the_second_folder_and_is_listed_with_the_first(
    vault: Vault, shelf: Shelf, clock: FixedClock, stick: Path
) -> None:
    backup = saved(vault, shelf, clock)
    assert shelf.is_behind(shelf.listed()[0])
    copy = shelf.copy_to_chosen(backup)
    assert copy is not None
    assert copy == stick / backup.path.name
    assert copy.read_bytes() == backup.path.read_bytes()
    assert names(stick) == [copy.name]
    (listed,) = shelf.listed()
    assert (listed.path, listed.also) == (backup.path, (copy,))
    assert not shelf.is_behind(listed)
    assert shelf.copy_to_chosen(listed) == copy


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_nobody_else_may_read_a_backup(vault: Vault, shelf: Shelf, clock: FixedClock, stick: Path) -> None:
    before = os.umask(0)
    try:
        backup = saved(vault, shelf, clock)
        copy = shelf.copy_to_chosen(backup)
    finally:
        os.umask(before)
    assert copy is not None
    assert [path.stat().st_mode & 0o077 for path in (backup.path, copy, *shelf.own.iterdir())] == [0] * 4


def test_a_copy_lasts_before_it_has_its_name(
    vault: Vault, shelf: Shelf, clock: FixedClock, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stick is pulled out as soon as somebody says that the copy is on it."""
    backup = saved(vault, shelf, clock)
    steps = noted(monkeypatch, stick)
    shelf.copy_to_chosen(backup)
    assert [one for one in steps if one != "bytes last"] == IN_ORDER[1:]
    assert steps[0] == "bytes last"


def test_another_file_of_that_name_is_left_alone(
    vault: Vault, shelf: Shelf, clock: FixedClock, stick: Path
) -> None:
    backup = saved(vault, shelf, clock)
    (stick / backup.path.name).write_bytes(b"somebody else's")
    copy = shelf.copy_to_chosen(backup)
    assert copy is not None
    assert copy.name == backup.path.stem + " (2).painapp"
    assert (stick / backup.path.name).read_bytes() == b"somebody else's"


def test_a_stick_that_is_out_is_said(vault: Vault, shelf: Shelf, clock: FixedClock, stick: Path) -> None:
    backup = saved(vault, shelf, clock)
    stick.rmdir()
    with pytest.raises(SecondFolderMissing) as trouble:
        shelf.copy_to_chosen(backup)
    assert trouble.value.values["folder"] == str(stick)
    assert not shelf.is_behind(backup)
    assert paths(shelf.listed()) == [backup.path]


def test_a_stick_that_takes_nothing_is_said_and_holds_no_half_file(
    vault: Vault, shelf: Shelf, clock: FixedClock, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = saved(vault, shelf, clock)

    def full(source, target, length) -> None:
        target.write(source.read(100))
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copyfileobj", full)
    with pytest.raises(SecondFolderRefused):
        shelf.copy_to_chosen(backup)
    assert names(stick) == []


def test_a_damaged_backup_is_not_copied(vault: Vault, shelf: Shelf, clock: FixedClock, stick: Path) -> None:
    backup = saved(vault, shelf, clock)
    spoil(backup.path)
    with pytest.raises((BackupDamaged, NotABackup)):
        shelf.copy_to_chosen(backup)
    assert names(stick) == []


def test_when_it_was_checked_is_remembered(vault: Vault, shelf: Shelf, clock: FixedClock) -> None:
    backup = saved(vault, shelf, clock)
    shelf.was_checked(backup, clock.now())
    assert shelf.listed()[0].checked_at == clock.now()
    for forgotten in (b"", b"[]", b'{"checked": 3}', b'{"checked": {"%s": 5}}', b"[" * 9999):
        (shelf.own / FILE).write_bytes(forgotten)
        assert shelf.listed()[0].checked_at is None


def test_the_keyring_numbers_that_backups_name_also_those_on_a_stick_that_is_out(
    vault: Vault, shelf: Shelf, clock: FixedClock, stick: Path, key_store: MemoryKeyStore
) -> None:
    shelf.copy_to_chosen(saved(vault, shelf, clock))
    vault.use_keyring(key_store)
    second = saved(vault, shelf, clock)
    assert shelf.named_numbers(vault.id) == {1, 2}
    for path in shelf.own.glob("*.painapp"):
        path.unlink()
    assert shelf.named_numbers(vault.id) == {1}
    away = stick.with_name("away")
    stick.rename(away)
    assert shelf.named_numbers(vault.id) == {1}
    away.rename(stick)
    (stick / names(stick)[0]).unlink()
    assert shelf.named_numbers(vault.id) == frozenset()
    assert not second.path.exists()


def test_thinning_goes_by_days_in_each_folder_and_leaves_others_alone(
    vault: Vault, shelf: Shelf, clock: FixedClock, stick: Path, tmp_path: Path, key_store: MemoryKeyStore
) -> None:
    with create_vault(tmp_path / "other", clock, key_store=key_store, app_version="0.1.0") as other:
        others = [saved(other, shelf, clock).path for _ in range(2)]
    early, late = (saved(vault, shelf, clock) for _ in range(2))
    for backup in (early, late):
        shelf.copy_to_chosen(backup)
    (shelf.own / "broken.painapp").write_bytes(b"x")
    removed = shelf.thin(vault.id)
    assert set(removed) == {early.path, stick / early.path.name}
    assert {path.name for path in shelf.own.glob("*.painapp")} == {
        late.path.name,
        *(path.name for path in others),
        "broken.painapp",
    }
    assert shelf.thin(vault.id) == ()


def test_a_newer_apps_backup_is_listed_as_such_and_never_thinned(
    vault: Vault, shelf: Shelf, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    from painapp.vault.backups import archive

    backup = saved(vault, shelf, clock)
    monkeypatch.setattr(archive, "SCHEMA", 1)
    (listed,) = shelf.listed()
    assert isinstance(listed.trouble, NewerBackup)
    assert shelf.thin(vault.id) == ()
    assert backup.path.exists()


def test_names_are_the_persons_own_time(vault: Vault, shelf: Shelf, clock: FixedClock) -> None:
    clock.put(datetime(2026, 7, 1, 23, 30), "Australia/Lord_Howe")
    backup = saved(vault, shelf, clock)
    assert backup.path.name == "PainApp 2026-07-01 2330.painapp"
    made_at = shelf.listed()[0].made_at
    assert made_at is not None
    assert made_at.strftime("%H:%M %z") == "23:30 +1030"
