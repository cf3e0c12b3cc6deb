"""The close-up of a foot, toes up: from above as one sees one's own, or its sole. In units of the file.

Drawn with the big toe at x > 0: the left foot from above, the right one from below.
"""

from __future__ import annotations

from bodies.drawing import Drawing, Row
from bodies.hand import Digit

TOES = (
    Digit("little", complex(-100, 170), complex(-115, 120), 20.0, 18.5),
    Digit("fourth", complex(-64, 140), complex(-73, 78), 19.5, 18.8),
    Digit("third", complex(-25, 118), complex(-32, 52), 20.5, 19.4),
    Digit("second", complex(16, 104), complex(13, 33), 21.5, 19.8),
    Digit("big", complex(77, 138), complex(74, 40), 37.0, 34.0),
)


def draw_foot(*, back: bool) -> Drawing:
    """Return the left foot from above, or with `back` the sole of the right foot."""
    d = Drawing()
    toes = [toe.rows(seam=False) for toe in TOES]
    outer, inner = (_SOLE_OUTER, _SOLE_INNER) if back else (_TOP_OUTER, _TOP_INNER)
    d.follow(
        [
            *outer,
            Row(-120, 186, "web 0"),
            *toes[0],
            Row(-83, 152, corner=True),
            *toes[1],
            Row(-45.5, 128, "web 2", corner=True),
            *toes[2],
            Row(-5, 108, corner=True),
            *toes[3],
            Row(38, 110, "web 4", corner=True),
            *toes[4],
            Row(112, 142, "web 5"),
            *inner,
        ]
    )
    d.put(**{"ball mid": (30, 232)})
    d.run("web 0", "web 2", "web 4", "web 5")
    d.cut("web 4", "ball mid", (34, 176))
    d.cut("ball out", "ball mid", (-45, 236))
    d.cut("ball mid", "ball in", (72, 236))
    side = "right" if back else "left"
    (_sole if back else _top)(d)
    for name, *corners in (*_TOES, *(_SOLE if back else _TOP)):
        d.region(f"{side}-{name}", *corners)
    return d


def _top(d: Drawing) -> None:
    d.put(**{"ankle mid": (4, 424), "leg mid": (2, 560)})
    d.run("ankle out", "ankle mid", "ankle in")
    d.cut("ball mid", "ankle mid", (18, 330))
    d.cut("ankle mid", "leg mid")
    d.cut("leg out", "leg mid", drawn=False)
    d.cut("leg mid", "leg in", drawn=False)
    for toe in TOES:
        _nail(d, toe)


def _sole(d: Drawing) -> None:
    d.put(**{"heel mid": (2, 400)})
    d.run("heel line out", "heel mid", "heel line in")
    d.cut("ball mid", "heel mid", (4, 320))
    d.cut("heel out", "heel in", (-30, 510), (28, 510), leaving=complex(1, 1), arriving=complex(1, -1))
    d.cut("leg out", "leg in", drawn=False)


def _nail(d: Drawing, toe: Digit) -> None:
    along = (toe.tip - toe.base) / abs(toe.tip - toe.base)
    reach = toe.narrow * 0.58
    points = (
        toe.tip + along * (reach * 0.95 - reach * 0.95j),
        toe.tip - along * (reach * 0.15 + reach * 0.9j),
        toe.tip - along * reach * 0.45,
        toe.tip - along * (reach * 0.15 - reach * 0.9j),
        toe.tip + along * (reach * 0.95 + reach * 0.95j),
    )
    d.detail(*((point.real, point.imag) for point in points))


_TOP_OUTER = (
    Row(-68, 560, "leg out"),
    Row(-66, 520),
    Row(-80, 474),
    Row(-80, 424, "ankle out"),
    Row(-88, 360),
    Row(-104, 290),
    Row(-119, 232, "ball out"),
)
_TOP_INNER = (
    Row(113, 190),
    Row(104, 238, "ball in"),
    Row(90, 300),
    Row(82, 360),
    Row(80, 414, "ankle in"),
    Row(84, 456),
    Row(68, 508),
    Row(69, 560, "leg in"),
)
_SOLE_OUTER = (
    Row(-60, 560, "leg out"),
    Row(-55, 524),
    Row(-58, 490, "heel out", corner=True),
    Row(-80, 448),
    Row(-82, 396, "heel line out"),
    Row(-92, 330),
    Row(-110, 270),
    Row(-119, 232, "ball out"),
)
_SOLE_INNER = (
    Row(113, 190),
    Row(103, 238, "ball in"),
    Row(78, 290),
    Row(62, 340),
    Row(68, 396, "heel line in"),
    Row(76, 448),
    Row(56, 490, "heel in", corner=True),
    Row(53, 524),
    Row(58, 560, "leg in"),
)

_TOES = (
    ("big-toe", "web 4", "big tip", "web 5"),
    ("middle-toes", "web 2", "third tip", "second tip", "web 4"),
    ("little-toes", "web 0", "little tip", "fourth tip", "web 2"),
)
_TOP = (
    ("big-toe-joint", "web 4", "web 5", "ball in", "ball mid"),
    ("toe-joints", "web 0", "web 2", "web 4", "ball mid", "ball out"),
    ("inner-instep", "ball mid", "ball in", "ankle in", "ankle mid"),
    ("outer-instep", "ball out", "ball mid", "ankle mid", "ankle out"),
    ("inner-ankle", "ankle mid", "ankle in", "leg in", "leg mid"),
    ("outer-ankle", "ankle out", "ankle mid", "leg mid", "leg out"),
)
_SOLE = (
    ("inner-ball", "web 4", "web 5", "ball in", "ball mid"),
    ("outer-ball", "web 0", "web 2", "web 4", "ball mid", "ball out"),
    ("arch", "ball mid", "ball in", "heel line in", "heel mid"),
    ("outer-edge", "ball out", "ball mid", "heel mid", "heel line out"),
    ("heel", "heel line out", "heel mid", "heel line in", "heel in", "heel out"),
    ("ankle", "heel out", "heel in", "leg in", "leg out"),
)
