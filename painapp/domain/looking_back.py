"""A day to look back, some months on: when it is, and when it is offered. Pure rules."""

from __future__ import annotations

from datetime import MAXYEAR, date

MONTHS = 3
"""How far ahead the day to look back is offered (facts: interviews three months later)."""


def in_three_months(day: date) -> date:
    """Return the day three months on; the last of a shorter month, or of all time, where there is none."""
    from calendar import monthrange

    year, month = divmod(day.month - 1 + MONTHS, 12)
    year, month = day.year + year, month + 1
    if year > MAXYEAR:
        return date.max
    return day.replace(year=year, month=month, day=min(day.day, monthrange(year, month)[1]))


def is_due(look_back_on: date | None, today: date, offered: str) -> bool:
    """Tell whether to offer it: once for each date that comes. `offered` is the last one, in ISO."""
    return look_back_on is not None and look_back_on <= today and look_back_on.isoformat() != offered
