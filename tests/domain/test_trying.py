"""How long something to try stands on Today, and what was said of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.learn_lists import THING_TRIED
from painapp.domain.learning import ThingToTry, ThingTried
from painapp.domain.trying import DID, LATER, NOT_FOR_ME, PARTLY, standing, things_today, tried_of
from tests.domain.examples import DAY, number_id, written

ANSWERS = tuple(one.id for one in THING_TRIED)
answers = st.sampled_from(ANSWERS)


def thing(number: int = 1, ago: int = 0, **more: Any) -> ThingToTry:
    day = DAY - timedelta(days=ago)
    given_ = {"words": "Name it", "lesson": "thoughts", "thing": f"thing-{number}", **more}
    return ThingToTry(id=number_id(number), day=day, written=written(day, time(9, number)), **given_)


def said(how: str, ago: int = 0, of: int = 1, at: int = 10) -> ThingTried:
    day = DAY - timedelta(days=ago)
    return ThingTried(
        id=number_id(1000 + of * 1000 + ago * 30 + at),
        day=day,
        written=written(day, time(at)),
        thing=str(number_id(of)),
        how=how,
    )


def days_shown(one: ThingToTry, tried: list[ThingTried], until: int = 40) -> list[int]:
    """Return the days on which it stands on Today, counted from the day it was put there."""
    days = (one.day + timedelta(days=number) for number in range(until))
    return [number for number, day in enumerate(days) if things_today([one], tried, day)]


@pytest.mark.parametrize(
    ("how", "shown"),
    [
        ("", range(14)),
        (DID, range(3)),
        (NOT_FOR_ME, range(3)),
        (PARTLY, range(16)),
        (LATER, (0, 1, 2, *range(5, 19))),
    ],
)
def test_a_thing_leaves_when_its_time_has_come(how: str, shown: Any) -> None:
    """Said on the third day: of the day itself every answer leaves it in place."""
    one = thing(ago=20)
    assert days_shown(one, [said(how, ago=18)] if how else []) == list(shown)


@given(st.lists(st.tuples(st.integers(0, 20), answers, st.integers(7, 12)), max_size=8), st.integers(0, 20))
def test_a_day_on_which_something_was_said_shows_it_for_correction(
    spoken: list[tuple[int, str, int]], put: int
) -> None:
    one = thing(ago=put)
    tried = [said(how, ago, at=at) for ago, how, at in spoken]
    for answer in tried:
        assert things_today([one], tried, answer.day) == (one,)
    (*_, last) = [None, *tried_of(one, tried)]
    if last is not None and last.how in {DID, NOT_FOR_ME}:
        assert not things_today([one], tried, last.day + timedelta(days=1))
    far = DAY + timedelta(days=100)
    assert not things_today([one], tried, far), "nothing stays for ever"


@given(st.lists(st.tuples(st.integers(0, 5), answers, st.integers(7, 22)), max_size=12, unique=True))
def test_a_day_counts_once_and_as_it_was_said_last(spoken: list[tuple[int, str, int]]) -> None:
    tried = [said(how, ago, at=at) for ago, how, at in spoken]
    last = {one.day: one.how for one in sorted(tried, key=lambda one: (one.written.at, one.id))}
    found = tried_of(thing(), [*tried, said(DID, of=2)])
    assert {one.day: one.how for one in found} == last
    assert list(found) == sorted(found, key=lambda one: one.day)


def test_what_was_put_there_again_stands_there_once_and_what_was_put_last_first() -> None:
    old, again = thing(1, 30, thing="name-it"), thing(2, 1, thing="name-it")
    own, other_own = (thing(number, number, lesson="", thing="", words="Sing") for number in (3, 4))
    found = things_today([old, own, again, other_own], [said(DID, 25)], DAY)
    assert found == (again, own, other_own)
    later = [said(LATER, 4)]
    assert things_today([thing(1, 5, thing="name-it"), again], later, DAY) == (again,)


def test_a_lesson_sees_how_its_thing_stands() -> None:
    one, again = thing(1, 30, thing="name-it"), thing(2, thing="name-it")
    tried = [said(PARTLY, 29), said(DID, 28), said(NOT_FOR_ME, of=3)]
    now = standing([one, thing(3)], tried, "thoughts", "name-it", DAY)
    assert now.here is None
    assert now.said is not None
    assert now.said.how == DID
    assert standing([one, again], tried, "thoughts", "name-it", DAY).here == again
    assert standing([one], tried, "pacing", "name-it", DAY) == (None, None)


def test_a_note_alone_is_no_answer() -> None:
    noted = replace(said("", ago=13), note="Thought of it on the bus.")
    assert tried_of(thing(ago=14), [noted]) == ()
    assert things_today([thing(ago=14)], [noted], DAY) == ()
