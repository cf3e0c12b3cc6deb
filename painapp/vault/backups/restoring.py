"""Restoring a backup: what would change, and staging the diary that comes of it. All for a worker.

Nothing here touches the diary in place: a `Staged` is given to `Vault.replace_by`, which swaps it in. A
backup of the diary as it is has to be made before that.
"""

from __future__ import annotations

import json
from contextlib import contextmanager, suppress
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from painapp.vault import queries
from painapp.vault.backups.content import one_view, read_facts
from painapp.vault.backups.errors import NOTHING_RESTORED, RestoreNotSound
from painapp.vault.backups.making import share_of, untold
from painapp.vault.backups.merging import merged_states
from painapp.vault.backups.opening import unpacked
from painapp.vault.backups.states import hash_of_state, read_state, write_state
from painapp.vault.errors import DiaryDamaged, DiaryError, safe_is
from painapp.vault.layout import FILLED
from painapp.vault.replacing import (
    Staged,
    check_whole,
    discard_staged,
    new_header,
    open_staged,
    seal_staged,
    stage_database,
)
from painapp.vault.settings_store import OF_THIS_COMPUTER

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping
    from pathlib import Path

    from painapp.vault.backups.content import Facts
    from painapp.vault.backups.making import Told
    from painapp.vault.backups.merging import State
    from painapp.vault.backups.opening import Contents
    from painapp.vault.connection import Connection
    from painapp.vault.header import Header
    from painapp.vault.vault import Source, Vault


class RestorePreview(NamedTuple):
    """What a backup holds beside the diary, in entries.

    `removed_here` are in the backup and were removed from the diary: merging leaves them out, replacing
    brings them back. `other_diary` tells that the backup is of another diary than this one.
    """

    only_in_backup: int
    only_here: int
    differ: int
    same: int
    removed_here: int
    first_day: date | None
    last_day: date | None
    other_diary: bool = False


def preview(
    vault: Vault, contents: Contents, data_key: bytes, workspace: Path, told: Told = untold
) -> RestorePreview:
    """Compare a backup with the open diary. Raises what `opening.unpacked` and `Vault.source` raise."""
    with unpacked(contents, data_key, workspace, told) as backup, vault.source() as source:
        with one_view(source.connection):
            here = read_state(source.connection)
        found = compared(here, read_state(backup.connection))
        return found._replace(other_diary=contents.header.vault_id != source.header.vault_id)


def compared(here: State, there: State) -> RestorePreview:
    """Count how the entries of a backup (`there`) stand to those of the diary."""
    in_diary, in_backup = _present(here), _present(there)
    gone = {*here.tombstones, *here.entries} - set(in_diary)
    both = in_diary.keys() & in_backup.keys()
    same = sum(in_diary[entry_id] == in_backup[entry_id] for entry_id in both)
    removed_here = len(in_backup.keys() & gone)
    days = [date.fromisoformat(json.loads(one)["day"]) for one in in_backup.values()]
    return RestorePreview(
        only_in_backup=len(in_backup) - len(both) - removed_here,
        only_here=len(in_diary) - len(both),
        differ=len(both) - same,
        same=same,
        removed_here=removed_here,
        first_day=min(days, default=None),
        last_day=max(days, default=None),
    )


def stage_merge(
    vault: Vault, contents: Contents, data_key: bytes, workspace: Path, told: Told = untold
) -> Staged:
    """Stage the open diary with the backup's entries merged into it; settings and ways in stay as they are.

    Raises what `opening.unpacked` raises, RestoreNotSound, DiaryClosed, DiskFull, ReadOnlyDiary or
    CouldNotSave; then nothing is staged.
    """
    half = share_of(told, 0.0, 0.4)
    with (
        safe_is(NOTHING_RESTORED),
        unpacked(contents, data_key, workspace, half) as backup,
        vault.source() as source,
    ):
        return merge_from(backup.connection, vault.folder, source, share_of(told, 0.4, 1.0))


def merge_from(other: Connection, folder: Path, source: Source, told: Told) -> Staged:
    """Stage the diary of `source` in `folder` with the entries of `other` merged in; as `stage_merge`."""
    header = new_header(source.header)
    with staging(folder, header, source.data_key) as target:
        with one_view(source.connection):
            count = read_facts(source.connection).commit_count
            before = read_state(source.connection)
            source.connection.copy_to(target, share_of(told, 0.0, 0.5))
        after = merged_states(before, read_state(other))
        told(0.7)
        with target.writing():
            write_state(target, before, after, other)
        seal_staged(target, header, source.data_key, count)
        expected = (hash_of_state(after), _counts(after))
        _check(folder, source.data_key, lambda facts: (facts.content_hash, _counted(facts)) == expected)
        told(1.0)
    return Staged(folder, source.data_key, count, source.header.slots)


def stage_replace(
    vault: Vault, contents: Contents, data_key: bytes, workspace: Path, told: Told = untold
) -> Staged:
    """Stage the backup's content in place of the open diary's; its ways in and this computer's settings stay.

    Raises as `stage_merge`.
    """
    half = share_of(told, 0.0, 0.4)
    with (
        safe_is(NOTHING_RESTORED),
        unpacked(contents, data_key, workspace, half) as backup,
        vault.source() as source,
    ):
        header, folder = new_header(source.header), vault.folder
        with one_view(source.connection):
            count = source.connection.rows(queries.commit_count())[0][0]
            settings = dict(source.connection.rows(queries.all_settings()))
        with staging(folder, header, source.data_key) as target:
            backup.connection.copy_to(target, share_of(told, 0.4, 0.9))
            with target.writing():
                clear_drafts(target)
                _keep_settings(target, settings)
            seal_staged(target, header, source.data_key, count)
            check_same(folder, source.data_key, backup.facts)
            told(1.0)
        return Staged(folder, source.data_key, count, source.header.slots)


def check_same(folder: Path, data_key: bytes, expected: Facts) -> None:
    """Check that what is staged is whole and says what a backup says. Raises RestoreNotSound."""
    aside = {"setting", "draft", *FILLED}

    def fits(facts: Facts) -> bool:
        rows = (
            {name: count for name, count in one.rows.items() if name not in aside}
            for one in (facts, expected)
        )
        return facts.content_hash == expected.content_hash and next(rows) == next(rows)

    _check(folder, data_key, fits)


def clear_drafts(target: Connection) -> None:
    """Forget what was half typed when the backup was made, within a transaction of the caller."""
    target.send("DELETE FROM draft")


@contextmanager
def staging(folder: Path, header: Header, data_key: bytes) -> Generator[Connection]:
    """Give an empty staged database; whatever goes wrong before the end, nothing stays staged."""
    target = stage_database(folder, data_key, header)
    try:
        yield target
    except BaseException:
        with suppress(DiaryError):
            target.close()
        discard_staged(folder)
        raise


def _keep_settings(target: Connection, settings: Mapping[str, str]) -> None:
    """Let the settings of this computer be as they are here, also those that nobody has chosen yet."""
    names = ", ".join(f"'{name}'" for name in OF_THIS_COMPUTER)
    target.send(f"DELETE FROM setting WHERE key IN ({names})")  # noqa: S608 - names of our own
    target.run_many(
        queries.write_setting(),
        [{"key": key, "value": settings[key]} for key in OF_THIS_COMPUTER if key in settings],
    )


def _check(folder: Path, data_key: bytes, fits: Callable[[Facts], bool]) -> None:
    try:
        with open_staged(folder, data_key) as staged:
            check_whole(staged)
            sound = fits(read_facts(staged))
    except DiaryDamaged as error:
        raise RestoreNotSound from error
    if not sound:
        raise RestoreNotSound


def _counts(state: State) -> tuple[int, int, int]:
    earlier = sum(len(one.versions) - 1 for one in state.entries.values())
    return len(state.entries), earlier, len(state.tombstones)


def _counted(facts: Facts) -> tuple[int, int, int]:
    rows = dict(facts.rows)
    entries = sum(rows[kind.replace("-", "_")] for kind in facts.entries)
    return entries, rows["entry_version"], rows["tombstone"]


def _present(state: State) -> dict[str, str]:
    return {
        entry_id: one.stands.snapshot for entry_id, one in state.entries.items() if one.removed_at is None
    }
