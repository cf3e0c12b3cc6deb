"""Draws a strip as SVG. Shapes only: the page sets the labels, as real text, beside it.

Written out by hand, since a drawing library takes most of a second to load and twenty times as long to draw.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.summary.strips import Point, Series, Strip

EDGE = 4.0
"""Points kept free above, below and beside the scale, so that no marker is cut."""

COLOURS = {"activity": "#33743F", "sleep": "#3A5793", "mood": "#84630F", "pain": "#A8452F"}
"""Ink of each strip (look.md); shape tells the series apart without it."""

_FLARE_UP = "#E6DCEE"
_HATCH = "#B4BABA"
_HATCH_STEP = 5.0
_GRID = "#E2DCD0"
_BASE = "#A9A295"
_PAPER = "#FFFFFF"
_SIZES = {"squares": 0.9, "diamonds": 0.86, "circles": 1.0, "triangles": 0.92}
"""How high each marker is, so that they look equally large."""
_DIAGONAL = 2**0.5


@dataclass(frozen=True, slots=True)
class Frame:
    """The plot's size in points and its number of days; every strip of a page shares it."""

    width: float
    height: float
    length: int

    @property
    def day_width(self) -> float:
        """Points from one day to the next."""
        return (self.width - 2 * EDGE) / self.length

    def across(self, day: float) -> float:
        """Return the middle of a day, in points from the left."""
        return EDGE + (day + 0.5) * self.day_width

    def span(self, days: tuple[int, int]) -> tuple[float, float]:
        """Return where a stretch of whole days begins and ends, in points from the left."""
        half = self.day_width / 2
        return self.across(days[0]) - half, self.across(days[1]) + half

    def down(self, value: float, low: float, high: float) -> float:
        """Return a value's place, in points from the top, on a scale from `low` to `high`."""
        return self.height - EDGE - (value - low) / (high - low) * (self.height - 2 * EDGE)


@dataclass(frozen=True, slots=True)
class Shades:
    """Stretches of days behind a strip, first and last counted from 0: flare-ups filled, pauses hatched."""

    flare_ups: Sequence[tuple[int, int]] = ()
    pauses: Sequence[tuple[int, int]] = ()


NO_SHADES = Shades()


def draw_strip(strip: Strip, frame: Frame, day_ticks: Sequence[int], shades: Shades = NO_SHADES) -> bytes:
    """Return the strip as SVG: gaps open, late entries hollow, one group for each series (its id).

    The groups "flare-ups" and "pauses" hold what is shaded. The same strip gives the same bytes.
    """
    behind = [*_shades(frame, shades), *_grid(strip, frame, day_ticks)]
    lines: list[str] = []
    marks: list[str] = []
    for series in reversed(strip.series):
        if series.shape == "bars":
            lines.append(_bars(series, strip, frame))
        else:
            lines += _lines(series, strip, frame)
            marks += _markers(series, strip, frame)
    size = f'width="{_n(frame.width)}pt" height="{_n(frame.height)}pt"'
    view = f'viewBox="0 0 {_n(frame.width)} {_n(frame.height)}"'
    paper = f'<path d="M 0 0 H {_n(frame.width)} V {_n(frame.height)} H 0 z" style="fill: {_PAPER}"/>'
    svg = f'<svg xmlns="{_SVG}" xmlns:xlink="{_XLINK}" {size} {view} stroke-linejoin="round">'
    return "\n".join([svg, paper, *behind, *lines, *marks, "</svg>"]).encode()


_SVG = "http://www.w3.org/2000/svg"
_XLINK = "http://www.w3.org/1999/xlink"


def _n(number: float) -> str:
    """Return a number of points as SVG has it, to a thousandth."""
    return f"{number:.3f}".rstrip("0").rstrip(".")


def _path(corners: Sequence[tuple[float, float]], style: str, *, closed: bool = False, name: str = "") -> str:
    """Return the path through places, `closed` where its last one leads back to the first."""
    through = " L ".join(f"{_n(across)} {_n(down)}" for across, down in corners)
    named = f' id="{name}"' if name else ""
    return f'<path{named} d="M {through}{" z" if closed else ""}" style="{style}"/>'


def _group(name: str, shapes: Sequence[str]) -> str:
    return "\n".join([f'<g id="{name}">', *shapes, "</g>"])


def _shades(frame: Frame, shades: Shades) -> list[str]:
    groups: list[str] = []
    if shades.flare_ups:
        stretches = [
            _path(_rectangle(left, right, 0.0, frame.height), f"fill: {_FLARE_UP}", closed=True)
            for left, right in map(frame.span, shades.flare_ups)
        ]
        groups.append(_group("flare-ups", stretches))
    if shades.pauses:
        style = _stroke(_HATCH, 0.6)
        hatches = [line for span in map(frame.span, shades.pauses) for line in _hatching(*span, frame.height)]
        groups.append(_group("pauses", [_path(line, style) for line in hatches]))
    return groups


def _rectangle(left: float, right: float, top: float, bottom: float) -> list[tuple[float, float]]:
    return [(left, bottom), (left, top), (right, top), (right, bottom)]


def _stroke(colour: str, width: float, more: str = "") -> str:
    return f"fill: none; stroke: {colour}; stroke-width: {_n(width)}{more}"


def _hatching(left: float, right: float, height: float) -> list[list[tuple[float, float]]]:
    """Return slanted lines that fill a rectangle, cut at its sides."""
    lines: list[list[tuple[float, float]]] = []
    start = left - height + _HATCH_STEP / 2
    while start < right:
        low, high = max(start, left), min(start + height, right)
        if high > low:
            lines.append([(low, height - (low - start)), (high, height - (high - start))])
        start += _HATCH_STEP
    return lines


def _grid(strip: Strip, frame: Frame, day_ticks: Sequence[int]) -> list[str]:
    lines: list[str] = []
    for day in day_ticks:
        across = frame.across(day)
        lines.append(_path([(across, 0), (across, frame.height)], _stroke(_GRID, 0.6)))
    for value, _ in strip.ticks:
        down = frame.down(value, strip.low, strip.high)
        style = _stroke(_BASE, 0.9) if value == 0 else _stroke(_GRID, 0.6)
        lines.append(_path([(0, down), (frame.width, down)], style))
    return lines


def _bars(series: Series, strip: Strip, frame: Frame) -> str:
    width = min(0.62 * frame.day_width, 16) if frame.day_width > 3 else 0.8 * frame.day_width
    line = min(0.9, width / 3)
    half = (width - line) / 2
    floor = frame.down(0, strip.low, strip.high)
    colour = COLOURS[strip.id]
    bars: list[str] = []
    for point in series.points:
        middle, top = frame.across(point.day), frame.down(point.value, strip.low, strip.high)
        style = f"fill: {_PAPER if point.late else colour}; stroke: {colour}; stroke-width: {_n(line)}"
        bars.append(_path(_rectangle(middle - half, middle + half, top, floor), style, closed=True))
    return _group(series.id, bars)


def _lines(series: Series, strip: Strip, frame: Frame) -> list[str]:
    # In a year the dashes of a second line would only blur the first.
    if series.dashed and frame.day_width <= 2.5:
        return []
    size = _marker_size(frame) * _SIZES[series.shape]
    width = (0.9 if series.dashed else 1.3) * min(1.0, max(0.6, size / 4))
    # Dashes are as long as the line is wide, times these.
    dashes = f"; stroke-dasharray: {_n(2.2 * width)},{_n(1.8 * width)}" if series.dashed else ""
    style = _stroke(COLOURS[strip.id], width, dashes or "; stroke-linecap: square")
    return [_path(_places(run, strip, frame), style) for run in _runs(series.points)]


def _markers(series: Series, strip: Strip, frame: Frame) -> list[str]:
    """Return the markers of what was written at the time and, in another group, of what was written later."""
    size = _marker_size(frame) * _SIZES[series.shape]
    colour = COLOURS[strip.id]
    groups: list[str] = []
    for late in (False, True):
        shown = [point for point in series.points if point.late is late]
        if not shown:
            continue
        name = f"{series.id}-late" if late else series.id
        edge = f"stroke-width: {_n(min(1.0, max(0.5, size / 5)))}; stroke-linejoin: miter"
        style = f"fill: {_PAPER if late else colour}; stroke: {colour}; {edge}"
        marker = f"<defs>{_marker(series.shape, size / 2, f'{name}-marker')}</defs>"
        uses = [
            f'<use xlink:href="#{name}-marker" x="{_n(across)}" y="{_n(down)}" style="{style}"/>'
            for across, down in _places(shown, strip, frame)
        ]
        groups.append(_group(name, [marker, *uses]))
    return groups


def _marker(shape: str, half: float, name: str) -> str:
    """Return a marker around the place where it stands, `half` as high as it is."""
    if shape == "circles":
        return f'<circle id="{name}" r="{_n(half)}"/>'
    reach = half * _DIAGONAL
    corners = {
        "squares": _rectangle(-half, half, -half, half),
        "diamonds": [(0.0, reach), (reach, 0.0), (0.0, -reach), (-reach, 0.0)],
        "triangles": [(0.0, -half), (-half, half), (half, half)],
    }[shape]
    return _path(corners, "", closed=True, name=name)


def _places(points: Sequence[Point], strip: Strip, frame: Frame) -> list[tuple[float, float]]:
    return [(frame.across(point.day), frame.down(point.value, strip.low, strip.high)) for point in points]


def _marker_size(frame: Frame) -> float:
    """Return the height of a marker in points: small enough to tell days apart, large enough to see."""
    return max(1.7, min(5.2, 0.55 * frame.day_width + 0.9))


def _runs(points: Sequence[Point]) -> list[list[Point]]:
    """Split where a day is missing: nothing is drawn across a gap."""
    runs: list[list[Point]] = [[points[0]]] if points else []
    for before, point in pairwise(points):
        if point.day - before.day > 1:
            runs.append([])
        runs[-1].append(point)
    return [run for run in runs if len(run) > 1]
