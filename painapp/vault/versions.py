"""Earlier versions of an entry: which save goes into the open version, and which opens the next.

A version is one sitting with an entry. It stays open until its form closes or ten minutes have passed, so
that ten presses in a row make one version and not ten.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from painapp.domain.canonical import entry_from_json, entry_to_json
from painapp.vault import queries
from painapp.vault.rows import instant_text

if TYPE_CHECKING:
    from uuid import UUID

    from painapp.domain.entries import Entry
    from painapp.vault.connection import Connection

STAYS_OPEN = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Version:
    """An entry as one version left it. The last version is the entry as it stands; numbers start at 1."""

    number: int
    entry: Entry
    saved_at: datetime
    closed: bool


def version_row(entry: Entry, number: int, now: datetime, *, closed: bool = False) -> dict[str, Any]:
    """Return the row of a version that opens (and is saved) at `now`."""
    at = instant_text(now)
    return {
        "entry_id": str(entry.id),
        "number": number,
        "kind": entry.KIND,
        "schema": entry.SCHEMA,
        "snapshot": entry_to_json(entry),
        "opened_at": at,
        "saved_at": at,
        "closed": int(closed),
    }


def save_version(connection: Connection, entry: Entry, now: datetime) -> int:
    """Keep what an edit made of an entry; return the number of the version it went into."""
    entry_id = str(entry.id)
    found = connection.rows(queries.newest_version(), for_id=entry_id)
    number, opened_at, closed = found[0] if found else (0, "", 1)
    if not closed and _still_open(datetime.fromisoformat(opened_at), now):
        row = version_row(entry, number, now)
        row |= {"for_id": entry_id, "number_of": number}
        connection.run(queries.rewrite_version(), row)
        return number
    connection.run(queries.close_versions(), {"for_id": entry_id})
    connection.run(queries.insert_version(), version_row(entry, number + 1, now))
    return number + 1


def read_versions(connection: Connection, entry_id: UUID) -> tuple[Version, ...]:
    """Return every version of an entry, oldest first."""
    return tuple(
        Version(number, entry_from_json(snapshot), datetime.fromisoformat(saved_at), bool(closed))
        for number, snapshot, saved_at, closed in connection.rows(queries.versions_of(), for_id=str(entry_id))
    )


def _still_open(opened_at: datetime, now: datetime) -> bool:
    # A clock set back must not keep a version open for a year.
    return timedelta() <= now - opened_at < STAYS_OPEN
