"""What comes after Help me now: what was done is written down, and one question is asked."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt

from painapp.domain.entries import FlareUp
from painapp.vault import opening
from painapp.vault.errors import DiskFull, ReadOnlyDiary
from tests.stage import EMPTY, Props, Stage
from tests.tour.help_now import begin, desk, stay, written
from tests.ui.help_now.acting import practices, unlock

Key = Qt.Key


def card_of(asking: Any) -> Any:
    return asking.card


def test_pressing_never_records(stage: Stage) -> None:
    begin(stage)
    stay(stage, 20)
    stage.press(Key.Key_Escape)
    assert practices(stage) == []
    assert stage.vault.diary.all_of(FlareUp) == ()
    assert desk(stage).afterwards is None


def test_what_was_done_is_in_the_diary_and_can_be_undone(stage: Stage) -> None:
    begin(stage)
    stay(stage)
    stage.press(Key.Key_Escape)
    (kept,) = practices(stage)
    assert (kept.exercise, kept.minutes, kept.in_help, kept.to_the_end) == ("slow-breathing", 4, True, False)
    card = desk(stage).afterwards
    assert card.said.isVisible()
    stage.click(stage.page.check_in.scale.cells[4])
    assert not card.said.undo.isVisible(), "Undo would take back something else"
    stage.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    stage.click(card.said.undo)
    assert practices(stage) == []
    assert not card.said.isVisible()
    assert card.question.isVisible()


def test_what_a_full_disk_keeps_out_of_the_diary_is_not_lost(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_entry: object) -> None:
        raise DiskFull

    begin(stage)
    stay(stage)
    with monkeypatch.context() as patch:
        patch.setattr(stage.vault.diary, "record", full)
        stage.press(Key.Key_Escape)
        card = desk(stage).afterwards
        stage.click(card.said.again)
        assert card.said.again.isVisible()
    assert practices(stage) == []
    stage.click(card.said.again)
    assert [one.minutes for one in practices(stage)] == [4]
    assert card.said.undo.isVisible()
    assert card.question.isVisible()


@pytest.mark.parametrize(
    ("answers", "began"),
    [
        (("yes", "today"), date(2026, 11, 22)),
        (("yes", "yesterday"), date(2026, 11, 21)),
        (("yes", "earlier", "save"), date(2026, 11, 20)),
        (("no",), None),
        (("close_it",), None),
    ],
)
def test_it_asks_once_whether_it_was_a_flare_up(
    stage: Stage, answers: tuple[str, ...], began: date | None
) -> None:
    begin(stage)
    stay(stage)
    stage.press(Key.Key_Escape)
    for answer in answers:
        stage.click(getattr(desk(stage).afterwards, answer))
    assert [one.day for one in stage.vault.diary.all_of(FlareUp)] == ([began] if began else [])
    assert not desk(stage).afterwards.question.isVisible()
    if began:
        stage.click(desk(stage).afterwards.said.undo)
        assert stage.vault.diary.all_of(FlareUp) == ()


def test_where_a_flare_up_goes_on_nothing_is_asked(stage: Stage) -> None:
    written(stage, FlareUp)
    begin(stage)
    stay(stage, 40)
    stage.press(Key.Key_Escape)
    assert desk(stage).afterwards is None


def test_ask_me_later_asks_once_more_on_today(stage: Stage) -> None:
    begin(stage)
    stay(stage)
    stage.press(Key.Key_Escape)
    stage.click(desk(stage).afterwards.ask_later)
    again: Any = stage.page.asking.flare_up
    stage.go("diary")
    stage.go("today")
    assert card_of(again) is None  # left in peace for a while
    stage.clock.move(hours=15)
    stage.go("diary")
    stage.go("today")
    stage.click(card_of(again).yes)
    assert [one.day for one in stage.vault.diary.all_of(FlareUp)] == [date(2026, 11, 22)]
    assert stage.vault.diary.settings.flare_up_asked == ""
    stage.go("diary")
    stage.go("today")
    assert not card_of(again).isVisible()


def test_of_a_diary_only_to_read_it_is_offered_once_it_can_be_written(
    props: Props, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_folder: object) -> None:
        raise ReadOnlyDiary

    computer = props.computer(EMPTY)
    monkeypatch.setattr(opening, "_writable_or_raise", refuse)
    with Stage(computer) as stage:
        assert stage.vault.read_only
        begin(stage)
        stay(stage)
        stage.press(Key.Key_Escape)
        for _again in range(2):
            assert desk(stage).afterwards is None, "it cannot be kept now"
            stage.painapp.access.lock()
            stage.painapp.access.unlock_with_keyring()
        monkeypatch.undo()
        stage.painapp.access.lock()
        stage.painapp.access.unlock_with_keyring()
        stage.click(desk(stage).afterwards.keep)
        assert [one.minutes for one in practices(stage)] == [4]


@pytest.mark.parametrize(("answer", "minutes"), [("keep", [4]), ("leave_out", [])])
def test_what_was_done_while_locked_is_offered_when_it_is_opened(
    locked: Stage, answer: str, minutes: list[int]
) -> None:
    begin(locked)
    stay(locked)
    locked.press(Key.Key_Escape)
    assert desk(locked).afterwards is None
    unlock(locked)
    assert practices(locked) == []
    locked.click(getattr(desk(locked).afterwards, answer))
    assert [one.minutes for one in practices(locked)] == minutes
    locked.painapp.access.lock()
    locked.settle()
    assert not desk(locked).afterwards.isVisible()
    unlock(locked)
    assert not desk(locked).afterwards.isVisible()


def test_what_is_held_of_one_diary_is_not_offered_to_the_next(locked: Stage) -> None:
    begin(locked)
    stay(locked)
    locked.press(Key.Key_Escape)
    unlock(locked)
    assert desk(locked).afterwards.isVisible()
    locked.painapp.access.lock()
    locked.painapp.access.fresh.emit()  # it was erased
    locked.settle()
    assert desk(locked)._held == []
    assert not desk(locked).afterwards.isVisible()
