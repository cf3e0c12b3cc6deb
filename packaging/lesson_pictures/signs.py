"""Pictures that are nearly signs: lines, clocks, sliders, a mobile, a circle."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

from lesson_pictures.canvas import (
    BOLD,
    FINE,
    HEIGHT,
    WIDTH,
    Canvas,
    arrow_head,
    blob,
    bow,
    curve,
    rect,
    shifted,
    turned,
)
from painapp.content.figure_lines import circle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.content.figure_lines import Points

PEAKS = (
    (-40, 190),
    (48, 66),
    (136, 206),
    (236, 34),
    (320, 212),
    (414, 62),
    (492, 204),
    (578, 76),
    (680, 196),
)
"""The tops and dips of the line above."""


def peaks_and_waves() -> Canvas:
    """A line of mountains, and gentle waves below it."""
    c = Canvas()
    c.room(None, wall="sky")
    top = _up_and_down(PEAKS)
    c.flat("plum", (*top, complex(WIDTH, HEIGHT), 1j * HEIGHT))
    c.line(top, wide=BOLD + 0.6)
    waves = _up_and_down([(x, 252 + (9 if at % 2 else -9)) for at, x in enumerate(range(-40, 700, 60))])
    c.flat("water", (*waves, complex(WIDTH, HEIGHT), 1j * HEIGHT))
    for x, y, wide in ((70, 284, 60), (250, 298, 46), (420, 282, 56), (560, 300, 40)):
        c.line(
            curve(complex(x, y), complex(x + wide / 2, y - 4), complex(x + wide, y)), ink="line", wide=FINE
        )
    c.line(waves, wide=BOLD + 0.6)
    return c


def _up_and_down(turns: Sequence[tuple[float, float]]) -> Points:
    """A line that swings evenly from one turn to the next."""
    found: list[complex] = []
    for (left, start), (right, end) in pairwise(turns):
        for step in range(14):
            share = step / 14
            eased = (1 - math.cos(math.pi * share)) / 2
            found.append(complex(left + (right - left) * share, start + (end - start) * eased))
    return tuple(found)


def _dial(c: Canvas, centre: complex, radius: float, minutes: float, fill: str) -> None:
    """A small clock with some of its minutes filled."""
    for side in (-1, 1):
        c.line((centre + radius * complex(0.55 * side, 0.78), centre + radius * complex(0.72 * side, 1.13)))
    knob = centre - 1j * (radius + 8)
    c.shape("metal", rect(knob.real - 5, knob.imag - 3, 10, 11, 3))
    c.shape("paper", circle(centre, radius, 48), wide=BOLD)
    c.flat(fill, (centre, *bow(centre, radius - 7, -90, -90 + 6 * minutes)))
    for tick in range(12):
        out = turned((0 - 1j,), 30 * tick)[0]
        c.line((centre + out * (radius - 6), centre + out * (radius - 11)), ink="soft", wide=FINE)
    hand = turned((-1j,), 6 * minutes)[0]
    c.line((centre, centre - 1j * (radius - 9)), wide=FINE)
    c.line((centre, centre + hand * (radius - 9)), wide=BOLD)
    c.flat("ink", circle(centre, 3.5, 16))


def footprint(c: Canvas, at: complex, size: float, tilt: float, *, left: bool, fill: str = "slate") -> None:
    """The print of a shoe."""
    side = -1 if left else 1
    sole = blob(*(complex(x * side, y) for x, y in (
        (-6, 4), (-12, -8), (-12, -22), (-4, -33), (6, -31), (11, -18), (8, -2), (3, 5)
    )))  # fmt: skip
    heel = blob(*(complex(x * side, y) for x, y in ((-6, 11), (4, 11), (6, 19), (0, 27), (-7, 22))))
    for part in (sole, heel):
        c.shape(fill, turned(shifted(part, at, size), tilt, at))


def three_clocks() -> Canvas:
    """Ten, twelve and eight minutes; an arrow to a fourth clock, with eight, and a footprint."""
    c = Canvas(mirror=False)
    c.room(None)
    for x, minutes in ((86, 10), (198, 12), (310, 8)):
        _dial(c, complex(x, 160), 42, minutes, "ochre")
    way = curve(372 + 160j, 392 + 158j, 418 + 160j)
    c.line(way, wide=BOLD)
    c.line(arrow_head(421 + 160j, 1 + 0j, 12), wide=BOLD)
    _dial(c, 502 + 152j, 60, 8, "sage")
    footprint(c, 584 + 232j, 1.0, 24, left=True)
    footprint(c, 610 + 262j, 1.0, 24, left=False)
    return c
