"""The figure seen from the front, layer by layer: legs, trunk, arms, neck and head, arms that lie across."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.content.figure_head import front_head
from painapp.content.figure_joints import find_joints
from painapp.content.figure_lines import (
    Layer,
    Shape,
    Tube,
    arc,
    circle,
    degrees,
    moved,
    profile,
    smooth,
    turn,
)
from painapp.content.figure_parts import (
    ARM,
    CUFF,
    ELBOW_SOFT,
    GARMENT,
    KNEE_SOFT,
    SLEEVE,
    hand_shapes,
    offset,
    trunk_line,
)
from painapp.content.poses import nearest_turn

if TYPE_CHECKING:
    from painapp.content.figure_joints import Joints
    from painapp.content.figure_lines import Points
    from painapp.content.poses import Pose

SIDES = (("right", -1), ("left", 1))
LEG = profile((0, 0.315), (0.12, 0.345), (0.46, 0.25), (0.53, 0.235), (0.66, 0.25), (0.86, 0.165), (1, 0.135))
LAP = profile((0, 0.33), (0.5, 0.33), (1, 0.29))
SHANK = profile((0, 0.27), (0.3, 0.265), (0.8, 0.165), (1, 0.14))
WIDTH = profile(
    (0, 0.58), (0.10, 0.68), (0.25, 0.65), (0.42, 0.565), (0.62, 0.60), (0.78, 0.64), (0.88, 0.60),
    (0.95, 0.40), (1, 0.18),
)  # fmt: skip
HEM = 0.265
SHORT = 0.9
"""A thigh shorter than this part of itself points at whoever looks."""
CROWDED = -0.3
"""The cosine of a bend from which forearm and upper arm are drawn one over the other."""
NECK = profile((0, 0.225), (0.4, 0.195), (1, 0.185))

FOOT: Points = (
    -0.11 + 0.12j, -0.15 - 0.06j, -0.15 - 0.17j, -0.07 - 0.225j, 0.10 - 0.225j, 0.24 - 0.215j, 0.31 - 0.16j,
    0.25 - 0.06j, 0.14 + 0.04j, 0.11 + 0.12j,
)  # fmt: skip


def front_layers(pose: Pose) -> tuple[Layer, ...]:
    """The figure in `pose`, from the back to the front."""
    joints = find_joints(pose)
    crossing = [side for side in SIDES if pose.number(f"{side[0]}.across")]
    beside = [side for side in SIDES if side not in crossing]
    short = pose.number("foreshorten.thigh", 1.0) < SHORT
    return (
        *_trunk(pose, joints, short=short),
        *(layer for side in beside for layer in arm_layers(pose, joints, *side)),
        neck_layer(pose, joints),
        *front_head(pose, joints),
        *(layer for side in crossing for layer in arm_layers(pose, joints, *side)),
    )


def _foot(joints: Joints, limb: str, sign: int) -> Shape:
    foot = smooth(FOOT, pieces=3)
    if sign < 0:
        foot = tuple([-point.conjugate() for point in foot])
    return Shape("skin", moved(foot, joints[f"{limb}-ankle"]))


def _trunk(pose: Pose, joints: Joints, *, short: bool) -> tuple[Layer, ...]:
    axis, ways, places = trunk_line(pose, joints, 0.30)
    left, right = offset(axis, ways, places, WIDTH, -1), offset(axis, ways, places, WIDTH, 1)
    hem = next(at for at, place in enumerate(places) if place >= HEM)
    line = smooth((left[hem], axis[hem] - ways[hem] * 0.04, right[hem]), closed=False)
    hips = Shape("trousers", (*left[: hem + 1], *reversed(right[: hem + 1])))
    shirt = (
        Shape("shirt", (*left[hem:], *reversed(right[hem:]), *reversed(line))),
        Shape("shirt", shoulders(pose, joints)),
        *(Shape("shirt", circle(joints[f"{limb}-shoulder"], 0.222)) for limb, _ in SIDES),
    )
    if short:
        laps = (*(_lap(joints, limb) for limb, _ in SIDES), _between(joints))
        shanks = tuple(_shank(joints, limb, sign) for limb, sign in SIDES)
        return (Layer("near", (*laps, hips, *shirt), lines=(line,)), *shanks)
    legs = [_leg(joints, limb, sign) for limb, sign in SIDES]
    return (
        Layer(
            "near",
            (*(one for leg in legs for one in leg[0]), hips, *(leg[1] for leg in legs), *shirt),
            lines=(line, *(leg[2] for leg in legs)),
        ),
    )


def _leg(joints: Joints, limb: str, sign: int) -> tuple[tuple[Shape, ...], Shape, Points]:
    tube = Tube(joints[f"{limb}-hip"], joints[f"{limb}-knee"], joints[f"{limb}-ankle"], LEG, KNEE_SOFT)
    cuff = tube.at(CUFF)
    skin = (_foot(joints, limb, sign), Shape("skin", tube.area(cuff - 2)))
    return (
        skin,
        Shape("trousers", tube.garment(cuff, GARMENT, 0.02)),
        tube.across(cuff, GARMENT, 0.02),
    )


def _lap(joints: Joints, limb: str) -> Shape:
    """A thigh that points at whoever looks."""
    hip, knee = joints[f"{limb}-hip"], joints[f"{limb}-knee"]
    return Shape("trousers", Tube(hip, (hip + knee) / 2, knee, LAP, 0.05).area())


def _between(joints: Joints) -> Shape:
    """What is seen of the lap between the thighs."""
    hips, knees = (joints["right-hip"], joints["left-hip"]), (joints["left-knee"], joints["right-knee"])
    middle = (knees[0] + knees[1]) / 2 + 0.14j
    return Shape(
        "trousers", (*hips, knees[0], knees[0] - 0.18 + 0.02j, middle, knees[1] + 0.18 + 0.02j, knees[1])
    )


def _shank(joints: Joints, limb: str, sign: int) -> Layer:
    """Knee, shank and foot before the lap; the knee is round at its top."""
    knee, ankle = joints[f"{limb}-knee"], joints[f"{limb}-ankle"]
    tube = Tube(knee, (knee + ankle) / 2, ankle, SHANK, 0.1)
    cuff = tube.at(0.88)
    return Layer(
        "near",
        (
            _foot(joints, limb, sign),
            Shape("skin", tube.area(cuff - 2)),
            Shape("trousers", tube.garment(cuff, GARMENT, 0.02)),
        ),
        lines=(tube.across(cuff, GARMENT, 0.02),),
    )


def shoulders(pose: Pose, joints: Joints) -> Points:
    """The line from shoulder to shoulder by the neck, closed below where the trunk covers it."""
    up = turn(pose.number("spine.thorax"))
    out = -1j * up
    top = joints["top"] + out * 0.05 * pose.number("turned.chest")

    def half(limb: str, sign: int) -> Points:
        shoulder = joints[f"{limb}-shoulder"]
        neck = top - up * 0.06 + out * sign * 0.235
        return smooth(
            (
                top + up * 0.04 + out * sign * 0.20,
                top - up * 0.02 + out * sign * 0.25,
                (neck + shoulder + up * 0.205) / 2 + up * 0.012,
                shoulder + up * 0.205 - out * sign * 0.02,
            ),
            closed=False,
        )

    return (
        *half("left", 1),
        joints["left-shoulder"] - up * 0.4,
        joints["right-shoulder"] - up * 0.4,
        *reversed(half("right", -1)),
    )


def arm_layers(pose: Pose, joints: Joints, limb: str, sign: int) -> tuple[Layer, ...]:
    """One arm, which grows out of the shirt; `sign` is 1 for the figure's left, else -1."""
    shoulder, elbow, wrist = (joints[f"{limb}-{joint}"] for joint in ("shoulder", "elbow", "wrist"))
    thumb = pose.number(f"{limb}.thumb", sign)
    short = pose.number(f"foreshorten.{limb}-hand", pose.number("foreshorten.hand", 1.0))
    hand = hand_shapes("skin", wrist, joints.angles[f"{limb}.hand"], thumb, short)
    tube = Tube(shoulder, elbow, wrist, ARM, ELBOW_SOFT)
    bend = tube.along[0] * tube.along[-1].conjugate()
    if bend.real < CROWDED:
        return _folded(shoulder, elbow, wrist, hand)
    cuff = tube.at(SLEEVE)
    outer, inner = tube.side(sign, 0, cuff, 0.01), tube.side(-sign, 3, cuff, 0.01)
    round_, under = (), (shoulder,)
    slope = nearest_turn((degrees(tube.along[0]) - pose.number("spine.thorax")) * sign + 90, 0)
    if slope > -20:
        inner = tube.side(-sign, 1 if slope > 20 else 2, cuff, 0.01)
    if slope < -20:  # a hanging arm: the shoulder's round goes on a little towards the neck
        start = degrees(tube.along[0]) + 90 * sign
        round_ = arc(shoulder, tube.radii[0] + 0.01, start + 20 * sign, start, 4)
        under = (shoulder, *arc(shoulder, tube.radii[0] + 0.01, start + 36 * sign, start, 6))
    edge = tube.across(cuff, 0.01, 0.03)
    edge = edge if sign > 0 else tuple(reversed(edge))
    return (
        Layer(
            "near",
            (
                Shape("skin", tube.area(cuff - 1), tube.open_line(cuff - 1)),
                *hand,
                Shape("shirt", under, ()),
                Shape(
                    "shirt",
                    tube.garment(cuff, 0.01, 0.03, flat=True),
                    (*round_, *outer, *edge, *reversed(inner)),
                ),
            ),
            lines=(edge,),
        ),
    )


def _folded(shoulder: complex, elbow: complex, wrist: complex, hand: tuple[Shape, ...]) -> tuple[Layer, ...]:
    """An arm bent so far that the forearm lies over the upper arm."""
    upper = Tube(shoulder, (shoulder + elbow) / 2, elbow, profile((0, 0.215), (1, 0.165)), 0.05)
    fore = Tube(elbow, (elbow + wrist) / 2, wrist, profile((0, 0.165), (0.3, 0.165), (1, 0.10)), 0.05)
    cuff = upper.at(0.62)
    sleeve = upper.open_line(3, 0.01, end=cuff)
    return (
        Layer(
            "near",
            (
                Shape("skin", upper.area(cuff - 1), upper.open_line(cuff)),
                Shape("shirt", upper.garment(cuff, 0.01, 0.03, flat=True), sleeve),
            ),
            lines=(upper.across(cuff, 0.01, 0.03),),
        ),
        Layer("near", (Shape("skin", fore.area(), fore.open_line(2)), *hand)),
    )


def neck_layer(pose: Pose, joints: Joints) -> Layer:
    """The neck in the round collar of the shirt."""
    thorax, head = turn(pose.number("spine.thorax")), turn(pose.number("spine.head"))
    out = -1j * thorax
    top, skull = joints["top"] + out * 0.05 * pose.number("turned.chest"), joints["skull"]
    tube = Tube(top + thorax * 0.02, (top + skull) / 2, skull + head * 0.12, NECK, 0.1)
    collar = smooth(
        (
            top + out * 0.235 + thorax * 0.03,
            top + out * 0.16 - thorax * 0.11,
            top - thorax * 0.165 + out * 0.08 * pose.number("turned.chest"),
            top - out * 0.16 - thorax * 0.11,
            top - out * 0.235 + thorax * 0.03,
        ),
        closed=False,
    )
    right, left = tube.side(1, 1), tube.side(-1, 1)
    return Layer(
        "near",
        (Shape("skin", (*left[::-1], *collar, *right), ()),),
        lines=(collar, (collar[0], *left[1:]), (collar[-1], *right[1:])),
    )
