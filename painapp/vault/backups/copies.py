"""Bringing in another copy of the diary that lies beside it, as a program that syncs folders leaves one."""

from __future__ import annotations

# ruff: noqa: N818 - each is named after what happened
import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.vault.backups.errors import NOTHING_RESTORED, BackupError, BackupNotSound
from painapp.vault.backups.making import check_sound, share_of, untold
from painapp.vault.backups.restoring import merge_from
from painapp.vault.backups.workspace import working_folder
from painapp.vault.connection import Connection
from painapp.vault.errors import DiaryDamaged, safe_is
from painapp.vault.files import file_trouble, sync_folder
from painapp.vault.layout import DATABASE, DATABASE_COMPANIONS, SCHEMA
from painapp.vault.migrations import migrate
from painapp.vault.states import salt_of

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from painapp.vault.backups.making import Told
    from painapp.vault.replacing import Staged
    from painapp.vault.vault import Vault

ASIDE = "brought together"
"""Folder beside the diary for copies whose entries are in it."""


class CopyDoesNotOpen(BackupError):
    """The other file is damaged, newer than this app, or no copy of this diary. `name` is in values."""

    happened = QT_TRANSLATE_NOOP("Backups", "The other file, {name}, does not open with your diary's key.")
    safe = QT_TRANSLATE_NOOP("Backups", "Your diary is as it was, and the other file has not been touched.")
    next_step = QT_TRANSLATE_NOOP(
        "Backups",
        "It may be damaged, from a newer PainApp, or not a copy of this diary. You can move it elsewhere.",
    )


def stage_merge_copy(vault: Vault, copy: Path, workspace: Path, told: Told = untold) -> Staged:
    """Stage the open diary with the entries of `copy`, another file with the same key, merged into it.

    For a worker. The copy is read from a private, encrypted copy of its own and stays as it is. Raises
    CopyDoesNotOpen, RestoreNotSound, DiaryClosed, DiskFull, ReadOnlyDiary or CouldNotSave; then nothing is
    staged.
    """
    with (
        safe_is(NOTHING_RESTORED),
        vault.source() as source,
        _opened_aside(copy, source.data_key, workspace) as other,
    ):
        told(0.2)
        return merge_from(other, vault.folder, source, share_of(told, 0.2, 1.0))


def put_aside(copy: Path) -> Path:
    """Move a copy, its log too, out of the way once its entries are in the diary; return where it lies now.

    Nothing is deleted. Raises DiskFull, ReadOnlyDiary or CouldNotSave.
    """
    with file_trouble():
        aside = copy.parent / ASIDE
        aside.mkdir(mode=0o700, exist_ok=True)
        number = 1
        while (place := aside / f"{copy.stem} {number}{copy.suffix}").exists():
            number += 1
        for ending in (*DATABASE_COMPANIONS, ""):
            part = copy.with_name(copy.name + ending)
            if part.exists():
                part.replace(place.with_name(place.name + ending))
        sync_folder(copy.parent)
    return place


@contextmanager
def _opened_aside(copy: Path, data_key: bytes, workspace: Path) -> Generator[Connection]:
    with file_trouble(), working_folder(workspace) as aside:
        for ending in ("", DATABASE_COMPANIONS[0]):
            part = copy.with_name(copy.name + ending)
            if part.exists():
                shutil.copyfile(part, aside / (DATABASE + ending))
        try:
            connection = Connection(aside / DATABASE, data_key, salt_of(copy), any_thread=True)
        except DiaryDamaged as error:
            raise CopyDoesNotOpen(name=copy.name) from error
        try:
            _whole_or_raise(connection, copy)
            yield connection
        finally:
            connection.close()


def _whole_or_raise(connection: Connection, copy: Path) -> None:
    try:
        check_sound(connection)
    except (DiaryDamaged, BackupNotSound) as error:
        raise CopyDoesNotOpen(name=copy.name) from error
    version = connection.user_version()
    if not 1 <= version <= SCHEMA:
        raise CopyDoesNotOpen(name=copy.name)
    if version < SCHEMA:
        migrate(connection)
