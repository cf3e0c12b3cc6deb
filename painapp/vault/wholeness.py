"""Remembers that a page of the open diary did not read, until all of it was looked through at an opening.

Damage may lie where an opening does not look, such as in a page of the index for searching. Saving would then
fail again and again, and no backup could be made. So the next opening looks through the whole file, and where
it is damaged it says so: there what still reads can be put into a new file.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from painapp.vault.errors import DiaryDamaged
from painapp.vault.files import open_private
from painapp.vault.layout import NOT_WHOLE

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.vault.connection import Connection


def note_damage(folder: Path, salt: bytes) -> None:
    """Note that the file with this salt is damaged. Where nothing can be written, nothing is noted."""
    with suppress(OSError), open_private(folder / NOT_WHOLE, "wb") as note:
        note.write(salt.hex().encode())


def look_through_if_noted(connection: Connection, salt: bytes) -> None:
    """Run both integrity checks where damage was noted, and forget it where there is none.

    Raises DiaryDamaged. Costs one look at the folder where nothing was noted.
    """
    note = connection.folder / NOT_WHOLE
    try:
        noted = note.read_bytes()
    except OSError:
        return
    if noted == salt.hex().encode():
        pages = connection.send("PRAGMA cipher_integrity_check")
        if pages or connection.send("PRAGMA integrity_check") != [("ok",)]:
            raise DiaryDamaged(folder=str(connection.folder))
    with suppress(OSError):
        note.unlink()
