"""What is marked on the body map: rules of pressing, scoring and showing, without a screen."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from painapp.content.body_map import load_view
from painapp.domain.body_regions import REGIONS
from painapp.domain.sore import Sore
from painapp.ui.widgets.body_marks import BodyMarks, in_order, region_name, sore_said
from tests.languages import PlainEnglish

BODIES = Path(__file__).parents[3] / "resources" / "bodies"
FRONT, HAND = load_view(BODIES, "front"), load_view(BODIES, "left-hand-front")
WHOLE, TIP, RING = "front-left-fingers", "front-left-index-tip", "front-left-ring-tip"

sores = st.lists(
    st.builds(Sore, st.sampled_from([*REGIONS, "of-a-newer-version"]), st.none() | st.integers(0, 10)),
    unique_by=lambda sore: sore.region,
).map(tuple)


@given(sores, st.sampled_from(list(REGIONS)), st.integers(0, 10))
def test_a_number_changes_its_region_and_no_other(given_: tuple[Sore, ...], region: str, score: int) -> None:
    marks = BodyMarks()
    marks.show(given_)
    marks.score(region, score)
    assert marks.of(region) is not None
    part_of = REGIONS[region].part_of
    others = {one for one in given_ if one.region != region and one != Sore(part_of)}
    assert set(marks.sores) == others | {marks.of(region)}


@given(sores)
def test_they_stand_from_the_head_down_and_none_is_lost(given_: tuple[Sore, ...]) -> None:
    ordered = in_order(given_)
    assert set(ordered) == set(given_)
    places = [list(REGIONS).index(one.region) for one in ordered if one.region in REGIONS]
    assert places == sorted(places)
    assert all(one.region not in REGIONS for one in ordered[len(places) :])


@given(sores, st.sampled_from(list(REGIONS)))
def test_pressing_twice_leaves_things_as_they_were(given_: tuple[Sore, ...], region: str) -> None:
    marks = BodyMarks()
    marks.show(given_)
    before = set(marks.sores)
    marks.press(region)
    marks.press(region)
    lost = {Sore(region), Sore(REGIONS[region].part_of)}
    assert set(marks.sores) - lost == before - lost
    assert marks.in_hand == region


def test_taking_off_and_clearing() -> None:
    marks = BodyMarks()
    marks.show((Sore(WHOLE, 3), Sore(TIP)))
    marks.take_off(WHOLE)
    marks.take_off("front-left-knee")
    assert marks.sores == (Sore(TIP),)
    marks.clear()
    assert (marks.sores, marks.in_hand) == ((), None)


def test_a_drawing_shows_the_highest_of_finer_parts_and_the_whole_by_its_own_number() -> None:
    marks = BodyMarks()
    marks.show((Sore(TIP, 8), Sore(RING, 3)))
    assert marks.shown_in(FRONT) == {WHOLE: Sore(TIP, 8)}
    assert marks.shown_in(HAND) == {TIP: Sore(TIP, 8), RING: Sore(RING, 3)}
    marks.score(WHOLE, 2)
    assert marks.shown_in(FRONT) == {WHOLE: Sore(WHOLE, 2)}
    shown = marks.shown_in(HAND)
    assert shown[TIP] == Sore(TIP, 8)
    assert shown["front-left-little-tip"] == Sore(WHOLE, 2)
    assert "front-left-palm-heel" not in shown


def test_what_is_said_is_said_in_words() -> None:
    language = PlainEnglish()
    assert sore_said(None, language) == ""
    assert sore_said(Sore(TIP), language) == "marked"
    assert sore_said(Sore(TIP, 0), language) == "0 of 10"
    assert sore_said(Sore(TIP, 6, ("aching", "own:like sand")), language) == "6 of 10, Aching, like sand"
    assert region_name("of-a-newer-version", language) == "of-a-newer-version"
