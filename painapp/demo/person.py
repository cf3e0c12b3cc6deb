"""Robin Example's diary: as many days of it as are wanted."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from painapp.demo.course import Course
from painapp.demo.more import MoreWriter, about_robin
from painapp.demo.writing import DayWriter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from painapp.domain.entries import Entry

MOST_DAYS = 18_250
"""Fifty years."""


def invented_entries(
    days: int, last_day: date, seed: int = 7, zone: str = "Europe/London"
) -> Iterator[Entry]:
    """Yield the entries of `days` days up to and with `last_day`, day by day.

    The same seed, zone and dates give the same entries, ids too, whatever the number of days: shorter
    is the end of longer. The last day is never left out, since Robin has just sat down to look. Ten years
    give more than 30,000 entries. Raises ValueError for fewer than one
    day or more than 18,250.
    """
    if not 1 <= days <= MOST_DAYS:
        raise ValueError(f"between 1 and {MOST_DAYS} days can be invented")
    course = Course(seed)
    first = last_day - timedelta(days=days - 1)
    yesterday = course.condition(first - timedelta(days=1))
    for number in range(days):
        now = course.condition(first + timedelta(days=number))
        if number == days - 1:
            now = replace(now, recorded=True, late_by=0)
        plain = DayWriter(course, now, yesterday, zone).entries()
        yield from MoreWriter(course, now.day, last_day, zone).entries(plain)
        yesterday = now


def about_them(first_day: date, seed: int = 7, zone: str = "Europe/London") -> tuple[Entry, ...]:
    """Return what is about Robin and not of a day, made on `first_day`: trackers, other conditions."""
    return about_robin(Course(seed), first_day, zone)
