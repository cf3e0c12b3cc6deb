"""The trackers that come ready made: what each is called, what it holds and in which words."""

from __future__ import annotations

from typing import NamedTuple

from painapp.domain.fields import Option
from painapp.domain.words import QT_TRANSLATE_NOOP, Words


class Ready(NamedTuple):
    """One ready-made tracker. `id` and `holds` (an id of `lists.HOLDS`) stay for good; they are stored.

    `low_words` and `high_words` stand at the ends of a scale, `high` is the most of a number or the longest
    length in minutes, `choices` are the words of a choice.
    """

    id: str
    name: Words
    holds: str
    unit: Words | None = None
    high: int = 10
    low_words: Words | None = None
    high_words: Words | None = None
    choices: tuple[Option, ...] = ()


NOT_AT_ALL = QT_TRANSLATE_NOOP("Trackers", "Not at all")
AS_CAN_BE = QT_TRANSLATE_NOOP("Trackers", "As much as can be")
_DAY_MINUTES = 24 * 60

READY: tuple[Ready, ...] = (
    Ready(
        "fatigue",
        QT_TRANSLATE_NOOP("Trackers", "Fatigue"),
        "scale",
        low_words=QT_TRANSLATE_NOOP("Trackers", "Not tired at all"),
        high_words=QT_TRANSLATE_NOOP("Trackers", "As tired as can be"),
    ),
    Ready(
        "fog",
        QT_TRANSLATE_NOOP("Trackers", "Foggy head"),
        "scale",
        low_words=QT_TRANSLATE_NOOP("Trackers", "Clear"),
        high_words=QT_TRANSLATE_NOOP("Trackers", "As foggy as can be"),
    ),
    Ready(
        "stiffness",
        QT_TRANSLATE_NOOP("Trackers", "Stiffness"),
        "scale",
        low_words=QT_TRANSLATE_NOOP("Trackers", "Not stiff at all"),
        high_words=QT_TRANSLATE_NOOP("Trackers", "As stiff as can be"),
    ),
    Ready(
        "headache",
        QT_TRANSLATE_NOOP("Trackers", "Headache"),
        "scale",
        low_words=QT_TRANSLATE_NOOP("Trackers", "No headache"),
        high_words=QT_TRANSLATE_NOOP("Trackers", "As bad as you can imagine"),
    ),
    Ready(
        "period",
        QT_TRANSLATE_NOOP("Trackers", "Period"),
        "choice",
        choices=(
            Option("none", QT_TRANSLATE_NOOP("Trackers", "No bleeding")),
            Option("spotting", QT_TRANSLATE_NOOP("Trackers", "Spotting")),
            Option("light", QT_TRANSLATE_NOOP("Trackers", "Light")),
            Option("medium", QT_TRANSLATE_NOOP("Trackers", "Medium")),
            Option("heavy", QT_TRANSLATE_NOOP("Trackers", "Heavy")),
        ),
    ),
    Ready(
        "shift",
        QT_TRANSLATE_NOOP("Trackers", "Work shift"),
        "choice",
        choices=(
            Option("early", QT_TRANSLATE_NOOP("Trackers", "Early")),
            Option("day", QT_TRANSLATE_NOOP("Trackers", "Day")),
            Option("late", QT_TRANSLATE_NOOP("Trackers", "Late")),
            Option("night", QT_TRANSLATE_NOOP("Trackers", "Night")),
            Option("off", QT_TRANSLATE_NOOP("Trackers", "Not working")),
        ),
    ),
    Ready("people", QT_TRANSLATE_NOOP("Trackers", "Time with others"), "length", high=_DAY_MINUTES),
    Ready(
        "food",
        QT_TRANSLATE_NOOP("Trackers", "Food and drink"),
        "choice",
        choices=(
            Option("as-usual", QT_TRANSLATE_NOOP("Trackers", "As usual")),
            Option("less", QT_TRANSLATE_NOOP("Trackers", "Less than usual")),
            Option("more", QT_TRANSLATE_NOOP("Trackers", "More than usual")),
            Option("different", QT_TRANSLATE_NOOP("Trackers", "Different from usual")),
        ),
    ),
    Ready(
        "steps",
        QT_TRANSLATE_NOOP("Trackers", "Steps"),
        "number",
        unit=QT_TRANSLATE_NOOP("Trackers", "steps"),
        high=1_000_000,
    ),
    Ready(
        "weight",
        QT_TRANSLATE_NOOP("Trackers", "Weight"),
        "number",
        unit=QT_TRANSLATE_NOOP("Trackers", "kg"),
        high=1_000,
    ),
)
"""In the order they are offered."""

_BY_ID = {one.id: one for one in READY}


def ready_made(key: str) -> Ready | None:
    """Return the ready-made tracker of this id; None for one of the person's own, or of a newer version."""
    return _BY_ID.get(key)
