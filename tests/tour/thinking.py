"""Scenes of things to try on Today, thought records, what turns it up and down, and worry time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.entries import ThingToTry
from tests.stage import EMPTY
from tests.tour.about_me import put
from tests.tour.scene import Scene

if TYPE_CHECKING:
    from tests.stage import Stage

THINGS = (
    ("Walk to the first bench and back, once", "pacing", "bench"),
    ("When a loud thought comes, say: I notice the thought that this day is ruined", "thoughts", "name-it"),
)


def things_to_try(stage: Stage) -> None:
    """Have two things on Today, one of them answered and its note open."""
    for words, lesson, thing in THINGS:
        put(stage, ThingToTry, words=words, lesson=lesson, thing=thing)
    stage.go("today")
    first, second = stage.page.appearing.things.rows.values()
    stage.click(first.answers.chip("later"))
    stage.click(second.answers.chip("partly"))
    stage.click(next(iter(second.form._folds.values())).chip)
    stage.type("Twice. It felt a little silly, and a little lighter.")


THINKING = (Scene("things-today", EMPTY, things_to_try),)
