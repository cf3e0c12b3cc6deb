"""Every picture by its lesson and its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesson_pictures import signs

if TYPE_CHECKING:
    from collections.abc import Callable

    from lesson_pictures.canvas import Canvas

SCENES: dict[str, Callable[[], Canvas]] = {
    "finding-a-baseline/three-clocks": signs.three_clocks,
    "pacing/peaks-and-waves": signs.peaks_and_waves,
}
