"""The level as it stands, and the presses that keep or change it: each with the number it leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.pacing import STAY
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.pacing.state import Change, minutes_said
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.ui.pages.pacing.state import PlanState
    from painapp.ui.theme.theme import Theme


class LevelView(QWidget):
    """Staying stands first and stands out; after a flare-up a step back does."""

    pressed = Signal(object)
    """The `Change` that was pressed."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._offered: dict[str, Change] = {}
        self.level = Label(theme, kind="large")
        self.since = Label(theme, kind="soft")
        self.advice = Label(theme)
        self.stay = QuietButton(theme)
        self.back = QuietButton(theme)
        self.up = QuietButton(theme)
        self.stay.clicked.connect(lambda: self._press("stay"))
        self.back.clicked.connect(lambda: self._press("back"))
        self.up.clicked.connect(lambda: self._press("up"))
        self.buttons = ButtonRow(theme, self.stay, self.back, self.up)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.level, self.since, self.advice, self.buttons):
            self._column.addWidget(part)
        self._dress()
        theme.changed.connect(self._dress)

    def show_state(self, state: PlanState, *, paced: bool) -> None:
        """Show a plan's level; one that is not `paced` now is only told."""
        level, say = state.level, self._language.text
        if level is None or state.begun is None:
            return
        each = minutes_said(level.minutes, self._language)
        times = state.plan.days_a_week
        self.level.setText(
            say(_LEVEL_TIMES, count=times, minutes=each) if times else say(_LEVEL, minutes=each)
        )
        self.since.setText(say(_SINCE, day=self._language.date_full(state.begun)))
        self._offered = {"stay": Change(STAY, level.minutes)}
        if state.back is not None:
            self._offered["back"] = state.back
        if state.up is not None:
            self._offered["up"] = state.up
        self.stay.setText(say(_STAY))
        for button, name, words in ((self.back, "back", _BACK), (self.up, "up", _UP)):
            change = self._offered.get(name)
            if change is not None:
                button.setText(say(words, minutes=minutes_said(change.minutes, self._language)))
            elif button.hasFocus():
                self.stay.setFocus()
            button.setVisible(change is not None)
        easing = state.after_flare_up and state.back is not None
        self.stay.stand_out(not easing)
        self.back.stand_out(easing)
        self.advice.setText(self._advice(state, easing=easing))
        self.advice.setVisible(paced and bool(self.advice.text()))
        self.buttons.setVisible(paced)

    def forget(self) -> None:
        """Show nothing."""
        self._offered = {}
        for label in (self.level, self.since, self.advice):
            label.setText("")

    def _advice(self, state: PlanState, *, easing: bool) -> str:
        say = self._language.text
        if easing:
            return say(_AFTER_FLARE_UP)
        if state.up_from is not None:
            return say(_UP_FROM, day=self._language.date_long(state.up_from))
        return ""

    def _press(self, name: str) -> None:
        change = self._offered.get(name)
        if change is not None:
            self.pressed.emit(change)

    def _dress(self) -> None:
        self._column.setSpacing(self._theme.gap(8))


_LEVEL = QT_TRANSLATE_NOOP("Pacing", "{minutes} each time")
_LEVEL_TIMES = QT_TRANSLATE_NOOP("Pacing", "{minutes} each time, on %n day(s) a week")
_SINCE = QT_TRANSLATE_NOOP("Pacing", "Since {day}. It stays like this until you change it.")
_STAY = QT_TRANSLATE_NOOP("Paced", "Stay at this level")
_BACK = QT_TRANSLATE_NOOP("Pacing", "A step back: {minutes}")
_UP = QT_TRANSLATE_NOOP("Pacing", "A little more: {minutes}")
_AFTER_FLARE_UP = QT_TRANSLATE_NOOP(
    "Pacing", "You have had a flare-up since. A step back for a while is a good way on, if it suits you."
)
_UP_FROM = QT_TRANSLATE_NOOP(
    "Pacing", "From {day} a little more can be chosen here. Staying is just as good."
)
