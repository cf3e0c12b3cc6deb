"""Plan and its parts, and how each is built on its first visit; for `pages`.

A new part is a line in `specs`, its builder, and, where the room has a row for it, a line in `_parts`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.ui.shell import rooms
from painapp.ui.shell.rooms import PageSpec

if TYPE_CHECKING:
    from painapp.guided_pages import Around, GuidedPages
    from painapp.ui.pages.plan.state import Part
    from painapp.ui.shell.page import Page


class PlanPages:
    """Builds each of them on its first visit."""

    def __init__(self, around: Around, guided: GuidedPages) -> None:
        self._around = around
        self._guided = guided

    def specs(self) -> tuple[PageSpec, ...]:
        """Return the parts; the room itself has its key and its place among the rooms."""
        return (
            PageSpec(
                "flare-up-plan",
                rooms.FLARE_UP_PLAN,
                "leaf",
                "",
                self._guided.flare_up_plan,
                part_of="plan",
            ),
        )

    def hub(self) -> Page:
        """The room: one row for each part."""
        from painapp.ui.pages.plan.page import PlanPage

        around = self._around
        return PlanPage(around.theme, around.language, around.clock, self._parts(), around.window.show_room)

    def _parts(self) -> tuple[Part, ...]:
        """Return the rows in their order, each with what tells in few words what stands there."""
        from painapp.ui.pages.plan.state import HARDER, Part, flare_up_plan_said

        return (Part("flare-up-plan", rooms.FLARE_UP_PLAN, "leaf", HARDER, flare_up_plan_said),)
