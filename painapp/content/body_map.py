"""The body map's drawings: outlines, regions and the ways between them, from resources/bodies.

Which regions there are and what they are called is known to painapp.domain.body_regions; here is where they
lie. The files are written by packaging/draw_bodies.py. One unit is one pixel when the figure is 560 high.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from painapp.content.tables import ContentError
from painapp.domain.body_regions import BUILDS, CLOSE_UPS, REGIONS, VIEWS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path
    from xml.etree.ElementTree import Element

Way = Literal["up", "down", "left", "right"]
WAYS: tuple[Way, ...] = ("up", "down", "left", "right")
Point = tuple[float, float]
Box = tuple[float, float, float, float]
Piece = tuple[float, float, float, float, float, float]
FINENESS = 6
"""Straight pieces for each curved one, where it matters whether a point lies inside."""
_SHARES = tuple(
    ((1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t * t, t**3)
    for t in (step / FINENESS for step in range(1, FINENESS + 1))
)
_SPACE = "{http://www.w3.org/2000/svg}"


@dataclass(frozen=True, slots=True)
class Curve:
    """A line of cubic Béziers: where it starts, and per piece two control points and its end (x, y each)."""

    start: Point
    pieces: tuple[Piece, ...]
    closed: bool

    def points(self) -> tuple[Point, ...]:
        """Points along it, close enough together to take the straight lines between them for the curve."""
        found = [self.start]
        for x1, y1, x2, y2, x3, y3 in self.pieces:
            x0, y0 = found[-1]
            found += [
                (a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3)
                for a, b, c, d in _SHARES
            ]
        return tuple(found)


@dataclass(frozen=True)
class RegionShape:
    """One region as it is drawn in one view.

    `moves` says where an arrow key leads, a way that leads nowhere is missing; left and right are those of
    the screen.
    """

    id: str
    border: Curve
    moves: Mapping[Way, str]

    @cached_property
    def corners(self) -> tuple[Point, ...]:
        """Its border as straight lines, for where a point lies; whoever only draws does without."""
        return self.border.points()

    @cached_property
    def box(self) -> Box:
        """Its left, top, right and bottom."""
        xs, ys = [x for x, _ in self.corners], [y for _, y in self.corners]
        return min(xs), min(ys), max(xs), max(ys)

    @property
    def centre(self) -> Point:
        """A point well inside, where a number can stand."""
        _, top, _, bottom = self.box
        best, room = (0.0, 0.0), -1.0
        for step in range(1, 12):
            y = top + (bottom - top) * step / 12
            for left, right in self._spans(y):
                x = (left + right) / 2
                free = min((right - left) / 2, self.distance(x, y))
                if free > room:
                    best, room = (x, y), free
        return best

    def _spans(self, y: float) -> list[tuple[float, float]]:
        ends = zip(self.corners, (*self.corners[1:], self.corners[0]), strict=True)
        crossings = sorted(
            x0 + (y - y0) * (x1 - x0) / (y1 - y0) for (x0, y0), (x1, y1) in ends if (y0 > y) != (y1 > y)
        )
        return list(zip(crossings[::2], crossings[1::2], strict=True))

    def holds(self, x: float, y: float) -> bool:
        """Whether the point lies inside."""
        left, top, right, bottom = self.box
        if not (left <= x <= right and top <= y <= bottom):
            return False
        return any(left <= x < right for left, right in self._spans(y))

    def distance(self, x: float, y: float) -> float:
        """How far the point is from the border, inside or outside."""
        ends = (*self.corners[1:], self.corners[0])
        return min(_distance(x, y, start, end) for start, end in zip(self.corners, ends, strict=True))


@dataclass(frozen=True, slots=True)
class BodyView:
    """One drawing: the whole figure from one side, or a close-up.

    `box` is left, top, width and height of the paper. Paint the shapes, then `seams` (thin, pale, between
    regions), `details` (thin, ink: a closed eye, a nail), then `outline` on top. `shapes` is in reading
    order, from the head down; the person's left comes before the right.
    """

    id: str
    box: tuple[int, int, int, int]
    shapes: tuple[RegionShape, ...]
    seams: tuple[Curve, ...]
    details: tuple[Curve, ...]
    outline: tuple[Curve, ...]

    def shape(self, region: str) -> RegionShape:
        """The shape of a region of this view. Raises `KeyError` for any other."""
        for shape in self.shapes:
            if shape.id == region:
                return shape
        raise KeyError(region)

    def region_at(self, x: float, y: float, *, reach: float = 0.0) -> str | None:
        """The region at a point of the paper, or else the nearest within `reach` of it, or None."""
        for shape in self.shapes:
            if shape.holds(x, y):
                return shape.id
        if reach <= 0:
            return None
        distance, nearest = min((shape.distance(x, y), shape.id) for shape in self.shapes)
        return nearest if distance <= reach else None

    def move(self, region: str, way: Way) -> str | None:
        """The region an arrow key leads to from `region`, or None. Raises `KeyError` for an unknown one."""
        return self.shape(region).moves.get(way)

    def shown(self, region: str) -> tuple[str, ...]:
        """The regions of this view that show something about `region`, itself or a coarser or finer one.

        On the whole figure a fingertip is shown by the fingers; in a close-up the fingers by all their parts.
        An id that is not known, from a newer version of the app, is shown nowhere.
        """
        mine = [shape.id for shape in self.shapes]
        if region in mine:
            return (region,)
        known = REGIONS.get(region)
        if known is None:
            return ()
        if known.part_of in mine:
            return (known.part_of,)
        return tuple(id_ for id_ in mine if REGIONS[id_].part_of == region)


def load_view(folder: Path, view: str, build: str = BUILDS[0].id) -> BodyView:
    """The drawing of a view, from `folder` (resources/bodies).

    `view` is the id of one of `VIEWS` or `CLOSE_UPS`; `build` one of `BUILDS`, another word (from a newer
    version) gives the first. Close-ups are the same for each build.

    Raises `ContentError` when a file is missing or broken, or does not fit the regions the app knows.
    """
    if view not in {one.id for one in (*VIEWS, *CLOSE_UPS)}:
        raise ContentError(f"there is no view {view!r}")
    name = f"{_build(build)}-{view}" if view in {one.id for one in VIEWS} else view
    place = f"{name}.svg"
    root = _read(folder / place)
    return BodyView(
        id=view,
        box=_box(root, place),
        shapes=_shapes(root, place),
        seams=_lines(root, "seams", place),
        details=_lines(root, "details", place),
        outline=_lines(root, "outline", place),
    )


def close_up_of(region: str) -> str | None:
    """The id of the close-up that shows `region` larger or in finer parts, or None.

    "front-left-fingers" and "front-left-index-tip" are in "left-hand-front", "back-right-neck" is in
    "head-back".
    """
    known = REGIONS.get(region)
    if known is None or not known.side:
        return None
    view = region.split("-", 1)[0]
    name = (known.part_of or region).removeprefix(f"{view}-{known.side}-")
    if name in _IN_THE_HEAD:
        return f"head-{view}"
    if name in _IN_THE_HAND:
        return f"{known.side}-hand-{view}"
    if name in _IN_THE_FOOT:
        return f"{known.side}-foot-{view}"
    return None


_IN_THE_HEAD = frozenset({"head", "lower-head", "face", "jaw", "neck"})
_IN_THE_HAND = frozenset({"wrist", "hand", "fingers"})
_IN_THE_FOOT = frozenset({"ankle", "foot", "toes"})


def _build(build: str) -> str:
    return build if build in {one.id for one in BUILDS} else BUILDS[0].id


def _read(path: Path) -> Element:
    from xml.etree import ElementTree as ET  # only for those who open the body map

    try:
        return ET.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314 - a file of the app itself
    except (OSError, UnicodeDecodeError, ET.ParseError) as error:
        raise ContentError(f"{path.name}: cannot be read ({error})") from error


def _box(root: Element, place: str) -> tuple[int, int, int, int]:
    try:
        left, top, width, height = map(int, root.get("viewBox", "").split())
    except ValueError as error:
        raise ContentError(f"{place}: no viewBox of four whole numbers") from error
    return left, top, width, height


def _shapes(root: Element, place: str) -> tuple[RegionShape, ...]:
    paths = list(_paths(root, "regions"))
    ids = {path.get("id", "") for path in paths}
    if not ids or len(ids) < len(paths) or not ids <= REGIONS.keys():
        raise ContentError(f"{place}: regions missing, twice or unknown")
    return tuple(_shape(path, ids, place) for path in paths)


def _shape(path: Element, ids: set[str], place: str) -> RegionShape:
    id_ = path.get("id", "")
    moves: dict[Way, str] = {way: end for way in WAYS if (end := path.get(f"data-{way}"))}
    astray = sorted(set(moves.values()) - ids)
    if astray:
        raise ContentError(f"{place}: {id_} leads to {', '.join(astray)}, which is not in this view")
    return RegionShape(id_, _curve(path.get("d", ""), f"{place}, {id_}"), moves)


def _lines(root: Element, group: str, place: str) -> tuple[Curve, ...]:
    return tuple(_curve(path.get("d", ""), f"{place}, {group}") for path in _paths(root, group))


def _paths(root: Element, group: str) -> Iterator[Element]:
    for found in root.iter(f"{_SPACE}g"):
        if found.get("id") == group:
            yield from found


def _curve(written: str, place: str) -> Curve:
    """Read "M x y C x y x y x y …", with or without a Z at the end: all that the drawings use."""
    closed = written.endswith("Z")
    try:
        first, *rest = written.removeprefix("M").removesuffix("Z").split("C")
        x, y = map(float, first.split())
        pieces = tuple(_piece(each) for each in rest)
    except ValueError as error:
        raise ContentError(f"{place}: not a path of M, C and Z") from error
    return Curve((x, y), pieces, closed)


def _piece(written: str) -> Piece:
    x1, y1, x2, y2, x3, y3 = map(float, written.split())
    return x1, y1, x2, y2, x3, y3


def _distance(x: float, y: float, start: Point, end: Point) -> float:
    (ax, ay), (bx, by) = start, end
    length = (bx - ax) ** 2 + (by - ay) ** 2
    t = 0.0 if length == 0 else max(0.0, min(1.0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
    return ((ax + t * (bx - ax) - x) ** 2 + (ay + t * (by - ay) - y) ** 2) ** 0.5
