"""How the map of what turns it up and down is laid out."""

from __future__ import annotations

from datetime import time
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.learn_lists import PARTS_OF_IT, UP_OR_DOWN
from painapp.domain.tools import UpOrDown
from painapp.domain.ups_and_downs import DOWN, IDEAS, OTHER_WAY, UP, ideas_left, side
from tests.domain.examples import DAY, number_id, written
from tests.languages import PlainEnglish

PARTS = ("", *(one.id for one in PARTS_OF_IT))
lists = st.lists(st.tuples(st.sampled_from([UP, DOWN, ""]), st.sampled_from(PARTS)), max_size=12)


def thing(number: int, way: str = UP, part: str = "", words: str = "Hurry", **more: Any) -> UpOrDown:
    stamp = written(at=time(9, number))
    return UpOrDown(id=number_id(number), day=DAY, written=stamp, way=way, part=part, words=words, **more)


@given(lists)
def test_each_stands_once_on_its_side_part_by_part(found: list[tuple[str, str]]) -> None:
    things = [thing(number, way, part) for number, (way, part) in enumerate(found, start=1)]
    up, down = side(things, UP), side(things[::-1], DOWN)
    assert {one.id for one in (*up, *down)} == {one.id for one in things if one.way}
    for shown in (up, down):
        assert [PARTS.index(one.part) for one in shown] == sorted(PARTS.index(one.part) for one in shown)
        for part in PARTS:
            numbers = [one.id.int for one in shown if one.part == part]
            assert numbers == sorted(numbers), "in the order in which they were written"


def test_the_two_sides_are_those_of_the_list() -> None:
    assert {UP, DOWN} == {one.id for one in UP_OR_DOWN} == set(IDEAS)
    assert all(OTHER_WAY[OTHER_WAY[way]] == way != OTHER_WAY[way] for way in (UP, DOWN))
    assert {idea.part for ideas in IDEAS.values() for idea in ideas} <= set(PARTS)


def test_an_idea_is_offered_until_it_stands_there() -> None:
    english = PlainEnglish()
    everything = ideas_left([], UP, english)
    assert len(everything) == len(IDEAS[UP])
    left = ideas_left([thing(1, words="  hurry ")], UP, english)
    assert [one for one in everything if one not in left] == [("stress", "Hurry")]
    assert ideas_left([thing(1, DOWN, words="Hurry")], UP, english) == everything
