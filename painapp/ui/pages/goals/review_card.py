"""How a goal goes: a look at it now, and the looks before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from painapp.domain.goal import GoalReview
from painapp.domain.goals import LEVELS, level_said, reviews_of
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.entry_sheet import EntrySheet
from painapp.ui.pages.goals.cards import ask_what_makes_it
from painapp.ui.pages.goals.sheet_card import GoalCard
from painapp.ui.pages.goals.state import SPECS
from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.choice import ChoiceList
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.domain.goal import Goal
    from painapp.domain.ports import Language
    from painapp.ui.pages.goals.state import GoalState, ReviewLine
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.ui.theme.theme import Theme
    from painapp.vault.diary import Diary

_REVIEW = SPECS[GoalReview]
FEW = 3
"""How many of the looks before are in sight."""


class ReviewCard(GoalCard):
    """Today's look goes on where there is one already; an earlier one is corrected by its Change."""

    def __init__(self, desk: Desk) -> None:
        theme = desk.around.theme
        super().__init__(desk, desk.around.language.text(_TITLE))
        self.why = Label(theme, self._say(_WHY))
        self.due = Label(theme)
        self.rows: dict[UUID, ReviewRow] = {}
        self._changes: UUID | None = None
        self._all = False
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.gap(12))
        self.more = TextButton(theme, self._say(_ALL))
        self.more.stand_flush()
        self.more.clicked.connect(self._show_all)
        self.button.setText(self._say(_LOOK))
        for part in (self.why, self.due, self.button, self._list, self.more):
            if part is self.button:
                self.add_button()
            else:
                self.view.addWidget(part)

    def forget(self) -> None:
        """See GoalCard."""
        super().forget()
        self._all = False
        self._show(())
        self.due.setText("")

    def show_state(self, state: GoalState) -> None:
        """See GoalCard."""
        super().show_state(state)
        self.due.setText(state.due)
        self.due.setVisible(bool(state.due))
        self.why.setVisible(not state.reviews and not state.due)
        self._show(state.reviews)

    def open(self) -> None:
        """See GoalCard; with nothing chosen it is a look of today."""
        super().open()
        if isinstance(self.sheet, ReviewSheet):
            self.sheet.levels.take_focus()

    def take_up(self, draft: dict[str, Any]) -> None:
        """See GoalCard."""
        sheet = self.opened_sheet()
        if isinstance(sheet, ReviewSheet) and self.state is not None:
            sheet.name_levels(self.state.goal)
        kept = draft["entry"]["entry"]
        self._changes = UUID(kept) if kept is not None else None
        super().take_up(draft)

    def make_sheet(self) -> EntrySheet:
        """See GoalCard."""
        return ReviewSheet(self._desk)

    def begin(self, sheet: EntrySheet, diary: Diary) -> None:
        """See GoalCard."""
        if self.state is None or not isinstance(sheet, ReviewSheet):
            return
        goal = self.state.goal
        looks = reviews_of(goal, diary.all_of(GoalReview))
        sheet.name_levels(goal)
        sheet.begin(diary, None, {"goal": str(goal.id), "words": goal.words})
        day = sheet.writer.day if sheet.writer is not None else goal.day
        wanted = next(
            (one for one in looks if one.id == self._changes or (self._changes is None and one.day == day)),
            None,
        )
        if wanted is not None:
            sheet.begin(diary, wanted)

    def close_sheet(self) -> bool:
        """See GoalCard."""
        closed = super().close_sheet()
        if closed:
            self._changes = None
        return closed

    def goes_on(self) -> QWidget:
        """See GoalCard."""
        row = self.rows.get(self._changes) if self._changes is not None else None
        return row.change if row is not None else self.button

    def _change(self, review_id: UUID) -> None:
        self._changes = review_id
        self.wanted.emit()

    def _show_all(self) -> None:
        self._all = True
        if self.state is not None:
            self._show(self.state.reviews)
            rows = list(self.rows.values())
            rows[FEW].change.setFocus()

    def _show(self, reviews: Sequence[ReviewLine]) -> None:
        shown = reviews if self._all else reviews[:FEW]
        wanted = {one.id for one in shown}
        for review_id in [one for one in self.rows if one not in wanted]:
            row = self.rows.pop(review_id)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, line in enumerate(shown):
            row = self.rows.get(line.id)
            if row is None:
                row = ReviewRow(self._desk.around.theme, self._desk.around.language)
                row.change.clicked.connect(lambda _checked=False, one=line.id: self._change(one))
                row.setParent(self._list)
                row.show()
            self.rows[line.id] = row
            self._column.removeWidget(row)
            self._column.insertWidget(place, row)
            row.show_line(line)
        self.rows = {line.id: self.rows[line.id] for line in shown}
        self._list.setVisible(bool(shown))
        self.more.setVisible(len(reviews) > len(shown))


class ReviewSheet(EntrySheet):
    """Where the person is, in their own words for each level, and both rulers."""

    def __init__(self, desk: Desk) -> None:
        names = ("importance", "confidence", "makes_it", "note")
        super().__init__(desk, GoalReview, [_REVIEW[name] for name in names], ("attained", *names))
        self._theme, self._language = desk.around.theme, desk.around.language
        label = self._language.text(_REVIEW["attained"].label)
        self._where = Label(self._theme, label, "strong")
        self.levels = ChoiceList(self._theme, label)
        self._names: tuple[str, ...] = ()
        self.column.insertWidget(0, self._where)
        self.column.insertWidget(1, self.levels)

    def name_levels(self, goal: Goal) -> None:
        """Offer the five levels as the person wrote them, the highest on top."""
        order = tuple(reversed(LEVELS))
        names = tuple(level_said(goal, level, self._language) for level in order)
        if names == self._names:
            return
        called = {option.id: self._language.text(option.label) for option in _REVIEW["attained"].options}
        options = [
            (str(level), name, called[str(level)] if name != called[str(level)] else "")
            for level, name in zip(order, names, strict=True)
        ]
        before, self._names = self.levels, names
        self.levels = ChoiceList(self._theme, before.accessibleName(), options)
        self.levels.chosen.connect(lambda value: self.put({"attained": value}))
        self.column.replaceWidget(before, self.levels)
        before.hide()
        before.deleteLater()

    def show_entry(self) -> None:
        """See EntrySheet."""
        shown = self.writer.shown if self.writer is not None else None
        review = shown if isinstance(shown, GoalReview) else None
        levels = {str(level) for level in LEVELS}
        attained = review.attained if review is not None and review.attained in levels else None
        if self.levels.cells:
            self.levels.set_value(attained)
        ask_what_makes_it(self, review.confidence if review is not None else None, self._desk)


class ReviewRow(QWidget):
    """One look before: when, where the person was, and a way to correct it."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(4))
        self.when, self.said = Label(theme, kind="soft"), Label(theme)
        self.note = Label(theme)
        for part in (self.when, self.said, self.note):
            column.addWidget(part)
        self.change = TextButton(theme, language.text(_CHANGE))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(words, 1)
        row.addWidget(self.change)

    def show_line(self, line: ReviewLine) -> None:
        """Show another look."""
        self.setAccessibleName(line.when)
        self.change.setAccessibleDescription(line.when)
        for label, text in ((self.when, line.when), (self.said, line.said), (self.note, line.note)):
            label.setText(text)
            label.setVisible(bool(text))


_TITLE = QT_TRANSLATE_NOOP("Goals", "How it goes")
_WHY = QT_TRANSLATE_NOOP(
    "Goals", "Now and then, or before a call, look where you are beside the five levels."
)
_LOOK = QT_TRANSLATE_NOOP("Goals", "Look at it now")
_ALL = QT_TRANSLATE_NOOP("Goals", "Show all")
_CHANGE = QT_TRANSLATE_NOOP("Goals", "Change")
