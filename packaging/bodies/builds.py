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
    spread: float = 0.0
    """Degrees by which the arms stand further from the body."""


EVEN = Build()
BUILDS: dict[str, Build] = {
    "even": EVEN,
    "slender": Build(-0.05, 0.93, 0.91, 0.93, 0.93, 0.93, 0.95),
    "broad": Build(0.10, 1.13, 1.13, 1.03, 1.12, 1.07, 1.12, 1.02, 1.5),
    "curved": Build(-0.045, 0.97, 1.00, 1.14, 0.99, 1.11, 0.94, 1.0, 1.0),
    "full": Build(0.06, 1.20, 1.42, 1.22, 1.20, 1.18, 1.15, 1.04, 2.0),
    "round": Build(-0.01, 1.10, 1.38, 1.08, 1.04, 1.0, 1.05, 1.02, 2.0),
    "small": Build(-0.08, 0.93, 0.97, 0.95, 0.93, 0.95, 0.97, 1.10),
}
