"""Three trials on three days, one row each, and the level they lead to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.entries import PacingPlan
from painapp.domain.fields import fields_of
from painapp.domain.pacing import SHARE, TRIALS, trials_of
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.pacing.state import minutes_said
from painapp.ui.widgets.columns import Columns
from painapp.ui.widgets.field_editors import make_editor
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from painapp.ui.pages.pacing.state import PlanState
    from painapp.ui.widgets.field_editors import FieldEditor, Surroundings

SIDE_BY_SIDE = 520
"""From this width on the day stands beside the minutes, in pixels at 100 %."""


class TrialsForm(QWidget):
    """Asks for the next trial once the one before has its minutes; a new one is of today."""

    put = Signal(dict)
    """One gesture: the fields it says, by name."""
    accessible_role = QAccessible.Role.Grouping

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._plan: PacingPlan | None = None
        theme, say = around.theme, around.language.text
        self.setAccessibleName(say(_NAME))
        self.help = Label(theme, say(_HELP))
        self.editors: dict[str, FieldEditor] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.help)
        specs = {spec.name: spec for spec in fields_of(PacingPlan)}
        self._rows: list[Columns] = []
        for at, (minutes, day) in enumerate(_LABELS, start=1):
            asked = [
                replace(specs[f"trial_{at}"], label=minutes),
                replace(specs[f"trial_{at}_on"], label=day),
            ]
            for spec in asked:
                self.editors[spec.name] = make_editor(
                    spec, around, lambda value, name=spec.name: self._said(name, value)
                )
            row = Columns(theme, *(self.editors[spec.name].widget for spec in asked), narrowest=SIDE_BY_SIDE)
            self._rows.append(row)
            self._column.addWidget(row)
        self.found = Label(theme)
        self._column.addWidget(self.found)
        self._dress()
        theme.changed.connect(self._dress)

    def show_state(self, state: PlanState | None) -> None:
        """Show the trials as they are; None shows nothing."""
        self._plan = state.plan if state is not None else None
        trials = state.trials if state is not None else 0
        for name, editor in self.editors.items():
            editor.show(getattr(self._plan, name) if self._plan is not None else None)
        for at, row in enumerate(self._rows):
            number = f"trial_{at + 1}"
            row.setVisible(at <= trials or getattr(self._plan, number, None) is not None)
        self.found.setText(self._found(state) if state is not None else "")
        self.found.setVisible(bool(self.found.text()))

    def _found(self, state: PlanState) -> str:
        say, language = self._around.language.text, self._around.language
        if state.trials < TRIALS:
            return ""
        if state.same_day:
            return say(_SAME_DAY)
        minutes = [each for _day, each in trials_of(state.plan)]
        share = SHARE if state.plan.share is None else state.plan.share
        mean = minutes_said(sum(minutes) / len(minutes), language)
        return say(_FOUND, mean=mean, percent=language.number(share * 100))

    def _said(self, name: str, value: Any) -> None:
        day = f"{name}_on"
        if day not in self.editors:  # it is the day that was said
            self.put.emit({name: value})
        elif value is None:
            self.put.emit({name: None, day: None})
        else:
            self.put.emit({name: value, day: getattr(self._plan, day, None) or self._around.today()})

    def _dress(self) -> None:
        self._column.setSpacing(self._around.theme.gap(12))


_NAME = QT_TRANSLATE_NOOP("Pacing", "Three tries")
_HELP = QT_TRANSLATE_NOOP(
    "Pacing",
    "Try it on three ordinary days. Stop while it still feels all right, and write down how long that was.",
)
_SAME_DAY = QT_TRANSLATE_NOOP("Pacing", "Three different days tell more: change one of the days.")
_FOUND = QT_TRANSLATE_NOOP(
    "Pacing", "On average {mean}. {percent} per cent of that leaves room for a hard day."
)
_LABELS = (
    (QT_TRANSLATE_NOOP("Pacing", "First try"), QT_TRANSLATE_NOOP("Pacing", "Day of the first try")),
    (QT_TRANSLATE_NOOP("Pacing", "Second try"), QT_TRANSLATE_NOOP("Pacing", "Day of the second try")),
    (QT_TRANSLATE_NOOP("Pacing", "Third try"), QT_TRANSLATE_NOOP("Pacing", "Day of the third try")),
)
