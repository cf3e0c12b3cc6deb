"""Goals: those the person is at, and those that rest, were reached or let go. A part of Plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.goal import Goal, GoalReview, SmallStep
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.goals.state import GoalsState, goals_state
from painapp.ui.pages.plan.back import BackToPlan
from painapp.ui.shell import rooms
from painapp.ui.shell.page import Page
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.chips import Chip
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.opening_row import OpeningRow
from painapp.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from painapp.domain.changes import Changes
    from painapp.domain.ports import Language
    from painapp.ui.pages.goals.state import GoalLine
    from painapp.ui.theme.theme import Theme
    from painapp.vault.vault import Vault

_KINDS = frozenset(made.KIND for made in (Goal, GoalReview, SmallStep))


class GoalsPage(Page):
    """`open_goal` shows a goal, None begins a new one; `go` opens another page."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        open_goal: Callable[[UUID | None], None],
        go: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._language = language
        say = language.text
        self._vault: Vault | None = None
        self.active = GoalList(theme, say(_ACTIVE), open_goal)
        self.others = GoalList(theme, say(_OTHERS), open_goal)
        self.note = Label(theme, kind="soft")
        self.nothing = Label(theme, say(_NOTHING))
        self.begin = QuietButton(theme, say(_BEGIN), "plus")
        self.begin.clicked.connect(lambda: open_goal(None))
        self.others_chip = Chip(theme, disclosure=True)
        self.others_chip.toggled.connect(lambda _on: self._show_others())
        self.frame = PageFrame(theme, self.title())
        self.frame.set_sub_line(say(_SUB_LINE))
        self.frame.add_above(BackToPlan(theme, language, go))
        self.active.body.addWidget(self.nothing)
        self.active.body.addWidget(self.note)
        self.active.body.addWidget(ButtonRow(theme, self.begin))
        for part in (self.active, ButtonRow(theme, self.others_chip), self.others):
            self.frame.add(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        self.others.hide()

    def title(self) -> str:
        """See Page."""
        return self._language.text(rooms.GOALS)

    def start_focus(self) -> QWidget | None:
        """See Page."""
        return next(iter(self.active.rows.values()), self.begin)

    def open_diary(self, vault: Vault) -> None:
        """See Page."""
        self._vault = vault

    def close_diary(self) -> None:
        """See Page."""
        self._vault = None
        self.others_chip.setChecked(False)
        self._paint(GoalsState((), (), ""))

    def concerned(self, changes: Changes) -> bool:
        """See Page."""
        return changes.settings or bool(changes.kinds & _KINDS)

    def refresh(self) -> None:
        """See Page."""
        if self._vault is not None:
            self._paint(goals_state(self._vault.diary, self._language))

    def step_back(self) -> bool:
        """See Page."""
        if self.others_chip.isChecked():
            self.others_chip.setFocus()
            self.others_chip.setChecked(False)
            return True
        return False

    def _paint(self, state: GoalsState) -> None:
        say = self._language.text
        self.active.set_title(say(_ACTIVE if state.active else _WHAT))
        self.active.show_lines(state.active)
        self.others.show_lines(state.others)
        self.nothing.setVisible(not state.active)
        self.note.setText(state.note)
        self.note.setVisible(bool(state.note))
        self.begin.setText(say(_ANOTHER if state.active else _BEGIN))
        self.begin.stand_out(not state.active)
        self.others_chip.setText(say(_OTHERS_CHIP, number=self._language.number(len(state.others))))
        self.others_chip.setVisible(bool(state.others))
        self._show_others()

    def _show_others(self) -> None:
        self.others.setVisible(self.others_chip.isChecked() and bool(self.others.rows))


class GoalList(Card):
    """Rows that open a goal each."""

    def __init__(self, theme: Theme, title: str, open_goal: Callable[[UUID | None], None]) -> None:
        super().__init__(theme, title)
        self._open_goal = open_goal
        self.rows: dict[UUID, OpeningRow] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addLayout(self._list)

    def show_lines(self, lines: Sequence[GoalLine]) -> None:
        """Show these in their order."""
        before, self.rows = self.rows, {}
        for place, line in enumerate(lines):
            row = before.pop(line.id, None) or self._new_row(line)
            row.setText(line.title)
            row.show_words(line.words)
            row.set_last(place == len(lines) - 1)
            if self._list.indexOf(row) != place:
                self._list.removeWidget(row)
                self._list.insertWidget(place, row)
            row.raise_()
            self.rows[line.id] = row
        for row in before.values():
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _new_row(self, line: GoalLine) -> OpeningRow:
        row = OpeningRow(self._theme, "target", line.title)
        row.setParent(self)
        row.clicked.connect(lambda: self._open_goal(line.id))
        row.show()
        return row


_SUB_LINE = QT_TRANSLATE_NOOP("Goals", "What you want, in your own words. You can change or drop any of it.")
_ACTIVE = QT_TRANSLATE_NOOP("Goals", "Under way")
_WHAT = QT_TRANSLATE_NOOP("Goals", "What a goal can be")
_OTHERS = QT_TRANSLATE_NOOP("Goals", "Resting, reached or let go")
_OTHERS_CHIP = QT_TRANSLATE_NOOP("Goals", "Resting, reached or let go ({number})")
_NOTHING = QT_TRANSLATE_NOOP(
    "Goals",
    "Something you want to do again, or more of. It becomes small steps, as small as they need to be, and "
    "the steps you choose stand on Today. Two to four goals at a time are plenty.",
)
_BEGIN = QT_TRANSLATE_NOOP("Goals", "Begin a goal")
_ANOTHER = QT_TRANSLATE_NOOP("Goals", "Begin another goal")
