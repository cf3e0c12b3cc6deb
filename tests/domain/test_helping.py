"""Help me now as rules: what it offers, what is written down of it, and when it asks."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple
from uuid import uuid4

import pytest

from painapp.domain.helping import (
    ASK_FROM_SECONDS,
    LEFT_IN_PEACE,
    MOST_OWN,
    Done,
    asked_again,
    asks,
    candidates,
    minutes_of,
    offered,
    practices_of,
    worth_keeping,
)
from painapp.domain.periods import FlareUp
from painapp.domain.practice import Practice
from painapp.domain.practising import Known
from painapp.domain.settings import FIRST_SCENES
from tests.clocks import FixedClock
from tests.domain.examples import DAY, written

NOW = datetime(2026, 11, 22, 18, 42, tzinfo=UTC)


class Script(NamedTuple):
    """What of an exercise counts here."""

    id: str
    kind: str = "breathing"
    families: tuple[str, ...] = ("breath",)
    lengths: tuple[int, ...] = (1, 3, 5, 10)
    suits: tuple[str, ...] = ()
    gentlest: str = ""
    safe: bool = False
    outward: bool = False
    has_holds: bool = False


SAFE = {id_: Script(id_, safe=True) for id_ in FIRST_SCENES}
OWN = {id_: Script(id_) for id_ in ("letting-go", "hands", "leaves", "in-bed", "body-scan")}
ALL = SAFE | OWN


def done(seconds: float, when: datetime = NOW, exercise: str = "slow-breathing") -> Done:
    return Done(exercise, "Slow breathing", seconds, False, when, "Europe/London")


def practice(exercise: str, **values: Any) -> Practice:
    return Practice(id=uuid4(), day=DAY, written=written(), exercise=exercise, minutes=5, **values)


def test_while_the_diary_is_closed_only_what_is_safe_for_everyone_is_offered() -> None:
    unsafe = ALL | {"grounding": Script("grounding", safe=False)}
    assert offered(unsafe, ("letting-go", "hands"), None, "slow-breathing") == (
        "mindful-sounds",
        "mindful-seeing",
    )


def test_what_the_person_chose_comes_first_and_something_safe_is_always_there() -> None:
    helped = practice("leaves", tension_before=6, tension_after=3)
    known = Known((helped,), favourites=("hands",), answered=True)
    assert offered(ALL, ("letting-go",), known, "slow-breathing") == (
        "letting-go",
        "leaves",
        "hands",
        *FIRST_SCENES[1:],
    )


def test_neither_too_much_nor_what_may_not_suit_is_offered() -> None:
    known = Known(favourites=tuple(OWN), aside=frozenset(("letting-go", "grounding")), answered=True)
    found = offered(ALL, (), known, "hands")
    assert not {"letting-go", "grounding", "hands"} & set(found)
    everything = offered(ALL, (), Known(favourites=tuple(OWN), answered=True), "grounding")
    assert [one for one in everything if one in OWN] == list(OWN)[:MOST_OWN]
    assert FIRST_SCENES[0] in everything


def test_what_is_in_the_plan_and_among_favourites_is_read_once() -> None:
    found = candidates(("hands", "grounding"), Known(favourites=("hands",)))
    assert sorted(found) == sorted(set(found))


@pytest.mark.parametrize(
    ("lengths", "minutes"), [((1, 3, 5, 10), 5), ((2,), 2), ((3, 10), 3), ((10, 20), 10), ((4, 6), 4)]
)
def test_it_lasts_about_five_minutes(lengths: tuple[int, ...], minutes: int) -> None:
    assert minutes_of(Script("one", lengths=lengths), None) == minutes


def test_a_movement_is_never_longer_than_last_time() -> None:
    moving = Script("hands", kind="movement", lengths=(3, 5, 10))
    assert minutes_of(moving, Known(answered=True, practices=(practice("hands"),))) == 5
    assert minutes_of(moving, Known()) == 3
    # Of a breath five minutes do no harm, however short the last one was.
    once = replace(practice("leaves"), minutes=1)
    assert minutes_of(Script("leaves"), Known(answered=True, practices=(once,))) == 5


def test_less_than_a_minute_is_not_written_down() -> None:
    assert [one.seconds for one in worth_keeping([done(59), done(60), done(300)])] == [60, 300]
    assert [done(seconds).minutes for seconds in (20, 89, 91)] == [1, 1, 2]


def test_a_practice_stands_where_it_was_done_also_when_it_is_kept_later() -> None:
    clock = FixedClock(datetime(2026, 11, 23, 9, 0))
    in_the_night = datetime(2026, 11, 23, 3, 10, tzinfo=UTC)
    (kept,) = practices_of([done(200, in_the_night)], clock, time(4, 0))
    assert (kept.day, kept.minutes, kept.in_help) == (date(2026, 11, 22), 3, True)
    assert kept.at is not None
    assert kept.at.clock == time(3, 10)
    assert kept.written.day == date(2026, 11, 23)


def test_a_practice_is_never_of_a_day_still_to_come() -> None:
    clock = FixedClock(datetime(2026, 11, 21, 9, 0))  # the clock was put back in between
    (kept,) = practices_of([done(200, datetime(2026, 11, 22, 9, 0, tzinfo=UTC))], clock, time(4, 0))
    assert kept.day == kept.written.day == date(2026, 11, 21)


@pytest.mark.parametrize(
    ("begun", "eased", "expected"),
    [
        (1, None, True),
        (None, None, True),
        (0, None, False),
        (-9, None, False),
        (-3, -1, True),
        (-3, 0, False),
    ],
)
def test_it_asks_only_where_no_flare_up_is_written_down(
    begun: int | None, eased: int | None, expected: bool
) -> None:
    flare_ups = []
    if begun is not None:
        over = DAY + timedelta(days=eased) if eased is not None else None
        flare_ups = [FlareUp(id=uuid4(), day=DAY + timedelta(days=begun), eased=over, written=written())]
    assert asks(ASK_FROM_SECONDS, flare_ups, DAY) is expected


def test_whoever_pressed_by_mistake_is_asked_nothing() -> None:
    assert not asks(ASK_FROM_SECONDS - 1, (), DAY)


@pytest.mark.parametrize("asked", ["", "yesterday", "2026-11-22T18:00:00"])
def test_nothing_put_off_nothing_asked(asked: str) -> None:
    assert asked_again(asked, NOW, time(4)) is None


def test_what_was_put_off_is_asked_of_its_own_day_and_not_at_once() -> None:
    asked = datetime(2026, 11, 22, 2, 0, tzinfo=UTC)
    assert asked_again(asked.isoformat(), asked + LEFT_IN_PEACE - timedelta(seconds=1), time(4)) is None
    assert asked_again(asked.isoformat(), asked + LEFT_IN_PEACE, time(4)) == date(2026, 11, 21)
    assert asked_again(asked.isoformat(), asked + timedelta(days=3), time(4)) == date(2026, 11, 21)
