"""A staged diary with entries of its own, for the tests of everything that replaces the database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.vault import queries
from painapp.vault.replacing import Staged, check_whole, new_header, open_staged, seal_staged, stage_database
from painapp.vault.versions import first_version

if TYPE_CHECKING:
    from painapp.domain.entries import Entry
    from painapp.vault.vault import Vault


def stage(vault: Vault, *entries: Entry) -> Staged:
    """Stage a diary that holds `entries` and is opened by what opens `vault`."""
    live = vault.opened()
    header = new_header(live.header)
    connection = stage_database(live.folder, live.data_key, header)
    with connection.writing():
        for entry in entries:
            connection.run(queries.insert_entry(type(entry)), first_version(entry, entry.written.at))
    seal_staged(connection, header, live.data_key, live.commit_count)
    with open_staged(live.folder, live.data_key) as sealed:
        check_whole(sealed)
    return Staged(live.folder, live.data_key, live.commit_count)
