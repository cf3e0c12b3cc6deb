"""What can be changed while an exercise runs: its length and pace, eyes, sound, and what is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from painapp.ui.player.transport import CentredFlow
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.chips import ChipGroup
from painapp.ui.widgets.choice import SegmentedChoice
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.step_button import StepButton

if TYPE_CHECKING:
    from painapp.content.exercise import Exercise, Pace
    from painapp.domain.ports import Language
    from painapp.ui.player.equipment import Equipment
    from painapp.ui.player.playing import Choices, Playing
    from painapp.ui.theme.theme import Theme


class More(QWidget):
    """Small choices about the exercise that runs, built anew for each exercise."""

    accessible_role = QAccessible.Role.Grouping
    changed = Signal(object)
    """The person chose: the `Choices` as they are now."""
    heard = Signal()
    """It is heard in another way now."""

    def __init__(
        self, theme: Theme, language: Language, equipment: Equipment, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._equipment = equipment
        self._choices: Choices | None = None
        self._exercise: Exercise | None = None
        self._inside: QWidget | None = None
        self._length: SegmentedChoice | None = None
        self._pace: PaceRow | None = None
        self._eyes: SegmentedChoice | None = None
        self._parts: ChipGroup | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setAccessibleName(self.tr("More"))

    def show_exercise(self, playing: Playing) -> None:
        """Show the choices of this exercise as they are; its controls are built once."""
        self._choices = playing.choices
        if playing.exercise is self._exercise:
            self._show_choices(playing.choices)
            return
        self._exercise = playing.exercise
        self._length = self._pace = self._eyes = self._parts = None
        if self._inside is not None:
            self._column.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget(self)
        self._rows = CentredFlow(self._inside, self._theme.gap(24))
        self._fill(playing.exercise, playing.choices)
        self._column.addWidget(self._inside)
        self._inside.show()

    def _show_choices(self, choices: Choices) -> None:
        if self._length is not None:
            self._length.set_value(str(choices.minutes))
        if self._pace is not None:
            self._pace.show_pace(choices.pace)
        if self._eyes is not None:
            self._eyes.set_value(choices.eyes)
        if self._parts is not None:
            self._parts.set_chosen(choices.skip)

    def _fill(self, exercise: Exercise, choices: Choices) -> None:
        if len(exercise.lengths) > 1:
            self._length = self._make_length(exercise, choices)
        if exercise.pace is not None and choices.own is None:
            row = PaceRow(self._theme, self._language, exercise.pace, choices.pace)
            row.chosen.connect(lambda pace: self._choose(pace=pace))
            self._pace = row
            self._row(self.tr("Pace"), row)
        if len(exercise.ways_to_look(choices.position or exercise.positions[0])) > 1:
            self._eyes = self._make_eyes(choices)
        self._make_sound()
        if exercise.parts:
            self._parts = self._make_parts(exercise, choices)

    def _make_length(self, exercise: Exercise, choices: Choices) -> SegmentedChoice:
        lengths = [(str(one), self._language.duration(one)) for one in exercise.lengths]
        choice = SegmentedChoice(self._theme, self.tr("Length"), lengths)
        choice.set_value(str(choices.minutes))
        choice.chosen.connect(lambda value: self._choose(minutes=int(value)))
        self._row(self.tr("Length"), choice)
        return choice

    def _make_eyes(self, choices: Choices) -> SegmentedChoice:
        ways = (("open", self.tr("Open")), ("shut", self.tr("Shut")))
        choice = SegmentedChoice(self._theme, self.tr("Eyes"), ways)
        choice.set_value(choices.eyes)
        choice.chosen.connect(lambda value: self._choose(eyes=value))
        self._row(self.tr("Eyes"), choice)
        return choice

    def _make_sound(self) -> None:
        offered: list[tuple[str, str]] = []
        if self._equipment.speech.available:
            offered.append(("aloud", self.tr("Read aloud")))
        if self._equipment.sound.available:
            offered.append(("tones", self.tr("Soft tones")))
        if not offered:
            return
        heard = self._equipment.heard
        chips = ChipGroup(self._theme, self.tr("Sound"))
        chips.set_options(offered)
        chips.set_chosen(name for name, on in (("aloud", heard.aloud), ("tones", heard.tones)) if on)
        chips.changed.connect(self._hear)
        self._row(self.tr("Sound"), chips)

    def _make_parts(self, exercise: Exercise, choices: Choices) -> ChipGroup:
        chips = ChipGroup(self._theme, self.tr("Leave out today"))
        chips.set_options((part.id, part.title) for part in exercise.parts)
        chips.set_chosen(choices.skip)
        chips.changed.connect(lambda ids: self._choose(skip=frozenset(ids)))
        self._row(self.tr("Leave out today"), chips)
        return chips

    def _row(self, name: str, control: QWidget) -> None:
        self._rows.addWidget(MoreRow(self._theme, name, control))

    def _choose(self, **changes: object) -> None:
        if self._choices is not None:
            self._choices = self._choices._replace(**changes)
            self.changed.emit(self._choices)

    def _hear(self, ids: tuple[str, ...]) -> None:
        heard = self._equipment.heard
        aloud = "aloud" in ids if self._equipment.speech.available else heard.aloud
        tones = "tones" in ids if self._equipment.sound.available else heard.tones
        self._equipment.hear(aloud=aloud, tones=tones)
        self.heard.emit()


class MoreRow(QWidget):
    """A name above its control."""

    def __init__(self, theme: Theme, name: str, control: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(4))
        column.addWidget(Label(theme, name, "strong"))
        column.addWidget(control)


class PaceRow(QWidget):
    """Slower, the pace as it is, quicker."""

    accessible_role = QAccessible.Role.Grouping
    chosen = Signal(float)
    """The person chose a pace, in the unit of the exercise."""

    def __init__(self, theme: Theme, language: Language, pace: Pace, chosen: float | None) -> None:
        super().__init__()
        self._language = language
        self._pace = pace
        self._now = pace.usual if chosen is None else chosen
        self.slower = StepButton(theme, "minus", self.tr("Slower"), self)
        self.said = Label(theme, kind="body")
        self.said.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        self.quicker = StepButton(theme, "plus", self.tr("Quicker"), self)
        self.setAccessibleName(self.tr("Pace"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(12))
        for part in (self.slower, self.said, self.quicker):
            row.addWidget(part)
        row.addStretch(1)
        self.slower.clicked.connect(lambda: self._step(-1))
        self.quicker.clicked.connect(lambda: self._step(1))
        self._show()

    def show_pace(self, pace: float | None) -> None:
        """Show a pace chosen elsewhere; None is the usual one."""
        self._now = self._pace.usual if pace is None else pace
        self._show()

    def _step(self, by: int) -> None:
        offered = self._pace.offered
        nearest = min(range(len(offered)), key=lambda index: abs(offered[index] - self._now))
        wanted = offered[min(max(nearest + by, 0), len(offered) - 1)]
        if wanted != self._now:
            self._now = wanted
            self._show()
            self.chosen.emit(wanted)
            announce(self, self.said.text())

    def _show(self) -> None:
        number = self._language.number(self._now, 1)
        if self._pace.unit == "breaths":
            self.said.setText(self.tr("{number} breaths a minute").format(number=number))
        else:
            usual = self._now == self._pace.usual
            words = self.tr("Usual speed") if usual else self.tr("{number} % of the usual speed")
            self.said.setText(words.format(number=number))
