"""A sleep, something the person did, something that went well.

The sleep fields are the core of the Consensus Sleep Diary (Carney and others, 2012); effort is 0–10 after
Borg's CR10.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from painapp.domain.entry import DAY_MINUTES, ZERO_TO_TEN, Entry, helper_field, kind_of_entry
from painapp.domain.fields import Kind, described
from painapp.domain.lists import COMPANY, PLACES
from painapp.domain.words import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from datetime import time

_NIGHT = QT_TRANSLATE_NOOP("Sleep", "More about the night")
_NAPS = QT_TRANSLATE_NOOP("Sleep", "Naps")
_MORE = QT_TRANSLATE_NOOP("Activity", "More about it")


@kind_of_entry
class Sleep(Entry):
    """One sleep. It belongs to the calendar date of waking, whatever the day start.

    The short form is hours slept and quality; the fold holds the rest of the core sleep diary.
    """

    KIND: ClassVar[str] = "sleep"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Sleep")

    slept_minutes: int | None = described(
        QT_TRANSLATE_NOOP("Sleep", "Hours slept"), Kind.MINUTES, low=0, high=DAY_MINUTES
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
        high=DAY_MINUTES,
        fold=_NIGHT,
    )
    awakenings: int | None = described(
        QT_TRANSLATE_NOOP("Sleep", "Times woken in the night"), Kind.COUNT, low=0, high=99, fold=_NIGHT
    )
    awake_minutes: int | None = described(
        QT_TRANSLATE_NOOP("Sleep", "Awake in the night, in all"),
        Kind.MINUTES,
        low=0,
        high=DAY_MINUTES,
        fold=_NIGHT,
    )
    final_waking: time | None = described(
        QT_TRANSLATE_NOOP("Sleep", "Woke for the last time"), Kind.CLOCK, fold=_NIGHT
    )
    out_of_bed: time | None = described(QT_TRANSLATE_NOOP("Sleep", "Got out of bed"), Kind.CLOCK, fold=_NIGHT)
    note: str = described(QT_TRANSLATE_NOOP("Sleep", "Note"), Kind.TEXT, fold=_NIGHT, tender=True)
    naps: int | None = described(
        QT_TRANSLATE_NOOP("Sleep", "Naps that day"), Kind.COUNT, low=0, high=99, fold=_NAPS, since=3
    )
    nap_minutes: int | None = described(
        QT_TRANSLATE_NOOP("Sleep", "Asleep in naps, in all"),
        Kind.MINUTES,
        low=0,
        high=DAY_MINUTES,
        fold=_NAPS,
        since=3,
    )
    writer: str = helper_field(since=3)


@kind_of_entry
class Activity(Entry):
    """Something the person did."""

    KIND: ClassVar[str] = "activity"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Activity")

    what: str = described(QT_TRANSLATE_NOOP("Activity", "What you did"), Kind.LINE)
    minutes: int | None = described(
        QT_TRANSLATE_NOOP("Activity", "How long"), Kind.MINUTES, low=0, high=DAY_MINUTES
    )
    effort: int | None = described(
        QT_TRANSLATE_NOOP("Activity", "Effort"),
        Kind.SCALE,
        **ZERO_TO_TEN,
        low_words=QT_TRANSLATE_NOOP("Activity", "No effort at all"),
        high_words=QT_TRANSLATE_NOOP("Activity", "As much as you can"),
    )
    pain_before: int | None = described(
        QT_TRANSLATE_NOOP("Activity", "Pain before"),
        Kind.SCALE,
        **ZERO_TO_TEN,
        low_words=QT_TRANSLATE_NOOP("CheckIn", "No pain"),
        high_words=QT_TRANSLATE_NOOP("CheckIn", "Pain as bad as you can imagine"),
    )
    pain_after: int | None = described(
        QT_TRANSLATE_NOOP("Activity", "Pain after"),
        Kind.SCALE,
        **ZERO_TO_TEN,
        low_words=QT_TRANSLATE_NOOP("CheckIn", "No pain"),
        high_words=QT_TRANSLATE_NOOP("CheckIn", "Pain as bad as you can imagine"),
    )
    planned_minutes: int | None = described(
        QT_TRANSLATE_NOOP("Activity", "How long I had planned"),
        Kind.MINUTES,
        low=0,
        high=DAY_MINUTES,
        fold=_MORE,
        since=3,
    )
    place: str = described(
        QT_TRANSLATE_NOOP("Activity", "Where"),
        Kind.CHOICE,
        options=PLACES,
        own_words=False,
        fold=_MORE,
        since=3,
    )
    company: str = described(
        QT_TRANSLATE_NOOP("Activity", "With whom"),
        Kind.CHOICE,
        options=COMPANY,
        own_words=False,
        fold=_MORE,
        since=3,
    )
    note: str = described(QT_TRANSLATE_NOOP("Activity", "Note"), Kind.TEXT, fold=_MORE, tender=True, since=3)
    writer: str = helper_field(since=3)


@kind_of_entry
class WentWell(Entry):
    """One thing that went well, in the person's own words."""

    KIND: ClassVar[str] = "went-well"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Something that went well")

    text: str = described(QT_TRANSLATE_NOOP("WentWell", "One thing that went well"), Kind.TEXT)
    writer: str = helper_field(since=3)
