"""Scenes of a lesson: its pages, with what a person does on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.stage import EMPTY, Stage
from tests.tour.scene import Scene

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.ui.pages.lesson.page import LessonPage


def open_lesson(stage: Stage, id_: str, page: str = "") -> LessonPage:
    """Open a lesson as a link to it does."""
    stage.go("learn")
    stage.painapp.pages.learning.open_lesson(id_, page)
    stage.settle()
    return stage.page


def at(id_: str, page: str = "", act: Callable[[Stage], None] | None = None) -> Callable[[Stage], None]:
    """Open a lesson at a page, then act there."""

    def done(stage: Stage) -> None:
        open_lesson(stage, id_, page)
        if act is not None:
            act(stage)

    return done


def answer(stage: Stage) -> None:
    """Write what comes to mind."""
    stage.click(stage.page.sheet.write)
    stage.type("Washing days. Up in the morning, flat by three.")
    stage.page.flush()


def put_on_today(stage: Stage) -> None:
    """Put the first thing to try on Today."""
    stage.click(stage.page.sheet.cards[0].put)


def try_both_ways(stage: Stage) -> None:
    """Choose what does not fit at the first question, and what does at the second."""
    first, second, *_ = stage.page.sheet.cards
    stage.click(first.choices.cells[0])
    stage.click(second.choices.cells[1])


def show_sources(stage: Stage) -> None:
    """Open where it comes from."""
    stage.click(stage.page.sheet.sources)


def look_up(stage: Stage) -> None:
    """Have a word explained where it stands."""
    links = [link for text, _ in stage.page.sheet._blocks[0].texts if text is not None for link in text.links]
    stage.click(next(link for link in links if link.link.startswith("term:")))


def read_aloud(stage: Stage) -> None:
    """Have the page read, up to its fourth sentence."""
    stage.click(stage.page.aloud.read)
    for _ in range(4):
        stage.equipment.speech.ended.emit()  # pyright: ignore[reportAttributeAccessIssue]
    stage.settle()


def end_with_sources(stage: Stage) -> None:
    """Turn to the last page and open where it comes from."""
    stage.page.turn(1)
    show_sources(stage)


LESSON = (
    Scene("lesson-first-page", EMPTY, at("pacing")),
    Scene("lesson-answered", EMPTY, at("pacing", "waves", answer)),
    Scene("lesson-word-explained", EMPTY, at("over-protective-alarm", "", look_up)),
    Scene("lesson-things-to-try", EMPTY, at("pacing", "pause-before", put_on_today)),
    Scene("lesson-questions", EMPTY, at("pacing", "stop", try_both_ways)),
    Scene("lesson-read-aloud", EMPTY, at("pacing", "pacing", read_aloud)),
    Scene("lesson-own-words", EMPTY, at("pacing", "share")),
    Scene("lesson-sources", EMPTY, at("pacing", "stop", end_with_sources)),
    Scene("lesson-last-page", EMPTY, at("pacing", "stop", lambda stage: stage.page.turn(1))),
)
