"""Smooth curves through given points, as cubic Béziers: Hobby's splines, as METAFONT draws letters.

Formulas: J. D. Hobby, "Smooth, easy to compute interpolating splines" (1986), tension and curl 1.
A point is a complex number, x to the right and y down.
"""

from __future__ import annotations

import cmath
import math
from itertools import pairwise
from typing import NamedTuple


class Bezier(NamedTuple):
    """A cubic from `start` to `end` with its two control points."""

    start: complex
    first: complex
    second: complex
    end: complex

    def backwards(self) -> Bezier:
        """The same piece drawn from its end."""
        return Bezier(self.end, self.second, self.first, self.start)

    def mirrored(self) -> Bezier:
        """The same piece on the other side of the line x = 0."""
        return Bezier(*(mirror(point) for point in self))

    def at(self, t: float) -> complex:
        """The point at `t`, from 0 at the start to 1 at the end."""
        s = 1 - t
        return s**3 * self.start + 3 * s * s * t * self.first + 3 * s * t * t * self.second + t**3 * self.end


def mirror(point: complex) -> complex:
    """The point on the other side of the line x = 0."""
    return complex(0 - point.real, point.imag)


def straight(start: complex, end: complex) -> Bezier:
    """A straight piece."""
    third = (end - start) / 3
    return Bezier(start, start + third, end - third, end)


def through(
    points: list[complex], *, leaving: complex | None = None, arriving: complex | None = None
) -> list[Bezier]:
    """Return a smooth curve through `points`, one piece between each two.

    `leaving` and `arriving` are the directions at the first and last point; without them the curve ends
    as it likes. Two points without directions give a straight line.
    """
    if len(points) == 2 and leaving is None and arriving is None:
        return [straight(*points)]
    chords = [after - before for before, after in pairwise(points)]
    turns = [0.0, *(_angle(b / a) for a, b in pairwise(chords)), 0.0]
    angles = _solve(*_equations(chords, turns, leaving, arriving))
    return [
        _piece(points[at], chord, angles[at], -turns[at + 1] - angles[at + 1])
        for at, chord in enumerate(chords)
    ]


def _equations(
    chords: list[complex], turns: list[float], leaving: complex | None, arriving: complex | None
) -> tuple[list[float], list[float], list[float], list[float]]:
    """Return the three diagonals and the right side of the equations for the angle at each point."""
    count = len(turns)
    below, middle, above, right = ([0.0] * count for _ in range(4))
    middle[0] = middle[-1] = 1.0
    if leaving is not None:
        right[0] = _angle(leaving / chords[0])
    else:
        above[0], right[0] = 1.0, -turns[1]
    if arriving is not None:
        right[-1] = _angle(arriving / chords[-1])
    else:
        below[-1] = 1.0
    for at in range(1, count - 1):
        before, after = 1 / abs(chords[at - 1]), 1 / abs(chords[at])
        below[at], middle[at], above[at] = before, 2 * (before + after), after
        right[at] = -2 * before * turns[at] - after * turns[at + 1]
    return below, middle, above, right


def _solve(below: list[float], middle: list[float], above: list[float], right: list[float]) -> list[float]:
    for at in range(1, len(middle)):
        share = below[at] / middle[at - 1]
        middle[at] -= share * above[at - 1]
        right[at] -= share * right[at - 1]
    found = [0.0] * len(middle)
    for at in reversed(range(len(middle))):
        beyond = above[at] * found[at + 1] if at + 1 < len(middle) else 0.0
        found[at] = (right[at] - beyond) / middle[at]
    return found


def _piece(start: complex, chord: complex, out: float, into: float) -> Bezier:
    first = start + chord * cmath.exp(1j * out) * _reach(out, into)
    second = start + chord - chord * cmath.exp(-1j * into) * _reach(into, out)
    return Bezier(start, first, second, start + chord)


def _reach(near: float, far: float) -> float:
    """How far a control point lies from its end, in chords."""
    swing = (
        math.sqrt(2)
        * (math.sin(near) - math.sin(far) / 16)
        * (math.sin(far) - math.sin(near) / 16)
        * (math.cos(near) - math.cos(far))
    )
    root = math.sqrt(5)
    return (2 + swing) / (3 * (1 + (root - 1) / 2 * math.cos(near) + (3 - root) / 2 * math.cos(far)))


def _angle(ratio: complex) -> float:
    return cmath.phase(ratio)
