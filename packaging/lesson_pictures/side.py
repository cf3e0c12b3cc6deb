"""People seen from the side: the figure of the exercises in other clothes, builds and hair."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesson_pictures.canvas import BOLD
from lesson_pictures.person import BEARD, behind_head, covers_ear, over_head
from painapp.content.figure_joints import find_joints
from painapp.content.figure_lines import Tube, circle, moved, smooth, turn
from painapp.content.figure_parts import (
    ARM,
    CUFF,
    GARMENT,
    KNEE_SOFT,
    LEG,
    WIDE,
    hand_shapes,
    offset,
    side_foot,
    trunk_line,
)
from painapp.content.figure_side import BACK, EAR, FRONT, HEAD, HEM, NECK, RISE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lesson_pictures.canvas import Canvas
    from lesson_pictures.person import Person
    from painapp.content.figure_lines import Points, Profile
    from painapp.content.poses import Pose

ELBOW = 0.36
"""How far from its corner an elbow is rounded: more than in the exercises, for the sleeves to bend along."""
Part = tuple[str, "Points"]


class Side:
    """Somebody in a pose, their floor at `at`; a head unit is `unit` wide, `face` 1 looks right, -1 left.

    `far`, `body` and `arm` paint, in this order; what is between the hands goes between them.
    """

    def __init__(self, person: Person, pose: Pose, at: complex, unit: float, face: int = 1) -> None:
        self._person = person
        self._pose = pose
        self._at = at
        self._unit = unit
        self._face = face
        self._joints = find_joints(pose)
        self._limb = 1 + (person.girth - 1) * 0.75

    def joint(self, name: str) -> complex:
        """Where a joint is on the paper: "near-wrist", "hip"."""
        return self.put((self._joints[name],))[0]

    def palm(self, limb: str = "near", along: float = 0.36, beside: float = 0.0) -> complex:
        """Where a hand is on the paper, from the wrist on and beside."""
        by = turn(self._joints.angles[f"{limb}.hand"])
        return self.put((self._joints[f"{limb}-wrist"] + by * complex(along, beside),))[0]

    def put(self, points: Iterable[complex]) -> Points:
        """Points of the figure as they lie on the paper."""
        u, across = self._unit, self._unit * self._face
        return tuple(self._at + complex(point.real * across, -point.imag * u) for point in points)

    def whole(self, c: Canvas) -> None:
        """Everything, one after the other."""
        self.far(c)
        self.body(c)
        self.arm(c)

    def far(self, c: Canvas, *, arm: bool = True, leg: bool = True) -> None:
        """Far arm and leg."""
        if arm:
            self._paint_arm(c, "far", "soft")
        if leg:
            shapes, lines = self._leg("far")
            self._merged(c, shapes, lines, ink="soft")

    def arm(self, c: Canvas) -> None:
        """The near arm."""
        self._paint_arm(c, "near", "ink")

    def body(self, c: Canvas, *, leg: bool = True, head: bool = True) -> None:
        """Head, trunk and near leg."""
        if head and self._person.style not in {"long", "scarf"}:
            self.head(c)
        self._trunk(c, leg=leg)
        if head and self._person.style in {"long", "scarf"}:
            self.head(c)

    def head(self, c: Canvas) -> None:
        """Neck, head and hair."""
        person, pose, joints = self._person, self._pose, self._joints
        up, by = turn(pose.number("spine.head")), turn(pose.number("spine.head") - 90)
        at = joints["skull"] + up * 0.30 + by * 0.08
        top, thorax = joints["top"], turn(pose.number("spine.thorax"))
        neck = Tube(
            top - thorax * 0.16,
            (top + joints["skull"]) / 2,
            joints["skull"] + up * 0.15 + by * 0.02,
            _scaled(NECK, 1 + (person.girth - 1) * 0.5),
            0.1,
        )
        for area in behind_head(person.style):
            self._merged(c, [(person.hair, moved(area, at, by))])
        self._merged(c, [(person.skin, neck.area()), (person.skin, moved(smooth(HEAD), at, by))])
        if person.beard:
            self._merged(c, [(person.hair, moved(smooth(BEARD), at, by))])
        self._merged(c, [(person.hair, moved(area, at, by)) for area in over_head(person.style)])
        if not covers_ear(person.style):
            self._merged(c, [(person.skin, moved(smooth(EAR, pieces=3), at, by))])

    def _paint_arm(self, c: Canvas, limb: str, ink: str) -> None:
        person, joints = self._person, self._joints
        tube = Tube(
            joints[f"{limb}-shoulder"],
            joints[f"{limb}-elbow"],
            joints[f"{limb}-wrist"],
            _scaled(ARM, self._limb),
            ELBOW,
        )
        cuff = tube.at(person.sleeve)
        hand = hand_shapes(
            "skin",
            joints[f"{limb}-wrist"],
            joints.angles[f"{limb}.hand"],
            self._pose.number(f"{limb}.thumb", 1),
        )
        edge = tube.across(cuff, WIDE, 0.03)
        shapes: list[Part] = [(person.skin, tube.area(cuff - 1))]
        shapes += [(person.skin, shape.area) for shape in hand]
        sleeve = (person.top, tube.garment(cuff, WIDE, 0.03, flat=limb == "near"))
        if limb == "far":
            self._merged(c, [*shapes, sleeve], [edge], ink=ink)
            return
        # It grows out of the shirt: no line where it begins.
        self._merged(c, shapes)
        c.flat(person.top, self.put(sleeve[1]))
        line = (*tube.side(1, 2, cuff, WIDE), *edge, *reversed(tube.side(-1, 2, cuff, WIDE)))
        c.line(self.put(line), wide=self._pen())

    def _leg(self, limb: str) -> tuple[list[Part], list[Points]]:
        person, joints = self._person, self._joints
        tube = Tube(
            joints[f"{limb}-hip"],
            joints[f"{limb}-knee"],
            joints[f"{limb}-ankle"],
            _scaled(LEG, self._limb),
            KNEE_SOFT,
        )
        foot = side_foot(joints[f"{limb}-ankle"], self._pose.number(f"{limb}.foot"))
        cuff = tube.at(CUFF)
        shapes: list[Part] = [(person.shoes, foot), (person.skin, tube.area(cuff - 2))]
        shapes.append((person.legs, tube.garment(cuff, GARMENT, 0.02)))
        return shapes, [tube.across(cuff, GARMENT, 0.02)]

    def _trunk(self, c: Canvas, *, leg: bool) -> None:
        person, pose, joints = self._person, self._pose, self._joints
        axis, ways, places = trunk_line(pose, joints, 0.10)
        front = offset(axis, ways, places, _bellied(FRONT, person.girth, person.belly), -1)
        back = offset(axis, ways, places, _scaled(BACK, person.girth), 1)
        hem = next(at for at, place in enumerate(places) if place >= HEM)
        # The more the hip bends, the higher the shirt rides up at the front.
        flexed = pose.number("near.thigh") - pose.number("spine.pelvis") + 180
        rise = min(max((flexed - 20) / 70, 0.0), 1.0)
        corner = front[hem] + (front[hem + RISE] - front[hem]) * rise
        line = smooth((corner, (corner + back[hem]) / 2 - ways[hem] * 0.03, back[hem]), closed=False)
        shapes: list[Part] = []
        lines: list[Points] = [line]
        if leg:
            shapes, lines = self._leg("near")
            lines = [*lines, line]
        shapes += [
            (person.legs, (*front[: hem + 1], corner, *reversed(back[: hem + 1]))),
            (person.legs, (axis[0], corner, back[hem])),
            (person.legs, circle(axis[0], 0.33 * self._limb)),
            (
                person.top,
                (
                    *reversed(line),
                    *front[hem + RISE :],
                    *_collar(front, back, ways),
                    *reversed(back[hem + 1 :]),
                ),
            ),
        ]
        self._merged(c, shapes, lines)

    def _merged(self, c: Canvas, shapes: list[Part], lines: Iterable[Points] = (), ink: str = "ink") -> None:
        placed = [(fill, self.put(area)) for fill, area in shapes]
        c.merged(placed, ink, self._pen(), [self.put(one) for one in lines])

    def _pen(self) -> float:
        return BOLD if self._unit >= 30 else BOLD - 0.4


def _collar(front: list[complex], back: list[complex], ways: list[complex]) -> Points:
    middle = (front[-1] + back[-1]) / 2 - ways[-1] * 0.05
    return smooth((front[-1], middle, back[-1]), closed=False)[1:-1]


def _scaled(radii: Profile, by: float) -> Profile:
    return tuple(one * by for one in radii)


def _bellied(radii: Profile, girth: float, belly: float) -> Profile:
    """The front of a trunk, rounder in its lower half."""
    last = len(radii) - 1
    found: list[float] = []
    for at, one in enumerate(radii):
        place = at / last
        share = max(0.0, 1 - abs(place - 0.3) / 0.38)
        found.append(one * girth * (1 + (belly - 1) * share * share * (3 - 2 * share)))
    return tuple(found)
