"""A new data key: for when somebody may know what opened the diary until now.

The whole diary is copied into a staged file under another key, with slots of its own, verified, and swapped
in as `replacing` does. Backups made before still open with what opened them then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from painapp.vault import keys
from painapp.vault.errors import DiaryDamaged, DiaryMovedOn, DiarySwapped, ReadOnlyDiary
from painapp.vault.layout import DATABASE, FILLED
from painapp.vault.replacing import (
    Staged,
    check_whole,
    discard_staged,
    new_header,
    open_staged,
    seal_staged,
    stage_database,
)
from painapp.vault.slots import PassphraseSlot, RecoverySlot, read_slots
from painapp.vault.zeros import raise_for_zeros

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from uuid import UUID

    from painapp.domain.ports import KeyStore
    from painapp.vault.connection import Connection
    from painapp.vault.header import Header
    from painapp.vault.slots import PreparedPassphrase
    from painapp.vault.vault import Source, Vault

_COPIED, _COMPARED = 0.6, 0.8
"""Shares of the work that are done after copying, and after comparing."""


class Rekeyed(NamedTuple):
    """A diary staged under a new data key, and the number of its key in the keyring (0: none there).

    `Vault.replace_by(rekeyed.staged)` on the UI thread lets it count; open it then with
    `rekeyed.staged.data_key`, and `Vault.forget_unnamed` deletes the older keys from the keyring.
    """

    staged: Staged
    vault_id: UUID
    number: int

    def discard(self, key_store: KeyStore | None) -> None:
        """Let it come to nothing: what opened the diary before still does."""
        discard_staged(self.staged.folder)
        if self.number and key_store is not None:
            keys.forget_unless_named(key_store, self.staged.folder, self.vault_id, self.number)


def change_data_key(
    vault: Vault,
    *,
    key_store: KeyStore | None = None,
    passphrase: PreparedPassphrase | None = None,
    told: Callable[[float], None] = lambda _share: None,
) -> Rekeyed:
    """Stage the open diary under a new data key, opened by the keyring, a passphrase or both. On a worker.

    A recovery code goes on opening it, without being asked for. `told` is given the share done, 0 to 1;
    whatever it raises ends the work. Nothing has changed before `Vault.replace_by`, nor where this raises:
    ValueError without anything to open it by, KeyringUnavailable, DiaryClosed, DiarySwapped, DiaryMovedOn,
    DiaryDamaged, DiskFull, ReadOnlyDiary or CouldNotSave.
    """
    if key_store is None and passphrase is None:
        raise ValueError("a diary needs a keyring or a passphrase")
    if vault.read_only:
        raise ReadOnlyDiary
    data_key = keys.new_data_key()
    with vault.source() as source:
        if vault.swapped:
            raise DiarySwapped(folder=str(vault.folder))
        header = new_header(source.header)
        staged = Staged(vault.folder, data_key, 0, header.slots)
        rekeyed = Rekeyed(staged, header.vault_id, _next(header, key_store))
        try:
            header = _with_slots(header, vault.folder, rekeyed, key_store, passphrase)
            count = _stage(source, header, rekeyed.staged, told)
            with open_staged(vault.folder, data_key) as connection:
                check_whole(connection)
            told(1.0)
        except BaseException:
            rekeyed.discard(key_store)
            raise
    return rekeyed._replace(staged=rekeyed.staged._replace(commit_count=count))


def _next(header: Header, key_store: KeyStore | None) -> int:
    return 0 if key_store is None else header.keyring_number + 1


def _with_slots(
    header: Header,
    folder: Path,
    rekeyed: Rekeyed,
    key_store: KeyStore | None,
    passphrase: PreparedPassphrase | None,
) -> Header:
    """Return the header with slots for the new data key, and no other: they would open nothing."""
    data_key, vault_id = rekeyed.staged.data_key, header.vault_id
    slots: list[dict[str, Any]] = []
    if key_store is not None:
        slots.append(keys.keep_in_keyring(key_store, data_key, vault_id, rekeyed.number).to_plain())
    if passphrase is not None:
        slots.append(PassphraseSlot.make(data_key, vault_id, passphrase).to_plain())
    publics = [older.public for older in read_slots(header, folder).recovery]
    slots += [RecoverySlot.for_public(data_key, vault_id, public).to_plain() for public in publics]
    return header.with_slots(tuple(slots), max(header.keyring_number, rekeyed.number))


def _stage(source: Source, header: Header, staged: Staged, told: Callable[[float], None]) -> int:
    """Copy, compare and seal; return how many commits the live diary had."""
    connection = stage_database(staged.folder, staged.data_key, header)
    try:
        count = _copy(source, connection, staged.folder / DATABASE, told)
    except BaseException:
        connection.close()
        raise
    seal_staged(connection, header, staged.data_key, count)
    return count


def _copy(source: Source, connection: Connection, live: Path, told: Callable[[float], None]) -> int:
    """Copy every table but those that triggers fill; within SQLite, so that the window goes on meanwhile."""
    address = (live.absolute().as_uri() + "?mode=rw").replace("'", "''")
    key = source.data_key.hex() + source.header.salt.hex()
    connection.send(f"ATTACH DATABASE '{address}' AS live KEY \"x'{key}'\"")
    connection.send("BEGIN")  # one view of the live file, which is not locked
    raise_for_zeros(connection, "live")
    tables = [name for (name,) in connection.send(_TABLES) if name not in FILLED]
    for place, table in enumerate(tables):
        connection.send(f'DELETE FROM main."{table}"')  # noqa: S608 - names of our own schema
        connection.send(f'INSERT INTO main."{table}" SELECT * FROM live."{table}"')  # noqa: S608
        source.connection.user_version()  # locked meanwhile: it ends here
        told(_COPIED * (place + 1) / len(tables))
    for table in tables:
        _same_or_raise(connection, table)
        source.connection.user_version()
    count: int = connection.send("SELECT count FROM live.commit_count")[0][0]
    connection.send("COMMIT")
    connection.send("DETACH DATABASE live")
    told(_COMPARED)
    if source.connection.send("SELECT count FROM commit_count")[0][0] != count:
        raise DiaryMovedOn
    return count


_TABLES = """
    SELECT name FROM pragma_table_list
    WHERE schema = 'live' AND type = 'table' AND name NOT GLOB 'sqlite_*' ORDER BY name
"""


def _same_or_raise(connection: Connection, table: str) -> None:
    ours, theirs = f'main."{table}"', f'live."{table}"'
    counts = connection.send(f"SELECT count(*) FROM {ours} UNION ALL SELECT count(*) FROM {theirs}")  # noqa: S608
    lacking = connection.send(f"SELECT 1 FROM (SELECT * FROM {theirs} EXCEPT SELECT * FROM {ours})")  # noqa: S608
    if lacking or counts[0] != counts[1]:
        raise DiaryDamaged(folder=str(connection.folder))
