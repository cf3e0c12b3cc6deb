"""What the room Learn says of other conditions, and what the person named of them. Without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.conditions import conditions_record, minded
from painapp.domain.entries import Conditions
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from datetime import date

    from painapp.domain.ports import Language
    from painapp.vault.reader import DiaryReader


def named_in(reader: DiaryReader) -> frozenset[str]:
    """Return what else the person lives with, as far as they named it."""
    return minded(conditions_record(reader.all_of(Conditions))) or frozenset()


def alongside_said(_reader: DiaryReader, _today: date, language: Language) -> str:
    """Say what can be found there."""
    return language.text(_SAID)


_SAID = QT_TRANSLATE_NOOP(
    "Alongside", "Heart, lungs, diabetes, joints, ME/CFS, low mood: what changes, when to ask."
)
