"""What went well is read back by month, however long ago it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.entries import Goal, WentWell
from painapp.ui.pages.went_well.state import months_before
from tests.stage import EMPTY, Props, Stage
from tests.tour.about_me import day_of, put
from tests.tour.plan import go_to

if TYPE_CHECKING:
    from painapp.ui.pages.went_well.page import WentWellPage


def test_months_are_listed_newest_first_and_earlier_ones_on_request(props: Props) -> None:
    with Stage(props.computer(EMPTY)) as stage:
        for days_ago in (0, 20, 300, 1500):
            put(stage, WentWell, days_ago, text=f"Something {days_ago} days ago")
        put(
            stage,
            Goal,
            60,
            words="Walk to the gate",
            standing="reached",
            standing_since=day_of(stage, -30),
            taken_along="Slowly is fine",
        )
        put(stage, Goal, 60, words="Run", standing="let-go", standing_since=day_of(stage, -30))
        page: WentWellPage = go_to(stage, "went-well")
        names = [part.heading.text() for part in page.reading.parts]
        assert names == ["November 2026", "October 2026"]
        (goal,) = page.reading._shown[1].noted
        assert (goal.text, goal.more) == ("A goal reached: Walk to the gate", "Slowly is fine")
        stage.click(page.reading.earlier)
        assert [part.heading.text() for part in page.reading.parts][2:] == ["January 2026"]
        stage.click(page.reading.earlier)
        assert len(page.reading.parts) == 4
        assert not page.reading.earlier.isVisible()
        stage.clock.move(minutes=5)
        stage.click(page.writing.open)
        stage.type("Walked to the bench")
        stage.click(page.writing.form.done)
        newest = stage.vault.diary.latest(WentWell)
        assert newest is not None
        assert (newest.text, newest.day) == ("Walked to the bench", day_of(stage))
        assert page.reading._shown[0].noted[0].text == "Walked to the bench"
        assert page.writing.open.hasFocus()


def test_months_before_crosses_a_year() -> None:
    from datetime import date

    assert months_before(date(2026, 2, 28), 3) == date(2025, 11, 1)
    assert months_before(date(2026, 12, 31), 0) == date(2026, 12, 1)
