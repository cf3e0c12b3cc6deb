"""Reads a day as people type it, by what the locale knows of order and names."""

from __future__ import annotations

import re
import unicodedata
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_PIECES = re.compile(r"\d+|[^\s\d.,;/\\\-–—_'’()]+")
_SHORTEST_NAME = 3
_LEAP_YEARS_APART = 8
"""At most, in years: 1896 and 1904."""


def parse_day(
    text: str, order: str, months: Mapping[str, int], latest: date, *, ahead: bool = False
) -> date | None:
    """Read a day as people write it; None when it is none or the month cannot be told.

    `order` is how the country writes numbers, "dmy", "mdy" or "ymd"; `months` gives the number of each
    month's name (in small letters), which may be cut short. A missing year is the last one in which the
    day is not after `latest`, two digits are of this century or, where that lies ahead, of the last one.
    Where days `ahead` are asked for, a missing year is the one nearest to `latest`, and two digits are
    always of this century. Words that say nothing ("Sunday", "of", "de") are passed over. Digits of any
    script.
    """
    pieces: list[str] = _PIECES.findall(unicodedata.normalize("NFKC", text).casefold())
    numbers = [one for one in pieces if one[0].isdigit()]
    named = [number for one in pieces if (number := _month_named(one, months)) is not None]
    if len(named) > 1 or not 1 <= len(numbers) <= 3:
        return None
    if not named and len(numbers) == 1:
        numbers = _cut_apart(numbers[0], order)
    for parts in _readings(numbers, order, named[0] if named else None):
        day = _day(*parts, latest, ahead=ahead)
        if day is not None:
            return day
    return None


def _month_named(word: str, months: Mapping[str, int]) -> int | None:
    if word in months:
        return months[word]
    if len(word) < _SHORTEST_NAME or not word[0].isalpha():
        return None
    found = {number for name, number in months.items() if name.startswith(word)}
    return found.pop() if len(found) == 1 else None


def _cut_apart(digits: str, order: str) -> list[str]:
    """Take 22112026, 221126 or 2211 apart; nothing for another length."""
    if len(digits) == 8 and int(digits[4:6]) <= 12 and (order == "ymd" or int(digits[2:4]) > 12):
        return [digits[:4], digits[4:6], digits[6:]]
    if len(digits) in {6, 8}:
        return [digits[:2], digits[2:4], digits[4:]]
    return [digits[:2], digits[2:]] if len(digits) == 4 else []


def _readings(
    numbers: Sequence[str], order: str, month: int | None
) -> Iterator[tuple[str | None, int | str, str]]:
    """Give year, month and day in each order they may stand in, the likeliest first."""
    if numbers and len(numbers[0]) == 4:
        orders = ["ymd"]
    else:
        # With the month in words nobody begins with a short year, wherever they live.
        orders = ["dmy", "mdy"] if month is not None else [order, "dmy", "mdy"]
    for one in orders:
        letters = [letter for letter in one if month is None or letter != "m"]
        if len(numbers) < len(letters):
            letters.remove("y")
        if len(numbers) != len(letters):
            continue
        found = dict(zip(letters, numbers, strict=True))
        yield found.get("y"), found.get("m", month or 0), found["d"]


def _day(year: str | None, month: int | str, day: str, latest: date, *, ahead: bool) -> date | None:
    if year is None and ahead:
        return _nearest(int(month), int(day), latest)
    if year is None:
        years = range(latest.year, latest.year - _LEAP_YEARS_APART - 1, -1)
    elif len(year) == 2:
        full = latest.year // 100 * 100 + int(year)
        years = range(full if ahead or full <= latest.year else full - 100, 0, -1)[:1]
    elif len(year) == 4:
        years = range(int(year), int(year) + 1)
    else:
        return None
    for one in years:
        try:
            found = date(one, int(month), int(day))
        except ValueError:
            continue
        if year is not None or found <= latest:
            return found
    return None


def _nearest(month: int, day: int, to: date) -> date | None:
    """Return the day of that month which is nearest to `to`, before or after it."""
    found: list[date] = []
    for year in range(to.year - _LEAP_YEARS_APART, to.year + _LEAP_YEARS_APART + 1):
        with suppress(ValueError):
            found.append(date(year, month, day))
    return min(found, key=lambda one: abs(one - to), default=None)


def written_order(locale: QLocale) -> str:
    """Return the order in which a country writes day, month and year: "dmy", "mdy" or "ymd"."""
    short = locale.dateFormat(QLocale.FormatType.ShortFormat).casefold()
    order = "".join(sorted("dmy", key=short.find))
    return order if order in {"dmy", "mdy", "ymd"} else "dmy"


def month_names(locale: QLocale) -> dict[str, int]:
    """Return the number of each month by its names in the locale, long and short, and in English."""
    lengths = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    names: dict[str, int] = {}
    for one in (QLocale.c(), locale):
        for number in range(1, 13):
            for length in lengths:
                for name in (one.monthName(number, length), one.standaloneMonthName(number, length)):
                    plain = unicodedata.normalize("NFKC", name).casefold().strip(". ")
                    if plain and not any(letter.isdigit() for letter in plain):
                        names[plain] = number
    return names
