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


class Facts(NamedTuple):
    """What a file holds. `entries` counts those in the diary by kind, `rows` every table.

    `content_hash` is `canonical.content_hash` of the entries, "" for a file of an older schema; that one has
    `rows_hash` instead, over its rows as they are.
    """

    schema: int
    commit_count: int
    entries: Mapping[str, int]
    rows: Mapping[str, int]
    content_hash: str
    rows_hash: str = ""


def read_facts(connection: Connection) -> Facts:
    """Read them; takes about 0.2 s for ten years. Raises DiaryDamaged, DiaryClosed."""
    connection.send(f"PRAGMA cache_size = -{_CACHE_KIB}")
    schema = connection.user_version()
    rows = count_rows(connection)
    return Facts(
        schema=schema,
        commit_count=connection.send("SELECT count FROM commit_count")[0][0] if "commit_count" in rows else 0,
        entries={kind.KIND: _count(connection, kind) for kind in ENTRY_TYPES if table_of(kind) in rows},
        rows=rows,
        content_hash=content_hash_of(connection) if schema == SCHEMA else "",
        rows_hash=_rows_hash(connection, rows) if schema != SCHEMA else "",
    )


def count_rows(connection: Connection) -> dict[str, int]:
    """Count the rows of each table."""
    names = connection.send("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    return {name: connection.send(f'SELECT count(*) FROM "{name}"')[0][0] for (name,) in names}  # noqa: S608


def content_hash_of(connection: Connection) -> str:
    """Return `canonical.content_hash` of the entries in the diary. For files of this schema."""
    digest = blake2b(digest_size=HASH_BYTES)
    for kind in sorted(ENTRY_TYPES, key=lambda one: one.KIND):
        # All of them as one text: for each row it hands out, the driver would take the interpreter from the
        # window. JSON has no line ends of its own.
        inner = f"SELECT {json_of(kind)} AS line FROM {table_of(kind)} WHERE removed_at IS NULL ORDER BY id"  # noqa: S608
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


def _count(connection: Connection, kind: type[Entry]) -> int:
    return connection.send(f"SELECT count(*) FROM {table_of(kind)} WHERE removed_at IS NULL")[0][0]  # noqa: S608


def _rows_hash(connection: Connection, tables: Mapping[str, int]) -> str:
    digest = blake2b(digest_size=HASH_BYTES)
    for table in tables:
        for row in connection.send(f'SELECT * FROM "{table}" ORDER BY 1'):  # noqa: S608
            digest.update(f"{table} {row!r}\n".encode())
    return digest.hexdigest()
