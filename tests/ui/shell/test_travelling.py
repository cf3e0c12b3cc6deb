"""In a new time zone the app asks once about the help lines, and about nothing else."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from painapp.ui.shell.travelling import LOOK_AFTER_MS, Travelling
from painapp.vault.errors import DiskFull
from tests.stage import EMPTY, PROTECTED, Props, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMES = {"gb": "United Kingdom", "no": "Norway", "us": "United States", "other": "Another country"}
NOON = datetime(2026, 11, 22, 12)


class Traveller:
    """The app on a stage, at home in London."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        painapp = stage.painapp
        self.travelling = Travelling(
            painapp._app,
            painapp.window,
            painapp.access,
            stage.clock,
            painapp.language,
            lambda: painapp.country,
            lambda: NAMES,
        )

    def be_in(self, zone: str) -> None:
        self.stage.clock.put(NOON, zone)
        self.travelling._state_changed(Qt.ApplicationState.ApplicationActive)
        self.stage.settle()

    @property
    def asked(self) -> str:
        notice = self.stage.window._notice
        return notice.words.text() if notice.isVisible() else ""


@pytest.fixture
def traveller(props: Props) -> Iterator[Traveller]:
    with Stage(props.computer(EMPTY)) as stage:
        yield Traveller(stage)


def test_at_home_nothing_is_asked_and_the_zone_is_kept_in_the_diary(traveller: Traveller) -> None:
    assert (traveller.travelling.timer.isActive(), traveller.travelling.timer.interval()) == (
        True,
        LOOK_AFTER_MS,
    )
    traveller.travelling.timer.timeout.emit()
    assert traveller.asked == ""
    assert traveller.stage.vault.diary.settings.zones == ("Europe/London",)


def test_abroad_it_asks_once_and_leads_to_the_help_lines(traveller: Traveller) -> None:
    traveller.be_in("Europe/London")
    traveller.be_in("Europe/Oslo")
    assert "Help lines: United Kingdom." in traveller.asked
    action = traveller.stage.window._notice.action
    assert action.text() == "Look at help lines"
    traveller.stage.click(action)
    assert (traveller.stage.room, traveller.asked) == ("emergency", "")
    for zone in ("Europe/London", "Europe/Oslo", "Europe/Oslo"):
        traveller.be_in(zone)
        assert traveller.asked == ""
    assert traveller.stage.vault.diary.settings.zones == ("Europe/London", "Europe/Oslo")


def test_whoever_goes_on_without_an_answer_is_not_asked_again(traveller: Traveller) -> None:
    traveller.be_in("Europe/London")
    traveller.be_in("America/New_York")
    assert traveller.asked
    traveller.stage.go("diary")
    assert traveller.asked == ""
    traveller.be_in("America/New_York")
    assert traveller.asked == ""


@pytest.mark.parametrize("zone", ["Europe/Belfast", "Etc/GMT+5", "UTC"])
def test_in_the_same_country_or_in_none_there_is_nothing_to_ask(traveller: Traveller, zone: str) -> None:
    traveller.be_in("Europe/London")
    traveller.be_in(zone)
    assert traveller.asked == ""
    assert zone in traveller.stage.vault.diary.settings.zones


def test_between_two_countries_without_lists_of_their_own_there_is_nothing_to_ask(
    traveller: Traveller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(traveller.travelling, "_country", lambda: "de")
    traveller.be_in("Europe/Berlin")
    traveller.be_in("Europe/Paris")
    assert traveller.asked == ""
    traveller.be_in("Europe/London")
    assert "Help lines: Another country." in traveller.asked


def test_while_locked_nothing_is_asked_and_after_opening_it_is(props: Props) -> None:
    from tests.stage import PASSPHRASE

    with Stage(props.computer(PROTECTED)) as stage:
        traveller = Traveller(stage)
        stage.painapp.access.unlock_with_passphrase(PASSPHRASE)
        stage.settle()
        traveller.be_in("Europe/London")
        stage.painapp.access.lock()
        traveller.be_in("Europe/Oslo")
        assert traveller.asked == ""
        stage.painapp.access.unlock_with_passphrase(PASSPHRASE)
        stage.settle()
        traveller.travelling.timer.timeout.emit()
        stage.settle()
        assert "another time zone" in traveller.asked


def test_what_cannot_be_remembered_is_not_asked(traveller: Traveller) -> None:
    def full(_settings: object) -> None:
        raise DiskFull(folder="")

    traveller.be_in("Europe/London")
    traveller.stage.vault.diary.save_settings = full  # pyright: ignore[reportAttributeAccessIssue]
    traveller.be_in("Europe/Oslo")
    assert traveller.asked == ""


def test_an_ordinary_message_does_not_lead_to_where_the_question_would(traveller: Traveller) -> None:
    traveller.be_in("Europe/London")
    traveller.be_in("Europe/Oslo")
    traveller.stage.window.messages.tell("There is nothing to undo.")
    traveller.stage.click(traveller.stage.window._notice.action)
    assert (traveller.stage.room, traveller.asked) == ("today", "")
