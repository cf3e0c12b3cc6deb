"""The drawings of the body map: no gaps, no overlaps, both sides alike, and every region in reach."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

import draw_bodies
from painapp.content.body_map import (
    WAYS,
    BodyView,
    Curve,
    Point,
    RegionShape,
    Way,
    close_up_of,
    load_view,
)
from painapp.content.tables import ContentError
from painapp.domain.body_regions import BACK, BUILDS, CLOSE_UPS, FRONT, REGIONS, VIEWS, parts_of

BODIES = Path(__file__).parents[2] / "resources" / "bodies"
FIGURES = [(view.id, build.id) for build in BUILDS for view in VIEWS]
DRAWINGS = [*FIGURES, *((view.id, BUILDS[0].id) for view in CLOSE_UPS)]
BACK_AGAIN: dict[Way, Way] = {"up": "down", "down": "up", "left": "right", "right": "left"}
ON_THE_FIGURE, IN_A_CLOSE_UP = 24, 44
Edge = tuple[Point, ...]

every_figure = pytest.mark.parametrize(("view", "build"), FIGURES)
every_drawing = pytest.mark.parametrize(("view", "build"), DRAWINGS)
every_close_up = pytest.mark.parametrize("view", [view.id for view in CLOSE_UPS])


@cache
def body(view: str, build: str = BUILDS[0].id) -> BodyView:
    return load_view(BODIES, view, build)


def edges(curve: Curve) -> list[Edge]:
    """The pieces of a curve, the same whichever way they are drawn."""
    ends = [curve.start, *((piece[4], piece[5]) for piece in curve.pieces)]
    ways = [
        (start, (piece[0], piece[1]), (piece[2], piece[3]), end)
        for (start, end), piece in zip(pairwise(ends), curve.pieces, strict=True)
    ]
    return [min(way, way[::-1]) for way in ways]


def middle(shape: RegionShape) -> Point:
    """The centre of gravity of a region."""
    area = x = y = 0.0
    for (x0, y0), (x1, y1) in pairwise([*shape.corners, shape.corners[0]]):
        cross = x0 * y1 - x1 * y0
        area, x, y = area + cross, x + (x0 + x1) * cross, y + (y0 + y1) * cross
    return x / (3 * area), y / (3 * area)


def smaller_side(shape: RegionShape) -> float:
    """The width or the height of a region, whichever is less."""
    left, top, right, bottom = shape.box
    return min(right - left, bottom - top)


def crossings(points: tuple[Point, ...], height: float) -> list[float]:
    """Where a line of points crosses a height."""
    return [
        x0 + (height - y0) * (x1 - x0) / (y1 - y0)
        for (x0, y0), (x1, y1) in pairwise(points)
        if (y0 > height) != (y1 > height)
    ]


# ---------------------------------------------------------------- the regions


@every_figure
def test_a_figure_shows_the_regions_of_its_side_in_their_order(view: str, build: str) -> None:
    expected = FRONT if view == "front" else BACK
    assert [shape.id for shape in body(view, build).shapes] == [region.id for region in expected]


def test_every_finer_part_is_in_the_close_up_of_its_region() -> None:
    for region in REGIONS.values():
        if region.part_of:
            close_up = close_up_of(region.id)
            assert close_up is not None
            assert close_up == close_up_of(region.part_of)
            assert body(close_up).shape(region.id)


@every_close_up
def test_a_close_up_shows_regions_whole_or_in_all_their_parts(view: str) -> None:
    shown = {shape.id for shape in body(view).shapes}
    wholes = {REGIONS[id_].part_of or id_ for id_ in shown}
    for whole in wholes:
        parts = {part.id for part in parts_of(whole)}
        assert shown & {whole, *parts} == (parts or {whole})
        assert close_up_of(whole) == view


def test_what_has_no_close_up_says_so() -> None:
    assert close_up_of("front-breastbone") is None
    assert close_up_of("front-left-knee") is None
    assert close_up_of("front-left-antenna") is None


# ---------------------------------------------------------------- how they lie


@every_drawing
def test_no_gap_and_no_overlap_on_any_line_of_the_picture(view: str, build: str) -> None:
    drawing = body(view, build)
    seen = Counter(edge for shape in drawing.shapes for edge in edges(shape.border))
    assert set(seen.values()) == {1, 2}
    rim = [
        Curve(edge[0], ((*edge[1], *edge[2], *edge[3]),), closed=False).points()
        for edge, times in seen.items()
        if times == 1
    ]
    _, top, _, tall = drawing.box
    for row in range(top, top + tall, 3):
        height = row + 0.503  # through no point of the drawing
        spans = sorted(
            span
            for shape in drawing.shapes
            for span in _spans(crossings((*shape.corners, shape.corners[0]), height))
        )
        assert all(right <= left + 0.01 for (_, right), (left, _) in pairwise(spans)), f"overlap at {height}"
        outside = _spans([x for points in rim for x in crossings(points, height)])
        covered, body_wide = (sum(b - a for a, b in each) for each in (spans, outside))
        assert covered == pytest.approx(body_wide, abs=0.05), f"gap at {height}"


def _spans(found: list[float]) -> list[tuple[float, float]]:
    assert len(found) % 2 == 0
    ends = sorted(found)
    return list(zip(ends[::2], ends[1::2], strict=True))


@every_figure
def test_the_outline_is_the_rim_of_the_regions(view: str, build: str) -> None:
    drawing = body(view, build)
    seen = Counter(edge for shape in drawing.shapes for edge in edges(shape.border))
    outline = {edge for curve in drawing.outline for edge in edges(curve)}
    assert {edge for edge, times in seen.items() if times == 1} == outline


@every_figure
def test_left_and_right_are_mirrored_exactly(view: str, build: str) -> None:
    drawing = body(view, build)
    left, _, width, _ = drawing.box
    assert left * 2 == -width
    for shape in drawing.shapes:
        other = drawing.shape(REGIONS[shape.id].mirror)
        assert _mirrored(shape) == set(edges(other.border))


@every_close_up
def test_a_close_up_of_the_right_is_that_of_the_left_in_a_mirror(view: str) -> None:
    drawing = body(view)
    swapped = view.replace("left", "RIGHT").replace("right", "left").replace("RIGHT", "right")
    other = body(swapped)
    assert _mirrored(*drawing.shapes) == {edge for shape in other.shapes for edge in edges(shape.border)}
    for shape in drawing.shapes:
        assert _mirrored(shape) == set(edges(other.shape(REGIONS[shape.id].mirror).border))


def _mirrored(*shapes: RegionShape) -> set[Edge]:
    turned = [tuple((-x, y) for x, y in edge) for shape in shapes for edge in edges(shape.border)]
    return {min(edge, edge[::-1]) for edge in turned}


@every_figure
def test_the_persons_left_is_right_in_front_and_left_at_the_back(view: str, build: str) -> None:
    for shape in body(view, build).shapes:
        x, _ = middle(shape)
        side = REGIONS[shape.id].side
        if not side:
            assert abs(x) < 0.01
        else:
            assert (x > 0) is ((side == "left") is (view == "front"))


@every_figure
def test_the_figure_is_560_high(view: str, build: str) -> None:
    ys = [y for shape in body(view, build).shapes for _, y in shape.corners]
    assert min(ys) == pytest.approx(0, abs=1)
    assert max(ys) == pytest.approx(560, abs=4)


@every_figure
def test_a_region_is_big_enough_to_hit_or_has_a_close_up(view: str, build: str) -> None:
    small = {
        shape.id
        for shape in body(view, build).shapes
        if smaller_side(shape) < ON_THE_FIGURE and close_up_of(shape.id) is None
    }
    assert small == set()


@every_close_up
def test_every_region_of_a_close_up_is_big_enough_for_a_sore_hand(view: str) -> None:
    assert {shape.id for shape in body(view).shapes if smaller_side(shape) < IN_A_CLOSE_UP} == set()


@every_drawing
def test_nothing_is_drawn_outside_the_paper(view: str, build: str) -> None:
    drawing = body(view, build)
    left, top, width, height = drawing.box
    for curve in (*drawing.outline, *drawing.seams, *drawing.details):
        for x, y in curve.points():
            assert left + 2 <= x <= left + width - 2
            assert top + 2 <= y <= top + height - 2
    assert drawing.seams


# ---------------------------------------------------------------- pointing


@pytest.mark.parametrize(
    ("view", "build"),
    [("front", "even"), ("back", "full"), ("head-front", "even"), ("left-hand-back", "even")],
)
def test_pointing_into_a_region_finds_it(view: str, build: str) -> None:
    drawing = body(view, build)
    for shape in drawing.shapes:
        x, y, right, bottom = shape.box
        inside = [
            (x + (right - x) * (i + 0.5) / 9, y + (bottom - y) * (j + 0.5) / 9)
            for i in range(9)
            for j in range(9)
        ]
        held = [point for point in inside if shape.holds(*point)]
        assert held
        assert {drawing.region_at(*point) for point in held} == {shape.id}


def test_pointing_beside_the_body_finds_the_nearest_only_within_reach() -> None:
    front = body("front")
    _, top, right, bottom = front.shape("front-left-shin").box
    height = top + (bottom - top) / 3
    beside = (right + 5, height)
    assert front.region_at(*beside) is None
    assert front.region_at(*beside, reach=12) == "front-left-shin"
    assert front.region_at(right + 20, height, reach=12) is None


@pytest.mark.parametrize("view", [view.id for view in (*VIEWS, *CLOSE_UPS)])
def test_a_number_has_room_in_the_centre_of_a_region(view: str) -> None:
    for shape in body(view, "slender").shapes:
        assert shape.holds(*shape.centre)
        assert shape.distance(*shape.centre) > (9.5 if close_up_of(shape.id) in {None, view} else 6), shape.id


# ---------------------------------------------------------------- arrow keys


@every_drawing
def test_every_region_can_be_reached_by_arrow_keys_from_any_other(view: str, build: str) -> None:
    drawing = body(view, build)
    every = {shape.id for shape in drawing.shapes}
    for start in every:
        found, new = {start}, [start]
        while new:
            ends = set(drawing.shape(new.pop()).moves.values()) - found
            found |= ends
            new.extend(ends)
        assert found == every, f"from {start}"


@every_drawing
def test_an_arrow_key_goes_the_way_it_points(view: str, build: str) -> None:
    drawing = body(view, build)
    for shape in drawing.shapes:
        x0, y0 = middle(shape)
        for way, end in shape.moves.items():
            x1, y1 = middle(drawing.shape(end))
            ahead = {"up": y0 - y1, "down": y1 - y0, "left": x0 - x1, "right": x1 - x0}[way]
            assert ahead > 4, f"{shape.id} {way}"


@every_drawing
def test_the_opposite_key_mostly_goes_back(view: str, build: str) -> None:
    """Only "mostly": two regions side by side can lie above one, and a gap is jumped to what is nearest."""
    drawing = body(view, build)
    steps: list[tuple[str, Way, str]] = [
        (shape.id, way, end) for shape in drawing.shapes for way, end in shape.moves.items()
    ]
    back = [start for start, way, end in steps if drawing.move(end, BACK_AGAIN[way]) == start]
    assert len(back) >= 0.7 * len(steps)
    for start, way, end in steps:
        answer = drawing.move(end, BACK_AGAIN[way])
        assert answer is not None or way in ("up", "down"), f"{start} {way}"


@every_drawing
def test_the_keys_are_mirrored_too(view: str, build: str) -> None:
    drawing = body(view, build)
    other = body(view.replace("left", "RIGHT").replace("right", "left").replace("RIGHT", "right"), build)
    swap: dict[Way, Way] = {"up": "up", "down": "down", "left": "right", "right": "left"}
    for shape in drawing.shapes:
        mirrored = other.shape(REGIONS[shape.id].mirror)
        if REGIONS[shape.id].side:
            assert {swap[way]: REGIONS[end].mirror for way, end in shape.moves.items()} == mirrored.moves


@pytest.mark.parametrize("view", [view.id for view in VIEWS])
def test_every_build_has_the_same_keys(view: str) -> None:
    expected = [(shape.id, dict(shape.moves)) for shape in body(view).shapes]
    for build in BUILDS:
        assert [(shape.id, dict(shape.moves)) for shape in body(view, build.id).shapes] == expected


def test_a_key_leads_where_one_expects() -> None:
    front, back = body("front"), body("back")
    assert front.move("front-left-knee", "down") == "front-left-shin"
    assert front.move("front-left-knee", "left") == "front-right-knee"
    assert front.move("front-left-toes", "down") is None
    assert back.move("back-lower-spine", "left") == "back-left-lower-back"
    assert body("left-hand-front").move("front-left-middle-tip", "right") == "front-left-ring-tip"


# ---------------------------------------------------------------- fine and coarse


def test_a_view_shows_finer_and_coarser_regions_in_its_own() -> None:
    front, hand = body("front"), body("left-hand-front")
    assert front.shown("front-left-knee") == ("front-left-knee",)
    assert front.shown("front-left-index-tip") == ("front-left-fingers",)
    assert set(hand.shown("front-left-fingers")) == {part.id for part in parts_of("front-left-fingers")}
    assert hand.shown("front-left-knee") == ()
    assert front.shown("back-left-knee") == ()
    assert front.shown("front-left-antenna") == ()


# ---------------------------------------------------------------- files


def test_the_files_are_what_the_generator_draws() -> None:
    files = draw_bodies.every_file()
    assert sorted(files) == sorted(path.name for path in BODIES.iterdir())
    for name, text in files.items():
        words, numbers = _read(text)
        old_words, old_numbers = _read((BODIES / name).read_text(encoding="utf-8"))
        assert words == old_words, f"run packaging/draw_bodies.py: {name}"
        # Not to the last digit: sine and root differ a little from one system to another.
        assert numbers == pytest.approx(old_numbers, abs=0.02), f"run packaging/draw_bodies.py: {name}"


def _read(text: str) -> tuple[str, list[float]]:
    number = r"-?\d+\.?\d*"
    return re.sub(number, "0", text), [float(found) for found in re.findall(number, text)]


def test_an_unknown_build_gives_the_first_and_an_unknown_view_is_refused() -> None:
    assert load_view(BODIES, "front", "of a newer version") == load_view(BODIES, "front")
    with pytest.raises(ContentError, match="no view"):
        load_view(BODIES, "../front")


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("</svg>", "", "cannot be read"),
        ("viewBox", "box", "viewBox"),
        ('id="front-left-knee"', 'id="front-left-antenna"', "unknown"),
        ('id="front-left-knee"', 'id="front-right-knee"', "twice"),
        ('data-down="front-left-shin"', 'data-down="back-left-calf"', "not in this view"),
        ("C", "Q", "not a path"),
        (' d="M', ' d="M0 ', "not a path"),
    ],
)
def test_a_broken_drawing_is_refused_by_name(tmp_path: Path, old: str, new: str, complaint: str) -> None:
    text = (BODIES / "even-front.svg").read_text(encoding="utf-8")
    assert old in text
    (tmp_path / "even-front.svg").write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(ContentError, match=rf"even-front\.svg.*{complaint}"):
        load_view(tmp_path, "front")


def test_a_missing_drawing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=r"head-back\.svg"):
        load_view(tmp_path, "head-back")


def test_every_way_has_one_name() -> None:
    assert set(WAYS) == set(BACK_AGAIN)
