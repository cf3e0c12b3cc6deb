"""The cards of the page about expectations: a new one, those that wait, and those that have happened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.expected.sheets import AfterSheet, BeforeSheet
from painapp.ui.pages.expected.state import planned_steps
from painapp.ui.pages.goals.sheet_card import SheetCard
from painapp.ui.widgets.buttons import QuietButton, TextButton
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.domain.goal import SmallStep
    from painapp.domain.ports import Language
    from painapp.domain.words import Words
    from painapp.ui.entry_sheet import EntrySheet
    from painapp.ui.pages.expected.state import ExpectationLine
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.ui.theme.theme import Theme
    from painapp.vault.diary import Diary

FEW = 5
"""How many of those that have happened are in sight at first."""


class BeforeCard(SheetCard):
    """The way to write down what one expects; what it is for is told until one has happened."""

    def __init__(self, desk: Desk) -> None:
        theme = desk.around.theme
        super().__init__(desk, desk.around.language.text(_BEFORE))
        self.about: SmallStep | None = None
        """The step the next one is about."""
        self.why = Label(theme, self._say(_WHY))
        self.button.setText(self._say(_WRITE))
        self.button.set_icon_name("plus")
        self.view.addWidget(self.why)
        self.add_button()

    def show_known(self, known: bool) -> None:
        """Leave out what it is for where somebody has done it before."""
        self.follow()
        self.why.setVisible(not known)
        self.button.stand_out(not known)

    def make_sheet(self) -> EntrySheet:
        """See SheetCard."""
        return BeforeSheet(self._desk)

    def begin(self, sheet: EntrySheet, diary: Diary) -> None:
        """See SheetCard."""
        sheet.begin(diary, None)
        about, self.about = self.about, None
        if isinstance(sheet, BeforeSheet):
            sheet.offer(planned_steps(diary))
        if about is not None:
            sheet.put({"what": about.words, "step": str(about.id)})
            sheet.form.show_entry(sheet.entry)

    def open(self) -> None:
        """See SheetCard; where it is known what is planned, the keyboard is in what comes next."""
        about = self.about is not None
        super().open()
        editor = self.sheet.form.editor("expects") if about and self.sheet is not None else None
        if editor is not None:
            editor.setFocus()


class AfterCard(SheetCard):
    """Expectations with a way to say, or to change, what happened. The form takes the place of the list.

    The keyboard goes on at `otherwise` where what it was about is not in the list any more.
    """

    def __init__(self, desk: Desk, title: Words, act: Words, otherwise: QWidget, few: int = 0) -> None:
        super().__init__(desk, desk.around.language.text(title))
        self._act, self._otherwise, self._few = act, otherwise, few
        self._changes: UUID | None = None
        self._lines: tuple[ExpectationLine, ...] = ()
        self.rows: dict[UUID, ExpectationRow] = {}
        self.counts = Label(desk.around.theme, kind="strong")
        self.counts.hide()
        self.view.addWidget(self.counts)
        self._column = QVBoxLayout()
        self.view.addLayout(self._column)
        self.button.setText(self._say(_MORE))
        self.button.clicked.disconnect()
        self.button.clicked.connect(self._show_more)
        self.add_button()
        self.view.addWidget(self.saved)
        self._column.setSpacing(desk.around.theme.gap(16))

    def forget(self) -> None:
        """See SheetCard."""
        super().forget()
        self.show_lines(())
        self.show_counts("")

    def show_counts(self, counts: str) -> None:
        """Say in one sentence, above the list, how it went so far."""
        self.counts.setText(counts)
        self.counts.setVisible(bool(counts))

    def show_lines(self, lines: Sequence[ExpectationLine]) -> None:
        """Show these, the first few of them until more are asked for."""
        self.follow()
        self._lines = tuple(lines)
        shown = self._lines[: self._few] if self._few else self._lines
        wanted = {one.id for one in shown}
        for entry_id in [one for one in self.rows if one not in wanted]:
            row = self.rows.pop(entry_id)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, line in enumerate(shown):
            row = self.rows.get(line.id) or self._new_row(line.id)
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
            row.show_line(line)
        for line in shown:
            self.rows[line.id].raise_()
        self.button.setVisible(len(shown) < len(self._lines))
        told = bool(self.saved.words.text())
        self.setVisible(bool(self._lines) or self.is_open or told)

    def make_sheet(self) -> EntrySheet:
        """See SheetCard."""
        sheet = AfterSheet(self._desk)
        sheet.remove_pressed.connect(self._remove)
        return sheet

    def begin(self, sheet: EntrySheet, diary: Diary) -> None:
        """See SheetCard."""
        found = diary.entry(self._changes) if self._changes is not None else None
        sheet.begin(diary, found)

    def take_up(self, draft: dict[str, Any]) -> None:
        """See SheetCard."""
        kept = draft["entry"]["entry"]
        self._changes = UUID(kept) if kept is not None else None
        super().take_up(draft)

    def goes_on(self) -> QWidget:
        """See SheetCard."""
        row = self.rows.get(self._changes) if self._changes is not None else None
        return row.act if row is not None else self._otherwise

    def choose(self, entry_id: UUID) -> None:
        """Ask for the form of this one."""
        self._changes = entry_id
        self.wanted.emit()

    def _remove(self) -> None:
        entry_id = self._changes
        if entry_id is None or self.sheet is None:
            return
        self.sheet.forget()
        self._shown.show()
        self.sheet.hide()
        self.press(lambda diary: diary.remove(entry_id), self._say(_REMOVED))
        self.show()
        self.saved.undo.setFocus()
        self.closed.emit()

    def _show_more(self) -> None:
        last = len(self.rows)
        self._few = 0
        self.show_lines(self._lines)
        list(self.rows.values())[last].act.setFocus()

    def _new_row(self, entry_id: UUID) -> ExpectationRow:
        row = ExpectationRow(self._desk.around.theme, self._desk.around.language, self._act, self._few == 0)
        row.act.clicked.connect(lambda: self.choose(entry_id))
        row.setParent(self._shown)
        row.show()
        self.rows[entry_id] = row
        return row


class ExpectationRow(QWidget):
    """One expectation, before and after, and what can be done with it."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, language: Language, act: Words, outlined: bool) -> None:
        super().__init__()
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(4))
        self.what, self.when = Label(theme, kind="strong"), Label(theme, kind="soft")
        self.before, self.after = Label(theme), Label(theme)
        for part in (self.what, self.when, self.before, self.after):
            column.addWidget(part)
        made = QuietButton if outlined else TextButton
        self.act = made(theme, language.text(act))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(12))
        row.addWidget(words, 1)
        row.addWidget(self.act, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_line(self, line: ExpectationLine) -> None:
        """Show another one."""
        self.setAccessibleName(line.what)
        self.act.setAccessibleDescription(line.what)
        texts = (line.what, line.when, line.before, line.after)
        for label, text in zip((self.what, self.when, self.before, self.after), texts, strict=True):
            label.setText(text)
            label.setVisible(bool(text))


_BEFORE = QT_TRANSLATE_NOOP("Expected", "Before")
_WHY = QT_TRANSLATE_NOOP(
    "Expected",
    "Before something you are unsure about, write what you think will happen, and how hard it will be. "
    "Afterwards write what did. Harder, easier or as you thought: each tells you something.",
)
_WRITE = QT_TRANSLATE_NOOP("Expected", "Write what I expect")
_MORE = QT_TRANSLATE_NOOP("Expected", "Show all")
_REMOVED = QT_TRANSLATE_NOOP("Expected", "Removed.")
