"""Bodies that move, and two that look alike inside."""

from __future__ import annotations

from lesson_pictures.back import Back
from lesson_pictures.canvas import (
    BOLD,
    FINE,
    HEIGHT,
    MIDDLE,
    Canvas,
    arrow_head,
    blob,
    bow,
    curve,
    rect,
    turned,
)
from lesson_pictures.person import Person, posed
from lesson_pictures.side import Side
from lesson_pictures.things import bush, pot_plant, tree
from lesson_pictures.wheels import roll
from painapp.content.figure_lines import circle
from painapp.content.figure_parts import SIDE_FOOT
from painapp.content.poses import Reach

PANEL = 151


def _panel(c: Canvas, at: int, wall: str, floor: str | None, top: float = 262) -> float:
    """The background of one of four small drawings; returns its left edge."""
    left = 6 + at * (PANEL + 8)
    c.flat(wall, rect(left, 6, PANEL, HEIGHT - 12, 10))
    if floor is not None:
        c.flat(
            floor,
            (
                complex(left, top),
                complex(left + PANEL, top),
                *bow(complex(left + PANEL - 10, 304), 10, 0, 90),
                *bow(complex(left + 10, 304), 10, 90, 180),
            ),
        )
    return left


def ways_of_moving() -> Canvas:
    """An ankle that turns in bed, a dance in a kitchen, washing on a line, a wheelchair in a park."""
    c = Canvas(loose=0.2)
    c.flat("paper", rect(0, 0, 640, 320))
    _ankle(c, _panel(c, 0, "cool", None))
    _dance(c, _panel(c, 1, "wall", "floor"))
    _washing(c, _panel(c, 2, "sky", "leaf", 250))
    _rolling(c, _panel(c, 3, "sky", "leaf", 222))
    return c


def _ankle(c: Canvas, left: float) -> None:
    at = complex(left + 70, 160)
    # The mattress, the shank under its blanket, the foot that turns.
    c.flat(
        "cream",
        (
            complex(left, 224),
            complex(left + PANEL, 224),
            *bow(complex(left + PANEL - 10, 304), 10, 0, 90),
            *bow(complex(left + 10, 304), 10, 90, 180),
        ),
    )
    c.line((complex(left, 224), complex(left + PANEL, 224)), ink="soft", wide=MIDDLE)
    size = 78
    foot = tuple(at + complex(22, 30) + point * size for point in _lying_foot())
    c.merged(
        [
            ("skin-brown", foot),
            (
                "skin-brown",
                (
                    complex(left + 20, 168),
                    at + complex(18, 18),
                    at + complex(24, 48),
                    complex(left + 20, 218),
                ),
            ),
        ],
        "ink",
        BOLD,
    )
    edge = curve(left + 150j, left + 34 + 148j, left + 56 + 160j, left + 62 + 190j, left + 58 + 226j)
    cover = (*edge, left + 60 + 262j, left + 262j)
    c.shape("sage", cover, wide=BOLD)
    c.line(
        curve(complex(left + 8, 170), complex(left + 30, 172), complex(left + 44, 196)), ink="soft", wide=FINE
    )
    line = bow(complex(left + 92, 190), 92, -122, -58)
    c.line(line, wide=BOLD)
    c.line(arrow_head(line[-1], line[-1] - line[-3], 11), wide=BOLD)
    c.line(arrow_head(line[0], line[0] - line[2], 11), wide=BOLD)


def _lying_foot() -> tuple[complex, ...]:
    """A foot whose toes point up, its heel on the mattress."""
    return tuple(turned((complex(p.real, -p.imag) for p in blob(*SIDE_FOOT)), -78))


def _dance(c: Canvas, left: float) -> None:
    # A worktop with a radio behind.
    c.shape("cream", rect(left + 4, 190, 52, 74, 2), "line", FINE)
    c.shape("wood", rect(left, 180, 60, 10, 2), "soft", FINE)
    c.shape("slate", rect(left + 12, 154, 38, 26, 5), "soft", MIDDLE)
    c.line((complex(left + 20, 154), complex(left + 14, 138)), ink="soft", wide=FINE)
    c.shape("paper", circle(complex(left + 24, 167), 7, 24), "soft", FINE)
    for x, y in ((30, 96), (52, 62)):
        note = complex(left + x, y)
        c.line(
            (note + complex(5, 0), note + complex(5, -20), note + complex(12, -15)), ink="soft", wide=MIDDLE
        )
        c.flat(
            "soft", turned([note + complex(p.real * 6, p.imag * 4.4) for p in circle(0j, 1, 20)], -18, note)
        )
    who = Person(
        skin="skin-deep",
        hair="hair-grey",
        style="curls",
        top="clay",
        legs="plum",
        girth=1.25,
        belly=1.15,
    )
    numbers = {
        **{f"spine.{part}": angle for part, angle in DANCING_SPINE.items()},
        **{f"near.{bone}": angle for bone, angle in DANCING_NEAR.items()},
        **{f"far.{bone}": angle for bone, angle in DANCING_FAR.items()},
    }
    Side(who, posed("walk", numbers, at=("far-ankle", 0.0, 0.215)), complex(left + 92, 292), 30).whole(c)


DANCING_SPINE = {"pelvis": 86, "lumbar": 98, "thorax": 96, "neck": 92, "head": 102}
DANCING_NEAR = {
    "thigh": -58, "shank": -98, "foot": -8, "upper-arm": 10, "forearm": 74, "hand": 84, "thumb": 1,
}  # fmt: skip
DANCING_FAR = {
    "thigh": -92, "shank": -96, "foot": 0, "upper-arm": 118, "forearm": 78, "hand": 80, "thumb": 1,
}  # fmt: skip


def _washing(c: Canvas, left: float) -> None:
    c.line(
        curve(complex(left, 66), complex(left + 80, 76), complex(left + PANEL, 62)), ink="ink", wide=MIDDLE
    )
    towel = (
        complex(left + 12, 68),
        complex(left + 56, 73),
        *curve(complex(left + 56, 73), complex(left + 54, 118), complex(left + 58, 150)),
        *curve(complex(left + 58, 150), complex(left + 36, 146), complex(left + 12, 150)),
    )
    c.shape("paper", towel, wide=MIDDLE)
    c.line((complex(left + 13, 134), complex(left + 56, 134)), ink="soft", wide=FINE)
    shirt_at = complex(left + 122, 70)
    half = (0 - 2j, 9 - 1j, 22 + 4j, 25 + 24j, 15 + 24j, 14 + 14j, 14 + 52j)
    shirt = (*(shirt_at + p for p in half), *(shirt_at + complex(-p.real, p.imag) for p in reversed(half)))
    c.shape("ochre", shirt, wide=MIDDLE)
    for x, y in ((18, 66), (50, 70), (113, 69), (131, 67)):
        c.line((complex(left + x, y - 4), complex(left + x, y + 7)), ink="ink", wide=3)
    who = Person(skin="skin-tan", hair="hair-dark", style="bun", top="teal", legs="navy")
    Side(
        who,
        posed(
            "stand-side",
            {"spine.neck": 92, "spine.head": 104, "spine.thorax": 92},
            near=Reach("floor", 1.18, 7.15, 1, 30),
            far=Reach("floor", 0.55, 7.3, 1, 20),
        ),
        complex(left + 72, 296),
        29.5,
    ).whole(c)
    # The basket.
    at = complex(left + 28, 298)
    c.shape(
        "cool", blob(at - 20 - 26j, at - 12 - 38j, at + 4 - 36j, at + 18 - 40j, at + 20 - 26j), wide=MIDDLE
    )
    c.shape("cream", (at - 24 - 28j, at + 24 - 28j, at + 19, at - 19), wide=MIDDLE)
    c.line((at - 21 - 14j, at + 21 - 14j), ink="soft", wide=FINE)


def _rolling(c: Canvas, left: float) -> None:
    tree(c, complex(left + 98, 226), 0.82, "moss")
    c.flat(
        "cream",
        (
            complex(left, 264),
            complex(left + PANEL, 258),
            complex(left + PANEL, 300),
            *bow(complex(left + PANEL - 10, 304), 10, 0, 90),
            *bow(complex(left + 10, 304), 10, 90, 180),
            complex(left, 300),
        ),
    )
    c.line((complex(left, 264), complex(left + PANEL, 258)), ink="line", wide=FINE)
    who = Person(
        skin="skin-fair", hair="hair-red", style="short", beard=True, top="slate", legs="stone", sleeve=0.93
    )
    roll(c, who, complex(left + 48, 300), 31)


def _spine(c: Canvas, back: Back) -> None:
    """A column of bones with its discs, two of them worn, as if one could look inside."""
    worn, gap = (4, 6), 0.295
    for at in range(8):
        y, wide = -0.06 - at * gap, 0.15 + at * 0.012
        if at < 7:
            low, thin = y - gap / 2, 0.032 if at in worn else 0.058
            disc = blob(
                *(
                    complex(a * wide * 0.86, low + b * thin)
                    for a, b in ((-1, 1), (1, 1), (1.16, 0), (1, -1), (-1, -1), (-1.16, 0))
                )
            )
            c.shape("clay" if at in worn else "water", back.put(disc), wide=FINE)
        bone = blob(
            *(
                complex(a * wide, y + b)
                for a, b in (
                    (-0.9, -0.088),
                    (-1.04, 0),
                    (-0.9, 0.088),
                    (0, 0.07),
                    (0.9, 0.088),
                    (1.04, 0),
                    (0.9, -0.088),
                    (0, -0.07),
                )
            )
        )
        c.shape("paper", back.put(bone), wide=FINE)


def two_backs() -> Canvas:
    """Two from behind, the same worn discs in their backs: one pots plants, one holds the back."""
    c = Canvas(loose=0.1)
    c.room(None)
    c.flat("sky", rect(0, 0, 316, 320))
    c.flat("leaf", (0j + 150j, *curve(150j, 90 + 136j, 200 + 150j, 316 + 138j), 316 + 320j, 320j))
    c.flat("floor", rect(324, 262, 316, 58))
    c.flat("paper", rect(316, 0, 8, 320))
    unit = 68
    # The one who gardens, at a bench.
    bush(c, 44 + 152j, 0.9, "moss")
    bush(c, 264 + 146j, 0.8, "moss")
    potting = Person(skin="skin-tan", hair="hair-grey", top="sage", legs="slate", girth=1.12, sleeve=0.40)
    one = Back(potting, 160 + 116j, unit, 1)
    c.shape("wood", rect(10, 232, 296, 14, 3), "soft", MIDDLE)
    for x in (26, 278):
        c.shape("wood", rect(x, 246, 12, 80), "soft", FINE)
    pot_plant(c, 26 + 232j, 0.95, "clay")
    pot_plant(c, 288 + 232j, 0.66, "ochre")
    for side, elbow, wrist in ((-1, 1.24 - 1.22j, 1.46 - 1.62j), (1, 1.24 - 1.18j, 1.5 - 1.54j)):
        one.arm(c, side, elbow, wrist, hand=-30)
    one.trunk(c)
    one.head(c)
    _spine(c, one)
    # The other one.
    aching = Person(
        skin="skin-brown", hair="hair-dark", style="bun", top="plum", legs="navy", girth=1.06, sleeve=0.40
    )
    two = Back(aching, 480 + 116j, unit, -1)
    two.arm(c, -1, 1.02 - 1.5j, 1.0 - 2.5j, hand=-92)
    two.trunk(c)
    two.head(c)
    _spine(c, two)
    two.arm(c, 1, 1.35 - 1.42j, 0.72 - 2.05j, hand=196)
    return c
