"""What the first page says in a line or two each, below the parts that have a place of their own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from painapp.summary.room import ACROSS, LINE, Room, lines_of
from painapp.summary.sayings import one_line

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.summary.choices import Section


@dataclass(frozen=True, slots=True)
class Also:
    """One thing besides: what it is about, and what there is to say, cut to `lines` of the page."""

    id: str
    title: str
    text: str
    lines: int

    @property
    def height(self) -> float:
        """The most points it takes."""
        return LINE * lines_of(f"{self.title}: {self.text}", self.lines, ACROSS)


def also(section: Section, text: str, language: Language, room: Room) -> Also | None:
    """Return what a section says in a line or two; None where it says nothing."""
    if not text:
        return None
    return Also(section.id, language.text(section.label), one_line(text), room.also_lines)
