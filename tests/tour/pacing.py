"""Scenes of pacing: the question first, three tries, a level, and the weeks of an invented person."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from painapp.domain.entries import Activity
from painapp.domain.moments import written_now
from tests.stage import EMPTY, PLANNED_DIARY, Stage
from tests.tour.goals import at as part
from tests.tour.scene import Scene

if TYPE_CHECKING:
    from painapp.ui.pages.pacing.page import PacingPage

WALK = "Walk to the shop"
TRIES = (10, 12, 8)
UPS_AND_DOWNS = (60, 5, 20)
"""Minutes on three days in a row: much more than the usual 20, then much less."""


def page_of(stage: Stage) -> PacingPage:
    """Return the page in front."""
    return stage.page


def answer(stage: Stage, said: str) -> None:
    """Answer the question about small efforts."""
    stage.click(page_of(stage).efforts.editor.widget.chip(said))  # pyright: ignore[reportAttributeAccessIssue]


def say_no(stage: Stage) -> None:
    """Answer that small efforts do no such thing, and come back another time."""
    answer(stage, "no")
    page_of(stage).efforts.stop_asking()
    stage.settle()


def name_it(stage: Stage, what: str = WALK) -> None:
    """Say what is paced."""
    stage.click(page_of(stage).level.name.widget.box)  # pyright: ignore[reportAttributeAccessIssue]
    stage.type(what)
    page_of(stage).level.flush()
    stage.settle()


def write_tries(stage: Stage) -> None:
    """Write three tries on three days, ready to begin."""
    answer(stage, "no")
    name_it(stage)
    editors = page_of(stage).level.trials.editors
    for at, minutes in enumerate(TRIES, start=1):
        field = editors[f"trial_{at}"].widget
        stage.click(field.boxes[-1])  # pyright: ignore[reportAttributeAccessIssue]
        stage.type(str(minutes))
        page_of(stage).flush()
        day = editors[f"trial_{at}_on"].widget
        day.box.setText(f"{15 + at} November 2026")  # pyright: ignore[reportAttributeAccessIssue]
        page_of(stage).flush()
        stage.settle()


def begin_level(stage: Stage) -> None:
    """Begin with the baseline and write today's minutes."""
    write_tries(stage)
    stage.click(page_of(stage).level.begin)
    stage.click(page_of(stage).week.today.boxes[-1])
    stage.type("7")
    page_of(stage).flush()
    stage.settle()


def have_ups_and_downs(stage: Stage) -> None:
    """Write ten weeks of activity, some with much more and then much less."""
    written = written_now(stage.clock, stage.vault.diary.settings.day_start)
    first = date(2026, 9, 14)
    minutes = [UPS_AND_DOWNS[at % 12 - 8] if at % 12 in {8, 9, 10} and at > 20 else 20 for at in range(68)]
    told = (
        Activity(
            id=UUID(int=at + 1), day=first + timedelta(days=at), written=written, what="Garden", minutes=each
        )
        for at, each in enumerate(minutes)
        if at % 7 != 5 or at % 12 in {8, 9}
    )
    stage.vault.diary.record_all(told)
    answer(stage, "not-sure")


PACING = (
    Scene("pacing-question", EMPTY, part("pacing")),
    Scene("pacing-tries", EMPTY, part("pacing", write_tries)),
    Scene("pacing-level", EMPTY, part("pacing", begin_level)),
    Scene("pacing-weeks", EMPTY, part("pacing", have_ups_and_downs)),
    Scene("pacing-four-weeks", PLANNED_DIARY, part("pacing", say_no)),
)
