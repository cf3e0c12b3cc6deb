"""What the figure sits on, lies on or holds on to, as plain as the figure itself."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from painapp.content.figure_lines import Layer, Shape, box, moved, smooth

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.content.figure_lines import Points

SEAT = 1.72
"""How high a seat is, in head units."""
MAT = 0.12


def _floor(left: float, right: float) -> Layer:
    line: Points = (complex(left, 0), complex(right, 0))
    return Layer("pale", (), lines=(line,))


def _wood(*boxes: tuple[float, float, float, float, float]) -> tuple[Layer, ...]:
    return tuple(Layer("prop", (Shape("wood", box(*one)),)) for one in boxes)


def _chair(at: float = 0.0, back: float = 1.75) -> tuple[Layer, ...]:
    """A chair that faces to the right; `back` is how far its back rises over the seat."""
    return _wood(
        (at - 0.55, 0, at - 0.44, SEAT - 0.1, 0.05),
        (at + 0.72, 0, at + 0.83, SEAT - 0.1, 0.05),
        (at - 0.72, SEAT - 0.15, at - 0.59, SEAT + back, 0.06),
        (at - 0.72, SEAT - 0.17, at + 0.88, SEAT, 0.08),
    )


PILLOW: Points = (
    -2.0 - 0.35j, -2.06 + 0.6j, -2.0 + 1.55j, -1.0 + 1.66j, 1.66j, 1.0 + 1.66j, 2.0 + 1.55j, 2.06 + 0.6j,
    2.0 - 0.35j, 1.0 - 0.44j, -0.44j, -1.0 - 0.44j,
)  # fmt: skip


@cache
def prop_layers(prop: str) -> tuple[Layer, ...]:
    """What a pose with `prop` has around it, painted before the figure. Raises `KeyError` for another."""
    return _PROPS[prop]()


_PROPS: dict[str, Callable[[], tuple[Layer, ...]]] = {
    "": tuple,
    "floor": lambda: (_floor(-1.6, 1.9),),
    "chair": lambda: (_floor(-1.7, 3.3), *_chair()),
    "stool": lambda: (
        _floor(-2.2, 2.2),
        *_wood((-0.80, 0, -0.69, 1.7, 0.05), (0.69, 0, 0.80, 1.7, 0.05), (-0.95, 1.68, 0.95, 1.85, 0.08)),
    ),
    "mat": lambda: (
        _floor(-4.0, 4.3),
        Layer("prop", (Shape("cloth", box(-3.75, 0, 4.05, MAT, 0.06)),)),
    ),
    "chair-in-front": lambda: (_floor(-2.6, 3.4), *_chair(2.1, 2.13)),
    "pillow": lambda: (Layer("prop", (Shape("cloth", smooth(PILLOW, pieces=9)),)),),
    "mat-above": lambda: (
        Layer("prop", (Shape("cloth", box(-3.9, -1.75, 4.1, 1.75, 0.12)),)),
        Layer("prop", (Shape("paper", moved(smooth(PILLOW), -2.95 + 0j, 0.42j)),)),
    ),
    "ledge": lambda: _wood((0.12, -0.58, 2.6, -0.255, 0.05)),
    "worktop-behind": lambda: (
        _floor(-2.8, 2.8),
        *_wood((-2.5, 0, -2.36, 3.3, 0.03), (2.36, 0, 2.5, 3.3, 0.03), (-2.7, 3.3, 2.7, 3.5, 0.06)),
    ),
}
FRAMES: dict[tuple[str, str], tuple[float, float, float, float]] = {
    ("side", "chair"): (-1.95, -0.25, 6.0, 6.4),
    ("side", "mat"): (-4.75, -0.45, 9.2, 3.9),
    ("hand", ""): (-1.7, -1.35, 3.4, 3.5),
    ("hand", "ledge"): (-2.3, -1.9, 3.9, 3.8),
    ("head", "pillow"): (-2.3, -1.55, 4.6, 3.5),
    ("above", "mat-above"): (-4.1, -1.95, 8.4, 3.9),
    ("side", "floor"): (-2.6, -0.25, 5.2, 8.1),
    ("side", "chair-in-front"): (-2.9, -0.25, 6.6, 8.1),
    ("front", "stool"): (-3.2, -0.25, 6.4, 6.4),
    ("front", "worktop-behind"): (-3.95, -0.25, 7.9, 8.1),
}
"""The paper of each view with each prop: left, bottom, width and height, so that nothing jumps."""
