"""What the pages about calls show, worked out from entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.calls import (
    HELD,
    NOT_HELD,
    in_order,
    next_call,
    number_words,
    to_look_back_at,
    when_words,
    who_words,
)
from painapp.domain.fields import fields_of, value_text
from painapp.domain.goal import SmallStep
from painapp.domain.words import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from painapp.domain.call import Call, Question
    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language

CALLS, PREPARE, HOLD, AFTER = "calls", "prepare", "call", "after"
"""The pages, by id."""

NAMES: dict[str, Words] = {
    CALLS: QT_TRANSLATE_NOOP("Calls", "All calls"),
    PREPARE: QT_TRANSLATE_NOOP("Calls", "Prepare"),
    HOLD: QT_TRANSLATE_NOOP("Calls", "Hold the call"),
    AFTER: QT_TRANSLATE_NOOP("Calls", "After the call"),
}


PLAIN_DAYS = 180
"""How far away a day may be to be understood without its year."""


def at_hand(calls: Sequence[Call], today: date) -> Call | None:
    """Return the call that is on: today's, whatever was said of it, else the next one."""
    of_today = [one for one in in_order(calls) if one.call_day == today]
    planned = next((one for one in of_today if one.standing != HELD), None)
    return planned or (of_today[-1] if of_today else next_call(calls, today))


def behind(calls: Sequence[Call], today: date) -> Call | None:
    """Return the call to look back at: one nobody spoke of since its day, else the last one held."""
    waiting = to_look_back_at(calls, today)
    held = [one for one in in_order(calls) if one.standing == HELD]
    return waiting or (held[-1] if held else None)


def ways(calls: Sequence[Call], today: date) -> tuple[tuple[str, Call | None], ...]:
    """Return the pages to go to with the call each is about, what is next first; nothing without a call.

    On its day the call is held, then looked back at; before, it is prepared.
    """
    coming, waiting = at_hand(calls, today), to_look_back_at(calls, today)
    found: list[tuple[str, Call | None]] = []
    if waiting is not None and waiting.call_day != today:
        found.append((AFTER, waiting))
    if coming is not None and coming.call_day == today:
        on_the_day = (AFTER, HOLD) if coming.standing == HELD else (HOLD, PREPARE, AFTER)
        found += [(page, coming) for page in on_the_day]
    elif coming is not None:
        found += [(PREPARE, coming), (HOLD, coming)]
    return tuple({page: (page, call) for page, call in reversed(found)}.values())[::-1]


def ways_words(calls: Sequence[Call], today: date, language: Language) -> str:
    """Say which call is next to do something for: "Your next call: Anna, Thursday 3 December, 10:30."."""
    first = next((call for _, call in ways(calls, today)), None)
    if first is None:
        return ""
    call = head_words(first, calls, language)
    if first.call_day == today:
        time = language.clock_time(first.clock) if first.clock is not None else ""
        who = ", ".join(one for one in (who_words(first, language), time) if one)
        return language.text(_CALL_TODAY, call=who) if who else language.text(_TODAY)
    if first.call_day is not None and first.call_day < today:
        return language.text(_LAST_CALL, call=call)
    return language.text(_NEXT_CALL, call=call) if call else language.text(_SOME_CALL)


def head_words(call: Call | None, calls: Sequence[Call], language: Language) -> str:
    """Return which call it is: "Anna, Thursday 3 December, 10:30, call 3 of 6"; "" for none."""
    if call is None:
        return ""
    said = (who_words(call, language), when_words(call, language), number_words(call, calls, language))
    return ", ".join(one for one in said if one)


def call_title(call: Call, today: date, language: Language) -> str:
    """Return what a list says first of a call: its day and time, with the year where that is not plain."""
    if call.call_day is not None and abs((call.call_day - today).days) > PLAIN_DAYS:
        return language.date_full(call.call_day)
    return when_words(call, language) or language.text(_NO_DAY)


def call_detail(call: Call, calls: Sequence[Call], language: Language) -> str:
    """Return with whom, how, where, and which call it is."""
    parts = [who_words(call, language), *(_said(call, name, language) for name in ("way", "place"))]
    if call.standing == NOT_HELD:
        parts.append(_said(call, "standing", language))
    else:
        parts.append(number_words(call, calls, language))
    return side_by_side(parts)


def step_detail(step: SmallStep, language: Language) -> str:
    """Return how often, who does it, and whether Today shows it."""
    flags = [spec for spec in fields_of(SmallStep) if spec.name in {"by_coach", "on_today"}]
    told = [_ON_TODAY if one.name == "on_today" else one.label for one in flags if getattr(step, one.name)]
    return side_by_side([step.how_often, *(language.text(words) for words in told)])


def question_detail(question: Question, role: str, language: Language) -> str:
    """Return what a question was asked from, and whom it is for where that is not the `role` of the call."""
    whom = _said(question, "role", language) if question.role != role else ""
    return side_by_side([part for part in (question.about, whom) if part])


def side_by_side(parts: Sequence[str]) -> str:
    """Return short facts beside each other, each with its own capital."""
    return " · ".join(part for part in parts if part)


def _said(entry: Entry, name: str, language: Language) -> str:
    spec = next(one for one in fields_of(type(entry)) if one.name == name)
    return value_text(spec, getattr(entry, name), language)


_NO_DAY = QT_TRANSLATE_NOOP("Calls", "The day is not known yet")
_ON_TODAY = QT_TRANSLATE_NOOP("Calls", "On Today")
_CALL_TODAY = QT_TRANSLATE_NOOP("Calls", "Your call today: {call}")
_TODAY = QT_TRANSLATE_NOOP("Calls", "You have a call today.")
_LAST_CALL = QT_TRANSLATE_NOOP("Calls", "Your last call: {call}")
_NEXT_CALL = QT_TRANSLATE_NOOP("Calls", "Your next call: {call}")
_SOME_CALL = QT_TRANSLATE_NOOP("Calls", "A call is written down; its day is not known yet.")
