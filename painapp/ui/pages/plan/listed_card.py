"""A card that lists entries and opens a form on one of them, or on a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.plan.kept_card import KeptCard
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from painapp.domain.entries import Entry
    from painapp.ui.pages.plan.written_form import Desk, WrittenForm
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault


class Line(Protocol):
    """What a row shows, as a value: two that are equal look alike."""

    @property
    def id(self) -> str:
        """Tells which row it is, whatever it shows."""
        ...


class ListRow(QWidget):
    """Shows a line. `first` is what has the keyboard when one comes back to it."""

    first: QWidget

    def take_focus(self) -> None:
        """Put the keyboard on what one does most."""
        self.first.setFocus()


class ListedCard(KeptCard):
    """A subclass reads the lines and makes the rows; while the form is open the list is out of sight."""

    def __init__(self, desk: Desk, title: str, form: WrittenForm, add: str) -> None:
        super().__init__(desk.around.theme, title)
        self._desk = desk
        self._diary: Diary | None = None
        self._lines: tuple[Line, ...] = ()
        self._opened = ""
        self.rows: dict[str, ListRow] = {}
        self.form = form
        self.list = QWidget()
        self._column = QVBoxLayout(self.list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.add = QuietButton(desk.around.theme, add, "plus")
        self.add.clicked.connect(lambda: self.open_form(None))
        self.said = SavedLine(desk.around.theme)
        self.said.undo_pressed.connect(desk.undo)
        for part in (self.list, form):
            self.body.addWidget(part)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.said)
        self.said.hide()
        form.closed.connect(self._closed)
        form.removed.connect(lambda: self.tell(self._desk.around.language.text(_REMOVED)))
        self._space()
        desk.around.theme.changed.connect(self._space)

    # What a subclass gives

    def read(self, diary: Diary) -> Sequence[Line]:
        """Return what is listed."""
        raise NotImplementedError

    def make_row(self, line: Any) -> ListRow:
        """Return a new row for a line."""
        raise NotImplementedError

    def otherwise(self) -> QWidget:
        """What has the keyboard where its row is gone."""
        return self.add

    # What the page asks

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self._diary = vault.diary
        self.form.open_diary(vault.diary)
        self.refresh()

    def close_diary(self) -> None:
        """See OpenCard."""
        self.form.close_diary()
        self._diary = None
        self.said.clear()
        self.said.hide()
        self._show(())

    def refresh(self) -> None:
        """See OpenCard."""
        diary = self._diary
        if diary is None:
            return
        self.form.follow()
        self._show(tuple(self.read(diary)))
        self.said.offer_undo(diary.last_changed is not None)

    @property
    def unsaved(self) -> bool:
        """See KeptCard."""
        return self.form.unsaved

    def flush(self) -> None:
        """See KeptCard."""
        self.form.flush()

    def leave(self) -> None:
        """See OpenCard."""
        self.form.finish()
        self.said.clear()
        self.said.hide()

    def step_back(self) -> bool:
        """See OpenCard."""
        if not self.form.in_use:
            return False
        if not self.form.form.step_back():
            self.form.finish()
        return True

    def draft(self) -> dict[str, Any] | None:
        """See KeptCard."""
        return self.form.draft()

    def take_up(self, draft: dict[str, Any]) -> None:
        """See KeptCard."""
        self.form.take_up(draft)
        self._show(self._lines)

    # Opening and closing

    def open_form(self, entry: Entry | None, given: dict[str, Any] | None = None, row: str = "") -> None:
        """Write in an entry, or in a new one with `given`; the keyboard comes back to `row` afterwards."""
        if not self.form.finish():
            return
        self.said.clear()
        self.said.hide()
        self._opened = row or (str(entry.id) if entry is not None else "")
        self.form.open(entry, given)
        self._show(self._lines)

    def remove_entry(self, entry_id: UUID) -> None:
        """Take an entry out; Undo stands beside the line that says so."""
        if self._diary is None:
            return
        try:
            self._diary.remove(entry_id)
        except ExpectedError as error:
            self._desk.messages.trouble(error)
        else:
            self.tell(self._desk.around.language.text(_REMOVED))

    def tell(self, text: str) -> None:
        """Say below the list what was done, with Undo beside it."""
        self.said.show()
        self.said.show_saved(text)

    def _closed(self) -> None:
        had_focus = self.form.in_use
        self._show(tuple(self.read(self._diary)) if self._diary is not None else (), closing=True)
        if had_focus:
            row = self.rows.get(self._opened)
            if row is not None:
                row.take_focus()
            else:
                self.otherwise().setFocus()

    def _show(self, lines: tuple[Line, ...], *, closing: bool = False) -> None:
        before = {line.id: line for line in self._lines}
        self._lines = lines
        focus = self.window().focusWidget()
        for id_ in list(self.rows):
            line = next((one for one in lines if one.id == id_), None)
            if line is None or line != before.get(id_):
                self._take_away(id_, focus, known=line is not None)
        for place, line in enumerate(lines):
            row = self.rows.get(line.id)
            if row is None:
                row = self.rows[line.id] = self.make_row(line)
                row.setParent(self.list)
                row.show()
            self._column.insertWidget(place, row)
            row.raise_()  # the order in which assistive technology meets them
        self.rows = {line.id: self.rows[line.id] for line in lines}
        opened = self.form.is_open and not closing
        self.list.setVisible(bool(lines) and not opened)
        self.add.setVisible(not opened)
        if self._lost is not None:
            row = self.rows.get(self._lost)
            (row.first if row is not None else self.otherwise()).setFocus()
            self._lost = None

    _lost: str | None = None
    """The row that had the keyboard and was built anew."""

    def _take_away(self, id_: str, focus: QWidget | None, *, known: bool) -> None:
        row = self.rows.pop(id_)
        if focus is not None and row.isAncestorOf(focus):
            self._lost = id_ if known else ""
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _space(self) -> None:
        self._column.setSpacing(self._theme.gap(20))


_REMOVED = QT_TRANSLATE_NOOP("Plan", "Removed")
