"""What keeps the diary safe from inside: the count of commits, tombstones, and what is noted about them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from painapp.domain.settings import Safekeeping, Settings
from painapp.vault import queries
from painapp.vault.engine import sqlcipher
from painapp.vault.reader import KEPT_AFTER_REMOVAL
from painapp.vault.vault import Vault, open_vault
from tests.vault.writing import check_in

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.vault.diary import Diary
    from tests.clocks import FixedClock


def counted(diary: Diary) -> int:
    """How many transactions the file says it has seen."""
    return diary._connection.rows(queries.commit_count())[0][0]


def buried(diary: Diary) -> set[tuple[str, str]]:
    """Id and kind of every tombstone."""
    return {(entry_id, kind) for entry_id, kind, _at in diary._connection.rows(queries.tombstones())}


def test_each_transaction_is_counted_once(diary: Diary, clock: FixedClock) -> None:
    before = counted(diary)
    entry = diary.record(check_in(clock, 4))
    diary.remove(entry.id)
    diary.save_settings(Settings(single_keys=False))
    assert counted(diary) == before + 3 == diary._connection.commit_count


def test_one_that_is_rolled_back_is_not_counted(diary: Diary, clock: FixedClock) -> None:
    entry = check_in(clock, 1)
    diary.record(entry)
    before, known = counted(diary), diary._connection.commit_count
    with pytest.raises(sqlcipher.IntegrityError):
        diary.record(entry)
    assert (counted(diary), diary._connection.commit_count) == (before, known)


def test_the_count_goes_on_in_the_next_session(vault: Vault, folder: Path, clock: FixedClock) -> None:
    key = bytes(vault._data_key)
    vault.diary.record(check_in(clock, 4))
    vault.diary.bring_up_to_date()  # which closing would do, and count
    before = counted(vault.diary)
    vault.close()
    with open_vault(folder, key, clock, "1") as again:
        again.diary.record(check_in(clock, 5))
        assert counted(again.diary) == before + 1


def test_only_what_was_removed_for_good_leaves_a_tombstone(diary: Diary, clock: FixedClock) -> None:
    kept, gone, old = (diary.record(check_in(clock, pain)) for pain in (1, 2, 3))
    diary.remove(kept.id)
    diary.remove_for_good(gone.id)
    assert buried(diary) == {(str(gone.id), "check-in")}
    diary.remove(old.id)
    diary.bring_back(kept.id)
    clock.move(days=KEPT_AFTER_REMOVAL / timedelta(days=1) + 1)
    diary.purge_removed()
    assert buried(diary) == {(str(gone.id), "check-in"), (str(old.id), "check-in")}


def test_a_tombstone_holds_nothing_of_the_entry(diary: Diary, clock: FixedClock) -> None:
    gone = diary.record(check_in(clock, 2, note="a canary"))
    diary.remove_for_good(gone.id)
    rows = diary._connection.rows(queries.tombstones())
    assert [len(row) for row in rows] == [3]
    assert "canary" not in str(rows)


def test_what_was_done_for_safety_is_kept_beside_the_settings(
    vault: Vault, folder: Path, clock: FixedClock
) -> None:
    key = bytes(vault._data_key)
    done = Safekeeping(recovery_made="2026-11-22", drill="2026-11-01")
    vault.diary.save_settings(Settings(lock_after=5, backup_folder="/media/Blåbær"))
    vault.diary.save_safekeeping(done)
    vault.close()
    with open_vault(folder, key, clock, "1") as again:
        assert again.diary.safekeeping == done
        assert again.diary.settings == Settings(lock_after=5, backup_folder="/media/Blåbær")
