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
HEADING = 21.0
GAP = 12.0
PAGE = 748.0
HEAD = 64.0
"""The title with its line below."""
LETTERS_ACROSS, LETTERS_IN_A_HALF = 74, 30
"""How many letters fill a line of the whole width and of half of it, at the least."""
SMALL_LETTERS_ACROSS = 92
STRIP_HEAD = 21.0
FIRST_DAYS = 16.0
"""All but the letters in points; as resources/templates/summary.typ sets them."""


@dataclass(frozen=True, slots=True)
class Room:
    """How many rows a list has and how many lines a saying, a note and a flare-up may take.

    `sayings` is how many there are at the most, `below_lines` what may stand below a list.
    """

    rows: int = 5
    saying_lines: int = 2
    note_lines: int = 3
    flare_up_lines: int = 3
    also_lines: int = 2
    sayings: int = 3
    below_lines: int = 2


ROOMY = Room()
ROOMS: tuple[Room, ...] = (
    ROOMY,
    Room(4, 2, 2, 3),
    Room(3, 2, 2, 3),
    Room(3, 1, 2, 2, 1),
    Room(3, 1, 1, 2, 1, 3, 1),
    Room(2, 1, 1, 1, 1, 2, 1),
    Room(1, 1, 1, 1, 1, 2, 1),
)
"""From much to little."""


def lines_of(text: str, most: int, *, half: bool = False) -> int:
    """Return how many lines a text may take, at most `most`."""
    return min(most, math.ceil(len(text) / (LETTERS_IN_A_HALF if half else LETTERS_ACROSS)) or 1)


def list_height(rows: int, below: Iterable[str], most: int) -> float:
    """Return the most points a list in a half takes, with what stands `below`, up to `most` lines each."""
    return HEADING + LINE * (rows + sum(lines_of(line, most, half=True) for line in below if line))


def small_print_height(text: str) -> float:
    """Return the most points a caption takes."""
    return SMALL_LINE * math.ceil(len(text) / SMALL_LETTERS_ACROSS)


def paired_height(heights: Sequence[float]) -> float:
    """Return what parts take that stand two by two."""
    pairs = (heights[at : at + 2] for at in range(0, len(heights), 2))
    return sum(max(pair) + GAP for pair in pairs)


def fits(heights: Iterable[float]) -> bool:
    """Tell whether parts below each other fit below the head of one page."""
    return HEAD + sum(heights) <= PAGE
