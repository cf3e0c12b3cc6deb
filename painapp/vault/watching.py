"""Notices that another program has put another file in place of the open diary, and keeps what was ours.

Programs that sync folders do that. The open connection then still reads and writes the older file, which
has no name any more: nothing may be written to it, and what it holds must get a name before it is closed.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from painapp.vault.connection import Connection
from painapp.vault.errors import CouldNotSave, DiaryError, DiarySwapped
from painapp.vault.files import sync_folder
from painapp.vault.layout import DATABASE, DATABASE_COMPANIONS

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.vault.errors import NotSaved
    from painapp.vault.mark import Mark

_NAME, _ENDING = DATABASE.split(".")


class Watch:
    """Stands before every write of one open diary, and notes its commits in the mark."""

    def __init__(
        self, path: Path, mark: Mark, identity: tuple[int, int] | None, data_key: bytearray, salt: bytes
    ) -> None:
        """Remember which file is open: `identity` is what `identity_of` gave before it was opened."""
        self._path = path
        self._name = str(path)
        self._mark = mark
        self._identity = identity
        self._log_identity = identity_of(_log(path))
        self._data_key = data_key
        self._salt = salt
        self.swapped = False
        """Whether another file was found in its place. It stays so until the diary is opened again."""
        self._kept = self._copied = False

    def before_write(self, connection: Connection) -> None:
        """Raise DiarySwapped where the file that is open is no longer the one in the folder."""
        if self.look(connection):
            raise DiarySwapped(folder=str(self._path.parent))

    def committed(self, count: int) -> None:
        """Note how many commits there were."""
        self._mark.write(count)

    def look(self, connection: Connection) -> bool:
        """Tell whether another file is in its place; then what is open is kept under a name of its own."""
        self.swapped = self.swapped or self._is_another()
        if self.swapped and not self._kept:
            # A worker may find it in the same moment as the window.
            with connection.alone(), suppress(DiaryError, OSError):
                self._keep(connection)  # tried again at the next write, and before closing
        return self.swapped

    def _is_another(self) -> bool:
        try:
            found = os.stat(self._name)  # noqa: PTH116 - a Path takes as long again, at every save
        except (FileNotFoundError, NotADirectoryError):
            return True
        except OSError:
            return False  # the database itself will say what is wrong
        return self._identity is not None and (found.st_dev, found.st_ino) != self._identity

    def _keep(self, connection: Connection) -> None:
        """Copy what is open beside the other file, once, and take its log away from there.

        That log would otherwise be played into the other file at the next opening.
        """
        if not self._copied:
            self._copy_beside(connection)
            self._copied = True
        log = _log(self._path)
        if self._log_identity is not None and identity_of(log) == self._log_identity:
            _unlink(self._path, only_companions=True)
        self._kept = True

    def _copy_beside(self, connection: Connection) -> None:
        place = free_name(self._path.parent)
        half = place.with_name(place.name + ".new")
        _unlink(half)  # as a killed app may have left it
        try:
            self._copy(connection, half)
            half.replace(place)
            sync_folder(place.parent)
        except BaseException:
            _unlink(half)
            raise

    def _copy(self, connection: Connection, place: Path) -> None:
        copy = Connection(place, bytes(self._data_key), self._salt, create=True, any_thread=True)
        try:
            connection.copy_to(copy, lambda _share: None)
        finally:
            copy.close()
        if any(place.with_name(place.name + ending).exists() for ending in DATABASE_COMPANIONS):
            raise CouldNotSave  # not all of it is in the file itself


class NoWriting:
    """Stands before every write of a diary that can only be read, and says why."""

    swapped = False

    def __init__(self, trouble: NotSaved) -> None:
        """Keep what stood in the way of opening it to write."""
        self._trouble = trouble

    def before_write(self, connection: Connection) -> None:
        """Raise that trouble."""
        raise type(self._trouble)(folder=str(connection.folder))

    def committed(self, count: int) -> None:
        """Nothing is ever committed."""

    def look(self, connection: Connection) -> bool:  # noqa: ARG002 - as Watch has it
        """Tell that the file is the one that was opened: nothing is written to another by mistake."""
        return False


def identity_of(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from another of the same name, or None where the system offers nothing."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if found.st_ino else None


def conflict_copies(folder: Path) -> tuple[Path, ...]:
    """Return the other databases beside the diary, as syncing programs leave them, in order of their names.

    They name them after the file: "diary (conflicted copy).db", "diary.sync-conflict-….db", "diary-PC.db",
    "diary 2.db". The one this app keeps when its file is swapped is among them.
    """
    try:
        names = [one.name for one in folder.iterdir() if one.is_file()]
    except OSError:
        return ()
    found = [name for name in names if name.lower().startswith(_NAME) and name != DATABASE]
    return tuple(folder / name for name in sorted(found) if name.lower().endswith("." + _ENDING))


def free_name(folder: Path, ending: str = "." + _ENDING) -> Path:
    """Return a name for what is kept beside the diary that nothing there has yet."""
    number = 1
    while (place := folder / f"{_NAME} (kept {number}){ending}").exists():
        number += 1
    return place


def _unlink(database: Path, *, only_companions: bool = False) -> None:
    for ending in DATABASE_COMPANIONS if only_companions else ("", *DATABASE_COMPANIONS):
        database.with_name(database.name + ending).unlink(missing_ok=True)


def _log(path: Path) -> Path:
    return path.with_name(DATABASE + DATABASE_COMPANIONS[0])
