"""Settings: reminders, by pointer and by keyboard."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from painapp.ui.shell.reminding import Reminding
from painapp.vault.errors import DiskFull
from tests.stage import EMPTY, Props, Stage
from tests.ui import audit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from painapp.domain.settings import Settings
    from painapp.ui.pages.settings.reminders_card import RemindersCard


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """How often a reminder was asked for; there is a tray."""
    found: list[str] = []
    monkeypatch.setattr(Reminding, "can_stay", True)
    monkeypatch.setattr(Reminding, "show", lambda _self: found.append("shown"))
    return found


@pytest.fixture
def stage(shown: list[str]) -> Iterator[Stage]:
    with Props() as props, Stage(props.computer(EMPTY)) as made:
        made.go("settings")
        yield made


def card(stage: Stage) -> RemindersCard:
    return stage.page.cards["reminders"]


def often(stage: Stage, count: int) -> None:
    stage.click(next(one for one in card(stage).often.cells if one.value == str(count)))


def settings(stage: Stage) -> Settings:
    return stage.vault.diary.settings


def seen(stage: Stage) -> list[bool]:
    """Whether the two times, the tray and the button to try are shown."""
    made = card(stage)
    return [part.isVisible() for part in (*made.times, made.stay, made.try_it)]


def test_nobody_is_reminded_who_did_not_ask(stage: Stage) -> None:
    assert (settings(stage).reminders, settings(stage).stay_in_tray) == ((), False)
    assert card(stage).often.value == "0"
    assert seen(stage) == [False, False, False, False]


def test_one_or_two_a_day_at_times_of_ones_own(stage: Stage) -> None:
    often(stage, 2)
    assert settings(stage).reminders == (time(20), time(9))
    assert seen(stage) == [True, True, True, True]
    first, second = card(stage).times
    stage.click(first.more)
    stage.click(second.boxes[0])
    second.boxes[0].selectAll()
    stage.type("730")
    stage.press(Qt.Key.Key_Return)
    assert settings(stage).reminders == (time(20, 5), time(7, 30))
    often(stage, 1)
    assert settings(stage).reminders == (time(20, 5),)
    assert seen(stage) == [True, False, True, True]
    often(stage, 0)
    assert settings(stage).reminders == ()


def test_by_keyboard_alone(stage: Stage) -> None:
    card(stage).often.take_focus()
    stage.press(Qt.Key.Key_Right)
    stage.press(Qt.Key.Key_Tab)
    stage.press(Qt.Key.Key_Tab)
    assert stage.window.focusWidget() is card(stage).times[0].boxes[0]
    stage.press(Qt.Key.Key_Up)
    assert settings(stage).reminders == (time(20, 5),)
    for _ in range(2):
        stage.press(Qt.Key.Key_Tab)
    assert stage.window.focusWidget() is card(stage).stay
    stage.press(Qt.Key.Key_Space)
    assert settings(stage).stay_in_tray


def test_a_time_left_empty_stays_as_it_was(stage: Stage) -> None:
    often(stage, 1)
    field = card(stage).times[0]
    stage.click(field.boxes[0])
    field.boxes[0].clear()
    field.idle.timeout.emit()
    assert field.boxes[0].text() == "", "nobody's typing is disturbed"
    card(stage).often.take_focus()
    assert (field.boxes[0].text(), settings(stage).reminders) == ("20:00", (time(20),))


def test_a_time_that_is_typed_counts_when_the_page_is_left(stage: Stage) -> None:
    often(stage, 1)
    field = card(stage).times[0]
    stage.click(field.boxes[0])
    field.boxes[0].selectAll()
    stage.type("6.15 pm")
    stage.go("today")
    assert settings(stage).reminders == (time(18, 15),)


def test_one_can_be_tried(stage: Stage, shown: list[str]) -> None:
    often(stage, 1)
    stage.click(card(stage).try_it)
    assert shown == ["shown"]


def test_without_a_tray_it_says_that_nothing_comes_while_closed(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Reminding, "can_stay", False)
    assert not card(stage).no_tray.isVisible()
    often(stage, 1)
    assert card(stage).no_tray.isVisible()
    assert not card(stage).stay.isVisible()


def test_what_is_set_elsewhere_is_shown(stage: Stage) -> None:
    diary = stage.vault.diary
    diary.save_settings(replace(diary.settings, reminders=(time(8),), stay_in_tray=True))
    stage.settle()
    assert (card(stage).often.value, card(stage).times[0].value) == ("1", time(8))
    assert card(stage).stay.isChecked()


def test_what_cannot_be_kept_is_told_and_not_shown(stage: Stage) -> None:
    def full(_settings: Any) -> None:
        raise DiskFull(folder="")

    stage.vault.diary.save_settings = full  # pyright: ignore[reportAttributeAccessIssue]
    often(stage, 2)
    assert card(stage).often.value == "0"
    assert stage.window._notice.isVisible()


def test_it_can_be_named_hit_and_walked(stage: Stage) -> None:
    often(stage, 2)
    assert audit.nameless(stage.window) == []
    assert audit.small(stage.window) == []
    assert audit.wrong_walk(stage.window) == []
