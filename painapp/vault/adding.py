"""Adds what another diary wrote out to the open one: staged aside by a worker, checked, and then swapped in.

An entry that is there already stays as it is, and so does what was removed for good here. A setting is taken
where nobody chose anything here.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from painapp.domain.entries import ENTRY_TYPES
from painapp.vault import queries
from painapp.vault.backups.content import one_view
from painapp.vault.backups.errors import RestoreNotSound
from painapp.vault.backups.json_rows import table_of
from painapp.vault.backups.making import share_of, untold
from painapp.vault.backups.restoring import clear_drafts, staging
from painapp.vault.errors import DiaryDamaged, safe_is
from painapp.vault.everything import hash_of_everything
from painapp.vault.replacing import Staged, check_whole, discard_staged, new_header, open_staged, seal_staged
from painapp.vault.rows import instant_text, row_of
from painapp.vault.settings_store import OF_THIS_COMPUTER, usual_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from painapp.domain.entries import Entry
    from painapp.domain.words import Words
    from painapp.vault.backups.making import Told
    from painapp.vault.connection import Connection
    from painapp.vault.vault import Vault

_AT_ONCE = 500


class Earlier(NamedTuple):
    """An earlier version of an entry, as canonical JSON of the schema it had, and when it was saved."""

    snapshot: str
    schema: int
    saved_at: datetime


class Brought(NamedTuple):
    """An entry to be added: with its earlier versions, oldest first, and how it was kept."""

    entry: Entry
    earlier: tuple[Earlier, ...]
    opened_at: datetime
    saved_at: datetime
    closed: bool
    removed_at: datetime | None


class Buried(NamedTuple):
    """What is left of an entry that was removed for good."""

    entry_id: str
    kind: str
    buried_at: datetime


class Setting(NamedTuple):
    """A setting by its name, and its value as JSON."""

    key: str
    value: str


class Added(NamedTuple):
    """What came of it: the diary that waits aside, how many entries are new in it, and how many stayed out.

    `there` were in the diary already, or removed from it for good. `content_hash` is that of everything.
    """

    staged: Staged
    new: int
    there: int
    content_hash: str


def stage_added(
    vault: Vault, brought: Iterator[Brought | Buried | Setting], nothing: Words, told: Told = untold
) -> Added:
    """Stage the open diary with what is brought added to it, on a worker.

    Whatever `brought` or `told` raises ends it, and nothing stays staged. Raises RestoreNotSound,
    DiaryClosed, DiskFull, ReadOnlyDiary or CouldNotSave too, with `nothing` as what is safe.
    """
    with safe_is(nothing), vault.source() as source:
        header = new_header(source.header)
        with staging(vault.folder, header, source.data_key) as target:
            with one_view(source.connection):
                count = source.connection.rows(queries.commit_count())[0][0]
                source.connection.copy_to(target, share_of(told, 0.0, 0.1))
            with target.writing():
                clear_drafts(target)
                adding = _Adding(target)
                adding.take(brought)
                expected = adding.many()
            told(0.7)
            seal_staged(target, header, source.data_key, count)
            told(0.9)
            staged = Staged(vault.folder, source.data_key, count, source.header.slots)
            content_hash = _check(staged, expected)
            told(1.0)
        return Added(staged, adding.new, adding.there, content_hash)


def leave(added: Added) -> None:
    """Let nothing stay staged: the diary is as it was."""
    discard_staged(added.staged.folder)


class _Adding:
    """Puts rows into a staged diary, within a transaction of the caller."""

    def __init__(self, target: Connection) -> None:
        self._target = target
        self._known = {
            one
            for kind in ENTRY_TYPES
            for (one,) in target.send(f"SELECT id FROM {table_of(kind)}")  # noqa: S608 - our own tables
        }
        self._gone = {one for one, *_ in target.rows(queries.tombstones())}
        self._chosen = dict(target.rows(queries.all_settings()))
        self.new = 0
        self.there = 0

    def many(self) -> int:
        """Count the entries there are now, those removed too."""
        tables = (table_of(kind) for kind in ENTRY_TYPES)
        return sum(self._target.send(f"SELECT count(*) FROM {one}")[0][0] for one in tables)  # noqa: S608

    def take(self, brought: Iterator[Brought | Buried | Setting]) -> None:
        """Add all that is not there."""
        while some := list(islice(brought, _AT_ONCE)):
            self._entries([one for one in some if isinstance(one, Brought)])
            for one in some:
                if isinstance(one, Buried):
                    self._bury(one)
                elif isinstance(one, Setting):
                    self._set(one)

    def _entries(self, some: list[Brought]) -> None:
        rows: dict[type[Entry], list[dict[str, Any]]] = {}
        versions: list[dict[str, Any]] = []
        for one in some:
            entry_id = str(one.entry.id)
            if entry_id in self._known or entry_id in self._gone:
                self.there += 1
                continue
            self._known.add(entry_id)
            self.new += 1
            rows.setdefault(type(one.entry), []).append(_row(one))
            versions += _versions(one)
        for kind, values in rows.items():
            self._target.run_many(queries.insert_entry(kind), values)
        self._target.run_many(queries.insert_version(), versions)

    def _bury(self, one: Buried) -> None:
        if one.entry_id not in self._known and one.entry_id not in self._gone:
            self._gone.add(one.entry_id)
            self._target.run(queries.bury(), one._asdict() | {"buried_at": instant_text(one.buried_at)})

    def _set(self, one: Setting) -> None:
        here = self._chosen.get(one.key)
        if one.key not in OF_THIS_COMPUTER and (here is None or here == usual_text(one.key)):
            self._target.run(queries.write_setting(), one._asdict())


def _row(one: Brought) -> dict[str, Any]:
    return row_of(one.entry) | {
        "version": len(one.earlier) + 1,
        "opened_at": instant_text(one.opened_at),
        "saved_at": instant_text(one.saved_at),
        "closed": int(one.closed),
        "removed_at": instant_text(one.removed_at) if one.removed_at is not None else None,
    }


def _versions(one: Brought) -> list[dict[str, Any]]:
    about = {"entry_id": str(one.entry.id), "kind": one.entry.KIND}
    return [
        about | earlier._asdict() | {"number": number, "saved_at": instant_text(earlier.saved_at)}
        for number, earlier in enumerate(one.earlier, start=1)
    ]


def _check(staged: Staged, expected: int) -> str:
    """Open what was staged, and return the hash of everything in it. Raises RestoreNotSound."""
    try:
        with open_staged(staged.folder, staged.data_key) as connection:
            check_whole(connection)
            tables = (table_of(kind) for kind in ENTRY_TYPES)
            many = sum(connection.send(f"SELECT count(*) FROM {one}")[0][0] for one in tables)  # noqa: S608
            if many != expected:
                raise RestoreNotSound
            return hash_of_everything(connection)
    except DiaryDamaged as error:
        raise RestoreNotSound from error
