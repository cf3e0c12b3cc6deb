"""The still pictures a step may show: the figure at rest, and what there is to see, hear or imagine."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from painapp.content.figure import faces_left, figure_layers
from painapp.content.figure_lines import (
    Drawing,
    Layer,
    Shape,
    arc,
    box,
    circle,
    flipped,
    moved,
    shifted,
    smooth,
    turn,
)
from painapp.content.figure_props import FRAMES, prop_layers

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from painapp.content.figure_lines import Fill, Points
    from painapp.content.poses import Pose

LEAF: Points = (0j, 0.14 + 0.10j, 0.34 + 0.10j, 0.52 + 0j, 0.34 - 0.09j, 0.14 - 0.08j)
BIRD: Points = (
    -0.52 + 0.06j, -0.30 - 0.10j, -0.02 - 0.17j, 0.22 - 0.08j, 0.34 + 0.10j, 0.40 + 0.27j, 0.33 + 0.42j,
    0.17 + 0.44j, 0.06 + 0.33j, -0.10 + 0.22j, -0.34 + 0.16j, -0.60 + 0.14j,
)  # fmt: skip
CUSHION: Points = (
    -0.55 + 0.02j,
    -0.50 + 0.26j,
    0.30j,
    0.50 + 0.26j,
    0.55 + 0.02j,
    0.48 - 0.06j,
    -0.48 - 0.06j,
)


def picture(poses: Mapping[str, Pose], name: str) -> Drawing:
    """The drawing of one of `PICTURES`. Raises `KeyError` for another."""
    return PICTURES[name](poses)


def _posed(pose: Pose) -> Drawing:
    return Drawing(
        FRAMES[pose.view, pose.prop], prop_layers(pose.prop), figure_layers(pose), faces_left(pose)
    )


def _rest(poses: Mapping[str, Pose]) -> Drawing:
    """Lying with a cushion below the head and one below the knees."""
    lying = poses["lie"]
    near = {"near.thigh": 12.0, "near.shank": -22.0, "near.foot": 62.0}
    far = {name.replace("near", "far"): angle for name, angle in near.items()}
    pose = replace(lying, numbers={**lying.numbers, **near, **far, "spine.head": 172.0, "spine.neck": 172.0})
    cushions = (
        Layer("prop", (Shape("paper", moved(smooth(CUSHION), -2.95 + 0.18j, 0.86 + 0j)),)),
        Layer("prop", (Shape("paper", moved(smooth(CUSHION), 1.72 + 0.20j, 0.9 + 0.0j)),)),
    )
    left, bottom, width, _ = FRAMES["side", "mat"]
    return Drawing((left, bottom, width, 2.6), (*prop_layers("mat"), *cushions), figure_layers(pose))


def _still(poses: Mapping[str, Pose]) -> Drawing:
    return _posed(poses["sit-front"])


def _sit(poses: Mapping[str, Pose]) -> Drawing:
    return _posed(poses["sit-side"])


def _lie(poses: Mapping[str, Pose]) -> Drawing:
    left, bottom, width, _ = FRAMES["side", "mat"]
    return _posed(poses["lie"])._replace(frame=(left, bottom, width, 2.6))


def _stand(poses: Mapping[str, Pose]) -> Drawing:
    return _posed(poses["stand-side"])


def _walk(poses: Mapping[str, Pose]) -> Drawing:
    ground = Layer("pale", (), lines=((-2.9 + 0j, 3.1 + 0j),))
    grass = tuple(
        line for x, size in ((-2.3, 0.8), (2.2, 1.0), (2.75, 0.7)) for line in _grass(complex(x, 0), size)
    )
    return Drawing(
        (-3.2, -0.3, 6.6, 8.2),
        (ground, Layer("prop", (), lines=grass)),
        figure_layers(poses["walk"]),
        flipped=True,
    )


def _sounds(poses: Mapping[str, Pose]) -> Drawing:
    """Sitting, and a bird that sings on a branch."""
    branch = smooth((5.6 + 5.3j, 4.4 + 5.02j, 3.4 + 4.9j, 2.75 + 4.98j), closed=False)
    twig = smooth((4.3 + 5.0j, 4.0 + 5.3j, 3.9 + 5.65j), closed=False)
    leaves = tuple(
        _leaf(at, angle, size)
        for at, angle, size in (
            (2.78 + 4.97j, 150, 0.8),
            (3.9 + 5.62j, 70, 0.9),
            (3.9 + 5.62j, 130, 0.8),
            (4.7 + 5.08j, -60, 0.9),
            (5.1 + 5.18j, 60, 0.9),
        )
    )
    bird = tuple([-point.conjugate() for point in smooth(BIRD)])
    at = 3.42 + 5.1j
    wing = tuple([-p.conjugate() for p in smooth((-0.28 + 0.12j, -0.02 - 0.03j, 0.16 + 0.12j), closed=False)])
    beak = (at - 0.38 + 0.32j, at - 0.53 + 0.25j, at - 0.38 + 0.21j)
    eye = (at - 0.24 + 0.3j, at - 0.235 + 0.3j)
    waves = tuple(arc(at - 0.45 + 0.28j, radius, 158, 218, 6) for radius in (0.45, 0.75, 1.05))
    singing = (
        Layer("prop", leaves, lines=(branch, twig)),
        Layer("far", (Shape("wood", beak),)),
        Layer("far", (Shape("hair", moved(bird, at)),), lines=(moved(wing, at), eye)),
        Layer("pale", (), lines=waves),
    )  # fmt: skip
    sitting = _posed(poses["sit-side"])
    return Drawing((-2.0, -0.25, 7.4, 6.5), (*sitting.backdrop, *singing), sitting.layers)


def _seeing(poses: Mapping[str, Pose]) -> Drawing:
    """Sitting, and a plant on a small table."""
    table = tuple(
        Layer("prop", (Shape("wood", box(*one)),))
        for one in ((4.02, 0, 4.13, 2.3, 0.05), (5.27, 0, 5.38, 2.3, 0.05), (3.8, 2.3, 5.6, 2.46, 0.07))
    )
    stems = tuple(
        smooth((4.7 + 3.1j, 4.7 + x * 0.4 + 3.7j, 4.7 + x + y * 1j), closed=False)
        for x, y in ((-0.62, 4.25), (-0.2, 4.75), (0.28, 4.62), (0.66, 4.15))
    )
    leaves = tuple(
        _leaf(complex(4.7 + x, y), angle, size)
        for x, y, angle, size in (
            (-0.62, 4.22, 165, 1.0),
            (-0.60, 4.20, 105, 0.9),
            (-0.2, 4.72, 125, 1.0),
            (-0.2, 4.72, 65, 0.95),
            (0.28, 4.60, 95, 0.95),
            (0.28, 4.60, 35, 1.0),
            (0.66, 4.12, 75, 0.9),
            (0.66, 4.12, 10, 1.0),
            (-0.33, 3.85, 170, 0.75),
            (0.36, 3.78, 5, 0.75),
        )
    )
    pot = (4.3 + 3.12j, 5.1 + 3.12j, 4.98 + 2.48j, 4.42 + 2.48j)
    plant = (
        Layer("prop", (), lines=stems),
        Layer("prop", leaves),
        Layer("prop", (Shape("shirt", pot), Shape("shirt", box(4.22, 3.02, 5.18, 3.22, 0.05)))),
        Layer("pale", (), lines=((3.3 + 0j, 5.9 + 0j),)),
    )
    sitting = _posed(poses["sit-side"])
    return Drawing((-2.0, -0.25, 8.1, 6.5), (*sitting.backdrop, *table, *plant), sitting.layers)


def _place(_poses: Mapping[str, Pose]) -> Drawing:
    """A quiet place of one's own: hills, water, a tree and a bench."""

    def land(fill: Fill, *top: complex) -> Layer:
        line = smooth(top, closed=False, pieces=8)
        return Layer(
            "prop", (Shape(fill, (*line, complex(line[-1].real, -0.5), complex(line[0].real, -0.5)), line),)
        )

    sun = Layer("prop", (Shape("sun", circle(2.5 + 4.2j, 0.5)),))
    hills = (
        land("cloth", -5 + 2.5j, -3.4 + 3.5j, -1.6 + 2.9j, 0.2 + 2.5j, 2.0 + 3.1j, 3.6 + 2.8j, 5 + 2.3j),
        land("leaf", -5 + 2.0j, -3.0 + 2.3j, -1.0 + 2.05j, 1.0 + 2.25j, 3.0 + 2.0j, 5 + 2.2j),
    )
    water = Layer(
        "prop",
        (Shape("water", (-5 + 1.95j, 5 + 1.95j, 5 - 0.5j, -5 - 0.5j), (-5 + 1.95j, 5 + 1.95j)),),
    )
    ripples = Layer(
        "prop", (), lines=tuple(
            smooth((complex(x, y), complex(x + w / 2, y + 0.06), complex(x + w, y)), closed=False)
            for x, y, w in ((1.6, 1.6, 0.9), (3.2, 1.35, 0.7), (0.7, 1.25, 0.6), (2.3, 0.95, 0.8))
        ),
    )  # fmt: skip
    shore = land("leaf", -5 + 1.25j, -3.2 + 1.15j, -1.2 + 0.85j, 0.8 + 0.45j, 2.8 + 0.3j, 5 + 0.42j)
    trunk = smooth((-3.0 + 1.05j, -2.86 + 1.9j, -2.9 + 2.9j, -2.62 + 2.9j, -2.58 + 1.9j, -2.38 + 1.05j))
    crown = tuple(
        Shape("leaf", circle(at, size))
        for at, size in (
            (-3.35 + 3.3j, 0.72),
            (-2.15 + 3.3j, 0.72),
            (-2.75 + 3.95j, 0.85),
            (-2.75 + 3.2j, 0.7),
        )
    )
    tree = (Layer("prop", (Shape("wood", trunk),)), Layer("prop", crown))
    bench = tuple(
        Layer("prop", (Shape("wood", box(left, bottom, right, top, 0.04)),))
        for left, bottom, right, top in (
            (-1.75, 0.25, -1.66, 0.75), (-0.44, 0.15, -0.35, 0.75), (-1.85, 0.75, -1.76, 1.16),
            (-0.34, 0.75, -0.25, 1.16), (-1.95, 0.72, -0.15, 0.83), (-1.95, 1.08, -0.15, 1.20),
        )
    )  # fmt: skip
    edge = box(-4.58, -0.18, 4.58, 5.38)
    frame = Layer("prop", (), lines=((*edge, edge[0]),))
    return Drawing((-4.6, -0.2, 9.2, 5.6), (sun, *hills, water, ripples, shore, *tree, *bench, frame), ())


def _hands(poses: Mapping[str, Pose]) -> Drawing:
    """Two hands at rest, seen from where one's own eyes are."""
    pose = poses["hand-palm-down"]
    left = replace(pose, numbers={**pose.numbers, "yaw": 98.0})
    hand = shifted(figure_layers(left), 1.15 + 0j)
    return Drawing((-2.7, -1.35, 5.4, 3.5), (), (*flipped(hand), *hand))


def _leaf(at: complex, angle: float, size: float) -> Shape:
    return Shape("leaf", moved(smooth(LEAF), at, turn(angle) * size))


def _grass(at: complex, size: float) -> tuple[Points, ...]:
    return tuple(
        smooth((at, at + (lean * 0.3 + 0.2j) * size, at + (lean + 0.42j) * size), closed=False)
        for lean in (-0.22, 0.02, 0.2)
    )


PICTURES: dict[str, Callable[[Mapping[str, Pose]], Drawing]] = {
    "still": _still,
    "rest": _rest,
    "sounds": _sounds,
    "seeing": _seeing,
    "place": _place,
    "sit": _sit,
    "lie": _lie,
    "stand": _stand,
    "walk": _walk,
    "hands": _hands,
}
"""Every picture by its name in a step; "breath" is the player's own."""
