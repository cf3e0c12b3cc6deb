"""Goals: those the person is at, and those that rest, were reached or let go. A part of Plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.goal import Goal, GoalReview, SmallStep, StepTry
from painapp.domain.moments import today
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.back import BackTo
from painapp.ui.pages.goals.state import GoalsState, goals_state
from painapp.ui.pages.goals.step_list_card import LooseStepsCard
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
    from painapp.ui.pages.goals.state import GoalLine
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.ui.theme.theme import Theme
    from painapp.vault.vault import Vault

_KINDS = frozenset(made.KIND for made in (Goal, GoalReview, SmallStep, StepTry))


class GoalsPage(Page):
    """`open_goal` shows a goal, None begins a new one; `go` opens another page."""

    expect_wanted = Signal(object)
    """What is expected of a step is to be written."""

    def __init__(
        self, desk: Desk, open_goal: Callable[[UUID | None], None], go: Callable[[str], None]
    ) -> None:
        super().__init__()
        theme, language = desk.around.theme, desk.around.language
        self._clock = desk.clock
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
        self.frame.add_above(BackTo(theme, language, go))
        self.active.body.addWidget(self.nothing)
        self.active.body.addWidget(self.note)
        self.active.body.addWidget(ButtonRow(theme, self.begin))
        self.loose = LooseStepsCard(desk, self.begin)
        self.loose.wanted.connect(self.loose.open)
        self.loose.closed.connect(self.refresh)
        self.loose.expect_wanted.connect(self.expect_wanted)
        self.loose.hide()
        for part in (self.active, self.loose, ButtonRow(theme, self.others_chip), self.others):
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
        self.loose.take_diary(vault.diary)

    def close_diary(self) -> None:
        """See Page."""
        self._vault = None
        self.others_chip.setChecked(False)
        self.loose.take_diary(None)
        self._paint(GoalsState())

    def concerned(self, changes: Changes) -> bool:
        """See Page."""
        return changes.settings or bool(changes.kinds & _KINDS)

    def refresh(self) -> None:
        """See Page."""
        if self._vault is not None:
            diary = self._vault.diary
            day = today(self._clock, diary.settings.day_start)
            self._paint(goals_state(diary, day, self._language))

    def flush(self) -> None:
        """See Page."""
        if self.loose.sheet is not None:
            self.loose.sheet.flush()

    def leave(self) -> None:
        """See Page."""
        self.loose.close_sheet()

    @property
    def unsaved(self) -> bool:
        """See Page."""
        return self.loose.sheet is not None and self.loose.sheet.unsaved

    def draft(self) -> dict[str, Any] | None:
        """See Page."""
        return self.loose.sheet.draft() if self.loose.sheet is not None else None

    def take_up(self, draft: dict[str, Any]) -> None:
        """See Page."""
        self.loose.take_up(draft)

    def step_back(self) -> bool:
        """See Page."""
        focus = self.window().focusWidget()
        if self.loose.is_open and focus is not None and self.loose.isAncestorOf(focus):
            if self.loose.sheet is not None and not self.loose.sheet.form.step_back():
                self.loose.close_sheet()
            return True
        if self.others_chip.isChecked():
            self.others_chip.setFocus()
            self.others_chip.setChecked(False)
            return True
        return False

    def _paint(self, state: GoalsState) -> None:
        say = self._language.text
        self.active.set_title(say(_ACTIVE if state.active else _WHAT))
        self.active.show_lines(state.active)
        self.loose.show_steps(state.loose)
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
