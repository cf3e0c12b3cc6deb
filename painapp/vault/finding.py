"""Looks things up in the index of the diary: what was sought, and the person's own words.

The index is filled by triggers (`migrations/m0003_search`); the places in it sort as entries do.
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
_LAST_PLACE = (1 << 62) - 1

# Newest first, as the index itself can run; no sorting, and no more is read than is shown.
_FOUND = Prepared(
    "SELECT p.place, p.kind, p.entry_id FROM search AS s JOIN search_place AS p ON p.place = s.rowid"
    " WHERE s.search MATCH ? AND s.rowid BETWEEN ? AND ? ORDER BY s.rowid DESC LIMIT ?",
    ("query", "first", "last", "most"),
    {},
)
_EVERY = Prepared(
    "SELECT place, kind, entry_id FROM search_place WHERE place BETWEEN ? AND ? ORDER BY place DESC LIMIT ?",
    ("first", "last", "most"),
    {},
)


class Hits(NamedTuple):
    """Some of what was found, newest first; `next` is where to go on, None where that was all."""

    entries: tuple[Entry, ...]
    next: int | None


def search(connection: Connection, sought: Sought, limit: int, after: int | None) -> Hits:
    """Return up to `limit` entries, newest first, from behind the place `after`."""
    first, last = _places(sought.first, sought.last)
    bounds = {"first": first, "last": min(last, after - 1) if after is not None else last, "most": limit + 1}
    if sought.finds_nothing or bounds["last"] < first:
        return Hits((), None)
    query = _query(sought)
    rows = connection.rows(_FOUND, query=query, **bounds) if query else connection.rows(_EVERY, **bounds)
    shown = rows[:limit]
    return Hits(_entries(connection, shown), shown[-1][0] if len(rows) > limit and shown else None)


def _places(first: date | None, last: date | None) -> tuple[int, int]:
    """Return the lowest and the highest place of some days."""
    lowest = first.toordinal() << _DAY_BITS if first is not None else 0
    return lowest, ((last.toordinal() + 1) << _DAY_BITS) - 1 if last is not None else _LAST_PLACE


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
    return tuple(found[kind, entry_id] for _, kind, entry_id in rows)


def _query(sought: Sought) -> str:
    """Return what is sought in FTS5's own language, "" where every entry fits."""
    asked = [_part(one) for one in sought.parts]
    asked += [_mark(mark_of(field, pick)) for field, pick in sought.picks]
    if sought.kinds is not None:
        asked.append(_any_of([_mark(kind_mark(kind)) for kind in sought.kinds] or [_mark("nokind")]))
    told = {"later": sought.late, "withwords": sought.with_words}
    asked += [_mark(mark) for mark, wanted in told.items() if wanted]
    query = " AND ".join(asked)
    unwanted = [_mark(mark) for mark, wanted in told.items() if wanted is False]
    if unwanted and not query:
        query = f"{{marks}} : {_quoted('kind')} *"
    return f"({query}) NOT {_any_of(unwanted)}" if unwanted else query


def _part(part: Meant) -> str:
    """Return what fits one part: all its words as beginnings in what was written, or one of its marks."""
    said = " AND ".join(f"{{said}} : {_quoted(word)} *" for word in part.words)
    return _any_of([f"({said})", *map(_mark, part.marks)])


def _mark(mark: str) -> str:
    return f"{{marks}} : {_quoted(mark)}"


def _any_of(parts: list[str]) -> str:
    return f"({' OR '.join(parts)})"


def _quoted(word: str) -> str:
    """Return a word as FTS5 takes it for nothing but a word."""
    return '"' + word.replace('"', '""') + '"'


# The person's own words

_LISTS = {
    ("check-in", "areas"): "areas",
    ("check-in", "words"): "words",
    ("check-in", "body"): "words",
    ("check-in", "helped"): "helped",
    ("check-in", "triggers"): "triggers",
    ("flare-up", "helped"): "helped",
    ("flare-up", "set_off_by"): "triggers",
    ("activity", "what"): "activity",
    ("medicine", "what"): "medicine",
    ("medicine", "how_much"): "dose",
    ("health-contact", "who"): "contact",
    ("pause", "reason"): "pause",
}
"""The list in which the own words of a field are kept; fields with the same choices share theirs."""
_LATELY = 200
_LATELY_USED = Prepared(
    "SELECT word FROM own_word WHERE list = ? ORDER BY place DESC LIMIT ?", ("list", "most"), {}
)
# From each word straight to the next one: no slower for being used ten thousand times.
_EVER_USED = Prepared(
    "WITH RECURSIVE used (word) AS ("
    " SELECT min(word) FROM own_word WHERE list = ?1 UNION ALL"
    " SELECT (SELECT min(word) FROM own_word WHERE list = ?1 AND word > used.word) FROM used"
    " WHERE used.word IS NOT NULL)"
    " SELECT word FROM used WHERE word IS NOT NULL"
    " ORDER BY (SELECT max(place) FROM own_word WHERE list = ?1 AND word = used.word) DESC LIMIT ?2",
    ("list", "most"),
    {},
)


def own_words(connection: Connection, kind: type[Entry], field: str, limit: int) -> tuple[str, ...] | None:
    """Return up to `limit` own words of a field, the last used first, however long ago; None elsewhere.

    What was used lately nearly always tells; where it does not, every word ever used is looked at.
    """
    name = _LISTS.get((kind.KIND, field))
    if name is None:
        return None
    lately = connection.rows(_LATELY_USED, list=name, most=_LATELY)
    words = tuple(dict.fromkeys(word for (word,) in lately))
    if len(words) < limit and len(lately) == _LATELY:
        words = tuple(word for (word,) in connection.rows(_EVER_USED, list=name, most=limit))
    return words[:limit]
