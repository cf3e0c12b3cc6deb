"""A wheelchair, and how one sits in it."""

from __future__ import annotations

from lesson_pictures.canvas import BOLD, FINE, MIDDLE, Canvas, turned
from lesson_pictures.person import Person, both, posed
from lesson_pictures.side import Side
from painapp.content.figure_lines import circle
from painapp.content.poses import Reach


def roll(c: Canvas, who: Person, at: complex, unit: float) -> None:
    """Somebody in a wheelchair, on the way to the right; their floor is `at`."""
    rolling = Side(who, ROLLING, at, unit)
    wheelchair(c, at, unit, behind=True)
    rolling.far(c)
    rolling.body(c)
    wheelchair(c, at, unit, behind=False)
    rolling.arm(c)


def wheelchair(c: Canvas, at: complex, unit: float, *, behind: bool) -> None:
    """A wheelchair for somebody whose floor is `at`: what is `behind` them, else what is before."""

    def put(*points: complex) -> tuple[complex, ...]:
        return tuple(at + complex(point.real * unit, -point.imag * unit) for point in points)

    if behind:
        c.line(put(-0.62 + 3.35j, -0.95 + 3.42j), wide=4)
        c.line(put(-0.62 + 3.4j, -0.55 + 1.5j), wide=MIDDLE + 1)
        c.shape("navy", put(-0.70 + 3.3j, -0.50 + 3.3j, -0.45 + 2.0j, -0.62 + 2.0j), wide=MIDDLE)
        c.shape("navy", put(-0.6 + 2.06j, 1.25 + 2.02j, 1.25 + 1.86j, -0.6 + 1.88j), wide=MIDDLE)
        return
    c.line(put(1.2 + 1.9j, 1.62 + 1.0j, 1.95 + 0.42j, 2.45 + 0.42j), wide=MIDDLE + 1)
    c.line(put(0.1 + 1.3j, 1.6 + 1.05j), put(1.5 + 1.1j, 1.46 + 0.5j), wide=MIDDLE + 1)
    for centre, radius in ((0.02 + 1.32j, 1.3), (1.42 + 0.36j, 0.34)):
        wheel = put(*circle(centre, radius, 60))
        c.line((*wheel, wheel[0]), wide=BOLD + (1 if radius > 1 else 0))
    rim = put(*circle(0.02 + 1.32j, 1.08, 52))
    c.line((*rim, rim[0]), ink="soft", wide=FINE)
    for angle in range(15, 195, 30):
        way = turned((1 + 0j,), angle)[0]
        c.line(put(0.02 + 1.32j - way * 1.26, 0.02 + 1.32j + way * 1.26), ink="line", wide=1.1)
    c.shape("metal", put(*circle(0.02 + 1.32j, 0.15, 20)), wide=FINE)


ROLLING = posed(
    "sit-side",
    {**both(thigh=-2, shank=-66, foot=2), "spine.pelvis": 94, "spine.thorax": 84},
    near=Reach("floor", 0.62, 2.62, 1, -34),
    far=Reach("floor", 0.82, 2.62, 1, -34),
    at=("hip", 0.0, 2.40),
)
"""Somebody in a wheelchair, a hand on the rim."""
