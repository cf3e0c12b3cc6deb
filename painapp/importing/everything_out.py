"""The full export: everything a diary holds in one plain file that any program can read.

docs/full-export.md describes it. A file that is cut short never stands under its name.
"""

from __future__ import annotations

import os
import tempfile
import zipfile
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple

from painapp.domain.canonical import canonical_json
from painapp.domain.moments import local_now
from painapp.importing.errors import NotWritten
from painapp.vault.everything import ENTRIES, PARTS, everything, new_digest
from painapp.vault.files import sync_folder
from painapp.vault.layout import SCHEMA

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from painapp.domain.ports import Clock
    from painapp.vault.everything import Some
    from painapp.vault.vault import Vault

    Told = Callable[[float], None]

FORMAT, FORMAT_VERSION = "painapp-everything", 1
MEMBER = "diary.json"


class Exported(NamedTuple):
    """What was written: how many entries, those removed lately too, and the hash of it all."""

    entries: int
    content_hash: str


def file_name(clock: Clock) -> str:
    """Return a name for the file: "PainApp export 2026-11-23.zip"."""
    return f"PainApp export {local_now(clock).date().isoformat()}.zip"


def export_everything(vault: Vault, out: Path, clock: Clock, app_version: str, told: Told) -> Exported:
    """Write everything to `out`, on a worker; until it is whole, what stood there stays.

    Whatever `told` raises ends it. Raises NotWritten, DiaryDamaged, DiaryClosed.
    """
    head = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "schema": SCHEMA,
        "app_version": app_version,
        "made_at": local_now(clock).isoformat(timespec="seconds"),
    }
    out = Path(os.path.realpath(out))
    try:
        with (
            vault.source() as source,
            closing(everything(source.connection)) as lines,
            _whole(out) as stream,
        ):
            with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
                member = zipfile.ZipInfo(MEMBER)
                member.compress_type, member.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
                with archive.open(member, "w") as document:
                    exported = _write(document, canonical_json(head), lines, told)
            return exported
    except OSError as error:
        raise NotWritten(folder=str(out.parent), file=out.name) from error


def _write(document: IO[bytes], head: str, lines: Iterator[Some], told: Told) -> Exported:
    """Write one JSON document, each line of a part on a line of its own: it can be read as it comes."""
    digest, entries = new_digest(), 0
    document.write(head.removesuffix("}").encode() + b",\n")
    waiting = next(lines, None)
    for part in PARTS:
        document.write(f'"{part}":[\n'.encode())
        first = True
        while waiting is not None and waiting.part == part:
            digest.update(waiting.lines)
            entries += waiting.many if part == ENTRIES else 0
            # Between two lines stands a comma; a line feed stands in none of them.
            document.write((b"" if first else b",\n") + waiting.lines[:-1].replace(b"\n", b",\n"))
            first = False
            told(waiting.share)
            waiting = next(lines, None)
        document.write(b"],\n" if first else b"\n],\n")
    document.write(f'"content_hash":"{digest.hexdigest()}"}}\n'.encode())
    told(1.0)
    return Exported(entries, digest.hexdigest())


@contextmanager
def _whole(out: Path) -> Generator[IO[bytes]]:
    """Give a hidden file beside `out`, for its owner only, that takes its name once all is on the disk."""
    handle, name = tempfile.mkstemp(prefix=".painapp-", suffix=".part", dir=out.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(out)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise
    with suppress(OSError):  # the file is whole; that its name outlasts a power cut too is a courtesy
        sync_folder(out.parent)
