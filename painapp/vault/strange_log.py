"""What becomes of a log whose database another program has replaced after the app was killed.

SQLite would play it into whatever lies there now. It is taken away first, and what it holds is kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.vault.errors import CouldNotSave, DiaryDamaged
from painapp.vault.files import file_trouble, replace_file
from painapp.vault.layout import DATABASE, DATABASE_COMPANIONS
from painapp.vault.opening import close_database, open_copy
from painapp.vault.replacing import check_whole
from painapp.vault.watching import free_name

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.vault.header import Header


def keep_strange_log(folder: Path, data_key: bytes, header: Header) -> None:
    """Take the log away from the database, which stays as it is.

    Where both together make a whole diary, which they do when the log has every page that changed, that is
    kept beside it, to be merged; else the log itself. Raises DiskFull, ReadOnlyDiary or CouldNotSave.
    """
    log, memory = (folder / (DATABASE + ending) for ending in DATABASE_COMPANIONS)
    with file_trouble():
        if not _kept_together(folder, data_key, header, log):
            log.replace(free_name(folder, log.suffix))
        log.unlink(missing_ok=True)
        memory.unlink(missing_ok=True)


def _kept_together(folder: Path, data_key: bytes, header: Header, log: Path) -> bool:
    tried = None
    try:
        tried = open_copy(folder / DATABASE, data_key, header)
        check_whole(tried.connection)
        tried.connection.close()
        if tried.path.with_name(log.name).exists():
            raise CouldNotSave  # closing did not fold it in, so the file alone lacks what it holds
        replace_file(free_name(folder), tried.path.read_bytes())
    except DiaryDamaged:
        return False
    finally:
        if tried is not None:
            close_database(tried)
    return True
