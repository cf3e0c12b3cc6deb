"""My nights: one or two habits to try, how the evening winds down, and what keeps company when awake."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.entries import SleepPlan, only_one
from painapp.domain.fields import fields_of, value_text
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.learn.tool_page import GOOD_TO_KNOW, GoodToKnow, ToolPage
from painapp.ui.pages.plan.piece_form import PieceWords
from painapp.ui.pages.plan.pieces_card import PiecesCard
from painapp.ui.shell import rooms
from painapp.ui.widgets.buttons import TextButton

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from painapp.domain.ports import Language
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.vault.reader import DiaryReader

_EXERCISES = ("letting-go", "chosen-place", "longer-out-breath")


class SleepPlanPage(ToolPage):
    """One card of pieces, and a few words for those whom the usual advice does not suit.

    `titles` gives the names of exercises by their ids.
    """

    def __init__(
        self,
        desk: Desk,
        go: Callable[[str], None],
        follow: Callable[[str], None],
        titles: Callable[[tuple[str, ...]], dict[str, str]],
    ) -> None:
        self.pieces = PiecesCard(SleepPlan, _WORDS, desk)
        kinds = frozenset({SleepPlan.KIND})
        super().__init__(desk.around, rooms.SLEEP_PLAN, {"pieces": self.pieces}, kinds, go, follow, "sleep")
        theme, say = desk.around.theme, desk.around.language.text
        self.company: dict[str, TextButton] = {}
        for id_, title in titles(_EXERCISES).items():
            button = TextButton(theme, title, "play")
            button.clicked.connect(lambda _=False, id_=id_: follow(f"exercise:{id_}"))
            self.company[id_] = button
        self.add_card(GoodToKnow(theme, [say(_COMPANY_WHY)], say(_COMPANY), *self.company.values()))
        self.add_card(GoodToKnow(theme, [say(one) for one in _CARE], say(GOOD_TO_KNOW)))


def sleep_plan_said(reader: DiaryReader, _today: date, language: Language) -> str:
    """Name the habits, or say what can be written there."""
    plan = only_one(reader.all_of(SleepPlan), SleepPlan)
    if plan is None or plan.says_nothing:
        return language.text(_NOTHING)
    habits = next(spec for spec in fields_of(SleepPlan) if spec.name == "habits")
    return value_text(habits, plan.habits, language) or language.text(_WRITTEN)


_NOTHING = QT_TRANSLATE_NOOP("SleepPlanPage", "One or two habits, and a kinder last hour of the day.")
_WRITTEN = QT_TRANSLATE_NOOP("SleepPlanPage", "Written.")
_COMPANY = QT_TRANSLATE_NOOP("SleepPlanPage", "Company for a wakeful hour")
_COMPANY_WHY = QT_TRANSLATE_NOOP(
    "SleepPlanPage", "They are not there to make you sleep, only to make the waiting kinder."
)
_CARE = (
    QT_TRANSLATE_NOOP(
        "SleepPlanPage",
        "With ME/CFS, sleep often does not refresh, however long it is. Rests in the day belong to it, and a "
        "fixed time to get up may not suit you.",
    ),
    QT_TRANSLATE_NOOP(
        "SleepPlanPage",
        "Spending less time in bed on purpose is only for doing together with a professional.",
    ),
    QT_TRANSLATE_NOOP(
        "SleepPlanPage",
        "Tell your GP if you snore and gasp, if your legs will not be still, if you nod off in the "
        "day, or if "
        "pain at night never lets up in any position.",
    ),
)
_WORDS = PieceWords(
    QT_TRANSLATE_NOOP("SleepPlanPage", "What makes my night kinder"),
    QT_TRANSLATE_NOOP(
        "SleepPlanPage",
        "Sleep cannot be ordered, only made welcome. Choose one or two things and try them on a few "
        "evenings. "
        "Nobody does all of them.",
    ),
    QT_TRANSLATE_NOOP("SleepPlanPage", "Begin"),
    {
        "habits": QT_TRANSLATE_NOOP("SleepPlanPage", "One or two to begin with, or one of your own."),
        "begins": QT_TRANSLATE_NOOP("SleepPlanPage", "Half an hour before bed is enough."),
        "wind_down": QT_TRANSLATE_NOOP(
            "SleepPlanPage", "Light, sound, warmth, something for the hands: one thing a line."
        ),
        "gets_up": QT_TRANSLATE_NOOP("SleepPlanPage", "If about the same time each day suits you."),
        "awake": QT_TRANSLATE_NOOP(
            "SleepPlanPage", "Something dull or kind, in dim light, in another chair or in bed."
        ),
    },
)
