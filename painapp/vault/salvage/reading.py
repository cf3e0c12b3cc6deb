"""Reading a file on a disk with bad places: damage like any other, and what lies behind them still reads."""

from __future__ import annotations

import errno
from io import BufferedReader, FileIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class PatientReader(BufferedReader):
    """A file open for reading that gives zeros for what the disk does not give.

    No page of zeros is genuine, so salvage passes over it as over any other damaged one.
    """

    def read(self, size: int | None = -1, /) -> bytes:
        """Read so many bytes, fewer at the end. Raises OSError for anything but a bad place."""
        start = self.tell()
        try:
            return super().read(size)
        except OSError as error:
            if error.errno != errno.EIO or size is None or size < 0:
                raise
            self.seek(start + size)
            return bytes(size)


def patient_reader(path: Path) -> PatientReader:
    """Open a file for reading. Raises OSError."""
    return PatientReader(FileIO(path))
