"""diary.mark: how many commits the diary had when it was last written to, so that an older file is noticed.

It is written after the commit and never flushed, so it may lag behind the file. Only a file that lags behind
its mark is a fault. It also has the numbers of the database and its log on the disk, so that a log is noticed
whose database is gone.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from painapp.vault.layout import DATABASE, DATABASE_COMPANIONS, MARK

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

_LOG = DATABASE + DATABASE_COMPANIONS[0]
_DIGITS = 20
_FILE_DIGITS = 32
_LENGTHS = [_DIGITS, _FILE_DIGITS, _FILE_DIGITS]
"""Every mark has the same length, so that one written over another leaves nothing of it."""


class Marked(NamedTuple):
    """What was noted last: commits, and the numbers of database and log on the disk; 0 is unknown."""

    commits: int = 0
    database: int = 0
    log: int = 0


class Mark:
    """Writes the mark: one small write each time, to a file kept open."""

    def __init__(self, folder: Path, vault_id: UUID) -> None:
        """Name the file; it is opened when there is something to write."""
        self._path = folder / MARK
        numbers = (file_number(folder / DATABASE), file_number(folder / _LOG))
        files = " ".join(f"{number:0{_FILE_DIGITS}x}" for number in numbers)
        self._form = f"{vault_id} {{count:0{_DIGITS}}} {files}\n"
        self._handle: int | None = None

    def write(self, count: int) -> None:
        """Note a count. What cannot be written stays as it was: an older mark raises no false alarm."""
        with suppress(OSError):
            if self._handle is None:
                flags = os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0)
                self._handle = os.open(self._path, flags, 0o600)
            _write_at_start(self._handle, self._form.format(count=count).encode())

    def close(self) -> None:
        """Close the file. Calling it again does nothing."""
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)


def read_mark(folder: Path, vault_id: UUID) -> Marked:
    """Return what was last noted for this diary; zeros where there is nothing, or nothing to be read."""
    try:
        diary, count, *files = (folder / MARK).read_text("ascii").split()
        whole = diary == str(vault_id) and [len(one) for one in (count, *files)] == _LENGTHS
        return Marked(int(count), *(int(one, 16) for one in files)) if whole else Marked()
    except (OSError, ValueError):
        return Marked()


def has_strange_log(folder: Path, vault_id: UUID) -> bool:
    """Tell whether the log in the folder is the one of the last commits, and the database is another.

    A killed app leaves its log; another program may then put another file in the diary's place. A folder that
    was copied has both under other numbers.
    """
    log = file_number(folder / _LOG)
    if not log or not (folder / _LOG).stat().st_size:
        return False
    marked, database = read_mark(folder, vault_id), file_number(folder / DATABASE)
    return log == marked.log and bool(database and marked.database) and database != marked.database


def _write_at_start(handle: int, data: bytes) -> None:
    if sys.platform == "win32":
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, data)
    else:
        os.pwrite(handle, data, 0)


def file_number(path: Path) -> int:
    """Return the number of a file on its disk; 0 where it is not there, or the system has none."""
    try:
        return path.stat().st_ino
    except OSError:
        return 0
