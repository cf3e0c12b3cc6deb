"""What changed since the last call: the charts' own figures, and no contrast of too few days."""

from __future__ import annotations

from datetime import date, timedelta
from statistics import median

from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.daily import Period
from painapp.domain.entries import Activity, CheckIn, FlareUp, Practice, StepTry
from painapp.summary.since_last import LEAST_DAYS, changes_since, period_before
from tests.languages import PlainEnglish
from tests.summary.diary import MONTH, Writer, usual_diary

ENGLISH = PlainEnglish()
SINCE = Period(date(2026, 11, 2), date(2026, 11, 22))


def said(writer: Writer, period: Period = SINCE) -> dict[str, str]:
    return dict(changes_since(writer.reader, period, period_before(period), ENGLISH))


def test_nothing_written_says_nothing() -> None:
    assert said(Writer()) == {}


@given(
    now=st.lists(st.integers(0, 10), max_size=12),
    before=st.lists(st.integers(0, 10), max_size=12),
)
def test_two_sides_stand_beside_each_other_only_where_both_hold_enough(
    now: list[int], before: list[int]
) -> None:
    writer = Writer()
    for first, values in ((SINCE.first, now), (period_before(SINCE).first, before)):
        for number, pain in enumerate(values):
            writer.write(CheckIn, first + timedelta(days=number), pain=pain)
    pain = said(writer).get("pain", "")

    assert bool(pain) is bool(now)
    assert ("before that" in pain) is (min(len(now), len(before)) >= LEAST_DAYS)
    if now:
        assert pain.startswith(f"Pain 0–10, middle day: {ENGLISH.number(median(now), 1)} ({len(now)} day")
    if "before that" in pain:
        assert f"before that {ENGLISH.number(median(before), 1)} ({len(before)} days)" in pain


def test_the_days_before_are_as_many_and_touch() -> None:
    before = period_before(SINCE)
    assert (before.length, before.last) == (SINCE.length, SINCE.first - timedelta(days=1))


def test_the_figures_are_those_of_the_charts_in_their_order() -> None:
    found = changes_since(usual_diary().reader, MONTH, None, ENGLISH)
    assert [one.key for one in found] == ["activity", "sleep", "mood", "pain"]


def test_flare_ups_practice_and_steps_are_counted_and_what_was_left_is_not() -> None:
    writer, day = Writer(), SINCE.first
    writer.write(FlareUp, day - timedelta(days=2), eased=day + timedelta(days=1))
    for at in ("09:00", "18:00"):
        writer.write(Practice, day, at=at, exercise="slow-breathing", minutes=5)
    for number, how in enumerate(("did", "did", "partly", "not-today", "not-today", "not-today")):
        writer.write(StepTry, day + timedelta(days=number), step="x", words="Walk", how=how)
    writer.write(Activity, day, what="Walk", minutes=12)
    assert said(writer) == {
        "activity": "Activity, middle day: 12 min (1 day).",
        "flare-ups": "In a flare-up: 2 days.",
        "practised": "Practised 2 times, on 1 day.",
        "steps": "Small steps: done 2 times, partly 1 time.",
    }


def test_days_in_flare_ups_stand_beside_each_other_only_where_both_sides_were_written() -> None:
    writer = Writer()
    writer.write(FlareUp, SINCE.first - timedelta(days=2), eased=SINCE.first)
    for side in (SINCE, period_before(SINCE)):
        assert said(writer)["flare-ups"] == "In a flare-up: 1 day."
        for day in side.days()[:LEAST_DAYS]:
            writer.write(CheckIn, day, pain=4)
    assert said(writer)["flare-ups"] == "In a flare-up: 1 day; before that 2."


def test_a_flare_up_that_goes_on_ends_today() -> None:
    writer = Writer()
    writer.write(FlareUp, SINCE.last - timedelta(days=1))
    assert said(writer)["flare-ups"].startswith("In a flare-up: 2 days")


def test_a_side_of_a_contrast_has_eight_days_and_none_in_a_flare_up_is_said_too() -> None:
    assert LEAST_DAYS == 8, "facts: honest statistics"
    writer, earlier = Writer(), period_before(SINCE)
    writer.write(FlareUp, earlier.first, eased=earlier.first)
    for side in (SINCE, earlier):
        for day in side.days()[:LEAST_DAYS]:
            writer.write(CheckIn, day, pain=4)
    assert said(writer)["flare-ups"] == "In a flare-up: 0 days; before that 1."
