"""What a search over the course found, as rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from painapp.content.course_search import Hit, Place
    from painapp.content.marked_text import Run


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A `Result` of a list: a place of the course and what stands there."""

    place: Place
    excerpt: str
    strong: tuple[tuple[int, int], ...]

    @property
    def id(self) -> str:
        """That of what it opens."""
        return self.place.id

    @property
    def when(self) -> str:
        """Nothing stands above it."""
        return ""

    @property
    def headline(self) -> str:
        """What it is called, and the page of it."""
        return " · ".join(part for part in (self.place.title, self.place.part) if part)

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        return ". ".join(part for part in (self.place.title, self.place.part, self.excerpt) if part)


def found_row(hit: Hit, *, whole: bool = False) -> FoundRow:
    """Return a hit as a row, with what stands around the words, or all of it."""
    runs = hit.whole if whole else hit.snippet
    return FoundRow(hit.place, "".join(run.text for run in runs), strong_in(runs))


def strong_in(runs: tuple[Run, ...]) -> tuple[tuple[int, int], ...]:
    """Return where the strong runs begin in their joined text, and how long they are."""
    found: list[tuple[int, int]] = []
    at = 0
    for run in runs:
        if run.strong:
            found.append((at, len(run.text)))
        at += len(run.text)
    return tuple(found)
