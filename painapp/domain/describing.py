"""An entry in a few words: the line a list shows, and its fields one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.entries import Activity, CheckIn, Entry, Sleep, WentWell
from painapp.domain.fields import fields_of, is_empty, value_text
from painapp.domain.sleep import minutes_slept, sleep_figures
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from painapp.domain.ports import Language


def headline(entry: Entry, language: Language) -> str:
    """Return what an entry says first: "Pain 4 of 10", "6 h 40 min, quality 3 of 5", "Walk, 12 min"."""
    parts: list[str] = []
    if isinstance(entry, CheckIn) and entry.pain is not None:
        parts = [language.text(_PAIN, pain=entry.pain)]
    elif isinstance(entry, Sleep):
        minutes = minutes_slept(entry)
        parts = [language.duration(minutes)] if minutes is not None else []
        if entry.quality is not None:
            parts.append(language.text(_QUALITY, quality=entry.quality))
    elif isinstance(entry, Activity):
        parts = [entry.what, language.duration(entry.minutes) if entry.minutes is not None else ""]
    elif isinstance(entry, WentWell):
        parts = [entry.text]
    said = ", ".join(part for part in parts if part)
    return said or language.text(entry.LABEL)


_IN_HEADLINE: dict[type[Entry], set[str]] = {
    CheckIn: {"pain"},
    Sleep: {"slept_minutes", "quality"},
    Activity: {"what", "minutes"},
    WentWell: {"text"},
}


def details(entry: Entry, language: Language) -> list[tuple[str, str]]:
    """Return label and value of every further field that says something, and what a night adds up to."""
    shown = [
        (language.text(spec.label), value_text(spec, getattr(entry, spec.name), language))
        for spec in fields_of(type(entry))
        if spec.name not in _IN_HEADLINE.get(type(entry), set()) and not is_empty(getattr(entry, spec.name))
    ]
    return shown + (night_figures(entry, language) if isinstance(entry, Sleep) else [])


def night_figures(sleep: Sleep, language: Language) -> list[tuple[str, str]]:
    """Return what a night's times add up to, "not calculated" where a part is missing.

    Empty when only the short form was used: nothing was asked, so nothing is missing.
    """
    if all(
        getattr(sleep, name) is None for name in ("into_bed", "tried_to_sleep", "final_waking", "out_of_bed")
    ):
        return []
    figures = sleep_figures(sleep)
    missing = language.text(_NOT_CALCULATED)
    return [
        (
            language.text(_IN_BED),
            missing if figures.time_in_bed is None else language.duration(figures.time_in_bed),
        ),
        (
            language.text(_ASLEEP),
            missing if figures.total_sleep is None else language.duration(figures.total_sleep),
        ),
        (
            language.text(_EFFICIENCY),
            missing
            if figures.efficiency is None
            else language.text(_PER_CENT, share=language.number(figures.efficiency)),
        ),
    ]


_PAIN = QT_TRANSLATE_NOOP("Describing", "Pain {pain} of 10")
_QUALITY = QT_TRANSLATE_NOOP("Describing", "quality {quality} of 5")
_NOT_CALCULATED = QT_TRANSLATE_NOOP("Describing", "not calculated")
_IN_BED = QT_TRANSLATE_NOOP("Describing", "Time in bed")
_ASLEEP = QT_TRANSLATE_NOOP("Describing", "Asleep")
_EFFICIENCY = QT_TRANSLATE_NOOP("Describing", "Asleep of the time in bed")
_PER_CENT = QT_TRANSLATE_NOOP("Describing", "{share} %")
