"""What is thinned out, and that no clock makes it a loss."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from painapp.vault.backups.manifest import Reason
from painapp.vault.backups.thinning import Dated, kept

START = datetime(2026, 1, 1, 18, 0, tzinfo=UTC)
MEGABYTE = 1024 * 1024


def dated(day: float, count: int, size: int = MEGABYTE, reason: Reason = Reason.DAILY) -> Dated:
    return Dated(f"{count}", START + timedelta(days=day), count, size, reason)


def kept_days(backups: list[Dated]) -> set[int]:
    keep = kept(backups)
    return {(one.made_at - START).days for one in backups if one.key in keep}


def test_three_years_of_days_become_days_weeks_and_months() -> None:
    backups = [dated(day, day) for day in range(3 * 365)]
    keep = kept(backups)
    last = 3 * 365 - 1
    assert {str(day) for day in range(last - 13, last + 1)} <= keep
    months = {backups[int(key)].made_at.strftime("%Y-%m") for key in keep}
    assert len(months) == 24
    assert 14 + 6 + 22 <= len(keep) <= 14 + 8 + 24


def test_gaps_are_not_counted_as_days() -> None:
    backups = [dated(day * 40, day) for day in range(20)]
    assert kept(backups) == {one.key for one in backups}


def test_of_one_day_the_newest_is_kept() -> None:
    assert kept([dated(0, 1), dated(0.1, 2), dated(0.2, 3)]) == {"3"}


def test_the_newest_by_date_stay_where_the_count_began_again_lower() -> None:
    """As where a diary was brought back from an old backup on another computer, into a folder both use."""
    before = [dated(day, 1000 + day) for day in range(60)]
    since = [dated(60 + day, 10 + day) for day in range(20)]
    assert {one.key for one in since[-14:]} <= kept([*before, *since])
    assert {one.key for one in before[-14:]} <= kept([*before, *since])


def test_those_before_a_risky_step_outlast_the_day() -> None:
    backups = [dated(0, 1, reason=Reason.BEFORE_RESTORE), dated(0.1, 2), dated(0.2, 3)]
    assert kept(backups) == {"1", "3"}


def test_the_size_is_kept_and_the_newest_whatever_its_size() -> None:
    backups = [dated(day, day, 60 * MEGABYTE) for day in range(100)]
    keep = kept(backups)
    assert len(keep) * 60 <= 500
    assert len(keep) >= 4
    assert "99" in keep
    assert kept([dated(0, 1, 600 * MEGABYTE), dated(1, 2, 600 * MEGABYTE)]) == {"2"}


def test_a_small_room_still_spans_months() -> None:
    backups = [dated(day, day, 60 * MEGABYTE) for day in range(300)]
    oldest = min(int(key) for key in kept(backups))
    assert oldest < 300 - 60


def run(days: list[float]) -> tuple[set[str], list[Dated]]:
    """Make a backup on each of these days by the clock, thinning after each, as the app does."""
    there: list[Dated] = []
    for count, day in enumerate(days):
        there.append(dated(day, count))
        keep = kept(there)
        there = [one for one in there if one.key in keep]
    return {one.key for one in there}, there


def test_a_clock_a_year_ahead_for_a_month_thins_nothing_away() -> None:
    before, away, after = list(range(60)), [425 + day for day in range(30)], list(range(60, 75))
    keep, _ = run([*before, *away, *after])
    undisturbed, _ = run([*before, *after])
    assert {str(count) for count in range(90, 104)} - {"90"} <= keep
    # What a run without the error keeps of the time before, in weeks and months, this one keeps too.
    months = {key for key in undisturbed if int(key) < 30}
    assert months <= keep


def test_a_clock_a_year_behind_for_a_month_thins_nothing_away() -> None:
    before, away, after = list(range(400, 460)), [95 + day for day in range(30)], list(range(460, 475))
    keep, _ = run([*before, *away, *after])
    undisturbed, _ = run([*before, *after])
    assert {key for key in undisturbed if int(key) < 30} <= keep
    assert {str(count) for count in range(91, 105)} <= keep


@given(st.lists(st.tuples(st.floats(-800, 800), st.integers(0, 50), st.integers(1, 700)), max_size=60))
def test_the_newest_is_kept_and_thinning_twice_is_thinning_once(raw) -> None:
    backups = [
        Dated(str(number), START + timedelta(days=day), count, size * MEGABYTE, Reason.DAILY)
        for number, (day, count, size) in enumerate(raw)
    ]
    keep = kept(backups)
    assert keep <= {one.key for one in backups}
    if not backups:
        return
    newest = max(backups, key=lambda one: (one.commit_count, one.made_at))
    best = {one.key for one in backups if (one.commit_count, one.made_at) == newest[2:0:-1]}
    assert keep & best
    assert kept([one for one in backups if one.key in keep]) == keep
    assert len(keep) == 1 or sum(one.size for one in backups if one.key in keep) <= 500 * MEGABYTE


@given(st.lists(st.integers(-400, 400), min_size=1, max_size=60))
def test_a_clock_set_at_will_keeps_at_least_as_many(jumps: list[int]) -> None:
    """However the clock jumps, there are as many as so many days of honest backups would leave."""
    keep, there = run([float(day) for day in jumps])
    distinct = len({one.made_at.date() for one in there})
    assert len(keep) >= min(distinct, 14)
    assert str(len(jumps) - 1) in keep
