"""How what matters stands on its page, without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.entries import Goal, SmallStep, WhatMatters
from painapp.domain.fields import fields_of
from painapp.domain.goals import open_words, plain
from painapp.domain.matters import area_said, threads
from painapp.domain.plan_lists import LIFE_AREAS
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from painapp.domain.matters import Thread
    from painapp.domain.ports import Language
    from painapp.vault.reader import DiaryReader

NAMED = 4


class Look(NamedTuple):
    """One earlier look: its date, what was said, and how close it was."""

    id: str
    when: str
    words: str
    close: str


class AreaLine(NamedTuple):
    """One area of life as it stands now.

    `close` is how close life is to it, in words; `is_step` whether its tiny thing is a small step already,
    `has_goal` whether a goal grew from it; `due` whether it could be looked at again.
    """

    thread: Thread
    area: str
    close: str
    when: str
    due: bool
    is_step: bool
    has_goal: bool
    earlier: tuple[Look, ...]

    @property
    def id(self) -> str:
        """Tell which row it is."""
        return self.thread.id


def area_lines(reader: DiaryReader, today: date, language: Language) -> tuple[AreaLine, ...]:
    """Return the areas in the order in which they were chosen."""
    steps = open_words(reader.all_of(SmallStep))
    grown = {one.matters for one in reader.all_of(Goal)}
    return tuple(
        AreaLine(
            one,
            area_said(one.now, language) or language.text(_NO_AREA),
            _close(one.now, language),
            language.date_full(one.now.day),
            one.may_look_again(today),
            plain(one.now.tiny_action) in steps,
            one.id in grown,
            tuple(_look(look, language) for look in one.earlier),
        )
        for one in threads(reader.all_of(WhatMatters))
    )


def areas_left(lines: Iterable[AreaLine], language: Language) -> tuple[tuple[str, str], ...]:
    """Return the bundled areas not chosen yet, as (id, label)."""
    chosen = {line.thread.now.area for line in lines}
    return tuple((one.id, language.text(one.label)) for one in LIFE_AREAS if one.id not in chosen)


def matters_said(reader: DiaryReader, today: date, language: Language) -> str:
    """Name the areas, and say where one could look again."""
    found = threads(reader.all_of(WhatMatters))
    names = [area_said(one.now, language) for one in found]
    said = [name for name in names if name][:NAMED]
    if not said:
        return language.text(_NOTHING)
    due = any(one.may_look_again(today) for one in found)
    return language.text(_AREAS_DUE if due else _AREAS, areas=language.list_of(said))


def _look(look: WhatMatters, language: Language) -> Look:
    return Look(str(look.id), language.date_full(look.day), look.words, _close(look, language))


def _close(look: WhatMatters, language: Language) -> str:
    if look.closeness is None:
        return ""
    spec = next(spec for spec in fields_of(WhatMatters) if spec.name == "closeness")
    return language.text(_CLOSE, score=language.number(look.closeness), high=language.number(spec.high))


_NOTHING = QT_TRANSLATE_NOOP("Matters", "A few parts of your life, and what is important to you there.")
_AREAS = QT_TRANSLATE_NOOP("Matters", "{areas}")
_AREAS_DUE = QT_TRANSLATE_NOOP("Matters", "{areas}. You could look again.")
_NO_AREA = QT_TRANSLATE_NOOP("Matters", "A part of my life")
_CLOSE = QT_TRANSLATE_NOOP("Matters", "How close my life is to it: {score} of {high}")
