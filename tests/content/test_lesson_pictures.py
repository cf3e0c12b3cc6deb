"""The pictures of the lessons: all there, plain SVG in the colours of the palette, read in other colours."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.content.lesson_pictures import PALETTE, may_be_mirrored, read_picture
from painapp.content.lessons import lesson_ids, load_lesson
from painapp.content.tables import ContentError

LESSONS = Path(__file__).parents[2] / "resources" / "lessons"
NAMED = {
    (id_, one.id): one.description
    for id_ in lesson_ids(LESSONS)
    for one in load_lesson(LESSONS, id_, "en").pictures
}
DRAWN = {(one.parent.name, one.stem): one for one in LESSONS.rglob("*.svg")}
SVG = "{http://www.w3.org/2000/svg}"
ATTRIBUTES = {
    "svg": {"viewBox", "data-mirror"},
    "g": {"fill", "stroke-linecap", "stroke-linejoin"},
    "path": {"d", "fill", "stroke", "stroke-width"},
}
"""Everything a picture may be made of: no text, no script, no style, nothing from elsewhere."""


def test_each_picture_a_lesson_names_is_drawn_and_none_is_left_over() -> None:
    assert set(DRAWN) == set(NAMED)


@pytest.mark.parametrize("name", sorted(DRAWN), ids="/".join)
def test_a_picture_is_plain_small_and_in_the_colours_of_the_palette(name: tuple[str, str]) -> None:
    drawn = DRAWN[name].read_bytes()
    assert len(drawn) < 30_000
    root = ET.fromstring(drawn)
    assert root.get("viewBox") == "0 0 640 320"
    colours = {value.lower() for value in PALETTE.values()}
    for element in root.iter():
        assert element.tag.startswith(SVG)
        kind = element.tag.removeprefix(SVG)
        assert set(element.attrib) <= ATTRIBUTES[kind]
        assert not (element.text or "").strip()
        assert {element.get("fill"), element.get("stroke")} <= {None, "none", *colours}
        assert re.fullmatch(r"[MlLz0-9 .-]*", element.get("d", "")), "points of lines, and nothing else"


@pytest.mark.parametrize("name", sorted(DRAWN), ids="/".join)
def test_what_it_shows_does_not_hang_on_fills_alone(name: tuple[str, str]) -> None:
    """In high contrast every fill is the colour of the paper."""
    lines = re.findall(rb'stroke="(#[0-9a-f]{6})"', DRAWN[name].read_bytes())
    assert lines.count(PALETTE["ink"].lower().encode()) >= 2


def test_what_a_picture_shows_is_said_in_a_sentence_or_two() -> None:
    for name, words in NAMED.items():
        assert words[0].isupper(), name
        assert words.endswith("."), name
        assert 30 <= len(words) <= 200, name


@given(st.dictionaries(st.sampled_from(sorted(PALETTE)), st.from_regex(r"#[0-9A-F]{6}", fullmatch=True)))
def test_only_the_colours_that_are_named_are_exchanged(colours: dict[str, str]) -> None:
    """All at once: one that is exchanged for the value of another is not exchanged again."""
    plain = read_picture(LESSONS, "pacing", "peaks-and-waves")
    names = {value.lower(): name for name, value in PALETTE.items()}
    before = [found.decode() for found in re.findall(rb"#[0-9A-Fa-f]{6}", plain)]
    swapped = read_picture(LESSONS, "pacing", "peaks-and-waves", colours)
    after = [found.decode() for found in re.findall(rb"#[0-9A-Fa-f]{6}", swapped)]
    assert after == [colours.get(names[one], one) for one in before]
    assert re.sub(rb"#[0-9A-Fa-f]{6}", b"", swapped) == re.sub(rb"#[0-9A-Fa-f]{6}", b"", plain)


@pytest.mark.parametrize(
    "name", [("pacing", "no-such"), ("no-such", "mobile"), ("../lessons/pacing", "peaks-and-waves")]
)
def test_a_picture_there_is_not_says_so(name: tuple[str, str]) -> None:
    with pytest.raises(ContentError):
        read_picture(LESSONS, *name)


def test_a_clock_is_not_mirrored_and_a_garden_is() -> None:
    assert not may_be_mirrored(read_picture(LESSONS, "finding-a-baseline", "three-clocks"))
    assert may_be_mirrored(read_picture(LESSONS, "keeping-going", "autumn-garden"))
