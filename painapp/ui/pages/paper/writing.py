"""Writes what is typed into the grid: one writer for each day and kind of entry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from painapp.domain.fields import empty_value
from painapp.ui.editing import EntryWriter
from painapp.ui.pages.paper.state import COLUMNS, KINDS, CellState, cells_of_day

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Clock
    from painapp.vault.diary import Diary


class WeekWriting:
    """The writers of one week. Entries carry no time: a sheet says only the day."""

    def __init__(self, diary: Diary, clock: Clock, days: Sequence[date]) -> None:
        self._diary = diary
        self._writers = {(day, kind): EntryWriter(diary, clock, kind, day) for day in days for kind in KINDS}
        self._days = tuple(days)

    def read(self) -> dict[date, tuple[CellState, ...]]:
        """Return the cells of each day as the diary has them, with what could not be saved yet in them."""
        entries = self._diary.between(self._days[0], self._days[-1], KINDS)
        by_day: dict[date, list[Entry]] = {day: [] for day in self._days}
        for entry in entries:
            by_day[entry.day].append(entry)
        return {day: self._cells(day, found) for day, found in by_day.items()}

    def put(self, day: date, column: int, value: Any) -> None:
        """Save a cell. Raises as `EntryWriter.put` does."""
        spec = COLUMNS[column].spec
        self._writer(day, column).put(spec.name, empty_value(spec.kind) if value is None else value)

    def unsaved_on(self, day: date) -> bool:
        """Tell whether something said of `day` waits to be saved."""
        return any(writer.unsaved for (of, _kind), writer in self._writers.items() if of == day)

    @property
    def unsaved(self) -> bool:
        """Whether anything waits to be saved."""
        return any(writer.unsaved for writer in self._writers.values())

    def retry(self) -> None:
        """Save what could not be saved before. Raises as `put` does."""
        for writer in self._writers.values():
            if writer.unsaved:
                writer.retry()

    def wrote(self, day: date, entry_id: object) -> bool:
        """Tell whether the entry was written here, on `day`."""
        return any(writer.entry_id == entry_id for (of, _kind), writer in self._writers.items() if of == day)

    def close(self) -> None:
        """End the versions of all entries written here."""
        for writer in self._writers.values():
            writer.close()

    def draft(self) -> list[dict[str, Any]]:
        """Return as JSON's own types what could not be saved."""
        return [
            {"kind": kind.KIND, **writer.draft()}
            for (_day, kind), writer in self._writers.items()
            if writer.unsaved
        ]

    def resume(self, drafts: list[dict[str, Any]]) -> None:
        """Go on from what `draft` gave. Raises ValueError."""
        for draft in drafts:
            for (day, kind), writer in self._writers.items():
                if draft["kind"] == kind.KIND and day.isoformat() == draft["day"]:
                    writer.resume(draft)

    def _writer(self, day: date, column: int) -> EntryWriter:
        return self._writers[day, COLUMNS[column].made]

    def _cells(self, day: date, entries: list[Entry]) -> tuple[CellState, ...]:
        cells = cells_of_day(entries)
        for column, cell in zip(COLUMNS, cells, strict=True):
            writer = self._writers[day, column.made]
            if not cell.several and not writer.unsaved and cell.entry != writer.entry:
                writer.take_up(cell.entry)
        return tuple(self._with_unsaved(day, at, cell) for at, cell in enumerate(cells))

    def _with_unsaved(self, day: date, at: int, cell: CellState) -> CellState:
        writer = self._writer(day, at)
        if not writer.unsaved or writer.shown is None:
            return cell
        return CellState(writer.shown, getattr(writer.shown, COLUMNS[at].field))
