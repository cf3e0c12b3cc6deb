"""Three cards of a goal's page: what it is, its five levels, and how important and how sure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.goal import Goal
from painapp.domain.goals import LEVEL_FIELDS, WRITING_ORDER
from painapp.domain.words import QT_TRANSLATE_NOOP, Words
from painapp.ui.entry_sheet import EntrySheet
from painapp.ui.pages.goals.sheet_card import KEEPS_A_GOAL, GoalCard
from painapp.ui.pages.goals.state import SPECS, what_makes_it
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.icon_label import IconLabel
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.lines import Lines
from painapp.ui.widgets.text_fields import NoteField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.domain.ports import Language
    from painapp.ui.pages.goals.state import GoalState, LevelLine
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.ui.theme.theme import Theme
    from painapp.vault.diary import Diary

_GOAL = SPECS[Goal]


class AboutCard(GoalCard):
    """What the person wants, why, who with, by when. `also` goes along with a new goal."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, desk.around.language.text(_ABOUT))
        self.also: dict[str, object] = {}
        self.first: dict[str, object] = {}
        """What a new goal begins with."""
        self.lines = Lines(desk.around.theme)
        self.button.setText(self._say(_CHANGE))
        self.button.setAccessibleDescription(self._say(_ABOUT))
        self.view.addWidget(self.lines)
        self.add_button()

    def forget(self) -> None:
        """See GoalCard."""
        super().forget()
        self.lines.show_lines(())
        self.also, self.first = {}, {}

    def show_state(self, state: GoalState) -> None:
        """See GoalCard."""
        super().show_state(state)
        if state.about != self.lines.texts:
            self.lines.show_lines(state.about)
        self.lines.setVisible(bool(state.about))

    def make_sheet(self) -> EntrySheet:
        """See GoalCard."""
        asked = [_GOAL[name] for name in ("words", "why", "with_whom", "by_when")]
        asked[0] = replace(asked[0], hint=_WORDS_HINT)
        return EntrySheet(self._desk, Goal, asked, KEEPS_A_GOAL)

    def begin(self, sheet: EntrySheet, diary: Diary) -> None:
        """See GoalCard."""
        sheet.begin(diary, self.state.goal if self.state is not None else None, self.also)
        if self.state is None and self.first:
            sheet.put(self.first)
            self.first = {}


class LevelsCard(GoalCard):
    """The five levels in the person's words, the highest on top, and where they are now."""

    def __init__(self, desk: Desk) -> None:
        theme = desk.around.theme
        super().__init__(desk, desk.around.language.text(_LEVELS))
        self.why = Label(theme, self._say(_LEVELS_WHY))
        self.rows = QWidget()
        self._column = QVBoxLayout(self.rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.gap(12))
        self._levels: tuple[LevelLine, ...] = ()
        for part in (self.why, self.rows):
            self.view.addWidget(part)
        self.button.setAccessibleDescription(self._say(_LEVELS))
        self.add_button()

    def forget(self) -> None:
        """See GoalCard."""
        super().forget()
        self._show(())

    def show_state(self, state: GoalState) -> None:
        """See GoalCard."""
        super().show_state(state)
        self._show(state.levels)

    def make_sheet(self) -> EntrySheet:
        """See GoalCard."""
        asked = [
            replace(_GOAL[LEVEL_FIELDS[level]], hint=hint)
            for level, hint in zip(WRITING_ORDER, _HELP, strict=True)
        ]
        return EntrySheet(self._desk, Goal, asked, KEEPS_A_GOAL)

    def begin(self, sheet: EntrySheet, diary: Diary) -> None:
        """See GoalCard."""
        sheet.begin(diary, self.state.goal if self.state is not None else None)

    def _show(self, levels: Sequence[LevelLine]) -> None:
        self.why.setVisible(not levels)
        self.rows.setVisible(bool(levels))
        self.button.setText(self._say(_CHANGE if levels else _WRITE_LEVELS))
        if tuple(levels) == self._levels:
            return
        self._levels = tuple(levels)
        while (item := self._column.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for one in levels:
            self._column.addWidget(_LevelRow(self._desk.around.theme, self._desk.around.language, one))


class RulersCard(GoalCard):
    """How important the goal is and how sure the person; below 7 a smaller step is offered.

    Once the goal was looked at, the numbers of now belong to the next look: `look_wanted`.
    """

    smaller_pressed = Signal()
    look_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        theme = desk.around.theme
        super().__init__(desk, desk.around.language.text(_RULERS))
        self.why = Label(theme, self._say(_RULERS_WHY))
        self.lines = Lines(theme)
        self.question = Label(theme)
        self.smaller = QuietButton(theme, self._say(_ADD_SMALLER), "plus")
        self.smaller.clicked.connect(self.smaller_pressed)
        self.button.setAccessibleDescription(self._say(_RULERS))
        for part in (self.why, self.lines, self.question):
            self.view.addWidget(part)
        self.view.addWidget(ButtonRow(theme, self.smaller, self.button))

    def forget(self) -> None:
        """See GoalCard."""
        super().forget()
        self._show((), "")

    def show_state(self, state: GoalState) -> None:
        """See GoalCard."""
        super().show_state(state)
        self._show(state.rulers, state.smaller)

    def open(self) -> None:
        """See GoalCard; where the goal was looked at before, the next look asks instead."""
        if self.state is not None and self.state.reviews:
            self.look_wanted.emit()
        else:
            super().open()

    def make_sheet(self) -> EntrySheet:
        """See GoalCard."""
        return RulersSheet(self._desk)

    def begin(self, sheet: EntrySheet, diary: Diary) -> None:
        """See GoalCard."""
        sheet.begin(diary, self.state.goal if self.state is not None else None)

    def _show(self, lines: Sequence[str], smaller: str) -> None:
        self.why.setVisible(not lines)
        self.lines.setVisible(bool(lines))
        if tuple(lines) != self.lines.texts:
            self.lines.show_lines(lines)
        self.question.setText(smaller)
        self.question.setVisible(bool(smaller))
        if not smaller and self.smaller.hasFocus():
            self.button.setFocus()
        self.smaller.setVisible(bool(smaller))
        self.button.setText(self._say(_CHANGE if lines else _SAY_HOW))


class RulersSheet(EntrySheet):
    """Both rulers, and the question that looks for what is there already."""

    def __init__(self, desk: Desk) -> None:
        asked = [_GOAL[name] for name in ("importance", "confidence", "makes_it")]
        super().__init__(desk, Goal, asked, KEEPS_A_GOAL)

    def show_entry(self) -> None:
        """See EntrySheet."""
        shown = self.writer.shown if self.writer is not None else None
        ask_what_makes_it(self, shown.confidence if isinstance(shown, Goal) else None, self._desk)


def ask_what_makes_it(sheet: EntrySheet, confidence: int | None, desk: Desk) -> None:
    """Let the words beside the rulers be asked for by the number that was pressed."""
    field = sheet.form.editor("makes_it")
    if isinstance(field, NoteField):
        question = what_makes_it(confidence, desk.around.language)
        field.name_label.setText(question)
        field.setAccessibleName(question)
        field.box.setAccessibleName(question)


class _LevelRow(QWidget):
    """One level: what it is called, the person's words, and a sign where they are now."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, language: Language, level: LevelLine) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(4))
        if level.called:
            column.addWidget(Label(theme, level.called, "soft"))
        column.addWidget(Label(theme, level.words, "strong" if level.here else "body"))
        here = language.text(_HERE) if level.here else ""
        if here:
            column.addWidget(
                ButtonRow(theme, IconLabel(theme, "footprints", "primary"), Label(theme, here, "soft"))
            )
        self.setAccessibleName(". ".join(one for one in (level.called, level.words, here) if one))


_CHANGE = QT_TRANSLATE_NOOP("Goals", "Change")
_ABOUT = QT_TRANSLATE_NOOP("Goals", "What I want")
_WORDS_HINT = QT_TRANSLATE_NOOP(
    "Goals", "In your own words, as small and as clear as you can: “Walk to the park and sit by the pond”."
)
_LEVELS = QT_TRANSLATE_NOOP("Goals", "Five levels")
_LEVELS_WHY = QT_TRANSLATE_NOOP(
    "Goals",
    "Written beforehand, they let you see later how far you came, also when it is not all the way. "
    "Two or three of them help already.",
)
_WRITE_LEVELS = QT_TRANSLATE_NOOP("Goals", "Write the levels")
_HELP: tuple[Words, ...] = (
    QT_TRANSLATE_NOOP(
        "Goals", "What you would be glad of by then: “I walk to the park and back, three days a week”."
    ),
    QT_TRANSLATE_NOOP("Goals", "A little better than that: “…five days a week”."),
    QT_TRANSLATE_NOOP("Goals", "On the way there: “I walk to the corner, three days a week”."),
    QT_TRANSLATE_NOOP("Goals", "More than you count on: “I walk round the whole lake”."),
    QT_TRANSLATE_NOOP("Goals", "Often this is where things are now: “I walk to the gate”."),
)
"""What helps to write each level, in the order of writing."""
_RULERS = QT_TRANSLATE_NOOP("Goals", "How important, how sure")
_RULERS_WHY = QT_TRANSLATE_NOOP("Goals", "Two numbers that show whether the goal, and its size, fit you now.")
_SAY_HOW = QT_TRANSLATE_NOOP("Goals", "Say how it is")
_ADD_SMALLER = QT_TRANSLATE_NOOP("Goals", "Add a smaller step")
_HERE = QT_TRANSLATE_NOOP("Goals", "Where I am now")
