"""The form of the flare-up plan: one part at a time, or all at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.fields import is_empty
from painapp.domain.flare_up_plan import EXERCISES, SEEK_HELP
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.plan.exercise_picks import ExercisePicks
from painapp.ui.pages.plan.parts import PARTS
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, QuietButton, TextButton
from painapp.ui.widgets.field_editors import FieldEditor
from painapp.ui.widgets.label import Heading, Label
from painapp.ui.widgets.steps_field import StepsField
from painapp.ui.widgets.text_fields import NoteField

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.practice import FlareUpPlan
    from painapp.ui.pages.plan.parts import Part
    from painapp.ui.pages.plan.picks import Picks
    from painapp.ui.widgets.field_editors import Surroundings

ALL = len(PARTS)
"""The place at which all parts are in sight."""


class PlanForm(QWidget):
    """Each gesture leaves as `edited`. A part is built when it first comes in sight.

    `picks` gives the exercises to pick from, asked each time they come in sight.
    """

    edited = Signal(str, object)
    """A field's name and its new value."""
    done = Signal()
    """The person is through, or has had enough."""

    def __init__(self, around: Surroundings, picks: Callable[[], Picks]) -> None:
        super().__init__()
        self._around = around
        self._picks = picks
        self._plan: FlareUpPlan | None = None
        self.place = 0
        """Which part is in sight, counted from 0; `ALL` for all of them."""
        self.editors: dict[str, FieldEditor] = {}
        self._blocks: dict[str, QWidget] = {}
        theme, say = around.theme, around.language.text
        self.count = Label(theme, kind="soft")
        self.back = QuietButton(theme, say(_BACK))
        self.back.clicked.connect(lambda: self.turn_to(self.place - 1))
        self.next = PrimaryButton(theme, say(_NEXT))
        self.next.clicked.connect(self._go_on)
        self.stop = QuietButton(theme, say(_DONE))
        self.stop.clicked.connect(self.done)
        self.other_way = TextButton(theme, say(_ALL))
        self.other_way.stand_flush()
        self.other_way.clicked.connect(self._turn_round)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.count)
        self._column.addWidget(ButtonRow(theme, self.back, self.next, self.stop))
        self._column.addWidget(self.other_way, 0, Qt.AlignmentFlag.AlignLeading)
        self._dress()
        theme.changed.connect(self._dress)

    @property
    def part(self) -> Part | None:
        """The part in sight; None while all are."""
        return PARTS[self.place] if self.place < ALL else None

    def show_plan(self, plan: FlareUpPlan | None) -> None:
        """Show what is kept; no signal follows."""
        self._plan = plan
        for name in self.editors:
            self._show(name)

    def turn_to(self, place: int) -> None:
        """Show the part at `place`, or all of them; the keyboard goes into it."""
        self.flush()
        self.place = min(max(place, 0), ALL)
        whole = self.part is None
        shown = PARTS if whole else (PARTS[self.place],)
        for part in shown:
            self._build(part)
        for name, block in self._blocks.items():
            block.setVisible(any(part.name == name for part in shown))
        say = self._around.language.text
        self.count.setText("" if whole else say(_PART, place=self.place + 1, parts=ALL))
        self.count.setVisible(not whole)
        self.back.setVisible(not whole)
        self.next.setVisible(not whole)
        self.back.setEnabled(self.place > 0)
        last = self.place == ALL - 1
        self.next.setText(say(_DONE) if last else say(_NEXT))
        self.stop.setVisible(not last)
        self.other_way.setText(say(_ONE_BY_ONE) if whole else say(_ALL))
        self.editors[shown[0].name].widget.setFocus()
        if not whole:
            announce(self, f"{self.count.text()}. {say(shown[0].spec.label)}")

    def flush(self) -> None:
        """Say at once what was typed and not said yet."""
        for editor in self.editors.values():
            editor.flush()

    def forget_typed(self) -> None:
        """Take nothing of what is half typed."""
        for editor in self.editors.values():
            editor.begin()

    def draft(self) -> dict[str, Any]:
        """Return as JSON's own types what is in sight and half typed."""
        typed = {name: editor.typed() for name, editor in self.editors.items() if editor.half_typed()}
        return {"place": self.place, "typed": typed}

    def take_up(self, draft: dict[str, Any]) -> None:
        """Open again what `draft` gave; what can be a value now leaves as `edited`."""
        self.turn_to(int(draft["place"]))
        for name, typed in draft["typed"].items():
            if name in self.editors:
                self.editors[name].type_again(typed)

    def _go_on(self) -> None:
        if self.place == ALL - 1:
            self.done.emit()
        else:
            self.turn_to(self.place + 1)

    def _turn_round(self) -> None:
        """Go on in the other way, with the part the keyboard was in before, else from the first one."""
        self.turn_to(ALL if self.place < ALL else 0)

    def _build(self, part: Part) -> None:
        if part.name in self._blocks:
            if part.name == EXERCISES:
                self._offer()
            return
        theme, say = self._around.theme, self._around.language.text
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(8))
        column.addWidget(Heading(theme, say(part.spec.label), "strong"))
        column.addWidget(Label(theme, say(part.help), "soft"))
        self.editors[part.name] = editor = self._editor(part)
        column.addWidget(editor.widget)
        if part.name == SEEK_HELP:
            emergency = TextButton(theme, say(_EMERGENCY))
            emergency.stand_flush()
            emergency.clicked.connect(self._around.crisis_help)
            column.addWidget(emergency, 0, Qt.AlignmentFlag.AlignLeading)
        self._blocks[part.name] = block
        before = sum(one.name in self._blocks for one in PARTS[: PARTS.index(part)])
        self._column.insertWidget(1 + before, block)  # below the count, in the order of the parts
        for one in PARTS:
            if one.name in self._blocks:
                self._blocks[one.name].raise_()  # the order assistive technology meets them in
        for last in range(1, 3):
            item = self._column.itemAt(self._column.count() - 3 + last)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.raise_()
        self._show(part.name)

    def _editor(self, part: Part) -> FieldEditor:
        theme, language = self._around.theme, self._around.language
        name = language.text(part.spec.label)

        def settled(value: Any) -> None:
            self.edited.emit(part.name, value)

        if part.name == EXERCISES:
            picks = self._exercises = ExercisePicks(theme, language, name)
            picks.picked.connect(settled)
            self._offer()
            return FieldEditor(picks.first, picks.set_chosen)._replace(widget=picks)
        if part.in_steps:
            steps = StepsField(theme, name)
            steps.name_label.hide()
            steps.settled.connect(settled)
            return FieldEditor(
                steps,
                steps.set_text,
                steps.flush,
                begin=steps.forget_typed,
                half_typed=lambda: steps.half_typed,
                typed=steps.typed,
                type_again=steps.type_again,
            )
        note = NoteField(theme, name)
        note.name_label.hide()
        note.settled.connect(settled)
        return FieldEditor(note, note.set_text, note.flush, typed=note.typed, type_again=note.type_again)

    def _offer(self) -> None:
        self._exercises.offer(self._picks())

    def _show(self, name: str) -> None:
        value = getattr(self._plan, name) if self._plan is not None else None
        empty: Any = () if name == EXERCISES else ""
        self.editors[name].show(empty if is_empty(value) else value)

    def _dress(self) -> None:
        self._column.setSpacing(self._around.theme.gap(20))


_BACK = QT_TRANSLATE_NOOP("Plan", "Back")
_NEXT = QT_TRANSLATE_NOOP("Plan", "Next part")
_DONE = QT_TRANSLATE_NOOP("Plan", "Done")
_ALL = QT_TRANSLATE_NOOP("Plan", "All parts at once")
_ONE_BY_ONE = QT_TRANSLATE_NOOP("Plan", "One part at a time")
_PART = QT_TRANSLATE_NOOP("Plan", "Part {place} of {parts}")
_EMERGENCY = QT_TRANSLATE_NOOP("Plan", "Emergency and crisis help")
