"""What went well, by month, the newest first, without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.entries import Goal, WentWell
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from painapp.domain.ports import Language
    from painapp.vault.reader import DiaryReader

LONGEST_SAID = 70
"""Characters of the newest that the row in Plan says."""
MONTHS_AT_ONCE = 3
"""How many months are read at a time."""


class Noted(NamedTuple):
    """One thing that went well, and the day; `more` is what the person takes with them from a goal."""

    id: str
    day: str
    text: str
    more: str = ""


class Month(NamedTuple):
    """The things of one month."""

    first: date
    name: str
    noted: tuple[Noted, ...]


def reached(goals: Iterable[Goal]) -> tuple[Goal, ...]:
    """Return the goals that were reached, and when."""
    return tuple(one for one in goals if one.standing == "reached" and one.standing_since and one.words)


def months(entries: Iterable[WentWell], goals: Iterable[Goal], language: Language) -> tuple[Month, ...]:
    """Return the months in which anything was noted, the newest first, and in each the newest first.

    `goals` that were reached stand on the day they were.
    """
    noted = [(one.day, one.written.at, _noted(one, language)) for one in entries if one.text]
    for goal in reached(goals):
        if goal.standing_since is not None:
            text = language.text(_REACHED, goal=goal.words)
            day = language.date_long(goal.standing_since)
            made = Noted(str(goal.id), day, text, goal.taken_along)
            noted.append((goal.standing_since, goal.written.at, made))
    found: dict[date, list[Noted]] = {}
    for day, _at, one in sorted(noted, key=lambda one: one[:2], reverse=True):
        found.setdefault(day.replace(day=1), []).append(one)
    return tuple(Month(first, language.month(first), tuple(noted)) for first, noted in found.items())


def _noted(entry: WentWell, language: Language) -> Noted:
    return Noted(str(entry.id), language.date_long(entry.day), entry.text)


def months_before(day: date, months_: int) -> date:
    """Return the first day of the month so many months before that of `day`."""
    place = day.year * 12 + day.month - 1 - months_
    return day.replace(year=place // 12, month=place % 12 + 1, day=1)


def went_well_said(reader: DiaryReader, _today: date, language: Language) -> str:
    """Say the newest thing that went well."""
    newest = reader.latest(WentWell)
    if newest is None or not newest.text:
        return language.text(_NOTHING)
    line = " ".join(newest.text.split())
    short = line if len(line) <= LONGEST_SAID else f"{line[:LONGEST_SAID].rstrip()}…"
    return language.text(_NEWEST, text=short, day=language.date_short(newest.day))


_NOTHING = QT_TRANSLATE_NOOP("WentWellPage", "What you note as gone well is kept here, to read on a bad day.")
_REACHED = QT_TRANSLATE_NOOP("WentWellPage", "A goal reached: {goal}")
_NEWEST = QT_TRANSLATE_NOOP("WentWellPage", "{day}: {text}")
