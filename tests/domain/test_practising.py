"""What is offered to practise, and what practising did: rules over entries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.practice import Practice
from painapp.domain.practising import (
    FAVOURITE,
    HELPED,
    RECENT,
    TIMES,
    Known,
    Wanted,
    begins_gently,
    first_minutes,
    helped,
    helped_before,
    helped_said,
    length_within,
    offers,
    way_out,
)
from tests.domain.examples import DAY, number_id, written
from tests.languages import PlainEnglish


@dataclass(frozen=True)
class Made:
    """An exercise as the rules see it."""

    id: str
    kind: str = "breathing"
    families: tuple[str, ...] = ("breath",)
    lengths: tuple[int, ...] = (3, 5, 10)
    suits: tuple[str, ...] = ("tense",)
    gentlest: str = ""
    safe: bool = False
    outward: bool = False
    has_holds: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "gentlest", self.gentlest or self.id)


SLOW = Made("slow", safe=True, lengths=(1, 3, 5, 10), suits=("tense", "flare-up"))
EVEN = Made("even", gentlest="slow")
BOX = Made("box", gentlest="slow", has_holds=True, lengths=(3, 5))
SOUNDS = Made("sounds", "mindfulness", ("senses",), (1, 3, 5, 10, 20), ("low",), safe=True, outward=True)
SCAN = Made("scan", "body-scan", ("body",), (5, 10, 20), gentlest="sounds")
NECK = Made("neck", "movement", ("movement", "body"), (3, 5, 10))
GUIDES = (SLOW, BOX, EVEN, SCAN, SOUNDS, NECK)
ANSWERED = Known(answered=True)


def done(exercise: str, number: int = 1, **values: Any) -> Practice:
    values = {"minutes": 5, "title": exercise.title(), **values}
    day = DAY + timedelta(days=number)
    return Practice(id=number_id(number), day=day, written=written(day), exercise=exercise, **values)


def ids(found: Any) -> list[str]:
    return [one.id for one in found]


def test_a_length_fits_when_it_fills_most_of_the_time_and_not_more() -> None:
    assert [length_within(SCAN, minutes) for minutes in TIMES] == [None, None, 5, 10, 20]
    assert length_within(Made("pause", lengths=(2,)), 3) == 2
    assert length_within(Made("tense", lengths=(10, 15)), 20) == 15
    assert length_within(BOX, 10) is None
    assert length_within(Made("walk", lengths=(6, 8, 12)), 10) == 8
    assert length_within(Made("half", lengths=(5,)), 10) is None


@given(st.sampled_from(TIMES), st.sampled_from(["", "tense", "low", "flare-up"]), st.booleans())
def test_everything_that_fits_is_offered_once_and_nothing_else(
    minutes: int, moment: str, answered: bool
) -> None:
    known = Known([done("scan")], ("neck", "gone"), frozenset({"box"}), answered)
    found = offers(GUIDES, Wanted(minutes, moment), known)
    shown = ids((*found.own, *found.others, *found.aside))
    fitting = [
        one.id
        for one in GUIDES
        if length_within(one, minutes) is not None and (not moment or moment in one.suits)
    ]
    assert sorted(shown) == sorted(fitting)
    assert ids(found.aside) == [one for one in ("box",) if one in fitting]
    assert all(one.minutes <= minutes for one in (*found.own, *found.others, *found.aside))


def test_others_come_one_kind_after_the_other_and_held_breath_last() -> None:
    found = offers(GUIDES, Wanted(), ANSWERED)
    assert ids(found.others) == ["slow", "scan", "sounds", "neck", "even", "box"]


def test_where_nothing_is_known_the_gentlest_come_first() -> None:
    found = offers(GUIDES, Wanted(), Known())
    assert ids(found.others) == ["slow", "sounds", "neck", "scan", "even", "box"]


def test_held_breath_is_last_even_where_gentler_ones_are_unknown() -> None:
    held = Made("held", has_holds=True)  # the gentlest of its own, and yet
    assert ids(offers((held, EVEN, SLOW), Wanted(), Known()).others) == ["slow", "even", "held"]
    unsure = Made("unsure")
    assert ids(offers((unsure, SLOW), Wanted(), ANSWERED).others) == ["slow", "unsure"]


def test_of_what_helped_and_what_was_done_lately_a_few_stand_there() -> None:
    names = [f"m{number}" for number in range(9)]
    made = [Made(one) for one in names]
    better = {"tension_before": 6, "tension_after": 3}
    practices = [done(one, at, **(better if at < 5 else {})) for at, one in enumerate(names)]
    own = offers(made, Wanted(), Known(practices, answered=True)).own
    assert [(one.id, one.why) for one in own] == [
        ("m0", HELPED),
        ("m1", HELPED),
        ("m2", HELPED),
        ("m8", RECENT),
        ("m7", RECENT),
    ]


def test_the_persons_own_stand_first_each_with_one_reason() -> None:
    practices = [
        done("scan", 1, tension_before=6, tension_after=3),
        done("slow", 2, tension_before=5, tension_after=5),
        done("even", 3),
    ]
    found = offers(GUIDES, Wanted(), Known(practices, ("even",), answered=True))
    assert [(one.id, one.why) for one in found.own] == [
        ("even", FAVOURITE),
        ("scan", HELPED),
        ("slow", RECENT),
    ]
    assert ids(found.others) == ["sounds", "neck", "box"]


def test_a_favourite_that_may_not_suit_is_set_aside_and_not_lost() -> None:
    found = offers(GUIDES, Wanted(), Known((), ("box",), frozenset({"box"}), answered=True))
    assert (ids(found.own), ids(found.aside)) == ([], ["box"])


def test_begins_with_the_length_of_last_time_and_never_with_more() -> None:
    before = Known([done("scan", 1, minutes=20), done("scan", 2, minutes=9)], answered=True)
    assert first_minutes(SCAN, Wanted(), before) == 5
    assert first_minutes(SCAN, Wanted(20), before) == 20  # asked for
    assert first_minutes(SCAN, Wanted(), Known([done("scan", minutes=10)], answered=True)) == 10
    assert first_minutes(SCAN, Wanted(), Known([done("scan", minutes=1)], answered=True)) == 5
    assert first_minutes(SLOW, Wanted(), ANSWERED) == 3


def test_is_short_and_gentle_where_nothing_is_known_or_small_efforts_matter() -> None:
    for known in (Known(), Known(answered=True, small_efforts=True)):
        assert first_minutes(SLOW, Wanted(), known) == 1
        assert begins_gently(NECK, known)
        assert not begins_gently(SCAN, known)
    assert not begins_gently(NECK, ANSWERED)


def test_there_is_a_way_out_of_the_body_to_the_senses() -> None:
    assert way_out(SCAN, GUIDES, ANSWERED) == "sounds"
    assert way_out(SOUNDS, GUIDES, ANSWERED) == ""
    seeing = Made("seeing", "mindfulness", ("senses",), safe=True, outward=True)
    assert way_out(SLOW, (*GUIDES, seeing), Known([done("seeing")])) == "seeing"
    assert way_out(SLOW, (*GUIDES, seeing), Known([done("seeing", 1), done("sounds", 2)])) == "sounds"
    assert way_out(SLOW, (SLOW,), Known()) == ""
    assert way_out(SLOW, (*GUIDES, seeing), Known(aside=frozenset({"sounds"}))) == "seeing"
    unsure = Made("unsure", "mindfulness", ("senses",), outward=True)
    assert way_out(SLOW, (unsure, *GUIDES), ANSWERED) == "sounds"


def test_helped_means_lower_and_nothing_higher_every_second_time_at_least() -> None:
    better = {"tension_before": 6, "tension_after": 4}
    practices = [
        done("slow", 1, **better),
        done("slow", 2, tension_before=4, tension_after=4),
        done("even", 3, **better, pain_before=3, pain_after=5),
        done("scan", 4, **better),
        done("scan", 5, pain_before=5, pain_after=4, tension_before=2, tension_after=2),
        done("neck", 6),
        done("box", 7, **better),
        done("box", 8, pain_before=1, pain_after=2),
        done("box", 9, pain_before=1, pain_after=2),
    ]
    assert helped_before(practices) == ("scan", "slow")


def test_counts_say_what_was_rated_and_what_came_of_it() -> None:
    practices = [done("slow", number, tension_before=5, tension_after=3) for number in range(9)]
    practices += [done("slow", 20 + number, tension_before=5, tension_after=5) for number in range(3)]
    practices += [done("slow", 30, tension_before=5), done("slow", 31, minutes=None)]
    counted = helped(practices)
    assert helped_said(counted, PlainEnglish()) == "14 times, 12 rated, tension lower in 9"
    assert (counted.minutes, counted.tension) == (65, (9, 3, 0))


def test_what_was_rated_less_often_says_of_how_many() -> None:
    practices = [
        done("slow", 1, tension_before=5, tension_after=6, pain_before=4, pain_after=3),
        done("slow", 2, tension_before=5, tension_after=4),
    ]
    said = helped_said(helped(practices), PlainEnglish())
    assert said == "2 times, 2 rated, tension lower in 1, pain lower in 1 of 1"
    assert helped_said(helped(practices[:0]), PlainEnglish()) == "0 times"
    assert helped_said(helped([done("slow")]), PlainEnglish()) == "1 time"
