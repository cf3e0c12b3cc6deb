"""Writing: versions, removal, what everyone is told, and many at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from painapp.domain.changes import Changes
from painapp.domain.entries import DAY_TYPES, ENTRY_TYPES, CheckIn, Sleep
from painapp.domain.moments import written_now
from painapp.vault.errors import EntryGone
from painapp.vault.layout import DATABASE
from painapp.vault.vault import open_vault
from tests.vault.writing import DAY, FIRST_KINDS, check_in, new, one_of_each

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault
    from tests.clocks import FixedClock


def told(diary: Diary) -> list[Changes]:
    """Every change announced from now on."""
    heard: list[Changes] = []
    diary.subscribe(heard.append)
    return heard


def numbers(diary: Diary, entry: CheckIn) -> list[tuple[int, int | None, bool]]:
    """Number, pain and closed of each version."""
    found: list[tuple[int, int | None, bool]] = []
    for version in diary.versions(entry.id):
        assert isinstance(version.entry, CheckIn)
        found.append((version.number, version.entry.pain, version.closed))
    return found


# Versions


def test_edits_within_ten_minutes_make_one_version(diary: Diary, clock: FixedClock) -> None:
    entry = diary.record(check_in(clock, 1))
    for pain in (2, 3):
        clock.move(minutes=4, seconds=59)
        entry = diary.edit(replace(entry, pain=pain))
    assert numbers(diary, entry) == [(1, 3, False)]
    (version,) = diary.versions(entry.id)
    assert version.saved_at == clock.now()


def test_all_open_versions_are_closed_at_once_so_that_nothing_is_left_to_save(
    diary: Diary, clock: FixedClock
) -> None:
    entries = [diary.record(check_in(clock, pain)) for pain in (1, 2)]
    diary.close_versions()
    assert [numbers(diary, entry) for entry in entries] == [[(1, 1, True)], [(1, 2, True)]]
    heard = told(diary)
    diary.close_version(entries[0].id)
    diary.edit(replace(entries[1], pain=7))
    assert numbers(diary, entries[1]) == [(1, 2, True), (2, 7, False)]
    assert len(heard) == 1


def test_ten_minutes_after_it_opened_a_version_is_closed_however_often_it_was_saved(
    diary: Diary, clock: FixedClock
) -> None:
    entry = diary.record(check_in(clock, 1))
    saved = []
    for pain in (2, 3, 4):
        clock.move(minutes=5)
        saved.append(clock.now())
        entry = diary.edit(replace(entry, pain=pain))
    assert numbers(diary, entry) == [(1, 2, True), (2, 4, False)]
    assert [version.saved_at for version in diary.versions(entry.id)] == [saved[0], saved[2]]
    clock.move(minutes=10)
    assert numbers(diary, entry)[-1] == (2, 4, True)


def test_leaving_the_form_closes_the_version(diary: Diary, clock: FixedClock) -> None:
    entry = diary.record(check_in(clock, 1))
    diary.close_version(entry.id)
    assert numbers(diary, entry) == [(1, 1, True)]
    diary.edit(replace(entry, pain=2))
    assert numbers(diary, entry) == [(1, 1, True), (2, 2, False)]


def test_closing_what_is_not_open_is_nothing(diary: Diary, clock: FixedClock) -> None:
    entry = diary.record(check_in(clock, 1))
    diary.close_version(entry.id)
    heard = told(diary)
    diary.close_version(entry.id)
    diary.close_version(uuid4())
    assert heard == []
    assert diary.versions(uuid4()) == ()


def test_a_clock_set_back_does_not_keep_a_version_open(diary: Diary, clock: FixedClock) -> None:
    entry = diary.record(check_in(clock, 1))
    clock.move(days=-365)
    diary.edit(replace(entry, pain=2))
    assert numbers(diary, entry) == [(1, 1, True), (2, 2, False)]


def test_the_same_values_again_change_nothing(diary: Diary, clock: FixedClock) -> None:
    entry = diary.record(check_in(clock, 1))
    heard = told(diary)
    clock.move(hours=1)
    assert diary.edit(replace(entry, pain=1)) == entry
    assert numbers(diary, entry) == [(1, 1, True)]
    assert heard == []


def test_when_it_was_first_written_stays(diary: Diary, clock: FixedClock) -> None:
    entry = diary.record(check_in(clock, 1))
    clock.move(days=3)
    edited = diary.edit(replace(entry, pain=2, written=written_now(clock)))
    assert edited.written == entry.written
    assert diary.entry(entry.id) == edited


def test_versions_keep_every_word(diary: Diary, clock: FixedClock) -> None:
    entry = diary.record(check_in(clock, 1, note="\U0001f327 first\nline", helped=("own:tea",)))
    diary.close_version(entry.id)
    diary.edit(replace(entry, note="", helped=(), day=DAY - timedelta(1)))
    assert diary.versions(entry.id)[0].entry == entry


def test_an_entry_that_is_gone_cannot_be_edited(diary: Diary, clock: FixedClock) -> None:
    entry = check_in(clock)
    with pytest.raises(EntryGone):
        diary.edit(entry)
    diary.record(entry)
    diary.remove(entry.id)
    with pytest.raises(EntryGone):
        diary.edit(replace(entry, pain=9))
    assert diary.removed()[0].entry == entry


def test_an_entry_stays_of_its_kind(diary: Diary, clock: FixedClock) -> None:
    entry = diary.record(check_in(clock))
    with pytest.raises(TypeError):
        diary.edit(Sleep(id=entry.id, day=entry.day, written=entry.written))


# Removal


def test_what_was_removed_can_be_brought_back_for_thirty_days(diary: Diary, clock: FixedClock) -> None:
    first, second = diary.record(check_in(clock, 1)), diary.record(check_in(clock, 2))
    diary.edit(replace(first, note="more"))
    diary.remove(first.id)
    clock.move(hours=1)
    diary.remove(second.id)
    assert diary.day(DAY) == ()
    assert [one.entry.id for one in diary.removed()] == [second.id, first.id]
    assert diary.removed()[0].removed_at == clock.now()
    clock.move(days=30, hours=-1)
    assert diary.bring_back(first.id) == replace(first, note="more")
    clock.move(seconds=1)
    assert diary.removed()[0].entry == second
    clock.move(hours=1)
    assert diary.removed() == ()


def test_removing_closes_the_version(diary: Diary, clock: FixedClock) -> None:
    entry = diary.record(check_in(clock, 1))
    diary.remove(entry.id)
    diary.bring_back(entry.id)
    assert numbers(diary, entry) == [(1, 1, True)]


def test_removing_twice_or_bringing_back_what_is_there_is_refused(diary: Diary, clock: FixedClock) -> None:
    entry = diary.record(check_in(clock))
    with pytest.raises(EntryGone):
        diary.bring_back(entry.id)
    diary.remove(entry.id)
    with pytest.raises(EntryGone):
        diary.remove(entry.id)
    for refuses in (diary.remove, diary.bring_back, diary.remove_for_good):
        with pytest.raises(EntryGone):
            refuses(uuid4())


def rows_of(diary: Diary, table: str) -> int:
    return diary._connection.send(f"SELECT count(*) FROM {table}")[0][0]


@pytest.mark.parametrize("removed_before", [True, False])
def test_removing_for_good_takes_its_versions_along(
    diary: Diary, clock: FixedClock, removed_before: bool
) -> None:
    entry, other = diary.record(check_in(clock, 1)), diary.record(check_in(clock, 2))
    for one in (entry, other):
        diary.close_version(one.id)
        diary.edit(replace(one, pain=9))
    if removed_before:
        diary.remove(entry.id)
    diary.remove_for_good(entry.id)
    assert (rows_of(diary, "check_in"), rows_of(diary, "entry_version")) == (1, 1)
    assert diary.removed() == ()
    assert diary.versions(entry.id) == ()
    assert len(diary.versions(other.id)) == 2


def test_purging_deletes_what_was_removed_long_ago_only(diary: Diary, clock: FixedClock) -> None:
    entries = diary.record_all(one_of_each(clock))
    assert entries == len(ENTRY_TYPES)
    early, late, *_ = diary.day(DAY)
    diary.close_version(early.id)
    diary.edit(replace(early, day=DAY - timedelta(1)))
    diary.remove(early.id)
    clock.move(days=1)
    diary.remove(late.id)
    clock.move(days=29, seconds=1)
    assert diary.purge_removed() == 1
    assert diary.purge_removed() == 0
    assert [one.entry.id for one in diary.removed()] == [late.id]
    assert rows_of(diary, "entry_version") == 0
    assert diary.count() == len(DAY_TYPES) - 2


def test_closing_the_diary_purges(vault: Vault, folder: Path, clock: FixedClock) -> None:
    key = bytes(vault._data_key)
    vault.diary.remove(vault.diary.record(check_in(clock)).id)
    clock.move(days=31)
    vault.close()
    with open_vault(folder, key, clock, "1") as again:
        assert rows_of(again.diary, "check_in") == 0


def in_plain(folder: Path, key: bytes) -> bytes:
    """Every page of the file as whoever has the key can read it, unused pages too.

    SQLCipher 4: pages of 4096 bytes, AES-256-CBC, at their end 16 bytes of IV and 64 of HMAC.
    """
    data = (folder / DATABASE).read_bytes()
    plain = b""
    for start in range(0, len(data), 4096):
        page = data[start : start + 4096]
        cipher = Cipher(algorithms.AES(key), modes.CBC(page[-80:-64])).decryptor()
        plain += cipher.update(page[0 if start else 16 : -80])
    return plain


def test_what_was_removed_for_good_leaves_no_trace_even_for_who_has_the_key(
    vault: Vault, folder: Path, clock: FixedClock
) -> None:
    key = bytes(vault._data_key)
    entry = vault.diary.record(check_in(clock, note="kanarifugl " * 2000))
    vault.diary.close_version(entry.id)
    vault.diary.edit(replace(entry, note="short"))
    vault.close()
    assert b"kanarifugl" in in_plain(folder, key)
    with open_vault(folder, key, clock, "1") as again:
        again.diary.remove_for_good(entry.id)
    assert b"kanarifugl" not in in_plain(folder, key)


# Telling


def test_each_write_is_told_after_it_is_saved(diary: Diary, clock: FixedClock) -> None:
    seen: list[tuple[Changes, int]] = []
    diary.subscribe(lambda changes: seen.append((changes, diary.count())))
    entry = diary.record(check_in(clock))
    yesterday = DAY - timedelta(1)
    diary.edit(replace(entry, day=yesterday))
    diary.remove(entry.id)
    diary.bring_back(entry.id)
    diary.remove_for_good(entry.id)
    kinds = frozenset({"check-in"})
    assert seen == [
        (Changes(kinds, frozenset({DAY})), 1),
        (Changes(kinds, frozenset({DAY, yesterday})), 1),
        (Changes(kinds, frozenset({yesterday})), 0),
        (Changes(kinds, frozenset({yesterday})), 1),
        (Changes(kinds, frozenset({yesterday})), 0),
    ]


def test_settings_are_told_as_such(diary: Diary) -> None:
    heard = told(diary)
    diary.save_settings(replace(diary.settings, single_keys=False))
    assert heard == [Changes(settings=True)]


def test_who_stops_listening_hears_no_more(diary: Diary, clock: FixedClock) -> None:
    heard: list[Changes] = []
    stop = diary.subscribe(heard.append)
    others = told(diary)
    diary.record(check_in(clock))
    stop()
    stop()
    diary.record(check_in(clock))
    assert (len(heard), len(others)) == (1, 2)


def test_a_listener_with_a_bug_neither_hides_it_nor_keeps_others_from_hearing(
    diary: Diary, clock: FixedClock
) -> None:
    def broken(_: Changes) -> None:
        raise ZeroDivisionError

    diary.subscribe(broken)
    heard = told(diary)
    with pytest.raises(ZeroDivisionError):
        diary.record(check_in(clock))
    assert len(heard) == 1
    assert diary.count() == 1


# Many at once


def test_many_at_once_are_saved_told_once_and_not_undone(diary: Diary, clock: FixedClock) -> None:
    heard = told(diary)
    days = [DAY + timedelta(number) for number in range(700)]
    many = [entry for day in days for entry in one_of_each(clock, day) if type(entry) in FIRST_KINDS]
    assert diary.record_all(iter(many)) == 2800
    assert diary.between(days[0], days[-1]) == tuple(many)
    assert [len(changes.days) for changes in heard] == [700]
    assert heard[0].kinds == {"check-in", "sleep", "activity", "went-well"}
    assert diary.last_changed is None
    (version,) = diary.versions(many[0].id)
    assert (version.closed, version.saved_at) == (True, many[0].written.at)


def test_many_at_once_are_all_or_none(diary: Diary, clock: FixedClock) -> None:
    heard = told(diary)
    many: list[Any] = [check_in(clock) for _ in range(1500)]
    with pytest.raises(Exception, match="UNIQUE"):
        diary.record_all([*many, many[0]])

    def broken() -> Any:
        yield from many
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        diary.record_all(broken())
    assert diary.count() == 0
    assert heard == []
    diary.record(new(Sleep, clock, quality=1))
    assert diary.count() == 1


def test_the_same_id_twice_is_a_bug_and_changes_nothing(diary: Diary, clock: FixedClock) -> None:
    entry = diary.record(check_in(clock, 1))
    with pytest.raises(Exception, match="UNIQUE"):
        diary.record(replace(entry, pain=9))
    assert diary.day(DAY) == (entry,)
