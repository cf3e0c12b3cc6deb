"""When a backup is due, and what belongs to one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from painapp.domain.settings import Safekeeping
from painapp.vault.backups.daily import Drilled, catch_up, drill, drill_due, due, keep
from painapp.vault.backups.errors import NO_BACKUP_MADE, SecondFolderMissing
from painapp.vault.backups.manifest import Reason
from painapp.vault.backups.shelf import Shelf
from painapp.vault.errors import NotSaved
from painapp.vault.rekeying import change_data_key
from painapp.vault.vault import Vault
from tests.clocks import FixedClock
from tests.key_stores import MemoryKeyStore
from tests.vault.backups.test_shelf import spoil
from tests.vault.writing import check_in, reopen


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def shelf(shelf_folder: Path, stick: Path) -> Shelf:
    return Shelf(shelf_folder, stick)


def is_due(vault: Vault, shelf: Shelf, clock: FixedClock) -> bool:
    return due(shelf, vault.id, vault.commit_count, clock)


def test_due_at_first_and_then_once_a_day_when_something_changed(
    written: Vault, shelf: Shelf, clock: FixedClock
) -> None:
    assert is_due(written, shelf, clock)
    keep(written, shelf, Reason.DAILY, clock)
    assert not is_due(written, shelf, clock)
    clock.move(days=1)
    assert not is_due(written, shelf, clock)
    written.diary.record(check_in(clock))
    assert is_due(written, shelf, clock)
    keep(written, shelf, Reason.DAILY, clock)
    written.diary.record(check_in(clock))
    assert not is_due(written, shelf, clock)


@pytest.mark.parametrize("days", [365, -365])
def test_a_clock_that_was_wrong_for_a_day_holds_nothing_up(
    written: Vault, shelf: Shelf, clock: FixedClock, days: int
) -> None:
    clock.move(days=days)
    keep(written, shelf, Reason.DAILY, clock)
    clock.move(days=-days)
    written.diary.record(check_in(clock))
    assert is_due(written, shelf, clock)
    keep(written, shelf, Reason.DAILY, clock)
    assert not is_due(written, shelf, clock)
    assert len(shelf.listed(written.id)) == 2


def test_a_kept_backup_lies_in_both_folders_is_checked_and_older_ones_of_the_day_go(
    written: Vault, shelf: Shelf, clock: FixedClock, stick: Path
) -> None:
    first = keep(written, shelf, Reason.DAILY, clock)
    written.diary.record(check_in(clock))
    told: list[float] = []
    second = keep(written, shelf, Reason.DAILY, clock, told.append)
    assert told == sorted(told)
    (listed,) = shelf.listed()
    assert (listed.path, listed.also, listed.checked_at) == (
        second.backup.path,
        (second.copy,),
        clock.now(),
    )
    assert second.copy is not None
    assert second.copy.parent == stick
    assert not first.backup.path.exists()
    assert second.trouble is None


def test_a_stick_that_is_out_is_no_failure_and_gets_its_copy_later(
    written: Vault, shelf: Shelf, clock: FixedClock, stick: Path
) -> None:
    stick.rmdir()
    kept = keep(written, shelf, Reason.DAILY, clock)
    assert isinstance(kept.trouble, SecondFolderMissing)
    assert kept.backup.path.exists()
    assert catch_up(shelf, written.id) is None
    stick.mkdir()
    caught = catch_up(shelf, written.id)
    assert caught is not None
    assert caught.copy == stick / kept.backup.path.name
    assert catch_up(shelf, written.id) is None


def test_only_a_whole_backup_is_copied_later(
    written: Vault, shelf: Shelf, clock: FixedClock, stick: Path
) -> None:
    stick.rmdir()
    spoil(keep(written, shelf, Reason.DAILY, clock).backup.path)
    stick.mkdir()
    assert catch_up(shelf, written.id) is None


def test_where_the_own_folder_takes_nothing_the_second_one_gets_it(
    written: Vault, tmp_path: Path, clock: FixedClock, stick: Path
) -> None:
    (tmp_path / "blocked").write_bytes(b"")
    shelf = Shelf(tmp_path / "blocked", stick)
    assert keep(written, shelf, Reason.DAILY, clock).backup.path.parent == stick
    stick_less = Shelf(tmp_path / "blocked")
    with pytest.raises(NotSaved) as trouble:
        keep(written, stick_less, Reason.DAILY, clock)
    assert trouble.value.safe == NO_BACKUP_MADE


def test_before_a_risky_step_it_outlasts_the_next_one_of_the_day(
    written: Vault, shelf: Shelf, clock: FixedClock
) -> None:
    kept = keep(written, shelf, Reason.BEFORE_RESTORE, clock)
    written.diary.record(check_in(clock))
    keep(written, shelf, Reason.DAILY, clock)
    assert kept.backup.path.exists()


def test_a_drill_is_due_each_month_whichever_way_the_clock_went() -> None:
    clock = FixedClock(datetime(2026, 11, 22))
    for last, expected in (
        ("", True),
        ("not a date", True),
        ("2026-11-01", False),
        ("2026-10-23", True),
        ("2026-12-22", True),
        ("2026-12-01", False),
    ):
        assert drill_due(Safekeeping(drill=last), clock) is expected, last


def test_a_drill_opens_the_newest_and_names_the_damaged(
    written: Vault, shelf: Shelf, clock: FixedClock
) -> None:
    good = keep(written, shelf, Reason.BY_HAND, clock).backup
    written.diary.record(check_in(clock))
    bad = keep(written, shelf, Reason.BY_HAND, clock).backup
    clock.move(days=31)
    assert drill(written, shelf, clock).whole == shelf.listed()[0]._replace(checked_at=bad.checked_at)
    assert shelf.listed()[0].checked_at == clock.now()
    spoil(bad.path)
    clock.move(days=31)
    found = drill(written, shelf, clock)
    assert found.whole is not None
    assert found.whole.path == good.path
    assert [one.path for one in found.damaged] == [bad.path]
    assert {one.path: one.checked_at for one in shelf.listed()}[good.path] == clock.now()


def test_a_drill_does_not_call_a_backup_damaged_that_an_earlier_key_opens(
    written: Vault, folder: Path, shelf: Shelf, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    keep(written, shelf, Reason.BY_HAND, clock)
    written.replace_by(change_data_key(written, key_store=key_store).staged)
    with reopen(folder, clock, key_store) as vault:
        assert drill(vault, shelf, clock) == Drilled(None, ())
        newer = keep(vault, shelf, Reason.BY_HAND, clock).backup
        found = drill(vault, shelf, clock)
    assert found.whole is not None
    assert (found.whole.path, found.damaged) == (newer.path, ())


def test_a_drill_without_any_backup_finds_none(written: Vault, shelf: Shelf, clock: FixedClock) -> None:
    assert drill(written, shelf, clock).whole is None
