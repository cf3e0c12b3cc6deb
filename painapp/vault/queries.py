"""The statements over entries, made once for each kind on first use."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, func, insert, literal, select, union, union_all, update

from painapp.vault.statements import Prepared
from painapp.vault.tables import ENTRY_TABLES, ENTRY_VERSION

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Select, Table

    from painapp.domain.entries import Entry

NOW, BEFORE, FIRST, LAST, ID, LIMIT = "now", "before", "first", "last", "for_id", "most"
"""Names of the values that these statements ask for; a row's own columns go by their names."""


@cache
def insert_entry(kind: type[Entry]) -> Prepared:
    """Insert a row."""
    return Prepared(insert(ENTRY_TABLES[kind]))


@cache
def update_entry(kind: type[Entry]) -> Prepared:
    """Rewrite the row `for_id`, all but its id and whether it is removed."""
    table = ENTRY_TABLES[kind]
    names = [one.name for one in table.c if one.name not in {"id", "removed_at"}]
    return Prepared(update(table).where(table.c.id == bindparam(ID)).values(_given(names)))


@cache
def remove_entry(kind: type[Entry]) -> Prepared:
    """Mark the entry `for_id` as removed at `now`, and close its version."""
    table = ENTRY_TABLES[kind]
    removed = update(table).where(table.c.id == bindparam(ID))
    return Prepared(removed.values(removed_at=bindparam(NOW), closed=1))


@cache
def bring_back_entry(kind: type[Entry]) -> Prepared:
    """Take the mark off the removed entry `for_id`."""
    table = ENTRY_TABLES[kind]
    return Prepared(update(table).where(table.c.id == bindparam(ID)).values(removed_at=None))


@cache
def close_version(kind: type[Entry]) -> Prepared:
    """Close the newest version of `for_id`."""
    table = ENTRY_TABLES[kind]
    return Prepared(update(table).where(table.c.id == bindparam(ID)).values(closed=1))


@cache
def delete_entry(kind: type[Entry]) -> Prepared:
    """Delete the row `for_id`."""
    table = ENTRY_TABLES[kind]
    return Prepared(delete(table).where(table.c.id == bindparam(ID)))


@cache
def entry_by_id(kind: type[Entry]) -> Prepared:
    """Select the row `for_id`, removed or not."""
    table = ENTRY_TABLES[kind]
    return Prepared(select(table).where(table.c.id == bindparam(ID)))


@cache
def entries_between(kind: type[Entry]) -> Prepared:
    """Select the rows of the days `first` to `last`."""
    table = ENTRY_TABLES[kind]
    return Prepared(select(table).where(_within(table), table.c.removed_at.is_(None)))


@cache
def newest_day(kind: type[Entry]) -> Prepared:
    """Select the last day that has an entry of the kind."""
    table = ENTRY_TABLES[kind]
    return Prepared(select(func.max(table.c.day)).where(table.c.removed_at.is_(None)))


@cache
def removed_entries(kind: type[Entry]) -> Prepared:
    """Select the rows removed at `before` or later."""
    table = ENTRY_TABLES[kind]
    return Prepared(select(table).where(table.c.removed_at >= bindparam(BEFORE)))


@cache
def long_removed() -> Prepared:
    """Select kind and id of everything removed earlier than `before`."""
    return Prepared(
        union_all(
            *(
                select(literal(kind.KIND), table.c.id).where(table.c.removed_at < bindparam(BEFORE))
                for kind, table in ENTRY_TABLES.items()
            )
        )
    )


@cache
def recent_values(kind: type[Entry], field: str) -> Prepared:
    """Select one column of the newest `most` entries of a kind, newest first."""
    table = ENTRY_TABLES[kind]
    newest = (table.c.day.desc(), table.c.written_at.desc())
    return Prepared(
        select(table.c[field]).where(table.c.removed_at.is_(None)).order_by(*newest).limit(bindparam(LIMIT))
    )


@cache
def days_written() -> Prepared:
    """Select each day from `first` to `last` that has an entry, in order."""
    each: list[Select[tuple[str]]] = [
        select(table.c.day).where(_within(table), table.c.removed_at.is_(None))
        for table in ENTRY_TABLES.values()
    ]
    return Prepared(union(*each).order_by("day"))


@cache
def counts() -> Prepared:
    """Select, for each kind, how many entries there are."""
    each = [select(func.count()).where(one.c.removed_at.is_(None)) for one in ENTRY_TABLES.values()]
    return Prepared(union_all(*each))


@cache
def first_days() -> Prepared:
    """Select, for each kind, the first day described."""
    each = [select(func.min(one.c.day)).where(one.c.removed_at.is_(None)) for one in ENTRY_TABLES.values()]
    return Prepared(union_all(*each))


@cache
def insert_version() -> Prepared:
    """Insert an earlier version."""
    return Prepared(insert(ENTRY_VERSION))


@cache
def versions_of() -> Prepared:
    """Select number, snapshot and saving instant of the earlier versions of `for_id`, oldest first."""
    table = ENTRY_VERSION
    columns = (table.c.number, table.c.snapshot, table.c.saved_at)
    return Prepared(select(*columns).where(table.c.entry_id == bindparam(ID)).order_by(table.c.number))


@cache
def delete_versions() -> Prepared:
    """Delete the earlier versions of `for_id`."""
    return Prepared(delete(ENTRY_VERSION).where(ENTRY_VERSION.c.entry_id == bindparam(ID)))


def _given(names: list[str]) -> dict[str, Any]:
    return {name: bindparam(name) for name in names}


def _within(table: Table) -> ColumnElement[bool]:
    bound: list[Any] = [bindparam(FIRST), bindparam(LAST)]
    return table.c.day.between(bound[0], bound[1])
