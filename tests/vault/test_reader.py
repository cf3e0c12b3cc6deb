"""Reading: the right entries, in the order a day is told."""

from __future__ import annotations

from datetime import time, timedelta
from typing import TYPE_CHECKING

import pytest

from painapp.domain.entries import ENTRY_TYPES, Activity, CheckIn, Conditions, Sleep, WentWell
from painapp.vault import queries
from tests.vault.writing import DAY, check_in, new, one_of_each

if TYPE_CHECKING:
    from painapp.vault.diary import Diary
    from tests.clocks import FixedClock


def test_an_empty_diary_says_so(diary: Diary) -> None:
    assert diary.day(DAY) == ()
    assert diary.count() == 0
    assert diary.first_day() is None
    assert diary.latest(CheckIn) is None
    assert diary.removed() == ()
    assert diary.own_lines(Activity, "what", 5) == ()


def test_a_day_is_told_in_order(diary: Diary, clock: FixedClock) -> None:
    after_midnight = check_in(clock, at="01:30")
    evening = check_in(clock, at="22:10")
    walk = new(Activity, clock, at="08:05", what="Walk")
    same_time = check_in(clock, at="08:05")
    day_start = check_in(clock, at="04:00")
    well = new(WentWell, clock, text="Sun")
    night = new(Sleep, clock, quality=3)
    clock.move(minutes=1)
    night_again = new(Sleep, clock, quality=4)
    expected = (night, night_again, well, day_start, same_time, walk, evening, after_midnight)
    for entry in reversed(expected):
        diary.record(entry)
    assert diary.day(DAY) == expected


def test_the_order_follows_the_day_start(diary: Diary, clock: FixedClock) -> None:
    early, late = check_in(clock, at="01:30"), check_in(clock, at="22:00")
    diary.record_all([early, late])
    assert diary.day(DAY) == (late, early)
    diary.save_settings(type(diary.settings)(day_start=time(0, 0)))
    assert diary.day(DAY) == (early, late)


def test_between_gives_whole_days_in_order_and_only_the_kinds_asked_for(
    diary: Diary, clock: FixedClock
) -> None:
    days = [DAY + timedelta(number) for number in range(5)]
    by_day = {day: one_of_each(clock, day) for day in days}
    told = {day: tuple(one for one in by_day[day] if one.OF_A_DAY) for day in days}
    for day in reversed(days):
        diary.record_all(by_day[day])
    inner = diary.between(days[1], days[3])
    assert inner == tuple(entry for day in days[1:4] for entry in told[day])
    assert diary.between(days[0], days[0], ENTRY_TYPES) == by_day[days[0]]
    assert diary.between(days[3], days[1]) == ()
    assert {type(one) for one in diary.between(days[0], days[4], kinds=[Sleep, WentWell])} == {
        Sleep,
        WentWell,
    }
    assert diary.between(days[0], days[4], kinds=[]) == ()


def test_latest_by_day_then_time_described(diary: Diary, clock: FixedClock) -> None:
    diary.record(check_in(clock, 1, day=DAY - timedelta(1), at="23:00"))
    evening = diary.record(check_in(clock, 2, at="20:00"))
    diary.record(check_in(clock, 3, at="09:00"))
    diary.record(new(Sleep, clock, DAY + timedelta(1), quality=2))
    assert diary.latest(CheckIn) == evening
    assert diary.latest(CheckIn, on=DAY) == evening
    assert diary.latest(CheckIn, on=DAY + timedelta(1)) is None
    assert diary.latest(WentWell) is None
    after_midnight = diary.record(check_in(clock, 4, at="00:20"))
    assert diary.latest(CheckIn) == after_midnight


def test_counts_and_first_day_leave_out_what_was_removed(diary: Diary, clock: FixedClock) -> None:
    days = [DAY - timedelta(number) for number in (0, 3, 9)]
    saved = [diary.record(check_in(clock, day=day)) for day in days]
    diary.record(new(Sleep, clock, DAY, quality=2))
    assert (diary.count(), diary.first_day()) == (4, days[2])
    diary.remove(saved[2].id)
    diary.remove(saved[0].id)
    assert (diary.count(), diary.first_day()) == (2, days[1])
    assert diary.latest(CheckIn) == saved[1]
    assert diary.entry(saved[0].id) is None
    assert [diary.holds(many) for many in (0, 1, 2, 3)] == [True, True, True, False]
    diary.record(new(Conditions, clock, small_efforts="yes"))  # about the person, not of a day
    assert not diary.holds(3)
    diary.record(new(WentWell, clock, text="A walk"))
    assert diary.holds(3)


def test_whether_there_are_some_is_told_without_counting_all(diary: Diary, clock: FixedClock) -> None:
    diary.record_all(check_in(clock, day=DAY - timedelta(number)) for number in range(500))
    assert diary._connection.rows(queries.some(), most=3) == [(3,)]


def test_own_words_come_back_newest_first_and_once(diary: Diary, clock: FixedClock) -> None:
    for number, picks in enumerate(
        [("own:old",), ("rest", "own:tea"), ("own:the cat", "own:tea"), ("cold",)]
    ):
        diary.record(check_in(clock, day=DAY + timedelta(number), helped=picks))
    gone = diary.record(check_in(clock, day=DAY + timedelta(9), helped=("own:gone",)))
    diary.remove(gone.id)
    assert diary.own_picks(CheckIn, "helped", 9) == ("own:tea", "own:the cat", "own:old")
    assert diary.own_picks(CheckIn, "helped", 2) == ("own:tea", "own:the cat")
    assert diary.own_picks(CheckIn, "areas", 9) == ()


def test_lines_come_back_newest_first_and_once(diary: Diary, clock: FixedClock) -> None:
    for number, what in enumerate(["Swim", "Walk", "Swim", ""]):
        diary.record(new(Activity, clock, DAY + timedelta(number), what=what))
    assert diary.own_lines(Activity, "what", 5) == ("Swim", "Walk")


def test_a_field_that_is_not_there_is_a_bug(diary: Diary) -> None:
    with pytest.raises(KeyError):
        diary.own_lines(Activity, "no such", 5)
