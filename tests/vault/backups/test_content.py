"""The hash of a file's entries is that of the entries themselves."""

from __future__ import annotations

import shutil
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from painapp.domain.canonical import content_hash, entry_to_json
from painapp.domain.entries import ENTRY_TYPES, CheckIn, Entry, WentWell
from painapp.vault.backups.content import read_facts
from painapp.vault.backups.json_rows import json_of, table_of
from painapp.vault.keys import data_key_from_keyring
from painapp.vault.vault import Vault, open_vault
from tests.clocks import FixedClock
from tests.key_stores import MemoryKeyStore
from tests.strategies import entries
from tests.vault.writing import check_in, new, one_of_each


def lines(vault: Vault) -> list[str]:
    with vault.source() as source:
        return [
            line
            for kind in ENTRY_TYPES
            for (line,) in source.connection.send(f"SELECT {json_of(kind)} FROM {table_of(kind)}")
        ]


@settings(max_examples=25)
@given(st.lists(entries(), max_size=6, unique_by=lambda entry: entry.id))
def test_the_file_writes_every_entry_as_python_does(
    empty_diary: tuple[Path, MemoryKeyStore], written: list[Entry]
) -> None:
    model, key_store = empty_diary
    with TemporaryDirectory() as place:
        folder = shutil.copytree(model, Path(place) / "diary")
        with open_vault(folder, data_key_from_keyring(folder, key_store), FixedClock(), "0.1.0") as vault:
            vault.diary.record_all(written)
            assert sorted(lines(vault)) == sorted(entry_to_json(entry) for entry in written)
            with vault.source() as source:
                assert read_facts(source.connection).content_hash == content_hash(written)


@pytest.mark.parametrize(
    "text",
    ['"', "\\", "a\nb\tc", "null", "æøå \U0001f327", "'", "%s {0}", "\u2028", '{"a":1}', "\x7f", " x "],
)
def test_texts_that_need_care(vault: Vault, clock: FixedClock, text: str) -> None:
    entries = [
        vault.diary.record(new(WentWell, clock, text=text)),
        vault.diary.record(check_in(clock, note=text, helped=(f"own:{text}",))),
    ]
    assert sorted(lines(vault)) == sorted(entry_to_json(entry) for entry in entries)


def test_part_of_a_second_is_written_only_where_there_is_one(vault: Vault, clock: FixedClock) -> None:
    whole = vault.diary.record(check_in(clock, 1))
    clock.move(microseconds=123456)
    part = vault.diary.record(check_in(clock, 2))
    assert sorted(lines(vault)) == sorted(entry_to_json(entry) for entry in (whole, part))


def test_the_hash_does_not_mind_the_order_and_minds_everything_else(clock: FixedClock) -> None:
    one, two, *rest = one_of_each(clock)
    assert content_hash([one, two, *rest]) == content_hash([*rest, two, one])
    assert content_hash([one, two]) != content_hash([one])
    assert content_hash([]) != content_hash([one])
    assert isinstance(one, CheckIn)
    again = CheckIn(id=one.id, day=one.day, written=one.written, pain=4)
    assert content_hash([again]) != content_hash([one])


def test_what_is_removed_is_counted_and_not_hashed(vault: Vault, clock: FixedClock) -> None:
    one = vault.diary.record(check_in(clock, 1))
    gone = vault.diary.record(check_in(clock, 2))
    vault.diary.remove(gone.id)
    with vault.source() as source:
        facts = read_facts(source.connection)
    assert facts.content_hash == content_hash([one])
    assert (facts.entries["check-in"], facts.rows["check_in"]) == (1, 2)
    assert content_hash(vault.diary.between(date.min, date.max)) == facts.content_hash


def test_another_commit_changes_the_count(vault: Vault) -> None:
    clock = FixedClock(datetime(2026, 1, 1))
    counts = []
    for pain in (1, 2):
        vault.diary.record(check_in(clock, pain))
        with vault.source() as source:
            counts.append(read_facts(source.connection).commit_count)
    assert counts[1] == counts[0] + 1 == vault.commit_count
