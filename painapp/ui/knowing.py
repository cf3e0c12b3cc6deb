"""What the diary tells of practising: what was done, what the person named, what hurt lately."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from painapp.content.suitability import standing
from painapp.domain.conditions import conditions_named, conditions_record, minded, small_efforts_matter
from painapp.domain.entries import CheckIn, Conditions
from painapp.domain.practice import Practice
from painapp.domain.practising import Known

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from painapp.content.exercise import Exercise
    from painapp.vault.reader import DiaryReader

LATELY = timedelta(days=2)
"""How long a check-in tells what to leave out at first."""


class Knowing(NamedTuple):
    """What the rules need, what was named (None: nothing), the areas that hurt lately, and the day it is."""

    known: Known
    named: frozenset[str] | None
    sore: frozenset[str]
    today: date

    def done(self, exercise: str) -> list[Practice]:
        """Return how an exercise was done, in order."""
        return [one for one in self.known.practices if one.exercise == exercise]


def knowing(reader: DiaryReader, exercises: Iterable[Exercise], today: date) -> Knowing:
    """Read it. What may not suit is set aside by what the person named, and by nothing else."""
    record = conditions_record(reader.all_of(Conditions))
    answered = conditions_named(record)
    named = minded(record)
    known = Known(
        practices=reader.all_of(Practice),
        favourites=reader.settings.favourites,
        aside=set_aside(exercises, named),
        answered=answered is not None,
        small_efforts=small_efforts_matter(record),
    )
    return Knowing(known, named, _sore(reader, today), today)


def set_aside(exercises: Iterable[Exercise], named: frozenset[str] | None) -> frozenset[str]:
    """Return the ids of those that may not suit what was named."""
    return frozenset(one.id for one in exercises if not standing(one, named).offered)


def _sore(reader: DiaryReader, today: date) -> frozenset[str]:
    """The areas of the last check-in that names any."""
    from painapp.domain.body_words import areas_said

    for one in reversed(reader.between(today - LATELY, today, (CheckIn,))):
        areas = areas_said(one) if isinstance(one, CheckIn) else ()
        if areas:
            return frozenset(areas)
    return frozenset()
