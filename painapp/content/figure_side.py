"""The figure seen from the side, layer by layer: far arm and leg, head, trunk with the near leg, near arm."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from painapp.content.figure_joints import find_joints
from painapp.content.figure_lines import Layer, Shape, Tube, circle, mirrored, moved, profile, smooth, turn

if TYPE_CHECKING:
    from painapp.content.figure_joints import Joints
    from painapp.content.figure_lines import Fill, Ink, Points
    from painapp.content.poses import Pose

LEG = profile(
    (0, 0.40), (0.2, 0.375), (0.46, 0.255), (0.53, 0.235), (0.66, 0.25), (0.86, 0.165), (1, 0.135), samples=40
)
ARM = profile(
    (0, 0.215),
    (0.12, 0.21),
    (0.42, 0.168),
    (0.54, 0.158),
    (0.64, 0.162),
    (0.88, 0.112),
    (1, 0.10),
    samples=32,
)
CUFF = 37
"""The sample of the leg where the trousers end."""
SLEEVE = 12
"""The sample of the arm where the sleeve ends."""
KNEE_SOFT, ELBOW_SOFT = 0.20, 0.16
GARMENT = 0.022
"""How much wider a garment is than what it covers."""

FRONT = profile(
    (0, 0.33), (0.06, 0.36), (0.22, 0.38), (0.40, 0.36), (0.62, 0.40), (0.80, 0.36), (0.92, 0.25), (1, 0.16),
    samples=60,
)  # fmt: skip
BACK = profile(
    (0, 0.36), (0.06, 0.41), (0.22, 0.36), (0.40, 0.29), (0.62, 0.345), (0.80, 0.355), (0.92, 0.29), (1, 0.20),
    samples=60,
)  # fmt: skip
HEM = 0.205
"""Where the shirt ends, as a part of the trunk's length."""

FOOT: Points = (
    -0.16 + 0.16j, -0.235 + 0.02j, -0.24 - 0.13j, -0.17 - 0.215j, 0 - 0.215j, 0.22 - 0.205j, 0.45 - 0.215j,
    0.60 - 0.205j, 0.655 - 0.15j, 0.62 - 0.085j, 0.45 - 0.035j, 0.28 + 0.04j, 0.16 + 0.13j, 0.12 + 0.22j,
    -0.02 + 0.25j,
)  # fmt: skip
HAND: Points = (
    -0.06 + 0.085j, 0.10 + 0.105j, 0.24 + 0.115j, 0.40 + 0.10j, 0.55 + 0.072j, 0.65 + 0.035j, 0.665 - 0.01j,
    0.62 - 0.05j, 0.45 - 0.085j, 0.25 - 0.105j, 0.08 - 0.10j, -0.06 - 0.085j,
)  # fmt: skip
THUMB: Points = (
    0.04 + 0.06j, 0.12 + 0.14j, 0.24 + 0.195j, 0.36 + 0.225j, 0.43 + 0.215j, 0.435 + 0.17j, 0.36 + 0.125j,
    0.24 + 0.08j, 0.12 + 0.0j,
)  # fmt: skip

HEAD: Points = (
    -0.10 - 0.36j, -0.235 - 0.20j, -0.33 + 0.02j, -0.37 + 0.20j, -0.345 + 0.42j, -0.22 + 0.585j,
    -0.02 + 0.635j, 0.17 + 0.585j, 0.285 + 0.46j, 0.315 + 0.34j, 0.318 + 0.27j, 0.345 + 0.18j, 0.40 + 0.085j,
    0.385 + 0.035j, 0.33 + 0.01j, 0.335 - 0.05j, 0.325 - 0.10j, 0.315 - 0.15j, 0.30 - 0.235j, 0.235 - 0.285j,
    0.12 - 0.27j, 0.06 - 0.29j,
)  # fmt: skip
HAIR: Points = (
    -0.235 - 0.12j, -0.345 + 0.02j, -0.412 + 0.22j, -0.385 + 0.46j, -0.245 + 0.64j, -0.01 + 0.695j,
    0.19 + 0.645j, 0.315 + 0.50j, 0.305 + 0.43j, 0.215 + 0.455j, 0.105 + 0.42j, 0.055 + 0.33j, 0.045 + 0.20j,
    0.01 + 0.165j, -0.06 + 0.215j, -0.125 + 0.19j, -0.15 + 0.09j, -0.135 - 0.02j, -0.16 - 0.10j,
)  # fmt: skip
EAR: Points = (
    -0.03 + 0.17j, -0.095 + 0.165j, -0.125 + 0.09j, -0.095 + 0j, -0.05 - 0.03j, -0.03 + 0.03j, -0.012 + 0.10j
)  # fmt: skip
BUN, BUN_SIZE = -0.47 + 0.36j, 0.155


def side_layers(pose: Pose) -> tuple[Layer, ...]:
    """The figure in `pose`, from the back to the front."""
    joints = find_joints(pose)
    return (
        arm_layer(pose, joints, "far"),
        _far_leg(pose, joints),
        *_head(pose, joints),
        _trunk(pose, joints),
        arm_layer(pose, joints, "near"),
    )


def arm_layer(pose: Pose, joints: Joints, limb: str) -> Layer:
    """One arm with its hand and sleeve; the near one grows out of the shirt without a line."""
    far = limb == "far"
    ink: Ink = "far" if far else "near"
    skin: Fill = "far-skin" if far else "skin"
    shirt: Fill = "far-shirt" if far else "shirt"
    tube = Tube(joints[f"{limb}-shoulder"], joints[f"{limb}-elbow"], joints[f"{limb}-wrist"], ARM, ELBOW_SOFT)
    start = 0 if far else 5
    shapes = [
        Shape(skin, tube.area(), None if far else tube.open_line(SLEEVE - 2)),
        *hand_shapes(
            skin, joints[f"{limb}-wrist"], joints.angles[f"{limb}.hand"], pose.number(f"{limb}.thumb", 1)
        ),
        Shape(
            shirt,
            tube.area(0, SLEEVE, 0.035),
            None if far else (),
        ),
    ]
    left, right = tube.side(1, start, SLEEVE, 0.035), tube.side(-1, start, SLEEVE, 0.035)
    if far:
        return Layer(ink, tuple(shapes), lines=(tube.across(SLEEVE, 0.035, 0.03),))
    hem = tube.across(SLEEVE, 0.035, 0.03)
    return Layer(ink, tuple(shapes), lines=((*left, *hem, *reversed(right)),))


def hand_shapes(fill: Fill, wrist: complex, angle: float, thumb: float) -> tuple[Shape, ...]:
    """A relaxed hand at the end of an arm; `thumb` 1 is on the left of the way along, -1 on the right."""
    by = turn(angle)
    hand, finger = smooth(HAND), smooth(THUMB)
    if thumb < 0:
        hand, finger = mirrored(hand), mirrored(finger)
    return Shape(fill, moved(finger, wrist, by)), Shape(fill, moved(hand, wrist, by))


def _leg(pose: Pose, joints: Joints, limb: str) -> tuple[Tube, Points]:
    tube = Tube(joints[f"{limb}-hip"], joints[f"{limb}-knee"], joints[f"{limb}-ankle"], LEG, KNEE_SOFT)
    foot = moved(smooth(FOOT), joints[f"{limb}-ankle"], turn(pose.number(f"{limb}.foot")))
    return tube, foot


def _far_leg(pose: Pose, joints: Joints) -> Layer:
    tube, foot = _leg(pose, joints, "far")
    return Layer(
        "far",
        (
            Shape("far-skin", foot),
            Shape("far-skin", tube.area(CUFF - 4)),
            Shape("far-trousers", tube.area(0, CUFF, GARMENT)),
        ),
        lines=(tube.across(CUFF, GARMENT, 0.02),),
    )


def _head(pose: Pose, joints: Joints) -> tuple[Layer, ...]:
    n = pose.number
    up = turn(n("spine.head"))
    by = turn(n("spine.head") - 90)
    at = joints["skull"] + up * 0.30 + by * 0.08
    thorax = turn(n("spine.thorax"))
    top = joints["top"]
    neck = Tube(
        top - thorax * 0.12,
        (top + joints["skull"]) / 2,
        joints["skull"] + up * 0.15,
        profile((0, 0.22), (0.3, 0.19), (1, 0.175), samples=10),
        0.1,
    )
    skin = (Shape("skin", neck.area()), Shape("skin", moved(smooth(HEAD), at, by)))
    return (
        Layer("near", (Shape("hair", moved(circle(BUN, BUN_SIZE), at, by)),)),
        Layer("near", skin),
        Layer("near", (Shape("hair", moved(smooth(HAIR), at, by)),)),
        Layer("near", (Shape("skin", moved(smooth(EAR), at, by)),)),
    )


def _trunk(pose: Pose, joints: Joints) -> Layer:
    axis, ways = trunk_axis(pose, joints)
    last = len(axis) - 1
    lengths = [0.0]
    for one, two in pairwise(axis):
        lengths.append(lengths[-1] + abs(two - one))
    places = [length / lengths[-1] for length in lengths]
    radii = [(FRONT[round(place * 60)], BACK[round(place * 60)]) for place in places]
    front = [p - 1j * d * f for p, d, (f, _) in zip(axis, ways, radii, strict=True)]
    back = [p + 1j * d * b for p, d, (_, b) in zip(axis, ways, radii, strict=True)]
    hem = next(at for at, place in enumerate(places) if place >= HEM)
    tube, foot = _leg(pose, joints, "near")
    shirt = (*front, *reversed(back))
    low = (*front[: hem + 1], *reversed(back[: hem + 1]))
    hips = circle(axis[0], 0.33)
    del last
    line = smooth((front[hem], axis[hem] - ways[hem] * 0.03, back[hem]), closed=False)
    return Layer(
        "near",
        (
            Shape("skin", foot),
            Shape("skin", tube.area(CUFF - 4)),
            Shape("shirt", shirt),
            Shape("trousers", low),
            Shape("trousers", hips),
            Shape("trousers", tube.area(0, CUFF, GARMENT)),
        ),
        lines=(line, tube.across(CUFF, GARMENT, 0.02)),
    )


def trunk_axis(pose: Pose, joints: Joints) -> tuple[Points, list[complex]]:
    """The middle line of the trunk from below the hip to the top of the chest, and its direction."""
    n = pose.number
    low = joints["hip"] - turn(n("spine.pelvis")) * 0.10
    high = joints["top"] - turn(n("spine.thorax")) * 0.30
    axis = smooth((low, joints["hip"], joints["waist"], joints["chest"], high, joints["top"]), closed=False)
    ends = (axis[0], *axis, axis[-1])
    ways = [(ends[at + 2] - ends[at]) for at in range(len(axis))]
    return axis, [way / max(abs(way), 1e-9) for way in ways]
