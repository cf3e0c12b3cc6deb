"""Where a worry is put down in one line; those that wait are out of sight until they are wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from painapp.domain.fields import fields_of
from painapp.domain.moments import local_now
from painapp.domain.tools import Worry
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.domain.worrying import is_time
from painapp.ui.pages.plan.line_card import LineCard, WordsRow
from painapp.ui.pages.plan.written_form import Desk, WrittenForm
from painapp.ui.pages.worry_time.state import plan_of, wait_said, waiting_lines
from painapp.ui.widgets.adding_line import AddingLine
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.chips import Chip
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.quiet_help import QuietHelp

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.ui.pages.worry_time.state import WorryLine
    from painapp.vault.diary import Diary


class WaitingCard(LineCard):
    """`look_pressed`: the person wants to look at them, at their time or now."""

    look_pressed = Signal()

    def __init__(self, desk: Desk) -> None:
        theme, language = desk.around.theme, desk.around.language
        say = language.text
        words = [spec for spec in fields_of(Worry) if spec.name == "words"]
        line = AddingLine(theme, say(_NAME), say(_PUT))
        super().__init__(desk, say(_TITLE), WrittenForm(Worry, desk, words), line)
        self._language = language
        self.until = Label(theme)
        self.look = QuietButton(theme, say(_LOOK))
        self.look.clicked.connect(self.look_pressed)
        self.chip = Chip(theme, say(_SHOW), disclosure=True)
        self.chip.toggled.connect(lambda _on: self._show(self._lines))
        self._ways = ButtonRow(theme, self.look, self.chip)
        self.help = QuietHelp(theme, language, desk.around.crisis_help)
        for place, part in enumerate((Label(theme, say(_WHY)), self.line, self.until, self._ways)):
            self.body.insertWidget(place, part)
        self.body.addWidget(self.help)

    # See ListedCard

    def read(self, diary: Diary) -> Sequence[WorryLine]:
        """See ListedCard."""
        plan, now = plan_of(diary), local_now(self._desk.clock).time()
        self.until.setText(wait_said(plan, now, self._language))
        self.look.stand_out(is_time(now, plan))
        return waiting_lines(diary)

    def make_row(self, line: Any) -> WordsRow:
        """See ListedCard."""
        row = WordsRow(self._theme, self._language, line.worry.words)
        row.change.clicked.connect(lambda: self.open_form(line.worry))
        return row

    def add_words(self, words: str) -> None:
        """See LineCard."""
        self.add_entry(Worry, _IS_DOWN, words)

    def close_diary(self) -> None:
        """See OpenCard."""
        self.chip.setChecked(False)
        super().close_diary()

    def take_up(self, draft: dict[str, Any]) -> None:
        """See KeptCard."""
        self.chip.setChecked(draft["form"] is not None)
        super().take_up(draft)

    def leave(self) -> None:
        """See OpenCard; who comes back finds them out of sight."""
        super().leave()
        if not self.form.is_open:
            self.chip.setChecked(False)

    def _show(self, lines: Any, *, closing: bool = False) -> None:
        super()._show(lines, closing=closing)
        opened = self.form.is_open and not closing
        if not lines and any(part.hasFocus() for part in (self.look, self.chip)):
            self.line.box.setFocus()
        self.until.setVisible(bool(lines))
        self._ways.setVisible(bool(lines))
        self.list.setVisible(bool(lines) and self.chip.isChecked() and not opened)


_TITLE = QT_TRANSLATE_NOOP("Worries", "When a worry comes")
_WHY = QT_TRANSLATE_NOOP("Worries", "Put it down here in a few words. Then it can wait.")
_NAME = QT_TRANSLATE_NOOP("Worries", "A worry, in a few words")
_PUT = QT_TRANSLATE_NOOP("Worries", "Put it down")
_IS_DOWN = QT_TRANSLATE_NOOP("Worries", "It is put down.")
_LOOK = QT_TRANSLATE_NOOP("Worries", "Look at them, one by one")
_SHOW = QT_TRANSLATE_NOOP("Worries", "Show what waits")
