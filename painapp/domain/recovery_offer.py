"""When a recovery sheet is offered, and when it is asked for: at most twice, a week apart."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from painapp.domain.settings import Safekeeping

RECOVERY_SLOT = "recovery"
A_WEEK = timedelta(days=7)
OFFERED_FROM = 3
"""How many entries there are when a sheet is first offered."""

NOT_AGAIN = date.max.isoformat()
"""As the date of the last time it was put off: a second time means that it is not wanted."""


class Offer(Enum):
    """What Today asks, at most."""

    MAKE = auto()
    """Make a recovery sheet."""
    CHECK = auto()
    """Do you still have it?"""


def may_offer(slots: Collection[str], safekeeping: Safekeeping, today: date) -> Offer | None:
    """Return what may be asked today, without looking at how much was written.

    A sheet is offered until it was put off, and once more a week later. A week after it was made Today asks
    once whether it is still there.
    """
    made, asked = day_of(safekeeping.recovery_made), day_of(safekeeping.recovery_asked)
    if RECOVERY_SLOT not in slots or made is None:
        return Offer.MAKE if asked is None or asked <= today - A_WEEK else None
    if safekeeping.recovery_checked or asked is not None or made > today - A_WEEK:
        return None
    return Offer.CHECK


def put_off(safekeeping: Safekeeping, today: date) -> str:
    """Return what to keep as the date of an offer put off: the first time today, then never again."""
    return NOT_AGAIN if safekeeping.recovery_asked else today.isoformat()


def day_of(text: str) -> date | None:
    """Return the day an ISO date means; None for none, or for what is no date."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
