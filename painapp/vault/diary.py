"""The diary: every write is one transaction, told to whoever shows diary data, and can be undone."""

from __future__ import annotations

from contextlib import ExitStack, suppress
from dataclasses import replace
from datetime import UTC
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from painapp.domain.changes import Changes
from painapp.domain.entries import ENTRY_TYPES, Entry, entry_type, same_content
from painapp.vault import queries
from painapp.vault.drafts import read_drafts, replace_drafts
from painapp.vault.errors import EntryChanged, EntryGone, NotSaved
from painapp.vault.reader import KEPT_AFTER_REMOVAL, DiaryReader
from painapp.vault.rows import instant_text
from painapp.vault.settings_store import write_settings
from painapp.vault.undo import Did, Step, Undone, UndoStack, undone
from painapp.vault.versions import first_version, save_version

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date, datetime
    from uuid import UUID

    from painapp.domain.ports import Clock
    from painapp.domain.searching import Sought
    from painapp.domain.settings import Safekeeping, Settings
    from painapp.vault.connection import Connection
    from painapp.vault.finding import Hits
    from painapp.vault.rows import Kept

_E = TypeVar("_E", bound=Entry)
_BATCH = 1000


class Diary(DiaryReader):
    """Reads and writes entries on the thread that opened the vault.

    A write returns after it is safe on the disk, and only then are listeners told. One that fails raises
    DiskFull, ReadOnlyDiary, CouldNotSave, DiaryBusy, DiaryDamaged or DiaryClosed and leaves everything,
    the undo stack too, as it was.
    """

    def __init__(self, connection: Connection, clock: Clock) -> None:
        """Work through `connection`; `clock` stamps versions and removals."""
        super().__init__(connection, clock)
        self._undo = UndoStack()
        self._listeners: list[Callable[[Changes], None]] = []

    # Writing

    def record(self, entry: _E) -> _E:
        """Save a new entry and return it; opens its first version."""
        self._write_first(entry)
        self._undo.push(Step(Did.RECORDED, before=None, after=entry))
        self._tell(entry)
        return entry

    def note(self, entry: _E) -> _E:
        """Save, new or changed, what nobody wrote on purpose, such as how far they read, and return it.

        As `record` and `edit`, but undo does not know of it, so that it takes back what was meant. Raises
        EntryGone for one that was removed.
        """
        kept = self._find(entry.id)
        if kept is None:
            self._write_first(entry)
        elif kept.removed_at is not None:
            raise EntryGone
        else:
            entry = replace(entry, written=kept.entry.written)
            if same_content(kept.entry, entry):
                return entry
            self._rewrite(kept, entry)
        self._tell(entry)
        return entry

    def edit(self, entry: _E) -> _E:
        """Save other values of an entry (same id) and return it as saved.

        It goes into the open version, or opens the next one when that is closed or ten minutes old. When
        it was first written stays as it was. The same values again change nothing. Raises EntryGone.
        """
        kept = self._find(entry.id, type(entry))
        if kept is None or kept.removed_at is not None:
            raise EntryGone
        before = kept.entry
        if type(before) is not type(entry):
            raise TypeError("an entry stays of its kind")
        entry = replace(entry, written=before.written)
        if same_content(before, entry):
            return entry
        version = self._rewrite(kept, entry)
        self._undo.push(Step(Did.EDITED, before, entry, version))
        self._tell(before, entry)
        return entry

    def close_version(self, entry_id: UUID) -> None:
        """Close the open version: the form of the entry was left. Nothing happens where none is open."""
        kept = self._find(entry_id)
        if kept is None or kept.closed:
            return
        with self._connection.writing():
            self._connection.run(queries.close_version(type(kept.entry)), {"for_id": str(entry_id)})

    def close_versions(self) -> None:
        """Close every open version: another diary is made ready, and this one is not to move on meanwhile."""
        with self._connection.writing():
            for kind in ENTRY_TYPES:
                self._connection.run(queries.close_versions(kind), {})

    def remove(self, entry_id: UUID) -> None:
        """Take an entry out of the diary; it can be brought back for 30 days. Raises EntryGone."""
        entry = self.entry(entry_id)
        if entry is None:
            raise EntryGone
        self._take_out(entry)
        self._undo.push(Step(Did.REMOVED, before=entry, after=None))
        self._tell(entry)

    def bring_back(self, entry_id: UUID) -> Entry:
        """Put a removed entry back and return it. Raises EntryGone when it is not among the removed."""
        kept = self._find(entry_id)
        if kept is None or kept.removed_at is None:
            raise EntryGone
        entry = kept.entry
        self._put_back(entry)
        self._undo.push(Step(Did.BROUGHT_BACK, before=None, after=entry))
        self._tell(entry)
        return entry

    def remove_for_good(self, entry_id: UUID) -> None:
        """Delete an entry, removed or not, with all its versions. Cannot be undone. Raises EntryGone."""
        kept = self._find(entry_id)
        if kept is None:
            raise EntryGone
        with self._connection.writing():
            self._delete_row(type(kept.entry), str(entry_id))
        self._undo.forget(entry_id)
        self._tell(kept.entry)

    def purge_removed(self) -> int:
        """Delete for good what was removed more than 30 days ago; return how many entries that were."""
        before = instant_text(self._now() - KEPT_AFTER_REMOVAL)
        rows = self._connection.rows(queries.long_removed(), before=before)
        if rows:
            with self._connection.writing():
                for kind, entry_id in rows:
                    self._delete_row(entry_type(kind), entry_id)
        return len(rows)

    def record_all(self, entries: Iterable[Entry]) -> int:
        """Save many new entries at once, all or none, without undo; return how many.

        Their versions are closed and stamped with the time each entry was written. For the demo and for
        imports. Listeners are told once.
        """
        from painapp.vault.finding import put_in_what_is_due

        kinds: set[str] = set()
        days: set[date] = set()
        count = 0
        waiting = iter(entries)
        with self._connection.writing():
            while batch := list(islice(waiting, _BATCH)):
                self._insert(batch)
                kinds |= {entry.KIND for entry in batch}
                days |= {entry.day for entry in batch}
                count += len(batch)
            put_in_what_is_due(self._connection)
        self._announce(Changes(frozenset(kinds), frozenset(days)))
        return count

    def save_settings(self, settings: Settings) -> None:
        """Save the person's settings."""
        with self._connection.writing():
            write_settings(self._connection, settings)
        self._settings = settings
        self._announce(Changes(settings=True))

    def save_safekeeping(self, safekeeping: Safekeeping) -> None:
        """Save what was done to keep the diary safe. Nobody is told: no room shows it."""
        with self._connection.writing():
            write_settings(self._connection, safekeeping)

    # Searching

    def search(self, sought: Sought, limit: int = 50, after: int | None = None) -> Hits:
        """Return as `DiaryReader.search`, with what was written a moment ago."""
        self.bring_up_to_date()
        return super().search(sought, limit, after)

    def bring_up_to_date(self) -> None:
        """Let the index hold what was written since. Where nothing can be written it is found as it was."""
        from painapp.vault.finding import bring_up_to_date

        with suppress(NotSaved):
            bring_up_to_date(self._connection)

    # Drafts

    def drafts(self) -> dict[str, str]:
        """Return what was half typed when the diary was closed last: place → snapshot."""
        return read_drafts(self._connection)

    def keep_drafts(self, drafts: Mapping[str, str]) -> None:
        """Keep what is half typed, in place of what was kept before; an empty mapping drops all.

        Nobody is told, and undo does not know of it.
        """
        replace_drafts(self._connection, drafts, self._now())

    # Undo

    @property
    def last_changed(self) -> UUID | None:
        """The entry whose newest change `undo` would take back, or None when there is nothing to undo."""
        newest = self._undo.newest
        return newest.subject.id if newest else None

    def undo(self) -> Undone | None:
        """Take back the newest change of this session, by a new change; None when there is none.

        Raises EntryChanged when the entry is no longer as that change left it; the change is then left
        as it is and forgotten, so that earlier ones can be undone. A failed write keeps it to try again.
        """
        step = self._undo.newest
        if step is None:
            return None
        kept = self._find(step.subject.id)
        if kept is None or not _is_as_left(step, kept):
            self._undo.drop_newest()
            raise EntryChanged
        if step.before is None:
            self._take_out(step.subject)
        elif step.after is None:
            self._put_back(step.before)
        else:
            self._rewrite(kept, step.before)
        self._undo.drop_newest()
        self._tell(*(entry for entry in (step.before, step.after) if entry is not None))
        return undone(step)

    # Telling

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Call `listener` after each commit with what it touched, on this thread; return how to stop."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def _tell(self, *entries: Entry) -> None:
        kinds = frozenset(entry.KIND for entry in entries)
        self._announce(Changes(kinds, frozenset(entry.day for entry in entries)))

    def _announce(self, changes: Changes) -> None:
        # Everyone is told, even where one of them has a bug, which is raised once all have been.
        with ExitStack() as calls:
            for listener in reversed(self._listeners):
                calls.callback(listener, changes)

    # One transaction each

    def _write_first(self, entry: Entry) -> None:
        with self._connection.writing():
            self._connection.run(queries.insert_entry(type(entry)), first_version(entry, self._now()))

    def _rewrite(self, kept: Kept, entry: Entry) -> int:
        with self._connection.writing():
            return save_version(self._connection, kept, entry, self._now())

    def _take_out(self, entry: Entry) -> None:
        values = {"for_id": str(entry.id), "now": instant_text(self._now())}
        with self._connection.writing():
            self._connection.run(queries.remove_entry(type(entry)), values)

    def _put_back(self, entry: Entry) -> None:
        with self._connection.writing():
            self._connection.run(queries.bring_back_entry(type(entry)), {"for_id": str(entry.id)})

    def _insert(self, batch: list[Entry]) -> None:
        by_kind: dict[type[Entry], list[Entry]] = {}
        for entry in batch:
            by_kind.setdefault(type(entry), []).append(entry)
        for kind, entries in by_kind.items():
            rows = [first_version(entry, entry.written.at, closed=True) for entry in entries]
            self._connection.run_many(queries.insert_entry(kind), rows)

    def _delete_row(self, kind: type[Entry], entry_id: str) -> None:
        self._connection.run(queries.delete_entry(kind), {"for_id": entry_id})
        self._connection.run(queries.delete_versions(), {"for_id": entry_id})
        buried = {"entry_id": entry_id, "kind": kind.KIND, "buried_at": instant_text(self._now())}
        self._connection.run(queries.bury(), buried)

    def _now(self) -> datetime:
        return self._clock.now().astimezone(UTC)


def _is_as_left(step: Step, kept: Kept) -> bool:
    """Tell whether an entry is still as a change left it: the same values, in the diary or removed."""
    expected = step.after or step.subject
    return (kept.removed_at is None) == (step.after is not None) and same_content(kept.entry, expected)
