"""The card of a flare-up that goes on or eased today: one press says so, more is told when there is time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPen

from painapp.domain.entries import FlareUp
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.today.cards import CARDS, EntriesCard
from painapp.ui.theme.tokens import RADIUS_CARD
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from painapp.ui.pages.today.state import Line
    from painapp.ui.widgets.field_editors import Surroundings


class FlareUpCard(EntriesCard):
    """In the colours of dusk. A flare-up is begun elsewhere; here it has eased, or more is told of it."""

    eased_pressed = Signal(bool)
    """It has eased: today, or (True) yesterday."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(CARDS[FlareUp], around)
        # How bad it was comes first: that it has eased is said by a press, as a rule.
        self.specs = tuple(sorted(self.specs, key=lambda spec: spec.name == "eased"))
        say = around.language.text
        self.eased = QuietButton(around.theme, say(_EASED))
        self.eased.clicked.connect(lambda: self.eased_pressed.emit(False))
        self.eased_yesterday = QuietButton(around.theme, say(_EASED_YESTERDAY))
        self.eased_yesterday.clicked.connect(lambda: self.eased_pressed.emit(True))
        self.goes_on, self.easing = (QuietButton(around.theme, say(one)) for one in (_GOES_ON, _EASING))
        for answer in (self.goes_on, self.easing):
            answer.clicked.connect(self._heard)
        self.what_helped = QuietButton(around.theme, say(_WHAT_HELPED))
        self.what_helped.clicked.connect(self._tell_what_helped)
        self.said = SavedLine(around.theme)
        self.said.undo_pressed.connect(self.undo_pressed)
        self.said.retry_pressed.connect(self.retry_pressed)
        self._answers = ButtonRow(
            around.theme,
            self.goes_on,
            self.easing,
            self.eased,
            self.eased_yesterday,
            self.what_helped,
            self.said,
        )
        self.body.addWidget(self._answers)
        self.form_toggled.connect(self._offer)
        self._day = self._heard_on = date.min

    def show_flare_up(self, lines: Sequence[Line], today: date) -> None:
        """Show the flare-up, and offer what can be said of it on `today`."""
        self._day = today
        self.show_lines(lines)
        self._offer()

    @property
    def flare_up(self) -> FlareUp | None:
        """The one shown."""
        shown = self._lines[0].entry if self._lines else None
        return shown if isinstance(shown, FlareUp) else None

    def focus_more(self) -> None:
        """Give the keyboard to what tells more of it."""
        row = next(iter(self._rows.values()), None)
        if row is not None:
            row.change.setFocus()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet in the tint of dusk, with a line of dusk round it."""
        tokens, radius = self._theme.tokens, self._theme.gap(RADIUS_CARD)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.dusk), 1))
        painter.setBrush(QColor(tokens.dusk_tint))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    @property
    def _offers_more(self) -> bool:
        return False  # it is begun by a button of the page

    def _heard(self) -> None:
        """It goes on, or is easing: nothing is to be written down, and nothing is asked again today."""
        self._heard_on = self._day
        self.said.show_saved(self._around.language.text(_TAKE_CARE), can_undo=False)
        self.eased.setFocus()
        self._offer()

    def _tell_what_helped(self) -> None:
        """Open what helped, which closes it."""
        self.open_form(self.flare_up)
        if self.form is not None:
            self.form.open_fold("helped")
            chips = self.form.editor("helped")
            if chips is not None:
                chips.setFocus()

    def _offer(self) -> None:
        flare_up = self.flare_up
        goes_on = flare_up is not None and flare_up.last_day is None
        asks = goes_on and flare_up is not None and flare_up.day < self._day and self._heard_on < self._day
        for one in (self.goes_on, self.easing):
            one.setVisible(asks)
        over = flare_up is not None and flare_up.last_day is not None
        self.what_helped.setVisible(over and flare_up is not None and not flare_up.helped)
        self.eased.setVisible(goes_on)
        self.eased_yesterday.setVisible(goes_on and flare_up is not None and flare_up.day < self._day)
        self._answers.setVisible(not self.is_open)


_GOES_ON = QT_TRANSLATE_NOOP("Today", "It goes on")
_EASING = QT_TRANSLATE_NOOP("Today", "It is easing")
_TAKE_CARE = QT_TRANSLATE_NOOP("Today", "All right. Nothing more is asked today.")
_WHAT_HELPED = QT_TRANSLATE_NOOP("Today", "What helped?")
_EASED = QT_TRANSLATE_NOOP("Today", "It has eased")
_EASED_YESTERDAY = QT_TRANSLATE_NOOP("Today", "It eased yesterday")
