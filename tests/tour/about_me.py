"""Scenes of the parts of Plan about the person: story, what matters, people, later, what went well."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import uuid4

from painapp.domain.entries import Belief, Entry, MyStory, Person, WhatMatters
from painapp.domain.moments import today, written_now
from tests.stage import EMPTY, USUAL_DIARY, Stage
from tests.tour.plan import go_to
from tests.tour.scene import Scene

if TYPE_CHECKING:
    from collections.abc import Callable

_E = TypeVar("_E", bound=Entry)


def put(stage: Stage, made: type[_E], days_ago: int = 0, **values: Any) -> _E:
    """Write an entry, as it was written so many days ago."""
    stage.clock.move(days=-days_ago)
    written = written_now(stage.clock)
    stage.clock.move(days=days_ago)
    entry = stage.vault.diary.record(made(id=uuid4(), day=written.day, written=written, **values))
    stage.settle()
    return entry


def day_of(stage: Stage, days_ahead: int = 0) -> date:
    """Return the diary day of now, or of so many days ahead."""
    return today(stage.clock) + timedelta(days=days_ahead)


def told_story(stage: Stage) -> None:
    """Two pieces of the story, and beliefs of two days, all in sight."""
    put(stage, MyStory, began="A fall on the stairs at work, in March 2019. It never quite went away.")
    put(stage, Belief, 120, text="My back is worn out and will only get worse.")
    put(stage, Belief, text="It is over-protective. It can learn, slowly.")
    page = go_to(stage, "story")
    stage.click(page.beliefs.earlier)


def in_pieces(stage: Stage) -> None:
    """Write the story, one piece at a time."""
    page = go_to(stage, "story")
    stage.click(page.story.begin)
    stage.type("A fall on the stairs")
    stage.click(page.story.form.next)


def two_areas(stage: Stage) -> None:
    """Two areas of life, one looked at twice, the other long ago."""
    first = put(stage, WhatMatters, 200, area="nature", words="Hearing the birds.", closeness=3)
    put(
        stage,
        WhatMatters,
        5,
        area="nature",
        words="Being outside every day, even for five minutes.",
        closeness=5,
        tiny_action="Sit on the bench by the gate",
        thread=str(first.id),
    )
    put(stage, WhatMatters, 100, area="own:Singing", words="The choir on Thursdays.", closeness=2)
    page = go_to(stage, "matters")
    stage.click(page.matters.rows[str(first.id)].earlier)


def some_people(stage: Stage) -> None:
    """A friend who is trusted, and a group."""
    put(
        stage,
        Person,
        name="Sam",
        who="friend",
        phone="07700 900123",
        when_where="Evenings after six",
        trusted=True,
    )
    put(stage, Person, name="Pain Café", who="pain-cafe", when_where="First Monday, library, 2 o'clock")
    go_to(stage, "people")


def writing_for_later(stage: Stage) -> None:
    """Choose the day to look back."""
    page = go_to(stage, "after-calls")
    stage.click(page.pieces.begin)
    stage.type("In bed most days")
    for _ in range(3):
        stage.click(page.pieces.form.next)
    stage.click(page.pieces.three_months)


def at(page_id: str) -> Callable[[Stage], None]:
    """Open a part of Plan."""

    def act(stage: Stage) -> None:
        go_to(stage, page_id)

    return act


ABOUT_ME = (
    Scene("plan-story", EMPTY, told_story),
    Scene("plan-story-piece", EMPTY, in_pieces),
    Scene("plan-matters", EMPTY, two_areas),
    Scene("plan-people", EMPTY, some_people),
    Scene("plan-after-calls", EMPTY, writing_for_later),
    Scene("plan-went-well", USUAL_DIARY, at("went-well")),
)
