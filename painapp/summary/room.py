"""How the first page is shared out, so that it stays one page whatever is chosen.

Type is never shrunk: the page is measured with each room in turn, from much to little, and set with the first
that fits (resources/templates/summary.typ). What has no place is told from page 2.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Room:
    """How many rows a list has and how many lines a saying, a note and a flare-up may take.

    `areas` are the rows of "Where it was"; `sayings` is how many there are at the most; `below_lines` what
    may stand below a list; `body_height` is that of the body map's figures and `plot` the least of a chart,
    in points.
    """

    rows: int = 5
    areas: int = 5
    saying_lines: int = 2
    note_lines: int = 3
    flare_up_lines: int = 6
    also_lines: int = 3
    sayings: int = 3
    below_lines: int = 2
    body_height: float = 92
    plot: float = 36


ROOMY = Room()
ROOMS: tuple[Room, ...] = (
    ROOMY,
    Room(5, 5, 2, 2, 5, 3, 3, 2, 92, 33),
    Room(4, 4, 2, 2, 5, 3, 3, 2, 88, 32),
    Room(4, 4, 2, 2, 5, 3, 2, 2, 84, 31),
    Room(3, 3, 2, 2, 5, 2, 2, 2, 84, 31),
    Room(3, 3, 2, 2, 5, 2, 1, 2, 80, 30),
    Room(2, 3, 2, 2, 5, 2, 1, 2, 76, 30),
    Room(1, 3, 2, 2, 4, 2, 1, 2, 72, 28),
    Room(1, 3, 2, 2, 4, 2, 1, 2, 64, 24),
    Room(1, 3, 2, 2, 4, 1, 1, 2, 64, 24),
    Room(1, 3, 1, 1, 3, 1, 1, 2, 60, 22),
    Room(1, 3, 1, 1, 3, 1, 1, 1, 60, 22),
    Room(1, 2, 1, 1, 2, 1, 1, 1, 56, 22),
    Room(1, 1, 1, 1, 1, 1, 1, 1, 50, 22),
)
"""From much to little."""
