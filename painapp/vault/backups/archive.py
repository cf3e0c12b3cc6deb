"""The file of a backup: a plain zip of three stored members, written so, and read so and in no other way.

A backup may come from anywhere. What is read is bounded by the size of the file itself: nothing compressed is
unpacked, no name in it is ever used as a path, and what does not look exactly as `write_archive` makes it is
refused.
"""

from __future__ import annotations

import os
import stat
import struct
import zipfile
from contextlib import ExitStack, contextmanager
from hashlib import sha256
from typing import IO, TYPE_CHECKING, NamedTuple

from painapp.vault.backups.errors import BackupDamaged, BackupMissing, NewerBackup, NotABackup
from painapp.vault.backups.manifest import FORMAT, LONGEST_MANIFEST, Manifest, read_manifest
from painapp.vault.files import open_private
from painapp.vault.layout import DATABASE, HEADER, SCHEMA

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

MANIFEST = "manifest.json"
_MEMBERS = (HEADER, DATABASE, MANIFEST)
_LONGEST_HEADER = 256 * 1024
_CHUNK = 1024 * 1024

_END = struct.Struct("<4s4H2LH")
"""The end of a zip (APPNOTE 4.3.16) without a comment."""
_END_MARK = b"PK\x05\x06"
_LONGEST_DIRECTORY = 1024
"""Bytes; three members with these names need less than 250."""

_HOSTILE = (
    zipfile.BadZipFile,
    EOFError,
    NotImplementedError,
    OverflowError,
    RuntimeError,
    ValueError,
    struct.error,
)
"""What `zipfile` raises for a file that lies about itself."""


class Digest(NamedTuple):
    """How long something is, and its SHA-256 in hex."""

    size: int
    sha256: str


def write_archive(
    path: Path, header: bytes, database: Path, seal: Callable[[Digest], bytes], told: Callable[[float], None]
) -> Digest:
    """Write a backup to `path` and make it last; return the digest of its database.

    `seal` makes the manifest once the digest is known, so the database is read once only. Raises OSError.
    """
    with open_private(path, "wb") as stream:
        with zipfile.ZipFile(stream, "w", allowZip64=False) as archive:
            archive.writestr(_named(HEADER), header)
            with database.open("rb") as source, archive.open(_named(DATABASE), "w") as target:
                digest = _copied(source, target, database.stat().st_size, told)
            archive.writestr(_named(MANIFEST), seal(digest))
        stream.flush()
        os.fsync(stream.fileno())
    return digest


def digest_of(path: Path, told: Callable[[float], None] = lambda _share: None) -> Digest:
    """Return the digest of the database as it lies in a backup. Raises as `opened_archive`."""
    with opened_archive(path) as archive:
        return archive.digest(told)


def whole_manifest(path: Path) -> Manifest:
    """Return the manifest of a backup. Raises as `opened_archive`."""
    with opened_archive(path) as archive:
        return archive.manifest


class Archive:
    """A backup that is open for reading: its three members, and no more.

    Each method raises NotABackup where the file lies about itself.
    """

    def __init__(self, archive: zipfile.ZipFile, name: str) -> None:
        """Read the manifest. Raises NewerBackup too."""
        self._archive = archive
        self._name = name
        with _distrusting(name):
            self.manifest = read_manifest(self._small(MANIFEST, LONGEST_MANIFEST))
            if self.manifest.format > FORMAT or self.manifest.schema > SCHEMA:
                raise NewerBackup(version=self.manifest.app_version, name=name)
            if self.manifest.size != archive.getinfo(DATABASE).file_size:
                raise ValueError("another size than the manifest says")

    def header(self) -> bytes:
        """Return the bytes of vault.json."""
        with _distrusting(self._name):
            return self._small(HEADER, _LONGEST_HEADER)

    def digest(self, told: Callable[[float], None]) -> Digest:
        """Read the whole database without keeping it."""
        with _distrusting(self._name), self._archive.open(DATABASE) as source:
            return _copied(source, None, self.manifest.size, told)

    def read_through(self, told: Callable[[float], None]) -> None:
        """Read every byte against the zip's own checksums: whether the disk kept what was written."""
        with _distrusting(self._name):
            self._small(HEADER, _LONGEST_HEADER)
            with self._archive.open(DATABASE) as source:
                _through(source, self.manifest.size, told)

    def unpack(self, folder: Path, told: Callable[[float], None]) -> None:
        """Write vault.json and diary.db into `folder`. Raises BackupDamaged for another hash, OSError."""
        (folder / HEADER).write_bytes(self.header())
        with (
            _distrusting(self._name),
            self._archive.open(DATABASE) as source,
            (folder / DATABASE).open("xb") as target,
        ):
            digest = _copied(source, target, self.manifest.size, told)
        if digest.sha256 != self.manifest.sha256:
            raise BackupDamaged(name=self._name)

    def _small(self, name: str, longest: int) -> bytes:
        if self._archive.getinfo(name).file_size > longest:
            raise ValueError("longer than it can be")
        return self._archive.read(name)


@contextmanager
def opened_archive(path: Path) -> Generator[Archive]:
    """Open a backup that may be hostile. Raises BackupMissing, NotABackup, NewerBackup."""
    try:
        stream = _opened(path)
    except OSError as error:
        raise BackupMissing(name=path.name) from error
    with stream, ExitStack() as opened:
        with _distrusting(path.name):
            _refuse_strange_ends(stream)
            archive = opened.enter_context(zipfile.ZipFile(stream))
            _refuse_strange_members(archive)
        yield Archive(archive, path.name)


@contextmanager
def _distrusting(name: str) -> Generator[None]:
    try:
        yield
    except _HOSTILE as error:
        raise NotABackup(name=name) from error


def _opened(path: Path) -> IO[bytes]:
    """Open a plain file only: a pipe would never end."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError("not a plain file")
    return path.open("rb")


def _refuse_strange_ends(stream: IO[bytes]) -> None:
    """Look at the end before `zipfile` does: a directory of millions of names would fill all memory."""
    size = stream.seek(0, os.SEEK_END)
    if size < _END.size:
        raise ValueError("too short")
    stream.seek(size - _END.size)
    mark, disk, first_disk, here, members, length, start, comment = _END.unpack(stream.read(_END.size))
    ours = (
        mark == _END_MARK
        and disk == first_disk == comment == 0
        and here == members == len(_MEMBERS)
        and length <= _LONGEST_DIRECTORY
        and start + length + _END.size == size
    )
    if not ours:
        raise ValueError("not the end of a backup")


def _refuse_strange_members(archive: zipfile.ZipFile) -> None:
    members = archive.infolist()
    if sorted(member.filename for member in members) != sorted(_MEMBERS):
        raise ValueError("other members")
    for member in members:
        plain = member.compress_type == zipfile.ZIP_STORED and not member.flag_bits and not member.extra
        if not plain or member.file_size != member.compress_size:
            raise ValueError("not stored as it is")
    # Each has its own bytes: nothing in the file can count for more than it is.
    if sum(member.file_size for member in members) > archive.start_dir:
        raise ValueError("longer than the file")


def _copied(source: IO[bytes], target: IO[bytes] | None, size: int, told: Callable[[float], None]) -> Digest:
    """Copy to the end, or only look. Raises ValueError where it is not `size` long."""
    digest = sha256()

    def take(chunk: bytes) -> None:
        digest.update(chunk)
        if target is not None:
            target.write(chunk)

    _through(source, size, told, take)
    return Digest(size, digest.hexdigest())


def _through(
    source: IO[bytes],
    size: int,
    told: Callable[[float], None],
    take: Callable[[bytes], object] = lambda _chunk: None,
) -> None:
    done = 0
    while chunk := source.read(_CHUNK):
        take(chunk)
        done += len(chunk)
        told(min(done / size, 1.0) if size else 1.0)
    if done != size:
        raise ValueError("another length than it should have")


def _named(name: str) -> zipfile.ZipInfo:
    """Name a member without a date: that of the backup stands in its manifest, with its time zone."""
    member = zipfile.ZipInfo(name)
    member.external_attr = 0o600 << 16
    return member
