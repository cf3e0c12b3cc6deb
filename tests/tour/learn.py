"""Scenes of the room Learn, of the questions where to begin, and of looking back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from painapp.domain.entries import Conditions, HowReady, LessonAnswer, LessonRead, MyCourse
from tests.stage import EMPTY, LEARNING_DIARY, Stage
from tests.tour.about_me import day_of, put
from tests.tour.scene import Scene, enter

if TYPE_CHECKING:
    from collections.abc import Callable

WEEK_ONE = ("what-pain-is-for", "real-pain", "over-protective-alarm", "up-and-down")


def have_read(stage: Stage, *lessons: str, ended: bool = True, days_ago: int = 1) -> None:
    """Have lessons read some days ago, to their end or not."""
    titles = stage.painapp.pages.learning.shelf.headings
    for one in lessons:
        put(stage, LessonRead, days_ago, lesson=one, title=titles[one].title, to_the_end=ended or None)


def all_of(stage: Stage, path: str) -> tuple[str, ...]:
    """The lessons of a path."""
    return tuple(one.id for one in stage.painapp.pages.learning.shelf.headings.values() if one.path == path)


def running(stage: Stage) -> None:
    """Week one read, pacing stopped in the middle, and sleep wished for."""
    have_read(stage, *WEEK_ONE, days_ago=9)
    have_read(stage, "pacing", ended=False)
    put(stage, MyCourse, areas=("sleep",))


def paused(stage: Stage) -> None:
    """The same, paused for three weeks."""
    running(stage)
    (plan,) = stage.vault.diary.all_of(MyCourse)
    from dataclasses import replace

    stage.vault.diary.edit(replace(plan, paused_since=day_of(stage) - timedelta(days=21)))


def finished(stage: Stage) -> None:
    """The whole course read."""
    have_read(stage, *all_of(stage, "course"), days_ago=2)


def week_three(stage: Stage) -> None:
    """Begun in week three, with a heart condition."""
    put(stage, Conditions, named=("heart",))
    put(stage, MyCourse, paths=("course",), areas=("moving",))
    have_read(stage, "moving-small")


def begin_with(stage: Stage) -> None:
    """Say what would help most, how ready it feels, and write an answer."""
    stage.go("learn")
    stage.click(stage.page.next.where)
    page = stage.page
    for area in ("sleep", "moving"):
        stage.click(page.wishes.areas.chip(area))
    cells = page.wishes.ready.rows["sleep"].choice.cells
    stage.click(next(one for one in cells if one.value == "ready"))
    stage.click(page.words.answers["hope"].field.box)
    stage.type("To sleep through till five, and to hold my grandson on my arm")


def have_begun(stage: Stage, days_ago: int) -> None:
    """The questions of the start, answered so many days ago."""
    for prompt, question, text in (
        (
            "hope",
            "What would you like to be a little different in three months?",
            "To sleep through till five.",
        ),
        ("hard", "What is hardest just now?", "Not knowing in the morning what the day will let me do."),
    ):
        put(stage, LessonAnswer, days_ago, prompt=prompt, question=question, text=text)
    put(stage, HowReady, days_ago, area="sleep", how="ready")
    put(stage, HowReady, days_ago, area="moving", how="not-now")


def look_back(stage: Stage) -> None:
    """Look back four months after the start, with a first answer of now."""
    have_begun(stage, 130)
    have_read(stage, *all_of(stage, "course"), days_ago=95)
    stage.go("learn")
    stage.go("today")
    stage.click(stage.page.asking.course.yes)
    page = stage.page
    stage.click(page.words.answers["hope"].field.box)
    stage.type("Still waking at three. But I get up and read now, and it frightens me less.")
    stage.click(page.ready.areas.rows["moving"].choice.cells[1])


def in_learn(before: Callable[[Stage], None]) -> Callable[[Stage], None]:
    """Have done something before, then go to Learn."""

    def done(stage: Stage) -> None:
        before(stage)
        stage.go("learn")

    return done


LEARN = (
    Scene("learn-half-way", LEARNING_DIARY, enter("learn")),
    Scene("learn", EMPTY, enter("learn")),
    Scene("learn-running", EMPTY, in_learn(running)),
    Scene("learn-paused", EMPTY, in_learn(paused)),
    Scene("learn-finished", EMPTY, in_learn(finished)),
    Scene("learn-week-three", EMPTY, in_learn(week_three)),
    Scene("learn-start", EMPTY, begin_with),
    Scene("learn-look-back", EMPTY, look_back),
)
