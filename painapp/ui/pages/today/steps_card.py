"""Small steps on Today: each with three answers that are equal, the day's answer corrected there."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Signal

from painapp.domain.entries import Expectation, Goal, SmallStep, StepTry
from painapp.domain.goals import has_happened, on_today
from painapp.domain.plan_lists import TRIED
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.today.answered_card import AnsweredCard, AnswerRow, Asked
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import TextButton

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from uuid import UUID

    from painapp.domain.ports import Clock
    from painapp.ui.shell.messages import Messages
    from painapp.ui.widgets.field_editors import Surroundings
    from painapp.vault.diary import Diary
    from painapp.vault.reader import DiaryReader

WAITS_FOR = timedelta(days=14)
"""How long an expectation of a step is asked about beside it."""


class StepToday(NamedTuple):
    """A step as Today shows it; `expected` is the expectation of it that waits, None where there is none."""

    step: SmallStep
    detail: str
    expected: UUID | None

    @property
    def id(self) -> UUID:
        """See Line."""
        return self.step.id

    @property
    def words(self) -> str:
        """See Line."""
        return self.step.words


class StepsCard(AnsweredCard):
    """Shows the steps for today. `go` opens another page by its id."""

    name = "steps"
    kinds = frozenset({StepTry.KIND, SmallStep.KIND, Goal.KIND, Expectation.KIND})
    asked = Asked(StepTry, "step", ("how",))

    def __init__(
        self,
        around: Surroundings,
        clock: Clock,
        messages: Messages,
        undo: Callable[[], None],
        go: Callable[[str], None],
    ) -> None:
        self.goals = TextButton(around.theme, around.language.text(_GOALS))
        self.goals.clicked.connect(lambda: go("goals"))
        super().__init__(around, clock, messages, undo, _TITLE, self.goals)
        self._go = go

    def read(self, diary: Diary, day: date) -> Sequence[StepToday]:
        """See AnsweredCard."""
        return steps_today(diary, day, self._around)

    def make_row(self, line: StepToday) -> AnswerRow:
        """See AnsweredCard."""
        row = StepTodayRow(self._around, line.words)
        row.happened_pressed.connect(lambda: self._go("expected"))
        return row


class StepTodayRow(AnswerRow):
    """One step, and the way to what happened where something was expected of it."""

    happened_pressed = Signal()

    def __init__(self, around: Surroundings, name: str) -> None:
        super().__init__(around, name, TRIED)
        self.happened = TextButton(around.theme, around.language.text(_HOW_WAS_IT))
        self.happened.stand_flush()
        self.happened.clicked.connect(self.happened_pressed)
        self.below.addWidget(ButtonRow(around.theme, self.happened))

    def show_line(self, line: Any) -> None:
        """See AnswerRow."""
        super().show_line(line)
        if line.expected is None and self.happened.hasFocus():
            self.answers.setFocus()
        self.happened.setVisible(line.expected is not None)
        self.happened.setAccessibleDescription(line.words)


def steps_today(reader: DiaryReader, day: date, around: Surroundings) -> tuple[StepToday, ...]:
    """Read what Today offers, in its order."""
    goals = reader.all_of(Goal)
    steps = on_today(reader.all_of(SmallStep), goals)
    if not steps:
        return ()
    named = {str(one.id): one.words for one in goals}
    found = reader.between(day - WAITS_FOR, day, kinds=(Expectation,))
    waiting = {
        one.step: one.id
        for one in found
        if isinstance(one, Expectation) and one.step and not has_happened(one)
    }
    say = around.language.text
    details = (
        " · ".join(
            part
            for part in (
                one.how_often,
                say(_FOR, goal=named[one.goal]) if named.get(one.goal) else "",
                say(_AGREED) if one.call else "",
            )
            if part
        )
        for one in steps
    )
    return tuple(
        StepToday(one, detail, waiting.get(str(one.id))) for one, detail in zip(steps, details, strict=True)
    )


_TITLE = QT_TRANSLATE_NOOP("Steps", "Small steps")
_GOALS = QT_TRANSLATE_NOOP("Steps", "Goals and steps")
_FOR = QT_TRANSLATE_NOOP("Steps", "Towards: {goal}")
_AGREED = QT_TRANSLATE_NOOP("Steps", "Agreed in a call")
_HOW_WAS_IT = QT_TRANSLATE_NOOP("Steps", "Say how it was, beside what you expected")
