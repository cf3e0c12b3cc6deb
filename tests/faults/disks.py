"""Disks that can be taken away: an ext4 that loses its power, and a small one that is soon full."""

from __future__ import annotations

import fcntl
import os
import shutil
import struct
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator

_SHUTDOWN = 0x8004587D
"""EXT4_IOC_SHUTDOWN, which is _IOR('X', 125, __u32)."""
_NO_LOG_FLUSH = 2
"""Neither data nor journal are written any more: what was not flushed is lost, as in a power cut."""

SOMEBODY_ELSE = "somebody-else"
"""The file that fills a disk."""
_IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def _can_mount() -> str:
    """Say why no disk can be mounted here; empty where one can."""
    if sys.platform != "linux" or not _IS_ROOT:
        return "needs root on Linux, to mount disks"
    for command, package in {"mkfs.ext4": "e2fsprogs", "mount": "mount", "losetup": "mount"}.items():
        if shutil.which(command) is None:
            return f"needs the package {package}"
    if subprocess.run(["losetup", "-f"], capture_output=True, check=False).returncode:
        return "needs loop devices"
    with tempfile.TemporaryDirectory() as place:  # a container's root may not be allowed to
        if subprocess.run(
            ["mount", "-t", "tmpfs", "tmpfs", place], capture_output=True, check=False
        ).returncode:
            return "needs to be allowed to mount disks"
        _run("umount", place)
    return ""


class PowerDisk:
    """An ext4 file system on a loop device whose power can be cut."""

    def __init__(self, base: Path, megabytes: int = 48) -> None:
        """Make and mount one; its files lie in `place`."""
        self._image = base / "disk.img"
        self.place = base / "disk"
        self.place.mkdir()
        with self._image.open("wb") as file:
            file.truncate(megabytes << 20)
        _run("mkfs.ext4", "-q", "-F", "-J", "size=4", str(self._image))
        self._mount()

    def cut(self) -> None:
        """Cut the power: from now on nothing written reaches the disk. Whoever writes is left with errors."""
        handle = os.open(self.place, os.O_RDONLY)
        try:
            fcntl.ioctl(handle, _SHUTDOWN, struct.pack("I", _NO_LOG_FLUSH))
        finally:
            os.close(handle)

    def come_back(self) -> None:
        """Mount what reached the disk. Nobody may have a file on it open."""
        _run("umount", str(self.place))
        self._mount()

    def give_up(self) -> None:
        """Turn it read-only while files on it are open, as the system does with a disk that fails."""
        _run("mount", "-o", "remount,abort", str(self.place))

    def read_only(self, turned: bool) -> None:
        """Turn it read-only, or back; nobody may have a file on it open for writing."""
        _run("mount", "-o", "remount," + ("ro" if turned else "rw"), str(self.place))

    def go(self) -> None:
        """Take it away."""
        _run("umount", "--lazy", str(self.place))

    def _mount(self) -> None:
        # Without its kindness to programs that do not flush before they rename (auto_da_alloc), and without
        # a journal that is written every few seconds: what nobody flushed is not there.
        options = "loop,noatime,noauto_da_alloc,commit=600,errors=remount-ro"
        _run("mount", "-t", "ext4", "-o", options, str(self._image), str(self.place))


@contextmanager
def power_disk(base: Path) -> Generator[PowerDisk]:
    """A disk that is there for a while."""
    disk = PowerDisk(base)
    try:
        yield disk
    finally:
        disk.go()


@contextmanager
def small_disk(place: Path, kilobytes: int) -> Generator[Path]:
    """A real tmpfs of this size on `place`."""
    place.mkdir()
    _run("mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(place))
    try:
        yield place
    finally:
        _run("umount", "--lazy", str(place))


def resize(place: Path, kilobytes: int) -> None:
    """Give a small disk another size: somebody made room."""
    _run("mount", "-o", f"remount,size={kilobytes}k", str(place))


def fill(place: Path, leaving: int) -> None:
    """Fill a disk up but for so many bytes, with one large file."""
    there = os.statvfs(place)
    with (place / SOMEBODY_ELSE).open("wb") as file:
        file.write(bytes(max(0, there.f_bavail * there.f_frsize - leaving)))


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(command)}: {done.stderr}"


_MISSING = _can_mount()
needs_mount = pytest.mark.skipif(bool(_MISSING), reason=_MISSING or "-")
