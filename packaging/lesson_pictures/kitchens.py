"""In kitchens: an alarm that rings for toast, a hand and a hot pan, things that make it easier."""

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
    shifted,
    turned,
)
from lesson_pictures.hands import hand
from lesson_pictures.things import cup, desk
from painapp.content.figure_lines import circle


def alarm_and_toast() -> Canvas:
    """A slice of toast pops up, and the smoke alarm on the ceiling rings with wide waves."""
    c = Canvas()
    c.room(None)
    c.flat("paper", rect(0, 0, 640, 26))
    c.line((26j, 640 + 26j), ink="line", wide=FINE)
    c.flat("cream", rect(0, 236, 640, 84))
    c.shape("wood", rect(-10, 226, 660, 16, 0), "soft", MIDDLE)
    for x in (160, 322, 484):
        c.line((complex(x, 242), complex(x, 330)), ink="line", wide=FINE)
    # The alarm and its waves.
    at = complex(452, 26)
    for radius in (52, 88, 124):
        c.line(bow(at, radius, 28, 152), wide=BOLD)
    c.shape(
        "paper",
        (at - 22 + 15j, at + 22 + 15j, *bow(at + 14 + 16j, 8, 0, 90), *bow(at - 14 + 16j, 8, 90, 180)),
        wide=BOLD,
    )
    c.shape("paper", (at - 38, at + 38, at + 30 + 16j, at - 30 + 16j), wide=BOLD)
    c.shape("clay", circle(at + 8j, 3.6, 20), wide=FINE)
    # The toaster, and the slice above it.
    left, top = 118, 148
    slice_ = _slice(complex(left + 74, top - 12), 1.0)
    c.shape("ochre", slice_, wide=BOLD)
    c.line(bow(complex(left + 28, top - 66), 16, 176, 236), ink="soft", wide=MIDDLE)
    c.line(bow(complex(left + 120, top - 66), 16, 304, 364), ink="soft", wide=MIDDLE)
    c.shape("metal", (
        *bow(complex(left + 22, top + 22), 22, 180, 270), *bow(complex(left + 126, top + 22), 22, 270, 360),
        complex(left + 152, top + 72), complex(left - 4, top + 72)), wide=BOLD)  # fmt: skip
    c.line((complex(left + 34, top), complex(left + 114, top)), wide=BOLD + 1.4)
    c.shape("stone", rect(left - 6, top + 66, 160, 10, 4), wide=BOLD)
    c.shape("stone", rect(left + 146, top + 26, 16, 9, 3), wide=MIDDLE)
    c.line((complex(left + 22, top + 24), complex(left + 22, top + 48)), ink="soft", wide=FINE)
    # A plate waits, and a cup.
    c.shape("paper", (304 + 216j, 392 + 216j, 378 + 226j, 318 + 226j), "soft", MIDDLE)
    cup(c, 548 + 226j, 1.1, "sage", "soft")
    return c


def _slice(at: complex, size: float) -> tuple[complex, ...]:
    """A slice of bread from the front, its lower edge at `at`."""
    return tuple(
        at + point * size
        for point in (
            *bow(-27 - 44j, 17, 130, 275), *curve(-22 - 61j, 0 - 64j, 22 - 61j), *bow(27 - 44j, 17, 265, 410),
            36 + 26j, -36 + 26j,
        )
    )  # fmt: skip


def hand_and_pan() -> Canvas:
    """A hand pulls back from a hot pan; small lines show the heat that rises."""
    c = Canvas()
    c.room(None)
    c.flat("metal", rect(0, 258, 640, 70))
    c.line((258j, 640 + 258j), ink="soft", wide=MIDDLE)
    for x in (46, 110, 174):
        c.shape("stone", circle(complex(x + 20, 290), 11, 30), "soft", MIDDLE)
        c.line((complex(x + 20, 281), complex(x + 20, 290)), ink="soft", wide=MIDDLE)
    c.shape("stone", rect(104, 248, 196, 11, 4), "soft", MIDDLE)
    # The pan, its handle to the left.
    c.shape("hair-dark", (96 + 196j, *bow(8 + 184j, 8, 90, 270), 96 + 180j), wide=BOLD)
    c.shape(
        "slate",
        (92 + 176j, 312 + 176j, *bow(290 + 230j, 18, 10, 90), *bow(114 + 230j, 18, 90, 170)),
        wide=BOLD,
    )
    c.shape("metal", rect(84, 170, 236, 11, 5), wide=BOLD)
    # Heat.
    for x, low, high in ((130, 156, 96), (176, 152, 62), (226, 152, 62), (272, 156, 96)):
        steps = 5
        wave = curve(
            *(complex(x + (7 if at % 2 else -7), low + (high - low) * at / steps) for at in range(steps + 1))
        )
        c.line(wave, ink="soft", wide=MIDDLE + 0.4)
    # The hand, lifted at the wrist.
    hand(c, "hand-wrist-up", {"bend": -34.0, "yaw": 166.0}, 512 + 168j, 82, skin="skin-brown", sleeve="sage")
    for radius in (26, 42):
        c.line(bow(complex(348, 178), radius, -42, 18), ink="soft", wide=MIDDLE)
    return c


def easy_kitchen() -> Canvas:
    """A kitchen table with a stool, frozen peas, a tin of beans, a jar opener and two bowls."""
    c = Canvas()
    c.room(250)
    desk(c, 70, 570, back=150, front=196, floor=306)
    # The stool stands before the table.
    c.line(
        *((complex(296 + a, 242), complex(296 + b, 310)) for a, b in ((-30, -38), (30, 38))),
        ink="ink",
        wide=6,
    )
    c.line((266 + 280j, 326 + 280j), ink="ink", wide=3)
    c.shape("clay", (*bow(complex(258, 238), 9, 90, 270), *bow(complex(334, 238), 9, -90, 90)), wide=BOLD)
    for draw in (_peas, _tin, _jar, _bowls):
        draw(c)
    return c


def _peas(c: Canvas) -> None:
    bag = blob(118 + 168j, 114 + 132j, 122 + 104j, 158 + 108j, 194 + 103j, 200 + 132j, 197 + 169j, 158 + 173j)
    c.shape("leaf", bag, wide=BOLD)
    c.line((122 + 114j, 194 + 113j), ink="ink", wide=FINE)
    for at in (146 + 140j, 162 + 134j, 176 + 143j, 154 + 154j, 169 + 155j):
        c.shape("moss", circle(at, 6.5, 22), wide=FINE)


BEAN = (-12 + 2j, -8 - 7j, 0 - 5j, 8 - 7j, 13 + 1j, 6 + 8j, 0 + 6j, -7 + 8j)


def _tin(c: Canvas) -> None:
    rounds = [oval(252 + y * 1j, 26, 6.5)[:21] for y in (118, 158, 172)]
    c.shape("metal", (226 + 104j, 278 + 104j, *rounds[2]), wide=BOLD)
    label = (*reversed(rounds[0]), *rounds[1])
    c.shape("clay", label, wide=MIDDLE)
    c.shape("metal", oval(252 + 104j, 26, 6.5), wide=BOLD)
    at = 252 + 142j
    c.shape("ochre", turned(shifted(blob(*BEAN), at), -18, at), wide=FINE)


def _jar(c: Canvas) -> None:
    """A jar with its opener across the lid."""
    shoulders = (*bow(330 + 136j, 9, 180, 270), *bow(374 + 136j, 9, 270, 360))
    c.shape("paper", (*shoulders, *bow(376 + 170j, 7, 0, 90), *bow(328 + 170j, 7, 90, 180)), wide=BOLD)
    c.flat("warm", rect(323, 146, 58, 28, 6))
    c.shape("slate", rect(326, 114, 52, 14, 3), wide=BOLD)
    grip = (*bow(352 + 106j, 16, 150, 390), 420 + 104j, *bow(426 + 109j, 6, -90, 90), 372 + 118j)
    c.shape("teal", grip, wide=BOLD)


def _bowls(c: Canvas) -> None:
    """Two bowls, one in the other."""
    outer = (444 + 132j, 536 + 132j, *bow(490 + 132j, 46, 0, 62), *bow(490 + 132j, 46, 118, 180))
    c.shape("cream", outer, wide=BOLD)
    c.shape("slate", (450 + 132j, 530 + 132j, 524 + 120j, 456 + 120j), wide=BOLD)
    c.shape("slate", rect(446, 112, 88, 10, 4), wide=BOLD)
    c.shape("cream", rect(438, 128, 104, 10, 4), wide=BOLD)
