"""Between a file and the values that `merging` works with: a diary's histories read, and written back."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from painapp.domain.canonical import HASH_BYTES
from painapp.domain.entries import ENTRY_TYPES, entry_type
from painapp.vault import queries
from painapp.vault.backups.json_rows import json_of, table_of
from painapp.vault.backups.merging import History, Saved, State, Tombstone
from painapp.vault.rows import columns_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from painapp.domain.entries import Entry
    from painapp.vault.connection import Connection


def read_state(connection: Connection) -> State:
    """Read every entry with its versions, those removed too, and every tombstone; 0.5 s for ten years."""
    earlier = _earlier_versions(connection)
    entries = {
        entry_id: history
        for kind in ENTRY_TYPES
        for entry_id, history in _histories(connection, kind, earlier).items()
    }
    stones = connection.rows(queries.tombstones())
    return State(entries, {entry_id: Tombstone(kind, at) for entry_id, kind, at in stones})


def write_state(target: Connection, before: State, after: State, other: Connection) -> None:
    """Bring `target`, which holds `before`, to `after`, within a transaction of the caller.

    The rows of entries are taken from `target` or `other`, whichever holds the one that stands: a value that
    a later app would no longer take is kept as it is.
    """
    for entry_id, stone in after.tombstones.items():
        if entry_id in before.entries:
            _take_out(target, before.entries[entry_id].kind, entry_id)
        if before.tombstones.get(entry_id) != stone:
            target.run(
                queries.bury(), {"entry_id": entry_id, "kind": stone.kind, "buried_at": stone.buried_at}
            )
    for entry_id, history in after.entries.items():
        known = before.entries.get(entry_id)
        if known != history:
            source = target if known is not None and known.stands == history.stands else other
            _put_in(target, _row(source, history.kind, entry_id), history, known is not None)


def hash_of_state(state: State) -> str:
    """Return `canonical.content_hash` of the entries in the diary."""
    present = ((one.kind, entry_id, one) for entry_id, one in state.entries.items() if one.removed_at is None)
    digest = blake2b(digest_size=HASH_BYTES)
    for _, _, history in sorted(present, key=lambda one: one[:2]):
        digest.update(history.stands.snapshot.encode() + b"\n")
    return digest.hexdigest()


def _histories(
    connection: Connection, kind: type[Entry], earlier: Mapping[str, list[Saved]]
) -> dict[str, History]:
    rows = connection.send(
        f"SELECT id, {json_of(kind)}, saved_at, opened_at, closed, removed_at FROM {table_of(kind)}"  # noqa: S608
    )
    return {
        entry_id: History(
            kind.KIND,
            (*earlier.get(entry_id, ()), Saved(saved_at, snapshot, kind.SCHEMA)),
            opened_at,
            bool(closed),
            removed_at,
        )
        for entry_id, snapshot, saved_at, opened_at, closed, removed_at in rows
    }


def _earlier_versions(connection: Connection) -> dict[str, list[Saved]]:
    found: dict[str, list[Saved]] = {}
    for entry_id, saved_at, snapshot, schema in connection.send(
        "SELECT entry_id, saved_at, snapshot, schema FROM entry_version ORDER BY entry_id, number"
    ):
        found.setdefault(entry_id, []).append(Saved(saved_at, snapshot, schema))
    return found


def _row(connection: Connection, kind: str, entry_id: str) -> dict[str, Any]:
    made = entry_type(kind)
    (row,) = connection.rows(queries.entry_by_id(made), for_id=entry_id)
    return dict(zip(columns_of(made), row, strict=True))


def _take_out(target: Connection, kind: str, entry_id: str) -> None:
    target.run(queries.delete_entry(entry_type(kind)), {"for_id": entry_id})
    target.run(queries.delete_versions(), {"for_id": entry_id})


def _put_in(target: Connection, row: dict[str, Any], history: History, known: bool) -> None:
    if known:
        _take_out(target, history.kind, row["id"])
    row |= {
        "version": len(history.versions),
        "opened_at": history.opened_at,
        "saved_at": history.stands.saved_at,
        "closed": int(history.closed),
        "removed_at": history.removed_at,
    }
    target.run(queries.insert_entry(entry_type(history.kind)), row)
    target.run_many(
        queries.insert_version(),
        [
            {"entry_id": row["id"], "number": number, "kind": history.kind, **saved._asdict()}
            for number, saved in enumerate(history.versions[:-1], start=1)
        ],
    )
