"""Which exercises are offered, set aside with the reason, or begin without a part; from what a person named.

Nothing is worked out from the diary: only conditions and sore areas the person gave for this purpose.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from painapp.content.exercise import EFFECTS

if TYPE_CHECKING:
    from painapp.content.exercise import Caution, Effect, Exercise


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether an exercise is offered or kept apart, and why: the strongest effect and all cautions met."""

    effect: Effect | None
    cautions: tuple[Caution, ...]

    @property
    def offered(self) -> bool:
        """Whether it stands among the exercises offered, rather than set aside with the reason."""
        return self.effect in {None, "mind"}


def standing(exercise: Exercise, conditions: frozenset[str] | None) -> Standing:
    """What the conditions a person has named mean for an exercise.

    With `None`, nothing was answered: nothing is set aside, and the caller begins with the gentlest
    (`exercise.gentlest`, and `gentle` of the timeline).
    """
    met = tuple(one for one in exercise.cautions if conditions and one.condition in conditions)
    for effect in EFFECTS:  # the strongest first
        if any(one.effect == effect for one in met):
            return Standing(effect, met)
    return Standing(None, met)


def left_out_first(exercise: Exercise, sore: frozenset[str]) -> frozenset[str]:
    """The parts to leave out at first because they touch a sore area (ids of `painapp.domain.areas`).

    Movements are never left out by the app itself: which of them to leave is the person's to say.
    """
    if exercise.kind == "movement":
        return frozenset()
    return frozenset(part.id for part in exercise.parts if sore.intersection(part.areas))
