"""What was half typed when the diary was locked, kept in the encrypted file until it opens again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.vault import queries
from painapp.vault.rows import instant_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from painapp.vault.connection import Connection


def read_drafts(connection: Connection) -> dict[str, str]:
    """Return the kept drafts: place → snapshot."""
    return {str(place): str(snapshot) for place, snapshot in connection.rows(queries.all_drafts())}


def replace_drafts(connection: Connection, drafts: Mapping[str, str], now: datetime) -> None:
    """Let these be the kept drafts, in one transaction; none is made where there are none to change."""
    if not drafts and not connection.rows(queries.all_drafts()):
        return
    saved_at = instant_text(now)
    rows = [
        {"place": place, "snapshot": snapshot, "saved_at": saved_at} for place, snapshot in drafts.items()
    ]
    with connection.writing():
        connection.run(queries.delete_drafts(), {})
        connection.run_many(queries.insert_draft(), rows)
