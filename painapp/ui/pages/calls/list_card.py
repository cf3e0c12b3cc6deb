"""Entries of one kind below each other, with one form at a time to add one or change one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.calls.call_card import CallCard
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton, TextButton
from painapp.ui.widgets.choice import Toggle
from painapp.ui.widgets.entry_form import EntryForm
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from painapp.domain.entries import Entry
    from painapp.domain.fields import FieldSpec
    from painapp.domain.words import Words
    from painapp.ui.editing import EntryWriter
    from painapp.ui.pages.calls.desk import CallDesk
    from painapp.ui.theme.theme import Theme

CHANGE = "change"


class Row(NamedTuple):
    """One entry as it is listed. `ticked` gives it a box to tick; `actions` are those it offers, by id."""

    entry: Entry
    title: str
    detail: str = ""
    ticked: bool | None = None
    actions: tuple[str, ...] = (CHANGE,)


class ListCard(CallCard):
    """Lists rows and edits one entry of `made` at a time, saved as it is written.

    `actions` are the buttons a row can have besides Change, by id.
    """

    pressed = Signal(object, str)
    """A button of a row: the entry and the action."""
    ticked = Signal(object, bool)
    """The box of a row was ticked, or is no longer."""

    def __init__(
        self,
        desk: CallDesk,
        title: Words,
        add: Words,
        specs: Sequence[FieldSpec],
        made: type[Entry],
        actions: dict[str, Words] | None = None,
    ) -> None:
        super().__init__(desk, title)
        self.made = made
        self._specs = specs
        self._actions = {CHANGE: _CHANGE, **(actions or {})}
        self._rows: tuple[Row, ...] = ()
        self.rows: dict[UUID, RowView] = {}
        self.writer: EntryWriter | None = None
        """What writes the open form; None while it is closed."""
        self.form: EntryForm | None = None
        theme = desk.around.theme
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.add_button = QuietButton(theme, desk.say(add), "plus")
        self.add_button.clicked.connect(lambda: self.open_form(None))
        self.done_button = QuietButton(theme, desk.say(_DONE))
        self.done_button.clicked.connect(self.finish)
        self.remove_button = QuietButton(theme, desk.say(_REMOVE))
        self.remove_button.clicked.connect(self._remove)
        self._foot = ButtonRow(theme, self.add_button, self.done_button, self.remove_button, self.saved)
        self.body.addWidget(self._list)
        self.body.addWidget(self._foot)
        self.done_button.hide()
        self.remove_button.hide()
        self._space()
        theme.changed.connect(self._space)

    def beginning(self) -> dict[str, Any]:
        """What a new entry holds besides what is said of it."""
        return {}

    def first(self) -> QWidget | None:
        """See CallCard."""
        return next((row.first for row in self.rows.values() if row.first is not None), self.add_button)

    @property
    def is_open(self) -> bool:
        """Whether the form is in sight."""
        return self.writer is not None

    def show_rows(self, rows: Sequence[Row]) -> None:
        """List these; a row that stays keeps its widgets, and so the keyboard."""
        self._rows = tuple(rows)
        wanted = [row.entry.id for row in rows]
        for gone in [one for one in self.rows if one not in wanted]:
            self._drop(self.rows.pop(gone))
        for place, row in enumerate(rows):
            view = self.rows.get(row.entry.id)
            if view is not None and view.kind != RowView.kind_of(row):
                self._drop(self.rows.pop(row.entry.id))
                view = None
            if view is None:
                view = self._made(row)
            if self._column.indexOf(view) != place:
                self._column.insertWidget(place, view)
            view.raise_()  # assistive technology meets them in their order
            view.show_row(row)
        self._hide_the_open_one()
        if self.is_open and self.form is not None and self.writer is not None:
            self.form.show_entry(self.writer.shown)

    def open_form(self, entry: Entry | None) -> None:
        """Open the form on an entry, or empty for a new one."""
        desk = self.desk
        if desk.diary is None:
            return
        self.leave()
        if self.is_open:
            return
        if self.form is None:
            self.form = EntryForm(self.made, desk.around, specs=self._specs)
            self.form.edited.connect(self._put)
            self.body.insertWidget(self.body.indexOf(self._foot), self.form)
        self.writer = desk.writer(self.made) if entry is None else desk.writer_of(entry)
        self.form.start_with(self.writer.shown)
        self.form.show()
        self.done_button.show()
        self.remove_button.setVisible(entry is not None)
        self.form.focus_first()
        self.add_button.hide()
        self._hide_the_open_one()

    def finish(self) -> None:
        """Save what is typed and close the form, unless something could not be saved or read."""
        form, writer = self.form, self.writer
        if form is None or writer is None:
            return
        form.flush()
        if writer.unsaved and not self.desk.write(writer, writer.retry, self.saved):
            return
        if form.focus_left_over():
            return
        writer.close()
        self._close()

    def flush(self) -> None:
        """See CallCard."""
        if self.is_open and self.form is not None:
            self.form.flush()

    def leave(self) -> None:
        """See CallCard."""
        if self.is_open:
            self.finish()

    def step_back(self) -> bool:
        """See CallCard."""
        focus = self.window().focusWidget()
        if not self.is_open or focus is None or not self.isAncestorOf(focus):
            return False
        if self.form is None or not self.form.step_back():
            self.finish()
        return True

    def forget(self) -> None:
        """See CallCard."""
        if self.is_open:
            self._close()
        if self.form is not None:
            self.form.start_with(None)
        self.show_rows(())

    @property
    def unsaved(self) -> bool:
        """See CallCard."""
        writing = self.writer
        refused = self.is_open and self.form is not None and self.form.refused
        return refused or (writing is not None and writing.unsaved)

    def draft(self) -> Any:
        """See CallCard."""
        if self.form is None or self.writer is None:
            return None
        return {"entry": self.writer.draft(), "form": self.form.draft()}

    def take_up(self, draft: Any) -> None:
        """See CallCard."""
        self.open_form(None)
        if self.writer is None or self.form is None:
            return
        self.writer.resume(draft["entry"])
        self.form.show_entry(self.writer.shown)
        self.form.take_up(draft["form"])
        self.remove_button.setVisible(self.writer.entry is not None)
        self._hide_the_open_one()
        if self.writer.unsaved:
            self.desk.write(self.writer, self.writer.retry, self.saved)

    def _put(self, field: str, value: Any) -> None:
        writer, form = self.writer, self.form
        if writer is None or form is None:
            return
        first = writer.entry is None and not writer.unsaved
        values = {**(self.beginning() if first else {}), field: value}
        if self.desk.write(writer, lambda: writer.put_all(values), self.saved, form.refuse):
            form.show_problem(field, "")
        self.remove_button.setVisible(writer.entry is not None)

    def _remove(self) -> None:
        writer = self.writer
        entry = writer.entry if writer is not None else None
        if entry is None or self.form is None:
            return
        self.form.start_with(None)
        self._close()
        self.desk.remove(entry, self.saved)

    def _close(self) -> None:
        form, writer = self.form, self.writer
        if form is None:
            return
        focus = self.window().focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self.writer = None
        self.add_button.show()
        self._hide_the_open_one()
        if had_focus:
            row = self.rows.get(writer.entry_id) if writer is not None and writer.entry_id else None
            change = row.buttons.get(CHANGE) if row is not None else None
            (change or self.add_button).setFocus()
        form.hide()
        self.done_button.hide()
        self.remove_button.hide()

    def _hide_the_open_one(self) -> None:
        opened = self.writer.entry_id if self.writer is not None else None
        for id_, view in self.rows.items():
            view.setVisible(id_ != opened)
        self._list.setVisible(any(id_ != opened for id_ in self.rows))

    def _made(self, row: Row) -> RowView:
        view = RowView(self.desk, row, self._actions, self._list)
        id_ = row.entry.id
        view.pressed.connect(lambda action: self._press(id_, action))
        view.ticked.connect(lambda on: self.ticked.emit(self._entry(id_), on))
        self.rows[id_] = view
        return view

    def _entry(self, id_: UUID) -> Entry:
        return next(row.entry for row in self._rows if row.entry.id == id_)

    def _press(self, id_: UUID, action: str) -> None:
        if action == CHANGE:
            self.open_form(self._entry(id_))
        else:
            self.pressed.emit(self._entry(id_), action)

    def _drop(self, view: QWidget) -> None:
        focus = self.window().focusWidget()
        if focus is not None and view.isAncestorOf(focus):
            self.add_button.setFocus()
        self._column.removeWidget(view)
        view.hide()
        view.deleteLater()

    def _space(self) -> None:
        self._column.setSpacing(self.desk.around.theme.gap(16))


class RowView(QWidget):
    """Shows a `Row`."""

    pressed = Signal(str)
    ticked = Signal(bool)
    accessible_role = QAccessible.Role.Grouping

    def __init__(self, desk: CallDesk, row: Row, actions: dict[str, Words], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme: Theme = desk.around.theme
        self.kind = self.kind_of(row)
        self.tick: Toggle | None = None
        self.title = Label(self._theme, kind="strong")
        self.detail = Label(self._theme, kind="soft")
        self.buttons: dict[str, TextButton] = {}
        for action in row.actions:
            button = self.buttons[action] = TextButton(self._theme, desk.say(actions[action]))
            button.clicked.connect(lambda _=False, action=action: self.pressed.emit(action))
        # One button stands beside the words, several below them.
        beside = len(self.buttons) == 1
        if not beside:
            for button in list(self.buttons.values())[:1]:
                button.stand_flush()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._whole = QBoxLayout(way, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._words = QVBoxLayout()
        if row.ticked is not None:
            self.tick = Toggle(self._theme, "", parent=self)
            self.tick.chosen.connect(self.ticked)
            self._words.addWidget(self.tick)
        for part in (self.title, self.detail):
            part.setParent(self)
            part.setVisible(row.ticked is None)
            self._words.addWidget(part)
        self._whole.addLayout(self._words, 1)
        self._whole.addWidget(ButtonRow(self._theme, *self.buttons.values()))
        self._dress()
        self._theme.changed.connect(self._dress)

    @property
    def first(self) -> QWidget | None:
        """What the keyboard comes to first in it."""
        return self.tick or next(iter(self.buttons.values()), None)

    @staticmethod
    def kind_of(row: Row) -> tuple[bool, tuple[str, ...]]:
        """What is built once: whether there is a box to tick, and which buttons."""
        return row.ticked is not None, row.actions

    def show_row(self, row: Row) -> None:
        """Show another state of it."""
        self.setAccessibleName(row.title)
        if self.tick is not None:
            self.tick.setText(row.title)
            self.tick.explain(row.detail)
            self.tick.setChecked(bool(row.ticked))
        else:
            self.title.setText(row.title)
            self.detail.setText(row.detail)
        self.detail.setVisible(bool(row.detail) and self.tick is None)
        for button in self.buttons.values():
            button.setAccessibleDescription(row.title)

    def _dress(self) -> None:
        self._words.setSpacing(self._theme.gap(4))
        self._whole.setSpacing(0)


_CHANGE = QT_TRANSLATE_NOOP("Calls", "Change")
_DONE = QT_TRANSLATE_NOOP("Calls", "Done")
_REMOVE = QT_TRANSLATE_NOOP("Calls", "Remove")
