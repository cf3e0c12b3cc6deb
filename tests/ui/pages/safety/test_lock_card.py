"""Settings: when the diary locks by itself, and staying out of pictures of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from painapp.system import screen_capture
from painapp.ui.pages.safety.lock_card import LockCard
from painapp.vault.errors import DiskFull
from tests.stage import EMPTY, PROTECTED, Props, Stage
from tests.tour.others import unlock

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def props() -> Iterator[Props]:
    with Props() as made:
        yield made


@pytest.fixture
def stage(props: Props) -> Iterator[Stage]:
    with Stage(props.computer(EMPTY)) as made:
        made.go("safety")
        yield made


def cell(card: LockCard, value: str):
    return next(one for one in card.after.cells if one.value == value)


def test_what_is_chosen_is_kept(stage: Stage) -> None:
    card = stage.page.cards["lock"]
    assert card.after.value == "0", "without a passphrase it never locks by idle time, unless wanted"
    stage.click(cell(card, "30"))
    assert stage.vault.diary.settings.lock_after == 30
    stage.painapp.access.lock()
    stage.settle()
    stage.click(stage.page.unlock_button)
    assert stage.go("safety").cards["lock"].after.value == "30"


def test_with_a_passphrase_a_quarter_of_an_hour_is_usual(props: Props) -> None:
    with Stage(props.computer(PROTECTED)) as stage:
        unlock(stage)
        assert stage.page.cards["lock"].after.value == "15"
        assert "Without a passphrase" not in stage.page.cards["lock"].words.text()


def test_a_choice_that_cannot_be_kept_is_told_and_not_shown(stage: Stage) -> None:
    def full(_settings: object) -> None:
        raise DiskFull(folder="")

    stage.vault.diary.save_settings = full  # pyright: ignore[reportAttributeAccessIssue]
    card = stage.page.cards["lock"]
    stage.click(cell(card, "30"))
    assert card.after.value == "0"
    assert stage.window._notice.isVisible()


def test_where_the_system_offers_nothing_nothing_is_offered(stage: Stage) -> None:
    assert stage.page.cards["lock"].leave_out is None


def test_the_window_is_left_out_of_pictures_as_soon_as_it_is_wanted(
    props: Props, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[int, bool]] = []

    def leave_out(window: int, wanted: bool) -> bool:
        asked.append((window, wanted))
        return True

    monkeypatch.setattr(screen_capture, "can_be_left_out", lambda: True)
    monkeypatch.setattr(screen_capture, "leave_out", leave_out)
    with Stage(props.computer(EMPTY)) as stage:
        assert asked == []
        card = stage.go("safety").cards["lock"]
        stage.click(card.leave_out)
        window = int(stage.window.winId())
        assert asked == [(window, True)]
        stage.painapp.access.lock()
        stage.settle()
        stage.click(stage.page.unlock_button)
        assert asked == [(window, True)], "it stays so through a lock"
        stage.click(stage.go("safety").cards["lock"].leave_out)
        assert asked == [(window, True), (window, False)]
