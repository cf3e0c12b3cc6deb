"""What counts as then and what as now, and when a new look begins."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from painapp.domain.entries import LessonAnswer, MyCourse
from painapp.domain.moments import today, written_now
from painapp.ui.pages.learn.looking_back import counts_from, due_to_look_back, now_of, then_of
from tests.fixtures import *  # noqa: F403 - pytest finds fixtures by their names here

if TYPE_CHECKING:
    from painapp.domain.entries import Entry
    from painapp.vault.diary import Diary
    from tests.clocks import FixedClock


def put(diary: Diary, clock: FixedClock, made: type[Entry], **said: Any) -> Any:
    written = written_now(clock, diary.settings.day_start)
    return diary.record(made(id=uuid4(), day=written.day, written=written, **said))


def answer(diary: Diary, clock: FixedClock, text: str) -> LessonAnswer:
    return put(diary, clock, LessonAnswer, prompt="hope", question="What do you hope for?", text=text)


def test_then_is_what_was_written_before_the_day_and_now_what_was_written_from_it_on(
    diary: Diary, clock: FixedClock
) -> None:
    first = answer(diary, clock, "To sleep.")
    since = today(clock) + timedelta(days=1)
    clock.move(days=1)
    second = answer(diary, clock, "To dance.")
    third = answer(diary, clock, "To dance with Ola.")
    every = (third, first, second)
    assert then_of(every, since) == first
    assert now_of(every, since) in {second, third}
    assert then_of((second, third), since) is None
    assert now_of((first,), since) is None


def test_a_look_goes_on_until_a_later_day_to_look_back_has_come(diary: Diary, clock: FixedClock) -> None:
    day = today(clock)
    assert counts_from(diary, day) == day, "nothing was looked back on yet"
    put(diary, clock, MyCourse, look_back_on=day, looked_back=day)
    assert counts_from(diary, day + timedelta(days=5)) == day, "that day's own look goes on"
    clock.move(minutes=1)
    later = day + timedelta(days=30)
    put(diary, clock, MyCourse, look_back_on=later, looked_back=day)
    assert counts_from(diary, later - timedelta(days=1)) == day
    assert counts_from(diary, later + timedelta(days=2)) == later + timedelta(days=2)


def test_today_offers_to_look_back_only_who_said_something_and_has_not_looked(
    diary: Diary, clock: FixedClock
) -> None:
    day = today(clock)
    put(diary, clock, MyCourse, look_back_on=day)
    assert due_to_look_back(diary, day) is None, "there is nothing to look back on"
    answer(diary, clock, "To sleep.")
    assert due_to_look_back(diary, day - timedelta(days=1)) is None
    assert due_to_look_back(diary, day) == day
    clock.move(minutes=1)
    put(diary, clock, MyCourse, look_back_on=day, looked_back=day)
    assert due_to_look_back(diary, day) is None
