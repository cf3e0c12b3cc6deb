"""window.place: where the window stood and how large it was, as Qt writes it. Nothing personal."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

FILE = "window.place"
_MOST_BYTES = 4096


def read_place(folder: Path) -> bytes:
    """Return what `write_place` was given; b"" where there is nothing that could be it. Never raises."""
    try:
        with (folder / FILE).open("rb") as stream:
            found = stream.read(_MOST_BYTES + 1)
    except OSError:
        return b""
    return found if len(found) <= _MOST_BYTES else b""


def write_place(folder: Path, place: bytes) -> None:
    """Keep it; where that cannot be, the window opens as usual next time. Never raises."""
    temporary = folder / f"{FILE}.new"
    try:
        temporary.write_bytes(place)
        temporary.replace(folder / FILE)
    except OSError:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
