"""How a diary comes to be in one step, and how an interrupted making is finished."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from painapp.vault.connection import Connection
from painapp.vault.errors import CouldNotSave
from painapp.vault.files import file_trouble, sync_folder
from painapp.vault.header import write_header
from painapp.vault.layout import DATABASE, DATABASE_COMPANIONS, HEADER, PREVIOUS, UNFINISHED
from painapp.vault.migrations import migrate
from painapp.vault.states import waiting_database

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.vault.header import Header


def make_diary(folder: Path, header: Header, data_key: bytes) -> None:
    """Make the files of a new diary aside, then move vault.json into place: from there on it exists.

    What is left to move is done by `finish_making`. Raises DiskFull, ReadOnlyDiary or CouldNotSave; there
    is no diary then.
    """
    unfinished = folder / UNFINISHED
    with file_trouble():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _clear(unfinished)
        unfinished.mkdir(exist_ok=True)
    connection = Connection(unfinished / DATABASE, data_key, header.salt, create=True)
    try:
        migrate(connection)
    finally:
        connection.close()
    if any((unfinished / (DATABASE + ending)).exists() for ending in DATABASE_COMPANIONS):
        # Closing folds them in, and says nothing when it could not; the database alone would be an empty one.
        raise CouldNotSave
    write_header(unfinished, header, data_key)
    with file_trouble():
        (unfinished / HEADER).replace(folder / HEADER)
        try:
            sync_folder(folder)
        except BaseException:
            # It may not last, and nobody will be told of a diary: there must be none, now or later.
            (folder / HEADER).replace(unfinished / HEADER)
            raise


def finish_making(folder: Path, header: Header) -> None:
    """Move what still waits aside into place. Costs one look at the folder where nothing does.

    Raises ReadOnlyDiary or CouldNotSave; it can then be tried again.
    """
    unfinished = folder / UNFINISHED
    if not unfinished.exists():
        return
    with file_trouble():
        waiting = waiting_database(folder, header)
        if waiting is not None:
            waiting.replace(folder / DATABASE)
            second_copy = unfinished / PREVIOUS
            if second_copy.exists() and not (folder / PREVIOUS).exists():
                second_copy.replace(folder / PREVIOUS)
            sync_folder(folder)
        _clear(unfinished)


def _clear(unfinished: Path) -> None:
    """Remove what is left of a diary that never came to be, or has been moved out; only files of ours."""
    names = (DATABASE, HEADER, PREVIOUS)
    for name in (*names, *(name + ending for name in names for ending in (*DATABASE_COMPANIONS, ".new"))):
        (unfinished / name).unlink(missing_ok=True)
    with suppress(OSError):  # something that is not ours lies in it
        unfinished.rmdir()
