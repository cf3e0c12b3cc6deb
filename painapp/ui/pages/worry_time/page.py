"""Worry time: a place where worries wait, and a time at which they are looked at. A part of Learn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.goal import SmallStep
from painapp.domain.tools import Worry, WorryTime
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.learn.tool_page import ToolPage
from painapp.ui.pages.plan.piece_form import PieceWords
from painapp.ui.pages.plan.pieces_card import PiecesCard
from painapp.ui.pages.worry_time.looking_card import LookingCard
from painapp.ui.pages.worry_time.past_card import PastCard
from painapp.ui.pages.worry_time.waiting_card import WaitingCard
from painapp.ui.shell import rooms

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.ui.pages.plan.written_form import Desk


class WorryTimePage(ToolPage):
    """Nothing reminds of the time: the person comes, or does not."""

    def __init__(self, desk: Desk, go: Callable[[str], None], follow: Callable[[str], None]) -> None:
        self.looking = LookingCard(desk)
        self.waiting = WaitingCard(desk)
        self.time = PiecesCard(WorryTime, _WORDS, desk)
        self.past = PastCard(desk)
        cards = {"looking": self.looking, "waiting": self.waiting, "time": self.time, "past": self.past}
        kinds = frozenset({Worry.KIND, WorryTime.KIND, SmallStep.KIND})
        super().__init__(desk.around, rooms.WORRY_TIME, cards, kinds, go, follow, "worry-and-stress")
        self.frame.set_sub_line(desk.around.language.text(_SUB_LINE))
        self.waiting.look_pressed.connect(self.looking.begin)
        self.looking.ended.connect(self.waiting.line.box.setFocus)

    def refresh(self) -> None:
        """See Page; what was looked at is there from the first one on."""
        super().refresh()
        self.past.refresh()


_SUB_LINE = QT_TRANSLATE_NOOP("Worries", "It isn't for everyone. If it makes you worry more, leave it.")
_WORDS = PieceWords(
    WorryTime.LABEL,
    QT_TRANSLATE_NOOP(
        "Worries",
        "Choose a quarter of an hour in the day, about the same time each day, and not in bed. A worry that "
        "comes before it can wait until then.",
    ),
    QT_TRANSLATE_NOOP("Worries", "Set my time"),
    {
        "begins": QT_TRANSLATE_NOOP("Worries", "Not too close to the night."),
        "minutes": QT_TRANSLATE_NOOP("Worries", "A quarter of an hour is plenty."),
        "place": QT_TRANSLATE_NOOP("Worries", "Somewhere you can get up from again."),
        "afterwards": QT_TRANSLATE_NOOP(
            "Worries", "Something for your hands: the dishes, the plants, a letter."
        ),
    },
)
