"""What of the lessons a person tries: how long a thing stands on Today, and what was said of it. Pure rules.

Nothing here counts what was left: a thing nobody speaks of leaves quietly, and can be put there again.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from painapp.domain.learning import ThingToTry, ThingTried

DID, PARTLY, NOT_FOR_ME, LATER = "did", "partly", "not-for-me", "later"
"""How it was on a day: the ids of `learn_lists.THING_TRIED`, all equal."""
CLOSED = frozenset({DID, NOT_FOR_ME})
"""Answers after which a thing has left Today on the next day."""
LATER_MEANS = timedelta(days=3)
"""After how long a thing comes back that is for later."""
STAYS_FOR = timedelta(days=14)
"""How long a thing stands on Today with nothing said of it."""


class Standing(NamedTuple):
    """How something of a lesson stands: on Today or not, and the latest answer about it, if there is one."""

    here: ThingToTry | None
    """The one that stands on Today; None where it does not."""
    said: ThingTried | None


def things_today(
    things: Iterable[ThingToTry], tried: Iterable[ThingTried], day: date
) -> tuple[ThingToTry, ...]:
    """Return what stands on Today on `day`, what was put there last first.

    An answer of the day itself changes nothing yet, so that it can be corrected. Earlier ones do: after
    "I did it" and "Not for me" the thing has left, after "Later" it is back three days on. Fourteen days
    after it was put there, came back or was spoken of it leaves quietly. Of one put there twice it is the
    latest.
    """
    answers = list(tried)
    shown = [one for one in _latest(things) if _stands(one, answers, day)]
    return tuple(sorted(shown, key=_put, reverse=True))


def tried_of(thing: ThingToTry, tried: Iterable[ThingTried]) -> tuple[ThingTried, ...]:
    """Return what was said of a thing, the earliest day first; of two answers of a day the later counts."""
    of_it = (one for one in tried if one.thing == str(thing.id) and one.how)
    by_day = {one.day: one for one in sorted(of_it, key=_said)}
    return tuple(by_day.values())


def standing(
    things: Iterable[ThingToTry], tried: Iterable[ThingTried], lesson: str, thing: str, day: date
) -> Standing:
    """Tell how something of a lesson stands on `day`; `lesson` and `thing` are ids."""
    of_it = [one for one in things if (one.lesson, one.thing) == (lesson, thing)]
    answers = list(tried)
    said = [answer for one in of_it for answer in tried_of(one, answers)]
    return Standing(next(iter(things_today(of_it, answers, day)), None), max(said, key=_said, default=None))


def _stands(thing: ThingToTry, tried: Iterable[ThingTried], day: date) -> bool:
    earlier = [one for one in tried_of(thing, tried) if one.day < day]
    said_today = any(one.day == day for one in tried_of(thing, tried))
    last = earlier[-1] if earlier else None
    if last is None:
        since = thing.day
    elif last.how in CLOSED:
        return said_today
    else:
        since = last.day + LATER_MEANS if last.how == LATER else last.day
    return said_today or (day - since < STAYS_FOR and (last is None or day >= since))


def _latest(things: Iterable[ThingToTry]) -> tuple[ThingToTry, ...]:
    """Keep of those that are the same thing of a lesson the one put there last; others are all their own."""
    kept: dict[object, ThingToTry] = {}
    for one in sorted(things, key=_put):
        kept[(one.lesson, one.thing) if one.thing else one.id] = one
    return tuple(kept.values())


def _put(thing: ThingToTry) -> tuple[object, ...]:
    return (thing.day, thing.written.at, thing.id)


def _said(answer: ThingTried) -> tuple[object, ...]:
    return (answer.day, answer.written.at, answer.id)
