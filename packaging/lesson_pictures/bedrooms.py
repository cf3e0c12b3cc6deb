"""Where one lies down: a bed by a window, a bed with things in reach, a sofa, a bedroom at night."""

from __future__ import annotations

from lesson_pictures.animals import cat
from lesson_pictures.canvas import (
    BOLD,
    FINE,
    MIDDLE,
    Canvas,
    blob,
    bow,
    curve,
    rect,
    turned,
)
from lesson_pictures.person import Person, both, posed
from lesson_pictures.side import Side
from lesson_pictures.things import cup, leaf, sheet, table_lamp
from painapp.content.figure_lines import circle
from painapp.content.poses import Reach


def slow_wave() -> Canvas:
    """Somebody lies on a sofa, a hand on the belly; a wave rises a short way and falls a long way."""
    c = Canvas()
    c.room(272)
    # The wave: up in a third of the way, down in two.
    points: list[complex] = []
    for x in range(60, 581, 2):
        place = ((x - 60) / 173.4) % 1
        share = place / 0.3 if place < 0.3 else (1 - place) / 0.7
        points.append(complex(x, 84 - 34 * share * share * (3 - 2 * share)))
    c.line(tuple(points), wide=BOLD + 0.6)
    # The sofa.
    c.shape("slate", rect(92, 164, 456, 80, 16), wide=MIDDLE, ink="soft")
    c.line((320 + 172j, 320 + 226j), ink="soft", wide=FINE)
    for x in (100, 528):
        c.shape("dark-wood", rect(x, 284, 12, 18, 2), "soft", FINE)
    c.shape("slate", rect(80, 240, 480, 46, 12), "soft", MIDDLE)
    c.shape("slate", rect(66, 184, 52, 104, 20), "soft", MIDDLE)
    unit = 47
    who = Person(
        skin="skin-deep",
        hair="hair-dark",
        style="short",
        top="ochre",
        legs="stone",
        shoes="skin-deep",
        girth=1.12,
        belly=1.15,
        sleeve=0.93,
    )
    pose = posed(
        "lie",
        {
            **both(thigh=20, shank=-24, foot=60),
            "spine.pelvis": 182, "spine.lumbar": 179, "spine.thorax": 172,
            "spine.neck": 158, "spine.head": 160,
        },
        near=Reach("hip", -0.50, 0.46, 1, -46),
        far=Reach("hip", -0.4, 0.2, 1, 0),
    )  # fmt: skip
    lying = Side(who, pose, complex(318, 266), unit)
    c.shape(
        "cream",
        blob(110 + 206j, 122 + 192j, 160 + 198j, 206 + 212j, 208 + 230j, 196 + 242j, 122 + 242j),
        wide=MIDDLE,
    )
    lying.far(c, arm=False)
    lying.body(c)
    lying.arm(c)
    c.shape("slate", rect(522, 184, 52, 104, 20), "soft", MIDDLE)
    return c


def _bed(
    c: Canvas, left: float, right: float, top: float, floor: float, cover: str, *, head: float = 60
) -> None:
    """A bed from the side, its head to the left: board, frame, mattress and cover."""
    c.shape("wood", rect(left - 14, top - head, 14, floor - top + head, 4), "soft", MIDDLE)
    c.shape("wood", rect(right, top - 6, 12, floor - top + 6, 4), "soft", MIDDLE)
    c.shape("paper", rect(left, top, right - left, 34, 8), "soft", MIDDLE)
    c.shape("wood", rect(left - 4, top + 32, right - left + 10, 20, 2), "soft", MIDDLE)
    corner = complex(left, top)
    upper = curve(
        corner + 118 - 2j, corner + 200 - 10j, complex(right - 60, top - 8), complex(right + 1, top + 2)
    )
    lower = curve(complex(right - 70, top + 50), corner + 200 + 45j, corner + 110 + 48j)
    c.shape(cover, (*upper, complex(right + 1, top + 46), *lower))


def window_bed() -> Canvas:
    """A bed by an open window; on the sill a pine cone, a shell, a pot of mint; a curtain moves."""
    c = Canvas()
    c.room(268)
    left, top, wide, high = 232, 30, 236, 148
    c.flat("sky", rect(left, top, wide, high))
    hills = curve(232 + 150j, 300 + 126j, 370 + 142j, 430 + 120j, 468 + 128j)
    c.flat("leaf", (*hills, 468 + 178j, 232 + 178j))
    c.line(hills, ink="line", wide=FINE)
    c.line((*rect(left, top, wide, high), complex(left, top)), ink="soft", wide=MIDDLE + 2)
    # One casement is open, into the room.
    c.shape("sky", (468 + 30j, 526 + 46j, 526 + 204j, 468 + 178j), "soft", MIDDLE + 1)
    c.line((468 + 104j, 526 + 125j), ink="soft", wide=FINE)
    c.line((350 + 30j, 350 + 178j), ink="soft", wide=MIDDLE)
    # The curtain, lifted by the air.
    curtain = (214 + 16j, 282 + 16j, *curve(282 + 16j, 276 + 60j, 284 + 104j, 326 + 146j, 342 + 178j),
               *curve(342 + 178j, 304 + 172j, 262 + 190j, 214 + 186j))  # fmt: skip
    c.shape("cream", curtain, wide=MIDDLE)
    folds = (
        (232 + 18j, 230 + 80j, 236 + 130j, 246 + 180j),
        (250 + 18j, 248 + 70j, 258 + 124j, 280 + 176j),
        (267 + 18j, 264 + 66j, 274 + 112j, 306 + 166j),
    )
    c.line(*(curve(*fold) for fold in folds), ink="line", wide=FINE)
    c.line((196 + 15j, 500 + 15j), ink="soft", wide=4)
    c.shape("paper", rect(206, 180, 288, 12, 3), "soft", MIDDLE)
    # What lies on the sill.
    _cone(c, 372 + 180j)
    _shell(c, 412 + 180j)
    _mint(c, 448 + 180j)
    # The bed below it.
    _bed(c, 60, 586, 232, 330, "sage", head=86)
    pillow = blob(70 + 206j, 108 + 196j, 152 + 202j, 162 + 220j, 156 + 238j, 106 + 240j, 68 + 236j)
    c.shape("paper", pillow)
    return c


def _cone(c: Canvas, at: complex) -> None:
    c.shape(
        "dark-wood",
        blob(
            *(
                at + one
                for one in (-11 - 2j, -15 - 14j, -9 - 30j, 0 - 38j, 9 - 30j, 15 - 14j, 11 - 2j, 0 + 0j)
            )
        ),
    )
    for y, half in ((-9, 13), (-18, 12), (-27, 8)):
        c.line(
            tuple(
                at + complex(x * half / 2, y + (0 if step % 2 else -6))
                for step, x in enumerate((-2, -1, 0, 1, 2))
            ),
            wide=FINE,
        )


def _shell(c: Canvas, at: complex) -> None:
    c.shape("clay", (at - 5, *bow(at - 8j, 15, 160, 380), at + 5))
    c.line(
        *((at - 1j, at - 8j + turned((-13 + 0j,), turn_)[0]) for turn_ in (30, 60, 90, 120, 150)), wide=FINE
    )


def _mint(c: Canvas, at: complex) -> None:
    for x, high in ((-8, 40), (0, 52), (9, 42)):
        c.line(curve(at + complex(x * 0.5, -22), at + complex(x, -high)), ink="soft", wide=FINE)
        for y in range(32, high + 4, 9):
            for angle in (-160, -20):
                leaf(c, at + complex(x * (0.6 + 0.4 * y / high), -y), angle, 12)
    c.shape("clay", (at - 11, at + 11, at + 14 - 24j, at - 14 - 24j))


def card_by_the_bed() -> Canvas:
    """A bed; in reach of it a lamp, a cup, a phone and a small card with three short lines."""
    c = Canvas()
    c.room(272)
    # The bed comes in from the right, its head to the left.
    c.shape("wood", rect(318, 96, 16, 210, 5), "soft", MIDDLE)
    c.shape("wood", rect(330, 246, 330, 30, 2), "soft", MIDDLE)
    c.shape("paper", rect(334, 196, 330, 54, 10), "soft", MIDDLE)
    c.shape("paper", blob(340 + 176j, 384 + 158j, 444 + 166j, 456 + 186j, 444 + 204j, 384 + 208j, 340 + 202j))
    cover = (
        *curve(430 + 202j, 452 + 178j, 520 + 174j, 660 + 178j),
        660 + 266j,
        *curve(560 + 268j, 480 + 262j, 424 + 266j),
    )
    c.shape("plum", cover)
    c.shape(
        "cream",
        (
            *curve(430 + 202j, 446 + 184j, 470 + 178j),
            *curve(492 + 178j, 464 + 200j, 460 + 264j),
            *curve(440 + 265j, 424 + 266j),
        ),
    )
    # The night table.
    c.shape("wood", rect(96, 202, 200, 12, 3), "soft", MIDDLE)
    c.shape("wood", rect(106, 214, 180, 88, 2), "soft", MIDDLE)
    c.line((106 + 252j, 286 + 252j), ink="soft", wide=FINE)
    for y in (233, 273):
        c.line((186 + y * 1j, 206 + y * 1j), ink="soft", wide=3)
    table_lamp(c, 132 + 202j, 1.25)
    card = (168 + 138j, 222 + 133j, 228 + 200j, 174 + 202j)
    sheet(c, card, 3, "paper", share=0.26)
    cup(c, 268 + 202j, 0.95, "sage")
    c.shape("hair-dark", (206 + 194j, 244 + 194j, 250 + 202j, 202 + 202j), wide=MIDDLE)
    return c


def cat_at_night() -> Canvas:
    """A cat comes quietly into a dim bedroom, where somebody reads by a small lamp and does not look up."""
    c = Canvas()
    c.room(266, "cool", "slate")
    # The door stands open on a lighter hall.
    c.flat("wall", rect(44, 40, 108, 226))
    c.flat("floor", (44 + 266j, 152 + 266j, 196 + 300j, 74 + 300j))
    c.line((44 + 266j, 44 + 40j, 152 + 40j, 152 + 266j), ink="soft", wide=MIDDLE + 1)
    c.shape("paper", (152 + 40j, 190 + 30j, 190 + 284j, 152 + 266j), "soft", MIDDLE)
    c.flat("soft", circle(182 + 162j, 3.5, 16))
    # The lamp on its table, the bed.
    c.flat("glow", circle(560 + 118j, 86, 56))
    c.shape("wood", rect(532, 196, 70, 9, 3), "soft", MIDDLE)
    c.shape("wood", rect(540, 205, 54, 92, 2), "soft", MIDDLE)
    table_lamp(c, 566 + 196j, 0.92)
    unit = 42
    who = Person(skin="skin-fair", hair="hair-red", style="bob", top="plum", legs="slate", sleeve=0.93)
    pose = posed(
        "sit-side",
        {
            **both(thigh=-1, shank=-2, foot=70),
            "spine.pelvis": 112, "spine.lumbar": 106, "spine.thorax": 96, "spine.neck": 72, "spine.head": 68,
        },
        near=Reach("floor", 1.12, 3.1, 1, 34),
        far=Reach("floor", 1.2, 3.15, 1, 34),
    )  # fmt: skip
    reading = Side(who, pose, complex(452, 296), unit, -1)
    c.shape("wood", rect(506, 124, 15, 174, 5), "soft", MIDDLE)
    c.shape("wood", rect(214, 194, 13, 104, 4), "soft", MIDDLE)
    c.shape("wood", rect(224, 262, 286, 20, 2), "soft", MIDDLE)
    c.shape("paper", rect(226, 226, 281, 38, 8), "soft", MIDDLE)
    c.shape("paper", blob(474 + 150j, 500 + 140j, 507 + 182j, 506 + 222j, 478 + 224j, 468 + 190j))
    reading.far(c, leg=False)
    reading.body(c, leg=False)
    cover = (*curve(226 + 226j, 238 + 190j, 262 + 192j, 320 + 196j, 392 + 186j, 428 + 188j, 462 + 222j),
             462 + 252j, *curve(400 + 258j, 320 + 252j, 226 + 258j))  # fmt: skip
    c.shape("sage", cover)
    hand = reading.palm("near", 0.3)
    c.shape(
        "clay",
        (hand + complex(-20, -34), hand + complex(2, -42), hand + complex(10, 4), hand + complex(-12, 12)),
    )
    reading.arm(c)
    cat(c, 124 + 292j, 0.8)
    return c
