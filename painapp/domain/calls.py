"""From call to call, as rules: which is next and was last, what to raise in it, what was agreed in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.call import Call, Question
from painapp.domain.daily import Period
from painapp.domain.fields import fields_of, pick_label
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from painapp.domain.goal import SmallStep
    from painapp.domain.ports import Language

COACH, GP = "coach", "gp"
"""Those of `lists.CONTACTS` that calls are mostly with."""

HELD, NOT_HELD = "held", "not-held"

MOST_TO_RAISE = 3
"""How many questions a call is asked to hold."""

WITHOUT_A_CALL_DAYS = 28
"""How far back the page looks where there was no call yet."""


class WentCounts(NamedTuple):
    """How what was agreed went, counted; `unsaid` are those nothing was said about."""

    done: int = 0
    partly: int = 0
    not_yet: int = 0
    no_longer: int = 0
    unsaid: int = 0


def day_of(call: Call) -> date:
    """Return the day of a call; one without a day counts on the day it was written."""
    return call.call_day or call.day


def was_held(call: Call) -> bool:
    """Tell whether a call took place: as said, else where something was noted in it."""
    return call.standing == HELD or (
        _is_planned(call) and bool(call.jotted or call.remember or call.read_back)
    )


def next_call(calls: Iterable[Call], today: date, role: str | None = None) -> Call | None:
    """Return the planned call that comes first, today's among them; one without a day comes last.

    `role` leaves only calls with somebody of that role, and those of nobody in particular.
    """
    ahead = [one for one in _of_role(calls, role) if _is_planned(one) and not _is_past(one, today)]
    return min(ahead, key=lambda one: (one.call_day is None, _when(one)), default=None)


def last_held(calls: Iterable[Call], today: date, role: str | None = None) -> Call | None:
    """Return the latest call that was held before `today`; today's own is still the present one."""
    held = [one for one in _of_role(calls, role) if was_held(one) and day_of(one) < today]
    return max(held, key=_when, default=None)


def to_look_back_at(calls: Iterable[Call], today: date) -> Call | None:
    """Return the latest call whose day has come and of which nobody has said whether it was held."""
    open_ones = [
        one
        for one in calls
        if _is_planned(one) and one.call_day is not None and one.call_day <= today and not was_held(one)
    ]
    return max(open_ones, key=_when, default=None)


def in_order(calls: Iterable[Call]) -> tuple[Call, ...]:
    """Return calls by day and time, the earliest first."""
    return tuple(sorted(calls, key=_when))


def call_number(call: Call, calls: Iterable[Call]) -> int | None:
    """Return which call it is: as said, else counted on from the last one before it that says so.

    Counted are calls of the same role that took place or are planned. None where none of them says.
    """
    if call.number is not None:
        return call.number
    before = [
        one
        for one in in_order(calls)
        if one.role == call.role
        and one.standing != NOT_HELD
        and one.id != call.id
        and _when(one) < _when(call)
    ]
    for back, one in enumerate(reversed(before), start=1):
        if one.number is not None:
            return one.number + back
    return None


def of_calls(call: Call, calls: Iterable[Call]) -> int | None:
    """Return how many calls there are to be: as said, else as the last one before it of its role says."""
    if call.of_calls is not None:
        return call.of_calls
    said = [
        one.of_calls
        for one in in_order(calls)
        if one.role == call.role and one.of_calls is not None and _when(one) < _when(call)
    ]
    return said[-1] if said else None


def number_words(call: Call, calls: Sequence[Call], language: Language) -> str:
    """Return "call 3 of 6", "call 3", or "" where it is not known which it is."""
    number, of = call_number(call, calls), of_calls(call, calls)
    if number is None:
        return ""
    if of is None or of < number:
        return language.text(_NUMBER, number=language.number(number))
    return language.text(_NUMBER_OF, number=language.number(number), of=language.number(of))


def who_words(call: Call, language: Language) -> str:
    """Return whom a call is with: the name, else the role, else ""."""
    if call.who:
        return call.who
    role = next(spec for spec in fields_of(Call) if spec.name == "role")
    return pick_label(role, call.role, language) if call.role else ""


def when_words(call: Call, language: Language) -> str:
    """Return when a call is: "Thursday 3 December, 10:30"; "" where no day is known yet."""
    if call.call_day is None:
        return ""
    day = language.date_long(call.call_day)
    if call.clock is None:
        return day
    return language.text(_DAY_AND_TIME, day=day, time=language.clock_time(call.clock))


def as_they_stand(questions: Iterable[Question], calls: Iterable[Call]) -> tuple[Question, ...]:
    """Return questions as they stand among all `calls` of the diary.

    What was raised in a call that was taken out is open again, with what was said of it, and waits to be
    picked anew. The diary itself stays as it is: brought back, the call has its questions again.
    """
    there = {str(one.id) for one in calls}
    return tuple(
        replace(one, asked=None, call="", place=None) if one.call and one.call not in there else one
        for one in questions
    )


def open_questions(questions: Iterable[Question], role: str | None = None) -> tuple[Question, ...]:
    """Return the questions not talked about yet: the ones that matter first, then as they were written.

    `role` leaves those for somebody of that role, and those for nobody in particular.
    """
    found = [one for one in questions if not one.asked and one.words and _fits(one.role, role)]
    return tuple(sorted(found, key=lambda one: (one.place or MOST_TO_RAISE + 1, *_written(one))))


def picked(questions: Iterable[Question], role: str | None = None) -> tuple[Question, ...]:
    """Return the open questions picked as those that matter, in their order, three at the most."""
    chosen = [one for one in open_questions(questions, role) if one.place is not None]
    return tuple(chosen[:MOST_TO_RAISE])


def to_raise(questions: Sequence[Question], role: str | None = None) -> tuple[Question, ...]:
    """Return up to three open questions for the page: those picked, else the ones written first."""
    return picked(questions, role) or open_questions(questions, role)[:MOST_TO_RAISE]


def questions_of(call: Call, questions: Iterable[Question]) -> tuple[Question, ...]:
    """Return what was talked about in a call, in the order in which it stood."""
    found = [one for one in questions if one.call == str(call.id)]
    return tuple(sorted(found, key=lambda one: (one.place or MOST_TO_RAISE + 1, *_written(one))))


def agreed_in(call: Call, steps: Iterable[SmallStep]) -> tuple[SmallStep, ...]:
    """Return what was agreed in a call, as it was written down."""
    found = [one for one in steps if one.call == str(call.id) and one.words]
    return tuple(sorted(found, key=lambda one: (one.rank or 0, *_written(one))))


def agreed_before(
    call: Call | None, calls: Iterable[Call], steps: Sequence[SmallStep]
) -> tuple[SmallStep, ...]:
    """Return what to look back at in a call: what was agreed in the one held before it, and what goes on.

    What goes on was agreed earlier, and it was said to have gone partly, or not yet. Without a `call`, the
    last one held is the one looked back at. A call in which something was agreed was held.
    """
    held = [
        one
        for one in in_order(calls)
        if (call is None or (one.id != call.id and _when(one) <= _when(call)))
        and (was_held(one) or agreed_in(one, steps))
    ]
    if not held:
        return ()
    *earlier, last = held
    goes_on = (
        step for one in earlier for step in agreed_in(one, steps) if step.went in {"partly", "not-yet"}
    )
    return (*agreed_in(last, steps), *goes_on)


def went_counts(steps: Iterable[SmallStep]) -> WentCounts:
    """Count how agreed steps went."""
    went = [step.went for step in steps]
    return WentCounts(
        went.count("done"),
        went.count("partly"),
        went.count("not-yet"),
        went.count("no-longer"),
        went.count(""),
    )


def period_since(last: Call | None, today: date) -> Period:
    """Return the days from the last call to today; the last four weeks where there was none."""
    if last is None:
        return Period(today - timedelta(days=WITHOUT_A_CALL_DAYS - 1), today)
    return Period(min(day_of(last), today), today)


def _is_planned(call: Call) -> bool:
    return call.standing not in {HELD, NOT_HELD}


def _is_past(call: Call, today: date) -> bool:
    return call.call_day is not None and call.call_day < today


def _when(call: Call) -> tuple[date, time, datetime, int]:
    """Return what orders calls: day, time (those without one last), then as they were written."""
    return (day_of(call), call.clock or time.max, *_written(call))


def _written(entry: Call | Question | SmallStep) -> tuple[datetime, int]:
    return (entry.written.at, entry.id.int)


def _of_role(calls: Iterable[Call], role: str | None) -> list[Call]:
    return [one for one in calls if _fits(one.role, role)]


def _fits(said: str, role: str | None) -> bool:
    return role is None or said in {"", role}


_NUMBER = QT_TRANSLATE_NOOP("Calls", "call {number}")
_NUMBER_OF = QT_TRANSLATE_NOOP("Calls", "call {number} of {of}")
_DAY_AND_TIME = QT_TRANSLATE_NOOP("Calls", "{day}, {time}")
