"""Where a worry is put down in one line; those that wait are out of sight until they are wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QWidget

from painapp.domain.errors import ExpectedError
from painapp.domain.fields import fields_of
from painapp.domain.moments import local_now, written_now
from painapp.domain.tools import Worry
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.domain.worrying import is_time
from painapp.ui.pages.plan.listed_card import ListedCard, ListRow
from painapp.ui.pages.plan.written_form import Desk, WrittenForm
from painapp.ui.pages.worry_time.state import plan_of, wait_said, waiting_lines
from painapp.ui.widgets.adding_line import AddingLine
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton, TextButton
from painapp.ui.widgets.chips import Chip
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.quiet_help import QuietHelp

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.domain.ports import Language
    from painapp.ui.pages.worry_time.state import WorryLine
    from painapp.ui.theme.theme import Theme
    from painapp.vault.diary import Diary


class WaitingCard(ListedCard):
    """`look_pressed`: the person wants to look at them, at their time or now."""

    look_pressed = Signal()

    def __init__(self, desk: Desk) -> None:
        theme, language = desk.around.theme, desk.around.language
        say = language.text
        words = [spec for spec in fields_of(Worry) if spec.name == "words"]
        super().__init__(desk, say(_TITLE), WrittenForm(Worry, desk, words), "")
        self._language = language
        self.line = AddingLine(theme, say(_NAME), say(_PUT))
        self.line.added.connect(self._add)
        self.until = Label(theme)
        self.look = QuietButton(theme, say(_LOOK))
        self.look.clicked.connect(self.look_pressed)
        self.chip = Chip(theme, say(_SHOW), disclosure=True)
        self.chip.toggled.connect(lambda _on: self._show(self._lines))
        self._ways = ButtonRow(theme, self.look, self.chip)
        self.help = QuietHelp(desk.around)
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

    def make_row(self, line: Any) -> ListRow:
        """See ListedCard."""
        row = WaitingRow(self._theme, self._language, line)
        row.change.clicked.connect(lambda: self.open_form(line.worry))
        return row

    def otherwise(self) -> QWidget:
        """See ListedCard."""
        return self.line.box

    def close_diary(self) -> None:
        """See OpenCard."""
        self.line.put_back("")
        self.chip.setChecked(False)
        super().close_diary()

    def flush(self) -> None:
        """See KeptCard; what stands in the line is put down."""
        self.line.take()
        super().flush()

    @property
    def unsaved(self) -> bool:
        """See KeptCard."""
        return super().unsaved or bool(self.line.typed)

    def draft(self) -> dict[str, Any] | None:
        """See KeptCard."""
        form = super().draft()
        return {"form": form, "typed": self.line.typed} if form is not None or self.line.typed else None

    def take_up(self, draft: dict[str, Any]) -> None:
        """See KeptCard."""
        self.line.put_back(draft["typed"])
        if draft["form"] is not None:
            self.chip.setChecked(True)
            super().take_up(draft["form"])

    def leave(self) -> None:
        """See OpenCard; who comes back finds them out of sight."""
        super().leave()
        if not self.form.is_open:
            self.chip.setChecked(False)

    def _show(self, lines: Any, *, closing: bool = False) -> None:
        super()._show(lines, closing=closing)
        self.add.hide()  # the line adds
        opened = self.form.is_open and not closing
        if not lines and any(part.hasFocus() for part in (self.look, self.chip)):
            self.line.box.setFocus()
        self.until.setVisible(bool(lines))
        self._ways.setVisible(bool(lines))
        self.list.setVisible(bool(lines) and self.chip.isChecked() and not opened)

    def _add(self, words: str) -> None:
        diary = self._diary
        if diary is None:
            return
        written = written_now(self._desk.clock, diary.settings.day_start)
        try:
            diary.record(Worry(id=uuid4(), day=written.day, written=written, words=words))
        except ExpectedError as error:
            self._desk.messages.trouble(error)
            self.line.put_back(words)
            return
        self.tell(self._language.text(_IS_DOWN))


class WaitingRow(ListRow):
    """A worry, and the way to change or remove it."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, language: Language, line: WorryLine) -> None:
        super().__init__()
        words = line.worry.words
        self.setAccessibleName(words)
        self.change = TextButton(theme, language.text(_CHANGE))
        self.change.setAccessibleDescription(words)
        self.first = self.change
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(12))
        row.addWidget(Label(theme, words), 1)
        row.addWidget(self.change, 0, Qt.AlignmentFlag.AlignVCenter)


_TITLE = QT_TRANSLATE_NOOP("Worries", "When a worry comes")
_WHY = QT_TRANSLATE_NOOP("Worries", "Put it down here in a few words. Then it can wait.")
_NAME = QT_TRANSLATE_NOOP("Worries", "A worry, in a few words")
_PUT = QT_TRANSLATE_NOOP("Worries", "Put it down")
_IS_DOWN = QT_TRANSLATE_NOOP("Worries", "It is put down.")
_LOOK = QT_TRANSLATE_NOOP("Worries", "Look at them, one by one")
_SHOW = QT_TRANSLATE_NOOP("Worries", "Show what waits")
_CHANGE = QT_TRANSLATE_NOOP("Plan", "Change")
