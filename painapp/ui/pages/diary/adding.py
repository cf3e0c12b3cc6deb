"""What can be added to a day: the usual things at once, everything else behind one chip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.entries import (
    Activity,
    CheckIn,
    FlareUp,
    HealthContact,
    LookBack,
    Medicine,
    Pause,
    Sleep,
    ThoughtRecord,
    Tracked,
    WentWell,
)
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.chips import Chip
from painapp.ui.widgets.flow import FlowLayout
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.domain.entries import Entry, Tracker
    from painapp.domain.ports import Language
    from painapp.domain.settings import Settings
    from painapp.domain.words import Words
    from painapp.ui.theme.theme import Theme

ADD: tuple[tuple[type[Entry], Words], ...] = (
    (CheckIn, QT_TRANSLATE_NOOP("Diary", "Check-in")),
    (Sleep, QT_TRANSLATE_NOOP("Diary", "Sleep")),
    (Activity, QT_TRANSLATE_NOOP("Diary", "Something you did")),
    (WentWell, QT_TRANSLATE_NOOP("Diary", "Something that went well")),
)
"""What is offered at once, and what its button says."""

MORE: tuple[tuple[type[Entry], Words], ...] = (
    (LookBack, QT_TRANSLATE_NOOP("Diary", "Evening look-back")),
    (FlareUp, QT_TRANSLATE_NOOP("Diary", "A flare-up that began")),
    (Pause, QT_TRANSLATE_NOOP("Diary", "A pause from writing")),
    (ThoughtRecord, QT_TRANSLATE_NOOP("Diary", "Another way to see a thought")),
    (Medicine, QT_TRANSLATE_NOOP("Diary", "Medicine taken")),
    (HealthContact, QT_TRANSLATE_NOOP("Diary", "Health contact")),
)
"""What is offered behind the chip; the last two only where they are switched on."""


class Adding(QWidget):
    """A button for each kind of entry, and for each tracker by its name."""

    pressed = Signal(object)
    """A kind of entry, or a `Tracker`."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self.note = Label(theme, "", "soft")
        self.first, self.rest = QWidget(), QWidget()
        self._flow, self._rest_flow = FlowLayout(self.first), FlowLayout(self.rest)
        self.buttons: dict[type[Entry], QuietButton] = {}
        for flow, offered in ((self._flow, ADD), (self._rest_flow, MORE)):
            for made, words in offered:
                self.buttons[made] = self._button(language.text(words), made)
                flow.addWidget(self.buttons[made])
        self.trackers: dict[str, QuietButton] = {}
        """The button of each tracker, by its key."""
        self._named: tuple[tuple[str, str], ...] = ()
        self.more = Chip(theme, self.tr("More to add"), disclosure=True)
        self.more.toggled.connect(self.rest.setVisible)
        self._flow.addWidget(self.more)
        self.rest.hide()
        self._column = QVBoxLayout(self)
        for widget in (Label(theme, self.tr("Add to this day"), "strong"), self.note, self.first, self.rest):
            self._column.addWidget(widget)
        self._dress()
        theme.changed.connect(self._dress)

    def offer(self, settings: Settings, trackers: Sequence[Tracker]) -> None:
        """Offer what the person has switched on, and a value of each of `trackers`."""
        self.buttons[Medicine].setVisible(settings.medicines)
        self.buttons[HealthContact].setVisible(settings.health_contacts)
        if not trackers and not self.trackers:
            return
        from painapp.domain.trackers import tracker_name

        named = tuple((one.key, tracker_name(one, self._language)) for one in trackers)
        if named == self._named:
            return
        self._named = named
        for button in self.trackers.values():
            self._rest_flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.trackers = {}
        for (key, name), tracker in zip(named, trackers, strict=True):
            self.trackers[key] = self._button(name, tracker)
            self._rest_flow.addWidget(self.trackers[key])

    def button(self, made: type[Entry], tracker: str = "") -> QWidget:
        """Return what adds an entry of a kind; the chip where that is not in sight."""
        found = self.trackers.get(tracker) if made is Tracked else self.buttons.get(made)
        in_sight = found is not None and (made in dict(ADD) or self.more.isChecked())
        return found if found is not None and in_sight and not found.isHidden() else self.more

    def fold(self) -> None:
        """Show only the usual things."""
        self.more.setChecked(False)

    def _button(self, text: str, what: type[Entry] | Tracker) -> QuietButton:
        button = QuietButton(self._theme, text, "plus")
        button.setAccessibleDescription(self.tr("Add to this day"))
        button.clicked.connect(lambda: self.pressed.emit(what))
        return button

    def _dress(self) -> None:
        gap = self._theme.gap
        self._column.setContentsMargins(0, gap(8), 0, 0)
        self._column.setSpacing(gap(8))
        for flow in (self._flow, self._rest_flow):
            flow.setSpacing(gap(8))
