"""The first words of Today, known before anything else is loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from datetime import datetime

    from painapp.domain.ports import Language


def greeting(now: datetime, language: Language) -> str:
    """Return "Good morning" from 5, "Good afternoon" from 12, "Good evening" from 18, else "Hello"."""
    if now.hour >= 18:
        return language.text(_EVENING)
    if now.hour >= 12:
        return language.text(_AFTERNOON)
    return language.text(_MORNING if now.hour >= 5 else _HELLO)


_MORNING = QT_TRANSLATE_NOOP("Today", "Good morning")
_AFTERNOON = QT_TRANSLATE_NOOP("Today", "Good afternoon")
_EVENING = QT_TRANSLATE_NOOP("Today", "Good evening")
_HELLO = QT_TRANSLATE_NOOP("Today", "Hello")
