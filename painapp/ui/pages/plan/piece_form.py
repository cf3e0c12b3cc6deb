"""The form of an entry that is written in pieces: one piece in sight, or all of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, QuietButton, TextButton
from painapp.ui.widgets.entry_form import EntryForm
from painapp.ui.widgets.field import Field
from painapp.ui.widgets.label import Heading, Label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from painapp.domain.entries import Entry
    from painapp.domain.fields import FieldSpec
    from painapp.domain.words import Words
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.ui.theme.theme import Theme


ALL_AT_ONCE = QT_TRANSLATE_NOOP("Plan", "All pieces at once")


class PieceWords(NamedTuple):
    """What stands on a card: its title, why one might, what begins it, and a line of help for each field."""

    title: Words
    why: Words
    begin: Words
    helps: Mapping[str, Words]
    """The pieces, by the name of their field, in their order."""


class PieceForm(QWidget):
    """The pieces to write in, one in sight or all.

    `beside` are further fields, asked below the one whose name they stand under. What a piece is called is up
    to a subclass.
    """

    COUNT = QT_TRANSLATE_NOOP("Plan", "Piece {place} of {pieces}")
    NEXT = QT_TRANSLATE_NOOP("Plan", "Next piece")
    ALL = ALL_AT_ONCE
    ONE_BY_ONE = QT_TRANSLATE_NOOP("Plan", "One piece at a time")
    edited = Signal(str, object)
    turned = Signal(int)
    done = Signal()

    def __init__(
        self,
        specs: list[FieldSpec],
        words: PieceWords,
        desk: Desk,
        made: type[Entry],
        beside: Mapping[str, Sequence[FieldSpec]] | None = None,
    ) -> None:
        super().__init__()
        around = desk.around
        theme, say = around.theme, around.language.text
        self._theme = theme
        self._language = around.language
        self._specs = specs
        self.place = 0
        self.count = Label(theme, kind="soft")
        more = beside or {}
        self.forms = {
            spec.name: EntryForm(made, around, specs=[_in_sight(spec), *more.get(spec.name, ())])
            for spec in specs
        }
        self._form_of = {
            field: form
            for name, form in self.forms.items()
            for field in (name, *(spec.name for spec in more.get(name, ())))
        }
        self.heads = {spec.name: _Head(theme, say(spec.label), say(words.helps[spec.name])) for spec in specs}
        self.back = QuietButton(theme, say(_BACK))
        self.back.clicked.connect(lambda: self.turned.emit(self.place - 1))
        self.next = PrimaryButton(theme, say(self.NEXT))
        self.next.clicked.connect(self._go_on)
        self.stop = QuietButton(theme, say(_DONE))
        self.stop.clicked.connect(self.done)
        self.other_way = TextButton(theme, say(self.ALL))
        self.other_way.stand_flush()
        self.other_way.clicked.connect(lambda: self.turned.emit(0 if self._whole else len(self._specs)))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.count)
        for name, form in self.forms.items():
            form.edited.connect(self.edited)
            _leave_name_out(form.editor(name), form, self.heads[name].name)
            self._column.addWidget(self.heads[name])
            self._column.addWidget(form)
        self._column.addWidget(ButtonRow(theme, self.back, self.next, self.stop))
        self._column.addWidget(self.other_way, 0, Qt.AlignmentFlag.AlignLeading)
        self._space()
        theme.changed.connect(self._space)

    @property
    def refused(self) -> bool:
        """Whether something said here cannot be kept."""
        return any(form.refused for form in self.forms.values())

    @property
    def _whole(self) -> bool:
        return self.place >= len(self._specs)

    def add_below(self, field: str, button: QWidget) -> None:
        """Lay a button below the control of a piece."""
        layout = self.forms[field].layout()
        if layout is not None:
            layout.addWidget(ButtonRow(self._theme, button))

    def offer(self, specs: list[FieldSpec]) -> None:
        """Ask these pieces."""
        self._specs = specs

    def turn_to(self, place: int) -> None:
        """Show the piece at `place`, or all of them; the keyboard goes into it."""
        self.flush()
        self.place = place
        say, number = self._language.text, self._language.number
        shown = self._specs if self._whole else [self._specs[place]]
        names = {spec.name for spec in shown}
        for name, form in self.forms.items():
            form.setVisible(name in names)
            self.heads[name].setVisible(name in names)
        last = place == len(self._specs) - 1
        text = say(self.COUNT, place=number(place + 1), pieces=number(len(self._specs)))
        self.count.setText("" if self._whole else text)
        for part in (self.count, self.back, self.next):
            part.setVisible(not self._whole)
        self.back.setEnabled(place > 0)
        self.next.setText(say(_DONE) if last else say(self.NEXT))
        self.stop.setVisible(not last)
        self.other_way.setText(say(self.ONE_BY_ONE) if self._whole else say(self.ALL))
        self.forms[shown[0].name].focus_first()
        if not self._whole:
            announce(self, f"{self.count.text()}. {say(shown[0].label)}")

    def show_entry(self, entry: Entry | None) -> None:
        """Show what is kept; no signal follows."""
        for form in self.forms.values():
            form.show_entry(entry)

    def start_with(self, entry: Entry | None) -> None:
        """Show this, and nothing of what was typed before."""
        for form in self.forms.values():
            form.start_with(entry)

    def editor(self, field: str) -> QWidget | None:
        """Return the control of a field."""
        return self._form_of[field].editor(field)

    def refuse(self, field: str, text: str) -> None:
        """Say under a field why it cannot be kept; what was typed stays."""
        self._form_of[field].refuse(field, text)

    def show_problem(self, field: str, text: str) -> None:
        """Say something under a field; "" takes it away."""
        self._form_of[field].show_problem(field, text)

    def focus_first(self) -> None:
        """Put the keyboard into the first piece."""
        self.turn_to(0)

    def step_back(self) -> bool:
        """Tell that nothing was closed within the form: there is nothing in it to close."""
        return False

    def focus_left_over(self) -> bool:
        """Go to a piece that could not be taken; False where there is none."""
        return any(not form.isHidden() and form.focus_left_over() for form in self.forms.values())

    def flush(self) -> None:
        """Say at once what was typed and not said yet."""
        for form in self.forms.values():
            form.flush()

    def draft(self) -> dict[str, Any]:
        """Return what is half typed."""
        return {name: form.draft() for name, form in self.forms.items()}

    def take_up(self, draft: dict[str, Any]) -> None:
        """Put back what `draft` gave."""
        for name, form in self.forms.items():
            if name in draft:
                form.take_up(draft[name])

    def _go_on(self) -> None:
        if self.place == len(self._specs) - 1:
            self.done.emit()
        else:
            self.turned.emit(self.place + 1)

    def _space(self) -> None:
        self._column.setSpacing(self._theme.gap(12))


class _Head(QWidget):
    """What stands above the control of a piece: its name, and what helps to begin."""

    def __init__(self, theme: Theme, name: str, help_: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.gap(8), 0, 0)
        column.setSpacing(theme.gap(4))
        self.name = name
        column.addWidget(Heading(theme, name, "strong"))
        column.addWidget(Label(theme, help_, "soft"))


def _leave_name_out(editor: QWidget | None, form: EntryForm, name: str) -> None:
    """Hide the name of a control, or that of its form above it: it stands above the help already."""
    labels = [editor.name_label] if isinstance(editor, Field) else form.findChildren(Label)
    for label in labels:
        if label.text() == name:
            label.hide()


def _in_sight(spec: FieldSpec) -> FieldSpec:
    """Ask a piece without its fold: it has the form to itself."""
    return replace(spec, fold=None)


_BACK = QT_TRANSLATE_NOOP("Plan", "Back")
_DONE = QT_TRANSLATE_NOOP("Plan", "Done")
