"""Opening the database of a diary: to write, or, where nothing can be written, to read what is there."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from painapp.vault import queries
from painapp.vault.connection import Connection
from painapp.vault.errors import (
    CouldNotSave,
    DiaryBusy,
    DiaryDamaged,
    DiaryOlder,
    DiskFull,
    NewerDiary,
    NotSaved,
    ReadOnlyDiary,
)
from painapp.vault.layout import DATABASE, DATABASE_COMPANIONS, SCHEMA
from painapp.vault.making import finish_making
from painapp.vault.mark import Mark, has_strange_log, read_mark
from painapp.vault.migrations import migrate
from painapp.vault.states import waiting_database
from painapp.vault.watching import identity_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from painapp.vault.header import Header

    Keep = Callable[[Connection], None]


class Database(NamedTuple):
    """An open database: the connection, its file, and how another connection is opened to it.

    `identity` tells the file from another of its name. `trouble` is why it is read-only, where it is: then
    `untouched` may say that nothing may be written beside it, or `copy` be the private folder of a copy that
    was opened instead.
    """

    connection: Connection
    path: Path
    identity: tuple[int, int] | None = None
    untouched: bool = False
    copy: Path | None = None
    trouble: NotSaved | None = None

    @property
    def read_only(self) -> bool:
        """Tell whether nothing can be saved."""
        return self.trouble is not None

    def another(self, data_key: bytes, salt: bytes) -> Connection:
        """Open another connection that only reads, for a worker."""
        connection = Connection(self.path, data_key, salt, any_thread=True, untouched=self.untouched)
        connection.send("PRAGMA query_only = ON")
        return connection


def open_database(
    folder: Path, data_key: bytes, header: Header, keep: Keep, *, accept_older: bool
) -> Database:
    """Open the diary's database, in the newest schema. Finishes what was cut short before.

    `keep` makes a backup of a file of an older schema before that is changed. Where that cannot be done, the
    folder cannot be written to, or the disk is full, it is opened for reading. Raises DiaryOlder unless that
    is accepted, and what `vault.open_vault` says of the database.
    """
    try:
        finish_making(folder, header)
        _writable_or_raise(folder)
        if has_strange_log(folder, header.vault_id):
            _part_from_log(folder, data_key, header, accept_older=accept_older)
        database = _open_to_write(folder, data_key, header, keep)
    except (ReadOnlyDiary, DiskFull, CouldNotSave) as trouble:
        database = _open_to_read(folder, data_key, header, trouble)._replace(trouble=trouble)
    try:
        _newest_or_raise(folder, database, header, accept_older=accept_older)
    except BaseException:
        close_database(database)
        raise
    return database


def open_beside(folder: Path, data_key: bytes, header: Header) -> Database:
    """Open for reading what another process has open, and may be about to replace: nothing is tidied here.

    Raises DiaryBusy where it is just being replaced or brought to this schema, and what `Connection` raises.
    """
    if waiting_database(folder, header) is not None:
        raise DiaryBusy
    connection = Connection(folder / DATABASE, data_key, header.salt, any_thread=True)
    try:
        connection.send("PRAGMA query_only = ON")
        _this_schema_or_raise(connection, header)
    except BaseException:
        connection.close()
        raise
    return Database(connection, folder / DATABASE, trouble=DiaryBusy())


def _this_schema_or_raise(connection: Connection, header: Header) -> None:
    version = connection.user_version()
    if version != SCHEMA:
        raise NewerDiary(version=header.app_version) if version > SCHEMA else DiaryBusy


def close_database(database: Database) -> None:
    """Close, and remove the private copy where there is one."""
    try:
        database.connection.close()
    finally:
        if database.copy is not None:
            from shutil import rmtree

            rmtree(database.copy, ignore_errors=True)


def _open_to_write(folder: Path, data_key: bytes, header: Header, keep: Keep) -> Database:
    path = folder / DATABASE
    identity = identity_of(path)
    # Any thread: where the file is swapped, a worker copies what only this connection still reads.
    connection = Connection(path, data_key, header.salt, any_thread=True)
    try:
        _bring_to_schema(connection, header, keep)
    except BaseException:
        connection.close()
        raise
    return Database(connection, path, identity)


def _open_to_read(folder: Path, data_key: bytes, header: Header, trouble: NotSaved) -> Database:
    """Open what lies there without writing. Raises `trouble` where that does not work either."""
    path = waiting_database(folder, header) or folder / DATABASE
    log = path.with_name(path.name + DATABASE_COMPANIONS[0])
    try:
        if log.exists() and log.stat().st_size:
            return open_copy(path, data_key, header)
        database = _open_untouched(path, data_key, header)
        return database or open_copy(path, data_key, header)
    except (OSError, CouldNotSave, DiskFull, ReadOnlyDiary) as error:
        raise trouble from error


def _open_untouched(path: Path, data_key: bytes, header: Header) -> Database | None:
    """Open a file without writing beside it, or return None where it is of an older schema."""
    connection = Connection(path, data_key, header.salt, any_thread=True, untouched=True)
    try:
        if connection.user_version() == SCHEMA:
            return Database(connection, path, untouched=True)
    except BaseException:
        connection.close()
        raise
    connection.close()
    return None


def open_copy(path: Path, data_key: bytes, header: Header) -> Database:
    """Copy the encrypted files, -wal and all, into a private folder and open that, in this schema.

    Raises OSError.
    """
    import shutil
    import tempfile
    from pathlib import Path as RealPath

    private = RealPath(tempfile.mkdtemp(prefix="painapp-"))  # for this user only
    try:
        copied = private / DATABASE
        for ending in ("", DATABASE_COMPANIONS[0]):
            if path.with_name(path.name + ending).exists():
                shutil.copyfile(path.with_name(path.name + ending), copied.with_name(DATABASE + ending))
        database = _open_to_write(private, data_key, header, lambda _connection: None)
        database.connection.send("PRAGMA query_only = ON")
        database.connection.folder = path.parent  # the one to name in messages
    except BaseException:
        shutil.rmtree(private, ignore_errors=True)
        raise
    return database._replace(identity=None, copy=private)


def _writable_or_raise(folder: Path) -> None:
    """Raise ReadOnlyDiary for a file that may not be written: SQLite opens it, and refuses each write."""
    if not os.access(folder / DATABASE, os.W_OK):
        raise ReadOnlyDiary(folder=str(folder))


def _part_from_log(folder: Path, data_key: bytes, header: Header, *, accept_older: bool) -> None:
    """Keep SQLite from playing the log of another file into this one. Raises DiaryOlder unless accepted."""
    if not accept_older:
        raise DiaryOlder(folder=str(folder))
    from painapp.vault.strange_log import keep_strange_log

    keep_strange_log(folder, data_key, header)


def _newest_or_raise(folder: Path, database: Database, header: Header, *, accept_older: bool) -> None:
    # The mark first: where another window saves meanwhile, the count can only have grown past it.
    marked = read_mark(folder, header.vault_id).commits
    count: int = database.connection.rows(queries.commit_count())[0][0]
    if count >= marked:
        return
    if not accept_older:
        raise DiaryOlder(folder=str(folder))
    if not database.read_only:  # accepted once is accepted
        mark = Mark(folder, header.vault_id)
        mark.write(count)
        mark.close()


def _bring_to_schema(connection: Connection, header: Header, keep: Keep) -> None:
    version = connection.user_version()
    if version > SCHEMA:
        raise NewerDiary(version=header.app_version)
    if version < 1:  # a diary is made with its tables in it; nothing of ours has none
        raise DiaryDamaged(folder=str(connection.folder))
    if version < SCHEMA:
        keep(connection)
        migrate(connection)
