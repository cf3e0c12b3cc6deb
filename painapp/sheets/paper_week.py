"""The paper week: one page to write seven days on by hand, and to type back in later."""

from __future__ import annotations

import os
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.entries import CheckIn, LookBack, Sleep
from painapp.domain.fields import FieldSpec, fields_of
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.typesetting.template import Template, language_and_region

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language
    from painapp.domain.words import Words
    from painapp.typesetting.template import Data, Sheets

DAYS = 7


class PaperWeek(NamedTuple):
    """What stands on the sheet: seven days from `first` on, or none to be copied and used again.

    `made_on` is the day it is printed; the file carries it.
    """

    made_on: date
    first: date | None = None


def set_paper_week(week: PaperWeek, language: Language, resources: Path) -> Sheets:
    """Return the sheet as PDF/UA-1, one A4 page on its side, and as a picture. Nothing is written anywhere.

    It holds nothing of any diary.
    """
    template = Template(resources, "paper_week.typ")
    return template.set(_values(week, language), lambda data: template.pages(data).sheets(data, week.made_on))


def week_file_name(week: PaperWeek, language: Language) -> str:
    """Return a name for the file, "Week sheet 2026-11-23.pdf" or without. It says nothing of pain."""
    name = language.text(_TITLE)
    if week.first is not None:
        name = language.text(_FILE_NAME, date=week.first.isoformat())
    # A translation must not turn into a folder.
    return f"{name.replace('/', '-').replace(os.sep, '-')}.pdf"


def _values(week: PaperWeek, language: Language) -> Data:
    say = language.text
    title = say(_TITLE)
    days: list[str] = []
    if week.first is not None:
        days = [language.date_long(week.first + timedelta(days=number)) for number in range(DAYS)]
        title = language.period(week.first, week.first + timedelta(days=DAYS - 1))
    return {
        **language_and_region(language.code),
        "right_to_left": language.right_to_left,
        "made_on": [week.made_on.year, week.made_on.month, week.made_on.day],
        "document_title": say(_TITLE),
        "title": title,
        "what": say(_WHAT),
        "days": days,
        "rows": DAYS,
        "day": say(_DAY),
        "ends": [_ends(made, name, say(words), language) for made, name, words in _SCALES],
        "pain": say(_PAIN),
        "pains": [say(words) for words in (_WORST, _LEAST, _AVERAGE)],
        "mood": say(_MOOD),
        "sleep": say(_SLEEP),
        "sleeps": [say(words) for words in (_SLEPT, _QUALITY)],
        "active": say(_ACTIVE),
        "ranges": ["0–10", "1–5"],
        "texts": [say(words) for words in (_WENT_WELL, _NOTE)],
        "units": [say(_HOURS), say(_MINUTES)],
        "foot": say(_FOOT),
    }


def _ends(made: type[Entry], name: str, called: str, language: Language) -> dict[str, str]:
    """Say what the two ends of a scale mean, as the app does where it asks for it."""
    spec = _spec(made, name)
    ends = [
        language.text(_END, number=language.number(number), meaning=language.text(words))
        for number, words in ((spec.low, spec.low_words), (spec.high, spec.high_words))
        if words is not None
    ]
    return {"name": called, "ends": ", ".join(ends)}


def _spec(made: type[Entry], name: str) -> FieldSpec:
    return next(spec for spec in fields_of(made) if spec.name == name)


_TITLE = QT_TRANSLATE_NOOP("Paper week", "Week sheet")
_FILE_NAME = QT_TRANSLATE_NOOP("Paper week", "Week sheet {date}")
_WHAT = QT_TRANSLATE_NOOP(
    "Paper week", "Write what you like and leave out the rest. An empty box is as good as a full one."
)
_DAY = QT_TRANSLATE_NOOP("Paper week", "Day")
_PAIN = QT_TRANSLATE_NOOP("Paper week", "Pain")
_WORST = QT_TRANSLATE_NOOP("Paper week", "Worst")
_LEAST = QT_TRANSLATE_NOOP("Paper week", "Least")
_AVERAGE = QT_TRANSLATE_NOOP("Paper week", "Average")
_MOOD = QT_TRANSLATE_NOOP("Paper week", "Mood")
_SLEEP = QT_TRANSLATE_NOOP("Paper week", "Last sleep")
_SLEPT = QT_TRANSLATE_NOOP("Paper week", "Slept")
_QUALITY = QT_TRANSLATE_NOOP("Paper week", "How good")
_ACTIVE = QT_TRANSLATE_NOOP("Paper week", "Active")
_WENT_WELL = QT_TRANSLATE_NOOP("Paper week", "One thing that went well")
_NOTE = QT_TRANSLATE_NOOP("Paper week", "Note")
_HOURS = QT_TRANSLATE_NOOP("Paper week", "h")
_MINUTES = QT_TRANSLATE_NOOP("Paper week", "min")
_END = QT_TRANSLATE_NOOP("Paper week", "{number}: {meaning}")
_FOOT = QT_TRANSLATE_NOOP(
    "Paper week", "To type it in later: PainApp, Diary, Paper week. Nobody sees this sheet but you."
)
_SCALES: tuple[tuple[type[Entry], str, Words], ...] = (
    (LookBack, "worst", _PAIN),
    (CheckIn, "mood", _MOOD),
    (Sleep, "quality", _SLEEP),
)
