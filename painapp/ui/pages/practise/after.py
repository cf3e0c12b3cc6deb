"""After an exercise: that it is written down, how it is now, and where to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.entries import Practice
from painapp.domain.fields import asked_fields
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.practise.state import did_it_help
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.entry_form import EntryForm
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.lines import Lines
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from painapp.ui.knowing import Knowing
    from painapp.ui.widgets.field_editors import Surroundings

AFTER = ("tension_after", "pain_after", "note")


class After(QWidget):
    """The form of what was just done. Everything in it is optional."""

    accessible_role = QAccessible.Role.Grouping
    rests_focus = True
    """It has the keyboard at first: no press that was meant for the exercise sets anything here."""
    done_pressed = Signal()
    again_pressed = Signal()

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        theme, say = around.theme, around.language.text
        self._around = around
        self.setAccessibleName(say(_NOW))
        self.before = Label(theme, kind="soft")
        specs = [spec for spec in asked_fields(Practice) if spec.name in AFTER]
        self.form = EntryForm(Practice, around, specs=specs)
        self.form.setAccessibleName(say(_NOW))
        self.saved = SavedLine(theme)
        self.done = PrimaryButton(theme, say(_DONE))
        self.done.clicked.connect(self.done_pressed)
        self.again = QuietButton(theme, say(_AGAIN))
        self.again.clicked.connect(self.again_pressed)
        self.foot = ButtonRow(theme, self.done, self.again)
        """Where to go on; whoever shows this places it."""
        self.card = Card(theme, say(_NOW))
        for part in (self.before, self.form, self.saved):
            self.card.body.addWidget(part)
        self.counts = Card(theme, say(_DID_IT_HELP))
        self._counts = Lines(theme)
        self.counts.body.addWidget(self._counts)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.card)
        self._column.addWidget(self.counts)
        self._dress()
        theme.changed.connect(self._dress)

    def show_practice(self, practice: Practice | None, knows: Knowing) -> None:
        """Show what it was before, and what the exercise did so far."""
        language = self._around.language
        rated = (
            [(_TENSION, practice.tension_before), (_PAIN, practice.pain_before)]
            if practice is not None
            else []
        )
        said = [language.text(words, score=language.number(one)) for words, one in rated if one is not None]
        self.before.setText(language.text(_BEFORE, rated=language.list_of(said)) if said else "")
        self.before.setVisible(bool(said))
        done = knows.done(practice.exercise) if practice is not None else []
        self._counts.show_lines(did_it_help(done, knows.today, language))
        self.counts.setVisible(len(done) > 1)

    def _dress(self) -> None:
        self._column.setSpacing(self._around.theme.gap(18))


_NOW = QT_TRANSLATE_NOOP("Practise", "How is it now? Only if you like.")
_BEFORE = QT_TRANSLATE_NOOP("Practise", "Before: {rated}")
_TENSION = QT_TRANSLATE_NOOP("Practise", "tension {score}")
_PAIN = QT_TRANSLATE_NOOP("Practise", "pain {score}")
_DONE = QT_TRANSLATE_NOOP("Practise", "Done")
_AGAIN = QT_TRANSLATE_NOOP("Practise", "Once more")
_DID_IT_HELP = QT_TRANSLATE_NOOP("Practise", "Did it help me?")
