"""Another way to see it: thought records. A part of Learn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.tools import ThoughtRecord
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.learn.tool_page import ToolPage
from painapp.ui.pages.thoughts.card import ThoughtsCard
from painapp.ui.shell import rooms

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.ui.pages.plan.written_form import Desk


class ThoughtsPage(ToolPage):
    """Nothing written here is looked at or judged by the app."""

    def __init__(self, desk: Desk, go: Callable[[str], None], follow: Callable[[str], None]) -> None:
        self.thoughts = ThoughtsCard(desk)
        kinds = frozenset({ThoughtRecord.KIND})
        cards = {"thoughts": self.thoughts}
        super().__init__(desk.around, rooms.THOUGHTS, cards, kinds, go, follow, "thoughts")
        self.frame.set_sub_line(desk.around.language.text(_SUB_LINE))


_SUB_LINE = QT_TRANSLATE_NOOP("Thoughts", "A thought that is true needn't be talked away.")
