"""The head from the front, turning to one side as far as its profile; a face without features is calm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.content.figure_lines import Layer, Shape, circle, moved, smooth, turn

if TYPE_CHECKING:
    from painapp.content.figure_joints import Joints
    from painapp.content.figure_lines import Points
    from painapp.content.poses import Pose

# From the crown down the side the face turns to (to the right of the picture), and up the other side:
# as it is seen from the front, and in profile. The same place in both is the same point of the head.
FACE: Points = (
    0.55j, 0.17 + 0.52j, 0.285 + 0.39j, 0.32 + 0.26j, 0.335 + 0.14j, 0.33 + 0.02j, 0.315 - 0.08j,
    0.29 - 0.19j, 0.235 - 0.30j, 0.15 - 0.39j, -0.43j,
    -0.15 - 0.39j, -0.235 - 0.30j, -0.29 - 0.19j, -0.32 - 0.06j, -0.335 + 0.14j, -0.29 + 0.38j, -0.17 + 0.52j,
)  # fmt: skip
PROFILE: Points = (
    0.55j, 0.19 + 0.52j, 0.30 + 0.39j, 0.325 + 0.26j, 0.345 + 0.15j, 0.415 + 0.01j, 0.34 - 0.055j,
    0.345 - 0.16j, 0.315 - 0.25j, 0.25 - 0.34j, 0.11 - 0.37j,
    -0.02 - 0.36j, -0.10 - 0.30j, -0.17 - 0.2j, -0.22 - 0.06j, -0.28 + 0.14j, -0.28 + 0.38j, -0.17 + 0.52j,
)  # fmt: skip
HAIR: Points = (
    0.615j, 0.19 + 0.585j, 0.325 + 0.44j, 0.368 + 0.24j, 0.35 + 0.13j, 0.318 + 0.17j, 0.285 + 0.29j,
    0.19 + 0.375j, 0.06 + 0.435j, -0.06 + 0.43j, -0.18 + 0.37j, -0.285 + 0.285j, -0.318 + 0.17j,
    -0.35 + 0.13j, -0.368 + 0.24j, -0.325 + 0.44j, -0.19 + 0.585j,
)  # fmt: skip
HAIR_PROFILE: Points = (
    0.02 + 0.615j, 0.20 + 0.575j, 0.315 + 0.46j, 0.335 + 0.36j, 0.32 + 0.325j, 0.27 + 0.36j, 0.21 + 0.38j,
    0.13 + 0.35j, 0.075 + 0.27j, 0.05 + 0.12j, 0.0 + 0.075j, -0.08 + 0.10j, -0.12 - 0.03j,
    -0.17 - 0.20j, -0.33 - 0.03j, -0.395 + 0.28j, -0.235 + 0.56j,
)  # fmt: skip
EAR: Points = (0.31 + 0.10j, 0.37 + 0.11j, 0.385 + 0.03j, 0.36 - 0.07j, 0.32 - 0.11j)
EAR_PROFILE: Points = (-0.0 + 0.10j, -0.075 + 0.11j, -0.10 + 0.03j, -0.06 - 0.07j, -0.015 - 0.11j)


def front_head(pose: Pose, joints: Joints) -> tuple[Layer, ...]:
    """The head of a figure seen from the front."""
    up = turn(pose.number("spine.head"))
    at = joints["skull"] + up * 0.40
    return head_layers(at, turn(pose.number("spine.head") - 90), pose.number("face"))


def head_layers(at: complex, by: complex, face: float) -> tuple[Layer, ...]:
    """A head in the middle of `at`, turned in the picture and stretched by `by`.

    `face` says where it looks: 0 to whoever looks at it, 1 to the right of the picture, -1 to the left.
    """
    share, sign = abs(face), 1 if face >= 0 else -1

    def placed(first: Points, second: Points) -> Points:
        mixed = tuple([one + (two - one) * share for one, two in zip(first, second, strict=True)])
        line = smooth(mixed)
        return moved(line if sign > 0 else tuple([-point.conjugate() for point in line]), at, by)

    far_ear = tuple([-point.conjugate() for point in EAR])
    bun = complex(-0.22 * share * sign, 0.66 - 0.02 * share)
    layers = [
        Layer("near", (Shape("hair", moved(circle(bun, 0.16), at, by)),)),
        Layer("near", (Shape("skin", placed(FACE, PROFILE)),)),
        Layer("near", (Shape("hair", placed(HAIR, HAIR_PROFILE)),)),
    ]
    # The ear on the side the face turns away from comes to the middle; the other one goes out of sight.
    hidden = tuple([point - 0.18 * share for point in EAR])
    if share < 0.5:
        layers.insert(1, Layer("near", (Shape("skin", placed(hidden, hidden)),)))
    ear = Layer("near", (Shape("skin", placed(far_ear, EAR_PROFILE)),))
    layers.insert(1 if share < 0.25 else len(layers), ear)
    return tuple(layers)
