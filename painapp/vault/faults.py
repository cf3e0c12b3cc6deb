"""What the database's driver says when something fails, turned into the trouble a person is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.vault.errors import (
    CouldNotSave,
    DatabaseMissing,
    DiaryBusy,
    DiaryClosed,
    DiaryDamaged,
    DiskFull,
    ReadOnlyDiary,
)
from painapp.vault.layout import DATABASE

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.vault.errors import DiaryError

# SQLite's primary result codes (https://sqlite.org/rescode.html).
_BUSY, _LOCKED, _READ_ONLY, _INTERRUPTED, _IO, _CORRUPT, _FULL, _CANNOT_OPEN, _NOT_A_DATABASE = (
    5,
    6,
    8,
    9,
    10,
    11,
    13,
    14,
    26,
)
_TROUBLE: dict[int, type[DiaryError]] = {
    _BUSY: DiaryBusy,
    _LOCKED: DiaryBusy,
    _READ_ONLY: ReadOnlyDiary,
    _INTERRUPTED: DiaryClosed,
    _IO: CouldNotSave,
    _CORRUPT: DiaryDamaged,
    _FULL: DiskFull,
    _CANNOT_OPEN: DatabaseMissing,
    _NOT_A_DATABASE: DiaryDamaged,
}

# Of its extended codes: what stands on the disk does not read.
_UNREADABLE = {_IO | kind << 8 for kind in (1, 2, 33)}
"""A read that failed, one that came short, and a file system that found itself damaged."""

# A copy's errors come without a code: https://github.com/sqlite/sqlite, sqlite3ErrStr in src/main.c.
_WORDS: dict[str, int] = {
    "database is locked": _BUSY,
    "database table is locked": _LOCKED,
    "attempt to write a readonly database": _READ_ONLY,
    "interrupted": _INTERRUPTED,
    "disk I/O error": _IO,
    "database disk image is malformed": _CORRUPT,
    "database or disk is full": _FULL,
    "unable to open database file": _CANNOT_OPEN,
    "file is not a database": _NOT_A_DATABASE,
}


def trouble_of(error: Exception, folder: Path) -> DiaryError | None:
    """Return the expected trouble behind a driver's error, or None where it is a bug of ours."""
    code = getattr(error, "sqlite_errorcode", None)
    # The low byte is the primary code; the rest says which read or write it was.
    primary = code & 0xFF if isinstance(code, int) else _WORDS.get(str(error))
    if primary == _CANNOT_OPEN and (folder / DATABASE).exists():
        return ReadOnlyDiary(folder=str(folder))  # its companions cannot be made beside it
    if code in _UNREADABLE:
        return DiaryDamaged(folder=str(folder))
    made = _TROUBLE.get(primary) if primary is not None else None
    return made(folder=str(folder)) if made else None
