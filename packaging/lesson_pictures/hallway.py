"""By the front door: the way out, what hangs on hooks, a calendar over a bench."""

from __future__ import annotations

from lesson_pictures.canvas import BOLD, FINE, MIDDLE, Canvas, blob, bow, curve, oval, rect, strip, turned
from lesson_pictures.things import leaf, shoe, tree
from painapp.content.figure_lines import circle


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
        shoe(c, complex(x, 274), 1.0, "clay")
    # A coat inside.
    c.line((498 + 92j, 566 + 92j), ink="soft", wide=5)
    for x in (512, 552):
        c.line(curve(x + 92j, x + 104j, x + 6 + 106j), ink="soft", wide=MIDDLE)
    _sleeves(c, 514, (20 + 124j, 31 + 160j, 33 + 192j), "ochre", 17)
    c.shape("ochre", _both_halves(514, (106j, 16 + 110j, 25 + 126j, 24 + 170j, 29 + 218j, 223j)))
    c.line(curve(506 + 109j, 514 + 130j, 522 + 109j), wide=FINE)
    c.line((514 + 130j, 514 + 222j), wide=FINE)
    return c


def _sleeves(c: Canvas, x: float, middle: tuple[complex, ...], fill: str, wide: float) -> None:
    """Both sleeves of what hangs around `x`; `middle` is the line along the right one."""
    for side in (-1, 1):
        c.shape(
            fill,
            strip(curve(*(complex(x + side * p.real, p.imag) for p in middle)), wide, wide - 3),
            wide=BOLD,
        )


def _both_halves(x: float, right: tuple[complex, ...]) -> tuple[complex, ...]:
    """A smooth outline, the same on both sides of `x`, by the points of its right half from the top."""
    inner = [point for point in right if point.real]
    return blob(*(x + point for point in right), *(complex(x - p.real, p.imag) for p in reversed(inner)))


def four_hooks() -> Canvas:
    """Four hooks: a raincoat with a hood, a sun hat, a thick scarf, a bright jacket with a small lamp."""
    c = Canvas()
    c.room(None)
    c.shape("wood", rect(60, 62, 520, 24, 5), "soft", MIDDLE)
    places = (132, 258, 384, 508)
    for x in places:
        c.line(curve(x + 74j, x + 92j, x + 7 + 97j, x + 11 + 90j), wide=4)
    for x, draw in zip(places, (_raincoat, _sun_hat, _scarf, _bright_jacket), strict=True):
        draw(c, x)
    return c


def _raincoat(c: Canvas, x: float) -> None:
    _sleeves(c, x, (28 + 132j, 46 + 176j, 50 + 216j), "ochre", 24)
    body = (20 + 112j, 36 + 136j, 38 + 190j, 46 + 254j, 262j)
    c.shape("ochre", _both_halves(x, body), wide=BOLD)
    c.shape("ochre", _both_halves(x, (84j, 18 + 92j, 25 + 116j, 16 + 132j, 138j)), wide=BOLD)
    c.shape("dark-wood", _both_halves(x, (96j, 11 + 102j, 14 + 118j, 130j)), wide=FINE)
    c.line((x + 138j, x + 260j), wide=FINE)
    for y in (164, 194, 224):
        c.flat("ink", circle(complex(x + 7, y), 2.6, 14))


def _sun_hat(c: Canvas, x: float) -> None:
    at = x + 158j
    c.shape("cream", oval(at, 60, 15), wide=BOLD)
    foot = curve(at + 33 + 1j, at + 8j, at - 33 + 1j)
    crown = curve(
        *(at + point for point in (-33 + 1j, -32 - 30j, -20 - 56j, -60j, 20 - 56j, 32 - 30j, 33 + 1j))
    )
    c.shape("cream", (*crown, *foot), wide=BOLD)
    c.shape("clay", (*curve(at - 33 - 17j, at - 10j, at + 33 - 17j), *foot), wide=MIDDLE)


def _scarf(c: Canvas, x: float) -> None:
    for line, end in (((5 + 92j, 17 + 120j, 19 + 236j), 30), ((2 + 92j, -10 + 124j, -13 + 268j), 32)):
        c.shape("plum", strip(curve(*(x + point for point in line)), 26, end), wide=BOLD)
        foot = x + line[-1]
        c.line(*((foot + dx, foot + dx * 1.1 + 12j) for dx in (-11, -4, 4, 11)), wide=MIDDLE)
    c.line(
        *((complex(x - 24 - y * 0.02, y), complex(x + 4, y)) for y in (150, 176, 202, 228)),
        ink="soft",
        wide=FINE,
    )


def _bright_jacket(c: Canvas, x: float) -> None:
    _sleeves(c, x, (28 + 122j, 45 + 164j, 47 + 206j), "warm", 24)
    c.shape("warm", _both_halves(x, (16 + 98j, 35 + 118j, 36 + 170j, 38 + 218j, 224j)), wide=BOLD)
    c.shape("paper", (x - 36 + 164j, x + 36 + 164j, x + 37 + 180j, x - 37 + 180j), wide=FINE)
    c.line((x + 98j, x + 223j), wide=FINE)
    # The lamp.
    lamp = x + 20 + 132j
    c.shape("paper", circle(lamp, 14, 30), "line", FINE)
    c.shape("clay", circle(lamp, 6.5, 24))
    c.line((lamp - 14j, lamp - 6j))


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
    shoe(c, 222 + 302j, 1.0, "slate")
    shoe(c, 262 + 302j, 1.0, "slate")
    return c
