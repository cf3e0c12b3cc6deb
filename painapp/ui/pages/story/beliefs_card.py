"""What I believe about my pain: the newest in sight, earlier ones kept as they were."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.entries import Belief
from painapp.domain.moments import today
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.plan.listed_card import ListedCard, ListRow
from painapp.ui.pages.plan.written_form import Desk, WrittenForm
from painapp.ui.pages.story.state import belief_lines
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.chips import Chip
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.long_text import LongText

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from painapp.domain.ports import Language
    from painapp.ui.pages.story.state import BeliefLine
    from painapp.ui.theme.theme import Theme
    from painapp.vault.diary import Diary


class BeliefsCard(ListedCard):
    """What was written today can be changed; on another day one writes anew."""

    def __init__(self, desk: Desk) -> None:
        say = desk.around.language.text
        super().__init__(desk, say(Belief.LABEL), BeliefForm(Belief, desk), say(_WRITE))
        self._painted_for: date | None = None
        self.why = Label(desk.around.theme, say(_WHY), "lead")
        self.body.insertWidget(0, self.why)
        self.earlier = Chip(desk.around.theme, say(_EARLIER), disclosure=True)
        self.earlier.toggled.connect(lambda _on: self.refresh())
        self.body.insertWidget(self.body.indexOf(self.form), ButtonRow(desk.around.theme, self.earlier))
        self._language = desk.around.language

    def close_diary(self) -> None:
        """See OpenCard."""
        self.earlier.blockSignals(True)
        self.earlier.setChecked(False)
        self.earlier.blockSignals(False)
        super().close_diary()

    def read(self, diary: Diary) -> Sequence[BeliefLine]:
        """See ListedCard."""
        self._painted_for = self._day_of(diary)
        lines = belief_lines(diary.all_of(Belief), self._painted_for, self._language)
        self.earlier.setVisible(len(lines) > 1 and not self.form.is_open)
        self.earlier.setText(self._language.text(_EARLIER_COUNT, count=len(lines) - 1))
        self.add.setText(self._language.text(_AGAIN if lines else _WRITE))
        return lines if self.earlier.isChecked() else lines[:1]

    def make_row(self, line: Any) -> ListRow:
        """See ListedCard."""
        row = BeliefRow(self._theme, self._language, line)
        row.change_pressed.connect(lambda: self.open_form(line.belief))
        row.remove_pressed.connect(lambda: self.remove_entry(line.belief.id))
        return row

    @property
    def outdated(self) -> bool:
        """Whether a new day has begun since the list was read."""
        return self._diary is not None and self._painted_for != self._day_of(self._diary)

    def _day_of(self, diary: Diary) -> date:
        return today(self._desk.clock, diary.settings.day_start)


class BeliefForm(WrittenForm):
    """Writes a belief of today. One that was begun on an earlier day stays: a new one goes on from it."""

    def put(self, values: Mapping[str, Any]) -> None:
        """See WrittenForm."""
        entry = self.writing.entry
        if entry is not None and entry.day != self.writing.today:
            self.writing.begin(None)
        super().put(values)


class BeliefRow(ListRow):
    """One belief, with its date above it."""

    change_pressed = Signal()
    remove_pressed = Signal()
    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, language: Language, line: BeliefLine) -> None:
        super().__init__()
        say = language.text
        self.setAccessibleName(line.when)
        self.change = TextButton(theme, say(_CHANGE))
        self.change.clicked.connect(self.change_pressed)
        self.remove = TextButton(theme, say(_REMOVE))
        self.remove.clicked.connect(self.remove_pressed)
        for button in (self.change, self.remove):
            button.setAccessibleDescription(line.when)
        self.first = self.change if line.changes else self.remove
        self.first.stand_flush()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(4))
        column.addWidget(Label(theme, line.when, "soft"))
        column.addWidget(LongText(theme, line.belief.text, line.when))
        column.addWidget(ButtonRow(theme, self.change, self.remove))
        self.change.setVisible(line.changes)


_WHY = QT_TRANSLATE_NOOP(
    "Story",
    "What do you think is behind it, and what will become of it? It can change, and there is no right "
    "answer.",
)
_WRITE = QT_TRANSLATE_NOOP("Story", "Write what I believe")
_AGAIN = QT_TRANSLATE_NOOP("Story", "Write what I believe now")
_EARLIER = QT_TRANSLATE_NOOP("Story", "Earlier")
_EARLIER_COUNT = QT_TRANSLATE_NOOP("Story", "Earlier (%n)")
_CHANGE = QT_TRANSLATE_NOOP("Plan", "Change")
_REMOVE = QT_TRANSLATE_NOOP("Plan", "Remove")
