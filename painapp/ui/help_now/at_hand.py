"""What Help me now has at hand: with an open diary the person's own things, else only what suits everyone."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.practising import Known

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from pathlib import Path

    from painapp.content.exercise import Exercise
    from painapp.domain.flare_up_plan import MedicinesToday
    from painapp.domain.practice import FlareUpPlan, KindVoice
    from painapp.vault.diary import Diary

LOOKED_BACK = timedelta(days=365)
"""How far back what helped is looked for."""


class AtHand(NamedTuple):
    """What may be shown now. `known` is None while the diary is closed: then only the safe set is offered.

    `medicines` is None where nothing of medicines may be seen.
    """

    plan: FlareUpPlan | None = None
    voices: tuple[KindVoice, ...] = ()
    known: Known | None = None
    medicines: MedicinesToday | None = None


NOTHING = AtHand()


class Library:
    """The exercises in `folder`, each read once when it is first asked for."""

    def __init__(self, folder: Path, language: str) -> None:
        self.folder = folder
        self._language = language
        self._read: dict[str, Exercise | None] = {}

    def exercise(self, id_: str) -> Exercise | None:
        """Return an exercise; None for one that is not there or is broken: others can be begun."""
        if id_ not in self._read:
            from painapp.content.exercises import load_exercise
            from painapp.content.tables import ContentError

            try:
                self._read[id_] = load_exercise(self.folder, id_, self._language)
            except ContentError:
                self._read[id_] = None
        return self._read[id_]

    def found(self, ids: Iterable[str]) -> dict[str, Exercise]:
        """Return those of `ids` that are there."""
        pairs = ((one, self.exercise(one)) for one in ids)
        return {id_: found for id_, found in pairs if found is not None}


def from_diary(diary: Diary, today: date, library: Library) -> AtHand:
    """Read what an open diary has for this moment."""
    from painapp.content.suitability import standing
    from painapp.domain.care import Conditions, Medicine
    from painapp.domain.conditions import conditions_named, conditions_record, small_efforts_matter
    from painapp.domain.flare_up_plan import MedicinesToday, plan_record
    from painapp.domain.helping import candidates
    from painapp.domain.practice import FlareUpPlan, KindVoice, Practice

    plan = plan_record(diary.all_of(FlareUpPlan))
    record = conditions_record(diary.all_of(Conditions))
    named = conditions_named(record)
    practices = tuple(
        one for one in diary.between(today - LOOKED_BACK, today, [Practice]) if isinstance(one, Practice)
    )
    known = Known(
        practices,
        diary.settings.favourites,
        answered=named is not None,
        small_efforts=small_efforts_matter(record),
    )
    ids = candidates(plan.exercises if plan else (), known)
    aside = {one.id for one in library.found(ids).values() if not standing(one, named).offered}
    taken = tuple(one for one in diary.between(today, today, [Medicine]) if isinstance(one, Medicine))
    return AtHand(
        plan if plan is not None and not plan.says_nothing else None,
        diary.all_of(KindVoice),
        known._replace(aside=frozenset(aside)),
        MedicinesToday(diary.settings.medicines, taken),
    )
