"""Every kind of entry the diary knows, in one place; each is described in a module of its own."""

from __future__ import annotations

from painapp.domain.care import Conditions, HealthContact, Medicine
from painapp.domain.check_in import CheckIn, LookBack
from painapp.domain.day_and_night import Activity, Sleep, WentWell
from painapp.domain.entry import Entry, same_content
from painapp.domain.periods import FlareUp, Pause
from painapp.domain.practice import FlareUpPlan, KindVoice, Practice
from painapp.domain.tracked import Tracked, Tracker

__all__ = [
    "DAY_TYPES",
    "ENTRY_TYPES",
    "Activity",
    "CheckIn",
    "Conditions",
    "Entry",
    "FlareUp",
    "FlareUpPlan",
    "HealthContact",
    "KindVoice",
    "LookBack",
    "Medicine",
    "Pause",
    "Practice",
    "Sleep",
    "Tracked",
    "Tracker",
    "WentWell",
    "entry_type",
    "same_content",
]

ENTRY_TYPES: tuple[type[Entry], ...] = (
    CheckIn,
    Sleep,
    Activity,
    Practice,
    WentWell,
    LookBack,
    FlareUp,
    Pause,
    Medicine,
    HealthContact,
    Tracked,
    Tracker,
    Conditions,
    FlareUpPlan,
    KindVoice,
)
"""Every kind of entry, in the order a day lists them when they carry no time."""

DAY_TYPES: tuple[type[Entry], ...] = tuple(one for one in ENTRY_TYPES if one.OF_A_DAY)
"""The kinds that tell of a day: what the diary's days, strips and summaries show."""


def entry_type(kind: str) -> type[Entry]:
    """Return the class of a kind's stable name. Raises KeyError for a kind this version does not know."""
    return {one.KIND: one for one in ENTRY_TYPES}[kind]
