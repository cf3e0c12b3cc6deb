"""One small step in eating or drinking: an idea taken over or one's own, put on Today in one press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.entries import Goal, SmallStep
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.eating_step.card import EatingStepCard
from painapp.ui.pages.learn.tool_page import GOOD_TO_KNOW, GoodToKnow, ToolPage
from painapp.ui.shell import rooms
from painapp.ui.widgets.buttons import TextButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.ui.pages.plan.written_form import Desk


class EatingStepPage(ToolPage):
    """One card, and what to ask others about. Nothing here counts, weighs or forbids."""

    def __init__(self, desk: Desk, go: Callable[[str], None], follow: Callable[[str], None]) -> None:
        self.step = EatingStepCard(desk, go)
        kinds = frozenset({SmallStep.KIND, Goal.KIND})
        cards = {"step": self.step}
        super().__init__(desk.around, rooms.EATING_STEP, cards, kinds, go, follow, "food-and-drink")
        theme, say = desk.around.theme, desk.around.language.text
        self.condition = TextButton(theme, say(_CONDITIONS))
        self.condition.clicked.connect(lambda: go("alongside"))
        self.add_card(GoodToKnow(theme, [say(one) for one in _CARE], say(GOOD_TO_KNOW), self.condition))


_CONDITIONS = QT_TRANSLATE_NOOP("EatingStepPage", "Other conditions beside the pain")
_CARE = (
    QT_TRANSLATE_NOOP(
        "EatingStepPage",
        "With diabetes, coeliac disease, gout, or a heart or kidney condition, your team's advice on "
        "food and "
        "drink comes first.",
    ),
    QT_TRANSLATE_NOOP(
        "EatingStepPage",
        "Some foods and drinks do not go with some medicines, and some medicines want food. A pharmacist can "
        "tell you about yours.",
    ),
    QT_TRANSLATE_NOOP(
        "EatingStepPage",
        "If eating takes up your mind all day, or you lose weight without wanting to, tell your GP soon.",
    ),
)
