"""What was gathered from a damaged diary, brought to this schema and looked through.

It is held in memory only: a database there takes the rows, and the migrations run over it as over a file.
"""

from __future__ import annotations

from contextlib import closing, suppress
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from painapp.domain.canonical import entry_from_json
from painapp.domain.errors import ExpectedError
from painapp.vault.layout import SCHEMA
from painapp.vault.migrations import statements_between
from painapp.vault.rows import COMMON, kept_of, row_of
from painapp.vault.salvage.shapes import ENTRY_TABLES, shapes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from painapp.vault.salvage.rows import Rows
    from painapp.vault.salvage.shapes import Row


class Content(NamedTuple):
    """What goes into the new file: rows by table in this schema, and what they are in a person's terms.

    `entries` counts what is in the diary, `removed` what can still be brought back, `versions` earlier ones.
    `older` of the entries stand as an earlier version has them, since their own row is lost.
    """

    rows: Rows
    entries: int
    removed: int
    versions: int
    older: int
    first_day: date | None
    last_day: date | None


def content_of(rows: Rows, schema: int) -> Content:
    """Bring rows of an older schema to this one, and leave out what does not make an entry."""
    rows = _migrated(rows, schema)
    for table in ENTRY_TABLES:
        rows[table] = [row for row in rows[table] if _is_entry(table, row)]
    rows["entry_version"] = [row for row in rows["entry_version"] if _is_version(row)]
    older = _only_by_a_version(rows)
    every = [row for table in ENTRY_TABLES for row in rows[table]]
    days = [str(row["day"]) for row in every if row["removed_at"] is None]
    return Content(
        rows,
        entries=len(days),
        removed=len(every) - len(days),
        versions=len(rows["entry_version"]),
        older=older,
        first_day=date.fromisoformat(min(days)) if days else None,
        last_day=date.fromisoformat(max(days)) if days else None,
    )


def _migrated(rows: Rows, schema: int) -> Rows:
    from painapp.vault.engine import sqlcipher

    with closing(sqlcipher.connect(":memory:", isolation_level=None)) as driver:
        driver.execute("BEGIN")
        _run(driver, statements_between(0, schema))
        for shape in shapes(schema):
            for row in rows.get(shape.table, ()):
                # S608: the names are those of our own tables.
                places = ", ".join("?" * len(row))
                sql = f"INSERT OR REPLACE INTO {shape.table} ({', '.join(row)}) VALUES ({places})"  # noqa: S608
                with suppress(sqlcipher.IntegrityError):
                    driver.execute(sql, tuple(row.values()))
        _run(driver, statements_between(schema, SCHEMA))
        return {shape.table: _all_rows(driver, shape.table) for shape in shapes(SCHEMA)}


def _run(driver: Any, statements: Iterable[str]) -> None:
    for statement in statements:
        driver.execute(statement)


def _all_rows(driver: Any, table: str) -> list[Row]:
    cursor = driver.execute(f"SELECT * FROM {table}")  # noqa: S608 - the name of a table of ours
    names = [one[0] for one in cursor.description]
    return [dict(zip(names, values, strict=True)) for values in cursor.fetchall()]


def _is_entry(table: str, row: Row) -> bool:
    """Tell whether the app can show the row, whose columns stand in the table's order."""
    try:
        kept_of(ENTRY_TABLES[table], tuple(row.values()))
    except (ValueError, TypeError, KeyError):
        return False
    return True


def _is_version(row: Row) -> bool:
    try:
        entry = entry_from_json(str(row["snapshot"]))
        datetime.fromisoformat(str(row["saved_at"]))
    except (ValueError, TypeError, KeyError, RecursionError, ExpectedError):
        return False
    return row["kind"] == entry.KIND and str(entry.id) == row["entry_id"]


def _only_by_a_version(rows: Rows) -> int:
    """Let the newest version of an entry stand for it where its own row is lost; return for how many."""
    there = {row["id"] for table in ENTRY_TABLES for row in rows[table]}
    newest: dict[Any, Row] = {}
    for version in rows["entry_version"]:
        known = newest.get(version["entry_id"])
        if version["entry_id"] not in there and (known is None or known["number"] < version["number"]):  # pyright: ignore[reportOperatorIssue] - numbers both
            newest[version["entry_id"]] = version
    standing_in = {id(version) for version in newest.values()}
    rows["entry_version"] = [one for one in rows["entry_version"] if id(one) not in standing_in]
    for version in newest.values():
        entry = entry_from_json(str(version["snapshot"]))
        rows[entry.KIND.replace("-", "_")].append(_row_from(version, row_of(entry)))
    return len(newest)


def _row_from(version: Row, fields: Row) -> Row:
    saved_at = version["saved_at"]
    kept: Row = {
        "version": version["number"],
        "opened_at": saved_at,
        "saved_at": saved_at,
        "closed": 1,
        "removed_at": None,
    }
    row = {**fields, **kept}
    return {name: row[name] for name in (*COMMON, *(one for one in row if one not in COMMON))}
