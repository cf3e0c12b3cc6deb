"""A drawing made of named points, curves between them, and regions bounded by those curves.

Two regions that touch share the very same curve, so there can be no gap and no overlap between them; and a
region is a list of point names, so every build of the body has the same regions.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from bodies.curves import Bezier, mirror, straight, through

OTHER = "'"
"""What a point's name ends with on the other side of the middle line."""


class Row(NamedTuple):
    """One point of the outline; one with a name is where regions meet, a corner breaks the curve."""

    x: float
    y: float
    name: str = ""
    corner: bool = False

    @property
    def point(self) -> complex:
        """The point as a complex number."""
        return complex(self.x, self.y)


class Drawing:
    """Points, the curves between them, and the regions these bound. All lengths in the units of the file."""

    def __init__(self, scale: float = 1.0, origin: complex = 0j) -> None:
        self._scale = scale
        self._origin = origin
        self.points: dict[str, complex] = {}
        self.curves: dict[tuple[str, str], list[Bezier]] = {}
        self.outline: list[list[Bezier]] = []
        self.seams: list[list[Bezier]] = []
        self.details: list[list[Bezier]] = []
        self.regions: dict[str, list[str]] = {}

    def follow(
        self, rows: list[Row], *, leaving: complex | None = None, arriving: complex | None = None
    ) -> None:
        """Draw the outline through `rows`; between two named ones lies one curve that regions can use."""
        pieces: list[Bezier] = []
        for part, first, last in _parts(rows):
            out = leaving if first else None
            into = arriving if last else None
            pieces += through([self._place(row.point) for row in part], leaving=out, arriving=into)
        pieces = [Bezier(*(_rounded(point) for point in piece)) for piece in pieces]
        self.outline.append(pieces)
        named = [at for at, row in enumerate(rows) if row.name]
        for at in named:
            self.points[rows[at].name] = _rounded(self._place(rows[at].point))
        for start, end in pairwise(named):
            self._keep(rows[start].name, rows[end].name, pieces[start:end])

    def put(self, **points: tuple[float, float]) -> None:
        """Name points inside the outline."""
        for name, (x, y) in points.items():
            self.points[name] = _rounded(self._place(complex(x, y)))

    def cut(
        self,
        start: str,
        end: str,
        *by: tuple[float, float],
        leaving: complex | None = None,
        arriving: complex | None = None,
        drawn: bool = True,
    ) -> None:
        """Draw a seam from one named point to another, by way of some points.

        One that is not `drawn` only bounds regions: where a picture ends and the body goes on.
        """
        way = [self.points[start], *(self._place(complex(*each)) for each in by), self.points[end]]
        pieces = [
            Bezier(*(_rounded(point) for point in piece))
            for piece in through(way, leaving=leaving, arriving=arriving)
        ]
        self._keep(start, end, pieces)
        if drawn:
            self.seams.append(pieces)

    def run(self, *names: str, leaving: complex | None = None, arriving: complex | None = None) -> None:
        """Draw one smooth seam through named points, with a curve between each two."""
        way = through([self.points[name] for name in names], leaving=leaving, arriving=arriving)
        pieces = [Bezier(*(_rounded(point) for point in piece)) for piece in way]
        for at, piece in enumerate(pieces):
            self._keep(names[at], names[at + 1], [piece])
        self.seams.append(pieces)

    def detail(
        self,
        *by: tuple[float, float],
        leaving: complex | None = None,
        arriving: complex | None = None,
    ) -> None:
        """Draw a line that bounds nothing, such as a closed eye or the line between two toes."""
        way = [self._place(complex(*each)) for each in by]
        pieces = through(way, leaving=leaving, arriving=arriving)
        self.details.append([Bezier(*(_rounded(point) for point in piece)) for piece in pieces])

    def region(self, name: str, *corners: str) -> None:
        """Name the region with these corners, in the order around it.

        Where the first and the last corner lie on the middle line with no seam between them, it is one
        region across the line, and the corners are those of its half.
        """
        self.regions[name] = list(corners)

    def path(self, name: str) -> list[Bezier]:
        """The closed way around a region, clockwise or not."""
        corners = self.regions[name]
        pieces: list[Bezier] = []
        for at, corner in enumerate(corners):
            pieces += self._between(corner, corners[(at + 1) % len(corners)])
        return pieces

    def mirror_all(self, side: str, other_side: str) -> None:
        """Draw everything again on the other side of x = 0; what lies on the line stays one.

        A region "knee" becomes "<side>-knee" and "<other side>-knee".
        """
        self._mirror_regions(side, other_side)
        for name, point in list(self.points.items()):
            if point.real != 0:
                self.points[name + OTHER] = mirror(point)
        for (start, end), pieces in list(self.curves.items()):
            self.curves[self.other(start), self.other(end)] = [piece.mirrored() for piece in pieces]
        for lines in (self.outline, self.seams, self.details):
            lines += [
                [piece.mirrored() for piece in line]
                for line in lines.copy()
                if any(point.real != 0 for piece in line for point in piece)
            ]

    def flipped(self, side: str, other_side: str) -> Drawing:
        """The same drawing seen in a mirror, with `side` in the names of regions turned to `other_side`."""
        turned = Drawing()
        turned.points = {name: mirror(point) for name, point in self.points.items()}
        turned.curves = {ends: [piece.mirrored() for piece in way] for ends, way in self.curves.items()}
        for lines, others in (
            (self.outline, turned.outline),
            (self.seams, turned.seams),
            (self.details, turned.details),
        ):
            others.extend([piece.mirrored() for piece in line] for line in lines)
        turned.regions = {
            name.replace(f"{side}-", f"{other_side}-", 1): corners for name, corners in self.regions.items()
        }
        return turned

    def _mirror_regions(self, side: str, other_side: str) -> None:
        halves, self.regions = self.regions, {}
        for name, corners in halves.items():
            others = [self.other(corner) for corner in reversed(corners)]
            if self._joined(corners[-1], corners[0]):
                self.regions[f"{side}-{name}"] = corners
                self.regions[f"{other_side}-{name}"] = others
            else:
                self.regions[name] = corners + [corner for corner in others if corner not in corners]

    def _joined(self, start: str, end: str) -> bool:
        return (start, end) in self.curves or (end, start) in self.curves

    def other(self, name: str) -> str:
        """The name of the same point on the other side."""
        return name + OTHER if self.points[name].real != 0 else name

    def edges(self, name: str) -> list[tuple[str, str]]:
        """The curves around a region, each as the names of its ends in the order of the walk."""
        corners = self.regions[name]
        return [(corner, corners[(at + 1) % len(corners)]) for at, corner in enumerate(corners)]

    def _between(self, start: str, end: str) -> list[Bezier]:
        if (start, end) in self.curves:
            return self.curves[start, end]
        if (end, start) in self.curves:
            return [piece.backwards() for piece in reversed(self.curves[end, start])]
        raise KeyError(f"no curve between {start} and {end}")

    def _keep(self, start: str, end: str, pieces: list[Bezier]) -> None:
        if (start, end) in self.curves or (end, start) in self.curves:
            raise KeyError(f"two curves between {start} and {end}")
        self.curves[start, end] = pieces

    def _place(self, point: complex) -> complex:
        return (point - self._origin) * self._scale

    def middle_line(self, *names: str) -> None:
        """Draw straight seams down the middle from point to point."""
        for start, end in pairwise(names):
            piece = straight(self.points[start], self.points[end])
            self._keep(start, end, [Bezier(*(_rounded(point) for point in piece))])
            self.seams.append([piece])


def _parts(rows: list[Row]) -> list[tuple[list[Row], bool, bool]]:
    """The stretches between corners, with whether each is the first and the last."""
    breaks = [0, *(at for at, row in enumerate(rows[1:-1], start=1) if row.corner), len(rows) - 1]
    return [(rows[start : end + 1], start == 0, end == len(rows) - 1) for start, end in pairwise(breaks)]


def _rounded(point: complex) -> complex:
    return complex(round(point.real, 2) + 0.0, round(point.imag, 2))
