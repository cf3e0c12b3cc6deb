"""The builds a person can choose from: the same points, moved by a few numbers."""

from __future__ import annotations

from typing import NamedTuple


class Build(NamedTuple):
    """How a body differs from the even one. Head heights for `shoulder`, else factors of width."""

    shoulder: float = 0.0
    chest: float = 1.0
    waist: float = 1.0
    hip: float = 1.0
    arm: float = 1.0
    leg: float = 1.0
    neck: float = 1.0
    head: float = 1.0
    belly: float = 0.0
    """Head heights by which the sides bulge at the height of the navel."""
    spread: float = 0.0
    """Degrees by which the arms stand further from the body."""


EVEN = Build()
BUILDS: dict[str, Build] = {
    "even": EVEN,
    "slender": Build(-0.05, chest=0.93, waist=0.91, hip=0.93, arm=0.93, leg=0.93, neck=0.95),
    "small": Build(-0.08, chest=0.93, waist=0.97, hip=0.95, arm=0.93, leg=0.95, neck=0.97, head=1.10),
    "curved": Build(-0.045, chest=0.97, waist=1.0, hip=1.14, arm=0.99, leg=1.11, neck=0.94, spread=1.5),
    "broad": Build(0.10, chest=1.13, waist=1.15, hip=1.03, arm=1.10, leg=1.07, neck=1.12, head=1.02),
    "round": Build(
        0.04,
        chest=1.13,
        waist=1.40,
        hip=1.10,
        arm=1.06,
        leg=1.04,
        neck=1.10,
        head=1.03,
        belly=0.06,
        spread=2.0,
    ),
    "full": Build(
        0.075,
        chest=1.17,
        waist=1.47,
        hip=1.30,
        arm=1.17,
        leg=1.24,
        neck=1.15,
        head=1.05,
        belly=0.07,
        spread=2.5,
    ),
}
