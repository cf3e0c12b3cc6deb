"""Goals that are there already, for tests that are not about writing them down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import uuid4

from painapp.domain.entries import Entry, Goal, SmallStep
from painapp.domain.moments import written_now
from tests.tour.goals import LEVELS, STEPS, WANT

if TYPE_CHECKING:
    from tests.stage import Stage

IN_ORDER = ("hoped", "more", "less", "much_more", "much_less")


def record(stage: Stage, kind: type[Entry], **values: Any) -> Any:
    """Record an entry of today."""
    written = written_now(stage.clock)
    made = stage.vault.diary.record(kind(id=uuid4(), day=written.day, written=written, **values))
    stage.settle()
    return made


def goal_with_steps(stage: Stage) -> Goal:
    """Record a goal with its levels and three steps, the first of them on Today, and open its page."""
    goal: Goal = record(stage, Goal, words=WANT, **dict(zip(IN_ORDER, LEVELS, strict=True)))
    for place, words in enumerate(STEPS):
        record(
            stage,
            SmallStep,
            words=words,
            goal=str(goal.id),
            rank=480 + 16 * place,
            on_today=place == 0 or None,
        )
    stage.painapp.pages.planning.open_goal(goal.id)
    stage.settle()
    return goal
