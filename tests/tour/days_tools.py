"""Scenes of tools of the course: pleasant things, nights, eating, conversations, hard days, setbacks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from painapp.domain.entries import Conversation, HardDay, PleasantThing, SetbackPlan, SleepPlan
from tests.stage import EMPTY
from tests.tour.about_me import day_of, put
from tests.tour.scene import Scene

if TYPE_CHECKING:
    from tests.stage import Stage


def go_to(stage: Stage, page_id: str) -> Any:
    """Open a part of Learn; return its page."""
    stage.painapp.window.show_room(page_id)
    stage.settle()
    return stage.page


def some_pleasant_things(stage: Stage) -> None:
    """One of today, one ahead, one that was."""
    put(
        stage,
        PleasantThing,
        2,
        what="One song from start to end",
        planned_for=day_of(stage, -1),
        how="did",
        good=7,
    )
    put(
        stage,
        PleasantThing,
        what="Sit where the light falls in",
        planned_for=day_of(stage),
        about_when="after lunch",
    )
    put(stage, PleasantThing, what="Ring Jo", planned_for=day_of(stage, 2), with_whom="Jo")
    go_to(stage, "pleasant-things")


def planning_something(stage: Stage) -> None:
    """An idea taken over, its form open."""
    page = go_to(stage, "pleasant-things")
    stage.click(page.ideas.buttons[3])


def a_night(stage: Stage) -> None:
    """Two habits and how the evening winds down."""
    put(
        stage,
        SleepPlan,
        habits=("no-clock", "own:Socks from the heater"),
        wind_down="Big light off\nThe radio play\nHand cream",
        awake="The chair by the stove, with the knitting",
    )
    go_to(stage, "sleep-plan")


def an_eating_step(stage: Stage) -> None:
    """An idea taken over and put on Today."""
    page = go_to(stage, "eating-step")
    stage.click(page.step.field.suggestions[6])
    stage.click(page.step.put)


def two_conversations(stage: Stage) -> None:
    """One with a sister, one with the GP."""
    put(
        stage,
        Conversation,
        with_whom="My sister",
        want_known="You need not fix it. Just sit with me.",
        asks="Could you carry the washing up on Saturday? It takes ten minutes.",
        first_words="Have you got a minute for something small?",
    )
    put(
        stage,
        Conversation,
        with_care=True,
        with_whom="Dr Example",
        planned_for=day_of(stage, 9),
        changed="Slept about five hours. Three flare-ups.",
        asks="What can I safely do?\nWho else could help?",
    )
    go_to(stage, "conversations")


def planning_a_talk(stage: Stage) -> None:
    """The plan for the GP, being written."""
    page = go_to(stage, "conversations")
    stage.click(page.care.add)
    stage.type("Dr Example")


def a_hard_day(stage: Stage) -> None:
    """A few lines, not yet in the flare-up plan."""
    put(
        stage,
        HardDay,
        soothes="The warm bag\nThe radio play",
        people="Jo: a thumbs-up is enough",
        least="Soup from the freezer",
        can_wait="The letters",
        sentence="You have had such days before, and got through them.",
    )
    go_to(stage, "hard-day")


def a_setback(stage: Stage) -> None:
    """A when and a then."""
    put(
        stage,
        SetbackPlan,
        signs="No more calls returned, music off",
        does_first="When I have had a week of bad nights, then I ring Jo and cross out half of my plans.",
    )
    go_to(stage, "setback")


def a_night_to_plan(stage: Stage) -> None:
    """Nothing is written."""
    go_to(stage, "sleep-plan")


DAYS_TOOLS = (
    Scene("learn-pleasant", EMPTY, some_pleasant_things),
    Scene("learn-pleasant-form", EMPTY, planning_something),
    Scene("learn-night", EMPTY, a_night),
    Scene("learn-eating", EMPTY, an_eating_step),
    Scene("learn-talks", EMPTY, two_conversations),
    Scene("learn-talk-form", EMPTY, planning_a_talk),
    Scene("learn-hard-day", EMPTY, a_hard_day),
    Scene("learn-setback", EMPTY, a_setback),
    Scene("learn-night-empty", EMPTY, a_night_to_plan),
)
