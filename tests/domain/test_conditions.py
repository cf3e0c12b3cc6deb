"""Other conditions as exercises ask for them: unanswered is not the same as none."""

from __future__ import annotations

from datetime import time
from typing import Any

from painapp.domain.conditions import (
    EFFORT,
    conditions_named,
    conditions_record,
    small_efforts_matter,
)
from painapp.domain.entries import Conditions
from painapp.domain.lists import CONDITIONS
from tests.domain.examples import DAY, check_in, number_id, written


def said(number: int = 1, hour: int = 18, **values: Any) -> Conditions:
    return Conditions(id=number_id(number), day=DAY, written=written(at=time(hour)), **values)


def test_while_nothing_is_answered_nothing_is_known() -> None:
    assert conditions_named(None) is None
    assert conditions_named(said()) is None
    assert conditions_named(said(small_efforts="no")) is None
    assert not small_efforts_matter(None)


def test_none_of_these_is_an_answer() -> None:
    assert conditions_named(said(none_of_these=True)) == frozenset()


def test_what_is_named_comes_as_a_set() -> None:
    named = said(named=("diabetes", "own:Coeliac disease"), small_efforts="not-sure")
    assert conditions_named(named) == {"diabetes", "own:Coeliac disease"}
    assert not small_efforts_matter(named)


def test_small_efforts_are_one_of_them() -> None:
    assert conditions_named(said(none_of_these=True, small_efforts="yes")) == {EFFORT}
    assert conditions_named(said(named=("falls",), small_efforts="yes")) == {"falls", EFFORT}
    assert EFFORT not in {one.id for one in CONDITIONS}


def test_small_efforts_count_before_the_list_is_answered() -> None:
    begun = said(small_efforts="yes")
    assert small_efforts_matter(begun)
    assert conditions_named(begun) is None


def test_of_two_records_the_latest_written_counts() -> None:
    earlier, later = said(2, 9, named=("falls",)), said(1, 20, named=("panic",))
    assert conditions_record([later, check_in(3), earlier]) == later
    assert conditions_record([]) is None
