"""Pictures that are nearly signs: lines, clocks, sliders, a mobile, a circle."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

from lesson_pictures.canvas import (
    BOLD,
    FINE,
    HEIGHT,
    MIDDLE,
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
from lesson_pictures.things import cup
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
        for step in range(32):
            share = step / 32
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


def mixing_desk() -> Canvas:
    """A mixing desk with eight sliders, a small sign under each."""
    c = Canvas()
    c.room(None)
    c.shape("cool", rect(40, 26, 560, 268, 18), "soft", MIDDLE)
    c.line((40 + 206j, 600 + 206j), ink="line", wide=FINE)
    signs = (_bed, _cloud, _two_people, _bag, _heart, _shoe, _cup, _clock)
    heights = (0.62, 0.3, 0.46, 0.78, 0.36, 0.56, 0.24, 0.68)
    for at, (sign, high) in enumerate(zip(signs, heights, strict=True)):
        x = 78 + at * 69.2
        for tick in range(5):
            y = 56 + tick * 32
            c.line((complex(x - 17, y), complex(x - 10, y)), ink="line", wide=FINE)
        c.shape("navy", rect(x - 3.5, 48, 7, 144, 3), "soft", FINE)
        y = 184 - high * 128
        c.shape("paper", rect(x - 19, y - 10, 38, 20, 5), wide=BOLD)
        c.line((complex(x - 12, y), complex(x + 12, y)), wide=MIDDLE)
        sign(c, complex(x, 248))
    return c


def _bed(c: Canvas, at: complex) -> None:
    c.line(
        (at + complex(-21, -18), at + complex(-21, 16)),
        (at + complex(21, -2), at + complex(21, 16)),
        wide=BOLD,
    )
    c.shape("paper", rect(at.real - 19, at.imag - 8, 15, 9, 4), wide=MIDDLE)
    c.shape("sage", rect(at.real - 21, at.imag, 42, 10, 2), wide=MIDDLE)


def _cloud(c: Canvas, at: complex) -> None:
    puffs = ((-13 + 4j, 9.0), (-2 - 4j, 13.0), (13 + 2j, 10.0), (0 + 6j, 8.0))
    c.merged([("paper", circle(at + middle, radius, 32)) for middle, radius in puffs], "ink", MIDDLE)


def _two_people(c: Canvas, at: complex) -> None:
    for x, fill in ((9, "clay"), (-9, "teal")):
        middle = at + x
        c.shape(
            fill,
            (*bow(middle + 14j, 13, 180, 360), middle + complex(13, 17), middle + complex(-13, 17)),
            wide=MIDDLE,
        )
        c.shape("cream", circle(middle - 9j, 8, 28), wide=MIDDLE)


def _bag(c: Canvas, at: complex) -> None:
    c.line(bow(at - 9j, 9, 180, 360), wide=BOLD)
    c.shape(
        "ochre",
        (at + complex(-15, -9), at + complex(15, -9), at + complex(19, 17), at + complex(-19, 17)),
        wide=MIDDLE,
    )


def heart(c: Canvas, at: complex, size: float, fill: str = "clay") -> None:
    """A heart around `at`, `size` from its middle to its foot."""
    half = curve(-0.55j, 0.26 - 0.92j, 0.72 - 0.92j, 1.0 - 0.5j, 0.86 + 0.02j, 0.5 + 0.5j, 1j)
    outline = (*half, *(complex(-point.real, point.imag) for point in reversed(half)))
    c.shape(fill, shifted(outline, at, size), wide=MIDDLE)


def _heart(c: Canvas, at: complex) -> None:
    heart(c, at, 18)


def _shoe(c: Canvas, at: complex) -> None:
    c.shape(
        "slate",
        blob(*(at + point for point in (-20 + 8j, -19 - 10j, -9 - 13j, -2 - 4j, 12 + 0j, 21 + 6j, 19 + 10j))),
        wide=MIDDLE,
    )
    c.line((at + complex(-20, 11), at + complex(21, 11)), wide=3)


def _cup(c: Canvas, at: complex) -> None:
    cup(c, at + complex(-3, 14), 1.0, "sage")


def _clock(c: Canvas, at: complex) -> None:
    c.shape("paper", circle(at, 18, 36), wide=MIDDLE)
    c.line((at - 11j, at, at + 8 + 3j), wide=MIDDLE)
