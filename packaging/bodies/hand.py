"""The close-up of a hand, fingers up, as one looks at one's own; in units of the file, 560 high.

Drawn as the left palm, thumb at x < 0; the back of the hand is the same with other lines.
"""

from __future__ import annotations

from typing import NamedTuple

from bodies.drawing import Drawing, Row


class Digit(NamedTuple):
    """A finger or toe: the middle of its base, the middle of its rounded tip, and the two radii."""

    name: str
    base: complex
    tip: complex
    wide: float
    narrow: float

    def at(self, t: float, side: int) -> complex:
        """The point on its edge at `t` (0 base, 1 tip); side -1 or 1 as seen from the base to the tip."""
        along = (self.tip - self.base) / abs(self.tip - self.base)
        radius = self.wide + (self.narrow - self.wide) * t
        return self.base + (self.tip - self.base) * t + along * 1j * side * radius

    def beyond(self, part: float, side: int) -> complex:
        """A point of the rounded end: `part` 0 straight ahead, 1 a quarter turn to the side."""
        along = (self.tip - self.base) / abs(self.tip - self.base)
        return self.tip + along * self.narrow * complex(1 - 0.30 * part, side * 0.71 * part)

    def rows(self, *, seam: bool = True) -> list[Row]:
        """Its outline from the side -1 over the tip to the side 1."""
        left, right = (f"{self.name} left", f"{self.name} right") if seam else ("", "")
        points = (
            (self.at(0.52, -1), left),
            (self.at(0.90, -1), ""),
            (self.beyond(1, -1), ""),
            (self.beyond(0, -1), f"{self.name} tip"),
            (self.beyond(1, 1), ""),
            (self.at(0.90, 1), ""),
            (self.at(0.52, 1), right),
        )
        return [Row(point.real, point.imag, name) for point, name in points]


FINGERS = (
    Digit("index", complex(-81, 240), complex(-104, 63), 26.5, 22.5),
    Digit("middle", complex(-27, 222), complex(-33, 24), 27.5, 23.5),
    Digit("ring", complex(28, 228), complex(38, 55), 26.5, 22.5),
    Digit("little", complex(81, 254), complex(110, 126), 25.0, 21.5),
)

THUMB = Digit("thumb", complex(-168, 292), complex(-208, 232), 27.0, 23.5)


def draw_hand(*, back: bool) -> Drawing:
    """Return the left palm, or with `back` the right hand from behind, which has the same outline."""
    drawing = Drawing()
    drawing.follow(_outline())
    middle = (-4, 338) if back else (-6, 374)
    drawing.put(**{"middle of the hand": middle, "wrist mid": (2, 486)})
    d = drawing
    d.cut("wrist end left", "wrist end right", drawn=False)
    d.run("wrist left", "wrist mid", "wrist right")
    d.run("thumb web", "middle of the hand", "wrist mid")
    d.cut("web 2", "middle of the hand")
    d.cut("middle of the hand", "palm edge", (50, 352) if back else (50, 366))
    d.cut("thumb root", "thumb web")
    d.cut("thumb left", "thumb right", (-172, 292))
    for at, finger in enumerate(FINGERS):
        d.cut(f"web {at}", f"web {at + 1}", ((finger.base + 8j).real, (finger.base + 8j).imag))
        fold = finger.base + (finger.tip - finger.base) * 0.49
        d.cut(f"{finger.name} left", f"{finger.name} right", (fold.real, fold.imag))
    if back:
        _nails(d)
    side = "right" if back else "left"
    for name, *corners in _REGIONS:
        d.region(f"{side}-{_BACK_NAMES.get(name, name) if back else name}", *corners)
    for finger in FINGERS:
        _finger_regions(d, finger.name, side, FINGERS.index(finger))
    return d


def _finger_regions(d: Drawing, name: str, side: str, at: int) -> None:
    d.region(f"{side}-{name}-tip", f"{name} left", f"{name} tip", f"{name} right")
    d.region(f"{side}-{name}-base", f"web {at}", f"{name} left", f"{name} right", f"web {at + 1}")


def _outline() -> list[Row]:
    index, middle, ring, little = (finger.rows() for finger in FINGERS)
    return [
        Row(-74, 560, "wrist end left"),
        Row(-70, 520),
        Row(-72, 480, "wrist left"),
        Row(-98, 436),
        Row(-130, 392, "thumb root"),
        Row(-163, 338),
        Row(-200, 290, "thumb left"),
        Row(-226, 248),
        Row(-231, 225),
        Row(-218, 208, "thumb tip"),
        Row(-197, 209),
        Row(-178, 228),
        Row(-152, 272, "thumb right"),
        Row(-128, 312),
        Row(-114, 324, "thumb web"),
        Row(-109, 306),
        Row(-108, 262, "web 0"),
        *index,
        Row(-54.5, 233, "web 1", corner=True),
        *middle,
        Row(0.5, 230, "web 2", corner=True),
        *ring,
        Row(55.5, 246, "web 3", corner=True),
        *little,
        Row(106, 274, "web 4"),
        Row(105, 325),
        Row(101, 372, "palm edge"),
        Row(90, 430),
        Row(75, 480, "wrist right"),
        Row(70, 520),
        Row(74, 560, "wrist end right"),
    ]


def _nails(d: Drawing) -> None:
    for finger in (*FINGERS, THUMB):
        tip = finger.tip
        along = (finger.tip - finger.base) / abs(finger.tip - finger.base)
        reach = finger.narrow * 0.62
        points = (
            tip + along * (reach * 0.5 - reach * 1.02j),
            tip - along * (reach * 0.55 + reach * 0.9j),
            tip - along * reach * 1.0,
            tip - along * (reach * 0.55 - reach * 0.9j),
            tip + along * (reach * 0.5 + reach * 1.02j),
        )
        d.detail(*((point.real, point.imag) for point in points))


_REGIONS = (
    ("wrist", "wrist left", "wrist end left", "wrist end right", "wrist right", "wrist mid"),
    ("thumb-tip", "thumb left", "thumb tip", "thumb right"),
    ("thumb-base", "thumb root", "thumb left", "thumb right", "thumb web"),
    ("thumb-ball", "wrist left", "thumb root", "thumb web", "middle of the hand", "wrist mid"),
    ("palm-index", "thumb web", "web 0", "web 1", "web 2", "middle of the hand"),
    ("palm-ring", "web 2", "web 3", "web 4", "palm edge", "middle of the hand"),
    ("palm-heel", "middle of the hand", "palm edge", "wrist right", "wrist mid"),
)

_BACK_NAMES = {
    "thumb-ball": "thumb-root",
    "palm-index": "knuckles-index",
    "palm-ring": "knuckles-ring",
    "palm-heel": "hand-middle",
}
