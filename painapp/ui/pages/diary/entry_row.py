"""One entry on the timeline: what it says, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from painapp.domain.entries import (
    Activity,
    CheckIn,
    Expectation,
    FlareUp,
    GoalReview,
    HealthContact,
    LessonRead,
    LookBack,
    Medicine,
    Pause,
    Practice,
    Sleep,
    StepTry,
    ThingTried,
    ThoughtRecord,
    Tracked,
    WentWell,
)
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.diary.facts import Facts
from painapp.ui.theme.roles import announce_expanded, tell_expanded
from painapp.ui.widgets.ask_next import ASK, AskNext
from painapp.ui.widgets.buttons import QuietButton, TextButton
from painapp.ui.widgets.flow import FlowLayout
from painapp.ui.widgets.icon_label import IconLabel
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.long_text import LongText

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from painapp.domain.entries import Entry
    from painapp.domain.sore import Sore
    from painapp.ui.pages.diary.state import Line
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.ask_next import Asking

    Picture = Callable[[tuple[Sore, ...], QWidget], QWidget]

ICONS: dict[type[Entry], tuple[str, str]] = {
    CheckIn: ("message-circle", "pain"),
    Sleep: ("bed", "sleep"),
    Activity: ("footprints", "activity"),
    Practice: ("wind", "primary"),
    LessonRead: ("book", "primary"),
    StepTry: ("leaf", "primary"),
    ThingTried: ("leaf", "primary"),
    Expectation: ("lightbulb", "primary"),
    GoalReview: ("target", "primary"),
    ThoughtRecord: ("feather", "mood"),
    WentWell: ("smile", "mood"),
    LookBack: ("moon", "pain"),
    FlareUp: ("activity", "dusk"),
    Pause: ("pause", "soft_ink"),
    Medicine: ("pill", "soft_ink"),
    HealthContact: ("phone", "soft_ink"),
    Tracked: ("chart-line", "soft_ink"),
}
"""Icon and colour of each kind; the words beside it say the same."""
_ICON = 20


class EntryRow(QWidget):
    """Shows a `Line`; the thread of the timeline runs on below its icon unless it is the last."""

    change_pressed = Signal()
    remove_pressed = Signal()
    accessible_role = QAccessible.Role.Grouping

    def __init__(
        self,
        theme: Theme,
        line: Line,
        parent: QWidget | None = None,
        picture: Picture | None = None,
        asking: Asking | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = picture
        self._last = False
        self.line = line
        self.setAccessibleName(line.name)
        self.icon = IconLabel(theme, *ICONS[type(line.entry)], size=_ICON)
        self.change = TextButton(theme, self.tr("Change"))
        self.remove = TextButton(theme, self.tr("Remove"))
        self.history: HistoryButton | None = None
        self.ask: AskNext | None = None
        """Keeps a question about it for the next call."""
        self._earlier: QWidget | None = None
        self._row = QHBoxLayout(self)
        self._column = QVBoxLayout()
        self._words = QVBoxLayout()
        self._row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._column, 1)
        self._column.addLayout(self._words)
        self._say(line)
        self._offer(line)
        if asking is not None:
            self._offer_to_ask(asking, line)
        self._dress()
        theme.changed.connect(self._dress)

    @property
    def buttons(self) -> list[TextButton]:
        """What can be done with it."""
        more = [self.history, self.ask.button if self.ask is not None else None]
        return [self.change, self.remove, *(one for one in more if one is not None)]

    def set_last(self, last: bool) -> None:
        """End the thread here, or let it run on."""
        if last != self._last:
            self._last = last
            self._dress()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the thread of the timeline."""
        if self._last:
            return
        gap, icon = self._theme.gap, self.icon.geometry()
        thread = QRect(icon.center().x(), icon.bottom() + gap(8), 1, self.height() - icon.bottom() - gap(12))
        painter = QPainter(self)
        painter.setPen(QPen(QColor(self._theme.tokens.hairline), 2))
        painter.drawLine(QLineF(thread.left() + 0.5, thread.top(), thread.left() + 0.5, thread.bottom()))

    def _say(self, line: Line) -> None:
        theme, column = self._theme, self._words
        column.addWidget(Label(theme, line.head, "soft"))
        if line.headline:
            said = line.headline
            column.addWidget(
                LongText(theme, said, line.name) if line.own_words else Label(theme, said, "strong")
            )
        if line.facts:
            column.addWidget(Facts(theme, line.facts))
        if line.sores and self._picture is not None:
            column.addWidget(self._picture(line.sores, self), 0, Qt.AlignmentFlag.AlignLeft)
        for label, text in line.texts:
            column.addWidget(Label(theme, label, "soft"))
            column.addWidget(LongText(theme, text, label))
        if line.note:
            column.addWidget(LongText(theme, line.note, line.name))

    def _offer(self, line: Line) -> None:
        buttons = QWidget()
        self._flow = FlowLayout(buttons)
        for button, pressed in ((self.change, self.change_pressed), (self.remove, self.remove_pressed)):
            button.setAccessibleDescription(line.name)
            button.clicked.connect(pressed)
            self._flow.addWidget(button)
        self._column.addWidget(buttons)
        if line.earlier:
            self.history = HistoryButton(self._theme, self.tr("History"))
            self.history.setAccessibleDescription(line.name)
            self.history.toggled.connect(self._show_history)
            self._flow.addWidget(self.history)

    def _offer_to_ask(self, asking: Asking, line: Line) -> None:
        entry, language = line.entry, asking.language
        about = language.text(_ABOUT, kind=language.text(entry.LABEL), day=language.date_short(entry.day))
        button = TextButton(self._theme, language.text(ASK))
        button.setAccessibleDescription(line.name)
        self._flow.addWidget(button)
        self.ask = AskNext(asking, lambda: about, button)
        self._column.addWidget(self.ask)

    def _show_history(self, wanted: bool) -> None:
        if self._earlier is None:
            self._earlier = QWidget()
            column = QVBoxLayout(self._earlier)
            inset = self._theme.gap(TextButton.padding)
            column.setContentsMargins(inset, 0, inset, self._theme.gap(12))
            column.setSpacing(self._theme.gap(4))
            for one in self.line.earlier:
                column.addWidget(Label(self._theme, one.when, "soft"))
                column.addWidget(LongText(self._theme, one.said, one.when))
            self._column.addWidget(self._earlier)
        self._earlier.setVisible(wanted)

    def _dress(self) -> None:
        gap = self._theme.gap
        inset = gap(TextButton.padding)  # the words stand flush with those on the buttons below
        self._words.setContentsMargins(inset, 0, inset, 0)
        if self.ask is not None:
            self.ask.setContentsMargins(inset, 0, inset, 0)
        self._words.setSpacing(gap(4))
        self._row.setContentsMargins(0, 0, 0, 0 if self._last else gap(16))
        self._row.setSpacing(gap(4))
        self._column.setSpacing(0)
        self._flow.setSpacing(gap(8))
        self.update()


class HistoryButton(TextButton):
    """Opens and closes the earlier versions of an entry."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, text, "chevron-down")
        self.setCheckable(True)

    def nextCheckState(self) -> None:
        """A press turns it over."""
        self.setChecked(not self.isChecked())

    def checkStateSet(self) -> None:
        """Turn the sign, and tell assistive technology."""
        super().checkStateSet()
        self.set_icon_name("chevron-up" if self.isChecked() else "chevron-down")
        announce_expanded(self)

    def accessible_state(self, state: QAccessible.State) -> None:
        """Open or closed, rather than checked."""
        tell_expanded(state, expanded=self.isChecked())


class RemovedRow(QWidget):
    """The quiet line in the place of an entry that was just removed."""

    undo_pressed = Signal()
    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        text = self.tr("Removed: {entry}").format(entry=name)
        self.setAccessibleName(text)
        self.words = Label(theme, text, "soft")
        self.undo = QuietButton(theme, self.tr("Undo"))
        self.undo.setAccessibleDescription(text)
        self.undo.clicked.connect(self.undo_pressed)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.undo)
        self._last = False
        self._dress()
        theme.changed.connect(self._dress)

    def set_last(self, last: bool) -> None:
        """Keep room below unless nothing follows."""
        self._last = last
        self._dress()

    def _dress(self) -> None:
        gap = self._theme.gap
        self._row.setContentsMargins(0, 0, 0, 0 if self._last else gap(16))
        self._row.setSpacing(gap(12))


_ABOUT = QT_TRANSLATE_NOOP("AskNext", "{kind}, {day}")
