"""The form of one entry, made from its class's fields: some in sight, the rest behind folds.

The form knows no diary: each gesture leaves as `edited`, and `show_entry` puts back what was saved.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.fields import FieldSpec, Kind, asked_fields, empty_value
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.columns import Columns
from painapp.ui.widgets.entry_fold import EntryFold
from painapp.ui.widgets.field_editors import NAMED_ABOVE, FieldEditor, Surroundings, can_edit, make_editor
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from painapp.domain.entries import Entry
    from painapp.domain.words import Words
    from painapp.ui.widgets.last_time import LastTime


SHORT = {Kind.CLOCK, Kind.MINUTES, Kind.COUNT, Kind.AMOUNT}
"""Kinds of field that leave room for another beside them."""

TWO_SHORT = 640
"""Width in which two of them stand side by side, in pixels at 100 %."""

_NOT_SHOWN = object()


class EntryForm(QWidget):
    """Edits one entry of `made`. Fields behind a fold are built when it is first opened.

    `without` names fields that another control of the page asks for; `specs` are the fields asked instead of
    the kind's own. One fold is open at a time, so that the page stays calm and the next chip stays near.
    """

    edited = Signal(str, object)
    """A gesture: the field's name and its new value."""
    edited_all = Signal(dict)
    """One gesture that says several fields, by name: what was said last time, said again."""
    accessible_role = QAccessible.Role.Grouping

    def __init__(
        self,
        made: type[Entry],
        around: Surroundings,
        without: tuple[str, ...] = (),
        specs: Sequence[FieldSpec] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._entry: Entry | None = None
        self._digits = True
        self._editors: dict[str, FieldEditor] = {}
        self._on_screen: dict[str, Any] = {}
        self._blocks: dict[str, QVBoxLayout] = {}
        self._problems: dict[str, Label] = {}
        self._refused: set[str] = set()
        self._folds: dict[Words, EntryFold] = {}
        self._folds_at = -1
        self._last: Mapping[str, Any] = {}
        self._all_again: LastTime | None = None
        self._again: dict[str, LastTime] = {}
        self.setAccessibleName(around.language.text(made.LABEL))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        asked = asked_fields(made) if specs is None else specs
        self._specs = [spec for spec in asked if spec.name not in without and can_edit(spec)]
        self._empty = {spec.name: empty_value(spec.kind) for spec in self._specs}
        self._place([spec for spec in self._specs if spec.fold is None], self._column)
        self._build_folds(self._specs)
        around.theme.changed.connect(self._space)
        self._space()

    def offer_last(self, last: Mapping[str, Any]) -> None:
        """Offer to say again what was said last time: field name → value, of fields behind folds.

        One chip before the folds says all of it, one at the head of each such field just that.
        """
        if last == self._last or not self._folds:
            return
        self._last = last
        if self._all_again is None:
            self._all_again = self._last_time(self._specs)
            self._all_again.chip.clicked.connect(self._go_on)
            row = ButtonRow(self._around.theme, self._all_again.chip)
            self._column.insertWidget(self._folds_at, row)
        for again in (self._all_again, *self._again.values()):
            again.offer(last)

    def show_entry(self, entry: Entry | None) -> None:
        """Show the saved values of `entry`, or an empty form; no signal follows.

        What could not be taken stays where it was typed.
        """
        self._entry = entry
        for name in self._editors:
            if name not in self._refused:
                self._show(name)
        for fold in self._folds.values():
            fold.label_values(entry, self._around.language)
        for again in (self._all_again, *self._again.values()):
            if again is not None:
                again.show_entry(entry)

    def start_with(self, entry: Entry | None) -> None:
        """Show `entry`, or an empty form: all folded, and nothing left of what was typed before."""
        self._refused.clear()
        for name in self._problems:
            self.show_problem(name, "")
        self._on_screen.clear()
        for editor in self._editors.values():
            editor.begin()
        self.show_entry(entry)
        self.close_folds()

    def refuse(self, field: str, text: str) -> None:
        """Say under a field why its value cannot be kept; what was typed stays until another value is."""
        self.show_problem(field, text)
        if field in self._editors:
            self._refused.add(field)

    @property
    def refused(self) -> bool:
        """Whether something said here cannot be kept."""
        return bool(self._refused)

    def focus_left_over(self) -> bool:
        """Go to a field whose text could not be taken; False where there is none."""
        for name, editor in self._editors.items():
            if name in self._refused or not editor.taken():
                self.open_fold(name)
                editor.widget.setFocus()
                return True
        return False

    def show_problem(self, field: str, text: str) -> None:
        """Say something under a field; "" takes it away."""
        if field not in self._editors:
            return
        self._refused.discard(field)
        if field not in self._problems and text:
            self._problems[field] = Label(self._around.theme, kind="soft")
            self._blocks[field].addWidget(self._problems[field])
        if field in self._problems and text != self._problems[field].text():
            self._problems[field].setText(text)
            self._problems[field].setVisible(bool(text))
            announce(self, text)

    def allow_digits(self, allowed: bool) -> None:
        """Let digit keys set the scores of the form, or not (WCAG 2.1.4 lets a person switch them off)."""
        self._digits = allowed
        for editor in self._editors.values():
            self._pass_on_digits(editor)

    def flush(self) -> None:
        """Say at once what was typed and not said yet."""
        for editor in list(self._editors.values()):
            editor.flush()

    @property
    def half_typed(self) -> bool:
        """Whether something stands in a control that is no value yet, or cannot be kept."""
        return self.refused or any(editor.half_typed() for editor in self._editors.values())

    def draft(self) -> dict[str, Any]:
        """Return as JSON's own types what a saved entry does not hold: half-typed fields, the open fold."""
        opened = next((one.specs[0].name for one in self._folds.values() if one.is_open), None)
        typed = {
            name: editor.typed()
            for name, editor in self._editors.items()
            if name in self._refused or editor.half_typed()
        }
        return {"fold": opened, "typed": typed}

    def take_up(self, draft: dict[str, Any]) -> None:
        """Put back what `draft` gave; what can be a value now leaves as `edited`."""
        for name, typed in draft["typed"].items():
            self.open_fold(name)
            if name in self._editors:
                self._editors[name].type_again(typed)
        if draft["fold"] is None:
            self.close_folds()
        else:
            self.open_fold(draft["fold"])

    def focus_first(self) -> None:
        """Give the keyboard to the first field."""
        first = next(iter(self._editors.values()), None)
        if first is not None:
            first.widget.setFocus()

    def close_folds(self) -> None:
        """Fold everything away again."""
        for fold in self._folds.values():
            fold.open(False)

    @property
    def in_fold(self) -> bool:
        """Whether the keyboard is in what an open fold holds."""
        return self._fold_in_use() is not None

    def step_back(self) -> bool:
        """Close the fold the keyboard is in and go to its chip; False where it is in none."""
        fold = self._fold_in_use()
        if fold is not None:
            fold.chip.setFocus()  # which also says what was typed
            fold.open(False)
        return fold is not None

    def open_fold(self, name: str) -> None:
        """Open the fold that holds the field called `name`, building it when it is new."""
        fold = self._fold_of(name)
        if fold is not None:
            self._toggle(fold, True)

    def editor(self, name: str) -> QWidget | None:
        """Return the control of a field, or None while it is behind a fold never opened."""
        found = self._editors.get(name)
        return found.widget if found else None

    def _fold_of(self, name: str) -> EntryFold | None:
        folds = self._folds.values()
        return next((fold for fold in folds if any(spec.name == name for spec in fold.specs)), None)

    def _fold_in_use(self) -> EntryFold | None:
        focus = self.window().focusWidget()
        return next((one for one in self._folds.values() if focus is not None and one.holds(focus)), None)

    def _value(self, name: str) -> Any:
        return self._empty[name] if self._entry is None else getattr(self._entry, name)

    def _show(self, name: str) -> None:
        """Let the control show the field's value, unless it does already."""
        value = self._value(name)
        if self._on_screen.get(name, _NOT_SHOWN) != value:
            self._on_screen[name] = value
            self._editors[name].show(value)

    def _edited(self, name: str, value: Any) -> None:
        self._on_screen[name] = value
        self.edited.emit(name, value)

    def _take_focus(self, name: str) -> None:
        again = self._again.get(name)
        if again is not None and again.offered:
            again.chip.setFocus()
        elif name in self._editors:
            self._editors[name].widget.setFocus()

    def _go_on(self) -> None:
        """After what was said last time comes what is new each time: the fold of scores, if there is one."""
        folds = self._folds.values()
        scores = next((one for one in folds if all(spec.kind is Kind.SCALE for spec in one.specs)), None)
        if scores is not None and self._all_again is not None and self._all_again.chip.isChecked():
            scores.chip.setFocus()

    def _last_time(self, specs: Sequence[FieldSpec]) -> LastTime:
        from painapp.ui.widgets.last_time import LastTime

        made = LastTime(self._around.theme, self._around.language, specs, self.edited_all.emit)
        made.show_entry(self._entry)
        return made

    def _place(self, specs: Sequence[FieldSpec], column: QVBoxLayout) -> None:
        """Put the fields below each other, times and numbers in pairs where there is room."""
        waiting = list(specs)
        while waiting:
            paired = len(waiting) > 1 and waiting[0].kind in SHORT and waiting[1].kind in SHORT
            fields, waiting = (waiting[:2], waiting[2:]) if paired else (waiting[:1], waiting[1:])
            blocks = [self._block(spec) for spec in fields]
            if not paired:
                column.addLayout(blocks[0])
                continue
            column.addWidget(
                Columns(self._around.theme, *(_held(one) for one in blocks), narrowest=TWO_SHORT)
            )

    def _block(self, spec: FieldSpec) -> QVBoxLayout:
        editor = make_editor(spec, self._around, lambda value, name=spec.name: self._edited(name, value))
        self._editors[spec.name] = editor
        self._pass_on_digits(editor)
        block = QVBoxLayout()
        block.setSpacing(self._around.theme.gap(8))
        for part in (*self._head(spec), editor.widget, *self._foot(spec)):
            block.addWidget(part)
        self._blocks[spec.name] = block
        self._show(spec.name)
        return block

    def _head(self, spec: FieldSpec) -> list[QWidget]:
        """What stands above a control: its name where it does not show that itself, a hint, last time's."""
        theme, language = self._around.theme, self._around.language
        named = spec.kind in NAMED_ABOVE and spec.label != spec.fold
        parts: list[QWidget] = [Label(theme, language.text(spec.label), kind="strong")] if named else []
        if spec.hint is not None and not _advised(spec) and (spec.fold is not None or not named):
            hint = Label(theme, language.text(spec.hint), kind="soft")
            parts.insert(
                0 if spec.kind is Kind.SCALE else len(parts), hint
            )  # a scale's is for all that follow
        if spec.kind in {Kind.PICKS, Kind.BODY} and spec.fold is not None:
            self._again[spec.name] = again = self._last_time([spec])
            parts.append(ButtonRow(theme, again.chip))
            again.offer(self._last)  # once it lies in the row: it would be a window of its own
        return parts

    def _foot(self, spec: FieldSpec) -> list[QWidget]:
        """What stands below a control: a line of advice, the quiet way to help."""
        theme, language = self._around.theme, self._around.language
        parts: list[QWidget] = (
            [Label(theme, language.text(spec.hint), kind="soft")] if _advised(spec) and spec.hint else []
        )
        if not spec.tender:
            return parts
        from painapp.ui.widgets.quiet_help import QuietHelp

        return [*parts, QuietHelp(theme, language, self._around.crisis_help)]

    def _pass_on_digits(self, editor: FieldEditor) -> None:
        from painapp.ui.widgets.number_scale import NumberScale

        if isinstance(editor.widget, NumberScale) or hasattr(editor.widget, "digits_enabled"):
            editor.widget.digits_enabled = self._digits  # pyright: ignore[reportAttributeAccessIssue]

    def _build_folds(self, specs: list[FieldSpec]) -> None:
        names = list(dict.fromkeys(spec.fold for spec in specs if spec.fold is not None))
        if not names:
            return
        from painapp.ui.widgets.chips import Chip
        from painapp.ui.widgets.flow import FlowLayout

        row = QWidget()
        flow = FlowLayout(row)
        self._folds_at = self._column.count()
        self._column.addWidget(row)
        for name in names:
            chip = Chip(self._around.theme, self._around.language.text(name), disclosure=True)
            fold = EntryFold(chip, [spec for spec in specs if spec.fold == name])
            chip.toggled.connect(lambda wanted, fold=fold: self._pressed(fold, wanted))
            flow.addWidget(chip)
            self._folds[name] = fold

    def _pressed(self, fold: EntryFold, wanted: bool) -> None:
        """Open or close a fold; the keyboard goes on in what was opened, and Esc comes back."""
        self._toggle(fold, wanted)
        if wanted:
            self._take_focus(fold.specs[0].name)

    def _toggle(self, fold: EntryFold, wanted: bool) -> None:
        if wanted and fold.body is None:
            fold.body = QWidget(self)
            column = QVBoxLayout(fold.body)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(self._around.theme.gap(16))
            self._place(fold.specs, column)
            self._column.addWidget(fold.body)
        for other in self._folds.values():
            other.open(wanted and other is fold)

    def _space(self) -> None:
        self._column.setSpacing(self._around.theme.gap(16))


def _held(block: QVBoxLayout) -> QWidget:
    """Return a widget that keeps a field together at its top, however high its neighbour is."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addLayout(block)
    column.addStretch(1)
    return holder


def _advised(spec: FieldSpec) -> bool:
    """Tell whether the hint of a field is advice that stands below its box, which shows its own name."""
    boxed = spec.kind is Kind.LINE or (spec.kind is Kind.TEXT and spec.fold is None)
    return boxed and spec.hint is not None
