"""Salvage: every row that still reads of a damaged diary, in a new whole file that takes its place.

    saved = salvage(folder, data_key, clock, progress)   # on a worker; the diary closed
    put_in_place(saved)                                   # on the UI thread
    open_vault(folder, data_key, …)

The damaged files are only read, and then kept in a folder beside the new one. Nothing of what is read
touches the disk in plain text.
"""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from painapp.domain.moments import local_now
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.vault.errors import DatabaseMissing, DiaryDamaged, DiaryError, NewerDiary
from painapp.vault.files import readable
from painapp.vault.header import trusted_header
from painapp.vault.layout import DATABASE, SALT_BYTES, SCHEMA
from painapp.vault.making import finish_making
from painapp.vault.mark import has_strange_log, read_mark
from painapp.vault.replacing import (
    Staged,
    check_whole,
    discard_staged,
    new_header,
    open_staged,
    seal_staged,
    stage_database,
    swap_in,
)
from painapp.vault.salvage.entries import content_of
from painapp.vault.salvage.image import Image
from painapp.vault.salvage.pages import PAGE_BYTES, PageCipher
from painapp.vault.salvage.reading import patient_reader
from painapp.vault.salvage.rows import gather
from painapp.vault.statements import Prepared

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from painapp.domain.ports import Clock
    from painapp.vault.connection import Connection
    from painapp.vault.header import Header
    from painapp.vault.salvage.entries import Content
    from painapp.vault.salvage.rows import Gathered, Rows

    Progress = Callable[[float], None]

DAMAGED = "damaged"
"""What the name of a folder with damaged files starts with; day and time follow."""
_COUNTER = "commit_count"


class NothingToSalvage(DiaryError):  # noqa: N818 - named after what happened, as in `errors`
    """The key is right, and not one entry could be read from the file."""

    happened = QT_TRANSLATE_NOOP("Vault", "Nothing could be read from the damaged diary file.")
    safe = QT_TRANSLATE_NOOP("Vault", "Nothing has been changed, and no new diary was made in its place.")
    next_step = QT_TRANSLATE_NOOP("Vault", "If you have a backup, restore that.")


class Salvage(NamedTuple):
    """What was read, verified and laid ready; `put_in_place` lets it count.

    `entries`, `removed`, `versions` and `older` are as in `Content`. `lost_pages` of the file's pages (4 KB
    each) could not be read. `damaged` is the folder that will keep the damaged files.
    """

    staged: Staged
    entries: int
    removed: int
    versions: int
    older: int
    lost_pages: int
    first_day: date | None
    last_day: date | None
    damaged: Path


def salvage(folder: Path, data_key: bytes, clock: Clock, progress: Progress) -> Salvage:
    """Read what reads of the diary in `folder`, which must be closed, and lay a new file with it ready.

    `progress` is told a share from 0 to 1 now and then; where it raises, what was begun is removed and the
    exception goes on. The damaged files are left as they are. Raises NothingToSalvage where no entry could
    be read, DatabaseMissing, NewerDiary, HeaderMissing, HeaderDamaged, FolderUnreadable, DiskFull,
    ReadOnlyDiary or CouldNotSave.
    """
    header = trusted_header(folder, data_key).header
    finish_making(folder, header)
    gathered = _gathered(folder, data_key, header, lambda share: progress(share * 0.5))
    content = content_of(gathered.rows, gathered.schema)
    if not content.entries and not content.removed:
        raise NothingToSalvage(folder=str(folder))
    progress(0.6)
    try:
        staged = _staged(folder, data_key, header, content.rows, lambda share: progress(0.6 + share * 0.4))
    except BaseException:
        discard_staged(folder)
        raise
    damaged = _name_for_damaged(folder, clock)
    return _described(staged, content, gathered, damaged)


def put_in_place(saved: Salvage) -> None:
    """Let what was salvaged be the diary, and keep the damaged files beside it. Raises as `swap_in`."""
    staged = saved.staged
    swap_in(staged.folder, staged.data_key, keep_replaced_in=saved.damaged.name)


def _gathered(folder: Path, data_key: bytes, header: Header, progress: Progress) -> Gathered:
    path = folder / DATABASE
    with readable(folder), ExitStack() as open_files:
        if not path.exists():
            raise DatabaseMissing(folder=str(folder))
        database = open_files.enter_context(patient_reader(path))
        frames = path.with_name(DATABASE + "-wal")
        wal = open_files.enter_context(patient_reader(frames)) if frames.exists() else None
        apart = has_strange_log(folder, header.vault_id)
        image = Image(database, wal, _cipher(database, data_key, header.salt), apart=apart)
        gathered = gather(image, header.schema, progress)
    if gathered.schema > SCHEMA:
        raise NewerDiary(version=header.app_version)
    return gathered


def _cipher(database: BinaryIO, data_key: bytes, salt: bytes) -> PageCipher:
    """Return what opens the pages: by the salt of vault.json or, where it opens none, the file's own."""
    database.seek(0)
    for one in (salt, database.read(SALT_BYTES)):
        cipher = PageCipher(data_key, one.ljust(SALT_BYTES, b"\0"))
        if _opens_any(database, cipher):
            return cipher
    return PageCipher(data_key, salt)


def _opens_any(database: BinaryIO, cipher: PageCipher) -> bool:
    database.seek(0)
    number = 0
    while page := database.read(PAGE_BYTES):
        number += 1
        if cipher.is_genuine(number, page):
            return True
    return False


def _staged(folder: Path, data_key: bytes, older: Header, rows: Rows, progress: Progress) -> Staged:
    """Write the rows into a new file aside, and read them back from it."""
    header = new_header(older)
    # More than the damaged file can have had, whatever of it is lost: no copy of it may look up to date.
    count = max(_commit_count(rows), read_mark(folder, older.vault_id).commits) + 1
    connection = stage_database(folder, data_key, header)
    try:
        with connection.writing():
            for share, table in enumerate(rows):
                progress(share / len(rows) * 0.5)
                _fill(connection, table, rows)
    except BaseException:
        connection.close()
        raise
    seal_staged(connection, header, data_key, commit_count=count)
    progress(0.6)
    with open_staged(folder, data_key) as connection:
        check_whole(connection)
        progress(0.9)
        _compare(connection, rows)
    return Staged(folder, data_key, count)


def _fill(connection: Connection, table: str, rows: Rows) -> None:
    if not rows[table]:
        return
    names = tuple(rows[table][0])
    places = ", ".join("?" * len(names))
    sql = f"INSERT OR REPLACE INTO {table} ({', '.join(names)}) VALUES ({places})"  # noqa: S608 - names of ours
    connection.run_many(Prepared(sql, names, {}), rows[table])


def _compare(connection: Connection, rows: Rows) -> None:
    """Read everything back. Raises DiaryDamaged where it is not just what was written."""
    for table, some in rows.items():
        if table == _COUNTER:
            continue
        names = ", ".join(some[0]) if some else "*"
        read = connection.send(f"SELECT {names} FROM {table}")  # noqa: S608 - names of ours
        if len(read) != len(some) or set(read) != {tuple(row.values()) for row in some}:
            raise DiaryDamaged(folder=str(connection.folder))


def _commit_count(rows: Rows) -> int:
    return max((count for row in rows[_COUNTER] if isinstance(count := row["count"], int)), default=0)


def _name_for_damaged(folder: Path, clock: Clock) -> Path:
    """Return a folder beside the diary that is not there yet, named after the time of day."""
    name = f"{DAMAGED} {local_now(clock):%Y-%m-%d %H%M}"
    path, number = folder / name, 1
    while path.exists():
        number += 1
        path = folder / f"{name} {number}"
    return path


def _described(staged: Staged, content: Content, gathered: Gathered, damaged: Path) -> Salvage:
    return Salvage(
        staged,
        content.entries,
        content.removed,
        content.versions,
        content.older,
        gathered.lost_pages,
        content.first_day,
        content.last_day,
        damaged,
    )
