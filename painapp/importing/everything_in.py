"""Reads a full export, line by line. The file may come from anywhere, and be made to do harm.

Nothing is unpacked to the disk and no name in the file is used; what is held of it is one line at a time,
and neither a line nor the whole may be longer than any of ours could be.
"""

from __future__ import annotations

import json
import os
import stat
import zipfile
import zlib
from contextlib import contextmanager
from datetime import datetime
from typing import IO, TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from painapp.domain.canonical import canonical_json, entry_from_plain
from painapp.domain.entries import entry_type
from painapp.domain.errors import FieldError
from painapp.importing.errors import (
    NOTHING_ADDED,
    ExportDamaged,
    ImportMissing,
    NewerExport,
    NotAnExport,
)
from painapp.importing.everything_out import FORMAT, FORMAT_VERSION, MEMBER
from painapp.vault.adding import Added, Brought, Buried, Earlier, Setting, stage_added
from painapp.vault.everything import ENTRIES, GONE, PARTS, new_digest
from painapp.vault.layout import SCHEMA

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path

    from painapp.vault.vault import Vault

    Told = Callable[[float], None]

MOST_BYTES = 4 << 30
"""Of the document; ten years of a full diary are a hundredth of it, and recordings are two megabytes each."""
LONGEST_LINE = 64 << 20
_LONGEST_HEAD = 4096
_END, _LONGEST_DIRECTORY = 22, 1024
_TELL_EVERY = 500
_HOSTILE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    KeyError,
    NotImplementedError,  # packed in a way that Python does not know
    OverflowError,
    RecursionError,
    RuntimeError,  # locked with a passphrase
    TypeError,
    ValueError,
)
"""What a file that lies about itself makes Python raise."""


class Taken(NamedTuple):
    """What came of an import: the diary that waits aside, and how many entries could not be taken."""

    added: Added
    unreadable: int


def stage_import(vault: Vault, path: Path, told: Told) -> Taken:
    """Stage the open diary with everything of a full export added that is not there, on a worker.

    Then `Vault.replace_by(taken.added.staged)`, on the UI thread, after a backup. Whatever `told` raises ends
    it. Raises ImportMissing, NotAnExport, ExportDamaged, NewerExport and what `stage_added` raises; then
    nothing is staged.
    """
    with _document(path) as document:
        reading = _Reading(document, path.name, lambda share: told(0.1 + 0.55 * share))
        added = stage_added(vault, reading.all(), NOTHING_ADDED, told)
    return Taken(added, reading.unreadable)


class _Reading:
    """One document, from its head to its hash."""

    def __init__(self, document: _Document, name: str, told: Told) -> None:
        self._document = document
        self._name = name
        self._told = told
        self._digest = new_digest()
        self._many = 0
        self.unreadable = 0

    def all(self) -> Iterator[Brought | Buried | Setting]:
        """Yield everything; at the end what was read is compared with the hash in the file."""
        try:
            self._check_head()
        except (zipfile.BadZipFile, zlib.error) as error:
            raise ExportDamaged(name=self._name) from error
        except _HOSTILE as error:
            raise NotAnExport(name=self._name) from error
        try:
            for part in PARTS:
                if self._document.line() != f'"{part}":['.encode():
                    raise ValueError("another part")
                yield from self._part(part)
            whole = json.loads(b"{" + self._document.line()) == {"content_hash": self._digest.hexdigest()}
        except _HOSTILE as error:
            raise ExportDamaged(name=self._name) from error
        if not whole:
            raise ExportDamaged(name=self._name)

    def _check_head(self) -> None:
        head = json.loads(self._document.line(_LONGEST_HEAD).removesuffix(b",") + b"}")
        if head["format"] != FORMAT:
            raise ValueError("another format")
        if int(head["format_version"]) > FORMAT_VERSION or int(head["schema"]) > SCHEMA:
            raise NewerExport(version=str(head["app_version"])[:40])

    def _part(self, part: str) -> Iterator[Brought | Buried | Setting]:
        while (line := self._document.line()) != b"],":
            line = line.removesuffix(b",")
            self._digest.update(line + b"\n")
            self._many += 1
            if self._many % _TELL_EVERY == 0:
                self._told(self._document.share())
            plain = _DECODER.decode(line.decode())
            if part == ENTRIES:
                entry = self._entry(plain)
                if entry is not None:
                    yield entry
            elif part == GONE:
                kind, gone = entry_type(plain["kind"]).KIND, str(UUID(plain["id"]))
                yield Buried(gone, kind, _instant(plain["buried_at"]))
            else:
                yield Setting(_text(plain["key"]), json.dumps(plain["value"], ensure_ascii=False))

    def _entry(self, plain: dict[str, Any]) -> Brought | None:
        """Return the entry of a line; None for one with a value that its field does not take."""
        try:
            entry = entry_from_plain(plain["entry"])
            earlier = tuple(_earlier(one, plain["entry"]) for one in plain.get("earlier", ()))
        except FieldError:
            self.unreadable += 1
            return None
        removed_at = plain.get("removed_at")
        return Brought(
            entry,
            earlier,
            opened_at=_instant(plain["opened_at"]),
            saved_at=_instant(plain["saved_at"]),
            closed=bool(plain["closed"]),
            removed_at=None if removed_at is None else _instant(removed_at),
        )


def _earlier(plain: dict[str, Any], stands: dict[str, Any]) -> Earlier:
    version = plain["entry"]
    entry_from_plain(version)
    if (version["id"], version["kind"]) != (stands["id"], stands["kind"]):
        raise ValueError("a version of another entry")
    return Earlier(canonical_json(version), int(version["schema"]), _instant(plain["saved_at"]))


def _instant(text: object) -> datetime:
    instant = datetime.fromisoformat(_text(text))
    if instant.tzinfo is None:
        raise ValueError("an instant without an offset")
    return instant


def _text(value: object) -> str:
    if not isinstance(value, str) or "\0" in value:
        raise ValueError("text is needed")
    return value


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no number of ours")


_DECODER = json.JSONDecoder(parse_constant=_refuse)
"""Made once: `json.loads` with anything of its own makes one for each line."""


class _Document:
    """The document's lines, each without its line feed."""

    def __init__(self, stream: IO[bytes], size: int) -> None:
        self._stream = stream
        self._size = size
        self._read = 0

    def line(self, longest: int = LONGEST_LINE) -> bytes:
        """Return the next line. Raises ValueError at the end, and for what is longer than ours could be."""
        line = self._stream.readline(longest + 1)
        self._read += len(line)
        if not line.endswith(b"\n") or self._read > MOST_BYTES:
            raise ValueError("cut short, or longer than any of ours")
        return line[:-1]

    def share(self) -> float:
        """Return how much of it is read, 0 to 1."""
        return min(self._read / self._size, 1.0) if self._size else 1.0


@contextmanager
def _document(path: Path) -> Generator[_Document]:
    """Open the document in the zip, or one that was unpacked. Raises ImportMissing, NotAnExport."""
    try:
        stream = _opened(path)
    except OSError as error:
        raise ImportMissing(name=path.name) from error
    with stream:
        if stream.read(1) == b"{":
            size = stream.seek(0, os.SEEK_END)
            stream.seek(0)
            yield _Document(stream, size)
            return
        try:
            _refuse_strange_ends(stream)
            archive = zipfile.ZipFile(stream)
            member = archive.getinfo(MEMBER)
            document = archive.open(member)
        except _HOSTILE as error:
            raise NotAnExport(name=path.name) from error
        with archive, document:
            yield _Document(document, member.file_size)


def _opened(path: Path) -> IO[bytes]:
    """Open a plain file only: a pipe would never end."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError("not a plain file")
    return path.open("rb")


def _refuse_strange_ends(stream: IO[bytes]) -> None:
    """Look at the end before `zipfile` does: a directory of millions of names would fill all memory."""
    size = stream.seek(0, os.SEEK_END)
    stream.seek(max(0, size - _END))
    end = stream.read(_END)
    members, length = end[10:12], int.from_bytes(end[12:16], "little")
    if not end.startswith(b"PK\x05\x06") or members != b"\x01\x00" or length > _LONGEST_DIRECTORY:
        raise ValueError("not the end of a file of ours")
