"""Which days go in: the last weeks, or a first and a last day of one's own."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.daily import Period
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.share.state import OWN_DAYS, SPANS, USUAL_SPAN, own_days_trouble, span_period
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.choice import SegmentedChoice
from painapp.ui.widgets.date_field import DateField
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme


class DaysCard(Card):
    """Four weeks until something else is chosen; own days begin as the ones in sight."""

    changed = Signal()
    """`period` is another now."""
    opened = Signal(object)
    """A field's calendar has opened: the `DateField`."""

    def __init__(self, theme: Theme, language: Language) -> None:
        say = language.text
        super().__init__(theme, say(_TITLE))
        self._language = language
        self._today = date.min
        options = [(span.id, say(span.label)) for span in SPANS]
        self.choice = SegmentedChoice(theme, say(_TITLE), [*options, (OWN_DAYS, say(_OWN_DAYS))])
        self.choice.set_value(USUAL_SPAN.id)
        self.choice.chosen.connect(self._chosen)
        self.first = DateField(theme, say(_FIRST), language)
        self.last = DateField(theme, say(_LAST), language)
        self.line = Label(theme, kind="soft")
        self._own = QWidget()
        self._column = QVBoxLayout(self._own)
        self._column.setContentsMargins(0, 0, 0, 0)
        for field in (self.first, self.last):
            field.settled.connect(self._settled)
            field.button.toggled.connect(lambda on, field=field: self.opened.emit(field) if on else None)
            self._column.addWidget(field)
        for part in (self.choice, self._own, self.line):
            self.body.addWidget(part)
        self._own.hide()
        theme.changed.connect(self._space)
        self._space()

    @property
    def period(self) -> Period | None:
        """The days to share; None where the own days are none."""
        if self.choice.value != OWN_DAYS:
            return span_period(self.choice.value, self._today)
        first, last = self.first.value, self.last.value
        if first is None or last is None or own_days_trouble(first, last) is not None:
            return None
        return Period(first, last)

    def show_today(self, today: date) -> None:
        """Count from `today`; no later day can be chosen."""
        if today != self._today:
            self._today = today
            for field in (self.first, self.last):
                if field.value is not None:
                    field.set_value(min(field.value, today), today)

    def show_days(self, words: str) -> None:
        """Say below the choices which days are on the page; own days stand in their fields already."""
        self.line.setText(words)
        self.line.setVisible(bool(words) and self.choice.value != OWN_DAYS)

    def start_anew(self) -> None:
        """Be as at the first visit."""
        self.choice.set_value(USUAL_SPAN.id)
        self._own.hide()
        self.show_days("")

    def flush(self) -> None:
        """Take the days that are being typed."""
        if self.choice.value == OWN_DAYS:
            self.first.flush()
            self.last.flush()

    def complete(self) -> bool:
        """Take what is typed and tell whether it makes a period; if not, put the focus where it does not."""
        self.flush()
        if self.choice.value != OWN_DAYS:
            return True
        wrong = next((field for field in (self.first, self.last) if not field.understood), None)
        if wrong is None and self.period is None:
            wrong = self.last
        if wrong is not None:
            wrong.setFocus()
        return wrong is None

    def _chosen(self, value: str) -> None:
        if value == OWN_DAYS and self._own.isHidden():
            shown = span_period(self._span_before, self._today)
            self.first.set_value(shown.first, self._today)
            self.last.set_value(shown.last, self._today)
        for field in (self.first, self.last):
            field.close_calendar()
        self._own.setVisible(value == OWN_DAYS)
        self.show_days(self.line.text())
        if value != OWN_DAYS:
            self._span_before = value
        self.changed.emit()

    _span_before = USUAL_SPAN.id

    def _settled(self) -> None:
        first, last = self.first.value, self.last.value
        if first is None or last is None:
            return
        trouble = own_days_trouble(first, last)
        if trouble is not None:
            self.last.show_hint(self._language.text(trouble))
        else:
            if self.last.understood:
                self.last.show_hint("")
            self.changed.emit()

    def _space(self) -> None:
        self._column.setSpacing(self._theme.gap(12))


_TITLE = QT_TRANSLATE_NOOP("Share", "Which days")
_OWN_DAYS = QT_TRANSLATE_NOOP("Share", "Other days")
_FIRST = QT_TRANSLATE_NOOP("Share", "First day")
_LAST = QT_TRANSLATE_NOOP("Share", "Last day")
