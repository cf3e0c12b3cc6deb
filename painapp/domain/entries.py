"""The entries of the diary, as frozen values with described fields.

Field terms: the sleep fields are the core of the Consensus Sleep Diary (Carney and others, 2012); effort is
0–10 after Borg's CR10.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, ClassVar

from painapp.domain.areas import AREAS
from painapp.domain.fields import Kind, checked, described, fields_of, is_empty
from painapp.domain.lists import (
    COMPANY,
    CONDITIONS,
    CONTACTS,
    HELPED,
    HOLDS,
    PAIN_WORDS,
    PAUSE_REASONS,
    PLACES,
    SMALL_EFFORTS,
    SUITED,
    TRIGGERS,
    WRITERS,
)
from painapp.domain.words import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from datetime import date, time
    from uuid import UUID

    from painapp.domain.moments import LocalTime, Written
    from painapp.domain.sore import Sore

_DAY_MINUTES = 24 * 60
_ZERO_TO_TEN: dict[str, Any] = {"low": 0, "high": 10}
_NIGHT = QT_TRANSLATE_NOOP("Sleep", "More about the night")
_NAPS = QT_TRANSLATE_NOOP("Sleep", "Naps")
_MORE = QT_TRANSLATE_NOOP("Activity", "More about it")
_WHERE = QT_TRANSLATE_NOOP("CheckIn", "Where it is")
_WHO_WROTE = QT_TRANSLATE_NOOP("Entries", "Written with someone")


def _writer(**more: Any) -> Any:
    """Describe the field that says who else had a hand in an entry: the same for every kind of a day."""
    return described(_WHO_WROTE, Kind.CHOICE, folded=True, options=WRITERS, own_words=False, **more)


_PAIN_ENDS: dict[str, Any] = {
    "low_words": QT_TRANSLATE_NOOP("CheckIn", "No pain"),
    "high_words": QT_TRANSLATE_NOOP("CheckIn", "Pain as bad as you can imagine"),
}
_WAY_ENDS: dict[str, Any] = {
    "low_words": QT_TRANSLATE_NOOP("LookBack", "Not at all in the way"),
    "high_words": QT_TRANSLATE_NOOP("LookBack", "Wholly in the way"),
}
_IN_THE_WAY = QT_TRANSLATE_NOOP("LookBack", "How much pain got in the way")
_HOW_MUCH = QT_TRANSLATE_NOOP("LookBack", "How much did pain get in the way of each today?")
_MOST = 1_000_000_000


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
    OF_A_DAY: ClassVar[bool] = True
    """Whether it tells of a day. Others are about the person: their `day` is the one they were made on."""

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
        QT_TRANSLATE_NOOP("CheckIn", "Areas"),
        Kind.PICKS,
        fold=_WHERE,
        options=AREAS,
        own_words=False,
        hint=QT_TRANSLATE_NOOP("CheckIn", "Left and right are yours."),
    )
    body: tuple[Sore, ...] = described(
        QT_TRANSLATE_NOOP("CheckIn", "On the body map"), Kind.BODY, fold=_WHERE, since=3, **_ZERO_TO_TEN
    )
    words: tuple[str, ...] = described(
        QT_TRANSLATE_NOOP("CheckIn", "What it feels like"),
        Kind.PICKS,
        folded=True,
        options=PAIN_WORDS,
        since=3,
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
    triggers: tuple[str, ...] = described(
        QT_TRANSLATE_NOOP("CheckIn", "What may have set it off"),
        Kind.PICKS,
        folded=True,
        options=TRIGGERS,
        since=3,
        hint=QT_TRANSLATE_NOOP("CheckIn", "Your own guess is enough."),
    )
    note: str = described(QT_TRANSLATE_NOOP("CheckIn", "Note"), Kind.TEXT, folded=True, tender=True)
    writer: str = _writer(since=3)


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
    naps: int | None = described(
        QT_TRANSLATE_NOOP("Sleep", "Naps that day"), Kind.COUNT, low=0, high=99, fold=_NAPS, since=3
    )
    nap_minutes: int | None = described(
        QT_TRANSLATE_NOOP("Sleep", "Asleep in naps, in all"),
        Kind.MINUTES,
        low=0,
        high=_DAY_MINUTES,
        fold=_NAPS,
        since=3,
    )
    writer: str = _writer(since=3)


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
    planned_minutes: int | None = described(
        QT_TRANSLATE_NOOP("Activity", "How long I had planned"),
        Kind.MINUTES,
        low=0,
        high=_DAY_MINUTES,
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
    writer: str = _writer(since=3)


@dataclass(frozen=True, kw_only=True)
class WentWell(Entry):
    """One thing that went well, in the person's own words."""

    KIND: ClassVar[str] = "went-well"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Something that went well")

    text: str = described(QT_TRANSLATE_NOOP("WentWell", "One thing that went well"), Kind.TEXT)
    writer: str = _writer(since=3)


@dataclass(frozen=True, kw_only=True)
class LookBack(Entry):
    """The evening's look back at the whole day; one a day."""

    KIND: ClassVar[str] = "look-back"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Evening look-back")

    worst: int | None = described(
        QT_TRANSLATE_NOOP("LookBack", "Pain at its worst"), Kind.SCALE, **_ZERO_TO_TEN, **_PAIN_ENDS
    )
    least: int | None = described(
        QT_TRANSLATE_NOOP("LookBack", "Pain at its least"), Kind.SCALE, **_ZERO_TO_TEN, **_PAIN_ENDS
    )
    average: int | None = described(
        QT_TRANSLATE_NOOP("LookBack", "Pain on average"), Kind.SCALE, **_ZERO_TO_TEN, **_PAIN_ENDS
    )
    enjoyment: int | None = described(
        QT_TRANSLATE_NOOP("LookBack", "Enjoying things"),
        Kind.SCALE,
        fold=_IN_THE_WAY,
        hint=_HOW_MUCH,
        **_ZERO_TO_TEN,
        **_WAY_ENDS,
    )
    general_activity: int | None = described(
        QT_TRANSLATE_NOOP("LookBack", "What I do in a day"),
        Kind.SCALE,
        fold=_IN_THE_WAY,
        **_ZERO_TO_TEN,
        **_WAY_ENDS,
    )
    sleep: int | None = described(
        QT_TRANSLATE_NOOP("LookBack", "Sleep"), Kind.SCALE, fold=_IN_THE_WAY, **_ZERO_TO_TEN, **_WAY_ENDS
    )
    suited: str = described(
        QT_TRANSLATE_NOOP("LookBack", "What I did today was"), Kind.CHOICE, options=SUITED, own_words=False
    )
    different: str = described(
        QT_TRANSLATE_NOOP("LookBack", "What was different?"),
        Kind.TEXT,
        fold=QT_TRANSLATE_NOOP("LookBack", "It was a good day"),
    )
    note: str = described(QT_TRANSLATE_NOOP("LookBack", "Note"), Kind.TEXT, folded=True, tender=True)
    writer: str = _writer()


@dataclass(frozen=True, kw_only=True)
class FlareUp(Entry):
    """A flare-up as the person declares it: a period that begins on `day` and goes on until it eased."""

    KIND: ClassVar[str] = "flare-up"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Flare-up")

    eased: date | None = described(QT_TRANSLATE_NOOP("FlareUp", "It eased on"), Kind.DATE)
    worst: int | None = described(
        QT_TRANSLATE_NOOP("FlareUp", "Pain at its worst"), Kind.SCALE, **_ZERO_TO_TEN, **_PAIN_ENDS
    )
    set_off_by: tuple[str, ...] = described(
        QT_TRANSLATE_NOOP("FlareUp", "I think it was"),
        Kind.PICKS,
        folded=True,
        options=TRIGGERS,
        hint=QT_TRANSLATE_NOOP("CheckIn", "Your own guess is enough."),
    )
    helped: tuple[str, ...] = described(
        QT_TRANSLATE_NOOP("FlareUp", "What helped"), Kind.PICKS, folded=True, options=HELPED
    )
    note: str = described(QT_TRANSLATE_NOOP("FlareUp", "Note"), Kind.TEXT, folded=True, tender=True)
    writer: str = _writer()

    @property
    def last_day(self) -> date | None:
        """The last day it covers, or None while it goes on."""
        return None if self.eased is None else max(self.day, self.eased)


@dataclass(frozen=True, kw_only=True)
class Pause(Entry):
    """Days from `day` on, on which the person writes nothing. It is drawn as such and costs nothing."""

    KIND: ClassVar[str] = "pause"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Pause")

    until: date | None = described(QT_TRANSLATE_NOOP("Pause", "Last day"), Kind.DATE)
    reason: str = described(QT_TRANSLATE_NOOP("Pause", "Why"), Kind.CHOICE, options=PAUSE_REASONS)
    note: str = described(QT_TRANSLATE_NOOP("Pause", "Note"), Kind.TEXT, folded=True)

    @property
    def last_day(self) -> date | None:
        """The last day it covers, or None while it goes on."""
        return None if self.until is None else max(self.day, self.until)


@dataclass(frozen=True, kw_only=True)
class Medicine(Entry):
    """A medicine as taken, in the person's own words. Nothing is added up and nothing advised."""

    KIND: ClassVar[str] = "medicine"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Medicine")

    what: str = described(QT_TRANSLATE_NOOP("Medicine", "What I took"), Kind.LINE)
    how_much: str = described(QT_TRANSLATE_NOOP("Medicine", "How much"), Kind.LINE)
    note: str = described(QT_TRANSLATE_NOOP("Medicine", "Note"), Kind.TEXT, folded=True, tender=True)
    writer: str = _writer()


@dataclass(frozen=True, kw_only=True)
class HealthContact(Entry):
    """A visit, call or message about the person's health."""

    KIND: ClassVar[str] = "health-contact"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Health contact")

    who: str = described(QT_TRANSLATE_NOOP("HealthContact", "Who"), Kind.CHOICE, options=CONTACTS)
    why: str = described(QT_TRANSLATE_NOOP("HealthContact", "Why"), Kind.TEXT)
    outcome: str = described(QT_TRANSLATE_NOOP("HealthContact", "What came of it"), Kind.TEXT)
    writer: str = _writer()


@dataclass(frozen=True, kw_only=True)
class Tracked(Entry):
    """What a tracker says of a day. It carries its tracker's description, so that it can be read alone.

    Just one of `amount` and `chosen` is filled, as `holds` says: "number" and "scale" give an amount,
    "length" minutes, "yes-no" 1 or 0, "choice" a chosen word. See `trackers`.
    """

    KIND: ClassVar[str] = "tracked"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Tracker")

    tracker: str = described(QT_TRANSLATE_NOOP("Trackers", "Tracker"), Kind.LINE, asked=False)
    name: str = described(QT_TRANSLATE_NOOP("Trackers", "Name"), Kind.LINE, asked=False)
    holds: str = described(
        QT_TRANSLATE_NOOP("Trackers", "What it holds"),
        Kind.CHOICE,
        options=HOLDS,
        own_words=False,
        asked=False,
    )
    unit: str = described(QT_TRANSLATE_NOOP("Trackers", "Unit"), Kind.LINE, asked=False)
    amount: float | None = described(
        QT_TRANSLATE_NOOP("Trackers", "Amount"), Kind.AMOUNT, low=-_MOST, high=_MOST
    )
    chosen: str = described(QT_TRANSLATE_NOOP("Trackers", "Choice"), Kind.CHOICE)
    writer: str = _writer()

    @property
    def says_nothing(self) -> bool:
        """Tell whether neither an amount nor a choice is there; its tracker alone says nothing."""
        return self.amount is None and not self.chosen


@dataclass(frozen=True, kw_only=True)
class Tracker(Entry):
    """What a person wants to follow besides the diary's own fields: ready made, or of their own."""

    KIND: ClassVar[str] = "tracker"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "A tracker of your own")
    OF_A_DAY: ClassVar[bool] = False

    ready: str = described(QT_TRANSLATE_NOOP("Trackers", "Ready made"), Kind.LINE, asked=False)
    name: str = described(QT_TRANSLATE_NOOP("Trackers", "What it is called"), Kind.LINE)
    holds: str = described(
        QT_TRANSLATE_NOOP("Trackers", "What it holds"), Kind.CHOICE, options=HOLDS, own_words=False
    )
    unit: str = described(QT_TRANSLATE_NOOP("Trackers", "Unit, if it has one"), Kind.LINE)
    choices: tuple[str, ...] = described(QT_TRANSLATE_NOOP("Trackers", "Words to choose from"), Kind.PICKS)
    place: int | None = described(
        QT_TRANSLATE_NOOP("Trackers", "Place"), Kind.COUNT, low=0, high=_MOST, asked=False
    )
    put_away: bool | None = described(QT_TRANSLATE_NOOP("Trackers", "Put away"), Kind.YES_NO, asked=False)

    @property
    def key(self) -> str:
        """What its values name it by: the id of a ready-made one, else its own."""
        return self.ready or str(self.id)


@dataclass(frozen=True, kw_only=True)
class Conditions(Entry):
    """Other conditions the person has named, so that exercises can be set aside. There is one at most."""

    KIND: ClassVar[str] = "conditions"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Other conditions")
    OF_A_DAY: ClassVar[bool] = False

    named: tuple[str, ...] = described(
        QT_TRANSLATE_NOOP("Conditions", "What else you live with"), Kind.PICKS, options=CONDITIONS
    )
    small_efforts: str = described(
        QT_TRANSLATE_NOOP("Conditions", "Do small efforts make you much worse, a day or more later?"),
        Kind.CHOICE,
        options=SMALL_EFFORTS,
        own_words=False,
    )
    none_of_these: bool | None = described(QT_TRANSLATE_NOOP("Conditions", "None of these"), Kind.YES_NO)


ENTRY_TYPES: tuple[type[Entry], ...] = (
    CheckIn,
    Sleep,
    Activity,
    WentWell,
    LookBack,
    FlareUp,
    Pause,
    Medicine,
    HealthContact,
    Tracked,
    Tracker,
    Conditions,
)
"""Every kind of entry, in the order a day lists them when they carry no time."""

DAY_TYPES: tuple[type[Entry], ...] = tuple(one for one in ENTRY_TYPES if one.OF_A_DAY)
"""The kinds that tell of a day: what the diary's days, strips and summaries show."""


def entry_type(kind: str) -> type[Entry]:
    """Return the class of a kind's stable name. Raises KeyError for a kind this version does not know."""
    return {one.KIND: one for one in ENTRY_TYPES}[kind]


def same_content(one: Entry, other: Entry) -> bool:
    """Tell whether two entries say the same, all fields compared."""
    return type(one) is type(other) and all(
        getattr(one, each.name) == getattr(other, each.name) for each in fields(one)
    )
