"""The entries of a day below each other, with the open form or "Removed" in the place of one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.ui.pages.diary.entry_row import EntryRow, RemovedRow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from painapp.ui.pages.diary.entry_editor import EntryEditor
    from painapp.ui.pages.diary.state import Line
    from painapp.ui.theme.theme import Theme


class Timeline(QWidget):
    """Keeps the row of each entry that still says the same, and the focus with it."""

    change_pressed = Signal(object)
    """The entry to change."""
    remove_pressed = Signal(object)
    """The line of the entry to remove."""
    undo_pressed = Signal()
    """Undo on the line that says what was removed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
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
        """The row of an entry, None where it is not shown as one."""
        return self._rows.get(entry_id)

    def show_lines(self, lines: Sequence[Line], editing: UUID | None = None) -> None:
        """Show these entries; the one being edited is left to the form."""
        wanted = {line.entry.id: line for line in lines if line.entry.id != editing}
        focused = self._focused()
        kept = {one: row for one, row in self._rows.items() if wanted.get(one) == row.line}
        gone = [row for one, row in self._rows.items() if one not in kept]
        self._rows = {one: kept.get(one) or self._made(line) for one, line in wanted.items()}
        self._arrange()
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
        row = EntryRow(self._theme, line, self)
        row.change_pressed.connect(lambda: self.change_pressed.emit(line.entry))
        row.remove_pressed.connect(lambda: self.remove_pressed.emit(line))
        return row

    def _arrange(self) -> None:
        wanted: list[EntryRow | EntryEditor | RemovedRow] = list(self._rows.values())
        if self._form is not None:
            wanted.insert(min(self._form_place, len(wanted)), self._form)
        if self.removed is not None:
            wanted.insert(min(self._removed_place, len(wanted)), self.removed)
        if wanted != self._widgets():
            focus = self.window().focusWidget()
            if focus is None or not self.isAncestorOf(focus):
                self.hide()  # many rows come into sight faster together
            for widget in self._widgets():
                self._column.removeWidget(widget)  # which leaves it where it is until it is dropped
            for widget in wanted:
                self._column.addWidget(widget)
                widget.show()
        for widget in wanted:
            widget.set_last(widget is wanted[-1])
        self.setVisible(bool(wanted))

    def _widgets(self) -> list[QWidget]:
        items = (self._column.itemAt(index) for index in range(self._column.count()))
        return [widget for item in items if item is not None and (widget := item.widget()) is not None]

    def _place_of(self, entry_id: UUID | None) -> int:
        ids = list(self._rows)
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
