"""What one carries, puts down, takes along and plants."""

from __future__ import annotations

from itertools import pairwise

from lesson_pictures.canvas import (
    BOLD,
    FINE,
    MIDDLE,
    Canvas,
    blob,
    bow,
    curve,
    oval,
    rect,
    shifted,
    turned,
)
from lesson_pictures.person import Person, posed
from lesson_pictures.side import Side
from lesson_pictures.things import chair, cup, leaf, table, window
from painapp.content.figure_lines import circle
from painapp.content.poses import Reach


def stack_of_parcels() -> Canvas:
    """Somebody carries a stack of five parcels; next to them a small table to set one down."""
    c = Canvas()
    c.room(264)
    unit = 38
    who = Person(
        skin="skin-brown", hair="hair-dark", style="tail", top="teal", legs="navy", sleeve=0.93, girth=1.1
    )
    pose = posed(
        "stand-side",
        {"spine.lumbar": 100, "spine.thorax": 96, "spine.neck": 86, "spine.head": 92},
        near=Reach("floor", 1.5, 3.55, 1, -4),
        far=Reach("floor", 1.75, 3.55, 1, -4),
    )
    standing = Side(who, pose, 208 + 304j, unit)
    standing.far(c)
    standing.body(c)
    floor = standing.palm("near", 0.3, 0.1).imag - 1
    left = standing.joint("near-wrist").real - 10
    for dx, wide, high, fill in (
        (0, 92, 34, "wood"),
        (8, 76, 28, "clay"),
        (2, 84, 32, "cream"),
        (14, 64, 26, "slate"),
        (8, 70, 30, "plum"),
    ):
        floor -= high
        x = left + dx
        c.shape(fill, rect(x, floor, wide, high, 2), wide=BOLD)
        c.line(
            (complex(x + wide * 0.36, floor), complex(x + wide * 0.36, floor + high)), ink="ink", wide=FINE
        )
        c.line((complex(x, floor + high * 0.5), complex(x + wide, floor + high * 0.5)), ink="ink", wide=FINE)
    standing.arm(c)
    table(c, 418, 560, 198, 304)
    cup(c, 526 + 198j, 0.95, "sage", "soft")
    return c


def rope_put_down() -> Canvas:
    """Somebody has put down a rope and holds a cup of tea; at its other end sits a large, heavy shape."""
    c = Canvas()
    c.room(256)
    window(c, 236, 36, 104, 82)
    _heavy_shape(c)
    _rope(c)
    unit = 43
    at = 124 + 298j
    who = Person(
        skin="skin-tan",
        hair="hair-dark",
        style="long",
        top="clay",
        legs="stone",
        shoes="navy",
        sleeve=0.93,
        girth=1.22,
    )
    sitting = Side(
        who,
        posed(
            "sit-side",
            {"spine.neck": 78, "spine.head": 86},
            near=Reach("floor", 1.05, 3.62, 1, 24),
            far=Reach("floor", 1.2, 3.62, 1, 20),
        ),
        at,
        unit,
    )
    chair(c, at, unit)
    sitting.far(c)
    sitting.body(c)
    hand = sitting.palm("near", 0.42)
    cup(c, hand + complex(8, 12), 0.95, "paper", steam=True)
    sitting.arm(c)
    return c


HEAVY = (
    398 + 296j, 384 + 262j, 396 + 206j, 424 + 148j, 470 + 112j, 528 + 108j, 576 + 140j, 600 + 200j,
    606 + 262j, 592 + 296j, 500 + 302j,
)  # fmt: skip
FOLDS = (
    (428 + 280j, 424 + 236j, 438 + 196j),
    (566 + 282j, 572 + 240j, 562 + 200j),
    (470 + 146j, 498 + 136j, 526 + 142j),
)


def _heavy_shape(c: Canvas) -> None:
    c.shape("slate", blob(*HEAVY), wide=BOLD)
    c.line(*(curve(*fold) for fold in FOLDS), ink="soft")


def _rope(c: Canvas) -> None:
    """It goes around the shape and lies on the floor."""
    around = curve(391 + 232j, 440 + 250j, 500 + 254j, 560 + 248j, 604 + 230j)
    loose = curve(404 + 238j, 384 + 270j, 352 + 288j, 318 + 284j, 296 + 300j, 280 + 296j, 276 + 286j)
    for one in (around, loose):
        c.line(one, ink="ink", wide=9.5)
        c.line(one, ink="line", wide=5.5)
        _strands(c, one)
    c.shape("wood", oval(404 + 241j, 11, 10))


def _strands(c: Canvas, line: tuple[complex, ...]) -> None:
    """The twist of a rope."""
    marks: list[tuple[complex, ...]] = []
    gone = 0.0
    for one, two in pairwise(line):
        gone += abs(two - one)
        if gone > 9:
            gone = 0.0
            way = (two - one) / abs(two - one)
            marks.append((one - way * 2 - 1j * way * 2.6, one + way * 2 + 1j * way * 2.6))
    c.line(*marks, ink="ink", wide=FINE)


def small_suitcase() -> Canvas:
    """A small open suitcase; in it a stone, a folded letter, a pair of soft shoes and a photograph."""
    c = Canvas()
    c.room(None)
    c.flat("floor", rect(0, 226, 640, 100))
    c.line((226j, 640 + 226j), ink="line", wide=FINE)
    # The lid stands open.
    c.shape("clay", rect(166, 34, 308, 150, 16), wide=BOLD)
    c.shape("cream", rect(182, 50, 276, 124, 8), wide=MIDDLE)
    c.line(curve(182 + 128j, 320 + 140j, 458 + 128j), ink="soft", wide=FINE)
    # The inside.
    c.shape("clay", (172 + 168j, 468 + 168j, 500 + 234j, 140 + 234j), wide=BOLD)
    c.shape("cream", (188 + 176j, 452 + 176j, 478 + 234j, 162 + 234j), wide=MIDDLE)
    # What lies in it.
    photo = (206 + 116j, 282 + 106j, 294 + 200j, 216 + 208j)
    c.shape("paper", photo, wide=BOLD)
    c.shape("sky", (215 + 124j, 276 + 116j, 283 + 172j, 221 + 180j), wide=FINE)
    c.shape(
        "leaf", (221 + 180j, *curve(218 + 162j, 236 + 150j, 256 + 158j, 280 + 150j), 283 + 172j), wide=FINE
    )
    c.shape("warm", circle(262 + 134j, 7, 24), wide=FINE)
    c.shape("paper", (304 + 156j, 384 + 146j, 396 + 212j, 314 + 222j), wide=BOLD)
    c.line((304 + 156j, 352 + 188j, 384 + 146j), wide=MIDDLE)
    c.line((314 + 222j, 342 + 182j), (396 + 212j, 362 + 178j), ink="soft", wide=FINE)
    for x in (404, 440):
        top = blob(
            *(
                complex(x + a, b)
                for a, b in ((-14, 236), (-17, 206), (-13, 178), (0, 164), (13, 178), (17, 206), (14, 236))
            )
        )
        c.shape("sage", top, wide=BOLD)
        c.shape(
            "moss",
            blob(*(complex(x + a, b) for a, b in ((-10, 238), (-11, 216), (0, 206), (11, 216), (10, 238)))),
            wide=MIDDLE,
        )
    c.shape("stone", blob(172 + 232j, 178 + 212j, 196 + 200j, 222 + 204j, 238 + 222j, 232 + 238j), wide=BOLD)
    c.line(curve(186 + 219j, 204 + 212j, 222 + 216j), ink="soft", wide=FINE)
    # The front.
    c.shape(
        "clay",
        (136 + 232j, 504 + 232j, *bow(492 + 280j, 14, 0, 90), *bow(148 + 280j, 14, 90, 180)),
        wide=BOLD,
    )
    c.line((136 + 246j, 504 + 246j), ink="ink", wide=FINE)
    c.line(curve(286 + 262j, 292 + 276j, 348 + 276j, 354 + 262j), wide=6)
    for x in (196, 424):
        c.shape("metal", rect(x, 238, 22, 18, 3), wide=MIDDLE)
    return c


FOOT = 428 + 300j
"""Of the stairs."""


def flower_on_stairs() -> Canvas:
    """A staircase with empty steps; on the lowest somebody plants a single small flower."""
    c = Canvas()
    c.room(None)
    _stairs(c)
    unit = 40
    at = FOOT - 72
    who = Person(
        skin="skin-fair",
        hair="hair-grey",
        style="short",
        beard=True,
        top="sage",
        legs="navy",
        sleeve=0.93,
        girth=1.1,
        belly=1.2,
    )
    pose = posed(
        "sit-side",
        {
            "spine.pelvis": 80, "spine.lumbar": 66, "spine.thorax": 50, "spine.neck": 40, "spine.head": 58,
            "near.thigh": -4, "near.shank": -88, "far.thigh": -5, "far.shank": -76,
        },
        near=Reach("floor", 2.78, 1.25, 1, -14),
        far=Reach("floor", 3.1, 1.3, 1, -20),
    )  # fmt: skip
    planting = Side(who, pose, at, unit)
    planting.far(c)
    planting.body(c)
    _flower(c, FOOT + 74)
    planting.arm(c)
    return c


def _stairs(c: Canvas) -> None:
    """Eight steps down to the right, and a handrail beside the upper ones."""
    step = 62 + 35j
    steps: list[complex] = []
    for at in range(8, 0, -1):
        left = FOOT - step * at
        steps += [left, left + step.real]
    c.flat("stone", (*steps, FOOT, 650 + 300j, 650 + 330j, -80 + 330j, complex(-80, steps[0].imag)))
    c.line((*steps, FOOT, 650 + 300j), ink="soft", wide=BOLD)
    rail = [FOOT - step * at + step.real / 2 for at in (8, 6, 4)]
    c.line(*((foot, foot - 76j) for foot in rail), ink="soft", wide=MIDDLE)
    c.line((rail[0] - 76j - step, rail[-1] - 76j + step * 0.45), ink="soft", wide=5)


def _flower(c: Canvas, pot: complex) -> None:
    c.shape("clay", shifted((-16 + 0j, 16 + 0j, 21 - 32j, -21 - 32j), pot), wide=BOLD)
    c.shape("dark-wood", oval(pot - 32j, 21, 5))
    c.line(curve(pot - 32j, pot + 2 - 52j, pot - 1 - 74j), wide=BOLD)
    leaf(c, pot + 1 - 44j, -28, 22, "leaf", "ink")
    leaf(c, pot + 1 - 48j, -152, 20, "leaf", "ink")
    top = pot - 1 - 80j
    petals = [("plum", circle(top + turned((8 + 0j,), angle)[0], 6.6, 22)) for angle in range(0, 360, 60)]
    c.merged(petals, "ink", MIDDLE)
    c.shape("warm", circle(top, 4.8, 20), wide=FINE)
