"""My flare-up plan in Help me now: large steps on a page of dusk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.practice import FlareUpPlan
from painapp.ui.widgets.page_frame import PageFrame
from painapp.ui.widgets.plan_steps import PlanSteps

if TYPE_CHECKING:
    from collections.abc import Mapping

    from painapp.domain.flare_up_plan import MedicinesToday
    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme


class PlanView(PageFrame):
    """Shows `plan`; `medicines` is None where nothing of medicines may be seen."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        plan: FlareUpPlan,
        titles: Mapping[str, str],
        medicines: MedicinesToday | None,
    ) -> None:
        super().__init__(theme, language.text(FlareUpPlan.LABEL))
        self.steps = PlanSteps(theme, language, plan, titles, with_medicines=medicines)
        self.add(self.steps)
