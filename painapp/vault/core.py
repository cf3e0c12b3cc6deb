"""Every statement of the vault in SQLAlchemy Core: the source of the SQL in `written`.

Loading SQLAlchemy takes longer than all the rest of a start, so the app runs the written text; a test
holds it to what is composed here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, func, insert, literal, or_, select, union_all, update
from sqlalchemy.dialects import sqlite

from painapp.domain.entries import DAY_TYPES
from painapp.domain.fields import Kind, fields_of
from painapp.vault.rows import columns_of
from painapp.vault.tables import COMMIT_COUNT, DRAFT, ENTRY_TABLES, ENTRY_VERSION, SETTING, TOMBSTONE

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Table

    from painapp.domain.entries import Entry

NOW, BEFORE, FIRST, LAST, ID, IDS, LIMIT = "now", "before", "first", "last", "for_id", "ids", "most"
"""Names of the values that these statements ask for; a row's own columns go by their names."""

_DIALECT = sqlite.dialect()


def insert_entry(kind: type[Entry]) -> Any:
    """Insert a row."""
    return insert(ENTRY_TABLES[kind]).values(_given([one.name for one in _columns(kind)]))


def update_entry(kind: type[Entry]) -> Any:
    """Rewrite the row `for_id`, all but its id and whether it is removed."""
    table = ENTRY_TABLES[kind]
    names = [one.name for one in _columns(kind) if one.name not in {"id", "removed_at"}]
    return update(table).where(table.c.id == bindparam(ID)).values(_given(names))


def remove_entry(kind: type[Entry]) -> Any:
    """Mark the entry `for_id` as removed at `now`, and close its version."""
    table = ENTRY_TABLES[kind]
    removed = update(table).where(table.c.id == bindparam(ID))
    return removed.values(removed_at=bindparam(NOW), closed=1)


def bring_back_entry(kind: type[Entry]) -> Any:
    """Take the mark off the removed entry `for_id`."""
    table = ENTRY_TABLES[kind]
    return update(table).where(table.c.id == bindparam(ID)).values(removed_at=None)


def close_version(kind: type[Entry]) -> Any:
    """Close the newest version of `for_id`."""
    table = ENTRY_TABLES[kind]
    return update(table).where(table.c.id == bindparam(ID)).values(closed=1)


def close_versions(kind: type[Entry]) -> Any:
    """Close the newest version of every entry of a kind."""
    table = ENTRY_TABLES[kind]
    return update(table).where(table.c.closed == 0).values(closed=1)


def delete_entry(kind: type[Entry]) -> Any:
    """Delete the row `for_id`."""
    table = ENTRY_TABLES[kind]
    return delete(table).where(table.c.id == bindparam(ID))


def entry_by_id(kind: type[Entry]) -> Any:
    """Select the row `for_id`, removed or not."""
    table = ENTRY_TABLES[kind]
    return select(*_columns(kind)).where(table.c.id == bindparam(ID))


def kinds_with() -> Any:
    """Select the kind of the row `for_id`, whichever table it stands in."""
    found = (
        select(literal(kind.KIND)).where(table.c.id == bindparam(ID)) for kind, table in ENTRY_TABLES.items()
    )
    return union_all(*found)


def entries_with(kind: type[Entry]) -> Any:
    """Select the rows in the diary whose ids stand in the JSON list `ids`."""
    ids: Any = func.json_each(bindparam(IDS)).table_valued("value")
    table = ENTRY_TABLES[kind]
    return select(*_columns(kind)).where(table.c.id.in_(select(ids.c.value)), table.c.removed_at.is_(None))


def all_entries(kind: type[Entry]) -> Any:
    """Select every row in the diary."""
    return select(*_columns(kind)).where(ENTRY_TABLES[kind].c.removed_at.is_(None))


def periods_touching(kind: type[Entry]) -> Any:
    """Select the rows whose period has a day from `first` to `last`; one without an end goes on."""
    table = ENTRY_TABLES[kind]
    ends = [table.c[spec.name] for spec in fields_of(kind) if spec.kind is Kind.DATE]
    reaches = [or_(one.is_(None), one >= bindparam(FIRST)) for one in ends]
    touching = or_(table.c.day >= bindparam(FIRST), *reaches)
    begun = table.c.day <= bindparam(LAST)
    return select(*_columns(kind)).where(begun, touching, table.c.removed_at.is_(None))


def last_said(kind: type[Entry], field: str) -> Any:
    """Select a column of the newest entry but `for_id` where it says something."""
    table = ENTRY_TABLES[kind]
    said = select(table.c[field]).where(table.c[field].is_not(None), table.c.removed_at.is_(None))
    newest = (table.c.day.desc(), table.c.written_at.desc())
    return said.where(table.c.id != bindparam(ID)).order_by(*newest).limit(1)


def entries_between(kind: type[Entry]) -> Any:
    """Select the rows of the days `first` to `last`."""
    table = ENTRY_TABLES[kind]
    return select(*_columns(kind)).where(_within(table), table.c.removed_at.is_(None))


def newest_day(kind: type[Entry]) -> Any:
    """Select the last day that has an entry of the kind."""
    table = ENTRY_TABLES[kind]
    return select(func.max(table.c.day)).where(table.c.removed_at.is_(None))


def removed_entries(kind: type[Entry]) -> Any:
    """Select the rows removed at `before` or later."""
    table = ENTRY_TABLES[kind]
    return select(*_columns(kind)).where(table.c.removed_at >= bindparam(BEFORE))


def long_removed() -> Any:
    """Select kind and id of everything removed earlier than `before`."""
    return union_all(
        *(
            select(literal(kind.KIND), table.c.id).where(table.c.removed_at < bindparam(BEFORE))
            for kind, table in ENTRY_TABLES.items()
        )
    )


def recent_values(kind: type[Entry], field: str) -> Any:
    """Select one column of the newest `most` entries of a kind, newest first."""
    table = ENTRY_TABLES[kind]
    newest = (table.c.day.desc(), table.c.written_at.desc())
    return (
        select(table.c[field]).where(table.c.removed_at.is_(None)).order_by(*newest).limit(bindparam(LIMIT))
    )


def counts() -> Any:
    """Select, for each kind that tells of a day, how many entries there are."""
    tables = [ENTRY_TABLES[kind] for kind in DAY_TYPES]
    return union_all(*(select(func.count()).where(one.c.removed_at.is_(None)) for one in tables))


def some() -> Any:
    """Count the entries that tell of a day, up to `most` of each kind."""
    tables = [ENTRY_TABLES[kind] for kind in DAY_TYPES]
    limited = (
        select(one.c.day).where(one.c.removed_at.is_(None)).limit(bindparam(LIMIT)).subquery()
        for one in tables
    )
    return select(func.count()).select_from(union_all(*(select(one) for one in limited)).subquery())


def first_days() -> Any:
    """Select, for each kind that tells of a day, the first day described."""
    tables = [ENTRY_TABLES[kind] for kind in DAY_TYPES]
    return union_all(*(select(func.min(one.c.day)).where(one.c.removed_at.is_(None)) for one in tables))


def insert_version() -> Any:
    """Insert an earlier version."""
    return insert(ENTRY_VERSION)


def versions_of() -> Any:
    """Select number, snapshot and saving instant of the earlier versions of `for_id`, oldest first."""
    table = ENTRY_VERSION
    columns = (table.c.number, table.c.snapshot, table.c.saved_at)
    return select(*columns).where(table.c.entry_id == bindparam(ID)).order_by(table.c.number)


def delete_versions() -> Any:
    """Delete the earlier versions of `for_id`."""
    return delete(ENTRY_VERSION).where(ENTRY_VERSION.c.entry_id == bindparam(ID))


def all_settings() -> Any:
    """Select every setting."""
    return select(SETTING.c.key, SETTING.c.value)


def write_setting() -> Any:
    """Insert a setting, or put another value in its place."""
    given = sqlite.insert(SETTING)
    return given.on_conflict_do_update(index_elements=["key"], set_={"value": given.excluded.value})


def raise_commit_count() -> Any:
    """Count one more transaction, and select the count."""
    counted = update(COMMIT_COUNT).values(count=COMMIT_COUNT.c.count + literal(1))
    return counted.returning(COMMIT_COUNT.c.count)


def commit_count() -> Any:
    """Select how many transactions the file has seen."""
    return select(COMMIT_COUNT.c.count)


def bury() -> Any:
    """Insert a tombstone, or leave the one that is there."""
    return sqlite.insert(TOMBSTONE).on_conflict_do_nothing()


def tombstones() -> Any:
    """Select every tombstone: id, kind and when it was set."""
    return select(TOMBSTONE)


def all_drafts() -> Any:
    """Select place and snapshot of every draft."""
    return select(DRAFT.c.place, DRAFT.c.snapshot)


def insert_draft() -> Any:
    """Insert a draft."""
    return insert(DRAFT)


def delete_drafts() -> Any:
    """Delete every draft."""
    return delete(DRAFT)


def write_out(statement: Any) -> tuple[str, tuple[str, ...], dict[str, Any]]:
    """Return a statement as SQL for SQLite, the names of its values in order, and those it brings itself.

    The last are what the statement itself compares with or sets, such as the 1 of `closed = 1`.
    """
    compiled: Any = statement.compile(dialect=_DIALECT)
    names: tuple[str, ...] = tuple(compiled.positiontup or ())
    own: dict[str, Any] = {
        name: compiled.binds[name].effective_value for name in names if not compiled.binds[name].required
    }
    return " ".join(str(compiled).split()), names, own


def _given(names: list[str]) -> dict[str, Any]:
    return {name: bindparam(name) for name in names}


def _columns(kind: type[Entry]) -> list[Any]:
    """Return the columns that tell of an entry, in the order of `rows.columns_of`."""
    return [ENTRY_TABLES[kind].c[name] for name in columns_of(kind)]


def _within(table: Table) -> ColumnElement[bool]:
    bound: list[Any] = [bindparam(FIRST), bindparam(LAST)]
    return table.c.day.between(bound[0], bound[1])
