"""The invented person: always the same, never too neat, and plausible enough to read."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise, product
from pathlib import Path
from statistics import correlation, mean
from typing import TYPE_CHECKING

import pytest

from painapp.content.exercises import load_exercises
from painapp.content.suitability import standing
from painapp.demo import phrases
from painapp.demo.course import Course
from painapp.demo.person import MOST_DAYS, about_them, invented_entries
from painapp.domain.areas import AREAS
from painapp.domain.canonical import entry_from_json, entry_to_json
from painapp.domain.conditions import conditions_named
from painapp.domain.daily import DayFigures, Period, daily_figures
from painapp.domain.entries import (
    DAY_TYPES,
    Activity,
    CheckIn,
    Conditions,
    Entry,
    Expectation,
    FlareUp,
    FlareUpPlan,
    GoalReview,
    LessonRead,
    LookBack,
    Pause,
    Practice,
    Sleep,
    StepTry,
    ThingTried,
    ThoughtRecord,
    Tracked,
    Tracker,
    WentWell,
)
from painapp.domain.fields import OWN
from painapp.domain.lists import HELPED
from painapp.domain.moments import diary_day, zone_of
from painapp.domain.practising import helped
from painapp.domain.sleep import sleep_figures, sleep_questions
from tests.extent import LONG

if TYPE_CHECKING:
    from collections.abc import Sequence

LAST = date(2026, 11, 22)
OF_STORIES = {StepTry, Expectation, GoalReview, LessonRead, ThingTried, ThoughtRecord}
"""What belongs to the plan (test_four_weeks) and to the course (test_in_the_course)."""
EXERCISES = Path(__file__).parents[2] / "resources" / "exercises"
YEARS = 10 if LONG else 4
"""How long a life the long and the usual form of the tests look at; every measure holds for both."""
DAYS = round(365.25 * YEARS)
SPAN = timedelta(days=DAYS - 1)
FIRST = (
    '{"awake_minutes":20,"awakenings":2,"day":"2016-11-23","falling_asleep_minutes":35,"final_waking":"06:55",'
    '"id":"eefee38d-a932-4148-aa48-af0a47063a99","into_bed":"22:15","kind":"sleep","out_of_bed":"07:05",'
    '"quality":5,"schema":1,"tried_to_sleep":"22:35","written":{"at":"2016-11-23T07:47:51+00:00",'
    '"day":"2016-11-23","offset_minutes":0,"zone":"Europe/London"}}'
)


@pytest.fixture(scope="module")
def years() -> Sequence[Entry]:
    """Years of Robin."""
    return list(invented_entries(DAYS, LAST))


@pytest.fixture(scope="module")
def figures(years: Sequence[Entry]) -> Sequence[DayFigures]:
    """What charts would draw of them."""
    return daily_figures(years, Period(LAST - SPAN, LAST))


def texts(entries: Sequence[Entry]) -> list[str]:
    return [entry_to_json(entry) for entry in entries]


def test_a_year_is_more_than_three_thousand_entries(years: Sequence[Entry]) -> None:
    assert len(years) >= 3_000 * YEARS
    assert min(Counter(type(entry) for entry in years)[kind] for kind in (CheckIn, Sleep, Activity, WentWell))


@pytest.mark.parametrize(("seed", "last"), list(product((7, 1, 99), (LAST, date(2000, 2, 29)))))
def test_the_same_seed_and_days_are_the_same_entries(seed: int, last: date) -> None:
    assert texts(list(invented_entries(40, last, seed))) == texts(list(invented_entries(40, last, seed)))


def test_another_seed_is_another_life() -> None:
    assert texts(list(invented_entries(40, LAST, 7))) != texts(list(invented_entries(40, LAST, 8)))


def test_the_first_entry_is_this_one_on_every_computer() -> None:
    # Whoever changes the person on purpose changes this line too.
    assert entry_to_json(next(invented_entries(3652, LAST))) == FIRST


def test_shorter_is_the_end_of_longer(years: Sequence[Entry]) -> None:
    short = texts(list(invented_entries(90, LAST)))
    assert texts(years[-len(short) :]) == short


def test_every_entry_has_an_id_of_its_own_shaped_like_a_random_one(years: Sequence[Entry]) -> None:
    assert len({entry.id for entry in years}) == len(years)
    assert {(entry.id.version, entry.id.variant) for entry in years} == {(4, years[0].id.variant)}


def test_all_days_are_within_what_was_asked_for(years: Sequence[Entry]) -> None:
    asked = Period(LAST - SPAN, LAST)
    assert {entry.day for entry in years} <= set(asked.days())
    assert [entry.day for entry in years] == sorted(entry.day for entry in years)


def test_every_entry_can_be_kept_and_says_something(years: Sequence[Entry]) -> None:
    for entry in years[::7]:
        assert entry_from_json(entry_to_json(entry)) == entry
        assert not entry.says_nothing


def test_every_entry_was_written_when_it_could_be(years: Sequence[Entry]) -> None:
    for entry in years:
        local = entry.written.at.astimezone(zone_of(entry.written.zone))
        assert diary_day(local) == entry.written.day >= entry.day
        if entry.at is not None:
            assert not entry.written_later
            described = datetime.combine(entry.day, entry.at.clock, zone_of(entry.at.zone))
            if entry.at.clock.hour < 4:
                described += timedelta(days=1)
            assert timedelta() <= entry.written.at - described.astimezone(UTC) < timedelta(hours=4)


def test_days_are_left_out_and_some_weeks_too(years: Sequence[Entry]) -> None:
    days = sorted({entry.day for entry in years})
    gaps = Counter((later - earlier).days - 1 for earlier, later in pairwise(days))
    assert 0.85 < len(days) / DAYS < 0.95
    assert gaps[1] > 3 * YEARS
    assert gaps[2] > YEARS
    assert sum(count for length, count in gaps.items() if length >= 6) >= (5 if LONG else 1)


def test_the_last_day_is_never_left_out_nor_late() -> None:
    for ago in range(60):
        last = LAST - timedelta(days=ago)
        on_last = [entry for entry in invented_entries(2, last) if entry.day == last]
        assert any(isinstance(entry, CheckIn) for entry in on_last)
        assert not any(entry.written_later for entry in on_last)


def test_some_days_are_written_later_without_times_of_day(years: Sequence[Entry]) -> None:
    late = [entry for entry in years if entry.written_later]
    assert 0.02 < len({entry.day for entry in late}) / len({entry.day for entry in years}) < 0.12
    assert all(entry.at is None for entry in late)
    assert {(entry.written.day - entry.day).days for entry in late} >= {1, 2, 3}


def test_flare_ups_last_two_to_seven_days_with_more_pain_and_less_activity(
    figures: Sequence[DayFigures],
) -> None:
    course = Course(7)
    conditions = [course.condition(one.day) for one in figures]
    lengths = [
        one.flare_day
        for one, following in pairwise(conditions)
        if one.flare_day and following.flare_day in {0, 1}
    ]
    assert set(lengths) <= set(range(2, 8))
    assert 5 <= len(lengths) / YEARS <= 14  # a year

    def of(*, flare: bool, name: str) -> float:
        found = [
            getattr(day, name).value
            for day, condition in zip(figures, conditions, strict=True)
            if bool(condition.flare_day) is flare and getattr(day, name)
        ]
        return mean(found)

    assert of(flare=True, name="pain_worst") > of(flare=False, name="pain_worst") + 1.5
    assert of(flare=True, name="activity_minutes") < 0.5 * of(flare=False, name="activity_minutes")
    assert of(flare=True, name="sleep_minutes") < of(flare=False, name="sleep_minutes") - 20


def test_there_are_good_and_bad_weeks(figures: Sequence[DayFigures]) -> None:
    weeks = [
        mean(day.pain_average.value for day in figures[first : first + 7] if day.pain_average)
        for first in range(0, DAYS - 12, 7)
        if sum(day.pain_average is not None for day in figures[first : first + 7]) >= 3
    ]
    assert min(weeks) < 3
    assert max(weeks) > 6
    assert 3.5 < mean(weeks) < 5


def test_the_whole_scale_is_used_but_mostly_its_middle(years: Sequence[Entry]) -> None:
    said = Counter(entry.pain for entry in years if isinstance(entry, CheckIn) and entry.pain is not None)
    assert set(said) >= set(range(10))
    assert sum(said[pain] for pain in (3, 4, 5)) > 0.5 * said.total()


def test_the_week_has_a_rhythm(years: Sequence[Entry]) -> None:
    on = {
        what: {entry.day.weekday() for entry in years if isinstance(entry, Activity) and entry.what == what}
        for what in ("Choir", "Swimming, easy lengths", "Shelving at the library")
    }
    assert on == {"Choir": {0}, "Swimming, easy lengths": {2}, "Shelving at the library": {1, 3, 4}}


def paired(
    figures: Sequence[DayFigures], one: str, other: str, later: int
) -> tuple[list[float], list[float]]:
    both = [
        (getattr(day, one).value, getattr(figures[number + later], other).value)
        for number, day in enumerate(figures[: len(figures) - later])
        if getattr(day, one) and getattr(figures[number + later], other)
    ]
    return [first for first, _ in both], [second for _, second in both]


@pytest.mark.parametrize(
    ("one", "other", "later", "low", "high"),
    [
        ("pain_average", "mood", 0, -0.6, -0.15),
        ("sleep_minutes", "pain_average", 0, -0.5, -0.1),
        ("pain_average", "sleep_minutes", 1, -0.5, -0.1),
        ("sleep_minutes", "sleep_quality", 0, 0.3, 0.8),
        ("stress", "activity_minutes", 0, -0.2, 0.3),
    ],
)
def test_what_goes_together_does_so_weakly(
    figures: Sequence[DayFigures], one: str, other: str, later: int, low: float, high: float
) -> None:
    assert low < correlation(*paired(figures, one, other, later)) < high


def test_nights_come_short_long_and_with_a_part_missing(years: Sequence[Entry]) -> None:
    sleeps = [entry for entry in years if isinstance(entry, Sleep)]
    short = [one for one in sleeps if one.slept_minutes is not None]
    long = [one for one in sleeps if one.into_bed is not None]
    whole = [one for one in long if sleep_figures(one).efficiency is not None]
    assert 0.5 < len(short) / len(sleeps) < 0.8
    assert 0 < len(long) - len(whole) < 0.3 * len(long)
    assert 70 < mean(sleep_figures(one).efficiency or 0 for one in whole) < 90
    assert {one.quality for one in sleeps} == {None, 1, 2, 3, 4, 5}
    asked = [one for one in sleeps if sleep_questions(one)]
    assert len(asked) == 0


def test_the_fields_are_used_each_in_its_way(years: Sequence[Entry]) -> None:
    check_ins = [entry for entry in years if isinstance(entry, CheckIn)]
    bundled = {option.id for option in (*AREAS, *HELPED)}
    picks = {pick for entry in check_ins for pick in (*entry.areas, *entry.helped)}
    assert {pick for pick in picks if not pick.startswith(OWN)} <= bundled
    assert len([pick for pick in picks if pick.startswith(OWN)]) >= 3
    for name in ("areas", "mood", "energy", "stress", "helped", "note"):
        said = sum(1 for entry in check_ins if getattr(entry, name) not in {None, (), ""})
        assert 0.05 < said / len(check_ins) < 0.8, name
    per_day = Counter(Counter(entry.day for entry in check_ins).values())
    assert set(per_day) >= {1, 2, 3, 4, 5}


def test_notes_are_short_with_letters_and_signs_from_elsewhere(years: Sequence[Entry]) -> None:
    notes = {
        getattr(entry, name)
        for entry in years
        for name in ("note", "text", "what")
        if getattr(entry, name, "")
    }
    assert max(map(len, notes)) <= 90
    assert any(re.search("[æøåÆØÅ]", note) for note in notes)
    assert any(ord(letter) > 0x1F000 for note in notes for letter in note)


def test_everything_a_diary_can_say_is_said(years: Sequence[Entry]) -> None:
    assert {type(entry) for entry in years} == set(DAY_TYPES) - OF_STORIES
    check_ins = [entry for entry in years if isinstance(entry, CheckIn)]
    for name in ("body", "words", "triggers", "writer"):
        said = sum(1 for entry in check_ins if getattr(entry, name))
        assert 0.003 < said / len(check_ins) < 0.5, name
    assert any(one.naps for one in years if isinstance(one, Sleep))
    assert any(one.planned_minutes and one.place for one in years if isinstance(one, Activity))
    assert {one.suited for one in years if isinstance(one, LookBack)} == {"", "more", "right", "less"}
    assert {one.reason for one in years if isinstance(one, Pause)} == {"away", "ill", "a-break"}
    assert {one.tracker for one in years if isinstance(one, Tracked)} == {
        one.key for one in about_them(LAST) if isinstance(one, Tracker)
    }
    assert [type(one) for one in about_them(LAST)] == [Tracker, Tracker, Conditions, FlareUpPlan]


def test_declared_flare_ups_and_pauses_do_not_overlap_and_cover_what_they_should(
    years: Sequence[Entry],
) -> None:
    flare_ups = [one for one in years if isinstance(one, FlareUp)]
    assert all(1 < ((one.eased or one.day) - one.day).days + 1 <= 7 for one in flare_ups)
    assert all(one.eased and one.eased < later.day for one, later in pairwise(flare_ups))
    recorded = {entry.day for entry in years if isinstance(entry, CheckIn)}
    for one in years:
        if isinstance(one, Pause) and one.until is not None and one.until < LAST:
            assert not recorded & set(Period(one.day, one.until).days())


def test_a_flare_up_that_goes_on_is_not_over_yet() -> None:
    begun = next(one for one in invented_entries(20, LAST) if isinstance(one, FlareUp))
    assert begun.eased == date(2026, 11, 18)
    now = next(one for one in invented_entries(10, date(2026, 11, 15)) if isinstance(one, FlareUp))
    assert (now.day, now.eased, now.worst, now.helped) == (begun.day, None, None, ())


def test_what_is_practised_is_there_and_suits_robin(years: Sequence[Entry]) -> None:
    done = [entry for entry in years if isinstance(entry, Practice)]
    conditions = next(one for one in about_them(LAST) if isinstance(one, Conditions))
    named = conditions_named(conditions)
    there = {one.id: one for one in load_exercises(EXERCISES, "en")}
    assert {one.exercise for one in done} == {one.exercise for one in phrases.PRACTICES}
    assert {(one.exercise, one.title) for one in done} == {
        (one.exercise, there[one.exercise].title) for one in done
    }
    for one in phrases.PRACTICES:
        assert set(one.minutes) <= set(there[one.exercise].lengths)
    ids = {*(one.exercise for one in phrases.PRACTICES), *phrases.PLAN_EXERCISES}
    assert all(standing(there[id_], named).offered for id_ in ids)
    counted = helped(done)
    assert 0.6 < counted.rated / counted.times < 0.95
    assert 0.5 < counted.tension.lower / counted.tension.rated < 0.9
    assert counted.tension.higher > 20


def test_no_words_are_said_twice_in_one_day(years: Sequence[Entry]) -> None:
    said = Counter(
        (entry.day, words)
        for entry in years
        if (words := getattr(entry, "note", "") or getattr(entry, "text", ""))
    )
    assert set(said.values()) == {1}


def test_the_pictured_fortnight_has_a_flare_up_a_gap_and_a_late_day() -> None:
    fortnight = Period(LAST - timedelta(days=13), LAST)
    found = list(invented_entries(14, LAST))
    figures = daily_figures(found, fortnight)
    course = Course(7)
    assert 2 <= sum(course.condition(day).flare_day > 0 for day in fortnight.days()) <= 5
    assert 1 <= sum(not one.recorded for one in figures) <= 3
    assert any(one.pain_average.late for one in figures if one.pain_average)
    assert figures[-1].recorded
    flare_ups = [one for one in found if isinstance(one, FlareUp)]
    assert [(one.eased - one.day).days + 1 for one in flare_ups if one.eased] == [5]


def test_the_four_weeks_a_summary_tells_of_hold_a_pause() -> None:
    assert any(isinstance(one, Pause) for one in invented_entries(28, LAST))


def test_a_visit_abroad_is_written_in_its_zone() -> None:
    visit = [
        entry for entry in invented_entries(20, date(2026, 7, 15)) if entry.written.zone == "Europe/Oslo"
    ]
    assert {entry.day for entry in visit} <= set(Period(date(2026, 7, 3), date(2026, 7, 10)).days())
    assert len({entry.day for entry in visit}) >= 5
    assert {entry.written.offset_minutes for entry in visit} == {120}


@pytest.mark.parametrize("zone", ["Europe/Oslo", "America/New_York", "Asia/Kathmandu"])
def test_robin_can_live_elsewhere(zone: str) -> None:
    found = list(invented_entries(30, LAST, zone=zone))
    assert {entry.written.zone for entry in found} == {zone}


@pytest.mark.parametrize("days", [0, -1, MOST_DAYS + 1])
def test_nobody_lives_for_no_days_or_forever(days: int) -> None:
    with pytest.raises(ValueError, match="18250 days"):
        next(invented_entries(days, LAST))


def test_fifty_years_can_be_invented() -> None:
    first = next(invented_entries(MOST_DAYS, LAST))
    assert first.day <= LAST - timedelta(days=MOST_DAYS - 5)
