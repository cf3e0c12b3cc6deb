"""What is said of the story and of beliefs, without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.entries import Belief, MyStory, only_one
from painapp.domain.fields import fields_of
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from painapp.domain.ports import Language
    from painapp.vault.reader import DiaryReader


class BeliefLine(NamedTuple):
    """One belief and the day it was written; whether it `changes`: only what was written today does."""

    belief: Belief
    when: str
    changes: bool

    @property
    def id(self) -> str:
        """Tell which row it is."""
        return str(self.belief.id)


def belief_lines(beliefs: Iterable[Belief], today: date, language: Language) -> tuple[BeliefLine, ...]:
    """Return what was believed, the newest first."""
    in_order = sorted(beliefs, key=lambda one: (one.written.at, one.id), reverse=True)
    return tuple(BeliefLine(one, language.date_full(one.day), one.day == today) for one in in_order)


def story_said(reader: DiaryReader, _today: date, language: Language) -> str:
    """Tell how much of the story is told."""
    story = only_one(reader.all_of(MyStory), MyStory)
    pieces = fields_of(MyStory)
    told = 0 if story is None else sum(bool(getattr(story, spec.name)) for spec in pieces)
    if told:
        return language.text(_TOLD, told=language.number(told), pieces=language.number(len(pieces)))
    return language.text(_BELIEFS if reader.all_of(Belief) else _NOTHING)


_NOTHING = QT_TRANSLATE_NOOP("Story", "Told once, so that you need not tell it each time.")
_TOLD = QT_TRANSLATE_NOOP("Story", "{told} of {pieces} pieces written.")
_BELIEFS = QT_TRANSLATE_NOOP("Story", "What you believe about your pain is written.")
