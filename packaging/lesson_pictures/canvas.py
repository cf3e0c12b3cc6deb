"""The paper of a picture: 640 by 320, x to the right and y down, and the few things one can do on it.

A point is a complex number. Colours are the names of painapp/content/lesson_pictures.py.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

from painapp.content.figure_lines import arc, box, circle, smooth
from painapp.content.lesson_pictures import PALETTE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from painapp.content.figure_lines import Layer, Points

WIDTH, HEIGHT = 640, 320
BOLD, MIDDLE, FINE = 2.6, 2.0, 1.5
"""How wide lines are: around people and things, around what stands by, and inside things."""
LOOSE = 0.07
"""How far a point may lie off a line to be left out, in the picture's units."""
SPECK = 6.0
"""A hole smaller than half of this, in square units, is no hole."""


class Canvas:
    """One picture, painted from the back to the front. `mirror` says whether it may be flipped.

    `loose` is how far a point may lie off a line to be left out: more in a picture with much in it.
    """

    def __init__(self, *, mirror: bool = True, loose: float = LOOSE) -> None:
        self._mirror = mirror
        self._loose = loose
        self._parts: list[str] = []

    def shape(self, fill: str, area: Sequence[complex], ink: str = "ink", wide: float = MIDDLE) -> None:
        """A filled area with a line around."""
        data = self._path(area, closed=True)
        self._parts.append(f'<path d="{data}" fill="{_hex(fill)}" stroke="{_hex(ink)}"{_wide(wide)}/>')

    def flat(self, fill: str, *areas: Sequence[complex]) -> None:
        """Filled areas without a line: decoration."""
        data = "".join(self._path(area, closed=True) for area in areas)
        self._parts.append(f'<path d="{data}" fill="{_hex(fill)}"/>')

    def line(self, *lines: Sequence[complex], ink: str = "ink", wide: float = MIDDLE) -> None:
        """Open lines."""
        data = "".join(self._path(one, closed=False) for one in lines)
        if not data:
            return
        self._parts.append(f'<path d="{data}" stroke="{_hex(ink)}"{_wide(wide)}/>')

    def merged(
        self,
        shapes: Iterable[tuple[str, Sequence[complex]]],
        ink: str = "ink",
        wide: float = MIDDLE,
        lines: Iterable[Sequence[complex]] = (),
    ) -> None:
        """Areas that grow together, with one line around the whole."""
        every = list(shapes)
        if len(every) == 1:
            self.shape(*every[0], ink, wide)
            self.line(*lines, ink=ink, wide=wide)
            return
        for fill, area in every:
            self._parts.append(f'<path d="{self._path(area, closed=True)}" fill="{_hex(fill)}"/>')
        data = "".join(self._path(one, closed=True) for one in _union(area for _, area in every))
        self._parts.append(f'<path d="{data}" stroke="{_hex(ink)}"{_wide(wide)}/>')
        inner = list(lines)
        if inner:
            self.line(*inner, ink=ink, wide=wide)

    def layers(
        self, layers: Iterable[Layer], put: Callable[[Iterable[complex]], Points], fills: Mapping[str, str]
    ) -> None:
        """Layers of the app's own figure; `put` places their points, `fills` names their colours anew."""
        for layer in layers:
            ink = {"near": "ink", "pale": "line"}.get(layer.ink, "soft")
            wide = MIDDLE if layer.ink == "near" else FINE
            self._lined(layer, put, ink, wide)
            for shape in (*layer.shapes, *layer.patches):
                self.flat(fills.get(shape.fill, shape.fill), put(shape.area))
            self.line(*(put(one) for one in layer.lines), ink=ink, wide=wide)

    def _lined(self, layer: Layer, put: Callable[[Iterable[complex]], Points], ink: str, wide: float) -> None:
        closed = _union(put(shape.area) for shape in layer.shapes if shape.line is None)
        data = "".join(self._path(one, closed=True) for one in closed)
        data += "".join(self._path(put(shape.line), closed=False) for shape in layer.shapes if shape.line)
        if data:
            self._parts.append(f'<path d="{data}" stroke="{_hex(ink)}"{_wide(2 * wide)}/>')

    def room(self, floor: float | None = 262, wall: str = "wall", ground: str = "floor") -> None:
        """The wall, and the floor from a height on."""
        self.flat(wall, box(0, 0, WIDTH, HEIGHT))
        if floor is not None:
            self.flat(ground, box(0, floor, WIDTH, HEIGHT))

    def svg(self) -> str:
        """The whole as a file."""
        mirror = "yes" if self._mirror else "no"
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}"'
            f' data-mirror="{mirror}">\n'
            '<g fill="none" stroke-linecap="round" stroke-linejoin="miter">\n'
            + "\n".join(self._parts)
            + "\n</g>\n</svg>\n"
        )

    def _path(self, points: Sequence[complex], *, closed: bool) -> str:
        return _path(_plainer(list(points), self._loose, closed=closed), closed=closed)


def rect(left: float, top: float, width: float, height: float, radius: float = 0.0) -> Points:
    """A rectangle by its left top corner and its size."""
    return box(left, top, left + width, top + height, radius)


def oval(centre: complex, across: float, down: float, tilt: float = 0.0, pieces: int = 40) -> Points:
    """An ellipse by its two radii, turned by `tilt` degrees."""
    return turned(
        [centre + complex(across * point.real, down * point.imag) for point in circle(0j, 1.0, pieces)],
        tilt,
        centre,
    )


def turned(points: Iterable[complex], degrees: float, around: complex = 0j) -> Points:
    """Points turned clockwise as one sees them."""
    by = complex(math.cos(math.radians(degrees)), math.sin(math.radians(degrees)))
    return tuple(around + (point - around) * by for point in points)


def shifted(points: Iterable[complex], by: complex, size: float = 1.0) -> Points:
    """Points made larger or smaller from 0 and then moved."""
    return tuple(point * size + by for point in points)


def flipped(points: Iterable[complex], middle: float = 0.0) -> Points:
    """Points with left and right exchanged around x = `middle`."""
    return tuple(complex(2 * middle - point.real, point.imag) for point in points)


def curve(*points: complex, closed: bool = False) -> Points:
    """A smooth line through points."""
    return smooth(points, closed=closed, pieces=8)


def blob(*points: complex) -> Points:
    """A smooth closed outline through points."""
    return smooth(points, closed=True, pieces=8)


def strip(middle: Sequence[complex], wide: float, end: float | None = None) -> Points:
    """A band along a line, `wide` across, or from `wide` to `end`."""
    last = len(middle) - 1
    end = wide if end is None else end
    left: list[complex] = []
    right: list[complex] = []
    for at, point in enumerate(middle):
        way = middle[min(at + 1, last)] - middle[max(at - 1, 0)]
        way /= max(abs(way), 1e-9)
        half = (wide + (end - wide) * at / last) / 2
        left.append(point + 1j * way * half)
        right.append(point - 1j * way * half)
    return (*left, *reversed(right))


def bow(centre: complex, radius: float, start: float, end: float) -> Points:
    """A part of a circle; degrees run clockwise from the right."""
    return arc(centre, radius, start, end, max(4, round(abs(end - start) / 9)))


def arrow_head(tip: complex, way: complex, size: float = 9) -> Points:
    """The two strokes at the end of an arrow that comes along `way`."""
    way /= abs(way)
    back = -way * size
    return (tip + back * complex(0.85, 0.62), tip, tip + back * complex(0.85, -0.62))


def _union(areas: Iterable[Sequence[complex]]) -> list[list[complex]]:
    """The outlines of areas that grow together."""
    whole = QPainterPath()
    whole.setFillRule(Qt.FillRule.WindingFill)
    for area in areas:
        # All turn the same way, or where two lie over each other they would cut a hole.
        points = area if _turns(area) > 0 else tuple(reversed(area))
        whole.addPolygon(QPolygonF([QPointF(round(p.real, 2), round(p.imag, 2)) for p in points]))
        whole.closeSubpath()
    outlines = [
        [complex(one.at(at).x(), one.at(at).y()) for at in range(one.size() - 1)]
        for one in whole.simplified().toSubpathPolygons()
    ]
    return [one for one in outlines if abs(_turns(one)) > SPECK]


def _turns(points: Sequence[complex]) -> float:
    """Twice the area of a polygon, its sign the way it turns (the shoelace formula)."""
    return sum(
        (one.conjugate() * two).imag for one, two in zip(points, (*points[1:], points[0]), strict=True)
    )


def _hex(name: str) -> str:
    return PALETTE[name].lower()


def _wide(wide: float) -> str:
    return f' stroke-width="{_short(round(wide * 10))}"'


def _path(points: Sequence[complex], *, closed: bool) -> str:
    """Path data in tenths, each point told from the one before."""
    tenths = [(round(point.real * 10), round(point.imag * 10)) for point in points]
    x, y = tenths[0]
    data = [f"M{_short(x)} {_short(y)}l"]
    for right, down in tenths[1:]:
        if (right, down) != (x, y):
            for number in (right - x, down - y):
                text = _short(number)
                data.append(text if text.startswith("-") or data[-1].endswith("l") else f" {text}")
            x, y = right, down
    return "".join(data).rstrip("l") + ("z" if closed else "")


def _short(tenths: int) -> str:
    """A number of tenths, written as briefly as it goes: 5 is ".5"."""
    sign = "-" if tenths < 0 else ""
    whole, part = divmod(abs(tenths), 10)
    if not part:
        return f"{sign}{whole}"
    return f"{sign}{whole or ''}.{part}"


def _plainer(points: list[complex], loose: float, *, closed: bool) -> list[complex]:
    """The points without those that a straight line makes up for (Ramer, Douglas and Peucker)."""
    if closed and len(points) > 3:
        far = max(range(len(points)), key=lambda at: abs(points[at] - points[0]))
        return _between(points[: far + 1], loose)[:-1] + _between([*points[far:], points[0]], loose)[:-1]
    return _between(points, loose)


def _between(points: list[complex], loose: float) -> list[complex]:
    if len(points) < 3:
        return points
    start, way = points[0], points[-1] - points[0]
    if abs(way) < 1e-9:
        off = [abs(point - start) for point in points]
    else:
        off = [abs(((point - start) * way.conjugate()).imag) / abs(way) for point in points]
    at = max(range(1, len(points) - 1), key=off.__getitem__)
    if off[at] <= loose:
        return [points[0], points[-1]]
    return _between(points[: at + 1], loose)[:-1] + _between(points[at:], loose)
