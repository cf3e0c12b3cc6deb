"""Drawings of the figure as SVG, for pages to print: dark lines and pale fills on white."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from painapp.content.figure import Movement
from painapp.content.figure_scenes import picture

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from painapp.content.figure_lines import Drawing, Layer, Points
    from painapp.content.poses import Pose

UNITS = 50
"""SVG units for each head unit."""
PEN = 1 / 180
"""The width of the widest line, as a part of the paper's size."""
_WIDTHS = {"near": 1.0, "far": 0.9, "prop": 0.7, "pale": 0.7}
_INKS = {"near": "#1E2A2D", "far": "#6C777B", "prop": "#7A8489", "pale": "#AEB3AF"}
_FILLS = {
    "skin": "#FBF8F2", "shirt": "#DCE5DF", "trousers": "#CBD4D7", "hair": "#A3ACAE", "far-skin": "#F3EEE5",
    "far-shirt": "#D2DCD6", "far-trousers": "#BDC8CB", "wood": "#F0EADE", "cloth": "#EBF1ED",
    "leaf": "#DCE6DB", "water": "#E1E7F0", "sun": "#F2E9D2", "paper": "#FFFFFF",
}  # fmt: skip


def figure_svg(
    poses: Mapping[str, Pose],
    names: tuple[str, ...] | str,
    *,
    mirrored: bool = False,
    reach: float = 1.0,
    share: float = 1.0,
) -> str:
    """A movement or a picture as SVG.

    `names` is what a step has: its poses, shown a `share` of the way from the first to the last, or the name
    of a picture. Raises `KeyError` for a name there is not.
    """
    if isinstance(names, str):
        return drawing_svg(picture(poses, names), mirrored=mirrored)
    return drawing_svg(Movement(poses, names, reach).drawing(share), mirrored=mirrored)


def drawing_svg(drawing: Drawing, *, mirrored: bool = False) -> str:
    """A drawing as SVG, as large as its frame."""
    left, bottom, width, height = drawing.frame
    side = -1 if mirrored != drawing.flipped else 1
    pen = PEN * math.sqrt(width * height) * UNITS

    def place(point: complex) -> str:
        x = (point.real - left) if side > 0 else (left + width - point.real)
        return f"{x * UNITS:.1f} {(bottom + height - point.imag) * UNITS:.1f}"

    def path(points: Points, *, closed: bool) -> str:
        return "M" + "L".join(place(point) for point in points) + ("Z" if closed else "")

    def elements(layer: Layer) -> Iterator[str]:
        for shape in layer.shapes:
            if shape.line != ():
                line = shape.area if shape.line is None else shape.line
                yield f'<path d="{path(line, closed=shape.line is None)}" stroke-width="{wide * 2:.2f}"/>'
        for shape in (*layer.shapes, *layer.patches):
            yield f'<path d="{path(shape.area, closed=True)}" fill="{_FILLS[shape.fill]}" stroke="none"/>'
        for line in layer.lines:
            yield f'<path d="{path(line, closed=False)}" stroke-width="{wide:.2f}"/>'

    groups: list[str] = []
    for layer in (*drawing.backdrop, *drawing.layers):
        wide = pen * _WIDTHS[layer.ink]
        groups.append(
            f'<g stroke="{_INKS[layer.ink]}" fill="none" stroke-linejoin="round" stroke-linecap="round">'
            f"{''.join(elements(layer))}</g>"
        )
    size = f'width="{width * UNITS:.0f}" height="{height * UNITS:.0f}"'
    box = f'viewBox="0 0 {width * UNITS:.1f} {height * UNITS:.1f}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size} {box}>{"".join(groups)}</svg>\n'
