"""Pleasant things: planned for a day, and said afterwards how they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.entries import PleasantThing
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.learn.tool_page import GOOD_TO_KNOW, GoodToKnow, ToolPage
from painapp.ui.pages.pleasant_things.cards import IdeasCard, PleasantCard
from painapp.ui.shell import rooms
from painapp.ui.widgets.buttons import TextButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.ui.pages.plan.written_form import Desk


class PleasantThingsPage(ToolPage):
    """The list with its form, ideas to take over, and when low mood wants more than this."""

    def __init__(self, desk: Desk, go: Callable[[str], None], follow: Callable[[str], None]) -> None:
        self.things = PleasantCard(desk)
        super().__init__(
            desk.around,
            rooms.PLEASANT_THINGS,
            {"things": self.things},
            frozenset({PleasantThing.KIND}),
            go,
            follow,
            "mood-and-pleasant-things",
        )
        theme, say = desk.around.theme, desk.around.language.text
        self.frame.set_sub_line(say(_SUB_LINE))
        self.ideas = IdeasCard(theme, desk.around.language)
        self.ideas.chosen.connect(lambda what: self.things.open_form(None, {"what": what}))
        self.things.turned.connect(lambda opened: self.ideas.setVisible(not opened))
        self.add_card(self.ideas)
        self.help = TextButton(theme, say(rooms.EMERGENCY))
        self.help.clicked.connect(lambda: go("emergency"))
        self.add_card(GoodToKnow(theme, [say(one) for one in _CARE], say(GOOD_TO_KNOW), self.help))


_SUB_LINE = QT_TRANSLATE_NOOP(
    "PleasantThings", "Two minutes count. First comes a little doing; the feeling may come later, or not."
)
_CARE = (
    QT_TRANSLATE_NOOP(
        "PleasantThings",
        "If effort costs you dearly, choose quiet ones, and put them in place of something rather "
        "than on top.",
    ),
    QT_TRANSLATE_NOOP(
        "PleasantThings",
        "If you have felt low or lost interest on most days for two weeks or more, tell your GP. It "
        "is a usual "
        "thing to bring.",
    ),
)
