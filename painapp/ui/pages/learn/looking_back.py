"""What was said at the start of the course beside what is said now, and when to look back. Without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from painapp.domain.course import reading_of
from painapp.domain.entries import Entry, HowReady, LessonAnswer, LessonRead, MyCourse, only_one
from painapp.domain.looking_back import in_three_months, is_due
from painapp.domain.moments import day_named
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from painapp.domain.ports import Language
    from painapp.vault.reader import DiaryReader

_E = TypeVar("_E", bound=Entry)

LAST_LESSONS = ("looking-back", "outdoors-yours")
"""The last lesson of each path: three months after it is the day to look back."""


def look_back_day(reader: DiaryReader) -> date | None:
    """Return the day to look back: as the person chose, else three months after the course; None before."""
    plan = only_one(reader.all_of(MyCourse), MyCourse)
    if plan is not None and plan.look_back_on is not None:
        return plan.look_back_on
    ended = reading_of(reader.all_of(LessonRead)).ended
    through = max((ended[one] for one in LAST_LESSONS if one in ended), default=None)
    return in_three_months(through) if through is not None else None


def due_to_look_back(reader: DiaryReader, today: date) -> date | None:
    """Return the day to look back where Today may offer it now: once, where something was said before."""
    day = look_back_day(reader)
    if not (is_due(day, today, reader.settings.course_offered) and not has_looked_back(reader, day)):
        return None
    return day if start_answers(reader) or reader.all_of(HowReady) else None


def has_looked_back(reader: DiaryReader, day: date | None) -> bool:
    """Tell whether the person looked back since `day` had come."""
    plan = only_one(reader.all_of(MyCourse), MyCourse)
    return plan is not None and plan.looked_back is not None and day is not None and plan.looked_back >= day


def counts_from(reader: DiaryReader, today: date) -> date:
    """Return the day from which on an answer is one of now: when it was last looked back, else today.

    A later day to look back that has come begins a new look.
    """
    plan = only_one(reader.all_of(MyCourse), MyCourse)
    looked = plan.looked_back if plan is not None else None
    day = look_back_day(reader)
    if looked is None or (day is not None and looked < day <= today):
        return today
    return looked


def start_answers(reader: DiaryReader) -> tuple[LessonAnswer, ...]:
    """Return all answers to the questions of the start, early and late."""
    return tuple(one for one in reader.all_of(LessonAnswer) if not one.lesson and one.text)


def then_of(entries: Iterable[_E], since: date) -> _E | None:
    """Return the first one written before `since`."""
    found = (one for one in entries if one.written.day < since)
    return min(found, key=lambda one: (one.written.at, one.id), default=None)


def now_of(entries: Iterable[_E], since: date) -> _E | None:
    """Return the last one written from `since` on."""
    found = (one for one in entries if one.written.day >= since)
    return max(found, key=lambda one: (one.written.at, one.id), default=None)


def look_back_said(reader: DiaryReader, today: date, language: Language) -> str:
    """Say when the day to look back is, that it has come, or what it is for."""
    day = look_back_day(reader)
    if has_looked_back(reader, day) or day is None:
        return language.text(_WHAT_FOR)
    return (
        language.text(_COME) if day <= today else language.text(_AHEAD, day=day_named(day, today, language))
    )


_WHAT_FOR = QT_TRANSLATE_NOOP("CourseLookBack", "What you wrote at the start, beside what you say now.")
_COME = QT_TRANSLATE_NOOP("CourseLookBack", "The day to look back has come.")
_AHEAD = QT_TRANSLATE_NOOP("CourseLookBack", "You look back on {day}.")
