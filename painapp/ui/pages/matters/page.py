"""What matters: a few areas of life, in own words, looked at again every few months."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.entries import Goal, SmallStep, WhatMatters
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.matters.card import MattersCard
from painapp.ui.pages.plan.kept_card import PartPage
from painapp.ui.shell import rooms

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.ui.pages.plan.written_form import Desk


class MattersPage(PartPage):
    """`make_goal` opens a goal that grows from an area; None where there are no goals to open."""

    def __init__(
        self, desk: Desk, go: Callable[[str], None], make_goal: Callable[[str, str], None] | None
    ) -> None:
        self.matters = MattersCard(desk, make_goal)
        kinds = frozenset({WhatMatters.KIND, SmallStep.KIND, Goal.KIND})
        super().__init__(desk.around, rooms.MATTERS, {"matters": self.matters}, kinds, go)
        self.frame.set_sub_line(desk.around.language.text(_SUB_LINE))


_SUB_LINE = QT_TRANSLATE_NOOP("Matters", "In your own words. It can change, and what you wrote before stays.")
