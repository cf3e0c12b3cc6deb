"""How a goal stands: it may rest, be reached or be let go, each as good as the others."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from painapp.domain.goal import Goal
from painapp.domain.goals import ACTIVE, LET_GO, REACHED, RESTING, is_active
from painapp.domain.moments import today
from painapp.domain.words import QT_TRANSLATE_NOOP, Words
from painapp.ui.entry_sheet import EntrySheet
from painapp.ui.pages.goals.sheet_card import KEEPS_A_GOAL, GoalCard
from painapp.ui.pages.goals.state import SPECS
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from painapp.ui.pages.goals.state import GoalState
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.vault.diary import Diary


class StandingCard(GoalCard):
    """A press is saved at once, with Undo beside it; afterwards there is room for what one takes along."""

    def __init__(self, desk: Desk) -> None:
        theme = desk.around.theme
        super().__init__(desk, desk.around.language.text(_TITLE))
        self.line = Label(theme)
        self.ways = {standing: QuietButton(theme, self._say(words)) for standing, words in _WAYS.items()}
        for standing, button in self.ways.items():
            button.clicked.connect(lambda _checked=False, standing=standing: self._stand(standing))
        self.view.addWidget(self.line)
        self.view.addWidget(ButtonRow(theme, *self.ways.values(), self.button, self.saved))

    def show_state(self, state: GoalState) -> None:
        """See GoalCard."""
        super().show_state(state)
        going = is_active(state.goal)
        self.line.setText(self._say(_LINES.get(state.goal.standing, _GOING)))
        focus = self.window().focusWidget()
        had_focus = focus in self.ways.values()
        for standing, button in self.ways.items():
            button.setVisible(going is (standing != ACTIVE))
        self.button.setText(self._say(_CHANGE_TAKEN if state.goal.taken_along else _TAKE_ALONG))
        self.button.setVisible(not going)
        if had_focus and focus is not None and focus.isHidden():
            self.ways[RESTING if going else ACTIVE].setFocus()

    def make_sheet(self) -> EntrySheet:
        """See GoalCard."""
        kept_by = (*KEEPS_A_GOAL, "taken_along")
        return EntrySheet(self._desk, Goal, [SPECS[Goal]["taken_along"]], kept_by)

    def begin(self, sheet: EntrySheet, diary: Diary) -> None:
        """See GoalCard."""
        sheet.begin(diary, self.state.goal if self.state is not None else None)

    def _stand(self, standing: str) -> None:
        state = self.state
        # As the diary has it: what was written a moment ago is not shown here yet.
        goal = self._diary.entry(state.goal.id) if state is not None and self._diary is not None else None
        if self._diary is None or not isinstance(goal, Goal):
            return
        day = today(self._desk.clock, self._diary.settings.day_start)
        changed = replace(goal, standing=standing, standing_since=day)
        self.press(lambda diary: diary.edit(changed))


_TITLE = QT_TRANSLATE_NOOP("Goals", "Rest, reached or let go")
_GOING = QT_TRANSLATE_NOOP("Goals", "A goal may change, rest or go whenever you like.")
_LINES: dict[str, Words] = {
    RESTING: QT_TRANSLATE_NOOP(
        "Goals", "It rests until you take it up again. Its steps are off Today meanwhile."
    ),
    REACHED: QT_TRANSLATE_NOOP("Goals", "You have reached it, by your own measure."),
    LET_GO: QT_TRANSLATE_NOOP(
        "Goals", "Letting go is a decision like any other. What you tried and learned stays yours."
    ),
}
_WAYS: dict[str, Words] = {
    RESTING: QT_TRANSLATE_NOOP("Goals", "Let it rest"),
    REACHED: QT_TRANSLATE_NOOP("Goals", "I have reached it"),
    LET_GO: QT_TRANSLATE_NOOP("Goals", "Let it go"),
    ACTIVE: QT_TRANSLATE_NOOP("Goals", "Take it up again"),
}
_TAKE_ALONG = QT_TRANSLATE_NOOP("Goals", "Write what I take with me")
_CHANGE_TAKEN = QT_TRANSLATE_NOOP("Goals", "Change what I take with me")
