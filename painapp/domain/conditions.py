"""What else a person lives with, as exercises ask for it: a set of ids, or that nothing was said yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.care import Conditions
from painapp.domain.entry import only_one
from painapp.domain.lists import EFFORT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from painapp.domain.entry import Entry


def conditions_record(entries: Iterable[Entry]) -> Conditions | None:
    """Return the one record among `entries`; of two, after diaries came together, the latest written."""
    return only_one(entries, Conditions)


def conditions_named(record: Conditions | None) -> frozenset[str] | None:
    """Return the ids of `lists.CONDITIONS` and own words ("own:…") the person has named, or None.

    `EFFORT` is among them when small efforts make them worse. None means that the list is unanswered: then
    nothing is known, and only what suits everyone may be offered. Empty means "none of these".
    """
    if record is None or not (record.named or record.none_of_these):
        return None
    return frozenset(record.named) | ({EFFORT} if small_efforts_matter(record) else frozenset[str]())


def minded(record: Conditions | None) -> frozenset[str] | None:
    """Return what sets exercises aside: what was named, or `EFFORT` where only that question was answered."""
    named = conditions_named(record)
    return frozenset({EFFORT}) if named is None and small_efforts_matter(record) else named


def small_efforts_matter(record: Conditions | None) -> bool:
    """Tell whether the person said that small efforts make them much worse: then nothing is ever increased.

    This holds also while the list of conditions is unanswered.
    """
    return record is not None and record.small_efforts == "yes"
