"""A mobile, and a circle of small drawings."""

from __future__ import annotations

from lesson_pictures.canvas import (
    BOLD,
    FINE,
    MIDDLE,
    Canvas,
    arrow_head,
    blob,
    bow,
    curve,
    oval,
    rect,
    shifted,
)
from lesson_pictures.person import Person, posed
from lesson_pictures.side import Side
from lesson_pictures.signs import heart
from lesson_pictures.things import shoe
from painapp.content.figure_lines import circle

BODY = (
    0 + 28j, 20 + 34j, 27 + 60j, 27 + 88j, 20 + 88j, 17 + 62j, 15 + 94j, 13 + 142j, 3 + 142j, 0 + 104j,
    -3 + 142j, -13 + 142j, -15 + 94j, -17 + 62j, -20 + 88j, -27 + 88j, -27 + 60j, -20 + 34j,
)  # fmt: skip


def mobile() -> Canvas:
    """A mobile of four parts: a speech bubble, a heart, a body, a pair of shoes."""
    c = Canvas()
    c.room(None)
    c.line((322 - 4j, 322 + 70j), ink="soft", wide=MIDDLE)
    bars = (146 + 84j, 498 + 52j), (75 + 128j, 251 + 116j), (391 + 91j, 569 + 109j)
    c.line((167 + 82j, 167 + 122j), (477 + 54j, 477 + 100j), ink="soft", wide=MIDDLE)
    for left, right in bars:
        c.line(curve(left + 5j, (left + right) / 2, right + 5j), wide=4.5)
    # The parts, each a little aside.
    ends = (82 + 132j, 244 + 120j, 398 + 95j, 562 + 113j)
    places = (77 + 184j, 248 + 204j, 394 + 139j, 568 + 175j)
    for end, place in zip(ends, places, strict=True):
        c.line((end, place), ink="soft", wide=FINE)
    _bubble(c, places[0])
    heart(c, places[1] + 20j, 36)
    body = places[2]
    c.merged([("sage", circle(body + 14j, 13, 30)), ("sage", shifted(blob(*BODY), body))], "ink", BOLD)
    for aside in (-4 + 26j, 10 + 44j):
        shoe(c, places[3] + aside, 1.35, "ochre", BOLD)
    # They move.
    c.line(bow(37 + 214j, 20, 150, 210), bow(280 + 224j, 20, -30, 30), ink="soft", wide=FINE)
    c.line(bow(366 + 209j, 20, 150, 210), bow(422 + 209j, 20, -30, 30), ink="soft", wide=FINE)
    return c


def _bubble(c: Canvas, at: complex) -> None:
    """A speech bubble that hangs at `at`."""
    right = (*bow(at + 24 + 16j, 16, -90, 0), *bow(at + 24 + 40j, 16, 0, 90))
    left = (*bow(at - 24 + 40j, 16, 90, 180), *bow(at - 24 + 16j, 16, 180, 270))
    c.shape("sky", (*right, at + 2 + 56j, at - 12 + 72j, at - 14 + 56j, *left), wide=BOLD)
    for x in (-15, 0, 15):
        c.flat("ink", circle(at + x + 28j, 3.4, 16))


ROUND = 66
"""How large each of the four drawings is."""


def circle_of_fear() -> Canvas:
    """A circle of four small drawings: a box, a head below a cloud, somebody on a sofa, a steep stair."""
    c = Canvas(mirror=False)
    c.room(None)
    drawings = ((_box, 118 + 160j), (_bent_head, 320 + 82j), (_on_a_sofa, 522 + 160j), (_stair, 320 + 238j))
    for draw, place in drawings:
        c.shape("cool", circle(place, ROUND, 60), "line", FINE)
        draw(c, place)
    # From each to the next, along one great round.
    around = oval(320 + 160j, 202, 84, pieces=160)
    for start, end in ((101, 111), (130, 140), (21, 31), (50, 60)):
        way = around[start : end + 1]
        c.line(way, arrow_head(way[-1], way[-1] - way[-3], 14), wide=BOLD)
    return c


def _box(c: Canvas, at: complex) -> None:
    c.shape("wood", shifted((-34 - 12j, 16 - 12j, 16 + 34j, -34 + 34j), at), wide=BOLD)
    c.shape("dark-wood", shifted((16 - 12j, 36 - 28j, 36 + 16j, 16 + 34j), at), wide=BOLD)
    c.shape("cream", shifted((-34 - 12j, -14 - 28j, 36 - 28j, 16 - 12j), at), wide=BOLD)
    c.shape("ochre", shifted((-14 - 12j, -4 - 12j, -4 + 6j, -14 + 6j), at), wide=FINE)


def _bent_head(c: Canvas, at: complex) -> None:
    who = Person(skin="skin-tan", hair="hair-dark")
    Side(who, posed("stand-side", {"spine.neck": 66, "spine.head": 62}), at - 16 + 260j, 42).head(c)
    shoulders = (*curve(-38 + 34j, -22 + 20j, -10 + 17j), *curve(4 + 21j, 14 + 36j, 19 + 58j))
    c.shape("clay", shifted((-45 + 47j, *shoulders, *bow(0j, ROUND, 74, 132)), at), wide=BOLD)
    puffs = ((10 - 40j, 11), (24 - 47j, 13), (40 - 38j, 10), (26 - 36j, 10))
    c.merged([("slate", circle(at + middle, radius, 28)) for middle, radius in puffs], "ink", MIDDLE)


def _on_a_sofa(c: Canvas, at: complex) -> None:
    c.shape("plum", rect(at.real - 48, at.imag - 12, 22, 48, 8))
    c.shape("plum", rect(at.real - 48, at.imag + 16, 80, 20, 6))
    who = Person(skin="skin-fair", hair="hair-brown", style="bob", top="sage", legs="navy", sleeve=0.93)
    spine = {"pelvis": 108, "lumbar": 104, "thorax": 86, "neck": 66, "head": 72}
    pose = posed("sit-side", {f"spine.{part}": angle for part, angle in spine.items()})
    Side(who, pose, at - 15 + 43j, 16.6).whole(c)


def _stair(c: Canvas, at: complex) -> None:
    steps = [-40 + 38j]
    for step in range(5):
        left = complex(-40 + 15 * step, 22 - 16 * step)
        steps += [left, left + 15]
    c.shape("stone", shifted((*steps, 35 + 38j), at), wide=BOLD)
    c.line(shifted((-36 + 0j, 20 - 60j), at))
    c.line(shifted((-34 + 22j, -34 - 2j), at), shifted((12 - 28j, 12 - 51j), at), wide=FINE)
