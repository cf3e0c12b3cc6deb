"""An exercise before it begins: what it is, what to mind, how to do it, and Start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from painapp.content.suitability import standing
from painapp.domain.entries import Practice
from painapp.domain.fields import asked_fields
from painapp.domain.practising import way_out
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.practise.choosing import Choosing
from painapp.ui.pages.practise.state import did_it_help
from painapp.ui.pages.practise.take_card import TakeCard
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.chips import Chip
from painapp.ui.widgets.entry_form import EntryForm
from painapp.ui.widgets.figure_view import FigureView
from painapp.ui.widgets.icon_label import IconLabel
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.lines import DASHED, Lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from painapp.content.exercise import Exercise
    from painapp.domain.settings import Settings
    from painapp.ui.knowing import Knowing
    from painapp.ui.pages.practise.kit import Kit
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.field_editors import Surroundings

PICTURES = {"sitting": "sit", "lying": "lie", "standing": "stand", "walking": "walk"}
NEEDS_ROOM = 600
"""Width from which there is a drawing beside the words, in pixels at 100 %."""
DRAWN = (220, 190)
"""How large it is, in pixels at 100 %."""
BEFORE = ("tension_before", "pain_before")


class About(QWidget):
    """Everything about one exercise, built for it; what the diary knows may change while it is shown."""

    start_pressed = Signal()
    favourite_pressed = Signal(bool)
    turned_to = Signal(str)
    """The person would rather turn outward: the id of the other exercise."""

    def __init__(
        self,
        around: Surroundings,
        exercise: Exercise,
        kit: Kit,
        knows: Knowing,
        minutes: int,
        settings: Settings,
    ) -> None:
        super().__init__()
        self._around = around
        self.exercise = exercise
        self._others = kit.shelf.all
        self._folder = kit.shelf.folder
        self.before: dict[str, int | None] = {}
        """What was rated before, by field."""
        theme, say = around.theme, around.language.text
        self.choosing = Choosing(theme, around.language, exercise, knows, minutes, settings.own_breath)
        specs = [spec for spec in asked_fields(Practice) if spec.name in BEFORE]
        self.ratings = EntryForm(Practice, around, specs=specs)
        self.ratings.setAccessibleName(say(_BEFORE))
        self.ratings.edited.connect(self.before.__setitem__)
        self.ratings.allow_digits(settings.single_keys)
        self.start = PrimaryButton(theme, say(_START))
        self.start.clicked.connect(self.start_pressed)
        self.favourite = Chip(theme, say(_FAVOURITE))
        self.favourite.clicked.connect(lambda: self.favourite_pressed.emit(self.favourite.isChecked()))
        self.foot = ButtonRow(theme, self.start, self.favourite)
        """Start is in sight however long the page is; whoever shows this places it."""
        self.counts = Card(theme, say(_DID_IT_HELP))
        self._counts = Lines(theme)
        self.counts.body.addWidget(self._counts)
        self.counts.body.addWidget(Label(theme, say(_COUNTS), kind="soft"))
        self.take = TakeCard(theme, around.language, exercise, lambda: self.choosing.choices, kit)
        self.outward = QuietButton(theme)
        self.sources = Chip(theme, say(_SOURCES), disclosure=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._lay_out(knows)
        self.show_known(knows)
        self._dress()
        theme.changed.connect(self._dress)

    def show_known(self, knows: Knowing) -> None:
        """Show what the diary tells now: whether it is a favourite, what it did, where else to turn."""
        known, language = knows.known, self._around.language
        self.favourite.setChecked(self.exercise.id in known.favourites)
        done = knows.done(self.exercise.id)
        self._counts.show_lines(did_it_help(done, knows.today, language))
        self.counts.setVisible(bool(done))
        other = next(
            (one for one in self._others if one.id == way_out(self.exercise, self._others, known)), None
        )
        self._way_out.setVisible(other is not None)
        if other is not None:
            self.outward.setText(language.text(_OUTWARD, title=other.title))
            self._turn_to = other.id

    def _lay_out(self, knows: Knowing) -> None:
        theme, say = self._around.theme, self._around.language.text
        self.card = Card(theme)
        self.card.setAccessibleName(self.exercise.title)
        met = standing(self.exercise, knows.named)
        if not met.offered:
            self.card.body.addWidget(Label(theme, say(_SET_ASIDE), kind="strong"))
        cautions = sorted(met.cautions, key=lambda one: one.effect == "mind")
        for one in cautions:
            self.card.body.addWidget(Minded(self._around, one.reason))
        opening = [Label(theme, self.exercise.prepare), self.choosing.head]
        self.drawing = FigureView(theme, self._around.language, self._folder)
        self.choosing.position_chosen.connect(self._draw)
        self._draw(self.choosing.choices.position)
        self.card.body.addWidget(Beside(theme, opening, self.drawing))
        self.card.body.addWidget(self.choosing)
        self.card.body.addSpacing(theme.gap(8))
        self.card.body.addWidget(Label(theme, say(_BEFORE), kind="card"))
        self.card.body.addWidget(self.ratings)
        self._column.addWidget(self.card)
        self.outward.clicked.connect(lambda: self.turned_to.emit(self._turn_to))
        self._way_out = ButtonRow(theme, self.outward)
        self._column.addWidget(self._way_out)
        if self.exercise.notes:
            minded = Card(theme, say(_GOOD_TO_KNOW))
            lines = Lines(theme, DASHED)
            lines.show_lines(self.exercise.notes)
            minded.body.addWidget(lines)
            self._column.addWidget(minded)
        self._column.addWidget(self.counts)
        self._column.addWidget(self.take)
        self.take.find_out()
        self._column.addWidget(ButtonRow(theme, self.sources))
        self._lay_out_sources()

    def _draw(self, position: str) -> None:
        moving = next((step for step in self.exercise.steps if step.moving), None)
        if moving is not None:
            self.drawing.show_movement(moving.poses)
            self.drawing.set_share(1.0)
        else:
            self.drawing.show_picture(PICTURES[position])

    def _lay_out_sources(self) -> None:
        self._sources = Card(self._around.theme, self._around.language.text(_SOURCES))
        lines = Lines(self._around.theme, DASHED)
        made = [(one.claim, one.work, one.link) for one in self.exercise.sources]
        lines.show_lines([" – ".join(part for part in one if part) for one in made])
        self._sources.body.addWidget(lines)
        self._sources.hide()
        self._column.addWidget(self._sources)
        self.sources.setVisible(bool(made))
        self.sources.toggled.connect(self._sources.setVisible)

    def _dress(self) -> None:
        self._column.setSpacing(self._around.theme.gap(18))


class Beside(QWidget):
    """Things below each other, and a drawing at their side, which steps back where there is no room."""

    def __init__(self, theme: Theme, parts: Sequence[QWidget], drawing: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._drawing = drawing
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(24))
        self._column = QVBoxLayout()
        for part in parts:
            self._column.addWidget(part)
        self._column.addStretch(1)
        row.addLayout(self._column, 1)
        row.addWidget(drawing, 0, Qt.AlignmentFlag.AlignBottom)
        theme.changed.connect(self._dress)
        self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the drawing or not."""
        super().resizeEvent(event)
        self._drawing.setVisible(self.width() >= self._theme.px(NEEDS_ROOM))

    def _dress(self) -> None:
        self._column.setSpacing(self._theme.gap(12))
        self._drawing.setFixedSize(self._theme.gap(DRAWN[0]), self._theme.gap(DRAWN[1]))


class Minded(QWidget):
    """Something to mind, since the person named it: a sign, and the reason beside it."""

    def __init__(self, around: Surroundings, reason: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(around.theme.gap(12))
        row.addWidget(IconLabel(around.theme, "info", "attention"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(around.theme, reason), 1)


_SET_ASIDE = QT_TRANSLATE_NOOP("Practise", "Set aside, because of what you have named. You can still do it.")
_BEFORE = QT_TRANSLATE_NOOP("Practise", "How is it now? Only if you like.")
_START = QT_TRANSLATE_NOOP("Practise", "Start")
_FAVOURITE = QT_TRANSLATE_NOOP("Practise", "Favourite")
_DID_IT_HELP = QT_TRANSLATE_NOOP("Practise", "Did it help me?")
_COUNTS = QT_TRANSLATE_NOOP("Practise", "Counts tell what was, not why.")
_GOOD_TO_KNOW = QT_TRANSLATE_NOOP("Practise", "Good to know")
_OUTWARD = QT_TRANSLATE_NOOP("Practise", "Try this instead: {title}")
_SOURCES = QT_TRANSLATE_NOOP("Practise", "Where this comes from")
