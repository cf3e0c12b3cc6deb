"""diary.mark: how many commits the diary had when it was last written to, so that an older file is noticed.

It is written after the commit and never flushed, so it may lag behind the file. Only a file that lags behind
its mark is a fault.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from painapp.vault.layout import MARK

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

_DIGITS = 20
"""Every mark has the same length, so that one written over another leaves nothing of it."""


class Mark:
    """Writes the mark: one small write each time, to a file kept open."""

    def __init__(self, folder: Path, vault_id: UUID) -> None:
        """Name the file; it is opened when there is something to write."""
        self._path = folder / MARK
        self._vault_id = vault_id
        self._handle: int | None = None

    def write(self, count: int) -> None:
        """Note a count. What cannot be written stays as it was: an older mark raises no false alarm."""
        with suppress(OSError):
            if self._handle is None:
                flags = os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0)
                self._handle = os.open(self._path, flags, 0o600)
            os.lseek(self._handle, 0, os.SEEK_SET)
            os.write(self._handle, f"{self._vault_id} {count:0{_DIGITS}}\n".encode())

    def close(self) -> None:
        """Close the file. Calling it again does nothing."""
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)


def read_mark(folder: Path, vault_id: UUID) -> int:
    """Return the count last noted for this diary; 0 where there is none, or none that can be read."""
    try:
        marked, count = (folder / MARK).read_text("ascii").split()
        return int(count) if marked == str(vault_id) and len(count) == _DIGITS else 0
    except (OSError, ValueError):
        return 0
