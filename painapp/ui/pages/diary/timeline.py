"""The entries of a day below each other, with the open form or "Removed" in the place of one of them.

A day can hold any number of entries. The first are there at once, the others follow a few at a time, so that
nothing stands still; of a very long day the rest comes when it is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.ui.pages.diary.entry_row import EntryRow, RemovedRow
from painapp.ui.widgets.buttons import QuietButton

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from painapp.ui.pages.diary.entry_editor import EntryEditor
    from painapp.ui.pages.diary.entry_row import Picture
    from painapp.ui.pages.diary.state import Line
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.ask_next import Asking


AT_ONCE = 6
"""How many rows are made in one go; about a screen full."""
A_FEW = 4
"""How many follow in each turn of the event loop."""
_ROWS_BY_KEY = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_DAYS_BY_KEY = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class Timeline(QWidget):
    """Keeps the row of each entry that still says the same, and the focus with it.

    From a button of an entry Up and Down lead to the same button of its neighbours, Home and End to the first
    and last entry, Page Up and Page Down to the day before and after.
    """

    change_pressed = Signal(object)
    """The entry to change."""
    remove_pressed = Signal(object)
    """The line of the entry to remove."""
    undo_pressed = Signal()
    """Undo on the line that says what was removed."""
    went = Signal(int)
    """To the day before (-1) or after (1), by key."""
    more_pressed = Signal()
    """The rest of a very long day is asked for."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.picture: Picture | None = None
        """Draws where it hurt, small; None leaves it to the words."""
        self.asking: Asking | None = None
        """Lets people ask about an entry at the next call; None leaves that away."""
        self._wanted: dict[UUID, Line] = {}
        self._later = QTimer(self)
        self._later.setInterval(0)
        self._later.timeout.connect(lambda: self._make_more(A_FEW))
        self.more: QuietButton | None = None
        """Shows the rest of a very long day; None until there is one."""
        self._rows: dict[UUID, EntryRow] = {}
        self._form: EntryEditor | None = None
        self._form_place = 0
        self.removed: RemovedRow | None = None
        self._removed_id: UUID | None = None
        self._removed_place = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def rows(self) -> list[EntryRow]:
        """The rows shown, from top to bottom."""
        return [row for row in self._widgets() if isinstance(row, EntryRow)]

    def row(self, entry_id: UUID) -> EntryRow | None:
        """The row of an entry, made now if it was to come later; None where it is not shown as one."""
        if entry_id in self._wanted and entry_id not in self._rows:
            self._make_more(list(self._wanted).index(entry_id) + 1)
        return self._rows.get(entry_id)

    @property
    def is_whole(self) -> bool:
        """Whether every entry has its row."""
        return len(self._rows) == len(self._wanted)

    def show_lines(self, lines: Sequence[Line], editing: UUID | None = None, rest: int = 0) -> None:
        """Show these entries; the one being edited is left to the form. `rest` more are only offered."""
        wanted = {line.entry.id: line for line in lines if line.entry.id != editing}
        self._offer_more(rest)
        focused = self._focused()
        kept = {one: row for one, row in self._rows.items() if wanted.get(one) == row.line}
        gone = [row for one, row in self._rows.items() if one not in kept]
        self._rows, self._wanted = kept, wanted
        if focused is not None and focused[0] in wanted and focused[0] not in kept:
            self._rows[focused[0]] = self._made(wanted[focused[0]])
        self._make_more(max(AT_ONCE - len(self._rows), A_FEW))
        self._give_back(focused)
        for row in gone:
            self._drop(row)
        if self._removed_id in self._rows:
            self.forget_removed()

    def put_form(self, form: EntryEditor, entry_id: UUID | None) -> None:
        """Let `form` stand in the place of an entry, or at the end."""
        self._form = form
        self._form_place = self._place_of(entry_id)
        form.setParent(self)
        self._arrange()
        form.show()

    def take_form(self) -> None:
        """Take the form away."""
        form, self._form = self._form, None
        if form is not None:
            self._drop(form)
            self._arrange()

    def say_removed(self, line: Line) -> None:
        """Let "Removed" with Undo stand before an entry that is about to go, and take the focus from it."""
        self.forget_removed()
        self._removed_id, self._removed_place = line.entry.id, self._place_of(line.entry.id)
        self.removed = RemovedRow(self._theme, line.name, self)
        self.removed.undo_pressed.connect(self.undo_pressed)
        self._arrange()
        self.removed.undo.setFocus()

    def forget_removed(self) -> None:
        """No longer say that something was removed."""
        row, self.removed, self._removed_id = self.removed, None, None
        if row is not None:
            self._drop(row)
            self._arrange()

    def _made(self, line: Line) -> EntryRow:
        row = EntryRow(self._theme, line, self, self.picture, self.asking)
        row.change_pressed.connect(lambda: self.change_pressed.emit(line.entry))
        row.remove_pressed.connect(lambda: self.remove_pressed.emit(line))
        for button in row.buttons:
            button.installEventFilter(self)
        return row

    def _make_more(self, count: int) -> None:
        """Make up to `count` of the rows that are still to come, in their places."""
        for entry_id in [one for one in self._wanted if one not in self._rows][:count]:
            self._rows[entry_id] = self._made(self._wanted[entry_id])
        self._rows = {one: self._rows[one] for one in self._wanted if one in self._rows}
        if self.is_whole:
            self._later.stop()
        else:
            self._later.start()
        self._arrange()

    def _offer_more(self, count: int) -> None:
        if self.more is None and count > 0:
            self.more = QuietButton(self._theme, "", parent=self)
            self.more.clicked.connect(self._show_more)
        if self.more is not None:
            self.more.setText(self.tr("Show %n more", "", count))
            self.more.setVisible(count > 0)

    def _show_more(self) -> None:
        last = self._rows[list(self._wanted)[-1]] if self.is_whole and self._wanted else None
        self.more_pressed.emit()
        if last is not None:
            last.change.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from entry to entry by key."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.modifiers():
            return self._go(watched, Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _go(self, button: QObject, key: Qt.Key) -> bool:
        if key in _DAYS_BY_KEY:
            self.went.emit(_DAYS_BY_KEY[key])
            return True
        rows = self.rows()
        here = next((place for place, row in enumerate(rows) if button in row.buttons), None)
        if here is None or key not in {*_ROWS_BY_KEY, Qt.Key.Key_Home, Qt.Key.Key_End}:
            return False
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(rows) - 1}
        there = ends.get(key, here + _ROWS_BY_KEY.get(key, 0))
        if 0 <= there < len(rows):
            row = rows[there]
            (row.remove if button is rows[here].remove else row.change).setFocus()
        return True

    def _arrange(self) -> None:
        wanted: list[EntryRow | EntryEditor | RemovedRow] = list(self._rows.values())
        if self._form is not None:
            wanted.insert(min(self._form_place, len(wanted)), self._form)
        if self.removed is not None:
            wanted.insert(min(self._removed_place, len(wanted)), self.removed)
        shown = self._widgets()
        if wanted[: len(shown)] == shown:
            self._column.setEnabled(False)  # else each one shown lays out the whole page
            for widget in wanted[len(shown) :]:
                self._column.addWidget(widget)
                widget.show()
            self._column.setEnabled(True)
        else:
            self._lay_anew(wanted)
        if self.more is not None:
            self._column.removeWidget(self.more)
            self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in wanted:
            widget.set_last(widget is wanted[-1])
        self.setVisible(bool(wanted))

    def _lay_anew(self, wanted: Sequence[QWidget]) -> None:
        focus = self.window().focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self.hide()  # many rows come into sight faster together
        for widget in self._widgets():
            self._column.removeWidget(widget)  # which leaves it where it is until it is dropped
        for widget in wanted:
            self._column.addWidget(widget)
            widget.show()

    def _widgets(self) -> list[QWidget]:
        items = (self._column.itemAt(index) for index in range(self._column.count()))
        found = [item.widget() for item in items if item is not None]
        return [widget for widget in found if widget is not None and widget is not self.more]

    def _place_of(self, entry_id: UUID | None) -> int:
        ids = list(self._wanted)
        return ids.index(entry_id) if entry_id is not None and entry_id in ids else len(ids)

    def _drop(self, widget: QWidget) -> None:
        self._column.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    # A row that is made anew, because its entry says something else now, keeps the focus.

    def _focused(self) -> tuple[UUID, bool] | None:
        if self.removed is not None and self._removed_id is not None and self.removed.undo.hasFocus():
            return self._removed_id, True
        for entry_id, row in self._rows.items():
            if row.change.hasFocus() or row.remove.hasFocus():
                return entry_id, row.change.hasFocus()
        return None

    def _give_back(self, focused: tuple[UUID, bool] | None) -> None:
        row = self._rows.get(focused[0]) if focused else None
        if row is not None and focused is not None:
            button = row.change if focused[1] else row.remove
            if not button.hasFocus():
                button.setFocus()
