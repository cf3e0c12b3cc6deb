"""How the first page is shared out, so that it stays one page whatever is chosen.

Every part is cut to lines, so that the most it can need is known before anything is set. Type is never
shrunk: the more parts there are, the fewer lines each has, and the rest is told from page 2.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

LINE = 13.7
SMALL_LINE = 11.8
HEADING = 17.0
GAP = 12.0
PAGE = 748.0
HEAD = 50.0
"""The title with its line below."""
ACROSS, HALF, THIRD = 82, 36, 29
"""How many letters fill a line of the whole width, of half of it and of a third."""
SMALL_LETTERS_ACROSS = 106
STRIP_HEAD = 19.5
FIRST_DAYS = 14.0
"""All but the letters in points; as resources/templates/summary.typ sets them."""


@dataclass(frozen=True, slots=True)
class Room:
    """How many rows a list has and how many lines a saying, a note and a flare-up may take.

    `sayings` is how many there are at the most, `below_lines` what may stand below a list; `body_height` is
    that of the body map's figures, in points.
    """

    rows: int = 5
    saying_lines: int = 2
    note_lines: int = 3
    flare_up_lines: int = 6
    also_lines: int = 2
    sayings: int = 3
    below_lines: int = 2
    body_height: float = 92


ROOMY = Room()
ROOMS: tuple[Room, ...] = (
    ROOMY,
    Room(5, 2, 2, 5),
    Room(4, 2, 2, 5),
    Room(4, 1, 2, 5),
    Room(3, 1, 2, 5, body_height=84),
    Room(3, 1, 1, 5, body_height=84),
    Room(3, 1, 1, 4, below_lines=1, body_height=80),
    Room(3, 1, 1, 4, 2, 2, 1, 76),
    Room(2, 1, 1, 4, 2, 2, 1, 72),
    Room(3, 1, 1, 3, 1, 2, 1, 72),
    Room(2, 1, 1, 3, 1, 2, 1, 64),
    Room(2, 1, 1, 2, 1, 2, 1, 60),
    Room(1, 1, 1, 2, 1, 2, 1, 56),
    Room(1, 1, 1, 1, 1, 2, 1, 56),
)
"""From much to little."""


def lines_of(text: str, most: int, letters: int) -> int:
    """Return how many lines a text may take where a line holds so many `letters`, at most `most`."""
    return min(most, math.ceil(sum(map(_width, text)) / letters) or 1)


def _width(letter: str) -> float:
    """How many usual letters a letter takes the room of, roughly."""
    if letter > "\u2e80":
        return 2.0
    return 1.5 if letter.isupper() or letter in "mw@%" else 1.0


def list_height(rows: int, below: Iterable[str], most: int, letters: int) -> float:
    """Return the most points a list takes, with what stands `below`, up to `most` lines each."""
    return HEADING + LINE * (rows + sum(lines_of(line, most, letters) for line in below if line))


def small_print_height(text: str, letters: int = SMALL_LETTERS_ACROSS) -> float:
    """Return the most points a caption takes."""
    return SMALL_LINE * math.ceil(len(text) / letters)


def paired_height(heights: Sequence[float]) -> float:
    """Return what parts take that stand two by two."""
    pairs = (heights[at : at + 2] for at in range(0, len(heights), 2))
    return sum(max(pair) + GAP for pair in pairs)


def fits(heights: Iterable[float]) -> bool:
    """Tell whether parts below each other fit below the head of one page."""
    return HEAD + sum(heights) <= PAGE
