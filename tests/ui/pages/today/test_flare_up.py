"""Flare-ups, the look-back and care on Today: when each is there, and what is in the diary then."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from painapp.domain.entries import Activity, CheckIn, FlareUp, HealthContact, LookBack, Medicine
from tests.ui.pages.today.acting import entries, fill_the_disk, focused, make_room, undo

if TYPE_CHECKING:
    from painapp.ui.pages.today.day_cards import DayCards
    from tests.stage import Stage

SUNDAY = date(2026, 11, 22)


def cards(stage: Stage) -> DayCards:
    return stage.window.navigator.page("today").cards


def told(stage: Stage) -> str:
    """Return what the card of the flare-up says; "" while it is not there."""
    card = cards(stage).flare_up_card
    return card._lines[0].text if card is not None and card.isVisible() else ""


def at(stage: Stage, now: datetime) -> None:
    """Let it be another time, as the page notices by itself."""
    stage.clock.put(now)
    stage.window.navigator.look_at_clock()
    stage.settle()


def flare_ups(stage: Stage) -> list[FlareUp]:
    return list(stage.vault.diary.all_of(FlareUp))


# Flare-ups


def test_no_flare_up_is_only_a_button(stage: Stage) -> None:
    assert cards(stage).flare_up_button.isVisible()
    assert FlareUp not in cards(stage).by_type, "nothing is built for what is not there"


def test_a_flare_up_begun_is_written_at_once_and_undone_in_its_place(stage: Stage) -> None:
    stage.click(cards(stage).flare_up_button)
    assert [one.day for one in flare_ups(stage)] == [SUNDAY]
    assert told(stage) == "Since today."
    assert not cards(stage).flare_up_button.isVisible()
    card = cards(stage).flare_up_card
    assert card is not None
    assert focused() is not card.eased, "a second press of the same key does not end it"
    stage.click(card.said.undo)
    assert flare_ups(stage) == []
    assert told(stage) == ""
    assert focused() is cards(stage).flare_up_button


def test_on_a_later_day_it_asks_quietly_and_yesterday_can_be_said(stage: Stage) -> None:
    stage.click(cards(stage).flare_up_button)
    card = cards(stage).flare_up_card
    assert card is not None
    assert not card.eased_yesterday.isVisible()
    at(stage, datetime(2026, 11, 24, 9))
    assert told(stage) == "Since Sunday 22 November. Still going?"
    stage.click(card.eased_yesterday)
    assert [one.eased for one in flare_ups(stage)] == [date(2026, 11, 23)]
    assert told(stage) == "", "it is over, and of another day"
    assert cards(stage).flare_up_button.isVisible()
    undo(stage)
    assert told(stage) == "Since Sunday 22 November. Still going?"


@pytest.mark.parametrize("answer", ["goes_on", "easing"])
def test_that_it_goes_on_is_heard_and_not_asked_again_that_day(stage: Stage, answer: str) -> None:
    stage.click(cards(stage).flare_up_button)
    card = cards(stage).flare_up_card
    assert card is not None
    assert not card.easing.isVisible()
    at(stage, datetime(2026, 11, 23, 9))
    stage.click(getattr(card, answer))
    assert not card.easing.isVisible()
    assert focused() is card.eased
    assert [one.eased for one in flare_ups(stage)] == [None]
    at(stage, datetime(2026, 11, 24, 9))
    assert card.easing.isVisible()


def test_one_that_eased_is_closed_with_what_helped(stage: Stage) -> None:
    stage.click(cards(stage).flare_up_button)
    card = cards(stage).flare_up_card
    assert card is not None
    assert not card.what_helped.isVisible()
    stage.click(card.eased)
    stage.click(card.what_helped)
    assert card.form is not None
    chips = card.form.editor("helped")
    assert chips is not None
    assert chips.isVisible()
    focus = focused()
    assert focus is not None
    assert chips.isAncestorOf(focus)


def test_it_stays_a_flare_up_when_nothing_more_is_said_of_it(stage: Stage) -> None:
    stage.click(cards(stage).flare_up_button)
    card = cards(stage).flare_up_card
    assert card is not None
    stage.press(Qt.Key.Key_Space)
    assert card.is_open
    assert card.form is not None
    scale = card.form.editor("worst")
    stage.click(scale.cells[8])  # pyright: ignore[reportOptionalMemberAccess, reportAttributeAccessIssue]
    assert [one.worst for one in flare_ups(stage)] == [8]
    scale.clear_choice()  # pyright: ignore[reportOptionalMemberAccess, reportAttributeAccessIssue]
    stage.settle()
    assert [one.worst for one in flare_ups(stage)] == [None], "its days alone say something"


def test_one_that_goes_on_and_one_that_eased_today_are_not_confused(stage: Stage) -> None:
    stage.click(cards(stage).flare_up_button)
    card = cards(stage).flare_up_card
    assert card is not None
    stage.click(card.eased)
    assert told(stage) == "It has eased. It was there on Sunday 22 November."
    assert not card.eased.isVisible()
    stage.click(cards(stage).flare_up_button)
    assert told(stage) == "Since today."
    assert len(flare_ups(stage)) == 2


def test_a_flare_up_that_cannot_be_saved_leaves_the_button(stage: Stage) -> None:
    fill_the_disk(stage)
    stage.click(cards(stage).flare_up_button)
    make_room(stage)
    assert told(stage) == ""
    assert cards(stage).flare_up_button.isVisible()
    stage.click(cards(stage).flare_up_button)
    assert told(stage) == "Since today."


def test_the_weeks_are_shaded_from_its_first_day(stage: Stage) -> None:
    stage.click(cards(stage).flare_up_button)
    shaded = [point.shaded for point in stage.page.weeks.strip.chart._points]
    assert shaded == [False] * 13 + [True]


def test_half_written_words_of_a_flare_up_outlive_a_lock(stage: Stage) -> None:
    stage.click(cards(stage).flare_up_button)
    stage.press(Qt.Key.Key_Space)
    stage.painapp.access.lock()
    stage.settle()
    assert told(stage) == "", "nothing of the diary is left on a locked page"
    stage.click(stage.page.unlock_button)
    card = cards(stage).flare_up_card
    assert card is not None
    assert card.is_open
    stage.press(Qt.Key.Key_9)
    assert [one.worst for one in flare_ups(stage)] == [9]


# The look-back


@pytest.mark.parametrize("hour", [9, 15])
def test_by_day_the_look_back_is_a_quiet_button(stage: Stage, hour: int) -> None:
    at(stage, datetime(2026, 11, 22, hour))
    assert cards(stage).look_back_button.isVisible()
    stage.click(cards(stage).look_back_button)
    assert cards(stage).card(LookBack).is_open
    assert not cards(stage).look_back_button.isVisible()
    stage.press(Qt.Key.Key_7)
    assert [one.worst for one in entries(stage, LookBack)] == [7]


def test_towards_evening_it_is_a_card_by_itself(stage: Stage) -> None:
    at(stage, datetime(2026, 11, 23, 15, 59))
    assert cards(stage).look_back_button.isVisible()
    at(stage, datetime(2026, 11, 23, 16, 0))
    assert not cards(stage).look_back_button.isVisible()
    assert cards(stage).card(LookBack).add_button.isVisible()


def test_a_day_is_looked_back_on_once_and_then_changed(stage: Stage) -> None:
    card = cards(stage).card(LookBack)
    stage.click(card.add_button)
    stage.press(Qt.Key.Key_7)
    cards(stage).leave()
    stage.settle()
    assert [line.text for line in card._lines] == ["Worst pain 7 of 10"]
    assert not card.add_button.isVisible()
    at(stage, datetime(2026, 11, 23, 9))
    assert not card.isVisible()
    assert cards(stage).look_back_button.isVisible(), "a new day"


# Care


def test_medicines_and_contacts_are_there_only_while_switched_on(stage: Stage) -> None:
    assert not {Medicine, HealthContact} & set(cards(stage).by_type)
    settings = stage.vault.diary.settings
    stage.vault.diary.save_settings(replace(settings, medicines=True))
    stage.settle()
    medicine = cards(stage).card(Medicine)
    assert medicine.add_button.isVisible()
    assert HealthContact not in cards(stage).by_type
    stage.click(medicine.add_button)
    stage.type("Paracetamol")
    cards(stage).leave()
    assert [one.what for one in entries(stage, Medicine)] == ["Paracetamol"]
    stage.vault.diary.save_settings(replace(settings, health_contacts=True))
    stage.settle()
    assert not medicine.isVisible()
    assert cards(stage).card(HealthContact).add_button.isVisible()


def test_beside_medicines_stands_never_to_stop_one_suddenly(stage: Stage) -> None:
    from painapp.ui.widgets.label import Label

    settings = stage.vault.diary.settings
    stage.vault.diary.save_settings(replace(settings, medicines=True))
    stage.settle()
    card = cards(stage).card(Medicine)
    stage.click(card.add_button)
    said = [label.text() for label in card.findChildren(Label) if label.isVisible()]
    assert "Never stop or change a medicine suddenly. Ask your GP or pharmacist first." in said


# Reading no more than what changed


def test_a_press_reads_only_the_check_ins_and_look_backs_of_its_day(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary = stage.vault.diary
    read: list[tuple[date, date, tuple[type, ...]]] = []
    between = diary.between

    def note(first: date, last: date, kinds: tuple[type, ...] | None = None) -> object:
        read.append((first, last, tuple(kinds or ())))
        return between(first, last, kinds=kinds)

    monkeypatch.setattr(diary, "between", note)
    stage.press(Qt.Key.Key_4)
    assert read == [(SUNDAY, SUNDAY, (CheckIn, LookBack))]
    assert stage.page.weeks.strip.chart._points[-1].value == 4


def test_what_is_done_elsewhere_is_there_when_the_page_is_come_back_to(stage: Stage) -> None:
    stage.go("settings")
    day = stage.clock.now().date()
    from painapp.ui.editing import EntryWriter

    EntryWriter(stage.vault.diary, stage.clock, Activity, day).put("what", "Walk")
    stage.go("today")
    assert [line.text for line in cards(stage).card(Activity)._lines] == ["Walk"]
