"""Undo takes back the newest change by a new one, and leaves alone what has changed since."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from painapp.domain.changes import Changes
from painapp.domain.entries import CheckIn, WentWell
from painapp.vault.errors import EntryChanged, EntryGone
from painapp.vault.vault import open_vault
from tests.vault.writing import DAY, check_in, new

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault
    from tests.clocks import FixedClock


def test_nothing_to_undo(diary: Diary) -> None:
    assert diary.last_changed is None
    assert diary.undo() is None


def test_tells_whose_change_an_undo_would_take_back(diary: Diary, clock: FixedClock) -> None:
    assert diary.last_changed is None
    first, second = diary.record(check_in(clock)), diary.record(check_in(clock))
    assert diary.last_changed == second.id
    diary.edit(replace(first, pain=9))
    assert diary.last_changed == first.id
    diary.undo()
    diary.remove(second.id)
    assert diary.last_changed == second.id


def test_undo_of_saving_takes_the_entry_out_and_it_can_be_brought_back(
    diary: Diary, clock: FixedClock
) -> None:
    entry = diary.record(check_in(clock))
    undone = diary.undo()
    assert undone is not None
    assert (undone.entry, undone.entry_id, undone.kind, undone.day) == (None, entry.id, CheckIn, DAY)
    assert diary.day(DAY) == ()
    assert diary.removed()[0].entry == entry
    assert diary.last_changed is None


def test_undo_of_an_edit_gives_the_earlier_values_as_a_new_change(diary: Diary, clock: FixedClock) -> None:
    entry = diary.record(check_in(clock, 1))
    diary.close_version(entry.id)
    diary.edit(replace(entry, pain=2, day=DAY - timedelta(1)))
    clock.move(minutes=11)
    heard: list[Changes] = []
    diary.subscribe(heard.append)
    undone = diary.undo()
    assert undone is not None
    assert undone.entry == entry
    assert diary.day(DAY) == (entry,)
    assert [version.entry for version in diary.versions(entry.id)] == [
        entry,
        replace(entry, pain=2, day=DAY - timedelta(1)),
        entry,
    ]
    assert heard == [Changes(frozenset({"check-in"}), frozenset({DAY, DAY - timedelta(1)}))]


def test_undo_of_a_removal_and_of_bringing_back(diary: Diary, clock: FixedClock) -> None:
    entry = diary.record(check_in(clock))
    diary.remove(entry.id)
    undone = diary.undo()
    assert undone is not None
    assert undone.entry == entry
    assert diary.day(DAY) == (entry,)
    diary.remove(entry.id)
    diary.bring_back(entry.id)
    undone = diary.undo()
    assert undone is not None
    assert undone.entry is None
    assert diary.day(DAY) == ()


def test_undo_goes_back_step_by_step_across_entries(diary: Diary, clock: FixedClock) -> None:
    first = diary.record(check_in(clock, 1))
    second = diary.record(new(WentWell, clock, text="Sun"))
    diary.edit(replace(first, pain=2))
    diary.edit(replace(first, pain=3))
    diary.remove(second.id)
    told = []
    while (undone := diary.undo()) is not None:
        told.append((undone.entry_id, undone.words.source))
    assert told == [
        (second.id, "The entry is back in the diary."),
        (first.id, "The change is undone."),
        (first.id, "The change is undone."),
        (second.id, "The entry is out of the diary again."),
        (first.id, "The entry is out of the diary again."),
    ]
    assert diary.count() == 0


def test_typing_on_in_one_text_is_one_step(diary: Diary, clock: FixedClock) -> None:
    entry = diary.record(check_in(clock, 1))
    for note in ("w", "wo", "words"):
        clock.move(seconds=2)
        entry = diary.edit(replace(entry, note=note))
    diary.undo()
    assert diary.day(DAY) == (replace(entry, note=""),)


def test_typing_in_another_sitting_or_another_field_is_another_step(diary: Diary, clock: FixedClock) -> None:
    entry = diary.record(check_in(clock, 1))
    diary.edit(replace(entry, note="morning"))
    clock.move(hours=8)
    diary.edit(replace(entry, note="morning, evening"))
    diary.edit(replace(entry, note="morning, evening", mood=3))
    diary.edit(replace(entry, note="morning, evening, night", mood=3))
    notes = []
    for _ in range(3):
        diary.undo()
        (found,) = diary.day(DAY)
        assert isinstance(found, CheckIn)
        notes.append((found.note, found.mood))
    assert notes == [("morning, evening", 3), ("morning, evening", None), ("morning", None)]


def test_undo_is_refused_when_the_entry_has_changed_since_and_earlier_steps_stay(
    diary: Diary, clock: FixedClock
) -> None:
    other = diary.record(new(WentWell, clock, text="Sun"))
    entry = diary.record(check_in(clock, 1))
    with diary._connection.writing():  # as an import or another copy of the diary may do
        diary._connection.send("UPDATE check_in SET pain = 8")
    with pytest.raises(EntryChanged):
        diary.undo()
    assert diary.day(DAY) == (replace(entry, pain=8), other)
    undone = diary.undo()
    assert undone is not None
    assert undone.entry_id == other.id


def test_undo_of_a_removal_is_refused_when_it_was_brought_back_elsewhere(
    diary: Diary, clock: FixedClock
) -> None:
    entry = diary.record(check_in(clock, 1))
    diary.remove(entry.id)
    with diary._connection.writing():
        diary._connection.send("UPDATE check_in SET removed_at = NULL")
    with pytest.raises(EntryChanged):
        diary.undo()
    assert diary.day(DAY) == (entry,)


def test_what_was_removed_for_good_stays_gone(diary: Diary, clock: FixedClock) -> None:
    other = diary.record(new(WentWell, clock, text="Sun"))
    entry = diary.record(check_in(clock))
    diary.edit(replace(entry, pain=7))
    diary.remove_for_good(entry.id)
    undone = diary.undo()
    assert undone is not None
    assert undone.entry_id == other.id
    assert diary.undo() is None


def test_what_was_purged_is_refused(diary: Diary, clock: FixedClock) -> None:
    diary.remove(diary.record(check_in(clock)).id)
    clock.move(days=31)
    diary.purge_removed()
    with pytest.raises(EntryChanged):
        diary.undo()


def test_undo_lives_for_the_session(vault: Vault, folder: Path, clock: FixedClock) -> None:
    key = bytes(vault._data_key)
    vault.diary.record(check_in(clock))
    vault.close()
    with open_vault(folder, key, clock, "1") as again:
        assert again.diary.last_changed is None
        assert again.diary.undo() is None
        assert again.diary.count() == 1


def test_what_is_noted_quietly_is_saved_and_undo_takes_back_what_was_meant(
    diary: Diary, clock: FixedClock
) -> None:
    told: list[Changes] = []
    diary.subscribe(told.append)
    meant = diary.record(new(WentWell, clock, DAY, text="Sun on the step"))
    noted = diary.note(new(WentWell, clock, DAY, text="Page 2"))
    clock.move(hours=1)
    diary.note(replace(noted, text="Page 3"))
    assert len(told) == 3
    assert diary.last_changed == meant.id
    undone = diary.undo()
    assert undone is not None
    assert undone.entry_id == meant.id
    kept = diary.entry(noted.id)
    assert isinstance(kept, WentWell)
    assert kept.text == "Page 3"
    diary.remove(noted.id)
    with pytest.raises(EntryGone):
        diary.note(replace(kept, text="Page 4"))
