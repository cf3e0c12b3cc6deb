"""Afterwards, once: what was done is in the diary, and was this a flare-up? A quiet card above the page.

It stands in nobody's way: the person is back where they were, and may answer, put it off or close it.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.theme.roles import announce
from painapp.ui.theme.tokens import RADIUS_CARD
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton, TextButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.date_field import DateField
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from painapp.domain.helping import Done
    from painapp.domain.ports import Language
    from painapp.domain.words import Words
    from painapp.ui.theme.theme import Theme


class Afterwards(Card):
    """Hidden until it has something to say or to ask."""

    keep_wanted = Signal(bool)
    """What was done while the diary was locked is to be kept (True) or left out."""
    began = Signal(object)
    """It was a flare-up, and it began on this date."""
    later = Signal()
    """Ask me later."""
    undo_wanted = Signal()

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme)
        self._language = language
        self._today = date.min
        say = language.text
        self.said = SavedLine(theme)
        self.said.undo_pressed.connect(self.undo_wanted)
        self.said.retry_pressed.connect(lambda: self.keep_wanted.emit(True))
        self.question = Label(theme, "", "strong")
        self.keep, self.leave_out = (QuietButton(theme, say(one)) for one in (_KEEP, _LEAVE_OUT))
        self.yes, self.no, self.ask_later = (QuietButton(theme, say(one)) for one in (YES, NO, _LATER))
        self.today, self.yesterday, self.earlier = (
            QuietButton(theme, say(one)) for one in (_TODAY, _YESTERDAY, _EARLIER)
        )
        self.day = DateField(theme, say(_DAY), language)
        self.save = QuietButton(theme, say(_SAVE))
        self.close_it = TextButton(theme, say(_CLOSE))
        self._answers: tuple[QWidget, ...] = (
            self.keep,
            self.leave_out,
            self.yes,
            self.no,
            self.ask_later,
            self.today,
            self.yesterday,
            self.earlier,
            self.save,
        )
        self._column = QVBoxLayout()
        for part in (self.said, self.question, self.day, ButtonRow(theme, *self._answers, self.close_it)):
            self.body.addWidget(part)
        self._connect()
        self.hide()

    # What it says

    def tell(self, done: Sequence[Done], *, asks: bool, today: date, problem: str = "") -> None:
        """Say what is in the diary now, or why something is not, and ask whether it was a flare-up."""
        self._today = today
        text = problem or self._told(done)
        if problem:
            self.said.show_problem(problem, can_retry=True)
        elif text:
            self.said.show_saved(text)
        self.said.setVisible(bool(text))
        if asks:
            self._ask(WAS_IT, self.yes, self.no, self.ask_later)
        else:
            self._ask(None)
        self.setVisible(bool(text) or asks)

    def offer_kept(self, done: Sequence[Done], today: date) -> None:
        """Ask what is to become of what was done while the diary was locked."""
        self._today = today
        self.said.hide()
        what = "; ".join(self._one(one) for one in done)
        self._ask(_WHILE_LOCKED, self.keep, self.leave_out, what=what)
        self.show()

    def thank(self, day: date) -> None:
        """Say that the flare-up is written down, from `day` on."""
        text = self._language.text(_WRITTEN, day=self._language.date_full(day))
        self._ask(None)
        self.said.show_saved(text)
        self.said.show()
        self.close_it.setFocus()

    def trouble(self, text: str) -> None:
        """Say why something could not be saved; the answers stay."""
        self.said.show_problem(text)
        self.said.show()

    def offer_undo(self, offered: bool) -> None:
        """Take Undo away where something else was changed since, or bring it back."""
        self.said.offer_undo(offered)

    def undone(self) -> None:
        """What was said to be in the diary is not any more."""
        self.said.clear()
        self.said.hide()
        if not self.question.isVisibleTo(self):
            self.hide()

    def step_aside(self, aside: bool) -> None:
        """Be out of sight for a page on which nothing else may stand, or back with what there is to say."""
        something = self.said.isVisibleTo(self) or self.question.isVisibleTo(self)
        self.setVisible(something and not aside)

    @property
    def only_tells(self) -> bool:
        """Whether it neither asks nor has anything that could not be saved."""
        return not self.question.isVisibleTo(self) and self.said.sign.isHidden()

    def dismiss(self) -> None:
        """Be gone, and hold nothing."""
        self.said.clear()
        self.said.hide()
        self._ask(None)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet in the tint of dusk, with a line of dusk round it."""
        tokens, radius = self._theme.tokens, self._theme.gap(RADIUS_CARD)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.dusk), 1))
        painter.setBrush(QColor(tokens.dusk_tint))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    # Inside

    def _connect(self) -> None:
        self.keep.clicked.connect(lambda: self.keep_wanted.emit(True))
        self.leave_out.clicked.connect(lambda: self.keep_wanted.emit(False))
        self.yes.clicked.connect(self._ask_when)
        self.no.clicked.connect(self._answered)
        self.ask_later.clicked.connect(self._put_off)
        self.today.clicked.connect(lambda: self.began.emit(self._today))
        self.yesterday.clicked.connect(lambda: self.began.emit(self._today - timedelta(days=1)))
        self.earlier.clicked.connect(self._ask_day)
        self.save.clicked.connect(self._save_day)
        self.close_it.clicked.connect(self.dismiss)

    def _told(self, done: Sequence[Done]) -> str:
        return self._language.text(_IN_DIARY, what="; ".join(self._one(one) for one in done)) if done else ""

    def _one(self, done: Done) -> str:
        return self._language.text(_ONE, title=done.title, minutes=self._language.number(done.minutes))

    def _ask(self, words: Words | None, *answers: QWidget, what: str = "") -> None:
        text = self._language.text(words, what=what) if words is not None else ""
        self.question.setText(text)
        self.question.setVisible(bool(text))
        self.day.setVisible(self.save in answers)
        for one in self._answers:
            one.setVisible(one in answers)
        announce(self, text)

    def _ask_when(self) -> None:
        self._ask(_WHEN, self.today, self.yesterday, self.earlier)
        self.today.setFocus()

    def _ask_day(self) -> None:
        self.day.set_value(self._today - timedelta(days=2), self._today)
        self._ask(_WHEN, self.save)
        self.day.box.setFocus()

    def _save_day(self) -> None:
        self.day.flush()
        if self.day.understood and self.day.value is not None:
            self.began.emit(self.day.value)

    def _answered(self) -> None:
        self._ask(None)
        if not self.said.isVisibleTo(self):
            self.hide()

    def _put_off(self) -> None:
        self.later.emit()
        self._answered()


WAS_IT = QT_TRANSLATE_NOOP("HelpNow", "Was this a flare-up?")
YES = QT_TRANSLATE_NOOP("HelpNow", "Yes")
NO = QT_TRANSLATE_NOOP("HelpNow", "No")
_LATER = QT_TRANSLATE_NOOP("HelpNow", "Ask me later")
_WHEN = QT_TRANSLATE_NOOP("HelpNow", "When did it begin?")
_TODAY = QT_TRANSLATE_NOOP("HelpNow", "Today")
_YESTERDAY = QT_TRANSLATE_NOOP("HelpNow", "Yesterday")
_EARLIER = QT_TRANSLATE_NOOP("HelpNow", "Earlier")
_DAY = QT_TRANSLATE_NOOP("HelpNow", "The day it began")
_SAVE = QT_TRANSLATE_NOOP("HelpNow", "Save flare-up")
_CLOSE = QT_TRANSLATE_NOOP("HelpNow", "Close")
_KEEP = QT_TRANSLATE_NOOP("HelpNow", "Keep it in my diary")
_LEAVE_OUT = QT_TRANSLATE_NOOP("HelpNow", "Leave it out")
_ONE = QT_TRANSLATE_NOOP("HelpNow", "{title}, {minutes} min")
_IN_DIARY = QT_TRANSLATE_NOOP("HelpNow", "In your diary: {what}.")
_WHILE_LOCKED = QT_TRANSLATE_NOOP("HelpNow", "Done while your diary was locked: {what}.")
_WRITTEN = QT_TRANSLATE_NOOP("HelpNow", "The flare-up is written down, from {day} on.")
