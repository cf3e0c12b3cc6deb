"""What turns it up and down: a map in two columns. A part of Learn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.goal import SmallStep
from painapp.domain.tools import UpOrDown
from painapp.domain.ups_and_downs import DOWN, UP
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.learn.tool_page import ToolPage
from painapp.ui.pages.ups_and_downs.card import SideCard
from painapp.ui.shell import rooms
from painapp.ui.widgets.columns import Columns

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from painapp.ui.pages.plan.written_form import Desk


class UpsAndDownsPage(ToolPage):
    """The two sides beside each other, below each other where there is no room."""

    def __init__(self, desk: Desk, go: Callable[[str], None], follow: Callable[[str], None]) -> None:
        self.up, self.down = SideCard(desk, UP), SideCard(desk, DOWN)
        self._columns = Columns(desk.around.theme, self.up, self.down)
        cards = {"up": self.up, "down": self.down}
        kinds = frozenset({UpOrDown.KIND, SmallStep.KIND})
        super().__init__(desk.around, rooms.UPS_AND_DOWNS, cards, kinds, go, follow, "up-and-down")
        self.frame.set_sub_line(desk.around.language.text(_SUB_LINE))

    def laid(self) -> tuple[QWidget, ...]:
        """See PartPage."""
        return (self._columns,)


_SUB_LINE = QT_TRANSLATE_NOOP(
    "UpsAndDowns", "Your own guess, to be changed whenever you like. It is no one's fault."
)
