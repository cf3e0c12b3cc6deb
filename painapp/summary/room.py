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
    in points. Of the call there are always all three things to talk about: `talk_lines` each, `need_lines`
    what stands below them; `agreed` and `matters` are rows, `agreed_lines` and `matter_lines` their lines.
    With `in_lines` what helped and what was done are told in a line or two each instead of in lists; with
    `elsewhere` they, and what the evenings say, are told on the second page alone. `gap` is the space between
    parts, in points.
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
    talk_lines: int = 2
    need_lines: int = 3
    agreed: int = 4
    agreed_lines: int = 2
    matters: int = 4
    matter_lines: int = 3
    in_lines: bool = False
    elsewhere: bool = False
    gap: float = 12


ROOMY = Room()
LARGE = Room(
    saying_lines=8,
    note_lines=8,
    flare_up_lines=12,
    also_lines=8,
    below_lines=6,
    body_height=150,
    plot=70,
    talk_lines=8,
    need_lines=8,
    agreed_lines=6,
    matter_lines=8,
    gap=20,
)
"""For large print, which may take as many pages as it needs."""


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
"""From much to little, for a page without a call or goals."""


def _in_lines(
    room: tuple[int, int, int, int, int, int, int, float, float],
    talk: tuple[int, int, int, int, int, int],
    *,
    elsewhere: bool = True,
    gap: float = 12,
) -> Room:
    """Return a room that names what helped in lines; `talk` are its six numbers of the call and the goals."""
    return Room(1, *room, *talk, in_lines=True, elsewhere=elsewhere, gap=gap)


IN_LINES: tuple[Room, ...] = (
    _in_lines((5, 2, 3, 6, 3, 3, 2, 92, 44), (2, 3, 4, 2, 4, 3), elsewhere=False),
    _in_lines((5, 2, 3, 6, 3, 3, 2, 92, 40), (2, 3, 4, 2, 4, 3)),
    _in_lines((5, 2, 2, 6, 3, 3, 2, 88, 38), (2, 3, 4, 2, 4, 3)),
    _in_lines((4, 2, 2, 5, 2, 3, 2, 84, 36), (2, 2, 4, 2, 4, 3)),
    _in_lines((4, 2, 2, 5, 2, 2, 2, 84, 35), (2, 2, 4, 2, 4, 3), gap=10),
    _in_lines((3, 2, 2, 5, 2, 2, 2, 80, 34), (2, 2, 4, 2, 4, 3), gap=9),
    _in_lines((3, 2, 2, 4, 1, 1, 2, 76, 28), (2, 1, 4, 2, 3, 2)),
    _in_lines((3, 2, 1, 4, 1, 1, 2, 72, 26), (2, 1, 3, 2, 3, 2)),
    _in_lines((3, 1, 1, 4, 1, 1, 2, 64, 24), (1, 1, 3, 1, 3, 1)),
    _in_lines((3, 1, 1, 3, 1, 1, 1, 60, 22), (1, 1, 3, 1, 3, 1)),
    _in_lines((2, 1, 1, 2, 1, 1, 1, 56, 22), (1, 1, 3, 1, 2, 1)),
    _in_lines((1, 1, 1, 1, 1, 1, 1, 50, 22), (1, 1, 2, 1, 2, 1)),
    _in_lines((1, 1, 1, 1, 1, 1, 1, 50, 22), (1, 1, 1, 1, 1, 1)),
    _in_lines((1, 1, 1, 1, 1, 1, 1, 44, 22), (1, 1, 1, 1, 1, 1), gap=6),
)
"""From much to little, for a page with a call or goals: what is told elsewhere too goes first."""
