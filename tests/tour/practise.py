"""Scenes of Practise: what is offered, an exercise before, while it runs, and afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from painapp.domain.entries import Conditions, Practice
from painapp.domain.moments import local_time_now, today, written_now
from tests.stage import EMPTY, Stage
from tests.tour.scene import Scene, enter

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.ui.pages.practise.exercise_page import ExercisePage


def practised(stage: Stage, exercise: str, title: str, days_ago: int = 0, **values: Any) -> Practice:
    """Write down a practice of some days ago."""
    written = written_now(stage.clock, stage.vault.diary.settings.day_start)
    day = today(stage.clock) - timedelta(days=days_ago)
    at = local_time_now(stage.clock) if not days_ago else None
    values = {"minutes": 5, "to_the_end": True, **values}
    made = Practice(id=uuid4(), day=day, at=at, written=written, exercise=exercise, title=title, **values)
    stage.vault.diary.record(made)
    return made


def name_conditions(stage: Stage, *named: str, efforts: str = "no") -> None:
    """Say which conditions the person has."""
    written = written_now(stage.clock, stage.vault.diary.settings.day_start)
    values: dict[str, Any] = {"named": named} if named else {"none_of_these": True}
    made = Conditions(id=uuid4(), day=today(stage.clock), written=written, small_efforts=efforts, **values)
    stage.vault.diary.record(made)


def have_practised(stage: Stage) -> None:
    """A few weeks of it: some rated, one a favourite, two conditions named."""
    name_conditions(stage, "lungs", "trauma")
    for number in range(14):
        rated = {"tension_before": 6, "tension_after": 3 if number % 4 else 6} if number < 12 else {}
        practised(stage, "slow-breathing", "Slow breathing", 30 - number, **rated)
    practised(stage, "mindful-sounds", "Listening to sounds", 3, pain_before=6, pain_after=5)
    practised(stage, "grounding", "Five, four, three, two, one", 1)
    diary = stage.vault.diary
    diary.save_settings(replace(diary.settings, favourites=("neck-and-shoulders",)))


def opened(exercise: str, act: Callable[[Stage], None] = lambda _stage: None) -> Callable[[Stage], None]:
    """Open the page of an exercise, then act there."""

    def done(stage: Stage) -> None:
        stage.painapp.pages.guided.open_exercise(exercise)
        stage.settle()
        act(stage)

    return done


def start(stage: Stage) -> None:
    """Press Start."""
    stage.click(stage.page.about.start)


def open_more(stage: Stage) -> None:
    """Open the other choices."""
    stage.click(stage.page.about.choosing.more)


def practise(stage: Stage, seconds: float = 200) -> None:
    """Rate tension, begin, practise so long and stop."""
    page: ExercisePage = stage.page
    assert page.about is not None
    stage.click(page.about.ratings.editor("tension_before").cells[6])  # pyright: ignore[reportAttributeAccessIssue, reportOptionalMemberAccess]
    stage.click(page.about.choosing.lengths.cells[-1])  # pyright: ignore[reportOptionalMemberAccess]
    start(stage)
    assert page.stage is not None
    stage.equipment.pass_time(page.stage.player, seconds, 1)
    stage.click(page.stage.player.head.stop)


def before(act: Callable[[Stage], None], then: Callable[[Stage], None]) -> Callable[[Stage], None]:
    """Do one thing after the other."""

    def done(stage: Stage) -> None:
        act(stage)
        then(stage)

    return done


def ask(stage: Stage) -> None:
    """Ask for three minutes when low."""
    stage.click(next(cell for cell in stage.page.asking.times.cells if cell.value == "3"))
    stage.click(stage.page.asking.moments.chip("low"))


def open_aside(stage: Stage) -> None:
    """Look at what is set aside."""
    stage.click(stage.page.aside_chip)


PRACTISE = (
    Scene("practise", EMPTY, enter("practise")),
    Scene("practise-own", EMPTY, before(have_practised, enter("practise", open_aside))),
    Scene("practise-asked", EMPTY, before(have_practised, enter("practise", ask))),
    Scene("exercise", EMPTY, before(have_practised, opened("slow-breathing"))),
    Scene("exercise-aside", EMPTY, before(have_practised, opened("body-scan", open_more))),
    Scene("exercise-movement", EMPTY, opened("neck-and-shoulders", open_more)),
    Scene("exercise-own", EMPTY, opened("own-breathing")),
    Scene("exercise-runs", EMPTY, opened("slow-breathing", start)),
    Scene("exercise-after", EMPTY, before(have_practised, opened("slow-breathing", practise))),
)
