"""The one way in which the database is replaced: stage a whole diary aside, verify it, swap it in.

Restoring, merging, salvage and a new data key all go this way. On a worker:

    connection = stage_database(folder, data_key, header)   # header: new_header(...), always a new salt
    ...fill it: connection.writing(), run, run_many, send...
    seal_staged(connection, header, data_key, commit_count=count_of_the_live_file)
    with open_staged(folder, data_key) as connection:       # reads only
        check_whole(connection)                             # both integrity checks and the schema
        ...compare counts and content with what went in...
    staged = Staged(folder, data_key, count_of_the_live_file, slots_of_the_live_diary)

Then on the UI thread `Vault.replace_by(staged)`, which refuses where something was saved or protected
anew since, closes the vault and calls `swap_in(folder, data_key)`; where none is open, that alone. Afterwards
`open_vault(folder, data_key, …)`. Cancelled: `discard_staged(folder)`.
Cut short before `swap_in` moves vault.json, the older diary counts; after it the new one, and the next
opening finishes what is left to move. What is replaced is kept first as a backup, or, where it is damaged,
given to `swap_in(..., keep_replaced_in="damaged 2026-11-22 1842")`.
"""

from __future__ import annotations

import secrets
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from painapp.vault.connection import Connection
from painapp.vault.errors import CouldNotSave, DiaryDamaged
from painapp.vault.files import file_trouble, replace_file
from painapp.vault.header import trusted_header, write_header
from painapp.vault.layout import (
    DATABASE,
    DATABASE_COMPANIONS,
    HEADER,
    PREVIOUS,
    REPLACED_GOES_TO,
    SALT_BYTES,
    SCHEMA,
    UNFINISHED,
)
from painapp.vault.making import clear_aside, close_aside, finish_making, let_it_count, open_aside
from painapp.vault.statements import Prepared
from painapp.vault.states import salt_of

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping
    from pathlib import Path

    from painapp.vault.header import Header

_COUNT_ON = Prepared("UPDATE commit_count SET count = max(count, ?)", ("count",), {})

_AT_CLOSING = 2
"""Transactions of the live diary when it closes: what was removed long ago goes, and the index is filled."""


class Staged(NamedTuple):
    """A verified diary that waits aside: swapped in by `Vault.replace_by` or `swap_in`.

    `commit_count` and `slots` are those of the live diary it was built from: where that has moved on, or is
    opened by something else since, it is stale. Without `slots` nothing was open.
    """

    folder: Path
    data_key: bytes
    commit_count: int
    slots: tuple[Mapping[str, Any], ...] | None = None

    def __repr__(self) -> str:
        return "Staged(…)"  # no log and no traceback may show the key

    def is_stale(self, commit_count: int, slots: tuple[Mapping[str, Any], ...]) -> bool:
        """Tell whether the live diary is no longer as it was when this was built from it."""
        return self.commit_count != commit_count or self.slots not in (None, slots)


def new_header(older: Header) -> Header:
    """Return `older` with a new salt and this schema: what a staged diary of the same id is sealed with.

    Its slots still wrap the older data key: they serve where the data key stays the same.
    """
    return replace(older, salt=secrets.token_bytes(SALT_BYTES), schema=SCHEMA)


def stage_database(folder: Path, data_key: bytes, header: Header) -> Connection:
    """Return an empty database aside with its tables, keyed and with the header's salt, to be filled.

    What was staged before is discarded. To be used on one thread and given to `seal_staged`; where filling
    fails, close it and call `discard_staged`. Raises ValueError where the salt is that of the diary in
    place, DiskFull, ReadOnlyDiary or CouldNotSave.
    """
    in_place = folder / DATABASE
    with file_trouble():
        if in_place.exists() and salt_of(in_place) == header.salt:
            raise ValueError("a staged diary needs a salt of its own")
    return open_aside(folder, header, data_key)


def seal_staged(connection: Connection, header: Header, data_key: bytes, commit_count: int) -> None:
    """Close what was staged and write its vault.json beside it.

    `commit_count` is that of the live diary; the new one counts on from there. What was written into it is
    put into its index. Raises DiskFull, ReadOnlyDiary, CouldNotSave.
    """
    from painapp.vault.finding import put_in_what_is_due

    try:
        with connection.writing():
            put_in_what_is_due(connection)
            connection.run(_COUNT_ON, {"count": commit_count + _AT_CLOSING})
    except BaseException:
        connection.close()
        raise
    close_aside(connection)
    write_header(connection.folder, header, data_key)


@contextmanager
def open_staged(folder: Path, data_key: bytes) -> Generator[Connection]:
    """Open what was sealed, for reading only, as it will be opened once it is swapped in.

    Raises HeaderMissing, HeaderDamaged, DatabaseMissing, DiaryDamaged.
    """
    unfinished = folder / UNFINISHED
    header = trusted_header(unfinished, data_key).header
    connection = Connection(unfinished / DATABASE, data_key, header.salt, any_thread=True)
    try:
        connection.send("PRAGMA query_only = ON")
        yield connection
    finally:
        connection.close()


def check_whole(connection: Connection) -> None:
    """Run both integrity checks over a database. Raises DiaryDamaged where one finds anything.

    They read every page twice; closing the connection from another thread stops them (DiaryClosed).
    """
    sound = (
        connection.user_version() == SCHEMA
        and not connection.send("PRAGMA cipher_integrity_check")
        and connection.send("PRAGMA integrity_check") == [("ok",)]
        and not connection.send("PRAGMA foreign_key_check")
    )
    if not sound:
        raise DiaryDamaged(folder=str(connection.folder))


def swap_in(folder: Path, data_key: bytes, *, keep_replaced_in: str = "") -> None:
    """Let the staged diary take the place of the one in `folder`, which must be closed, or of none.

    `keep_replaced_in` names a folder beside them for the older files; without it they go, so a backup of
    them must exist. Raises HeaderMissing, HeaderDamaged or DiaryDamaged where nothing whole is staged, and
    DiskFull, ReadOnlyDiary or CouldNotSave; then the older diary still counts, or the new one does already
    and the next opening finishes the swap: either is whole.
    """
    unfinished = folder / UNFINISHED
    header = trusted_header(unfinished, data_key).header
    _staged_or_raise(folder, header)
    with file_trouble():
        (unfinished / REPLACED_GOES_TO).unlink(missing_ok=True)
        if keep_replaced_in:
            _keep_headers(folder, keep_replaced_in)
            replace_file(unfinished / REPLACED_GOES_TO, keep_replaced_in.encode())
    let_it_count(folder)
    finish_making(folder, header)


def discard_staged(folder: Path) -> None:
    """Remove what was staged and not swapped in. What cannot be removed now goes with the next opening."""
    with suppress(OSError):
        clear_aside(folder)


def _staged_or_raise(folder: Path, header: Header) -> None:
    database = folder / UNFINISHED / DATABASE
    try:
        whole = salt_of(database) == header.salt
    except OSError as error:
        raise DiaryDamaged(folder=str(folder)) from error
    if not whole:
        raise DiaryDamaged(folder=str(folder))
    if any(database.with_name(DATABASE + ending).exists() for ending in DATABASE_COMPANIONS):
        raise CouldNotSave  # still open somewhere, and what is in them would stay behind


def _keep_headers(folder: Path, name: str) -> None:
    """Copy the vault.json that belongs to the older database to where that will go."""
    if (folder / name).parent != folder:
        raise ValueError("a folder beside the diary")
    (folder / name).mkdir(mode=0o700, exist_ok=True)
    for header in (HEADER, PREVIOUS):
        with suppress(FileNotFoundError):
            replace_file(folder / name / header, (folder / header).read_bytes())
