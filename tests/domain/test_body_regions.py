"""The regions of the body map: enough of them, each with a name, a mirror, and the area it counts into."""

from __future__ import annotations

import pytest

from painapp.domain.areas import AREAS
from painapp.domain.body_regions import (
    BACK,
    BUILDS,
    CLOSE_UPS,
    FRONT,
    REGIONS,
    VIEWS,
    WPI_AREAS,
    Region,
    areas_of,
    parts_of,
    regions_of,
    wpi_areas_of,
)

EVERY = pytest.mark.parametrize("region", REGIONS.values(), ids=REGIONS)


def test_the_whole_figure_has_at_least_as_many_regions_as_the_maps_used_in_clinics() -> None:
    assert len(FRONT) + len(BACK) >= 74


def test_a_region_is_listed_once() -> None:
    figure = [region.id for region in (*FRONT, *BACK)]
    assert len(figure) == len(set(figure))
    assert figure == list(REGIONS)[: len(figure)]
    assert all(key == region.id for key, region in REGIONS.items())


def test_no_two_regions_have_the_same_name() -> None:
    names = [region.label.source for region in REGIONS.values()]
    assert len(names) == len(set(names))


@EVERY
def test_a_region_has_a_mirror_which_is_named_alike(region: Region) -> None:
    other = REGIONS[region.mirror]
    assert other.mirror == region.id
    swap = {"left": "right", "Left": "Right", "right": "left", "Right": "Left", "": ""}
    first = region.side.capitalize()
    expected = region.label.source.replace(region.side, swap[region.side]) if region.side else None
    if expected is not None:
        expected = expected.replace(first, swap[first])
    assert other.label.source == (expected or region.label.source)
    assert (other.id == region.id) is (region.side == "")


@EVERY
def test_a_region_lies_in_an_area_of_its_own_side(region: Region) -> None:
    assert region.area in {area.id for area in AREAS}
    if region.area.endswith(("-left", "-right")):
        assert region.area.endswith(f"-{region.side}")
    assert REGIONS[region.mirror].area.rpartition("-")[0] == region.area.rpartition("-")[0]


@EVERY
def test_a_finer_part_lies_where_the_whole_lies(region: Region) -> None:
    if region.part_of:
        whole = REGIONS[region.part_of]
        assert (region.area, region.side, region.id.split("-")[0]) == (
            whole.area,
            whole.side,
            whole.id.split("-")[0],
        )
        assert whole.part_of == ""
        assert region in parts_of(whole.id)


def test_every_area_has_regions_on_the_figure() -> None:
    assert [area.id for area in AREAS if not regions_of(area.id)] == []
    assert sum(len(regions_of(area.id)) for area in AREAS) == len(FRONT) + len(BACK)


def test_the_index_has_nineteen_areas_and_leaves_out_hands_knees_feet_and_head() -> None:
    assert len(WPI_AREAS) == 19
    assert not {"head", "hand-left", "knee-right", "foot-left"} & set(WPI_AREAS)


@pytest.mark.parametrize(
    ("region", "area"),
    [
        ("front-left-elbow", "lower-arm-left"),
        ("back-right-wrist", "lower-arm-right"),
        ("front-right-groin", "hip-right"),
        ("back-left-buttock", "hip-left"),
        ("back-left-ankle", "lower-leg-left"),
        ("front-left-inner-ankle", "lower-leg-left"),
        ("front-left-collarbone", "shoulder-left"),
        ("back-right-shoulder-blade", "upper-back"),
        ("back-middle-spine", "upper-back"),
        ("back-tailbone", "lower-back"),
        ("front-breastbone", "chest"),
        ("front-genitals", "abdomen"),
        ("front-left-chin", "jaw-left"),
        ("front-left-knee", None),
        ("back-right-hand", None),
        ("front-left-index-tip", None),
        ("back-left-heel", None),
        ("front-left-eye", None),
    ],
)
def test_what_is_no_area_by_itself_counts_as_documented(region: str, area: str | None) -> None:
    assert REGIONS[region].wpi_area == area


def test_areas_are_counted_once_each_and_in_their_order() -> None:
    hurting = [
        "front-left-knee",
        "back-tailbone",
        "back-left-lower-back",
        "front-left-jaw",
        "front-left-chin",
    ]
    assert areas_of(hurting) == ("jaw-left", "lower-back", "knee-left")
    assert wpi_areas_of(hurting) == ("jaw-left", "lower-back")
    assert wpi_areas_of(REGIONS) == WPI_AREAS


def test_a_region_from_a_newer_version_counts_nowhere() -> None:
    assert areas_of(["front-left-antenna"]) == ()


def test_builds_and_views_have_ids_and_names_of_their_own() -> None:
    for options in (BUILDS, (*VIEWS, *CLOSE_UPS)):
        assert len({option.id for option in options}) == len(options)
        assert len({option.label.source for option in options}) == len(options)
