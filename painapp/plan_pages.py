"""Plan and its parts, and how each is built on its first visit; for `pages`.

A new part is a line in `specs`, its builder, and, where the room has a row for it, a line in `_parts`.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from painapp.ui.shell import rooms
from painapp.ui.shell.rooms import PageSpec

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from painapp.domain.goal import SmallStep
    from painapp.domain.words import Words
    from painapp.guided_pages import Around, GuidedPages
    from painapp.ui.pages.plan.state import Part
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.ui.shell.page import Page
    from painapp.ui.widgets.field_editors import Surroundings


class PlanPages:
    """Builds each of them on its first visit."""

    def __init__(self, around: Around, guided: GuidedPages) -> None:
        self._around = around
        self._guided = guided

    def specs(self) -> tuple[PageSpec, ...]:
        """Return the parts; the room itself has its key and its place among the rooms."""
        return (
            _spec("story", rooms.STORY, "book", self.story),
            _spec("matters", rooms.MATTERS, "anchor", self.matters),
            _spec("goals", rooms.GOALS, "target", self.goals),
            _spec("goal", rooms.GOAL, "target", self.goal),
            _spec("pacing", rooms.PACING, "footprints", self.pacing),
            _spec("expected", rooms.EXPECTED, "lightbulb", self.expected),
            _spec("went-well", rooms.WENT_WELL, "smile", self.went_well),
            _spec("flare-up-plan", rooms.FLARE_UP_PLAN, "leaf", self._guided.flare_up_plan),
            _spec("people", rooms.PEOPLE, "message-circle", self.people),
            _spec("after-calls", rooms.AFTER_CALLS, "mountain", self.after_calls),
        )

    def hub(self) -> Page:
        """The room: one row for each part."""
        from painapp.ui.pages.plan.page import PlanPage

        around = self._around
        return PlanPage(around.theme, around.language, around.clock, self._parts(), around.window.show_room)

    def _parts(self) -> tuple[Part, ...]:
        """Return the rows in their order, each with what tells in few words what stands there."""
        from painapp.ui.pages.after_calls.state import after_calls_said
        from painapp.ui.pages.expected.state import expected_said
        from painapp.ui.pages.goals.state import goals_said
        from painapp.ui.pages.matters.state import matters_said
        from painapp.ui.pages.pacing.state import pacing_said
        from painapp.ui.pages.people.state import people_said
        from painapp.ui.pages.plan.state import DAYS, HARDER, WANTED, Part, flare_up_plan_said
        from painapp.ui.pages.story.state import story_said
        from painapp.ui.pages.went_well.state import went_well_said

        return (
            Part("matters", rooms.MATTERS, "anchor", WANTED, matters_said),
            Part("goals", rooms.GOALS, "target", WANTED, goals_said),
            Part("story", rooms.STORY, "book", WANTED, story_said),
            Part("pacing", rooms.PACING, "footprints", DAYS, pacing_said),
            Part("expected", rooms.EXPECTED, "lightbulb", DAYS, expected_said),
            Part("went-well", rooms.WENT_WELL, "smile", DAYS, went_well_said),
            Part("flare-up-plan", rooms.FLARE_UP_PLAN, "leaf", HARDER, flare_up_plan_said),
            Part("people", rooms.PEOPLE, "message-circle", HARDER, people_said),
            Part("after-calls", rooms.AFTER_CALLS, "mountain", HARDER, after_calls_said),
        )

    def story(self) -> Page:
        """My story, and beliefs."""
        from painapp.ui.pages.story.page import StoryPage

        return StoryPage(self.desk(), self._around.window.show_room)

    def matters(self) -> Page:
        """What matters."""
        from painapp.ui.pages.matters.page import MattersPage

        return MattersPage(self.desk(), self._around.window.show_room, self.begin_goal)

    def goals(self) -> Page:
        """Goals, all of them."""
        from painapp.ui.pages.goals.page import GoalsPage

        page = GoalsPage(self.desk(), self.open_goal, self._around.window.show_room)
        page.expect_wanted.connect(self.expect)
        return page

    def goal(self) -> Page:
        """The page of one goal, whichever is opened."""
        from painapp.ui.pages.goals.goal_page import GoalPage

        window = self._around.window
        page = GoalPage(self.desk(), window.show_room)

        def say_where() -> None:
            if window.navigator.in_front is page:
                window.say_where(page.title())

        page.renamed.connect(say_where)
        page.expect_wanted.connect(self.expect)
        return page

    def open_goal(self, goal_id: UUID | None) -> None:
        """Open the page of a goal; None begins a new one."""
        from painapp.ui.pages.goals.goal_page import GoalPage

        window = self._around.window
        page = window.navigator.page("goal")
        if isinstance(page, GoalPage):
            page.open(goal_id) if goal_id is not None else page.begin()
        window.show_room("goal")

    def begin_goal(self, matters: str, why: str) -> None:
        """Begin a goal that grows from a thread of what matters, with what matters there as its why."""
        from painapp.ui.pages.goals.goal_page import Beginning, GoalPage

        window = self._around.window
        page = window.navigator.page("goal")
        if isinstance(page, GoalPage):
            page.begin(Beginning(matters, why))
        window.show_room("goal")

    def pacing(self) -> Page:
        """Pacing."""
        from painapp.ui.pages.pacing.page import PacingPage

        return PacingPage(self.desk(), self._around.window.show_room)

    def expected(self) -> Page:
        """What I expected, what happened."""
        from painapp.ui.pages.expected.page import ExpectedPage

        return ExpectedPage(self.desk(), self._around.window.show_room)

    def expect(self, step: SmallStep) -> None:
        """Write what is expected of a step."""
        from painapp.ui.pages.expected.page import ExpectedPage

        window = self._around.window
        window.show_room("expected")
        page = window.navigator.in_front
        if isinstance(page, ExpectedPage):
            page.expect(step)

    def went_well(self) -> Page:
        """What went well, by month."""
        from painapp.ui.pages.went_well.page import WentWellPage

        return WentWellPage(self.desk(), self._around.window.show_room)

    def people(self) -> Page:
        """My people."""
        from painapp.ui.pages.people.page import PeoplePage

        return PeoplePage(self.desk(), self._around.window.show_room)

    def after_calls(self) -> Page:
        """When calls stop."""
        from painapp.ui.pages.after_calls.page import AfterCallsPage

        return AfterCallsPage(self.desk(), self._around.window.show_room)

    def desk(self) -> Desk:
        """What the forms of Plan and Learn are written with."""
        from painapp.ui.pages.plan.written_form import Desk

        around, window = self._around, self._around.window
        return Desk(self._surroundings(), around.clock, window.messages, window.undo)

    def _surroundings(self) -> Surroundings:
        from painapp.domain.moments import today
        from painapp.ui.widgets.field_editors import Surroundings

        around = self._around

        def day_of_now() -> date:
            return today(around.clock)

        help_page = partial(around.window.show_room, "emergency")
        return Surroundings(around.theme, around.language, _no_own_words, help_page, today=day_of_now)


def _spec(id_: str, label: Words, icon: str, build: Callable[[], Page]) -> PageSpec:
    """Return a part: it has neither a key nor a button on the rail."""
    return PageSpec(id_, label, icon, "", build, part_of="plan")


def _no_own_words(_field: str) -> tuple[str, ...]:
    """Offer none: what stands here is written once."""
    return ()
