"""An entry there is one of at most, written in pieces: one at a time, or all at once, half done is fine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from painapp.domain.entries import only_one
from painapp.domain.fields import fields_of, value_text
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.entry_writing import EntryWriting
from painapp.ui.pages.plan.kept_card import KeptCard
from painapp.ui.pages.plan.piece_form import ALL_AT_ONCE, PieceForm
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, QuietButton, TextButton
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.long_text import LongText
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from painapp.domain.entries import Entry
    from painapp.domain.fields import FieldSpec
    from painapp.domain.ports import Language
    from painapp.ui.pages.plan.piece_form import PieceWords
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.ui.theme.theme import Theme
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault


class PiecesCard(KeptCard):
    """Shows the pieces of the one entry of `made` with a button to each; the form takes their place."""

    def __init__(self, made: type[Entry], words: PieceWords, desk: Desk) -> None:
        around = desk.around
        theme, say = around.theme, around.language.text
        super().__init__(theme, say(words.title))
        self._made = made
        self._desk = desk
        self._diary: Diary | None = None
        specs = {spec.name: spec for spec in fields_of(made)}
        self._all = {name: specs[name] for name in words.helps}
        self._specs = list(self._all.values())
        self.place = 0
        """Which piece is in sight in the open form, counted from 0; `len(rows)` for all of them."""
        self.why = Label(theme, say(words.why))
        self.begin = PrimaryButton(theme, say(words.begin))
        self.begin.clicked.connect(lambda: self.open_form(0))
        self.rows = {spec.name: PieceRow(theme, around.language, spec) for spec in self._specs}
        for spec in self._specs:
            self.rows[spec.name].pressed.connect(lambda spec=spec: self.open_form(self._specs.index(spec)))
        self.whole = QuietButton(theme, say(ALL_AT_ONCE))
        self.whole.clicked.connect(lambda: self.open_form(len(self._specs)))
        self.saved = SavedLine(theme)
        self.saved.undo_pressed.connect(desk.undo)
        self.writing = EntryWriting(made, desk.clock, around.language, desk.messages, self.saved)
        self.form = PieceForm(self._specs, words, desk, made)
        self.form.edited.connect(self.put)
        self.form.turned.connect(self._turn_to)
        self.form.done.connect(self.close_form)
        self._list = QWidget()
        self._list_column = QVBoxLayout(self._list)
        self._list_column.setContentsMargins(0, 0, 0, 0)
        for row in self.rows.values():
            self._list_column.addWidget(row)
        self._ways = ButtonRow(theme, self.begin, self.whole)
        for part in (self.why, self._list, self.form, self._ways, self.saved):
            self.body.addWidget(part)
        self.form.hide()
        self._space()
        theme.changed.connect(self._space)

    @property
    def is_open(self) -> bool:
        """Whether the form is in sight."""
        return not self.form.isHidden()

    def leave_out(self, names: frozenset[str]) -> None:
        """Ask all pieces but these: their time has not come."""
        self._specs = [spec for name, spec in self._all.items() if name not in names]
        self.form.offer(self._specs)
        for name, row in self.rows.items():
            row.setVisible(name not in names)

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self._diary = vault.diary
        self.writing.open_diary(vault.diary)
        self.refresh()

    def close_diary(self) -> None:
        """See OpenCard."""
        self.flush()
        self.form.hide()
        self.writing.close_diary()
        self._diary = None
        self.form.start_with(None)
        self._show(None)

    def refresh(self) -> None:
        """See OpenCard."""
        if self._diary is None:
            return
        record = only_one(self._diary.all_of(self._made), self._made)
        if not self.writing.unsaved:
            self.writing.begin(record)
        self.writing.follow()
        self._show(self.writing.entry)

    @property
    def unsaved(self) -> bool:
        """See KeptCard."""
        return self.writing.unsaved or self.form.refused

    def flush(self) -> None:
        """See KeptCard."""
        self.form.flush()
        self.writing.retry()

    def open_form(self, place: int) -> None:
        """Write in the piece at `place`, or in all of them."""
        self.form.start_with(self.writing.entry)
        self.form.show()
        self._show(self.writing.entry)
        self._turn_to(place)

    def close_form(self) -> None:
        """Show what is written; the keyboard goes to the piece it was in."""
        self.flush()
        if self.unsaved or self.form.focus_left_over():
            return
        self.writing.close()
        focus = self.window().focusWidget()
        had_focus = focus is not None and self.form.isAncestorOf(focus)
        self._show(self.writing.entry, closing=True)
        if had_focus:
            at = self.place if self.place < len(self._specs) else 0
            row = self.rows[self._specs[at].name]
            (row.button if self._list.isVisibleTo(self) else self.begin).setFocus()
        self.form.hide()

    def leave(self) -> None:
        """See OpenCard."""
        if self.is_open:
            self.close_form()
        self.writing.close()

    def step_back(self) -> bool:
        """See OpenCard."""
        if self.is_open:
            self.close_form()
            return True
        return False

    def draft(self) -> dict[str, Any] | None:
        """See KeptCard."""
        unsaved = self.writing.draft()
        if not self.is_open and unsaved is None:
            return None
        typed = self.form.draft() if self.is_open else None
        return {"place": self.place, "unsaved": unsaved, "typed": typed}

    def take_up(self, draft: dict[str, Any]) -> None:
        """See KeptCard."""
        self.writing.take_up(draft["unsaved"])
        if draft["typed"] is not None:
            self.open_form(int(draft["place"]))
            self.form.take_up(draft["typed"])
        self.refresh()

    def put(self, field: str, value: object) -> None:
        """Save one gesture."""
        kept = self.writing.put({field: value})
        if kept or self.writing.unsaved:
            self.form.show_problem(field, "")
        else:
            self.form.refuse(field, self.saved.words.text())
        self._show(self.writing.entry)

    def _turn_to(self, place: int) -> None:
        self.place = place
        self.form.turn_to(place)

    def _show(self, entry: Entry | None, *, closing: bool = False) -> None:
        for name, row in self.rows.items():
            row.show_value(getattr(entry, name) if entry is not None else None)
        opened = self.is_open and not closing
        if opened:
            self.form.show_entry(entry)
        begun = entry is not None and not entry.says_nothing
        self.why.setVisible(not opened and not begun)
        self.begin.setVisible(not opened and not begun)
        self._list.setVisible(not opened and begun)
        self._ways.setVisible(not opened)
        self.saved.setVisible(opened or bool(self.saved.words.text()))

    def _space(self) -> None:
        self._list_column.setSpacing(self._theme.gap(16))


class PieceRow(QWidget):
    """A piece: its name, all that is written there, and the way into it."""

    pressed = Signal()
    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, language: Language, spec: FieldSpec) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._spec = spec
        self._said: str | None = None
        name = language.text(spec.label)
        self.setAccessibleName(name)
        self.text: LongText | None = None
        words = QWidget()
        self._words = QVBoxLayout(words)
        self._words.setContentsMargins(0, 0, 0, 0)
        self._words.setSpacing(theme.gap(4))
        self._words.addWidget(Label(theme, name, "strong"))
        self.button = TextButton(theme, language.text(_WRITE))
        self.button.setAccessibleDescription(name)
        self.button.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def show_value(self, value: object) -> None:
        """Show another value; None where nothing is written."""
        said = value_text(self._spec, value, self._language)
        if said == self._said:
            return
        self._said = said
        if self.text is not None:
            self._words.removeWidget(self.text)
            self.text.hide()
            self.text.deleteLater()
            self.text = None
        if said:
            self.text = LongText(self._theme, said, self.accessibleName(), self)
            self._words.addWidget(self.text)
        self.button.setText(self._language.text(_CHANGE if said else _WRITE))


_WRITE = QT_TRANSLATE_NOOP("Plan", "Write")
_CHANGE = QT_TRANSLATE_NOOP("Plan", "Change")
