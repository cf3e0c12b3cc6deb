"""Out of doors: a path, a bench, a sign, a hill."""

from __future__ import annotations

from lesson_pictures.animals import bird, dog
from lesson_pictures.back import Back
from lesson_pictures.canvas import BOLD, FINE, MIDDLE, Canvas, bow, curve, oval, rect, strip, turned
from lesson_pictures.hands import hand
from lesson_pictures.person import Person, posed
from lesson_pictures.side import Side
from lesson_pictures.things import bush, grass, land, tree
from lesson_pictures.wheels import roll
from painapp.content.figure_lines import circle
from painapp.content.poses import Reach


def turning_sign() -> Canvas:
    """A path with a sign at a bend; its arrow turns back, and beneath it stands a bench."""
    c = Canvas(mirror=False)
    c.room(None, "sky")
    land(c, "leaf", -10 + 170j, 110 + 148j, 260 + 160j, 420 + 140j, 560 + 152j, 650 + 144j)
    far = curve(-10 + 262j, 150 + 250j, 320 + 220j, 372 + 192j, 352 + 172j, 300 + 160j)
    near = curve(318 + 159j, 400 + 172j, 444 + 196j, 420 + 238j, 260 + 296j, 120 + 330j)
    path = (*far, *near, -10 + 330j)
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


OLD = Person(
    skin="skin-fair",
    hair="hair-white",
    style="bald",
    top="slate",
    legs="dark-wood",
    sleeve=0.93,
    belly=1.25,
    girth=1.08,
)
ON_WHEELS = Person(skin="skin-deep", hair="hair-dark", style="tail", top="clay", legs="navy")
IN_A_SCARF = Person(skin="skin-tan", hair="plum", style="scarf", top="ochre", legs="teal", sleeve=0.93)


def park_path() -> Canvas:
    """Three people of different ages on a park path: a stick, a wheelchair; the third points at a bird."""
    c = Canvas(loose=0.14)
    c.room(None, "sky")
    land(c, "leaf", -10 + 190j, 120 + 176j, 280 + 186j, 460 + 172j, 650 + 184j)
    lower = curve(650 + 316j, 420 + 312j, 180 + 316j, -10 + 326j)
    c.shape("cream", (*curve(-10 + 262j, 160 + 254j, 400 + 252j, 650 + 240j), *lower), "line", FINE)
    bush(c, 300 + 204j, 0.9, "moss")
    bush(c, 40 + 214j, 1.0, "moss")
    # The tree with the bird.
    c.shape("dark-wood", strip(curve(596 + 246j, 592 + 170j, 596 + 80j), 26, 16), "soft", MIDDLE)
    c.shape("dark-wood", strip(curve(594 + 120j, 560 + 92j, 506 + 82j), 11, 5), "soft", FINE)
    crown = ((566 + 34j, 46), (620 + 40j, 50), (596 + 6j, 50), (640 + 10j, 40))
    c.merged([("moss", circle(at, radius, 40)) for at, radius in crown], "soft", FINE)
    bird(c, 512 + 80j, 0.62)
    unit = 33
    _with_a_stick(c, 88 + 298j, unit)
    roll(c, ON_WHEELS, 248 + 302j, unit)
    pointing = {"upper-arm": 20, "forearm": 40, "hand": 40, "thumb": 1}
    numbers = {
        "spine.neck": 84,
        "spine.head": 100,
        **{f"near.{bone}": angle for bone, angle in pointing.items()},
    }
    Side(IN_A_SCARF, posed("stand-side", numbers), 384 + 296j, unit).whole(c)
    return c


def _with_a_stick(c: Canvas, at: complex, unit: float) -> None:
    pose = posed(
        "walk",
        {"spine.lumbar": 88, "spine.thorax": 74, "spine.neck": 64, "spine.head": 78},
        near=Reach("floor", 1.02, 3.42, 1, -12),
        far=Reach("floor", 0.2, 3.0, 1, -6),
    )
    walking = Side(OLD, pose, at, unit)
    walking.far(c)
    walking.body(c)
    palm = walking.palm("near", 0.3)
    handle = curve(palm - 13 + 3j, palm - 9 - 5j, palm + 2 - 4j)
    c.line((*handle, complex(palm.real + 14, at.imag + 2)), wide=4)
    walking.arm(c)


def bench_and_phone() -> Canvas:
    """Two people on a bench seen from behind; from a phone comes the voice of a third. A dog lies by."""
    c = Canvas()
    c.room(None, "sky")
    land(c, "sage", -10 + 150j, 140 + 112j, 300 + 140j, 470 + 106j, 650 + 138j)
    land(c, "leaf", -10 + 190j, 180 + 176j, 420 + 184j, 650 + 172j)
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
    land(c, "sage", -10 + 128j, 160 + 92j, 330 + 124j, 480 + 100j, 650 + 122j)
    land(c, "leaf", -10 + 226j, 120 + 200j, 300 + 142j, 410 + 116j, 540 + 140j, 650 + 190j)
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
    numbers = {"yaw": 66.0, "fingers.spread": 4.0, "fingers.middle": 14.0, "fingers.knuckle": 10.0}
    hand(c, "hand-open", numbers, 98 + 268j, 88, skin="skin-tan", sleeve="clay")
    middle = 148 + 178j
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
