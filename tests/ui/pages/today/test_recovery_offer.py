"""The one card Today may ask with: after the third entry, once more a week later, and for the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from painapp.domain.recovery_offer import NOT_AGAIN
from tests.stage import EMPTY, MadeUpComputer, Props, Stage
from tests.tour.recovery import have_it, sheet_of_last_week, three_entries

if TYPE_CHECKING:
    from painapp.ui.pages.today.recovery_offer import RecoveryOffer


@pytest.fixture
def computer(props: Props) -> MadeUpComputer:
    """One with three entries in its diary."""
    made = props.computer(EMPTY)
    three_entries(made)
    return made


def asks(stage: Stage) -> bool:
    """Tell whether there is a card, once Today has looked whether there is something to ask."""
    stage.wait_until(lambda: stage.page.asking.recovery._looked, "Today has looked")
    found = stage.page.asking.recovery.card
    return found is not None and found.isVisible()


def card(stage: Stage) -> RecoveryOffer:
    """Return the card that asks."""
    assert asks(stage)
    return stage.page.asking.recovery.card


def test_two_entries_are_not_enough_and_none_comes_while_one_writes(stage: Stage) -> None:
    for key in "12":
        stage.clock.move(minutes=20)
        stage.press(key)
    assert not asks(stage)
    stage.clock.move(minutes=20)
    stage.press("3")
    assert stage.vault.diary.count() == 3
    assert not asks(stage), "nothing moves under the hand"
    stage.go("diary")
    stage.go("today")
    assert asks(stage)


def test_the_offer_opens_the_page_and_is_gone_once_there_is_a_sheet(computer: MadeUpComputer) -> None:
    with Stage(computer) as stage:
        assert "recovery sheet" in card(stage).accessibleName()
        stage.click(card(stage).yes)
        assert stage.room == "recovery"
        stage.click(stage.page.make)
        stage.click(stage.page.code.save)
        stage.press(Qt.Key.Key_Escape)
        stage.go("today")
        assert not asks(stage)


def test_put_off_it_comes_once_more_a_week_later(computer: MadeUpComputer) -> None:
    with Stage(computer) as stage:
        stage.click(card(stage).not_now)
        assert not asks(stage)
        assert "in Settings" in stage.window._notice.words.text()
        assert stage.vault.diary.safekeeping.recovery_asked == "2026-11-22"
    computer.clock.move(days=6)
    with Stage(computer) as stage:
        assert not asks(stage)
    computer.clock.move(days=1)
    with Stage(computer) as stage:
        stage.click(card(stage).not_now)
        assert stage.vault.diary.safekeeping.recovery_asked == NOT_AGAIN
    computer.clock.move(days=300)
    with Stage(computer) as stage:
        assert not asks(stage)


def test_a_week_after_making_it_is_asked_for_once(props: Props) -> None:
    computer = props.computer(EMPTY)
    sheet_of_last_week(computer)
    with Stage(computer) as stage:
        assert "still have" in card(stage).accessibleName()
        stage.click(card(stage).yes)
        assert stage.page.check.code.box.hasFocus()
        stage.go("today")
        stage.click(card(stage).not_now)
    computer.clock.move(days=30)
    with Stage(computer) as stage:
        assert not asks(stage)


def test_a_lock_takes_it_along(computer: MadeUpComputer) -> None:
    with Stage(computer) as stage:
        offer = card(stage)
        stage.painapp.access.lock()
        stage.settle()
        assert offer.offer is None
        assert offer.isHidden()


def test_one_who_made_the_sheet_by_themselves_is_not_asked_to(computer: MadeUpComputer) -> None:
    with Stage(computer) as stage:
        have_it(stage)
        stage.go("today")
        assert not asks(stage)
