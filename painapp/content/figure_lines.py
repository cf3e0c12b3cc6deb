"""What drawings of the figure are made of: smooth outlines, tubes along a limb, layers. Pure, without Qt.

A point is a complex number in head units, x to the right and y upward: then a direction is a number of
length 1, and turning is multiplying. A layer is painted in four goes: every line of its shapes with twice the
width, every fill over that, and at last its own lines. So shapes of a layer grow together, with one line
around the whole, and nothing has to be cut.
"""

from __future__ import annotations

import cmath
import math
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Points = tuple[complex, ...]
Ink = Literal["near", "far", "prop", "pale"]
Fill = Literal[
    "skin", "shirt", "trousers", "hair", "far-skin", "far-shirt", "far-trousers",
    "wood", "cloth", "leaf", "water", "paper", "sun",
]  # fmt: skip
CAP = 10
"""Pieces of a round end."""


class Shape(NamedTuple):
    """A filled area; `line` is what is drawn of its border, all of it where None."""

    fill: Fill
    area: Points
    line: Points | None = None


class Layer(NamedTuple):
    """Shapes that grow together, patches without a line over them, and lines on top of all."""

    ink: Ink
    shapes: tuple[Shape, ...]
    patches: tuple[Shape, ...] = ()
    lines: tuple[Points, ...] = ()


class Drawing(NamedTuple):
    """Layers from the back to the front; `backdrop` lies behind them and stands still through a movement.

    `frame` is left, bottom, width and height of the paper. `flipped` says that left and right are exchanged
    when it is painted.
    """

    frame: tuple[float, float, float, float]
    backdrop: tuple[Layer, ...]
    layers: tuple[Layer, ...]
    flipped: bool = False


def turn(degrees: float) -> complex:
    """The direction `degrees` from forward (to the right), 90 up."""
    return cmath.rect(1.0, math.radians(degrees))


def degrees(direction: complex) -> float:
    """The angle of a direction, −180 to 180."""
    return math.degrees(cmath.phase(direction))


def moved(points: Sequence[complex], at: complex, by: complex = 1 + 0j) -> Points:
    """Points turned and stretched by `by` and then moved to `at`."""
    return tuple([at + point * by for point in points])


def mirrored(points: Sequence[complex]) -> Points:
    """Points flipped upside down: with a turn, the other side of a limb."""
    return tuple([point.conjugate() for point in points])


@lru_cache(maxsize=256)
def smooth(points: Points, *, closed: bool = True, pieces: int = 4) -> Points:
    """A smooth line through `points` (centripetal Catmull-Rom), `pieces` straight ones for each step."""
    if closed:
        around = (points[-1], *points, points[0], points[1])
    else:
        around = (2 * points[0] - points[1], *points, 2 * points[-1] - points[-2])
    found: list[complex] = []
    for at in range(len(around) - 3):
        found += _piece(around[at], around[at + 1], around[at + 2], around[at + 3], pieces)
    if not closed:
        found.append(points[-1])
    return tuple(found)


def _piece(p0: complex, p1: complex, p2: complex, p3: complex, pieces: int) -> list[complex]:
    """Source: Barry and Goldman's pyramid, with knots at the square roots of the distances."""
    t1 = max(1e-4, math.sqrt(abs(p1 - p0)))
    t2 = t1 + max(1e-4, math.sqrt(abs(p2 - p1)))
    t3 = t2 + max(1e-4, math.sqrt(abs(p3 - p2)))
    found: list[complex] = []
    for step in range(pieces):
        t = t1 + (t2 - t1) * step / pieces
        a1 = p0 + (p1 - p0) * (t / t1)
        a2 = p1 + (p2 - p1) * ((t - t1) / (t2 - t1))
        a3 = p2 + (p3 - p2) * ((t - t2) / (t3 - t2))
        b1 = a1 + (a2 - a1) * (t / t2)
        b2 = a2 + (a3 - a2) * ((t - t1) / (t3 - t1))
        found.append(b1 + (b2 - b1) * ((t - t1) / (t2 - t1)))
    return found


def circle(centre: complex, radius: float, pieces: int = 28) -> Points:
    """A circle."""
    return arc(centre, radius, 0, 360, pieces)[:-1]


def arc(centre: complex, radius: float, start: float, end: float, pieces: int = CAP) -> Points:
    """Points along a circle from angle `start` to `end`, in degrees."""
    return tuple(
        [centre + radius * turn(start + (end - start) * step / pieces) for step in range(pieces + 1)]
    )


def box(left: float, bottom: float, right: float, top: float, radius: float = 0.0) -> Points:
    """A rectangle with round corners."""
    r = min(radius, (right - left) / 2, (top - bottom) / 2)
    if r <= 0:
        return (complex(left, bottom), complex(right, bottom), complex(right, top), complex(left, top))
    return (
        *arc(complex(right - r, top - r), r, 0, 90, 5),
        *arc(complex(left + r, top - r), r, 90, 180, 5),
        *arc(complex(left + r, bottom + r), r, 180, 270, 5),
        *arc(complex(right - r, bottom + r), r, 270, 360, 5),
    )


FINENESS = 50
EVENED = 2
Profile = tuple[float, ...]
"""Radii at `FINENESS` + 1 even places along a limb, from 0 to 1."""


def profile(*stops: tuple[float, float]) -> Profile:
    """How wide something is along its length, eased between the (place, radius) `stops`."""
    found: list[float] = []
    for step in range(FINENESS + 1):
        place = step / FINENESS
        after = next((at for at in range(1, len(stops)) if stops[at][0] >= place), len(stops) - 1)
        (start, first), (end, second) = stops[after - 1], stops[after]
        share = min(max((place - start) / (end - start), 0.0), 1.0)
        share = share * share * (3 - 2 * share)
        found.append(first + (second - first) * share)
    # Evened out a little, so that no corner is left where one stop meets the next.
    padded = [found[0]] * EVENED + found + [found[-1]] * EVENED
    span = 2 * EVENED + 1
    return tuple(sum(padded[at : at + span]) / span for at in range(len(found)))


def width_at(radii: Profile, place: float) -> float:
    """How wide something is at a place from 0 to 1."""
    exact = min(max(place, 0.0), 1.0) * FINENESS
    low = min(int(exact), FINENESS - 1)
    return radii[low] + (radii[low + 1] - radii[low]) * (exact - low)


STRAIGHT, BEND = 8, 9
"""How many places of a limb are looked at along each bone, and in the bend between them."""


class Tube:
    """A limb from `a` by `b` to `c`, as wide as `radii` says; the bend is rounded by `soft`."""

    def __init__(self, a: complex, b: complex, c: complex, radii: Profile, soft: float) -> None:
        self.places, self.centre, self.along = _centre(a, b, c, soft)
        self.radii = [width_at(radii, place) for place in self.places]
        self.left = [p + 1j * d * r for p, d, r in zip(self.centre, self.along, self.radii, strict=True)]
        self.right = [p - 1j * d * r for p, d, r in zip(self.centre, self.along, self.radii, strict=True)]

    @property
    def last(self) -> int:
        """The last sample."""
        return len(self.radii) - 1

    def at(self, place: float) -> int:
        """The sample nearest to a place from 0 to 1."""
        return min(range(len(self.places)), key=lambda one: abs(self.places[one] - place))

    def area(
        self, start: int = 0, end: int | None = None, more: float = 0.0, *, flat: bool = False
    ) -> Points:
        """The area between two samples, with a round end at each end of the limb itself unless `flat`.

        `more` is added to each radius: a garment is wider than what is in it.
        """
        end = self.last if end is None else end
        left, right = self.side(1, start, end, more), self.side(-1, start, end, more)
        first = self.cap(start, more, forward=False) if start == 0 and not flat else ()
        final = self.cap(end, more, forward=True) if end == self.last and not flat else ()
        return (*left, *final, *reversed(right), *first)

    def garment(self, end: int, more: float, bow: float, *, flat: bool = False) -> Points:
        """The area from the beginning to a hem at `end` that bows as `across` does."""
        first = () if flat else self.cap(0, more, forward=False)
        left, right = self.side(1, 0, end, more), self.side(-1, 0, end, more)
        return (*left, *self.across(end, more, bow), *reversed(right), *first)

    def side(self, which: int, start: int = 0, end: int | None = None, more: float = 0.0) -> Points:
        """One border: `which` 1 is left of the way along, -1 right."""
        end = self.last if end is None else end
        if not more:
            return tuple((self.left if which > 0 else self.right)[start : end + 1])
        return tuple(
            [
                self.centre[at] + which * 1j * self.along[at] * (self.radii[at] + more)
                for at in range(start, end + 1)
            ]
        )

    def open_line(self, start: int, more: float = 0.0, *, end: int | None = None) -> Points:
        """The border without the beginning of the limb, so that it grows out of what lies under it."""
        end = self.last if end is None else end
        final = self.cap(end, more, forward=True) if end == self.last else ()
        return (*self.side(1, start, end, more), *final, *reversed(self.side(-1, start, end, more)))

    def across(self, at: int, more: float = 0.0, bow: float = 0.0) -> Points:
        """A line across the limb at a sample, such as a cuff; `bow` lets it curve towards the end."""
        reach, d = self.radii[at] + more, self.along[at]
        p = self.centre[at]
        return smooth((p + 1j * d * reach, p + d * bow, p - 1j * d * reach), closed=False)

    def cap(self, at: int, more: float = 0.0, *, forward: bool) -> Points:
        """The round end at a sample."""
        angle = degrees(self.along[at])
        start = angle + 90 if forward else angle - 90
        return arc(self.centre[at], self.radii[at] + more, start, start - 180)[1:-1]


def _centre(
    a: complex, b: complex, c: complex, soft: float
) -> tuple[list[float], list[complex], list[complex]]:
    """The middle line of a limb and its direction, the corner a curve, and how far along each place is."""
    first, second = max(abs(b - a), 1e-6), max(abs(c - b), 1e-6)
    one, two = (b - a) / first, (c - b) / second
    s = min(soft, first * 0.45, second * 0.45)
    total = first + second
    p, q = b - one * s, b + two * s
    points = [a + one * (first - s) * step / STRAIGHT for step in range(STRAIGHT)]
    ways = [one] * STRAIGHT
    places = [(first - s) * step / STRAIGHT / total for step in range(STRAIGHT)]
    for step in range(BEND):
        t = step / BEND
        points.append((1 - t) ** 2 * p + 2 * t * (1 - t) * b + t * t * q)
        way = one * (1 - t) + two * t
        ways.append(way / max(abs(way), 1e-6))
        places.append((first - s + 2 * s * t) / total)
    points += [q + two * (second - s) * step / STRAIGHT for step in range(STRAIGHT + 1)]
    ways += [two] * (STRAIGHT + 1)
    places += [(first + s + (second - s) * step / STRAIGHT) / total for step in range(STRAIGHT + 1)]
    return places, points, ways


def shifted(layers: tuple[Layer, ...], by: complex, size: float = 1.0) -> tuple[Layer, ...]:
    """Layers moved, and made larger or smaller from 0."""
    return _changed(layers, lambda points: tuple([point * size + by for point in points]))


def flipped(layers: tuple[Layer, ...]) -> tuple[Layer, ...]:
    """Layers with left and right exchanged."""
    return _changed(layers, lambda points: tuple([-point.conjugate() for point in points]))


def _changed(layers: tuple[Layer, ...], change: Callable[[Points], Points]) -> tuple[Layer, ...]:
    def shape(one: Shape) -> Shape:
        return Shape(one.fill, change(one.area), None if one.line is None else change(one.line))

    return tuple(
        Layer(
            layer.ink,
            tuple(shape(one) for one in layer.shapes),
            tuple(shape(one) for one in layer.patches),
            tuple(change(line) for line in layer.lines),
        )
        for layer in layers
    )
