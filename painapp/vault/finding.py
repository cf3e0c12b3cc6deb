"""Looks things up in the index of the diary.

The index is filled by triggers (`migrations/m0003_search`, `m0004_practice`), which note what was written and
leave the slow part of it to `bring_up_to_date`. The lower a place in it, the later the day and time of its
entry.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from painapp.domain.entries import Entry, entry_type
from painapp.domain.searching import kind_mark, mark_of
from painapp.vault import queries
from painapp.vault.rows import entry_of
from painapp.vault.statements import Prepared

if TYPE_CHECKING:
    from datetime import date

    from painapp.domain.searching import Meant, Sought
    from painapp.vault.connection import Connection

_DAY_BITS = 27
"""What of a place stands behind the ordinal of its day: the minute, and a number within that."""
_TIMES, _SAYINGS = ("intime", "later"), ("wordless", "withwords")
"""Marks for no and yes: one of each pair is always there, since whatever is NOT so would take all to find."""
_NEWEST_PLACE = -(1 << 62)
_FIRST_IDEOGRAPH = "\u2e80"
_IS_DUE = Prepared("SELECT 1 FROM search_due LIMIT 1", (), {})
_DUE = Prepared("DELETE FROM search_due", (), {})

# Newest first, as the index itself can run; no sorting, and no more is read than is shown.
_FOUND = Prepared(
    "SELECT p.place, p.kind, p.entry_id FROM search AS s JOIN search_place AS p ON p.place = s.rowid"
    " WHERE s.search MATCH ? AND s.rowid BETWEEN ? AND ? ORDER BY s.rowid LIMIT ?",
    ("query", "first", "last", "most"),
    {},
)
_EVERY = Prepared(
    "SELECT place, kind, entry_id FROM search_place WHERE place BETWEEN ? AND ? ORDER BY place LIMIT ?",
    ("first", "last", "most"),
    {},
)


class Hits(NamedTuple):
    """Some of what was found, newest first; `next` is where to go on, None where that was all."""

    entries: tuple[Entry, ...]
    next: int | None


def search(connection: Connection, sought: Sought, limit: int, after: int | None) -> Hits:
    """Return up to `limit` entries, newest first, from behind the place `after`."""
    newest, oldest = _places(sought.first, sought.last)
    if after is not None:
        newest = max(newest, after + 1)
    if sought.finds_nothing or newest > oldest:
        return Hits((), None)
    bounds = {"first": newest, "last": oldest, "most": limit + 1}
    query = _query(sought)
    rows = connection.rows(_FOUND, query=query, **bounds) if query else connection.rows(_EVERY, **bounds)
    shown = rows[:limit]
    return Hits(_entries(connection, shown), shown[-1][0] if len(rows) > limit and shown else None)


def bring_up_to_date(connection: Connection) -> None:
    """Let the index hold what was written since, in a transaction of its own; none where nothing was.

    Takes some 10 ms for each entry changed, less than 1 ms for a new one. Raises as every write does.
    """
    if connection.rows(_IS_DUE):
        with connection.writing():
            put_in_what_is_due(connection)


def put_in_what_is_due(connection: Connection) -> None:
    """Let the index hold what was written since, within a transaction of the caller."""
    connection.run(_DUE, {})


def _places(first: date | None, last: date | None) -> tuple[int, int]:
    """Return the places of the newest and of the oldest entry there can be on some days."""
    newest = 1 - ((last.toordinal() + 1) << _DAY_BITS) if last is not None else _NEWEST_PLACE
    return newest, -(first.toordinal() << _DAY_BITS) if first is not None else 0


def _entries(connection: Connection, rows: list[tuple[Any, ...]]) -> tuple[Entry, ...]:
    """Return the entries at some places, in their order: one statement for each kind among them."""
    by_kind: dict[str, list[str]] = {}
    for _, kind, entry_id in rows:
        by_kind.setdefault(kind, []).append(entry_id)
    found: dict[tuple[str, str], Entry] = {}
    for name, ids in by_kind.items():
        kind = entry_type(name)
        for row in connection.rows(queries.entries_with(kind), ids=json.dumps(ids)):
            found[name, row[0]] = entry_of(kind, row)
    return tuple(found[kind, entry_id] for _, kind, entry_id in rows if (kind, entry_id) in found)


def _query(sought: Sought) -> str:
    """Return what is sought in FTS5's own language, "" where every entry fits."""
    asked = [_part(one) for one in sought.parts]
    asked += [_mark(mark_of(field, pick)) for field, pick in sought.picks]
    if sought.kinds is not None:
        asked.append(_any_of([_mark(kind_mark(kind)) for kind in sought.kinds] or [_mark("nokind")]))
    for wanted, marks in ((sought.late, _TIMES), (sought.with_words, _SAYINGS)):
        if wanted is not None:
            asked.append(_mark(marks[wanted]))
    return " AND ".join(asked)


def _part(part: Meant) -> str:
    """Return what fits one part: all its words as beginnings in what was written, or one of its marks."""
    said = " AND ".join(f"{{said}} : {_quoted(word)}{_beginning(word)}" for word in part.words)
    return _any_of([f"({said})", *map(_mark, part.marks)])


def _beginning(word: str) -> str:
    """Return the star by which a word is a beginning; a single letter of an alphabet is a word by itself."""
    return "" if len(word) == 1 and word < _FIRST_IDEOGRAPH else " *"


def _mark(mark: str) -> str:
    return f"{{marks}} : {_quoted(mark)}"


def _any_of(parts: list[str]) -> str:
    return f"({' OR '.join(parts)})"


def _quoted(word: str) -> str:
    """Return a word as FTS5 takes it for nothing but a word."""
    return '"' + word.replace('"', '""') + '"'
