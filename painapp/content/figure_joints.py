"""From the numbers of a pose to the places of its joints: bones along, then the hands to where they hold."""

from __future__ import annotations

import cmath
import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from painapp.content.figure_lines import degrees, turn
from painapp.content.figure_parts import foot_depth
from painapp.content.poses import Reach, nearest_turn

if TYPE_CHECKING:
    from painapp.content.poses import Pose

BONES = {
    "pelvis": 0.42,
    "lumbar": 0.62,
    "thorax": 1.12,
    "neck": 0.27,
    "thigh": 1.78,
    "shank": 1.72,
    "upper-arm": 1.20,
    "forearm": 1.00,
    "hand": 0.66,
}
"""How long each bone is, in head units."""
SHOULDER_DOWN, SHOULDER_FORWARD = 0.22, 0.0
"""Where the shoulder lies from the top of the chest, seen from the side."""


@dataclass(frozen=True, slots=True)
class Joints:
    """The places of the joints by name ("hip", "near-knee", "left-wrist") and the angles of the bones.

    `angles` has those of the arms as they came out, by names such as "near.forearm".
    """

    places: dict[str, complex]
    angles: dict[str, float]

    def __getitem__(self, name: str) -> complex:
        return self.places[name]


def limbs_of(pose: Pose) -> tuple[str, str]:
    """The names of the two sides of a pose, the one drawn first first."""
    return ("far", "near") if pose.view == "side" else ("right", "left")


def find_joints(pose: Pose) -> Joints:
    """The joints of a pose seen from the side, the front or above."""
    n = pose.number
    places: dict[str, complex] = {"hip": 0j}
    at = 0j
    for bone, joint in (("pelvis", "waist"), ("lumbar", "chest"), ("thorax", "top"), ("neck", "skull")):
        at += turn(n(f"spine.{bone}")) * BONES[bone]
        places[joint] = at
    for limb in limbs_of(pose):
        _legs(pose, places, limb)
        places[f"{limb}-shoulder"] = _shoulder(pose, places, limb)
    shift = complex(pose.x, pose.y) - places[pose.joint]
    places = {name: place + shift for name, place in places.items()}
    angles: dict[str, float] = {}
    for limb in limbs_of(pose):
        _arm(pose, places, angles, limb)
    return Joints(places, angles)


def at_rest(pose: Pose, limb: str) -> Pose:
    """The pose with the arm of `limb` as it came out, holding nothing any more."""
    angles = find_joints(pose).angles
    numbers = dict(pose.numbers)
    for bone in ("upper-arm", "forearm", "hand"):
        numbers[f"{limb}.{bone}"] = angles[f"{limb}.{bone}"]
    return replace(pose, numbers=numbers, reaches={k: v for k, v in pose.reaches.items() if k != limb})


def made_alike(first: Pose, second: Pose) -> tuple[Pose, Pose]:
    """Both poses such that `between` can move evenly: an arm that holds in only one is solved before."""
    if first.joint != second.joint:
        # What stands still in the second, a foot, stands still on the whole way.
        place = find_joints(first)[second.joint]
        first = replace(first, joint=second.joint, x=place.real, y=place.imag)
    for limb in limbs_of(first):
        one, two = first.reaches.get(limb), second.reaches.get(limb)
        if (one is None) == (two is None) and (one is None or two is None or one.joint == two.joint):
            continue
        if one is not None:
            first = at_rest(first, limb)
        if two is not None:
            second = at_rest(second, limb)
        numbers = dict(second.numbers)
        for bone in ("upper-arm", "forearm", "hand"):
            name = f"{limb}.{bone}"
            numbers[name] = nearest_turn(numbers[name], first.numbers[name])
        second = replace(second, numbers=numbers)
    return first, second


def slid(first: Pose, second: Pose, pose: Pose, share: float) -> Pose:
    """`pose`, the share of the way from `first` to `second`, with the feet that slide kept on the ground.

    A leg with `slide` in the second pose is seen from the side: its ankle goes straight to its new place, as
    high as the foot needs, and the knee follows.
    """
    numbers = dict(pose.numbers)
    for limb in limbs_of(pose):
        if not second.number(f"{limb}.slide"):
            continue
        name = f"{limb}-ankle"
        start, end = find_joints(first)[name], find_joints(second)[name]
        low = start.imag - foot_depth(first.number(f"{limb}.foot"))
        high = end.imag - foot_depth(second.number(f"{limb}.foot"))
        height = low + (high - low) * share + foot_depth(pose.number(f"{limb}.foot"))
        target = complex(start.real + (end.real - start.real) * share, height)
        hip = find_joints(pose)[f"{limb}-hip"]
        knee, ankle = _held(hip, target, BONES["thigh"], BONES["shank"], -1)
        numbers[f"{limb}.thigh"], numbers[f"{limb}.shank"] = degrees(knee - hip), degrees(ankle - knee)
    return replace(pose, numbers=numbers)


def _short(pose: Pose, bone: str, limb: str) -> float:
    both = pose.number(f"foreshorten.{bone}", 1.0)
    return BONES[bone] * pose.number(f"foreshorten.{limb}-{bone}", both)


def _legs(pose: Pose, places: dict[str, complex], limb: str) -> None:
    start = places["hip"]
    if pose.view != "side":
        start += turn(pose.number("spine.pelvis") - 90) * (0.345 if limb == "left" else -0.345)
    places[f"{limb}-hip"] = start
    knee = start + turn(pose.number(f"{limb}.thigh")) * _short(pose, "thigh", limb)
    places[f"{limb}-knee"] = knee
    places[f"{limb}-ankle"] = knee + turn(pose.number(f"{limb}.shank")) * _short(pose, "shank", limb)


def _shoulder(pose: Pose, places: dict[str, complex], limb: str) -> complex:
    along = turn(pose.number("spine.thorax"))
    if pose.view == "side":
        return places["top"] - along * SHOULDER_DOWN - 1j * along * SHOULDER_FORWARD
    shrug = pose.number("shrug")
    sign = 1 if limb == "left" else -1
    turned = pose.number("turned.chest")
    out = (0.62 - 0.12 * shrug) * (1 - 0.22 * abs(turned)) * sign + 0.05 * turned
    return places["top"] - along * (0.37 - shrug) - 1j * along * out


def _arm(pose: Pose, places: dict[str, complex], angles: dict[str, float], limb: str) -> None:
    upper, fore = _short(pose, "upper-arm", limb), _short(pose, "forearm", limb)
    shoulder = places[f"{limb}-shoulder"]
    reach = pose.reaches.get(limb)
    if reach is None:
        one, two = pose.number(f"{limb}.upper-arm"), pose.number(f"{limb}.forearm")
        hand = pose.number(f"{limb}.hand", two)
        elbow = shoulder + turn(one) * upper
        wrist = elbow + turn(two) * fore
    else:
        elbow, wrist = _held(shoulder, _target(reach, places), upper, fore, reach.bend)
        one, two = degrees(elbow - shoulder), degrees(wrist - elbow)
        hand = two + reach.tilt
    places[f"{limb}-elbow"], places[f"{limb}-wrist"] = elbow, wrist
    angles.update({f"{limb}.upper-arm": one, f"{limb}.forearm": two, f"{limb}.hand": hand})


def _target(reach: Reach, places: dict[str, complex]) -> complex:
    start = 0j if reach.joint == "floor" else places[reach.joint]
    return start + complex(reach.x, reach.y)


def _held(
    shoulder: complex, target: complex, upper: float, fore: float, bend: float
) -> tuple[complex, complex]:
    """Elbow and wrist of an arm whose wrist is at `target`, or as near to it as the arm is long.

    Source: the law of cosines on the triangle of shoulder, elbow and wrist.
    """
    way = target - shoulder
    far = min(max(abs(way), abs(upper - fore) + 0.25), (upper + fore) * 0.995)
    way /= max(abs(way), 1e-6)
    cosine = (upper * upper + far * far - fore * fore) / (2 * upper * far)
    angle = math.acos(min(max(cosine, -1.0), 1.0))
    return shoulder + way * cmath.rect(upper, -angle * bend), shoulder + way * far
