"""The tables, made from the field descriptions of the entries: one table for each kind.

What the migrations write is the truth about the file; a test holds these to it, column by column.
"""

from __future__ import annotations

from sqlalchemy import REAL, CheckConstraint, Column, Index, Integer, MetaData, Table, Text, and_

from painapp.domain.entries import ENTRY_TYPES, CheckIn, Entry
from painapp.domain.fields import Kind, stored_fields
from painapp.vault.layout import KIND_MARK

_TYPES = {
    **dict.fromkeys((Kind.SCALE, Kind.COUNT, Kind.MINUTES, Kind.YES_NO), Integer),
    Kind.AMOUNT: REAL,
}

METADATA = MetaData()


def _entry_table(entry_type: type[Entry]) -> Table:
    """Make the table of one kind: what every entry has, then one column for each described field.

    Its last column says the same in every row: by it a row that is found alone is known (`salvage`).
    """
    sign = KIND_MARK + entry_type.KIND
    name = entry_type.KIND.replace("-", "_")
    table = Table(
        name,
        METADATA,
        Column("id", Text, primary_key=True, nullable=False),
        Column("day", Text, nullable=False),
        Column("at_clock", Text),
        Column("at_zone", Text),
        Column("at_offset", Integer),
        Column("written_at", Text, nullable=False),
        Column("written_zone", Text, nullable=False),
        Column("written_offset", Integer, nullable=False),
        Column("written_day", Text, nullable=False),
        Column("version", Integer, nullable=False),
        Column("opened_at", Text, nullable=False),
        Column("saved_at", Text, nullable=False),
        Column("closed", Integer, nullable=False),
        Column("removed_at", Text),
        *(Column(spec.name, _TYPES.get(spec.kind, Text)) for spec in stored_fields(entry_type)),
        Column("kind", Text, CheckConstraint(f"kind = '{sign}'"), server_default=sign, nullable=False),
        sqlite_strict=True,
    )
    # Partial, so that reading days, counting and listing what was removed never touch the rows themselves.
    removed = table.c.removed_at
    Index(f"{name}_day", table.c.day, sqlite_where=removed.is_(None))
    Index(f"{name}_removed", removed, sqlite_where=removed.is_not(None))
    return table


_OFFERED_AGAIN = ("areas", "body", "words", "helped", "triggers")
"""Fields of a check-in whose newest value is looked for, however long ago that was."""
ENTRY_TABLES: dict[type[Entry], Table] = {one: _entry_table(one) for one in ENTRY_TYPES}

for _field in _OFFERED_AGAIN:
    _c = ENTRY_TABLES[CheckIn].c
    _said = and_(_c.removed_at.is_(None), _c[_field].is_not(None))
    Index(f"check_in_{_field}_said", _c.day, _c.written_at, sqlite_where=_said)

ENTRY_VERSION = Table(
    "entry_version",
    METADATA,
    Column("entry_id", Text, primary_key=True, nullable=False),
    Column("number", Integer, primary_key=True, nullable=False),
    Column("kind", Text, nullable=False),
    Column("schema", Integer, nullable=False),
    Column("snapshot", Text, nullable=False),
    Column("saved_at", Text, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

SETTING = Table(
    "setting",
    METADATA,
    Column("key", Text, primary_key=True, nullable=False),
    Column("value", Text, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

COMMIT_COUNT = Table(
    "commit_count",
    METADATA,
    Column("id", Integer, CheckConstraint("id = 1"), primary_key=True, nullable=False),
    Column("count", Integer, nullable=False),
    sqlite_strict=True,
)
"""One row: how many transactions this diary has seen. A file that knows fewer than `diary.mark` is older."""

TOMBSTONE = Table(
    "tombstone",
    METADATA,
    Column("entry_id", Text, primary_key=True, nullable=False),
    Column("kind", Text, nullable=False),
    Column("buried_at", Text, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""Ids of entries that were removed for good, without anything of them: a backup must not bring them back."""

DRAFT = Table(
    "draft",
    METADATA,
    Column("place", Text, primary_key=True, nullable=False),
    Column("snapshot", Text, nullable=False),
    Column("saved_at", Text, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""What was half typed when the diary was locked, by the place it belongs to."""

SEARCH_PLACE = Table(
    "search_place",
    METADATA,
    Column("place", Integer, primary_key=True, nullable=False),
    Column("kind", Text, nullable=False),
    Column("entry_id", Text, nullable=False),
    Index("search_place_entry", "entry_id", "kind", unique=True),
    sqlite_strict=True,
)
"""Which entry stands at a place of the index `search`; the lower a place, the later its day and time."""

SEARCH_DUE = Table(
    "search_due",
    METADATA,
    Column("entry_id", Text, primary_key=True, nullable=False),
    Column("kind", Text, primary_key=True, nullable=False),
    Column("place", Integer),
    Column("said", Text),
    Column("marks", Text),
    sqlite_strict=True,
)
"""What the index still holds of an entry that has changed since; deleting a row brings it up to date."""

OWN_WORD = Table(
    "own_word",
    METADATA,
    Column("list", Text, primary_key=True, nullable=False),
    Column("word", Text, primary_key=True, nullable=False),
    Column("place", Integer, primary_key=True, nullable=False),
    Index("own_word_newest", "list", "place"),
    Index("own_word_place", "place"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""Every use of the person's own words, by the list they are offered in."""
