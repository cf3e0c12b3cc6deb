"""What is pressed on Today before the diary is open is kept, and written as if it had been open."""

from __future__ import annotations

from collections.abc import Generator

import pytest
from PySide6.QtCore import Qt

from painapp.domain.entries import CheckIn
from tests.stage import EMPTY, MadeUpComputer, Props, Stage, WaitingRunner


@pytest.fixture
def computer() -> Generator[MadeUpComputer]:
    with Props() as props:
        yield props.computer(EMPTY)


def pressed_before_it_opens(computer: MadeUpComputer, key: str) -> tuple[CheckIn, ...]:
    """Start the app, press a key while the keyring has not answered, and return the check-ins afterwards."""
    runners: list[WaitingRunner] = []

    def made(parent) -> WaitingRunner:
        runners.append(WaitingRunner(parent))
        return runners[-1]

    with Stage(computer, tasks=made) as stage:
        assert stage.painapp.access.vault is None
        stage.press(Qt.Key[f"Key_{key}"])
        runners[0].release()
        stage.settle()
        assert stage.page.check_in.scale.value == int(key)
        day = stage.vault.diary.between(*stage_days(stage))[-1].day
        return tuple(entry for entry in stage.vault.diary.day(day) if isinstance(entry, CheckIn))


def stage_days(stage: Stage):
    last = stage.clock.now().date()
    return last.replace(day=1), last


def test_a_press_before_the_diary_is_open_is_saved(computer: MadeUpComputer) -> None:
    (check_in,) = pressed_before_it_opens(computer, "4")
    assert check_in.pain == 4


@pytest.mark.parametrize(("minutes", "scores"), [(9, [3]), (11, [7, 3])])
def test_it_corrects_the_check_in_of_the_ten_minutes_before(
    computer: MadeUpComputer, minutes: int, scores: list[int]
) -> None:
    pressed_before_it_opens(computer, "7")
    computer.clock.move(minutes=minutes)
    check_ins = pressed_before_it_opens(computer, "3")
    assert [check_in.pain for check_in in check_ins] == scores
