"""The entries of the diary, as frozen values with described fields.

Field terms: the sleep fields are the core of the Consensus Sleep Diary (Carney and others, 2012); effort is
0–10 after Borg's CR10.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, ClassVar

from painapp.domain.areas import AREAS, HELPED
from painapp.domain.fields import Kind, checked, described, fields_of, is_empty
from painapp.domain.words import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from datetime import date, time
    from uuid import UUID

    from painapp.domain.moments import LocalTime, Written

_DAY_MINUTES = 24 * 60
_ZERO_TO_TEN: dict[str, Any] = {"low": 0, "high": 10}
_NIGHT = QT_TRANSLATE_NOOP("Sleep", "More about the night")


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One thing written in the diary.

    `id` is random and stays for the entry's life. `day` is the day it describes; `at` the local time it
    describes, where it has one; `written` when and where it was first written. Making one checks every
    described field and cleans its text; raises FieldError.
    """

    KIND: ClassVar[str] = ""
    """Stable name in the file and in exports."""
    SCHEMA: ClassVar[int] = 1
    """Shape of the entry; raised by a migration that changes it."""
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Entry")

    id: UUID
    day: date
    at: LocalTime | None = None
    written: Written

    def __post_init__(self) -> None:
        """Check and clean every described field."""
        for spec in fields_of(type(self)):
            object.__setattr__(self, spec.name, checked(spec, getattr(self, spec.name)))

    @property
    def written_later(self) -> bool:
        """Tell whether it was written on a later diary day than the one it describes."""
        return self.written.day > self.day

    @property
    def says_nothing(self) -> bool:
        """Tell whether every described field is empty."""
        return all(is_empty(getattr(self, spec.name)) for spec in fields_of(type(self)))


@dataclass(frozen=True, kw_only=True)
class CheckIn(Entry):
    """How it is right now. Every field is optional; a pain score alone is whole."""

    KIND: ClassVar[str] = "check-in"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Check-in")

    pain: int | None = described(
        QT_TRANSLATE_NOOP("CheckIn", "Pain"),
        Kind.SCALE,
        **_ZERO_TO_TEN,
        low_words=QT_TRANSLATE_NOOP("CheckIn", "No pain"),
        high_words=QT_TRANSLATE_NOOP("CheckIn", "Pain as bad as you can imagine"),
        hint=QT_TRANSLATE_NOOP("CheckIn", "Overall, how is your pain right now?"),
    )
    areas: tuple[str, ...] = described(
        QT_TRANSLATE_NOOP("CheckIn", "Where it is"),
        Kind.PICKS,
        folded=True,
        options=AREAS,
        hint=QT_TRANSLATE_NOOP("CheckIn", "Left and right are yours."),
    )
    mood: int | None = described(
        QT_TRANSLATE_NOOP("CheckIn", "Mood"),
        Kind.SCALE,
        folded=True,
        tender=True,
        **_ZERO_TO_TEN,
        low_words=QT_TRANSLATE_NOOP("CheckIn", "As low as it gets"),
        high_words=QT_TRANSLATE_NOOP("CheckIn", "As good as it gets"),
    )
    energy: int | None = described(
        QT_TRANSLATE_NOOP("CheckIn", "Energy"),
        Kind.SCALE,
        folded=True,
        **_ZERO_TO_TEN,
        low_words=QT_TRANSLATE_NOOP("CheckIn", "None at all"),
        high_words=QT_TRANSLATE_NOOP("CheckIn", "Full of energy"),
    )
    stress: int | None = described(
        QT_TRANSLATE_NOOP("CheckIn", "Stress"),
        Kind.SCALE,
        folded=True,
        **_ZERO_TO_TEN,
        low_words=QT_TRANSLATE_NOOP("CheckIn", "None at all"),
        high_words=QT_TRANSLATE_NOOP("CheckIn", "As much as you can imagine"),
    )
    helped: tuple[str, ...] = described(
        QT_TRANSLATE_NOOP("CheckIn", "What helped"), Kind.PICKS, folded=True, options=HELPED
    )
    note: str = described(QT_TRANSLATE_NOOP("CheckIn", "Note"), Kind.TEXT, folded=True, tender=True)


@dataclass(frozen=True, kw_only=True)
class Sleep(Entry):
    """One sleep. It belongs to the calendar date of waking, whatever the day start.

    The short form is hours slept and quality; the fold holds the rest of the core sleep diary.
    """

    KIND: ClassVar[str] = "sleep"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Sleep")

    slept_minutes: int | None = described(
        QT_TRANSLATE_NOOP("Sleep", "Hours slept"), Kind.MINUTES, low=0, high=_DAY_MINUTES
    )
    quality: int | None = described(
        QT_TRANSLATE_NOOP("Sleep", "How good was it?"),
        Kind.SCALE,
        low=1,
        high=5,
        low_words=QT_TRANSLATE_NOOP("Sleep", "Very poor"),
        high_words=QT_TRANSLATE_NOOP("Sleep", "Very good"),
    )
    into_bed: time | None = described(QT_TRANSLATE_NOOP("Sleep", "Got into bed"), Kind.CLOCK, fold=_NIGHT)
    tried_to_sleep: time | None = described(
        QT_TRANSLATE_NOOP("Sleep", "Tried to go to sleep"), Kind.CLOCK, fold=_NIGHT
    )
    falling_asleep_minutes: int | None = described(
        QT_TRANSLATE_NOOP("Sleep", "Time to fall asleep"),
        Kind.MINUTES,
        low=0,
        high=_DAY_MINUTES,
        fold=_NIGHT,
    )
    awakenings: int | None = described(
        QT_TRANSLATE_NOOP("Sleep", "Times woken in the night"), Kind.COUNT, low=0, high=99, fold=_NIGHT
    )
    awake_minutes: int | None = described(
        QT_TRANSLATE_NOOP("Sleep", "Awake in the night, in all"),
        Kind.MINUTES,
        low=0,
        high=_DAY_MINUTES,
        fold=_NIGHT,
    )
    final_waking: time | None = described(
        QT_TRANSLATE_NOOP("Sleep", "Woke for the last time"), Kind.CLOCK, fold=_NIGHT
    )
    out_of_bed: time | None = described(QT_TRANSLATE_NOOP("Sleep", "Got out of bed"), Kind.CLOCK, fold=_NIGHT)
    note: str = described(QT_TRANSLATE_NOOP("Sleep", "Note"), Kind.TEXT, fold=_NIGHT, tender=True)


@dataclass(frozen=True, kw_only=True)
class Activity(Entry):
    """Something the person did."""

    KIND: ClassVar[str] = "activity"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Activity")

    what: str = described(QT_TRANSLATE_NOOP("Activity", "What you did"), Kind.LINE)
    minutes: int | None = described(
        QT_TRANSLATE_NOOP("Activity", "How long"), Kind.MINUTES, low=0, high=_DAY_MINUTES
    )
    effort: int | None = described(
        QT_TRANSLATE_NOOP("Activity", "Effort"),
        Kind.SCALE,
        **_ZERO_TO_TEN,
        low_words=QT_TRANSLATE_NOOP("Activity", "No effort at all"),
        high_words=QT_TRANSLATE_NOOP("Activity", "As much as you can"),
    )
    pain_before: int | None = described(
        QT_TRANSLATE_NOOP("Activity", "Pain before"),
        Kind.SCALE,
        **_ZERO_TO_TEN,
        low_words=QT_TRANSLATE_NOOP("CheckIn", "No pain"),
        high_words=QT_TRANSLATE_NOOP("CheckIn", "Pain as bad as you can imagine"),
    )
    pain_after: int | None = described(
        QT_TRANSLATE_NOOP("Activity", "Pain after"),
        Kind.SCALE,
        **_ZERO_TO_TEN,
        low_words=QT_TRANSLATE_NOOP("CheckIn", "No pain"),
        high_words=QT_TRANSLATE_NOOP("CheckIn", "Pain as bad as you can imagine"),
    )


@dataclass(frozen=True, kw_only=True)
class WentWell(Entry):
    """One thing that went well, in the person's own words."""

    KIND: ClassVar[str] = "went-well"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Something that went well")

    text: str = described(QT_TRANSLATE_NOOP("WentWell", "One thing that went well"), Kind.TEXT)


ENTRY_TYPES: tuple[type[Entry], ...] = (CheckIn, Sleep, Activity, WentWell)
"""Every kind of entry, in the order a day lists them when they carry no time."""


def entry_type(kind: str) -> type[Entry]:
    """Return the class of a kind's stable name. Raises KeyError for a kind this version does not know."""
    return {one.KIND: one for one in ENTRY_TYPES}[kind]


def same_content(one: Entry, other: Entry) -> bool:
    """Tell whether two entries say the same, all fields compared."""
    return type(one) is type(other) and all(
        getattr(one, each.name) == getattr(other, each.name) for each in fields(one)
    )
