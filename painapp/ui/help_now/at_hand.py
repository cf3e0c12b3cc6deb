"""What Help me now has at hand: with an open diary the person's own things, else only what suits everyone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from painapp.domain.flare_up_plan import MedicinesToday
    from painapp.domain.practice import FlareUpPlan, KindVoice
    from painapp.domain.practising import Known
    from painapp.ui.exercise_shelf import ExerciseShelf
    from painapp.vault.diary import Diary


class AtHand(NamedTuple):
    """What may be shown now. `known` is None while the diary is closed: then only the safe set is offered.

    `medicines` is None where nothing of medicines may be seen. `sore` are the areas that hurt lately.
    """

    plan: FlareUpPlan | None = None
    voices: tuple[KindVoice, ...] = ()
    known: Known | None = None
    medicines: MedicinesToday | None = None
    sore: frozenset[str] = frozenset()


NOTHING = AtHand()


def from_diary(diary: Diary, today: date, shelf: ExerciseShelf) -> AtHand:
    """Read what an open diary has for this moment."""
    from painapp.domain.care import Medicine
    from painapp.domain.flare_up_plan import MedicinesToday, plan_record
    from painapp.domain.helping import candidates
    from painapp.domain.practice import FlareUpPlan, KindVoice
    from painapp.ui.knowing import knowing, set_aside

    plan = plan_record(diary.all_of(FlareUpPlan))
    knows = knowing(diary, (), today)
    found = shelf.found(candidates(plan.exercises if plan else (), knows.known))
    taken = tuple(one for one in diary.between(today, today, [Medicine]) if isinstance(one, Medicine))
    return AtHand(
        plan if plan is not None and not plan.says_nothing else None,
        diary.all_of(KindVoice),
        knows.known._replace(aside=set_aside(found.values(), knows.named)),
        MedicinesToday(diary.settings.medicines, taken),
        knows.sore,
    )
