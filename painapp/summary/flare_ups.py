"""Flare-ups as the person declared them, and the days that strips shade for them and for pauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.daily import within
from painapp.domain.describing import days_words
from painapp.domain.entries import FlareUp
from painapp.domain.fields import fields_of, value_text
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.summary.choices import FLARE_UPS
from painapp.summary.room import ROOMY, Room
from painapp.summary.sayings import Saying, Sayings, more_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from painapp.domain.daily import Period
    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language
    from painapp.summary.choices import Choices

MOST_FLARE_UPS = 2


def flare_ups_of(
    entries: Sequence[Entry],
    period: Period,
    today: date,
    choices: Choices,
    language: Language,
    room: Room = ROOMY,
) -> Sayings | None:
    """Return the latest flare-ups of the period, oldest first: how long, how bad, the guess, what helped."""
    found = [one for one in entries if isinstance(one, FlareUp) and within(one, period, today)]
    if not found:
        return None
    found.sort(key=lambda one: one.day)
    shown = found[-MOST_FLARE_UPS:]
    days = {day for one in found if (part := within(one, period, today)) for day in part.days()}
    return Sayings(
        FLARE_UPS.id,
        language.text(FLARE_UPS.label),
        tuple(Saying(language.date_short(one.day), told(one, language)) for one in shown),
        more_words(len(found) - len(shown), choices, language),
        room.flare_up_lines,
        language.text(_IN_ALL, count=len(days), number=language.number(len(found))) if len(found) > 1 else "",
    )


def told(one: FlareUp, language: Language) -> str:
    """Tell a flare-up: "5 days, worst 9. I think it was: A bad night. Helped: Warmth."."""
    specs = {spec.name: spec for spec in fields_of(FlareUp)}
    length = language.text(_STILL) if one.eased is None else days_words(one, language)
    said = [
        language.text(_WORST, length=length, worst=language.number(one.worst))
        if one.worst is not None
        else language.text(_LENGTH, length=length)
    ]
    for name, words in (("set_off_by", _I_THINK), ("helped", _HELPED)):
        if picks := getattr(one, name):
            said.append(language.text(words, named=value_text(specs[name], picks, language)))
    return " ".join(said)


_IN_ALL = QT_TRANSLATE_NOOP("Summary", "{number} flare-ups, on %n day(s).")
_STILL = QT_TRANSLATE_NOOP("Summary", "Still going")
_LENGTH = QT_TRANSLATE_NOOP("Summary", "{length}.")
_WORST = QT_TRANSLATE_NOOP("Summary", "{length}, worst {worst}.")
_I_THINK = QT_TRANSLATE_NOOP("Summary", "I think it was: {named}.")
_HELPED = QT_TRANSLATE_NOOP("Summary", "Helped: {named}.")
