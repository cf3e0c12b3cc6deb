"""Which table a row belongs to, told from the row alone: the page that would say so may be lost.

The shapes come from the migrations themselves, so a new table or column needs nothing here. Two tables of
one shape are told apart by what stands in them (`_SIGNS`); a row that fits two is left rather than guessed.
"""

from __future__ import annotations

from contextlib import closing
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from painapp.domain.entries import ENTRY_TYPES
from painapp.vault.migrations import statements_between

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from painapp.vault.salvage.records import Value

    Row = dict[str, Value]

KINDS = {one.KIND for one in ENTRY_TYPES}
ENTRY_TABLES = {one.KIND.replace("-", "_"): one for one in ENTRY_TYPES}
"""Names of the tables that hold entries, and the class of what is in them."""


class Column(NamedTuple):
    """One column: its name, its type in a STRICT table, whether it may be NULL."""

    name: str
    type: str
    needed: bool


class Shape(NamedTuple):
    """How the rows of one table are stored.

    `columns` stand as they are stored: those of the primary key come first where there are no row ids.
    `lengths` are how many of them a row may have, since one written before a migration added columns has
    fewer. `row_id` names the column that is the row id itself, and is stored as NULL.
    """

    table: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    has_row_ids: bool
    row_id: str
    lengths: frozenset[int]

    def row(self, values: tuple[Value, ...], row_id: int | None) -> Row | None:
        """Return the row by its columns' names, or None where it cannot be one of this table."""
        if (row_id is not None) is not self.has_row_ids or len(values) not in self.lengths:
            return None
        row: Row = {}
        for column, stored in zip(self.columns, values, strict=False):
            value = row_id if column.name == self.row_id else stored
            if value is None and not column.needed:
                row[column.name] = None
            elif isinstance(value, int if column.type == "INTEGER" else str):
                row[column.name] = value
            else:
                return None
        sign = _SIGNS.get(self.table)
        return row if sign is None or sign(row) else None


@cache
def shapes(schema: int) -> tuple[Shape, ...]:
    """Return the shapes of the tables of a schema, as its migrations make them in memory."""
    from painapp.vault.engine import sqlcipher

    lengths: dict[str, set[int]] = {}
    with closing(sqlcipher.connect(":memory:", isolation_level=None)) as driver:
        for number in range(schema):
            for statement in statements_between(number, number + 1):
                driver.execute(statement)
            for name, *_ in _tables(driver):
                count = len(driver.execute(f"PRAGMA table_info({name})").fetchall())
                lengths.setdefault(name, set()).add(count)
        return tuple(
            _shape(name, driver.execute(f"PRAGMA table_info({name})").fetchall(), bool(bare), lengths[name])
            for name, bare in _tables(driver)
        )


def recognised(schema: int, values: tuple[Value, ...], row_id: int | None) -> tuple[Shape, Row] | None:
    """Return the one shape that a row fits, and the row; None where none or more than one does."""
    found = [
        (shape, row)
        for shape in _by_length(schema).get(len(values), ())
        if (row := shape.row(values, row_id)) is not None
    ]
    return found[0] if len(found) == 1 else None


@cache
def _by_length(schema: int) -> Mapping[int, tuple[Shape, ...]]:
    every = shapes(schema)
    lengths = {length for shape in every for length in shape.lengths}
    return {length: tuple(shape for shape in every if length in shape.lengths) for length in lengths}


def _tables(driver: Any) -> list[tuple[str, int]]:
    """Name and WITHOUT ROWID of every table of ours."""
    rows: list[tuple[Any, ...]] = driver.execute("PRAGMA table_list").fetchall()
    return [
        (name, bare)
        for schema, name, kind, _, bare, _ in rows
        if schema == "main" and kind == "table" and not name.startswith("sqlite_")
    ]


def _shape(table: str, info: list[tuple[Any, ...]], bare: bool, lengths: set[int]) -> Shape:
    key = [name for _, name, _, _, _, place in sorted(info, key=lambda one: one[5]) if place]
    stored = sorted(info, key=lambda one: (not one[5], one[5])) if bare else info
    is_row_id = not bare and len(key) == 1 and any(one[1] == key[0] and one[2] == "INTEGER" for one in info)
    columns = tuple(Column(name, kind, bool(needed)) for _, name, kind, needed, _, _ in stored)
    return Shape(table, columns, tuple(key), not bare, key[0] if is_row_id else "", frozenset(lengths))


def _is_uuid(value: Value) -> bool:
    try:
        return str(UUID(str(value))) == value
    except ValueError:
        return False


def _is_date(value: Value) -> bool:
    try:
        return date.fromisoformat(str(value)).isoformat() == value
    except ValueError:
        return False


def _is_instant(value: Value) -> bool:
    try:
        return datetime.fromisoformat(str(value)).tzinfo is not None
    except ValueError:
        return False


def _is_entry(row: Row) -> bool:
    return _is_uuid(row["id"]) and _is_date(row["day"]) and _is_instant(row["written_at"])


def _is_version(row: Row) -> bool:
    return _is_uuid(row["entry_id"]) and row["kind"] in KINDS and _is_instant(row["saved_at"])


def _is_tombstone(row: Row) -> bool:
    return _is_uuid(row["entry_id"]) and row["kind"] in KINDS and _is_instant(row["buried_at"])


def _is_draft(row: Row) -> bool:
    # A draft's snapshot is never just the name of a kind.
    return _is_instant(row["saved_at"]) and row["snapshot"] not in KINDS


_SIGNS: dict[str, Callable[[Row], bool]] = {
    **dict.fromkeys(ENTRY_TABLES, _is_entry),
    "entry_version": _is_version,
    "tombstone": _is_tombstone,
    "draft": _is_draft,
}
