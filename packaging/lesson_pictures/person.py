"""Who is in the pictures: how somebody looks, and the hair or scarf on a head seen from the side.

Points are in head units as in painapp/content/figure_side.py: x forward, y upward, from the middle of a head.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from painapp.content.figure_lines import circle, smooth
from painapp.content.figure_side import HAIR as SHORT_HAIR
from painapp.content.poses import Reach, load_poses

if TYPE_CHECKING:
    from collections.abc import Mapping

    from painapp.content.figure_lines import Points
    from painapp.content.poses import Pose, Poses

Style = Literal["short", "bun", "bald", "bob", "long", "curls", "scarf", "tail"]


@dataclass(frozen=True)
class Person:
    """Somebody: colours by name, hair, and how broad.

    `girth` widens trunk and limbs, `belly` the front of the trunk alone; `sleeve` is how far down the arm
    it goes, as a part of it.
    """

    skin: str = "skin-fair"
    hair: str = "hair-brown"
    style: Style = "short"
    top: str = "sage"
    legs: str = "slate"
    shoes: str = "stone"
    girth: float = 1.0
    belly: float = 1.0
    sleeve: float = 0.31
    beard: bool = False


@cache
def poses() -> Poses:
    """The poses of the exercises, for the people of the lessons to begin from."""
    return load_poses(Path(__file__).resolve().parents[2] / "resources" / "exercises")


def posed(
    like: str,
    numbers: Mapping[str, float] | None = None,
    *,
    near: Reach | None = None,
    far: Reach | None = None,
    at: tuple[str, float, float] | None = None,
) -> Pose:
    """A pose of the exercises with some numbers changed; `near` and `far` say where the hands hold.

    An arm whose numbers are given holds nothing.
    """
    pose = poses()[like]
    changed = dict(numbers or {})
    reaches = {limb: one for limb, one in pose.reaches.items() if f"{limb}.upper-arm" not in changed} | {
        limb: one for limb, one in (("near", near), ("far", far)) if one is not None
    }
    joint, x, y = at or (pose.joint, pose.x, pose.y)
    return replace(pose, numbers={**pose.numbers, **changed}, reaches=reaches, joint=joint, x=x, y=y)


def both(**angles: float) -> dict[str, float]:
    """The same angles for near and far limb: `thigh` stands for near.thigh and far.thigh."""
    return {
        f"{limb}.{bone.replace('_', '-')}": angle
        for limb in ("near", "far")
        for bone, angle in angles.items()
    }


FRINGE: Points = (
    -0.13 + 0.2j, -0.2 + 0.36j, -0.36 + 0.40j, -0.41 + 0.22j, -0.37 + 0.0j, -0.27 - 0.17j, -0.16 - 0.13j,
    -0.13 - 0.02j, -0.15 + 0.09j,
)  # fmt: skip
BOB: Points = (
    -0.20 - 0.34j, -0.37 - 0.30j, -0.45 + 0.0j, -0.45 + 0.28j, -0.385 + 0.50j, -0.245 + 0.65j, -0.01 + 0.70j,
    0.20 + 0.65j, 0.325 + 0.48j, 0.30 + 0.40j, 0.20 + 0.43j, 0.13 + 0.32j, 0.10 + 0.12j, 0.08 - 0.10j,
    0.03 - 0.28j, -0.08 - 0.36j,
)  # fmt: skip
LONG: Points = (
    -0.30 - 0.78j, -0.52 - 0.74j, -0.52 - 0.30j, -0.46 + 0.05j, -0.44 + 0.30j, -0.37 + 0.50j, -0.24 + 0.65j,
    -0.01 + 0.70j, 0.20 + 0.65j, 0.325 + 0.48j, 0.30 + 0.40j, 0.20 + 0.43j, 0.13 + 0.32j, 0.08 + 0.12j,
    -0.02 - 0.06j, -0.06 - 0.36j, -0.16 - 0.66j,
)  # fmt: skip
SCARF: Points = (
    0.05 - 0.62j, -0.22 - 0.72j, -0.45 - 0.62j, -0.42 - 0.30j, -0.45 + 0.10j, -0.42 + 0.36j, -0.28 + 0.60j,
    -0.03 + 0.71j, 0.20 + 0.65j, 0.33 + 0.50j, 0.325 + 0.40j, 0.23 + 0.36j, 0.15 + 0.20j, 0.13 + 0.0j,
    0.17 - 0.18j, 0.25 - 0.29j, 0.26 - 0.40j, 0.2 - 0.54j,
)  # fmt: skip
BEARD: Points = (
    -0.02 + 0.06j, -0.06 - 0.14j, -0.02 - 0.28j, 0.08 - 0.37j, 0.22 - 0.40j, 0.32 - 0.34j, 0.345 - 0.22j,
    0.335 - 0.12j, 0.26 - 0.10j, 0.16 - 0.13j, 0.08 - 0.06j, 0.045 + 0.06j,
)  # fmt: skip
TAIL: Points = (
    -0.30 + 0.42j, -0.50 + 0.46j, -0.66 + 0.28j, -0.68 - 0.02j, -0.58 - 0.32j, -0.52 - 0.10j, -0.46 + 0.12j,
    -0.34 + 0.26j,
)  # fmt: skip
CURLS = (
    (-0.06 + 0.60j, 0.24), (-0.30 + 0.50j, 0.24), (-0.44 + 0.26j, 0.22), (-0.40 + 0.02j, 0.20),
    (-0.26 - 0.14j, 0.16), (0.16 + 0.58j, 0.20), (0.28 + 0.46j, 0.11), (-0.14 + 0.30j, 0.20),
    (0.08 + 0.46j, 0.14),
)  # fmt: skip


def behind_head(style: Style) -> list[Points]:
    """What of the hair is behind the head."""
    match style:
        case "bun":
            return [circle(-0.36 + 0.52j, 0.165)]
        case "tail":
            return [smooth(TAIL)]
        case _:
            return []


def over_head(style: Style) -> list[Points]:
    """What of the hair, or a scarf, lies over the head."""
    match style:
        case "bald":
            return [smooth(FRINGE)]
        case "bob":
            return [smooth(BOB)]
        case "long":
            return [smooth(LONG)]
        case "scarf":
            return [smooth(SCARF)]
        case "curls":
            return [circle(at, radius) for at, radius in CURLS]
        case _:
            return [smooth(SHORT_HAIR)]


def covers_ear(style: Style) -> bool:
    """Whether the ear is out of sight."""
    return style in {"bob", "long", "scarf"}
