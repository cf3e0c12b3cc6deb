"""Writing a drawing as SVG that a person can open and the app can read: absolute M, C and Z only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bodies.curves import Bezier, mirror
from bodies.moves import WAYS

if TYPE_CHECKING:
    from bodies.drawing import Drawing

MARGIN = 10
_STYLES = {
    "regions": 'fill="#EEE9DF"',
    "seams": 'fill="none" stroke="#C3C4BE" stroke-width="1" stroke-linecap="round"',
    "details": 'fill="none" stroke="#5E696D" stroke-width="1" stroke-linecap="round"',
    "outline": 'fill="none" stroke="#5E696D" stroke-width="1.9" stroke-linejoin="round"',
}


def write_svg(drawing: Drawing, ids: dict[str, str], moves: dict[str, dict[str, str]]) -> str:
    """Return the drawing as text.

    `ids` are the regions in the order they are read, with the id of each in the file; `moves` says where the
    arrow keys lead from each, left and right as on the screen.
    """
    left, top, width, height = _box(drawing)
    groups = {
        "regions": [_region(drawing, name, ids, moves[name]) for name in ids],
        "seams": [f'<path d="{path(line)}"/>' for line in drawing.seams],
        "details": [f'<path d="{path(line)}"/>' for line in drawing.details],
        "outline": [f'<path d="{path(line)}"/>' for line in _joined(drawing.outline)],
    }
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{left} {top} {width} {height}">',
        "<!-- Drawn by packaging/draw_bodies.py; change the numbers there, not here. -->",
    ]
    for name, paths in groups.items():
        lines += [f'<g id="{name}" {_STYLES[name]}>', *paths, "</g>"]
    return "\n".join([*lines, "</svg>", ""])


def _region(drawing: Drawing, name: str, ids: dict[str, str], moves: dict[str, str]) -> str:
    ways = " ".join(f'data-{way}="{ids[moves[way]]}"' for way in WAYS if way in moves)
    return f'<path id="{ids[name]}" {ways} d="{path(drawing.path(name), closed=True)}"/>'


def path(pieces: list[Bezier], *, closed: bool = False) -> str:
    """The path as SVG writes it."""
    words = [f"M{_point(pieces[0].start)}"]
    words += [f"C{_point(one.first)} {_point(one.second)} {_point(one.end)}" for one in pieces]
    return "".join(words) + ("Z" if closed else "")


def _joined(outline: list[list[Bezier]]) -> list[list[Bezier]]:
    """Two mirrored halves as one line, so that no cap shows where they meet."""
    if len(outline) == 2 and outline[1][0].start == mirror(outline[0][0].start):
        half, other = outline
        return [[piece.backwards() for piece in reversed(other)] + half]
    return outline


def _box(drawing: Drawing) -> tuple[int, int, int, int]:
    points = [piece.at(t / 8) for name in drawing.regions for piece in drawing.path(name) for t in range(9)]
    left, right = min(p.real for p in points), max(p.real for p in points)
    top, bottom = min(p.imag for p in points), max(p.imag for p in points)
    x, y = int(left // 1) - MARGIN, int(top // 1) - MARGIN
    return x, y, int(-(-right // 1)) + MARGIN - x, int(-(-bottom // 1)) + MARGIN - y


def _point(point: complex) -> str:
    return f"{_number(point.real)} {_number(point.imag)}"


def _number(value: float) -> str:
    text = f"{round(value, 2):.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
