"""A cat, a dog and a bird."""

from __future__ import annotations

from lesson_pictures.canvas import FINE, MIDDLE, Canvas, blob, curve, oval, shifted, strip
from painapp.content.figure_lines import circle


def bird(c: Canvas, at: complex, size: float) -> None:
    """A small bird that looks to the left, its feet at `at`."""
    c.line(*((at + complex(x, -12) * size, at + complex(x, 0) * size) for x in (-2, 6)), wide=FINE)
    c.shape(
        "hair-red",
        (at + complex(-27, -36) * size, at + complex(-38, -31) * size, at + complex(-26, -29) * size),
        wide=FINE,
    )
    body = blob(*(at + point * size for point in (
        50 - 12j, 24 - 26j, 4 - 38j, -10 - 46j, -24 - 42j, -28 - 30j, -22 - 16j, -6 - 8j, 14 - 10j, 30 - 14j,
        46 - 6j,
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


def cat(c: Canvas, at: complex, size: float, fill: str = "hair-grey") -> None:
    """A cat that walks to the right, its paws at `at`."""

    def put(*points: complex) -> tuple[complex, ...]:
        return shifted(blob(*points), at, size)

    far = [
        (fill, shifted(strip(curve(-26 - 26j, -20 - 12j, -24 - 2j), 10, 7), at, size)),
        (fill, shifted(strip(curve(20 - 26j, 16 - 12j, 12 - 2j), 9, 7), at, size)),
    ]
    c.merged(far, "soft", MIDDLE)
    tail = shifted(strip(curve(-36 - 40j, -50 - 52j, -52 - 72j, -44 - 88j, -36 - 92j), 9, 6), at, size)
    near = [
        (fill, tail),
        (
            fill,
            put(
                -42 - 40j,
                -36 - 52j,
                -14 - 55j,
                14 - 52j,
                34 - 54j,
                38 - 40j,
                30 - 24j,
                0 - 25j,
                -22 - 22j,
                -40 - 26j,
            ),
        ),
        (fill, shifted(strip(curve(-34 - 32j, -36 - 18j, -42 - 10j, -40 - 2j), 15, 7), at, size)),
        (fill, shifted(strip(curve(28 - 32j, 30 - 16j, 34 - 2j), 12, 7), at, size)),
        (fill, shifted(oval(44 - 58j, 17, 14.5), at, size)),
        (fill, shifted((31 - 66j, 32 - 84j, 43 - 72j), at, size)),
        (fill, shifted((45 - 72j, 57 - 84j, 58 - 66j), at, size)),
        (fill, shifted(oval(-40 - 2j, 8, 3.5), at, size)),
        (fill, shifted(oval(37 - 2j, 8, 3.5), at, size)),
    ]
    c.merged(near, "ink", MIDDLE)
