"""People at tables: with a doctor, with leaflets, asking for a hand; and a table with a pill box."""

from __future__ import annotations

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
    strip,
    turned,
)
from lesson_pictures.person import Person, posed
from lesson_pictures.side import Side
from lesson_pictures.things import TABLE, chair, desk, pot_plant, sheet, table, window
from painapp.content.figure_lines import circle
from painapp.content.poses import Reach

PATIENT = Person(
    skin="skin-tan",
    hair="hair-grey",
    style="bun",
    top="plum",
    legs="slate",
    sleeve=0.93,
    girth=1.3,
    belly=1.15,
)
DOCTOR = Person(skin="skin-brown", hair="hair-dark", top="teal", legs="navy", sleeve=0.93)


def one_page() -> Canvas:
    """Somebody with a sheet of paper, a doctor who leans forward and listens."""
    c = Canvas()
    c.room(268)
    window(c, 262, 34, 116, 78)
    unit, floor = 45, 296
    left, right = complex(168, floor), complex(474, floor)
    telling = Side(
        PATIENT,
        posed(
            "sit-side",
            near=Reach("floor", 1.62, 3.2, 1, 30),
            far=Reach("floor", 1.7, 2.98, 1, 10),
        ),
        left,
        unit,
    )
    listening = Side(
        DOCTOR,
        posed(
            "sit-side",
            {"spine.pelvis": 76, "spine.lumbar": 74, "spine.thorax": 70, "spine.neck": 66, "spine.head": 84},
            near=Reach("floor", 2.1, 2.96, 1, 4),
            far=Reach("floor", 2.35, 2.96, 1, 4),
        ),
        right,
        unit,
        -1,
    )
    chair(c, left, unit)
    chair(c, right, unit, -1)
    for one in (telling, listening):
        one.far(c)
        one.body(c)
    top = floor - TABLE * unit
    table(c, 226, 420, top, floor)
    listening.arm(c)
    hand = telling.palm("near", 0.35)
    sheet(c, (hand + 4 - 50j, hand + 42 - 42j, hand + 34 + 12j, hand - 4 + 4j))
    telling.arm(c)
    return c


def pill_box() -> Canvas:
    """A week's pill box, a glass of water, and a note with a question mark."""
    c = Canvas(mirror=False)
    c.room(None)
    c.flat("wood", rect(0, 176, 640, 150))
    c.line((176j, 640 + 176j), ink="line", wide=FINE)
    # The box: seven lids, one of them open.
    left, wide, top = 150, 42, 178
    c.shape("slate", rect(left - 8, top + 29, 7 * wide + 16, 48, 4), wide=BOLD)
    c.shape(
        "cool",
        (
            complex(left - 8, top + 30),
            complex(left + 14, top),
            complex(left + 7 * wide - 14, top),
            complex(left + 7 * wide + 8, top + 30),
        ),
        wide=BOLD,
    )
    for day in range(1, 7):
        x = left + day * wide
        upper = left + 14 + day * (7 * wide - 28) / 7
        c.line((complex(upper, top), complex(x, top + 30), complex(x, top + 70)), wide=FINE)
    for day in range(7):
        x = left + day * wide + wide / 2
        c.line((complex(x - 7, top + 46), complex(x + 7, top + 46)), ink="ink", wide=FINE)
    # The glass.
    g = complex(528, 252)
    c.shape(
        "paper",
        (g + complex(-32, -104), g + complex(32, -104), *(g + one for one in (26 + 0j, -26 + 0j))),
        wide=BOLD,
    )
    c.flat(
        "water",
        (g + complex(-28.6, -66), g + complex(28.6, -66), g + complex(24.4, -2), g + complex(-24.4, -2)),
    )
    c.shape("water", oval(g - 66j, 28.8, 5), "soft", FINE)
    c.shape("paper", oval(g - 104j, 32, 6), wide=MIDDLE)
    # The note.
    n = complex(92, 104)
    note = turned(rect(n.real - 44, n.imag - 46, 88, 92, 3), -7, n)
    c.shape("cream", note, wide=BOLD)
    mark = turned(
        (*bow(n - 14j, 15, 180, 360), *curve(n + 15 - 14j, n + 11 - 3j, n + 2 + 5j, n + 14j)[1:]), -7, n
    )
    c.line(mark, wide=4)
    c.flat("ink", circle(turned((n + 27j,), -7, n)[0], 3.2, 16))
    c.shape("clay", circle(turned((n - 38j,), -7, n)[0], 4.5, 20), wide=FINE)
    return c


def four_leaflets() -> Canvas:
    """Somebody who lays four leaflets on one table, beside a single sheet of paper."""
    c = Canvas()
    c.room(258)
    unit, floor = 37, 304
    at = complex(150, floor)
    window(c, 392, 36, 120, 84)
    pot_plant(c, 452 + 120j, 0.62, "cream")
    who = Person(
        skin="skin-fair",
        hair="hair-white",
        style="bald",
        top="sage",
        legs="navy",
        sleeve=0.93,
        girth=1.1,
        belly=1.3,
    )
    standing = Side(
        who,
        posed(
            "stand-side",
            {"spine.lumbar": 90, "spine.thorax": 80, "spine.neck": 66, "spine.head": 72},
            near=Reach("floor", 2.15, 4.0, 1, 2),
            far=Reach("floor", 2.3, 4.1, 1, 6),
        ),
        at,
        unit,
    )
    standing.far(c)
    standing.body(c)
    desk(c, 206, 590, back=166, front=206, floor=floor - 4)
    for x, fill in ((300, "clay"), (352, "ochre"), (404, "slate")):
        sheet(c, (complex(x, 176), complex(x + 44, 176), complex(x + 40, 197), complex(x - 10, 197)), 0, fill)
    sheet(c, (complex(474, 171), complex(536, 171), complex(546, 201), complex(472, 201)), 3)
    hand = standing.palm("near", 0.5)
    held = (hand + complex(-6, -34), hand + complex(30, -26), hand + complex(24, 16), hand + complex(-12, 8))
    sheet(c, held, 2, "plum")
    standing.arm(c)
    return c


def asking() -> Canvas:
    """Two people at a kitchen table, and a full laundry basket."""
    c = Canvas(mirror=False)
    c.room(268)
    unit, floor = 45, 296
    left, right = complex(132, floor), complex(508, floor)
    one = Person(skin="skin-deep", hair="hair-dark", style="curls", top="ochre", legs="slate", girth=1.05)
    two = Person(
        skin="skin-fair", hair="hair-brown", style="short", beard=True, top="sage", legs="navy", sleeve=0.93
    )
    pointing = Side(
        one,
        posed("sit-side", near=Reach("floor", 2.05, 3.75, 1, -4), far=Reach("near-knee", -0.5, 0.3, 1, 10)),
        left,
        unit,
    )
    nodding = Side(
        two,
        posed(
            "sit-side",
            {"spine.neck": 70, "spine.head": 68},
            near=Reach("floor", 1.75, 2.98, 1, 2),
            far=Reach("floor", 1.95, 2.98, 1, 4),
        ),
        right,
        unit,
        -1,
    )
    _minutes(c, complex(232, 62), 33, 10)
    chair(c, left, unit)
    chair(c, right, unit, -1)
    for each in (pointing, nodding):
        each.far(c)
        each.body(c)
    top = floor - TABLE * unit
    table(c, 190, 450, top, floor)
    basket(c, complex(316, top), 1.0)
    pointing.arm(c)
    nodding.arm(c)
    return c


def _minutes(c: Canvas, at: complex, radius: float, minutes: float) -> None:
    """A clock on the wall with some minutes filled."""
    c.shape("paper", circle(at, radius, 44), "soft", MIDDLE)
    c.flat("warm", (at, *bow(at, radius - 5, -90, -90 + 6 * minutes)))
    for tick in range(12):
        out = turned((-1j,), 30 * tick)[0]
        c.line((at + out * (radius - 5), at + out * (radius - 8.5)), ink="line", wide=FINE)
    c.line((at, at - 1j * (radius - 8)), ink="soft", wide=MIDDLE)
    c.line((at, at + turned((-1j,), 6 * minutes)[0] * (radius - 8)), ink="soft", wide=MIDDLE)


def basket(c: Canvas, at: complex, size: float) -> None:
    """A full laundry basket that stands on `at`."""
    heap = (
        ("clay", blob(*(at + point * size for point in (-46 - 48j, -40 - 72j, -18 - 82j, 4 - 70j, 8 - 48j)))),
        ("cool", blob(*(at + point * size for point in (-8 - 48j, 0 - 78j, 24 - 90j, 42 - 72j, 46 - 48j)))),
        (
            "paper",
            blob(*(at + point * size for point in (-26 - 46j, -16 - 64j, 6 - 66j, 26 - 58j, 30 - 46j))),
        ),
    )
    for fill, area in heap:
        c.shape(fill, area, wide=MIDDLE)
    side = (
        at + complex(-52, -50) * size,
        at + complex(52, -50) * size,
        at + complex(42, 0) * size,
        at + complex(-42, 0) * size,
    )
    c.shape("cream", side, wide=BOLD)
    for x in (-26, 0, 26):
        c.line((at + complex(x * 1.1, -40) * size, at + complex(x * 0.95, -6) * size), ink="soft", wide=FINE)
    for y in (-27, -14):
        c.line((at + complex(-47, y) * size, at + complex(47, y) * size), ink="soft", wide=FINE)
    c.shape("cream", rect(at.real - 56 * size, at.imag - 54 * size, 112 * size, 9 * size, 4), wide=BOLD)
    # A sleeve hangs over the rim.
    c.shape(
        "clay",
        strip(tuple(at + point * size for point in (-32 - 54j, -36 - 44j, -36 - 30j)), 14 * size),
        wide=MIDDLE,
    )
