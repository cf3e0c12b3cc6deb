"""The drawn figure: every pose is one a body can take, and is drawn whole, on its paper and on the ground."""

from __future__ import annotations

import tomllib
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from painapp.content.exercises import exercise_ids, load_exercise
from painapp.content.figure import Movement
from painapp.content.figure_joints import find_joints, limbs_of, made_alike
from painapp.content.figure_lines import Drawing
from painapp.content.figure_props import MAT
from painapp.content.figure_scenes import PICTURES, picture
from painapp.content.figure_svg import drawing_svg, figure_svg
from painapp.content.poses import Pose, between, load_poses
from painapp.content.tables import ContentError

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "exercises"
POSES = load_poses(FOLDER)
JOINTED = [one for one in POSES.values() if one.view in {"side", "front", "above"}]
STEPS = {
    step.poses
    for id_ in exercise_ids(FOLDER)
    for step in load_exercise(FOLDER, id_, "en").steps
    if step.poses
}
MOVEMENTS = sorted(poses for poses in STEPS if len(poses) == 2)
SHARES = (0.0, 0.25, 0.5, 0.75, 1.0)


def points(drawing: Drawing) -> list[complex]:
    """Every point of the figure itself."""
    found = [point for layer in drawing.layers for shape in layer.shapes for point in shape.area]
    return found + [point for layer in drawing.layers for line in layer.lines for point in line]


def angle(first: float, second: float) -> float:
    return (second - first + 180) % 360 - 180


def test_every_table_of_the_file_is_a_pose() -> None:
    whole = tomllib.loads((FOLDER / "poses.toml").read_text(encoding="utf-8"))
    assert list(POSES) == list(whole)


# ---------------------------------------------------------------- bodies


@pytest.mark.parametrize("pose", [one for one in JOINTED if one.view == "side"], ids=lambda one: one.id)
def test_joints_bend_as_far_as_joints_do(pose: Pose) -> None:
    joints = find_joints(pose)
    for limb in limbs_of(pose):
        knee = angle(pose.number(f"{limb}.shank"), pose.number(f"{limb}.thigh"))
        assert -6 <= knee <= 140, f"{limb} knee"
        elbow = angle(joints.angles[f"{limb}.upper-arm"], joints.angles[f"{limb}.forearm"])
        assert -6 <= elbow <= 145, f"{limb} elbow"
        hip = 180 - pose.number("spine.pelvis") + pose.number(f"{limb}.thigh")
        assert -20 <= hip <= 125, f"{limb} hip"
        ankle = angle(pose.number(f"{limb}.shank"), pose.number(f"{limb}.foot"))
        assert 30 <= ankle <= 125, f"{limb} ankle"
    spine = [pose.number(f"spine.{part}") for part in ("pelvis", "lumbar", "thorax", "neck")]
    assert all(abs(one - other) <= 40 for one, other in pairwise(spine))


def test_fingers_and_wrists_bend_as_far_as_they_do() -> None:
    for pose in POSES.values():
        for name, value in pose.numbers.items():
            if name.startswith("fingers.") and name.endswith(("knuckle", "middle", "tip")):
                assert 0 <= value <= 100, f"{pose.id}: {name}"
        assert abs(pose.number("bend")) <= 60, pose.id


def test_arms_reach_what_they_hold() -> None:
    for pose in JOINTED:
        joints = find_joints(pose)
        for limb, reach in pose.reaches.items():
            start = 0j if reach.joint == "floor" else joints[reach.joint]
            assert abs(joints[f"{limb}-wrist"] - start - complex(reach.x, reach.y)) < 0.01, (
                f"{pose.id}: {limb}"
            )


# ---------------------------------------------------------------- pictures


@pytest.mark.parametrize("names", [*((one,) for one in POSES), *MOVEMENTS], ids="-to-".join)
def test_it_stays_on_its_paper_and_above_the_ground(names: tuple[str, ...]) -> None:
    movement = Movement(POSES, names)
    view, prop = POSES[names[0]].view, POSES[names[0]].prop
    for share in SHARES if len(names) > 1 else (0.0,):
        drawing = movement.drawing(share)
        found = points(drawing)
        left, bottom, width, height = drawing.frame
        assert max(one.imag for one in found) < bottom + height - 0.04
        if view in {"hand", "head"}:
            continue  # sleeve and blanket go on out of the paper
        assert left + 0.04 < min(one.real for one in found)
        assert max(one.real for one in found) < left + width - 0.04
        ground = {"mat": MAT, "mat-above": bottom}.get(prop, 0.0)
        assert min(one.imag for one in found) > ground - 0.05


def test_feet_are_on_the_floor() -> None:
    raised = {"sit-side-knee-up", "sit-side-knee-straight", "stand-front-leg-side", "walk"}
    for pose in JOINTED:
        if pose.prop in {"mat", "mat-above"}:
            continue
        joints = find_joints(pose)
        heights = sorted(joints[f"{limb}-ankle"].imag for limb in limbs_of(pose))
        assert 0.18 < heights[0] < 0.5, pose.id
        tilted = any(pose.number(f"{limb}.foot") for limb in limbs_of(pose))
        if pose.id not in raised and not tilted:
            assert heights[1] < 0.25, f"{pose.id}: a foot in the air"


@pytest.mark.parametrize("names", MOVEMENTS, ids="-to-".join)
def test_a_movement_has_no_jump(names: tuple[str, ...]) -> None:
    movement = Movement(POSES, names)
    assert POSES[names[0]].view == POSES[names[1]].view, "it could not move"
    boxes: list[tuple[float, ...]] = []
    for step in range(21):
        found = points(movement.drawing(step / 20))
        xs, ys = [one.real for one in found], [one.imag for one in found]
        boxes.append((min(xs), min(ys), max(xs), max(ys)))
    assert max(abs(a - b) for one, two in pairwise(boxes) for a, b in zip(one, two, strict=True)) < 0.5
    assert boxes[0] != boxes[-1] or points(movement.drawing(0)) != points(movement.drawing(1))


def test_hands_that_hold_in_both_poses_keep_their_hold_on_the_way() -> None:
    first, second = made_alike(POSES["stand-hold"], POSES["stand-hold-knees-bent"])
    for share in SHARES:
        joints = find_joints(between(first, second, share))
        assert abs(joints["near-wrist"] - (0.90 + 3.95j)) < 0.01


def test_what_stands_still_in_the_second_pose_stands_still_on_the_way() -> None:
    first, second = made_alike(POSES["lie-knees-bent"], POSES["lie-bridge"])
    heights = [find_joints(between(first, second, share))["near-ankle"].imag for share in SHARES]
    assert max(heights) - min(heights) < 0.02


def test_it_is_the_left_side_that_moves_unmirrored() -> None:
    # Of somebody who faces right one sees the right side: a side view is painted facing left.
    for pose in POSES.values():
        assert Movement(POSES, (pose.id,)).drawing(0).flipped == (pose.view == "side")
    left = find_joints(POSES["sit-front-knees-apart"])["left-knee"]
    assert left.real > 0, "in a front view it is on the right of whoever looks"


def test_the_gentle_version_goes_half_the_way() -> None:
    names = ("lie", "lie-arms-up")
    whole, half = Movement(POSES, names), Movement(POSES, names, 0.5)
    assert points(half.drawing(1)) == points(whole.drawing(0.5))
    assert points(half.drawing(0)) == points(whole.drawing(0))


# ---------------------------------------------------------------- pictures and pages


def test_every_picture_of_a_step_is_drawn() -> None:
    for id_ in exercise_ids(FOLDER):
        exercise = load_exercise(FOLDER, id_, "en")
        named = {exercise.picture, *(step.picture for step in exercise.steps)} - {"", "breath"}
        assert named <= set(PICTURES), id_
    for name in PICTURES:
        drawing = picture(POSES, name)
        assert drawing.backdrop or drawing.layers


@pytest.mark.parametrize("names", ["place", "sounds", ("sit-side", "sit-side-tall"), ("hand-open",)])
def test_svg_is_whole_and_its_other_side_is_mirrored(names: str | tuple[str, ...]) -> None:
    left, right = figure_svg(POSES, names), figure_svg(POSES, names, mirrored=True)
    assert left != right
    for text in (left, right):
        root = ET.fromstring(text)
        _, _, width, height = map(float, root.get("viewBox", "").split())
        assert width > 100
        assert height > 100
        assert "nan" not in text
        assert len(root.findall(".//{http://www.w3.org/2000/svg}path")) > 10
    assert len(left) < 200_000


def test_a_share_of_the_way_can_be_printed() -> None:
    start = figure_svg(POSES, ("sit-side", "sit-side-knee-up"), share=0)
    assert start == drawing_svg(Movement(POSES, ("sit-side",)).drawing(0))
    assert figure_svg(POSES, ("sit-side", "sit-side-knee-up")) != start


# ---------------------------------------------------------------- broken files


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("[one]\nview = 'inside'\n", "'view' is 'inside'"),
        ("[one]\nlike = 'two'\n", "there is no pose 'two'"),
        ("[one]\nview = 'side'\nneer = { thigh = 1 }\n", "unknown neer"),
        ("[one]\nview = 'side'\nanchor = ['hip', 1]\n", "not a joint and two numbers"),
        ("[one]\nview = 'side'\nspine = { neck = 'up' }\n", "'spine.neck' is not a number"),
        ("[one]\nview = \n", "cannot be read"),
    ],
)
def test_a_broken_pose_is_named(tmp_path: Path, text: str, wrong: str) -> None:
    (tmp_path / "poses.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ContentError, match=r"poses\.toml") as caught:
        list(load_poses(tmp_path).values())
    assert wrong in str(caught.value)
