"""The vault: making a diary, opening it with its data key, changing what opens it, closing it."""

from __future__ import annotations

import secrets
import threading
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple, Self
from uuid import uuid4

from painapp.vault import keys, queries
from painapp.vault.connection import Connection
from painapp.vault.diary import Diary
from painapp.vault.errors import (
    NOTHING_MADE,
    OPENS_AS_BEFORE,
    DiaryClosed,
    DiaryDamaged,
    DiaryError,
    DiaryExists,
    DiaryMovedOn,
    HeaderMissing,
    NewerDiary,
    safe_is,
)
from painapp.vault.header import Header, copies_agree, find_header, trusted_header, write_header
from painapp.vault.layout import DATABASE, SALT_BYTES, SCHEMA
from painapp.vault.making import finish_making, make_diary
from painapp.vault.migrations import migrate
from painapp.vault.reader import DiaryReader
from painapp.vault.states import Condition, anything_of_a_diary, look_at

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path
    from types import TracebackType
    from uuid import UUID

    from painapp.domain.ports import Clock, KeyStore
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


def open_vault(folder: Path, data_key: bytes, clock: Clock, app_version: str) -> Vault:
    """Open the diary in `folder` on this thread. `keys` tells how to come by its data key.

    Mends a damaged or missing vault.json from its second copy, and brings an older file to this schema.
    Raises DiaryDamaged (a key that opened its slot is right, so a file that does not read is damaged),
    NewerDiary, DatabaseMissing, DatabaseEmpty, HeaderMissing, HeaderDamaged or FolderUnreadable, and changes
    nothing then.
    """
    state = look_at(folder)
    if state.trouble is not None:
        raise state.trouble
    if state.condition is Condition.NONE:
        raise HeaderMissing(folder=str(folder))
    found = trusted_header(folder, data_key).header
    finish_making(folder, found)
    connection = Connection(folder / DATABASE, data_key, found.salt)
    try:
        _bring_to_schema(connection, found)
        header = replace(found, schema=SCHEMA, app_version=app_version)
        vault = Vault(folder, header, data_key, connection, clock)
    except BaseException:
        connection.close()
        raise
    # A header that cannot be mended now is mended at another opening; the diary itself is open.
    with suppress(DiaryError):
        if found.schema != SCHEMA or not copies_agree(folder):
            write_header(folder, header, data_key)
    return vault


class Opened(NamedTuple):
    """An open diary, told to a worker: where it lies, its key, its vault.json, and its commits so far."""

    folder: Path
    data_key: bytes
    header: Header
    commit_count: int


class Source(NamedTuple):
    """What a copy of the diary is made from: a connection to it, its vault.json and its data key."""

    connection: Connection
    header: Header
    data_key: bytes


class Vault:
    """An open diary. Made by `create_vault` and `open_vault`; usable as a context manager.

    It belongs to the thread that opened it, except `reader` and `source`, which are for workers.
    """

    def __init__(
        self, folder: Path, header: Header, data_key: bytes, connection: Connection, clock: Clock
    ) -> None:
        """Take over an open connection."""
        self._folder = folder
        self._header = header
        # Needed while open: workers' connections are keyed with it, and vault.json is signed with it when
        # what opens the diary changes. SQLCipher holds it in memory just as long. `close` overwrites it here
        # and lets go of the connections that know it, which is as much as Python can promise.
        self._data_key = bytearray(data_key)
        self._connection = connection
        self._clock = clock
        self._readers: set[Connection] = set()
        self._lock = threading.Lock()
        self._closed = False
        self.diary = Diary(connection, clock)

    @property
    def id(self) -> UUID:
        """The diary's id, the same for its whole life and in every copy."""
        return self._header.vault_id

    @property
    def slots(self) -> tuple[str, ...]:
        """Names of what opens the diary: "keyring", "passphrase"."""
        return tuple(str(slot.get("type", "")) for slot in self._header.slots)

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

        Raises DiaryMovedOn where something was saved since it was staged: then this one stays open. Else
        what `replacing.swap_in` raises, closed; the folder then holds one whole diary, to be opened again.
        """
        from painapp.vault.replacing import swap_in

        if staged.folder != self._folder or staged.commit_count != self.commit_count:
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
        """Give a worker what a copy is made from: a connection as `reader` has it, vault.json and the key."""
        with self._lock:
            if self._closed:
                raise DiaryClosed
            data_key, header = bytes(self._data_key), self._header
            connection = Connection(self._folder / DATABASE, data_key, header.salt, any_thread=True)
            self._readers.add(connection)
        try:
            connection.send("PRAGMA query_only = ON")
            yield Source(connection, header, data_key)
        finally:
            with self._lock:
                self._readers.discard(connection)
            connection.close()

    def set_passphrase(
        self, passphrase: str, remember_with: KeyStore | None, *, forget_in: KeyStore | None = None
    ) -> None:
        """Let `passphrase` open the diary; the keyring too where `remember_with` is given, else no longer.

        `forget_in` is the keyring from which the unused key is deleted. Raises ValueError for an empty
        passphrase, KeyringUnavailable, DiskFull, ReadOnlyDiary or CouldNotSave; then what opened the
        diary before still does.
        """
        self._open_or_raise()
        slot = keys.PassphraseSlot.make(bytes(self._data_key), self.id, passphrase)
        kept = [slot.to_plain()]
        number = self._header.keyring_number
        with safe_is(OPENS_AS_BEFORE):
            if remember_with is not None:
                number += 1
                kept.insert(0, self._keyring_slot(remember_with, number))
            self._change_slots(kept, number, remember_with or forget_in)

    def use_keyring(self, key_store: KeyStore, *, keep_passphrase: bool = False) -> None:
        """Let the keyring open the diary, and the passphrase no longer unless it is to be kept.

        Raises KeyringUnavailable, DiskFull, ReadOnlyDiary or CouldNotSave; then what opened the diary
        before still does.
        """
        self._open_or_raise()
        number = self._header.keyring_number + 1
        with safe_is(OPENS_AS_BEFORE):
            kept = [self._keyring_slot(key_store, number)]
            if keep_passphrase:
                kept += [dict(slot) for slot in self._header.slots if slot.get("type") == keys.PASSPHRASE]
            self._change_slots(kept, number, key_store)

    def close(self) -> None:
        """Stop the workers' reads, close every connection and forget the data key. Twice is fine."""
        with self._lock:
            self._closed = True
            readers = tuple(self._readers)
        # From the last to the first; whatever one of them raises, the others are done.
        with ExitStack() as steps:
            steps.callback(self._forget_data_key)
            steps.callback(self._connection.close)
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
        with suppress(DiaryError):  # at closing, since it then costs nobody a wait
            self.diary.purge_removed()

    def _forget_data_key(self) -> None:
        self._data_key[:] = bytes(len(self._data_key))

    def _open_or_raise(self) -> None:
        if self._closed:
            raise DiaryClosed

    def _keyring_slot(self, key_store: KeyStore, number: int) -> dict[str, Any]:
        return keys.keep_in_keyring(key_store, bytes(self._data_key), self.id, number).to_plain()

    def _change_slots(self, slots: list[dict[str, Any]], number: int, store: KeyStore | None) -> None:
        """Write the new slots; only once they read back is the older key deleted from the keyring."""
        known = {keys.KEYRING, keys.PASSPHRASE}
        others = [dict(slot) for slot in self._header.slots if slot.get("type") not in known]
        older = keys.read_slots(self._header, self._folder).keyring
        header = self._header.with_slots((*slots, *others), number)
        try:
            write_header(self._folder, header, bytes(self._data_key))
        except DiaryError:
            if store is not None and number != self._header.keyring_number:
                self._forget_unused(store, number)
            raise
        self._header = header
        if store is not None:
            for slot in older:
                keys.forget_in_keyring(store, self.id, slot.number)

    def _forget_unused(self, store: KeyStore, number: int) -> None:
        """Delete a new key from the keyring, unless vault.json names it although writing that failed."""
        with suppress(DiaryError):
            slots = keys.read_slots(find_header(self._folder).header, self._folder)
            if number not in {slot.number for slot in slots.keyring}:
                keys.forget_in_keyring(store, self.id, number)


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
            slots.append(keys.PassphraseSlot.make(data_key, header.vault_id, passphrase).to_plain())
        header = header.with_slots(tuple(slots), keyring_number=1 if key_store is not None else 0)
        make_diary(folder, header, data_key)
        if_it_fails.pop_all()


def _bring_to_schema(connection: Connection, header: Header) -> None:
    version = connection.user_version()
    if version > SCHEMA:
        raise NewerDiary(version=header.app_version)
    if version < 1:  # a diary is made with its tables in it; nothing of ours has none
        raise DiaryDamaged(folder=str(connection.folder))
    if version < SCHEMA:
        migrate(connection)
