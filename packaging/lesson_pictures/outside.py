"""Out of doors: a door, a path, a bench, a sign, a garden, and what hangs by the door."""

from __future__ import annotations

from lesson_pictures.back import Back
from lesson_pictures.canvas import (
    BOLD,
    FINE,
    HEIGHT,
    MIDDLE,
    WIDTH,
    Canvas,
    blob,
    bow,
    curve,
    oval,
    rect,
    shifted,
    strip,
    turned,
)
from lesson_pictures.person import Person, both, posed, poses
from lesson_pictures.side import Side
from lesson_pictures.things import bush, grass, leaf, tree
from painapp.content.figure import figure_layers
from painapp.content.figure_lines import circle
from painapp.content.poses import Reach
from dataclasses import replace


def _land(c: Canvas, fill: str, *top: complex, line: bool = True) -> None:
    """Ground below a line that goes from one edge to the other."""
    edge = curve(*top)
    c.flat(fill, (*edge, complex(WIDTH + 10, HEIGHT), complex(-10, HEIGHT)))
    if line:
        c.line(edge, ink="line", wide=FINE)


def open_door() -> Canvas:
    """A front door stands open; on the step a pair of shoes, beyond it a small tree in a car park."""
    c = Canvas()
    c.room(274)
    # What is seen through the door.
    c.flat("sky", rect(232, 36, 176, 238))
    c.flat("stone", (232 + 196j, 408 + 196j, 408 + 274j, 232 + 274j))
    c.line((232 + 196j, 408 + 196j), ink="line", wide=FINE)
    for x, foot in ((268, 244), (330, 322), (390, 400)):
        c.line((complex(x, 204), complex(foot, 268)), ink="line", wide=FINE)
    tree(c, 322 + 214j, 0.92)
    c.shape("moss", oval(322 + 216j, 22, 5), "soft", FINE)
    # The frame, and the door that opens to the left.
    c.line((232 + 274j, 232 + 36j, 408 + 36j, 408 + 274j), ink="soft", wide=6)
    c.shape("teal", (229 + 34j, 128 + 12j, 128 + 306j, 229 + 276j), wide=BOLD)
    c.shape("sky", (212 + 58j, 146 + 44j, 146 + 128j, 212 + 130j), "ink", FINE)
    c.line((212 + 158j, 146 + 164j, 146 + 276j, 212 + 256j, 212 + 158j), ink="ink", wide=FINE)
    c.shape("warm", circle(140 + 152j, 4.5, 20), wide=FINE)
    # The step and the shoes.
    c.shape("stone", rect(216, 274, 208, 22, 3), "soft", MIDDLE)
    for x in (346, 376):
        _shoe(c, complex(x, 274), 1.0, "clay")
    # A hook with a coat, inside.
    c.line((498 + 92j, 566 + 92j), ink="soft", wide=5)
    for x in (512, 552):
        c.line(curve(complex(x, 92), complex(x, 104), complex(x + 6, 106)), ink="soft", wide=MIDDLE)
    for side in (-1, 1):
        c.shape(
            "ochre",
            strip(curve(*(complex(514 + side * a, b) for a, b in ((20, 124), (31, 160), (33, 192)))), 17, 14),
        )
    coat = blob(
        514 + 106j,
        530 + 110j,
        539 + 126j,
        538 + 170j,
        543 + 218j,
        514 + 223j,
        485 + 218j,
        490 + 170j,
        489 + 126j,
        498 + 110j,
    )
    c.shape("ochre", coat)
    c.line(curve(506 + 109j, 514 + 130j, 522 + 109j), ink="ink", wide=FINE)
    c.line((514 + 130j, 514 + 222j), ink="ink", wide=FINE)
    return c


def _shoe(c: Canvas, at: complex, size: float, fill: str) -> None:
    """A low shoe from the side, its sole on `at`, the toe to the right."""
    upper = blob(
        *(
            at + point * size
            for point in (-20 - 4j, -19 - 19j, -10 - 22j, -3 - 16j, 12 - 12j, 22 - 6j, 20 - 3j)
        )
    )
    c.shape(fill, upper)
    c.line((at + complex(-20, -3) * size, at + complex(22, -3) * size), wide=3)


def four_hooks() -> Canvas:
    """Four hooks: a raincoat with a hood, a sun hat, a thick scarf, a bright jacket with a small lamp."""
    c = Canvas()
    c.room(None)
    c.shape("wood", rect(60, 62, 520, 24, 5), "soft", MIDDLE)
    for x in (132, 258, 384, 508):
        c.line(
            curve(complex(x, 74), complex(x, 92), complex(x + 7, 97), complex(x + 11, 90)), ink="ink", wide=4
        )
    # The raincoat.
    x = 132
    for side in (-1, 1):
        sleeve = curve(*(complex(x + side * a, b) for a, b in ((28, 132), (46, 176), (50, 216))))
        c.shape("ochre", strip(sleeve, 24, 22), wide=BOLD)
    body = blob(
        *(
            complex(x + a, b)
            for a, b in (
                (-20, 112),
                (20, 112),
                (36, 136),
                (38, 190),
                (46, 254),
                (0, 262),
                (-46, 254),
                (-38, 190),
                (-36, 136),
            )
        )
    )
    c.shape("ochre", body, wide=BOLD)
    c.shape(
        "ochre",
        blob(
            *(
                complex(x + a, b)
                for a, b in (
                    (0, 84),
                    (18, 92),
                    (25, 116),
                    (16, 132),
                    (0, 138),
                    (-16, 132),
                    (-25, 116),
                    (-18, 92),
                )
            )
        ),
        wide=BOLD,
    )
    c.shape(
        "dark-wood",
        blob(
            *(complex(x + a, b) for a, b in ((0, 96), (11, 102), (14, 118), (0, 130), (-14, 118), (-11, 102)))
        ),
        wide=FINE,
    )
    c.line((complex(x, 138), complex(x, 260)), wide=FINE)
    for y in (164, 194, 224):
        c.flat("ink", circle(complex(x + 7, y), 2.6, 14))
    # The hat.
    h = 258 + 158j
    c.shape("cream", oval(h, 60, 15), wide=BOLD)
    crown = (
        *curve(h - 33 + 1j, h - 32 - 30j, h - 20 - 56j, h - 60j, h + 20 - 56j, h + 32 - 30j, h + 33 + 1j),
        *curve(h + 33 + 1j, h + 8j, h - 33 + 1j),
    )
    c.shape("cream", crown, wide=BOLD)
    band = (*curve(h - 33 - 17j, h - 10j, h + 33 - 17j), *curve(h + 33 + 1j, h + 8j, h - 33 + 1j))
    c.shape("clay", band, wide=MIDDLE)
    # The scarf, over its hook.
    s = 384
    c.shape(
        "plum",
        strip(curve(complex(s + 5, 92), complex(s + 17, 120), complex(s + 19, 236)), 26, 30),
        wide=BOLD,
    )
    c.shape(
        "plum",
        strip(curve(complex(s + 2, 92), complex(s - 10, 124), complex(s - 13, 268)), 26, 32),
        wide=BOLD,
    )
    for base, y in ((s + 19, 236), (s - 13, 268)):
        for dx in (-11, -4, 4, 11):
            c.line((complex(base + dx, y), complex(base + dx * 1.1, y + 12)), wide=MIDDLE)
    for y in (150, 176, 202, 228):
        c.line((complex(s - 27 + (y - 124) * -0.02, y), complex(s + 4, y)), ink="soft", wide=FINE)
    # The bright jacket with its lamp.
    x = 508
    for side in (-1, 1):
        sleeve = curve(*(complex(x + side * a, b) for a, b in ((28, 122), (45, 164), (47, 206))))
        c.shape("warm", strip(sleeve, 24, 20), wide=BOLD)
    jacket = blob(
        *(
            complex(x + a, b)
            for a, b in (
                (-16, 98),
                (16, 98),
                (35, 118),
                (36, 170),
                (38, 218),
                (0, 224),
                (-38, 218),
                (-36, 170),
                (-35, 118),
            )
        )
    )
    c.shape("warm", jacket, wide=BOLD)
    c.shape(
        "paper",
        (complex(x - 36, 164), complex(x + 36, 164), complex(x + 37, 180), complex(x - 37, 180)),
        wide=FINE,
    )
    c.line((complex(x, 98), complex(x, 223)), wide=FINE)
    c.shape("paper", circle(complex(x + 20, 132), 14, 30), "line", FINE)
    c.shape("clay", circle(complex(x + 20, 132), 6.5, 24), wide=MIDDLE)
    c.line((complex(x + 20, 118), complex(x + 20, 126)), wide=MIDDLE)
    return c


def turning_sign() -> Canvas:
    """A path with a sign at a bend; its arrow turns back, and beneath it stands a bench."""
    c = Canvas(mirror=False)
    c.room(None, "sky")
    _land(c, "leaf", -10 + 170j, 110 + 148j, 260 + 160j, 420 + 140j, 560 + 152j, 650 + 144j)
    path = (*curve(-10 + 262j, 150 + 250j, 320 + 220j, 372 + 192j, 352 + 172j, 300 + 160j),
            *curve(318 + 159j, 400 + 172j, 444 + 196j, 420 + 238j, 260 + 296j, 120 + 330j), -10 + 330j)  # fmt: skip
    c.shape("cream", path, "line", FINE)
    tree(c, 92 + 214j, 1.25, "moss")
    bush(c, 204 + 190j, 0.8, "moss")
    bush(c, 590 + 196j, 1.0, "moss")
    for at in (250 + 206j, 180 + 228j, 612 + 280j, 470 + 190j):
        grass(c, at)
    # The sign.
    c.shape("dark-wood", rect(500, 118, 9, 150, 2), wide=MIDDLE)
    c.shape("paper", rect(452, 42, 106, 86, 10), wide=BOLD)
    turn_ = (482 + 108j, 482 + 80j, *bow(506 + 80j, 24, 180, 360), 530 + 96j)
    c.line(turn_, wide=5)
    c.line((519 + 87j, 530 + 99j, 541 + 87j), wide=5)
    # The bench, from the front.
    for x in (452, 560):
        c.shape("dark-wood", rect(x, 222, 8, 66, 2), wide=FINE)
    for y in (212, 228):
        c.shape("wood", rect(438, y, 142, 11, 3), wide=MIDDLE)
    c.shape("wood", rect(432, 252, 154, 12, 3), wide=MIDDLE)
    return c


def leaf_calendar() -> Canvas:
    """A calendar of one month with a leaf on four of its days, and a bench beneath it."""
    c = Canvas()
    c.room(258)
    left, top, wide, high = 204, 20, 232, 168
    c.shape("paper", rect(left, top, wide, high, 5), wide=BOLD)
    c.shape("sage", rect(left, top, wide, 28, 5), wide=BOLD)
    for x in (250, 320, 390):
        c.line((complex(x, top - 7), complex(x, top + 9)), wide=4)
    rows = top + 28
    for column in range(1, 7):
        x = left + wide * column / 7
        c.line((complex(x, rows), complex(x, top + high)), ink="line", wide=FINE)
    for row in range(1, 5):
        y = rows + 28 * row
        c.line((complex(left, y), complex(left + wide, y)), ink="line", wide=FINE)
    for column, row in ((2, 0), (5, 1), (1, 3), (4, 4)):
        at = complex(left + wide * column / 7 + 7, rows + 28 * row + 21)
        leaf(c, at, -34, 23, "leaf", "ink")
        c.line((at, at + turned((15 + 0j,), -34)[0]), wide=FINE)
    # The bench of the hall, with a bag on it.
    for x in (196, 432):
        c.shape("wood", rect(x, 250, 12, 52, 2), "soft", MIDDLE)
    c.shape("wood", rect(170, 236, 300, 16, 4), wide=MIDDLE)
    c.line(bow(404 + 204j, 17, 180, 360), wide=3.4)
    c.shape(
        "clay",
        (*bow(384 + 208j, 8, 180, 270), *bow(424 + 208j, 8, 270, 360), 436 + 236j, 372 + 236j),
        wide=BOLD,
    )
    _shoe(c, 222 + 302j, 1.0, "slate")
    _shoe(c, 262 + 302j, 1.0, "slate")
    return c


def wheelchair(c: Canvas, at: complex, unit: float, face: int = 1, *, behind: bool) -> None:
    """A wheelchair from the side for somebody whose floor is `at`: what is `behind` them, else what is before."""

    def put(*points: complex) -> tuple[complex, ...]:
        return tuple(at + complex(point.real * unit * face, -point.imag * unit) for point in points)

    if behind:
        c.line(put(-0.62 + 3.35j, -0.95 + 3.42j), wide=4)
        c.line(put(-0.62 + 3.4j, -0.55 + 1.5j), wide=MIDDLE + 1)
        c.shape("navy", put(-0.70 + 3.3j, -0.50 + 3.3j, -0.45 + 2.0j, -0.62 + 2.0j), wide=MIDDLE)
        c.shape("navy", put(-0.6 + 2.06j, 1.25 + 2.02j, 1.25 + 1.86j, -0.6 + 1.88j), wide=MIDDLE)
        return
    c.line(put(1.2 + 1.9j, 1.62 + 1.0j, 1.95 + 0.42j, 2.45 + 0.42j), wide=MIDDLE + 1)
    c.line(put(0.1 + 1.3j, 1.6 + 1.05j), put(1.5 + 1.1j, 1.46 + 0.5j), wide=MIDDLE + 1)
    for centre, radius in ((0.02 + 1.32j, 1.3), (1.42 + 0.36j, 0.34)):
        wheel = put(*circle(centre, radius, 60))
        c.line((*wheel, wheel[0]), wide=BOLD + (1 if radius > 1 else 0))
    rim = put(*circle(0.02 + 1.32j, 1.08, 52))
    c.line((*rim, rim[0]), ink="soft", wide=FINE)
    for angle in range(15, 195, 30):
        way = turned((1 + 0j,), angle)[0]
        c.line(put(0.02 + 1.32j - way * 1.26, 0.02 + 1.32j + way * 1.26), ink="line", wide=1.1)
    c.shape("metal", put(*circle(0.02 + 1.32j, 0.15, 20)), wide=FINE)


ROLLING = posed(
    "sit-side",
    {**both(thigh=-2, shank=-66, foot=2), "spine.pelvis": 94, "spine.thorax": 84},
    near=Reach("floor", 0.62, 2.62, 1, -34),
    far=Reach("floor", 0.82, 2.62, 1, -34),
    at=("hip", 0.0, 2.40),
)
"""Somebody in a wheelchair, a hand on the rim."""


def park_path() -> Canvas:
    """Three people of different ages on a park path: a stick, a wheelchair; the third points at a bird."""
    c = Canvas()
    c.room(None, "sky")
    _land(c, "leaf", -10 + 190j, 120 + 176j, 280 + 186j, 460 + 172j, 650 + 184j)
    c.shape(
        "cream",
        (
            *curve(-10 + 262j, 160 + 254j, 400 + 252j, 650 + 240j),
            *curve(650 + 316j, 420 + 312j, 180 + 316j, -10 + 326j),
        ),
        "line",
        FINE,
    )
    bush(c, 300 + 204j, 0.9, "moss")
    bush(c, 40 + 214j, 1.0, "moss")
    # The tree with the bird.
    c.shape("dark-wood", strip(curve(596 + 246j, 592 + 170j, 596 + 80j), 26, 16), "soft", MIDDLE)
    c.shape("dark-wood", strip(curve(594 + 120j, 560 + 92j, 506 + 82j), 11, 5), "soft", FINE)
    crown = ((566 + 34j, 46), (620 + 40j, 50), (596 + 6j, 50), (640 + 10j, 40))
    c.merged([("moss", circle(at, radius, 40)) for at, radius in crown], "soft", FINE)
    bird(c, 512 + 80j, 0.62)
    unit = 33
    old = Person(
        skin="skin-fair",
        hair="hair-white",
        style="bald",
        top="slate",
        legs="dark-wood",
        sleeve=0.93,
        belly=1.25,
        girth=1.08,
    )
    walking = Side(
        old,
        posed(
            "walk",
            {"spine.lumbar": 88, "spine.thorax": 74, "spine.neck": 64, "spine.head": 78},
            near=Reach("floor", 1.02, 3.42, 1, -12),
            far=Reach("floor", 0.2, 3.0, 1, -6),
        ),
        88 + 298j,
        unit,
    )
    walking.far(c)
    walking.body(c)
    hand = walking.palm("near", 0.3)
    stick = (
        *curve(hand + complex(-13, 3), hand + complex(-9, -5), hand + complex(2, -4)),
        complex(hand.real + 14, 300),
    )
    c.line(stick, wide=4)
    walking.arm(c)
    chair_at = 248 + 302j
    who = Person(skin="skin-deep", hair="hair-dark", style="tail", top="clay", legs="navy")
    rolling = Side(who, ROLLING, chair_at, unit)
    wheelchair(c, chair_at, unit, behind=True)
    rolling.far(c)
    rolling.body(c)
    wheelchair(c, chair_at, unit, behind=False)
    rolling.arm(c)
    third = Person(
        skin="skin-tan", hair="plum", style="scarf", top="ochre", legs="teal", sleeve=0.93, leg=0.93
    )
    Side(
        third,
        posed(
            "stand-side",
            {
                "spine.neck": 84, "spine.head": 100,
                "near.upper-arm": 20, "near.forearm": 40, "near.hand": 40, "near.thumb": 1,
            },
        ),
        384 + 296j,
        unit,
    ).whole(c)  # fmt: skip
    return c


def bird(c: Canvas, at: complex, size: float) -> None:
    """A small bird that looks to the left, its feet at `at`."""
    c.line(*((at + complex(x, -12) * size, at + complex(x, 0) * size) for x in (-2, 6)), wide=FINE)
    c.shape(
        "hair-red",
        (at + complex(-27, -36) * size, at + complex(-38, -31) * size, at + complex(-26, -29) * size),
        wide=FINE,
    )
    body = blob(*(at + point * size for point in (
        50 - 12j, 24 - 26j, 4 - 38j, -10 - 46j, -24 - 42j, -28 - 30j, -22 - 16j, -6 - 8j, 14 - 10j, 30 - 14j, 46 - 6j
    )))  # fmt: skip
    c.shape("slate", body, wide=MIDDLE)
    c.line(curve(*(at + point * size for point in (2 - 28j, 14 - 18j, 30 - 18j))), wide=FINE)
    c.flat("ink", circle(at + complex(-17, -35) * size, 2.2 * size + 0.5, 12))


def dog(c: Canvas, at: complex, size: float, fill: str = "dark-wood") -> None:
    """A dog that lies and looks to the right."""

    def put(*points: complex) -> tuple[complex, ...]:
        return shifted(blob(*points), at, size)

    shapes = [
        (fill, shifted(strip(curve(-58 - 14j, -76 - 10j, -84 - 3j), 9, 6), at, size)),
        (
            fill,
            put(-62 - 4j, -64 - 24j, -44 - 38j, -10 - 36j, 20 - 40j, 36 - 30j, 38 - 8j, 20 + 0j, -30 + 0j),
        ),
        (fill, put(-60 - 2j, -58 - 22j, -40 - 28j, -26 - 16j, -28 - 2j)),
        (fill, shifted(strip(curve(24 - 10j, 44 - 5j, 60 - 4j), 14, 9), at, size)),
        (
            fill,
            put(
                26 - 36j,
                28 - 56j,
                42 - 66j,
                58 - 62j,
                66 - 54j,
                82 - 50j,
                86 - 43j,
                78 - 37j,
                60 - 36j,
                48 - 26j,
                34 - 22j,
            ),
        ),
    ]
    c.merged(shapes, "ink", MIDDLE)
    c.line(shifted(curve(-30 - 4j, -26 - 16j, -36 - 26j), at, size), wide=FINE)
    c.shape("hair-dark", put(36 - 64j, 46 - 62j, 50 - 48j, 42 - 38j, 33 - 46j), wide=FINE)
    c.flat("ink", shifted(oval(83 - 46j, 4.2, 3.6), at, size))


def bench_and_phone() -> Canvas:
    """Two people on a bench seen from behind, a phone between them, from which a voice comes; a dog lies by."""
    c = Canvas()
    c.room(None, "sky")
    _land(c, "sage", -10 + 150j, 140 + 112j, 300 + 140j, 470 + 106j, 650 + 138j)
    _land(c, "leaf", -10 + 190j, 180 + 176j, 420 + 184j, 650 + 172j)
    tree(c, 96 + 208j, 1.3, "moss")
    bush(c, 590 + 206j, 0.9, "moss")
    one = Person(
        skin="skin-brown", hair="hair-grey", style="bun", top="plum", legs="navy", sleeve=0.93, girth=1.2
    )
    two = Person(skin="skin-fair", hair="hair-brown", style="short", top="teal", legs="slate", sleeve=0.93)
    unit = 47
    left, right = Back(one, 262 + 112j, unit, 1), Back(two, 392 + 104j, unit, -1)
    # The phone, held up between them; the other hands lie in the laps.
    right.arm(c, -1, 0.92 - 1.2j, 1.18 - 0.52j, hand=84)
    for each, side in ((left, -1), (left, 1), (right, 1)):
        each.arm(c, side, 1.02 - 1.42j, 0.5 - 2.0j)
    for x, fill, shoe in (
        (240, "navy", "stone"),
        (286, "navy", "stone"),
        (372, "slate", "clay"),
        (414, "slate", "clay"),
    ):
        c.shape(shoe, rect(x - 10, 288, 20, 13, 5))
        c.shape(fill, rect(x - 10, 250, 20, 42, 3))
    for each in (left, right):
        each.trunk(c)
        each.head(c)
    phone = 331 + 96j
    c.shape("hair-dark", turned(rect(phone.real - 10, phone.imag - 20, 20, 38, 4), -6, phone), wide=MIDDLE)
    c.flat("cool", turned(rect(phone.real - 7, phone.imag - 15, 14, 27, 1), -6, phone))
    for radius in (32, 46, 60):
        c.line(bow(phone - 4j, radius, 244, 296), ink="ink", wide=MIDDLE)
    # The bench before them, from behind.
    for x in (196, 452):
        c.shape("dark-wood", rect(x, 168, 12, 132, 3), wide=MIDDLE)
    for y in (176, 200, 224):
        c.shape("wood", rect(180, y, 300, 16, 4), wide=MIDDLE)
    c.shape("wood", rect(186, 256, 288, 12, 3), wide=MIDDLE)
    dog(c, 528 + 296j, 0.92)
    for at in (60 + 270j, 120 + 296j, 30 + 240j):
        grass(c, at)
    return c


def compass_and_stones() -> Canvas:
    """A hand holds a compass; before it stepping stones lead over a hill."""
    c = Canvas()
    c.room(None, "sky")
    _land(c, "sage", -10 + 128j, 160 + 92j, 330 + 124j, 480 + 100j, 650 + 122j)
    _land(c, "leaf", -10 + 226j, 120 + 200j, 300 + 142j, 410 + 116j, 540 + 140j, 650 + 190j)
    tree(c, 560 + 158j, 0.62, "moss")
    # The stones become smaller on their way up.
    for x, y, size in (
        (322, 292, 34),
        (382, 262, 28),
        (418, 234, 22.5),
        (420, 208, 18),
        (402, 185, 14.5),
        (388, 165, 11.5),
        (394, 148, 9),
        (404, 133, 7),
    ):
        c.shape("stone", oval(complex(x, y), size, size * 0.36), wide=MIDDLE if size > 12 else FINE)
    for at in (500 + 240j, 560 + 290j, 340 + 200j):
        grass(c, at)
    pose = poses()["hand-open"]
    pose = replace(
        pose,
        numbers={
            **pose.numbers,
            "yaw": 66.0,
            "fingers.spread": 4.0,
            "fingers.middle": 14.0,
            "fingers.knuckle": 10.0,
        },
    )
    at, size = complex(98, 268), 88.0

    def put(points):  # noqa: ANN001, ANN202
        return tuple(at + complex(point.real, -point.imag) * size for point in points)

    c.layers(figure_layers(pose), put, {"skin": "skin-tan", "shirt": "clay"})
    middle = complex(148, 178)
    c.shape("metal", circle(middle, 44, 56), wide=BOLD)
    c.shape("paper", circle(middle, 36, 52), wide=MIDDLE)
    for angle in range(0, 360, 45):
        way = turned((1 + 0j,), angle)[0]
        c.line((middle + way * 33, middle + way * (27 if angle % 90 else 24)), ink="soft", wide=FINE)
    way = turned((1 + 0j,), -52)[0]
    c.shape("clay", (middle + way * 27, middle + way * 1j * 7, middle - way * 1j * 7), wide=FINE)
    c.shape("cool", (middle - way * 27, middle + way * 1j * 7, middle - way * 1j * 7), wide=FINE)
    c.flat("ink", circle(middle, 3, 16))
    return c


def autumn_garden() -> Canvas:
    """A small garden in autumn: some beds bare, some in bloom; a watering can stands by one."""
    c = Canvas()
    c.room(None, "sky")
    # A hedge and a fence behind.
    _land(c, "sage", -10 + 120j, 100 + 112j, 260 + 118j, 420 + 108j, 650 + 118j)
    tree(c, 548 + 168j, 1.35, "ochre")
    for x in range(14, 640, 60):
        c.shape(
            "wood",
            (
                complex(x, 170),
                complex(x, 118),
                complex(x + 7, 110),
                complex(x + 14, 118),
                complex(x + 14, 170),
            ),
            "soft",
            FINE,
        )
    for y in (130, 152):
        c.shape("wood", rect(-6, y, 652, 7), "soft", FINE)
    c.flat("leaf", rect(0, 168, 640, 160))
    c.line((168j, 640 + 168j), ink="line", wide=FINE)
    bare, bloom = (), ()
    beds = {
        "bare": (
            ((54, 190), (214, 190), (196, 228), (24, 228)),
            ((392, 248), (590, 248), (628, 302), (402, 302)),
        ),
        "bloom": (
            ((256, 190), (394, 190), (398, 228), (246, 228)),
            ((16, 248), (184, 248), (158, 302), (-30, 302)),
            ((430, 190), (566, 190), (588, 228), (436, 228)),
        ),
    }
    del bare, bloom
    for kind, corners in beds.items():
        for corner in corners:
            area = tuple(complex(x, y) for x, y in corner)
            c.shape("dark-wood", area, "soft", MIDDLE)
            if kind == "bare":
                for share in (0.35, 0.68):
                    left, right = area[0] + (area[3] - area[0]) * share, area[1] + (area[2] - area[1]) * share
                    c.line(
                        (left + (right - left) * 0.08, left + (right - left) * 0.92), ink="soft", wide=FINE
                    )
    _flowers(c, ((284, 216), (322, 211), (362, 217)), "plum", 1.0)
    _flowers(c, ((462, 215), (504, 220), (546, 213)), "ochre", 1.0)
    _flowers(c, ((28, 284), (78, 276), (128, 286)), "clay", 1.35)
    _can(c, 292 + 302j, 1.15)
    for at, fill in ((240 + 270j, "ochre"), (372 + 240j, "clay"), (214 + 308j, "clay")):
        leaf(c, at, -20, 16, fill)
    return c


def _flowers(c: Canvas, feet: tuple[tuple[float, float], ...], fill: str, size: float) -> None:
    for at, (x, y) in enumerate(feet):
        foot = complex(x, y)
        top = foot + complex(-2 if at % 2 else 2, -36) * size
        c.line(curve(foot, (foot + top) / 2 + 1.5, top), ink="ink", wide=MIDDLE)
        leaf(c, foot - 8j * size, -30, 17 * size, "leaf", "ink")
        leaf(c, foot - 13j * size, -150, 17 * size, "leaf", "ink")
        petals = [
            (fill, circle(top + turned((6.4 * size + 0j,), angle)[0], 5.6 * size, 20))
            for angle in range(0, 360, 72)
        ]
        c.merged(petals, "ink", FINE)
        c.shape("warm", circle(top, 3.8 * size, 18), wide=FINE)


def _can(c: Canvas, at: complex, size: float) -> None:
    """A watering can that stands on `at`, its spout to the right."""

    def put(*points: complex) -> tuple[complex, ...]:
        return shifted(points, at, size)

    c.line(put(*curve(-24 - 44j, -44 - 50j, -46 - 22j, -26 - 10j)), wide=4)
    c.line(put(*curve(-20 - 46j, 0 - 66j, 20 - 46j)), wide=4)
    c.shape("teal", put(22 - 12j, 22 - 26j, 56 - 50j, 60 - 44j), wide=BOLD)
    c.shape("teal", put(50 - 54j, 66 - 40j, 60 - 36j, 46 - 50j), wide=BOLD)
    c.shape("teal", put(-26 - 46j, 22 - 46j, 26 + 0j, -30 + 0j), wide=BOLD)
    c.line(put(-27 - 36j, 23 - 36j), wide=FINE)
