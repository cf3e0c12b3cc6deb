"""Worries that were looked at, behind a fold: what they turned out to be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.fields import fields_of
from painapp.domain.moments import today
from painapp.domain.tools import Worry
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.plan.listed_card import ListedCard, ListRow
from painapp.ui.pages.plan.written_form import Desk, WrittenForm
from painapp.ui.pages.worry_time.state import past_lines
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton, TextButton
from painapp.ui.widgets.chips import Chip
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.long_text import LongText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.domain.ports import Language
    from painapp.ui.pages.worry_time.state import WorryLine
    from painapp.ui.theme.theme import Theme
    from painapp.vault.diary import Diary

FEW = 5
"""How many are in sight until more are asked for."""


class PastCard(ListedCard):
    """There once something was looked at."""

    def __init__(self, desk: Desk) -> None:
        theme, language = desk.around.theme, desk.around.language
        specs = [spec for spec in fields_of(Worry) if spec.asked]
        super().__init__(desk, "", WrittenForm(Worry, desk, specs), "")
        self._language = language
        self._few = FEW
        self.setAccessibleName(language.text(_BEFORE))
        self.chip = Chip(theme, language.text(_BEFORE), disclosure=True)
        self.chip.toggled.connect(lambda _on: self.refresh())
        self.more = QuietButton(theme, language.text(_MORE))
        self.more.clicked.connect(self._show_more)
        self.body.insertWidget(0, self.chip, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.insertWidget(self.body.indexOf(self.list) + 1, self.more, 0, Qt.AlignmentFlag.AlignLeading)

    def read(self, diary: Diary) -> Sequence[WorryLine]:
        """See ListedCard."""
        day = today(self._desk.clock, diary.settings.day_start)
        lines = past_lines(diary, day, self._language)
        self.setVisible(bool(lines) or self.form.is_open or bool(self.said.words.text()))
        self.chip.setVisible(bool(lines))
        self.more.setVisible(self.chip.isChecked() and len(lines) > self._few and not self.form.is_open)
        return lines[: self._few]

    def make_row(self, line: Any) -> ListRow:
        """See ListedCard."""
        row = PastRow(self._theme, self._language, line)
        row.change.clicked.connect(lambda: self.open_form(line.worry))
        return row

    def otherwise(self) -> QWidget:
        """See ListedCard."""
        return self.chip

    def close_diary(self) -> None:
        """See OpenCard."""
        self._few = FEW
        self.chip.setChecked(False)
        super().close_diary()

    def take_up(self, draft: dict[str, Any]) -> None:
        """See KeptCard."""
        self.chip.setChecked(True)
        super().take_up(draft)

    def _show_more(self) -> None:
        known = len(self.rows)
        self._few += FEW
        self.refresh()
        list(self.rows.values())[known].take_focus()

    def _show(self, lines: Any, *, closing: bool = False) -> None:
        super()._show(lines, closing=closing)
        self.add.hide()  # nothing is added here
        opened = self.form.is_open and not closing
        self.list.setVisible(bool(lines) and self.chip.isChecked() and not opened)


class PastRow(ListRow):
    """One worry: when it was looked at, its words, what it turned out to be."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, language: Language, line: WorryLine) -> None:
        super().__init__()
        words = line.worry.words
        self.setAccessibleName(words)
        self.change = TextButton(theme, language.text(_CHANGE))
        self.change.setAccessibleDescription(words)
        self.change.stand_flush()
        self.first = self.change
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(4))
        column.addWidget(Label(theme, line.when, "soft"))
        column.addWidget(LongText(theme, words, line.when))
        if line.said:
            column.addWidget(Label(theme, line.said, "soft"))
        column.addWidget(ButtonRow(theme, self.change))


_BEFORE = QT_TRANSLATE_NOOP("Worries", "Looked at before")
_MORE = QT_TRANSLATE_NOOP("Thoughts", "Show earlier ones")
_CHANGE = QT_TRANSLATE_NOOP("Plan", "Change")
