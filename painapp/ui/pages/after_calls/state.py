"""What is said of the time after the calls, and when one looks back, without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.entries import AfterCalls, only_one
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from datetime import date

    from painapp.domain.ports import Language
    from painapp.vault.reader import DiaryReader

MONTHS = 3
"""How far ahead the day to look back is offered (facts: interviews three months later)."""


def in_three_months(day: date) -> date:
    """Return the day three months on; the last of a shorter month where there is no such day."""
    from calendar import monthrange

    year, month = divmod(day.month - 1 + MONTHS, 12)
    year, month = day.year + year, month + 1
    return day.replace(year=year, month=month, day=min(day.day, monthrange(year, month)[1]))


def time_has_come(record: AfterCalls | None, today: date) -> bool:
    """Tell whether the day to look back is here, or it was looked back already."""
    if record is None:
        return False
    due = record.look_back_on is not None and record.look_back_on <= today
    return due or bool(record.looked_back)


def may_offer(record: AfterCalls | None, today: date, offered: str) -> bool:
    """Tell whether Today offers to look back: once for each date that comes; `offered` is the last one."""
    if record is None or record.look_back_on is None or record.looked_back:
        return False
    return record.look_back_on <= today and record.look_back_on.isoformat() != offered


def after_calls_said(reader: DiaryReader, today: date, language: Language) -> str:
    """Say what stands there: the day to look back, or what it is for."""
    record = only_one(reader.all_of(AfterCalls), AfterCalls)
    if record is None:
        return language.text(_NOTHING)
    if record.looked_back or record.look_back_on is None:
        return language.text(_WRITTEN)
    if record.look_back_on <= today:
        return language.text(_DUE)
    return language.text(_AHEAD, day=language.date_full(record.look_back_on))


_NOTHING = QT_TRANSLATE_NOOP("AfterCallsPage", "What stays with you when the coaching ends.")
_WRITTEN = QT_TRANSLATE_NOOP("AfterCallsPage", "Written.")
_DUE = QT_TRANSLATE_NOOP("AfterCallsPage", "The day to look back has come.")
_AHEAD = QT_TRANSLATE_NOOP("AfterCallsPage", "Written. You look back on {day}.")
