"""The cards of Today below the check-in: last sleep, what I did, what went well, the last two weeks."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from painapp.domain.entries import Activity, Entry, Sleep, WentWell
from painapp.domain.fields import fields_of
from painapp.domain.words import QT_TRANSLATE_NOOP, Words
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.entry_form import EntryForm
from painapp.ui.widgets.field import Field
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from collections.abc import Sequence

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
        self._around = around
        self._one_a_day = words.one_a_day
        self._lines: tuple[Line, ...] = ()
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(around.theme.gap(8))
        self.body.addWidget(self._list)
        self.add_button = QuietButton(around.theme, say(words.add))
        self.add_button.clicked.connect(lambda: self.open_form(None))
        self.body.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.form: EntryForm | None = None
        self.saved: SavedLine | None = None
        self._digits = True
        self.done_button: QuietButton | None = None
        self._foot: ButtonRow | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether the form is open."""
        return self.form is not None and not self.form.isHidden()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """List the day's entries."""
        if tuple(lines) != self._lines or not lines:
            self._lines = tuple(lines)
            while (item := self._rows.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.deleteLater()
            for line in lines:
                self._rows.addWidget(self._row(line))
        self._list.setVisible(bool(lines) and not self.is_open)
        self.add_button.setVisible(not self.is_open and not (lines and self._one_a_day))

    def open_form(self, entry: Entry | None) -> None:
        """Open the form on an entry, or empty for a new one."""
        if self.form is None:
            self._build_form()
        form, saved, foot = self.form, self.saved, self._foot
        if form is None or saved is None or foot is None:
            return
        self.taken_up.emit(entry)
        form.show_entry(entry)
        form.close_folds()
        saved.clear()
        form.show()
        foot.show()
        self._list.hide()
        self.add_button.hide()
        self.form_toggled.emit()
        form.focus_first()

    def close_form(self) -> None:
        """List the day's entries again; the focus goes to what opens a form, if it was in this one."""
        if self.form is None or self._foot is None:
            return
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        self.form.hide()
        self._foot.hide()
        self.show_lines(self._lines)
        self.form_toggled.emit()
        if had_focus:
            self._first_button().setFocus()

    def _first_button(self) -> QuietButton:
        if not self.add_button.isHidden():
            return self.add_button
        return next(iter(self._list.findChildren(QuietButton)), self.add_button)

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
        """Say under a field why it could not be kept."""
        if self.form is not None:
            self.form.show_problem(field, text)

    def _build_form(self) -> None:
        self.form = EntryForm(self.made, self._around)
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
        for spec in fields_of(self.made):
            editor = self.form.editor(spec.name) if self.form is not None else None
            if isinstance(editor, Field) and editor.name == self.accessibleName():
                editor.name_label.hide()

    def _row(self, line: Line) -> QWidget:
        theme = self._around.theme
        row = QWidget()
        whole = QHBoxLayout(row)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.gap(12))
        words = QVBoxLayout()
        words.setSpacing(theme.gap(4))
        words.addStretch(1)
        words.addWidget(Label(theme, line.text))
        if line.more:
            words.addWidget(Label(theme, line.more, kind="soft"))
        words.addStretch(1)
        change = QuietButton(theme, self.tr("Change"))
        change.setAccessibleDescription(line.text)
        change.clicked.connect(lambda: self.open_form(line.entry))
        whole.addLayout(words, 1)
        whole.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)
        return row


class CardWords(NamedTuple):
    """What an EntriesCard is called, what its button says, what it holds.

    A card for `one_a_day` offers to add only while the day has none.
    """

    title: Words
    add: Words
    made: type[Entry]
    one_a_day: bool = False


CARDS = (
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
        QT_TRANSLATE_NOOP("Today", "One thing that went well"),
        QT_TRANSLATE_NOOP("Today", "Write it down"),
        WentWell,
    ),
)
