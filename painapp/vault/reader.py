"""The reading half of the diary: frozen entries by day, by id, and what a person wrote lately."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from painapp.domain.entries import DAY_TYPES, ENTRY_TYPES, Entry, entry_type
from painapp.domain.fields import OWN
from painapp.domain.settings import Safekeeping, Settings
from painapp.vault import queries
from painapp.vault.rows import Kept, entry_of, instant_text, kept_of, value_of
from painapp.vault.settings_store import read_settings
from painapp.vault.versions import Version, read_versions

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime
    from uuid import UUID

    from painapp.domain.ports import Clock
    from painapp.domain.searching import Sought
    from painapp.vault.connection import Connection
    from painapp.vault.finding import Hits

_E = TypeVar("_E", bound=Entry)

KEPT_AFTER_REMOVAL = timedelta(days=30)
_LATELY = 300
"""How many of the newest entries of a kind are looked at for words that no index has."""
_ORDER = {kind: place for place, kind in enumerate(ENTRY_TYPES)}


class Removed(NamedTuple):
    """A removed entry that can still be brought back, and when it was removed."""

    entry: Entry
    removed_at: datetime


class DiaryReader:
    """Reads entries. Removed entries are left out everywhere but in `removed`.

    Every method may raise DiaryDamaged (a page of the file does not read) or DiaryClosed (locked).
    """

    def __init__(self, connection: Connection, clock: Clock) -> None:
        """Read through `connection`."""
        self._connection = connection
        self._clock = clock
        self._settings: Settings | None = None

    @property
    def settings(self) -> Settings:
        """The person's settings."""
        if self._settings is None:
            self._settings = read_settings(self._connection, Settings())
        return self._settings

    @property
    def safekeeping(self) -> Safekeeping:
        """What was done to keep the diary safe."""
        return read_settings(self._connection, Safekeeping())

    def entry(self, entry_id: UUID) -> Entry | None:
        """Return an entry, or None when it is not in the diary or is removed."""
        kept = self._find(entry_id)
        return kept.entry if kept is not None and kept.removed_at is None else None

    def day(self, day: date) -> tuple[Entry, ...]:
        """Return the entries of a day: without a time first, then by time described, kind, written."""
        return self.between(day, day)

    def between(
        self, first: date, last: date, kinds: Iterable[type[Entry]] | None = None
    ) -> tuple[Entry, ...]:
        """Return the entries of the days `first` to `last` (both counted), day by day, each as in `day`.

        `kinds` names the kinds wanted; None is all that tell of a day.
        """
        found: list[Entry] = []
        for kind in DAY_TYPES if kinds is None else kinds:
            found += self._of_days(kind, first, last)
        return tuple(sorted(found, key=self._place))

    def all_of(self, kind: type[_E]) -> tuple[_E, ...]:
        """Return every entry of a kind, in the order of `between`. For kinds of which there are few."""
        return self._sorted(kind, self._connection.rows(queries.all_entries(kind)))

    def periods(self, kind: type[_E], first: date, last: date) -> tuple[_E, ...]:
        """Return the entries of a kind with a last day that cover a day from `first` to `last`.

        One that goes on still covers every day from its first.
        """
        days = {"first": first.isoformat(), "last": last.isoformat()}
        return self._sorted(kind, self._connection.rows(queries.periods_touching(kind), **days))

    def last_said(self, kind: type[Entry], field: str, *, but: UUID | None = None) -> Any:
        """Return a field's value in the newest entry of a kind where it says something, else its empty one.

        The entry `but` is passed over: the one that is being written.
        """
        rows = self._connection.rows(queries.last_said(kind, field), for_id=str(but))
        return value_of(kind, field, rows[0][0] if rows else None)

    def latest(self, kind: type[_E], on: date | None = None) -> _E | None:
        """Return the last entry of a kind by day and time described; with `on`, the last of that day."""
        if on is None:
            newest: str | None = self._connection.rows(queries.newest_day(kind))[0][0]
            if newest is None:
                return None
            on = date.fromisoformat(newest)
        found = self._of_days(kind, on, on)
        return max(found, key=self._place) if found else None

    def count(self) -> int:
        """Return how many entries tell of a day; takes the longer, the more there are."""
        return sum(count for (count,) in self._connection.rows(queries.counts()))

    def holds(self, many: int) -> bool:
        """Tell whether at least so many entries tell of a day, as quickly however many there are."""
        return self._connection.rows(queries.some(), most=many)[0][0] >= many

    def first_day(self) -> date | None:
        """Return the first day described, or None in an empty diary."""
        days = [day for (day,) in self._connection.rows(queries.first_days()) if day is not None]
        return date.fromisoformat(min(days)) if days else None

    def versions(self, entry_id: UUID) -> tuple[Version, ...]:
        """Return every version of an entry, oldest first; the last is the entry as it stands."""
        kept = self._find(entry_id)
        return read_versions(self._connection, kept, self._clock.now()) if kept is not None else ()

    def removed(self) -> tuple[Removed, ...]:
        """Return what was removed in the last 30 days, the last removed first."""
        since = instant_text(self._clock.now() - KEPT_AFTER_REMOVAL)
        found = [
            kept_of(kind, row)
            for kind in ENTRY_TYPES
            for row in self._connection.rows(queries.removed_entries(kind), before=since)
        ]
        removed = [Removed(kept.entry, kept.removed_at) for kept in found if kept.removed_at is not None]
        return tuple(sorted(removed, key=lambda one: one.removed_at, reverse=True))

    def own_picks(self, kind: type[Entry], field: str, limit: int) -> tuple[str, ...]:
        """Return up to `limit` picks in the person's own words of a field, the last used first.

        Fields with the same choices share them: what set a flare-up off is offered in a check-in too.
        """
        from painapp.vault.own_words import own_words

        words = own_words(self._connection, kind, field, limit)
        if words is not None:
            return words
        picks = (pick for text in self._recent(kind, field) for pick in json.loads(text))
        return _first_different((pick for pick in picks if pick.startswith(OWN)), limit)

    def own_lines(self, kind: type[Entry], field: str, limit: int) -> tuple[str, ...]:
        """Return up to `limit` different lines of a field, or own words of a choice, the last used first."""
        from painapp.vault.own_words import own_words

        words = own_words(self._connection, kind, field, limit)
        return words if words is not None else _first_different(self._recent(kind, field), limit)

    def search(self, sought: Sought, limit: int = 50, after: int | None = None) -> Hits:
        """Return up to `limit` entries that fit, newest first; `after` goes on from `Hits.next`."""
        from painapp.vault.finding import search

        return search(self._connection, sought, limit, after)

    def _recent(self, kind: type[Entry], field: str) -> list[str]:
        rows = self._connection.rows(queries.recent_values(kind, field), most=_LATELY)
        return [value for (value,) in rows if value is not None]

    def _of_days(self, kind: type[_E], first: date, last: date) -> list[_E]:
        rows = self._connection.rows(
            queries.entries_between(kind), first=first.isoformat(), last=last.isoformat()
        )
        return cast("list[_E]", [entry_of(kind, row) for row in rows])

    def _find(self, entry_id: UUID, likely: type[Entry] | None = None) -> Kept | None:
        """Return an entry as it is kept, whatever its kind and removed or not; one of a `likely` kind sooner.

        To learn the kind, the tables of all kinds are asked.
        """
        if likely is not None:
            for row in self._connection.rows(queries.entry_by_id(likely), for_id=str(entry_id)):
                return kept_of(likely, row)
        for (name,) in self._connection.rows(queries.kinds_with(), for_id=str(entry_id)):
            kind = entry_type(name)
            return kept_of(kind, self._connection.rows(queries.entry_by_id(kind), for_id=str(entry_id))[0])
        return None

    def _sorted(self, kind: type[_E], rows: Iterable[Sequence[Any]]) -> tuple[_E, ...]:
        return tuple(sorted((cast("_E", entry_of(kind, row)) for row in rows), key=self._place))

    def _place(self, entry: Entry) -> tuple[date, bool, int, int, datetime]:
        """Where an entry stands: a diary day runs from the day start, so 01:30 comes after 23:00.

        By the instant, not by what a clock showed: that shows an hour twice when summer time ends, and an
        earlier one after a flight to the west.
        """
        seconds = 0
        if entry.at is not None:
            start, clock = self.settings.day_start, entry.at.clock
            since_start = (clock.hour - start.hour) * 60 + clock.minute - start.minute
            seconds = (since_start % (24 * 60) - entry.at.offset_minutes) * 60 + clock.second
        return entry.day, entry.at is not None, seconds, _ORDER[type(entry)], entry.written.at


def _first_different(values: Iterable[str], limit: int) -> tuple[str, ...]:
    return tuple(list(dict.fromkeys(values))[:limit])
