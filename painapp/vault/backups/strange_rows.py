"""Finds rows of a backup that no app could show: somebody else may have made it, and given its key along."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

from painapp.domain.entries import ENTRY_TYPES
from painapp.domain.fields import Kind, fields_of
from painapp.vault.backups.errors import BackupNotSound
from painapp.vault.backups.json_rows import table_of
from painapp.vault.rows import COMMON, kept_of

if TYPE_CHECKING:
    from painapp.domain.entries import Entry
    from painapp.vault.connection import Connection


def raise_for_strange_rows(connection: Connection) -> None:
    """Make every entry of a file of this schema, and look at every earlier version. Raises BackupNotSound.

    A value out of a field's range is no fault: an app may once have taken it, and then it is kept as it is.
    """
    try:
        for kind in ENTRY_TYPES:
            _look_at_entries(connection, kind)
        for snapshot, saved_at in connection.send("SELECT snapshot, saved_at FROM entry_version"):
            _look_at_version(snapshot, saved_at)
    except (ValueError, TypeError, RecursionError) as error:
        raise BackupNotSound from error


def _look_at_entries(connection: Connection, kind: type[Entry]) -> None:
    columns = (*COMMON, *(spec.name for spec in fields_of(kind)))
    picks = [spec.name for spec in fields_of(kind) if spec.kind is Kind.PICKS]
    for row in connection.send(f"SELECT {', '.join(columns)} FROM {table_of(kind)}"):  # noqa: S608 - our own
        kept = kept_of(kind, row)
        for instant in (kept.entry.written.at, kept.opened_at, kept.saved_at, kept.removed_at):
            if instant is not None:
                _aware(instant)
        if any(type(one) is not str for name in picks for one in getattr(kept.entry, name)):
            raise TypeError("picks are texts")


def _look_at_version(snapshot: str, saved_at: str) -> None:
    if not isinstance(json.loads(snapshot), dict):
        raise TypeError("an entry is needed")
    _aware(datetime.fromisoformat(saved_at))


def _aware(instant: datetime) -> None:
    if instant.tzinfo is None:
        raise ValueError("an instant without an offset")
