"""A hand and its sleeve, jointed in space and seen from any side: palm, back or edge.

x goes along the forearm to the fingers, y to the side of the thumb, z out of the palm; the middle of the
wrist is 0, and 1 is about the length of the palm.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from painapp.content.figure_lines import Layer, Shape, arc, circle, degrees, smooth, turn

if TYPE_CHECKING:
    from painapp.content.figure_lines import Points
    from painapp.content.poses import Pose

Place = tuple[float, float, float]


class _Finger(NamedTuple):
    name: str
    root: tuple[float, float]
    bones: tuple[float, float, float]
    splay: float
    """Which part of the spread it takes, in the direction of the thumb."""


FINGERS = (
    _Finger("little", (0.90, -0.325), (0.33, 0.20, 0.18), -1.0),
    _Finger("ring", (0.985, -0.115), (0.42, 0.27, 0.20), -0.35),
    _Finger("middle", (1.02, 0.10), (0.45, 0.29, 0.21), 0.15),
    _Finger("index", (0.98, 0.315), (0.41, 0.25, 0.20), 0.75),
)
FINGER_RADII = (0.112, 0.105, 0.098, 0.085)
THUMB_ROOT: Place = (0.17, 0.20, 0.06)
THUMB_BONES = (0.44, 0.33, 0.27)
THUMB_RADII = (0.17, 0.135, 0.115, 0.095)
FOREARM, SLEEVE = -2.2, -0.62


class _Eye:
    """Where each point of the hand is seen, and how near it is."""

    def __init__(self, pose: Pose) -> None:
        self._along = turn(pose.number("yaw", 90))
        self._roll = math.radians(pose.number("roll"))
        self._bend = math.radians(pose.number("bend"))

    def of_hand(self, place: Place) -> tuple[complex, float]:
        """A point of the hand, which bends at the wrist: its place in the picture and its nearness."""
        x, y, z = place
        x, z = (
            x * math.cos(self._bend) - z * math.sin(self._bend),
            x * math.sin(self._bend) + z * math.cos(self._bend),
        )
        return self.of_arm((x, y, z))

    def of_arm(self, place: Place) -> tuple[complex, float]:
        """A point of the forearm."""
        x, y, z = place
        y, z = (
            y * math.cos(self._roll) - z * math.sin(self._roll),
            y * math.sin(self._roll) + z * math.cos(self._roll),
        )
        return self._along * complex(x, -y), z


def hand_layers(pose: Pose) -> tuple[Layer, ...]:
    """The hand of `pose`, from the back to the front."""
    eye = _Eye(pose)
    facing = eye.of_hand((0.5, 0, 1))[1] - eye.of_hand((0.5, 0, 0))[1]
    parts = [(0.0, _palm(eye, facing)), *(_finger(pose, eye, one) for one in FINGERS), _thumb(pose, eye)]
    parts.sort(key=lambda part: part[0])
    return (*(layer for _, layers in parts for layer in layers), _sleeve(eye))


def _palm(eye: _Eye, facing: float) -> tuple[Layer, ...]:
    little, ring, middle, index = (eye.of_hand((*finger.root, 0))[0] for finger in FINGERS)
    low = [eye.of_arm((SLEEVE - 0.1, y, 0))[0] for y in (-0.115, 0.115)]
    joint = [eye.of_arm((0.0, y, 0))[0] for y in (-0.10, 0.10)]
    heel = [eye.of_hand((0.16, y, 0.03))[0] for y in (-0.185, 0.185)]
    bones = (
        *((a, b, 0.135, 0.12) for a, b in zip(low, joint, strict=True)),
        *((a, b, 0.12, 0.145) for a, b in zip(joint, heel, strict=True)),
        *((heel[0], root, 0.145, 0.125) for root in (little, ring, middle)),
        *((heel[1], root, 0.145, 0.125) for root in (ring, middle, index)),
    )
    shapes = (
        *(Shape("skin", capsule(*bone)) for bone in bones),
        Shape("skin", (heel[0], little, ring, middle, index, heel[1]), ()),
        Shape("skin", (low[0], joint[0], heel[0], heel[1], joint[1], low[1]), ()),
    )
    palm = Layer("near", shapes, (Shape("skin", circle((heel[0] + heel[1]) / 2, 0.12)),))
    return (palm, Layer("far", (), lines=_creases(eye))) if facing > 0.45 else (palm,)


def _sleeve(eye: _Eye) -> Layer:
    """It goes on out of the paper, so it has no line at its far end."""
    ends = [[eye.of_arm((x, y, 0))[0] for y in (-0.19, 0.19)] for x in (FOREARM, SLEEVE)]
    along = ends[1][0] - ends[0][0]
    along /= abs(along)
    low, high = (sorted(pair, key=lambda point: (point / along).imag) for pair in ends)
    width = 1j * along * (0.23 - 0.38 * abs(high[1] - high[0]) / 2)
    right, left = high[0] - width, high[1] + width
    cuff = smooth((left, (left + right) / 2 + along * 0.05, right), closed=False)
    line = (low[1] + width, *cuff, low[0] - width)
    return Layer("near", (Shape("shirt", line, line),))


def _creases(eye: _Eye) -> tuple[Points, ...]:
    def line(*places: tuple[float, float]) -> Points:
        return smooth(tuple([eye.of_hand((x, y, 0.1))[0] for x, y in places]), closed=False)

    return (
        line((0.70, 0.36), (0.68, 0.18), (0.52, 0.06), (0.28, 0.04)),
        line((0.72, -0.36), (0.68, -0.16), (0.76, 0.04), (0.88, 0.14)),
    )


def _bones(root: Place, bones: tuple[float, ...], ways: tuple[tuple[float, float], ...]) -> list[Place]:
    """The joints along a finger; a way is an angle to the side and one out of the palm, in degrees."""
    places = [root]
    for length, (side, lift) in zip(bones, ways, strict=True):
        x, y, z = places[-1]
        a, b = math.radians(side), math.radians(lift)
        places.append(
            (
                x + length * math.cos(a) * math.cos(b),
                y + length * math.sin(a) * math.cos(b),
                z + length * math.sin(b),
            )
        )
    return places


def _finger(pose: Pose, eye: _Eye, finger: _Finger) -> tuple[float, tuple[Layer, ...]]:
    def bent(joint: str) -> float:
        return pose.number(f"fingers.{finger.name}-{joint}", pose.number(f"fingers.{joint}"))

    side = finger.splay * pose.number("fingers.spread", 6)
    one = bent("knuckle")
    two = one + bent("middle")
    three = two + bent("tip")
    places = _bones((*finger.root, 0.0), finger.bones, ((side, one), (side, two), (side, three)))
    seen = [eye.of_hand(place) for place in places]
    nail = _nail(eye, places[2], places[3], math.radians(three), side)
    near = sum(depth for _, depth in seen) / 4 + seen[0][1] * 0.5
    # A finger that is nearly straight lies before the palm, so that its root is open.
    return near + 0.2, _chain([point for point, _ in seen], FINGER_RADII, nail)


def _thumb(pose: Pose, eye: _Eye) -> tuple[float, tuple[Layer, ...]]:
    ways = tuple(
        (pose.number(f"thumb.{bone}"), pose.number(f"thumb.{bone}-lift"))
        for bone in ("base", "middle", "tip")
    )
    seen = [eye.of_hand(place) for place in _bones(THUMB_ROOT, THUMB_BONES, ways)]
    near = sum(depth for _, depth in seen[1:]) / 3
    points = [point for point, _ in seen]
    root, joint = points[0], points[1]
    middle = eye.of_hand((0.55, 0.0, 0.0))[0]
    right, *end, left = open_capsule(root, joint, THUMB_RADII[0], THUMB_RADII[1], 0.0)
    # On the side of the palm its line begins half way up; on the other it comes from the wrist.
    angle = degrees(joint - root)
    if abs(right - middle) > abs(left - middle):
        line = (*arc(root, THUMB_RADII[0], angle - 112, angle - 90, 4), *end, left + (end[-1] - left) * 0.55)
    else:
        line = (right + (end[0] - right) * 0.55, *end, *arc(root, THUMB_RADII[0], angle + 90, angle + 112, 4))
    first = Shape("skin", capsule(root, joint, THUMB_RADII[0], THUMB_RADII[1]), line)
    rest = tuple(
        Shape("skin", capsule(a, b, r, s))
        for a, b, r, s in zip(points[1:], points[2:], THUMB_RADII[1:], THUMB_RADII[2:], strict=False)
    )
    return near + 0.26, (Layer("near", (first, *rest)),)


def _chain(points: list[complex], radii: tuple[float, ...], nail: tuple[Layer, ...]) -> tuple[Layer, ...]:
    """A finger: where it folds back its end lies over its beginning, with a line of its own."""
    one, two = points[1] - points[0], points[2] - points[1]
    fold = (one * two.conjugate()).real / max(abs(one) * abs(two), 1e-6)
    base = Shape(
        "skin",
        capsule(points[0], points[1], radii[0], radii[1]),
        open_capsule(points[0], points[1], radii[0], radii[1], 0.12),
    )
    tips = (
        Shape("skin", capsule(points[1], points[2], radii[1], radii[2])),
        Shape("skin", capsule(points[2], points[3], radii[2], radii[3])),
    )
    if fold > -0.2:
        return (Layer("near", (base, *tips)), *nail)
    return (Layer("near", (base,)), Layer("near", tips), *nail)


def _nail(eye: _Eye, start: Place, end: Place, lift: float, side: float) -> tuple[Layer, ...]:
    """The nail, where it can be seen: its back turned to whoever looks."""
    a = math.radians(side)
    out: Place = (math.sin(lift) * math.cos(a), math.sin(lift) * math.sin(a), -math.cos(lift))
    centre = tuple(s + (e - s) * 0.62 for s, e in zip(start, end, strict=True))
    at, depth = eye.of_hand((centre[0], centre[1], centre[2]))
    top, high = eye.of_hand((centre[0] + out[0], centre[1] + out[1], centre[2] + out[2]))
    facing = high - depth
    if facing < 0.35:
        return ()
    tip, _ = eye.of_hand(end)
    root, _ = eye.of_hand(start)
    along = tip - root
    if abs(along) < 0.05:
        return ()
    along /= abs(along)
    shift = (top - at) * 0.08
    nail = (
        0.085,
        0.07 + 0.04j,
        0.02 + 0.052j,
        -0.06 + 0.045j,
        -0.075,
        -0.06 - 0.045j,
        0.02 - 0.052j,
        0.07 - 0.04j,
    )
    points = tuple(
        [at + shift + along * complex(p).real + 1j * along * complex(p).imag * facing for p in nail]
    )
    line = smooth(points, pieces=3)
    return (Layer("far", (), lines=((*line, line[0]),)),)


def capsule(a: complex, b: complex, first: float, second: float) -> Points:
    """A bone with its flesh: two circles and what lies between them."""
    angle, lean = _slant(a, b, first, second)
    return (
        *arc(b, second, angle - 90 + lean, angle + 90 - lean, 7),
        *arc(a, first, angle + 90 - lean, angle + 270 + lean, 7),
    )


def open_capsule(a: complex, b: complex, first: float, second: float, start: float) -> Points:
    """The border of a capsule without its beginning, from the part `start` of its length on."""
    angle, lean = _slant(a, b, first, second)
    end = arc(b, second, angle - 90 + lean, angle + 90 - lean, 7)
    right = a + first * turn(angle - 90 + lean)
    left = a + first * turn(angle + 90 - lean)
    return (right + (end[0] - right) * start, *end, left + (end[-1] - left) * start)


def _slant(a: complex, b: complex, first: float, second: float) -> tuple[float, float]:
    length = max(abs(b - a), 1e-6)
    slope = min(max((second - first) / length, -1.0), 1.0)
    return degrees(b - a), -math.degrees(math.asin(slope))
