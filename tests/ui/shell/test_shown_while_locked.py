"""What is at hand while the diary is locked follows the diary, whatever changes it."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest

from painapp.domain.entries import FlareUpPlan
from painapp.domain.moments import diary_day, local_now, written_now
from painapp.ui.shell import shown_while_locked
from painapp.ui.shell.shown_while_locked import ShownWhileLocked
from painapp.vault.lock_shelf import Shelf, has_shelf, read_shelf
from tests.stage import EMPTY, Props, Stage, WaitingRunner


def plan_of(stage: Stage) -> FlareUpPlan:
    """Write a plan that is to be at hand."""
    day = diary_day(local_now(stage.clock))
    return stage.vault.diary.record(
        FlareUpPlan(id=uuid4(), day=day, written=written_now(stage.clock), people="Sam", on_lock_screen=True)
    )


def at_hand(stage: Stage) -> Shelf | None:
    return read_shelf(stage.computer.paths.diary, stage.computer.key_store)


def test_every_change_renews_it(stage: Stage) -> None:
    diary = stage.vault.diary
    plan = plan_of(stage)
    assert at_hand(stage) == Shelf(plan, ())
    hidden = diary.edit(replace(plan, on_lock_screen=False))
    assert not has_shelf(stage.computer.paths.diary)
    diary.undo()
    assert at_hand(stage) == Shelf(plan, ())
    changed = diary.edit(replace(hidden, on_lock_screen=True, people="Jo", medicines="None of the night's"))
    assert at_hand(stage) == Shelf(replace(changed, medicines=""), ())
    diary.remove(plan.id)
    assert not has_shelf(stage.computer.paths.diary)
    diary.bring_back(plan.id)
    stage.painapp.access.lock()
    assert at_hand(stage) == Shelf(replace(changed, medicines=""), ())


def test_it_is_compared_with_the_diary_after_each_opening(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = plan_of(stage)
    stage.computer.key_store.secrets = {
        name: key for name, key in stage.computer.key_store.secrets.items() if not name.endswith(":0")
    }
    assert at_hand(stage) is None
    with monkeypatch.context() as patch:
        patch.setattr(shown_while_locked, "AFTER_OPENING_MS", 0)
        stage.painapp.access.lock()
        stage.painapp.access.unlock_with_keyring()
        assert at_hand(stage) is None
        stage.settle()
    assert at_hand(stage) == Shelf(plan, ())


def test_what_cannot_be_put_at_hand_is_said_once(stage: Stage) -> None:
    stage.computer.key_store.there = False
    plan = plan_of(stage)
    assert "password store" in stage.window._notice.words.text()
    assert not stage.window._notice.isHidden()
    assert not has_shelf(stage.computer.paths.diary)
    stage.window.messages.clear()
    plan = stage.vault.diary.edit(replace(plan, people="Jo"))
    assert stage.window._notice.isHidden()
    stage.computer.key_store.there = True
    plan = stage.vault.diary.edit(replace(plan, people="Kim"))
    assert has_shelf(stage.computer.paths.diary)
    assert stage.window._notice.isHidden()
    stage.computer.key_store.there = False
    stage.vault.diary.edit(replace(plan, people="Sam"))
    assert not stage.window._notice.isHidden(), "it had worked again in between"


def test_of_those_that_wait_the_newest_counts(props: Props) -> None:
    with Stage(props.computer(EMPTY)) as stage:
        runner = WaitingRunner(stage.window)
        shelf = ShownWhileLocked(stage.painapp.access, stage.computer.paths.diary, runner, stage.window)
        stage.painapp.feed.changed.disconnect(stage.painapp.shown_while_locked.take_note)
        stage.painapp.feed.changed.connect(shelf.take_note)
        plan = plan_of(stage)
        for name in ("Jo", "Kim", "Sam and Jo"):
            plan = stage.vault.diary.edit(replace(plan, people=name))
        stage.painapp.access.lock()
        runner.release()
        runner.release()
        assert at_hand(stage) == Shelf(plan, ())


def test_what_is_unchosen_while_it_is_being_written_does_not_stay(props: Props) -> None:
    with Stage(props.computer(EMPTY)) as stage:
        runner = WaitingRunner(stage.window)
        shelf = ShownWhileLocked(stage.painapp.access, stage.computer.paths.diary, runner, stage.window)
        stage.painapp.feed.changed.disconnect(stage.painapp.shown_while_locked.take_note)
        stage.painapp.feed.changed.connect(shelf.take_note)
        plan = plan_of(stage)
        stage.vault.diary.edit(replace(plan, on_lock_screen=None))
        runner.release()
        runner.release()
        assert not has_shelf(stage.computer.paths.diary)
