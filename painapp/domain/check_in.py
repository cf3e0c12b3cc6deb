"""How it is: the check-in at a moment, and the evening's look back at the whole day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from painapp.domain.areas import AREAS
from painapp.domain.entry import PAIN_ENDS, ZERO_TO_TEN, Entry, helper_field, kind_of_entry
from painapp.domain.fields import Kind, described
from painapp.domain.lists import HELPED, PAIN_WORDS, SUITED, TRIGGERS
from painapp.domain.words import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from painapp.domain.sore import Sore

_HOW = QT_TRANSLATE_NOOP("CheckIn", "Mood, energy, stress")
_WAY_ENDS: dict[str, Any] = {
    "low_words": QT_TRANSLATE_NOOP("LookBack", "Not at all in the way"),
    "high_words": QT_TRANSLATE_NOOP("LookBack", "Wholly in the way"),
}
_IN_THE_WAY = QT_TRANSLATE_NOOP("LookBack", "How much pain got in the way")
_HOW_MUCH = QT_TRANSLATE_NOOP("LookBack", "How much did pain get in the way of each today?")


@kind_of_entry
class CheckIn(Entry):
    """How it is right now. Every field is optional; a pain score alone is whole."""

    KIND: ClassVar[str] = "check-in"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Check-in")

    pain: int | None = described(
        QT_TRANSLATE_NOOP("CheckIn", "Pain"),
        Kind.SCALE,
        **ZERO_TO_TEN,
        low_words=QT_TRANSLATE_NOOP("CheckIn", "No pain"),
        high_words=QT_TRANSLATE_NOOP("CheckIn", "Pain as bad as you can imagine"),
        hint=QT_TRANSLATE_NOOP("CheckIn", "Overall, how is your pain right now?"),
    )
    areas: tuple[str, ...] = described(
        QT_TRANSLATE_NOOP("CheckIn", "Where it is"),
        Kind.PICKS,
        folded=True,
        options=AREAS,
        own_words=False,
        hint=QT_TRANSLATE_NOOP("CheckIn", "Left and right are yours."),
    )
    body: tuple[Sore, ...] = described(
        QT_TRANSLATE_NOOP("CheckIn", "Body map"), Kind.BODY, folded=True, since=3, **ZERO_TO_TEN
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
        fold=_HOW,
        tender=True,
        **ZERO_TO_TEN,
        low_words=QT_TRANSLATE_NOOP("CheckIn", "As low as it gets"),
        high_words=QT_TRANSLATE_NOOP("CheckIn", "As good as it gets"),
    )
    energy: int | None = described(
        QT_TRANSLATE_NOOP("CheckIn", "Energy"),
        Kind.SCALE,
        fold=_HOW,
        **ZERO_TO_TEN,
        low_words=QT_TRANSLATE_NOOP("CheckIn", "None at all"),
        high_words=QT_TRANSLATE_NOOP("CheckIn", "Full of energy"),
    )
    stress: int | None = described(
        QT_TRANSLATE_NOOP("CheckIn", "Stress"),
        Kind.SCALE,
        fold=_HOW,
        **ZERO_TO_TEN,
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
    writer: str = helper_field(since=3)


@kind_of_entry
class LookBack(Entry):
    """The evening's look back at the whole day; one a day."""

    KIND: ClassVar[str] = "look-back"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Evening look-back")

    worst: int | None = described(
        QT_TRANSLATE_NOOP("LookBack", "Pain at its worst"), Kind.SCALE, **ZERO_TO_TEN, **PAIN_ENDS
    )
    least: int | None = described(
        QT_TRANSLATE_NOOP("LookBack", "Pain at its least"), Kind.SCALE, **ZERO_TO_TEN, **PAIN_ENDS
    )
    average: int | None = described(
        QT_TRANSLATE_NOOP("LookBack", "Pain on average"), Kind.SCALE, **ZERO_TO_TEN, **PAIN_ENDS
    )
    enjoyment: int | None = described(
        QT_TRANSLATE_NOOP("LookBack", "Enjoying things"),
        Kind.SCALE,
        fold=_IN_THE_WAY,
        hint=_HOW_MUCH,
        **ZERO_TO_TEN,
        **_WAY_ENDS,
    )
    general_activity: int | None = described(
        QT_TRANSLATE_NOOP("LookBack", "What I do in a day"),
        Kind.SCALE,
        fold=_IN_THE_WAY,
        **ZERO_TO_TEN,
        **_WAY_ENDS,
    )
    sleep: int | None = described(
        QT_TRANSLATE_NOOP("LookBack", "Sleep"), Kind.SCALE, fold=_IN_THE_WAY, **ZERO_TO_TEN, **_WAY_ENDS
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
    writer: str = helper_field()
