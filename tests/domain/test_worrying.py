"""Which worries wait, which were looked at, and when their time is."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from painapp.domain.learn_lists import WORRY_KINDS
from painapp.domain.tools import LONGEST_WORRY_MINUTES, Worry, WorryTime
from painapp.domain.worrying import CAN_DO, GONE, LET_BE, ends_at, is_time, looked_at, waiting
from tests.domain.examples import DAY, clock_times, number_id, written

minutes = st.none() | st.integers(1, LONGEST_WORRY_MINUTES)


def worry(number: int, ago: int | None = None) -> Worry:
    day: date | None = None if ago is None else DAY - timedelta(days=ago)
    return Worry(id=number_id(number), day=DAY, written=written(at=time(9, number)), words="x", looked_at=day)


def plan(begins: time | None, lasts: int | None = None) -> WorryTime:
    return WorryTime(id=number_id(99), day=DAY, written=written(), begins=begins, minutes=lasts)


@given(st.lists(st.none() | st.integers(0, 60), max_size=12))
def test_each_waits_or_was_looked_at(found: list[int | None]) -> None:
    worries = [worry(number, ago) for number, ago in enumerate(found, start=1)]
    waits, seen = waiting(worries[::-1]), looked_at(worries)
    assert [one.id for one in waits] == [one.id for one in worries if one.looked_at is None]
    assert {one.id for one in (*waits, *seen)} == {one.id for one in worries}
    days = [one.looked_at or DAY for one in seen]
    assert days == sorted(days, reverse=True)


@given(clock_times, minutes, clock_times)
@example(time(17), 15, time(17, 15))
@example(time(23, 50), None, time(0, 4))
def test_the_time_is_from_its_beginning_until_it_ends(begins: time, lasts: int | None, now: time) -> None:
    start = datetime.combine(DAY, begins)
    at = datetime.combine(DAY if now >= begins else DAY + timedelta(days=1), now)
    assert is_time(now, plan(begins, lasts)) == (at - start < timedelta(minutes=lasts or 15))


@pytest.mark.parametrize("none", [None, plan(None, 20)], ids=["no plan", "no time"])
def test_without_a_time_it_is_never_time_and_any_time_will_do(none: WorryTime | None) -> None:
    assert not is_time(time(17), none)
    assert ends_at(time(23, 50), none) == (time(0, 10) if none else time(0, 5))


def test_what_a_worry_can_turn_out_to_be_is_that_of_the_list() -> None:
    assert [one.id for one in WORRY_KINDS] == [CAN_DO, LET_BE, GONE]
