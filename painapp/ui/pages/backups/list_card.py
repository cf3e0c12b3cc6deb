"""The list of backups, newest first, and a way to one that lies elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.backups.row import BackupLine
from painapp.ui.pages.backups.state import SHOWN_AT_FIRST
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton, TextButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.domain.ports import Language
    from painapp.ui.pages.backups.state import BackupRow
    from painapp.ui.theme.theme import Theme


class ListCard(Card):
    """Shows the newest few; the rest on request, since a year leaves dozens."""

    opened = Signal(object)
    """The `BackupRow` to look at."""
    elsewhere_pressed = Signal()
    """A backup file in another place is wanted."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme, language.text(_TITLE))
        self._language = language
        self._rows: tuple[BackupRow, ...] = ()
        self._all = False
        self.lines: list[BackupLine] = []
        self.empty = Label(theme, kind="soft")
        self._list = QVBoxLayout()
        self.more = TextButton(theme)
        self.more.clicked.connect(self._show_all)
        self.elsewhere = QuietButton(theme, language.text(_ELSEWHERE))
        self.elsewhere.clicked.connect(self.elsewhere_pressed)
        self.problem = Label(theme)
        self.problem.hide()
        self.body.addWidget(self.empty)
        self.body.addLayout(self._list)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(ButtonRow(theme, self.elsewhere))
        self.body.addWidget(self.problem)
        self._space()
        theme.changed.connect(self._space)
        self.show_reading()

    def show_reading(self) -> None:
        """Say that the folders are being looked at; only where nothing is shown yet."""
        if not self._rows:
            self.empty.setText(self._language.text(_READING))
            self.empty.show()
            self.more.hide()

    def show_rows(self, rows: Sequence[BackupRow]) -> None:
        """Show these backups; the same ones again leave the page as it is."""
        self.empty.setText(self._language.text(_NONE))
        self.empty.setVisible(not rows)
        if tuple(rows) != self._rows:
            self._rows = tuple(rows)
            self._fill()
        self.more.setVisible(len(self._rows) > len(self.lines))

    def clear(self) -> None:
        """Show nothing of any diary."""
        self._all = False
        self.say("")
        self.show_rows(())

    def line_of(self, row: BackupRow) -> BackupLine | None:
        """Return the line that shows the same backup as `row`."""
        return next((line for line in self.lines if line.row.backup.path == row.backup.path), None)

    def say(self, text: str) -> None:
        """Say why a file could not be opened; "" takes it away."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        announce(self, text)

    def set_busy(self, busy: bool) -> None:
        """While something is under way nothing else is begun."""
        for line in self.lines:
            line.open.setEnabled(not busy)
        self.elsewhere.setEnabled(not busy)

    def _show_all(self) -> None:
        first_hidden = len(self.lines)
        self._all = True
        self._fill()
        self.more.hide()
        self.lines[first_hidden].open.setFocus()

    def _fill(self) -> None:
        for line in self.lines:
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        shown = self._rows if self._all else self._rows[:SHOWN_AT_FIRST]
        self.lines = [BackupLine(self._theme, row) for row in shown]
        for line in self.lines:
            line.open_pressed.connect(lambda row=line.row: self.opened.emit(row))
            self._list.addWidget(line)
        self.more.setText(self._language.text(_SHOW_ALL, count=len(self._rows)))

    def _space(self) -> None:
        self._list.setSpacing(self._theme.gap(20))
        self._list.setContentsMargins(0, 0, 0, self._theme.gap(8))


_TITLE = QT_TRANSLATE_NOOP("Backups", "Your backups")
_READING = QT_TRANSLATE_NOOP("Backups", "Looking for backups…")
_NONE = QT_TRANSLATE_NOOP("Backups", "They will be listed here, newest first.")
_SHOW_ALL = QT_TRANSLATE_NOOP("Backups", "Show all %n backup(s)")
_ELSEWHERE = QT_TRANSLATE_NOOP("Backups", "Open a backup file from elsewhere")
