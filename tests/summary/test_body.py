"""The small body map of the summary: what it counts, says and draws."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID
from xml.etree import ElementTree as ET

import pytest

from painapp.content.tables import ContentError
from painapp.domain.entries import CheckIn, Entry, WentWell
from painapp.domain.moments import Written
from painapp.domain.sore import Sore
from painapp.summary.body import DEEP, PALE, body_map_of, draw_body_map, tint
from tests.languages import PlainEnglish

BODIES = Path(__file__).parents[2] / "resources" / "bodies"
DAY = date(2026, 11, 22)
WRITTEN = Written(datetime(2026, 11, 22, 18, 42, tzinfo=UTC), "Europe/London", 0, DAY)


def check_in(number: int, *regions: str) -> CheckIn:
    return CheckIn(
        id=UUID(int=number), day=DAY, written=WRITTEN, body=tuple(Sore(region, 5) for region in regions)
    )


DIARY: list[Entry] = [
    check_in(1, "front-left-knee", "back-lower-spine"),
    check_in(2, "back-lower-spine"),
    check_in(3, "back-lower-spine", "front-left-index-tip", "front-left-ring-tip"),
    check_in(4),
    WentWell(id=UUID(int=9), day=DAY, written=WRITTEN, text="A walk."),
]


def test_regions_are_counted_by_check_in_and_parts_count_into_the_whole_figure() -> None:
    body = body_map_of(DIARY, PlainEnglish())
    assert body is not None
    assert body.counts == (("back-lower-spine", 3), ("front-left-fingers", 1), ("front-left-knee", 1))
    assert body.said == 3
    assert body.share("back-lower-spine") == 1
    assert body.share("front-left-knee") == pytest.approx(1 / 3)
    assert body.share("front-right-knee") == 0


def test_it_says_in_words_what_it_shows_and_how_many_of_the_counted_areas() -> None:
    body = body_map_of(DIARY, PlainEnglish())
    assert body is not None
    # Knees and hands are no areas of the index; the lower back is.
    assert body.caption == "From 3 check-ins. Deeper means more often. 1 of the 19 body areas."
    assert body.sentence == (
        "Body map of 3 check-ins: Lower spine 3, Left fingers, palm side 1 and Left knee, front 1."
    )


def test_many_places_are_named_up_to_eight() -> None:
    regions = [
        "front-left-knee", "front-right-knee", "front-left-shin", "front-right-shin", "front-left-thigh",
        "front-right-thigh", "back-left-calf", "back-right-calf", "back-tailbone", "back-left-hip",
    ]  # fmt: skip
    body = body_map_of([check_in(1, *regions)], PlainEnglish())
    assert body is not None
    assert body.sentence.endswith(" and 2 more.")
    assert len(body.counts) == 10


@pytest.mark.parametrize("entries", [[], [check_in(1)], [check_in(1, "from-a-newer-version")]])
def test_nothing_marked_is_no_map(entries: list[Entry]) -> None:
    assert body_map_of(entries, PlainEnglish()) is None


def test_only_what_was_marked_is_tinted_pale_to_deep() -> None:
    body = body_map_of(DIARY, PlainEnglish())
    assert body is not None
    front, back = draw_body_map(body, BODIES)
    fills = [re.findall(r'fill="(#[0-9A-F]{6})" stroke=', one) for one in (front, back)]
    assert sorted(fills[0]) == [tint(1 / 3)] * 2
    assert fills[1] == [DEEP]
    assert tint(0) == PALE
    for drawn in (front, back):
        assert ET.fromstring(drawn).get("viewBox")


def test_each_build_can_be_drawn_and_a_missing_drawing_is_told(tmp_path: Path) -> None:
    body = body_map_of(DIARY, PlainEnglish())
    assert body is not None
    assert draw_body_map(body, BODIES, "full") != draw_body_map(body, BODIES)
    with pytest.raises(ContentError):
        draw_body_map(body, tmp_path)
