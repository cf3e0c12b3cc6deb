"""What a diary file holds, in figures to compare: counts of every table, and one hash of its entries."""

from __future__ import annotations

from contextlib import contextmanager
from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.canonical import HASH_BYTES
from painapp.domain.entries import ENTRY_TYPES
from painapp.vault.backups.json_rows import json_of, table_of
from painapp.vault.layout import SCHEMA

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from painapp.domain.entries import Entry
    from painapp.vault.connection import Connection

_CACHE_KIB = 64 * 1024
"""Room for decrypted pages, so that none is decrypted again for each look; the usual 2 MiB is too little."""


MAIN = "main"
"""What a connection calls its own file; another may be attached under another name."""


class Facts(NamedTuple):
    """What a file holds. `entries` counts those in the diary by kind, `rows` every table.

    `content_hash` is `canonical.content_hash` of the entries, "" for a file of an older schema.
    """

    schema: int
    commit_count: int
    entries: Mapping[str, int]
    rows: Mapping[str, int]
    content_hash: str


def read_facts(connection: Connection, file: str = MAIN) -> Facts:
    """Read them; takes about 0.2 s for ten years. Raises DiaryDamaged, DiaryClosed."""
    use_much_room(connection, file)
    schema: int = connection.send(f"PRAGMA {file}.user_version")[0][0]
    rows = count_rows(connection, file)
    counted = "commit_count" in rows
    return Facts(
        schema=schema,
        commit_count=connection.send(f"SELECT count FROM {file}.commit_count")[0][0] if counted else 0,  # noqa: S608
        entries={kind.KIND: _count(connection, kind, file) for kind in ENTRY_TYPES if table_of(kind) in rows},
        rows=rows,
        content_hash=content_hash_of(connection, file) if schema == SCHEMA else "",
    )


def detach(connection: Connection, file: str) -> None:
    """Let go of an attached file, if it was attached."""
    if any(name == file for _, name, _ in connection.send("PRAGMA database_list")):
        connection.send(f"DETACH {file}")


def use_much_room(connection: Connection, file: str = MAIN) -> None:
    """Let a connection that reads all of a file keep what it decrypted."""
    connection.send(f"PRAGMA {file}.cache_size = -{_CACHE_KIB}")


def count_rows(connection: Connection, file: str = MAIN) -> dict[str, int]:
    """Count the rows of each table."""
    return {
        table: connection.send(f'SELECT count(*) FROM {file}."{table}"')[0][0]  # noqa: S608
        for table, _ in _tables(connection, file)
    }


def same_schema(connection: Connection, file: str) -> bool:
    """Compare number and making of an attached file's schema with the connection's own.

    That is every table, index, view and trigger: without an index a file reads slowly, without a trigger its
    search misses what is written later, and no row tells of either.
    """
    return all(
        connection.send(asked.format(MAIN)) == connection.send(asked.format(file))
        for asked in (
            "PRAGMA {}.user_version",
            "SELECT type, name, tbl_name, sql FROM {}.sqlite_schema ORDER BY type, name",
        )
    )


def same_rows(connection: Connection, file: str) -> bool:
    """Compare every row of every table of an attached file with the connection's own, of any schema."""
    tables = _tables(connection, MAIN)
    return tables == _tables(connection, file) and all(
        _same(connection, table, has_rowid, file) for table, has_rowid in tables
    )


def content_hash_of(connection: Connection, file: str = MAIN) -> str:
    """Return `canonical.content_hash` of the entries in the diary. For files of this schema."""
    digest = blake2b(digest_size=HASH_BYTES)
    for kind in sorted(ENTRY_TYPES, key=lambda one: one.KIND):
        # All of them as one text: for each row it hands out, the driver would take the interpreter from the
        # window. JSON has no line ends of its own.
        table = f"{file}.{table_of(kind)}"
        inner = f"SELECT {json_of(kind)} AS line FROM {table} WHERE removed_at IS NULL ORDER BY id"  # noqa: S608
        sql = f"SELECT CAST(group_concat(line, char(10)) AS BLOB) FROM ({inner})"  # noqa: S608
        lines: bytes | None = connection.send(sql)[0][0]
        if lines is not None:
            digest.update(lines)
            digest.update(b"\n")
    return digest.hexdigest()


@contextmanager
def one_view(connection: Connection) -> Generator[None]:
    """Let everything read within see the file at one instant, whatever is saved meanwhile."""
    connection.send("BEGIN")
    try:
        connection.send("PRAGMA user_version")  # the first read is what holds the instant
        yield
    finally:
        connection.send("ROLLBACK")


def _count(connection: Connection, kind: type[Entry], file: str) -> int:
    sql = f"SELECT count(*) FROM {file}.{table_of(kind)} WHERE removed_at IS NULL"  # noqa: S608
    return connection.send(sql)[0][0]


def _tables(connection: Connection, file: str) -> list[tuple[str, bool]]:
    """Return each table's name, and whether its rows have a number."""
    ours = f"schema = '{file}' AND type = 'table' AND name NOT GLOB 'sqlite_*'"
    rows = connection.send(f"SELECT name, wr FROM pragma_table_list WHERE {ours} ORDER BY name")  # noqa: S608
    return [(name, not without_rowid) for name, without_rowid in rows]


def _same(connection: Connection, table: str, has_rowid: bool, file: str) -> bool:
    columns = connection.send(f"SELECT name, pk FROM pragma_table_info('{table}', '{MAIN}')")  # noqa: S608
    key = ["rowid"] if has_rowid else [name for name, place in columns if place]
    found = " AND ".join(f'a."{name}" = b."{name}"' for name in key)
    equal = " AND ".join(f'a."{name}" IS b."{name}"' for name, _ in columns)
    sql = f"""SELECT (SELECT count(*) FROM {MAIN}."{table}"), (SELECT count(*) FROM {file}."{table}"),
        (SELECT count(*) FROM {MAIN}."{table}" a JOIN {file}."{table}" b ON {found} WHERE {equal})"""  # noqa: S608
    return len(set(connection.send(sql)[0])) == 1
