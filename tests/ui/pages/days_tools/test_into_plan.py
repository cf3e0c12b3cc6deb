"""Lines for a hard day in the flare-up plan: what Undo takes back of it, and what it leaves."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from painapp.domain.entries import FlareUpPlan, HardDay
from tests.stage import EMPTY, Props, Stage
from tests.tour.about_me import put
from tests.tour.days_tools import go_to

if TYPE_CHECKING:
    from collections.abc import Generator


@pytest.fixture
def stage(props: Props) -> Generator[Stage]:
    with Stage(props.computer(EMPTY)) as opened:
        yield opened


def plan(stage: Stage) -> FlareUpPlan:
    (found,) = stage.vault.diary.all_of(FlareUpPlan)
    return found


def test_undo_takes_back_what_was_put_in_and_nothing_written_before_or_after(stage: Stage) -> None:
    put(stage, FlareUpPlan, message="Breathe out.")
    put(stage, HardDay, sentence="It passes.")
    page = go_to(stage, "hard-day")
    stage.click(page.into_plan.put)
    assert plan(stage).message == "Breathe out.\nIt passes."
    diary = stage.vault.diary
    diary.edit(replace(plan(stage), people="Ola"))
    diary.undo()
    assert (plan(stage).message, plan(stage).people) == ("Breathe out.\nIt passes.", "")
    diary.undo()
    assert plan(stage).message == "Breathe out."
