"""Something becomes a small step on Today: made once, or put there where it waits already."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from painapp.domain.entries import SmallStep
from painapp.domain.moments import written_now
from painapp.ui.making_steps import can_take_back, make_step
from tests.fixtures import *  # noqa: F403 - pytest finds fixtures by their names here

if TYPE_CHECKING:
    from painapp.vault.diary import Diary
    from tests.clocks import FixedClock


def step(diary: Diary, clock: FixedClock, **said: Any) -> SmallStep:
    written = written_now(clock, diary.settings.day_start)
    return diary.record(SmallStep(id=uuid4(), day=written.day, written=written, words="To the gate", **said))


def test_one_that_waits_is_put_there_and_one_undo_takes_that_back(diary: Diary, clock: FixedClock) -> None:
    waits = step(diary, clock)
    assert make_step(diary, clock, " to the  GATE") == waits.id
    assert diary.all_of(SmallStep) == (replace(waits, on_today=True),)
    assert can_take_back(diary, waits.id)
    assert make_step(diary, clock, "To the gate") is None, "it stands there already"
    diary.undo()
    assert diary.all_of(SmallStep) == (waits,)
    assert not can_take_back(diary, waits.id)
    assert not can_take_back(diary, None)


@pytest.mark.parametrize("said", [{"goal": "a goal"}, {"by_coach": True}, {"went": "done"}])
def test_one_that_belongs_elsewhere_stays_and_another_is_made(
    diary: Diary, clock: FixedClock, said: dict[str, Any]
) -> None:
    other = step(diary, clock, **said)
    made = make_step(diary, clock, "To the gate")
    assert made not in {None, other.id}
    assert diary.entry(other.id) == other
