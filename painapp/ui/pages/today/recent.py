"""The check-ins and look-backs of the last two weeks, kept so that a press reads only what it changed."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from painapp.domain.daily import figures_of_day
from painapp.domain.entries import CheckIn, FlareUp, LookBack
from painapp.domain.fields import is_empty

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from uuid import UUID

    from painapp.domain.daily import DayFigures
    from painapp.vault.diary import Diary

DAYS = 14
AGAIN = (("areas", "body"), ("words",), ("helped",))
"""Fields of a check-in offered to be said again; those of a group as one check-in said them together."""


class Recent:
    """What the diary says of the fourteen days up to a day."""

    def __init__(self) -> None:
        self._by_day: dict[date, tuple[CheckIn | LookBack, ...]] = {}
        self._figures: dict[date, DayFigures] = {}
        self.flare_ups: tuple[FlareUp, ...] = ()

    def read(self, diary: Diary, day: date) -> None:
        """Read all days up to `day`."""
        first = day - timedelta(days=DAYS - 1)
        self._by_day = {first + timedelta(days=number): () for number in range(DAYS)}
        self._figures.clear()
        for entry in diary.between(first, day, kinds=(CheckIn, LookBack)):
            self._by_day[entry.day] = (*self._by_day[entry.day], entry)  # pyright: ignore[reportArgumentType]
        self.read_flare_ups(diary)

    def read_days(self, diary: Diary, days: Iterable[date]) -> None:
        """Read only these days again."""
        for day in days:
            if day in self._by_day:
                found = diary.between(day, day, kinds=(CheckIn, LookBack))
                self._by_day[day] = tuple(one for one in found if isinstance(one, CheckIn | LookBack))
                self._figures.pop(day, None)

    def read_flare_ups(self, diary: Diary) -> None:
        """Read again which flare-ups touch these days."""
        self.flare_ups = diary.periods(FlareUp, min(self._by_day), max(self._by_day))

    def forget(self) -> None:
        """Know nothing of any diary."""
        self._by_day = {}
        self._figures.clear()
        self.flare_ups = ()

    @property
    def days(self) -> tuple[date, ...]:
        """The days kept, in order; none before the first reading."""
        return tuple(self._by_day)

    def of(self, day: date) -> tuple[CheckIn | LookBack, ...]:
        """Return what is kept of a day, in the diary's order."""
        return self._by_day.get(day, ())

    def figures(self) -> list[DayFigures]:
        """Return the figures of each day, in order; worked out anew only for days read again."""
        for day, entries in self._by_day.items():
            if day not in self._figures:
                self._figures[day] = figures_of_day(day, entries)
        return [self._figures[day] for day in self._by_day]

    def check_ins(self, day: date) -> list[CheckIn]:
        """Return the check-ins of a day."""
        return [entry for entry in self.of(day) if isinstance(entry, CheckIn)]

    def said_last(self, diary: Diary, but: UUID | None) -> dict[str, Any]:
        """Return what was said last time of where, what it feels like and what helped, by field.

        Of the check-ins before the one being written (`but`), the newest that says anything of a group; where
        these days hold none, what the diary says before them.
        """
        newest_first = [
            one for day in reversed(self.days) for one in reversed(self.check_ins(day)) if one.id != but
        ]
        found: dict[str, Any] = {}
        for names in AGAIN:
            said = next((one for one in newest_first if not _says_nothing(one, names)), None)
            found |= {name: getattr(said, name) for name in names} if said is not None else {}
        if not found:
            found = {names[0]: diary.last_said(CheckIn, names[0], but=but) for names in AGAIN}
        return {name: value for name, value in found.items() if not is_empty(value)}


def _says_nothing(check_in: CheckIn, names: tuple[str, ...]) -> bool:
    return all(is_empty(getattr(check_in, name)) for name in names)
