"""Help me now, as rules: which exercises it offers, what of it is written down, and when it asks anything.

Pressing it records nothing. What was really done for at least a minute is a practice like any other.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple
from uuid import uuid4

from painapp.domain.moments import LocalTime, diary_day, offset_minutes, written_now
from painapp.domain.practice import Practice
from painapp.domain.practising import LEAST_SECONDS, Wanted, first_minutes, helped_before
from painapp.domain.settings import FIRST_SCENES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date, time

    from painapp.domain.periods import FlareUp
    from painapp.domain.ports import Clock
    from painapp.domain.practising import Guide, Known

MINUTES = 5
"""How long an exercise lasts in a flare-up, or as near to it as it can: long enough to be carried."""

MOST_OWN = 4
"""How many of the person's own are offered beside the safe ones: few words, few choices."""

ASK_FROM_SECONDS = 30
"""Whoever stayed less time with it pressed by mistake, or had no use for it: nothing is asked."""


LEFT_IN_PEACE = timedelta(minutes=30)
"""How long after "Ask me later" nothing is asked."""


class Done(NamedTuple):
    """An exercise done in Help me now; `when` is the local time it ended, aware, in the zone `zone`."""

    exercise: str
    title: str
    seconds: float
    to_the_end: bool
    when: datetime
    zone: str

    @property
    def minutes(self) -> int:
        """Whole minutes, at least one."""
        return max(1, round(self.seconds / 60))


def candidates(plan: Iterable[str], known: Known | None) -> tuple[str, ...]:
    """Return the ids that may be offered, the person's own first: of the plan, favourites, what helped.

    Without `known`, while the diary is closed, these are the safe ones and nothing else.
    """
    if known is None:
        return FIRST_SCENES
    own = (*plan, *helped_before(known.practices), *known.favourites)
    return tuple(dict.fromkeys((*own, *FIRST_SCENES)))


def offered(
    found: Mapping[str, Guide], plan: Iterable[str], known: Known | None, now: str
) -> tuple[str, ...]:
    """Return the ids to offer in place of the exercise `now`: a few of the person's own, then the safe ones.

    `found` are the exercises there are, by id. What may not suit the person is not among them.
    """
    fitting = [one for one in candidates(plan, known) if one in found and one != now]
    if known is None:
        return tuple(one for one in fitting if found[one].safe)
    fitting = [one for one in fitting if one not in known.aside]
    own = [one for one in fitting if one not in FIRST_SCENES]
    return (*own[:MOST_OWN], *(one for one in fitting if one in FIRST_SCENES))


def minutes_of(guide: Guide, known: Known | None) -> int:
    """Return the minutes an exercise begins with; a movement never longer than last time."""
    if guide.kind == "movement" and known is not None:
        return first_minutes(guide, Wanted(), known)
    return min(guide.lengths, key=lambda one: (abs(one - MINUTES), one))


def worth_keeping(done: Iterable[Done]) -> tuple[Done, ...]:
    """Return what lasted long enough to be written down."""
    return tuple(one for one in done if one.seconds >= LEAST_SECONDS)


def practices_of(done: Iterable[Done], clock: Clock, day_start: time) -> Iterator[Practice]:
    """Make the entries of what was done, each on the day and at the time at which it was done."""
    written = written_now(clock, day_start)
    for one in done:
        yield Practice(
            id=uuid4(),
            day=min(diary_day(one.when, day_start), written.day),
            at=LocalTime(one.when.time().replace(microsecond=0), one.zone, offset_minutes(one.when)),
            written=written,
            exercise=one.exercise,
            title=one.title,
            minutes=one.minutes,
            to_the_end=one.to_the_end,
            in_help=True,
        )


def asked_again(asked: str, now: datetime, day_start: time) -> date | None:
    """Return the day of which to ask once more whether it was a flare-up, as put off; None for nothing.

    `asked` is the ISO time at which it was put off, "" for none. It is left in peace for a while first.
    """
    try:
        then = datetime.fromisoformat(asked)
    except ValueError:
        return None
    if then.tzinfo is None or now - then < LEFT_IN_PEACE:
        return None
    return diary_day(then, day_start)


def asks(stayed_seconds: float, flare_ups: Iterable[FlareUp], day: date) -> bool:
    """Tell whether to ask if it was a flare-up: not where one goes on already, or covers the day anyway."""
    covered = any(one.day <= day and (one.last_day is None or day <= one.last_day) for one in flare_ups)
    return stayed_seconds >= ASK_FROM_SECONDS and not covered
