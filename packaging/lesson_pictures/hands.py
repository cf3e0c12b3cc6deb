"""A hand near by: that of the exercises, in another skin and sleeve."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lesson_pictures.person import poses
from painapp.content.figure import figure_layers

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lesson_pictures.canvas import Canvas
    from painapp.content.figure_lines import Points


def hand(
    c: Canvas, like: str, numbers: Mapping[str, float], at: complex, size: float, *, skin: str, sleeve: str
) -> None:
    """A hand in one of the poses of the exercises, with some numbers changed; its wrist at `at`.

    `size` is the length of the palm.
    """
    pose = poses()[like]
    pose = replace(pose, numbers={**pose.numbers, **numbers})

    def put(points: Iterable[complex]) -> Points:
        return tuple(at + point.conjugate() * size for point in points)

    c.layers(figure_layers(pose), put, {"skin": skin, "shirt": sleeve})
