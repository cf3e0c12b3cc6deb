"""When calls stop: a day to look back, which Today offers once."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from painapp.domain.entries import AfterCalls
from painapp.domain.looking_back import in_three_months
from painapp.ui.pages.after_calls.state import due_to_look_back
from tests.stage import EMPTY, Props, Stage
from tests.tour.about_me import writing_for_later

if TYPE_CHECKING:
    from painapp.ui.pages.after_calls.page import AfterCallsPage


@pytest.mark.parametrize(
    ("day", "later"),
    [
        (date(2026, 11, 22), date(2027, 2, 22)),
        (date(2026, 11, 30), date(2027, 2, 28)),
        (date(2026, 9, 15), date(2026, 12, 15)),
        (date.max, date.max),
    ],
)
def test_three_months_on_is_the_same_day_or_the_last_of_a_shorter_month(day: date, later: date) -> None:
    assert in_three_months(day) == later


def test_the_day_is_offered_once_on_today_and_then_how_it_is_now_is_asked(props: Props) -> None:
    with Stage(props.computer(EMPTY)) as stage:
        writing_for_later(stage)
        page: AfterCallsPage = stage.page
        assert "looked_back" not in [spec.name for spec in page.pieces._specs]
        (kept,) = stage.vault.diary.all_of(AfterCalls)
        assert (kept.began, kept.look_back_on) == ("In bed most days", date(2027, 2, 22))
        stage.go("today")
        offer = stage.page.asking.look_back
        assert offer.card is None
        stage.clock.move(days=92)
        stage.go("diary")
        stage.go("today")
        assert offer.card is not None
        assert offer.card.isVisible()
        assert due_to_look_back(kept, date(2027, 2, 21), "") is None
        yes: Any = offer.yes
        stage.click(yes)
        assert stage.room == "after-calls"
        stage.click(page.pieces.rows["looked_back"].button)
        stage.type("Out every day")
        stage.go("today")
        assert not offer.card.isVisible()
        (kept,) = stage.vault.diary.all_of(AfterCalls)
        assert kept.looked_back == "Out every day"
