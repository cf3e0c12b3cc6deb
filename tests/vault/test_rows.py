"""Any entry comes back from the file as it went in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from painapp.domain.canonical import entry_to_json
from painapp.domain.entries import ENTRY_TYPES, Entry, same_content
from painapp.vault.connection import Connection
from painapp.vault.rows import columns_of, entry_of, row_of
from painapp.vault.tables import ENTRY_TABLES
from painapp.vault.vault import open_vault
from tests.strategies import entries, settings_values

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.domain.settings import Settings
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault
    from tests.clocks import FixedClock

# The diary is one file for all examples: each brings entries of its own, so they do not meet.
one_file = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


@one_file
@given(st.data())
def test_any_entry_comes_back_as_it_was_saved(diary: Diary, data: st.DataObject) -> None:
    entry = data.draw(entries())
    if diary.versions(entry.id):  # Hypothesis draws some ids twice
        return
    assert diary.record(entry) is entry
    found = diary.entry(entry.id)
    assert found is not None
    assert same_content(found, entry)
    assert found == entry
    assert hash(found) == hash(entry)
    assert list(vars(found)) == list(vars(entry))
    assert entry_to_json(found) == entry_to_json(entry)
    assert entry in diary.between(entry.day, entry.day, ENTRY_TYPES)


@given(entries())
def test_a_row_holds_numbers_and_text_only(entry: Entry) -> None:
    row = row_of(entry)
    for value in row.values():
        assert value is None or type(value) in {int, float, str}
    kept: dict[str, Any] = {"version": 1, "opened_at": "", "saved_at": "", "closed": 0, "removed_at": None}
    assert {*row, *kept, "kind"} == {column.name for column in ENTRY_TABLES[type(entry)].c}
    assert entry_of(type(entry), [(row | kept)[name] for name in columns_of(type(entry))]) == entry


@one_file
@given(settings_values())
def test_any_settings_come_back_as_they_were_saved(
    vault: Vault, folder: Path, clock: FixedClock, chosen: Settings
) -> None:
    vault.diary.save_settings(chosen)
    assert vault.diary.settings == chosen
    with vault.reader() as reader:
        assert reader.settings == chosen


def test_settings_start_with_their_defaults_and_survive_reopening(
    vault: Vault, folder: Path, clock: FixedClock
) -> None:
    default = vault.diary.settings
    assert default == type(default)()
    key = bytes(vault._data_key)
    chosen = type(default)(single_keys=False, summary_name="Robin", summary_left_out=("sleep",))
    vault.diary.save_settings(chosen)
    vault.close()
    with open_vault(folder, key, clock, "1") as again:
        assert again.diary.settings == chosen


def test_a_setting_that_makes_no_sense_has_its_default_and_unknown_ones_stay(vault: Vault) -> None:
    connection: Connection = vault.diary._connection
    stored = {
        "day_start": '"25:99"',
        "single_keys": '"yes"',
        "summary_name": "7",
        "summary_left_out": "{}",
        "of_a_later_app": "[1]",
    }
    with connection.writing():
        for key, value in stored.items():
            connection.send(f"INSERT INTO setting VALUES ('{key}', '{value}')")
    default = type(vault.diary.settings)()
    assert vault.diary.settings == default
    vault.diary.save_settings(default)
    assert connection.send("SELECT value FROM setting WHERE key = 'of_a_later_app'") == [("[1]",)]
