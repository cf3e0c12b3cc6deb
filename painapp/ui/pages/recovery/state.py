"""What the page of the recovery sheet and Today's offer show, from the diary's slots and what was done."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Collection

    from painapp.domain.ports import Language
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


class SheetState(NamedTuple):
    """Whether there is a sheet, and the line that says when it was made and last checked."""

    has_sheet: bool
    line: str = ""


def sheet_state(slots: Collection[str], safekeeping: Safekeeping, language: Language) -> SheetState:
    """Return what is known of the sheet. A code that was made, but never taken along, is none."""
    made = day_of(safekeeping.recovery_made)
    if RECOVERY_SLOT not in slots or made is None:
        return SheetState(has_sheet=False)
    line = language.text(_MADE, date=language.date_full(made))
    checked = day_of(safekeeping.recovery_checked)
    if checked is not None:
        line += " " + language.text(_CHECKED, date=language.date_full(checked))
    return SheetState(has_sheet=True, line=line)


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


_MADE = QT_TRANSLATE_NOOP("Recovery", "You made your recovery sheet on {date}.")
_CHECKED = QT_TRANSLATE_NOOP("Recovery", "Its code was last checked on {date}.")
