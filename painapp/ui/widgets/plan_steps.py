"""My flare-up plan as it is used in a flare-up: large, one step at a time, the rest of it one press away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from painapp.domain.flare_up_plan import (
    EXERCISES,
    MESSAGE,
    ORDERED,
    SEEK_HELP,
    SHORT_NAMES,
    STEPWISE,
    leaves_of,
)
from painapp.domain.practice import FlareUpPlan
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.theme.roles import announce
from painapp.ui.theme.tokens import RADIUS_CARD
from painapp.ui.widgets.buttons import PrimaryButton, QuietButton, TextButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.chips import Chip
from painapp.ui.widgets.flow import FlowLayout
from painapp.ui.widgets.label import Heading, Label
from painapp.ui.widgets.long_text import LongText

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QPaintEvent

    from painapp.domain.flare_up_plan import Leaf, MedicinesToday
    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme

SHORT_LINE = 120
"""Up to so many letters a leaf of one line is in the largest type."""
LEAST_HEIGHT = 132
"""Of a leaf, in pixels at 100 %, so that its buttons stay where they are from one short step to the next."""


class PlanSteps(QWidget):
    """Shows `plan`; `titles` are those of the exercises that can be started, by id.

    `with_medicines` is what was written down today; None shows no medicines at all, as while locked.
    """

    exercise_wanted = Signal(str)
    """The id of the exercise to start."""
    emergency_wanted = Signal()
    accessible_role = QAccessible.Role.Grouping

    def __init__(
        self,
        theme: Theme,
        language: Language,
        plan: FlareUpPlan,
        titles: Mapping[str, str],
        *,
        with_medicines: MedicinesToday | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self.leaves = leaves_of(plan, titles)
        self.place = 0
        """Which leaf is in sight, counted from 0."""
        self.setAccessibleName(language.text(FlareUpPlan.LABEL))
        self.message = _Message(theme, plan.message)
        self.leaf = _LeafView(theme, language, self)
        self.back = QuietButton(theme, language.text(_BACK))
        self.back.clicked.connect(lambda: self.turn_to(self.place - 1))
        self.next = PrimaryButton(theme, language.text(_NEXT))
        self.next.clicked.connect(lambda: self.turn_to(self.place + 1))
        self.parts = self._parts()
        self.medicines: MedicinesCard | None = None
        """Behind the button `my_medicines`: not everybody who looks on need read it."""
        self.my_medicines = Chip(theme, language.text(_MY_MEDICINES), disclosure=True)
        if with_medicines is not None and (
            plan.medicines or (with_medicines.logging and with_medicines.taken)
        ):
            self.medicines = MedicinesCard(theme, language, plan, with_medicines)
        self._parts_row, self._turning = QWidget(), QWidget()
        self._flows = (FlowLayout(self._parts_row), FlowLayout(self._turning))
        for flow, buttons in zip(self._flows, (self.parts.values(), (self.back, self.next)), strict=True):
            for button in buttons:
                flow.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.message, self.leaf, self._turning, self._parts_row):
            self._column.addWidget(part)
        if self.medicines is not None:
            self._column.addWidget(self.my_medicines, 0, Qt.AlignmentFlag.AlignLeading)
            self._column.addWidget(self.medicines)
            self.medicines.hide()
            self.my_medicines.toggled.connect(self.medicines.setVisible)
        self._parts_row.setVisible(bool(self.parts))
        self._turning.setVisible(len(self.leaves) > 1)
        self._dress()
        theme.changed.connect(self._dress)
        self._show()

    def turn_to(self, place: int) -> None:
        """Show another leaf, counted from 0, and say it; beyond the ends there is none."""
        place = min(max(place, 0), len(self.leaves) - 1)
        if place != self.place:
            self.place = place
            self._show()
            announce(self, self.leaf.spoken)

    def turn_to_part(self, part: str) -> None:
        """Show the first leaf of a part of the plan, by the name of its field."""
        self.turn_to(next((at for at, leaf in enumerate(self.leaves) if leaf.part == part), self.place))

    def _parts(self) -> dict[str, TextButton]:
        """A button to each part: nobody in a flare-up should have to turn to the end."""
        parts = dict.fromkeys(leaf.part for leaf in self.leaves)
        if len(parts) < 2:
            return {}
        made: dict[str, TextButton] = {}
        for part in parts:
            made[part] = TextButton(self._theme, self._language.text(SHORT_NAMES[part]))
            made[part].stand_flush()
            made[part].clicked.connect(lambda _checked=False, part=part: self.turn_to_part(part))
        return made

    def _show(self) -> None:
        self.message.setVisible(bool(self.message.text) and self.place == 0 and not self._only_message())
        if not self.leaves:
            self.leaf.hide()
            return
        self.leaf.show_leaf(self.leaves[self.place])
        ends = {self.back: self.place == 0, self.next: self.place == len(self.leaves) - 1}
        for button, over in ends.items():
            if not over:
                button.setEnabled(True)
        for button, other in ((self.back, self.next), (self.next, self.back)):
            if ends[button] and button.hasFocus():
                other.setFocus()
            button.setEnabled(not ends[button])

    def _only_message(self) -> bool:
        return bool(self.leaves) and self.leaves[0].part == MESSAGE

    def _dress(self) -> None:
        self._column.setSpacing(self._theme.gap(20))
        for flow, gap in zip(self._flows, (20, 12), strict=True):
            flow.setSpacing(self._theme.gap(gap))
        self.leaf.setMinimumHeight(self._theme.px(LEAST_HEIGHT))


class _LeafView(QWidget):
    """One leaf: what it is of, quiet, and what it says, large."""

    def __init__(self, theme: Theme, language: Language, steps: PlanSteps) -> None:
        super().__init__(steps)
        self._theme = theme
        self._language = language
        self._steps = steps
        self.heading = Heading(theme, kind="lead")
        self.spoken = ""
        self._lines: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.heading)
        self._column.addStretch(1)
        self._dress()
        theme.changed.connect(self._dress)

    def show_leaf(self, leaf: Leaf) -> None:
        """Show it in place of the one before."""
        say = self._language.text
        self.heading.setText(
            say(_STEP, step=leaf.step, steps=leaf.steps) if leaf.steps else say(leaf.heading)
        )
        if self._lines is not None:
            self._column.removeWidget(self._lines)
            self._lines.hide()
            self._lines.deleteLater()
        self._lines = self._body(leaf)
        self._column.insertWidget(1, self._lines)
        self._lines.show()
        self.spoken = ". ".join((self.heading.text(), *leaf.lines))

    def _body(self, leaf: Leaf) -> QWidget:
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.gap(12))
        if leaf.part == EXERCISES:
            for one, title in zip(leaf.exercises, leaf.lines, strict=True):
                column.addWidget(self._start(one, title), 0, Qt.AlignmentFlag.AlignLeading)
        elif leaf.steps:
            short = len(leaf.lines[0]) <= SHORT_LINE
            column.addWidget(Label(self._theme, leaf.lines[0], "section" if short else "large"))
        else:
            for number, line in enumerate(leaf.lines, start=1):
                column.addWidget(self._line(leaf.part, number, line))
        if leaf.part == SEEK_HELP:
            column.addWidget(self._emergency(), 0, Qt.AlignmentFlag.AlignLeading)
        return body

    def _line(self, part: str, number: int, line: str) -> QWidget:
        if part not in STEPWISE:
            return Label(self._theme, line, "large")
        sign = self._language.text(_NUMBERED, number=number) if part in ORDERED else "–"
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.gap(8))
        row.addWidget(Label(self._theme, sign, "large"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(self._theme, line, "large"), 1)
        return holder

    def _start(self, exercise: str, title: str) -> QuietButton:
        button = QuietButton(self._theme, title, "wind")
        button.setAccessibleDescription(self._language.text(_STARTS))
        button.clicked.connect(lambda: self._steps.exercise_wanted.emit(exercise))
        return button

    def _emergency(self) -> TextButton:
        button = TextButton(self._theme, self._language.text(_EMERGENCY))
        button.stand_flush()
        button.clicked.connect(self._steps.emergency_wanted)
        return button

    def _dress(self) -> None:
        self._column.setSpacing(self._theme.gap(8))


class _Message(QWidget):
    """The message to oneself, on a tint of dusk with a bar at its edge."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self._theme = theme
        self.text = text
        self._column = QVBoxLayout(self)
        self._column.addWidget(LongText(theme, text))
        self._dress()
        theme.changed.connect(self._dress)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tint and its border."""
        colours = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.hairline), 1))
        painter.setBrush(QColor(colours.dusk_tint))
        radius = self._theme.gap(RADIUS_CARD)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _dress(self) -> None:
        inset = self._theme.gap(16)
        self._column.setContentsMargins(inset, inset - 4, inset, inset - 4)


class MedicinesCard(Card):
    """The person's own words about medicines, and what was written down as taken. Nothing is worked out."""

    def __init__(self, theme: Theme, language: Language, plan: FlareUpPlan, today: MedicinesToday) -> None:
        say = language.text
        super().__init__(theme, say(_MEDICINES))
        self.texts: list[str] = []
        """What it says, for whoever wants to look."""
        if plan.medicines:
            self.body.addWidget(LongText(theme, plan.medicines, say(_MEDICINES)))
            when = (
                say(_WRITTEN, date=language.date_full(plan.medicines_written))
                if plan.medicines_written
                else ""
            )
            self._quiet(theme, f"{when} {say(_OUT_OF_DATE)}".strip())
        if today.logging:
            self._logged(theme, language, today)

    def _logged(self, theme: Theme, language: Language, today: MedicinesToday) -> None:
        say = language.text
        if not today.taken:
            self._quiet(theme, f"{say(_NONE_TODAY)} {say(_MAY_BE_MISSING)}")
            return
        self.body.addWidget(Label(theme, say(_TODAY), "strong"))
        for one in today.taken:
            what = say(_WHAT, what=one.what, much=one.how_much) if one.how_much else one.what
            text = say(_AT, time=language.clock_time(one.at.clock), what=what) if one.at is not None else what
            self.texts.append(text)
            self.body.addWidget(Label(theme, text))
        self._quiet(theme, say(_MAY_BE_MISSING))

    def _quiet(self, theme: Theme, text: str) -> None:
        self.texts.append(text)
        self.body.addWidget(Label(theme, text, "soft"))


_BACK = QT_TRANSLATE_NOOP("PlanSteps", "Back")
_NEXT = QT_TRANSLATE_NOOP("PlanSteps", "Next")
_STEP = QT_TRANSLATE_NOOP("PlanSteps", "In the first hour, step {step} of {steps}")
_NUMBERED = QT_TRANSLATE_NOOP("PlanSteps", "{number}.")
_MY_MEDICINES = QT_TRANSLATE_NOOP("PlanSteps", "My medicines")
_STARTS = QT_TRANSLATE_NOOP("PlanSteps", "Starts the exercise")
_EMERGENCY = QT_TRANSLATE_NOOP("PlanSteps", "Emergency and crisis help")
_MEDICINES = QT_TRANSLATE_NOOP("PlanSteps", "My medicines, in my own words")
_WRITTEN = QT_TRANSLATE_NOOP("PlanSteps", "Written on {date}.")
_OUT_OF_DATE = QT_TRANSLATE_NOOP("PlanSteps", "It may be out of date. Follow the label.")
_TODAY = QT_TRANSLATE_NOOP("PlanSteps", "Written down as taken today")
_NONE_TODAY = QT_TRANSLATE_NOOP("PlanSteps", "Nothing is written down as taken today.")
_MAY_BE_MISSING = QT_TRANSLATE_NOOP("PlanSteps", "Other doses may be missing.")
_WHAT = QT_TRANSLATE_NOOP("PlanSteps", "{what}, {much}")
_AT = QT_TRANSLATE_NOOP("PlanSteps", "{time}  {what}")
