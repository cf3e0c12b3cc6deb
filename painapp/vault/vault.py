"""The vault: making a diary, opening it with its data key, closing it. `ways_in` changes what opens it."""

from __future__ import annotations

import secrets
import threading
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple, Self
from uuid import uuid4

from painapp.vault import keys, queries
from painapp.vault.diary import Diary
from painapp.vault.errors import (
    NOTHING_MADE,
    DiaryClosed,
    DiaryError,
    DiaryExists,
    DiaryMovedOn,
    HeaderMissing,
    safe_is,
)
from painapp.vault.header import Header, copies_agree, trusted_header, write_header
from painapp.vault.layout import BACKUPS, SALT_BYTES, SCHEMA
from painapp.vault.making import make_diary
from painapp.vault.mark import Mark
from painapp.vault.opening import Database, close_database, open_beside, open_database
from painapp.vault.reader import DiaryReader
from painapp.vault.slots import PassphraseSlot
from painapp.vault.states import Condition, anything_of_a_diary, look_at
from painapp.vault.watching import NoWriting, Watch
from painapp.vault.ways_in import WaysIn

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path
    from types import TracebackType

    from painapp.domain.ports import Clock, KeyStore
    from painapp.vault.connection import Connection
    from painapp.vault.errors import NotSaved
    from painapp.vault.replacing import Staged


def create_vault(
    folder: Path,
    clock: Clock,
    *,
    key_store: KeyStore | None = None,
    passphrase: str | None = None,
    app_version: str,
) -> Vault:
    """Make a new diary in `folder`, opened by the keyring, a passphrase or both, and open it.

    The diary comes to be in one step, when its vault.json is moved into place; interrupted before, there
    is none, and interrupted after, the next opening finishes the rest.
    Raises ValueError without anything to open it by, DiaryExists where anything of a diary lies,
    FolderUnreadable, KeyringUnavailable, DiskFull, ReadOnlyDiary or CouldNotSave; then no diary was made.
    """
    if key_store is None and not passphrase:
        raise ValueError("a diary needs a keyring or a passphrase")
    if anything_of_a_diary(folder):
        raise DiaryExists(folder=str(folder))
    data_key = keys.new_data_key()
    with safe_is(NOTHING_MADE):
        _make(folder, data_key, key_store, passphrase, app_version)
    return open_vault(folder, data_key, clock, app_version)


def open_vault(
    folder: Path,
    data_key: bytes,
    clock: Clock,
    app_version: str,
    *,
    accept_older: bool = False,
    backups: Path | None = None,
    beside_window: bool = False,
) -> Vault:
    """Open the diary in `folder` on this thread. `keys` tells how to come by its data key.

    Mends a damaged or missing vault.json from its second copy, and brings an older file to this schema, once
    a verified backup of it lies in `backups` (beside the diary's folder unless given).
    Where the folder cannot be written to, or the disk is full, it is opened `read_only`; so it is with
    `beside_window`, where another process has the diary: that one alone changes or tidies anything. Raises
    DiaryBusy where it is just being replaced.
    Raises DiaryDamaged (a key that opened its slot is right, so a file that does not read is damaged),
    DiaryOlder unless that is accepted, NewerDiary, DatabaseMissing, DatabaseEmpty, HeaderMissing,
    HeaderDamaged or FolderUnreadable, and changes nothing then.
    """
    state = look_at(folder)
    if state.trouble is not None:
        raise state.trouble
    if state.condition is Condition.NONE:
        raise HeaderMissing(folder=str(folder))
    found = trusted_header(folder, data_key).header

    def keep(connection: Connection) -> None:
        from painapp.vault.backups.making import back_up_before_migration

        source = Source(connection, found, data_key)
        back_up_before_migration(source, backups or folder.parent / BACKUPS, clock)

    if beside_window:
        database = open_beside(folder, data_key, found)
    else:
        database = open_database(folder, data_key, found, keep, accept_older=accept_older)
    try:
        header = replace(found, schema=SCHEMA, app_version=app_version)
        vault = Vault(folder, header, data_key, database, clock)
    except BaseException:
        close_database(database)
        raise
    # A header that cannot be mended now is mended at another opening; the diary itself is open.
    with suppress(DiaryError):
        if not vault.read_only and (found.schema != SCHEMA or not copies_agree(folder)):
            write_header(folder, header, data_key)
    return vault


class Opened(NamedTuple):
    """An open diary, told to a worker: where it lies, its key, its vault.json, and its commits so far."""

    folder: Path
    data_key: bytes
    header: Header
    commit_count: int

    def __repr__(self) -> str:
        return "Opened(…)"  # no log and no traceback may show the key


class Source(NamedTuple):
    """What a copy of the diary is made from: a connection to it, its vault.json and its data key."""

    connection: Connection
    header: Header
    data_key: bytes

    def __repr__(self) -> str:
        return "Source(…)"  # no log and no traceback may show the key


class Vault(WaysIn):
    """An open diary. Made by `create_vault` and `open_vault`; usable as a context manager.

    It belongs to the thread that opened it, except `reader` and `source`, which are for workers.
    """

    def __init__(
        self, folder: Path, header: Header, data_key: bytes, database: Database, clock: Clock
    ) -> None:
        """Take over an open database."""
        super().__init__(folder, header, data_key)
        self._database = database
        self._connection = database.connection
        self._clock = clock
        self._readers: set[Connection] = set()
        self._lock = threading.Lock()
        self._mark = Mark(folder, header.vault_id)
        self._connection.watch = (
            Watch(database.path, self._mark, database.identity, self._data_key, header.salt)
            if database.trouble is None
            else NoWriting(database.trouble)
        )
        self.diary = Diary(self._connection, clock)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be saved, as it was at opening: writes raise why, all reading works."""
        return self._database.read_only

    @property
    def why_read_only(self) -> NotSaved | None:
        """What stood in the way of writing at opening, such as a full disk; None where it can be written."""
        return self._database.trouble

    @property
    def swapped(self) -> bool:
        """Whether another file was found in place of the open one: writes raise DiarySwapped."""
        watch = self._connection.watch
        return watch is not None and watch.swapped

    @property
    def commit_count(self) -> int:
        """How many transactions the diary has seen: it differs from a copy's where something was saved."""
        return self._connection.rows(queries.commit_count())[0][0]

    def opened(self) -> Opened:
        """Return what a worker needs to copy the diary or to stage another in its place."""
        self._open_or_raise()
        return Opened(self._folder, bytes(self._data_key), self._header, self.commit_count)

    def replace_by(self, staged: Staged, *, keep_replaced_in: str = "") -> None:
        """Close, and let a staged diary take this one's place; then open it with `staged.data_key`.

        Raises DiaryMovedOn where something was saved since it was staged, or something else opens it since,
        and DiarySwapped where the file in place is not this one: then this one stays open. Else what
        `replacing.swap_in` raises, closed; the folder then holds one whole diary, to be opened again.
        """
        from painapp.vault.replacing import swap_in

        watch = self._connection.watch
        if watch is not None:
            watch.before_write(self._connection)
        if staged.folder != self._folder or staged.is_stale(self.commit_count, self._header.slots):
            raise DiaryMovedOn
        self.close()
        swap_in(self._folder, staged.data_key, keep_replaced_in=keep_replaced_in)

    @contextmanager
    def reader(self) -> Generator[DiaryReader]:
        """Give a worker its own read-only connection, used on one thread only.

        Locking closes it: a read under way stops, and the next raises DiaryClosed.
        """
        with self.source() as source:
            yield DiaryReader(source.connection, self._clock)

    @contextmanager
    def source(self) -> Generator[Source]:
        """Give a worker what a copy is made from: a connection as `reader` has it, vault.json and the key.

        Where the file was swapped it is the open connection itself: nothing else reads the diary any more.
        """
        with self._lock:
            if self._closed:
                raise DiaryClosed
            data_key, header, watch = bytes(self._data_key), self._header, self._connection.watch
            if watch is not None and watch.look(self._connection):
                connection = self._connection
            else:
                connection = self._database.another(data_key, header.salt)
                self._readers.add(connection)
        try:
            yield Source(connection, header, data_key)
        finally:
            with self._lock:
                self._readers.discard(connection)
            if connection is not self._connection:
                connection.close()

    def close(self) -> None:
        """Stop the workers' reads, close every connection and forget the data key. Twice is fine."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            readers = tuple(self._readers)
        # From the last to the first; whatever one of them raises, the others are done.
        with ExitStack() as steps:
            steps.callback(self._forget_data_key)
            steps.callback(self._mark.close)
            steps.callback(close_database, self._database)
            steps.callback(self._purge)
            for reader in readers:
                steps.callback(reader.close)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _purge(self) -> None:
        if self._connection.watch is not None:
            self._connection.watch.look(self._connection)  # the last chance to keep what was swapped out
        with suppress(DiaryError):  # at closing, since it then costs nobody a wait
            self.diary.purge_removed()


def _make(
    folder: Path, data_key: bytes, key_store: KeyStore | None, passphrase: str | None, app_version: str
) -> None:
    header = Header(vault_id=uuid4(), salt=secrets.token_bytes(SALT_BYTES), app_version=app_version)
    slots: list[dict[str, Any]] = []
    with ExitStack() as if_it_fails:
        if key_store is not None:
            slots.append(keys.keep_in_keyring(key_store, data_key, header.vault_id, number=1).to_plain())
            if_it_fails.callback(keys.forget_in_keyring, key_store, header.vault_id, number=1)
        if passphrase:
            slots.append(PassphraseSlot.make(data_key, header.vault_id, passphrase).to_plain())
        header = header.with_slots(tuple(slots), keyring_number=1 if key_store is not None else 0)
        make_diary(folder, header, data_key)
        if_it_fails.pop_all()
