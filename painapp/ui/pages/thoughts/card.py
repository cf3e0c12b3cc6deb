"""Thought records: the form for one, and below it those written before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.moments import today
from painapp.domain.tools import ThoughtRecord
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.plan.listed_card import ListedCard, ListRow
from painapp.ui.pages.plan.written_form import Desk, WrittenForm
from painapp.ui.pages.thoughts.form import WORDS, QuestionsForm
from painapp.ui.pages.thoughts.state import thought_lines
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton, TextButton
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.long_text import LongText
from painapp.ui.widgets.quiet_help import QuietHelp

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language
    from painapp.ui.pages.thoughts.state import ThoughtLine
    from painapp.ui.theme.theme import Theme
    from painapp.vault.diary import Diary

FEW = 3
"""How many records are in sight until more are asked for."""


class ThoughtsCard(ListedCard):
    """What begins a record stands above the earlier ones; the quiet way to help below all of it, always."""

    def __init__(self, desk: Desk) -> None:
        theme, say = desk.around.theme, desk.around.language.text
        questions = QuestionsForm(desk)
        form = WrittenForm(ThoughtRecord, desk, form=questions, timed=True)
        form.done.hide()  # the questions have their own
        questions.done.connect(form.finish)
        super().__init__(desk, "", form, say(WORDS.begin))
        self.setAccessibleName(say(ThoughtRecord.LABEL))
        self._language = desk.around.language
        self._few, self._known = FEW, 0
        self.why = Label(theme, say(WORDS.why))
        self.add.stand_out(True)
        self.body.removeWidget(self.add)
        self.body.insertWidget(0, self.why)
        self.body.insertWidget(1, self.add, 0, Qt.AlignmentFlag.AlignLeading)
        self.before = Label(theme, say(_BEFORE), "strong")
        self.body.insertWidget(self.body.indexOf(self.list), self.before)
        self.more = QuietButton(theme, say(_MORE))
        self.more.clicked.connect(self._show_more)
        self.body.insertWidget(self.body.indexOf(self.list) + 1, self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.help = QuietHelp(theme, self._language, desk.around.crisis_help)
        self.body.addWidget(self.help)
        questions.helped.connect(lambda own: self.help.setVisible(not own))

    def close_diary(self) -> None:
        """See OpenCard."""
        self._few = FEW
        super().close_diary()
        self._show_ways(0)

    def read(self, diary: Diary) -> Sequence[ThoughtLine]:
        """See ListedCard."""
        day = today(self._desk.clock, diary.settings.day_start)
        lines = thought_lines(diary, day, self._language)
        self._known = len(lines)
        self._show_ways(len(lines))
        return lines[: self._few]

    def make_row(self, line: Any) -> ListRow:
        """See ListedCard."""
        row = ThoughtRow(self._theme, self._language, line)
        row.change.clicked.connect(lambda: self.open_form(line.record))
        return row

    def open_form(self, entry: Entry | None, given: dict[str, Any] | None = None, row: str = "") -> None:
        """See ListedCard."""
        super().open_form(entry, given, row)
        self._show_ways(0)

    def take_up(self, draft: dict[str, Any]) -> None:
        """See KeptCard."""
        super().take_up(draft)
        self._show_ways(0)

    def _closed(self) -> None:
        super()._closed()
        self._show_ways(self._known, closing=True)

    def _show_more(self) -> None:
        known = len(self.rows)
        self._few = self._known
        self.refresh()
        list(self.rows.values())[known].take_focus()

    def _show_ways(self, known: int, *, closing: bool = False) -> None:
        """Show what goes with the list, of `known` records, while that is in sight."""
        opened = self.form.is_open and not closing
        self.why.setVisible(not opened)
        if not opened:
            self.help.show()
        self.before.setVisible(bool(known) and not opened)
        self.more.setVisible(known > self._few and not opened)


class ThoughtRow(ListRow):
    """One record: its day and the feeling, the thought, and another way to see it."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, language: Language, line: ThoughtLine) -> None:
        super().__init__()
        say = language.text
        self.setAccessibleName(line.when)
        self.change = TextButton(theme, say(_CHANGE))
        self.change.setAccessibleDescription(line.when)
        self.change.stand_flush()
        self.first = self.change
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(4))
        column.addWidget(Label(theme, line.when, "soft"))
        column.addWidget(LongText(theme, line.thought, line.when))
        if line.another:
            name = say(_ANOTHER)
            column.addWidget(Label(theme, name, "strong"))
            column.addWidget(LongText(theme, line.another, name))
        column.addWidget(ButtonRow(theme, self.change))


_MORE = QT_TRANSLATE_NOOP("Thoughts", "Show earlier ones")
_BEFORE = QT_TRANSLATE_NOOP("Thoughts", "Written before")
_CHANGE = QT_TRANSLATE_NOOP("Thoughts", "Read or change it")
_ANOTHER = QT_TRANSLATE_NOOP("ThoughtRecord", "Another way to see it")
