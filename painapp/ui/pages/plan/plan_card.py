"""My flare-up plan on its page: what is written so far, and the form that writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from painapp.domain.conditions import conditions_record, minded
from painapp.domain.entries import Conditions
from painapp.domain.flare_up_plan import STEPWISE
from painapp.domain.practice import FlareUpPlan
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.plan.parts import PARTS, shown_of
from painapp.ui.pages.plan.picks import picks_of
from painapp.ui.pages.plan.plan_form import ALL, PlanForm
from painapp.ui.pages.safety.open_card import OpenCard
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, QuietButton, TextButton
from painapp.ui.widgets.choice import Toggle
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.ports import Language
    from painapp.ui.exercise_shelf import ExerciseShelf
    from painapp.ui.pages.plan.parts import Part
    from painapp.ui.pages.plan.picks import Picks
    from painapp.ui.pages.plan.writing import PlanWriting
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.field_editors import Surroundings
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault


class PlanCard(OpenCard):
    """Shows the parts of the plan with a button to each; the form takes their place while it is open."""

    def __init__(
        self,
        around: Surroundings,
        writing: PlanWriting,
        shelf: ExerciseShelf,
        undo: Callable[[], None],
    ) -> None:
        theme, say = around.theme, around.language.text
        super().__init__(theme)
        self.setAccessibleName(say(FlareUpPlan.LABEL))  # the page's title says it to the eye
        self._around = around
        self._writing = writing
        self._shelf = shelf
        self._diary: Diary | None = None
        self._form: PlanForm | None = None
        self._opened_by: QWidget | None = None
        self.why = Label(theme, say(_WHY))
        self.begin = PrimaryButton(theme, say(_BEGIN))
        self.begin.clicked.connect(lambda: self.open_form(0))
        self.rows = {part.name: PartRow(theme, around.language, part) for part in PARTS}
        for at, row in enumerate(self.rows.values()):
            row.pressed.connect(lambda at=at: self.open_form(at))
        self.whole = QuietButton(theme, say(_ALL))
        self.whole.clicked.connect(lambda: self.open_form(ALL))
        self.locked = Toggle(theme, say(_LOCKED_LABEL), say(_LOCKED_WHO))
        self.locked.chosen.connect(lambda on: self._put("on_lock_screen", on or None))
        self.saved = SavedLine(theme)
        self.saved.undo_pressed.connect(undo)
        self.saved.retry_pressed.connect(writing.retry)
        self._list = QWidget()
        self._list_column = QVBoxLayout(self._list)
        self._list_column.setContentsMargins(0, 0, 0, 0)
        for row in self.rows.values():
            self._list_column.addWidget(row)
        self._ways = ButtonRow(theme, self.begin, self.whole)
        for part in (self.why, self._list, self._ways, self.locked, self.saved):
            self.body.addWidget(part)
        self._dress_list()
        theme.changed.connect(self._dress_list)

    @property
    def form(self) -> PlanForm | None:
        """What is being written in; None while it is closed."""
        return self._form if self.is_open else None

    @property
    def is_open(self) -> bool:
        """Whether the form is in sight."""
        return self._form is not None and not self._form.isHidden()

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self._diary = vault.diary
        self.refresh()

    def close_diary(self) -> None:
        """See OpenCard."""
        self.flush()
        self._close()
        self._diary = None
        if self._form is not None:
            self._form.forget_typed()
            self._form.show_plan(None)
        for row in self.rows.values():
            row.show_text("")

    def refresh(self) -> None:
        """See OpenCard."""
        plan = self._writing.plan
        titles = self._shelf.titles(plan.exercises) if plan is not None else {}
        for part in PARTS:
            self.rows[part.name].show_text(shown_of(plan, part, titles, self._around.language))
        begun = plan is not None and not plan.says_nothing
        self.locked.setChecked(bool(plan is not None and plan.on_lock_screen))
        if self._form is not None:
            self._form.show_plan(plan)
        opened = self.is_open
        self.why.setVisible(not opened and not begun)
        self.begin.setVisible(not opened and not begun)
        self._list.setVisible(not opened and begun)
        self._ways.setVisible(not opened)
        self.locked.setVisible(not opened and begun)
        self.saved.setVisible(opened or begun or bool(self.saved.words.text()))

    def open_form(self, place: int) -> None:
        """Write in the part at `place`, or in all of them."""
        focus = self.window().focusWidget()
        self._opened_by = focus if focus is not None and self.isAncestorOf(focus) else None
        if self._form is None:
            self._form = PlanForm(self._around, self._picks)
            self._form.edited.connect(self._put)
            self._form.done.connect(self.close_form)
            self.body.insertWidget(self.body.indexOf(self.saved), self._form)
        self._form.show_plan(self._writing.plan)
        self._form.show()
        self.refresh()
        self._form.turn_to(place)

    def close_form(self) -> None:
        """Show what is written; the keyboard goes back to what opened the form."""
        self.flush()
        if self._writing.unsaved and not self._writing.retry():
            return
        self._writing.close_version()
        self._close()

    def flush(self) -> None:
        """Save what was typed and not saved yet."""
        if self._form is not None:
            self._form.flush()

    def leave(self) -> None:
        """See OpenCard."""
        if self.is_open:
            self.close_form()

    def step_back(self) -> bool:
        """See OpenCard."""
        if not self.is_open:
            return False
        self.close_form()
        return True

    def draft(self) -> dict[str, Any] | None:
        """Return what is open here; None where nothing is."""
        return self._form.draft() if self._form is not None and self.is_open else None

    def take_up(self, draft: dict[str, Any]) -> None:
        """Open again what `draft` gave, and save what can be."""
        self.open_form(0)
        if self._form is not None:
            self._form.take_up(draft)

    def _put(self, field: str, value: object) -> None:
        self._writing.put({field: value}, self.saved)
        if field in STEPWISE:
            # Undo takes a text back as it was before it was typed on; of steps it shall take back just one.
            self._writing.close_version()
        self.refresh()

    def _picks(self) -> Picks:
        plan, diary = self._writing.plan, self._diary
        record = conditions_record(diary.all_of(Conditions)) if diary is not None else None
        return picks_of(self._shelf, plan.exercises if plan is not None else (), minded(record))

    def _close(self) -> None:
        if self._form is None or not self.is_open:
            return
        place, focus = self._form.place, self.window().focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self._form.hide()
        self.refresh()
        if not had_focus:
            return
        rows = list(self.rows.values())
        before = self._opened_by if self._opened_by is not None and self._opened_by.isVisible() else None
        here = rows[place].button if place < ALL and self._list.isVisible() else None
        (here or before or (self.begin if self.begin.isVisible() else self.whole)).setFocus()

    def _dress_list(self) -> None:
        self._list_column.setSpacing(self._around.theme.gap(12))


class PartRow(QWidget):
    """A part of the plan: its name, the beginning of what it says, and the way into it."""

    pressed = Signal()
    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, language: Language, part: Part) -> None:
        super().__init__()
        say = language.text
        self._change, self._write = say(_CHANGE), say(_WRITE)
        name = say(part.spec.label)
        self.setAccessibleName(name)
        words = QWidget()
        self._words = QVBoxLayout(words)
        self._words.setContentsMargins(0, 0, 0, 0)
        self._words.setSpacing(theme.gap(4))
        self._words.addWidget(Label(theme, name, "strong"))
        self.text = Label(theme, kind="lead")
        self._words.addWidget(self.text)
        self.button = TextButton(theme, self._write)
        self.button.setAccessibleDescription(name)
        self.button.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_text(self, text: str) -> None:
        """Show another beginning; "" where nothing is written."""
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.button.setText(self._change if text else self._write)


_WHY = QT_TRANSLATE_NOOP(
    "Plan",
    "A plan for a hard day, written on a better one. Write as much or as little as you like; what is there "
    "is kept. In a flare-up, Help me now shows it to you one step at a time.",
)
_BEGIN = QT_TRANSLATE_NOOP("Plan", "Begin my plan")
_ALL = QT_TRANSLATE_NOOP("Plan", "All parts at once")
_WRITE = QT_TRANSLATE_NOOP("Plan", "Write")
_CHANGE = QT_TRANSLATE_NOOP("Plan", "Change")
_LOCKED_LABEL = QT_TRANSLATE_NOOP("Plan", "Show my plan while the diary is locked")
_LOCKED_WHO = QT_TRANSLATE_NOOP(
    "Plan",
    "Then anybody who sits at this computer can read it in Help me now, without opening the diary. Your "
    "medicines are never shown there.",
)
