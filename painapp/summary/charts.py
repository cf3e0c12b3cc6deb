"""Draws a strip as SVG with matplotlib. Shapes only: the page sets the labels, as real text, beside it."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING, Any

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
_PAPER = "white"
_SHAPES = {"squares": "s", "diamonds": "D", "circles": "o", "triangles": "^"}
_SIZES = {"squares": 0.9, "diamonds": 0.86, "circles": 1.0, "triangles": 0.92}


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

    The groups "flare-ups" and "pauses" hold what is shaded.
    """
    # Half a second and 60 MB: only who exports pays for it, and `pyplot` would cost every start more.
    import matplotlib as mpl
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure

    library: Any = mpl

    # A fixed salt gives the same ids, so the same file, each time.
    with library.rc_context({"svg.hashsalt": strip.id, "path.simplify": False}):
        figure: Any = Figure(figsize=(frame.width / 72, frame.height / 72))
        sheet = _Sheet(figure, frame)
        _draw_shades(sheet, frame, shades)
        _draw_grid(sheet, strip, frame, day_ticks)
        for series in reversed(strip.series):
            draw = _draw_bars if series.shape == "bars" else _draw_line
            draw(sheet, series, strip, frame)
        out = BytesIO()
        canvas: Any = FigureCanvasSVG(figure)
        canvas.print_svg(out, metadata=dict.fromkeys(("Date", "Creator", "Format", "Type")))
    return out.getvalue()


class _Sheet:
    """Where lines and shapes are put by points from the left and from the top.

    The figure itself, since a strip has its labels outside and needs none of what axes bring: they take
    two thirds of the time of a drawing.
    """

    def __init__(self, figure: Any, frame: Frame) -> None:
        from matplotlib.transforms import Affine2D

        self._figure = figure
        self._places = Affine2D().scale(1, -1).translate(0, frame.height)

    def line(self, across: Sequence[float], down: Sequence[float], **look: Any) -> None:
        """Draw a line through places, or markers at them."""
        from matplotlib.lines import Line2D

        self._put(Line2D(across, down, **look))

    def shapes(self, corners: Sequence[Sequence[tuple[float, float]]], **look: Any) -> None:
        """Draw filled shapes, as one: a year of single bars takes half a second."""
        from matplotlib.collections import PolyCollection

        self._put(PolyCollection(corners, **look))

    def strokes(self, lines: Sequence[Sequence[tuple[float, float]]], **look: Any) -> None:
        """Draw thin lines, as one."""
        from matplotlib.collections import LineCollection

        self._put(LineCollection(lines, **look))

    def _put(self, artist: Any) -> None:
        artist.set_transform(self._places)
        self._figure.add_artist(artist)


def _draw_shades(sheet: _Sheet, frame: Frame, shades: Shades) -> None:
    if shades.flare_ups:
        sheet.shapes(
            [
                [(left, 0.0), (left, frame.height), (right, frame.height), (right, 0.0)]
                for left, right in map(frame.span, shades.flare_ups)
            ],
            facecolors=_FLARE_UP,
            linewidths=0,
            gid="flare-ups",
            zorder=-2,
        )
    if shades.pauses:
        hatches = [line for span in map(frame.span, shades.pauses) for line in _hatching(*span, frame.height)]
        sheet.strokes(hatches, colors=_HATCH, linewidths=0.6, gid="pauses", zorder=-1)


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


def _draw_grid(sheet: _Sheet, strip: Strip, frame: Frame, day_ticks: Sequence[int]) -> None:
    for day in day_ticks:
        across = frame.across(day)
        sheet.line([across, across], [0, frame.height], color=_GRID, linewidth=0.6, zorder=0)
    for value, _ in strip.ticks:
        base = value == 0
        down = frame.down(value, strip.low, strip.high)
        sheet.line(
            [0, frame.width],
            [down, down],
            color=_BASE if base else _GRID,
            linewidth=0.9 if base else 0.6,
            zorder=0,
        )


def _draw_bars(sheet: _Sheet, series: Series, strip: Strip, frame: Frame) -> None:
    width = min(0.62 * frame.day_width, 16) if frame.day_width > 3 else 0.8 * frame.day_width
    line = min(0.9, width / 3)
    half = (width - line) / 2
    floor = frame.down(0, strip.low, strip.high)
    colour = COLOURS[strip.id]
    tops = [frame.down(point.value, strip.low, strip.high) for point in series.points]
    middles = [frame.across(point.day) for point in series.points]
    sheet.shapes(
        [
            [(middle - half, floor), (middle - half, top), (middle + half, top), (middle + half, floor)]
            for middle, top in zip(middles, tops, strict=True)
        ],
        facecolors=[_PAPER if point.late else colour for point in series.points],
        edgecolors=colour,
        linewidths=line,
        gid=series.id,
        zorder=2,
    )


def _draw_line(sheet: _Sheet, series: Series, strip: Strip, frame: Frame) -> None:
    size = _marker_size(frame) * _SIZES[series.shape]
    colour = COLOURS[strip.id]
    # In a year the dashes of a second line would only blur the first.
    runs = _runs(series.points) if not series.dashed or frame.day_width > 2.5 else []
    for run in runs:
        sheet.line(
            *_places(run, strip, frame),
            color=colour,
            linewidth=(0.9 if series.dashed else 1.3) * min(1.0, max(0.6, size / 4)),
            linestyle=(0, (2.2, 1.8)) if series.dashed else "-",
            zorder=2,
        )
    for late in (False, True):
        shown = [point for point in series.points if point.late is late]
        if shown:
            sheet.line(
                *_places(shown, strip, frame),
                linestyle="none",
                marker=_SHAPES[series.shape],
                markersize=size,
                markerfacecolor=_PAPER if late else colour,
                markeredgecolor=colour,
                markeredgewidth=min(1.0, max(0.5, size / 5)),
                gid=f"{series.id}-late" if late else series.id,
                zorder=3,
            )


def _places(points: Sequence[Point], strip: Strip, frame: Frame) -> tuple[list[float], list[float]]:
    return (
        [frame.across(point.day) for point in points],
        [frame.down(point.value, strip.low, strip.high) for point in points],
    )


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
