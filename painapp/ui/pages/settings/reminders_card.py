"""Reminders: none, one or two a day, at which times, and whether they come while the window is closed."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING, Protocol

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.safety.settings_card import SettingsCard
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.choice import SegmentedChoice, Toggle
from painapp.ui.widgets.clock_field import ClockField
from painapp.ui.widgets.columns import Columns
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from painapp.domain.ports import Language
    from painapp.ui.shell.messages import Messages
    from painapp.ui.theme.theme import Theme

USUAL = (time(20), time(9))
"""Where a first and a second reminder begin."""

TWO_TIMES = 480
"""Width in which both times stand side by side, in pixels at 100 %."""


class Reminds(Protocol):
    """What the card needs of who reminds."""

    @property
    def can_stay(self) -> bool:
        """Whether there is a tray to stay in."""
        ...

    def show(self) -> None:
        """Show a reminder now."""
        ...


class TimeOfReminder(ClockField):
    """A time that is as it was again where it is left empty."""

    def _settle(self, tidy: bool) -> None:
        if any(text.strip() for text in self.typed()):
            super()._settle(tidy)
        elif tidy:
            self.forget_typed()


class RemindersCard(SettingsCard):
    """Shows and changes the reminders of the open diary."""

    def __init__(self, theme: Theme, language: Language, messages: Messages, reminds: Reminds) -> None:
        say = language.text
        super().__init__(theme, say(_TITLE), messages)
        self._reminds = reminds
        self.body.addWidget(Label(theme, say(_HOW_OFTEN), kind="strong"))
        self.body.addWidget(Label(theme, say(_WHAT_COMES), kind="soft"))
        often = [("0", say(_NEVER)), ("1", say(_ONCE)), ("2", say(_TWICE))]
        self.often = SegmentedChoice(theme, say(_HOW_OFTEN), often)
        self.often.chosen.connect(lambda value: self._set_often(int(value)))
        self.body.addWidget(self.often)
        names = (say(_FIRST), say(_SECOND))
        self.times = [
            TimeOfReminder(theme, name, start=usual) for name, usual in zip(names, USUAL, strict=True)
        ]
        for place, field in enumerate(self.times):
            field.settled.connect(lambda value, place=place: self._set_time(place, value))
        self._row = Columns(theme, *self.times, narrowest=TWO_TIMES)
        self.stay = Toggle(theme, say(_STAY), say(_STAY_MORE))
        self.stay.chosen.connect(lambda on: self.change(stay_in_tray=on))
        self.no_tray = Label(theme, say(_NO_TRAY), kind="soft")
        self.try_it = QuietButton(theme, say(_TRY))
        self.try_it.clicked.connect(reminds.show)
        self._pause = Label(theme, say(_IN_A_PAUSE), kind="soft")
        self._rest: tuple[QWidget, ...] = (self._row, self._pause, ButtonRow(theme, self.try_it))
        for part in (self._row, self._pause, self.stay, self.no_tray, self._rest[-1]):
            self.body.addWidget(part)

    def leave(self) -> None:
        """Keep a time that was typed and not said yet."""
        for field in self.times:
            field.flush()

    def refresh(self) -> None:
        """Show what is set."""
        if self._diary is None:
            return
        settings = self._diary.settings
        count = len(settings.reminders)
        self.often.set_value(str(min(count, len(self.times))))
        for place, field in enumerate(self.times):
            field.setVisible(place < count)
            field.set_value(settings.reminders[place] if place < count else None)
        for part in self._rest:
            part.setVisible(bool(count))
        stays = bool(count) and self._reminds.can_stay
        self.stay.setVisible(stays)
        self.stay.setChecked(settings.stay_in_tray)
        self.no_tray.setVisible(bool(count) and not stays)

    def _set_often(self, count: int) -> None:
        if self._diary is not None:
            self.leave()
            kept = self._diary.settings.reminders[:count]
            self.change(reminders=(*kept, *USUAL[len(kept) : count]))

    def _set_time(self, place: int, at: time) -> None:
        if self._diary is not None:
            times = list(self._diary.settings.reminders)
            times[place] = at
            self.change(reminders=tuple(times))


_TITLE = QT_TRANSLATE_NOOP("Reminders", "Reminders")
_HOW_OFTEN = QT_TRANSLATE_NOOP("Reminders", "Remind me to check in")
_WHAT_COMES = QT_TRANSLATE_NOOP(
    "Reminders",
    "A note on your screen says “A reminder you asked for” and nothing else. A press on it opens the "
    "check-in.",
)
_NEVER = QT_TRANSLATE_NOOP("Reminders", "Not at all")
_ONCE = QT_TRANSLATE_NOOP("Reminders", "Once a day")
_TWICE = QT_TRANSLATE_NOOP("Reminders", "Twice a day")
_FIRST = QT_TRANSLATE_NOOP("Reminders", "Remind me at")
_SECOND = QT_TRANSLATE_NOOP("Reminders", "And at")
_IN_A_PAUSE = QT_TRANSLATE_NOOP("Reminders", "Nothing comes while you have paused the diary.")
_STAY = QT_TRANSLATE_NOOP("Reminders", "Stay in the tray when I close the window")
_STAY_MORE = QT_TRANSLATE_NOOP(
    "Reminders",
    "Reminders then come all the same, and your diary is locked meanwhile. Otherwise nothing comes while "
    "PainApp is closed.",
)
_NO_TRAY = QT_TRANSLATE_NOOP("Reminders", "Nothing comes while PainApp is closed.")
_TRY = QT_TRANSLATE_NOOP("Reminders", "Show me one now")
