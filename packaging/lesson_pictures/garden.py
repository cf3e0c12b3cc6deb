"""A small garden in autumn."""

from __future__ import annotations

from lesson_pictures.canvas import BOLD, FINE, MIDDLE, Canvas, curve, rect, shifted, turned
from lesson_pictures.things import land, leaf, tree
from painapp.content.figure_lines import circle

BARE = ((54 + 190j, 214 + 190j, 196 + 228j, 24 + 228j), (392 + 248j, 590 + 248j, 628 + 302j, 402 + 302j))
IN_BLOOM = (
    (256 + 190j, 394 + 190j, 398 + 228j, 246 + 228j),
    (16 + 248j, 184 + 248j, 158 + 302j, -30 + 302j),
    (430 + 190j, 566 + 190j, 588 + 228j, 436 + 228j),
)
"""The beds, each by its corners."""


def autumn_garden() -> Canvas:
    """A small garden in autumn: some beds bare, some in bloom; a watering can stands by one."""
    c = Canvas()
    c.room(None, "sky")
    land(c, "sage", -10 + 120j, 100 + 112j, 260 + 118j, 420 + 108j, 650 + 118j)
    tree(c, 548 + 168j, 1.35, "ochre")
    _fence(c)
    c.flat("leaf", rect(0, 168, 640, 160))
    c.line((168j, 640 + 168j), ink="line", wide=FINE)
    for bed in (*BARE, *IN_BLOOM):
        c.shape("dark-wood", bed, "soft", MIDDLE)
    for a, b, d, e in BARE:
        for share in (0.35, 0.68):
            left, right = a + (e - a) * share, b + (d - b) * share
            c.line((left + (right - left) * 0.08, left + (right - left) * 0.92), ink="soft", wide=FINE)
    _flowers(c, (284 + 216j, 322 + 211j, 362 + 217j), "plum", 1.0)
    _flowers(c, (462 + 215j, 504 + 220j, 546 + 213j), "ochre", 1.0)
    _flowers(c, (28 + 284j, 78 + 276j, 128 + 286j), "clay", 1.35)
    _can(c, 292 + 302j, 1.15)
    for at, fill in ((240 + 270j, "ochre"), (372 + 240j, "clay"), (214 + 308j, "clay")):
        leaf(c, at, -20, 16, fill)
    return c


def _fence(c: Canvas) -> None:
    for x in range(14, 640, 60):
        c.shape("wood", shifted((170j, 118j, 7 + 110j, 14 + 118j, 14 + 170j), x), "soft", FINE)
    for y in (130, 152):
        c.shape("wood", rect(-6, y, 652, 7), "soft", FINE)


def _flowers(c: Canvas, feet: tuple[complex, ...], fill: str, size: float) -> None:
    for at, foot in enumerate(feet):
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
