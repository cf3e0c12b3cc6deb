"""What I shared: when, for whom and with what; a line can be removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.buttons import QuietButton, TextButton
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from painapp.domain.ports import Language
    from painapp.ui.pages.share.record import SharedRow
    from painapp.ui.theme.theme import Theme

AT_ONCE = 5
"""Rows in sight before more are asked for, and how many more a press brings."""


class SharedPanel(QWidget):
    """The latest first."""

    remove_pressed = Signal(object)
    """The id of an entry."""
    undo_pressed = Signal()

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._all: tuple[SharedRow, ...] = ()
        self._room = AT_ONCE
        self.rows: dict[UUID, _Row] = {}
        self.saved = SavedLine(theme)
        self.saved.undo_pressed.connect(self.undo_pressed)
        self.saved.hide()
        self.more = QuietButton(theme)
        self.more.clicked.connect(self._show_more)
        self._list = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Label(theme, language.text(_ONLY_HERE), kind="soft"))
        self._column.addWidget(self.saved)
        self._column.addLayout(self._list)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        theme.changed.connect(self._dress)
        self._dress()
        self.more.hide()

    def show_rows(self, rows: Sequence[SharedRow]) -> None:
        """Show these."""
        self._all = tuple(rows)
        self._fill()

    def show_removed(self) -> None:
        """Say that a line was removed, with the way back."""
        self.saved.show()
        self.saved.show_saved(self._language.text(_REMOVED))
        self.saved.undo.setFocus(Qt.FocusReason.OtherFocusReason)

    def fall_silent(self) -> None:
        """Say nothing of what was removed before."""
        self.saved.clear()
        self.saved.hide()

    def clear(self) -> None:
        """Show nothing of any diary."""
        self._room = AT_ONCE
        self.fall_silent()
        self.show_rows(())

    def _fill(self) -> None:
        shown = self._all[: self._room]
        wanted = {row.id for row in shown}
        for gone in [one for one in self.rows if one not in wanted]:
            widget = self.rows.pop(gone)
            self._list.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        for place, row in enumerate(shown):
            if row.id not in self.rows:
                self.rows[row.id] = self._row(row)
            if self._list.indexOf(self.rows[row.id]) != place:
                self._list.insertWidget(place, self.rows[row.id])
        left = len(self._all) - len(shown)
        self.more.setText(self._language.text(_SHOW_MORE, count=min(left, AT_ONCE)))
        self.more.setVisible(left > 0)

    def _row(self, row: SharedRow) -> _Row:
        made = _Row(self._theme, row, self._language.text(_REMOVE))
        made.remove.clicked.connect(lambda: self.remove_pressed.emit(row.id))
        return made

    def _show_more(self) -> None:
        first_new = self._all[self._room].id
        self._room += AT_ONCE
        self._fill()
        self.rows[first_new].remove.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dress(self) -> None:
        self._column.setSpacing(self._theme.gap(8))
        self._list.setSpacing(self._theme.gap(16))


class _Row(QWidget):
    """One thing that was shared."""

    def __init__(self, theme: Theme, row: SharedRow, remove: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(4))
        self.remove = TextButton(theme, remove)
        self.remove.setAccessibleDescription(f"{row.when}, {row.what}")
        self.remove.stand_flush()
        column.addWidget(Label(theme, row.when, kind="strong"))
        column.addWidget(Label(theme, row.what))
        column.addWidget(Label(theme, row.more, kind="soft"))
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeading)


_ONLY_HERE = QT_TRANSLATE_NOOP("Share", "So that you know what others have. Only you see this list.")
_REMOVE = QT_TRANSLATE_NOOP("Share", "Remove from the list")
_REMOVED = QT_TRANSLATE_NOOP("Share", "Removed from the list.")
_SHOW_MORE = QT_TRANSLATE_NOOP("Share", "Show %n more")
