"""What the page of pleasant things shows: those ahead, and those that were. Without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.entries import PleasantThing
from painapp.domain.fields import fields_of, value_text
from painapp.domain.moments import day_named
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from painapp.domain.ports import Language
    from painapp.vault.reader import DiaryReader

MOST_PAST = 12
"""How many that are over stand in the list: the latest."""


class PleasantLine(NamedTuple):
    """One of them: what, when and with whom in few words, and whether its day has come."""

    thing: PleasantThing
    detail: str
    has_come: bool

    @property
    def id(self) -> str:
        """Tell which row it is."""
        return str(self.thing.id)


def pleasant_lines(
    things: Iterable[PleasantThing], today: date, language: Language
) -> tuple[PleasantLine, ...]:
    """Return what is still to be said how it was, the nearest day first; then the latest that are over."""
    every = list(things)
    ahead = sorted(
        (one for one in every if not one.how),
        key=lambda one: (one.planned_for is None, one.planned_for or one.day, one.written.at, one.id),
    )
    over = sorted(
        (one for one in every if one.how),
        key=lambda one: (one.planned_for or one.day, one.written.at, one.id),
        reverse=True,
    )
    return tuple(_line(one, today, language) for one in (*ahead, *over[:MOST_PAST]))


def pleasant_said(reader: DiaryReader, today: date, language: Language) -> str:
    """Name what is next, or say what can be planned there."""
    lines = pleasant_lines(reader.all_of(PleasantThing), today, language)
    coming = [one.thing for one in lines if not one.thing.how]
    if not coming:
        return language.text(_NOTHING)
    first = coming[0]
    day = _day(first.planned_for, today, language)
    if not day or not first.what:
        return first.what or day or language.text(PleasantThing.LABEL)
    return language.text(_NEXT, what=first.what, day=day)


def _line(thing: PleasantThing, today: date, language: Language) -> PleasantLine:
    specs = {spec.name: spec for spec in fields_of(PleasantThing)}
    parts = [
        _day(thing.planned_for, today, language),
        thing.about_when,
        language.text(_WITH, who=thing.with_whom) if thing.with_whom else "",
        language.text(_GOOD, good=value_text(specs["good"], thing.good, language))
        if thing.good is not None
        else "",
    ]
    has_come = thing.planned_for is None or thing.planned_for <= today
    return PleasantLine(thing, " · ".join(part for part in parts if part), has_come)


def _day(day: date | None, today: date, language: Language) -> str:
    if day is None:
        return ""
    return language.text(_TODAY) if day == today else day_named(day, today, language)


_TODAY = QT_TRANSLATE_NOOP("Rooms", "Today")
_NOTHING = QT_TRANSLATE_NOOP("PleasantThings", "Small things to look forward to, each with a day.")
_NEXT = QT_TRANSLATE_NOOP("PleasantThings", "{day}: {what}")
_WITH = QT_TRANSLATE_NOOP("PleasantThings", "with {who}")
_GOOD = QT_TRANSLATE_NOOP("PleasantThings", "How good: {good}")
