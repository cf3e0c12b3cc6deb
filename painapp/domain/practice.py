"""What a person does to feel better, and plans for a flare-up: a practice, the plan, a kind voice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from painapp.domain.entry import PAIN_ENDS, ZERO_TO_TEN, Entry, helper_field, kind_of_entry
from painapp.domain.fields import Kind, described
from painapp.domain.words import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from datetime import date

_TENSION_ENDS: dict[str, Any] = {
    "low_words": QT_TRANSLATE_NOOP("Practice", "No tension"),
    "high_words": QT_TRANSLATE_NOOP("Practice", "As tense as can be"),
}
LONGEST_VOICE_SECONDS = 120


@kind_of_entry
class Practice(Entry):
    """A guided exercise as done. It carries the title it had, so that it can be read without the exercise.

    `minutes` are those really done, rounded, at least 1. The ratings are optional, one by one.
    """

    KIND: ClassVar[str] = "practice"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Practice")

    exercise: str = described(
        QT_TRANSLATE_NOOP("Practice", "Exercise"), Kind.CHOICE, own_words=False, asked=False, since=4
    )
    title: str = described(QT_TRANSLATE_NOOP("Practice", "Exercise"), Kind.LINE, asked=False, since=4)
    minutes: int | None = described(
        QT_TRANSLATE_NOOP("Practice", "How long"), Kind.MINUTES, low=0, high=1440, since=4
    )
    tension_before: int | None = described(
        QT_TRANSLATE_NOOP("Practice", "Tension before"), Kind.SCALE, **ZERO_TO_TEN, **_TENSION_ENDS, since=4
    )
    tension_after: int | None = described(
        QT_TRANSLATE_NOOP("Practice", "Tension after"), Kind.SCALE, **ZERO_TO_TEN, **_TENSION_ENDS, since=4
    )
    pain_before: int | None = described(
        QT_TRANSLATE_NOOP("Practice", "Pain before"), Kind.SCALE, **ZERO_TO_TEN, **PAIN_ENDS, since=4
    )
    pain_after: int | None = described(
        QT_TRANSLATE_NOOP("Practice", "Pain after"), Kind.SCALE, **ZERO_TO_TEN, **PAIN_ENDS, since=4
    )
    to_the_end: bool | None = described(
        QT_TRANSLATE_NOOP("Practice", "To the end"), Kind.YES_NO, asked=False, since=4
    )
    in_help: bool | None = described(
        QT_TRANSLATE_NOOP("Practice", "In Help me now"), Kind.YES_NO, asked=False, since=4
    )
    note: str = described(QT_TRANSLATE_NOOP("Practice", "Note"), Kind.TEXT, folded=True, tender=True, since=4)
    writer: str = helper_field(since=4)


@kind_of_entry
class FlareUpPlan(Entry):
    """What the person wrote, when well, for a flare-up. There is one at most.

    In `first_hour`, `keep_doing` and `way_back` each line is a step, in the person's order. `exercises` are
    ids of guided exercises. Medicines are never a step: `medicines` holds the person's own words, and
    `medicines_written` the day on which they last changed.
    """

    KIND: ClassVar[str] = "flare-up-plan"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "My flare-up plan")
    OF_A_DAY: ClassVar[bool] = False
    ONE_AT_MOST: ClassVar[bool] = True

    early_signs: str = described(QT_TRANSLATE_NOOP("FlareUpPlan", "Early signs I notice"), Kind.TEXT, since=4)
    sets_off: str = described(
        QT_TRANSLATE_NOOP("FlareUpPlan", "What usually sets it off, I think"), Kind.TEXT, since=4
    )
    first_hour: str = described(
        QT_TRANSLATE_NOOP("FlareUpPlan", "What I do in the first hour, in order"), Kind.TEXT, since=4
    )
    exercises: tuple[str, ...] = described(
        QT_TRANSLATE_NOOP("FlareUpPlan", "Exercises that help me"), Kind.PICKS, own_words=False, since=4
    )
    keep_doing: str = described(
        QT_TRANSLATE_NOOP("FlareUpPlan", "What I keep doing, in a smaller way"), Kind.TEXT, since=4
    )
    people: str = described(QT_TRANSLATE_NOOP("FlareUpPlan", "Who I can talk to"), Kind.TEXT, since=4)
    seek_help: str = described(
        QT_TRANSLATE_NOOP("FlareUpPlan", "When I ask a doctor or a nurse"), Kind.TEXT, since=4
    )
    way_back: str = described(
        QT_TRANSLATE_NOOP("FlareUpPlan", "How I get back to my usual days, step by step"), Kind.TEXT, since=4
    )
    message: str = described(QT_TRANSLATE_NOOP("FlareUpPlan", "A message to myself"), Kind.TEXT, since=4)
    medicines: str = described(
        QT_TRANSLATE_NOOP("FlareUpPlan", "My medicines, in my own words"),
        Kind.TEXT,
        since=4,
        hint=QT_TRANSLATE_NOOP("FlareUpPlan", "As you were told by the people who prescribed them."),
    )
    medicines_written: date | None = described(
        QT_TRANSLATE_NOOP("FlareUpPlan", "Medicines written on"), Kind.DATE, asked=False, since=4
    )
    on_lock_screen: bool | None = described(
        QT_TRANSLATE_NOOP("FlareUpPlan", "Show it in Help me now while the diary is locked"),
        Kind.YES_NO,
        asked=False,
        since=4,
    )

    @property
    def says_nothing(self) -> bool:
        """Tell whether the person has written nothing in it; where it is shown says nothing by itself."""
        return not any(
            (
                self.early_signs,
                self.sets_off,
                self.first_hour,
                self.exercises,
                self.keep_doing,
                self.people,
                self.seek_help,
                self.way_back,
                self.message,
                self.medicines,
            )
        )


@kind_of_entry
class KindVoice(Entry):
    """A message recorded on a good day, by the person or by somebody who agreed, for a harder one.

    `sound` is what `domain/sound.py` makes of it.
    """

    KIND: ClassVar[str] = "kind-voice"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "A kind voice")
    OF_A_DAY: ClassVar[bool] = False

    name: str = described(QT_TRANSLATE_NOOP("KindVoice", "Whose voice it is"), Kind.LINE, since=4)
    seconds: int | None = described(
        QT_TRANSLATE_NOOP("KindVoice", "Seconds"),
        Kind.COUNT,
        low=1,
        high=LONGEST_VOICE_SECONDS,
        asked=False,
        since=4,
    )
    sound: str = described(QT_TRANSLATE_NOOP("KindVoice", "Recording"), Kind.SOUND, asked=False, since=4)
    on_lock_screen: bool | None = described(
        QT_TRANSLATE_NOOP("KindVoice", "Play it in Help me now while the diary is locked"),
        Kind.YES_NO,
        asked=False,
        since=4,
    )
