"""How a diary comes to be, or is replaced, in one step, and how an interrupted step is finished.

Whatever is new lies aside in `unfinished`, whole, before its vault.json is moved into place. That one
rename decides: before it the older diary counts (or none), after it the new one.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from painapp.vault.connection import Connection
from painapp.vault.errors import CouldNotSave, DiaryError, HeaderDamaged, HeaderMissing
from painapp.vault.files import file_trouble, replace_file, sync_folder
from painapp.vault.header import find_header, write_header
from painapp.vault.layout import (
    DATABASE,
    DATABASE_COMPANIONS,
    HEADER,
    MARK,
    PREVIOUS,
    REPLACED_GOES_TO,
    UNFINISHED,
)
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
    close_aside(open_aside(folder, header, data_key))
    write_header(folder / UNFINISHED, header, data_key)
    let_it_count(folder)


def open_aside(folder: Path, header: Header, data_key: bytes) -> Connection:
    """Return a new, empty database aside, with its tables, to be filled on any thread.

    What lay aside before is removed. Raises DiskFull, ReadOnlyDiary, or CouldNotSave, that also where a diary
    that counts already still waits there to be moved.
    """
    unfinished = folder / UNFINISHED
    if _waits_and_counts(folder):
        raise CouldNotSave
    with file_trouble():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        clear_aside(folder)
        unfinished.mkdir(mode=0o700, exist_ok=True)
    connection = Connection(unfinished / DATABASE, data_key, header.salt, create=True, any_thread=True)
    try:
        migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def close_aside(connection: Connection) -> None:
    """Close the database aside, all of it in the one file. Raises CouldNotSave where that failed."""
    connection.close()
    if any((connection.folder / (DATABASE + ending)).exists() for ending in DATABASE_COMPANIONS):
        # Closing folds them in, and says nothing when it could not; the database alone would lack entries.
        raise CouldNotSave


def let_it_count(folder: Path) -> None:
    """Move the vault.json that waits aside into place: from here on the diary aside is the one that counts.

    Raises DiskFull, ReadOnlyDiary or CouldNotSave; then the older diary counts, or there is none.
    """
    waiting, place = folder / UNFINISHED / HEADER, folder / HEADER
    with file_trouble():
        before = place.read_bytes() if place.exists() else None
        sync_folder(folder)  # `unfinished` itself has to be there, whatever comes
        waiting.replace(place)
        try:
            sync_folder(folder)
        except BaseException:
            # It may not last, and nobody will be told of it: the older one must count, now and later.
            if before is None:
                place.replace(waiting)
            else:
                replace_file(place, before)
            raise


def finish_making(folder: Path, header: Header) -> None:
    """Move what still waits aside into place. Costs one look at the folder where nothing does.

    Can be cut at any point and begun again: what waits is moved last. Raises DiskFull, ReadOnlyDiary or
    CouldNotSave; it can then be tried again.
    """
    if not (folder / UNFINISHED).exists():
        return
    with file_trouble():
        waiting = waiting_database(folder, header)
        if waiting is not None:
            _move_second_copy(folder)
            _make_way(folder)
            waiting.replace(folder / DATABASE)
            sync_folder(folder)
    # What is left over is in nobody's way; another opening tries again.
    with suppress(OSError):
        clear_aside(folder)


def clear_aside(folder: Path) -> None:
    """Remove what lies aside of a diary that never came to be, or has been moved out; only files of ours.

    A diary that counts already and only waits to be moved is left. Raises OSError.
    """
    if _waits_and_counts(folder):
        return
    names = (DATABASE, HEADER, PREVIOUS, REPLACED_GOES_TO)
    for name in (*names, *(name + ending for name in names for ending in (*DATABASE_COMPANIONS, ".new"))):
        (folder / UNFINISHED / name).unlink(missing_ok=True)
    with suppress(OSError):  # something that is not ours lies in it, or it is not there
        (folder / UNFINISHED).rmdir()


def _waits_and_counts(folder: Path) -> bool:
    """Tell whether the database aside is the one that vault.json in its place names, or may be."""
    if not (folder / UNFINISHED / DATABASE).exists():
        return False
    try:
        return waiting_database(folder, find_header(folder).header) is not None
    except HeaderMissing:
        return False
    except HeaderDamaged:
        # Whose the one aside is cannot be told. Of one that counts, vault.json was moved out, its copy not.
        return (folder / UNFINISHED / PREVIOUS).exists() and not (folder / UNFINISHED / HEADER).exists()
    except (DiaryError, OSError):
        return True


def _move_second_copy(folder: Path) -> None:
    """Let the second copy of the older vault.json go first: it must not be found with the new database."""
    second_copy = folder / UNFINISHED / PREVIOUS
    if second_copy.exists():
        second_copy.replace(folder / PREVIOUS)
    elif (folder / PREVIOUS).exists() and (folder / PREVIOUS).read_bytes() != (folder / HEADER).read_bytes():
        (folder / PREVIOUS).unlink()


def _make_way(folder: Path) -> None:
    """Take the older database out of the way, its -wal first: SQLite would play it into the new one.

    It goes to the folder that was asked for, or goes.
    """
    kept_in = _goes_to(folder)
    # The mark counts the older file's commits.
    (folder / MARK).unlink(missing_ok=True)
    for ending in (*DATABASE_COMPANIONS, ""):
        older = folder / (DATABASE + ending)
        if kept_in is not None and older.exists():
            older.replace(kept_in / older.name)
        elif ending:
            older.unlink(missing_ok=True)
    if kept_in is not None:
        sync_folder(kept_in)


def _goes_to(folder: Path) -> Path | None:
    note = folder / UNFINISHED / REPLACED_GOES_TO
    if not note.exists():
        return None
    kept_in = folder / note.read_text("utf-8")
    kept_in.mkdir(mode=0o700, exist_ok=True)
    return kept_in
