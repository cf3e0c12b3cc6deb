"""The cards of Today below the check-in: last sleep, what I did, what went well, the last two weeks."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.entries import (
    Activity,
    Entry,
    FlareUp,
    HealthContact,
    LookBack,
    Medicine,
    Sleep,
    WentWell,
)
from painapp.domain.fields import asked_fields
from painapp.domain.words import QT_TRANSLATE_NOOP, Words
from painapp.ui.pages.today.entry_line import EntryLine
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.entry_form import EntryForm
from painapp.ui.widgets.field import Field
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from painapp.ui.pages.today.state import Line
    from painapp.ui.widgets.field_editors import Surroundings


class EntriesCard(Card):
    """The day's entries of one kind, each with Change, and a button that opens the form for another."""

    edited = Signal(str, object)
    """A gesture in the open form: field and value."""
    taken_up = Signal(object)
    """The entry the form is about to change, or None for a new one."""
    done_pressed = Signal()
    """The person is done; whoever writes the entry closes the form, unless something could not be saved."""
    form_toggled = Signal()
    """The form was opened or closed."""
    undo_pressed = Signal()
    retry_pressed = Signal()

    def __init__(self, words: CardWords, around: Surroundings) -> None:
        say = around.language.text
        super().__init__(around.theme, say(words.title))
        self.made = words.made
        self.specs = asked_fields(words.made)
        """What the form asks, in its order."""
        self._around = around
        self._one_a_day = words.one_a_day
        self._lines: tuple[Line, ...] = ()
        self._list = QWidget()
        self._rows: dict[UUID, EntryLine] = {}
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._list)
        self.add_button = QuietButton(around.theme, say(words.add))
        self.add_button.clicked.connect(lambda: self.open_form(None))
        self.body.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.form: EntryForm | None = None
        self.saved: SavedLine | None = None
        self._digits = True
        self.done_button: QuietButton | None = None
        self._foot: ButtonRow | None = None
        self._told: Label | None = None
        self._open = False
        self._changes_one = False
        around.theme.changed.connect(self._space)
        self._space()

    @property
    def is_open(self) -> bool:
        """Tell whether the form is open."""
        return self._open

    @property
    def in_use(self) -> bool:
        """Whether the keyboard is in the open form."""
        return self._open and self._has_focus(self.form, self._foot)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """List the day's entries; the focus stays with its entry, else goes to what adds one."""
        self._lines = tuple(lines)
        focused = next((entry_id for entry_id, row in self._rows.items() if row.change.hasFocus()), None)
        had_focus = focused is not None or self.add_button.hasFocus()
        gone = self._list_lines()
        self._list.setVisible(bool(lines) and not self._open)
        if self._offers_more:
            self.add_button.show()
        if had_focus and not self._open:
            self._next(focused).setFocus()  # before what had it is gone, so that it does not wander
        self.add_button.setVisible(self._offers_more)
        for row in gone:
            row.hide()
            row.deleteLater()

    def open_form(self, entry: Entry | None) -> None:
        """Open the form on an entry, or empty for a new one."""
        if self.form is None:
            self._build_form()
        form, saved, foot = self.form, self.saved, self._foot
        if form is None or saved is None or foot is None:
            return
        self._open, self._changes_one = True, entry is not None
        form.start_with(entry)
        self.tell("")
        self.taken_up.emit(entry)
        saved.clear()
        form.show()
        foot.show()
        form.focus_first()
        self._list.hide()
        self.add_button.hide()
        self.form_toggled.emit()

    def close_form(self, entry_id: UUID | None = None) -> None:
        """List the day's entries again.

        The focus, if it was in the form, goes back to what opened it: Change of the entry `entry_id`, or
        the button that adds the next one.
        """
        if self.form is None or self._foot is None:
            return
        had_focus = self.in_use
        self._open = False
        self.show_lines(self._lines)
        if had_focus:
            self._next(entry_id if self._changes_one else None).setFocus()
        self.form.hide()
        self.tell("")
        self._foot.hide()
        self.form_toggled.emit()

    @property
    def _offers_more(self) -> bool:
        return not self._open and not (self._lines and self._one_a_day)

    def _list_lines(self) -> list[EntryLine]:
        """Place a row for each line and return those that are no longer wanted."""
        before, self._rows = self._rows, {}
        for place, line in enumerate(self._lines):
            row = before.get(line.entry.id)
            if row is None or row.line != line:
                row = EntryLine(self._around.theme, line)
                row.change_pressed.connect(lambda line=line: self.open_form(line.entry))
            self._rows[line.entry.id] = row
            self._column.insertWidget(place, row)
            row.show()
        gone = [row for entry_id, row in before.items() if self._rows.get(entry_id) is not row]
        for row in gone:
            self._column.removeWidget(row)
        return gone

    def _next(self, entry_id: UUID | None) -> QWidget:
        """What one goes on with: Change of that entry, else the button that adds one, else any Change."""
        row = self._rows.get(entry_id) if entry_id is not None else None
        if row is None and not self._offers_more:
            row = next(iter(self._rows.values()), None)
        return row.change if row is not None else self.add_button

    def _has_focus(self, *parts: QWidget | None) -> bool:
        focus = self.window().focusWidget()
        return focus is not None and any(part is not None and part.isAncestorOf(focus) for part in parts)

    def allow_digits(self, allowed: bool) -> None:
        """Let digit keys set scores in the form, or not."""
        self._digits = allowed
        if self.form is not None:
            self.form.allow_digits(allowed)

    def flush(self) -> None:
        """Say at once what was typed and not said yet."""
        if self.form is not None:
            self.form.flush()

    def problem(self, field: str, text: str) -> None:
        """Say something under a field; "" takes it away."""
        if self.form is not None:
            self.form.show_problem(field, text)

    def refuse(self, field: str, text: str) -> None:
        """Say under a field why it cannot be kept."""
        if self.form is not None:
            self.form.refuse(field, text)

    @property
    def refused(self) -> bool:
        """Whether something in the open form cannot be kept."""
        return self._open and self.form is not None and self.form.refused

    def tell(self, text: str) -> None:
        """Say below the open form what it adds up to; "" says nothing."""
        if self.form is None or (self._told is None and not text):
            return
        if self._told is None:
            self._told = Label(self._around.theme, kind="soft")
            self.body.insertWidget(self.body.indexOf(self.form) + 1, self._told)
        self._told.setText(text)
        self._told.setVisible(bool(text) and self._open)

    def focus_left_over(self) -> bool:
        """Go to a field of the open form whose text could not be taken; False where there is none."""
        return self._open and self.form is not None and self.form.focus_left_over()

    def forget(self) -> None:
        """Show nothing of any diary, in the closed form neither."""
        self.close_form()
        self.show_lines(())
        if self.form is not None:
            self.form.start_with(None)

    def _build_form(self) -> None:
        self.form = EntryForm(self.made, self._around, specs=self.specs)
        self.form.allow_digits(self._digits)
        self.form.edited.connect(self.edited)
        self.saved = SavedLine(self._around.theme)
        self.saved.undo_pressed.connect(self.undo_pressed)
        self.saved.retry_pressed.connect(self.retry_pressed)
        self.done_button = QuietButton(self._around.theme, self.tr("Done"))
        self.done_button.clicked.connect(self.done_pressed)
        self._foot = ButtonRow(self._around.theme, self.done_button, self.saved)
        self.body.addWidget(self.form)
        self.body.addWidget(self._foot)
        self._say_it_once()
        self.form.hide()

    def _say_it_once(self) -> None:
        """Leave out the name above a field that is called as the card is."""
        for spec in asked_fields(self.made):
            editor = self.form.editor(spec.name) if self.form is not None else None
            if isinstance(editor, Field) and editor.name == self.accessibleName():
                editor.name_label.hide()

    def _space(self) -> None:
        self._column.setSpacing(self._around.theme.gap(8))


class CardWords(NamedTuple):
    """What an EntriesCard is called, what its button says, what it holds.

    A card for `one_a_day` offers to add only while the day has none.
    """

    title: Words
    add: Words
    made: type[Entry]
    one_a_day: bool = False


CARDS: dict[type[Entry], CardWords] = {
    words.made: words
    for words in (
        CardWords(
            QT_TRANSLATE_NOOP("Today", "Your last sleep"),
            QT_TRANSLATE_NOOP("Today", "Write down your sleep"),
            Sleep,
            one_a_day=True,
        ),
        CardWords(
            QT_TRANSLATE_NOOP("Today", "What you did"),
            QT_TRANSLATE_NOOP("Today", "Add something you did"),
            Activity,
        ),
        CardWords(
            QT_TRANSLATE_NOOP("Today", "Looking back on today"),
            QT_TRANSLATE_NOOP("Today", "Look back on the day"),
            LookBack,
            one_a_day=True,
        ),
        CardWords(
            QT_TRANSLATE_NOOP("Today", "One thing that went well"),
            QT_TRANSLATE_NOOP("Today", "Write it down"),
            WentWell,
        ),
        CardWords(
            QT_TRANSLATE_NOOP("Today", "Medicines you took"),
            QT_TRANSLATE_NOOP("Today", "Add a medicine"),
            Medicine,
        ),
        CardWords(
            QT_TRANSLATE_NOOP("Today", "Health contacts"),
            QT_TRANSLATE_NOOP("Today", "Add a visit or a call"),
            HealthContact,
        ),
        CardWords(
            QT_TRANSLATE_NOOP("Today", "A flare-up"),
            QT_TRANSLATE_NOOP("Today", "A flare-up has begun"),
            FlareUp,
            one_a_day=True,
        ),
    )
}
