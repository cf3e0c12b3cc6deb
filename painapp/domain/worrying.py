"""A place and a time for worries: which wait, which were looked at, and when the time is. Pure rules."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from painapp.domain.tools import Worry, WorryTime

CAN_DO, LET_BE, GONE = "can-do", "let-be", "gone"
"""What a worry turned out to be: the ids of `learn_lists.WORRY_KINDS`, none of them better."""
USUAL_MINUTES = 15
"""How long the time is where the person has not said it."""


def waiting(worries: Iterable[Worry]) -> tuple[Worry, ...]:
    """Return those put down for their time, in the order in which they came."""
    of_it = (one for one in worries if one.looked_at is None)
    return tuple(sorted(of_it, key=lambda one: (one.written.at, one.id)))


def looked_at(worries: Iterable[Worry]) -> tuple[Worry, ...]:
    """Return those that were looked at, the latest first."""
    of_it = ((one.looked_at, one.written.at, one.id, one) for one in worries if one.looked_at is not None)
    return tuple(one for *_when, one in sorted(of_it, key=lambda each: each[:3], reverse=True))


def ends_at(now: time, plan: WorryTime | None) -> time:
    """Return when a time that begins now is over, by the clock on the wall."""
    lasts = plan.minutes if plan is not None and plan.minutes else USUAL_MINUTES
    hour, minute = divmod(now.hour * 60 + now.minute + lasts, 60)
    return time(hour % 24, minute)


def is_time(now: time, plan: WorryTime | None) -> bool:
    """Tell whether it is the time the person has set, from its beginning until it ends."""
    if plan is None or plan.begins is None:
        return False
    begins, ends = plan.begins, ends_at(plan.begins, plan)
    return begins <= now < ends if begins < ends else now >= begins or now < ends
