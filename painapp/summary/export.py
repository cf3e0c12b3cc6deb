"""Writes a summary to a file: whole, or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP, Words
from painapp.vault.files import sync_folder

if TYPE_CHECKING:
    from painapp.domain.daily import Period
    from painapp.domain.ports import Language


class ExportError(ExpectedError):
    """The file could not be written; a file that stood there before is unchanged."""

    safe = QT_TRANSLATE_NOOP("Export", "Your diary is safe, and no half-written file was left behind.")
    next_step = QT_TRANSLATE_NOOP("Export", "Choose another folder, and save it there.")


def file_name(period: Period, language: Language) -> str:
    """Return a name that says nothing of pain: "Summary 2026-10-29 to 2026-11-22.pdf"."""
    name = language.text(_FILE_NAME, first=period.first.isoformat(), last=period.last.isoformat())
    # A translation must not turn into a folder.
    return f"{name.replace('/', '-').replace(os.sep, '-')}.pdf"


def write_whole(content: bytes, out: Path) -> None:
    """Put `content` at `out` in one step; until then what stood there stays. Raises ExportError.

    The file is readable by its owner alone until they share it.
    """
    out = Path(os.path.realpath(out))
    try:
        _write(content, out)
    except OSError as error:
        raise ExportError(_words_for(error, out), folder=str(out.parent), file=out.name) from error


def _write(content: bytes, out: Path) -> None:
    handle, name = tempfile.mkstemp(prefix=".summary-", suffix=".part", dir=out.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(out)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise
    with suppress(OSError):  # the file is whole; that its name outlasts a power cut too is a courtesy
        sync_folder(out.parent)


def _words_for(error: OSError, out: Path) -> Words:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return _NO_SPACE
    if error.errno == errno.EROFS or isinstance(error, PermissionError):
        return _NOT_ALLOWED
    if isinstance(error, IsADirectoryError):
        return _IS_A_FOLDER
    if error.errno == errno.ENAMETOOLONG:
        return _NAME_TOO_LONG
    return _NO_FOLDER if not out.parent.is_dir() else _FAILED


_FILE_NAME = QT_TRANSLATE_NOOP("Export", "Summary {first} to {last}")
_NO_FOLDER = QT_TRANSLATE_NOOP("Export", "The folder {folder} is not there.")
_NOT_ALLOWED = QT_TRANSLATE_NOOP(
    "Export", "Nothing may be saved in the folder {folder}, or {file} is in use."
)
_NO_SPACE = QT_TRANSLATE_NOOP("Export", "There is no space left for the file in {folder}.")
_IS_A_FOLDER = QT_TRANSLATE_NOOP("Export", "{file} is the name of a folder there.")
_NAME_TOO_LONG = QT_TRANSLATE_NOOP("Export", "That name is too long for a file.")
_FAILED = QT_TRANSLATE_NOOP("Export", "The file could not be written to {folder}.")
