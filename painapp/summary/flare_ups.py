"""Flare-ups as the person declared them, and the days that strips shade for them and for pauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.daily import within
from painapp.domain.describing import days_words
from painapp.domain.entries import FlareUp
from painapp.domain.fields import fields_of, pick_label, side_by_side
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.summary.choices import FLARE_UPS
from painapp.summary.lengths import MOST_NAMED, more_words
from painapp.summary.sayings import Saying, Sayings, mores_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from painapp.domain.daily import Period
    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language
    from painapp.summary.choices import Choices

MOST_FLARE_UPS = 2


def flare_ups_of(
    entries: Sequence[Entry], period: Period, today: date, choices: Choices, language: Language
) -> Sayings | None:
    """Return the latest flare-ups of the period, oldest first: how long, how bad, the guess, what helped."""
    found = [one for one in entries if isinstance(one, FlareUp) and within(one, period, today)]
    if not found:
        return None
    found.sort(key=lambda one: one.day)
    days = {day for one in found if (part := within(one, period, today)) for day in part.days()}
    # The days of the second page begin with the period: what began earlier has no place among them.
    before = [
        f"{language.date_short(one.day)}: {told(one, language)}" for one in found if one.day < period.first
    ]
    return Sayings(
        FLARE_UPS.id,
        language.text(FLARE_UPS.label),
        tuple(_saying(one, choices, language) for one in found[-MOST_FLARE_UPS:]),
        mores_of(len(found), MOST_FLARE_UPS, choices, language),
        language.text(_IN_ALL, count=len(days), number=language.number(len(found))) if len(found) > 1 else "",
        " ".join(before) if choices.details else "",
    )


def told(one: FlareUp, language: Language) -> str:
    """Tell a flare-up: "5 days, worst 9. I think it was: A bad night. Helped: Warmth."."""
    named = {name: side_by_side(labels, language) for name, labels in _labels(one, language).items()}
    return _sentence(one, named, language)


def _saying(one: FlareUp, choices: Choices, language: Language) -> Saying:
    """Tell a flare-up in several lengths: of the longer list one fewer is named each time, down to none."""
    labels = _labels(one, language)
    shown = {name: min(len(found), MOST_NAMED) for name, found in labels.items()}
    shorter: list[str] = []
    while any(shown.values()):
        named = {
            name: side_by_side(
                [*labels[name][:most], *_more(len(labels[name]) - most, choices, language)], language
            )
            for name, most in shown.items()
            if most
        }
        shorter.append(_sentence(one, named, language))
        # The later of two that are equally long goes first: what helped is said in a part of its own too.
        longest = max(reversed(shown), key=lambda name: shown[name])
        shown[longest] -= 1
    whole = told(one, language)
    texts = [text for text in (*shorter, _sentence(one, {}, language)) if text != whole]
    return Saying(language.date_short(one.day), whole, tuple(texts))


def _more(left: int, choices: Choices, language: Language) -> list[str]:
    return [more_words(left, choices, language)] if left else []


def _labels(one: FlareUp, language: Language) -> dict[str, list[str]]:
    specs = {spec.name: spec for spec in fields_of(FlareUp)}
    return {
        name: [pick_label(specs[name], pick, language) for pick in getattr(one, name)] for name in _PICKED
    }


def _sentence(one: FlareUp, named: Mapping[str, str], language: Language) -> str:
    length = language.text(_STILL) if one.eased is None else days_words(one, language)
    said = [
        language.text(_WORST, length=length, worst=language.number(one.worst))
        if one.worst is not None
        else language.text(_LENGTH, length=length)
    ]
    said += [language.text(_PICKED[name], named=names) for name, names in named.items() if names]
    return " ".join(said)


_IN_ALL = QT_TRANSLATE_NOOP("Summary", "{number} flare-ups, on %n day(s).")
_STILL = QT_TRANSLATE_NOOP("Summary", "Still going")
_LENGTH = QT_TRANSLATE_NOOP("Summary", "{length}.")
_WORST = QT_TRANSLATE_NOOP("Summary", "{length}, worst {worst}.")
_I_THINK = QT_TRANSLATE_NOOP("Summary", "I think it was: {named}.")
_HELPED = QT_TRANSLATE_NOOP("Summary", "Helped: {named}.")
_PICKED = {"set_off_by": _I_THINK, "helped": _HELPED}
