"""The parts every view of the figure shares: how wide limbs are, hands, feet, and the line of the trunk."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from painapp.content.figure_lines import Shape, mirrored, moved, profile, smooth, turn, width_at

if TYPE_CHECKING:
    from painapp.content.figure_joints import Joints
    from painapp.content.figure_lines import Fill, Points, Profile
    from painapp.content.poses import Pose

LEG = profile((0, 0.40), (0.2, 0.375), (0.46, 0.255), (0.53, 0.235), (0.66, 0.25), (0.86, 0.165), (1, 0.135))
ARM = profile((0, 0.215), (0.12, 0.21), (0.42, 0.168), (0.54, 0.158), (0.64, 0.162), (0.88, 0.112), (1, 0.10))
CUFF, SLEEVE = 0.93, 0.31
"""Where trousers and sleeves end, as a part of the limb's length."""
KNEE_SOFT, ELBOW_SOFT = 0.24, 0.18
GARMENT, WIDE = 0.022, 0.022
"""How much wider trousers and sleeves are than what is in them."""

HAND: Points = (
    -0.06 + 0.082j, 0.10 + 0.105j, 0.24 + 0.115j, 0.40 + 0.098j, 0.54 + 0.075j, 0.635 + 0.042j, 0.66 - 0.005j,
    0.61 - 0.05j, 0.45 - 0.085j, 0.25 - 0.105j, 0.08 - 0.10j, -0.06 - 0.082j,
)  # fmt: skip
THUMB: Points = (
    0.02 + 0.05j, 0.12 + 0.13j, 0.22 + 0.175j, 0.33 + 0.195j, 0.395 + 0.18j, 0.40 + 0.135j, 0.33 + 0.10j,
    0.22 + 0.06j, 0.10 + 0.0j,
)  # fmt: skip
SIDE_FOOT: Points = (
    -0.16 + 0.16j, -0.235 + 0.02j, -0.24 - 0.13j, -0.17 - 0.215j, 0 - 0.215j, 0.22 - 0.205j, 0.42 - 0.215j,
    0.60 - 0.21j, 0.655 - 0.15j, 0.62 - 0.085j, 0.45 - 0.035j, 0.28 + 0.04j, 0.16 + 0.13j, 0.12 + 0.22j,
    -0.02 + 0.25j,
)  # fmt: skip
BALL = 0.43 - 0.19j
"""Where the toes bend."""


def hand_shapes(
    fill: Fill, wrist: complex, angle: float, thumb: float, short: float = 1.0
) -> tuple[Shape, ...]:
    """A relaxed hand, as long as `short` of itself.

    `thumb` 1 lies on the left of the way along, -1 on the right, 0 out of sight.
    """
    by = turn(angle)
    hand, finger = smooth(HAND), smooth(THUMB)
    if thumb < 0:
        hand, finger = mirrored(hand), mirrored(finger)
    if short < 1:
        hand, finger = _shortened(hand, short), _shortened(finger, short)
    shapes = (Shape(fill, moved(hand, wrist, by)),)
    return shapes if abs(thumb) < 0.5 else (Shape(fill, moved(finger, wrist, by)), *shapes)


def _shortened(points: Points, share: float) -> Points:
    return tuple([complex(point.real * share, point.imag) for point in points])


def side_foot(ankle: complex, angle: float) -> Points:
    """A foot from the side; when its heel is lifted the toes stay flat."""
    return moved(smooth(_foot(angle)), ankle, turn(angle))


def foot_depth(angle: float) -> float:
    """How far the lowest point of a foot is below the ankle."""
    return -min((point * turn(angle)).imag for point in _foot(angle))


def _foot(angle: float) -> Points:
    points = SIDE_FOOT
    if -60 < angle < 0:
        flat = turn(-angle)
        points = tuple([BALL + (one - BALL) * flat if one.real > BALL.real else one for one in SIDE_FOOT])
    return points


def trunk_line(pose: Pose, joints: Joints, below: float) -> tuple[Points, list[complex], list[float]]:
    """The middle line of the trunk from `below` the hip to the top, its direction, and how far each is."""
    low = joints["hip"] - turn(pose.number("spine.pelvis")) * below
    high = joints["top"] - turn(pose.number("spine.thorax")) * 0.30
    axis = smooth(
        (low, joints["hip"], joints["waist"], joints["chest"], high, joints["top"]), closed=False, pieces=7
    )
    ends = (axis[0], *axis, axis[-1])
    ways = [ends[at + 2] - ends[at] for at in range(len(axis))]
    lengths = [0.0]
    for one, two in pairwise(axis):
        lengths.append(lengths[-1] + abs(two - one))
    return axis, [way / max(abs(way), 1e-9) for way in ways], [one / lengths[-1] for one in lengths]


def offset(
    axis: Points, ways: list[complex], places: list[float], widths: Profile, which: int
) -> list[complex]:
    """A border beside the trunk's line: `which` 1 is left of the way up, -1 right."""
    return [
        p + which * 1j * d * width_at(widths, place) for p, d, place in zip(axis, ways, places, strict=True)
    ]
