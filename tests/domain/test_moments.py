"""Time: the day an entry belongs to, through early hours, changed clocks and travel."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.entries import CheckIn
from painapp.domain.moments import (
    diary_day,
    local_now,
    local_time_now,
    local_time_on,
    offset_minutes,
    today,
    written_now,
    zone_of,
)
from tests.domain.examples import RunningClock, SetClock, number_id, zones

SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("local", "day"),
    [
        (datetime(2026, 11, 22, 23, 59, 59), SUNDAY),
        (datetime(2026, 11, 23, 0, 0), SUNDAY),
        (datetime(2026, 11, 23, 3, 59, 59, 999999), SUNDAY),
        (datetime(2026, 11, 23, 4, 0), SUNDAY + timedelta(days=1)),
        (datetime(2027, 1, 1, 1, 30), date(2026, 12, 31)),
        (datetime(2028, 3, 1, 3, 0), date(2028, 2, 29)),
    ],
)
def test_the_diary_day_begins_at_four(local: datetime, day: date) -> None:
    assert diary_day(local) == day
    assert today(SetClock(local)) == day


@given(st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1)), st.times())
def test_the_diary_day_is_the_date_of_the_time_passed_since_the_days_start(
    local: datetime, start: time
) -> None:
    into_day = timedelta(
        hours=start.hour, minutes=start.minute, seconds=start.second, microseconds=start.microsecond
    )
    assert diary_day(local, start) == (local - into_day).date()


def test_midnight_as_day_start_gives_calendar_days() -> None:
    assert diary_day(datetime(2026, 11, 23, 0, 0), time(0, 0)) == date(2026, 11, 23)


@pytest.mark.parametrize(
    ("night", "zone"),
    [
        (date(2026, 3, 29), "Europe/London"),  # 01:00 becomes 02:00
        (date(2026, 10, 25), "Europe/London"),  # 02:00 becomes 01:00
        (date(2026, 3, 29), "Europe/Oslo"),  # 02:00 becomes 03:00
        (date(2026, 10, 25), "Europe/Oslo"),  # 03:00 becomes 02:00
        (date(2026, 3, 8), "America/New_York"),
        (date(2026, 11, 1), "America/New_York"),
        (date(2026, 10, 4), "Australia/Lord_Howe"),  # by half an hour
    ],
)
def test_every_minute_of_a_night_with_changed_clocks_has_its_day(night: date, zone: str) -> None:
    evening = datetime(night.year, night.month, night.day, tzinfo=zone_of(zone)) - timedelta(hours=2)
    clock = SetClock(datetime(2000, 1, 1), zone)
    clock.instant = evening.astimezone(UTC)
    seen: list[date] = []
    for _ in range(10 * 60):
        seen.append(today(clock))
        expected = night if local_now(clock).time() >= time(4) and local_now(clock).date() == night else None
        assert seen[-1] == (expected or night - timedelta(days=1))
        clock.instant += timedelta(minutes=1)
    assert seen == sorted(seen)
    assert set(seen) == {night - timedelta(days=1), night}


def test_an_entry_written_before_four_belongs_to_the_evening_and_is_not_late() -> None:
    clock = SetClock(datetime(2026, 11, 23, 1, 15))
    entry = CheckIn(id=number_id(1), day=today(clock), written=written_now(clock), pain=5)
    assert entry.day == SUNDAY
    assert not entry.written_later


def test_written_later_means_on_a_later_diary_day() -> None:
    def late(local: datetime) -> bool:
        stamp = written_now(SetClock(local))
        return CheckIn(id=number_id(1), day=SUNDAY, written=stamp, pain=5).written_later

    assert not late(datetime(2026, 11, 22, 23, 59))
    assert not late(datetime(2026, 11, 23, 3, 59))
    assert late(datetime(2026, 11, 23, 4, 0))
    assert late(datetime(2026, 12, 30, 12, 0))
    assert not late(datetime(2026, 11, 20, 12, 0))  # a day still to come is not late


def test_travel_leaves_an_entry_on_its_day() -> None:
    home = SetClock(datetime(2026, 11, 22, 23, 30), "Europe/London")
    entry = CheckIn(
        id=number_id(1), day=today(home), at=local_time_now(home), written=written_now(home), pain=5
    )
    away = SetClock(datetime(2026, 11, 23, 8, 30), "Asia/Tokyo")
    assert away.instant == home.instant
    assert today(away) == date(2026, 11, 23)
    assert entry.day == SUNDAY
    assert entry.at is not None
    assert (entry.at.clock, entry.at.zone, entry.at.offset_minutes) == (time(23, 30), "Europe/London", 0)
    assert not entry.written_later


def test_flying_west_gives_the_same_day_twice_and_nothing_is_late() -> None:
    left = SetClock(datetime(2026, 11, 23, 5, 0), "Pacific/Auckland")
    landed = SetClock(datetime(2026, 11, 22, 10, 0), "America/Los_Angeles")
    assert landed.instant > left.instant
    assert today(landed) < today(left)
    entry = CheckIn(id=number_id(1), day=today(landed), written=written_now(landed), pain=5)
    assert not entry.written_later


def test_the_stamp_says_when_and_where() -> None:
    stamp = written_now(SetClock(datetime(2026, 7, 1, 18, 42), "Europe/Oslo"))
    assert stamp.at == datetime(2026, 7, 1, 16, 42, tzinfo=UTC)
    assert stamp.at.tzinfo is UTC
    assert (stamp.zone, stamp.offset_minutes, stamp.day) == ("Europe/Oslo", 120, date(2026, 7, 1))


def test_a_stamp_is_one_moment_even_as_the_clock_runs() -> None:
    clock = RunningClock(datetime(2026, 11, 23, 3, 59, 58))
    stamp = written_now(clock)
    assert stamp.at == datetime(2026, 11, 23, 3, 59, 59, tzinfo=UTC)
    assert stamp.day == SUNDAY


def test_the_day_start_of_the_person_decides() -> None:
    clock = SetClock(datetime(2026, 11, 23, 5, 30))
    assert today(clock, time(6, 0)) == SUNDAY
    assert written_now(clock, time(6, 0)).day == SUNDAY
    assert today(clock, time(5, 30)) == date(2026, 11, 23)


def test_the_time_now_is_to_the_second() -> None:
    now = local_time_now(SetClock(datetime(2026, 11, 22, 18, 42, 7, 999999)))
    assert now.clock == time(18, 42, 7)


@pytest.mark.parametrize(
    ("day", "at", "offset"),
    [
        (date(2026, 3, 28), time(12, 0), 0),
        (date(2026, 3, 29), time(12, 0), 60),
        (date(2026, 10, 25), time(0, 30), 60),
        (date(2026, 10, 25), time(12, 0), 0),
    ],
)
def test_a_time_on_another_day_has_the_offset_of_that_day(day: date, at: time, offset: int) -> None:
    assert local_time_on(day, at, "Europe/London").offset_minutes == offset


@given(st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1)), zones)
def test_the_offset_leads_from_local_time_to_the_instant(local: datetime, zone: str) -> None:
    clock = SetClock(local, zone)
    now = local_now(clock)
    assert now.replace(tzinfo=UTC) - timedelta(minutes=offset_minutes(now)) == clock.instant


def test_a_moment_without_a_zone_has_no_offset() -> None:
    assert offset_minutes(datetime(2026, 11, 22, 18, 42)) == 0


@given(st.text(max_size=40))
def test_any_zone_name_gives_a_zone(name: str) -> None:
    assert datetime(2026, 11, 22, tzinfo=zone_of(name)).utcoffset() is not None


@pytest.mark.parametrize(
    "name", ["", "Europe", "Europe/Nowhere", "../../etc/passwd", "/etc/localtime", "a" * 9999]
)
def test_a_zone_this_computer_does_not_know_is_utc(name: str) -> None:
    assert zone_of(name) is UTC
