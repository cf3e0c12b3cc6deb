"""Writes an entry that carries links: those alone say nothing, and go when what was asked is emptied."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from painapp.domain.canonical import values_from_plain, values_to_plain
from painapp.domain.fields import empty_value, fields_of, is_empty
from painapp.ui.editing import EntryWriter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from painapp.domain.entries import Entry
    from painapp.domain.moments import LocalTime
    from painapp.domain.ports import Clock
    from painapp.vault.diary import Diary


class LinkedWriter(EntryWriter):
    """An `EntryWriter` whose entry is kept for as long as one of the fields `kept_by` says something.

    `also` goes along with its first value: what it belongs to, its place. What is said before there is
    anything to keep waits for that.
    """

    def __init__(
        self,
        diary: Diary,
        clock: Clock,
        made: type[Entry],
        day: date,
        kept_by: Sequence[str],
        also: Mapping[str, Any] | None = None,
        *,
        timed: bool = False,
    ) -> None:
        super().__init__(diary, clock, made, day, timed=timed)
        self._kept_by = tuple(kept_by)
        self._also = dict(also or {})
        self._waiting: dict[str, Any] = {}

    @property
    def shown(self) -> Entry | None:
        """See EntryWriter; what waits is shown too."""
        shown = super().shown
        return replace(shown or self._blank(None), **self._waiting) if self._waiting else shown

    def take_up(self, entry: Entry | None) -> None:
        """See EntryWriter."""
        super().take_up(entry)
        self._waiting = {}

    def draft(self) -> dict[str, Any]:
        """See EntryWriter."""
        plain = {"also": self._also, "waiting": self._waiting}
        return super().draft() | {name: values_to_plain(self._made, one) for name, one in plain.items()}

    def resume(self, draft: dict[str, Any]) -> None:
        """See EntryWriter."""
        super().resume(draft)
        self._also = values_from_plain(self._made, draft["also"])
        self._waiting = values_from_plain(self._made, draft["waiting"])

    def _write(self, values: dict[str, Any], at: LocalTime | None) -> Entry | None:
        values = {**self._waiting, **values}
        said = replace(self.entry or self._blank(None), **values)
        if all(is_empty(getattr(said, name)) for name in self._kept_by):
            if self.entry is None:
                self._waiting = values
                return None
            values = {spec.name: empty_value(spec.kind) for spec in fields_of(self._made)}
        elif self.entry is None:
            values = {**self._also, **values}
        saved = super()._write(values, at)
        self._waiting = {}
        return saved
