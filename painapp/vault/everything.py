"""Everything a diary holds, as lines of JSON: what the full export writes, and what its hash is over.

SQLite itself puts the lines together, some hundred at a time as one text: the interpreter stays free for the
window, and no more than those are held in memory.
"""

from __future__ import annotations

import json
from functools import cache
from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.canonical import HASH_BYTES, canonical_json
from painapp.domain.entries import ENTRY_TYPES
from painapp.domain.fields import Kind, fields_of
from painapp.vault import queries
from painapp.vault.backups.content import one_view
from painapp.vault.backups.json_rows import json_of, table_of
from painapp.vault.settings_store import OF_THIS_COMPUTER, usual_text
from painapp.vault.statements import Prepared

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from painapp.domain.entries import Entry
    from painapp.vault.connection import Connection

ENTRIES, GONE, SETTINGS = "entries", "removed_for_good", "settings"
PARTS = (ENTRIES, GONE, SETTINGS)
"""What the lines are of, in their order."""
_AT_ONCE, _SOUNDS_AT_ONCE = 500, 8


class Some(NamedTuple):
    """Some lines of one part, each ended by a line feed; `many` of them, and `share` (0 to 1) of all done."""

    part: str
    lines: bytes
    many: int
    share: float


def everything(connection: Connection) -> Generator[Some]:
    """Yield all that a diary holds, as it is at one instant: by kind and id, whatever is saved meanwhile.

    An entry's line has the entry itself, its earlier versions, when it was saved, and when it was removed
    where it can still be brought back. What is half typed is not in it, nor how this computer keeps the
    diary. For a connection of the caller's own, on a worker. Raises DiaryDamaged, DiaryClosed.
    """
    with one_view(connection):
        many = {kind: connection.send(f"SELECT count(*) FROM {table_of(kind)}")[0][0] for kind in _KINDS}  # noqa: S608
        total, done = sum(many.values()) or 1, 0
        for kind in _KINDS:
            for lines, count in _entries(connection, kind):
                done += count
                yield Some(ENTRIES, lines, count, min(done / total, 1.0))
        for part, texts in ((GONE, _gone(connection)), (SETTINGS, _settings(connection))):
            if texts:
                yield Some(part, "".join(f"{one}\n" for one in texts).encode(), len(texts), 1.0)


def hash_of_everything(connection: Connection) -> str:
    """Return BLAKE2b-256 over every line of `everything`: two diaries with the same one hold the same."""
    digest = new_digest()
    for some in everything(connection):
        digest.update(some.lines)
    return digest.hexdigest()


def new_digest() -> blake2b:
    """Return the hash before the first line."""
    return blake2b(digest_size=HASH_BYTES)


_KINDS = sorted(ENTRY_TYPES, key=lambda one: one.KIND)
_EARLIER = """coalesce((SELECT concat(',"earlier":[', group_concat(concat(
    '{"entry":', snapshot, ',"saved_at":"', saved_at, '"}'), ','), ']')
    FROM (SELECT snapshot, saved_at FROM entry_version WHERE entry_id = t.id ORDER BY number)
    HAVING count(*) > 0), '')"""


def _entries(connection: Connection, kind: type[Entry]) -> Iterator[tuple[bytes, int]]:
    last, sounds = "", any(spec.kind is Kind.SOUND for spec in fields_of(kind))
    at_once = _SOUNDS_AT_ONCE if sounds else _AT_ONCE
    while True:
        ((lines, last, count),) = connection.rows(_lines_of(kind), after=last, most=at_once)
        if not count:
            return
        yield lines + b"\n", count


@cache
def _lines_of(kind: type[Entry]) -> Prepared:
    line = f"""concat('{{"closed":', iif(closed, 'true', 'false'), {_EARLIER}, ',"entry":', {json_of(kind)},
        ',"opened_at":"', opened_at, '"', ',"removed_at":"' || removed_at || '"',
        ',"saved_at":"', saved_at, '"}}')"""
    # S608: names of our own tables and columns.
    inner = f"SELECT id, {line} AS line FROM {table_of(kind)} AS t WHERE id > ? ORDER BY id LIMIT ?"  # noqa: S608
    sql = f"SELECT CAST(group_concat(line, char(10)) AS BLOB), max(id), count(*) FROM ({inner})"  # noqa: S608
    return Prepared(sql, ("after", "most"), {})


def _gone(connection: Connection) -> list[str]:
    stones = sorted(connection.rows(queries.tombstones()))
    return [canonical_json({"id": one, "kind": kind, "buried_at": at}) for one, kind, at in stones]


def _settings(connection: Connection) -> list[str]:
    """Return what the person chose; what is as it comes is not told, so that it needs no choosing again."""
    return [
        canonical_json({"key": key, "value": json.loads(text)})
        for key, text in sorted(connection.rows(queries.all_settings()))
        if key not in OF_THIS_COMPUTER and text != usual_text(key)
    ]
