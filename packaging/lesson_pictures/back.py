"""People seen from behind, down to the hip. Points are in head units from the neck, y upward."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesson_pictures.canvas import BOLD, Canvas, oval
from painapp.content.figure_lines import Tube, circle, profile, smooth
from painapp.content.figure_parts import hand_shapes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lesson_pictures.person import Person
    from painapp.content.figure_lines import Points

SHOULDER = 0.80 - 0.42j
NECK: Points = (
    0.19 + 0.4j, 0.18 + 0.16j, 0.235 + 0.0j, 0.0 - 0.07j, -0.235 + 0.0j, -0.18 + 0.16j, -0.19 + 0.4j,
)  # fmt: skip
HAIR: Points = (
    0.46j, 0.2 + 0.41j, 0.345 + 0.2j, 0.36 - 0.06j, 0.27 - 0.28j, 0.16 - 0.37j, 0 - 0.39j, -0.16 - 0.37j,
    -0.27 - 0.28j, -0.36 - 0.06j, -0.345 + 0.2j, -0.2 + 0.41j,
)  # fmt: skip
"""Short, around the middle of a head."""
HALF: Points = (
    0.19 + 0.22j, 0.215 + 0.06j, 0.36 - 0.05j, 0.62 - 0.13j, 0.84 - 0.24j, 0.93 - 0.46j, 0.80 - 0.80j,
    0.70 - 1.20j, 0.645 - 1.75j, 0.68 - 2.15j, 0.73 - 2.6j, 0.75 - 3.0j, 0.74 - 3.3j,
)  # fmt: skip
"""The right half of a trunk from the neck down."""
WIDTHS = profile((0, 0.225), (0.2, 0.205), (0.5, 0.165), (0.64, 0.16), (0.88, 0.115), (1, 0.10))
BELT = -2.35


class Back:
    """Somebody from behind; their neck at `at`, a head unit `unit` wide.

    `turned` says where the head turns, -1 to the left, 1 to the right.
    """

    def __init__(self, person: Person, at: complex, unit: float, turned: float = 0.0) -> None:
        self._person = person
        self._at = at
        self._unit = unit
        self._turned = turned

    def put(self, points: Iterable[complex]) -> Points:
        """Points of the figure as they lie on the paper."""
        return tuple(self._at + complex(point.real, -point.imag) * self._unit for point in points)

    def arm(self, c: Canvas, side: int, elbow: complex, wrist: complex, *, hand: float | None = None) -> None:
        """An arm: `side` 1 is the right of the picture; elbow and wrist as they lie on the right side.

        `hand` is the direction of the hand in degrees, also as on the right side; None leaves it out.
        """
        person = self._person
        wide = 1 + (person.girth - 1) * 0.8
        shoulder = complex(SHOULDER.real * wide, SHOULDER.imag)
        tube = Tube(shoulder, elbow, wrist, tuple(one * wide for one in WIDTHS), 0.2)
        cuff = tube.at(person.sleeve)
        shapes = [(person.skin, tube.area(cuff - 1))]
        if hand is not None:
            shapes += [(person.skin, one.area) for one in hand_shapes("skin", wrist, hand, 1)]
        shapes.append((person.top, tube.garment(cuff, 0.02, 0.03)))
        edge = tube.across(cuff, 0.02, 0.03)
        c.merged(
            [(fill, self._side(area, side)) for fill, area in shapes], "ink", BOLD, [self._side(edge, side)]
        )

    def trunk(self, c: Canvas) -> None:
        """Shirt and belt."""
        person = self._person
        half = [
            complex(
                point.real * (1 + (person.girth - 1) * min(1.0, -point.imag / 0.4 if point.imag < 0 else 0)),
                point.imag,
            )
            for point in HALF
        ]
        line = smooth(tuple(half), closed=False)
        trunk = [point for point in line if point.imag > BELT]
        hips = [point for point in line if point.imag <= BELT + 0.12]
        c.merged(
            [
                (person.legs, self.put((*hips, *(complex(-p.real, p.imag) for p in reversed(hips))))),
                (person.top, self.put((*trunk, *(complex(-p.real, p.imag) for p in reversed(trunk))))),
            ],
            "ink",
            BOLD,
            [
                self.put(
                    (complex(-trunk[-1].real, BELT), 0j + 1j * (BELT - 0.04), complex(trunk[-1].real, BELT))
                )
            ],
        )

    def head(self, c: Canvas) -> None:
        """Neck, ears and hair."""
        person, middle = self._person, complex(self._turned * 0.07, 0.66)
        c.shape(person.skin, self.put(smooth(NECK)), wide=BOLD)
        for side in (-1, 1):
            c.shape(
                person.skin, self.put(oval(middle + complex(side * 0.355, -0.08), 0.075, 0.115)), wide=BOLD
            )
        hair = [smooth(tuple(middle + point for point in HAIR))]
        if person.style == "bun":
            hair.append(circle(middle + 0.44j, 0.17))
        c.merged([(person.hair, self.put(area)) for area in hair], "ink", BOLD)

    def _side(self, points: Iterable[complex], side: int) -> Points:
        return self.put(complex(point.real * side, point.imag) for point in points)
