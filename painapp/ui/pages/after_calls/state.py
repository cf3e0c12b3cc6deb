"""What is said of the time after the calls, and when one looks back, without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.entries import AfterCalls, only_one
from painapp.domain.looking_back import is_due
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from datetime import date

    from painapp.domain.ports import Language
    from painapp.vault.reader import DiaryReader


def time_has_come(record: AfterCalls | None, today: date) -> bool:
    """Tell whether the day to look back is here, or it was looked back already."""
    if record is None:
        return False
    due = record.look_back_on is not None and record.look_back_on <= today
    return due or bool(record.looked_back)


def due_to_look_back(record: AfterCalls | None, today: date, offered: str) -> date | None:
    """Return the day to look back where Today may offer it now; `offered` is the last one it offered."""
    if record is None or record.looked_back or not is_due(record.look_back_on, today, offered):
        return None
    return record.look_back_on


def after_calls_said(reader: DiaryReader, today: date, language: Language) -> str:
    """Say what stands there: the day to look back, or what it is for."""
    record = only_one(reader.all_of(AfterCalls), AfterCalls)
    if record is None or record.says_nothing:
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
