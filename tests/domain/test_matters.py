"""Looks at what matters make threads, and none is lost."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.entries import WhatMatters
from painapp.domain.matters import LOOK_AGAIN_AFTER, thread_of, threads
from painapp.domain.moments import Written

FIRST = date(2026, 1, 1)


def look(number: int, days: int, thread: str = "") -> WhatMatters:
    day = FIRST + timedelta(days=days)
    at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    written = Written(at=at, zone="UTC", offset_minutes=0, day=day)
    return WhatMatters(
        id=UUID(int=number + 1), day=day, written=written, area="nature", thread=thread, closeness=number % 11
    )


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 400)), max_size=12))
def test_every_look_is_in_one_thread_and_the_newest_is_the_present_one(made: list[tuple[int, int]]) -> None:
    firsts = [look(number, 0) for number in range(4)]
    again = [look(10 + number, 1 + days, str(firsts[whose].id)) for number, (whose, days) in enumerate(made)]
    looks = [*firsts, *again]
    found = threads(reversed(looks))
    assert [one.id for one in found] == [str(one.id) for one in firsts]
    assert sorted(one.id for thread in found for one in (thread.now, *thread.earlier)) == sorted(
        one.id for one in looks
    )
    for thread in found:
        assert {thread_of(one) for one in (thread.now, *thread.earlier)} == {thread.id}
        days = [one.day for one in (thread.now, *thread.earlier)]
        assert days == sorted(days, reverse=True)


def test_one_may_look_again_after_some_months_and_an_own_first_look_may_be_gone() -> None:
    first, later = look(1, 0), look(2, 50, str(look(1, 0).id))
    (thread,) = threads([first, later])
    assert not thread.may_look_again(later.day + LOOK_AGAIN_AFTER - timedelta(days=1))
    assert thread.may_look_again(later.day + LOOK_AGAIN_AFTER)
    (left,) = threads([later])
    assert (left.id, left.now, left.earlier) == (thread.id, later, ())
