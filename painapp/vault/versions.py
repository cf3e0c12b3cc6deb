"""Versions of an entry: which save goes into the open version, and which opens the next.

A version is one sitting with an entry. It stays open until its form closes or ten minutes have passed, so
that ten presses in a row make one version and not ten. The newest version is the entry's own row; only
earlier ones are kept apart, as canonical JSON.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from painapp.domain.canonical import entry_from_json, entry_to_json
from painapp.vault import queries
from painapp.vault.rows import Kept, instant_text, row_of

if TYPE_CHECKING:
    from painapp.domain.entries import Entry
    from painapp.vault.connection import Connection

STAYS_OPEN = timedelta(minutes=10)


class Version(NamedTuple):
    """An entry as one version left it. The last version is the entry as it stands; numbers start at 1."""

    number: int
    entry: Entry
    saved_at: datetime
    closed: bool


def first_version(entry: Entry, now: datetime, *, closed: bool = False) -> dict[str, Any]:
    """Return the whole row of a new entry, with its first version."""
    return row_of(entry) | _version(1, now, now, closed=closed) | {"removed_at": None}


def save_version(connection: Connection, before: Kept, entry: Entry, now: datetime) -> int:
    """Write what an edit made of an entry; return the number of the version it went into."""
    number, opened_at = before.version, before.opened_at
    if not still_open(before, now):
        connection.run(queries.insert_version(), _earlier(before))
        number, opened_at = number + 1, now
    row = row_of(entry) | _version(number, opened_at, now, closed=False)
    connection.run(queries.update_entry(type(entry)), row | {"for_id": row["id"]})
    return number


def read_versions(connection: Connection, newest: Kept, now: datetime) -> tuple[Version, ...]:
    """Return every version of an entry, oldest first."""
    earlier = connection.rows(queries.versions_of(), for_id=str(newest.entry.id))
    return (
        *(
            Version(number, entry_from_json(snapshot), datetime.fromisoformat(saved_at), closed=True)
            for number, snapshot, saved_at in earlier
        ),
        Version(newest.version, newest.entry, newest.saved_at, closed=not still_open(newest, now)),
    )


def still_open(kept: Kept, now: datetime) -> bool:
    """Tell whether an edit at `now` still belongs to the newest version."""
    # A clock set back must not keep a version open for a year.
    return not kept.closed and timedelta() <= now - kept.opened_at < STAYS_OPEN


def _version(number: int, opened_at: datetime, saved_at: datetime, *, closed: bool) -> dict[str, Any]:
    return {
        "version": number,
        "opened_at": instant_text(opened_at),
        "saved_at": instant_text(saved_at),
        "closed": int(closed),
    }


def _earlier(kept: Kept) -> dict[str, Any]:
    return {
        "entry_id": str(kept.entry.id),
        "number": kept.version,
        "kind": kept.entry.KIND,
        "schema": kept.entry.SCHEMA,
        "snapshot": entry_to_json(kept.entry),
        "saved_at": instant_text(kept.saved_at),
    }
