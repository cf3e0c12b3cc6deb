"""The driver's connection to SQLCipher, opened by the raw data key."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2  # pyright: ignore[reportMissingTypeStubs]

from painapp.vault.files import open_private
from painapp.vault.layout import DATA_KEY_BYTES, SALT_BYTES

if TYPE_CHECKING:
    from pathlib import Path


sqlcipher: Any = sqlcipher3.dbapi2
"""The driver. It comes without types, so its objects are Any and stay inside `connection`."""

_WAIT_SECONDS = 2.0
"""How long a write waits for another program that holds the file."""


def open_driver(
    path: Path, data_key: bytes, salt: bytes, *, create: bool, any_thread: bool, untouched: bool = False
) -> Any:
    """Return a connection that is keyed and durable.

    `salt` is the one kept in vault.json: given with the key, the file opens even where its own copy (its
    first 16 bytes) is damaged. Without `create` a missing file is an error, never a new diary. With
    `untouched` nothing is written or locked, and a -wal file is not looked at.
    Raises OSError where it cannot be made, and ValueError for a key or salt of the wrong length: SQLCipher
    would silently take such a key for a passphrase, or write a plain file.
    """
    if len(data_key) != DATA_KEY_BYTES or len(salt) != SALT_BYTES:
        raise ValueError("the data key has 32 bytes and the salt 16")
    if create:
        open_private(path, "ab").close()  # SQLite would let others of this computer read it
    mode = "ro&immutable=1" if untouched else "rwc" if create else "rw"
    address = f"{path.absolute().as_uri()}?mode={mode}"
    driver: Any = sqlcipher.connect(
        address, uri=True, timeout=_WAIT_SECONDS, isolation_level=None, check_same_thread=not any_thread
    )
    try:
        for pragma in (
            "cipher_log_level = NONE",  # else SQLCipher writes to stderr
            f"key = \"x'{data_key.hex()}{salt.hex()}'\"",
            "user_version",  # the first read: a wrong key or a damaged first page fails here
            *(() if untouched else ("journal_mode = WAL",)),
            "synchronous = FULL",
            # There a plain flush leaves the data in the drive's own memory.
            *(("fullfsync = ON",) if sys.platform == "darwin" else ()),
            "foreign_keys = ON",
            "secure_delete = ON",  # what is removed for good leaves no trace in free pages
        ):
            driver.execute("PRAGMA " + pragma).fetchall()
    except BaseException:
        driver.close()
        raise
    return driver


def attaching(path: Path, data_key: bytes, salt: bytes, name: str) -> str:
    """Return the SQL that opens another encrypted file beside one's own under `name`, only to be read."""
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    return f"ATTACH '{address}' AS {name} KEY \"x'{data_key.hex()}{salt.hex()}'\""
