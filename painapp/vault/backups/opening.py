"""Opening a backup: what can be told of it without a key, finding its key, and unpacking it to be read."""

from __future__ import annotations

from contextlib import ExitStack, closing, contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from painapp.vault.backups.archive import opened_archive
from painapp.vault.backups.content import Facts, count_rows, read_facts
from painapp.vault.backups.errors import (
    BackupDamaged,
    BackupNotSound,
    KeyDoesNotOpen,
    NewerBackup,
    NotABackup,
)
from painapp.vault.backups.making import check_sound, untold
from painapp.vault.backups.strange_rows import raise_for_strange_rows
from painapp.vault.backups.workspace import working_folder
from painapp.vault.connection import Connection
from painapp.vault.errors import DiaryDamaged, HeaderDamaged, KeyMissing, NewerDiary
from painapp.vault.files import file_trouble
from painapp.vault.header import header_in
from painapp.vault.keys import key_by_keyring, key_by_passphrase, key_by_recovery
from painapp.vault.layout import DATABASE, SCHEMA
from painapp.vault.migrations import migrate, statements_between
from painapp.vault.slots import read_slots

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable
    from pathlib import Path

    from painapp.domain.ports import KeyStore
    from painapp.vault.backups.making import Told
    from painapp.vault.backups.manifest import Manifest
    from painapp.vault.header import Header
    from painapp.vault.recovery_code import RecoveryCode


class Contents(NamedTuple):
    """What a backup says of itself without a key."""

    path: Path
    manifest: Manifest
    header: Header

    @property
    def slots(self) -> tuple[str, ...]:
        """Names of what opens it: "keyring", "passphrase", "recovery"."""
        return tuple(str(slot.get("type", "")) for slot in self.header.slots)

    @property
    def keyring_numbers(self) -> frozenset[int]:
        """Numbers of the keyring's keys that open it."""
        return frozenset(slot.number for slot in read_slots(self.header, self.path).keyring)

    def opens_with(self, data_key: bytes) -> bool:
        """Tell whether it was sealed with this data key."""
        return self.header.is_sealed_by(data_key)


def read_backup(path: Path) -> Contents:
    """Read what a backup says of itself; it may be hostile. Raises BackupMissing, NotABackup, NewerBackup."""
    with opened_archive(path) as archive:
        manifest, data = archive.manifest, archive.header()
    try:
        header = header_in(data, path.parent)
        read_slots(header, path)
    except NewerDiary as error:
        raise NewerBackup(name=path.name, **error.values) from error
    except HeaderDamaged as error:
        raise NotABackup(name=path.name) from error
    return Contents(path, manifest, header)


# Each way to its data key. What the vault's own functions of these names raise comes through.


def key_from_passphrase(contents: Contents, passphrase: str) -> bytes:
    """Find the data key by a passphrase; takes about a quarter of a second. Raises WrongPassphrase."""
    return key_by_passphrase(contents.header, contents.path.parent, passphrase)


def key_from_recovery(contents: Contents, code: RecoveryCode) -> bytes:
    """Find the data key by a recovery code. Raises WrongRecoveryCode."""
    return key_by_recovery(contents.header, contents.path.parent, code)


def key_from_keyring(contents: Contents, key_store: KeyStore) -> bytes:
    """Find the data key by this computer's keyring. Raises KeyMissing, KeyringUnavailable."""
    return key_by_keyring(contents.header, contents.path.parent, key_store)


def key_at_hand(contents: Contents, data_key: bytes | None, key_store: KeyStore | None) -> bytes:
    """Find the data key without asking the person: that of the open diary, else the keyring's.

    Raises KeyMissing or KeyringUnavailable where they have to be asked.
    """
    if data_key is not None and contents.opens_with(data_key):
        return data_key
    if key_store is None:
        raise KeyMissing
    return key_from_keyring(contents, key_store)


class Unpacked(NamedTuple):
    """A backup unpacked and open: a private copy, of this schema now, with what it was found to hold."""

    contents: Contents
    connection: Connection
    facts: Facts


@contextmanager
def unpacked(
    contents: Contents, data_key: bytes, workspace: Path, told: Told = untold
) -> Generator[Unpacked]:
    """Unpack a backup within `workspace`, check it wholly, and bring an older one to this schema.

    Raises KeyDoesNotOpen, BackupDamaged, BackupMissing, NotABackup, DiskFull, ReadOnlyDiary, CouldNotSave.
    """
    if not contents.opens_with(data_key):
        raise KeyDoesNotOpen(name=contents.path.name)
    if not contents.manifest.is_sealed_by(data_key):  # the key is right, so somebody has changed it
        raise BackupDamaged(name=contents.path.name)
    with file_trouble(), working_folder(workspace) as aside:
        with opened_archive(contents.path) as archive:
            archive.unpack(aside, told)
        with ExitStack() as opened:
            try:
                connection = Connection(aside / DATABASE, data_key, contents.header.salt, any_thread=True)
                opened.callback(connection.close)
                facts = _checked(contents, connection)
            except (DiaryDamaged, BackupNotSound) as error:
                raise BackupDamaged(name=contents.path.name) from error
            yield Unpacked(contents, connection, facts)


def check_backup(contents: Contents, data_key: bytes, workspace: Path, told: Told = untold) -> None:
    """Open a backup and see whether it would serve. Raises as `unpacked`."""
    with unpacked(contents, data_key, workspace, told):
        pass


def _checked(contents: Contents, connection: Connection) -> Facts:
    """Check what was unpacked, bring it to this schema, and return what it holds."""
    manifest = contents.manifest
    # A view or a trigger in a file that somebody else made would act on all that is written from then on.
    if _made_of(connection.send(_SCHEMA_ROWS)) != _tables_of(manifest.schema):
        raise BackupNotSound
    check_sound(connection)
    if connection.user_version() != manifest.schema or count_rows(connection) != dict(manifest.rows):
        raise BackupNotSound
    if manifest.schema < SCHEMA:
        # It was compared with its diary when it was made; its entries may read otherwise from here on.
        migrate(connection)
        raise_for_strange_rows(connection)
        return read_facts(connection)
    raise_for_strange_rows(connection)
    facts = read_facts(connection)
    if (facts.content_hash, facts.entries) != (manifest.content_hash, dict(manifest.entries)):
        raise BackupNotSound
    return facts


_SCHEMA_ROWS = "SELECT type, name, tbl_name, sql FROM sqlite_schema"


@cache
def _tables_of(schema: int) -> frozenset[tuple[str, ...]]:
    """Return what a file of a schema is made of, as the migrations make it."""
    from painapp.vault.engine import sqlcipher

    with closing(sqlcipher.connect(":memory:", isolation_level=None)) as driver:
        for statement in statements_between(0, schema):
            driver.execute(statement)
        return _made_of(driver.execute(_SCHEMA_ROWS).fetchall())


def _made_of(rows: Iterable[tuple[Any, ...]]) -> frozenset[tuple[str, ...]]:
    """Return the rows with their SQL on one line, however it was written."""
    return frozenset(tuple(" ".join(str(part).split()) for part in row) for row in rows)
