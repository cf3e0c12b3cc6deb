"""Trackers: what is asked and in which order, what a value says alone, and its series day by day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.daily import Figure
from painapp.domain.entries import Tracked, Tracker
from painapp.domain.fields import Kind
from painapp.domain.lists import HOLDS
from painapp.domain.trackers import (
    MOST,
    READY,
    STEP,
    blank_tracked,
    daily,
    daily_choices,
    followed,
    in_order,
    moved,
    next_place,
    of_day,
    put_away,
    ready_made,
    said,
    tracked_text,
    tracker_name,
    trackers_seen,
    value_spec,
)
from painapp.system.language import QtLanguage
from tests.domain.examples import DAY, number_id, written

ENGLISH = QtLanguage("en", "GB", Path())


def own(number: int, name: str = "Tea", holds: str = "number", **more: Any) -> Tracker:
    said: dict[str, Any] = {"place": number, "name": name, "holds": holds, **more}
    return Tracker(id=number_id(number), day=DAY, written=written(), **said)


def ready(key: str, number: int = 1, **more: Any) -> Tracker:
    made = ready_made(key)
    assert made is not None
    return own(number, "", made.holds, ready=key, **more)


def value(
    tracker: Tracker, *, on: date = DAY, at: time = time(18, 42), number: int = 50, **said: Any
) -> Tracked:
    blank = blank_tracked(tracker, entry_id=number_id(number), day=on, written=written(DAY, at))
    return replace(blank, **said)


def test_the_ready_made_ones_are_those_people_ask_for() -> None:
    assert [one.id for one in READY] == [
        "fatigue",
        "fog",
        "stiffness",
        "headache",
        "period",
        "shift",
        "people",
        "food",
        "steps",
        "weight",
    ]
    assert all(one.holds in {each.id for each in HOLDS} for one in READY)
    assert all(bool(one.choices) == (one.holds == "choice") for one in READY)


@pytest.mark.parametrize("made", READY, ids=lambda made: made.id)
def test_each_ready_made_one_can_be_asked_and_its_answer_read_alone(made: Any) -> None:
    tracker = ready(made.id)
    spec = value_spec(tracker)
    answer: Any = made.choices[0].id if made.choices else 1
    tracked = value(tracker, **{spec.name: answer})
    assert tracker_name(tracked, ENGLISH) == ENGLISH.text(made.name) == tracker_name(tracker, ENGLISH)
    assert tracked_text(tracked, ENGLISH)
    assert value_spec(tracked) == spec
    assert followed([tracker]) == (tracker,)


@pytest.mark.parametrize(
    ("holds", "kind", "answer", "words"),
    [
        ("number", Kind.AMOUNT, {"amount": 2.5}, "2.5 cups"),
        ("scale", Kind.SCALE, {"amount": 4.0}, "4 of 10"),
        ("yes-no", Kind.YES_NO, {"amount": 0.0}, "No"),
        ("choice", Kind.CHOICE, {"chosen": "own:green"}, "green"),
        ("length", Kind.MINUTES, {"amount": 75.0}, "1 h 15 min"),
    ],
)
def test_an_own_tracker_is_asked_and_read_as_what_it_holds(
    holds: str, kind: Kind, answer: dict[str, Any], words: str
) -> None:
    tracker = own(1, "Tea {cup}", holds, unit="cups", choices=("own:green", "own:black"))
    spec = value_spec(tracker)
    assert spec.kind is kind
    assert spec.of_amount == (holds != "choice")
    assert spec.name in answer
    tracked = value(tracker, **answer)
    assert tracked_text(tracked, ENGLISH) == words
    assert tracker_name(tracked, ENGLISH) == "Tea {cup}"
    assert said(tracked) == next(iter(answer.values()))
    assert said(value(tracker)) is None


def test_a_choice_offers_the_words_of_its_tracker_and_the_one_chosen_before() -> None:
    tracker = own(1, holds="choice", choices=("own:green", "own:black"))
    tracked = value(tracker, chosen="own:white")
    assert [one.id for one in value_spec(tracked).options] == ["own:white"]
    assert [one.id for one in value_spec(tracked, [tracker]).options] == [
        "own:green",
        "own:black",
        "own:white",
    ]
    more = ready("shift", choices=("own:split",))
    assert [one.id for one in value_spec(more).options][-2:] == ["off", "own:split"]


def test_a_unit_of_ones_own_takes_the_place_of_the_ready_made_one() -> None:
    assert tracked_text(value(ready("weight"), amount=71.5), ENGLISH) == "71.5 kg"
    assert tracked_text(value(ready("weight", unit="lb"), amount=157), ENGLISH) == "157 lb"


def test_a_renamed_tracker_keeps_its_history_under_its_new_name() -> None:
    before = value(own(1, "Tea"), amount=3)
    renamed = own(1, "Green tea")
    assert tracker_name(before, ENGLISH) == "Tea"
    assert tracker_name(before, ENGLISH, [own(2), renamed]) == "Green tea"
    assert list(daily([before], renamed.key)) == [DAY]


def test_a_tracker_of_a_newer_version_is_read_as_far_as_it_says() -> None:
    unknown = Tracked(
        id=number_id(1),
        day=DAY,
        written=written(),
        tracker="moon",
        name="",
        holds="",
        unit="",
        amount=3.0,
        chosen="",
    )
    assert tracker_name(unknown, ENGLISH) == ENGLISH.text(Tracked.LABEL)
    assert tracked_text(unknown, ENGLISH) == "3"
    assert followed([own(1, "", "scale", ready="moon")]) == ()


def test_only_what_can_be_asked_is_followed_in_the_persons_order() -> None:
    away, second, first = own(1, put_away=True), own(3, "Second"), ready("fog", 2)
    unfinished = (own(4, ""), own(5, holds=""), own(6, holds="choice"))
    everything = [away, second, first, *unfinished]
    assert followed(everything) == (first, second)
    assert put_away(everything) == (away,)
    assert in_order(everything) == (away, first, second, *unfinished)
    assert next_place(everything) == 6 + STEP
    assert next_place([]) == STEP


def test_one_without_a_place_stands_last() -> None:
    assert in_order([own(1, place=None), own(2)]) == (own(2), own(1, place=None))


def test_of_two_alike_after_diaries_came_together_the_one_in_sight_counts() -> None:
    away, seen = ready("fog", 1, put_away=True), ready("fog", 2)
    assert in_order([away, seen]) == (seen,)
    assert in_order([seen, away]) == (seen,)


@given(places=st.lists(st.none() | st.integers(0, MOST), min_size=1, max_size=8), data=st.data())
def test_a_move_changes_the_order_by_just_that(places: list[int | None], data: st.DataObject) -> None:
    trackers = in_order([own(number, place=place) for number, place in enumerate(places, start=1)])
    here = data.draw(st.integers(0, len(trackers) - 1))
    by = data.draw(st.sampled_from((-1, 1)))
    changes = {one.key: place for one, place in moved(trackers, trackers[here].key, by)}
    after = in_order([replace(one, place=changes.get(one.key, one.place)) for one in trackers])
    wanted = list(trackers)
    if 0 <= here + by < len(wanted):
        wanted[here], wanted[here + by] = wanted[here + by], wanted[here]
    assert [one.key for one in after] == [one.key for one in wanted]


def test_a_move_is_mostly_one_change() -> None:
    trackers = tuple(own(number, place=number * STEP) for number in range(1, 5))
    for number, by in ((0, 1), (1, -1), (1, 1), (2, 1), (3, -1)):
        assert len(moved(trackers, trackers[number].key, by)) == 1
    assert moved(trackers, "nothing of this name", 1) == ()


def test_the_value_of_a_day_is_the_one_written_last() -> None:
    tracker, other = own(1), own(2)
    morning = value(tracker, at=time(8), amount=1)
    evening = value(tracker, at=time(20), number=51, amount=2)
    assert of_day([evening, morning, value(other, amount=9)], tracker.key) == evening
    assert of_day([morning], other.key) is None
    assert daily([evening, morning], tracker.key) == {DAY: Figure(2, 1, late=False)}


def test_a_series_has_a_day_for_each_value_and_gaps_stay_gaps() -> None:
    tracker = own(1)
    days = [DAY - timedelta(days=ago) for ago in (9, 3, 0)]
    values = [value(tracker, on=day, number=number, amount=number) for number, day in enumerate(days)]
    assert daily([*reversed(values), value(tracker, on=DAY - timedelta(days=5))], tracker.key) == {
        days[0]: Figure(0, 1, late=True),
        days[1]: Figure(1, 1, late=True),
        days[2]: Figure(2, 1, late=False),
    }
    assert daily(values, "another") == {}


def test_two_units_never_share_an_axis() -> None:
    stone, kilos = ready("weight", unit="st"), ready("weight")
    before = DAY - timedelta(days=1)
    assert daily([value(stone, on=before, amount=11), value(kilos, amount=70)], "weight") == {
        DAY: Figure(70, 1, late=False)
    }


def test_choices_have_a_series_of_words() -> None:
    tracker = ready("shift")
    entries = [value(tracker, chosen="night"), value(tracker, on=DAY - timedelta(days=1), chosen="off")]
    assert list(daily_choices(entries, "shift").items()) == [(DAY - timedelta(days=1), "off"), (DAY, "night")]
    assert daily(entries, "shift") == {}


def test_the_trackers_seen_are_named_by_their_latest_value() -> None:
    before = value(own(1, "Tea"), on=DAY - timedelta(days=1), amount=1)
    later = value(own(1, "Green tea"), amount=2)
    empty = value(own(2))
    assert trackers_seen([later, before, empty]) == (later,)
    assert trackers_seen([before, later]) == (later,)
