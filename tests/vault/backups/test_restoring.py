"""What a restore would change is said first, and done wholly or not at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from painapp.domain.canonical import content_hash
from painapp.domain.entries import CheckIn, Entry
from painapp.domain.settings import Safekeeping, Settings
from painapp.vault.backups import restoring
from painapp.vault.backups.errors import BackupDamaged, RestoreNotSound
from painapp.vault.backups.making import back_up
from painapp.vault.backups.manifest import Reason
from painapp.vault.backups.opening import Contents, read_backup
from painapp.vault.backups.restoring import RestorePreview, preview, stage_merge, stage_replace
from painapp.vault.errors import DiaryMovedOn
from painapp.vault.keys import data_key_from_keyring, data_key_from_passphrase, data_key_from_recovery
from painapp.vault.layout import UNFINISHED
from painapp.vault.replacing import Staged, discard_staged
from painapp.vault.vault import Vault, create_vault, open_vault
from tests.clocks import FixedClock
from tests.key_stores import MemoryKeyStore
from tests.vault.writing import DAY, check_in, reopen

Stage = Callable[[Vault, Contents, bytes, Path], Staged]


def all_of(vault: Vault) -> tuple[Entry, ...]:
    return vault.diary.between(date.min, date.max)


def kept(vault: Vault, folder: Path, clock: FixedClock) -> Contents:
    return read_backup(back_up(vault, folder, Reason.BY_HAND, clock).path)


def key_of(vault: Vault) -> bytes:
    return vault.opened().data_key


@pytest.fixture
def work(tmp_path: Path) -> Path:
    return tmp_path / "work"


def test_the_preview_counts_entries(vault: Vault, shelf_folder: Path, work: Path, clock: FixedClock) -> None:
    diary = vault.diary
    same, edited, removed, buried = (diary.record(check_in(clock, pain)) for pain in (1, 2, 3, 4))
    early = diary.record(check_in(clock, 5, day=DAY - timedelta(days=400)))
    contents = kept(vault, shelf_folder, clock)
    diary.edit(replace(edited, pain=9))
    diary.remove(removed.id)
    diary.remove_for_good(buried.id)
    diary.record(check_in(clock, 6))
    found = preview(vault, contents, key_of(vault), work)
    assert found == RestorePreview(
        only_in_backup=0,
        only_here=1,
        differ=1,
        same=2,
        removed_here=2,
        first_day=early.day,
        last_day=same.day,
    )
    assert list(work.iterdir()) == []


def test_merging_unites_both(
    vault: Vault, folder: Path, shelf_folder: Path, work: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    diary = vault.diary
    edited, removed, buried = (diary.record(check_in(clock, pain)) for pain in (2, 3, 4))
    contents = kept(vault, shelf_folder, clock)
    clock.move(hours=1)
    changed = diary.edit(replace(edited, pain=9))
    diary.remove(removed.id)
    diary.remove_for_good(buried.id)
    new = diary.record(check_in(clock, 6))
    diary.save_settings(Settings(summary_name="Robin"))
    vault.replace_by(stage_merge(vault, contents, key_of(vault), work))
    with reopen(folder, clock, key_store) as merged:
        assert set(all_of(merged)) == {changed, new}
        assert [one.entry for one in merged.diary.removed()] == [removed]
        assert [version.entry for version in merged.diary.versions(edited.id)] == [edited, changed]
        assert merged.diary.settings.summary_name == "Robin"
    assert not (folder / UNFINISHED).exists()


def test_merging_brings_back_what_is_only_in_the_backup(
    written: Vault, folder: Path, shelf_folder: Path, work: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    contents = kept(written, shelf_folder, clock)
    entries = all_of(written)
    versions = {entry.id: written.diary.versions(entry.id) for entry in entries}
    data_key = key_of(written)
    with create_vault(folder.parent / "other", clock, key_store=key_store, app_version="0.1.0") as other:
        mine = other.diary.record(check_in(clock, 8))
        found = preview(other, contents, data_key, work)
        assert (found.only_in_backup, found.only_here, found.other_diary) == (len(entries), 1, True)
        other.replace_by(stage_merge(other, contents, data_key, work))
    with reopen(folder.parent / "other", clock, key_store) as merged:
        assert set(all_of(merged)) == {mine, *entries}
        for entry in entries:
            assert [one.entry for one in merged.diary.versions(entry.id)] == [
                one.entry for one in versions[entry.id]
            ]


def test_the_later_edit_wins_and_the_other_is_an_earlier_version(
    vault: Vault, folder: Path, shelf_folder: Path, work: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    """Two copies of one diary, as on two computers, each edited since."""
    entry = vault.diary.record(check_in(clock, 1))
    vault.diary.close_version(entry.id)
    base = kept(vault, shelf_folder, clock)
    clock.move(hours=2)
    later = vault.diary.edit(replace(entry, pain=7))
    there = kept(vault, shelf_folder, clock)
    vault.replace_by(stage_replace(vault, base, key_of(vault), work))
    clock.move(hours=-1)
    with reopen(folder, clock, key_store) as here:
        earlier = here.diary.edit(replace(entry, pain=3))
        here.replace_by(stage_merge(here, there, key_of(here), work))
    with reopen(folder, clock, key_store) as merged:
        assert all_of(merged) == (later,)
        found = [version.entry for version in merged.diary.versions(entry.id)]
        assert found == [entry, earlier, later]


def test_merging_the_same_backup_again_changes_nothing(
    written: Vault, folder: Path, shelf_folder: Path, work: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    contents = kept(written, shelf_folder, clock)
    before = {entry: written.diary.versions(entry.id) for entry in all_of(written)}
    removed = written.diary.removed()
    written.replace_by(stage_merge(written, contents, key_of(written), work))
    with reopen(folder, clock, key_store) as merged:
        assert {entry: merged.diary.versions(entry.id) for entry in all_of(merged)} == before
        assert merged.diary.removed() == removed


def test_replacing_puts_the_backup_in_place_and_keeps_the_ways_in(
    vault: Vault, folder: Path, shelf_folder: Path, work: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    first = vault.diary.record(check_in(clock, 1))
    vault.diary.save_settings(Settings(summary_name="Then", backup_folder="/then"))
    contents = kept(vault, shelf_folder, clock)
    vault.diary.remove_for_good(first.id)
    vault.diary.record(check_in(clock, 2))
    vault.diary.save_settings(Settings(summary_name="Now", backup_folder="/now", lock_after=5))
    vault.diary.save_safekeeping(Safekeeping(recovery_made="2026-11-22"))
    vault.set_passphrase("a new way in", key_store)
    count = vault.commit_count
    vault.replace_by(stage_replace(vault, contents, key_of(vault), work))
    assert data_key_from_passphrase(folder, "a new way in") == data_key_from_keyring(folder, key_store)
    with reopen(folder, clock, key_store) as restored:
        assert all_of(restored) == (first,)
        settings = restored.diary.settings
        assert (settings.summary_name, settings.backup_folder, settings.lock_after) == ("Then", "/now", 5)
        assert restored.diary.safekeeping.recovery_made == "2026-11-22"
        assert restored.commit_count > count


def test_what_nobody_chose_here_is_not_taken_from_the_backup(
    vault: Vault, folder: Path, shelf_folder: Path, work: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    """That a recovery code was made, above all: the diary here may have none."""
    with create_vault(work / "theirs", clock, key_store=MemoryKeyStore(), app_version="0.1.0") as theirs:
        theirs.diary.save_settings(Settings(summary_name="Then", backup_folder="/then", lock_after=5))
        theirs.diary.save_safekeeping(Safekeeping(recovery_made="2026-11-22", drill="2026-11-22"))
        contents, key = kept(theirs, shelf_folder, clock), key_of(theirs)
    vault.replace_by(stage_replace(vault, contents, key, work))
    with reopen(folder, clock, key_store) as restored:
        assert restored.diary.settings == Settings(summary_name="Then")
        assert restored.diary.safekeeping == Safekeeping()


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TRIGGER t AFTER INSERT ON check_in BEGIN DELETE FROM check_in; END",
        "CREATE VIEW v AS SELECT * FROM check_in",
        "CREATE TABLE more (text TEXT)",
        "DROP INDEX check_in_day",
    ],
)
def test_a_backup_that_brings_more_than_the_tables_is_refused(
    vault: Vault, shelf_folder: Path, work: Path, clock: FixedClock, sql: str
) -> None:
    with create_vault(work / "theirs", clock, key_store=MemoryKeyStore(), app_version="0.1.0") as theirs:
        theirs.diary.record(check_in(clock, 1))
        theirs.diary._connection.send(sql)
        contents, key = kept(theirs, shelf_folder, clock), key_of(theirs)
    for step in (preview, stage_merge, stage_replace):
        with pytest.raises(BackupDamaged):
            step(vault, contents, key, work)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE check_in SET areas = '}'",
        "UPDATE check_in SET areas = '[1, 2]'",
        "UPDATE check_in SET areas = '5'",
        f"UPDATE check_in SET areas = '{'[' * 100_000}'",
        "UPDATE check_in SET day = 'yesterday'",
        "UPDATE check_in SET id = 'mine'",
        "UPDATE check_in SET opened_at = '2026-11-22T18:42:00'",
        "UPDATE check_in SET removed_at = ''",
        "UPDATE entry_version SET snapshot = '[]'",
        "UPDATE entry_version SET snapshot = '{'",
        "UPDATE entry_version SET saved_at = 'then'",
    ],
)
def test_a_backup_with_rows_that_no_app_could_show_is_refused(
    vault: Vault, shelf_folder: Path, work: Path, clock: FixedClock, sql: str
) -> None:
    with create_vault(work / "theirs", clock, key_store=MemoryKeyStore(), app_version="0.1.0") as theirs:
        entry = theirs.diary.record(check_in(clock, 1, areas=("neck",)))
        clock.move(minutes=20)
        theirs.diary.edit(replace(entry, pain=2))
        theirs.diary._connection.send(sql)
        contents, key = kept(theirs, shelf_folder, clock), key_of(theirs)
    for step in (preview, stage_merge, stage_replace):
        with pytest.raises(BackupDamaged):
            step(vault, contents, key, work)
    assert not (vault.folder / UNFINISHED).exists()


def test_a_value_that_an_older_app_took_is_restored_as_it_is(
    vault: Vault, folder: Path, shelf_folder: Path, work: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    vault.diary.record(check_in(clock, 1))
    vault.diary._connection.send("UPDATE check_in SET pain = 12")
    vault.replace_by(stage_replace(vault, kept(vault, shelf_folder, clock), key_of(vault), work))
    with reopen(folder, clock, key_store) as restored:
        assert [vars(entry)["pain"] for entry in all_of(restored)] == [12]


@pytest.mark.parametrize("stage", [stage_merge, stage_replace])
def test_a_recovery_code_made_after_staging_is_not_lost(
    vault: Vault, folder: Path, shelf_folder: Path, work: Path, clock: FixedClock, stage: Stage
) -> None:
    contents = kept(vault, shelf_folder, clock)
    staged = stage(vault, contents, key_of(vault), work)
    code = vault.make_recovery_code()
    with pytest.raises(DiaryMovedOn):
        vault.replace_by(staged)
    vault.replace_by(stage(vault, contents, key_of(vault), work))
    assert data_key_from_recovery(folder, code) == staged.data_key


def test_what_was_half_typed_then_does_not_come_back(
    vault: Vault, folder: Path, shelf_folder: Path, work: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    vault.diary.keep_drafts({"today": "half a thought"})
    contents = kept(vault, shelf_folder, clock)
    vault.diary.keep_drafts({})
    vault.replace_by(stage_replace(vault, contents, key_of(vault), work))
    with reopen(folder, clock, key_store) as restored:
        assert restored.diary.drafts() == {}


def test_what_is_saved_after_staging_is_not_lost(
    vault: Vault, shelf_folder: Path, work: Path, clock: FixedClock
) -> None:
    contents = kept(vault, shelf_folder, clock)
    staged = stage_replace(vault, contents, key_of(vault), work)
    entry = vault.diary.record(check_in(clock, 1))
    with pytest.raises(DiaryMovedOn):
        vault.replace_by(staged)
    assert vault.diary.entry(entry.id) == entry


class StoppedError(Exception):
    """The person pressed Cancel."""


@pytest.mark.parametrize("stage", [stage_merge, stage_replace])
def test_cancelled_at_any_step_nothing_is_staged(
    stage, written: Vault, folder: Path, shelf_folder: Path, work: Path, clock: FixedClock
) -> None:
    contents = kept(written, shelf_folder, clock)
    told: list[float] = []
    stage(written, contents, key_of(written), work, told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    discard_staged(folder)
    for last in range(len(told)):
        left = [last]

        def stop(_share: float, left: list[int] = left) -> None:
            if left[0] == 0:
                raise StoppedError
            left[0] -= 1

        with pytest.raises(StoppedError):
            stage(written, contents, key_of(written), work, stop)
        assert not (folder / UNFINISHED).exists()
        assert list(work.iterdir()) == []
    assert len(all_of(written)) == 5


@pytest.mark.parametrize("stage", [stage_merge, stage_replace])
def test_what_does_not_hold_what_it_should_is_not_used(
    stage, written: Vault, folder: Path, shelf_folder: Path, work: Path, clock: FixedClock, monkeypatch
) -> None:
    contents = kept(written, shelf_folder, clock)
    seal = restoring.seal_staged

    def loses_an_entry(connection, *more) -> None:
        connection.send("DELETE FROM sleep")
        seal(connection, *more)

    monkeypatch.setattr(restoring, "seal_staged", loses_an_entry)
    with pytest.raises(RestoreNotSound):
        stage(written, contents, key_of(written), work)
    assert not (folder / UNFINISHED).exists()


def test_a_backup_of_an_older_schema_is_brought_up_to_date(
    vault: Vault, tmp_path: Path, folder: Path, work: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    from tests.vault.backups.test_making import older_diary

    (tmp_path / "old").mkdir()
    old, data_key = older_diary(tmp_path / "old")
    with open_vault(old, data_key, clock, "0.2.0") as opened:
        entries = set(all_of(opened))
    (path,) = (tmp_path / "old" / "backups").iterdir()
    vault.replace_by(stage_merge(vault, read_backup(path), data_key, work))
    with reopen(folder, clock, key_store) as merged:
        assert set(all_of(merged)) == entries
        assert content_hash(all_of(merged)) == content_hash(entries)


def test_an_edit_of_a_removed_entry_brings_it_back(
    vault: Vault, folder: Path, shelf_folder: Path, work: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    entry = vault.diary.record(check_in(clock, 1))
    base = kept(vault, shelf_folder, clock)
    vault.diary.remove(entry.id)
    there = kept(vault, shelf_folder, clock)
    vault.replace_by(stage_replace(vault, base, key_of(vault), work))
    clock.move(minutes=30)
    with reopen(folder, clock, key_store) as here:
        edited = here.diary.edit(replace(entry, pain=5))
        here.replace_by(stage_merge(here, there, key_of(here), work))
    with reopen(folder, clock, key_store) as merged:
        assert isinstance(edited, CheckIn)
        assert all_of(merged) == (edited,)
