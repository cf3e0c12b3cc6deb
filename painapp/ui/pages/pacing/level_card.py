"""One activity that is paced: how its level is found, what it is now, and what belongs to it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.entries import PacingPlan, PacingWeek
from painapp.domain.fields import FieldSpec, Option, asked_fields, fields_of
from painapp.domain.goals import active
from painapp.domain.pacing import ACTIVE, BEGIN
from painapp.domain.words import QT_TRANSLATE_NOOP, own_text
from painapp.ui.entry_writing import EntryWriting
from painapp.ui.pages.pacing.level_view import LevelView
from painapp.ui.pages.pacing.own_level import OwnLevel
from painapp.ui.pages.pacing.state import Change, minutes_said, new_week, said_on
from painapp.ui.pages.pacing.trials import TrialsForm
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, TextButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.entry_form import EntryForm
from painapp.ui.widgets.field_editors import make_editor
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from painapp.ui.pages.pacing.state import PlanState, Read
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.vault.diary import Diary


class LevelCard(Card):
    """Everything here is saved as it is written; a level changes by a press only."""

    another_pressed = Signal()
    """Pace something else too."""

    def __init__(self, desk: Desk) -> None:
        around = desk.around
        theme, say = around.theme, around.language.text
        super().__init__(theme, say(_WHAT))
        self._around = around
        self._diary: Diary | None = None
        self._state: PlanState | None = None
        self._climbing = False
        self._own_wanted = False
        self._finding = False
        self._folded: tuple[FieldSpec, ...] = ()
        what = next(spec for spec in fields_of(PacingPlan) if spec.name == "what")
        self.name = make_editor(what, around, lambda value: self._put({"what": value}))
        self.trials = TrialsForm(around)
        self.trials.put.connect(self._put)
        self.begin = PrimaryButton(theme)
        self.begin.clicked.connect(self._begin)
        self.know = TextButton(theme, say(_KNOW))
        self.know.stand_flush()
        self.know.clicked.connect(self._want_own)
        self.own = OwnLevel(theme, around.language)
        self.own.begun.connect(lambda minutes: self._change(Change(BEGIN, minutes)))
        self.view = LevelView(theme, around.language)
        self.view.pressed.connect(self._change)
        self.rest = Label(theme)
        self.resting = Label(theme)
        self.form: EntryForm | None = None
        self.anew = TextButton(theme, say(_ANEW))
        self.anew.stand_flush()
        self.anew.clicked.connect(self._find_anew)
        self.another = TextButton(theme, say(_ANOTHER))
        self.another.clicked.connect(self.another_pressed)
        self.saved = SavedLine(theme)
        self.saved.undo_pressed.connect(desk.undo)
        self.writing = EntryWriting(PacingPlan, desk.clock, around.language, desk.messages, self.saved)
        self._weeks: EntryWriting = EntryWriting(
            PacingWeek, desk.clock, around.language, desk.messages, self.saved
        )
        self._form_holder = QWidget()
        self._form_column = QVBoxLayout(self._form_holder)
        self._form_column.setContentsMargins(0, 0, 0, 0)
        for part in (self.name.widget, self.view, self.resting, self.rest, self.trials):
            self.body.addWidget(part)
        for button in (self.begin, self.know):
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.own)
        self.body.addWidget(self._form_holder)
        self.body.addWidget(ButtonRow(theme, self.anew, self.another))
        self.body.addWidget(self.saved)

    @property
    def unsaved(self) -> bool:
        """Whether something said here could not be saved."""
        return self.writing.unsaved or self._weeks.unsaved

    def open_diary(self, diary: Diary) -> None:
        """Write into this diary."""
        self._diary = diary
        self.writing.open_diary(diary)
        self._weeks.open_diary(diary)

    def close_diary(self) -> None:
        """Let go of the diary and of every text of it."""
        self.writing.close_diary()
        self._weeks.close_diary()
        self._diary = self._state = None
        self._own_wanted = self._finding = False
        self.set_title(self._around.language.text(_WHAT))
        self.name.show("")
        self.name.begin()
        self.trials.show_state(None)
        self.own.forget()
        self.view.forget()
        self.rest.setText("")
        if self.form is not None:
            self.form.start_with(None)

    def show_state(self, state: PlanState | None, found: Read) -> None:
        """Show a plan as it stands; None is a new one."""
        before, self._state = self._state, state
        self._climbing = found.climbing
        if (before.plan.id if before else None) != (state.plan.id if state else None):
            self._own_wanted = self._finding = False
            self.own.forget()
            if self.form is not None:
                self.form.close_folds()
        if state is not None or self.writing.entry is None:
            self.writing.begin(state.plan if state is not None else None)
        self.writing.follow()
        self._weeks.follow()
        self.saved.offer_undo(self.writing.changed_last or self._weeks.changed_last)
        self.name.show(state.plan.what if state is not None else "")
        self.trials.show_state(state)
        if state is not None:
            self._show_form(state, found)
        self._show()

    def start_focus(self) -> QWidget:
        """What has the keyboard when the page opens."""
        return self.view.stay if self._state is not None and self._state.level else self.name.widget

    def draft(self) -> dict[str, Any] | None:
        """Return what is half typed or could not be saved, as JSON's own types; None where nothing is."""
        form = self.form.draft() if self.form is not None and self.form.half_typed else None
        typed = {name: one.typed() for name, one in self.trials.editors.items() if one.half_typed()}
        own = self.own.field.typed() if self._own_wanted or not self._climbing else None
        plan, week = self.writing.draft(), self._weeks.draft()
        if not (form or typed or plan or week or (own and any(own))):
            return None
        return {"form": form, "typed": typed, "own": own, "plan": plan, "week": week}

    def take_up(self, draft: dict[str, Any]) -> None:
        """Open again what `draft` gave, and save what can be."""
        self.writing.take_up(draft["plan"])
        self._weeks.take_up(draft["week"])
        for name, typed in draft["typed"].items():
            if name in self.trials.editors:
                self.trials.editors[name].type_again(typed)
        if draft["own"] is not None:
            self._own_wanted = True
            self._show()
            self.own.field.type_again(draft["own"])
        if draft["form"] is not None and self.form is not None:
            self.form.take_up(draft["form"])

    def flush(self) -> None:
        """Save what is typed."""
        self.name.flush()
        for editor in self.trials.editors.values():
            editor.flush()
        if self.form is not None:
            self.form.flush()
        self.writing.retry()
        self._weeks.retry()

    def leave(self) -> None:
        """End the sitting."""
        self.writing.close()

    def step_back(self) -> bool:
        """Close the fold the keyboard is in; False where it is in none."""
        return self.form is not None and self.form.step_back()

    # What is pressed and said

    def _put(self, values: dict[str, Any]) -> None:
        self.writing.put(values)
        self.saved.show()

    def _edited(self, name: str, value: Any) -> None:
        since = {"standing_since": self.writing.today} if name == "standing" else {}
        self._put({name: value, **since})

    def _change(self, change: Change) -> None:
        state = self._state
        if state is None or self._diary is None:
            return
        today = self.writing.today
        level = state.level
        if level is not None and (level.since, level.minutes) == (today, change.minutes):
            self.saved.show_saved(self._around.language.text(_STANDS), can_undo=False)
            return
        # As the diary has it: a press of a moment ago is not shown here yet.
        self._weeks.begin(said_on(self._diary.all_of(PacingWeek), state.plan, today))
        if self._weeks.put(new_week(state.plan, change, today)):
            self._own_wanted = self._finding = False
            self.own.forget()
            self._show()
        self.saved.show()

    def _begin(self) -> None:
        if self._state is not None and self._state.first is not None:
            self._change(self._state.first)

    def _want_own(self) -> None:
        self._own_wanted = True
        self._show()
        self.own.field.setFocus()

    def _find_anew(self) -> None:
        if not self._climbing:
            self._want_own()
            return
        self._finding = True
        self._put(dict.fromkeys(self.trials.editors))
        self._show()
        self.trials.editors["trial_1"].widget.setFocus()

    # What is in sight

    def _show(self) -> None:
        state, say = self._state, self._around.language.text
        paced = state is not None and state.plan.standing in {"", ACTIVE}
        levelled = state is not None and state.level is not None
        finding = paced and self._climbing and (self._finding or not levelled)
        first = state.first if state is not None and (finding or (paced and levelled)) else None
        self.set_title(state.plan.what if state is not None and levelled else say(_WHAT))
        self.name.widget.setVisible(not levelled)
        self.view.setVisible(levelled)
        if state is not None and levelled:
            self.view.show_state(state, paced=paced)
        self.resting.setText(self._standing(state))
        self.resting.setVisible(bool(self.resting.text()))
        self.rest.setText(self._rest(state) if paced else "")
        self.rest.setVisible(bool(self.rest.text()))
        self.trials.setVisible(finding)
        self.begin.setVisible(first is not None)
        if first is not None:
            self.begin.setText(say(_BEGIN_WITH, minutes=minutes_said(first.minutes, self._around.language)))
        own = paced and (self._own_wanted or (not self._climbing and not levelled))
        self.own.setVisible(own)
        self.know.setVisible(finding and not own and not levelled)
        self._form_holder.setVisible(levelled)
        self.anew.setVisible(paced and levelled and not finding and not own)
        self.another.setVisible(levelled)
        self.saved.setVisible(bool(self.saved.words.text()))

    def _standing(self, state: PlanState | None) -> str:
        if state is None or state.plan.standing in {"", ACTIVE}:
            return ""
        spec = next(one for one in fields_of(PacingPlan) if one.name == "standing")
        label = next((one.label for one in spec.options if one.id == state.plan.standing), None)
        return self._around.language.text(label) if label is not None else ""

    def _rest(self, state: PlanState | None) -> str:
        if state is None or not state.plan.rest_after:
            return ""
        language, plan = self._around.language, state.plan
        after = language.duration(plan.rest_after or 0)
        if not plan.rest_for:
            return language.text(_REST, after=after)
        return language.text(_REST_FOR, after=after, long=language.duration(plan.rest_for))

    def _show_form(self, state: PlanState, found: Read) -> None:
        specs = self._fold_specs(found)
        if self.form is None or specs != self._folded:
            old, self.form, self._folded = self.form, EntryForm(PacingPlan, self._around, specs=specs), specs
            self.form.edited.connect(self._edited)
            if old is not None:
                self._form_column.removeWidget(old)
                old.hide()
                old.deleteLater()
            self._form_column.addWidget(self.form)
        self.form.show_entry(state.plan)

    def _fold_specs(self, found: Read) -> tuple[FieldSpec, ...]:
        """Return what stands behind folds: rest breaks, and what is seldom changed."""
        specs = {spec.name: spec for spec in asked_fields(PacingPlan)}
        own = {spec.name: spec for spec in fields_of(PacingPlan)}
        rests = [replace(specs[name], fold=_BREAKS) for name in ("rest_after", "rest_for")]
        names = ("what", "days_a_week", *(("share", "step_percent") if self._climbing else ()))
        more = [replace(specs[name], fold=_MORE) for name in names]
        goals = tuple(Option(str(one.id), own_text(one.words)) for one in active(found.goals))
        if goals:
            goal = replace(own["goal"], options=goals, own_words=False, asked=True, fold=_MORE)
            more.append(replace(goal, kind=own["standing"].kind))
        standing = own["standing"]
        kept = tuple(one for one in standing.options if one.id != "reached")
        more.append(replace(standing, options=kept, asked=True, fold=_MORE))
        return (*rests, *more)


_WHAT = QT_TRANSLATE_NOOP("Pacing", "What would you like to pace?")
_KNOW = QT_TRANSLATE_NOOP("Pacing", "I know my level already")
_BEGIN_WITH = QT_TRANSLATE_NOOP("Pacing", "Begin with {minutes}")
_STANDS = QT_TRANSLATE_NOOP("Pacing", "It stands like this from today.")
_ANEW = QT_TRANSLATE_NOOP("Pacing", "Find my level anew")
_ANOTHER = QT_TRANSLATE_NOOP("Pacing", "Pace something else too")
_BREAKS = QT_TRANSLATE_NOOP("Pacing", "Rest breaks")
_MORE = QT_TRANSLATE_NOOP("Pacing", "More about it")
_REST = QT_TRANSLATE_NOOP("Pacing", "A rest after {after}.")
_REST_FOR = QT_TRANSLATE_NOOP("Pacing", "A rest of {long} after {after}.")
