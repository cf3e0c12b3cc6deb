"""My plan for a hard day: a few lines, and one press that puts them into the flare-up plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.entries import FlareUpPlan, HardDay, only_one
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.hard_day.into_plan_card import IntoPlanCard
from painapp.ui.pages.learn.tool_page import ToolPage
from painapp.ui.pages.plan.piece_form import PieceWords
from painapp.ui.pages.plan.pieces_card import PiecesCard
from painapp.ui.shell import rooms

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from painapp.domain.ports import Language
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.vault.reader import DiaryReader


class HardDayPage(ToolPage):
    """The pieces, and below them what of it the flare-up plan does not hold yet."""

    def __init__(self, desk: Desk, go: Callable[[str], None], follow: Callable[[str], None]) -> None:
        self.pieces = PiecesCard(HardDay, _WORDS, desk)
        self.into_plan = IntoPlanCard(desk, go)
        cards = {"pieces": self.pieces, "into_plan": self.into_plan}
        kinds = frozenset({HardDay.KIND, FlareUpPlan.KIND})
        super().__init__(desk.around, rooms.HARD_DAY, cards, kinds, go, follow, "flare-ups")


def hard_day_said(reader: DiaryReader, _today: date, language: Language) -> str:
    """Tell in few words whether the plan is written."""
    plan = only_one(reader.all_of(HardDay), HardDay)
    return language.text(_NOTHING if plan is None or plan.says_nothing else _WRITTEN)


_NOTHING = QT_TRANSLATE_NOOP("HardDayPage", "What you need, whom you tell, what can wait: a few lines.")
_WRITTEN = QT_TRANSLATE_NOOP("HardDayPage", "Written.")
_WORDS = PieceWords(
    QT_TRANSLATE_NOOP("HardDayPage", "On a hard day"),
    QT_TRANSLATE_NOOP(
        "HardDayPage",
        "Three lines are enough: one thing that eases, one person, one sentence. Write them on a "
        "fair day, for "
        "a day on which thinking is hard.",
    ),
    QT_TRANSLATE_NOOP("HardDayPage", "Begin"),
    {
        "signs": QT_TRANSLATE_NOOP("HardDayPage", "What you, or others, notice first."),
        "soothes": QT_TRANSLATE_NOOP(
            "HardDayPage", "Warmth, a voice, a position, a sound: one thing a line."
        ),
        "people": QT_TRANSLATE_NOOP("HardDayPage", "“I am having a hard day and need nothing” is enough."),
        "least": QT_TRANSLATE_NOOP(
            "HardDayPage", "Only what cannot wait: eating something, feeding the cat."
        ),
        "can_wait": QT_TRANSLATE_NOOP("HardDayPage", "What nobody needs today. Let it lie."),
        "sentence": QT_TRANSLATE_NOOP("HardDayPage", "As you would say it to a good friend."),
    },
)
