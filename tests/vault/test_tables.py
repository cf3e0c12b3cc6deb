"""The tables made from the field descriptions are those the migrations make, and old files still open."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from painapp.domain.canonical import canonical_json, entry_to_plain
from painapp.domain.entries import ENTRY_TYPES
from painapp.vault.connection import Connection
from painapp.vault.errors import DiaryDamaged
from painapp.vault.layout import DATABASE, SCHEMA
from painapp.vault.migrations import migrate
from painapp.vault.rows import COMMON, KEPT
from painapp.vault.tables import ENTRY_TABLES, METADATA
from painapp.vault.vault import open_vault

if TYPE_CHECKING:
    from tests.clocks import FixedClock

KEY, SALT = b"k" * 32, b"s" * 16
FIXTURES = Path(__file__).parent / "fixtures"


def shape(connection: Connection) -> dict[str, Any]:
    """Everything SQLite knows of the file's tables and indexes, in one comparable value."""
    tables = connection.send(
        "SELECT name, type, wr, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
    )
    found: dict[str, Any] = {}
    for name, *kind in tables:
        if name.startswith("sqlite_"):
            continue
        # In any order: a migration adds its columns last, and every statement names the columns it means.
        columns = sorted(
            connection.send(
                f"SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_xinfo('{name}')"
            )
        )
        indexes = connection.send(
            f"SELECT name, \"unique\", origin, partial FROM pragma_index_list('{name}')"
        )
        found[name] = (kind, columns, sorted((*index, *_index(connection, index[0])) for index in indexes))
    return found


def _index(connection: Connection, name: str) -> tuple[Any, ...]:
    columns = connection.send(f"SELECT name, \"desc\", coll FROM pragma_index_xinfo('{name}') WHERE key")
    sql = connection.send(f"SELECT sql FROM sqlite_schema WHERE name = '{name}'")
    where = sql[0][0].split("WHERE")[1].strip() if sql and sql[0][0] and "WHERE" in sql[0][0] else ""
    return (tuple(columns), where)


def test_descriptions_and_migrations_make_the_same_file(tmp_path: Path) -> None:
    migrated = Connection(tmp_path / "migrated.db", KEY, SALT, create=True)
    migrate(migrated)
    described = Connection(tmp_path / "described.db", KEY, SALT, create=True)
    with described.writing():
        for table in METADATA.sorted_tables:
            described.send(str(CreateTable(table).compile(dialect=sqlite.dialect())))
            for index in table.indexes:
                described.send(str(CreateIndex(index).compile(dialect=sqlite.dialect())))
        described.send("INSERT INTO commit_count VALUES (1, 0)")
    try:
        assert shape(migrated) == shape(described)
        assert set(shape(migrated)) == set(METADATA.tables)
        assert migrated.user_version() == SCHEMA
    finally:
        migrated.close()
        described.close()


def test_every_kind_has_its_table_and_common_columns_come_first() -> None:
    assert set(ENTRY_TABLES) == set(ENTRY_TYPES)
    for table in ENTRY_TABLES.values():
        assert tuple(column.name for column in table.c)[: len(COMMON)] == COMMON
    assert COMMON[-len(KEPT) :] == KEPT


def test_a_migration_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connection = Connection(tmp_path / DATABASE, KEY, SALT, create=True)
    step = (
        "PRAGMA defer_foreign_keys = ON",
        "CREATE TABLE parent (a INTEGER PRIMARY KEY)",
        "CREATE TABLE child (p REFERENCES parent (a))",
        "INSERT INTO child VALUES (7)",
    )
    monkeypatch.setattr("painapp.vault.migrations._STEPS", (lambda: step,))
    try:
        with pytest.raises(DiaryDamaged):
            migrate(connection)
        assert connection.user_version() == 0
        assert connection.send("SELECT count(*) FROM sqlite_schema") == [(0,)]
    finally:
        connection.close()


@pytest.mark.parametrize("schema", range(1, SCHEMA + 1))
def test_a_file_of_every_schema_opens_whole(tmp_path: Path, clock: FixedClock, schema: int) -> None:
    kept = FIXTURES / f"schema-{schema}"
    shutil.copytree(kept, tmp_path / "diary")
    key = bytes.fromhex((kept / "key.txt").read_text(encoding="ascii").split()[0])
    with open_vault(tmp_path / "diary", key, clock, "99") as vault:
        first, last = vault.diary.first_day(), vault.diary.latest(ENTRY_TYPES[0])
        assert first is not None
        assert last is not None
        entries = [entry_to_plain(entry) for entry in vault.diary.between(first, last.day, ENTRY_TYPES)]
        versions = [
            entry_to_plain(version.entry)
            for entry in vault.diary.between(first, last.day, ENTRY_TYPES)
            for version in vault.diary.versions(entry.id)
        ]
        removed = [entry_to_plain(one.entry) for one in vault.diary.removed()]
        assert vault.diary.settings.summary_name == "Robin"
    found = canonical_json({"entries": entries, "versions": versions, "removed": removed}) + "\n"
    assert found == (kept / "expected.json").read_text(encoding="utf-8")
