"""What can be found in the diary folder, judged without a key and without opening the database."""

from __future__ import annotations

import errno
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from painapp.vault.errors import (
    DatabaseEmpty,
    DatabaseMissing,
    HeaderDamaged,
    HeaderMissing,
    NewerDiary,
)
from painapp.vault.files import readable
from painapp.vault.header import find_header
from painapp.vault.layout import DATABASE, DATABASE_COMPANIONS, HEADER, PREVIOUS, SALT_BYTES, UNFINISHED

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.vault.errors import DiaryError
    from painapp.vault.header import Header


class Condition(Enum):
    """What lies in the folder. Only NONE may lead to a new diary."""

    NONE = auto()
    """No diary at all."""
    LOCKED = auto()
    """A whole-looking diary; `Found.slots` says what can open it."""
    NEWER = auto()
    """Last used with a newer app; refused, unchanged."""
    DATABASE_MISSING = auto()
    DATABASE_EMPTY = auto()
    HEADER_MISSING = auto()
    HEADER_DAMAGED = auto()


class Found(NamedTuple):
    """What `look_at` found. `slots` names what opens the diary: "keyring", "passphrase", "recovery".

    `keyring` is what the keyring called itself when the slot was made. `trouble` is what to tell the
    person where the diary cannot be opened; None for NONE and LOCKED. `from_second_copy` tells that
    vault.json was damaged or missing and its copy was used; opening the diary mends it.
    """

    condition: Condition
    slots: tuple[str, ...] = ()
    keyring: str = ""
    trouble: DiaryError | None = None
    from_second_copy: bool = False

    @property
    def by_keyring(self) -> bool:
        """Tell whether a keyring slot is there."""
        return "keyring" in self.slots

    @property
    def by_passphrase(self) -> bool:
        """Tell whether a passphrase slot is there."""
        return "passphrase" in self.slots


def look_at(folder: Path) -> Found:
    """Look at a folder that may hold a diary; changes nothing. Raises FolderUnreadable."""
    if not anything_of_a_diary(folder):
        return Found(Condition.NONE)
    try:
        found = find_header(folder)
    except HeaderMissing as trouble:
        return Found(Condition.HEADER_MISSING, trouble=trouble)
    except HeaderDamaged as trouble:
        return Found(Condition.HEADER_DAMAGED, trouble=trouble)
    except NewerDiary as trouble:
        return Found(Condition.NEWER, trouble=trouble)
    slots = found.header.slots
    names = tuple(str(slot.get("type", "")) for slot in slots)
    keyring = next((str(slot.get("backend", "")) for slot in slots if slot.get("type") == "keyring"), "")
    with readable(folder):
        condition, trouble = _database(folder, found.header)
    return Found(condition, names, keyring, trouble, found.from_second_copy)


def anything_of_a_diary(folder: Path) -> bool:
    """Tell whether any file that belongs to a diary lies there, be it empty, damaged or alone.

    Raises FolderUnreadable.
    """
    names = (HEADER, PREVIOUS, DATABASE, *(DATABASE + ending for ending in DATABASE_COMPANIONS))
    with readable(folder):
        return any((folder / name).exists() for name in names)


def waiting_database(folder: Path, header: Header) -> Path | None:
    """Return the database that still waits aside, where the last step of making or replacing was cut short.

    vault.json is moved into place first; the database that then still waits carries the salt it names, and
    the one in place, if any, does not.
    """
    waiting, in_place = folder / UNFINISHED / DATABASE, folder / DATABASE
    if not waiting.exists() or salt_of(waiting) != header.salt:
        return None
    return None if in_place.exists() and salt_of(in_place) == header.salt else waiting


def salt_of(database: Path) -> bytes:
    """Return the salt that a database file begins with; fewer bytes where it is cut off. Raises OSError."""
    try:
        with database.open("rb") as stream:
            return stream.read(SALT_BYTES)
    except OSError as error:
        if error.errno == errno.EIO:  # a bad place on the disk is damage; whoever opens the file says so
            return b""
        raise


def _database(folder: Path, header: Header) -> tuple[Condition, DiaryError | None]:
    path = waiting_database(folder, header) or folder / DATABASE
    if not path.exists():
        return Condition.DATABASE_MISSING, DatabaseMissing(folder=str(folder))
    if path.stat().st_size == 0:
        return Condition.DATABASE_EMPTY, DatabaseEmpty(folder=str(folder))
    return Condition.LOCKED, None
