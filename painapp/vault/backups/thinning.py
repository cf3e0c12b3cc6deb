"""Which backups are kept: the newest of 14 days, 8 weeks and 24 months, and those made for a reason.

No rule here asks what time it is. Days, weeks and months are those that have a backup, and backups are put in
order both by date and by the diary's own count of commits; whatever either order wants is kept. So a clock
that stood a year ahead or behind for a while keeps more, never less.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.vault.backups.manifest import Reason

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

MOST_BYTES = 500 * 1024 * 1024


class Dated(NamedTuple):
    """A backup as thinning sees it; `made_at` carries the offset of the place."""

    key: str
    made_at: datetime
    commit_count: int
    size: int
    reason: Reason


class _Plan(NamedTuple):
    days: int
    weeks: int
    months: int
    for_a_reason: int


_PLANS = (
    _Plan(14, 8, 24, 10),
    _Plan(10, 6, 18, 7),
    _Plan(7, 4, 12, 5),
    _Plan(5, 3, 8, 3),
    _Plan(3, 2, 4, 2),
    _Plan(2, 1, 2, 1),
    _Plan(1, 1, 1, 1),
)
"""The first that stays within the size is followed: days, weeks and months grow fewer together."""


def kept(backups: Iterable[Dated], most_bytes: int = MOST_BYTES) -> frozenset[str]:
    """Return the keys of the backups of one diary to keep. The newest is always among them."""
    by_count = sorted(backups, key=lambda one: (one.commit_count, one.made_at), reverse=True)
    by_date = sorted(by_count, key=lambda one: one.made_at, reverse=True)
    sizes = {one.key: one.size for one in by_count}
    for plan in _PLANS:
        wanted = _wanted(by_count, plan) | _wanted(by_date, plan)
        if sum(sizes[key] for key in wanted) <= most_bytes:
            return frozenset(wanted)
    return frozenset(one.key for one in by_count[:1])


def _wanted(newest_first: Sequence[Dated], plan: _Plan) -> set[str]:
    for_a_reason = [one.key for one in newest_first if one.reason is not Reason.DAILY]
    return (
        {one.key for one in newest_first[:1]}
        | _firsts(newest_first, plan.days, lambda made: made.date().isoformat())
        | _firsts(newest_first, plan.weeks, lambda made: "{}-{}".format(*made.isocalendar()))
        | _firsts(newest_first, plan.months, lambda made: f"{made:%Y-%m}")
        | set(for_a_reason[: plan.for_a_reason])
    )


def _firsts(newest_first: Sequence[Dated], most: int, span_of: Callable[[datetime], str]) -> set[str]:
    """Return the first of each run of backups in the same span, for so many spans.

    A span counts anew when it comes again after another: that happens only to a clock that was set.
    """
    found: list[str] = []
    before = ""
    for one in newest_first:
        span = span_of(one.made_at)
        if span != before and len(found) < most:
            found.append(one.key)
        before = span
    return set(found)
