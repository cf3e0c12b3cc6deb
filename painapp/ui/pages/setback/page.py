"""My plan for setbacks: how I notice it, what I do first, what I make smaller, whom I tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.entries import SetbackPlan, only_one
from painapp.domain.words import QT_TRANSLATE_NOOP
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


class SetbackPage(ToolPage):
    """One card of pieces."""

    def __init__(self, desk: Desk, go: Callable[[str], None], follow: Callable[[str], None]) -> None:
        self.pieces = PiecesCard(SetbackPlan, _WORDS, desk)
        kinds = frozenset({SetbackPlan.KIND})
        cards = {"pieces": self.pieces}
        super().__init__(desk.around, rooms.SETBACK, cards, kinds, go, follow, "keeping-going")


def setback_said(reader: DiaryReader, _today: date, language: Language) -> str:
    """Tell in few words whether the plan is written."""
    plan = only_one(reader.all_of(SetbackPlan), SetbackPlan)
    return language.text(_NOTHING if plan is None or plan.says_nothing else _WRITTEN)


_NOTHING = QT_TRANSLATE_NOOP("SetbackPage", "For a time when what had worked does not work any more.")
_WRITTEN = QT_TRANSLATE_NOOP("SetbackPage", "Written.")
_WORDS = PieceWords(
    QT_TRANSLATE_NOOP("SetbackPage", "When things slip"),
    QT_TRANSLATE_NOOP(
        "SetbackPage",
        "Setbacks belong to it. A few lines, written while things go fairly well, are easier to "
        "follow than a "
        "foggy head.",
    ),
    QT_TRANSLATE_NOOP("SetbackPage", "Begin"),
    {
        "signs": QT_TRANSLATE_NOOP(
            "SetbackPage", "No more calls returned, teeth pressed together, music off: what are yours?"
        ),
        "does_first": QT_TRANSLATE_NOOP(
            "SetbackPage", "“When I have had a week of bad nights, then I ring Jo.” A when and a then."
        ),
        "smaller": QT_TRANSLATE_NOOP(
            "SetbackPage", "What stays in a smaller way, so that it is easy to come back to."
        ),
        "people": QT_TRANSLATE_NOOP("SetbackPage", "Somebody who need not do anything about it."),
        "sentence": QT_TRANSLATE_NOOP("SetbackPage", "Say it to yourself in the same words."),
    },
)
