"""Furniture, plants and small things that stand in more than one picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesson_pictures.canvas import (
    FINE,
    HEIGHT,
    MIDDLE,
    WIDTH,
    Canvas,
    blob,
    bow,
    curve,
    flipped,
    oval,
    rect,
    shifted,
    strip,
    turned,
)
from painapp.content.figure_lines import circle

if TYPE_CHECKING:
    from painapp.content.figure_lines import Points

SEAT, TABLE = 1.72, 2.8
"""How high a seat and a table are, in head units of who sits there."""


def chair(c: Canvas, at: complex, unit: float, face: int = 1, fill: str = "wood") -> None:
    """A chair seen from the side, for a figure whose floor is `at`."""

    def part(left: float, bottom: float, right: float, top: float, radius: float) -> None:
        area = rect(
            at.real + left * unit, at.imag - top * unit, (right - left) * unit, (top - bottom) * unit, radius
        )
        c.shape(fill, area if face > 0 else flipped(area, at.real), "soft", FINE)

    part(-0.56, 0, -0.43, SEAT - 0.1, 2)
    part(0.70, 0, 0.83, SEAT - 0.1, 2)
    part(-0.74, SEAT - 0.15, -0.60, SEAT + 1.75, 3)
    part(-0.74, SEAT - 0.18, 0.88, SEAT, 3)


def table(
    c: Canvas, left: float, right: float, top: float, floor: float, *, fill: str = "wood", thick: float = 9
) -> None:
    """A round table on one foot, seen from the side."""
    middle = (left + right) / 2
    foot = curve(
        complex(middle - 46, floor),
        complex(middle - 18, floor - 12),
        complex(middle, floor - 16),
        complex(middle + 18, floor - 12),
        complex(middle + 46, floor),
    )
    c.merged([(fill, foot), (fill, rect(middle - 7, top + 4, 14, floor - top - 12))], "soft", FINE)
    c.shape(fill, rect(left, top, right - left, thick, 4), "soft", MIDDLE)


def desk(c: Canvas, left: float, right: float, *, back: float, front: float, floor: float) -> None:
    """A table seen a little from above: its top from the `back` edge to the `front` one."""
    for x in (left + 12, right - 22):
        c.shape("wood", rect(x, front + 4, 10, floor - front - 4, 2), "soft", FINE)
    c.shape("wood", rect(left, front, right - left, 10, 3), "soft", MIDDLE)
    top = (complex(left, front), complex(left + 30, back), complex(right - 30, back), complex(right, front))
    c.shape("wood", top, "soft", MIDDLE)


def window(c: Canvas, left: float, top: float, wide: float, high: float) -> None:
    """A window with two panes and a sill."""
    c.shape("paper", rect(left - 6, top - 6, wide + 12, high + 12, 3), "line", FINE)
    for x in (left, left + wide / 2 + 3):
        c.shape("sky", rect(x, top, wide / 2 - 3, high, 1), "line", FINE)
    c.shape("paper", rect(left - 14, top + high + 6, wide + 28, 8, 3), "line", FINE)


LEAF: Points = (
    0j,
    0.16 - 0.17j,
    0.46 - 0.21j,
    0.80 - 0.12j,
    1 + 0j,
    0.78 + 0.10j,
    0.44 + 0.16j,
    0.15 + 0.12j,
)


def leaf(c: Canvas, at: complex, angle: float, size: float, fill: str = "leaf", ink: str = "soft") -> None:
    """One leaf that grows from `at`; the angle runs clockwise from the right."""
    c.shape(fill, turned(shifted(blob(*LEAF), at, size), angle, at), ink, FINE)


def pot_plant(c: Canvas, at: complex, size: float = 1.0, pot: str = "clay") -> None:
    """A plant with broad leaves in a pot that stands on `at`."""
    top = at - 30j * size
    for angle, length in ((-150, 34), (-30, 34), (-122, 46), (-58, 46), (-92, 54)):
        leaf(c, top, angle, length * size)
    c.shape(
        pot,
        (
            at + complex(-11, 0) * size,
            at + complex(11, 0) * size,
            top + complex(15, 0) * size,
            top + complex(-15, 0) * size,
        ),
        "soft",
        MIDDLE,
    )
    c.shape(pot, rect(top.real - 17 * size, top.imag - 4 * size, 34 * size, 9 * size, 2), "soft", MIDDLE)


CUP: Points = (-13 - 26j, 13 - 26j, *bow(4 - 9j, 9, 0, 90), *bow(-4 - 9j, 9, 90, 180))


def cup(
    c: Canvas, at: complex, size: float = 1.0, fill: str = "paper", ink: str = "ink", *, steam: bool = False
) -> None:
    """A cup that stands on `at`, its handle to the right."""
    c.line(shifted(bow(13 - 13j, 7, -90, 90), at, size), ink=ink, wide=MIDDLE)
    c.shape(fill, shifted(CUP, at, size), ink, MIDDLE)
    if steam:
        for x in (-5, 5):
            wisp = curve(x - 32j, x + 3 - 38j, x - 2 - 44j, x + 2 - 50j)
            c.line(shifted(wisp, at, size), ink="line", wide=FINE)


def sheet(
    c: Canvas,
    corners: tuple[complex, complex, complex, complex],
    lines: int = 3,
    fill: str = "paper",
    ink: str = "ink",
    share: float = 0.2,
) -> None:
    """A sheet of paper by its corners (left top, right top, right bottom, left bottom), with lines on it."""
    a, b, d, e = corners
    c.shape(fill, corners, ink, MIDDLE)
    rows: list[Points] = []
    for row in range(lines):
        down = share + (1 - 2 * share) * (row / max(lines - 1, 1))
        left, right = a + (e - a) * down, b + (d - b) * down
        end = 0.82 if row < lines - 1 else 0.6
        rows.append((left + (right - left) * 0.18, left + (right - left) * end))
    c.line(*rows, ink="soft", wide=FINE)


def table_lamp(c: Canvas, at: complex, size: float = 1.0) -> None:
    """A lamp that is lit and stands on `at`."""
    c.flat("glow", circle(at - 66j * size, 62 * size, 40))
    c.line((at, at - 48j * size), ink="soft", wide=MIDDLE + 1)
    c.shape("wood", oval(at - 3j * size, 16 * size, 4 * size), "soft", MIDDLE)
    c.shape("warm", shifted((-13 - 84j, 13 - 84j, 25 - 48j, -25 - 48j), at, size), "soft", MIDDLE)


def tree(c: Canvas, at: complex, size: float = 1.0, fill: str = "leaf") -> None:
    """A small round tree that stands on `at`."""
    c.shape("dark-wood", strip((at, at - 40j * size, at - 78j * size), 10 * size, 5 * size), "soft", FINE)
    parts = (-22 - 74j, 36.0), (22 - 74j, 34.0), (-10 - 106j, 34.0), (16 - 100j, 30.0), (0 - 80j, 36.0)
    c.merged(
        [(fill, circle(at + middle * size, radius * size, 36)) for middle, radius in parts], "soft", FINE
    )


def bush(c: Canvas, at: complex, size: float = 1.0, fill: str = "moss") -> None:
    """A low bush."""
    parts = (-26 - 14j, 20.0), (0 - 22j, 26.0), (27 - 13j, 19.0)
    c.merged(
        [(fill, circle(at + middle * size, radius * size, 32)) for middle, radius in parts], "soft", FINE
    )


def grass(c: Canvas, at: complex, size: float = 1.0) -> None:
    """Three blades."""
    for lean in (-6, 0.5, 6):
        c.line(
            curve(at, at + complex(lean * 0.3, -6) * size, at + complex(lean, -13) * size),
            ink="line",
            wide=FINE,
        )


def land(c: Canvas, fill: str, *top: complex) -> None:
    """Ground below a line that goes from one edge to the other."""
    edge = curve(*top)
    c.flat(fill, (*edge, complex(WIDTH + 10, HEIGHT), complex(-10, HEIGHT)))
    c.line(edge, ink="line", wide=FINE)


def shoe(c: Canvas, at: complex, size: float, fill: str, wide: float = MIDDLE) -> None:
    """A low shoe from the side, its sole on `at`, the toe to the right."""
    upper = blob(-20 - 4j, -19 - 19j, -10 - 22j, -3 - 16j, 12 - 12j, 22 - 6j, 20 - 3j)
    c.shape(fill, shifted(upper, at, size), wide=wide)
    c.line(shifted((-20 - 3j, 22 - 3j), at, size), wide=wide + 1)
