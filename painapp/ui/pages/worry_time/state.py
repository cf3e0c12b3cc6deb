"""What stands on the page about worries, without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.entries import only_one
from painapp.domain.fields import fields_of, value_text
from painapp.domain.moments import day_named
from painapp.domain.tools import Worry, WorryTime
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.domain.worrying import is_time, looked_at, waiting

if TYPE_CHECKING:
    from datetime import date, time

    from painapp.domain.ports import Language
    from painapp.vault.reader import DiaryReader

_KIND = next(spec for spec in fields_of(Worry) if spec.name == "turned_out")


class WorryLine(NamedTuple):
    """One worry; of one that was looked at also when, what it turned out to be, and the step."""

    worry: Worry
    when: str
    said: str

    @property
    def id(self) -> str:
        """Tell which row it is."""
        return str(self.worry.id)


def waiting_lines(reader: DiaryReader) -> tuple[WorryLine, ...]:
    """Return the worries that wait."""
    return tuple(WorryLine(one, "", "") for one in waiting(reader.all_of(Worry)))


def past_lines(reader: DiaryReader, today: date, language: Language) -> tuple[WorryLine, ...]:
    """Return the worries that were looked at, the latest first."""
    return tuple(
        WorryLine(
            one,
            day_named(one.looked_at, today, language) if one.looked_at is not None else "",
            "\n".join(part for part in (value_text(_KIND, one.turned_out, language), one.step) if part),
        )
        for one in looked_at(reader.all_of(Worry))
    )


def plan_of(reader: DiaryReader) -> WorryTime | None:
    """Return the time that is set, if there is one."""
    return only_one(reader.all_of(WorryTime), WorryTime)


def wait_said(plan: WorryTime | None, now: time, language: Language) -> str:
    """Say until when worries wait."""
    if plan is None or plan.begins is None:
        return language.text(_WAIT)
    return language.text(_NOW if is_time(now, plan) else _UNTIL, time=language.clock_time(plan.begins))


def worry_time_said(reader: DiaryReader, _today: date, language: Language) -> str:
    """Tell in few words what stands on the page, for the room; how many worries wait is not counted."""
    plan = plan_of(reader)
    if plan is not None and plan.begins is not None:
        return language.text(_SET, time=language.clock_time(plan.begins))
    return language.text(_SOME if waiting(reader.all_of(Worry)) else _NONE)


_NONE = QT_TRANSLATE_NOOP("Worries", "A place and a time for worries, so that they can wait.")
_SOME = QT_TRANSLATE_NOOP("Worries", "Something waits here.")
_SET = QT_TRANSLATE_NOOP("Worries", "Your time is at {time}.")
_WAIT = QT_TRANSLATE_NOOP("Worries", "They wait here until you look at them.")
_UNTIL = QT_TRANSLATE_NOOP("Worries", "They wait here until {time}.")
_NOW = QT_TRANSLATE_NOOP("Worries", "It is your time for them now.")
