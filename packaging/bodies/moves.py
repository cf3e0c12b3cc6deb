"""Where each arrow key leads from a region: to the neighbour behind the longest edge that looks that way."""

from __future__ import annotations

import cmath
import math
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from bodies.drawing import Drawing

WAYS = {"up": -1j, "down": 1j, "left": -1 + 0j, "right": 1 + 0j}
BACK_AGAIN = {"up": "down", "down": "up", "left": "right", "right": "left"}
LEAST_ALIKE = 0.42
"""How much an edge must look a way (the cosine) to count as lying there."""
PLAINLY_ALIKE = 0.68
"""How much an edge must look a way for a step across it that is taken back by the opposite key."""
FAIRLY_ALIKE = 0.55
"""The same, for two keys that lead to one region: an edge that runs slantwise."""
STEEPEST_LEAP = 0.8
"""How far up or down a move sideways over empty paper may go, for each step sideways."""


class Step(NamedTuple):
    """A possible move and how good it is."""

    start: str
    way: str
    end: str
    worth: float
    alike: float = 0.0


def find_moves(drawing: Drawing) -> dict[str, dict[str, str]]:
    """Return region → way → region; a way that leads nowhere is left out.

    First both directions at once, so that going there and back ends where it began; then single moves for
    what is left; then sideways across the paper between arm and trunk, finger and finger.
    """
    moves: dict[str, dict[str, str]] = {name: {} for name in drawing.regions}
    steps = sorted(_steps(drawing), key=lambda step: -step.worth)
    for step in steps:
        level = _sided(step.start) == _sided(step.end) or step.way in ("left", "right")
        if level and step.alike > PLAINLY_ALIKE:
            _go_both_ways(moves, step)
    leaps = _leaps(drawing)
    for step in leaps:
        _go_both_ways(moves, step)
    for step in (*steps, *leaps):
        if step.end not in moves[step.start].values():
            moves[step.start].setdefault(step.way, step.end)
    for step in steps:
        if step.alike > FAIRLY_ALIKE:
            moves[step.start].setdefault(step.way, step.end)
    return moves


def centre(drawing: Drawing, name: str) -> complex:
    """The centre of gravity of a region."""
    points = [piece.at(t / 4) for piece in drawing.path(name) for t in range(4)]
    area, sum_ = 0.0, 0j
    for before, after in zip(points, points[1:] + points[:1], strict=True):
        cross = before.real * after.imag - after.real * before.imag
        area += cross
        sum_ += (before + after) * cross
    return sum_ / (3 * area)


def _go_both_ways(moves: dict[str, dict[str, str]], step: Step) -> None:
    back = BACK_AGAIN[step.way]
    if step.way not in moves[step.start] and back not in moves[step.end]:
        moves[step.start][step.way] = step.end
        moves[step.end][back] = step.start


def _steps(drawing: Drawing) -> list[Step]:
    """Every move across an edge that two regions share."""
    sides: dict[tuple[str, str], list[tuple[str, complex]]] = defaultdict(list)
    for name in drawing.regions:
        turn = _turn(drawing, name)
        for start, end in drawing.edges(name):
            chord = drawing.points[end] - drawing.points[start]
            sides[min((start, end), (end, start))].append((name, chord * turn))
    worth: dict[tuple[str, str], complex] = defaultdict(complex)
    for owners in sides.values():
        if len(owners) == 2:
            (one, out), (other, back) = owners
            worth[one, other] += out
            worth[other, one] += back
    return [
        Step(start, way, end, round(abs(out) * alike * alike, 3), alike)
        for (start, end), out in worth.items()
        for way, unit in WAYS.items()
        if (alike := math.cos(cmath.phase(out / unit))) > LEAST_ALIKE
    ]


def _turn(drawing: Drawing, name: str) -> complex:
    """What turns an edge of the region into the direction out of it."""
    points = [piece.at(t / 4) for piece in drawing.path(name) for t in range(4)]
    area = sum(
        before.real * after.imag - after.real * before.imag
        for before, after in zip(points, points[1:] + points[:1], strict=True)
    )
    return -1j if area > 0 else 1j


def _leaps(drawing: Drawing) -> list[Step]:
    """The nearest region to each side of each, over empty paper too; the shortest way first."""
    centres = {name: centre(drawing, name) for name in drawing.regions}
    leaps: list[Step] = []
    for start, here in centres.items():
        for way in ("left", "right"):
            offs = {end: (there - here) / WAYS[way] for end, there in centres.items() if end != start}
            worths = {
                end: -round(off.real + 1.5 * abs(off.imag), 3)
                for end, off in offs.items()
                if abs(off.imag) < STEEPEST_LEAP * off.real
            }
            if worths:
                end = max(worths, key=worths.__getitem__)
                leaps.append(Step(start, way, end, worths[end]))
    return sorted(leaps, key=lambda step: -step.worth)


def _sided(name: str) -> bool:
    return name.startswith(("left-", "right-"))
