"""The day to look back: three months on, and offered once."""

from __future__ import annotations

from datetime import date

import pytest

from painapp.domain.looking_back import in_three_months, is_due


@pytest.mark.parametrize(
    ("day", "then"),
    [
        ("2026-08-22", "2026-11-22"),
        ("2026-10-30", "2027-01-30"),
        ("2026-11-30", "2027-02-28"),
        ("2027-11-29", "2028-02-29"),
        ("2026-12-31", "2027-03-31"),
        ("9999-11-01", "9999-12-31"),
    ],
)
def test_three_months_on_is_the_same_day_or_the_last_of_a_shorter_month(day: str, then: str) -> None:
    assert in_three_months(date.fromisoformat(day)).isoformat() == then


def test_it_is_offered_once_from_its_day_on() -> None:
    day = date(2027, 2, 22)
    assert not is_due(None, day, "")
    assert not is_due(date(2027, 2, 23), day, "")
    assert is_due(day, day, "")
    assert is_due(day, date(2027, 5, 1), "2026-11-22")
    assert not is_due(day, day, "2027-02-22")
