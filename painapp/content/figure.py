"""Drawings of the figure: a movement between two poses as layers to paint. Still pictures: figure_scenes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.content.figure_joints import made_alike, slid
from painapp.content.figure_lines import Drawing
from painapp.content.figure_props import FRAMES, prop_layers
from painapp.content.poses import between

if TYPE_CHECKING:
    from collections.abc import Mapping

    from painapp.content.figure_lines import Layer
    from painapp.content.poses import Pose


class Movement:
    """From one pose to another and back, or one pose that stands still.

    `reach` is how far it goes, 1 for all the way.
    """

    def __init__(self, poses: Mapping[str, Pose], names: tuple[str, ...], reach: float = 1.0) -> None:
        first, last = poses[names[0]], poses[names[-1]]
        self._reach = reach if len(names) > 1 and first.view == last.view else 0.0
        self._first, self._last = _alike(first, last) if self._reach else (first, first)
        self._slides = any(name.endswith(".slide") for name in self._last.numbers)
        self.frame = FRAMES[first.view, first.prop]
        self._prop = prop_layers(first.prop)

    def drawing(self, share: float) -> Drawing:
        """What is to be painted a `share` of the way there, 0 to 1, begun and ended gently."""
        eased = share * share * (3 - 2 * share) * self._reach
        pose = between(self._first, self._last, eased)
        if self._slides and 0 < eased < 1:
            pose = slid(self._first, self._last, pose, eased)
        return Drawing(self.frame, self._prop, figure_layers(pose), faces_left(pose))


def faces_left(pose: Pose) -> bool:
    """Whether a pose is painted flipped, so that what moves is the figure's left.

    The near side of somebody who faces right is the right one.
    """
    return pose.view == "side"


def figure_layers(pose: Pose) -> tuple[Layer, ...]:
    """The figure itself in `pose`, from the back to the front."""
    # Each view is loaded when it is first seen: a picture must be there at once.
    match pose.view:
        case "side":
            from painapp.content.figure_side import side_layers as drawn
        case "front":
            from painapp.content.figure_front import front_layers as drawn
        case "hand":
            from painapp.content.figure_hand import hand_layers as drawn
        case "above":
            from painapp.content.figure_above import above_layers as drawn
        case _:
            from painapp.content.figure_above import bed_layers as drawn
    return drawn(pose)


def _alike(first: Pose, last: Pose) -> tuple[Pose, Pose]:
    return (first, last) if first.view == "hand" else made_alike(first, last)
