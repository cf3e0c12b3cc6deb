"""From call to call: which is next, which was last, what is raised in it and what was agreed in it."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.call import Call, Question
from painapp.domain.calls import (
    agreed_before,
    as_they_stand,
    call_number,
    last_held,
    next_call,
    number_words,
    of_calls,
    open_questions,
    period_since,
    picked,
    to_look_back_at,
    to_raise,
    went_counts,
    when_words,
    who_words,
)
from painapp.domain.daily import Period
from painapp.domain.goal import SmallStep
from tests.domain.examples import DAY, number_id, written
from tests.languages import PlainEnglish

ENGLISH = PlainEnglish()


def call(id_: int = 1, day: date | None = DAY, **more: Any) -> Call:
    return Call(id=number_id(id_), day=DAY, written=written(), call_day=day, **more)


def question(number: int, words: str = "May I swim?", **more: Any) -> Question:
    return Question(id=number_id(number), day=DAY, written=written(), words=words, **more)


def step(number: int, of: Call, **more: Any) -> SmallStep:
    return SmallStep(id=number_id(number), day=DAY, written=written(), words="Walk", call=str(of.id), **more)


def later(days: int) -> date:
    return DAY + timedelta(days=days)


days_away = st.integers(-40, 40) | st.none()
standings = st.sampled_from(("", "planned", "held", "not-held"))


@given(st.lists(st.tuples(days_away, standings), max_size=8))
def test_the_next_call_is_ahead_and_the_last_one_behind(said: list[tuple[int | None, str]]) -> None:
    calls = [
        call(number, None if away is None else later(away), standing=standing)
        for number, (away, standing) in enumerate(said, start=1)
    ]
    coming, held = next_call(calls, DAY), last_held(calls, DAY)

    ahead = [away for away, standing in said if standing in {"", "planned"} and (away is None or away >= 0)]
    dated = [away for away in ahead if away is not None]
    assert (coming is None) is (not ahead)
    if coming is not None:
        assert coming.call_day == (later(min(dated)) if dated else None)
    behind = [away for away, standing in said if standing == "held" and away is not None and away < 0]
    assert (held is None) is (not behind)
    if held is not None:
        assert held.call_day == later(max(behind))
        assert period_since(held, DAY) == Period(later(max(behind)), DAY)


def test_of_two_calls_on_a_day_the_earlier_comes_first() -> None:
    late, early = call(1, clock=time(15, 0)), call(2, clock=time(9, 30))
    assert next_call([late, early], DAY) == early
    assert next_call([late, early, call(3)], DAY) == early, "one without a time comes after those with one"


def test_a_call_that_was_just_held_is_still_the_present_one() -> None:
    assert last_held([call(1, standing="held")], DAY) is None
    assert last_held([call(1, standing="held")], later(1)) is not None


def test_a_call_whose_day_has_come_is_offered_to_look_back_at() -> None:
    calls = [call(1, later(-9), standing="held"), call(2, later(-2)), call(3, later(5))]
    assert to_look_back_at(calls, DAY) == calls[1]
    assert to_look_back_at(calls, later(5)) == calls[2]
    assert to_look_back_at(calls[:1], DAY) is None


def test_without_a_call_the_page_looks_back_four_weeks() -> None:
    assert period_since(None, DAY).length == 28


def test_only_calls_of_a_role_count_for_it() -> None:
    calls = [call(1, later(1), role="gp"), call(2, later(3), role="coach"), call(3, later(9))]
    assert next_call(calls, DAY, "coach") == calls[1]
    assert next_call(calls, DAY, "physiotherapist") == calls[2], "one with nobody in particular suits all"


def test_calls_are_counted_on_from_the_one_that_says_so() -> None:
    first = call(1, later(-14), role="coach", number=2, of_calls=6, standing="held")
    missed = call(2, later(-7), role="coach", standing="not-held")
    doctor = call(3, later(-5), role="gp", standing="held")
    second, third = call(4, later(-1), role="coach", standing="held"), call(5, later(6), role="coach")
    calls = [third, second, doctor, missed, first]
    assert [call_number(one, calls) for one in (first, second, third)] == [2, 3, 4]
    assert of_calls(third, calls) == 6
    assert number_words(third, calls, ENGLISH) == "call 4 of 6"
    assert call_number(doctor, calls) is None
    assert number_words(doctor, calls, ENGLISH) == ""


def test_a_call_is_said_in_words() -> None:
    one = call(1, date(2026, 12, 3), clock=time(10, 30), who="Anna", role="coach")
    assert who_words(one, ENGLISH) == "Anna"
    assert who_words(call(1, role="coach"), ENGLISH) == "Coach"
    assert when_words(one, ENGLISH) == "Thursday 3 December, 10:30"
    assert when_words(call(1, None), ENGLISH) == ""


@given(
    st.lists(
        st.tuples(
            st.sampled_from((None, 1, 2, 3)),
            st.sampled_from((True, False, None)),
            st.sampled_from(("", "gp")),
        ),
        max_size=9,
    )
)
def test_three_at_most_are_raised_and_none_twice(said: list[tuple[int | None, bool | None, str]]) -> None:
    questions = [
        question(number, place=place, asked=asked, role=role)
        for number, (place, asked, role) in enumerate(said, start=1)
    ]
    raised = to_raise(questions)
    assert len(raised) == len(set(raised)) == min(3, len(raised))
    assert set(picked(questions)) <= set(open_questions(questions))
    assert raised == open_questions(questions)[: len(raised)]
    assert not any(one.asked for one in raised)
    assert bool(raised) is any(asked is not True for _, asked, _ in said)
    assert all(one.role == "" for one in to_raise(questions, "coach"))


def test_what_was_raised_in_a_call_that_is_gone_is_open_again() -> None:
    held, gone = call(1, standing="held"), call(2, standing="held")
    questions = [
        question(11, asked=True, call=str(held.id), place=1),
        question(12, "And run?", asked=True, call=str(gone.id), place=1, answer="Slowly"),
        question(13, "And rest?", asked=True),
        question(14, "And lift?", place=2),
    ]
    stand = as_they_stand(questions, [held])
    assert [one.words for one in open_questions(stand)] == ["And lift?", "And run?"]
    assert stand[1].answer == "Slowly"
    assert as_they_stand(questions, [held, gone]) == tuple(questions), "brought back"


def test_what_was_agreed_is_looked_back_at_until_it_is_done() -> None:
    first, second, third = (
        call(1, later(-20), standing="held"),
        call(2, later(-10), standing="held"),
        call(3, later(3)),
    )
    calls = [third, first, second]
    steps = [
        step(11, first, went="done"),
        step(12, first, went="partly"),
        step(13, first),
        step(14, second, rank=1),
        step(15, second, rank=0),
    ]
    assert agreed_before(third, calls, steps) == (steps[4], steps[3], steps[1])
    assert agreed_before(second, calls, steps) == tuple(steps[:3])
    assert agreed_before(None, calls, steps) == agreed_before(third, calls, steps)
    assert agreed_before(first, calls, steps) == ()
    assert went_counts(steps) == (1, 1, 0, 0, 3)


def test_a_call_in_which_something_was_agreed_was_held_and_what_was_not_done_yet_goes_on() -> None:
    first, second, third = call(1, later(-20), standing="held"), call(2, later(-10)), call(3, later(3))
    steps = [step(11, first, went="not-yet"), step(12, first, went="no-longer"), step(13, second)]
    assert agreed_before(third, [first, second, third], steps) == (steps[2], steps[0])


def test_a_call_beyond_how_many_there_were_to_be_is_still_counted() -> None:
    one = call(1, number=7, of_calls=6)
    assert number_words(one, [one], ENGLISH) == "call 7"


def test_days_since_a_call_held_early_are_today_alone() -> None:
    assert period_since(call(1, later(5), standing="held"), DAY) == Period(DAY, DAY)
