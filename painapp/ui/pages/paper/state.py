"""What the grid of a paper week shows: for each day and column the value, and the entry it stands in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from painapp.domain.entries import Activity, CheckIn, LookBack, Sleep, WentWell
from painapp.domain.fields import FieldSpec, Kind, fields_of, is_empty
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from painapp.domain.entries import Entry
    from painapp.domain.words import Words

DAYS = 7


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the sheet: the field of an entry it is typed into, its short name, its width at 100 %."""

    made: type[Entry]
    field: str
    label: Words
    width: int = 0

    @property
    def spec(self) -> FieldSpec:
        """Everything the house knows about the field."""
        return next(spec for spec in fields_of(self.made) if spec.name == self.field)

    @property
    def of_words(self) -> bool:
        """Whether it is written in words."""
        return self.spec.kind is Kind.TEXT


COLUMNS: tuple[Column, ...] = (
    Column(LookBack, "worst", QT_TRANSLATE_NOOP("Paper week", "Pain, worst"), 84),
    Column(LookBack, "least", QT_TRANSLATE_NOOP("Paper week", "Pain, least"), 84),
    Column(LookBack, "average", QT_TRANSLATE_NOOP("Paper week", "Pain, average"), 100),
    Column(CheckIn, "mood", QT_TRANSLATE_NOOP("Paper week", "Mood"), 72),
    Column(Sleep, "slept_minutes", QT_TRANSLATE_NOOP("Paper week", "Slept"), 84),
    Column(Sleep, "quality", QT_TRANSLATE_NOOP("Paper week", "Sleep, 1–5"), 88),
    Column(Activity, "minutes", QT_TRANSLATE_NOOP("Paper week", "Active, min"), 88),
    Column(WentWell, "text", QT_TRANSLATE_NOOP("Paper week", "One thing that went well")),
    Column(LookBack, "note", QT_TRANSLATE_NOOP("Paper week", "Note")),
)
"""The columns as they stand on the sheet."""

KINDS: tuple[type[Entry], ...] = tuple(dict.fromkeys(column.made for column in COLUMNS))
ADDED_UP = {"slept_minutes", "minutes"}


@dataclass(frozen=True, slots=True)
class CellState:
    """What a cell shows. `entry` is the one it corrects; None where the first value makes a new one.

    With several entries that say it, there is no telling which the sheet means: `several` holds what each
    says, and the cell cannot be written in.
    """

    entry: Entry | None = None
    value: Any = None
    several: tuple[Any, ...] = ()


def week_of(day: date, first_weekday: int) -> date:
    """Return the first day of the week `day` lies in; `first_weekday` is 0 for Monday to 6 for Sunday."""
    return day - timedelta(days=(day.weekday() - first_weekday) % DAYS)


def first_shown(today: date, first_weekday: int) -> date:
    """Return the week most people have a sheet of: that of yesterday."""
    return week_of(today - timedelta(days=1), first_weekday)


def days_of(first: date) -> tuple[date, ...]:
    """Return the seven days from `first` on."""
    return tuple(first + timedelta(days=number) for number in range(DAYS))


def cells_of_day(entries: Iterable[Entry]) -> tuple[CellState, ...]:
    """Return a cell for each column from the entries of one day."""
    found: dict[type[Entry], list[Entry]] = {kind: [] for kind in KINDS}
    for entry in entries:
        if type(entry) in found:
            found[type(entry)].append(entry)
    return tuple(_cell(column, found[column.made]) for column in COLUMNS)


def _cell(column: Column, entries: list[Entry]) -> CellState:
    if column.made is LookBack:  # there is one a day; should a file hold two, the later one counts
        entries = sorted(entries, key=lambda entry: entry.written.at)[-1:]
    elif column.made is not Sleep:  # the others are many a day, and each may say something else
        entries = [entry for entry in entries if not is_empty(getattr(entry, column.field))]
    said = tuple(
        getattr(entry, column.field) for entry in entries if not is_empty(getattr(entry, column.field))
    )
    if len(entries) > 1:
        return CellState(None, sum(said) if column.field in ADDED_UP and said else None, said)
    entry = entries[0] if entries else None
    return CellState(entry, said[0] if said else None)
