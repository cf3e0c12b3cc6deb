"""The standing figure from the front and from the back, 7.5 head heights tall, arms a little away.

x runs from the middle line, y down from the chin less one head. Only the half with x > 0 is written down.
"""

from __future__ import annotations

import cmath
import math
from itertools import pairwise
from typing import TYPE_CHECKING

from bodies.drawing import Drawing, Row
from bodies.figure_tables import ARM, BACK_FOOT, BACK_HALF, FACE, FRONT_FOOT, FRONT_HALF, HAND, LIMBS

if TYPE_CHECKING:
    from bodies.builds import Build

HEIGHT = 560.0
TOP, FLOOR = -0.06, 7.5
SCALE = HEIGHT / (FLOOR - TOP)
OUTWARD = complex(1, 0)
DOWN = complex(0, 1)


class Figure:
    """The points of one body in one view, in head heights."""

    def __init__(self, build: Build, *, back: bool) -> None:
        self._build = build
        self._back = back
        widening = (build.hip - 1) * 8 + (build.waist - 1) * 4 + build.spread
        self._upper = math.radians(13.5 + widening)
        self._lower = math.radians(15.0 + widening * 0.5)
        self._shoulder = complex(0.775 + build.shoulder, 1.66)
        self._elbow = self._shoulder + 1.26 * _towards(self._upper)
        self._wrist = self._elbow + 1.05 * _towards(self._lower)
        self._leg = 0.40 * (1 + (build.hip - 1) * 0.78) + 0.012

    def drawing(self) -> Drawing:
        """Outline, seams and regions of the whole figure."""
        drawing = Drawing(SCALE, complex(0, TOP))
        drawing.follow(self._outline(), leaving=OUTWARD, arriving=-OUTWARD)
        if self._back:
            self._back_seams(drawing)
        else:
            self._front_seams(drawing)
        self._limb_seams(drawing)
        self._lines_of_hand_and_foot(drawing)
        drawing.mirror_all(*(("right", "left") if self._back else ("left", "right")))
        return drawing

    # ------------------------------------------------------------ the outline

    def _outline(self) -> list[Row]:
        return [
            *self._head_rows(),
            *self._shoulder_rows(),
            *self._arm_rows(outer=True),
            *self._hand_rows(),
            *self._arm_rows(outer=False),
            *self._trunk_rows(),
            *self._leg_rows(),
        ]

    def _head_rows(self) -> list[Row]:
        k = self._build.head
        full = self._build.neck**0.5
        neck = 0.23 * self._build.neck
        rows = (
            (0.150, -0.027, "", False),
            (0.254, 0.060, "", False),
            (0.322, 0.190, "", False),
            (0.344, 0.340, "", False),
            (0.347, 0.430, "brow", True),
            (0.375, 0.408, "", False),
            (0.396, 0.465, "", False),
            (0.383, 0.560, "", False),
            (0.341, 0.625, "ear", True),
            (0.325, 0.720, "", False),
            (0.284, 0.830, "", False),
        )
        return [
            Row(0, TOP, "crown"),
            *(
                Row(x * (k * full if y > 0.7 else k), self._on_head(y), name, corner=corner)
                for x, y, name, corner in rows
            ),
            Row(neck + 0.006, 0.925, "under the jaw", corner=True),
            Row(neck, 1.03),
            Row(neck + 0.010, 1.13),
        ]

    def _on_head(self, y: float) -> float:
        """The height `y` on the head; a larger head grows towards the neck, the crown stays."""
        return y if y < 0 else y * (1 + (self._build.head - 1) * 0.3)

    def _shoulder_rows(self) -> list[Row]:
        out = self._build.shoulder
        full = (self._build.arm - 1) * 0.16
        neck = 0.23 * self._build.neck
        return [
            Row(neck + 0.065, 1.235, "neck"),
            Row(0.43 + out * 0.4, 1.325),
            Row(0.66 + out * 0.8, 1.405, "shoulder top"),
            Row(0.83 + out + full * 0.3, 1.49),
            Row(0.928 + out + full * 0.7, 1.61),
            Row(0.975 + out + full, 1.765),
        ]

    def _arm(self, t: float, u: float) -> complex:
        """The point `u` outwards from the axis of the arm, at `t`: 0 shoulder, 1 elbow, 2 wrist."""
        bent = min(1.0, max(0.0, (t - 0.8) / 0.4))
        angle = self._upper + (self._lower - self._upper) * bent
        across = complex(math.cos(angle), -math.sin(angle))
        if t <= 1:
            return self._shoulder + (self._elbow - self._shoulder) * t + across * u
        return self._elbow + (self._wrist - self._elbow) * (t - 1) + across * u

    def _arm_rows(self, *, outer: bool) -> list[Row]:
        wide = self._build.arm
        if outer:
            return [self._arm_row(t, a * wide ** (0.5 if t > 1.9 else 1.0), name) for t, a, _, name, _ in ARM]
        return [
            self._arm_row(t, -b * wide ** (0.5 if t > 1.9 else 1.0), name)
            for t, _, b, _, name in reversed(ARM[1:])
        ]

    def _arm_row(self, t: float, u: float, name: str) -> Row:
        point = self._arm(t, u)
        return Row(point.real, point.imag, name)

    def _hand(self, a: float, u: float) -> complex:
        """The point `a` along the hand from the wrist and `u` towards the thumb."""
        angle = self._lower * 0.72
        along, across = _towards(angle), complex(math.cos(angle), -math.sin(angle))
        return self._wrist + along * a + across * u * self._build.arm**0.4

    def _hand_rows(self) -> list[Row]:
        corners = {"web", "notch 1", "notch 2", "notch 3"}  # nothing meets there: no names in the drawing
        placed: list[Row] = []
        for a, u, name in HAND:
            point, corner = self._hand(a, u), name in corners
            placed.append(Row(point.real, point.imag, "" if corner else name, corner=corner))
        return placed

    def _trunk(self, y: float, x: float) -> float:
        """The half width `x` of the even body at height `y`, for this build."""
        build = self._build
        levels = (
            (2.1, build.chest),
            (2.55, (build.chest + build.waist) / 2),
            (2.95, build.waist),
            (3.25, (build.waist + build.hip) / 2),
            (3.6, build.hip),
        )
        belly = build.belly * math.exp(-(((y - 3.02) / 0.34) ** 2))
        return x * _between(y, levels) + belly * x / 0.6

    def _trunk_rows(self) -> list[Row]:
        pit = self._trunk(2.24, 0.668)
        inner = self._arm(0.50, -0.184 * self._build.arm)
        middle = (pit + inner.real) / 2 - 0.012
        rows = [
            Row(middle + 0.030, 2.20),
            Row(middle, 2.15, "armpit"),
            Row(middle - 0.022, 2.20),
        ]
        for y, x, name in (
            (2.32, 0.652, ""),
            (2.57, 0.612, "side 1"),
            (2.97, 0.568, "side 2"),
            (3.22, 0.622, "side 3"),
            (3.52, 0.700, ""),
            (3.88, 0.744, "hip"),
        ):
            rows.append(Row(self._trunk(y, x), y, name))
        return rows

    def _axis(self, y: float) -> float:
        """The middle of the leg at height `y`."""
        down = min(1.0, max(0.0, (y - 3.85) / 3.2))
        return self._leg + 0.018 * math.sin(down * math.pi) + 0.03 * down

    def _leg_rows(self) -> list[Row]:
        wide = self._build.leg
        levels = (
            (4.15, 0.346, 0.0, "", ""),
            (4.55, 0.322, 0.336, "", ""),
            (4.95, 0.282, 0.280, "", ""),
            (5.28, 0.234, 0.230, "knee 1", "inner knee 1"),
            (5.50, 0.222, 0.224, "", ""),
            (5.72, 0.230, 0.216, "knee 2", "inner knee 2"),
            (6.05, 0.246, 0.232, "", ""),
            (6.40, 0.206, 0.202, "", ""),
            (6.72, 0.154, 0.156, "shin", "inner shin"),
            (6.98, 0.128, 0.132, "", ""),
        )
        outer = [
            Row(self._axis(y) + a * (wide if y < 6.6 else wide**0.5), y, name) for y, a, _, name, _ in levels
        ]
        inner = [
            Row(max(0.03, self._axis(y) - b * (wide if y < 6.6 else wide**0.5)), y, name)
            for y, _, b, _, name in reversed(levels[1:])
        ]
        foot = self._back_foot() if self._back else self._front_foot()
        crotch = 3.97
        return [*outer, *foot, *inner, Row(0.036, 4.16), Row(0.024, 4.03, "fold"), Row(0, crotch, "crotch")]

    def _front_foot(self) -> list[Row]:
        x = self._axis(7.0)
        return [
            Row(x + a, y - 0.02, "" if name == "notch" else name, corner=name == "notch")
            for a, y, name in FRONT_FOOT
        ]

    def _back_foot(self) -> list[Row]:
        x = self._axis(7.0)
        return [Row(x + a, y, name) for a, y, name in BACK_FOOT]

    # ------------------------------------------------------------ seams and regions

    def _front_points(self, d: Drawing) -> None:
        out = self._build.shoulder
        d.put(
            **{
                "brow mid": (0, 0.39),
                "mouth mid": (0, 0.71),
                "chin": (0, 1.03),
                "notch": (0, 1.43),
                "collar": (0.196, 1.372),
                "breast top": (0.180, 1.69),
                "breast low": (0.168, 2.085),
                "breast end": (0, 2.12),
                "ribs mid": (0, 2.56),
                "navel": (0, 2.99),
                "belly mid": (0, 3.40),
                "pubic": (0.212, 3.367),
                "hip inner": (self._trunk(3.3, 0.388), 3.31),
                "crease": (self._trunk(3.8, 0.392), 3.82),
                "chest side": (0.60 + out * 0.85, 1.70),
                "thigh mid": (self._axis(5.28) + 0.005, 5.225),
            }
        )

    def _front_seams(self, d: Drawing) -> None:
        out, k = self._build.shoulder, self._build.head
        self._front_points(d)
        d.middle_line("crown", "brow mid", "mouth mid", "chin", "notch")
        d.middle_line("breast end", "ribs mid", "navel", "belly mid")
        d.cut("brow mid", "brow", (0.2 * k, 0.395))
        d.cut("mouth mid", "ear", (0.18 * k, 0.685), leaving=OUTWARD)
        d.cut("chin", "under the jaw", (0.13 * k, 0.995), leaving=OUTWARD)
        d.run("notch", "collar", "neck", leaving=OUTWARD)
        d.run("collar", "breast top", "breast low")
        d.run("shoulder top", "chest side", "armpit")
        d.cut("breast top", "chest side", (0.38 + out * 0.4, 1.67))
        d.run("breast end", "breast low", leaving=OUTWARD)
        d.cut("breast low", "armpit", (0.38, 2.105))
        d.cut("ribs mid", "side 1", (0.3, 2.59), leaving=OUTWARD)
        d.cut("navel", "side 2", (0.3, 2.99), leaving=OUTWARD)
        d.run("belly mid", "pubic", "hip inner", "side 3", leaving=OUTWARD)
        d.cut("pubic", "crotch", (0.128, 3.62), (0.045, 3.85))
        d.cut("hip inner", "crease", (self._trunk(3.5, 0.42), 3.55))
        d.run("crotch", "crease", "hip")
        d.run("crease", "thigh mid", arriving=DOWN)
        for name, *corners in FRONT_HALF:
            d.region(name, *corners)
        self._face(d)

    def _face(self, d: Drawing) -> None:
        """Closed eyes and a quiet mouth, as in the close-up of the head."""
        k = self._build.head
        for line in FACE:
            d.detail(*((x * k, self._on_head(y)) for x, y in line))

    def _back_points(self, d: Drawing) -> None:
        out = self._build.shoulder
        d.put(
            **{
                "skull": (0, 0.46),
                "hairline": (0, 0.93),
                "neck low": (0, 1.36),
                "spine 1": (0.172, 1.335),
                "spine 2": (0.172, 1.70),
                "spine 3": (0.172, 2.20),
                "spine 4": (0.172, 2.68),
                "spine 5": (0.172, 3.23),
                "mid 3": (0, 2.21),
                "mid 4": (0, 2.69),
                "mid 5": (0, 3.24),
                "sacrum": (0.285, 3.22),
                "tail": (0, 3.66),
                "buttock top": (self._trunk(3.2, 0.37), 3.215),
                "buttock low": (self._trunk(4.0, 0.40), 4.085),
                "blade side": (0.60 + out * 0.85, 1.72),
                "thigh mid": (self._axis(5.28) + 0.005, 5.32),
            }
        )

    def _back_seams(self, d: Drawing) -> None:
        out, k = self._build.shoulder, self._build.head
        self._back_points(d)
        d.middle_line("crown", "skull", "hairline", "neck low")
        d.middle_line("tail", "crotch")
        d.cut("skull", "brow", (0.2 * k, 0.45), leaving=OUTWARD)
        d.cut("hairline", "under the jaw", (0.13 * k, 0.935), leaving=OUTWARD)
        d.run("neck low", "spine 1", "neck", leaving=OUTWARD)
        d.run("spine 1", "spine 2", "spine 3", "spine 4", "spine 5")
        d.run("shoulder top", "blade side", "armpit")
        d.cut("spine 2", "blade side", (0.38 + out * 0.4, 1.68))
        d.run("mid 3", "spine 3", leaving=OUTWARD)
        d.cut("spine 3", "armpit", (0.4, 2.21))
        d.run("mid 4", "spine 4", leaving=OUTWARD)
        d.cut("spine 4", "side 1", (0.36, 2.67))
        d.run("mid 5", "spine 5", "sacrum", "buttock top", "side 3", leaving=OUTWARD)
        d.cut("sacrum", "tail", (0.17, 3.46))
        d.cut("buttock top", "buttock low", (self._trunk(3.6, 0.405), 3.62))
        d.run("fold", "buttock low", "hip", leaving=complex(1, 0.45))
        d.run("buttock low", "thigh mid", arriving=DOWN)
        for name, *corners in BACK_HALF:
            d.region(name, *corners)

    def _limb_seams(self, d: Drawing) -> None:
        bow = -1 if self._back else 1
        d.cut("deltoid", "armpit", tuple_of(self._arm(0.43, 0.03)))
        for t, name, sag in (
            (0.82, "elbow 1", -0.02),
            (1.20, "elbow 2", 0.025),
            (1.75, "wrist 1", 0.015),
        ):
            d.cut(name, f"inner {name}", tuple_of(self._arm(t + sag * bow, 0.0)))
        d.cut("wrist 2", "inner wrist 2", tuple_of(self._hand(0.12, 0.0)))
        d.cut(
            "knuckle", "inner knuckle", tuple_of(self._hand(0.455, 0.06)), tuple_of(self._hand(0.45, -0.07))
        )
        knee = 0.05 * bow
        d.run("knee 1", "thigh mid", "inner knee 1")
        d.cut("knee 2", "inner knee 2", (self._axis(5.72), 5.72 + knee))
        d.cut("shin", "inner shin", (self._axis(6.72), 6.74))
        d.cut("ankle", "inner ankle", (self._axis(7.06), 7.08))
        if not self._back:
            d.cut("toe line", "inner toe line", (self._axis(7.0) + 0.06, 7.30))
        for name, *corners in LIMBS:
            d.region("calf" if self._back and name == "shin" else name, *corners)
        if self._back:
            d.region("foot", "ankle", "toes", "inner ankle")
        else:
            d.region("foot", "ankle", "toe line", "inner toe line", "inner ankle")
            d.region("toes", "toe line", "toes", "inner toe line")

    def _lines_of_hand_and_foot(self, d: Drawing) -> None:
        for top, base in (
            ((0.735, 0.082), (0.53, 0.083)),
            ((0.80, 0.004), (0.53, 0.0)),
            ((0.762, -0.078), (0.52, -0.084)),
        ):
            d.detail(tuple_of(self._hand(*top)), tuple_of(self._hand(*base)))


def tuple_of(point: complex) -> tuple[float, float]:
    """The point as x and y."""
    return point.real, point.imag


def _towards(angle: float) -> complex:
    """One step down, turned outwards by `angle`."""
    return cmath.rect(1, math.pi / 2 - angle)


def _between(y: float, levels: tuple[tuple[float, float], ...]) -> float:
    """The value at `y`, straight between the levels and level beyond them."""
    if y <= levels[0][0]:
        return levels[0][1]
    for (y0, a), (y1, b) in pairwise(levels):
        if y <= y1:
            return a + (b - a) * (y - y0) / (y1 - y0)
    return levels[-1][1]
