"""What Today knows by the hour, before anything else is loaded: its first words, and when evening begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from datetime import datetime, time

    from painapp.domain.ports import Language

EVENING_FROM = 16
"""The hour from which the day can be looked back on; until then it is only a quiet button."""


def greeting(now: datetime, language: Language) -> str:
    """Return "Good morning" from 5, "Good afternoon" from 12, "Good evening" from 18, else "Hello"."""
    if now.hour >= 18:
        return language.text(_EVENING)
    if now.hour >= 12:
        return language.text(_AFTERNOON)
    return language.text(_MORNING if now.hour >= 5 else _HELLO)


def late_in_the_day(now: datetime, day_start: time) -> bool:
    """Tell whether the diary's day is far on: from 16, and in the small hours that still belong to it."""
    return now.hour >= EVENING_FROM or now.time() < day_start


_MORNING = QT_TRANSLATE_NOOP("Today", "Good morning")
_AFTERNOON = QT_TRANSLATE_NOOP("Today", "Good afternoon")
_EVENING = QT_TRANSLATE_NOOP("Today", "Good evening")
_HELLO = QT_TRANSLATE_NOOP("Today", "Hello")
