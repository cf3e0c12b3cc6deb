"""The figure seen from the front, layer by layer: legs, trunk, arms, neck and head, arms that lie across."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

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
from painapp.content.figure_side import ARM, CUFF, ELBOW_SOFT, GARMENT, KNEE_SOFT, LEG, SLEEVE, hand_shapes

if TYPE_CHECKING:
    from painapp.content.figure_joints import Joints
    from painapp.content.figure_lines import Points
    from painapp.content.poses import Pose

SHORT_LEG = profile((0, 0.36), (0.22, 0.345), (0.42, 0.27), (0.85, 0.17), (1, 0.14), samples=40)
WIDTH = profile(
    (0, 0.56), (0.10, 0.66), (0.25, 0.64), (0.42, 0.565), (0.62, 0.60), (0.78, 0.64), (0.88, 0.60),
    (0.95, 0.40), (1, 0.18), samples=60,
)  # fmt: skip
HEM = 0.30

FOOT: Points = (
    -0.11 + 0.12j, -0.15 - 0.06j, -0.15 - 0.17j, -0.07 - 0.225j, 0.10 - 0.225j, 0.24 - 0.215j, 0.31 - 0.16j,
    0.25 - 0.06j, 0.14 + 0.04j, 0.11 + 0.12j,
)  # fmt: skip


def _both(half: Points) -> Points:
    return (*half, *(-point.conjugate() for point in reversed(half) if abs(point.real) > 1e-6))


FACE = _both(
    (0.55j, 0.17 + 0.52j, 0.29 + 0.38j, 0.335 + 0.16j, 0.32 - 0.06j, 0.265 - 0.25j, 0.16 - 0.385j, -0.43j)
)
HAIR = (
    0.615j, 0.19 + 0.585j, 0.325 + 0.44j, 0.368 + 0.24j, 0.35 + 0.13j, 0.318 + 0.17j, 0.285 + 0.29j,
    0.19 + 0.375j, 0.06 + 0.435j, -0.06 + 0.43j, -0.18 + 0.37j, -0.285 + 0.285j, -0.318 + 0.17j,
    -0.35 + 0.13j, -0.368 + 0.24j, -0.325 + 0.44j, -0.19 + 0.585j,
)  # fmt: skip
EAR = (0.31 + 0.10j, 0.37 + 0.11j, 0.385 + 0.03j, 0.36 - 0.07j, 0.32 - 0.11j)


def front_layers(pose: Pose) -> tuple[Layer, ...]:
    """The figure in `pose`, from the back to the front."""
    joints = find_joints(pose)
    crossing = [limb for limb in ("right", "left") if pose.number(f"{limb}.across")]
    beside = [limb for limb in ("right", "left") if limb not in crossing]
    return (
        _neck(pose, joints),
        _trunk(pose, joints),
        *(_arm(pose, joints, limb) for limb in beside),
        _collar(pose, joints),
        *_head(pose, joints),
        *(_arm(pose, joints, limb) for limb in crossing),
    )


def _leg(pose: Pose, joints: Joints, limb: str) -> tuple[Tube, Points]:
    short = pose.number("foreshorten.thigh", 1.0) < 0.9
    tube = Tube(
        joints[f"{limb}-hip"],
        joints[f"{limb}-knee"],
        joints[f"{limb}-ankle"],
        SHORT_LEG if short else LEG,
        KNEE_SOFT,
    )
    sign = 1 if limb == "left" else -1
    foot = smooth(FOOT) if sign > 0 else tuple(-point.conjugate() for point in smooth(FOOT))
    return tube, moved(foot, joints[f"{limb}-ankle"])


def _trunk(pose: Pose, joints: Joints) -> Layer:
    n = pose.number
    low = joints["hip"] - turn(n("spine.pelvis")) * 0.30
    up = turn(n("spine.thorax"))
    high = joints["top"] - up * 0.3
    axis = smooth((low, joints["hip"], joints["waist"], joints["chest"], high, joints["top"]), closed=False)
    ends = (axis[0], *axis, axis[-1])
    ways = [ends[at + 2] - ends[at] for at in range(len(axis))]
    ways = [way / max(abs(way), 1e-9) for way in ways]
    lengths = [0.0]
    for one, two in pairwise(axis):
        lengths.append(lengths[-1] + abs(two - one))
    radii = [WIDTH[round(length / lengths[-1] * 60)] for length in lengths]
    hem = next(at for at, length in enumerate(lengths) if length / lengths[-1] >= HEM)
    left = [p - 1j * d * r for p, d, r in zip(axis, ways, radii, strict=True)]
    right = [p + 1j * d * r for p, d, r in zip(axis, ways, radii, strict=True)]
    shapes: list[Shape] = []
    cuffs: list[Points] = []
    legs: list[Shape] = []
    for limb in ("right", "left"):
        tube, foot = _leg(pose, joints, limb)
        shapes += [Shape("skin", foot), Shape("skin", tube.area(CUFF - 5))]
        legs.append(Shape("trousers", tube.area(0, CUFF, GARMENT)))
        cuffs.append(tube.across(CUFF, GARMENT, 0.02))
    shapes += [
        Shape("trousers", (*left[: hem + 1], *reversed(right[: hem + 1]))),
        *legs,
        Shape("shirt", (*left[hem:], *reversed(right[hem:]))),
        Shape("shirt", _shoulders(pose, joints)),
        *(Shape("shirt", circle(joints[f"{limb}-shoulder"], 0.2)) for limb in ("right", "left")),
    ]
    line = smooth((left[hem], axis[hem] - ways[hem] * 0.03, right[hem]), closed=False)
    return Layer("near", tuple(shapes), lines=(line, *cuffs))


def _shoulders(pose: Pose, joints: Joints) -> Points:
    up = turn(pose.number("spine.thorax"))
    out = -1j * up
    top = joints["top"]

    def half(limb: str, sign: int) -> Points:
        shoulder = joints[f"{limb}-shoulder"]
        neck = top - up * 0.06 + out * sign * 0.235
        return smooth(
            (
                top + up * 0.10 + out * sign * 0.17,
                top + out * sign * 0.235,
                (neck + shoulder + up * 0.205) / 2 + up * 0.01,
                shoulder + up * 0.205 - out * sign * 0.02,
                shoulder + up * 0.14 + out * sign * 0.13,
                shoulder - up * 0.1 + out * sign * 0.19,
            ),
            closed=False,
        )

    return (
        *half("left", 1),
        joints["left-shoulder"] - up * 0.4,
        joints["right-shoulder"] - up * 0.4,
        *reversed(half("right", -1)),
    )


def _arm(pose: Pose, joints: Joints, limb: str) -> Layer:
    sign = 1 if limb == "left" else -1
    shoulder = joints[f"{limb}-shoulder"]
    tube = Tube(shoulder, joints[f"{limb}-elbow"], joints[f"{limb}-wrist"], ARM, ELBOW_SOFT)
    thumb = pose.number(f"{limb}.thumb", sign)
    outer = tube.side(sign, 0, SLEEVE, 0.01)
    inner = tube.side(-sign, 6, SLEEVE, 0.01)
    edge = tube.across(SLEEVE, 0.01, 0.03)
    edge = edge if sign > 0 else tuple(reversed(edge))
    angle = degrees(tube.along[0]) + 90 * sign
    up = pose.number("spine.thorax")
    over: Points = ()
    if (up - angle) * sign > 0:
        over = arc(shoulder, tube.radii[0] + 0.01, up, angle)
    return Layer(
        "near",
        (
            Shape("skin", tube.area(), tube.open_line(SLEEVE - 2)),
            *hand_shapes("skin", joints[f"{limb}-wrist"], joints.angles[f"{limb}.hand"], thumb),
            Shape("shirt", tube.area(0, SLEEVE, 0.01), ()),
        ),
        lines=((*over, *outer, *edge, *reversed(inner)),),
    )


def _neck(pose: Pose, joints: Joints) -> Layer:
    del pose, joints
    return Layer("near", ())


def _collar(pose: Pose, joints: Joints) -> Layer:
    thorax, head = turn(pose.number("spine.thorax")), turn(pose.number("spine.head"))
    out = -1j * thorax
    top = joints["top"]
    neck = Tube(
        top - thorax * 0.05,
        (top + joints["skull"]) / 2,
        joints["skull"] + head * 0.1,
        profile((0, 0.235), (0.4, 0.20), (1, 0.19), samples=10),
        0.1,
    )
    collar = smooth(
        (
            top + out * 0.245 + thorax * 0.06,
            top + out * 0.15 - thorax * 0.12,
            top - thorax * 0.19,
            top - out * 0.15 - thorax * 0.12,
            top - out * 0.245 + thorax * 0.06,
        ),
        closed=False,
    )
    skin = (*collar, *reversed(neck.side(-1, 3)), *neck.side(1, 3))
    del skin
    return Layer(
        "near",
        (
            Shape("skin", neck.area(), (*reversed(neck.side(-1, 2)),)),
            Shape("skin", neck.area(), neck.side(1, 2)),
            Shape("skin", (*collar, top + thorax * 0.2), ()),
        ),
        lines=(collar,),
    )


def _head(pose: Pose, joints: Joints) -> tuple[Layer, ...]:
    up = turn(pose.number("spine.head"))
    by = turn(pose.number("spine.head") - 90)
    at = joints["skull"] + up * 0.40
    ear = smooth(EAR)
    ears = (ear, tuple(-point.conjugate() for point in ear))
    return (
        Layer("near", (Shape("hair", moved(circle(0.66j, 0.16), at, by)),)),
        Layer("near", tuple(Shape("skin", moved(one, at, by)) for one in ears)),
        Layer("near", (Shape("skin", moved(smooth(FACE), at, by)),)),
        Layer("near", (Shape("hair", moved(smooth(HAIR), at, by)),)),
    )
