"""What stands on the map of ups and downs, without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.fields import fields_of, value_text
from painapp.domain.tools import UpOrDown
from painapp.domain.ups_and_downs import DOWN, side
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from datetime import date

    from painapp.domain.ports import Language
    from painapp.vault.reader import DiaryReader

NAMED = 3
_PART = next(spec for spec in fields_of(UpOrDown) if spec.name == "part")


class ThingLine(NamedTuple):
    """One thing on its side; the first of a part of life carries the name of that part."""

    thing: UpOrDown
    head: str

    @property
    def id(self) -> str:
        """Tell which row it is."""
        return str(self.thing.id)


def side_lines(reader: DiaryReader, way: str, language: Language) -> tuple[ThingLine, ...]:
    """Return one side of the map in its order."""
    lines: list[ThingLine] = []
    part = ""
    for one in side(reader.all_of(UpOrDown), way):
        lines.append(ThingLine(one, value_text(_PART, one.part, language) if one.part != part else ""))
        part = one.part
    return tuple(lines)


def ups_and_downs_said(reader: DiaryReader, _today: date, language: Language) -> str:
    """Tell in few words what turns it down, for the room."""
    things = reader.all_of(UpOrDown)
    downs = [one.words for one in side(things, DOWN) if one.words][:NAMED]
    if downs:
        return language.text(_DOWN, things=language.list_of(downs))
    return language.text(_SOME if things else _NONE)


_NONE = QT_TRANSLATE_NOOP("UpsAndDowns", "Your own guess at what makes it louder and softer.")
_SOME = QT_TRANSLATE_NOOP("UpsAndDowns", "What you have noticed so far.")
_DOWN = QT_TRANSLATE_NOOP("UpsAndDowns", "Turns it down: {things}")
