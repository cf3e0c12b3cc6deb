"""The figure lying on its back, seen from above: whole, or head and shoulders under a blanket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.content.figure_front import HEM, LEG, SIDES, WIDTH, arm_layers, neck_layer, shoulders
from painapp.content.figure_head import front_head
from painapp.content.figure_joints import find_joints
from painapp.content.figure_lines import (
    Layer,
    Shape,
    Tube,
    arc,
    box,
    circle,
    degrees,
    moved,
    profile,
    smooth,
    turn,
)
from painapp.content.figure_parts import CUFF, GARMENT, KNEE_SOFT, offset, trunk_line

if TYPE_CHECKING:
    from painapp.content.figure_joints import Joints
    from painapp.content.figure_lines import Points
    from painapp.content.poses import Pose

FOOT: Points = (
    -0.14 + 0j, -0.11 + 0.12j, 0.05 + 0.135j, 0.30 + 0.15j, 0.50 + 0.185j, 0.62 + 0.15j, 0.66 + 0.02j,
    0.60 - 0.12j, 0.42 - 0.165j, 0.20 - 0.13j, 0.0 - 0.13j, -0.11 - 0.12j,
)  # fmt: skip
"""A right foot from above, pointing to the right."""
FOLD: Points = (-2.12 - 0.80j, -1.2 - 0.74j, -0.5 - 0.84j, 0.3 - 0.76j, 1.1 - 0.84j, 2.12 - 0.78j)
"""The upper border of a blanket."""


def above_layers(pose: Pose) -> tuple[Layer, ...]:
    """The whole figure, from the back to the front."""
    joints = find_joints(pose)
    return (
        *(layer for limb, sign in SIDES for layer in arm_layers(pose, joints, limb, sign)),
        _trunk(pose, joints),
        *(_leg(pose, joints, limb, sign) for limb, sign in reversed(SIDES)),
        neck_layer(pose, joints),
        *front_head(pose, joints),
    )


def _trunk(pose: Pose, joints: Joints) -> Layer:
    axis, ways, places = trunk_line(pose, joints, 0.20)
    left, right = offset(axis, ways, places, WIDTH, -1), offset(axis, ways, places, WIDTH, 1)
    hem = next(at for at, place in enumerate(places) if place >= HEM)
    line = smooth((left[hem], axis[hem] - ways[hem] * 0.04, right[hem]), closed=False)
    return Layer(
        "near",
        (
            *(Shape("trousers", circle(joints[f"{limb}-hip"], 0.34)) for limb, _ in SIDES),
            Shape("trousers", (*left[: hem + 1], *reversed(right[: hem + 1]))),
            Shape("shirt", (*left[hem:], *reversed(right[hem:]), *reversed(line))),
            Shape("shirt", shoulders(pose, joints)),
            *(Shape("shirt", circle(joints[f"{limb}-shoulder"], 0.222)) for limb, _ in SIDES),
        ),
        lines=(line,),
    )


def _leg(pose: Pose, joints: Joints, limb: str, sign: int) -> Layer:
    tube = Tube(joints[f"{limb}-hip"], joints[f"{limb}-knee"], joints[f"{limb}-ankle"], LEG, KNEE_SOFT)
    cuff = tube.at(CUFF)
    foot = smooth(FOOT)
    if sign > 0:
        foot = tuple([point.conjugate() for point in foot])
    cuffs = tube.across(cuff, GARMENT, 0.02)
    sides = (
        *tube.side(sign, 0, cuff, GARMENT),
        *(cuffs if sign > 0 else reversed(cuffs)),
        *reversed(tube.side(-sign, 3, cuff, GARMENT)),
    )
    return Layer(
        "near",
        (
            Shape("skin", moved(foot, joints[f"{limb}-ankle"], turn(pose.number(f"{limb}.foot")))),
            Shape("skin", tube.area(cuff - 2), tube.open_line(cuff - 1)),
            Shape("trousers", tube.garment(cuff, GARMENT, 0.02), sides),
        ),
        lines=(cuffs, _knee(tube)),
    )


def _knee(tube: Tube) -> Points:
    """A short curve over the knee, which is nearest to whoever looks."""
    at = tube.at(0.5)
    centre, along = tube.centre[at], tube.along[at]
    return arc(centre - along * 0.06, 0.17, degrees(along) + 118, degrees(along) + 242)


def bed_layers(pose: Pose) -> tuple[Layer, ...]:
    """Head and shoulders; the blanket covers the rest."""
    joints = find_joints(pose)
    chest = box(-0.84, -2.4, 0.84, -0.42, 0.2)
    sides = tuple(
        Shape(
            "shirt",
            Tube(joints[f"{limb}-shoulder"], place, place - 1j, profile((0, 0.23), (1, 0.23)), 0.05).area(),
        )
        for limb, sign in SIDES
        for place in (joints[f"{limb}-shoulder"] + complex(0.10 * sign, -0.9),)
    )
    blanket = (
        *smooth(FOLD, closed=False), 2.12 - 2.6j, -2.12 - 2.6j,
    )  # fmt: skip
    hem = tuple([point - 0.2j for point in blanket[:-2]])
    return (
        Layer("near", (*sides, Shape("shirt", shoulders(pose, joints)), Shape("shirt", chest))),
        neck_layer(pose, joints),
        *front_head(pose, joints),
        Layer("prop", (Shape("trousers", blanket),), lines=(hem,)),
    )
