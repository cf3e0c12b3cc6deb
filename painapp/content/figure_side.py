"""The figure seen from the side, layer by layer: far arm and leg, head, trunk with the near leg, near arm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.content.figure_joints import find_joints
from painapp.content.figure_lines import Layer, Shape, Tube, circle, moved, profile, smooth, turn
from painapp.content.figure_parts import (
    ARM,
    CUFF,
    ELBOW_SOFT,
    GARMENT,
    KNEE_SOFT,
    LEG,
    SLEEVE,
    WIDE,
    hand_shapes,
    offset,
    side_foot,
    trunk_line,
)

if TYPE_CHECKING:
    from painapp.content.figure_joints import Joints
    from painapp.content.figure_lines import Points
    from painapp.content.poses import Pose

FRONT = profile(
    (0, 0.33), (0.06, 0.36), (0.22, 0.38), (0.40, 0.36), (0.62, 0.40), (0.80, 0.395), (0.90, 0.335), (1, 0.20)
)
BACK = profile(
    (0, 0.36), (0.06, 0.41), (0.22, 0.36), (0.40, 0.29), (0.62, 0.345), (0.80, 0.365), (0.92, 0.31), (1, 0.20)
)
NECK = profile((0, 0.20), (0.4, 0.18), (1, 0.17))
HEM = 0.235
"""Where the shirt ends, as a part of the trunk's length."""
RISE = 2
"""How far its front rides up when the hip bends, in samples of the trunk."""

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
BUN, BUN_SIZE = -0.30 + 0.68j, 0.155
"""On the crown, so that it is not in the way of somebody lying down."""


def side_layers(pose: Pose) -> tuple[Layer, ...]:
    """The figure in `pose`, from the back to the front."""
    joints = find_joints(pose)
    hidden = all(abs(joints[f"far-{one}"] - joints[f"near-{one}"]) < 0.02 for one in ("elbow", "wrist"))
    return (
        *(() if hidden else (_far_arm(pose, joints),)),
        _far_leg(pose, joints),
        *_head(pose, joints),
        *_trunk(pose, joints),
        _near_arm(pose, joints),
    )


def _arm(joints: Joints, limb: str) -> Tube:
    return Tube(joints[f"{limb}-shoulder"], joints[f"{limb}-elbow"], joints[f"{limb}-wrist"], ARM, ELBOW_SOFT)


def _far_arm(pose: Pose, joints: Joints) -> Layer:
    tube = _arm(joints, "far")
    cuff = tube.at(SLEEVE)
    hand = hand_shapes(
        "far-skin", joints["far-wrist"], joints.angles["far.hand"], pose.number("far.thumb", 1)
    )
    return Layer(
        "far",
        (Shape("far-skin", tube.area()), *hand, Shape("far-shirt", tube.garment(cuff, WIDE, 0.03))),
        lines=(tube.across(cuff, WIDE, 0.03),),
    )


def _near_arm(pose: Pose, joints: Joints) -> Layer:
    """It grows out of the shirt: the sleeve has no line where it begins."""
    tube = _arm(joints, "near")
    cuff = tube.at(SLEEVE)
    hand = hand_shapes("skin", joints["near-wrist"], joints.angles["near.hand"], pose.number("near.thumb", 1))
    edge = tube.across(cuff, WIDE, 0.03)
    sleeve = (*tube.side(1, 2, cuff, WIDE), *edge, *reversed(tube.side(-1, 2, cuff, WIDE)))
    return Layer(
        "near",
        (
            Shape("skin", tube.area(cuff - 1), tube.open_line(cuff - 1)),
            *hand,
            Shape("shirt", tube.garment(cuff, WIDE, 0.03, flat=True), sleeve),
        ),
        lines=(edge,),
    )


def _leg(pose: Pose, joints: Joints, limb: str) -> tuple[Tube, Points]:
    tube = Tube(joints[f"{limb}-hip"], joints[f"{limb}-knee"], joints[f"{limb}-ankle"], LEG, KNEE_SOFT)
    return tube, side_foot(joints[f"{limb}-ankle"], pose.number(f"{limb}.foot"))


def _far_leg(pose: Pose, joints: Joints) -> Layer:
    tube, foot = _leg(pose, joints, "far")
    cuff = tube.at(CUFF)
    return Layer(
        "far",
        (
            Shape("far-skin", foot),
            Shape("far-skin", tube.area(cuff - 2)),
            Shape("far-trousers", tube.garment(cuff, GARMENT, 0.02)),
        ),
        lines=(tube.across(cuff, GARMENT, 0.02),),
    )


def _head(pose: Pose, joints: Joints) -> tuple[Layer, ...]:
    up, by = turn(pose.number("spine.head")), turn(pose.number("spine.head") - 90)
    at = joints["skull"] + up * 0.30 + by * 0.08
    top, thorax = joints["top"], turn(pose.number("spine.thorax"))
    neck = Tube(
        top - thorax * 0.16, (top + joints["skull"]) / 2, joints["skull"] + up * 0.15 + by * 0.02, NECK, 0.1
    )
    return (
        Layer("near", (Shape("hair", moved(circle(BUN, BUN_SIZE), at, by)),)),
        Layer("near", (Shape("skin", neck.area()), Shape("skin", moved(smooth(HEAD), at, by)))),
        Layer("near", (Shape("hair", moved(smooth(HAIR), at, by)),)),
        Layer("near", (Shape("skin", moved(smooth(EAR, pieces=3), at, by)),)),
    )


def _trunk(pose: Pose, joints: Joints) -> tuple[Layer, ...]:
    axis, ways, places = trunk_line(pose, joints, 0.10)
    front, back = offset(axis, ways, places, FRONT, -1), offset(axis, ways, places, BACK, 1)
    hem = next(at for at, place in enumerate(places) if place >= HEM)
    tube, foot = _leg(pose, joints, "near")
    cuff = tube.at(CUFF)
    collar = _collar(front[-1], back[-1], ways[-1])
    # The more the hip bends, the higher the shirt rides up at the front.
    flexed = pose.number("near.thigh") - pose.number("spine.pelvis") + 180
    rise = min(max((flexed - 20) / 70, 0.0), 1.0)
    corner = front[hem] + (front[hem + RISE] - front[hem]) * rise
    line = smooth((corner, (corner + back[hem]) / 2 - ways[hem] * 0.03, back[hem]), closed=False)
    trunk = Layer(
        "near",
        (
            Shape("skin", foot),
            Shape("skin", tube.area(cuff - 2)),
            Shape("trousers", (*front[: hem + 1], corner, *reversed(back[: hem + 1]))),
            Shape("trousers", (axis[0], corner, back[hem]), ()),  # where the hip bends, that one folds
            Shape("trousers", circle(axis[0], 0.33)),
            Shape("trousers", tube.garment(cuff, GARMENT, 0.02)),
            Shape("shirt", (*reversed(line), *front[hem + RISE :], *collar, *reversed(back[hem + 1 :]))),
        ),
        lines=(line, tube.across(cuff, GARMENT, 0.02)),
    )
    return (trunk,)


def _collar(front: complex, back: complex, up: complex) -> Points:
    """The neck of the shirt, a shallow curve from its front to its back."""
    middle = (front + back) / 2 - up * 0.05
    return smooth((front, middle, back), closed=False)[1:-1]
