"""When a sheet is offered and asked for: never twice within a week, and never a third time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from painapp.domain.recovery_offer import NOT_AGAIN, Offer, day_of, may_offer, put_off
from painapp.domain.settings import Safekeeping

TODAY = date(2026, 11, 22)
WITHOUT, WITH = ("keyring",), ("keyring", "recovery")


def ago(days: int) -> str:
    return (TODAY - timedelta(days=days)).isoformat()


@pytest.mark.parametrize(
    ("slots", "kept", "offer"),
    [
        (WITHOUT, Safekeeping(), Offer.MAKE),
        (WITHOUT, Safekeeping(recovery_asked=ago(6)), None),
        (WITHOUT, Safekeeping(recovery_asked=ago(7)), Offer.MAKE),
        (WITHOUT, Safekeeping(recovery_asked=NOT_AGAIN), None),
        (WITHOUT, Safekeeping(recovery_made=ago(20)), Offer.MAKE),  # restored without its code
        (WITH, Safekeeping(), Offer.MAKE),  # made, and never taken along
        (WITH, Safekeeping(recovery_made=ago(6)), None),
        (WITH, Safekeeping(recovery_made=ago(7)), Offer.CHECK),
        (WITH, Safekeeping(recovery_made=ago(7), recovery_checked=ago(1)), None),
        (WITH, Safekeeping(recovery_made=ago(30), recovery_asked=ago(20)), None),
        (WITH, Safekeeping(recovery_made="long ago"), Offer.MAKE),
    ],
)
def test_what_is_asked(slots: tuple[str, ...], kept: Safekeeping, offer: Offer | None) -> None:
    assert may_offer(slots, kept, TODAY) is offer


def test_an_offer_comes_twice_and_never_a_third_time() -> None:
    kept, asked = Safekeeping(), []
    for days in range(400):
        today = TODAY + timedelta(days=days)
        if may_offer(WITHOUT, kept, today):
            asked.append(days)
            kept = replace(kept, recovery_asked=put_off(kept, today))
    assert asked == [0, 7]


def test_the_question_for_the_sheet_comes_once() -> None:
    kept, asked = Safekeeping(recovery_made=TODAY.isoformat()), []
    for days in range(400):
        today = TODAY + timedelta(days=days)
        if may_offer(WITH, kept, today):
            asked.append(days)
            kept = replace(kept, recovery_asked=put_off(kept, today))
    assert asked == [7]


def test_no_date_is_no_day() -> None:
    assert day_of("") is None
    assert day_of("2026-11-22") == TODAY
