"""How an exercise is to be done: how long, in what position, and behind a fold the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.content.exercise import Breath
from painapp.content.suitability import left_out_first
from painapp.domain.practising import Wanted, begins_gently, first_minutes
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.player.more import PaceRow
from painapp.ui.player.playing import Choices
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.chips import Chip, ChipGroup
from painapp.ui.widgets.choice import SegmentedChoice, Toggle
from painapp.ui.widgets.columns import Columns
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.content.exercise import Exercise, OwnBreath
    from painapp.domain.ports import Language
    from painapp.domain.words import Words
    from painapp.ui.knowing import Knowing
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.amount_field import AmountField

TWO_CHOICES = 560
"""Width from which two fields stand side by side, in pixels at 100 %."""


class Choosing(QWidget):
    """The choices of one exercise. It begins as `knows` and `minutes` (0: as usual) suggest."""

    accessible_role = QAccessible.Role.Grouping
    own_changed = Signal(str)
    """The person's own rhythm, as `Settings.own_breath` keeps it."""
    position_chosen = Signal(object)
    """One of the exercise's positions."""

    def __init__(
        self, theme: Theme, language: Language, exercise: Exercise, knows: Knowing, minutes: int, own: str
    ) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._exercise = exercise
        self.setAccessibleName(language.text(_HOW))
        known = knows.known
        self._first = minutes if minutes in exercise.lengths else first_minutes(exercise, Wanted(), known)
        self.left_out = left_out_first(exercise, knows.sore)
        self.lengths = self._lengths()
        self.positions = self._positions()
        self.eyes: SegmentedChoice | None = None
        self.pace: PaceRow | None = None
        self._pace: float | None = None
        self.gently: Toggle | None = None
        self.parts: ChipGroup | None = None
        self.breath: tuple[AmountField, AmountField] | None = None
        self.head = QWidget()
        """How long and in what position; whoever shows the choices places it above the rest."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._lay_out(own, gently=begins_gently(exercise, known))
        self._dress()
        theme.changed.connect(self._dress)

    @property
    def choices(self) -> Choices:
        """What is chosen now."""
        position = self.positions.value if self.positions is not None else self._exercise.positions[0]
        ways = self._exercise.ways_to_look(position)
        eyes = self.eyes.value if self.eyes is not None else ways[0]
        return Choices(
            minutes=int(self.lengths.value) if self.lengths is not None else self._exercise.lengths[0],
            pace=self._pace,
            skip=frozenset(self.parts.chosen_ids) if self.parts is not None else frozenset(),
            own=self._own(),
            gentle=self.gently is not None and self.gently.isChecked(),
            position=position,
            eyes=eyes if eyes in ways else ways[0],
        )

    def _lengths(self) -> SegmentedChoice | None:
        found = [(str(one), self._language.duration(one)) for one in self._exercise.lengths]
        return self._segments(_LENGTH, found, str(self._first))

    def _positions(self) -> SegmentedChoice | None:
        found = [(one, self._language.text(POSITIONS[one])) for one in self._exercise.positions]
        made = self._segments(_POSITION, found, self._exercise.positions[0])
        if made is not None:
            made.chosen.connect(self.position_chosen)
        return made

    def _segments(
        self, name: Words, options: Sequence[tuple[str, str]], value: str
    ) -> SegmentedChoice | None:
        if len(options) < 2:
            return None
        made = SegmentedChoice(self._theme, self._language.text(name), options)
        made.set_value(value)
        return made

    def _lay_out(self, own: str, *, gently: bool) -> None:
        say = self._language.text
        self._heads = QVBoxLayout(self.head)
        self._heads.setContentsMargins(0, 0, 0, 0)
        for name, one in ((_LENGTH, self.lengths), (_POSITION, self.positions)):
            if one is not None:
                self._heads.addWidget(_named(self._theme, say(name), one))
        begins = [say(_BEGINS_GENTLY)] if gently else []
        titles = [part.title for part in self._exercise.parts if part.id in self.left_out]
        begins += [say(_LEFT_OUT, parts=self._language.list_of(titles))] if titles else []
        for line in begins:
            self._heads.addWidget(Label(self._theme, line, kind="soft"))
        bounds, usual = self._exercise.own, _breath_of(own, self._exercise) or self._exercise.breath
        if bounds is not None and usual is not None:
            self._column.addWidget(self._own_fields(bounds, usual))
        more = self._more(gently=gently)
        self.more = Chip(self._theme, say(_MORE), disclosure=True)
        self.more.toggled.connect(self._open)
        self._holder = QWidget()
        self._inside = QVBoxLayout(self._holder)
        self._inside.setContentsMargins(0, 0, 0, 0)
        for part in more:
            self._inside.addWidget(part)
        self._holder.hide()
        if more:
            self._column.addWidget(ButtonRow(self._theme, self.more))
            self._column.addWidget(self._holder)
        self.more.set_filled(bool(self.left_out) or gently)

    def _more(self, *, gently: bool) -> list[QWidget]:
        say, exercise = self._language.text, self._exercise
        made: list[QWidget] = []
        if exercise.kind == "movement":
            self.gently = Toggle(self._theme, say(_GENTLY), say(_GENTLY_MORE))
            self.gently.setChecked(gently)
            made.append(self.gently)
        ways = [(one, say(_EYES[one])) for one in exercise.eyes]
        self.eyes = self._segments(_EYES_NAME, ways, exercise.eyes[0])
        if self.eyes is not None:
            made.append(_named(self._theme, say(_EYES_NAME), self.eyes))
        if exercise.pace is not None:
            self.pace = PaceRow(self._theme, self._language, exercise.pace, None)
            self.pace.chosen.connect(self._take_pace)
            made.append(_named(self._theme, say(_PACE), self.pace))
        if exercise.parts:
            self.parts = ChipGroup(self._theme, say(_LEAVE_OUT))
            self.parts.set_options((part.id, part.title) for part in exercise.parts)
            self.parts.set_chosen(self.left_out)
            made.append(_named(self._theme, say(_LEAVE_OUT), self.parts, say(_LEAVE_OUT_MORE)))
        return made

    def _own_fields(self, bounds: OwnBreath, usual: Breath) -> QWidget:
        from painapp.ui.widgets.amount_field import AmountField

        say = self._language.text
        unit = say(_SECONDS)
        inward = AmountField(self._theme, say(_IN), *bounds.inward, unit)
        outward = AmountField(self._theme, say(_OUT), *bounds.outward, unit)
        inward.set_value(usual.inward)
        outward.set_value(usual.outward)
        for field in (inward, outward):
            field.settled.connect(lambda _value: self._keep_own())
        self.breath = (inward, outward)
        return Columns(self._theme, inward, outward, narrowest=TWO_CHOICES)

    def _keep_own(self) -> None:
        own = self._own()
        if own is not None:
            parts = (own.inward, own.full, own.outward, own.empty)
            self.own_changed.emit("-".join(f"{one:g}" for one in parts))

    def _own(self) -> Breath | None:
        usual = self._exercise.breath
        if self.breath is None or usual is None:
            return None
        inward, outward = (field.value for field in self.breath)
        return Breath(inward or usual.inward, 0, outward or usual.outward, 0)

    def flush(self) -> None:
        """Take what was typed of the own rhythm."""
        for field in self.breath or ():
            field.flush()

    def _take_pace(self, pace: float) -> None:
        self._pace = pace

    def _open(self, wanted: bool) -> None:
        self._holder.setVisible(wanted)

    def _dress(self) -> None:
        for column in (self._column, self._heads):
            column.setSpacing(self._theme.gap(16))
        self._inside.setSpacing(self._theme.gap(16))


def _named(theme: Theme, name: str, control: QWidget, more: str = "") -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.gap(8))
    column.addWidget(Label(theme, name, kind="strong"))
    if more:
        column.addWidget(Label(theme, more, kind="soft"))
    column.addWidget(control)
    return made


def _breath_of(kept: str, exercise: Exercise) -> Breath | None:
    """Read `Settings.own_breath`; None for nothing, and for what this version does not allow."""
    try:
        inward, full, outward, empty = (float(one) for one in kept.split("-"))
    except ValueError:
        return None
    breath = Breath(inward, full, outward, empty)
    return breath if exercise.own is not None and exercise.own.allows(breath) else None


POSITIONS = {
    "sitting": QT_TRANSLATE_NOOP("Practise", "Sitting"),
    "lying": QT_TRANSLATE_NOOP("Practise", "Lying"),
    "standing": QT_TRANSLATE_NOOP("Practise", "Standing"),
    "walking": QT_TRANSLATE_NOOP("Practise", "Walking"),
}
_EYES = {
    "open": QT_TRANSLATE_NOOP("Practise", "Open"),
    "shut": QT_TRANSLATE_NOOP("Practise", "Shut"),
}
_HOW = QT_TRANSLATE_NOOP("Practise", "How you do it")
_LENGTH = QT_TRANSLATE_NOOP("Practise", "How long")
_POSITION = QT_TRANSLATE_NOOP("Practise", "Position")
_MORE = QT_TRANSLATE_NOOP("Practise", "More choices")
_EYES_NAME = QT_TRANSLATE_NOOP("Practise", "Eyes")
_PACE = QT_TRANSLATE_NOOP("Practise", "Pace")
_GENTLY = QT_TRANSLATE_NOOP("Practise", "The easier way")
_GENTLY_MORE = QT_TRANSLATE_NOOP("Practise", "Half as far, fewer times, and more rest.")
_LEAVE_OUT = QT_TRANSLATE_NOOP("Practise", "Leave out today")
_LEAVE_OUT_MORE = QT_TRANSLATE_NOOP("Practise", "The exercise gets shorter. Nothing else gets longer.")
_BEGINS_GENTLY = QT_TRANSLATE_NOOP("Practise", "It begins in the easier way. You can change that below.")
_LEFT_OUT = QT_TRANSLATE_NOOP(
    "Practise", "Left out at first, since it hurt there lately: {parts}. You can change that below."
)
_IN = QT_TRANSLATE_NOOP("Practise", "Breathe in")
_OUT = QT_TRANSLATE_NOOP("Practise", "Breathe out")
_SECONDS = QT_TRANSLATE_NOOP("Practise", "seconds")
