"""Whole files written so that a power cut leaves the old one or the new one, never half of one."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import contextmanager, suppress
from typing import IO, TYPE_CHECKING

from painapp.vault.errors import CouldNotSave, DiskFull, FolderUnreadable, ReadOnlyDiary

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

_FULL = {errno.ENOSPC, errno.EDQUOT}
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}
_NOT_OFFERED = {errno.EINVAL, errno.ENOTSUP}


@contextmanager
def file_trouble() -> Generator[None]:
    """Turn what the system says about a failed write into DiskFull, ReadOnlyDiary or CouldNotSave."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull from error
        if error.errno in _READ_ONLY:
            raise ReadOnlyDiary from error
        raise CouldNotSave from error


@contextmanager
def readable(folder: Path) -> Generator[None]:
    """Turn what the system says about a failed look at a folder into FolderUnreadable."""
    try:
        yield
    except OSError as error:
        raise FolderUnreadable(folder=str(folder), reason=error.strerror or "") from error


def replace_file(path: Path, data: bytes) -> None:
    """Put `data` under `path`: temporary file, fsync, rename, fsync of the folder. Raises OSError."""
    temporary = path.with_name(path.name + ".new")
    try:
        with open_private(temporary, "wb") as stream:
            stream.write(data)
            stream.flush()
            _to_the_disk(stream.fileno())
        temporary.replace(path)
    except OSError:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def open_private(path: Path, mode: str) -> IO[bytes]:
    """Open a file to be written, in a binary `mode`; one it makes is for its owner only. Raises OSError."""
    return open(path, mode, opener=_owner_only)


def _owner_only(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _to_the_disk(handle: int) -> None:
    """Make what was written to a file last."""
    if sys.platform == "darwin":  # where fsync leaves the data in the drive's own memory
        import fcntl

        with suppress(OSError):  # some network disks offer no such thing
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
            return
    os.fsync(handle)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder last. Windows and some network disks offer no such thing."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NOT_OFFERED:
            raise
    finally:
        os.close(handle)
